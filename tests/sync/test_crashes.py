"""A machine that stops at any statement or file call of the exchange leaves before or after; begun again, it ends well.

Statements of SQLite and calls of the file system are counted on one line. At the chosen one the disk is copied as it
lies, half a file included, and the work goes no further: what is opened next is that copy, as after a power cut.
The quick tier tries some places of each work, the slow one every place.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playhouse.sqlcipher_ext import SqlCipherDatabase

from cqi_desktop.domain.errors import SamePassPhraseError
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.document_contents import lacking_contents
from cqi_desktop.store.documents import add_document
from cqi_desktop.store.fold import fold
from cqi_desktop.store.soundness import check_book
from cqi_desktop.sync import packing, snapshot
from cqi_desktop.sync.erase import erase_records
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.folder import FileCalls, LocalStore
from cqi_desktop.sync.membership import Outside, is_member, membership_of
from cqi_desktop.sync.snapshot import write_snapshot
from cqi_desktop.sync.team import change_key, join_team
from tests.sync import laptops
from tests.sync.laptops import PASS_PHRASE, new_book, surroundings, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names
from tests.sync.test_packing import LATER_MS


def outside(seed: int) -> Outside:
    """The copies of the disk are one and the same machine."""
    return replace(laptops.outside(seed), place=on_the_same_machine)


def on_the_same_machine(path: Path) -> str:
    return path.name


NEW_PHRASE = "cinq bouleaux"
ERASED = b"Canari Toutant"
# How many places of each work the quick tier tries.
SOME = 2


@pytest.fixture(autouse=True)
def everything_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "WORTH_CHANGES", 1)
    monkeypatch.setattr(packing, "FEWEST", 4)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two laptops with old small files, something new to send, something to receive, and a book that will join."""
    folder = tmp_path_factory.mktemp("avant")
    with team_of(folder, 2) as team:
        for book in team.books:
            book.sql("UPDATE team SET place = ?", (on_the_same_machine(book.path),))
        company = add_company(team[0], name=ERASED.decode())
        add_document(team[0], ERASED + b", le bail", name="bail.txt", company=company)
        for number in range(4):
            team.reopen(0, 100 + number)
            named(team[0], f"Entreprise {number}")
            exchange(team[0], outside(1), store=team.store)
        exchange(team[1], outside(2), store=team.store)
        kept = named(team[1], "Reçue")
        add_document(team[1], b"un plan", name="plan.txt", company=kept)
        exchange(team[1], outside(2), store=team.store)
        kept = named(team[0], "Pas encore envoyée")
        add_document(team[0], b"un devis", name="devis.txt", company=kept)
    with new_book(folder / "late.cqi", 60) as late:
        named(late, "Avant de joindre")
    return folder


class StoppedError(BaseException):
    """The machine stops; nothing of the program is there to catch it."""


