"""What a window does of a book that the desktop asks for while it runs, and of a second start on its own book."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from cqi_desktop.translation import translate

from .application import Application
from .main_window import MainWindow
from .window_place import bring_forward


class AskedBooks(QObject):
    """Opens the book in place of the window's own; over an open dialog it is only offered, so that nothing is lost."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._offered: Path | None = None
        if isinstance(application, Application):
            application.book_asked.connect(self.book_asked)
            QTimer.singleShot(0, self.book_asked)  # asked before there was a window

    @Slot()
    def book_asked(self) -> None:
        application = self._application
        path = application.take_book() if isinstance(application, Application) else None
        if path is None:
            return
        self.window_called()
        commands = self._window.book_commands
        if QApplication.activeModalWidget() is None:
            commands.show_book(path)
        elif not _is_same(path, self._window.context.book.path):
            text = translate("MainWindow", "The book {name} was asked for. Opening it closes this one.")
            action = translate("MainWindow", "Open this book")
            self._offered = path
            self._window.banner.say(text.format(name=path.name), "warn", action, self.open_offered)

    @Slot()
    def open_offered(self) -> None:
        if self._offered is not None:
            self._window.book_commands.show_book(self._offered)

    @Slot()
    def window_called(self) -> None:
        bring_forward(self._window)


def _is_same(path: Path, other: Path) -> bool:
    return path.resolve() == other.resolve()
