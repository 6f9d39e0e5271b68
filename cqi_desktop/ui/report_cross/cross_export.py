"""A cross table or the records of a cell written to Excel, off the thread of the window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from cqi_desktop.domain.cross_table import CrossCounts
from cqi_desktop.store.book import Book
from cqi_desktop.store.team_settings import ORGANISATION, setting
from cqi_desktop.translation import translate

from .cross_words import (
    NOT_KNOWN,
    axis_label,
    measure_label,
    member_label,
    notes_of,
    period_text,
    rule_text,
    table_title,
)

_NAMELESS = r'<>:"/\|?*'
_LONGEST_TITLE = 31
_BEFORE_ANY_CHANGE = datetime(1980, 1, 1, tzinfo=UTC)


def table_name(counts: CrossCounts, place: str) -> str:
    """``Tableau croisé MRC, Service, Centre-du-Québec, 2010-2011.xlsx``."""
    axes = ", ".join(axis_label(axis) for axis in counts.table.axes)
    name = translate("Cross", "Cross table {axes}, {place}, {period}").format(
        axes=axes, place=place, period=period_text(counts)
    )
    return "".join(letter for letter in name if letter not in _NAMELESS) + ".xlsx"


def export_table(book: Book, counts: CrossCounts, place: str, path: Path) -> Path:
    """Write the table as it is shown. Runs on the worker. Raises UnwritableError."""
    from cqi_desktop.reports.breakdown import DEFAULT_ORGANISATION
    from cqi_desktop.reports.cross_sheet import CrossSheet, write_cross_sheet

    table, total = counts.table, translate("Cross", "Total")
    columns: list[tuple[str | None, str]] = [(None, measure_label(table.measure))]
    if table.columns is not None:
        across = table.columns
        columns = [*((one.key, member_label(across, one)) for one in counts.columns), (None, total)]
    rows: list[tuple[str | None, str]] = [
        *((one.key, member_label(table.rows, one)) for one in counts.rows),
        (None, total),
    ]
    changed = book.last_change_at()
    sheet = CrossSheet(
        table_title(table),
        f"{place} · {period_text(counts)}",
        (axis_label(table.rows), *(title for _, title in columns)),
        tuple(label for _, label in rows),
        tuple(tuple(counts.value(row, column) for column, _ in columns) for row, _ in rows),
        (rule_text(table.measure), *notes_of(counts)),
        table.measure,
        NOT_KNOWN,
        setting(book, ORGANISATION, DEFAULT_ORGANISATION),
        datetime.fromisoformat(changed) if changed else _BEFORE_ANY_CHANGE,
    )
    write_cross_sheet(sheet, translate("Cross", "Cross table")[:_LONGEST_TITLE], path)
    return path
