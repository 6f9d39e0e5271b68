"""The panels at the right of the breakdown, of which one is open at a time: records, dictionary, what to settle."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from cqi_desktop.settings import WindowSettings

from .theme import SIDE_PANEL_WIDTH
from .widgets.side_panel import SidePanel

PANEL = "figure_panel"
_LEAST_LEFT = 400


def splitter_of(orientation: Qt.Orientation, first: QWidget, *others: QWidget) -> QSplitter:
    """Areas that share the room; ``first`` takes what is left over."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for widget in (first, *others):
        splitter.addWidget(widget)
    splitter.setStretchFactor(0, 1)
    return splitter


class ReportSides(QObject):
    """Puts ``sides`` after ``left`` in ``splitter``; their width is remembered as one."""

    def __init__(
        self, splitter: QSplitter, left: QWidget, sides: tuple[SidePanel, ...], settings: WindowSettings
    ) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._left = left
        self._sides = sides
        self._settings = settings
        for side in sides:
            side.hide()

    @property
    def shown(self) -> SidePanel | None:
        return next((side for side in self._sides if not side.isHidden()), None)

    def open(self, wanted: SidePanel) -> None:
        was_open = self.shown is not None
        for side in self._sides:
            side.setVisible(side is wanted)
        if not was_open:
            width = (self._settings.splitters.get(PANEL) or [0, SIDE_PANEL_WIDTH + 2])[-1]
            sizes = [width if side is wanted else 0 for side in self._sides]
            self._splitter.setSizes([max(self._splitter.width() - width - 1, _LEAST_LEFT), *sizes])

    def close(self) -> bool:
        """Close what is open; whether the focus was in it."""
        side = self.shown
        if side is None:
            return False
        focused = side.window().focusWidget()
        had_focus = focused is not None and (side is focused or side.isAncestorOf(focused))
        self.remember()
        side.hide()
        return had_focus

    def remember(self) -> None:
        if self.shown is not None and not self._left.isHidden():
            self._settings.splitters[PANEL] = [self._left.width(), self.shown.width()]
