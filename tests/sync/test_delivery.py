"""Files delivered in any order, twice, late, or to another version of the program; a merge stopped at any statement."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import fsspec
import pytest

from cqi_desktop.domain.errors import CancelledError, SamePassPhraseError
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_sets
from cqi_desktop.store.tables import Company
from cqi_desktop.sync import segment as segment_module
from cqi_desktop.sync import snapshot
from cqi_desktop.sync.erase import erase_records
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.folder import FileCalls, FsspecStore, LocalStore, Store
from cqi_desktop.sync.membership import Membership, membership_of
from cqi_desktop.sync.presence import digests_of, vector_of
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.pull import pull
from cqi_desktop.sync.push import folder_of, push
from cqi_desktop.sync.rebuild import rebuild_records
from cqi_desktop.sync.segment import CHAIN_START, Row, Segment, TravellingChangeSet, decode_segment, encode_segment
from cqi_desktop.sync.team import change_key, join_team
from tests.sync.laptops import PASS_PHRASE, MemoryStore, Team, new_book, outside, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names

NOBODY = NobodyWatching()


def busy_team(team: Team) -> None:
    """Some history: creations, edits upon one another, on both laptops, several files."""
    key = named(team[0], "Quincaillerie Vadeboncoeur")
    for turn in range(3):
        for number, book in enumerate(team.books):
            team.exchange(number)
            with book.change_set("Edit"):
                book.update(Company, key, phone=f"819 555-02{turn}{number}", notes=f"{turn}")
            named(book, f"Entreprise {turn} {number}")
            team.exchange(number)


def late_member(team: Team, path: Path) -> tuple[Book, Membership]:
    """A book that has joined and taken nothing yet."""
    book = new_book(path, 40)
    only_team = MemoryStore()
    only_team.made = True
    only_team.files["team.json"] = team.store.read("team.json") or b""
    join_team(book, "équipe", PASS_PHRASE, outside(40), name="Tard", store=only_team)
    return book, membership_of(book)


@pytest.mark.parametrize("seed", range(6))
def test_that_files_may_come_in_any_order_one_by_one_and_twice(tmp_path: Path, seed: int) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        busy_team(team)
        team.exchange_all()
        book, member = late_member(team, tmp_path / "late.cqi")
        assert isinstance(team.store, MemoryStore)
        order = sorted(team.store.files) * 2
        random.Random(seed).shuffle(order)
        delivered = MemoryStore()
        for name in order:
            delivered.files[name] = team.store.files[name]
            delivered.files[f"copie/{name.replace('.seg', ' (1).seg')}"] = team.store.files[name]
            pull(book, member, delivered, delivered.sizes(), NOBODY)
        exchange(book, outside(40), store=team.store)
        team.exchange_all()
        assert_equal([*team.books, book])
        book.close()


class StoppedError(Exception):
    """The process died."""


def statements(book: Book, stop_at: int) -> Iterator[None]:
    """Let the book run ``stop_at`` statements and die at the next."""
    left = stop_at
    run = book.database.execute_sql

    def counting(*arguments: Any, **options: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise StoppedError
        return run(*arguments, **options)

    book.database.execute_sql = counting  # type: ignore[method-assign]
    try:
        yield
    finally:
        book.database.execute_sql = run  # type: ignore[method-assign]


def test_that_an_exchange_stopped_at_any_statement_is_all_or_nothing_and_ends_well(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        busy_team(team)
        team.exchange(0)
        named(team[1], "En attente")
        stopped = 0
        for stop_at in [*range(40), *range(40, 2000, 7)]:
            guard = statements(team[1], stop_at)
            next(guard)
            try:
                team.exchange(1)
            except StoppedError:
                stopped += 1
            else:
                break
            finally:
                guard.close()
            assert team[1].scalar("SELECT applying FROM book_state") == 0
            assert team[1].sql("PRAGMA foreign_key_check").fetchall() == []
        assert stopped > 40
        team.exchange_all()
        assert_equal(team.books)


class DyingCalls(FileCalls):
    """The machine stops before the file call of that number."""

    def __init__(self, left: int) -> None:
        self.left = left

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise StoppedError

    def write_new(self, path: Path, data: bytes) -> None:
        self.left -= 1
        if self.left < 0:
            path.write_bytes(data[: len(data) // 2])
            raise StoppedError
        super().write_new(path, data)

    def replace(self, draft: Path, path: Path) -> None:
        self._count()
        super().replace(draft, path)

    def keep_folder(self, folder: Path) -> None:
        self._count()
        super().keep_folder(folder)

    def make_folder(self, folder: Path) -> None:
        self._count()
        super().make_folder(folder)

    def read(self, path: Path) -> bytes:
        self._count()
        return super().read(path)

    def remove(self, path: Path) -> None:
        self._count()
        super().remove(path)


def until_it_ends(work: Callable[[LocalStore], object], folder: Path) -> int:
    """Let a work die at one of its file calls after another, and begin it again, until one run ends.

    Each death leaves a presence to clear away, so that the calls are three more each time.
    """
    for stopped in range(0, 600, 3):
        try:
            work(LocalStore(folder, DyingCalls(stopped)))
        except StoppedError:
            continue
        return stopped
    raise AssertionError("it never ends")


def test_that_an_exchange_stopped_at_any_file_call_ends_well(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        busy_team(team)
        named(team[1], "En attente")
        folder = tmp_path / "équipe"
        assert until_it_ends(lambda store: exchange(team[1], outside(2), store=store), folder) > 5
        team.exchange_all()
        assert_equal(team.books)


def test_that_a_change_of_key_stopped_at_any_file_call_ends_well(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        busy_team(team)
        folder = tmp_path / "équipe"
        assert until_it_ends(lambda store: changed_key(team[0], store), folder) > 5
        named(team[1], "Après")
        team.exchange_all(3)
        assert_equal(team.books)
        with new_book(tmp_path / "9.cqi", 9) as late:
            join_team(late, "équipe", "cinq bouleaux", outside(9), store=team.store)
            assert "Après" in names(late)


def changed_key(book: Book, store: Store) -> None:
    """Change the key; told that it is changed already, only finish."""
    try:
        change_key(book, "cinq bouleaux", outside(5), store=store)
    except SamePassPhraseError:
        exchange(book, outside(5), store=store)


@pytest.mark.parametrize("kind", ["change_key", "erase", "snapshot"])
def test_that_rarer_works_stopped_at_any_statement_end_well(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "WORTH_CHANGES", 1 if kind == "snapshot" else 10**9)
    with team_of(tmp_path, 2, MemoryStore()) as team:
        busy_team(team)
        key = team[0].scalar("SELECT id FROM company ORDER BY id LIMIT 1")
        for stop_at in range(0, 3000, 5):
            guard = statements(team[0], stop_at)
            next(guard)
            try:
                if kind == "change_key":
                    changed_key(team[0], team.store)
                elif kind == "erase":
                    erase_records(team[0], [("company", key)])
                else:
                    team.exchange(0)
            except StoppedError:
                continue
            finally:
                guard.close()
                assert team[0].scalar("SELECT applying FROM book_state") == 0
            break
        else:
            raise AssertionError("it never ends")
        team.exchange_all(3)
        assert_equal(team.books)


def test_that_a_merge_can_be_stopped_by_the_person_and_keeps_nothing_of_it(tmp_path: Path) -> None:
    class Impatient:
        def report(self, part: float, step: str = "") -> None:
            if part > 0.55:
                raise CancelledError

    with team_of(tmp_path, 2) as team:
        named(team[0], "Une")
        team.exchange(0)
        before = vector_of(team[1]), digests_of(team[1])
        with pytest.raises(CancelledError):
            exchange(team[1], outside(2), Impatient(), team.store)
        assert (vector_of(team[1]), digests_of(team[1])) == before
        team.exchange_all()
        assert_equal(team.books)


def test_that_pages_are_told_of_what_arrived(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        told: list[frozenset[str]] = []
        team[1].listeners.append(lambda changes: told.append(changes.kinds))
        named(team[0], "Une")
        team.exchange(0)
        team.exchange(1)
        assert frozenset({"company"}) in told


# --- versions --------------------------------------------------------------------------------------------


def from_the_future(member: Membership, names: list[tuple[str, str]]) -> tuple[str, bytes]:
    """A file of a later version, that knows other tables and columns."""
    key, _text, _creation = b"F" * 16, "un texte", '{"name":"Neuve"}'
    rows = [
        Row(
            (2**40 + place) << 16, 1, table, key, column, "un texte" if column else '{"name":"Neuve"}', None, None, None
        )
        for place, (table, column) in enumerate(names)
    ]
    sets = (TravellingChangeSet(1, label="Une action à venir", kind="jamais_vue"),)
    made = Segment(424242, 1, len(rows), 99, "9.0", b"Z" * 16, None, None, (), sets, rows)
    data, _ = encode_segment(
        made, team=member.team, epoch=member.key.epoch, key=member.key.secret, chain_before=CHAIN_START,
        random_bytes=outside(4).random_bytes,
    )  # fmt: skip
    return f"{folder_of(member.team, b'Z' * 16)}/{424242:016x}-1-{len(rows)}-aaaaaaaaaaaa.seg", data


def test_that_unknown_tables_and_columns_are_kept_and_given_on(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        named_columns = [
            ("company", ""),
            ("company", "couleur"),
            ("visite", ""),
            ("visite", "heure"),
            ("company", "notes"),
        ]
        name, data = from_the_future(membership_of(team[0]), named_columns)
        team.store.write(name, data)
        team.exchange(0)
        team.store.remove(name)
        team.exchange_all()
        for book in team.books:
            assert book.scalar("SELECT count(*) FROM change WHERE writer = 424242") == 5
            assert book.sql("SELECT name, notes FROM company").fetchall() == [("Neuve", "un texte")]
            assert "jamais_vue" in [line.kind for line in change_sets(book, 10)]
        assert isinstance(team.store, MemoryStore)
        given = [data for file, data in team.store.files.items() if f"{424242:016x}" in file]
        key = membership_of(team[0]).key.secret
        assert [(row.table, row.column) for row in decode_segment(given[0], key)[1].rows] == named_columns


def test_that_after_an_upgrade_a_column_that_waited_is_in_the_records(tmp_path: Path) -> None:
    with team_of(tmp_path, 1, MemoryStore()) as team:
        name, data = from_the_future(membership_of(team[0]), [("company", ""), ("company", "notes_")])
        team.store.write(name, data)
        team.exchange(0)
        book = team[0]
        numbers = dict(book.sql("SELECT col, id FROM change_name WHERE tbl = 'company'").fetchall())
        book.sql("UPDATE change SET col = ? WHERE col = ?", (numbers["notes"], numbers["notes_"]))
        assert rebuild_records(book) == 1
        assert book.scalar("SELECT notes FROM company") == "un texte"


def test_that_a_file_for_a_later_reader_waits_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with team_of(tmp_path, 2) as team:
        with monkeypatch.context() as later:
            later.setattr(segment_module, "READER_VERSION", 9)
            later.setattr(segment_module, "FORMAT_VERSION", 9)
            named(team[0], "D’une version à venir")
            team.exchange(0)
        named(team[1], "D’aujourd’hui")
        done = team.exchange(1)
        assert [problem.kind for problem in done.problems] == ["newer"]
        assert done.sent > 0
        assert names(team[1]) == ["D’aujourd’hui"]


# --- other stores ------------------------------------------------------------------------------------------


def test_that_a_team_meets_in_the_memory_of_fsspec(tmp_path: Path) -> None:
    store = FsspecStore(f"memory://{tmp_path.name}/équipe")
    with team_of(tmp_path, 2, store) as team:
        busy_team(team)
        team.exchange_all()
        assert_equal(team.books)
    fsspec.filesystem("memory").store.clear()


def test_that_two_laptops_may_exchange_at_the_same_moment(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        for turn in range(3):
            for number, book in enumerate(team.books):
                named(book, f"{turn} {number}")
            failures: list[BaseException] = []

            def run(number: int, failures: list[BaseException] = failures) -> None:
                try:
                    team.exchange(number)
                except BaseException as error:  # told by the test
                    failures.append(error)
                finally:
                    team[number].close()

            threads = [threading.Thread(target=run, args=(number,)) for number in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert failures == []
        team.exchange_all()
        assert_equal(team.books)


def test_that_the_window_may_write_while_it_exchanges(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        failures: list[BaseException] = []
        is_over = threading.Event()

        def exchange_again_and_again() -> None:
            try:
                while not is_over.is_set():
                    team.exchange(0)
            except BaseException as error:  # told by the test
                failures.append(error)
            finally:
                team[0].close()

        thread = threading.Thread(target=exchange_again_and_again)
        thread.start()
        for turn in range(40):
            named(team[0], f"Fenêtre {turn}")
            if turn % 8 == 0:
                named(team[1], f"Ailleurs {turn}")
                team.exchange(1)
        is_over.set()
        thread.join()
        assert failures == []
        team.exchange_all()
        assert len(names(team[1])) == 45
        assert_equal(team.books)


def test_that_what_is_sent_again_has_the_very_same_rows(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        busy_team(team)
        team.exchange_all()
        member = membership_of(team[1])
        again = MemoryStore()
        push(team[1], member, again, {}, outside(9).random_bytes, NOBODY)
        assert isinstance(team.store, MemoryStore)
        chains = set()
        for files in (team.store.files, again.files):
            segments = [
                decode_segment(data, member.key.secret)[0] for name, data in files.items() if "state-" not in name
                and name.endswith(".seg")
            ]  # fmt: skip
            chains.add(frozenset((one.writer, one.last, one.chain_after) for one in segments))
        assert len(chains) == 1
        assert replace(member, address="x").key == member.key
