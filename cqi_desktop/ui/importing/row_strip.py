"""Under the list: all that is said of the current row, and what can be done with it, within reach of the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from cqi_desktop.exchange.assisted_import import RowPreview
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import ICON_SIZE, Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label

from .row_words import ICONS, RowAction, actions_of, whole_text

_MOST_BUTTONS = 6


class RowStrip(QWidget):
    """``acted`` gives what was pressed for the row shown."""

    acted = Signal(object)  # RowAction

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._row: RowPreview | None = None
        self._picture = QLabel()
        self._picture.setFixedWidth(ICON_SIZE)
        self.text = make_label(size="small", tone="text2")
        self.text.setWordWrap(True)
        self.buttons: list[QPushButton] = []
        self._actions: list[RowAction] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.text, 1)
        for _ in range(_MOST_BUTTONS):
            button = QPushButton()
            button.setProperty("link", True)
            button.setAutoDefault(False)
            button.clicked.connect(self.button_pressed)
            button.hide()
            row.addWidget(button)
            self.buttons.append(button)
        themes.changed.connect(self.theme_changed)

    def show_row(self, row: RowPreview | None, *, is_touched: bool = False) -> None:
        """``row`` is None when there is none, or none that is checked."""
        self._row = row
        self._actions = actions_of(row, is_touched=is_touched)[:_MOST_BUTTONS] if row is not None else []
        said = translate("ImportDialog", "Row {number}: {state}")
        self.text.setText(said.format(number=row.number, state=whole_text(row)) if row is not None else "")
        for place, button in enumerate(self.buttons):
            is_used = place < len(self._actions)
            if not is_used and button.hasFocus():
                self.buttons[0].setFocus()
            button.setVisible(is_used)
            if is_used:
                title = self._actions[place].title
                button.setText(title)
                button.setAccessibleName(title)
        self.theme_changed()

    @property
    def actions_shown(self) -> list[RowAction]:
        return list(self._actions)

    @Slot()
    def theme_changed(self) -> None:
        if self._row is None:
            self._picture.clear()
            return
        glyph, token = ICONS[self._row.verdict]
        self._picture.setPixmap(self._icons.pixmap(glyph, token, ICON_SIZE, self.devicePixelRatioF()))

    @Slot()
    def button_pressed(self) -> None:
        button = self.sender()
        place = self.buttons.index(button) if button in self.buttons else -1
        if 0 <= place < len(self._actions):
            self.acted.emit(self._actions[place])
