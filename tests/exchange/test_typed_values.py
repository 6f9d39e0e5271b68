"""What is typed in place of a value of the log: the inverse of what is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.exchange.shown_values import shown_value
from cqi_desktop.exchange.typed_values import may_be_typed, typed_value
from cqi_desktop.store.book import Book


@pytest.mark.parametrize(
    ("table", "column", "text", "value"),
    [
        ("company", "phone", " 819 555-0101 ", "819 555-0101"),
        ("company", "phone", "  ", None),
        ("company", "export_status", "régulière", "regular"),
        ("company", "markets", "Ontario, Texas", '["Ontario","Texas"]'),
        ("company", "markets", "Ontario; Texas", '["Ontario","Texas"]'),
        ("company", "mrc", "Drummond", "49"),
        ("company", "contact_every_days", "90", 90),
        ("intervention", "date", "2011-03-31", "2011-03-31"),
        ("intervention", "contact_seconds", "2 h 30", 9000),
        ("synergy_link", "value_cents", "42 000 $", 4_200_000),
        ("contact", "is_main", "oui", 1),
    ],
)
def test_that_each_kind_of_value_is_read_as_its_column_keeps_it(
    table: str, column: str, text: str, value: object
) -> None:
    read = typed_value(table, column, text)
    if column == "mrc":
        assert isinstance(read, str)
    else:
        assert read == value
        assert type(read) is type(value)


@pytest.mark.parametrize(
    ("table", "column", "text"),
    [
        ("company", "email", "pas un courriel"),
        ("company", "neq", "12"),
        ("company", "export_status", "peut-être"),
        ("company", "mrc", "Nulle-Part"),
        ("company", "contact_every_days", "-3"),
        ("intervention", "date", "31 avril"),
        ("intervention", "contact_seconds", "beaucoup"),
    ],
)
def test_that_what_a_column_cannot_hold_is_refused(table: str, column: str, text: str) -> None:
    with pytest.raises(CqiError):
        typed_value(table, column, text)


@pytest.mark.parametrize(
    ("table", "column", "may"),
    [
        ("company", "phone", True),
        ("company", "adviser_id", False),
        ("company", "archived_at", False),
        ("company", "of_a_later_version", False),
        ("a_later_table", "name", False),
    ],
)
def test_that_keys_and_moments_are_not_typed(table: str, column: str, may: bool) -> None:
    assert may_be_typed(table, column) is may


def test_that_what_is_shown_reads_back(tmp_path: Path) -> None:
    with Book.create(tmp_path / "un.cqi") as book:
        for table, column, value in (
            ("company", "export_status", "occasional"),
            ("company", "markets", '["Ontario","Texas"]'),
            ("intervention", "contact_seconds", 5400),
            ("synergy_link", "value_cents", 4_200_050),
            ("intervention", "status", "done"),
        ):
            assert typed_value(table, column, shown_value(book, table, column, value)) == value
