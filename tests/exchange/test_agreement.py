"""Pairs of rows and records: as many as can be, each record once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.exchange.agreement import agrees, paired

CELLS = st.dictionaries(st.sampled_from("abc"), st.integers(0, 1), max_size=3)


def most_pairs(rows, records):
    """The size of a largest matching, by trying them all."""
    if not rows:
        return 0
    best = most_pairs(rows[1:], records)
    for place, record in enumerate(records):
        if agrees(rows[0], record):
            best = max(best, 1 + most_pairs(rows[1:], records[:place] + records[place + 1 :]))
    return best


@settings(max_examples=150, deadline=None)
@given(st.lists(CELLS, max_size=5), st.lists(CELLS, max_size=5))
def test_that_as_many_rows_as_possible_find_their_record(rows, records):
    pairs = paired(rows, records)
    found = [place for place in pairs if place is not None]
    assert len(set(found)) == len(found) == most_pairs(rows, records)
    assert all(agrees(row, records[place]) for row, place in zip(rows, pairs, strict=True) if place is not None)


@settings(max_examples=100, deadline=None)
@given(st.lists(CELLS, max_size=6), st.lists(CELLS, max_size=4))
def test_that_rows_imported_again_find_what_they_made(rows, records):
    there = records + [row for row, place in zip(rows, paired(rows, records), strict=True) if place is None]
    assert None not in paired(rows, there)


def test_that_a_row_prefers_the_record_that_says_the_least_beside_it():
    assert paired([{"a": 1}], [{"a": 1, "b": 2}, {"a": 1, "b": None}]) == [1]
