"""Where the person has been: back and forward over pages and companies, and the companies seen last."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from cqi_desktop.store.company_list import company_rows
from cqi_desktop.store.search_index import Found

from .page_makers import place_in_navigation
from .window_context import WindowContext

# Enough to go back over a morning; and as many recent companies as the command field shows.
MOST_VISITS, MOST_RECENT = 100, 8


class Visit(NamedTuple):
    """A page, and the company that it showed when it showed one."""

    page: str
    company: bytes | None = None


class Visits(QObject):
    """``open_visit`` shows a place again; what it opens on the way is not a new visit."""

    def __init__(self, context: WindowContext, open_visit: Callable[[Visit], None]) -> None:
        super().__init__()
        self._context = context
        self._open = open_visit
        self._places: list[Visit] = []
        self._here = -1
        self._is_returning = False

    @property
    def here(self) -> Visit | None:
        return self._places[self._here] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        return self._here + 1 < len(self._places)

    @Slot(str)
    def page_opened(self, page: str) -> None:
        if self.here is None or self.here.page != page:
            self._arrive(Visit(page))

    def company_opened(self, page: str, company: bytes) -> None:
        """A company was opened on a page: the visit of the page becomes that of the company."""
        self._remember(company)
        if self.here == Visit(page) and place_in_navigation(page) != page and not self._is_returning:
            del self._places[self._here]  # the page of a company, made before it was told which one
            self._here -= 1
        self._arrive(Visit(page, company))

    def _arrive(self, visit: Visit) -> None:
        if self._is_returning or visit == self.here:
            return
        del self._places[self._here + 1 :]
        self._places.append(visit)
        del self._places[:-MOST_VISITS]
        self._here = len(self._places) - 1

    @Slot()
    def go_back(self) -> None:
        self._go(-1)

    @Slot()
    def go_forward(self) -> None:
        self._go(1)

    def _go(self, step: int) -> None:
        place = self._here + step
        if not 0 <= place < len(self._places):
            return
        self._here, self._is_returning = place, True
        try:
            self._open(self._places[place])
        finally:
            self._is_returning = False

    # --- the companies seen last ---------------------------------------------------------------------------

    def _remember(self, company: bytes) -> None:
        """The settings keep identifiers only: a name stays in the book."""
        kept = self._context.settings.recent
        place = str(self._context.book.path)
        others = [text for text in kept.get(place, []) if text != company.hex()]
        kept[place] = [company.hex(), *others][:MOST_RECENT]

    def recent(self) -> list[Found]:
        """What the command field offers before anything is typed; a company that is gone is left out."""
        book = self._context.book
        texts = self._context.settings.recent.get(str(book.path), [])
        keys = [bytes.fromhex(text) for text in texts if len(text) == 32]
        rows = company_rows(book, keys) if keys else []
        return [
            Found("company", row.id, row.name, " · ".join(part for part in (row.municipality, row.mrc_name) if part),
                  None, row.id)
            for row in rows
        ]  # fmt: skip
