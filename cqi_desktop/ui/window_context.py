"""What every page is given: the book, the settings of the person, and the few objects that the window shares."""

from __future__ import annotations

from dataclasses import dataclass

from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book

from .adviser_choice import AdviserChoice
from .changed import ChangeNotice
from .exchange_watch import ExchangeWatch
from .icons import Icons
from .idle_lock import IdleLock
from .next_book import NextBookRequest
from .scope import Scope
from .tasks import TaskRunner
from .theme import ThemeSource


@dataclass(slots=True)
class WindowContext:
    book: Book
    settings: WindowSettings
    themes: ThemeSource
    icons: Icons
    runner: TaskRunner
    notice: ChangeNotice
    scope: Scope
    adviser: AdviserChoice
    next_book: NextBookRequest
    exchange: ExchangeWatch
    idle_lock: IdleLock
    # Whether ``settings`` are those of the person: a window made for pictures or a test writes none.
    saves_settings: bool = False
