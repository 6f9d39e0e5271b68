"""The header of the breakdown, on two levels: the year over its places, then each place on one or two lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.models.breakdown_model import BY_MRC, BreakdownModel
from cqi_desktop.ui.theme import Theme, ThemeSource

_RIGHT = Qt.AlignmentFlag.AlignRight
_GROUPED = ("part", "rest", "total")


class BreakdownHeader(QHeaderView):
    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._themes = themes
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(44)

    @property
    def theme(self) -> Theme:
        return self._themes.current

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._upper() + self._lower())

    def _upper(self) -> int:
        return max(24, self.theme.metrics("small", True).height() + 6)

    def _lower(self) -> int:
        return max(36, 2 * self.theme.metrics("caption", True).height() + 6)

    def wanted_width(self, column: int) -> int:
        """What a column needs for its title, on two lines where it may be cut, and its numbers."""
        model = self._model()
        entry = model.columns[column]
        metrics = self.theme.metrics("caption", True)
        title = max(metrics.horizontalAdvance(line) for line in two_lines(entry.title, metrics))
        digits = self.theme.metrics("body", True).horizontalAdvance("0000")
        return max(max(self._widest_cell(column), digits) + 16, title + 10)

    def _widest_cell(self, column: int) -> int:
        model = self._model()
        metrics = self.theme.metrics("body", True)
        texts = (
            str(model.index(row, column).data() or "")
            for row in range(model.rowCount())
            if not model.is_heading(row) and not model.is_for_whole_region(row)
        )
        return max((metrics.horizontalAdvance(text) for text in texts), default=0)

    def _model(self) -> BreakdownModel:
        model = self.model()
        assert isinstance(model, BreakdownModel)
        return model

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.theme.colour("alt"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        area = self.viewport().rect()
        painter.fillRect(0, area.bottom(), area.width(), 1, self.theme.colour("border"))
        if self._model().report is not None:
            self._paint_group(painter)
        painter.end()

    def _paint_group(self, painter: QPainter) -> None:
        """The year reported, centred over its places, between two lines."""
        model = self._model()
        columns = [column for column, entry in enumerate(model.columns) if entry.kind in _GROUPED]
        report = model.report
        if not columns or report is None:
            return
        left = self.sectionViewportPosition(columns[0])
        right = self.sectionViewportPosition(columns[-1]) + self.sectionSize(columns[-1])
        place = QRect(left, 0, right - left, self._upper())
        line = self.theme.colour("border")
        painter.fillRect(place, self.theme.colour("alt"))
        for edge in (QRect(left, 0, 1, place.height()), QRect(left, place.bottom(), place.width(), 1),
                     QRect(right - 1, 0, 1, self.height())):  # fmt: skip
            painter.fillRect(edge, line)
        year = report.reported.fiscal_year.label
        rest = (
            translate("Breakdown", "counted, by MRC")
            if report.view == BY_MRC
            else translate("Breakdown", "counted, by region")
        )
        strong, plain = self.theme.metrics("small", True), self.theme.metrics("small")
        width = strong.horizontalAdvance(year + " ") + plain.horizontalAdvance(rest)
        start = max(place.x() + 8, place.x() + (place.width() - width) // 2)
        self._text(painter, QRect(start, 0, width, place.height()), year, "small", True, "text2")
        start += strong.horizontalAdvance(year + " ")
        self._text(painter, QRect(start, 0, width, place.height()), rest, "small", False, "text3")

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        entry = self._model().columns[logical_index]
        painter.save()
        if entry.kind == "total":
            line = self.theme.colour("border")
            painter.fillRect(rect.x(), self._upper(), 1, self._lower(), line)
        lower = QRect(rect.x(), self._upper(), rect.width() - 8, self._lower() - 5)
        if entry.kind == "label":
            self._text(painter, lower.adjusted(16, 0, 8, 0), entry.title, "small", True, "text2",
                       Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)  # fmt: skip
        elif entry.kind == "year":
            self._paint_year(painter, rect, lower, logical_index)
        else:
            self._paint_place(painter, lower, entry.title, "text3" if entry.kind == "rest" else "text2")
        painter.restore()

    def _paint_year(self, painter: QPainter, rect: QRect, lower: QRect, column: int) -> None:
        model = self._model()
        entry = model.columns[column]
        upper = QRect(rect.x(), 0, rect.width() - 8, self._upper())
        self._text(painter, upper, entry.title, "caption", True, "text2", _RIGHT | Qt.AlignmentFlag.AlignVCenter)
        if model.report is not None and entry.place is not None:
            standing = model.report.standing_of(entry.place.year)
            self._text(painter, lower, standing, "caption", False, "text3", _RIGHT | Qt.AlignmentFlag.AlignBottom)

    def _paint_place(self, painter: QPainter, lower: QRect, title: str, tone: str) -> None:
        metrics = self.theme.metrics("caption", True)
        lines = two_lines(title, metrics)
        height = metrics.height() - 1
        for place, line in enumerate(reversed(lines)):
            row = QRect(lower.x(), lower.bottom() - height * (place + 1) + 1, lower.width(), height)
            self._text(painter, row, line, "caption", True, tone, _RIGHT | Qt.AlignmentFlag.AlignVCenter)

    def _text(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        size: str,
        strong: bool,
        tone: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        painter.setFont(self.theme.font(size, strong))
        painter.setPen(self.theme.colour(tone))
        painter.drawText(place, int(align | Qt.TextFlag.TextSingleLine), text)


def two_lines(title: str, metrics: QFontMetrics) -> list[str]:
    """A long title on two lines of about one width, cut after a hyphen or at a space: ``Nicolet-`` ``Yamaska``."""
    cuts = [place + 1 for place, character in enumerate(title[:-1]) if character in "- "]
    if not cuts or metrics.horizontalAdvance(title) <= metrics.horizontalAdvance("Drummondvi"):
        return [title]

    def widest(cut: int) -> int:
        return max(metrics.horizontalAdvance(title[:cut].rstrip()), metrics.horizontalAdvance(title[cut:]))

    best = min(cuts, key=widest)
    return [title[:best].rstrip(" "), title[best:]]
