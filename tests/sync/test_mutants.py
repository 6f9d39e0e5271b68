"""Faults put in on purpose, beside those of ``test_schedules`` and ``test_identity``: each is caught."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.sync import exchange as exchange_module
from cqi_desktop.sync import merge, pull
from cqi_desktop.sync.merge import Piece
from cqi_desktop.sync.pull import WAITING, Pulled, remember_file
from tests.sync.laptops import MemoryStore, team_of
from tests.sync.test_delivery import StoppedError, statements
from tests.sync.test_identity import named, names


def does_a_file_come_in_that_came_too_early(folder: Path) -> bool:
    """A second file is listed before the one that it builds on; at the next exchange both are."""
    store = MemoryStore()
    with team_of(folder, 2, store) as team:
        before = set(store.files)
        named(team[0], "Première")
        team.exchange(0)
        store.hidden = {name for name in store.files if name not in before and "state-" not in name}
        team.reopen(0, 71)
        named(team[0], "Seconde")
        team.exchange(0)
        done = team.exchange(1)
        assert [problem.kind for problem in done.problems] == [WAITING]
        store.hidden = set()
        team.exchange(1)
        return names(team[1]) == ["Première", "Seconde"]


def test_that_a_file_that_came_too_early_is_held_and_comes_in(tmp_path: Path) -> None:
    assert does_a_file_come_in_that_came_too_early(tmp_path)


def test_that_a_file_refused_for_coming_too_early_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = pull._Plan.pieces

    def never_again(plan: Any) -> Iterator[Piece]:
        yield from kept(plan)
        early = {problem.file for problem in plan._problems if problem.kind == WAITING}
        for candidate in plan._candidates:
            if candidate.name in early:
                rows = (candidate.header.writer, candidate.header.first, candidate.header.last)
                remember_file(plan._book, candidate.name, plan._sizes[candidate.name], candidate.header.epoch, rows)

    monkeypatch.setattr(pull._Plan, "pieces", never_again)
    assert not does_a_file_come_in_that_came_too_early(tmp_path)


def is_clock_behind_when_stopped(folder: Path, every: int) -> bool:
    """Whether some stop of an exchange leaves a clock that is behind the changes held: an edit could lose to them."""
    with team_of(folder, 2, MemoryStore()) as team:
        for turn in range(3):
            named(team[0], f"Entreprise {turn}")
        team.exchange(0)
        for stop_at in range(0, 400, every):
            guard = statements(team[1], stop_at)
            next(guard)
            try:
                team.exchange(1)
            except StoppedError:
                guard.close()
                if team[1].scalar("SELECT hlc < (SELECT max(hlc) FROM change) FROM book_state"):
                    return True
            else:
                guard.close()
                return False
    raise AssertionError("the exchange never ends")


def test_that_no_stop_leaves_a_clock_behind_the_changes_held(tmp_path: Path) -> None:
    assert not is_clock_behind_when_stopped(tmp_path, every=5)


def test_that_a_clock_that_advances_outside_the_transaction_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_here(book: Book) -> None:
        book.sql("UPDATE book_state SET folded = hlc")

    def pull_then_advance(book: Book, *arguments: Any, **options: Any) -> Pulled:
        pulled = pull.pull(book, *arguments, **options)
        book.sql("UPDATE book_state SET hlc = max(hlc, (SELECT max(hlc) FROM change))")
        return pulled

    monkeypatch.setattr(merge, "_advance_clock", not_here)
    monkeypatch.setattr(exchange_module, "pull", pull_then_advance)
    assert is_clock_behind_when_stopped(tmp_path, every=1)
