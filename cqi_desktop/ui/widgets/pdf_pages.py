"""The pages of a PDF one under the other, drawn when they come into sight, as sharp as the screen."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

# Points of the document a pixel of the screen at 100 %: 96 for 72.
_FULL = 96 / 72
_GAP = 16
_KEPT = 12
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)


def rendered(page: Any, scale: float) -> QImage:
    """A page of pypdfium2 as an image; ``scale`` is pixels for a point."""
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
    bitmap.close()
    return image


class PdfPages(QWidget):
    """``document`` is a PdfDocument of pypdfium2, which stays open as long as the widget lives."""

    def __init__(self, document: Any) -> None:
        super().__init__()
        self._document = document
        self._sizes = [document[number].get_size() for number in range(len(document))]
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self.zoom = 1.0
        self.set_zoom(1.0)

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    @property
    def widest(self) -> float:
        """The widest page at 100 %, in pixels."""
        return max((width for width, _ in self._sizes), default=1.0) * _FULL

    def set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        size = QSize(
            round(self.widest * zoom) + 2 * _GAP,
            sum(round(height * _FULL * zoom) + _GAP for _, height in self._sizes) + _GAP,
        )
        self.setMinimumSize(size)
        self.resize(size)
        self.update()

    def place_of(self, number: int) -> QRect:
        """Where a page is drawn; pages count from 0."""
        top = _GAP + sum(round(height * _FULL * self.zoom) + _GAP for _, height in self._sizes[:number])
        width, height = (round(length * _FULL * self.zoom) for length in self._sizes[number])
        return QRect(max((self.width() - width) // 2, _GAP), top, width, height)

    def page_at(self, y: int) -> int:
        """The page at a height, the nearest one when between two."""
        for number in range(self.page_count):
            if y <= self.place_of(number).bottom() + _GAP:
                return number
        return max(self.page_count - 1, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number in range(self.page_count):
            place = self.place_of(number)
            if place.intersects(event.rect()):
                painter.drawImage(place, self._image(number))
                painter.setPen(QColor(0, 0, 0, 60))
                painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _image(self, number: int) -> QImage:
        scale = _FULL * self.zoom * self.devicePixelRatioF()
        key = number, scale
        if key not in self._images:
            self._images[key] = rendered(self._document[number], scale)
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        return self._images[key]


class PdfView(QScrollArea):
    """Scrolls the pages; ``page_shown`` tells which one is on top."""

    page_shown = Signal(int)

    def __init__(self, pages: PdfPages, name: str) -> None:
        super().__init__()
        self.pages = pages
        self.setWidget(pages)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    def scrolled(self, value: int) -> None:
        self.page_shown.emit(self.pages.page_at(value + self.viewport().height() // 3))

    def fit_width(self) -> None:
        room = self.viewport().width() - 2 * _GAP
        self.set_zoom(max(room / self.pages.widest, ZOOMS[0]))

    def set_zoom(self, zoom: float) -> None:
        """Zoom, the page that is on top staying there."""
        bar = self.verticalScrollBar()
        page = self.pages.page_at(bar.value() + self.viewport().height() // 3)
        self.pages.set_zoom(zoom)
        bar.setValue(0 if page == 0 else self.pages.place_of(page).top() - _GAP)

    def step_zoom(self, step: int) -> None:
        """The next larger (1) or smaller (-1) zoom."""
        now = self.pages.zoom
        larger = [zoom for zoom in ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in ZOOMS if zoom < now - 0.01]
        found = larger[:1] if step > 0 else smaller[-1:]
        if found:
            self.set_zoom(found[0])
