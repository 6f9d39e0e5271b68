"""Who is at the keyboard: their initials in the top bar, and the menu that changes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.avatar_cell import avatar_size, paint_avatar
from cqi_desktop.ui.models.companies_model import initials_of
from cqi_desktop.ui.theme import RADII
from cqi_desktop.ui.window_context import WindowContext

from .adviser_menu import AdviserMenu

_GLYPH, _MARGIN, _GAP = 13, 5, 4
_PERSON = 18


class AdviserButton(QAbstractButton):
    """Opens the list of the team; the person chosen signs what is changed from then on."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._menu = AdviserMenu(context, self)
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.menu_asked)
        context.adviser.changed.connect(self.adviser_changed)
        context.themes.changed.connect(self.updateGeometry)
        self.adviser_changed()

    @Slot()
    def adviser_changed(self) -> None:
        name = self._context.adviser.name
        text = translate("Adviser", "{name} signs the changes").format(name=name)
        said = text if name else translate("Adviser", "Say who is at the keyboard")
        self.setToolTip(said)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._context.themes.current
        width = avatar_size(theme).width() + _GAP + _GLYPH + 2 * _MARGIN
        return QSize(width, theme.height("field"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, icons = self._context.themes.current, self._context.icons
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.colour("hover") if self._hovered else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("link"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(frame, RADII["field"], RADII["field"])
        size, ratio = avatar_size(theme), self.devicePixelRatioF()
        name = self._context.adviser.name
        if name:
            place = QRectF(_MARGIN, (self.height() - size.height()) / 2, size.width(), size.height())
            paint_avatar(painter, theme, place, initials_of(name), "sel", "selText")
        else:
            pixmap = icons.pixmap("account-question-outline", "warn", _PERSON, ratio)
            left = _MARGIN + (size.width() - _PERSON) // 2
            painter.drawPixmap(left, (self.height() - _PERSON) // 2, pixmap)
        chevron = icons.pixmap("chevron-down", "text2", _GLYPH, ratio)
        painter.drawPixmap(_MARGIN + size.width() + _GAP, (self.height() - _GLYPH) // 2, chevron)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    @Slot()
    def menu_asked(self) -> None:
        self._menu.open_at(self.mapToGlobal(QPoint(self.width(), self.height() + 2)), by_its_right=True)
