"""Synergy links, from proposed to ended: each status keeps its date, both places are frozen (rule 14)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import ForbiddenStatusError, SameCompanyError
from cqi_desktop.domain.synergy import PROPOSED, is_allowed_change, is_step_back, statuses_after
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing
from .companies import canonical_company, place_of_company
from .tables import SynergyLink

if TYPE_CHECKING:
    from .book import Book


def propose_link(
    book: Book, *, company_a: bytes, company_b: bytes, kind: str, proposed_on: date | None = None, **fields: Any
) -> bytes:
    """Propose that two companies work together. Raises SameCompanyError when they are one."""
    day = proposed_on or book.today()
    company_a, company_b = canonical_company(book, company_a), canonical_company(book, company_b)
    if company_a == company_b:
        raise SameCompanyError
    values = checked(SynergyLink, {"kind": kind, "status": PROPOSED, "proposed_on": day, **fields})
    place_a, place_b = (place_of_company(book, company, day) for company in (company_a, company_b))
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Propose a synergy link")):
        return book.insert(
            SynergyLink,
            company_a=company_a,
            company_b=company_b,
            region_a=place_a.region,
            mrc_a=place_a.mrc,
            region_b=place_b.region,
            mrc_b=place_b.mrc,
            **values,
        )


def change_link_status(book: Book, key: bytes, status: str, day: date | None = None, **fields: Any) -> None:
    """Give a link another status on ``day`` (today), with other ``fields`` such as ``value_cents``.

    A step back corrects a slip: the status that is left loses its date. Raises ForbiddenStatusError.
    """
    link = existing(book, SynergyLink, key)
    values = checked(SynergyLink, {"status": status, **fields})
    if status != link.status:
        if not is_allowed_change(link.status, status):
            raise ForbiddenStatusError(current=link.status, following=status, allowed=statuses_after(link.status))
        if is_step_back(link.status, status):
            values[f"{link.status}_on"] = None
            values[f"{status}_on"] = getattr(link, f"{status}_on") or day or book.today()
        else:
            values[f"{status}_on"] = day or book.today()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Change the status of a synergy link")):
        book.update(SynergyLink, key, **values)


def edit_link(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a link but its status, which ``change_link_status`` gives."""
    existing(book, SynergyLink, key)
    values = checked(SynergyLink, fields)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a synergy link")):
        book.update(SynergyLink, key, **values)
