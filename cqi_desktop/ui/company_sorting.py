"""What the list of companies is sorted on: one column, or several, remembered from one start to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.company_list import CompanyOrder, SortKey

from .list_views import sort_text
from .models.companies_model import COLUMNS
from .widgets.table_header import TableHeader


class CompanySorting(QObject):
    """``changed`` when the person sorts otherwise: the list must be read again."""

    changed = Signal()

    def __init__(self, header: TableHeader, settings: WindowSettings, name: str) -> None:
        super().__init__(header)
        self._header = header
        self._settings = settings
        self._name = name
        self.keys = _keys(settings.sorts.get(name, []))
        self._show()

    @property
    def texts(self) -> list[str]:
        """The keys as a view and the settings keep them."""
        return [sort_text(key.order, key.descending) for key in self.keys]

    def show_texts(self, texts: Sequence[str]) -> None:
        """Sort as a view asks, without telling: the page reads the list anyway."""
        self.keys = _keys(texts)
        self._remember()

    @Slot(int)
    def column_clicked(self, column: int) -> None:
        """Sort on a column, or turn its order round; with Shift, add it to the columns that sort."""
        order = COLUMNS[column].order
        if order is None:
            return
        known = next((key for key in self.keys if key.order is order), None)
        turned = SortKey(order, known is not None and not known.descending)
        if not self._header.adds_key:
            is_first = known is not None and self.keys[0] is known
            self._sort((turned if is_first else SortKey(order),))
        elif known is None:
            self._sort((*self.keys, SortKey(order)))
        else:
            self._sort(tuple(turned if key is known else key for key in self.keys))

    @Slot(int, bool)
    def sort_by(self, column: int, descending: bool) -> None:
        order = COLUMNS[column].order
        if order is not None:
            self._sort((SortKey(order, descending),))

    def _sort(self, keys: tuple[SortKey, ...]) -> None:
        self.keys = keys
        self._remember()
        self.changed.emit()

    def _remember(self) -> None:
        self._settings.sorts[self._name] = self.texts
        self._show()

    def _show(self) -> None:
        places = {column.order: number for number, column in enumerate(COLUMNS) if column.order}
        self._header.show_sorts([(places[key.order], key.descending) for key in self.keys])


def _keys(texts: Sequence[str]) -> tuple[SortKey, ...]:
    """What ``texts`` says; an order that this version does not know is left out, and the name sorts by default."""
    known = [text for text in texts if text.removeprefix("-") in list(CompanyOrder)]
    keys = [SortKey(CompanyOrder(text.removeprefix("-")), text.startswith("-")) for text in known]
    return tuple(keys) or (SortKey(CompanyOrder.NAME),)
