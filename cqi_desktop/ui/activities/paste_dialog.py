"""Names pasted from Excel: a verdict on each line before anything is written; what only resembles is chosen by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.exchange.matching import names_of
from cqi_desktop.exchange.pasted_attendance import (
    COMPANY,
    EMAIL,
    FIRST,
    LAST,
    NEQ,
    PERSON,
    PHONE,
    TOWN,
    PastedAttendance,
    PastedLine,
    Verdict,
    read_pasted,
)
from cqi_desktop.store.arrivals import ArrivalsWritten, record_arrivals
from cqi_desktop.store.attendance_sheet import ATTENDED, REGISTERED
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate, translate_marked
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, RowsColumn
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.tick_table import TickTable
from cqi_desktop.ui.window_context import WindowContext

from .words import attendance_word

_PART = 0.86
_NEW = "new"
_ROLES = (
    ("", QT_TRANSLATE_NOOP("Activities", "Left out")),
    (COMPANY, QT_TRANSLATE_NOOP("Activities", "Company")),
    (PERSON, QT_TRANSLATE_NOOP("Activities", "Person")),
    (FIRST, QT_TRANSLATE_NOOP("Activities", "First name")),
    (LAST, QT_TRANSLATE_NOOP("Activities", "Last name")),
    (EMAIL, QT_TRANSLATE_NOOP("Activities", "E-mail")),
    (PHONE, QT_TRANSLATE_NOOP("Activities", "Phone")),
    (TOWN, QT_TRANSLATE_NOOP("Activities", "Municipality")),
    (NEQ, QT_TRANSLATE_NOOP("Activities", "NEQ")),
)
_VERDICTS: dict[Verdict, tuple[str, str]] = {
    Verdict.KNOWN: (QT_TRANSLATE_NOOP("Activities", "Recognised"), "ok"),
    Verdict.PERSON: (QT_TRANSLATE_NOOP("Activities", "Recognised by the person"), "ok"),
    Verdict.NEW: (QT_TRANSLATE_NOOP("Activities", "New: added to the book"), "info"),
    Verdict.THERE: (QT_TRANSLATE_NOOP("Activities", "Present already"), "neu"),
    Verdict.RESEMBLES: (QT_TRANSLATE_NOOP("Activities", "Resembles: to choose"), "warn"),
    Verdict.SEVERAL: (QT_TRANSLATE_NOOP("Activities", "Several: to choose"), "warn"),
    Verdict.TRASHED: (QT_TRANSLATE_NOOP("Activities", "In the trash"), "err"),
    Verdict.UNKNOWN_PERSON: (QT_TRANSLATE_NOOP("Activities", "Company missing"), "err"),
}
# What needs the person comes first.
_ORDER = (
    Verdict.RESEMBLES, Verdict.SEVERAL, Verdict.UNKNOWN_PERSON, Verdict.TRASHED, Verdict.NEW, Verdict.PERSON,
    Verdict.KNOWN, Verdict.THERE,
)  # fmt: skip


class PasteDialog(FittedDialog):
    """``written`` gives what was put on the sheet, once it is."""

    written = Signal(object)

    def __init__(self, context: WindowContext, activity: bytes, title: str, parent: QWidget, *, is_held: bool) -> None:
        super().__init__(parent)
        self._context, self._activity = context, activity
        self._reading: Task | None = None
        self.pasted = PastedAttendance()
        self.lines: dict[int, PastedLine] = {}
        head = translate("Activities", "Paste names: {activity}").format(activity=title)
        self.setWindowTitle(head)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(translate("Activities", "Cells copied in Excel"))
        self.text.setPlaceholderText(
            translate(
                "Activities", "Copy a column of names, or several columns, in Excel and paste them here (Ctrl+V)."
            )
        )
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.read_again)
        self.roles: list[QComboBox] = []
        self.table = self._make_table()
        self.attendance = QComboBox()
        self.attendance.setAccessibleName(translate("Activities", "Attendance"))
        for code in (ATTENDED, REGISTERED):
            self.attendance.addItem(attendance_word(code), code)
        self.attendance.setCurrentIndex(0 if is_held else 1)
        self.choose_button = make_button(
            context.icons, translate("Activities", "Choose the company…"), "office-building-outline", small=True
        )
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self.choose_current)
        self.count = make_label(size="small", tone="text2")
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.footer = DialogFooter(translate("Activities", "Add to the sheet"))
        self.footer.accepted.connect(self.write_pressed)
        self.footer.rejected.connect(self.reject)
        self._lay_out(head)
        self.show_lines()
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))

    def _make_table(self) -> TickTable:
        table = TickTable(
            self._context.themes,
            self._context.icons,
            (
                RowsColumn(translate("Activities", "Line"), sample="9 999", is_number=True),
                RowsColumn(translate("Activities", "Pasted")),
                RowsColumn(translate("Activities", "Person"), sample="Marie-Christine Bourassa-Roy", is_spare=True),
                RowsColumn(translate("Activities", "What it means"), "status", sample="Reconnue par la personne"),
                RowsColumn(translate("Activities", "In the book")),
            ),
            translate("Activities", "Lines pasted"),
        )
        table.ticks_changed.connect(self.ticks_changed)
        table.current_changed.connect(self.current_changed)
        table.left_by_escape.connect(self.reject)
        return table

    def _lay_out(self, head: str) -> None:
        how = make_label(
            translate(
                "Activities",
                "Nothing is written before “Add to the sheet”. A company that only resembles one of the book is "
                "chosen by hand: Space or Enter on its line.",
            ),
            tone="text3",
        )
        how.setWordWrap(True)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(8)
        self.columns_area = QWidget()
        self.columns_area.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.choose_button)
        bar.addWidget(make_label(translate("Activities", "Add as"), tone="text2"))
        bar.addWidget(self.attendance)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(8)
        rows.addWidget(make_label(head, "panel", strong=True))
        rows.addWidget(how)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.columns_area)
        rows.addWidget(self.table, 5)
        rows.addLayout(bar)
        rows.addWidget(self.refused)
        rows.addWidget(self.footer)

    # --- reading -------------------------------------------------------------------------------------------

    def paste(self, text: str) -> None:
        """Show what these cells mean."""
        self.text.setPlainText(text)
        self.table.setFocus()

    @Slot()
    def read_again(self) -> None:
        self._read(None)

    @Slot()
    def roles_changed(self) -> None:
        self._read([str(box.currentData()) for box in self.roles])

    def _read(self, roles: Sequence[str] | None) -> None:
        text, book, activity = self.text.toPlainText(), self._context.book, self._activity
        if self._reading is not None:
            self._reading.cancel()
        self.refused.hide()
        if not text.strip():
            self.pasted_read(PastedAttendance())
            return

        def read(progress: Progress) -> PastedAttendance:
            progress.check_cancelled()
            return read_pasted(book, activity, text, roles)

        self._reading = self._context.runner.run(self, read, self.pasted_read, self.refuse)

    @Slot(object)
    def pasted_read(self, pasted: PastedAttendance) -> None:
        self._reading = None
        self.pasted = pasted
        self.lines = {line.number: line for line in pasted.lines}
        self._show_roles()
        self.show_lines([line.number for line in pasted.lines if line.is_ready])
        self.text.setVisible(not pasted.lines)

    def refuse(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refused.show()

    def _show_roles(self) -> None:
        if len(self.roles) != len(self.pasted.roles):
            while (item := self._columns.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()
            self.roles = [self._role_box(number) for number in range(len(self.pasted.roles))]
            for box in self.roles:
                self._columns.addWidget(box, 1)
        for box, role, sample in zip(self.roles, self.pasted.roles, self.pasted.samples, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(role))
            box.blockSignals(False)
            box.setToolTip(sample)
        self.columns_area.setVisible(len(self.roles) > 1)

    def _role_box(self, number: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(translate("Activities", "Column {number}").format(number=number + 1))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for code, label in _ROLES:
            box.addItem(
                translate("Activities", "Column {number}: {role}").format(
                    number=number + 1, role=translate_marked("Activities", label)
                ),
                code,
            )
        box.currentIndexChanged.connect(self.roles_changed)
        return box

    # --- showing -------------------------------------------------------------------------------------------

    def show_lines(self, ticked: Sequence[int] = ()) -> None:
        lines = sorted(self.lines.values(), key=_rank)
        here = self.table.current_key()
        self.table.show_ticks([(line.number, _cells(line)) for line in lines], ticked)
        row = max(self.table.rows.row_of(here), 0) if here is not None else 0
        if lines:
            self.table.setCurrentIndex(self.table.rows.index(row, 0))
        self.table.setVisible(bool(lines))
        self._say_count()
        self.current_changed()

    @Slot()
    def ticks_changed(self) -> None:
        """A line that is not understood is not ticked: the choice that it needs opens instead."""
        waiting = [number for number in self.table.ticked if not self._is_ready(number)]
        if waiting:
            kept = [number for number in self.table.ticked if self._is_ready(number)]
            current = self.table.current_key()
            self.show_lines(kept)  # type: ignore[arg-type]
            if len(waiting) == 1 and waiting[0] == current:
                self.choose_current()
            return
        self._say_count()

    def _is_ready(self, number: object) -> bool:
        line = self.lines.get(number) if isinstance(number, int) else None
        return line is not None and line.is_ready

    def _say_count(self) -> None:
        counts = dict.fromkeys(_ORDER, 0)
        for line in self.lines.values():
            counts[line.verdict] += 1
        said = [
            f"{translate_marked('Activities', _VERDICTS[verdict][0])} {format_integer(count)}"
            for verdict, count in counts.items()
            if count
        ]
        self.count.setText(" · ".join(said))
        ticked = len(self.table.ticked)
        text = translate("Activities", "Add %Ln line(s) to the sheet", "", ticked)
        self.footer.primary.setText(text)
        self.footer.primary.setAccessibleName(text)
        self.footer.primary.setEnabled(ticked > 0)
        self.footer.primary.setToolTip("" if ticked else translate("Activities", "Tick the lines to add."))

    # --- choosing ------------------------------------------------------------------------------------------

    def current(self) -> PastedLine | None:
        key = self.table.current_key()
        return self.lines.get(key) if isinstance(key, int) else None

    @Slot()
    def current_changed(self) -> None:
        if hasattr(self, "choose_button"):
            line = self.current()
            self.choose_button.setEnabled(line is not None and bool(line.candidates or line.company))

    @Slot()
    def choose_current(self) -> None:
        line = self.current()
        if line is None or not (line.candidates or line.company):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for company, name in zip(line.candidates, names_of(line.candidates), strict=True):
            menu.addAction(name.replace("&", "&&")).setData((line.number, company))
        if line.company:
            text = translate("QuickEntry", "Create a company “{name}”").format(name=line.company)
            menu.addAction(text.replace("&", "&&")).setData((line.number, _NEW))
        menu.triggered.connect(self.company_chosen)
        index: QModelIndex = self.table.currentIndex()
        place = self.table.visualRect(index.siblingAtColumn(2)).bottomLeft()
        menu.popup(self.table.viewport().mapToGlobal(QPoint(place.x(), place.y())))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def company_chosen(self, action: QAction) -> None:
        number, company = action.data()
        self.choose(number, None if company == _NEW else company)

    def choose(self, number: int, company: Any) -> None:
        """The company of a line, None for a new one: the line is ticked with it, and the next one to choose shows."""
        self.lines[number] = self.lines[number].chosen(company)
        ticked = [key for key in self.table.ticked if isinstance(key, int)]
        self.show_lines([*ticked, number])
        self.table.setFocus()

    # --- writing -------------------------------------------------------------------------------------------

    @Slot()
    def write_pressed(self) -> None:
        book, activity = self._context.book, self._activity
        ticked = [line for line in self.pasted.lines if line.number in self.table.ticked]
        arrivals = [self.lines[line.number].arrival() for line in ticked]
        attendance = str(self.attendance.currentData())
        if not arrivals:
            return

        def write(progress: Progress) -> ArrivalsWritten:
            progress.check_cancelled()
            return record_arrivals(book, activity, arrivals, attendance)

        self.footer.primary.setEnabled(False)
        self._context.runner.run(self, write, self.arrivals_written, self.write_refused)

    @Slot(object)
    def arrivals_written(self, done: ArrivalsWritten) -> None:
        self.accept()
        self.written.emit(done)

    def write_refused(self, error: Exception) -> None:
        self.footer.primary.setEnabled(True)
        self.refuse(error)


def _rank(line: PastedLine) -> tuple[int, int]:
    return _ORDER.index(line.verdict), line.number


def _cells(line: PastedLine) -> tuple[Cell, ...]:
    word, tone = _VERDICTS[line.verdict]
    pasted = line.company or line.person or line.email
    person = line.person if line.company else ""
    if line.bad_email:
        person = f"{person} · {line.email}".strip(" ·")
    bad = translate("Activities", "the e-mail cannot be right and is left out")
    if line.match is not None:
        meaning = names_of([line.match])[0]
    elif line.candidates:
        meaning = translate("Activities", "perhaps {name}").format(name=", ".join(names_of(line.candidates)))
    else:
        meaning = NOTHING
    return (
        Cell(format_integer(line.number), "text3"),
        Cell(pasted, is_strong=True, spoken=pasted),
        Cell(person or NOTHING, "text2", spoken=f"{person}, {bad}" if line.bad_email else person,
             after="⚠" if line.bad_email else ""),
        Cell(translate_marked("Activities", word), "text2", dot=tone),
        Cell(meaning, "text2", spoken=meaning),
    )  # fmt: skip
