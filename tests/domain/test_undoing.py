"""Whose value stands in a cell once undos and redos are seen through."""

from __future__ import annotations

from cqi_desktop.domain.undoing import SetRef, Write, stands

CREATED, FIRST, SECOND, UNDO_FIRST, UNDO_SECOND, REDO_SECOND = (SetRef(1, number) for number in range(1, 7))

MADE = Write(CREATED, None)
ONE = Write(FIRST, None)
TWO = Write(SECOND, None)
BACK_TWO = Write(UNDO_SECOND, SECOND)
AGAIN_TWO = Write(REDO_SECOND, UNDO_SECOND)
BACK_ONE = Write(UNDO_FIRST, FIRST)


def test_that_the_last_write_stands_and_those_before_do_not() -> None:
    assert stands([MADE, ONE, TWO], SECOND)
    assert not stands([MADE, ONE, TWO], FIRST)
    assert not stands([], FIRST)


def test_that_an_undo_gives_the_cell_back_to_who_had_it() -> None:
    assert stands([MADE, ONE, TWO, BACK_TWO], FIRST)
    assert stands([MADE, ONE, TWO, BACK_TWO, BACK_ONE], CREATED)
    assert not stands([MADE, ONE, TWO, BACK_TWO], SECOND)


def test_that_a_redo_gives_it_to_the_set_again() -> None:
    assert stands([MADE, ONE, TWO, BACK_TWO, AGAIN_TWO], SECOND)
    assert not stands([MADE, ONE, TWO, BACK_TWO, AGAIN_TWO], FIRST)
    assert stands([MADE, ONE, TWO, BACK_TWO], UNDO_SECOND)


def test_that_nothing_stands_before_the_record_was_made() -> None:
    assert not stands([MADE, Write(UNDO_FIRST, CREATED)], CREATED)


def test_that_an_undo_of_what_the_cell_never_saw_stands_for_itself() -> None:
    assert not stands([MADE, BACK_TWO], CREATED)
    assert stands([MADE, BACK_TWO], UNDO_SECOND)
