"""Laptops for the tests: real books in files, a folder or a store in memory, and a world that repeats itself."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nacl import pwhash

from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings, Surroundings
from cqi_desktop.sync.exchange import Exchanged, exchange
from cqi_desktop.sync.folder import LocalStore, Store
from cqi_desktop.sync.membership import Outside
from cqi_desktop.sync.team import create_team, join_team

PASS_PHRASE = "quatre érables dans la cour"
START_MS = 1_300_000_000_000
# The least that argon2id accepts: a test opens teams by the hundred.
QUICK = (pwhash.argon2id.OPSLIMIT_MIN, pwhash.argon2id.MEMLIMIT_MIN)


class MemoryStore:
    """A folder that is a dictionary; ``hidden`` names are not listed for a while, as a slow network does."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.hidden: set[str] = set()
        self.shown_address = "memory"
        self.made = False

    def exists(self) -> bool:
        return self.made

    def make(self) -> None:
        self.made = True

    def sizes(self) -> dict[str, int]:
        return {name: len(data) for name, data in self.files.items() if name not in self.hidden}

    def read(self, name: str) -> bytes | None:
        return self.files.get(name)

    def write(self, name: str, data: bytes) -> None:
        self.files[name] = data

    def remove(self, name: str) -> None:
        self.files.pop(name, None)


def outside(seed: int = 1) -> Outside:
    return Outside(random.Random(seed).randbytes, lambda path: f"machine:{path}", QUICK)


def surroundings(seed: int, start_ms: int = START_MS) -> Surroundings:
    return RepeatableSurroundings(start_ms, seed).surroundings()


def new_book(path: Path, seed: int, start_ms: int = START_MS) -> Book:
    return Book.create(path, surroundings=surroundings(seed, start_ms))


class Team:
    """Books that exchange through one store."""

    def __init__(self, folder: Path, count: int, store: Store | None = None, seed: int = 1) -> None:
        self.folder = folder
        self.store = store or LocalStore(folder / "équipe")
        self.books = [new_book(folder / f"{n}.cqi", n + 1) for n in range(count)]
        create_team(self.books[0], "équipe", PASS_PHRASE, outside(seed), name="Poste 1", store=self.store)
        for n, book in enumerate(self.books[1:], 2):
            join_team(book, "équipe", PASS_PHRASE, outside(n), name=f"Poste {n}", store=self.store)
        self.exchange_all()

    def __getitem__(self, number: int) -> Book:
        return self.books[number]

    def exchange(self, number: int) -> Exchanged:
        return exchange(self.books[number], outside(number + 1), store=self.store)

    def exchange_all(self, rounds: int = 2) -> None:
        for _ in range(rounds):
            for number in range(len(self.books)):
                self.exchange(number)

    def reopen(self, number: int, seed: int, start_ms: int = START_MS) -> Book:
        """Close a book and open it again, under a new identity."""
        self.books[number].close()
        book = Book.open(self.books[number].path, surroundings=surroundings(seed, start_ms))
        self.books[number] = book
        return book

    def close(self) -> None:
        for book in self.books:
            book.close()


@contextmanager
def team_of(folder: Path, count: int, store: Store | None = None, seed: int = 1) -> Iterator[Team]:
    team = Team(folder, count, store, seed)
    try:
        yield team
    finally:
        team.close()
