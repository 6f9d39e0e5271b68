"""Two companies that are one: what hangs on either goes to the one kept (rule 12). Undone as one change set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import SameCompanyError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .companies import canonical_company, edit_company
from .contacts import no_main_contact
from .places import fill_unknown_places
from .tables import (
    Action,
    Assessment,
    Company,
    Concern,
    Contact,
    Document,
    ExportOutcome,
    Intervention,
    Measure,
    Participation,
    SurveyAnswer,
    SynergyLink,
)

if TYPE_CHECKING:
    from .book import Book

# What a company is asked to say of itself: an unknown one is taken from the other company.
MERGED_FIELDS = (
    "name", "neq", "role", "address", "municipality", "postal_code", "phone", "email", "website", "naics",
    "export_status", "markets", "notes", "contact_every_days",
)  # fmt: skip
# What says which company it belongs to: all of it goes to the company kept.
MOVED = (
    Contact.company,
    Measure.company,
    Intervention.company,
    Participation.company,
    SynergyLink.company_a,
    SynergyLink.company_b,
    ExportOutcome.company,
    Document.company,
    Concern.company,
    Action.company,
    Assessment.company,
    SurveyAnswer.company,
)


def merge_companies(book: Book, keep: bytes, other: bytes, chosen: Mapping[str, Any] | None = None) -> None:
    """Merge ``other`` into ``keep``, in one change set.

    ``chosen`` are the values that the person picked; else what ``keep`` does not know is taken from ``other``.
    ``other`` is archived and says which company it turned out to be. Raises SameCompanyError when they are one.
    """
    keep, other = canonical_company(book, keep), canonical_company(book, other)
    if keep == other:
        raise SameCompanyError
    kept, merged = book.find(Company, keep), book.find(Company, other)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Merge companies")):
        edit_company(book, keep, **_missing_values(kept, merged) | dict(chosen or {}))
        if _has_main_contact(book, keep):
            no_main_contact(book, other)
        for field in MOVED:
            book.execute(field.model.update({field: keep}).where(field == other))
        book.update(Company, other, merged_into=keep, archived_at=book.now_text())
        survivor: Any = book.find(Company, keep)
        fill_unknown_places(book, keep, survivor.region, survivor.mrc)


def _missing_values(kept: Any, merged: Any) -> dict[str, Any]:
    values = {name: getattr(merged, name) for name in MERGED_FIELDS if not getattr(kept, name)}
    if kept.adviser_id is None:
        values["adviser"] = merged.adviser_id
    if kept.mrc is None and merged.mrc is not None and kept.region in (None, merged.region):
        values |= {"mrc": merged.mrc, "region": merged.region}
    elif kept.region is None:
        values["region"] = merged.region
    return {name: value for name, value in values.items() if value}


def _has_main_contact(book: Book, company: bytes) -> bool:
    return bool(book.scalar("SELECT 1 FROM contact WHERE company_id = ? AND is_main = 1", (company,)))
