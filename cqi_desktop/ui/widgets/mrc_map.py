"""The map of the MRC: true outlines in the colours of an indicator, synergy arcs over them, all of it by keyboard too.

Texts are painted over the scene at a fixed size. Arrows go from one MRC to the nearest in that direction, Enter opens
its figure, + and - (or Ctrl and the wheel) come closer, 0 shows the whole map again.
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QToolTip, QWidget

from cqi_desktop.store.synergy_arcs import SynergyArc
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.map_values import MapValues, arc_words
from cqi_desktop.ui.mrc_outlines import border_of, outlines
from cqi_desktop.ui.theme import ThemeSource

from .map_labels import MapLabels, Picture
from .mrc_shape import ArcItem, BorderLine, MrcShape

_MARGIN = 6
# The name of a widget that stands over a corner of the map, where no label goes.
CORNER = "mapCorner"
_CLOSER, _CLOSEST = 1.25, 6.0
_TO = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_SHAPES, _REGIONS, _CHOSEN_REGION, _ARCS, _STRONG, _PAIR, _CURRENT = range(7)


class MrcMap(QGraphicsView):
    """``mrc_opened`` on Enter or a click on a figure that opens.

    ``current_changed`` as the keyboard moves, comes and goes.
    """

    mrc_opened = Signal(str)
    current_changed = Signal()

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self.values: MapValues | None = None
        self.current = ""  # the MRC under the keyboard
        self.opened = ""  # the one whose records are shown
        self.region = ""
        self.shows_arcs = True
        self.pair = ("", "")  # two MRC joined by an arc of their own, before they have a link
        self._zoom = 1.0
        self._hovered: MrcShape | ArcItem | None = None
        self._pressed_at: QPoint | None = None
        self.shapes: dict[str, MrcShape] = {}
        self.arcs: list[ArcItem] = []
        self._borders: list[BorderLine] = []
        self.labels = MapLabels(themes)
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(240, 200)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    # --- what is shown -------------------------------------------------------------------------------------

    def show_values(self, values: MapValues, region: str) -> None:
        """Show an indicator; ``region`` is the one chosen, empty for the whole territory."""
        self.values, self.region = values, region
        for code, outline in outlines().items():
            if code not in self.shapes:
                self.shapes[code] = MrcShape(self._themes, outline)
                self.shapes[code].setZValue(_SHAPES)
                self.scene().addItem(self.shapes[code])
            self.shapes[code].show_value(values.of(code))
        if self.current not in self._shown():
            self.current = ""
        self._draw_borders()
        self._fit()
        self._draw_arcs()
        self._tell_current()

    def _shown(self) -> dict[str, MrcShape]:
        return {code: shape for code, shape in self.shapes.items() if shape.value is not None}

    def show_arcs(self, shown: bool) -> None:
        self.shows_arcs = shown
        for arc in self.arcs:
            arc.setVisible(shown)
        self.viewport().update()

    def show_opened(self, code: str) -> None:
        """Mark the MRC whose records are shown; the arcs of the others step back."""
        self.opened = code
        self._mark_arcs()
        self._draw_borders()
        self.viewport().update()

    def _mark_arcs(self) -> None:
        """The arcs of one MRC stand out and the others step back: the one under the pointer, opened, or current."""
        hovered = self._hovered.outline.code if isinstance(self._hovered, MrcShape) else ""
        code = hovered if self._has_arc(hovered) else self.opened or (self.current if self.hasFocus() else "")
        for arc in self.arcs:
            touches = code in (arc.arc.mrc_a, arc.arc.mrc_b)
            has_links = arc.arc.pairs != ()
            arc.is_strong = touches or not has_links
            arc.is_dimmed = has_links and (any(self.pair) or (bool(code) and not touches))
            arc.setZValue(_PAIR if not has_links else _STRONG if touches else _ARCS)

    def _has_arc(self, code: str) -> bool:
        return any(code in (arc.arc.mrc_a, arc.arc.mrc_b) for arc in self.arcs)

    def show_pair(self, mrc_a: str, mrc_b: str) -> None:
        """Draw an arc between two MRC over the others, which step back; with none, they are as before."""
        if (mrc_a, mrc_b) != self.pair:
            self.pair = (mrc_a, mrc_b)
            self._draw_arcs()

    def _draw_borders(self) -> None:
        for line in self._borders:
            self.scene().removeItem(line)
        self._borders = []
        by_region: dict[str, list[str]] = {}
        for code, shape in self._shown().items():
            if shape.value is not None:
                by_region.setdefault(shape.value.region, []).append(code)
        for region, codes in by_region.items():
            is_chosen = region == self.region
            self._add_border(
                border_of(codes), "link" if is_chosen else "field", 1.8 if is_chosen else 1.0,
                _CHOSEN_REGION if is_chosen else _REGIONS,
            )  # fmt: skip
        if self.opened in self._shown():
            self._add_border(self.shapes[self.opened].path(), "text", 2.5, _CURRENT)
        if self.current in self._shown() and self.hasFocus():
            self._add_border(self.shapes[self.current].path(), "base", 5.0, _CURRENT)
            self._add_border(self.shapes[self.current].path(), "link", 2.5, _CURRENT)

    def _add_border(self, path: QPainterPath, token: str, width: float, level: float) -> None:
        line = BorderLine(self._themes, path, token, width)
        line.setZValue(level)
        self.scene().addItem(line)
        self._borders.append(line)

    def _draw_arcs(self) -> None:
        for arc in self.arcs:
            self.scene().removeItem(arc)
        self.arcs = []
        shown = self._shown()
        for one in self.values.arcs if self.values else ():
            if one.mrc_a in shown and one.mrc_b in shown:
                item = ArcItem(self._themes, one, self._end_of(one.mrc_a), self._end_of(one.mrc_b))
                item.setVisible(self.shows_arcs)
                self.scene().addItem(item)
                self.arcs.append(item)
        mrc_a, mrc_b = self.pair
        if mrc_a in shown and mrc_b in shown and mrc_a != mrc_b:
            item = ArcItem(self._themes, SynergyArc(mrc_a, mrc_b, ()), self._end_of(mrc_a), self._end_of(mrc_b))
            item.setVisible(self.shows_arcs)
            self.scene().addItem(item)
            self.arcs.append(item)
        self.show_opened(self.opened)

    def _end_of(self, code: str) -> QPointF:
        """Under the value of the MRC, whatever the scale."""
        return self.labels.end_of(self.shapes[code], max(self.transform().m11(), 0.01))

    # --- scale ---------------------------------------------------------------------------------------------

    @cached_property
    def _whole(self) -> QRectF:
        whole = QRectF()
        for outline in outlines().values():
            whole = whole.united(outline.path().boundingRect())
        return whole

    def _fit(self) -> None:
        shown = [shape.path().boundingRect() for shape in self._shown().values()]
        whole = QRectF(shown[0]) if shown else QRectF(self._whole)
        for rect in shown[1:]:
            whole = whole.united(rect)
        self.setSceneRect(whole)
        room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / whole.width(), room.height() / whole.height()) * self._zoom
        self.resetTransform()
        self.scale(scale, scale)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag if self._zoom > 1 else QGraphicsView.DragMode.NoDrag)
        if self._zoom == 1:
            self.centerOn(whole.center())
        self._place_labels()

    def _place_labels(self) -> None:
        """Names and figures whole, none over another nor under what stands in the corners of the map."""
        middle = self._middle()
        seen = QRectF(self.viewport().rect()).translated(-middle)
        corners = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        covered = [QRectF(one.geometry()).translated(-middle) for one in corners
                   if one.isVisibleTo(self) and one is not self.viewport() and one.objectName() == CORNER]  # fmt: skip
        is_whole = self._zoom == 1
        picture = Picture(self.transform().m11(), seen if is_whole else None, tuple(covered) if is_whole else ())
        shapes = sorted(self._shown().values(), key=self._reading_rank)
        self.labels.arrange(shapes, picture)

    def _middle(self) -> QPointF:
        """The pixel of the point that the outlines are measured from."""
        return self.viewportTransform().map(QPointF(0, 0))

    @Slot()
    def corners_moved(self) -> None:
        """What stands in the corners moved: labels leave it alone, and arcs end under their figures again."""
        if self.values is not None:
            self._place_labels()
            self._draw_arcs()

    def zoom(self, factor: float) -> None:
        """Come closer or go back, around the MRC under the keyboard when there is one."""
        self._zoom = min(max(self._zoom * factor, 1.0), _CLOSEST)
        self._fit()
        self._draw_arcs()
        if self._zoom > 1 and self.current in self._shown():
            self.centerOn(self.shapes[self.current].label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.values is not None:
            self._fit()
            self._draw_arcs()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_CLOSER if event.angleDelta().y() > 0 else 1 / _CLOSER)
            event.accept()
        else:
            event.ignore()

    # --- painting ------------------------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        del rect
        painter.save()
        painter.resetTransform()
        self.labels.paint(painter, list(self._shown().values()), self._middle())
        painter.restore()

    def _reading_rank(self, shape: MrcShape) -> tuple[bool, bool]:
        """What the keyboard reaches first: what is chosen, then the region chosen."""
        code, value = shape.outline.code, shape.value
        return code not in (self.current, self.opened), value is None or value.region != self.region

    # --- pointer -------------------------------------------------------------------------------------------

    def item_at(self, place: QPoint) -> MrcShape | ArcItem | None:
        for item in self.items(place):
            if isinstance(item, (MrcShape, ArcItem)):
                return item
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        place = event.position().toPoint()
        pressed, self._pressed_at = self._pressed_at, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if (place - pressed).manhattanLength() < 6 and isinstance(item := self.item_at(place), MrcShape):
            self.go_to(item.outline.code)
            self.open_current()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(self.item_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, item: MrcShape | ArcItem | None) -> None:
        if item is self._hovered:
            return
        if self._hovered is not None and self._hovered.scene() is not None:
            self._hovered.is_hovered = False
        self._hovered = item
        if item is not None:
            item.is_hovered = True
        self._mark_arcs()
        opens = isinstance(item, MrcShape) and item.value is not None and item.value.shown.opens
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.values is not None:
            place = event.pos()  # type: ignore[attr-defined]
            QToolTip.showText(event.globalPos(), self.told_at(place), self.viewport())  # type: ignore[attr-defined]
            return True
        return bool(super().viewportEvent(event))

    def told_at(self, place: QPoint) -> str:
        """The tooltip of what lies there: the exact value of an MRC, the companies of an arc."""
        item = self.item_at(place)
        if isinstance(item, ArcItem) and self.values is not None:
            return arc_words(item.arc, self.values)
        return self.told_of(item.outline.code) if isinstance(item, MrcShape) else ""

    def told_of(self, code: str) -> str:
        shape = self.shapes.get(code)
        if shape is None or shape.value is None:
            return ""
        told = shape.value.spoken
        if shape.outline.is_clipped:
            told += "\n" + translate("Map", "The map stops at 47.35° north: this MRC goes on beyond it.")
        return told

    # --- keyboard ------------------------------------------------------------------------------------------

    def go_to(self, code: str) -> None:
        if code != self.current and code in self._shown():
            self.current = code
            if self._zoom > 1:
                self.ensureVisible(self.shapes[code].path().boundingRect())
            self._mark_arcs()
            self._draw_borders()
            self._tell_current()
            self.current_changed.emit()

    def open_current(self) -> None:
        value = self.values.of(self.current) if self.values else None
        if value is not None and value.shown.opens:
            self.mrc_opened.emit(self.current)

    def _tell_current(self) -> None:
        told = self.told_of(self.current) or translate("Map", "Arrows go from one MRC to another, Enter opens it.")
        self.setAccessibleDescription(told)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _TO and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(*_TO[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_current()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_CLOSER)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _CLOSER)
        elif key == Qt.Key.Key_0:
            self.zoom(0.0)
        else:
            event.ignore()

    def _step(self, east: int, south: int) -> None:
        """To the nearest MRC in that direction; from none, to the first of the region chosen."""
        shown = self._shown()
        if self.current not in shown:
            first = min(shown, key=lambda code: (self._reading_rank(shown[code]), code), default="")
            self.go_to(first)
            return
        here = shown[self.current].label
        best, least = "", float("inf")
        for code, shape in shown.items():
            across = shape.label - here
            ahead = across.x() * east + across.y() * south
            aside = abs(across.x() * south) + abs(across.y() * east)
            if ahead > 0 and aside <= 2 * ahead and ahead + 2 * aside < least:
                best, least = code, ahead + 2 * aside
        if best:
            self.go_to(best)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._step(0, 0)
        self._mark_arcs()
        self._draw_borders()
        self.current_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_arcs()
        self._draw_borders()
        self.current_changed.emit()

    @Slot()
    def theme_changed(self) -> None:
        self.scene().setBackgroundBrush(self._themes.current.colour("base"))
        if self.values is not None:
            self._place_labels()
            self._draw_arcs()
        self.viewport().update()
