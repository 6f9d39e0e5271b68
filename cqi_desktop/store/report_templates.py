"""Templates of funders: their own workbooks, kept in the book with what goes in each cell."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.report_templates import TemplateCell, mapping_cells, mapping_text
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import existing, required
from .document_contents import keep_content, read_content
from .documents import file_name
from .tables import ReportTemplate

if TYPE_CHECKING:
    from .book import Book


class TemplateLine(NamedTuple):
    """A template: its name, the funder that asks for it, the name of its file and what goes in its cells."""

    key: bytes
    name: str
    funder: str
    file_name: str
    cells: tuple[TemplateCell, ...]


def report_templates(book: Book) -> tuple[TemplateLine, ...]:
    """The templates kept in the book, by funder and name; not those in the trash."""
    rows = book.execute(ReportTemplate.select().where(ReportTemplate.trashed_at.is_null()))
    lines = [
        TemplateLine(row.id, row.name or "", row.funder or "", row.file_name or "", mapping_cells(row.mapping or _NONE))
        for row in rows
        if row.content_hash
    ]
    return tuple(sorted(lines, key=_by_funder))


_NONE = '{"cells": []}'


def _by_funder(line: TemplateLine) -> tuple[str, str, bytes]:
    return fold(line.funder), fold(line.name), line.key


def template_named(book: Book, name: str) -> TemplateLine | None:
    """The template of that name, case and accents apart; None when there is none."""
    wanted = fold(name)
    return next((line for line in report_templates(book) if fold(line.name) == wanted), None)


def add_report_template(
    book: Book, *, name: str, funder: str, file: str, content: bytes, cells: Iterable[TemplateCell] = ()
) -> bytes:
    """Keep a funder's workbook under a name; returns its key. The file is kept as it is, to the byte."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a report template")):
        kept, _ = keep_content(book, BytesIO(content))
        return book.insert(
            ReportTemplate,
            name=required(name),
            funder=funder.strip() or None,
            file_name=file_name(file),
            content_hash=kept,
            mapping=mapping_text(cells),
        )


def name_template(book: Book, key: bytes, *, name: str, funder: str) -> None:
    """Give a template another name, or another funder."""
    existing(book, ReportTemplate, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Name a report template")):
        book.update(ReportTemplate, key, name=required(name), funder=funder.strip() or None)


def map_template(book: Book, key: bytes, cells: Iterable[TemplateCell]) -> None:
    """Write what goes in the cells of a template."""
    existing(book, ReportTemplate, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Map the cells of a report template")):
        book.update(ReportTemplate, key, mapping=mapping_text(cells))


def replace_template_file(book: Book, key: bytes, file: str, content: bytes) -> None:
    """Keep the funder's workbook of a new year in the place of the other: the mapping stays."""
    existing(book, ReportTemplate, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Replace the file of a report template")):
        kept, _ = keep_content(book, BytesIO(content))
        book.update(ReportTemplate, key, file_name=file_name(file), content_hash=kept)


def template_content(book: Book, key: bytes) -> bytes:
    """The funder's workbook, verified. Raises UnavailableContentError."""
    return read_content(book, existing(book, ReportTemplate, key).content_hash or "")
