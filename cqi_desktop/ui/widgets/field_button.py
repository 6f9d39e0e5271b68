"""A value in a form that opens its choices: the edge of a field, the value, a chevron."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import RADII, ThemeSource

from .two_tone_button import TwoToneButton


class FieldButton(TwoToneButton):
    """``name`` is said with the value, and not drawn: the form has it beside the button."""

    margins = (10, 8)

    def __init__(self, themes: ThemeSource, icons: Icons, name: str) -> None:
        self._name = name
        super().__init__(themes, icons, "")

    def paint_ground(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(self.theme.colour("hover" if self._hovered else "base"))
        painter.setPen(self._edge("field"))
        painter.drawRoundedRect(frame, RADII["field"], RADII["field"])

    def _describe(self) -> None:
        super()._describe()
        self.setAccessibleName(f"{self._name}, {self.value}")
