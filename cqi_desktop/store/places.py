"""The place that a record keeps: where its company was on its day, frozen (rules 5 to 7)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from .reference import territory

if TYPE_CHECKING:
    from .book import Book


class FrozenPlace(NamedTuple):
    """A region (code, or name of one elsewhere) and an MRC (code), each None when unknown."""

    region: str | None
    mrc: str | None


class PlacedTable(NamedTuple):
    """Where a kind of record keeps the place of a company: its columns, and SQL for its day over alias ``r``."""

    kind: str
    company: str
    region: str
    mrc: str
    day: str


# The day of an outcome is the end of the year that it is attributed to: it has no act of its own.
PLACED_TABLES = (
    PlacedTable("intervention", "company_id", "region", "mrc", "r.date"),
    PlacedTable(
        "participation", "company_id", "region", "mrc",
        "(SELECT start_date FROM activity WHERE id = r.activity_id)",
    ),
    PlacedTable("synergy_link", "company_a_id", "region_a", "mrc_a", "r.proposed_on"),
    PlacedTable("synergy_link", "company_b_id", "region_b", "mrc_b", "r.proposed_on"),
    PlacedTable("export_outcome", "company_id", "region", "mrc", "r.end_date"),
)  # fmt: skip


def place_on(region: str | None, mrc: str | None, day: date | None) -> FrozenPlace:
    """The place on a day of who is in ``mrc``, or in ``region`` when the MRC is unknown.

    The region is that of the MRC on that very day: an MRC that joined later gives the region it came from.
    """
    if mrc is None:
        return FrozenPlace(region, None)
    return FrozenPlace(territory().place_of(mrc=mrc, day=day).region or region, mrc)


def fill_unknown_places(book: Book, company: bytes, region: str | None, mrc: str | None) -> int:
    """Give the place of a company to its records that had none; returns how many. Runs inside a change set.

    A record that knows its region keeps it: it takes the MRC only when that MRC was in its region on its day.
    """
    filled = 0
    for table in PLACED_TABLES:
        rows = book.sql(
            f"SELECT r.id, r.{table.region}, {table.day} FROM {table.kind} r "
            f"WHERE r.{table.company} = ? AND r.{table.mrc} IS NULL",
            (company,),
        ).fetchall()
        for key, known_region, day in rows:
            place = place_on(region, mrc, date.fromisoformat(day) if day else None)
            if known_region in (None, place.region) and place != (known_region, None):
                _write_place(book, table, key, place)
                filled += 1
    return filled


def correct_places(book: Book, company: bytes, region: str | None, mrc: str | None, records: Collection[bytes]) -> None:
    """Give the place of a company to the records chosen, whatever place they had. Runs inside a change set."""
    for table in PLACED_TABLES:
        rows = book.sql(
            f"SELECT r.id, {table.day} FROM {table.kind} r WHERE r.{table.company} = ?", (company,)
        ).fetchall()
        for key, day in rows:
            if key in records:
                _write_place(book, table, key, place_on(region, mrc, date.fromisoformat(day) if day else None))


def _write_place(book: Book, table: PlacedTable, key: bytes, place: FrozenPlace) -> None:
    book.sql(
        f"UPDATE {table.kind} SET {table.region} = ?, {table.mrc} = ? WHERE id = ?",
        (place.region, place.mrc, key),
    )
