"""A laptop that starts from a snapshot holds what one that replays everything holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Company
from cqi_desktop.sync import snapshot
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.snapshot import start_from_snapshot, write_snapshot
from cqi_desktop.sync.team import change_key, join_team
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


def test_that_a_protected_book_neither_makes_nor_takes_one(tmp_path: Path) -> None:
    store = MemoryStore()
    with team_of(tmp_path, 1, store) as team:
        busy_team(team)
        team.exchange_all()
        late = Book.create(tmp_path / "late.cqi", "un secret", surroundings=surroundings(62))
        member = membership_of(team[0])
        assert not start_from_snapshot(late, member, store, store.sizes())
        join(late, team)
        assert names(late) == names(team[0])
        late.close()


def test_that_after_a_change_of_key_the_snapshot_is_made_anew(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team:
        busy_team(team)
        team.exchange_all()
        (before,) = snapshots(tmp_path / "équipe")
        change_key(team[0], "cinq bouleaux", outside(5), store=team.store)
        (after,) = snapshots(tmp_path / "équipe")
        assert before != after
