"""Keeps what is being typed, every second at most, so that even ``kill -9`` loses at most the last word."""

from __future__ import annotations

import copy
import json
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Slot

from cqi_desktop.settings import WindowSettings, save_settings

from .window_context import WindowContext

KEPT_EVERY_MS = 800
_log = logging.getLogger(__name__)


class DraftKeeper(QObject):
    """``read`` gives the draft as texts, empty when there is none. One draft a book, in the settings of the person.

    It has a thread of its own: the one of the book may be busy for longer than a person waits before pulling a plug.
    """

    def __init__(self, context: WindowContext, read: Callable[[], dict[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._read = read
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="draft")
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def kept(self) -> dict[str, str]:
        """The draft of this book from before, empty when there is none."""
        try:
            found = json.loads(self._context.settings.drafts.get(self._name, "{}"))
        except (ValueError, RecursionError):
            return {}
        pairs = found.items() if isinstance(found, dict) else ()
        return {str(key): text for key, text in pairs if isinstance(text, str)}

    @property
    def _name(self) -> str:
        return str(self._context.book.path)

    @Slot()
    def something_typed(self) -> None:
        if not self._timer.isActive() and not self._is_over:
            self._timer.start()

    def close(self) -> None:
        """The window closes: what it leaves in the settings is written with them."""
        self._timer.stop()
        self._put_in_settings()
        self._is_over = True
        self._writer.shutdown(wait=True)

    @Slot()
    def keep(self) -> None:
        if not self._is_over and self._put_in_settings() and self._context.saves_settings:
            settings: WindowSettings = copy.deepcopy(self._context.settings)
            self._writer.submit(save_settings, settings).add_done_callback(_tell_log)

    def _put_in_settings(self) -> bool:
        """Hand the draft to the settings; True when it differs from what they had."""
        drafts, draft = self._context.settings.drafts, self._read()
        before = drafts.get(self._name)
        after = json.dumps(draft, ensure_ascii=False) if draft else None
        if after is None:
            drafts.pop(self._name, None)
        else:
            drafts[self._name] = after
        return before != after


def _tell_log(written: Future[None]) -> None:
    """A folder that cannot be written keeps nobody from working."""
    if written.exception() is not None:
        _log.warning("the draft could not be kept", exc_info=written.exception())
