"""The pages, at the left of the window: a list with its own delegate, folded to its icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.translation import translate, translate_marked

from .delegates.table_cell import AnyIndex, is_hovered, is_in_use
from .icons import NAVIGATION_ICON_SIZE, Icons
from .models.roles import BADGE_ROLE, ICON_ROLE, KEY_ROLE
from .theme import NARROW_NAVIGATION_WIDTH, NAVIGATION_WIDTH, RADII, ThemeSource
from .widgets.labels import make_label

_MARGIN = 8


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the navigation. ``title`` is marked in the context ``Navigation`` and translated where shown."""

    key: str
    title: str
    icon: str


class NavigationModel(QAbstractListModel):
    """Nothing but the entries: their keys, titles and icons."""

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = tuple(entries)
        self.shows_titles = True
        self._badges: dict[str, int] = {}

    def show_badge(self, key: str, count: int) -> None:
        """An amber number at the right of a page that needs a person; none for zero."""
        if self._badges.get(key, 0) == count:
            return
        self._badges[key] = count
        row = next(row for row, entry in enumerate(self.entries) if entry.key == key)
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        title = translate_marked("Navigation", entry.title)
        badge = self._badges.get(entry.key, 0)
        if role == Qt.ItemDataRole.AccessibleTextRole and badge:
            return translate("Navigation", "{page}, %n to examine", "", badge).format(page=title)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            shortcut = f"Ctrl+{index.row() + 1}"
            return shortcut if self.shows_titles else f"{title} ({shortcut})"
        return {KEY_ROLE: entry.key, ICON_ROLE: entry.icon, BADGE_ROLE: badge}.get(role)


