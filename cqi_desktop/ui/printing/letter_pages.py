"""A letter for each addressee, each on its own pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from cqi_desktop.domain.mail_merge import merged_text
from cqi_desktop.store.addressees import Addressee
from cqi_desktop.translation import format_date

from .paper import use_letter_paper

_MARGIN, _POINTS = 25.0, 11.0


def prepare_paper(printer: QPagedPaintDevice) -> None:
    """Letter paper, upright, with the margins of a letter."""
    use_letter_paper(printer, _MARGIN)


def values_of(one: Addressee, today: date, adviser: str) -> dict[str, str]:
    """What the fields of a letter stand for."""
    return {
        "first_name": one.first_name,
        "last_name": one.last_name,
        "title": one.title,
        "company": one.company,
        "address": one.address,
        "municipality": one.municipality,
        "postal_code": one.postal_code,
        "mrc": one.mrc,
        "adviser": adviser or one.adviser,
        "date": format_date(today),
    }


def letters(text: str, people: Sequence[Addressee], today: date, adviser: str) -> QTextDocument:
    """Every letter in one document, each beginning a page: the address, then what was written."""
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    plain, new_page = QTextBlockFormat(), QTextBlockFormat()
    new_page.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    for number, one in enumerate(people):
        lines = [*one.lines(), "", "", *merged_text(text, values_of(one, today, adviser)).split("\n")]
        for place, line in enumerate(lines):
            if number or place:
                cursor.insertBlock(plain if place else new_page)
            cursor.insertText(line)
    return document


def draw_letters(printer: QPagedPaintDevice, document: QTextDocument) -> int:
    """Lay the letters out on the pages of ``printer``; returns how many pages."""
    document.documentLayout().setPaintDevice(printer)
    document.setPageSize(QSizeF(printer.pageLayout().paintRectPixels(printer.logicalDpiX()).size()))
    pages = document.pageCount()
    document.print_(printer)
    return pages
