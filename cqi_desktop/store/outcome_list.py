"""The outcomes of a year, one by one, where they count."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.outcomes import Outcome
from cqi_desktop.domain.text_folding import fold

from .region_records import OUTCOMES

if TYPE_CHECKING:
    from .book import Book


def outcomes_in(book: Book, year: FiscalYear, region: str | None = None) -> tuple[Outcome, ...]:
    """The outcomes of a year, of a region or of them all, in the order of their companies; merged companies are one."""
    rows = book.sql(
        f"{OUTCOMES} SELECT o.id, r.company, coalesce(c.name, ''), coalesce(o.kind, ''), coalesce(o.attribution, ''), "
        "o.value, o.value_before, coalesce(o.market, ''), coalesce(o.evidence, ''), o.recorded_on, "
        "coalesce(r.region, ''), coalesce(r.mrc, ''), o.survey_answer_id FROM outcome r "
        "JOIN export_outcome o ON o.id = r.id LEFT JOIN company c ON c.id = r.company "
        "WHERE :region IS NULL OR r.region = :region",
        {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region},
    )
    return tuple(sorted((_outcome(row) for row in rows), key=_by_company))


def _outcome(row: tuple[object, ...]) -> Outcome:
    values = list(row)
    values[9] = _day(values[9])
    return Outcome(*values)  # type: ignore[arg-type]


def _by_company(outcome: Outcome) -> tuple[str, str, str, bytes]:
    return fold(outcome.company_name), outcome.kind, outcome.attribution, outcome.key


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None
