"""The person at the keyboard: their name is remembered on this laptop, their key signs what they change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.tables import Adviser

from .changed import ChangeNotice, concerns
from .kept_settings import keep_choices


class AdviserChoice(QObject):
    """``changed`` when another person sits down, or when this one is renamed. ``name`` is empty when unknown."""

    changed = Signal()

    def __init__(self, book: Book, settings: WindowSettings, notice: ChangeNotice) -> None:
        super().__init__()
        self._book = book
        self._settings = settings
        self.name = ""
        self.sign_with(settings.adviser_name)
        notice.changed.connect(self.records_changed)

    @property
    def key(self) -> bytes | None:
        return self._book.adviser

    def sign_with(self, name: str) -> None:
        """Sign with the member of the team of that name; nobody signs when there is none."""
        found = None
        if name:
            query = Adviser.select().where(Adviser.name == name, Adviser.trashed_at.is_null()).limit(1)
            found = next(iter(self._book.execute(query)), None)
        self._book.adviser = found.id if found else None
        self.name = name if found else ""

    def choose(self, name: str) -> None:
        """Sign from now on with a member of the team, and remember them for the next start."""
        self.sign_with(name)
        self._settings.adviser_name = self.name
        keep_choices(self._settings)
        self.changed.emit()

    def add(self, name: str) -> None:
        """Sign with the person of that name, added to the team when it does not know them. Raises InvalidValueError."""
        key = adviser_named(self._book, name)
        self.choose(self._book.find(Adviser, key).name or "")  # type: ignore[union-attr]

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        """A person who was renamed goes on signing; one who was taken out of the team does not."""
        if self.key is None or not concerns(kinds, frozenset({"adviser"})):
            return
        record = self._book.find(Adviser, self.key)
        name = "" if record is None or record.trashed_at else record.name or ""
        if name != self.name:
            self.choose(name)
