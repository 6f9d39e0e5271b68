"""``check --repair``: what can be put right is, after a backup; what cannot stays told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import DamagedBookError
from cqi_desktop.store.backups import digests_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.repair import Repaired, repair_book
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "carnet.cqi"
    with Book.create(place, adviser="Ève Tremblay-Côté") as book:
        for name in ("Boiserie du Rang inc.", "Acier Grantelle inc.", "Laiterie Nicolet inc."):
            add_company(book, name=name, mrc="490", phone="819 555-0100")
    return place


def broken(path: Path, *statements: str) -> None:
    """Change the file as another program would, with no trigger of ours."""
    with closing(sqlite3.connect(path)) as raw, raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            raw.execute(statement)
        for _, sql in triggers:
            raw.execute(sql)


FAULTS = {
    Repaired.RECORDS: "UPDATE company SET phone = '000' WHERE name LIKE 'Acier%'",
    Repaired.LOG: "INSERT INTO company(id, name) VALUES (x'000102030405060708090a0b0c0d0e0f', 'Sans journal inc.')",
    Repaired.SEARCH: "DELETE FROM search_number WHERE record IN (SELECT id FROM company WHERE name LIKE 'Laiterie%')",
    Repaired.COMPANY_LIST: "UPDATE company_row SET mrc = '390'",
    Repaired.CHANGE_SETS: "DELETE FROM change_set WHERE txn = 2",
}


@pytest.mark.parametrize("what", list(FAULTS))
def test_that_each_fault_is_repaired_and_said(path: Path, what: Repaired) -> None:
    with Book.open(path) as book:
        before = digests_of(book)["company"]
    broken(path, FAULTS[what])
    with Book.open(path) as book:
        assert check_book(book)
        done = repair_book(book)
        assert done.left == ()
        assert what in done.repaired
        assert check_book(book) == []
        if what is not Repaired.LOG:
            assert digests_of(book)["company"] == before
    assert done.backup is not None
    with Book.open(done.backup, read_only=True) as kept:
        assert kept.scalar("SELECT count(*) FROM company") >= 3


def test_that_everything_at_once_is_repaired(path: Path) -> None:
    broken(path, *FAULTS.values(), "CREATE TRIGGER intrus AFTER INSERT ON company BEGIN SELECT 1; END")
    with Book.open(path) as book:
        done = repair_book(book)
        assert done.left == ()
        assert {*FAULTS, Repaired.TRIGGERS} <= set(done.repaired)
        assert [found.title for found in search(book, "laiterie", 5)] == ["Laiterie Nicolet inc."]
        assert repair_book(book).found == ()


def test_that_a_sound_book_is_not_touched(path: Path) -> None:
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    with Book.open(path) as book:
        assert repair_book(book).backup is None
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_that_a_parent_that_is_nowhere_stays_told(path: Path) -> None:
    with Book.open(path) as book:
        book.sql("PRAGMA foreign_keys = 0")
        company = add_company(book, name="Fille inc.")
        with book.change_set("Faulty"):
            book.sql("UPDATE company SET merged_into_id = x'ff' WHERE id = ?", (company,))
        done = repair_book(book)
    assert [finding.kind.value for finding in done.left] == ["foreign_key"]


def test_that_lost_pages_are_refused_and_nothing_is_changed(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\xff" * 4096 * 6)
    before = path.read_bytes()
    with pytest.raises(DamagedBookError), Book.open(path) as book:
        repair_book(book)
    assert path.read_bytes() == before
