"""A mailing list written as a file: only whom a consent allows; the others and why stand beside."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.export_journal import note_export
from cqi_desktop.store.mailing_lists import MailingFilter, MailingList, MailingPerson, mailing_list
from cqi_desktop.store.new_files import check_place
from cqi_desktop.translation import in_language, translate

from .list_files import Value, write_csv
from .register_files import write_sheets

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


def write_mailing_file(book: Book, name: str, chosen: MailingFilter, path: Path) -> MailingList:
    """Write the list to ``path`` (.xlsx or .csv), and note what went out and what did not.

    A file of addresses is what is loaded into a mailing tool: those left out are never in its first sheet, nor in a CSV
    at all. Raises InvalidValueError for another ending, UnwritableError.
    """
    ending = path.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise InvalidValueError(text=path.name, expected="list_file")
    check_place(path)
    found = mailing_list(book, chosen)
    with in_language("fr"):
        headers, rows = _headers(), [_row(person) for person in found.members]
        if ending == ".csv":
            write_csv(path, headers, rows)
        else:
            excluded = [_excluded_row(person) for person in found.left_out]
            write_sheets(
                path,
                [
                    (translate("MailingFile", "Mailing list"), headers, rows),
                    (translate("MailingFile", "Left out"), _excluded_headers(), excluded),
                ],
            )
    note_export(
        book,
        kind="mailing",
        title=name,
        file_format=ending,
        record_count=len(found.members),
        with_personal=False,
        definition=chosen.definition(),
        left_out=found.counts,
    )
    return found


def _headers() -> list[str]:
    return [
        translate("MailingFile", "First name"),
        translate("MailingFile", "Last name"),
        translate("MailingFile", "Company"),
        translate("MailingFile", "E-mail"),
        translate("MailingFile", "Language"),
        translate("MailingFile", "Consent"),
        translate("MailingFile", "Until"),
    ]


def _row(person: MailingPerson) -> Sequence[Value]:
    consent = privacy_word("consent", person.consent.state)
    return [
        person.first_name or None, person.last_name or None, person.company_name or None, person.email,
        person.language or None, consent, person.consent.expires_on,
    ]  # fmt: skip


def _excluded_headers() -> list[str]:
    return [
        translate("MailingFile", "Name"),
        translate("MailingFile", "Company"),
        translate("MailingFile", "Reason"),
        translate("MailingFile", "Lapsed on"),
    ]


def _excluded_row(person: MailingPerson) -> Sequence[Value]:
    """Without the address: this sheet explains, it is no list to write to."""
    reason = privacy_word("left_out", person.reason or "")
    return [person.name or None, person.company_name or None, reason, person.consent.expires_on]
