"""What came of a company: its links with others, its outcomes, its measures at their dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from .tables import ExportOutcome, Measure

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link seen from one of its companies; ``other`` is the one at its other end."""

    id: bytes
    other: bytes
    other_name: str
    region: str
    kind: str
    status: str
    day: date | None
    market: str
    value_cents: int | None


def links_of(book: Book, company: bytes) -> list[LinkLine]:
    """The links of a company, those that moved last first."""
    rows = book.database.execute_sql(
        "SELECT l.id, o.id, coalesce(o.name, ''), coalesce(r.name, o.region, ''), coalesce(l.kind, ''), "
        "coalesce(l.status, ''), coalesce(l.ended_on, l.concluded_on, l.in_contact_on, l.proposed_on) AS day, "
        "coalesce(l.market, ''), l.value_cents FROM synergy_link l "
        "JOIN company o ON o.id = CASE WHEN l.company_a_id = :company THEN l.company_b_id ELSE l.company_a_id END "
        "LEFT JOIN region r ON r.code = o.region "
        "WHERE (l.company_a_id = :company OR l.company_b_id = :company) AND l.trashed_at IS NULL "
        "ORDER BY day DESC, l.id DESC",
        {"company": company},
    ).fetchall()
    return [
        LinkLine(key, other, name, region, kind, status, date.fromisoformat(day) if day else None, market, value)
        for key, other, name, region, kind, status, day, market, value in rows
    ]


def outcomes_of(book: Book, company: bytes) -> list[Any]:
    """The outcomes of a company out of the trash, latest year first."""
    query = ExportOutcome.select().where(ExportOutcome.company == company, ExportOutcome.trashed_at.is_null())
    return list(book.execute(query.order_by(ExportOutcome.end_date.desc(), ExportOutcome.id.desc())))


def measures_of(book: Book, company: bytes) -> list[Any]:
    """The measures of a company out of the trash, latest first."""
    query = Measure.select().where(Measure.company == company, Measure.trashed_at.is_null())
    return list(book.execute(query.order_by(Measure.measured_on.desc(), Measure.id.desc())))
