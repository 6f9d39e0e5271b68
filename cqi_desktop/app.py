"""Joins the book, the settings, the task runner and the window; the only module that knows all of them."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import dataclass, replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from cqi_desktop import translation
from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.resource_files import resource
from cqi_desktop.settings import APPLICATION, WindowSettings, load_settings
from cqi_desktop.store.backups import password_of, restore
from cqi_desktop.store.book import Book
from cqi_desktop.store.book_lock import BookLock, LockHolder
from cqi_desktop.store.book_place import risky_place
from cqi_desktop.store.figures import regions_of
from cqi_desktop.store.list_choices import opening_year, years_with_records
from cqi_desktop.translation import translate
from cqi_desktop.ui.adviser_choice import AdviserChoice
from cqi_desktop.ui.application import Application
from cqi_desktop.ui.asked_books import AskedBooks
from cqi_desktop.ui.backup_watch import BackupWatch
from cqi_desktop.ui.changed import ChangeNotice
from cqi_desktop.ui.crash_report import crash_details, trace_without_texts
from cqi_desktop.ui.dialogs.crash_dialog import CrashDialog
from cqi_desktop.ui.dialogs.lock_question import LockAnswer, ask_about_lock
from cqi_desktop.ui.exchange_watch import ExchangeWatch
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.idle_lock import IdleLock
from cqi_desktop.ui.kept_settings import keep_choices
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.next_book import NextBook, NextBookRequest
from cqi_desktop.ui.opening import open_for_window, set_protection
from cqi_desktop.ui.page_makers import PAGES
from cqi_desktop.ui.scope import WHOLE_TERRITORY, Scope, ScopeFollower
from cqi_desktop.ui.tasks import Progress, TaskRunner
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.waiting import wait_for
from cqi_desktop.ui.window_calls import WindowCalls, call_window
from cqi_desktop.ui.window_context import WindowContext

_log = logging.getLogger("cqi_desktop")
_LOG_BYTES, _LOG_FILES = 512_000, 3
REFUSED = 2


def open_window(
    book_path: Path, password: str = "", settings: WindowSettings | None = None, *, may_begin: bool = False
) -> int:
    """Open the window on the book at ``book_path`` and stay until it is closed. Returns the exit status.

    A book that cannot be opened is told in a dialog, and the status is 2. With ``may_begin``, a book that does not
    exist is the first start: the assistant asks what to open.
    """
    settings = settings or load_settings()
    application = start_application()
    keep_log()
    sys.excepthook = log_exception
    try:
        asked = application.first_book() if may_begin and isinstance(application, Application) else None
        following: NextBook | None = NextBook(asked or book_path, password=password)
        if may_begin and asked is None and not book_path.exists():
            following = begin(application, book_path, settings)
        return _open_in_turn(application, following, settings)
    finally:
        sys.excepthook = sys.__excepthook__
        end_log()


def _open_in_turn(application: QApplication, following: NextBook | None, settings: WindowSettings) -> int:
    """Open a book, then the one asked for when its window closed; a refusal goes back to the book before it."""
    status = 0
    before: Path | None = None
    while following is not None:
        opened, next_one = _open(application, following, settings)
        status = 0 if opened else REFUSED
        if not opened and before is not None:
            next_one = NextBook(before)
            before = None
        elif opened:
            before = following.path
        following = next_one
    return status


def _open(application: QApplication, asked: NextBook, settings: WindowSettings) -> tuple[bool, NextBook | None]:
    """Whether the book was opened, and what to open once its window is closed."""
    try:
        asked = prepare(asked, settings)
        lock = take_lock(asked.path, settings)
    except CqiError as error:
        tell_refusal(error)
        return False, None
    if lock.is_given_up:
        return True, None
    try:
        book = open_for_window(asked, settings, read_only=lock.holder is not None)
    except CqiError as error:
        lock.release()
        tell_refusal(error)
        return False, None
    if book is None:
        lock.release()
        return True, None
    password = password_of(book)
    window = make_window(start_application(), book, settings, lock.holder)
    window.context.saves_settings = True
    if asked.page:
        window.open_place(asked.page, asked.section)
    window.show()
    calls = WindowCalls(calls_folder(), asked.path, window)
    calls.called.connect(AskedBooks(application, window).window_called)
    try:
        application.exec()
    finally:
        calls.close()
        close_window(window)
        lock.release()
    keep_settings(settings, asked.path)
    next_one = window.next_book
    forget_window(window)
    if next_one is not None and next_one.path == asked.path and not (next_one.password or next_one.is_locked):
        next_one = replace(next_one, password=password)
    return True, next_one


def begin(application: QApplication, book_path: Path, settings: WindowSettings) -> NextBook | None:
    """The first start: what the assistant made or found, or None when it was left without a book."""
    from cqi_desktop.ui.dialogs.first_start import FirstStart

    following = FirstStart(application, book_path, settings).ask()
    if following is not None:
        keep_settings(settings, following.path)
    return following


@dataclass(frozen=True, slots=True)
class OpeningLock:
    """The lock of one opening; ``holder`` is who has the book elsewhere, when it is opened for reading only."""

    lock: BookLock
    holder: LockHolder | None = None
    is_given_up: bool = False

    def release(self) -> None:
        self.lock.release()


def take_lock(path: Path, settings: WindowSettings) -> OpeningLock:
    """Lock the book for this window, or ask the person what to do when somebody has it open.

    A window of this person that shows the book already comes to the front, and there is nothing to open.
    """
    lock = BookLock(path)
    if not path.is_file() or lock.take(settings.adviser_name):
        return OpeningLock(lock)
    holder = lock.holder or LockHolder()
    if lock.is_certain and call_window(calls_folder(), path):
        return OpeningLock(lock, holder, is_given_up=True)
    answer = ask_about_lock(path, holder, is_certain=lock.is_certain)
    if answer == LockAnswer.TAKE_OVER and lock.take(settings.adviser_name, by_force=True):
        return OpeningLock(lock)
    return OpeningLock(lock, holder, is_given_up=answer != LockAnswer.READ_ONLY)


def prepare(asked: NextBook, settings: WindowSettings) -> NextBook:
    """Make the new book, bring the backup back or set the password, before the window opens; what is then opened.

    Raises what the store raises.
    """
    backup, password = asked.restored_from, asked.password
    if backup is not None:

        def bring_back(progress: Progress) -> None:
            progress.check_cancelled()
            restore(asked.path, backup, password)

        wait_for(translate("App", "Restoring the backup"), bring_back)
    elif asked.is_new and not asked.path.exists():
        Book.create(asked.path, password, adviser=settings.adviser_name or None).close()
    return replace(asked, password=set_protection(asked, settings))


def start_application() -> QApplication:
    """The application of this process, with Qt's own texts in our language."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else Application(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setDesktopFileName("org.cqi.desktop")
    application.setApplicationDisplayName("CQI Desktop")
    application.setWindowIcon(QIcon(str(resource("icons", "cqi-desktop.png"))))
    language = translation.language()
    QLocale.setDefault(QLocale(f"{language}_CA"))
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
    return application


