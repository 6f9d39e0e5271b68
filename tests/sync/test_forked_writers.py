"""A machine resumed twice from one picture: what the others say of its two histories is the same on every laptop."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_sets
from cqi_desktop.store.clock import Surroundings
from cqi_desktop.store.frozen_submissions import submissions_in
from cqi_desktop.store.tables import Company, Submission
from cqi_desktop.store.time_machine import changed_since, vector_now
from cqi_desktop.store.undo import undo
from cqi_desktop.store.writer_branches import WriterNames
from cqi_desktop.sync.conflicts import open_conflicts, resolve
from cqi_desktop.sync.exchange import exchange
from tests.sync.laptops import START_MS, MemoryStore, Team, outside, surroundings, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named

LATER_MS = START_MS + 3_600_000
# The greatest: of two equal times, what has its name wins over what is called otherwise.
WRITER = 2**53 - 1


def at(seed: int, now_ms: int) -> Surroundings:
    """A clock that stands still: two machines write at the same logical time, as their pictures do."""
    kept = surroundings(seed)
    return Surroundings(lambda: now_ms, kept.new_id, kept.new_writer)


class Forked:
    """Three laptops; the first was resumed twice, and each of the two machines has given its work to one folder only.

    ``key`` is the company that both edited, at one logical time.
    """

    def __init__(self, team: Team, folder: Path, has_rows_before: bool) -> None:
        self.team = team
        self.key = named(team[0], "Scierie Bellemare")
        team.exchange_all()
        self.one, self.other = self._pair(folder, has_rows_before)
        assert isinstance(team.store, MemoryStore)
        self.stores = [team.store, MemoryStore()]
        self.stores[1].files, self.stores[1].made = dict(team.store.files), True
        self.work(self.one, "819 555-0101")
        self.work(self.other, "819 555-0102")
        exchange(self.one, outside(81), store=self.stores[0])
        exchange(self.other, outside(82), store=self.stores[1])

    def _pair(self, folder: Path, has_rows_before: bool) -> tuple[Book, Book]:
        """Two books of one writer, whose machines' clocks are a second apart within one logical hour to come."""
        team = self.team
        team[0].take_new_identity()
        if has_rows_before:
            team[0]._writer = WRITER
            team[0].update(Company, self.key, notes="à rappeler")
            team.exchange(0)
        team[0].sql("UPDATE book_state SET hlc = (? << 16)", (LATER_MS + 60_000,))
        team[0].sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(team[0].path, folder / "photo.cqi")
        team[0].close()
        books = [Book.open(team[0].path, surroundings=at(81, LATER_MS))]
        books.append(Book.open(folder / "photo.cqi", surroundings=at(82, LATER_MS + 1000)))
        for book in books:
            book._writer = WRITER
        team.books[0] = books[0]
        return books[0], books[1]

    def work(self, book: Book, phone: str) -> None:
        """An edit of the company, and one more company."""
        self.edit(book, phone)
        named(book, phone)

    def edit(self, book: Book, phone: str) -> None:
        with book.change_set("Edit"):
            book.update(Company, self.key, phone=phone)

    @property
    def books(self) -> list[Book]:
        return [*self.team.books, self.other]

    def exchange_all(self) -> None:
        for _ in range(3):
            for number, book in enumerate(self.books):
                for store in self.stores:
                    exchange(book, outside(90 + number), store=store)

    def bases(self) -> list[list[tuple[object, ...]]]:
        rows = "SELECT writer, seq, hlc, bh, bw FROM change ORDER BY writer, seq"
        return [book.sql(rows).fetchall() for book in self.books]

    def assert_agreed(self) -> None:
        assert_equal(self.books)
        names = [WriterNames(book).parents for book in self.books]
        assert len(names[0]) == 1
        assert all(parents == names[0] for parents in names)
        assert all(bases == self.bases()[0] for bases in self.bases())
        assert all(open_conflicts(book) == open_conflicts(self.one) for book in self.books)


@contextmanager
def forked(folder: Path, has_rows_before: bool = True) -> Iterator[Forked]:
    with team_of(folder, 3, MemoryStore()) as team:
        found = Forked(team, folder, has_rows_before)
        try:
            yield found
        finally:
            found.other.close()


def store_of(pair: Forked, phone: str) -> MemoryStore:
    """The folder that has what the machine which wrote this gave, and nothing of the other's."""
    return pair.stores[0] if phone == "819 555-0101" else pair.stores[1]


def phone_of(book: Book, key: bytes) -> str:
    return str(book.scalar("SELECT phone FROM company WHERE id = ?", (key,)))


def other_of(phone: str) -> str:
    return "819 555-0102" if phone == "819 555-0101" else "819 555-0101"


def reader_of(pair: Forked, phone: str) -> Book:
    """A laptop that has met the machine which wrote this, and not the other."""
    exchange(pair.team[1], outside(2), store=store_of(pair, phone))
    assert phone_of(pair.team[1], pair.key) == phone
    return pair.team[1]


