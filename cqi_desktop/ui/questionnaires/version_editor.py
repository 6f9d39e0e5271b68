"""A version of a questionnaire written by the team: its name, from when it holds, and its questions in a table."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.domain.questionnaire_files import MOST_WEIGHT
from cqi_desktop.domain.questionnaires import Label, Question, Questionnaire
from cqi_desktop.error_messages import describe
from cqi_desktop.store.questionnaires import KnownVersion, add_version, edit_version
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.editable_table import EditableTable
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext

from .words import shown

_PART = 0.9
_FRENCH, _ENGLISH, _WEIGHT, _REQUIRED, _ASKED = range(5)


class VersionEditor(FittedDialog):
    """Nothing is written before the primary button. ``made`` gives the number of a new version."""

    made = Signal(int)

    def __init__(self, context: WindowContext, known: KnownVersion, parent: QWidget, *, is_new: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self._known = known
        self._is_new = is_new
        self.questionnaire: Questionnaire = known.questionnaire
        title = translate("Questionnaire", "New version of: {questionnaire}")
        if not is_new:
            title = translate("Questionnaire", "Edit the version: {questionnaire}")
        title = title.format(questionnaire=shown(known.questionnaire.label))
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.french = self._line(translate("Questionnaire", "Name in French"), known.questionnaire.label.fr)
        self.english = self._line(translate("Questionnaire", "Name in English"), known.questionnaire.label.en)
        day = known.valid_from if known.valid_from and not is_new else context.book.today()
        self.day = self._line(translate("Questionnaire", "Valid from"), format_date(day))
        self.day.setFixedWidth(self.day.fontMetrics().averageCharWidth() * 16)
        self.table = EditableTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Questionnaire", "Question in French")),
                RowsColumn(translate("Questionnaire", "Question in English")),
                RowsColumn(translate("Questionnaire", "Weight"), sample="888 M", is_number=True),
                RowsColumn(translate("Questionnaire", "Required"), sample="Obligatoire"),
                RowsColumn(translate("Questionnaire", "Asked"), sample="Posée MM"),
            ),
            (_FRENCH, _ENGLISH, _WEIGHT),
            translate("Questionnaire", "Questions"),
        )
        self.table.edited.connect(self.cell_edited)
        self.table.preview_asked.connect(self.toggle_current)
        self.table.left_by_escape.connect(self.reject)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        primary = translate("Questionnaire", "Make the version") if is_new else translate("Questionnaire", "Write")
        self.footer = DialogFooter(primary, is_default=False)
        self.footer.accepted.connect(self.write)
        self.footer.rejected.connect(self.reject)
        self._lay_out(title)
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))
        self._show_questions()
        self.table.setCurrentIndex(self.table.rows.index(1, _FRENCH))
        self.table.setFocus()

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        return line

    def _lay_out(self, title: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for line in (self.french, self.english, self.day):
            label = make_label(line.accessibleName(), tone="text2")
            label.setBuddy(line)
            top.addWidget(label)
            top.addWidget(line, 0 if line is self.day else 1)
        how = make_label(
            translate(
                "Questionnaire",
                "Enter or F2 edits a cell; Space on “Required” or “Asked” changes it. Answers and advice are edited "
                "in the file: write it, change it, read it back.",
            ),
            "small",
            "text3",
        )
        how.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(10)
        heading = make_label(title, "panel", strong=True)
        heading.setWordWrap(True)
        rows.addWidget(heading)
        rows.addLayout(top)
        rows.addWidget(self.table, 1)
        rows.addWidget(how)
        rows.addWidget(self.refused)
        rows.addWidget(self.footer)

    # --- questions -----------------------------------------------------------------------------------------

    def _show_questions(self) -> None:
        yes, no = translate("Questionnaire", "Yes"), translate("Questionnaire", "No")
        rows: list[Row] = []
        for section in self.questionnaire.sections:
            rows.append(Row((Cell(shown(section.label), is_strong=True),), is_heading=True))
            for one in section.questions:
                tone = "text" if one.is_active else "text3"
                rows.append(
                    Row(
                        (
                            Cell(one.label.fr, tone),
                            Cell(one.label.en, tone),
                            Cell(str(one.weight) if one.kind != "text" else NOTHING, tone),
                            Cell(yes if one.is_required else no, tone),
                            Cell(yes if one.is_active else no, tone),
                        ),
                        one.code,
                    )
                )
        self.table.show_rows(rows)

    def _change(self, code: str, changed: Question) -> None:
        sections = tuple(
            replace(section, questions=tuple(changed if one.code == code else one for one in section.questions))
            for section in self.questionnaire.sections
        )
        self.questionnaire = replace(self.questionnaire, sections=sections)
        self._show_questions()

    def _question(self, code: object) -> Question | None:
        questions = (one for section in self.questionnaire.sections for one in section.questions)
        return next((one for one in questions if one.code == code), None)

    @Slot(object, int, str)
    def cell_edited(self, code: str, column: int, text: str) -> None:
        question = self._question(code)
        if question is None:
            return
        self._refuse(None)
        label = question.label
        if column == _FRENCH:
            self._change(code, replace(question, label=Label(text.strip() or label.fr, label.en)))
        elif column == _ENGLISH:
            self._change(code, replace(question, label=Label(label.fr, text.strip())))
        elif question.kind != "text":
            if text.strip().isdecimal() and int(text) <= MOST_WEIGHT:
                self._change(code, replace(question, weight=int(text)))
            else:
                self._refuse(InvalidValueError(text=text, expected="integer"))
                self._show_questions()

    @Slot()
    def toggle_current(self) -> None:
        """Space: required or not, asked or not."""
        index = self.table.currentIndex()
        question = self._question(self.table.current_key())
        if question is None:
            return
        if index.column() == _REQUIRED:
            self._change(question.code, replace(question, is_required=not question.is_required))
        elif index.column() == _ASKED:
            self._change(question.code, replace(question, is_active=not question.is_active))

    # --- writing -------------------------------------------------------------------------------------------

    def _refuse(self, error: CqiError | None) -> None:
        self.refused.setText(describe(error) if error is not None else "")
        self.refused.setVisible(error is not None)

    @Slot()
    def write(self) -> None:
        label = Label(self.french.text().strip(), self.english.text().strip())
        written = replace(self.questionnaire, label=label)
        try:
            day = day_from(self.day.text().strip())
            if self._is_new:
                made = add_version(self._context.book, written, day).version
            else:
                assert self._known.id is not None
                edit_version(self._context.book, self._known.id, written, day)
                made = 0
        except CqiError as error:
            self._refuse(error)
            return
        self.accept()
        if made:
            self.made.emit(made)
