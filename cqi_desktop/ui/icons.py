"""Icons by name and token, painted once for each colour and size; buttons that change colour with the theme.

The font is Material Design Icons (Pictogrammers, Apache 2.0) as qtawesome ships it; the import waits for the first
icon and loads that one font only.
"""

from __future__ import annotations

import weakref
from functools import cached_property
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton

from .theme import ThemeSource

ICON_SIZE, NAVIGATION_ICON_SIZE = 16, 18

# What the window draws, by the name of the glyph.
PAGE_ICONS = {
    "dashboard": "view-dashboard-outline",
    "companies": "office-building-outline",
    "interventions": "note-edit-outline",
    "activities": "calendar-account-outline",
    "synergies": "transit-connection-variant",
    "reports": "chart-box-outline",
    "funding": "cash-multiple",
    "exchange": "folder-sync-outline",
    "settings": "cog-outline",
}
SERVICE_ICONS = {
    "information": "information-outline",
    "accompaniment": "account-group-outline",
    "prediagnostic": "file-document-check-outline",
    "diagnostic": "file-document-check-outline",
    "export_plan": "file-document-check-outline",
    "awareness": "bullhorn-outline",
    "training": "school-outline",
    "cafe_export": "coffee-outline",
    "mission": "airplane",
}


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...


class Icons(QObject):
    """Pixmaps and icons in the colours of the theme in force."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__(themes)
        self._themes = themes
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._dressed: list[tuple[weakref.ref[Any], str, str, str]] = []
        themes.changed.connect(self.theme_changed)

    def pixmap(self, name: str, token: str = "text2", size: int = ICON_SIZE, ratio: float = 1.0) -> QPixmap:
        """The glyph ``name`` in the colour of ``token``; ``ratio`` is that of the screen's pixels."""
        key = (name, token, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            colour = self._themes.current.colour(token)
            glyph: QIcon = self._font.icon(f"mdi6.{name}", color=colour)
            found = self._pixmaps[key] = glyph.pixmap(QSize(size, size), ratio)
        return found

    def size(self, usual: int = ICON_SIZE) -> int:
        """The pixels of an icon that has ``usual`` of them beside text of the usual size: it grows with the text."""
        return round(usual * self._themes.current.growth)

    def icon(self, name: str, token: str = "text2", disabled_token: str = "disabled") -> QIcon:
        """An icon with its two states, at the usual and at the double density of pixels."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, token, self.size(), ratio), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, disabled_token, self.size(), ratio), QIcon.Mode.Disabled)
        return icon

    def dress(self, holder: HasIcon, name: str, token: str = "text2", disabled_token: str = "disabled") -> None:
        """Give ``holder`` an icon that follows the theme for as long as it lives."""
        self._dressed = [entry for entry in self._dressed if entry[0]() not in (None, holder)]
        self._dressed.append((weakref.ref(holder), name, token, disabled_token))
        holder.setIcon(self.icon(name, token, disabled_token))
        if self.size() != ICON_SIZE and isinstance(holder, QAbstractButton):
            holder.setIconSize(QSize(self.size(), self.size()))

    @Slot()
    def theme_changed(self) -> None:
        self._pixmaps.clear()
        for holder, name, token, disabled_token in self._dressed:
            alive = holder()
            if alive is not None:
                alive.setIcon(self.icon(name, token, disabled_token))

    @cached_property
    def _font(self) -> Any:
        from .icon_font import load_icon_font

        return load_icon_font()
