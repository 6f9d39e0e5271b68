"""The columns and the rows of the list of activities, and the order that a person asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.activity_list import ActivityLine
from cqi_desktop.translation import format_date, format_integer, translate
from cqi_desktop.ui.models.companies_model import NOTHING, initials_of
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn

from .words import STATUS_DOTS, kind_word, status_word

DATE, TITLE, KIND, REGIONS, PLACE, STATUS, ADVISER, LISTED, CAME = range(9)
# The columns as the settings and the views keep them.
_KEYS = ("date", "title", "kind", "regions", "place", "status", "adviser", "listed", "came")


def activity_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Activities", "Date"), sample="2011-03-31"),
        RowsColumn(translate("Activities", "Activity")),
        RowsColumn(translate("Activities", "Kind"), sample="Groupe de formation"),
        RowsColumn(translate("Activities", "Regions"), sample="Centre-du-Québec, M", is_spare=True),
        RowsColumn(translate("Activities", "Place"), sample="Hôtel des Sources, Vic", is_spare=True),
        RowsColumn(translate("Activities", "Status"), "status", sample="Planifiée"),
        RowsColumn(translate("Activities", "Adv."), "avatar", sample="MMM"),
        RowsColumn(translate("Activities", "Listed"), sample="9 999", is_number=True),
        RowsColumn(translate("Activities", "Came"), sample="9 999", is_number=True),
    )


def activity_row(line: ActivityLine, regions: Mapping[str, str]) -> Row:
    is_off = line.status == "cancelled"
    names = ", ".join(regions.get(code, code) for code in line.regions)
    day = format_date(line.start_date) if line.start_date else NOTHING
    until = day if not line.end_date else f"{day} – {format_date(line.end_date)}"
    came = format_integer(line.came) if line.status == "held" or line.came else NOTHING
    people = translate("Activities", "%Ln person(s) present", "", line.people)
    return Row(
        (
            Cell(day, "text2", spoken=until),
            Cell(line.title or NOTHING, "text3" if is_off else "text", not is_off, spoken=line.title),
            Cell(kind_word(line.kind) or NOTHING, "text2"),
            Cell(names or NOTHING, "text2", spoken=names),
            Cell(line.place or NOTHING, "text2", spoken=line.place),
            Cell(status_word(line.status), "text2", dot=STATUS_DOTS.get(line.status, "neu")),
            Cell(initials_of(line.adviser_name), spoken=line.adviser_name),
            Cell(format_integer(line.listed), "text2"),
            Cell(came, "text3" if came == NOTHING else "text", spoken=f"{came}, {people}"),
        ),
        line.key,
    )


def ordered(lines: Sequence[ActivityLine], column: int, *, descending: bool) -> list[ActivityLine]:
    """In the order of a column; activities that are equal there stay latest first."""

    def place(line: ActivityLine) -> Any:
        return {
            DATE: line.start_date or date.min,
            TITLE: fold(line.title),
            KIND: fold(kind_word(line.kind)),
            REGIONS: line.regions,
            PLACE: fold(line.place),
            STATUS: status_word(line.status),
            ADVISER: fold(line.adviser_name),
            LISTED: line.listed,
            CAME: line.came,
        }[column]

    return sorted(lines, key=place, reverse=descending)


def order_text(column: int, descending: bool) -> str:
    """A column that sorts, as a view keeps it: "-" before one that goes down."""
    return f"-{_KEYS[column]}" if descending else _KEYS[column]


def first_order(texts: Sequence[str]) -> tuple[int, bool]:
    """The first of ``texts`` that this version knows, as a column and its direction; by default the latest first."""
    for text in texts:
        if text.removeprefix("-") in _KEYS:
            return _KEYS.index(text.removeprefix("-")), text.startswith("-")
    return DATE, True
