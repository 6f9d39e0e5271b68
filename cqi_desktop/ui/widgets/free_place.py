"""Where something may float over a page without covering a note, a field or a button that one needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QWidget,
)

_MARGIN, _ABOVE = 16, 8
# Higher than that, it would be taken for a part of the page.
_HIGHEST = 0.4
_NEEDED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QLabel)


def free_place(page: QWidget, floating: QWidget, size: QSize) -> QPoint:
    """The top left of ``floating`` in ``page``: at the bottom right, or as little above it as leaves all to be seen.

    Failing that, beside what is at the right, then at the left. A list that fills the page is covered in part, but
    neither its current row nor its last one; rows give way before the rest. Where everything is taken, the bottom
    right it is.
    """
    right, bottom = page.width() - size.width() - _MARGIN, page.height() - size.height() - _MARGIN
    highest = round(page.height() * _HIGHEST)
    widgets, rows = list(_widgets(page, floating)), list(_rows(page, floating))
    for taken in (widgets + rows, widgets):
        for left in (right, max(_beside(QRect(QPoint(right, bottom), size), widgets), _MARGIN), _MARGIN):
            found = _lowest(QRect(QPoint(left, bottom), size), taken, highest)
            if found is not None:
                return found
    return QPoint(right, bottom)


def _beside(place: QRect, taken: list[QRect]) -> int:
    """The left of ``place`` once moved beside what it covers."""
    return min((other.left() for other in taken if other.intersects(place)), default=0) - 2 * _MARGIN - place.width()


def _lowest(place: QRect, taken: list[QRect], highest: int) -> QPoint | None:
    """``place``, or as little above it as is free of what is taken; None when that is too high."""
    while place.top() >= highest:
        under = [other for other in taken if other.intersects(place)]
        if not under:
            return place.topLeft()
        place.moveBottom(min(other.top() for other in under) - 1 - _ABOVE)
    return None


def _others(page: QWidget, floating: QWidget) -> Iterator[QWidget]:
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and floating is not widget and not floating.isAncestorOf(widget):
            yield widget


def _widgets(page: QWidget, floating: QWidget) -> Iterator[QRect]:
    """Notes, fields and buttons."""
    for widget in _others(page, floating):
        if isinstance(widget, _NEEDED):
            place = _text_of(widget) if isinstance(widget, QLabel) else widget.rect()
            if not place.isEmpty():
                yield _seen(place, widget, page)


def _rows(page: QWidget, floating: QWidget) -> Iterator[QRect]:
    for widget in _others(page, floating):
        if isinstance(widget, (QTableView, QListView)):
            for row in _rows_of(widget):
                yield _seen(row, widget.viewport(), page)


def _seen(place: QRect, widget: QWidget, page: QWidget) -> QRect:
    """What of ``place`` shows on the page: no more than its holders let through."""
    holder: QWidget | None = widget
    while holder is not None and holder is not page:
        place = place.intersected(holder.rect()).translated(holder.pos())
        holder = holder.parentWidget()
    return place.intersected(page.rect())


def _text_of(label: QLabel) -> QRect:
    """The room that the words of a label take in it."""
    if not label.text():
        return QRect() if label.pixmap().isNull() else label.rect()
    rect = label.contentsRect()
    width = min(rect.width(), label.sizeHint().width())
    if label.wordWrap() or width <= 0 or label.alignment() & Qt.AlignmentFlag.AlignHCenter:
        return rect
    is_right = label.alignment() & Qt.AlignmentFlag.AlignRight
    return QRect(rect.right() - width + 1 if is_right else rect.left(), rect.top(), width, rect.height())


def _rows_of(view: QTableView | QListView) -> Iterator[QRect]:
    """All the rows of a list that they do not fill; of a longer one, the current row and the last one."""
    model = view.model()
    count = model.rowCount(view.rootIndex()) if model is not None else 0
    if not count:
        return
    last, room = _row(view, count - 1), view.viewport().rect()
    if not last.isEmpty() and last.bottom() < room.bottom() and view.verticalScrollBar().maximum() == 0:
        yield QRect(room.left(), room.top(), room.width(), last.bottom() - room.top() + 1)
        return
    current = view.currentIndex()
    yield last.intersected(room)
    if current.isValid():
        yield _row(view, current.row()).intersected(room)


def _row(view: QTableView | QListView, row: int) -> QRect:
    if isinstance(view, QTableView):
        return QRect(0, view.rowViewportPosition(row), view.viewport().width(), view.rowHeight(row))
    return view.visualRect(view.model().index(row, 0, view.rootIndex()))
