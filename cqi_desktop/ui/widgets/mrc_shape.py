"""The items of the map: an MRC in its colour, the border of a region, a synergy arc, with lines of fixed width."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QTransform
from PySide6.QtWidgets import QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from cqi_desktop.store.synergy_arcs import SynergyArc
from cqi_desktop.ui.models.map_values import MrcValue
from cqi_desktop.ui.mrc_outlines import Outline
from cqi_desktop.ui.theme import Theme, ThemeSource

# How far an arc leaves the straight line, as a part of its length.
_BEND = 0.2
_HALO, _DOT, _SMALL_DOT = 1.25, 3.2, 2.6
# How much of an arc is seen when another MRC is looked at, and when none is.
_DIMMED, _AT_REST = 0.3, 0.75
_GRAB = 8.0


def line_pen(colour: QColor, width: float) -> QPen:
    """A line that is as wide at any scale, with round ends."""
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen


class MrcShape(QGraphicsPathItem):
    """An MRC. ``value`` is None until it is told."""

    def __init__(self, themes: ThemeSource, outline: Outline) -> None:
        super().__init__(outline.path())
        self._themes = themes
        self.outline = outline
        self.value: MrcValue | None = None
        self.is_hovered = False
        self.setAcceptHoverEvents(True)

    def show_value(self, value: MrcValue | None) -> None:
        self.value = value
        self.setVisible(value is not None)
        self.update()

    @property
    def label(self) -> QPointF:
        return QPointF(*self.outline.label)

    def ground(self, theme: Theme) -> QColor:
        """The colour on which its name is written."""
        if self.value is None or not self.value.is_applicable:
            return theme.colour("neuBg")
        return theme.colour("base" if self.value.step is None else f"s{self.value.step}")

    def text_colour(self, theme: Theme) -> QColor:
        if self.value is None or self.value.step is None:
            return theme.colour("text2")
        return theme.colour(f"s{self.value.step}t")

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        theme = self._themes.current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground(theme))
        painter.drawPath(self.path())
        if self.value is not None and self.value.step is None and self.value.is_applicable:
            painter.setBrush(hatching(theme, painter.worldTransform().m11()))
            painter.drawPath(self.path())
        if self.is_hovered:
            wash = QColor(theme.colour("text"))
            wash.setAlphaF(0.08)
            painter.setBrush(wash)
            painter.drawPath(self.path())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_known = self.value is not None and self.value.step is not None
        painter.setPen(line_pen(theme.colour("base" if is_known else "field"), 1.2 if is_known else 0.8))
        painter.drawPath(self.path())


def hatching(theme: Theme, scale: float = 1.0) -> QBrush:
    """The pattern of what is not available, of one size at any scale."""
    brush = QBrush(theme.colour("field"), Qt.BrushStyle.BDiagPattern)
    if scale:
        brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


class BorderLine(QGraphicsPathItem):
    """A border drawn over the shapes: a region's, or that of the MRC under the keyboard."""

    def __init__(self, themes: ThemeSource, path: QPainterPath, token: str, width: float) -> None:
        super().__init__(path)
        self._themes = themes
        self.token, self.width = token, width
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(self._themes.current.colour(self.token), self.width))
        painter.drawPath(self.path())

    def shape(self) -> QPainterPath:
        """Nothing to grab: the pointer is for the shapes below."""
        return QPainterPath()


class ArcItem(QGraphicsPathItem):
    """The links between two MRC, as wide as they are many, with a halo so that it is seen on a dark ground."""

    def __init__(self, themes: ThemeSource, arc: SynergyArc, start: QPointF, end: QPointF) -> None:
        super().__init__(arc_path(start, end))
        self._themes = themes
        self.arc = arc
        self._ends = (start, end)
        self.is_dimmed = False
        self.is_strong = False
        self.is_hovered = False
        self.setAcceptHoverEvents(True)

    @property
    def width(self) -> float:
        """Wider for more links, and again for those of the MRC that is looked at."""
        return min(0.6 + 0.6 * max(self.arc.count, 1), 3.0) + (1.0 if self.is_hovered or self.is_strong else 0.0)

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(-6, -6, 6, 6)

    def shape(self) -> QPainterPath:
        stroker = QPainterPathStroker()
        stroker.setWidth(_GRAB / max(self._scale(), 0.1))
        return stroker.createStroke(self.path())

    def _scale(self) -> float:
        views = self.scene().views() if self.scene() else []
        return views[0].transform().m11() if views else 1.0

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        theme = self._themes.current
        scale = painter.worldTransform().m11() or 1.0
        is_strong = self.is_strong or self.is_hovered
        painter.setOpacity(1.0 if is_strong else _DIMMED if self.is_dimmed else _AT_REST)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(theme.colour("base"), self.width + 2 * _HALO))
        painter.drawPath(self.path())
        painter.setPen(line_pen(theme.colour("syn"), self.width))
        painter.drawPath(self.path())
        painter.setPen(line_pen(theme.colour("base"), _HALO))
        painter.setBrush(theme.colour("syn"))
        dot = (_DOT if is_strong else _SMALL_DOT) / scale
        for end in self._ends:
            painter.drawEllipse(end, dot, dot)


def arc_path(start: QPointF, end: QPointF) -> QPainterPath:
    """A curve that leans to its right, seen from the west, so that two crossing arcs part."""
    across = end - start
    length = hypot(across.x(), across.y()) or 1.0
    turn = 1.0 if across.x() >= 0 else -1.0
    normal = QPointF(-across.y() / length, across.x() / length) * (turn * -_BEND * length)
    path = QPainterPath(start)
    path.quadTo((start + end) / 2 + normal, end)
    return path
