"""Restored, copied and resumed books: two different changes never share an identity, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.fold import fold
from cqi_desktop.store.tables import Company
from cqi_desktop.sync import pull
from cqi_desktop.sync.conflicts import open_conflicts
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import keep_membership, membership_of
from cqi_desktop.sync.team import team_status
from tests.sync.laptops import MemoryStore, Team, outside, surroundings, team_of
from tests.sync.test_exchange import assert_equal


def named(book: Book, name: str) -> bytes:
    with book.change_set("New company"):
        return book.insert(Company, name=name)


def names(book: Book) -> list[str]:
    return [row[0] for row in book.sql("SELECT name FROM company ORDER BY name").fetchall()]


def copy_of(team: Team, number: int, path: Path) -> None:
    team[number].sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(team[number].path, path)


def test_that_a_restored_backup_does_no_harm(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        named(team[0], "Avant")
        copy_of(team, 0, tmp_path / "backup")
        named(team[0], "Envoyée après la sauvegarde")
        team.exchange_all(1)
        team[0].close()
        shutil.copy(tmp_path / "backup", team[0].path)
        team.reopen(0, 77)
        named(team[0], "Écrite après la restauration")
        team.exchange_all()
        assert len(names(team[0])) == 3
        assert_equal(team.books)


def test_that_a_copied_book_is_a_laptop_of_its_own(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        copy_of(team, 0, tmp_path / "copie.cqi")
        with Book.open(tmp_path / "copie.cqi", surroundings=surroundings(78)) as copy:
            named(copy, "Sur la copie")
            named(team[0], "Sur l’original")
            done = exchange(copy, outside(78), store=team.store)
            assert done.renamed == "Poste 1 (2)"
            assert exchange(copy, outside(78), store=team.store).renamed is None
            team.exchange_all()
            exchange(copy, outside(78), store=team.store)
            assert_equal([*team.books, copy])
            laptops = team_status(team[1], team.store).laptops
            assert {laptop.name for laptop in laptops} == {"Poste 1", "Poste 2", "Poste 1 (2)"}


def test_that_a_book_moved_elsewhere_stays_the_same_laptop(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        team[0].sql("PRAGMA wal_checkpoint(TRUNCATE)")
        team[0].close()
        team[0].path.rename(tmp_path / "ailleurs.cqi")
        team.books[0] = Book.open(tmp_path / "ailleurs.cqi", surroundings=surroundings(79))
        assert team.exchange(0).renamed is None
        assert len(team_status(team[0], team.store).laptops) == 2


def resumed_twice(team: Team, folder: Path) -> Book:
    """A machine and the picture of it, both running under one writer, and each with work of its own."""
    named(team[0], "Avant la photo")
    copy_of(team, 0, folder / "photo.cqi")
    twin = Book.open(folder / "photo.cqi", surroundings=surroundings(80))
    twin._writer = team[0]._writer
    key = named(twin, "Sur la machine reprise")
    with twin.change_set("Edit"):
        twin.update(Company, key, phone="819 555-0103")
    named(team[0], "Sur la première machine")
    named(team[0], "Encore sur la première")
    return twin


@pytest.mark.parametrize("folded_before", [False, True])
def test_that_a_machine_resumed_twice_loses_nothing(tmp_path: Path, folded_before: bool) -> None:
    with team_of(tmp_path, 2) as team, resumed_twice(team, tmp_path) as twin:
        if folded_before:
            fold(twin)
        team.exchange(0)
        for _ in range(2):
            exchange(twin, outside(80), store=team.store)
            team.exchange_all(1)
        assert names(twin) == sorted(
            ["Avant la photo", "Sur la machine reprise", "Sur la première machine", "Encore sur la première"]
        )
        assert_equal([*team.books, twin])


def test_that_ignoring_the_hash_of_the_history_would_lose_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pull, "is_same_history", lambda there, here: True)
    with team_of(tmp_path, 2) as team, resumed_twice(team, tmp_path) as twin:
        team.exchange(0)
        for _ in range(2):
            exchange(twin, outside(80), store=team.store)
            team.exchange_all(1)
        assert "Sur la première machine" not in names(twin)


def resumed_and_both_sent(team: Team, folder: Path) -> tuple[Book, MemoryStore]:
    """Both machines gave their work before either saw the other's: one to the folder, one to a key."""
    twin = resumed_twice(team, folder)
    key = MemoryStore()
    key.made = True
    key.files["team.json"] = team.store.read("team.json") or b""
    exchange(twin, outside(80), store=key)
    team.exchange(0)
    return twin, key


def test_that_two_histories_that_both_were_sent_come_to_one_name_each_and_lose_nothing(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        twin, key = resumed_and_both_sent(team, tmp_path)
        shared = team[0].writer
        exchange(team[1], outside(2), store=key)  # one reader has the history of the key first, the other the folder's
        team.exchange(2)
        with team[1].change_set("Edit"):
            team[1].sql("UPDATE company SET notes = 'Vue' WHERE name = 'Sur la machine reprise'")
        exchange(team[1], outside(2), store=key)
        for _ in range(2):
            for number, book in enumerate([*team.books, twin]):
                for store in (team.store, key):
                    exchange(book, outside(90 + number), store=store)
        for book in [*team.books, twin]:
            assert len(names(book)) == 4
            assert book.scalar("SELECT notes FROM company WHERE name = 'Sur la machine reprise'") == "Vue"
            assert book.scalar("SELECT count(*) FROM segment_problem") == 0
            assert (
                book.sql("SELECT * FROM writer_branch").fetchall()
                == team[0].sql("SELECT * FROM writer_branch").fetchall()
            )
        assert_equal([*team.books, twin])
        assert open_conflicts(twin) == []
        for book in (team[0], twin):  # neither goes on under the name that two had
            named(book, "Plus tard")
            assert book.writer != shared
        twin.close()


def test_that_a_second_history_waits_where_its_beginning_is_not_known(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        twin, key = resumed_and_both_sent(team, tmp_path)
        team.exchange(1)
        named(twin, "La suite")
        files = set(key.files)
        exchange(twin, outside(80), store=key)
        only_the_end = MemoryStore()
        only_the_end.made = True
        only_the_end.files = {name: key.files[name] for name in {"team.json", *(key.files.keys() - files)}}
        done = exchange(team[1], outside(2), store=only_the_end)
        assert {problem.kind for problem in done.problems} <= {"forked", "waiting"}
        assert done.problems
        exchange(team[1], outside(2), store=key)
        assert "La suite" in names(team[1])
        twin.close()


def test_that_a_copy_knows_as_its_original_what_an_older_version_left_to_be_read(tmp_path: Path) -> None:
    with team_of(tmp_path, 1) as team:
        team[0].sql("UPDATE team SET projected_schema = 3")
        with team[0].database.atomic("IMMEDIATE"):
            keep_membership(team[0], membership_of(team[0]))
        assert team[0].scalar("SELECT projected_schema FROM team") == 3
