"""Two books of one team, made once and put back as they were for each attempt: a pass phrase takes its time."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company

from .books import PASS_PHRASE, Bench, do

APART = 15


@dataclass(frozen=True, slots=True)
class Team:
    """Two books, each with companies that the other lacks, and the folder of the team; the first has given its own."""

    one: Path
    other: Path
    folder: Path
    kept: Path

    def put_back(self) -> None:
        """All as it was, in its own place: a book keeps the address of its folder."""
        shutil.rmtree(self.one.parent)
        shutil.copytree(self.kept, self.one.parent)


def make_team(bench: Bench) -> Team:
    secret = bench.folder / "phrase.txt"
    secret.write_text(PASS_PHRASE, "utf-8")
    one = bench.copy(bench.plain, "un.cqi", is_kept=True)
    other, folder = one.with_name("deux.cqi"), one.parent / "equipe"
    do("--database", one, "team", "create", folder, "--passphrase-file", secret, "--name", "un")
    do("--database", other, "init")
    do("--database", other, "team", "join", folder, "--passphrase-file", secret, "--name", "deux")
    for path in (one, other):
        with Book.open(path) as book:
            for number in range(APART):
                add_company(book, name=f"Apart {path.stem} {number} inc.", mrc="490")
    do("--database", one, "sync")
    kept = one.parent.with_name(f"{one.parent.name}-tenue")
    shutil.copytree(one.parent, kept)
    return Team(one, other, folder, kept)
