"""Vie privée: requests with their clock, what a person is entitled to, incidents, retention, exports (Law 25)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.privacy import ANSWER_DAYS, INCIDENT_YEARS
from cqi_desktop.exchange.person_files import write_person_file
from cqi_desktop.exchange.register_files import REGISTERS, write_register
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.export_journal import ExportLine, exports
from cqi_desktop.store.incidents import IncidentLine, incidents, lost_laptop
from cqi_desktop.store.privacy_requests import RequestLine, requests
from cqi_desktop.store.retention import RetentionLine, retention_worklist
from cqi_desktop.store.team_settings import PERSON_IN_CHARGE, change_setting, setting
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.dialogs.incident_dialog import IncidentDialog
from cqi_desktop.ui.dialogs.person_rights_dialogs import ForgetDialog, RectifyDialog
from cqi_desktop.ui.dialogs.privacy_request_dialog import AnswerDialog, PrivacyRequestDialog
from cqi_desktop.ui.dialogs.retention_dialog import RetentionDialog
from cqi_desktop.ui.models.rows_model import RowsColumn
from cqi_desktop.ui.person_picks import PersonSource
from cqi_desktop.ui.report_export import open_file
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.consent_panel import ConsentPanel
from cqi_desktop.ui.widgets.editable_line import EditableLine
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.pick_field import PickField
from cqi_desktop.ui.widgets.rows_panel import RowsPanel
from cqi_desktop.ui.window_context import WindowContext

from .privacy_rows import export_row, incident_row, request_row, retention_row
from .section import FormPanel, SettingsSection

MOST_SHOWN = 200


class _Read(NamedTuple):
    requests: list[RequestLine]
    incidents: list[IncidentLine]
    retention: list[RetentionLine]
    exports: list[ExportLine]


class PrivacySection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset(
        {"privacy_request", "incident", "export_entry", "contact", "setting", "consent_entry"}
    )

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Privacy", "Privacy"))
        self._requests: dict[bytes, RequestLine] = {}
        self._reading: Task | None = None
        self._person_buttons: list[QPushButton] = []
        self.requests = self._requests_panel()
        self.people = self._people_panel()
        self.incidents = self._incidents_panel()
        self.retention = self._retention_panel()
        self.exports = self._exports_panel()
        for panel in (self.requests, self.people, self.incidents, self.retention, self.exports):
            self.add_panel(panel)
        self.end()
        self.person_picked()

    # --- panels --------------------------------------------------------------------------------------------

    def _requests_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Privacy", "Requests"),
            translate("Privacy", "to answer within %n day(s)", "", ANSWER_DAYS),
            (
                RowsColumn(translate("Privacy", "Person")),
                RowsColumn(translate("Privacy", "Request"), sample="Anonymisation MM"),
                RowsColumn(translate("Privacy", "Received"), sample="2011-03-31"),
                RowsColumn(translate("Privacy", "Clock"), "status", sample="12 jours de retard"),
                RowsColumn("", "link", "Répondre…"),
            ),
            translate("Privacy", "No request."),
        )
        self.request_button = panel.add_button(translate("Privacy", "Enter a request…"), "plus")
        self.request_button.clicked.connect(self.enter_request)
        panel.acted.connect(self.answer)
        return panel

    def _people_panel(self) -> FormPanel:
        panel = FormPanel(
            translate("Privacy", "A person’s file"),
            translate("Privacy", "all that is held on them, and what the law lets them ask"),
        )
        context = self.context
        name = translate("Privacy", "Person")
        self.person = PickField(context.themes, context.icons, name, PersonSource(context.book))
        self.person.setPlaceholderText(translate("Privacy", "Name of a contact"))
        self.person.picked.connect(self.person_picked)
        self.person.textEdited.connect(self.person_picked)
        self.consent = ConsentPanel(context)
        self.consent.told.connect(self.say)
        file_buttons = self._buttons(
            (translate("Privacy", "Write their file…"), "tray-arrow-up", self.write_file),
            (translate("Privacy", "Portable copy…"), "tray-arrow-up", self.write_portable),
        )
        right_buttons = self._buttons(
            (translate("Privacy", "Rectify…"), "note-edit-outline", self.rectify),
            (translate("Privacy", "Anonymise…"), "account-off-outline", self.anonymise),
            (translate("Privacy", "Erase…"), "delete-outline", self.erase),
        )
        panel.add_setting(name, self.person)
        panel.add_setting(translate("Privacy", "Consent"), self.consent)
        panel.add_setting(
            translate("Privacy", "Access"),
            file_buttons,
            translate("Privacy", "The portable copy (JSON or CSV) holds only what the person provided."),
        )
        panel.add_setting(
            translate("Privacy", "Rights"),
            right_buttons,
            translate("Privacy", "Erasing and anonymising move no past figure and are never undone."),
        )
        self.in_charge = EditableLine(PERSON_IN_CHARGE, translate("Privacy", "Person in charge"))
        self.in_charge.setPlaceholderText(translate("Privacy", "Name, title"))
        self.in_charge.edited.connect(self.setting_edited)
        panel.add_setting(
            translate("Privacy", "Person in charge"),
            self.in_charge,
            translate("Privacy", "Name and title, written on every file: by default the director."),
        )
        return panel

    def _buttons(self, *entries: tuple[str, str, Any]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, icon, run in entries:
            button = make_button(self.context.icons, text, icon, small=True)
            button.clicked.connect(run)
            row.addWidget(button)
            self._person_buttons.append(button)
        row.addStretch(1)
        return line

    def _incidents_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Privacy", "Incidents"),
            translate("Privacy", "all of them, kept at least %n year(s)", "", INCIDENT_YEARS),
            (
                RowsColumn(translate("Privacy", "Known on"), sample="2011-03-31"),
                RowsColumn(translate("Privacy", "Kind")),
                RowsColumn(translate("Privacy", "People"), sample="130 139", is_number=True),
                RowsColumn(translate("Privacy", "Risk"), sample="Sérieux MM"),
                RowsColumn(translate("Privacy", "Groups"), "status", sample="5 groupes à compléter"),
                RowsColumn(translate("Privacy", "Locked until"), sample="2011-03-31 MM", is_spare=True),
                RowsColumn("", "link", "Ouvrir…"),
            ),
            translate("Privacy", "No incident. Every one is entered, even of low risk."),
        )
        self.lost_button = panel.add_button(translate("Privacy", "Lost laptop…"), "laptop")
        self.incident_button = panel.add_button(translate("Privacy", "Enter an incident…"), "plus")
        self.lost_button.clicked.connect(self.enter_lost_laptop)
        self.incident_button.clicked.connect(self.enter_incident)
        panel.acted.connect(self.open_incident)
        return panel

    def _retention_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Privacy", "Retention"),
            translate("Privacy", "kept longer than the rules say: to go through once a year"),
            (
                RowsColumn(translate("Privacy", "Record")),
                RowsColumn(translate("Privacy", "Category"), sample="Contact sans aucune activité MM"),
                RowsColumn(translate("Privacy", "Last fact"), sample="2011-03-31 MM"),
                RowsColumn("", "link", "Mettre à la corbeille…"),
            ),
            translate("Privacy", "Nothing was kept longer than the rules say."),
        )
        self.rules_button = panel.add_button(translate("Privacy", "Rules…"), "calendar-clock-outline")
        self.rules_button.clicked.connect(self.show_rules)
        panel.acted.connect(self.settle_retention)
        return panel

    def _exports_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Privacy", "Journal of exports"),
            translate("Privacy", "who took what out of the book"),
            (
                RowsColumn(translate("Privacy", "When"), sample="2011-03-31 22:22 MM"),
                RowsColumn(translate("Privacy", "What"), sample="Liste d’envoi MMMM"),
                RowsColumn(translate("Privacy", "Title")),
                RowsColumn(translate("Privacy", "Records"), sample="130 139", is_number=True),
                RowsColumn(translate("Privacy", "Left out")),
                RowsColumn(translate("Privacy", "Who"), sample="Odile Bergeron-Tremb", is_spare=True),
            ),
            translate("Privacy", "Nothing was exported yet."),
        )
        self.register_button = panel.add_button(translate("Privacy", "Export a register"), "tray-arrow-up")
        menu = QMenu(self.register_button)
        for register in REGISTERS:
            action = QAction(privacy_word("register", register), menu)
            action.setData(register)
            menu.addAction(action)
        menu.triggered.connect(self.register_chosen)
        self.register_button.setMenu(menu)
        return panel

    # --- what is shown -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.in_charge.setReadOnly(self.context.book.read_only)
        self.in_charge.show_value(setting(self.context.book, PERSON_IN_CHARGE, "") or "")
        if self._reading is not None:
            self._reading.cancel()
        book = self.context.book

        def work(progress: Progress) -> _Read:
            progress.check_cancelled()
            return _Read(requests(book), incidents(book), retention_worklist(book), exports(book, MOST_SHOWN))

        self._reading = self.context.runner.run(self, work, self.registers_read, self.fail)

    @Slot(object)
    def registers_read(self, found: _Read) -> None:
        self._reading = None
        today, locked = self.context.book.today(), self.context.book.read_only
        self._requests = {line.id: line for line in found.requests}
        self.requests.show_rows([request_row(line, today, is_locked=locked) for line in found.requests])
        self.incidents.show_rows([incident_row(line, is_locked=locked) for line in found.incidents])
        self.retention.show_rows([retention_row(line, is_locked=locked) for line in found.retention[:MOST_SHOWN]])
        self.exports.show_rows([export_row(line) for line in found.exports])
        title = self.retention.accessibleName()
        self.retention.title.setText(f"{title} · {format_integer(len(found.retention))}")
        for button in (self.request_button, self.lost_button, self.incident_button, self.rules_button):
            button.setEnabled(not locked)

    def first_field(self) -> QWidget:
        return self.requests.first_field()

    @Slot(str)
    def say(self, text: str) -> None:
        self.told.emit(text, [])

    @Slot(str)
    def say_undoable(self, text: str) -> None:
        self.told.emit(text, [(translate("Privacy", "Undo"), self.undo_asked.emit)])

    # --- requests, incidents, retention --------------------------------------------------------------------

    @Slot()
    def enter_request(self) -> None:
        dialog = PrivacyRequestDialog(self.context, self.window())
        dialog.told.connect(self.say_undoable)
        dialog.open()

    @Slot(object)
    def answer(self, key: bytes) -> None:
        dialog = AnswerDialog(self.context, self._requests[key], self.window())
        dialog.told.connect(self.say_undoable)
        dialog.open()

    @Slot()
    def enter_incident(self) -> None:
        self._show_incident(IncidentDialog(self.context, self.window()))

    @Slot()
    def enter_lost_laptop(self) -> None:
        self._show_incident(IncidentDialog(self.context, self.window(), values=lost_laptop(self.context.book)))

    @Slot(object)
    def open_incident(self, key: bytes) -> None:
        self._show_incident(IncidentDialog(self.context, self.window(), key))

    def _show_incident(self, dialog: IncidentDialog) -> None:
        dialog.told.connect(self.say)
        dialog.open()

    @Slot()
    def show_rules(self) -> None:
        dialog = RetentionDialog(self.context, self.window())
        dialog.told.connect(self.say_undoable)
        dialog.open()

    @Slot(object)
    def settle_retention(self, line: RetentionLine) -> None:
        """The step that the rule proposes, for one record."""
        if line.action in ("anonymise", "erase"):
            self._show_right(ForgetDialog(
                self.context, line.record, self.window(), keeps_acts=line.action == "anonymise"
            ))  # fmt: skip
            return
        kind = "incident" if line.category == "old_incident" else "privacy_request"
        try:
            trash(self.context.book, kind, line.record)
        except CqiError as error:
            self.fail(error)
            return
        self.say_undoable(translate("Privacy", "Put in the trash"))

    # --- a person ------------------------------------------------------------------------------------------

    @Slot()
    def person_picked(self) -> None:
        key = self.person.value
        self.consent.show_contact(key if isinstance(key, bytes) else None, self.person.text())
        for button in self._person_buttons:
            button.setEnabled(isinstance(key, bytes))
            reason = translate("Privacy", "Choose a person first")
            button.setToolTip("" if button.isEnabled() else reason)

    @Slot()
    def write_file(self) -> None:
        self._ask_place(translate("Privacy", "Write their file"), ".pdf", "PDF (*.pdf);;HTML (*.html)")

    @Slot()
    def write_portable(self) -> None:
        self._ask_place(translate("Privacy", "Portable copy"), ".json", "JSON (*.json);;CSV (*.csv)")

    def _ask_place(self, title: str, ending: str, kinds: str) -> None:
        place, _ = QFileDialog.getSaveFileName(self.window(), title, f"{self.person.text()}{ending}", kinds)
        if place:
            self.write_person_file_at(Path(place))

    def write_person_file_at(self, path: Path) -> None:
        """Gather and write on the worker; the toast opens the file."""
        self._run(partial(write_person_file, self.context.book, self.person.value, path), path)

    def _run(self, write: partial[Any], path: Path) -> None:
        def work(progress: Progress) -> None:
            progress.check_cancelled()
            write()

        def done(result: object) -> None:
            del result
            text = translate("Privacy", "{name} written").format(name=path.name)
            self.told.emit(text, [(translate("Privacy", "Open the file"), partial(open_file, path))])

        self.context.runner.run(self, work, done, self.fail)

    @Slot()
    def rectify(self) -> None:
        dialog = RectifyDialog(self.context, self.person.value, self.window())
        dialog.told.connect(self.say_undoable)
        dialog.open()

    @Slot()
    def anonymise(self) -> None:
        self._show_right(ForgetDialog(self.context, self.person.value, self.window(), keeps_acts=True))

    @Slot()
    def erase(self) -> None:
        self._show_right(ForgetDialog(self.context, self.person.value, self.window(), keeps_acts=False))

    def _show_right(self, dialog: ForgetDialog) -> None:
        dialog.told.connect(self.person_forgotten)
        dialog.open()

    @Slot(str)
    def person_forgotten(self, text: str) -> None:
        self.person.show_pick(None)
        self.person_picked()
        self.say(text)

    # --- registers -----------------------------------------------------------------------------------------

    @Slot(QAction)
    def register_chosen(self, action: QAction) -> None:
        name = f"{action.text()}.xlsx"
        place, _ = QFileDialog.getSaveFileName(self.window(), action.text(), name, "Excel (*.xlsx)")
        if place:
            self.write_register_at(str(action.data()), Path(place))

    def write_register_at(self, register: str, path: Path) -> None:
        """Write a whole register on the worker."""
        self._run(partial(write_register, self.context.book, register, path), path)

    @Slot(str, str)
    def setting_edited(self, field: str, text: str) -> None:
        change_setting(self.context.book, field, text)
        self.in_charge.take(text)
