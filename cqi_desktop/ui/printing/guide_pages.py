"""A page of the guide on paper: black on white, pictures no wider than the page, a rule begins a new page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from cqi_desktop.ui.guide_dress import GuideLook, blocks_of, is_parting, is_picture, write_page
from cqi_desktop.ui.help_pages import HelpPage

from .paper import use_letter_paper

_MARGIN, _POINTS = 15.0, 9.5
_SCALE = (1.5, 1.2, 1.05)
_PICTURE_PART = 0.72  # of the width of the page: what is drawn for the screen is readable at that size


def prepare_guide_paper(printer: QPagedPaintDevice) -> None:
    """Letter paper, upright."""
    use_letter_paper(printer, _MARGIN)


def draw_guide(printer: QPagedPaintDevice, page: HelpPage) -> int:
    """Lay a page of the guide out on the pages of ``printer``; returns how many."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setBaseUrl(QUrl.fromLocalFile(f"{page.folder}/"))
    # Laid out in the pixels of the screen, as the margins are; printing enlarges it all.
    dots = round(QGuiApplication.primaryScreen().logicalDotsPerInch())
    size = QSizeF(printer.pageLayout().paintRectPixels(dots).size())
    write_page(document, page.text, _paper_look())
    _fit_to_paper(document, page.folder, size.width())
    document.setPageSize(size)
    pages = document.pageCount()
    document.print_(printer)
    return pages


def _paper_look() -> GuideLook:
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(_POINTS)
    black, grey = QColor("#000000"), QColor("#404040")
    first, second, third = (_POINTS * factor for factor in _SCALE)
    return GuideLook(
        font=font,
        sizes=(first, second, third),
        caption=_POINTS * 0.9,
        text=black,
        soft=grey,
        link=black,
        ground=QColor("#EFEFEF"),
        rule=QColor("#B0B0B0"),
    )


def _fit_to_paper(document: QTextDocument, folder: Path, width: float) -> None:
    from PySide6.QtGui import QImageReader

    for block in list(blocks_of(document)):
        if is_picture(block):
            fragment = block.begin().fragment()
            picture = fragment.charFormat().toImageFormat()
            drawn = QImageReader(str(folder / picture.name())).size()
            picture.setWidth(width * _PICTURE_PART)
            picture.setHeight(width * _PICTURE_PART * drawn.height() / max(1, drawn.width()))
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(picture)
        elif is_parting(block) and block.next().isValid():
            broken = QTextBlockFormat()
            broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block.next()).mergeBlockFormat(broken)
            plain = block.blockFormat()
            plain.clearProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth.value)
            QTextCursor(block).setBlockFormat(plain)
