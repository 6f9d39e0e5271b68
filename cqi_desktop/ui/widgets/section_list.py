"""The sections of a page at its left: the look of the navigation, on the ground of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel

from cqi_desktop.ui.icons import NAVIGATION_ICON_SIZE, Icons
from cqi_desktop.ui.models.roles import ICON_ROLE, KEY_ROLE
from cqi_desktop.ui.navigation import NavigationList, PageDelegate
from cqi_desktop.ui.theme import ThemeSource

_AROUND = 52


class SectionList(NavigationList):
    """``titles`` are the key, the title and the icon of each section; Right and Enter go into the one chosen."""

    def __init__(self, themes: ThemeSource, icons: Icons, titles: Sequence[tuple[str, str, str]], name: str) -> None:
        super().__init__()
        self._themes = themes
        self.setObjectName("sections")
        self.setAccessibleName(name)
        self._rows = QStandardItemModel(self)
        for key, title, icon in titles:
            item = QStandardItem(title)
            item.setEditable(False)
            item.setData(key, KEY_ROLE)
            item.setData(icon, ICON_ROLE)
            self._rows.appendRow(item)
        self.setModel(self._rows)
        self.setItemDelegate(PageDelegate(themes, icons, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entered.connect(self.item_entered)
        self.viewportEntered.connect(self.items_left)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def current_key(self) -> str:
        return str(self.currentIndex().data(KEY_ROLE) or "")

    def show_key(self, key: str) -> None:
        for row in range(self._rows.rowCount()):
            if self._rows.index(row, 0).data(KEY_ROLE) == key:
                self.setCurrentIndex(self._rows.index(row, 0))

    def show_icon(self, key: str, icon: str) -> None:
        """Give a section another icon, such as that of what is done."""
        for row in range(self._rows.rowCount()):
            item = self._rows.item(row)
            if item.data(KEY_ROLE) == key and item.data(ICON_ROLE) != icon:
                item.setData(icon, ICON_ROLE)

    @Slot(QModelIndex)
    def item_entered(self, index: QModelIndex) -> None:
        self.setProperty("hoveredRow", index.row())
        self.viewport().update()

    @Slot()
    def items_left(self) -> None:
        self.setProperty("hoveredRow", -1)
        self.viewport().update()

    @Slot()
    def theme_changed(self) -> None:
        metrics = self._themes.current.metrics("body", True)
        titles = [str(self._rows.index(row, 0).data()) for row in range(self._rows.rowCount())]
        icon = round(NAVIGATION_ICON_SIZE * self._themes.current.growth)
        self.setFixedWidth(max(map(metrics.horizontalAdvance, titles), default=0) + icon + _AROUND)
        self.doItemsLayout()