class PageDelegate(QStyledItemDelegate):
    """Icon and title; the current page on ``sel`` with a bar of 3 px at its left."""

    def __init__(self, themes: ThemeSource, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        del option, index
        return QSize(NARROW_NAVIGATION_WIDTH, self._themes.current.height("navigation"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._themes.current
        rect: QRect = option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        item = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or is_hovered(option, index):
            painter.setBrush(theme.colour("sel" if is_current else "hover"))
            painter.drawRoundedRect(item, RADII["field"], RADII["field"])
        if is_current:
            painter.fillRect(QRect(rect.x(), rect.y() + 6, 3, rect.height() - 12), theme.colour("accent"))
        self._paint_icon(painter, item, index, "selText" if is_current else "text2")
        item_of_title = item.adjusted(0, 0, -self._paint_badge(painter, item, index), 0)
        self._paint_title(painter, item_of_title, index, is_current)
        # A row reached by the Tab key is not chosen yet, and shows where the keys go.
        if is_in_use(option) and (is_current or option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(theme.colour("link"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(item.adjusted(1, 1, -1, -1), RADII["field"], RADII["field"])
        painter.restore()

    def _paint_icon(self, painter: QPainter, item: QRect, index: AnyIndex, token: str) -> None:
        view = self.parent()
        ratio = view.devicePixelRatioF() if isinstance(view, QWidget) else 1.0
        size = self._icons.size(NAVIGATION_ICON_SIZE)
        pixmap = self._icons.pixmap(str(index.data(ICON_ROLE)), token, size, ratio)
        painter.drawPixmap(item.x() + 7, item.y() + (item.height() - size) // 2, pixmap)

    def _paint_badge(self, painter: QPainter, item: QRect, index: AnyIndex) -> int:
        """The number of what needs a person, on amber; returns the room that it took. Folded, a dot says it."""
        count = int(index.data(BADGE_ROLE) or 0)
        if not count:
            return 0
        theme = self._themes.current
        painter.setPen(Qt.PenStyle.NoPen)
        if item.width() < 2 * NARROW_NAVIGATION_WIDTH:
            painter.setBrush(theme.colour("warn"))
            painter.drawEllipse(item.right() - 9, item.y() + 5, 7, 7)
            return 0
        text = str(count) if count < 100 else "99+"
        metrics = theme.metrics("caption", True)
        height = metrics.height() + 2
        width = max(18, height, metrics.horizontalAdvance(text) + 10)
        place = QRect(item.right() - 7 - width, item.y() + (item.height() - height) // 2, width, height)
        painter.setBrush(theme.colour("warnBg"))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(theme.font("caption", True))
        painter.setPen(theme.colour("warn"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + 10

    def _paint_title(self, painter: QPainter, item: QRect, index: AnyIndex, is_current: bool) -> None:
        place = item.adjusted(7 + self._icons.size(NAVIGATION_ICON_SIZE) + 10, 0, -4, 0)
        if place.width() < 24:
            return
        theme = self._themes.current
        metrics = theme.metrics("body", is_current)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(theme.font("body", is_current))
        painter.setPen(theme.colour("selText" if is_current else "text2"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), title)


class NavigationList(QListView):
    """The list itself; Right and Enter go into the page."""

    left_for_page = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.left_for_page.emit()
            return
        super().keyPressEvent(event)


class Navigation(QWidget):
    """``page_chosen`` gives the key of a page, ``help_asked`` comes from the button at the bottom."""

    page_chosen = Signal(str)
    help_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("navigationArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._themes = themes
        self._is_marking = False
        self.model = NavigationModel(entries, self)
        self.list = NavigationList()
        self.list.setObjectName("navigation")
        self.list.setAccessibleName(translate("Navigation", "Pages"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PageDelegate(themes, icons, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.entered.connect(self.item_entered)
        self.list.viewportEntered.connect(self.items_left)
        self.list.selectionModel().currentChanged.connect(self.current_changed)
        self._help = self._help_row(icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 1, 4)
        layout.setSpacing(0)
        layout.addWidget(self.list, 20)  # up to its height; the rest of the room stays empty
        layout.addStretch(1)
        layout.addLayout(self._help)
        self._layout = layout
        themes.changed.connect(self.theme_changed)
        self.fold(is_narrow=False)

    def _help_row(self, icons: Icons) -> QHBoxLayout:
        text = translate("Navigation", "Help, shortcuts")
        self.help_button = QToolButton()
        self.help_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.help_button.setText(text)
        self.help_button.setProperty("quiet", True)
        self.help_button.setAccessibleName(text)
        self.help_button.setToolTip(translate("Navigation", "Help (F1)"))
        self.help_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        icons.dress(self.help_button, "help-circle-outline")
        self.help_button.clicked.connect(self.help_asked)
        self._help_key = make_label("F1")
        self._help_key.setProperty("key", True)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self.help_button, 1)
        row.addWidget(self._help_key)
        return row

    def add_below(self, widget: QWidget) -> None:
        """Stand ``widget`` under the pages."""
        self._layout.insertWidget(1, widget)

    def _fit_list(self) -> None:
        """The pages take the height that they need, and no more."""
        self.list.setMinimumHeight(min(self.list.sizeHintForRow(0) * self._count, 240))
        self.list.setMaximumHeight(self.list.sizeHintForRow(0) * self._count + 8)

    def fold(self, is_narrow: bool) -> None:
        """Show the icons only (48 px), or the titles too (176 px)."""
        self.model.shows_titles = not is_narrow
        metrics = self._themes.current.metrics("body", True)
        longest = max(metrics.horizontalAdvance(str(self.model.index(row).data())) for row in range(self._count))
        icon = round(NAVIGATION_ICON_SIZE * self._themes.current.growth)
        wide = max(NAVIGATION_WIDTH, longest + 2 * _MARGIN + icon + 25)
        if not is_narrow:
            self.help_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            help_width = self.help_button.sizeHint().width() + self._help_key.sizeHint().width()
            wide = max(wide, help_width + _MARGIN + 15)
        self.setFixedWidth(NARROW_NAVIGATION_WIDTH + icon - NAVIGATION_ICON_SIZE if is_narrow else wide)
        self._fit_list()
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.help_button.setToolButtonStyle(style)
        self._help_key.setVisible(not is_narrow)
        self._help.setContentsMargins(_MARGIN, 0, _MARGIN if is_narrow else 10, 0)

    @property
    def _count(self) -> int:
        return self.model.rowCount()

    def show_page(self, key: str) -> None:
        """Mark the page of that key, without asking for it again."""
        for row, entry in enumerate(self.model.entries):
            if entry.key == key and self.list.currentIndex().row() != row:
                self._is_marking = True
                self.list.setCurrentIndex(self.model.index(row))
                self._is_marking = False

    @Slot(QModelIndex, QModelIndex)
    def current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid() and not self._is_marking:
            self.page_chosen.emit(current.data(KEY_ROLE))

    @Slot(QModelIndex)
    def item_entered(self, index: QModelIndex) -> None:
        self.list.setProperty("hoveredRow", index.row())
        self.list.viewport().update()

    @Slot()
    def items_left(self) -> None:
        self.list.setProperty("hoveredRow", -1)
        self.list.viewport().update()

    @Slot()
    def theme_changed(self) -> None:
        self.list.doItemsLayout()
        self._fit_list()
