"""What each company received in a year: one line a company, for the board's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.text_folding import fold

from .counting_sql import COUNTED, REGION_KNOWN, literal
from .region_records import DECLARED_SALES, OUTCOMES

if TYPE_CHECKING:
    from .book import Book


class ServiceColumn(NamedTuple):
    """A service of the team; ``code`` and ``label_fr`` are empty for interventions without a service."""

    code: str
    label_fr: str


class ServicesReceived(NamedTuple):
    """One company. ``counts`` are interventions done, one number a service; ``seconds`` contact and preparation.

    ``region`` and ``mrc`` are where "companies served" counts it (rule 5); ``sales_cents`` are export sales that it
    declared for the year, None when it declared none.
    """

    name: str
    municipality: str
    region: str
    mrc: str
    counts: tuple[int, ...]
    seconds: int
    activities: int
    sales_cents: int | None


class CompaniesServed(NamedTuple):
    """The companies of a year by name, and the services that their counts are of."""

    services: tuple[ServiceColumn, ...]
    companies: tuple[ServicesReceived, ...]


def companies_served(book: Book, year: FiscalYear, region: str | None = None) -> CompaniesServed:
    """The companies that "companies served" counts in a region (code), or in every region of the team.

    Merged companies are one; those outside the territory or without a place are in no total and not here (rule 6).
    """
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    keys, columns = _service_columns(book)
    rows = book.sql(_statement(keys), bounds | {"region": region}).fetchall()
    used = [place for place, (_, _, is_kept) in enumerate(columns) if is_kept or any(row[5 + place] for row in rows)]
    sales = _declared_sales(book, bounds)
    rows.sort(key=_by_name)
    companies = tuple(
        ServicesReceived(
            name or "", municipality or "", place or "", mrc or "", tuple(counts[index] for index in used),
            seconds, activities, sales.get(key),
        )
        for key, name, municipality, place, mrc, *counts, seconds, activities in rows
    )  # fmt: skip
    return CompaniesServed(tuple(ServiceColumn(*columns[index][:2]) for index in used), companies)


def _by_name(row: tuple[bytes, str | None]) -> tuple[str, bytes]:
    return fold(row[1] or ""), row[0]


def _service_columns(book: Book) -> tuple[list[bytes | None], list[tuple[str, str, bool]]]:
    """The keys; then code, label and whether it is shown even unused: not one in the trash, nor its absence."""
    rows = book.sql("SELECT id, code, label_fr, trashed_at IS NULL FROM service ORDER BY position, code, id").fetchall()
    columns = [(code or "", label or code or "", bool(is_live)) for _, code, label, is_live in rows]
    return [*(row[0] for row in rows), None], [*columns, ("", "", False)]


def _statement(keys: list[bytes | None]) -> str:
    """One row a company: key, name, municipality, region, MRC, one number a service, seconds, activities."""
    services = ", ".join(f"sum(CASE WHEN {_is_of_service(key)} THEN records ELSE 0 END)" for key in keys)
    return f"""{COUNTED},
placed AS (SELECT company, rank, region, mrc, max(latest) FROM received GROUP BY company)
SELECT c.id, c.name, c.municipality, placed.region, placed.mrc, {services},
  sum(seconds), sum(CASE WHEN what = 'activity' THEN records ELSE 0 END)
FROM received JOIN placed ON placed.company = received.company JOIN company c ON c.id = received.company
WHERE placed.rank >= {REGION_KNOWN} AND (:region IS NULL OR placed.region = :region)
GROUP BY received.company"""


def _is_of_service(key: bytes | None) -> str:
    """The condition on ``received`` of one service, or of none."""
    return f"what = 'service' AND which IS {'NULL' if key is None else literal(key)}"


def _declared_sales(book: Book, bounds: dict[str, str]) -> dict[bytes, int]:
    rows = book.sql(
        f"{OUTCOMES} SELECT company, sum(value) FROM outcome WHERE {DECLARED_SALES} GROUP BY company", bounds
    )
    return {company: cents for company, cents in rows if cents is not None}
