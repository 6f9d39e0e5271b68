"""Erasing or anonymising a person (Law 25): their identity leaves the book and every laptop, no past figure moves.

Figures and frozen submissions count companies and acts. An erased person leaves an empty stub, so that keys stay valid;
an anonymised one also leaves a record that says only "somebody of this company", which takes over their acts. Both go
through ``erase_records``, whose erasure reaches the change log, the search index, free pages and every laptop.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.store.checked_values import required
from cqi_desktop.store.contacts import known_person
from cqi_desktop.store.person_file import notes_naming
from cqi_desktop.store.record_references import references_to
from cqi_desktop.store.tables import ConsentEntry, Contact, PrivacyRequest, table_name
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .erase import ERASURE, erase_records

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# References that say who the person was, and go with them; the others are acts, which stay.
_OWN = (ConsentEntry, PrivacyRequest)


class Erased(NamedTuple):
    """What was done: ``acts`` records that keep counting, ``named_in`` texts that a colleague has to read.

    ``stub`` is the record that stands for somebody of the company, None after an erasure.
    """

    acts: int
    consents: int
    named_in: int
    stub: bytes | None = None


def erase_contact(book: Book, contact: bytes, *, reason: str = "", by: bytes | None = None) -> Erased:
    """Erase a person everywhere: here at once, on each laptop at its next exchange. Never undone.

    ``by`` is the adviser who signs. The register keeps a line without the name. Raises UnknownRecordError, also for
    one who was erased already.
    """
    known_person(book, contact)
    named, acts = len(notes_naming(book, contact)), _acts_of(book, contact)
    with _signed(book, by):
        _register(book, contact, "erasure", reason)
        consents = _erase(book, contact)
    return Erased(acts, consents, named)


def anonymise_contact(book: Book, contact: bytes, *, purpose: str, by: bytes | None = None) -> Erased:
    """Keep the acts of a person and nothing of who they were. Never undone.

    ``purpose`` is the serious and legitimate reason that the register must state. Raises InvalidValueError without
    one, UnknownRecordError.
    """
    why = required(purpose)
    person = known_person(book, contact)
    named, acts = len(notes_naming(book, contact)), _acts_of(book, contact)
    with _signed(book, by):
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Anonymise a contact"), kind=ERASURE):
            stub = book.insert(Contact, company=person.company_id, anonymised_at=book.now_text())
            for model, column in references_to(Contact):
                if model not in _OWN:
                    table = table_name(model)
                    book.sql(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (stub, contact))
            _register(book, stub, "anonymisation", why)
        consents = _erase(book, contact)
    return Erased(acts, consents, named, stub)


def _acts_of(book: Book, contact: bytes) -> int:
    return sum(
        int(book.scalar(f"SELECT count(*) FROM {table_name(model)} WHERE {column} = ?", (contact,)))
        for model, column in references_to(Contact)
        if model not in _OWN
    )


def _erase(book: Book, contact: bytes) -> int:
    """Erase the record, its ledger and the requests that name it, at once: each erasure rewrites the file."""
    ledger = [row[0] for row in book.sql("SELECT id FROM consent_entry WHERE contact_id = ?", (contact,)).fetchall()]
    records = [("contact", contact), *(("consent_entry", key) for key in ledger)]
    records += [("privacy_request", key) for key in _requests_said_again(book, contact)]
    erase_records(book, records)
    return len(ledger)


def _requests_said_again(book: Book, contact: bytes) -> list[bytes]:
    """The lines of the register that name the person, to be erased whole; each stays, without the name, as another."""
    rows = book.sql(
        "SELECT id, kind, received_on, answered_on, decision FROM privacy_request "
        "WHERE contact_id = ? AND person IS NOT NULL",
        (contact,),
    ).fetchall()
    if rows:
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Erasure"), kind=ERASURE):
            for _, kind, received, answered, decision in rows:
                book.sql(
                    "INSERT INTO privacy_request(id, kind, received_on, answered_on, decision) VALUES (?, ?, ?, ?, ?)",
                    (book.new_id(), kind, received, answered, decision),
                )
    return [row[0] for row in rows]


def _register(book: Book, contact: bytes, kind: str, reason: str) -> None:
    """The proof that it was done, without the name."""
    today = book.today()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Record a privacy request"), kind=ERASURE):
        book.insert(
            PrivacyRequest,
            kind=kind,
            contact=contact,
            received_on=today,
            answered_on=today,
            decision="granted",
            reason=reason.strip() or None,
            notes=translate("PrivacyRegister", "Identity erased from the book, its log and every laptop."),
            adviser=book.adviser,
        )


@contextmanager
def _signed(book: Book, by: bytes | None) -> Iterator[None]:
    """Sign with the name that was asked for, then sign as before."""
    before = book.adviser
    book.adviser = by or before
    try:
        yield
    finally:
        book.adviser = before
