"""Address labels drawn on the pages of a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from cqi_desktop.domain.label_sheets import LabelSheet
from cqi_desktop.store.addressees import Addressee

# Between the edge of a label and its text, in millimetres: a printer is never quite where it should be.
_INSIDE_SIDE, _INSIDE_TOP = 3.5, 1.8
_LARGEST, _SMALLEST = 10.0, 6.5
_STEP = 0.5
_MILLIMETRES_OF_INCH = 25.4


def prepare_sheet(printer: QPagedPaintDevice) -> None:
    """Letter paper, upright, up to its edges: the places of labels are counted from the corner."""
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.Letter), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)


def draw_labels(printer: QPagedPaintDevice, sheet: LabelSheet, people: Sequence[Addressee], first: int = 0) -> int:
    """Draw a label for each addressee, beginning at the free label ``first``; returns the pages."""
    painter = QPainter(printer)
    dots = printer.logicalDpiX() / _MILLIMETRES_OF_INCH
    page = 0
    for one, place in zip(people, sheet.places(len(people), first), strict=True):
        while page < place.page:
            printer.newPage()
            page += 1
        inside = QRectF(
            (place.left + _INSIDE_SIDE) * dots,
            (place.top + _INSIDE_TOP) * dots,
            (place.width - 2 * _INSIDE_SIDE) * dots,
            (place.height - 2 * _INSIDE_TOP) * dots,
        )
        _draw(painter, inside, one.lines())
    painter.end()
    return page + 1


def _draw(painter: QPainter, inside: QRectF, lines: Sequence[str]) -> None:
    """The lines in letters that fit, the widest line being shortened only when the smallest do not."""
    metrics = _fitting(painter, inside, lines)
    painter.setPen(Qt.GlobalColor.black)
    height = metrics.lineSpacing()
    top = inside.top() + max(0.0, (inside.height() - height * len(lines)) / 2)
    for number, line in enumerate(lines):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, inside.width())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(QRectF(inside.left(), top + number * height, inside.width(), height), flags, text)


def _fitting(painter: QPainter, inside: QRectF, lines: Sequence[str]) -> QFontMetricsF:
    font = QFont(painter.font())
    size = _LARGEST
    while True:
        font.setPointSizeF(size)
        painter.setFont(font)
        metrics = QFontMetricsF(font, painter.device())
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        fits = widest <= inside.width() and metrics.lineSpacing() * len(lines) <= inside.height()
        if fits or size <= _SMALLEST:
            return metrics
        size -= _STEP
