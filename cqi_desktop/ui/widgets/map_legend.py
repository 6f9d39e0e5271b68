"""The legend of the map, a step a line, with what is hatched and what is grey when the map has some."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.models.breakdown_model import NOT_APPLICABLE, NOT_AVAILABLE
from cqi_desktop.ui.models.map_values import MapValues, step_labels
from cqi_desktop.ui.theme import ThemeSource

from .mrc_map import CORNER
from .mrc_shape import hatching

_SWATCH_WIDTH, _SWATCH_HEIGHT, _GAP = 16, 11, 7


class MapLegend(QWidget):
    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName(CORNER)
        self._lines: list[tuple[str, str]] = []  # token or "" for hatched, label
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(translate("Map", "Legend of the map"))
        themes.changed.connect(self.update)

    def show_values(self, values: MapValues) -> None:
        self._lines = [(f"s{step}", label) for step, label in enumerate(step_labels(values))]
        if values.has_unknown:
            self._lines.append(("", NOT_AVAILABLE))
        if values.has_not_applicable:
            self._lines.append(("neuBg", NOT_APPLICABLE))
        self.setAccessibleDescription("; ".join(label for _, label in self._lines))
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def _line_height(self) -> int:
        return max(self._themes.current.metrics("caption").height(), _SWATCH_HEIGHT) + 2

    def sizeHint(self) -> QSize:
        metrics = self._themes.current.metrics("caption")
        widest = max((metrics.horizontalAdvance(label) for _, label in self._lines), default=0)
        return QSize(_SWATCH_WIDTH + _GAP + widest + 4, self._line_height() * len(self._lines) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        height = self._line_height()
        for number, (token, label) in enumerate(self._lines):
            top = number * height + 1
            swatch = QRectF(0.5, top + (height - _SWATCH_HEIGHT) / 2 + 0.5, _SWATCH_WIDTH, _SWATCH_HEIGHT)
            painter.setPen(theme.colour("field"))
            painter.setBrush(theme.colour(token) if token else theme.colour("base"))
            painter.drawRoundedRect(swatch, 2, 2)
            if not token:
                painter.setBrush(hatching(theme))
                painter.drawRoundedRect(swatch, 2, 2)
            painter.setPen(theme.colour("text2"))
            place = QRectF(_SWATCH_WIDTH + _GAP, top, self.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), label)
        painter.end()
