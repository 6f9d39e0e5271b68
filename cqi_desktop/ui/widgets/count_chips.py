"""Chips that narrow a list to one kind of thing, each with its count; one is down at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter

from cqi_desktop.translation import format_integer
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

from .flow_layout import FlowArea, FlowLayout
from .two_tone_button import TwoToneButton

_GLYPH = 14
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class CountChip(TwoToneButton):
    """``key`` names what the chip narrows to; ``icon`` stands before its words, in the colour of ``token``."""

    size_name = "small"
    height_name = "chip"
    label_tone = "text2"
    margins = (10, 10)

    def __init__(self, themes: ThemeSource, icons: Icons, key: str, icon: str = "", token: str = "") -> None:
        super().__init__(themes, icons, "")
        self.key = key
        self.glyph = ""
        self._before, self._token = icon, token
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + (_GLYPH + 6 if self._before else 0), size.height())

    def paint_ground(self, painter: QPainter, frame: QRectF) -> None:
        painter.setBrush(self.theme.colour("sel" if self.isChecked() else "hover" if self._hovered else "base"))
        painter.setPen(self._edge(None if self.isChecked() else "border"))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

    def _paint_texts(self, painter: QPainter, left: int) -> int:
        if self._before:
            pixmap = self._icons.pixmap(self._before, self._token, _GLYPH, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - _GLYPH) // 2, pixmap)
            left += _GLYPH + 6
        is_down = self.isChecked()
        painter.setFont(self.theme.font(self.size_name, is_down))
        painter.setPen(self.theme.colour("selText" if is_down else "text"))
        painter.drawText(QRect(left, 0, self._value_width() + 2, self.height()), _LINE, self.value)
        return left + self._value_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _StepChip(CountChip):
    """Leaves the arrows to the row of chips."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CountChips(FlowArea):
    """``chosen`` gives the key of the chip that is down; the arrows go from one to the next. The first one is all."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, icons: Icons, titles: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._titles = dict(titles)
        self.key = titles[0][0]
        self.setAccessibleName(name)
        self.chips = {key: _StepChip(themes, icons, key) for key, _ in titles}
        flow = FlowLayout(self, 8)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self.chip_pressed)
        self.show_counts({})

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """The number of things of each kind; a kind without any has no chip, unless it is the one chosen."""
        for key, chip in self.chips.items():
            count = counts.get(key, 0)
            chip.show_value(f"{self._titles[key]} {format_integer(count)}" if count else self._titles[key])
            chip.setVisible(bool(count) or key == self.key or key == next(iter(self.chips)))
            chip.setChecked(key == self.key)
        self.updateGeometry()

    def choose(self, key: str) -> None:
        """Press a chip, and tell it when it is another one."""
        is_other = key != self.key
        if key not in self.chips:
            return
        self.key = key
        for chip in self.chips.values():
            chip.setChecked(chip.key == key)
        if is_other:
            self.chosen.emit(key)

    @Slot()
    def chip_pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, CountChip):
            self.choose(chip.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        shown = [chip for chip in self.chips.values() if not chip.isHidden()]
        if step is None:
            super().keyPressEvent(event)
            return
        here = next((place for place, chip in enumerate(shown) if chip.hasFocus()), 0)
        following = shown[max(0, min(here + step, len(shown) - 1))]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(following.key)
