"""Consentements: whose consent is about to lapse, which withdrawals wait, whom nobody asked, and mailing lists."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from cqi_desktop.domain.consent import SOON_DAYS
from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.consents import (
    ConsentLine,
    honour_withdrawal,
    soon_lapsed,
    withdrawals_to_apply,
    without_consent,
)
from cqi_desktop.store.mailing_lists import MAILING_PAGE
from cqi_desktop.store.saved_views import View, saved_views
from cqi_desktop.translation import format_date, format_integer, translate
from cqi_desktop.ui.dialogs.consent_dialog import ConsentDialog
from cqi_desktop.ui.dialogs.consent_ledger_dialog import ConsentLedgerDialog
from cqi_desktop.ui.dialogs.mailing_dialog import MailingDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.report_export import open_file
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.consent_panel import READS, copy_request, noted_sentence
from cqi_desktop.ui.widgets.rows_panel import RowsPanel
from cqi_desktop.ui.window_context import WindowContext

from .section import SettingsSection

# Rows shown of each list; the count is whole but for those without consent, of whom the first are read.
MOST_SHOWN = 200


class _Read(NamedTuple):
    soon: list[ConsentLine]
    withdrawn: list[ConsentLine]
    without: list[ConsentLine]
    views: list[View]


class ConsentsSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = READS | {"saved_view"}

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Consents", "Consents"))
        self._people: dict[bytes, ConsentLine] = {}
        self._reading: Task | None = None
        self.soon = self._soon_panel()
        self.withdrawn = self._withdrawn_panel()
        self.without = self._without_panel()
        self.lists = self._lists_panel()
        for panel in (self.soon, self.withdrawn, self.without, self.lists):
            self.add_panel(panel)
        self.end()

    # --- panels --------------------------------------------------------------------------------------------

    def _soon_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Consents", "About to lapse"),
            translate("Consents", "implied consents that end within %n day(s)", "", SOON_DAYS),
            (
                *_who(),
                RowsColumn(translate("Consents", "Until"), sample="2011-03-31"),
                RowsColumn(translate("Consents", "Left"), sample="dans 60 jours"),
                RowsColumn("", "link", "Demander un consentement exprès"),
            ),
            translate("Consents", "No implied consent ends soon."),
        )
        panel.acted.connect(self.ask_express)
        self.note_button = self._person_button(panel, translate("Consents", "Note a consent…"), "plus")
        self.ledger_button = self._person_button(panel, translate("Consents", "Ledger…"), "history")
        self.note_button.clicked.connect(self.note_pressed)
        self.ledger_button.clicked.connect(self.ledger_pressed)
        panel.table.current_changed.connect(self.show_state)
        return panel

    def _withdrawn_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Consents", "Withdrawals to apply"),
            translate("Consents", "within ten business days, Québec’s holidays left out"),
            (
                *_who(),
                RowsColumn(translate("Consents", "Withdrawn on"), sample="2011-03-31"),
                RowsColumn(translate("Consents", "To apply by"), sample="2011-03-31, en retard"),
                RowsColumn("", "link", "Noter comme appliqué"),
            ),
            translate("Consents", "Every withdrawal was applied."),
        )
        panel.acted.connect(self.apply_withdrawal)
        return panel

    def _without_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Consents", "Without consent"),
            translate("Consents", "an e-mail address that no list may use"),
            (
                *_who(),
                RowsColumn(translate("Consents", "E-mail")),
                RowsColumn(translate("Consents", "Lapsed on"), sample="2011-03-31"),
                RowsColumn("", "link", "Noter un consentement…"),
            ),
            translate("Consents", "Everybody with an e-mail address has a consent."),
        )
        panel.acted.connect(self.note_for)
        return panel

    def _lists_panel(self) -> RowsPanel:
        panel = RowsPanel(
            self.context,
            translate("Consents", "Mailing lists"),
            translate("Consents", "lapsed and withdrawn addresses stay out, and the file says why"),
            (RowsColumn(translate("Consents", "List")), RowsColumn("", "link", "Ouvrir…")),
            translate("Consents", "No list saved. A list is a filter: who is in it is read again each time."),
        )
        self.list_button = panel.add_button(translate("Consents", "New mailing list…"), "email-outline")
        self.list_button.clicked.connect(self.new_list)
        panel.acted.connect(self.open_list)
        return panel

    def _person_button(self, panel: RowsPanel, text: str, icon: str) -> QPushButton:
        button = panel.add_button(text, icon)
        button.setEnabled(False)
        return button

    # --- what is shown -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read on the worker: a large book takes a moment."""
        if self._reading is not None:
            self._reading.cancel()
        book = self.context.book

        def work(progress: Progress) -> _Read:
            progress.check_cancelled()
            return _Read(soon_lapsed(book), withdrawals_to_apply(book), without_consent(book, MOST_SHOWN),
                         saved_views(book, MAILING_PAGE))  # fmt: skip

        self._reading = self.context.runner.run(self, work, self.people_read, self.fail)

    @Slot(object)
    def people_read(self, found: _Read) -> None:
        self._reading = None
        self._people = {line.contact: line for line in (*found.soon, *found.withdrawn, *found.without)}
        locked = self.context.book.read_only
        today = self.context.book.today()
        express = translate("Consents", "Ask for an express consent")
        self.soon.show_rows(
            [
                Row((*_cells(line), Cell(_day(line.consent.expires_on), "text2"),
                     Cell(_left(line.consent.days_left(today)), "warn"), Cell(express, "link")), line.contact)
                for line in found.soon[:MOST_SHOWN]
            ]
        )  # fmt: skip
        applied = translate("Consents", "Note as applied")
        self.withdrawn.show_rows(
            [
                Row((*_cells(line), Cell(_day(line.consent.evidence.day if line.consent.evidence else None), "text2"),
                     _deadline(line, today), Cell("" if locked else applied, "link")), line.contact)
                for line in found.withdrawn[:MOST_SHOWN]
            ]
        )  # fmt: skip
        note = translate("Consents", "Note a consent…")
        self.without.show_rows(
            [
                Row((*_cells(line), Cell(line.email, "text2"), Cell(_day(line.consent.expires_on), "text2"),
                     Cell("" if locked else note, "link")), line.contact)
                for line in found.without
            ]
        )  # fmt: skip
        text = translate("Consents", "Open…")
        self.lists.show_rows(
            [Row((Cell(view.name, is_strong=True), Cell(text, "link")), view.id) for view in found.views]
        )
        for panel, lines in ((self.soon, found.soon), (self.withdrawn, found.withdrawn), (self.without, found.without)):
            panel.title.setText(f"{panel.accessibleName()} · {format_integer(len(lines))}")
        self.show_state()

    def first_field(self) -> QWidget:
        return self.soon.first_field() if self.soon.table.rows.rowCount() else self.list_button

    @Slot()
    def show_state(self) -> None:
        has_one = self.soon.table.current_key() is not None
        self.ledger_button.setEnabled(has_one)
        self.note_button.setEnabled(has_one and not self.context.book.read_only)
        for button in (self.ledger_button, self.note_button):
            button.setToolTip("" if has_one else translate("Consents", "Choose a person in the table"))

    # --- steps ---------------------------------------------------------------------------------------------

    @Slot(object)
    def ask_express(self, contact: object) -> None:
        line = self._people.get(contact) if isinstance(contact, bytes) else None
        if line is not None:
            self.told.emit(copy_request(self.context, line.name), [])

    @Slot(object)
    def apply_withdrawal(self, contact: object) -> None:
        line = self._people.get(contact) if isinstance(contact, bytes) else None
        if line is None or self.context.book.read_only:
            return
        try:
            honour_withdrawal(self.context.book, line.contact)
        except CqiError as error:
            self.fail(error)
            return
        self.told.emit(translate("Consents", "Withdrawal of {name} applied").format(name=line.name), [])

    @Slot(object)
    def note_for(self, contact: object) -> None:
        line = self._people.get(contact) if isinstance(contact, bytes) else None
        if line is not None and not self.context.book.read_only:
            dialog = ConsentDialog(self.context, line.contact, line.name, self.window())
            dialog.noted.connect(self.consent_noted)
            dialog.open()

    @Slot()
    def note_pressed(self) -> None:
        self.note_for(self.soon.table.current_key())

    @Slot()
    def ledger_pressed(self) -> None:
        line = self._people.get(self.soon.table.current_key())  # type: ignore[call-overload]
        if line is not None:
            dialog = ConsentLedgerDialog(self.context, line.contact, line.name, self.window())
            dialog.noted.connect(self.consent_noted)
            dialog.open()

    @Slot(str)
    def consent_noted(self, name: str) -> None:
        self.told.emit(noted_sentence(name), [])

    @Slot()
    def new_list(self) -> None:
        self._show_list(None)

    @Slot(object)
    def open_list(self, view: object) -> None:
        self._show_list(view)

    def _show_list(self, view: object) -> None:
        dialog = MailingDialog(self.context, self.window())
        dialog.written.connect(self.list_written)
        if view is not None:
            dialog.open_view(view)
        dialog.open()

    @Slot(str, object)
    def list_written(self, text: str, path: Path) -> None:
        self.told.emit(text, [(translate("Consents", "Open the file"), _FileOpener(path))])


class _FileOpener:
    """Opens one file: what a button of the toast runs."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> None:
        open_file(self._path)


def _who() -> tuple[RowsColumn, RowsColumn]:
    return RowsColumn(translate("Consents", "Person")), RowsColumn(translate("Consents", "Company"))


def _cells(line: ConsentLine) -> tuple[Cell, Cell]:
    return (
        Cell(line.name or NOTHING, is_strong=True, spoken=line.name),
        Cell(line.company_name or NOTHING, "text2", spoken=line.company_name),
    )


def _day(day: date | None) -> str:
    return format_date(day) if day else NOTHING


def _left(days: int | None) -> str:
    if days is None:
        return NOTHING
    return translate("Consents", "today") if days == 0 else translate("Consents", "in %n day(s)", "", days)


def _deadline(line: ConsentLine, today: date) -> Cell:
    due = line.consent.apply_by
    is_late = due is not None and due < today
    text = translate("Consents", "{day}, late").format(day=_day(due)) if is_late else _day(due)
    return Cell(text, "err" if is_late else "text2")
