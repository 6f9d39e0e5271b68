"""Labels by size and tone, and one that shortens a text that is too long for its place."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

_Label = TypeVar("_Label", bound=QLabel)


def make_label(text: str = "", size: str = "body", tone: str = "text", strong: bool = False) -> QLabel:
    """A label that the style sheet dresses: ``size`` of FONT_FACTORS, ``tone`` a token of text."""
    return dress_label(QLabel(text), size, tone, strong)


def make_elided_label(size: str = "body", tone: str = "text", strong: bool = False) -> ElidedLabel:
    return dress_label(ElidedLabel(), size, tone, strong)


def make_line(vertical: bool = False, tone: str = "divider") -> QFrame:
    """A line of one pixel between two areas."""
    line = QFrame()
    line.setProperty("line", tone)
    line.setFixedWidth(1) if vertical else line.setFixedHeight(1)
    return line


def make_pill(text: str, tone: str = "neu") -> QLabel:
    """A filled status, outside tables only."""
    label = QLabel(text)
    label.setProperty("pill", tone)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def set_tone(label: QWidget, tone: str) -> None:
    """Change the tone of a label that is already shown."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        restyle(label)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again at the properties of ``widget``."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def dress_label(label: _Label, size: str = "body", tone: str = "text", strong: bool = False) -> _Label:
    """Give a label of any kind what the style sheet dresses it by."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("textSize", size)
    label.setProperty("tone", tone)
    label.setProperty("strong", strong)
    return label


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when it lacks room; the whole text is then its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, super().sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._update_tooltip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rect = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(self.alignment() | Qt.TextFlag.TextSingleLine), text)
        painter.end()

    def _update_tooltip(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if is_cut else "")
