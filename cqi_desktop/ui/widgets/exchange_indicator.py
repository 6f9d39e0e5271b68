"""The state of the exchange in the top bar: an icon and its words, which open the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QToolButton

from cqi_desktop.translation import translate
from cqi_desktop.ui.exchange_watch import ExchangeState, ExchangeWatch
from cqi_desktop.ui.exchange_words import LOOKS, state_text
from cqi_desktop.ui.icons import Icons

from .labels import restyle


class ExchangeIndicator(QToolButton):
    """Hidden while the book exchanges with nobody."""

    def __init__(self, watch: ExchangeWatch, icons: Icons) -> None:
        super().__init__()
        self._watch = watch
        self._icons = icons
        self._state = ExchangeState.NO_TEAM
        self.setProperty("quiet", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("ExchangeState", "Open the page Exchange (F5 exchanges now)"))
        self.setAccessibleName(self.toolTip())
        self.hide()
        watch.changed.connect(self.show_state)
        self.show_state()

    def fold(self, is_folded: bool) -> None:
        """Show the icon alone; its words are then in the tooltip."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_folded else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style)

    @Slot()
    def show_state(self) -> None:
        state, text = self._watch.state, state_text(self._watch)
        self.setVisible(bool(text))
        if not text:
            return
        self.setText(text)
        self.setAccessibleName(translate("ExchangeState", "Exchange: {state}").format(state=text))
        if state != self._state:
            self._state = state
            glyph, token = LOOKS[state]
            self._icons.dress(self, glyph, token)
            self.setProperty("tone", "warn" if state == ExchangeState.INTERRUPTED else "text2")
            restyle(self)
