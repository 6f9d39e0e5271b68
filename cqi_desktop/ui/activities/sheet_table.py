"""The table of the attendance sheet: its width goes to the names first, then to e-mails; notes take the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from cqi_desktop.store.attendance_sheet import ABSENT, ATTENDED, REGISTERED, SheetLine
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.sharing_table import Share, SharingTable

from .words import ATTENDANCE_DOTS, attendance_word, longest_attendance

COMPANY, PERSON, EMAIL, ATTENDANCE, NOTES = range(5)
_MARKS = {Qt.Key.Key_P: ATTENDED, Qt.Key.Key_A: ABSENT, Qt.Key.Key_I: REGISTERED}
_SHARES = {COMPANY: Share(18, 0), PERSON: Share(14, 0), EMAIL: Share(14, 1), NOTES: Share(14, 2)}


class SheetTable(SharingTable):
    """``marked`` gives an attendance for the selected lines: P present, A absent, I registered."""

    marked = Signal(str)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        columns = (
            RowsColumn(translate("Activities", "Company")),
            RowsColumn(translate("Activities", "Person")),
            RowsColumn(translate("Activities", "E-mail"), is_spare=True),
            RowsColumn(translate("Activities", "Attendance"), "status", sample=longest_attendance()),
            RowsColumn(translate("Activities", "Notes"), is_spare=True),
        )
        super().__init__(themes, icons, columns, (NOTES,), translate("Activities", "Attendance sheet"), _SHARES)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_editing = self.state() == QAbstractItemView.State.EditingState
        attendance = _MARKS.get(Qt.Key(event.key()))
        if not is_editing and attendance and not event.modifiers():
            self.marked.emit(attendance)
        else:
            super().keyPressEvent(event)


def sheet_row(line: SheetLine) -> Row:
    tone = "text3" if line.attendance == ABSENT else "text2"
    is_strong = line.attendance == ATTENDED
    return Row(
        (
            Cell(line.company_name or NOTHING, "text" if is_strong else tone, is_strong, spoken=line.company_name),
            Cell(line.person or NOTHING, tone, spoken=line.person),
            Cell(line.email or NOTHING, tone, spoken=line.email),
            Cell(attendance_word(line.attendance), tone, dot=ATTENDANCE_DOTS.get(line.attendance, "neu")),
            Cell(line.notes or NOTHING, tone, spoken=line.notes),
        ),
        line.key,
    )
