"""Widgets side by side, such as a title and its buttons: short of room, the buttons fold into their icons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from .labels import ElidedLabel
from .page_header import FoldedButtons


class FoldingLine(QWidget):
    """Shows the widgets of ``row``; a primary button, and one without an icon, keep their words."""

    def __init__(self, row: QHBoxLayout) -> None:
        super().__init__()
        self.row = row
        self.setLayout(row)
        self._folded = FoldedButtons()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wanted(is_folded=True), super().minimumSizeHint().height())

    def _buttons(self) -> list[QPushButton]:
        return [each for each in self._widgets() if isinstance(each, QPushButton)]

    def _widgets(self) -> list[QWidget]:
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        found = (item.widget() for item in items if item is not None)
        return [widget for widget in found if widget is not None and not widget.isHidden()]

    def _wanted(self, *, is_folded: bool) -> int:
        """The width that the title and the buttons ask for, with their words or without."""
        widths = []
        for widget in self._widgets():
            if isinstance(widget, ElidedLabel):
                continue
            if isinstance(widget, QLabel) and widget.wordWrap():
                widths.append(widget.minimumSizeHint().width())
            elif not isinstance(widget, QPushButton):
                widths.append(widget.sizeHint().width())
            elif is_folded and self._folds(widget):
                widths.append(self._folded.folded_width(widget))
            else:
                widths.append(self._folded.whole_width(widget))
        margins = self.row.contentsMargins()
        return sum(widths) + self.row.spacing() * self.row.count() + margins.left() + margins.right()

    def _folds(self, button: QPushButton) -> bool:
        return not button.icon().isNull() and not button.property("primary")

    def _fit(self) -> None:
        is_folded = self._wanted(is_folded=False) > self.width()
        for button in self._buttons():
            if self._folds(button):
                self._folded.fold(button, is_folded=is_folded)

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
