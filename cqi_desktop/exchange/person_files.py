"""The file of a person (Law 25): all that is held, to be read; or what they provided, to be taken elsewhere.

The ending of the file chooses: ``.html`` or ``.pdf`` for a person to read, ``.json`` or ``.csv`` for a program. Only
what the person provided is portable: what the team noted or deduced is left out of those two.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.privacy_words import consent_sentence, privacy_word
from cqi_desktop.store.export_journal import note_export
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.new_files import check_place
from cqi_desktop.store.person_file import PersonFile, PersonValue, person_file
from cqi_desktop.store.team_settings import ORGANISATION, PERSON_IN_CHARGE, setting
from cqi_desktop.translation import format_date, language, translate

from .list_files import write_csv, write_whole_file

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

READABLE, PORTABLE = (".html", ".pdf"), (".json", ".csv")
_STYLE = (
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1A2430;background:#FFFFFF}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0 2em}"
    "th,td{text-align:left;vertical-align:top;padding:.35em .6em;border-bottom:1px solid #D8DEE5}"
    "h1{font-size:1.5em}h2{font-size:1.15em}footer{color:#4A5866}"
)


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def write_person_file(book: Book, contact: bytes, path: Path) -> PersonFile:
    """Write the file of a person to ``path``, and note it in the journal of exports.

    Raises InvalidValueError(expected='person_file') for another ending, UnknownRecordError, UnwritableError.
    """
    ending = path.suffix.lower()
    if ending not in (*READABLE, *PORTABLE):
        raise InvalidValueError(text=path.name, expected="person_file")
    check_place(path)
    file = person_file(book, contact)
    if ending == ".json":
        content = json.dumps(portable_document(file), ensure_ascii=False, indent=2) + "\n"
        write_whole_file(path, content.encode())
    elif ending == ".csv":
        write_csv(path, ["champ", "valeur"], [[value.field, value.value] for value in file.provided])
    elif ending == ".html":
        write_whole_file(path, _html(book, file).encode())
    else:
        write_whole_file(path, _pdf(book, file))
    note_export(
        book,
        kind="person_file",
        title=id_text(contact),  # the journal outlives the person: it keeps no name
        file_format=ending,
        record_count=1,
        with_personal=True,
    )
    return file


def portable_document(file: PersonFile) -> dict[str, Any]:
    """What the person provided, in a structured and usual format (JSON)."""
    return {
        "id": id_text(file.contact),
        "made_on": file.made_on.isoformat(),
        "company": file.company_name or None,
        "provided": {value.field: value.value for value in file.provided},
        "consents": [
            {
                "kind": line.kind,
                "basis": line.basis or None,
                "date": line.day.isoformat(),
                "evidence": line.detail or None,
            }
            for line in file.ledger
        ],
    }


def _sections(file: PersonFile) -> list[_Section]:
    values = tuple(
        (
            field_label(each.field),
            _shown(each),
            privacy_word("nature", each.nature),
            privacy_word("origin", each.origin),
        )
        for each in file.values
    )
    ledger = tuple(
        (_day(line.day), privacy_word("consent", line.kind), privacy_word("basis", line.basis), line.detail)
        for line in file.ledger
    )
    acts = tuple(
        (_day(act.day), privacy_word("source", act.kind), act.title, act.detail, act.adviser) for act in file.acts
    )
    asked = tuple(
        (_day(line.received_on), privacy_word("request", line.kind), _day(line.answered_on),
         privacy_word("decision", line.decision), line.reason)
        for line in file.requests
    )  # fmt: skip
    when, kind = translate("PersonFile", "Date"), translate("PersonFile", "Kind")
    return [
        _Section(
            translate("PersonFile", "What we hold"),
            (
                translate("PersonFile", "Information"), translate("PersonFile", "Value"),
                translate("PersonFile", "Nature"), translate("PersonFile", "Origin"),
            ),
            values,
        ),
        _Section(
            translate("PersonFile", "Consent to receive our messages"),
            (when, kind, translate("PersonFile", "Basis"), translate("PersonFile", "Evidence")),
            ledger,
        ),
        _Section(
            translate("PersonFile", "What was done with you"),
            (
                when, kind, translate("PersonFile", "Subject"), translate("PersonFile", "Notes"),
                translate("PersonFile", "Adviser"),
            ),
            acts,
        ),
        _Section(
            translate("PersonFile", "What you asked"),
            (
                when, kind, translate("PersonFile", "Answered on"), translate("PersonFile", "Answer"),
                translate("PersonFile", "Reason"),
            ),
            asked,
        ),
    ]  # fmt: skip


def _shown(value: PersonValue) -> str:
    if value.field != "is_main":
        return value.value
    return translate("PersonFile", "Yes") if value.value == "1" else translate("PersonFile", "No")


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


def _heading(book: Book, file: PersonFile) -> tuple[str, list[str]]:
    title = translate("PersonFile", "File of {name}").format(name=file.name)
    made = translate("PersonFile", "Copy made on {day} by {organisation}.")
    organisation = setting(book, ORGANISATION, "") or "Carrefour Québec International"
    lines = [
        translate("PersonFile", "Company: {company}").format(company=file.company_name or "—"),
        consent_sentence(file.consent, file.made_on),
        made.format(day=format_date(file.made_on), organisation=organisation),
    ]
    in_charge = setting(book, PERSON_IN_CHARGE, "")
    if in_charge:
        text = translate("PersonFile", "Person in charge of personal information: {name}.")
        lines.append(text.format(name=in_charge))
    return title, lines


def _rights() -> str:
    return translate(
        "PersonFile",
        "You may have this information corrected, withdraw your consent, or ask for a portable copy of what you "
        "provided. An answer is due within 30 days. You may also complain to the Commission d’accès à l’information.",
    )


def _nothing() -> str:
    return translate("PersonFile", "Nothing.")


def _html(book: Book, file: PersonFile) -> str:
    title, lines = _heading(book, file)
    parts = [
        f'<!DOCTYPE html><html lang="{language()}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>",
        *(f"<p>{escape(line)}</p>" for line in lines),
    ]
    for section in _sections(file):
        parts.append(f"<h2>{escape(section.title)}</h2>")
        parts.append(_html_table(section) if section.rows else f"<p>{escape(_nothing())}</p>")
    parts.append(f"<footer><p>{escape(_rights())}</p></footer></body></html>\n")
    return "\n".join(parts)


def _html_table(section: _Section) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in section.headers)
    body = "\n".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in section.rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>"


def _pdf(book: Book, file: PersonFile) -> bytes:
    """The same as the page, on letter paper, with the standard fonts: letters that they lack are shown as ``?``."""
    from fpdf import FPDF

    title, lines = _heading(book, file)
    pdf = FPDF(format="letter")
    pdf.core_fonts_encoding = "cp1252"
    pdf.set_title(title)
    pdf.set_lang(f"{language()}-CA")
    pdf.set_creation_date(datetime.combine(file.made_on, time(), UTC))
    pdf.set_auto_page_break(True, margin=18)
    pdf.add_page()
    _write(pdf, title, 16, "B")
    for line in lines:
        _write(pdf, line)
    for section in _sections(file):
        pdf.ln(3)
        _write(pdf, section.title, 12, "B")
        if section.rows:
            _pdf_table(pdf, section)
        else:
            _write(pdf, _nothing())
    pdf.ln(3)
    _write(pdf, _rights(), 9)
    return bytes(pdf.output())


def _pdf_table(pdf: Any, section: _Section) -> None:
    pdf.set_font("Helvetica", size=9)
    with pdf.table(first_row_as_headings=True, text_align="LEFT", line_height=5) as table:
        for cells in (section.headers, *section.rows):
            row = table.row()
            for text in cells:
                row.cell(_printable(text))


def _write(pdf: Any, text: str, size: int = 10, style: str = "") -> None:
    pdf.set_font("Helvetica", style=style, size=size)
    pdf.multi_cell(0, size * 0.55, _printable(text), new_x="LMARGIN", new_y="NEXT")


def _printable(text: str) -> str:
    return text.encode("cp1252", "replace").decode("cp1252")
