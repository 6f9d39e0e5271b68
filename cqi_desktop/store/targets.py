"""Targets: the objective for an indicator, a region (or an MRC, or the territory) and a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked
from .tables import Target

if TYPE_CHECKING:
    from .book import Book


def set_target(
    book: Book,
    *,
    indicator: str,
    start_date: date,
    end_date: date,
    value: int,
    region: str | None = None,
    mrc: str | None = None,
) -> bytes:
    """Set the objective, in place of the one before; ``value`` is in the smallest unit of the indicator.

    Without ``region`` it is that of the territory.
    """
    place = checked(Target, {"indicator": indicator, "region": region, "mrc": mrc})
    bounds = checked(Target, {"start_date": start_date, "end_date": end_date, "value": value})
    key = book.scalar(
        "SELECT id FROM target WHERE indicator = ? AND region IS ? AND mrc IS ? AND start_date = ? AND end_date = ? "
        "AND trashed_at IS NULL ORDER BY id",
        (*place.values(), start_date.isoformat(), end_date.isoformat()),
    )
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Set a target")):
        if key is None:
            return book.insert(Target, **place, **bounds)
        book.update(Target, key, value=value)
    return bytes(key)


def remove_target(
    book: Book,
    *,
    indicator: str,
    start_date: date,
    end_date: date,
    region: str | None = None,
    mrc: str | None = None,
) -> None:
    """Put the objective of a region, an MRC or the territory in the trash: the year has none any more."""
    place = checked(Target, {"indicator": indicator, "region": region, "mrc": mrc})
    rows = book.sql(
        "SELECT id FROM target WHERE indicator = ? AND region IS ? AND mrc IS ? AND start_date = ? AND end_date = ? "
        "AND trashed_at IS NULL",
        (*place.values(), start_date.isoformat(), end_date.isoformat()),
    ).fetchall()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Remove a target")):
        for (key,) in rows:
            book.update(Target, key, trashed_at=book.now_text())


class TargetRow(NamedTuple):
    """One objective; ``region`` is None for the territory, ``value`` in the smallest unit of the indicator."""

    indicator: str
    region: str | None
    value: int


def targets_of(book: Book, year: FiscalYear) -> tuple[TargetRow, ...]:
    """The objectives of the regions and of the territory for a year of the same bounds; those of an MRC are not here.

    When two were set apart for one indicator and region, the one of the smallest key is in force.
    """
    rows = book.sql(
        "SELECT indicator, region, value, min(id) FROM target WHERE start_date = ? AND end_date = ? "
        "AND trashed_at IS NULL AND mrc IS NULL AND value IS NOT NULL AND indicator IS NOT NULL "
        "GROUP BY indicator, region",
        (year.start.isoformat(), year.end.isoformat()),
    )
    return tuple(TargetRow(indicator, region, value) for indicator, region, value, _ in rows)


def mrc_targets_of(book: Book, year: FiscalYear, region: str) -> dict[tuple[str, str], int]:
    """The objectives of the MRC of a region for a year of the same bounds, by indicator and MRC."""
    rows = book.sql(
        "SELECT indicator, mrc, value, min(id) FROM target WHERE start_date = ? AND end_date = ? AND region = ? "
        "AND trashed_at IS NULL AND mrc IS NOT NULL AND value IS NOT NULL AND indicator IS NOT NULL "
        "GROUP BY indicator, mrc",
        (year.start.isoformat(), year.end.isoformat(), region),
    )
    return {(indicator, mrc): value for indicator, mrc, value, _ in rows}


def target_for(
    book: Book, year: FiscalYear, indicator: str, region: str | None = None, mrc: str | None = None
) -> int | None:
    """The objective of one indicator, of the territory, a region or an MRC; None when it has none.

    It is in the smallest unit of the indicator.
    """
    value = book.scalar(
        "SELECT value FROM target WHERE indicator = ? AND region IS ? AND mrc IS ? AND start_date = ? AND end_date = ? "
        "AND trashed_at IS NULL AND value IS NOT NULL ORDER BY id",
        (indicator, region, mrc, year.start.isoformat(), year.end.isoformat()),
    )
    return None if value is None else int(value)
