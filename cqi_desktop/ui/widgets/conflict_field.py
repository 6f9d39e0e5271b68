"""A field to decide: the values given to it apart, side by side, and room for a third one. Arrows choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.translation import translate
from cqi_desktop.ui.theme import RADII, ThemeSource

from .labels import make_elided_label, make_label, restyle

_DOT, _LEFT, _TEXT_LEFT = 15, 10, 35
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
OTHER = -1


class ValueCard(QAbstractButton):
    """A value with who gave it and when; ``moved`` by an arrow, ``accepted`` by Enter."""

    moved = Signal(int)
    accepted = Signal()

    def __init__(self, themes: ThemeSource, value: str, lines: Sequence[str], field: str) -> None:
        super().__init__()
        self._themes = themes
        self._value = value
        self._lines = tuple(lines)
        self.setCheckable(True)
        self.setText(value)
        self.setAccessibleName(", ".join((field, value, *(line for line in lines if line))))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip("\n".join(part for part in (value, *lines) if part))

    def sizeHint(self) -> QSize:
        theme = self._themes.current
        lines = len(self._lines) * theme.metrics("small").height()
        return QSize(120, theme.metrics("body", True).height() + lines + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        inset = 1.0 if chosen or self.hasFocus() else 0.5
        edge = "accent" if chosen else "field"
        if self.hasFocus():  # the chosen one has the colour of the focus already
            edge = "text" if chosen else "link"
        painter.setPen(QPen(theme.colour(edge), 2 * inset))
        painter.setBrush(theme.colour("sel" if chosen else "hover" if self.underMouse() else "base"))
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADII["field"], RADII["field"])
        top = 7
        paint_radio(painter, self._themes, QPointF(_LEFT + _DOT / 2, top + 9), chosen)
        room = self.width() - _TEXT_LEFT - 8
        strong = theme.metrics("body", True)
        painter.setFont(theme.font("body", True))
        painter.setPen(theme.colour("selText" if chosen else "text"))
        value = strong.elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(_TEXT_LEFT, top, room + 1, strong.height()), _LINE, value)
        top += strong.height()
        small = theme.metrics("small")
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2" if chosen else "text3"))
        for line in self._lines:
            text = small.elidedText(line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(_TEXT_LEFT, top, room + 1, small.height()), _LINE, text)
            top += small.height()
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


def paint_radio(painter: QPainter, themes: ThemeSource, middle: QPointF, chosen: bool) -> None:
    """The round box of a choice: a thick ring when it is chosen."""
    theme = themes.current
    painter.setBrush(theme.colour("base"))
    radius = _DOT / 2
    if chosen:
        painter.setPen(QPen(theme.colour("accent"), 5))
        painter.drawEllipse(middle, radius - 2.5, radius - 2.5)
    else:
        painter.setPen(QPen(theme.colour("field"), 1.5))
        painter.drawEllipse(middle, radius - 0.75, radius - 0.75)


class OtherCard(ValueCard):
    """The round box beside the field of a third value."""

    def __init__(self, themes: ThemeSource, field: str) -> None:
        super().__init__(themes, translate("ExchangePage", "Another value:"), (), field)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._themes.current
        width = theme.metrics().horizontalAdvance(self.text())
        return QSize(_TEXT_LEFT + width + 4, theme.height("small_button"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("link"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADII["field"], RADII["field"])
        paint_radio(painter, self._themes, QPointF(_LEFT + _DOT / 2, self.height() / 2), self.isChecked())
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text" if self.isChecked() else "text2"))
        painter.drawText(self.rect().adjusted(_TEXT_LEFT, 0, 0, 0), _LINE, self.text())
        painter.end()


class ConflictField(QWidget):
    """``chosen`` is the place of a value, OTHER for what is typed. ``accepted`` by Enter: the next field, please."""

    accepted = Signal()
    changed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        field: str,
        name: str,
        before: str,
        values: Sequence[tuple[str, Sequence[str]]],
        *,
        may_be_typed: bool,
    ) -> None:
        super().__init__()
        self.field = field
        self.name = name
        self.cards = [ValueCard(themes, value, lines, name) for value, lines in values]
        self.other = OtherCard(themes, name)
        self.line = QLineEdit()
        self._refused = make_label(size="small", tone="err")
        self._refused.setWordWrap(True)
        self._refused.hide()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._ring = [*self.cards, *([self.other] if may_be_typed else [])]
        for card in self._ring:
            self._group.addButton(card)
            card.moved.connect(self.arrow_pressed)
            card.accepted.connect(self.accepted)
            card.toggled.connect(self.choice_changed)
        self._build(before, may_be_typed)
        self.cards[0].setChecked(True)

    def _build(self, before: str, may_be_typed: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(make_label(self.name, "small", strong=True))
        old = make_elided_label("small", "text3")
        old.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        old.setText(before)
        head.addWidget(old, 1)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, card in enumerate(self.cards):
            grid.addWidget(card, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.line.setProperty("small", True)
        self.line.setAccessibleName(translate("ExchangePage", "Another value for {field}").format(field=self.name))
        self.line.textEdited.connect(self.text_typed)
        self.line.returnPressed.connect(self.accepted)
        third = QHBoxLayout()
        third.setSpacing(4)
        third.addWidget(self.other)
        third.addWidget(self.line, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addLayout(grid)
        rows.addLayout(third)
        self.other.setVisible(may_be_typed)
        self.line.setVisible(may_be_typed)
        rows.addWidget(self._refused)

    @property
    def chosen(self) -> int:
        button = self._group.checkedButton()
        return OTHER if button is self.other else self.cards.index(button)  # type: ignore[arg-type]

    @property
    def typed(self) -> str:
        return self.line.text().strip()

    def take_focus(self) -> None:
        target: QWidget = self.line if self.chosen == OTHER else self.cards[self.chosen]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def show_refused(self, sentence: str) -> None:
        """Why what was typed is no value of this field; empty when it is."""
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))
        if bool(self.line.property("invalid")) != bool(sentence):
            self.line.setProperty("invalid", bool(sentence))
            restyle(self.line)

    @Slot(int)
    def arrow_pressed(self, step: int) -> None:
        here = self._ring.index(self._group.checkedButton())  # type: ignore[arg-type]
        card = self._ring[max(0, min(here + step, len(self._ring) - 1))]
        card.setChecked(True)
        (self.line if card is self.other else card).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def text_typed(self, text: str) -> None:
        self.show_refused("")
        if text.strip():
            self.other.setChecked(True)
        self.changed.emit()

    @Slot(bool)
    def choice_changed(self, is_checked: bool) -> None:
        """One card of a field is in the chain of Tab: the chosen one."""
        if not is_checked:
            return
        chosen = self._group.checkedButton()
        for card in self._ring:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is chosen else Qt.FocusPolicy.ClickFocus)
        if chosen is self.other:
            if not self.line.hasFocus():
                self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_refused("")
        self.changed.emit()
