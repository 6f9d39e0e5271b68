"""The rows of a long list: identifiers held as one block of bytes, lines read a page at a time when they are shown."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from cqi_desktop.store.company_list import ID_LENGTH

PAGE_ROWS = 100
KEPT_PAGES = 12


class HasId(Protocol):
    @property
    def id(self) -> bytes: ...


Row = TypeVar("Row", bound=HasId)


class PagedRows(Generic[Row]):
    """``read`` gives the lines of some identifiers; a record that is gone leaves its row empty."""

    def __init__(self, read: Callable[[Sequence[bytes]], Sequence[Row]]) -> None:
        self._read = read
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self.ids = b""

    def __len__(self) -> int:
        return len(self.ids) // ID_LENGTH

    def replace(self, ids: bytes) -> None:
        self.ids = ids
        self._pages.clear()

    def extend(self, ids: bytes) -> None:
        """``ids`` begins with those that are known; the pages that were read stay."""
        last = len(self) // PAGE_ROWS
        self.ids = ids
        self._pages.pop(last, None)

    def forget(self) -> None:
        """Read the lines again when they are next shown."""
        self._pages.clear()

    def key_at(self, row: int) -> bytes | None:
        return self.ids[row * ID_LENGTH : (row + 1) * ID_LENGTH] or None

    def row_of(self, key: bytes) -> int:
        """The row of a record, -1 when it is not listed."""
        place = self.ids.find(key)
        while place != -1 and place % ID_LENGTH:
            place = self.ids.find(key, place + 1)
        return place // ID_LENGTH if place != -1 else -1

    def line_at(self, row: int) -> Row | None:
        page, place = divmod(row, PAGE_ROWS)
        lines = self._pages.get(page)
        if lines is None:
            lines = self._read_page(page)
        else:
            self._pages.move_to_end(page)
        return lines[place] if place < len(lines) else None

    def _read_page(self, page: int) -> list[Row | None]:
        first = page * PAGE_ROWS
        keys = [key for row in range(first, first + PAGE_ROWS) if (key := self.key_at(row))]
        found = {line.id: line for line in self._read(keys)} if keys else {}
        lines: list[Row | None] = [found.get(key) for key in keys]
        self._pages[page] = lines
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return lines
