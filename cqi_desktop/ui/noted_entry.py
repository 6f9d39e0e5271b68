"""Writes what the quick entry hands over: one change set, one undo, the company added with it when it is new."""

from __future__ import annotations

from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .intervention_choices import NewCompany
from .widgets.entry_fields import Entry


def write_entry(book: Book, entry: Entry) -> bytes:
    """Returns the key of the intervention. Raises the errors of ``record_intervention``; then nothing is written."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record an intervention")):
        company = entry.company
        if isinstance(company, NewCompany):
            company = add_company(book, name=company.name)
        return record_intervention(
            book,
            company=company,
            service=entry.service,
            date=entry.day,
            adviser=entry.adviser,
            contact_seconds=entry.seconds,
            medium=entry.medium,
            markets=entry.markets or None,
            subject=entry.subject or None,
            follow_up_on=entry.follow_up_on,
        )
