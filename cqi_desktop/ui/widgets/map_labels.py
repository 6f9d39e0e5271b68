"""The names and values written on the map, at a fixed size: each whole, where ``label_places`` finds it room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from cqi_desktop.ui.mrc_outlines import Outline
from cqi_desktop.ui.theme import ThemeSource

from .label_places import Asked, Box, LabelRoom, Placed, Point, place_labels
from .mrc_shape import MrcShape, line_pen

_HALO = 4.5
# Kept free at the edge of the picture, and around what stands in its corners.
_EDGE, _ASIDE = 2.0, 4.0
# A name longer than that may be written on two lines.
_LONG = 8
# The steps of the widths kept for figures.
_FIGURE = 18


@dataclass(frozen=True, slots=True)
class Picture:
    """What places depend on: pixels a kilometre, the pixels shown from the middle of the map, what covers them.

    ``shown`` is None when the map is larger than what is seen of it: labels then go anywhere.
    """

    scale: float
    shown: QRectF | None
    covered: tuple[QRectF, ...] = ()


class MapLabels:
    def __init__(self, themes: ThemeSource) -> None:
        self._themes = themes
        self.placed: Mapping[str, Placed] = {}
        self._placed_for: object = None

    def arrange(self, shapes: Sequence[MrcShape], picture: Picture) -> None:
        """Find a place for each label again when something changed: in pixels from the middle of the map."""
        asked_for = (
            picture, self._themes.current, self._metrics().height(),
            tuple((shape.outline.code, shape.value.name, shape.value.text) for shape in shapes if shape.value),
        )  # fmt: skip
        if asked_for == self._placed_for:
            return
        self._placed_for = asked_for
        bounds = _box(picture.shown.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)) if picture.shown is not None else None
        covered = tuple(_box(rect.adjusted(-_ASIDE, -_ASIDE, _ASIDE, _ASIDE)) for rect in picture.covered)
        span = _span_of([shape.outline for shape in shapes], picture.scale)
        room = LabelRoom(self._metrics().height() - 2, self._value_height(), span, covered, bounds)
        self.placed = place_labels([self._asked(shape, picture.scale) for shape in shapes], room)

    def end_of(self, shape: MrcShape, scale: float) -> QPointF:
        """Where the arcs of an MRC end, in kilometres: under its figure."""
        placed = self.placed.get(shape.outline.code)
        return QPointF(*placed.dot) / scale if placed is not None else shape.label

    def _metrics(self) -> QFontMetrics:
        return self._themes.current.metrics("caption")

    def _value_height(self) -> float:
        return self._themes.current.metrics("body", True).height() - 3

    def _asked(self, shape: MrcShape, scale: float) -> Asked:
        outline, value = shape.outline, shape.value
        rooms: dict[int, Point] = {}

        def room(y: float) -> Point:
            row = round(y)
            if row not in rooms:
                west, east = outline.room_at(row / scale)
                rooms[row] = west * scale, east * scale
            return rooms[row]

        metrics = self._metrics()
        names: list[tuple[str, ...]] = [(value.name,)] if value is not None else []
        if value is not None and len(value.name) > _LONG:
            names += two_lines(value.name)
        widths = tuple((lines, max(metrics.horizontalAdvance(line) for line in lines) + 3.0) for lines in names)
        text = value.text if value is not None else ""
        # By steps, so that another indicator moves no label for a digit more.
        figure = ceil(self._themes.current.metrics("body", True).horizontalAdvance(text) / _FIGURE) * _FIGURE + 3.0
        at = outline.label[0] * scale, outline.label[1] * scale
        return Asked(outline.code, at, widths, figure, room)

    # --- painting ------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, shapes: Sequence[MrcShape], middle: QPointF) -> None:
        """Write every label; ``middle`` is the pixel of the middle of the map."""
        theme = self._themes.current
        painter.translate(middle)
        for shape in shapes:
            placed = self.placed.get(shape.outline.code)
            if placed is not None and placed.leads_from is not None:
                self._lead(painter, placed)
        for shape in shapes:
            placed = self.placed.get(shape.outline.code)
            if placed is None or shape.value is None:
                continue
            is_known = shape.value.step is not None
            left, top, right, bottom = placed.name
            height = (bottom - top) / max(len(placed.lines), 1)
            for number, line in enumerate(placed.lines):
                place = QRectF(left, top + number * height, right - left, height)
                self._write(painter, place, line, theme.font("caption"), shape, placed)
            if shape.value.is_applicable:
                font = theme.font("body" if is_known else "caption", is_known)
                self._write(painter, _rect(placed.value), shape.value.text, font, shape, placed)

    def _lead(self, painter: QPainter, placed: Placed) -> None:
        """The line from a label outside to its MRC, over a wider one in the ground so that it is seen on any fill."""
        if placed.leads_from is None:
            return
        theme, start, end = self._themes.current, QPointF(*placed.leads_from), QPointF(*placed.dot)
        for token, width in (("base", 3.0), ("text2", 1.0)):
            painter.setPen(line_pen(theme.colour(token), width))
            painter.drawLine(start, end)

    def _write(self, painter: QPainter, place: QRectF, text: str, font: QFont, shape: MrcShape, placed: Placed) -> None:
        """The text, with a halo in the colour of its own MRC where it goes over another or over an arc."""
        theme = self._themes.current
        is_outside = placed.leads_from is not None
        path = QPainterPath()
        painter.setFont(font)
        metrics = painter.fontMetrics()
        left = place.center().x() - metrics.horizontalAdvance(text) / 2
        baseline = place.y() + (place.height() + metrics.ascent() - metrics.descent()) / 2
        path.addText(QPointF(left, baseline), font, text)
        halo = theme.colour("base") if is_outside else QColor(shape.ground(theme))
        painter.setPen(QPen(halo, _HALO, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(theme.colour("text") if is_outside else shape.text_colour(theme))
        painter.drawText(QPointF(left, baseline), text)


def two_lines(name: str) -> list[tuple[str, ...]]:
    """A name cut once, at a space or after a hyphen, in lines as even as can be; none when it cannot be cut."""
    cuts = [place + 1 for place, letter in enumerate(name[:-1]) if letter in " -" and place]
    if not cuts:
        return []
    best = min(cuts, key=lambda cut: max(cut, len(name) - cut))
    return [(name[:best].rstrip(), name[best:])]


def _span_of(outlines: Sequence[Outline], scale: float) -> Callable[[float], Point | None]:
    """From the westernmost to the easternmost pixel of the territory at a height."""
    spans: dict[int, Point | None] = {}

    def span(y: float) -> Point | None:
        row = round(y)
        if row not in spans:
            found = [ends for outline in outlines if (ends := outline.span_at(row / scale)) is not None]
            whole = (min(west for west, _ in found) * scale, max(east for _, east in found) * scale) if found else None
            spans[row] = whole
        return spans[row]

    return span


def _box(rect: QRectF | QRect) -> Box:
    return rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height()


def _rect(box: Box) -> QRectF:
    return QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
