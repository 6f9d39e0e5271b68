"""Any list of the window to Excel or CSV: what is asked, then the file, written on the worker and noted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QProgressDialog, QWidget

from cqi_desktop.store.book import Book
from cqi_desktop.translation import translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.file_saving import FileSaving
from cqi_desktop.ui.page_files import list_filters
from cqi_desktop.ui.places_of_menus import below
from cqi_desktop.ui.report_export import open_file, open_folder
from cqi_desktop.ui.tasks import Progress

from .other_exports import OtherExports

if TYPE_CHECKING:
    from cqi_desktop.exchange.seen_lists import Row, SeenList
    from cqi_desktop.ui.dialogs.export_dialog import ExportChoice
    from cqi_desktop.ui.pages.page import Page
    from cqi_desktop.ui.window_context import WindowContext

    from .seen_tables import SeenTable, Tell

# The columns of the window that an import calls otherwise.
_IMPORTED_AS = {"follow_up": "follow_up_on"}
_KEYS = "Ctrl+E"
# Work shorter than that shows no bar.
_SHOWN_AFTER_MS = 600


class ListExports(QObject):
    """``told`` gives the sentence of what was written and what can be done with the file."""

    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: WindowContext, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._written = Path()
        self._bound: list[Page] = []
        self._offered: Sequence[Command] = ()
        self.saving = FileSaving(over)
        self.saving.failed.connect(self.failed)
        self.others = OtherExports(context, over, self.saving)
        self.others.failed.connect(self.failed)
        self.others.told.connect(self.told)
        self.others.written.connect(self.tell_written)

    def commands(self, page: Page | None) -> Sequence[Command]:
        """What can leave of the page, the list as it is seen first."""
        if page is None or not page.exports_lists:
            return ()
        title = translate("ListExport", "Export the list…")
        keys = _KEYS if page in self._bound else ""
        return [Command(title, partial(self.ask_list, page), "tray-arrow-up", keys), *self.others.commands(page)]

    def bind_key(self, page: Page) -> None:
        """Ctrl+E on a page that was just made, unless it does something else there."""
        keys = QKeySequence(_KEYS)
        taken = any(keys in list(shortcut.keys()) for shortcut in page.findChildren(QShortcut))
        if page.exports_lists and not taken:
            shortcut = QShortcut(keys, page, page.export_asked.emit)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._bound.append(page)

    def begin(self, page: Page) -> None:
        """A menu of what can leave of the page; the list at once when nothing else can."""
        commands = self.commands(page)
        if len(commands) == 1:
            self.ask_list(page)
            return
        menu = QMenu(self._over)
        self._offered = commands
        for number, command in enumerate(commands):
            if number == 1:
                menu.addSeparator()
            menu.addAction(command.title).setData(number)
        menu.triggered.connect(self.entry_chosen)
        button = getattr(page, "export_button", None)
        menu.popup(below(button, menu) if button is not None else page.mapToGlobal(page.rect().center()))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def entry_chosen(self, action: QAction) -> None:
        self._offered[int(action.data())].run()

    def ask_list(self, page: Page) -> None:
        """Ask what goes out of the list that the person looks at."""
        from cqi_desktop.ui.dialogs.export_dialog import ExportDialog

        from .seen_tables import seen_table

        seen = seen_table(page)
        if seen is None or not (seen.count or seen.kind):
            self.told.emit(translate("ListExport", "No list to export on this page"), [])
            return
        dialog = ExportDialog(seen, self._over)
        dialog.chosen.connect(partial(self.ask_place, seen))
        dialog.open()

    def ask_place(self, seen: SeenTable, choice: ExportChoice) -> None:
        name = f"{_file_name(seen.title)} {self._context.book.today().isoformat()}.xlsx"
        title = translate("ListExport", "Export the list")
        self.saving.ask(title, name, list_filters(), partial(self.write, seen, choice))

    def write(self, seen: SeenTable, choice: ExportChoice, path: Path) -> None:
        """Write the list on the worker; one that takes long shows how far it is, and may be stopped."""
        from cqi_desktop.exchange.seen_lists import write_seen_list

        book, author, made_at = self._context.book, self._context.adviser.name, datetime.now().astimezone()

        def work(progress: Progress) -> tuple[Path, int]:
            def tell(done: int, total: int) -> None:
                progress.report(done / max(total, 1))

            listed = list_on_its_way(book, seen, choice, tell)
            return path, write_seen_list(book, listed, path, made_at, author, tell)

        task = self._context.runner.run(self, work, self.list_written, self.failed.emit)
        bar = _WritingBar(translate("ListExport", "Writing {name}").format(name=path.name), self._over)
        bar.canceled.connect(task.cancel)
        task.progressed.connect(bar.advance)
        task.ended.connect(bar.deleteLater)

    @Slot(object)
    def list_written(self, answer: tuple[Path, int]) -> None:
        path, count = answer
        text = translate("ListExport", "%Ln row(s) written to {name}", "", count)
        self.tell_written(path, text.format(name=path.name))

    @Slot(object, str)
    def tell_written(self, path: Path, text: str) -> None:
        """Say what was written, with what opens it."""
        self._written = path
        self.told.emit(
            text,
            [
                (translate("Reports", "Open the file"), self.open_written_file),
                (translate("Reports", "Open the folder"), self.open_written_folder),
            ],
        )

    @Slot()
    def open_written_file(self) -> None:
        open_file(self._written)

    @Slot()
    def open_written_folder(self) -> None:
        open_folder(self._written)


def list_on_its_way(book: Book, seen: SeenTable, choice: ExportChoice, tell: Tell) -> SeenList:
    """Read what was asked for. Runs on the worker."""
    from cqi_desktop.exchange.seen_lists import SeenList, import_fields, import_table
    from cqi_desktop.ui.dialogs.export_dialog import Extent

    from .seen_tables import keys_in

    rows: Sequence[Row]

    is_full = choice.extent is Extent.FULL
    ids = b"" if is_full else seen.chosen if choice.extent is Extent.CHOSEN else seen.keys()
    filters = () if is_full else seen.filters
    if seen.kind and (is_full or choice.with_identifiers):
        shown = None if is_full else [_IMPORTED_AS.get(key, key) for key in seen.columns]
        names = import_fields(seen.kind, shown, with_personal=choice.with_personal)
        if not choice.with_identifiers:
            names.remove("id")
        headers, rows = import_table(book, seen.kind, names, None if is_full else keys_in(ids))
        order = "" if is_full else seen.order
    else:
        headers, rows, order = list(seen.headers), seen.rows(ids, tell), seen.order
    return SeenList(
        seen.journal, seen.title, headers, rows, filters, order, choice.with_personal, choice.with_identifiers
    )


class _WritingBar(QProgressDialog):
    """Beside the work, never in its way: shown when the writing takes long."""

    def __init__(self, text: str, over: QWidget) -> None:
        super().__init__(text, translate("ListExport", "Cancel"), 0, 1000, over)
        self.setWindowTitle("CQI Desktop")
        self.setMinimumDuration(_SHOWN_AFTER_MS)
        self.setAutoReset(False)

    @Slot(float, str)
    def advance(self, part: float, step: str) -> None:
        del step
        self.setValue(round(part * 1000))


def _file_name(text: str) -> str:
    return "".join(letter for letter in text if letter not in r'<>:"/\|?*').strip() or "liste"
