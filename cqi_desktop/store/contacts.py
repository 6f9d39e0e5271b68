"""People at companies, and the append-only ledger of what they agreed to receive."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate

from .checked_values import checked, existing, required
from .companies import canonical_company
from .tables import ConsentEntry, Contact

if TYPE_CHECKING:
    from .book import Book


def shown_name(name: str, anonymised_at: str | None) -> str:
    """The name of a person as lists show it: of those who were anonymised, only that they were."""
    return translate("Contact", "Anonymised person") if anonymised_at is not None and not name else name


def known_person(book: Book, key: bytes) -> Any:
    """The record of a person who has not been erased or anonymised. Raises UnknownRecordError."""
    person = existing(book, Contact, key)
    if person.last_name is None and (person.company_id is None or person.anonymised_at is not None):
        raise UnknownRecordError(kind="contact", text=id_text(key))
    return person


def add_contact(book: Book, *, company: bytes, last_name: str, **fields: Any) -> bytes:
    """Add a person at a company. A main contact replaces the one before."""
    company = canonical_company(book, company)
    values = checked(Contact, {"last_name": required(last_name), **fields})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a contact")):
        if values.get("is_main"):
            no_main_contact(book, company)
        return book.insert(Contact, company=company, **values)


def edit_contact(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a person."""
    contact = existing(book, Contact, key)
    values = checked(Contact, fields)
    if "last_name" in values:
        required(values["last_name"] or "")
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a contact")):
        if values.get("is_main"):
            no_main_contact(book, values.get("company", contact.company_id))
        book.update(Contact, key, **values)


def enter_consent(book: Book, *, contact: bytes, kind: str, entered_on: date | None = None, **fields: Any) -> bytes:
    """Add a line to the ledger of a person: express, implied (with its ``basis``) or withdrawn.

    Nothing of the ledger is ever edited; the latest line says what holds. ``adviser`` is whoever signs the book.
    """
    existing(book, Contact, contact)
    values = checked(
        ConsentEntry,
        {"kind": kind, "entered_on": entered_on or book.today(), "adviser": book.adviser, **fields},
    )
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Enter a consent")):
        return book.insert(ConsentEntry, contact=contact, **values)


def no_main_contact(book: Book, company: bytes) -> None:
    """No person of a company is its main contact any more. Runs inside a change set."""
    book.execute(Contact.update(is_main=False).where(Contact.company == company, Contact.is_main))
