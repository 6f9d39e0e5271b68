"""Three years of one indicator as bars: stacked by place when the split is known, hatched when it is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.theme import Theme, ThemeSource

_BAR, _STEP, _LEFT, _LEGEND_GAP = 46, 80, 24, 22
_STRONGEST, _WEAKEST = 5, 1


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    value: float
    text: str


@dataclass(frozen=True, slots=True)
class YearBar:
    """``total`` None is a year without a figure; ``parts`` empty is a total whose split is unknown."""

    label: str
    total: float | None
    text: str
    parts: tuple[Part, ...] = ()


class IndicatorChart(QWidget):
    """Painted here rather than by a library: no animation, no grid, and it redraws with the theme."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._bars: tuple[YearBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(140)
        themes.changed.connect(self.update)

    def show_bars(self, bars: Sequence[YearBar], title: str) -> None:
        """``bars`` from the earliest to the latest year."""
        self._bars = tuple(bars)
        spoken = "; ".join(f"{bar.label}: {bar.text}" for bar in self._bars)
        self.setAccessibleName(title)
        self.setAccessibleDescription(spoken)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._bars_width() + _LEGEND_GAP + self._legend_width(), 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bars_width() + 8, 140)

    def _bars_width(self) -> int:
        return _LEFT + self._step() * max(len(self._bars), 3) - (self._step() - _BAR) + 20

    def _step(self) -> int:
        """From one bar to the next: the years under them do not touch."""
        metrics = self._themes.current.metrics("caption")
        return max(_STEP, 10 + max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0))

    def _legend_width(self) -> int:
        metrics = self._themes.current.metrics("caption")
        names = [f"{part.name} {part.text}" for part in self._legend()]
        return 16 + max((metrics.horizontalAdvance(name) for name in names), default=0)

    def _legend(self) -> tuple[Part, ...]:
        return next((bar.parts for bar in reversed(self._bars) if bar.parts), ())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = theme.metrics("small", True).height() + 4
        bottom = self.height() - theme.metrics("caption").height() - 8
        highest = max((bar.total or 0 for bar in self._bars), default=0)
        painter.fillRect(QRectF(0, bottom, self._bars_width(), 1), theme.colour("field"))
        scale = (bottom - top) / highest if highest else 0
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, theme, bar, _LEFT + self._step() * place, bottom, scale)
        self._paint_legend(painter, theme, bottom)
        painter.end()

    def _paint_bar(self, painter: QPainter, theme: Theme, bar: YearBar, left: int, bottom: float, scale: float) -> None:
        height = (bar.total or 0) * scale
        column = QRectF(left, bottom - height, _BAR, height)
        if bar.parts:
            self._paint_parts(painter, theme, bar, column, scale)
        elif bar.total:
            painter.fillRect(column, self._hatching(theme))
            painter.setPen(QPen(theme.colour("field"), 0.7))
            painter.drawRect(column)
        self._centred(painter, theme, column.center().x(), bottom - height - 4, bar.text, "small", True, bar)
        under = bottom + theme.metrics("caption").height() + 3
        self._centred(painter, theme, column.center().x(), under, bar.label, "caption", False, bar)

    def _paint_parts(self, painter: QPainter, theme: Theme, bar: YearBar, column: QRectF, scale: float) -> None:
        top = column.bottom()
        for place, part in enumerate(bar.parts):
            height = part.value * scale
            if height <= 0:
                continue
            top -= height
            painter.fillRect(
                QRectF(column.x(), top, column.width(), max(height - 1, 0.75)), self._shade(theme, place, bar)
            )

    def _shade(self, theme: Theme, place: int, bar: YearBar) -> QBrush:
        """From the strongest step of the scale, at the base, to the weakest; a long list takes shades in between."""
        steps = _STRONGEST - _WEAKEST
        where = place * steps / max(len(bar.parts) - 1, steps)
        step = _STRONGEST - int(where)
        strong, weak = theme.colour(f"s{step}"), theme.colour(f"s{max(step - 1, _WEAKEST)}")
        return QBrush(_between(strong, weak, where - int(where)))

    def _hatching(self, theme: Theme) -> QBrush:
        size = 6
        tile = QPixmap(size, size)
        tile.fill(theme.colour("s1"))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("s2"), 1.6))
        for shift in (-size, 0, size):
            painter.drawLine(QPointF(shift - 1, size + 1), QPointF(shift + size + 1, -1))
        painter.end()
        return QBrush(tile)

    def _centred(
        self, painter: QPainter, theme: Theme, x: float, baseline: float, text: str, size: str, strong: bool,
        bar: YearBar,
    ) -> None:  # fmt: skip
        tone = "text2" if not strong else ("text" if bar.total is not None else "text3")
        painter.setFont(theme.font(size, strong))
        painter.setPen(theme.colour(tone))
        width = theme.metrics(size, strong).horizontalAdvance(text)
        painter.drawText(QPointF(x - width / 2, baseline), text)

    def _paint_legend(self, painter: QPainter, theme: Theme, bottom: float) -> None:
        left = self._bars_width() + _LEGEND_GAP - 10
        if left + self._legend_width() > self.width() + 8:
            return
        metrics = theme.metrics("caption")
        line = max(17, metrics.height() + 2)
        entries: list[tuple[QBrush, str]] = []
        if any(bar.total and not bar.parts for bar in self._bars):
            entries.append((self._hatching(theme), translate("IndicatorChart", "split n. d.")))
        legend = self._legend()
        bar = next((bar for bar in reversed(self._bars) if bar.parts), None)
        if bar is not None:
            entries += [
                (self._shade(theme, place, bar), f"{part.name} {part.text}") for place, part in enumerate(legend)
            ]
        room = int((bottom + 4) // line)
        top = max(4.0, bottom - line * min(len(entries), room) - 2)
        painter.setFont(theme.font("caption"))
        for brush, text in entries[:room]:
            box = QRectF(left, top + (line - 10) / 2, 10, 10)
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(brush)
            painter.drawRoundedRect(box, 2, 2)
            painter.setPen(theme.colour("text2"))
            place = QRectF(left + 16, top, self.width() - left - 16, line)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), text)
            top += line


def _between(one: QColor, other: QColor, part: float) -> QColor:
    """The colour ``part`` of the way from ``one`` to ``other``."""
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(first + (second - first) * part) for first, second in channels))
