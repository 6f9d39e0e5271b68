"""Joins the book, the settings, the task runner and the window; the only module that knows all of them."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from cqi_desktop import translation
from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.settings import APPLICATION, WindowSettings, load_settings, save_settings
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import regions_of
from cqi_desktop.store.list_choices import opening_year, years_with_records
from cqi_desktop.store.tables import Adviser
from cqi_desktop.translation import translate
from cqi_desktop.ui.changed import ChangeNotice
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.main_window import PAGES, MainWindow
from cqi_desktop.ui.scope import WHOLE_TERRITORY, Scope
from cqi_desktop.ui.tasks import TaskRunner
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.window_context import WindowContext

_log = logging.getLogger("cqi_desktop")
_LOG_BYTES, _LOG_FILES = 512_000, 3
REFUSED = 2


def open_window(book_path: Path, password: str = "", settings: WindowSettings | None = None) -> int:
    """Open the window on the book at ``book_path`` and stay until it is closed. Returns the exit status.

    A book that cannot be opened is told in a dialog, and the status is 2.
    """
    settings = settings or load_settings()
    application = start_application()
    keep_log()
    sys.excepthook = log_exception
    try:
        return _open(application, book_path, password, settings)
    finally:
        sys.excepthook = sys.__excepthook__
        end_log()


def _open(application: QApplication, book_path: Path, password: str, settings: WindowSettings) -> int:
    try:
        book = Book.open(book_path, password)
    except CqiError as error:
        tell_refusal(error)
        return REFUSED
    window = make_window(application, book, settings)
    window.show()
    try:
        status = application.exec()
    finally:
        close_window(window)
    keep_settings(settings, book_path)
    return status


def start_application() -> QApplication:
    """The application of this process, with Qt's own texts in our language."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(APPLICATION)
    application.setApplicationDisplayName("CQI Desktop")
    language = translation.language()
    QLocale.setDefault(QLocale(f"{language}_CA"))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
    return application


def make_window(application: QApplication, book: Book, settings: WindowSettings) -> MainWindow:
    """The window on an open book, not shown yet, on the page where work begins."""
    themes = ThemeSource(application, str(settings.appearance))
    runner = TaskRunner()
    notice = ChangeNotice()
    adviser = sign_with(book, settings.adviser_name)
    opening = opening_year(book)
    scope = Scope(years_with_records(book, opening), opening, regions_of(book), WHOLE_TERRITORY)
    if scope.regions:
        scope.region = scope.regions[0].code
    context = WindowContext(book, settings, themes, Icons(themes), runner, notice, scope)

    book.listeners.append(notice.book_changed)
    window = MainWindow(context, adviser)
    window.open_page(PAGES[0].entry.key)
    window.focus_page()
    return window


def sign_with(book: Book, name: str) -> str:
    """Sign the changes with the member of the team that the settings name; returns the name, empty when unknown."""
    if not name:
        return ""
    row = next(iter(book.execute(Adviser.select().where(Adviser.name == name).limit(1))), None)
    if row is None:
        return ""
    book.adviser = row.id
    return name


def close_window(window: MainWindow) -> None:
    """End the work under way and close the connections to the book, that of the worker among them."""
    context = window.context
    context.runner.close(context.book.close)
    context.book.close()


def keep_settings(settings: WindowSettings, book_path: Path) -> None:
    settings.last_book = str(book_path)
    try:
        save_settings(settings)
    except OSError:
        _log.warning("the settings of the window could not be kept", exc_info=True)


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
        lines = [] if kind is None else [kind.__name__]
        while trace is not None:
            code = trace.tb_frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        return "\n".join(lines)


def log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody foresaw goes to the log; the window stays."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    where = threading.current_thread().name
    _log.error("unforeseen error in %s", where, exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
