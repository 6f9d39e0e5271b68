"""The names and values written on the map, at a fixed size: each value always, each name where it has room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from cqi_desktop.ui.theme import ThemeSource

from .mrc_shape import MrcShape

_HALO = 3.0
# How far a name may go over the border of its MRC, and the fewest letters that still say something.
_OVER, _FEWEST = 30, 5
# Widths to which a long name is shortened, tried in that order.
_SHORTER = (92, 70, 48)
# How far above its label point a value begins, and how far under it an arc ends, in pixels.
_RISE, _DOT_GAP = 9, 5


class MapLabels:
    def __init__(self, themes: ThemeSource) -> None:
        self._themes = themes

    def below_value(self) -> float:
        """How far under its label point an MRC has the end of its arcs, in pixels."""
        return self._value_height() - _RISE + _DOT_GAP

    def _name_height(self) -> float:
        return self._themes.current.metrics("caption").height() - 2

    def _value_height(self) -> float:
        return self._themes.current.metrics("body", True).height() - 3

    def paint(
        self, painter: QPainter, shapes: Sequence[tuple[MrcShape, QPoint]], scale: float, ends: Iterable[QPoint]
    ) -> None:
        """``shapes`` with the pixel of their label point, the most wanted names first."""
        theme = self._themes.current
        values = {shape.outline.code: self._value_place(shape, at) for shape, at in shapes}
        taken = list(values.values()) + [QRectF(end.x() - 3, end.y() - 3, 6, 6) for end in ends]
        for shape, at in shapes:
            name = self._name(shape, at, scale, [place for place in taken if place is not values[shape.outline.code]])
            if name is not None:
                text, place = name
                taken.append(place)
                self._write(painter, place, text, theme.font("caption"), shape)
        for shape, _ in shapes:
            if shape.value is not None and shape.value.is_applicable:
                self._write(painter, values[shape.outline.code], shape.value.text, self._value_font(shape), shape)

    def _value_font(self, shape: MrcShape) -> QFont:
        is_known = shape.value is not None and shape.value.step is not None
        return self._themes.current.font("body" if is_known else "caption", is_known)

    def _value_place(self, shape: MrcShape, at: QPoint) -> QRectF:
        text = shape.value.text if shape.value is not None else ""
        width = self._themes.current.metrics("body", True).horizontalAdvance(text) + 2
        return QRectF(at.x() - width / 2, at.y() - _RISE, width, self._value_height())

    def _name(self, shape: MrcShape, at: QPoint, scale: float, taken: Sequence[QRectF]) -> tuple[str, QRectF] | None:
        if shape.value is None:
            return None
        metrics, height = self._themes.current.metrics("caption"), self._name_height()
        whole = shape.value.name
        shorter = (metrics.elidedText(whole, Qt.TextElideMode.ElideRight, most) for most in _SHORTER)
        texts = [text for text in dict.fromkeys((whole, *shorter)) if len(text) >= _FEWEST]
        tops = (-_RISE - height + 1, self._value_height() - _RISE - 1)
        for text in texts:
            for top in tops:
                place = self._free_place(shape, at, scale, QRectF(0, at.y() + top, metrics.horizontalAdvance(text) + 2,
                                                                  height), taken)  # fmt: skip
                if place is not None:
                    return text, place
        return None

    def _free_place(
        self, shape: MrcShape, at: QPoint, scale: float, wanted: QRectF, taken: Sequence[QRectF]
    ) -> QRectF | None:
        """Where a name of that size and height touches nothing and stays about over its MRC."""
        west, east = shape.outline.room_at(shape.outline.label[1] + (wanted.center().y() - at.y()) / scale)
        left = at.x() + (west - shape.outline.label[0]) * scale - _OVER
        right = at.x() + (east - shape.outline.label[0]) * scale + _OVER
        for aside in (0.0, 0.15, -0.15, 0.3, -0.3):
            place = wanted.translated(at.x() + (aside - 0.5) * wanted.width(), 0)
            is_over = place.left() >= left and place.right() <= right
            if is_over and not any(place.intersects(other) for other in taken):
                return place
        return None

    def _write(self, painter: QPainter, place: QRectF, text: str, font: QFont, shape: MrcShape) -> None:
        """The text, with a halo in the colour of its own MRC where it goes over another or over an arc."""
        theme = self._themes.current
        path = QPainterPath()
        painter.setFont(font)
        metrics = painter.fontMetrics()
        left = place.center().x() - metrics.horizontalAdvance(text) / 2
        baseline = place.y() + (place.height() + metrics.ascent() - metrics.descent()) / 2
        path.addText(QPointF(left, baseline), font, text)
        halo = QColor(shape.ground(theme))
        painter.setPen(QPen(halo, _HALO, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(shape.text_colour(theme))
        painter.drawText(QPointF(left, baseline), text)