class Machine(FileCalls):
    """Counts, and stops at call ``stop`` with the disk as it lies kept in ``image``."""

    def __init__(self, disk: Path, image: Path, stop: int) -> None:
        self.disk, self.image, self.stop, self.count = disk, image, stop, 0

    def step(self, half: Callable[[], object] | None = None) -> None:
        self.count += 1
        if self.count == self.stop:
            if half:
                half()
            shutil.copytree(self.disk, self.image, ignore=shutil.ignore_patterns("*-shm"))
        if self.count >= self.stop:
            raise StoppedError

    def write_new(self, path: Path, data: bytes) -> None:
        self.step(lambda: path.write_bytes(data[: len(data) // 2]))
        super().write_new(path, data)

    def replace(self, draft: Path, path: Path) -> None:
        self.step()
        super().replace(draft, path)

    def keep_folder(self, folder: Path) -> None:
        self.step()
        super().keep_folder(folder)

    def make_folder(self, folder: Path) -> None:
        self.step()
        super().make_folder(folder)

    def read(self, path: Path) -> bytes:
        self.step()
        return super().read(path)

    def remove(self, path: Path) -> None:
        self.step()
        super().remove(path)

    @contextmanager
    def counting_statements(self) -> Iterator[None]:
        run = SqlCipherDatabase.execute_sql

        def counted(database: Any, *arguments: Any, **options: Any) -> Any:
            self.step()
            return run(database, *arguments, **options)

        SqlCipherDatabase.execute_sql = counted
        try:
            yield
        finally:
            SqlCipherDatabase.execute_sql = run


def exchanged(book: Book, store: LocalStore) -> None:
    """Fold, pull, push, contents, snapshot, and both halves of packing."""
    for _ in range(2):
        exchange(book, outside(1), store=store)


def folded(book: Book, store: LocalStore) -> None:
    del store
    fold(book)


def erased(book: Book, store: LocalStore) -> None:
    key = book.scalar("SELECT id FROM company WHERE name = ?", (ERASED.decode(),))
    if key:
        erase_records(book, [("company", key)])
    exchange(book, outside(1), store=store)


def rekeyed(book: Book, store: LocalStore) -> None:
    try:
        change_key(book, NEW_PHRASE, outside(5), store=store)
    except SamePassPhraseError:
        exchange(book, outside(5), store=store)


def photographed(book: Book, store: LocalStore) -> None:
    write_snapshot(book, membership_of(book), store, store.sizes(), outside(6).random_bytes)


def joined(book: Book, store: LocalStore) -> None:
    if is_member(book):
        exchange(book, outside(60), store=store)
    else:
        join_team(book, "équipe", PASS_PHRASE, outside(60), name="Tard", store=store)


WORKS: dict[str, Callable[[Book, LocalStore], None]] = {
    "exchange": exchanged,
    "fold": folded,
    "erase": erased,
    "rekey": rekeyed,
    "snapshot": photographed,
    "join": joined,
}


def opened(disk: Path, name: str, seed: int) -> Book:
    return Book.open(disk / name, surroundings=surroundings(seed, LATER_MS))


def stopped_at(kind: str, before: Path, place: Path, stop: int) -> tuple[Path, int]:
    """The disk that the machine leaves when it stops there, and how many calls were made in all."""
    disk, image = place / "disque", place / "image"
    for folder in (disk, image):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(before, disk)
    machine = Machine(disk, image, stop)
    subject = "late.cqi" if kind == "join" else "0.cqi"
    with machine.counting_statements():
        book = None
        try:
            book = opened(disk, subject, 1000 + stop)
            WORKS[kind](book, LocalStore(disk / "équipe", machine))
        except StoppedError:
            pass
        finally:
            if book:
                book.database.close()
    return (image if image.exists() else disk), machine.count


def ends_well(kind: str, disk: Path, stop: int) -> None:
    """What is left is sound, the same work begun again ends, and all laptops hold the same, with nothing lost."""
    store = LocalStore(disk / "équipe")
    subject = "late.cqi" if kind == "join" else "0.cqi"
    with opened(disk, subject, 5000 + stop) as book:
        assert check_book(book) == []
        assert book.scalar("SELECT applying FROM book_state") == 0
        WORKS[kind](book, store)
    books = [opened(disk, f"{number}.cqi", 7000 + 10 * stop + number) for number in range(2)]
    books += [opened(disk, "late.cqi", 7005 + 10 * stop)] if kind == "join" else []
    try:
        for _ in range(3):
            for number, one in enumerate(books):
                exchange(one, outside(number + 1), store=store)
        assert_equal(books)
        wanted = {*(f"Entreprise {number}" for number in range(4)), "Reçue", "Pas encore envoyée"}
        wanted |= {"Avant de joindre"} if kind == "join" else set()
        for one in books:
            assert wanted <= set(names(one))
            assert lacking_contents(one) == []
            assert check_book(one) == []
            if kind == "erase":
                one.sql("PRAGMA wal_checkpoint(TRUNCATE)")
                assert ERASED not in one.path.read_bytes()
        if kind in ("erase", "rekey"):
            assert_that_the_folder_is_rid_of_it(kind, books[0], store)
    finally:
        for one in books:
            one.close()


def assert_that_the_folder_is_rid_of_it(kind: str, book: Book, store: LocalStore) -> None:
    """One who joins now finds neither the erased person nor a file under the older key."""
    member = membership_of(book)
    phrase = NEW_PHRASE if kind == "rekey" else PASS_PHRASE
    with new_book(book.path.with_name("9.cqi"), 9) as late:
        join_team(late, "équipe", phrase, outside(9), name="Tard", store=store)
        assert "Entreprise 3" in names(late)
        late.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        assert kind != "erase" or ERASED not in late.path.read_bytes()
    if kind == "rekey":
        contents = [name for name in store.sizes() if name.endswith((".content", ".seg"))]
        whole = [store.read(name) or b"" for name in contents if "state-" not in name]
        assert {member.key.epoch in (data[:16], data[28:44]) for data in whole} == {True}


@pytest.mark.parametrize("kind", WORKS)
def test_that_a_machine_stopped_at_some_places_of_a_work_ends_well(kind: str, before: Path, tmp_path: Path) -> None:
    _, calls = stopped_at(kind, before, tmp_path, 10**9)
    for place in range(SOME):
        stop = 1 + (2 * place + 1) * calls // (2 * SOME)
        disk, _ = stopped_at(kind, before, tmp_path, stop)
        ends_well(kind, disk, stop)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(8))
@pytest.mark.parametrize("kind", WORKS)
def test_that_a_machine_stopped_at_any_place_of_a_work_ends_well(
    kind: str, part: int, before: Path, tmp_path: Path
) -> None:
    _, calls = stopped_at(kind, before, tmp_path, 10**9)
    for stop in range(1 + part, calls + 1, 8):
        disk, _ = stopped_at(kind, before, tmp_path, stop)
        try:
            ends_well(kind, disk, stop)
        except BaseException as error:
            error.add_note(f"{kind} stopped at call {stop} of {calls}")
            raise
