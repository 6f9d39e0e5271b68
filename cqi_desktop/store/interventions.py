"""Interventions: record, edit, follow up. Each keeps the region and the MRC of its company on its date (rule 5)."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812 - the field of an intervention is called date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import IncompleteDocumentError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing
from .companies import canonical_company, place_of_company
from .places import FrozenPlace, place_on
from .reference import territory
from .tables import Intervention

if TYPE_CHECKING:
    from .book import Book


_OPEN_QUESTIONNAIRES = "SELECT intervention_id FROM assessment WHERE completed_on IS NULL AND trashed_at IS NULL"


def record_intervention(book: Book, *, company: bytes, service: bytes, date: Date, **fields: Any) -> bytes:
    """Record one act of service. ``fields`` are columns of Intervention; the status is done, planned ahead of today.

    ``mrc`` or ``region`` are given only when the act was somewhere else than at the company's place.
    """
    company = canonical_company(book, company)
    values = checked(Intervention, {"company": company, "service": service, "date": date, **fields})
    if values.get("status") is None:
        values["status"] = "done" if date <= book.today() else "planned"
    place = _stated_place(values, date) or place_of_company(book, company, date)
    values |= place._asdict()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record an intervention")):
        return book.insert(Intervention, **values)


def edit_intervention(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of an intervention.

    A new date keeps the MRC and takes the region that it was in on that day; another company brings its place.
    Raises IncompleteDocumentError for a day of completion while its questionnaire is begun and not complete (rule 4).
    """
    intervention = existing(book, Intervention, key)
    values = checked(Intervention, fields)
    if values.get("completed_on") is not None and key in incomplete_documents(book):
        raise IncompleteDocumentError
    values |= _edited_place(book, intervention, values)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit an intervention")):
        book.update(Intervention, key, **values)


def incomplete_documents(book: Book) -> frozenset[bytes]:
    """The interventions whose questionnaire is begun and not complete: they take no day of completion (rule 4)."""
    return frozenset(key for (key,) in book.sql(_OPEN_QUESTIONNAIRES) if key is not None)


def mark_followed_up(book: Book, key: bytes, day: Date | None = None) -> None:
    """The next step was taken, today unless ``day`` says otherwise."""
    existing(book, Intervention, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Mark a follow-up done")):
        book.update(Intervention, key, followed_up_on=day or book.today())


def postpone_follow_up(book: Book, key: bytes, day: Date) -> None:
    """The next step is due on another day."""
    existing(book, Intervention, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Postpone a follow-up")):
        book.update(Intervention, key, follow_up_on=day, followed_up_on=None)


def _edited_place(book: Book, intervention: Any, values: dict[str, Any]) -> dict[str, str | None]:
    day = values.get("date") or intervention.date
    stated = _stated_place(values, day)
    if stated is not None:
        return stated._asdict()
    company = values.get("company")
    if company is not None and company != intervention.company_id:
        values["company"] = canonical_company(book, company)
        return place_of_company(book, values["company"], day)._asdict()
    if day != intervention.date:
        return place_on(intervention.region, intervention.mrc, day)._asdict()
    return {}


def _stated_place(values: dict[str, Any], day: Date) -> FrozenPlace | None:
    if values.get("mrc") is None and values.get("region") is None:
        return None
    place = territory().place_of(mrc=values.get("mrc"), region=values.get("region"), day=day)
    return FrozenPlace(place.region, place.mrc)
