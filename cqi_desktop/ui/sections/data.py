"""Where the book lies, its verified backups, and how to go back to one."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from cqi_desktop.store.book_place import risky_place
from cqi_desktop.store.kept_backups import backup_folder, kept_backups
from cqi_desktop.translation import format_moment, format_number, translate
from cqi_desktop.ui.book_commands import BookCommands
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.kept_settings import keep_choices
from cqi_desktop.ui.moments import local, near
from cqi_desktop.ui.place_words import place_sentence
from cqi_desktop.ui.tasks import Task
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.window_context import WindowContext

from .section import FormPanel, SettingsSection, side_by_side

_MEGABYTE = 1_000_000


class DataSection(SettingsSection):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Data"))
        icons = context.icons
        self.books = BookCommands(context, self)
        self.books.told.connect(self.book_told)
        self.books.failed.connect(self.failed)
        self.books.started.connect(self.task_started)
        self.progress = ProgressStrip()
        self.progress.cancel_asked.connect(self.cancel_pressed)
        self._task: Task | None = None
        self.path = make_elided_label(tone="text")
        self.path.setText(str(context.book.path.resolve()))
        self._facts = make_label()
        self._last_backup = make_label(tone="text")
        self.folder_button = _button(icons, translate("Settings", "Open the folder"), "open-in-new")
        self.open_button = _button(icons, translate("Settings", "Open another book…"), "folder-open-outline")
        self.new_button = _button(icons, translate("Settings", "New book…"), "book-plus-outline")
        self.backup_button = _button(
            icons, translate("Settings", "Make a verified backup…"), "content-save-check-outline"
        )
        self.restore_button = _button(icons, translate("Settings", "Restore a backup…"), "backup-restore")
        self.second_place = make_elided_label(tone="text")
        self.second_button = _button(icons, translate("Settings", "Choose a folder…"), "folder-open-outline")
        self.no_second_button = _button(icons, translate("Settings", "No second place"), "close")
        self.second_button.clicked.connect(self.second_pressed)
        self.no_second_button.clicked.connect(self.no_second_pressed)
        self._automatic = make_label(tone="text")
        self.about_button = _button(icons, translate("Settings", "About CQI Desktop…"), "information-outline")
        for button, run in (
            (self.folder_button, self.books.open_data_folder),
            (self.open_button, self.books.open_book),
            (self.new_button, self.books.new_book),
            (self.backup_button, self.books.back_up),
            (self.restore_button, self.books.restore),
            (self.about_button, self.books.show_about),
        ):
            button.clicked.connect(run)
        self._lay_out()

    def _lay_out(self) -> None:
        self.rows.addWidget(self.progress)
        book = FormPanel(translate("Settings", "The book"), translate("Settings", "one file that holds everything"))
        book.add_setting(translate("Settings", "File"), self.path)
        book.add_setting(translate("Settings", "Size and last change"), self._facts)
        place = risky_place(self.context.book.path)
        warning = place_sentence(place) if place else ""
        book.add_setting(
            translate("Settings", "Books"),
            side_by_side(self.folder_button, self.open_button, self.new_button),
            warning or translate("Settings", "The window closes this book and opens the other one in its place."),
        )
        backups = FormPanel(
            translate("Settings", "Backups"),
            translate("Settings", "whole copies, opened and compared with the book row by row"),
        )
        backups.add_setting(translate("Settings", "Last backup"), self._last_backup)
        backups.add_setting(
            translate("Settings", "Copies"),
            side_by_side(self.backup_button, self.restore_button),
            translate(
                "Settings",
                "Keep a backup on another disk. Before anything is restored, what would change is shown, and the "
                "present book is kept beside the other under a dated name.",
            ),
        )
        backups.add_setting(
            translate("Settings", "Made by themselves"),
            self._automatic,
            translate(
                "Settings",
                "Every four hours of work: all of the last two days are kept, then one a day, a week, a month.",
            ),
        )
        backups.add_setting(
            translate("Settings", "Second place"),
            self.second_place,
            translate("Settings", "A folder of another disk or a key, which gets the same copies when it is there."),
        )
        backups.add_setting("", side_by_side(self.second_button, self.no_second_button))
        program = FormPanel(translate("Settings", "The program"))
        program.add_setting(translate("Settings", "Version, licence, credits"), side_by_side(self.about_button))
        for panel in (book, backups, program):
            self.add_panel(panel)
        self.end()

    def refresh(self) -> None:
        path = self.context.book.path
        size = path.stat().st_size / _MEGABYTE if path.exists() else 0.0
        at = self.context.book.last_change_at()
        moment = local(at) if at else None
        facts = translate("Settings", "{size} MB · last change {moment}")
        self._facts.setText(facts.format(size=format_number(size, 1), moment=format_moment(moment) if moment else "—"))
        made = max(self.context.settings.backups.values(), default="")
        last = local(made)
        now = datetime.now(UTC).astimezone()
        kept = kept_backups(backup_folder(path))
        self._automatic.setText(translate("Settings", "%Ln cop(y/ies) kept", "", len(kept)))
        second = self.context.settings.second_backup_folder
        self.second_place.setText(second or translate("Settings", "none"))
        self.no_second_button.setEnabled(bool(second))
        self._last_backup.setText(near(last, now) if last else translate("Settings", "none made on this device yet"))

    def first_field(self) -> QWidget:
        return self.folder_button

    @Slot()
    def second_pressed(self) -> None:
        title = translate("Settings", "Choose where the second copies go")
        chosen = QFileDialog.getExistingDirectory(self, title, self.context.settings.second_backup_folder)
        if chosen:
            self.choose_second_place(chosen)

    @Slot()
    def no_second_pressed(self) -> None:
        self.choose_second_place("")

    def choose_second_place(self, folder: str) -> None:
        """Keep where the second copies go, "" for nowhere."""
        self.context.settings.second_backup_folder = folder
        keep_choices(self.context.settings)
        self.refresh()

    @Slot(object)
    def task_started(self, task: Task) -> None:
        """How far a copy is cannot be measured: the bar only says that it goes on."""
        self._task = task
        self.progress.begin(translate("Settings", "Copying and comparing"))
        self.progress.bar.setRange(0, 0)
        task.ended.connect(self.progress.end)

    @Slot()
    def cancel_pressed(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(str, object)
    def book_told(self, text: str, actions: object) -> None:
        self.refresh()
        self.told.emit(text, actions)


def _button(icons: Icons, text: str, icon: str) -> QPushButton:
    return make_button(icons, text, icon)
