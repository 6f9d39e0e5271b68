"""Where the person has been: back and forward over pages and companies, and the companies seen last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Slot

from cqi_desktop.store.company_list import company_rows
from cqi_desktop.store.search_index import Found

from .kept_place import KeptPlace
from .page_makers import place_in_navigation
from .pages.page import Page
from .window_context import WindowContext

# Enough to go back over a morning; and as many recent companies as the command field shows.
MOST_VISITS, MOST_RECENT = 100, 8


@dataclass(frozen=True, slots=True)
class Visit:
    """A page, and the company that it showed when it showed one, or the place of its own that it showed.

    ``kept`` is what was selected and scrolled when the place was left.
    """

    page: str
    company: bytes | None = None
    place: str = ""
    kept: KeptPlace | None = field(default=None, compare=False)


class Visits(QObject):
    """``open_visit`` shows a place again; what it opens on the way is not a new visit."""

    def __init__(self, context: WindowContext, open_visit: Callable[[Visit], None]) -> None:
        super().__init__()
        self._context = context
        self._open = open_visit
        self._places: list[Visit] = []
        self._here = -1
        self._is_returning = False
        self._pages: dict[str, Page] = {}
        self._step: list[Visit] | None = None

    def page_made(self, key: str, page: Page) -> None:
        """Follow the places of a page."""
        self._pages[key] = page
        page.place_moved.connect(self.place_moved)

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What is passed on the way is no visit: only where one arrives is."""
        self._step = []
        try:
            yield
        finally:
            passed, self._step = self._step, None
            if passed:
                self._arrive(passed[-1])

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
            known = self._pages.get(page)
            self._arrive(Visit(page, place=known.place() if known is not None else ""))

    @Slot(str)
    def place_moved(self, place: str) -> None:
        """A page shows another of its places; one that moves behind another page is no visit."""
        key = next((key for key, page in self._pages.items() if page is self.sender()), "")
        here = self._step[-1] if self._step else self.here
        if here is not None and here.page == key and here.company is None:
            self._arrive(Visit(key, place=place))

    def company_opened(self, page: str, company: bytes) -> None:
        """A company was opened on a page: the visit of the page becomes that of the company."""
        self._remember(company)
        if self.here == Visit(page) and place_in_navigation(page) != page and not self._is_returning:
            del self._places[self._here]  # the page of a company, made before it was told which one
            self._here -= 1
        self._arrive(Visit(page, company))

    def _arrive(self, visit: Visit) -> None:
        if self._is_returning:
            return
        if self._step is not None:
            self._step.append(visit)
            return
        if visit == self.here:
            return
        self._keep_here()
        del self._places[self._here + 1 :]
        self._places.append(visit)
        del self._places[:-MOST_VISITS]
        self._here = len(self._places) - 1

    def _keep_here(self) -> None:
        """The place is about to be left: what is selected and scrolled there comes back with it."""
        here = self.here
        page = self._pages.get(here.page) if here is not None else None
        if here is not None and page is not None:
            self._places[self._here] = replace(here, kept=page.kept_at(here.place))

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
        self._keep_here()
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
