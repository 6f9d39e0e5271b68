"""Where the team exchanges and where each of its laptops stands; under it, the files that wait."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.settings import ExchangeTiming
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, format_number, translate, translate_marked
from cqi_desktop.ui.models.laptop_rows import (
    erasure_columns,
    erasure_rows,
    laptop_columns,
    laptop_rows,
    waiting_columns,
    waiting_rows,
)
from cqi_desktop.ui.window_context import WindowContext

from .panel import Panel
from .rows_table import RowsTable

if TYPE_CHECKING:
    from cqi_desktop.sync.team_overview import TeamOverview

_MOST_LAPTOPS, _FEWEST, _MOST_WAITING = 10, 3, 3
_GIGABYTE, _MEGABYTE = 1_000_000_000, 1_000_000

_TIMINGS: tuple[tuple[ExchangeTiming, str], ...] = (
    (ExchangeTiming.OFF, QT_TRANSLATE_NOOP("ExchangePage", "Only when asked")),
    (ExchangeTiming.OPENING, QT_TRANSLATE_NOOP("ExchangePage", "At opening")),
    (ExchangeTiming.REGULAR, QT_TRANSLATE_NOOP("ExchangePage", "At opening, then every 15 minutes")),
)


class TeamPanel(QWidget):
    """``move_asked`` when the person wants another folder; ``menu_asked`` gives a laptop and where its menu goes.

    ``more_asked`` is for the menu of what can be done to any laptop.
    """

    move_asked = Signal()
    menu_asked = Signal(object, QPoint)
    more_asked = Signal(QPoint)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.laptops = Panel("")
        self.waiting = Panel(
            translate("ExchangePage", "Files that wait"),
            translate("ExchangePage", "they hold back no other, and nothing of the book was changed"),
        )
        themes, icons = context.themes, context.icons
        self.table = RowsTable(themes, icons, laptop_columns(), translate("ExchangePage", "Laptops of the team"))
        self.waiting_table = RowsTable(themes, icons, waiting_columns(), translate("ExchangePage", "Files that wait"))
        self.erasures = Panel(
            translate("ExchangePage", "Erasures under way"),
            translate("ExchangePage", "each laptop obeys at its next exchange"),
        )
        self.erasures_table = RowsTable(
            themes, icons, erasure_columns(), translate("ExchangePage", "Erasures under way")
        )
        self._picture = QLabel()
        self.more_button = QToolButton()
        self.timing_button = QToolButton()
        self.move_button = QPushButton(translate("ExchangePage", "Change the folder…"))
        self._build()

    def _build(self) -> None:
        self.laptops.head.insertWidget(0, self._picture)
        name = translate("ExchangePage", "Automatic exchange")
        self.timing_button.setToolTip(name)
        self.timing_button.setAccessibleName(name)
        self._context.icons.dress(self.timing_button, "timer-outline")
        self.timing_button.clicked.connect(self.timing_pressed)
        self.move_button.setProperty("link", True)
        self.move_button.setAccessibleName(self.move_button.text())
        self.move_button.clicked.connect(self.move_asked)
        more = translate("ExchangePage", "Laptops of the team")
        self.more_button.setToolTip(more)
        self.more_button.setAccessibleName(more)
        self._context.icons.dress(self.more_button, "dots-horizontal")
        self.more_button.clicked.connect(self.more_pressed)
        self.laptops.head.addWidget(self.more_button)
        self.laptops.head.addWidget(self.timing_button)
        self.laptops.head.addWidget(self.move_button)
        self.laptops.rows.addWidget(self.table)
        self.waiting.rows.addWidget(self.waiting_table)
        self.waiting.hide()
        self.erasures.rows.addWidget(self.erasures_table)
        self.erasures.hide()
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self.laptop_menu_asked)
        self.table.opened.connect(self.laptop_opened)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.laptops)
        rows.addWidget(self.waiting)
        rows.addWidget(self.erasures)
        self._context.themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def show_team(self, overview: TeamOverview, now: datetime) -> None:
        status = overview.status
        self.laptops.title.setText(folder_name(status.address))
        self.laptops.title.setToolTip(status.address)
        self.laptops.more.setText("· " + " · ".join(_facts(overview)))
        self.table.show_rows(laptop_rows(overview, now))
        self.waiting_table.show_rows(waiting_rows(overview, now))
        self.waiting.setVisible(bool(overview.waiting))
        _fit(self.table, _MOST_LAPTOPS, _FEWEST)
        _fit(self.waiting_table, _MOST_WAITING, 1)
        self.erasures_table.show_rows(erasure_rows(overview))
        self.erasures.setVisible(bool(overview.erasures))
        _fit(self.erasures_table, _MOST_WAITING, 1)

    @Slot()
    def more_pressed(self) -> None:
        self.more_asked.emit(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 2)))

    @Slot(QPoint)
    def laptop_menu_asked(self, place: QPoint) -> None:
        """By the mouse, where it is; by the keyboard, under the current row."""
        index = self.table.indexAt(place)
        index = index if index.isValid() else self.table.currentIndex()
        self._ask_menu(index, self.table.viewport().mapToGlobal(place))

    @Slot(QModelIndex)
    def laptop_opened(self, index: QModelIndex) -> None:
        below = self.table.visualRect(index).bottomLeft()
        self._ask_menu(index, self.table.viewport().mapToGlobal(below))

    def _ask_menu(self, index: QModelIndex, place: QPoint) -> None:
        if index.isValid():
            self.menu_asked.emit(self.table.rows.key_at(index.row()), place)

    @Slot()
    def theme_changed(self) -> None:
        self._picture.setPixmap(self._context.icons.pixmap("folder-key-outline", "link", 18, self.devicePixelRatioF()))

    @Slot()
    def timing_pressed(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for timing, text in _TIMINGS:
            action = menu.addAction(translate_marked("ExchangePage", text))
            action.setData(str(timing))
            action.setCheckable(True)
            action.setChecked(timing == self._context.settings.exchange_timing)
            group.addAction(action)
        menu.triggered.connect(self.timing_chosen)
        button = self.timing_button
        menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2)))

    @Slot(QAction)
    def timing_chosen(self, action: QAction) -> None:
        self._context.settings.exchange_timing = ExchangeTiming(str(action.data()))


def _fit(table: RowsTable, most: int, fewest: int) -> None:
    row = table.verticalHeader().defaultSectionSize()
    head = table.header.sizeHint().height()
    table.setMinimumHeight(head + row * min(fewest, max(table.rows.rowCount(), 1)))
    table.setMaximumHeight(table.whole_height(most) + 1)


def folder_name(address: str) -> str:
    """``Dossier « équipe »``, or the address of a store that is no folder."""
    if "://" in address:
        return address
    return translate("ExchangePage", "Folder “{name}”").format(name=Path(address).name or address)


def _facts(overview: TeamOverview) -> list[str]:
    facts = [translate("ExchangePage", "encrypted team folder")]
    if not overview.status.is_reachable:
        facts.append(translate("ExchangePage", "not there for now"))
    elif overview.free_bytes is not None:
        facts.append(translate("ExchangePage", "{size} free").format(size=_size_text(overview.free_bytes)))
    return facts


def _size_text(size: int) -> str:
    if size >= 10 * _GIGABYTE:
        return translate("ExchangePage", "{number} GB").format(number=format_integer(size // _GIGABYTE))
    if size >= _GIGABYTE:
        return translate("ExchangePage", "{number} GB").format(number=format_number(size / _GIGABYTE, 1))
    return translate("ExchangePage", "{number} MB").format(number=format_integer(size // _MEGABYTE))