def make_window(
    application: QApplication, book: Book, settings: WindowSettings, held_by: LockHolder | None = None
) -> MainWindow:
    """The window on an open book, not shown yet, on the page where work begins.

    ``held_by`` is who has the book open elsewhere, when it is opened for reading only.
    """
    themes = ThemeSource(application, str(settings.appearance), str(settings.row_height), str(settings.text_size))
    runner = TaskRunner()
    notice = ChangeNotice()
    adviser = AdviserChoice(book, settings, notice)
    opening = opening_year(book)
    scope = Scope(years_with_records(book, opening), opening, regions_of(book), WHOLE_TERRITORY)
    if scope.regions:
        scope.region = scope.regions[0].code
    notice.changed.connect(ScopeFollower(scope, book).records_changed)
    context = WindowContext(
        book,
        settings,
        themes,
        Icons(themes),
        runner,
        notice,
        scope,
        adviser,
        NextBookRequest(),
        ExchangeWatch(book, settings, notice),
        IdleLock(application),
    )

    book.listeners.append(notice.book_changed)
    window = MainWindow(context)
    window.warn_of_place(risky_place(book.path), held_by)
    window.open_page(PAGES[0].entry.key)
    window.focus_page()
    QTimer.singleShot(0, context.exchange.start)
    backups = BackupWatch(context, window)
    backups.failed.connect(window.show_error)
    backups.start()
    context.idle_lock.idle.connect(window.book_commands.lock_book)
    context.idle_lock.watch(settings.lock_after_minutes if password_of(book) else 0)
    return window


def close_window(window: MainWindow) -> None:
    """End the work under way and close the connections to the book, that of the worker among them."""
    context = window.context
    context.exchange.close()
    context.idle_lock.watch(0)
    context.runner.close(context.book.close)
    context.book.close()
    context.themes.release()


def forget_window(window: MainWindow) -> None:
    """Destroy a closed window now, and not at some collection of garbage amid the making of the next one."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def keep_settings(settings: WindowSettings, book_path: Path) -> None:
    settings.last_book = str(book_path)
    keep_choices(settings)


def tell_refusal(error: CqiError) -> None:
    """Say in a dialog why the book cannot be opened, and what to do."""
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("CQI Desktop")
    box.setText(translate("App", "This book cannot be opened."))
    box.setInformativeText(describe(error))
    box.exec()


# --- the log -----------------------------------------------------------------------------------------------


def log_folder() -> Path:
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


def calls_folder() -> Path:
    """Where the windows of this person hear that another start wants them."""
    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False)) / "windows"


def keep_log() -> None:
    """Write the log in the user's folder, in a few small files. A folder that cannot be written stops nothing."""
    if _log.handlers:
        return
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "window.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(_WithoutNames("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)


def end_log() -> None:
    """Close the files of the log."""
    for handler in list(_log.handlers):
        _log.removeHandler(handler)
        handler.close()


class _WithoutNames(logging.Formatter):
    """A trace keeps files, lines and kinds of error, never their text: it may hold the name of a person or company."""

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        kind, _, trace = ei
        return trace_without_texts(kind, trace)

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler may have left the whole text there
        return super().format(record)


def log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody foresaw goes to the log, and is told in a dialog; the window stays."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    where = threading.current_thread().name
    _log.error("unforeseen error in %s", where, exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
    if threading.current_thread() is threading.main_thread():
        tell_crash(kind, trace)


def tell_crash(kind: type[BaseException], trace: TracebackType | None) -> CrashDialog | None:
    """Say over the window what was kept, and offer to open the book again; one dialog at a time."""
    if not isinstance(QApplication.instance(), QApplication):
        return None
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    window = next((widget for widget in windows if isinstance(widget, MainWindow)), None)
    if window is None or any(isinstance(widget, CrashDialog) for widget in windows):
        return None
    dialog = CrashDialog(crash_details(kind, trace, log_folder() / "window.log"), window.reopen, window)
    dialog.open()
    return dialog
