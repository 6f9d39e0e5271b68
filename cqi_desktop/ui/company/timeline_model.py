"""The rows of the timeline: headings of what is to do and of each fiscal year, lines read a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.store.timeline import FOLLOW_UP, TimelineKey, TimelineLine, timeline_lines
from cqi_desktop.translation import translate
from cqi_desktop.ui.delegates.table_cell import AnyIndex
from cqi_desktop.ui.models.roles import HEADING_ROLE, KEY_ROLE

from .timeline_words import LineWords, words_of

PAGE_ROWS, KEPT_PAGES = 60, 12
WORDS_ROLE = int(Qt.ItemDataRole.UserRole) + 60
ROOT = QModelIndex()


class TimelineModel(QAbstractListModel):
    """``show_keys`` gives everything; ``filter_kind`` narrows it to one kind. Words are read when they are shown."""

    def __init__(self, book: Book, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._company: bytes | None = None
        self._keys: Sequence[TimelineKey] = ()
        self._kind = ""
        self._first_month = 4
        self._today = date.min
        self.rows: list[TimelineKey | str] = []
        self._pages: OrderedDict[int, dict[tuple[str, bytes], TimelineLine]] = OrderedDict()

    def show_keys(self, company: bytes, keys: Sequence[TimelineKey], first_month: int) -> None:
        self._company, self._keys, self._first_month = company, keys, first_month
        self._today = self._book.today()
        self._arrange()

    def filter_kind(self, kind: str) -> None:
        """Only what is of that kind, everything when empty."""
        if kind != self._kind:
            self._kind = kind
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._pages.clear()
        self.rows = []
        heading, year = "", None
        year_start = year_end = date.min
        for key in self._keys:
            if self._kind and key.kind != self._kind and not (key.kind == FOLLOW_UP and self._kind == "intervention"):
                continue
            if year is None or key.is_to_do or key.day is None or not year_start <= key.day <= year_end:
                year = None if key.is_to_do or key.day is None else FiscalYear.of(key.day, self._first_month)
                if year is not None:
                    year_start, year_end = year.start, year.end
                group = self._group_of(key, year)
                if group != heading:
                    self.rows.append(group)
                    heading = group
            self.rows.append(key)
        self.endResetModel()

    def _group_of(self, key: TimelineKey, year: FiscalYear | None) -> str:
        if key.is_to_do:
            return translate("Timeline", "To do")
        return translate("Timeline", "Without a date") if year is None else year.label

    def key_at(self, row: int) -> TimelineKey | None:
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, TimelineKey) else None

    def row_of(self, key: TimelineKey | None) -> int:
        """The row of the same thing, -1 when it is not shown."""
        if key is None:
            return -1
        same = (place for place, row in enumerate(self.rows) if not isinstance(row, str) and row[:2] == key[:2])
        return next(same, -1)

    def line_at(self, row: int) -> TimelineLine | None:
        key = self.key_at(row)
        if key is None or self._company is None:
            return None
        page = row // PAGE_ROWS
        lines = self._pages.get(page)
        if lines is None:
            around = self.rows[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
            wanted = [one for one in around if isinstance(one, TimelineKey)]
            lines = self._pages[page] = timeline_lines(self._book, self._company, wanted)
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return lines.get((key.kind, key.id))

    def words_at(self, row: int) -> LineWords | None:
        line = self.line_at(row)
        return None if line is None else words_of(line, self._today)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and self.key_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(row, str):
            return row if is_text else True if role == HEADING_ROLE else None
        if role == KEY_ROLE:
            return row
        if role == HEADING_ROLE:
            return False
        if role == WORDS_ROLE:
            return self.words_at(index.row())
        if is_text or role == Qt.ItemDataRole.ToolTipRole:
            words = self.words_at(index.row())
            if words is None:
                return None
            return words.title if role == Qt.ItemDataRole.DisplayRole else words.spoken
        return None
