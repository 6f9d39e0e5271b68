"""A laptop that starts from a snapshot holds what one that replays everything holds."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest

from cqi_desktop.domain.errors import WrongPasswordError
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.documents import add_document, read_document
from cqi_desktop.store.history import history_of
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Company
from cqi_desktop.sync import snapshot, snapshot_drafts
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.snapshot import start_from_snapshot, write_snapshot
from cqi_desktop.sync.team import change_key, create_team, join_team
from tests.sync.laptops import PASS_PHRASE, MemoryStore, Team, new_book, outside, surroundings, team_of
from tests.sync.test_delivery import busy_team
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names


@pytest.fixture(autouse=True)
def always_worth(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "WORTH_CHANGES", 1)


def snapshots(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.snap"))


def late_book(path: Path, **work: str) -> Book:
    """A book with a good deal less than the team, and work of its own."""
    book = new_book(path, 60)
    with book.change_set("Own work"):
        book.insert(Company, name="Avant de joindre")
    return book


def join(book: Book, team: Team) -> None:
    join_team(book, "équipe", PASS_PHRASE, outside(60), name="Tard", store=team.store)


def test_that_a_first_start_from_a_snapshot_holds_all_and_keeps_its_own_work(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team, late_book(tmp_path / "late.cqi") as late:
        with team[0].change_set("Many"):
            for number in range(120):
                team[0].insert(Company, name=f"Entreprise {number}")
        team.exchange_all()
        assert len(snapshots(tmp_path / "équipe")) >= 1
        named(team[1], "Après la photo")
        team.exchange(1)
        taken: list[bool] = []
        kept = snapshot.start_from_snapshot
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("cqi_desktop.sync.team.start_from_snapshot", lambda *a: taken.append(kept(*a)) or taken[0])
            join(late, team)
        assert taken == [True]
        assert len(names(late)) == 122
        team.exchange_all()
        exchange(late, outside(60), store=team.store)
        assert_equal([*team.books, late])
        assert check_book(late) == []
        late.close()
        with Book.open(late.path, surroundings=surroundings(61)) as again:
            named(again, "Et la suite")
            exchange(again, outside(61), store=team.store)
            team.exchange_all()
            assert_equal([*team.books, again])


def test_that_a_book_that_another_program_reads_starts_from_a_snapshot_too(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team, late_book(tmp_path / "late.cqi") as late:
        busy_team(team)
        team.exchange_all()
        with Book.open(late.path) as reader:
            assert names(reader) == ["Avant de joindre"]
            join(late, team)
            assert names(reader) == names(late)
            assert set(names(team[0])) < set(names(late))
        assert check_book(late) == []


def test_that_a_snapshot_carries_no_key_and_nothing_of_one_laptop(tmp_path: Path) -> None:
    with team_of(tmp_path, 1, MemoryStore()) as team:
        named(team[0], "Une")
        member = membership_of(team[0])
        sizes = team.store.sizes()
        name = write_snapshot(team[0], member, team.store, sizes, outside(2).random_bytes)
        data = team.store.read(name) or b""
        packed = snapshot.unlock_bytes(data, member.keys, b"snapshot" + member.team)
        assert packed is not None
        plain = snapshot.zstandard.ZstdDecompressor().decompress(packed)
        assert member.key.secret not in plain
        assert member.private_key not in plain
        assert member.key.secret in team[0].path.read_bytes() + Path(f"{team[0].path}-wal").read_bytes()


def test_that_a_damaged_snapshot_is_passed_over(tmp_path: Path) -> None:
    store = MemoryStore()
    with team_of(tmp_path, 1, store) as team, late_book(tmp_path / "late.cqi") as late:
        busy_team(team)
        team.exchange_all()
        for name in [name for name in store.files if name.endswith(".snap")]:
            store.files[name] = store.files[name][:-9]
        join(late, team)
        assert len(names(late)) == len(names(team[0])) + 1


class Seen(TemporaryDirectory[str]):
    """A temporary folder that keeps what its files held before it goes, and where any was."""

    contents: ClassVar[list[bytes]] = []

    def cleanup(self) -> None:
        self.contents.extend(path.read_bytes() for path in Path(self.name).rglob("*") if path.is_file())
        super().cleanup()

    def __exit__(self, *error: object) -> None:
        self.cleanup()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    Seen.contents.clear()
    monkeypatch.setattr(snapshot_drafts, "TemporaryDirectory", Seen)
    return Seen.contents


@pytest.mark.parametrize("is_read_meanwhile", [False, True])
def test_that_a_protected_book_makes_and_takes_one_and_leaves_nothing_in_the_clear(
    tmp_path: Path, seen: list[bytes], is_read_meanwhile: bool
) -> None:
    store = MemoryStore()
    maker = Book.create(tmp_path / "maker.cqi", "un mot", surroundings=surroundings(1))
    late = Book.create(tmp_path / "late.cqi", "un secret", surroundings=surroundings(62))
    with maker, late:
        named(late, "Canari avant")
        create_team(maker, "équipe", PASS_PHRASE, outside(1), name="Poste 1", store=store)
        with maker.change_set("Many"):
            companies = [maker.insert(Company, name=f"Canari {number}") for number in range(300)]
        add_document(maker, b"Canari au bail", name="bail.txt", company=companies[0])
        exchange(maker, outside(1), store=store)
        assert [name for name in store.files if name.endswith(".snap")]
        for name in [name for name in store.files if name.endswith(".seg") and "state" not in name]:
            del store.files[name]  # what it holds can come from the snapshot only
        reader = Book.open(late.path, "un secret") if is_read_meanwhile else None
        if reader:
            assert names(reader) == ["Canari avant"]
        join_team(late, "équipe", PASS_PHRASE, outside(60), name="Tard", store=store)
        if reader:
            reader.close()
        exchange(maker, outside(1), store=store)
        exchange(late, outside(60), store=store)
        assert_equal([maker, late])
        assert len(names(late)) == 301
        assert check_book(late) == []
        assert search(late, "Canari avant", 5)
        (document,) = late.sql("SELECT id FROM document").fetchall()
        assert read_document(late, document[0]) == b"Canari au bail"
        assert len(late.sql("SELECT 1 FROM segment").fetchall()) == len(maker.sql("SELECT 1 FROM segment").fetchall())
    found = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert bool(seen) == is_read_meanwhile, "else the draft took the name of the book"
    assert not [data for data in [*seen, *found, *store.files.values()] if b"Canari" in data]
    for path, password in ((maker.path, "un mot"), (late.path, "un secret")):
        with pytest.raises(WrongPasswordError), Book.open(path, "autre"):
            pass
        with Book.open(path, password) as again:
            assert len(names(again)) == 301


def test_that_a_snapshot_passes_between_protected_books_and_others(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team:
        busy_team(team)
        team.exchange_all()
        with Book.create(tmp_path / "late.cqi", "un secret", surroundings=surroundings(62)) as late:
            member = membership_of(team[0])
            assert start_from_snapshot(late, replace(member, laptop=bytes(16)), team.store, team.store.sizes())
            assert names(late) == names(team[0])
            assert check_book(late) == []


def test_that_contents_of_documents_are_not_in_a_snapshot_and_are_fetched(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team, late_book(tmp_path / "late.cqi") as late:
        busy_team(team)
        company = add_company(team[0], name="Bois Hébert")
        key = add_document(team[0], b"Canari au bail", name="bail.txt", company=company)
        mine = add_document(late, b"avant de joindre", name="note.txt", company=add_company(late, name="Chez nous"))
        team.exchange_all()
        member = membership_of(team[0])
        (path,) = snapshots(tmp_path / "équipe")
        packed = snapshot.unlock_bytes(path.read_bytes(), member.keys, b"snapshot" + member.team)
        assert packed is not None
        assert b"Canari au bail" not in snapshot.zstandard.ZstdDecompressor().decompress(packed)
        join(late, team)
        assert read_document(late, key) == b"Canari au bail"
        assert read_document(late, mine) == b"avant de joindre"
        team.exchange_all()
        assert read_document(team[0], mine) == b"avant de joindre"


def test_that_what_a_stopped_program_left_of_a_snapshot_goes(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team:
        named(team[0], "Une")
        left, recent = (tmp_path / f".0.cqi-snapshot-{name}" for name in ("vieux", "neuf"))
        other = tmp_path / ".1.cqi-snapshot-autre"
        for folder in (left, recent, other):
            folder.mkdir()
            (folder / "draft").write_bytes(b"Canari")
        os.utime(left, (1, 1))
        os.utime(other, (1, 1))
        team.exchange(0)
        assert [left.exists(), recent.exists(), other.exists()] == [False, True, True]


def test_that_who_starts_from_a_snapshot_has_the_whole_history_at_once(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team, late_book(tmp_path / "late.cqi") as late:
        busy_team(team)
        team.exchange_all()
        key = team[0].scalar("SELECT id FROM company WHERE name = 'Quincaillerie Vadeboncoeur'")
        member = membership_of(team[0])
        write_snapshot(team[0], member, team.store, team.store.sizes(), outside(7).random_bytes)
        for path in (tmp_path / "équipe").rglob("*-*-*.seg"):
            path.unlink()  # nothing is left to fetch it from
        join(late, team)
        assert history_of(late, key) == history_of(team[0], key)
        assert len(history_of(late, key)) > 6
        assert late.sql("SELECT count(*) FROM change WHERE bw IS NOT NULL").fetchone()[0] > 3


def test_that_after_a_change_of_key_the_snapshot_is_made_anew(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team:
        busy_team(team)
        team.exchange_all()
        (before,) = snapshots(tmp_path / "équipe")
        change_key(team[0], "cinq bouleaux", outside(5), store=team.store)
        (after,) = snapshots(tmp_path / "équipe")
        assert before != after


def test_that_a_machine_resumed_twice_before_it_joined_loses_nothing(tmp_path: Path) -> None:
    """The snapshot has the history of the one machine under the name that the other has too: files bring them in."""
    store = MemoryStore()
    with new_book(tmp_path / "une.cqi", 1) as one:
        named(one, "Avant la photo")
        one.sql("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(one.path, tmp_path / "autre.cqi")
        with Book.open(tmp_path / "autre.cqi", surroundings=surroundings(80)) as other:
            other._writer = one.writer
            for number in range(30):
                named(one, f"Sur la première {number}")
            named(other, "Sur la seconde")
            create_team(one, "équipe", PASS_PHRASE, outside(1), name="Une", store=store)
            write_snapshot(one, membership_of(one), store, store.sizes(), outside(2).random_bytes)
            join_team(other, "équipe", PASS_PHRASE, outside(3), name="Autre", store=store)
            for _ in range(2):
                exchange(one, outside(4), store=store)
                exchange(other, outside(5), store=store)
            assert len(names(one)) == 32
            assert_equal([one, other])
