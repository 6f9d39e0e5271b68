"""The versions of the questionnaires: those shipped, those of the team; duplicated, edited, read from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.questionnaires import (
    KnownVersion,
    add_version,
    known_versions,
    read_questionnaire,
    write_questionnaire,
)
from cqi_desktop.translation import format_date, format_integer, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label, set_tone
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .version_editor import VersionEditor
from .words import shown

_PART = 0.85


class VersionsDialog(FittedDialog):
    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._versions: list[KnownVersion] = []
        title = translate("Questionnaire", "Versions of the questionnaires")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Questionnaire", "Questionnaire")),
                RowsColumn(translate("Questionnaire", "Version"), sample="8888 M", is_number=True),
                RowsColumn(translate("Questionnaire", "Questions"), sample="888 M", is_number=True),
                RowsColumn(translate("Questionnaire", "Valid from"), sample="2011-03-31 MM"),
                RowsColumn(translate("Questionnaire", "Filled"), sample="8 888 M", is_number=True),
                RowsColumn(translate("Questionnaire", "Origin"), sample="fournie avec le logiciel"),
            ),
            translate("Questionnaire", "Versions of the questionnaires"),
        )
        self.table.current_changed.connect(self.current_changed)
        self.table.opened.connect(self.edit_pressed)
        self.table.left_by_escape.connect(self.reject)
        self.said = make_label(size="small", tone="err")
        self.said.setWordWrap(True)
        self.said.hide()
        self.import_button = self._button(translate("Questionnaire", "Read from a file…"), "tray-arrow-down")
        self.import_button.clicked.connect(self.import_pressed)
        self.export_button = self._button(translate("Questionnaire", "Write to a file…"), "tray-arrow-up")
        self.export_button.clicked.connect(self.export_pressed)
        self.edit_button = self._button(translate("Questionnaire", "Edit…"), "note-edit-outline")
        self.edit_button.clicked.connect(self.edit_pressed)
        self.copy_button = self._button(translate("Questionnaire", "New version from this one…"), "content-copy")
        self.copy_button.clicked.connect(self.copy_pressed)
        self.close_button = self._button(translate("Questionnaire", "Close"), "")
        self.close_button.clicked.connect(self.accept)
        self._lay_out(title)
        context.notice.changed.connect(self.records_changed)
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))
        self.refresh()
        self.table.go_to_row(0)
        self.table.setFocus()

    def _button(self, text: str, icon: str) -> QPushButton:
        button = make_button(self._context.icons, text, icon)
        button.setAutoDefault(False)
        return button

    def _lay_out(self, title: str) -> None:
        how = make_label(
            translate(
                "Questionnaire",
                "The latest version that is valid is the one filled. A version that was filled changes no more: its "
                "answers keep their meaning. Two versions are compared on the questions that they share.",
            ),
            tone="text3",
        )
        how.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.import_button, self.export_button, self.edit_button, self.copy_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(10)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.said)
        rows.addLayout(foot)

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"questionnaire", "assessment"}:
            self.refresh()

    def refresh(self) -> None:
        self._versions = known_versions(self._context.book)
        self.table.show_rows([_row(one) for one in self._versions])
        self.current_changed()

    def current(self) -> KnownVersion | None:
        row = self.table.currentIndex().row()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    @Slot()
    def current_changed(self) -> None:
        if not hasattr(self, "close_button"):
            return
        known, can_write = self.current(), not self._context.book.read_only
        may_change = known is not None and known.may_change
        self.edit_button.setEnabled(may_change and can_write)
        reason = translate("Questionnaire", "It was filled or ships with the program: make a new version from it.")
        self.edit_button.setToolTip("" if may_change else reason)
        self.copy_button.setEnabled(known is not None and can_write)
        self.export_button.setEnabled(known is not None)
        self.import_button.setEnabled(can_write)

    def _say(self, text: str, tone: str = "err") -> None:
        set_tone(self.said, tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    @Slot()
    def edit_pressed(self) -> None:
        known = self.current()
        if known is not None and self.edit_button.isEnabled():
            VersionEditor(self._context, known, self).open()

    @Slot()
    def copy_pressed(self) -> None:
        known = self.current()
        if known is not None:
            editor = VersionEditor(self._context, known, self, is_new=True)
            editor.made.connect(self.version_made)
            editor.open()

    @Slot(int)
    def version_made(self, version: int) -> None:
        self._say(translate("Questionnaire", "Version {number} made").format(number=version), "ok")

    @Slot()
    def import_pressed(self) -> None:
        title = translate("Questionnaire", "Read a questionnaire")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", translate("Questionnaire", "Questionnaire (*.json)"))
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Keep the questionnaire of a file as a new version of its code."""
        try:
            made = add_version(self._context.book, read_questionnaire(path))
        except CqiError as error:
            self._say(describe(error))
            return
        self.version_made(made.version)

    @Slot()
    def export_pressed(self) -> None:
        known = self.current()
        if known is None:
            return
        title = translate("Questionnaire", "Write the questionnaire")
        name = f"{known.questionnaire.code}-{known.questionnaire.version}.json"
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, translate("Questionnaire", "Questionnaire (*.json)"))
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        known = self.current()
        if known is None:
            return
        try:
            write_questionnaire(known.questionnaire, path)
        except CqiError as error:
            self._say(describe(error))
            return
        self._say(translate("Questionnaire", "Written: {name}").format(name=path.name), "ok")


def _row(known: KnownVersion) -> Row:
    one = known.questionnaire
    is_ours = known.id is not None
    origin = translate("Questionnaire", "of the team") if is_ours else translate("Questionnaire", "shipped")
    return Row(
        (
            Cell(shown(one.label), is_strong=True, spoken=shown(one.label)),
            Cell(str(one.version)),
            Cell(str(len(one.questions)), "text2"),
            Cell(format_date(known.valid_from) if known.valid_from else NOTHING, "text2"),
            Cell(format_integer(known.filled) if known.filled else NOTHING, "text2"),
            Cell(origin, "text2"),
        ),
        (one.code, one.version),
    )
