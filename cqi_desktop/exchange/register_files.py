"""The registers that the law asks for, each as a workbook to hand over: consents, requests, incidents, exports..."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import INCIDENT_GROUPS
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.export_journal import exports, note_export
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.store.new_files import check_place
from cqi_desktop.store.privacy_requests import RequestLine, requests
from cqi_desktop.store.retention import retention_worklist
from cqi_desktop.store.tables import Incident
from cqi_desktop.translation import in_language, translate

from .list_files import Value, text_cell, write_workbook

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_Sheet = tuple[str, Sequence[str], Sequence[Sequence[Value]]]
_WIDEST = 60


def write_register(book: Book, register: str, path: Path) -> int:
    """Write a whole register (a key of ``REGISTERS``) to ``path`` (.xlsx), in French; returns its number of lines.

    Raises InvalidValueError for another ending, UnwritableError.
    """
    if path.suffix.lower() != ".xlsx":
        raise InvalidValueError(text=path.name, expected="excel_file")
    check_place(path)
    with in_language("fr"):
        headers, rows = REGISTERS[register](book)
        write_sheets(path, [(privacy_word("register", register), headers, rows)])
    note_export(
        book,
        kind="register",
        title=register,
        file_format=path.suffix,
        record_count=len(rows),
        with_personal=register in ("consents", "requests"),
    )
    return len(rows)


def write_sheets(path: Path, sheets: Sequence[_Sheet]) -> None:
    """A workbook of plain lists: headers in row 1, frozen, with a filter. Raises UnwritableError."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook()
    workbook.remove(workbook.active)
    for title, headers, rows in sheets:
        sheet = workbook.create_sheet(title[:31])
        for place, header in enumerate(headers, start=1):
            sheet.cell(1, place, header).font = Font(bold=True)
        for number, row in enumerate(rows, start=2):
            for place, value in enumerate(row, start=1):
                cell = sheet.cell(number, place)
                _fill(cell, value)
                cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str) and len(value) > _WIDEST)
        sheet.freeze_panes = "A2"
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(headers))}{len(rows) + 1}"
        for place, header in enumerate(headers):
            longest = max([len(header), *(len(str(row[place] or "")) for row in rows)])
            sheet.column_dimensions[get_column_letter(place + 1)].width = min(longest, _WIDEST) + 3
    write_workbook(workbook, path)


def _fill(cell: Any, value: Value) -> None:
    if isinstance(value, str):
        written = text_cell(cell.parent, value)
        cell.value, cell.data_type = written.value, "s"
        cell.quotePrefix = written.quotePrefix
    elif isinstance(value, date):
        cell.value, cell.number_format = value, "yyyy-mm-dd"
    else:
        cell.value = value


# --- the registers ------------------------------------------------------------------------------------------

_Register = tuple[list[str], list[list[Value]]]


def _consents(book: Book) -> _Register:
    rows = book.sql(
        "SELECT trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), c.name, e.kind, e.basis, "
        "e.entered_on, e.evidence, v.name FROM consent_entry e JOIN contact p ON p.id = e.contact_id "
        "LEFT JOIN company c ON c.id = p.company_id LEFT JOIN adviser v ON v.id = e.adviser_id "
        "WHERE p.company_id IS NOT NULL ORDER BY c.name, p.last_name, p.id, e.entered_on, e.id"
    )
    headers = [_header("person"), field_label("company_id"), field_label("kind"), field_label("basis"),
               field_label("entered_on"), field_label("evidence"), field_label("adviser_id")]  # fmt: skip
    return headers, [
        [
            name or None,
            company,
            privacy_word("consent", "honoured" if kind == "withdrawn" and basis == "honoured" else kind or ""),
            None if basis in (None, "honoured") else privacy_word("basis", basis),
            _day(day),
            evidence,
            adviser,
        ]
        for name, company, kind, basis, day, evidence, adviser in rows
    ]


def _requests(book: Book) -> _Register:
    return _request_headers(), [_request(line) for line in requests(book)]


def _anonymisations(book: Book) -> _Register:
    return _request_headers(), [
        _request(line) for line in requests(book) if line.kind in ("anonymisation", "erasure") and line.answered_on
    ]


def _request_headers() -> list[str]:
    return [field_label("kind"), _header("person"), field_label("received_on"), _header("due"),
            field_label("answered_on"), field_label("decision"), field_label("reason"), field_label("notes"),
            field_label("adviser_id")]  # fmt: skip


def _request(line: RequestLine) -> list[Value]:
    return [
        privacy_word("request", line.kind), line.person or None, line.received_on, line.due_on, line.answered_on,
        privacy_word("decision", line.decision) if line.decision else None, line.reason or None, line.notes or None,
        line.adviser or None,
    ]  # fmt: skip


def _incidents(book: Book) -> _Register:
    columns = [column for _, group in INCIDENT_GROUPS for column in group]
    query = Incident.select().where(Incident.trashed_at.is_null()).order_by(Incident.known_on, Incident.id)
    headers = [field_label("kind"), *(field_label(column) for column in columns), field_label("closed_on")]
    return headers, [
        [
            privacy_word("incident", incident.kind or ""),
            *(_plain(getattr(incident, column)) for column in columns),
            incident.closed_on,
        ]
        for incident in book.execute(query)
    ]


def _exports(book: Book) -> _Register:
    headers = [field_label("exported_at"), field_label("kind"), field_label("title"), field_label("format"),
               field_label("record_count"), field_label("with_personal"), _header("left_out"),
               field_label("adviser_id")]  # fmt: skip
    return headers, [
        [
            line.exported_at[:16].replace("T", " ") or None,
            privacy_word("export", line.kind),
            privacy_word("register", line.title) if line.kind == "register" else line.title,
            line.format,
            line.record_count,
            _plain(line.with_personal),
            left_out_text(line.left_out) or None,
            line.adviser or None,
        ]
        for line in exports(book, limit=1_000_000)
    ]


def _retention(book: Book) -> _Register:
    headers = [field_label("kind"), _header("record"), _header("last"), _header("action")]
    return headers, [
        [privacy_word("category", line.category), line.title, line.last_on, privacy_word("action", line.action)]
        for line in retention_worklist(book)
    ]


def left_out_text(left_out: dict[str, int]) -> str:
    """ "Consentement retiré : 2, ..." """
    text = translate("RegisterFile", "{reason}: {count}")
    return ", ".join(
        text.format(reason=privacy_word("left_out", reason), count=count) for reason, count in left_out.items()
    )


def _header(name: str) -> str:
    return {
        "person": translate("RegisterFile", "Person"),
        "due": translate("RegisterFile", "To answer by"),
        "left_out": translate("RegisterFile", "Left out"),
        "record": translate("RegisterFile", "Record"),
        "last": translate("RegisterFile", "Last fact"),
        "action": translate("RegisterFile", "To do"),
    }[name]


def _plain(value: Any) -> Value:
    if isinstance(value, bool):
        return translate("RegisterFile", "Yes") if value else translate("RegisterFile", "No")
    return value  # type: ignore[no-any-return]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


REGISTERS: dict[str, Callable[[Book], _Register]] = {
    "consents": _consents,
    "requests": _requests,
    "incidents": _incidents,
    "anonymisations": _anonymisations,
    "exports": _exports,
    "retention": _retention,
}
