"""The team: its name, its fiscal year, its members."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.exchange.value_words import MONTHS
from cqi_desktop.store.advisers import add_adviser, edit_adviser
from cqi_desktop.store.book import Book
from cqi_desktop.store.tables import Adviser
from cqi_desktop.store.team_settings import FIRST_MONTH, ORGANISATION, change_setting, first_month, setting
from cqi_desktop.translation import format_date, translate, translate_marked
from cqi_desktop.ui.dialogs.adviser_dialog import AdviserDialog
from cqi_desktop.ui.dialogs.hand_over_dialog import HandOverDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.editable_line import EditableLine
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.field_button import FieldButton
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

from .section import FormPanel, RefusedLine, SettingsSection
from .typed_days import day_from

# The column of the record that each column of the table writes.
_FIELDS = ("name", "email", "phone", "left_on")
_LEFT_ON = 3


class TeamSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"adviser", "setting"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Team"))
        self.organisation = EditableLine(ORGANISATION, translate("Settings", "Name of the organisation"))
        self.organisation.setProperty("quiet", False)
        self.organisation.edited.connect(self.organisation_edited)
        self.month = FieldButton(context.themes, context.icons, translate("Settings", "First month of the fiscal year"))
        self.month.clicked.connect(self.month_pressed)
        self._year = make_label(size="small", tone="text3")
        self.refused = RefusedLine()
        self.table = EditableTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Settings", "Name"), sample="Marie-Christine Bourassa-Roy (vous)"),
                RowsColumn(translate("Settings", "E-mail")),
                RowsColumn(translate("Settings", "Phone"), sample="819 555-0199, poste 12"),
                RowsColumn(translate("Settings", "Left on"), sample="2011-03-31 MM"),
            ),
            range(len(_FIELDS)),
            translate("Settings", "Members of the team"),
        )
        self.table.edited.connect(self.adviser_edited)
        self.add_button = make_button(context.icons, translate("Settings", "Add a person…"), "plus", small=True)
        self.add_button.clicked.connect(self.add_person)
        self.hand_over_button = make_button(
            context.icons, translate("Settings", "Hand over companies…"), "account-arrow-right-outline", small=True
        )
        self.hand_over_button.clicked.connect(self.hand_over_pressed)
        self.table.current_changed.connect(self.member_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        panel = FormPanel(translate("Settings", "Organisation"), translate("Settings", "shared with the team"))
        panel.add_setting(
            translate("Settings", "Name of the organisation"),
            self.organisation,
            translate("Settings", "At the head of workbooks and printed sheets."),
        )
        panel.add_setting(
            translate("Settings", "First month of the fiscal year"),
            self.month,
            translate(
                "Settings",
                "Every figure is counted again by years that begin on the first day of this month. Targets and "
                "submissions keep their dates: those of other bounds are shown no more until the month is put back.",
            ),
        )
        members = Panel(
            translate("Settings", "Members of the team"),
            translate("Settings", "Enter or F2 edits a cell; with a date in “Left on”, the person is no more proposed"),
        )
        members.head.addWidget(self.hand_over_button)
        members.head.addWidget(self.add_button)
        members.rows.addWidget(self.table)
        members.rows.addWidget(self.refused)
        self.add_panel(panel)
        self.add_panel(members)
        self.end()

    def refresh(self) -> None:
        book = self.context.book
        self.table.rows.is_locked = book.read_only
        self.add_button.setEnabled(not book.read_only)
        self.organisation.setReadOnly(book.read_only)
        self.organisation.show_value(str(setting(book, ORGANISATION, "")))
        month = first_month(book)
        year = FiscalYear.of(book.today(), month)
        self.month.show_value(translate_marked("Settings", MONTHS[month - 1]))
        bounds = translate("Settings", "This year runs from {first} to {last}.")
        self.month.setToolTip(bounds.format(first=format_date(year.start), last=format_date(year.end)))
        self.table.show_rows(_adviser_rows(book, self.context.adviser.key))
        self.table.fit_height()
        self.member_changed()

    def first_field(self) -> QWidget:
        return self.organisation

    @Slot(str, str)
    def organisation_edited(self, field: str, text: str) -> None:
        try:
            change_setting(self.context.book, field, text)
        except CqiError as error:
            self.fail(error)
            return
        self.organisation.take(text)

    # --- the fiscal year -----------------------------------------------------------------------------------

    @Slot()
    def month_pressed(self) -> None:
        menu = QMenu(self)
        current = first_month(self.context.book)
        for number, name in enumerate(MONTHS, 1):
            action = menu.addAction(translate_marked("Settings", name))
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(number == current)
            if number == current:
                menu.setActiveAction(action)
        menu.triggered.connect(self.month_chosen)
        menu.popup(self.month.place_below())

    @Slot(QAction)
    def month_chosen(self, action: QAction) -> None:
        self.choose_month(int(action.data()))

    def choose_month(self, month: int) -> None:
        if month == first_month(self.context.book):
            return
        try:
            change_setting(self.context.book, FIRST_MONTH, month)
        except CqiError as error:
            self.fail(error)
            return
        text = translate("Settings", "The fiscal year begins in {month}: every figure was counted again")
        name = translate_marked("Settings", MONTHS[month - 1])
        self.told.emit(text.format(month=name), [])

    # --- the members ---------------------------------------------------------------------------------------

    @Slot()
    def add_person(self) -> None:
        AdviserDialog(self.add_member, "", self.window()).open()

    @Slot()
    def member_changed(self) -> None:
        """Somebody must be chosen before their companies go to another."""
        can_give = isinstance(self.table.current_key(), bytes) and not self.context.book.read_only
        self.hand_over_button.setEnabled(can_give)
        reason = translate("Settings", "Choose first who hands over their companies")
        self.hand_over_button.setToolTip("" if can_give else reason)

    @Slot()
    def hand_over_pressed(self) -> None:
        giver = self.table.current_key()
        if isinstance(giver, bytes):
            dialog = HandOverDialog(self.context, giver, self.window())
            dialog.told.connect(self.handed_over)
            dialog.open()

    @Slot(str)
    def handed_over(self, text: str) -> None:
        undo = getattr(self.window(), "undo", None)
        self.told.emit(text, [(translate("Settings", "Undo"), undo)] if undo is not None else [])

    def add_member(self, name: str) -> None:
        """Raises InvalidValueError."""
        key = add_adviser(self.context.book, name=name)
        self.table.setCurrentIndex(self.table.rows.index(self.table.rows.row_of(key), 0))

    @Slot(object, int, str)
    def adviser_edited(self, key: bytes, column: int, text: str) -> None:
        self.refused.hide()
        try:
            value = day_from(text) if column == _LEFT_ON else text
            edit_adviser(self.context.book, key, **{_FIELDS[column]: value})
        except CqiError as error:
            self.refused.say(error)


def _adviser_rows(book: Book, mine: bytes | None) -> list[Row]:
    query = Adviser.select().where(Adviser.trashed_at.is_null())
    members = sorted(book.execute(query), key=_order)
    you = translate("Settings", "(you)")
    rows = []
    for member in members:
        tone = "text3" if member.left_on else "text2"
        rows.append(
            Row(
                (
                    Cell(member.name or NOTHING, "text3" if member.left_on else "text", is_strong=not member.left_on,
                         after=you if member.id == mine else ""),
                    Cell(member.email or NOTHING, tone),
                    Cell(member.phone or NOTHING, tone),
                    Cell(format_date(member.left_on) if member.left_on else NOTHING, tone),
                ),
                member.id,
            )
        )  # fmt: skip
    return rows


def _order(member: Adviser) -> tuple[bool, str]:
    """Those who left come last."""
    return member.left_on is not None, fold(member.name or "")
