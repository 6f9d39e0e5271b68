"""What an import would do to the figures of one year, when that is told from the plan alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.tables import Intervention

from .kinds import INTERVENTIONS
from .plan import PlannedImport

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# Keys in one question to the book.
_KEYS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ImportEffect:
    """Interventions done that come into a year, and the companies among theirs that had none in it yet."""

    interventions: int
    companies: int


def effect_on(book: Book, planned: PlannedImport, year: FiscalYear) -> ImportEffect | None:
    """The effect of a list of interventions on ``year``; None for another kind of list. The book is only read."""
    if planned.file.kind is not INTERVENTIONS:
        return None
    first, last = year.start.isoformat(), year.end.isoformat()
    drafts = planned.plan.draft(Intervention).new.values()
    done = [
        values for values in drafts
        if values.get("status") == "done" and first <= str(values.get("date") or "") <= last
    ]  # fmt: skip
    companies = {values["company_id"] for values in done}
    return ImportEffect(len(done), len(companies - _served(book, companies, first, last)))


def _served(book: Book, companies: set[bytes], first: str, last: str) -> set[bytes]:
    """Those of the companies that have an intervention done between two days."""
    keys, found = sorted(companies), set[bytes]()
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        some = keys[start : start + _KEYS_AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows = book.sql(
            "SELECT DISTINCT company_id FROM intervention WHERE trashed_at IS NULL AND status = 'done' "  # noqa: S608
            f"AND date BETWEEN ? AND ? AND company_id IN ({marks})",
            (first, last, *some),
        )
        found |= {row[0] for row in rows}
    return found
