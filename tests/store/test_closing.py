"""The closing of a year: asked once, confirmed by each laptop, and nobody fooled by what was changed since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import ClosingNotAskedError, NoTeamError, NothingToUndoError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.closing import ask_for_closing, closing_state, closings_to_confirm, confirm_closing
from cqi_desktop.store.tables import Company
from cqi_desktop.store.undo import undo_last
from tests.sync.laptops import Team, new_book, team_of

YEAR = FiscalYear.parse("2010-2011", 4)
NEXT = FiscalYear.parse("2011-2012", 4)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    with team_of(tmp_path, 3) as team:
        yield team


def edit(book: Book, **values: str) -> bytes:
    with book.change_set("Edit"):
        return book.insert(Company, **values)


def confirmed(book: Book, year: FiscalYear = YEAR) -> tuple[int, int]:
    state = closing_state(book, year)
    return state.confirmed, len(state.laptops)


def test_that_nobody_has_confirmed_before_it_is_asked(team: Team) -> None:
    state = closing_state(team[0], YEAR)
    assert state.asked_at is None
    assert not state.is_complete
    assert not state.waits_for_this_laptop
    assert confirmed(team[0]) == (0, 3)
    with pytest.raises(ClosingNotAskedError):
        confirm_closing(team[0], YEAR)


def test_that_a_book_without_a_team_closes_nothing(tmp_path: Path) -> None:
    with new_book(tmp_path / "seul.cqi", 1) as book:
        for act in (ask_for_closing, confirm_closing):
            with pytest.raises(NoTeamError):
                act(book, YEAR)
        assert closing_state(book, YEAR).laptops == ()


def test_that_each_laptop_sees_the_request_and_all_the_confirmations(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    team.exchange_all()
    for number in (0, 1, 2):
        assert closing_state(team[number], YEAR).waits_for_this_laptop
        confirm_closing(team[number], YEAR)
        team.exchange_all()
    for book in team.books:
        assert confirmed(book) == (3, 3)
        assert closing_state(book, YEAR).is_complete
        assert confirmed(book, NEXT) == (0, 3)


def test_that_who_received_a_confirmation_holds_all_that_came_before_it(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    team.exchange_all()
    keys = [edit(team[1], name=f"Entreprise {number}") for number in range(5)]
    confirm_closing(team[1], YEAR)
    team.exchange(1)
    team.exchange(0)
    assert confirmed(team[0]) == (1, 3)
    assert all(team[0].find(Company, key) is not None for key in keys)


def test_that_what_a_laptop_changes_after_it_confirmed_is_counted_until_it_confirms_again(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    team.exchange_all()
    for book in team.books:
        confirm_closing(book, YEAR)
    team.exchange_all()
    key = edit(team[1], name="Une de plus")
    with team[1].change_set("Edit"):
        team[1].update(Company, key, phone="819 555-0101")
    edit(team[1], name="Une autre")
    team.exchange_all()
    for book in team.books:
        state = closing_state(book, YEAR)
        changed = {laptop.name: laptop.changed_since for laptop in state.laptops}
        assert changed == {"Poste 1": 0, "Poste 2": 2, "Poste 3": 0}
        assert not state.is_complete
    assert closing_state(team[1], YEAR).waits_for_this_laptop
    assert not closing_state(team[0], YEAR).waits_for_this_laptop
    confirm_closing(team[1], YEAR)
    team.exchange_all()
    assert closing_state(team[2], YEAR).is_complete


def test_that_receiving_the_work_of_others_changes_no_confirmation(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    confirm_closing(team[0], YEAR)
    edit(team[2], name="D’ailleurs")
    team.exchange_all()
    assert next(one for one in closing_state(team[0], YEAR).laptops if one.is_this_one).changed_since == 0


def test_that_a_new_request_makes_the_one_before_void(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    for book in team.books:
        team.exchange_all(1)
        confirm_closing(book, YEAR)
    team.exchange_all()
    assert confirmed(team[0]) == (3, 3)
    ask_for_closing(team[2], YEAR)
    team.exchange_all()
    assert {confirmed(book) for book in team.books} == {(0, 3)}


def test_that_a_laptop_that_was_shut_out_is_not_waited_for(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    team.exchange_all()
    shut_out = team[2].scalar("SELECT laptop FROM book_state")
    with team[0].change_set("Laptop shut out", kind="exchange"):
        team[0].sql("UPDATE laptop SET shut_out_at = '2011-04-01T00:00:00Z' WHERE id = ?", (shut_out,))
    assert confirmed(team[0]) == (0, 2)


def test_that_a_laptop_is_told_the_years_that_it_has_to_confirm(team: Team) -> None:
    for year in (YEAR, NEXT):
        ask_for_closing(team[0], year)
    team.exchange_all()
    assert closings_to_confirm(team[1]) == ("2011-2012", "2010-2011")
    confirm_closing(team[1], NEXT)
    assert closings_to_confirm(team[1]) == ("2010-2011",)
    edit(team[1], name="Une de plus")
    assert closings_to_confirm(team[1]) == ("2010-2011",)
    ask_for_closing(team[0], NEXT)
    team.exchange_all()
    assert closings_to_confirm(team[1]) == ("2011-2012", "2010-2011")


def test_that_ctrl_z_never_takes_back_what_was_told_to_the_team(team: Team) -> None:
    ask_for_closing(team[0], YEAR)
    confirm_closing(team[0], YEAR)
    with pytest.raises(NothingToUndoError):
        undo_last(team[0])
