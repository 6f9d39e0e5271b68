"""What is done to the book as a whole: open another, make one, back it up, go back to a backup, and the credits."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from cqi_desktop.domain.errors import BookExistsError
from cqi_desktop.store.backups import BookSummary, Restoration, back_up, password_of, restore
from cqi_desktop.translation import translate

from .commands import Command
from .kept_settings import keep_choices
from .next_book import NextBook
from .report_export import open_folder
from .tasks import Progress, Task
from .window_context import WindowContext

BOOK_SUFFIX = ".cqi"


class BookCommands(QObject):
    """``told`` gives a sentence and buttons for a toast; ``started`` the task of a backup, to show how long it is."""

    told = Signal(str, object)
    started = Signal(object)  # Task
    failed = Signal(object)

    def __init__(self, context: WindowContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._last_backup: Path | None = None

    def commands(self) -> list[Command]:
        return [
            Command(translate("BookCommands", "Open a book…"), self.open_book, "folder-open-outline"),
            Command(translate("BookCommands", "New book…"), self.new_book, "book-plus-outline"),
            Command(translate("BookCommands", "Make a verified backup…"), self.back_up, "content-save-check-outline"),
            Command(translate("BookCommands", "Restore a backup…"), self.restore, "backup-restore"),
            Command(translate("BookCommands", "Lock the book"), self.lock_book, "lock-outline", "Ctrl+L"),
            Command(translate("BookCommands", "Open the folder of the book"), self.open_data_folder, "open-in-new"),
            Command(translate("BookCommands", "About CQI Desktop…"), self.show_about, "information-outline"),
        ]

    # --- another book --------------------------------------------------------------------------------------

    @Slot()
    def open_book(self) -> None:
        title = translate("BookCommands", "Open a book")
        chosen, _ = QFileDialog.getOpenFileName(self._owner, title, str(self._folder()), _filter())
        if chosen:
            self.show_book(Path(chosen))

    def show_book(self, path: Path) -> None:
        """Close this window and open it on another book."""
        if path.resolve() != self._context.book.path.resolve():
            self._context.next_book.ask(NextBook(path))

    @Slot()
    def new_book(self) -> None:
        title = translate("BookCommands", "Make a new book")
        place = str(self._folder() / translate("BookCommands", "book.cqi"))
        chosen, _ = QFileDialog.getSaveFileName(self._owner, title, place, _filter())
        if not chosen:
            return
        path = _with_suffix(Path(chosen))
        if path.exists():
            self.failed.emit(BookExistsError(path=path))
        else:
            self._context.next_book.ask(NextBook(path, is_new=True))

    @Slot()
    def lock_book(self) -> None:
        """Close the window and ask for the password; a book without one cannot be locked."""
        if password_of(self._context.book):
            self._context.next_book.ask(NextBook(self._context.book.path, is_locked=True))
        else:
            self.told.emit(translate("BookCommands", "This book has no password: set one in the settings."), [])

    # --- backups -------------------------------------------------------------------------------------------

    @Slot()
    def back_up(self) -> None:
        title = translate("BookCommands", "Make a verified backup")
        day = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M")
        place = self._folder() / f"{self._context.book.path.stem}-{day}{BOOK_SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._owner, title, str(place), _filter())
        if chosen:
            self.back_up_to(_with_suffix(Path(chosen)))

    def back_up_to(self, output: Path) -> None:
        """Copy the book to ``output`` and compare the copy with it, off the thread."""
        book = self._context.book

        def work(progress: Progress) -> BookSummary:
            progress.check_cancelled()
            return back_up(book, output)

        self.started.emit(self._context.runner.run(self._owner, work, self.backed_up, self.failed.emit))

    @Slot(object)
    def backed_up(self, summary: BookSummary) -> None:
        self._last_backup = summary.path
        self._context.settings.backups[str(summary.path)] = datetime.now(UTC).isoformat(timespec="seconds")
        keep_choices(self._context.settings)
        text = translate("BookCommands", "Backup written and verified: %Ln record(s)", "", summary.total)
        self.told.emit(text, [(translate("BookCommands", "Open the folder"), self.open_backup_folder)])

    @Slot()
    def open_backup_folder(self) -> None:
        if self._last_backup is not None:
            open_folder(self._last_backup)

    @Slot()
    def restore(self) -> None:
        title = translate("BookCommands", "Choose the backup to restore")
        chosen, _ = QFileDialog.getOpenFileName(self._owner, title, str(self._folder()), _filter())
        if chosen:
            self.ask_to_restore(Path(chosen))

    def ask_to_restore(self, backup: Path) -> None:
        """Read the backup whole, off the thread, then show what would change; nothing is written before the answer."""
        book_path, password = self._context.book.path, password_of(self._context.book)

        def work(progress: Progress) -> Restoration:
            progress.check_cancelled()
            return restore(book_path, backup, password, dry_run=True)

        task: Task = self._context.runner.run(self._owner, work, self.backup_read, self.failed.emit)
        self.started.emit(task)

    @Slot(object)
    def backup_read(self, restoration: Restoration) -> None:
        from .dialogs.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._context.themes, self._context.icons, restoration, self._owner.window())
        dialog.decided.connect(self.restoration_decided)
        dialog.open()

    @Slot(object)
    def restoration_decided(self, backup: Path) -> None:
        self._context.next_book.ask(NextBook(self._context.book.path, restored_from=backup))

    # --- places and credits --------------------------------------------------------------------------------

    @Slot()
    def open_data_folder(self) -> None:
        open_folder(self._context.book.path)

    @Slot()
    def show_about(self) -> None:
        from .dialogs.about_dialog import AboutDialog

        AboutDialog(self._context, self._owner.window()).open()

    def _folder(self) -> Path:
        return self._context.book.path.resolve().parent


def _filter() -> str:
    books = translate("BookCommands", "Books (*.cqi)")
    every = translate("BookCommands", "All files (*)")
    return f"{books};;{every}"


def _with_suffix(path: Path) -> Path:
    return path if path.suffix else path.with_suffix(BOOK_SUFFIX)
