"""One window at a time on a book, and a lock that no killed program leaves behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cqi_desktop.store.book_lock import BookLock

HOLD = (
    "import sys; from pathlib import Path; from cqi_desktop.store.book_lock import BookLock;"
    "lock = BookLock(Path(sys.argv[1])); print(lock.take('Odile Faucher'), flush=True); sys.stdin.read()"
)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "carnet.cqi"
    path.write_bytes(b"a book")
    return path


def test_that_a_second_window_is_told_who_has_the_book(book: Path) -> None:
    first, second = BookLock(book), BookLock(book)
    assert first.take("Odile Faucher")
    assert not second.take("Tommy Nadon")
    assert second.holder is not None
    assert second.holder.person == "Odile Faucher"
    assert second.holder.machine
    assert second.holder.since.endswith("Z")
    assert second.is_certain


def test_that_a_lock_released_leaves_nothing(book: Path) -> None:
    first, second = BookLock(book), BookLock(book)
    assert first.take("Odile Faucher")
    first.release()
    assert list(book.parent.iterdir()) == [book]
    assert second.take("Tommy Nadon")
    second.release()
    second.release()


def test_that_a_living_program_is_never_pushed_out(book: Path) -> None:
    first = BookLock(book)
    assert first.take("Odile Faucher")
    assert not BookLock(book).take("Tommy Nadon", by_force=True)


def test_that_the_lock_of_a_killed_program_holds_nobody_back(book: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(book)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "True"
        refused = BookLock(book)
        assert not refused.take("Tommy Nadon")
        assert refused.holder is not None
        assert refused.holder.person == "Odile Faucher"
        holder.kill()
        holder.wait()
    assert BookLock(book).path.exists(), "the file is still there, as after a power cut"
    again = BookLock(book)
    assert again.take("Tommy Nadon")
    again.release()


def test_that_the_lock_of_another_machine_is_believed_until_a_person_knows_better(book: Path) -> None:
    left = {"person": "Karim Benhaddou", "machine": "PORTABLE-3", "since": "2011-03-31T18:32:00Z"}
    lock = BookLock(book, machine="PORTABLE-1")
    lock.path.write_text(json.dumps(left), "utf-8")
    assert not lock.take("Tommy Nadon")
    assert lock.holder is not None
    assert (lock.holder.person, lock.holder.machine, lock.is_certain) == ("Karim Benhaddou", "PORTABLE-3", False)
    assert lock.take("Tommy Nadon", by_force=True)
    assert lock.is_held


@pytest.mark.parametrize("left", ["", "not json", "[]", '{"person": 3}'])
def test_that_a_lock_file_that_says_nothing_holds_nobody_back(book: Path, left: str) -> None:
    lock = BookLock(book)
    lock.path.write_text(left, "utf-8")
    assert lock.take("Tommy Nadon")


def test_that_a_folder_where_nothing_is_written_has_no_lock_to_take(tmp_path: Path) -> None:
    assert BookLock(tmp_path / "absent" / "carnet.cqi").take("Tommy Nadon")
