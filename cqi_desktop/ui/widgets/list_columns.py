"""The columns of a list: which are shown, in what order and how wide, remembered from one start to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .data_table import DataTable

_RESET, _FILTER, _ASCENDING, _DESCENDING = "reset", "filter", "ascending", "descending"


class ListColumn(Protocol):
    """What is read of a column here; ``is_usual`` ones are shown until the person chooses."""

    @property
    def key(self) -> str: ...

    @property
    def is_usual(self) -> bool: ...


class ListColumns(QObject):
    """``changed`` when the person shows, hides, moves or resizes a column; the first one always stays first.

    ``filter_asked`` gives the key of a column, ``sort_asked`` its number and whether it goes down.
    """

    changed = Signal()
    filter_asked = Signal(str)
    sort_asked = Signal(int, bool)

    def __init__(
        self,
        context: WindowContext,
        name: str,
        table: DataTable,
        columns: Sequence[ListColumn],
        usual_width: Callable[[int], int],
        stretched: str,
    ) -> None:
        super().__init__(table)
        self._settings = context.settings
        self._name = name
        self._table = table
        self._header = table.header
        self._columns = columns
        self._usual_width = usual_width
        self._stretched = stretched
        # What may be filtered and sorted, told by the page.
        self.filters: frozenset[str] = frozenset()
        self.sorts: frozenset[str] = frozenset()
        self._header.setSectionsMovable(True)
        self._header.setFirstSectionMovable(False)
        self.restore()
        self._header.sectionResized.connect(self.column_resized)
        self._header.sectionMoved.connect(self.column_moved)
        table.header_menu_asked.connect(self.menu_asked)

    # --- what is shown -------------------------------------------------------------------------------------

    def restore(self) -> None:
        """As the person left them; a column that is new since stands where it was meant to, shown if it is usual."""
        known = self._settings.column_order.get(self._name)
        shown = self._settings.columns.get(self._name)
        if shown is None:
            shown = [column.key for column in self._columns if column.is_usual]
        else:
            was_there = known or [column.key for column in self._columns]
            shown = shown + [
                column.key for column in self._columns if column.is_usual and column.key not in was_there
            ]  # fmt: skip
        self._arrange(shown, known or [])

    def shown(self) -> list[str]:
        """The keys of the columns shown, as they stand."""
        return [key for key in self._in_order() if not self._header.isSectionHidden(self._number(key))]

    def show_only(self, keys: Sequence[str]) -> None:
        """These columns in this order: what a saved view asks for. Unknown ones are left out."""
        self._arrange(list(keys), list(keys))
        self._remember()

    @Slot()
    def reset(self) -> None:
        """As if nothing had been chosen."""
        for kept in (self._settings.columns, self._settings.column_order, self._settings.column_widths):
            kept.pop(self._name, None)
        self.restore()
        self.changed.emit()

    def _arrange(self, shown: Sequence[str], order: Sequence[str]) -> None:
        header, widths = self._header, self._settings.column_widths.get(self._name, {})
        header.blockSignals(True)
        self._stop_stretching()
        for place, key in enumerate(self._placed(order)):
            header.moveSection(header.visualIndex(self._number(key)), place)
        for number, column in enumerate(self._columns):
            header.setSectionHidden(number, column.key not in shown and number != 0)
            header.resizeSection(number, widths.get(column.key, self._usual_width(number)))
        header.blockSignals(False)
        self._stretch()
        self._table.updateGeometries()
        header.viewport().update()
        self._table.viewport().update()

    def _placed(self, order: Sequence[str]) -> list[str]:
        """Every column: those of ``order`` as they stand in it, each other one after its neighbour."""
        keys = [column.key for column in self._columns]
        placed = [keys[0], *(key for key in order if key in keys[1:])]
        for place, key in enumerate(keys):
            if key not in placed:
                placed.insert(placed.index(keys[place - 1]) + 1, key)
        return placed

    def _stop_stretching(self) -> None:
        """While one column stretches, Qt takes the room of a hidden one back only later, and not if none does then."""
        for number in range(len(self._columns)):
            self._header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)

    def _stretch(self) -> None:
        """One column takes the room that is left: the one meant to, or the first when that one is hidden."""
        number = self._number(self._stretched)
        chosen = 0 if self._header.isSectionHidden(number) else number
        for column in range(len(self._columns)):
            mode = QHeaderView.ResizeMode.Stretch if column == chosen else QHeaderView.ResizeMode.Interactive
            self._header.setSectionResizeMode(column, mode)
        if not self._fits():
            self._header.setSectionResizeMode(chosen, QHeaderView.ResizeMode.Interactive)
            widths = self._settings.column_widths.get(self._name, {})
            key = self._columns[chosen].key
            self._header.resizeSection(chosen, widths.get(key, self._usual_width(chosen)))

    def _fits(self) -> bool:
        """Whether the columns leave room in the table; else it scrolls, rather than squeeze one to nothing."""
        shown = [number for number in range(len(self._columns)) if not self._header.isSectionHidden(number)]
        widths = self._settings.column_widths.get(self._name, {})
        wanted = sum(widths.get(self._columns[number].key, self._usual_width(number)) for number in shown)
        return not self._table.isVisible() or wanted <= self._table.viewport().width() + 80

    @Slot()
    def fit(self) -> None:
        """Called when the table has another width."""
        self._stretch()

    # --- what the person does ------------------------------------------------------------------------------

    def _in_order(self) -> list[str]:
        return [self._columns[self._header.logicalIndex(place)].key for place in range(len(self._columns))]

    def _number(self, key: str) -> int:
        return next(number for number, column in enumerate(self._columns) if column.key == key)

    def _remember(self) -> None:
        self._settings.columns[self._name] = self.shown()
        self._settings.column_order[self._name] = self._in_order()
        self.changed.emit()

    @Slot(int, int, int)
    def column_resized(self, column: int, before: int, width: int) -> None:
        stretched = self._header.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch
        if before and width and not stretched:
            self._settings.column_widths.setdefault(self._name, {})[self._columns[column].key] = width

    @Slot(int, int, int)
    def column_moved(self, column: int, before: int, after: int) -> None:
        del column, before
        if after == 0:  # nothing passes before the first one
            self._header.blockSignals(True)
            self._header.moveSection(self._header.visualIndex(0), 0)
            self._header.blockSignals(False)
        self._remember()

    @Slot(QPoint)
    def menu_asked(self, place: QPoint) -> None:
        self.menu(self._header.logicalIndexAt(place)).popup(self._header.mapToGlobal(place))

    def menu(self, column: int = -1) -> QMenu:
        """What the header offers: on ``column`` its order and its filter, then every column to tick."""
        menu = QMenu(self._table)
        if column >= 0:
            self._add_acts(menu, column)
        for number, entry in enumerate(self._columns):
            action = menu.addAction(str(self._table.model().headerData(number, self._header.orientation())))
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(number))
            action.setEnabled(number != 0)
            del entry
        menu.addSeparator()
        menu.addAction(translate("ListColumns", "Reset the columns")).setData(_RESET)
        menu.triggered.connect(self.action_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add_acts(self, menu: QMenu, column: int) -> None:
        key = self._columns[column].key
        menu.setProperty("column", column)
        if key in self.sorts:
            menu.addAction(translate("ListColumns", "Sort ascending")).setData(_ASCENDING)
            menu.addAction(translate("ListColumns", "Sort descending")).setData(_DESCENDING)
        if key in self.filters:
            menu.addAction(translate("ListColumns", "Filter on this column…")).setData(_FILTER)
        if not menu.isEmpty():
            menu.addSeparator()

    @Slot(QAction)
    def action_chosen(self, action: QAction) -> None:
        data, menu = action.data(), self.sender()
        column = menu.property("column") if isinstance(menu, QMenu) else None
        if data == _RESET:
            self.reset()
        elif data in (_ASCENDING, _DESCENDING):
            self.sort_asked.emit(int(column or 0), data == _DESCENDING)
        elif data == _FILTER:
            key = self._columns[int(column or 0)].key
            QTimer.singleShot(0, self, _Asking(self.filter_asked, key))
        else:
            self.show_column(int(data), is_shown=action.isChecked())

    def show_column(self, number: int, *, is_shown: bool) -> None:
        self._stop_stretching()
        self._header.setSectionHidden(number, not is_shown)
        self._stretch()
        self._remember()


class _Asking:
    """Emits once the menu is closed: a pop-up cannot open under it."""

    def __init__(self, signal: object, key: str) -> None:
        self._signal = signal
        self._key = key

    def __call__(self) -> None:
        self._signal.emit(self._key)  # type: ignore[attr-defined]
