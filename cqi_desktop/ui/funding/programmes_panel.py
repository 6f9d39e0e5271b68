"""The programmes of the funders: their names, from when to when, and which one each of them follows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.funding import Programme
from cqi_desktop.store.funding_programmes import add_programme, edit_programme, programme_named
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.sections.section import RefusedLine
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.window_context import WindowContext

_FIELDS = ("funder", "name", "start_date", "end_date", "succeeds")
_START, _END, _SUCCEEDS = 2, 3, 4


class ProgrammesPanel(Panel):
    """``written`` is emitted with a sentence once a programme is added."""

    written = Signal(str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__(
            translate("Funding", "Programmes"),
            translate("Funding", "a programme that changes its name is a new line that follows the old one"),
        )
        self._context = context
        self._programmes: tuple[Programme, ...] = ()
        self.refused = RefusedLine()
        self.table = EditableTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Funding", "Funder")),
                RowsColumn(translate("Funding", "Programme")),
                RowsColumn(translate("Funding", "From"), sample="2011-03-31 MM"),
                RowsColumn(translate("Funding", "To"), sample="2011-03-31 MM"),
                RowsColumn(translate("Funding", "Follows")),
            ),
            range(len(_FIELDS)),
            translate("Funding", "Programmes"),
        )
        self.table.edited.connect(self.programme_edited)
        self.add_button = make_button(context.icons, translate("Funding", "Add a programme…"), "plus", small=True)
        self.add_button.clicked.connect(self.add_pressed)
        self.nothing = make_label(translate("Funding", "No programme yet: a source can be written without one."),
                                  "small", "text3")  # fmt: skip
        self.nothing.setContentsMargins(15, 8, 15, 8)
        self.nothing.setWordWrap(True)
        self.head.addWidget(self.add_button)
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.nothing)
        self.rows.addWidget(self.refused)

    def show_programmes(self, programmes: tuple[Programme, ...], year_start: date, year_end: date) -> None:
        """Those in force on no day of the year are in a lighter tone."""
        self._programmes = programmes
        self.table.rows.is_locked = self._context.book.read_only
        self.add_button.setEnabled(not self._context.book.read_only)
        names = {programme.key: programme.name for programme in programmes}
        self.table.show_rows([_row(one, names, year_start, year_end) for one in programmes])
        self.table.fit_height()
        self.table.setVisible(bool(programmes))
        self.nothing.setVisible(not programmes)

    @Slot(object, int, str)
    def programme_edited(self, key: bytes, column: int, text: str) -> None:
        self.refused.hide()
        book = self._context.book
        try:
            value: Any = text
            if column in (_START, _END):
                value = day_from(text)
            elif column == _SUCCEEDS:
                value = programme_named(book, text).key if text else None
            edit_programme(book, key, **{_FIELDS[column]: value})
        except CqiError as error:
            self.refused.say(error)
            self.table.show_rows(self.table.rows.rows)

    def trash_current(self) -> None:
        """Put the programme under the keyboard in the trash; sources keep the name that it gave them."""
        key = self.table.current_key()
        named = next((one for one in self._programmes if one.key == key), None)
        if named is None:
            return
        trash(self._context.book, "funding_programme", named.key)
        self.written.emit(translate("Funding", "Programme put in the trash: {name}").format(name=named.name))

    @Slot()
    def add_pressed(self) -> None:
        follows = ((None, NOTHING), *((one.key, f"{one.name} ({one.funder})") for one in self._programmes))
        fields = (
            Field("funder", translate("Funding", "Funder"), is_required=True),
            Field("name", translate("Funding", "Programme"), is_required=True),
            Field("start_date", translate("Funding", "From"), format_date(self._context.scope.year.start)),
            Field("end_date", translate("Funding", "To")),
            Field("succeeds", translate("Funding", "Follows"), None, follows),
        )
        FieldsDialog(
            self._context,
            self.window(),
            translate("Funding", "Add a programme"),
            fields,
            self.write_programme,
            translate("Funding", "Add"),
            translate("Funding", "Sources keep the name that a programme had when they were written."),
        ).open()

    def write_programme(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError."""
        add_programme(
            self._context.book,
            funder=values["funder"],
            name=values["name"],
            start_date=day_from(values["start_date"]),
            end_date=day_from(values["end_date"]),
            succeeds=values["succeeds"],
        )
        self.written.emit(translate("Funding", "Programme added: {name}").format(name=values["name"]))


def _row(programme: Programme, names: Mapping[bytes, str], start: date, end: date) -> Row:
    in_force = programme.first_day <= end and start <= programme.last_day
    tone = "text" if in_force else "text3"
    followed = names.get(programme.succeeds or b"", "")
    return Row(
        (
            Cell(programme.funder or NOTHING, tone, spoken=programme.funder),
            Cell(programme.name or NOTHING, tone, is_strong=in_force, spoken=programme.name),
            Cell(format_date(programme.start) if programme.start else NOTHING, tone),
            Cell(format_date(programme.end) if programme.end else NOTHING, tone),
            Cell(followed or NOTHING, "text2" if followed else "text3", spoken=followed),
        ),
        programme.key,
    )