def gives(pair: Forked, book: Book, phone: str) -> None:
    """It gives its work before it meets the other."""
    exchange(book, outside(2), store=store_of(pair, phone))
    pair.exchange_all()


def test_that_an_edit_upon_one_of_two_equal_stamps_has_the_same_base_everywhere(tmp_path: Path) -> None:
    for number, phone in enumerate(("819 555-0101", "819 555-0102")):
        (tmp_path / str(number)).mkdir()
        with forked(tmp_path / str(number)) as pair:
            times = {
                book.scalar("SELECT hlc FROM change WHERE val = ? AND bh IS NOT NULL", (value,))
                for book, value in ((pair.one, "819 555-0101"), (pair.other, "819 555-0102"))
            }
            assert len(times) == 1
            book = reader_of(pair, phone)
            pair.edit(book, "819 555-0103")
            gives(pair, book, phone)
            pair.assert_agreed()
            lost = [conflict.theirs.value for conflict in open_conflicts(pair.one)]
            assert lost == [other_of(phone)]


def test_that_an_edit_by_who_knew_both_histories_leaves_the_conflict_of_the_two_to_examine(tmp_path: Path) -> None:
    with forked(tmp_path) as pair:
        for store in pair.stores:
            exchange(pair.team[1], outside(2), store=store)
        before = phone_of(pair.team[1], pair.key)
        pair.edit(pair.team[1], "819 555-0103")
        pair.exchange_all()
        pair.assert_agreed()
        (conflict,) = open_conflicts(pair.one)
        assert {before, conflict.theirs.value} == {"819 555-0101", "819 555-0102"}


def test_that_who_began_after_a_renamed_writer_is_no_branch_of_it(tmp_path: Path) -> None:
    """Histories that part at their very first row leave nothing of the writer before: nobody else begins there."""
    for number, phone in enumerate(("819 555-0101", "819 555-0102")):
        (tmp_path / str(number)).mkdir()
        with forked(tmp_path / str(number), has_rows_before=False) as pair:
            reader_of(pair, phone)
            pair.team.reopen(1, 83, LATER_MS)
            named(pair.team[1], "Au poste 2, sous une nouvelle identité")
            for store in reversed(pair.stores):
                exchange(pair.team[1], outside(2), store=store)
            pair.exchange_all()
            pair.assert_agreed()


def test_that_a_conflict_decided_before_its_change_was_called_otherwise_is_not_asked_again(tmp_path: Path) -> None:
    for number, phone in enumerate(("819 555-0101", "819 555-0102")):
        (tmp_path / str(number)).mkdir()
        with forked(tmp_path / str(number)) as pair:
            book = reader_of(pair, phone)
            pair.team[2].sql("UPDATE book_state SET hlc = (? << 16)", (LATER_MS + 120_000,))
            pair.edit(pair.team[2], "819 555-0109")  # apart from both and later: what they wrote loses
            exchange(pair.team[2], outside(3), store=pair.stores[number])
            exchange(book, outside(2), store=pair.stores[number])
            (conflict,) = open_conflicts(book)
            assert conflict.theirs.value == phone
            resolve(book, conflict.id, "ours")
            gives(pair, book, phone)
            pair.assert_agreed()
            asked = [conflict.theirs.value for conflict in open_conflicts(pair.one)]
            assert asked == [other_of(phone)]


def test_that_an_undone_change_set_is_the_same_one_everywhere(tmp_path: Path) -> None:
    for number, phone in enumerate(("819 555-0101", "819 555-0102")):
        (tmp_path / str(number)).mkdir()
        with forked(tmp_path / str(number)) as pair:
            book = reader_of(pair, phone)
            (edit,) = [one for one in change_sets(book) if one.label == "Edit"]
            undo(book, edit.ref)
            gives(pair, book, phone)
            pair.assert_agreed()
            for one in pair.books:
                undone = one.scalar("SELECT w.val FROM change_set u JOIN change w ON w.writer = u.undoes_writer AND "
                                    "w.txn = u.undoes_txn WHERE u.undoes_writer IS NOT NULL")  # fmt: skip
                assert undone == phone


def test_that_what_changed_since_a_submission_is_the_same_everywhere(tmp_path: Path) -> None:
    for number, phone in enumerate(("819 555-0101", "819 555-0102")):
        (tmp_path / str(number)).mkdir()
        with forked(tmp_path / str(number)) as pair:
            book = reader_of(pair, phone)
            mark = json.dumps({str(writer): last for writer, last in vector_now(book).items()})
            with book.change_set("Freeze a submission"):
                book.insert(
                    Submission, kind="frozen", region="17", start_date=date(2010, 4, 1), end_date=date(2011, 3, 31),
                    mark=mark,
                )  # fmt: skip
            gives(pair, book, phone)
            pair.assert_agreed()
            for one in pair.books:
                (line,) = submissions_in(one)
                keys = changed_since(one, line.mark or {})["company"]
                shown = {one.scalar("SELECT name FROM company WHERE id = ?", (key,)) for key in keys}
                assert shown == {"Scierie Bellemare", "819 555-0101", "819 555-0102"} - {phone}
