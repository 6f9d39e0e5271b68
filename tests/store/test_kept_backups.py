"""The copies that the program makes by itself: verified, thinned out, in a second place when there is one."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import DamagedBookError, UnwritableError
from cqi_desktop.store.backups import digests_of, restore
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.kept_backups import back_up_before, back_up_if_due, backup_folder, kept_backups, thin_out

START = int(datetime(2011, 3, 31, 12, tzinfo=UTC).timestamp() * 1000)
HOUR = 3_600_000


def book_at(path: Path, hours: float = 0, password: str = "") -> Book:
    surroundings = RepeatableSurroundings(int(START + hours * HOUR), 1).surroundings()
    if path.exists():
        return Book.open(path, password, surroundings=surroundings)
    return Book.create(path, password, surroundings=surroundings)


def test_that_a_copy_is_made_when_it_is_due_and_can_be_restored(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    with book_at(path) as book:
        add_company(book, name="Boiserie du Rang inc.")
        first = back_up_if_due(book).made
        assert first is not None
        assert back_up_if_due(book).made is None
        kept = digests_of(book)
    with book_at(path, 5) as book:
        assert back_up_if_due(book).made is None  # nothing changed
        add_company(book, name="Acier Grantelle inc.")
        assert back_up_if_due(book).made is not None
    assert [backup.reason for backup in kept_backups(backup_folder(path))] == ["auto", "auto"]
    restore(path, first.path)
    with Book.open(path) as book:
        assert digests_of(book) == kept


def test_that_a_copy_before_a_risky_act_is_made_at_once(tmp_path: Path) -> None:
    with book_at(tmp_path / "carnet.cqi") as book:
        made = [back_up_before(book, reason).made for reason in ("import", "import", "merge")]
    assert len({backup.path for backup in made if backup}) == 3


def test_that_the_second_place_gets_the_same_file_and_its_absence_loses_nothing(tmp_path: Path) -> None:
    key = tmp_path / "cle"
    key.mkdir()
    with book_at(tmp_path / "carnet.cqi") as book:
        done = back_up_before(book, "auto", key)
        assert done.made is not None
        assert (key / done.made.path.name).read_bytes() == done.made.path.read_bytes()
        without = back_up_before(book, "auto", tmp_path / "retiree")
    assert isinstance(without.second_refusal, UnwritableError)
    assert without.made is not None
    assert without.made.path.exists()


def test_that_thinning_leaves_what_is_not_ours(tmp_path: Path) -> None:
    names = [f"2010-01-{day:02}-{hour:02}0000Z-auto.cqi" for day in range(1, 29) for hour in (8, 12)]
    for name in (*names, "2010-01-03-080000Z-photo.cqi", "notes.txt", "2010-13-03-080000Z-auto.cqi"):
        (tmp_path / name).write_bytes(b"")
    removed = thin_out(tmp_path, datetime(2011, 3, 31, tzinfo=UTC))
    left = {file.name for file in tmp_path.iterdir()}
    assert {"notes.txt", "2010-01-03-080000Z-photo.cqi", "2010-13-03-080000Z-auto.cqi"} <= left
    assert "2010-01-28-120000Z-auto.cqi" in left
    assert len(removed) > 30


def test_that_a_copy_of_a_protected_book_is_protected(tmp_path: Path) -> None:
    with book_at(tmp_path / "carnet.cqi", password="sept érables") as book:
        add_company(book, name="Boiserie Canarivel inc.")
        made = back_up_before(book, "auto").made
    assert made is not None
    assert b"Canarivel" not in made.path.read_bytes()


def test_that_a_damaged_book_is_told_and_no_copy_takes_the_place_of_a_good_one(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    with book_at(path) as book:
        for number in range(200):
            add_company(book, name=f"Boiserie {number} inc.")
        back_up_before(book, "auto")
    with path.open("r+b") as file:
        file.seek(4096 * 60)
        file.write(b"\xff" * 4096 * 8)
    with pytest.raises(DamagedBookError), book_at(path, 5) as book:
        back_up_before(book, "auto")
    assert len(kept_backups(backup_folder(path))) == 1
