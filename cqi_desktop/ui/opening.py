"""How a book is opened for the window: with what is known of its password, else with what the person types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cqi_desktop.domain.errors import MissingBookError, WrongPasswordError
from cqi_desktop.kept_secrets import keep_password, kept_password
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.backups import password_of
from cqi_desktop.store.book import Book, needs_password
from cqi_desktop.store.protection import Protection, protect, unprotect
from cqi_desktop.translation import translate

from .next_book import NextBook
from .tasks import Progress
from .theme import ThemeSource
from .waiting import wait_for


def open_for_window(asked: NextBook, settings: WindowSettings, *, read_only: bool) -> Book | None:
    """The book, open; None when the person was asked for its password and gave up. Raises what ``Book.open`` raises."""
    opener = _Opener(asked.path, read_only=read_only)
    if not needs_password(asked.path):
        return opener("")
    if not asked.is_locked:
        for known in (asked.password, kept_password(asked.path)):
            if known and (book := opener.or_none(known)) is not None:
                return book
    with _dressed(settings):
        return _ask(asked, opener)


def set_protection(asked: NextBook, settings: WindowSettings) -> str:
    """Set, change or take off the password that ``asked`` says; the password that opens the book from now on.

    The recovery code of a new one is shown, once. Raises what ``protect`` raises.
    """
    new_password = asked.new_password
    if new_password is None:
        return asked.password
    path, password = asked.path, asked.password

    def work(progress: Progress) -> Protection | None:
        progress.check_cancelled()
        if new_password:
            return protect(path, password, new_password)
        unprotect(path, password)
        return None

    done = wait_for(translate("Password", "Encrypting the book") if new_password else
                    translate("Password", "Taking the password off"), work)  # fmt: skip
    if kept_password(path):
        keep_password(path, new_password)
    if done is not None:
        with _dressed(settings):
            show_recovery_code(done, path)
    return new_password


def show_recovery_code(done: Protection, path: Path) -> None:
    """The code, and the copies that no password protects."""
    from .dialogs.new_password_dialog import RecoveryCodeDialog

    RecoveryCodeDialog(done.recovery_code or "", path.name, [copy.name for copy in done.plain_copies]).exec()


@contextmanager
def _dressed(settings: WindowSettings) -> Iterator[None]:
    """The colours and the text of the person, for a dialog that comes before the window."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    themes = ThemeSource(application, str(settings.appearance), text_size=str(settings.text_size))
    try:
        yield
    finally:
        themes.release()


class _Opener:
    def __init__(self, path: Path, *, read_only: bool) -> None:
        self._path = path
        self._read_only = read_only

    def __call__(self, password: str) -> Book:
        return Book.open(self._path, password, read_only=self._read_only)

    def or_none(self, password: str) -> Book | None:
        try:
            return self(password)
        except WrongPasswordError:
            return None  # it was changed since


def _ask(asked: NextBook, opener: Callable[[str], Book]) -> Book | None:
    from .dialogs.password_dialog import PasswordDialog

    if not asked.path.exists():
        raise MissingBookError(path=asked.path)
    dialog = PasswordDialog(asked.path, opener, is_locked=asked.is_locked)
    dialog.keep.setChecked(bool(kept_password(asked.path)))
    dialog.exec()
    if dialog.opened is not None and dialog.keep.isChecked():
        keep_password(asked.path, password_of(dialog.opened))
    return dialog.opened
