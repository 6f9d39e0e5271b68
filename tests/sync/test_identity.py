"""Restored, copied and resumed books: two different changes never share an identity, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.fold import fold
from cqi_desktop.store.tables import Company
from cqi_desktop.sync import pull
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.team import team_status
from tests.sync.laptops import Team, outside, surroundings, team_of
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
