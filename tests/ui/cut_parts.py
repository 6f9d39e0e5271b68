"""What is cut in a window or a dialog: out of its holder, too small for its text, larger than the screen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from cqi_desktop.ui.widgets.labels import ElidedLabel
from cqi_desktop.ui.widgets.wrapped_link import WrappedLink

TEXTS = (QAbstractButton, QLabel, QLineEdit, QComboBox)
# What a combo box needs besides its text: its edges and its arrow.
ARROW = 24
# A spin box gives its line of text a pixel less than its font asks.
SLACK = 1


def cut_in(shown: QWidget, width: int, height: int) -> Iterator[str]:
    """A line for each fault of what is shown, on a screen of ``width`` by ``height`` pixels."""
    window = shown.window()
    if window.width() > width or window.height() > height:
        yield f"{type(window).__name__} is {window.width()} x {window.height()}"
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QScrollArea):
            yield from _cannot_scroll(widget)
        if isinstance(widget, TEXTS):
            yield from _cut_text(widget)


def _cannot_scroll(area: QScrollArea) -> Iterator[str]:
    """A side that has no bar shows its whole content."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inside, seen = area.widget(), area.viewport()
    if inside is None:
        return
    if area.horizontalScrollBarPolicy() == off and inside.width() > seen.width():
        yield f"{type(inside).__name__} {inside.objectName()} is {inside.width()} wide in {seen.width()}"
    if area.verticalScrollBarPolicy() == off and inside.height() > seen.height():
        yield f"{type(inside).__name__} {inside.objectName()} is {inside.height()} high in {seen.height()}"


def _cut_text(widget: QWidget) -> Iterator[str]:
    text, metrics = _text(widget), widget.fontMetrics()
    where = f"« {text} » ({type(widget).__name__} in {type(widget.parentWidget()).__name__})"
    seen = seen_part(widget)
    if seen.width() < widget.width():
        yield f"{where} out of its holder: {seen.width()} of {widget.width()}"
    if text and seen.height() < metrics.height() - SLACK:
        yield f"{where} too low: {seen.height()} of {metrics.height()}"
    if isinstance(widget, ElidedLabel) or not text:
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        lines = widget.heightForWidth(widget.width())
        if lines > widget.height() + metrics.height() // 4:  # part of a line at least is not seen
            yield f"{where} needs {lines} pixels, has {widget.height()}"
    elif isinstance(widget, WrappedLink):
        return
    elif isinstance(widget, (QLabel, QPushButton, QToolButton)) and widget.width() < widget.sizeHint().width():
        yield f"{where} needs {widget.sizeHint().width()}, has {widget.width()}"
    elif isinstance(widget, QComboBox) and widget.toolTip() != text:
        wanted = metrics.horizontalAdvance(text) + ARROW
        if wanted > widget.width():
            yield f"{where} needs {wanted}, has {widget.width()}"


def seen_part(widget: QWidget) -> QRect:
    """What its holders leave of a widget, as its own rectangle; what scrolls can be brought into view."""
    seen = widget.rect()
    holder, place = widget.parentWidget(), widget.pos()
    while holder is not None:
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            break
        seen = seen.intersected(QRect(-place, holder.size()))
        if holder.isWindow():
            break
        place += holder.pos()
        holder = holder.parentWidget()
    return seen


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, (QAbstractButton, QLabel, QLineEdit)) else ""
