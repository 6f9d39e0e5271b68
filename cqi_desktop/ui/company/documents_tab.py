"""The documents of a company, kept in the book: added by the button or by dropping files, opened, saved, renamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTemporaryDir, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from cqi_desktop.exchange.quantities import size_text
from cqi_desktop.store.document_contents import ContentState
from cqi_desktop.store.documents import (
    DocumentLine,
    add_document,
    documents_of,
    rename_document,
    save_document,
    trash_document,
)
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .company_tab import CompanyTab


class DocumentsTab(CompanyTab):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "Documents"))
        self._documents: list[DocumentLine] = []
        self._folder: QTemporaryDir | None = None
        self.setAcceptDrops(True)
        bar = self.make_bar()
        self.open_button = self.add_button(bar, translate("Company", "Open"), "open-in-new", self.open_pressed)
        self.save_button = self.add_button(bar, translate("Company", "Save as…"), "tray-arrow-down", self.save_pressed)
        self.rename_button = self.add_button(bar, translate("Company", "Rename…"), "note-edit-outline", self.rename)
        self.trash_button = self.add_button(
            bar, translate("Company", "Put in the trash"), "trash-can-outline", self.trash_pressed
        )
        self.new_button = self.add_button(bar, translate("Company", "Attach files…"), "paperclip", self.add_pressed)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Company", "Document")),
                RowsColumn(translate("Company", "Size"), sample="1 234 Ko", is_number=True),
                RowsColumn(translate("Company", "Added on"), sample="2011-03-31 M"),
                RowsColumn(translate("Company", "State"), sample="pas encore arrivé sur cet appareil"),
            ),
            translate("Company", "Documents of the company"),
        )
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.open_pressed)
        self.table.left_by_escape.connect(self.left)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        self.empty.acted.connect(self.add_pressed)
        context.themes.changed.connect(self.empty.theme_changed)
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)

    def first_widget(self) -> QWidget:
        return self.table if self._documents else self.empty.button

    def refresh(self) -> None:
        if self.company is None:
            return
        self._documents = documents_of(self.context.book, company=self.company)
        self.table.show_rows([_row(document) for document in self._documents])
        if self._documents and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        if not self._documents:
            self.empty.say(
                "paperclip",
                translate("Company", "No document yet."),
                translate("Company", "Drop files here: they are kept in the book and travel with it."),
                translate("Company", "Attach files…"),
            )
        self.stack.setCurrentIndex(0 if self._documents else 1)
        self.current_changed()

    def current(self) -> DocumentLine | None:
        key = self.table.current_key()
        return next((document for document in self._documents if document.id == key), None)

    @Slot()
    def current_changed(self) -> None:
        document, can_write = self.current(), not self.context.book.read_only
        is_here = document is not None and document.state is ContentState.HELD
        self.open_button.setEnabled(is_here)
        self.save_button.setEnabled(is_here)
        for button in (self.rename_button, self.trash_button):
            button.setEnabled(document is not None and can_write)

    # --- adding --------------------------------------------------------------------------------------------

    @Slot()
    def add_pressed(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self.window(), translate("Company", "Attach files"))
        self.add_files([Path(path) for path in paths])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Keep files in the book, on the worker, as one change set each."""
        company, book = self.company, self.context.book
        if company is None or not paths or book.read_only:
            return

        def work(progress: Progress) -> int:
            for number, path in enumerate(paths):
                progress.report(number / len(paths), path.name)
                add_document(book, path, company=company)
            return len(paths)

        self.context.runner.run(self, work, self.files_added, self.failed.emit)

    @Slot(object)
    def files_added(self, count: int) -> None:
        self.refresh()
        self.told.emit(translate("Company", "%Ln document(s) added", "", count))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.context.book.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files(dropped_files(event))
        event.acceptProposedAction()

    # --- using ---------------------------------------------------------------------------------------------

    @Slot()
    def open_pressed(self) -> None:
        if (document := self.current()) is not None:
            self.open_document(document.id, document.name)

    def open_document(self, key: bytes, name: str) -> None:
        """Write a copy aside and give it to the program of its kind; changes to the copy stay out of the book."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        path = Path(self._folder.path()) / f"{key.hex()[-6:]}-{name}"
        self._save(key, path, self.copy_ready)

    @Slot(object)
    def copy_ready(self, path: Path) -> None:
        path.chmod(0o444)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot()
    def save_pressed(self) -> None:
        document = self.current()
        if document is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(self.window(), translate("Company", "Save a copy"), document.name)
        if chosen:
            self._save(document.id, Path(chosen), self.copy_saved)

    @Slot(object)
    def copy_saved(self, path: Path) -> None:
        self.told.emit(translate("Company", "Copy written: {name}").format(name=path.name))

    def _save(self, key: bytes, path: Path, done: Any) -> None:
        book = self.context.book

        def work(progress: Progress) -> Path:
            progress.check_cancelled()
            if path.exists():
                path.chmod(0o644)
            save_document(book, key, path, replace=True)
            return path

        self.context.runner.run(self, work, done, self.failed.emit)

    @Slot()
    def rename(self) -> None:
        document = self.current()
        if document is not None:
            title = translate("Company", "Rename the document")
            field = Field("name", translate("Company", "Name"), document.name, is_required=True)
            FieldsDialog(
                self.context, self.window(), title, (field,), self.rename_to, translate("Company", "Rename")
            ).open()

    def rename_to(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError."""
        document = self.current()
        if document is not None:
            rename_document(self.context.book, document.id, values["name"])
            self.told.emit(translate("Company", "Document renamed"))

    @Slot()
    def trash_pressed(self) -> None:
        if (document := self.current()) is not None:

            def work() -> None:
                trash_document(self.context.book, document.id)

            self.write(work, translate("Company", "{name} put in the trash").format(name=document.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.trash_pressed()
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that were dropped; folders and what is not on this machine are left out."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


def _row(document: DocumentLine) -> Row:
    states = {
        ContentState.HELD: "",
        ContentState.NOT_ARRIVED: translate("Company", "not arrived on this device yet"),
    }
    state = states.get(document.state, translate("Company", "content missing"))
    return Row(
        (
            Cell(document.name, is_strong=True, spoken=document.name),
            Cell(size_text(document.byte_count), "text2"),
            Cell(format_date(document.added_on) if document.added_on else NOTHING, "text2"),
            Cell(state or translate("Company", "in the book"), "text3" if not state else "warn"),
        ),
        document.id,
    )
