"""The questions of a questionnaire, section after section, each answer kept as soon as it is given."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.questionnaires import Answer, Questionnaire, Section, is_answered
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.section_list import SectionList

from .answer_fields import QuestionRow
from .words import shown

_OPEN, _DONE = "circle-outline", "check-circle-outline"


class FormView(QWidget):
    """``answered`` gives the code of a question and its answer, None when it was taken out."""

    answered = Signal(str, object)

    def __init__(self, themes: ThemeSource, icons: Icons, questionnaire: Questionnaire) -> None:
        super().__init__()
        self._questionnaire = questionnaire
        self._sections = questionnaire.asked_sections()
        self._answers: dict[str, Answer] = {}
        self._marks_missing = False
        self._follows_focus = True
        self.rows: dict[str, QuestionRow] = {}
        self._heads: dict[str, QWidget] = {}
        self._counts: dict[str, QLabel] = {}
        titles = [(section.code, shown(section.label), _OPEN) for section in self._sections]
        self.list = SectionList(themes, icons, titles, translate("Questionnaire", "Sections"))
        self.list.selectionModel().currentChanged.connect(self.section_chosen)
        self.list.left_for_page.connect(self.enter_section)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._make_body())
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list)
        beside.addWidget(make_line(vertical=True, tone="border"))
        beside.addWidget(self._area, 1)
        for keys, run in (
            ("Ctrl+PgDown", self.next_section),
            ("Ctrl+PgUp", self.previous_section),
            ("F8", self.next_missing),
            ("F6", self.change_area),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _make_body(self) -> QWidget:
        body = QWidget()
        body.setObjectName("dialogBody")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(20, 8, 24, 24)
        rows.setSpacing(0)
        number = 0
        for section in self._sections:
            rows.addWidget(self._make_head(section))
            for question in section.questions:
                number += 1
                row = QuestionRow(question, number)
                row.answered.connect(self.answered)
                for widget in row.field.findChildren(QWidget):
                    widget.installEventFilter(self)
                self.rows[question.code] = row
                rows.addWidget(row)
            rows.addSpacing(12)
        rows.addStretch(1)
        return body

    def _make_head(self, section: Section) -> QWidget:
        head = QWidget()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 4)
        line.addWidget(make_label(shown(section.label), "panel", strong=True))
        line.addStretch(1)
        self._counts[section.code] = make_label(size="small", tone="text3")
        line.addWidget(self._counts[section.code])
        under = QVBoxLayout(head)
        under.setContentsMargins(0, 10, 0, 4)
        under.setSpacing(2)
        under.addLayout(line)
        under.addWidget(make_line(tone="border"))
        self._heads[section.code] = head
        return head

    # --- answers -------------------------------------------------------------------------------------------

    def show_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show what the book holds; a field that already shows it is left as it is typed."""
        for code, row in self.rows.items():
            if answers.get(code) != self._answers.get(code) or not self._answers:
                row.field.show_answer(answers.get(code))
        self.take_answers(answers)

    def take_answers(self, answers: Mapping[str, Answer]) -> None:
        """The fields show them already: what is counted follows."""
        self._answers = dict(answers)
        for section in self._sections:
            done = sum(is_answered(one, answers) for one in section.questions)
            text = translate("Questionnaire", "{answered} of {asked}")
            self._counts[section.code].setText(text.format(answered=done, asked=len(section.questions)))
            is_done = not any(one.is_required and not is_answered(one, answers) for one in section.questions)
            self.list.show_icon(section.code, _DONE if is_done else _OPEN)
        self._show_missing()

    def mark_missing(self) -> None:
        """Show the required questions without an answer, and go to the first of them."""
        self._marks_missing = True
        self._show_missing()
        if missing := self._missing():
            self.go_to(missing[0])

    def _missing(self) -> list[str]:
        return [
            code
            for code, row in self.rows.items()
            if row.question.is_required and not is_answered(row.question, self._answers)
        ]

    def _show_missing(self) -> None:
        missing: Collection[str] = self._missing() if self._marks_missing else ()
        for code, row in self.rows.items():
            row.show_missing(code in missing)

    def set_read_only(self, is_read_only: bool) -> None:
        for row in self.rows.values():
            row.field.setEnabled(not is_read_only)

    def finish(self) -> None:
        """Give what is being typed."""
        for row in self.rows.values():
            row.field.finish()

    # --- going about ---------------------------------------------------------------------------------------

    def go_to(self, code: str) -> None:
        """The focus on a question, seen whole."""
        row = self.rows[code]
        row.field.entry.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, 24)

    def enter_first(self) -> None:
        """On the first question without an answer, else on the first one."""
        code = next((code for code, row in self.rows.items() if not is_answered(row.question, self._answers)), None)
        self.go_to(code or next(iter(self.rows)))

    @Slot()
    def next_missing(self) -> None:
        missing = self._missing()
        codes, here = list(self.rows), self._focused_code()
        after = codes.index(here) + 1 if here else 0
        if missing:
            self.go_to(next((code for code in codes[after:] if code in missing), missing[0]))

    @Slot()
    def next_section(self) -> None:
        self._step_section(1)

    @Slot()
    def previous_section(self) -> None:
        self._step_section(-1)

    def _step_section(self, step: int) -> None:
        row = min(max(self.list.currentIndex().row() + step, 0), len(self._sections) - 1)
        self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.enter_section()

    @Slot()
    def change_area(self) -> None:
        if self.list.hasFocus():
            self.enter_section()
        else:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def enter_section(self) -> None:
        section = self._sections[max(self.list.currentIndex().row(), 0)]
        self._show_section(section)
        self.go_to(section.questions[0].code)
        self._show_section(section)

    @Slot(QModelIndex, QModelIndex)
    def section_chosen(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid() and self._follows_focus:
            self._show_section(self._sections[current.row()])

    def _show_section(self, section: Section) -> None:
        self._area.verticalScrollBar().setValue(max(self._heads[section.code].y() - 8, 0))

    def _focused_code(self) -> str | None:
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        return next((code for code, row in self.rows.items() if row.isAncestorOf(focused)), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab leads on: the question that takes the focus is seen, its section is the current one."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            code = next((code for code, row in self.rows.items() if row.isAncestorOf(watched)), None)
            if code is not None:
                self._area.ensureWidgetVisible(self.rows[code], 0, 24)
                place = next(n for n, one in enumerate(self._sections) if self.rows[code].question in one.questions)
                self._follows_focus = False
                self.list.setCurrentIndex(self.list.model().index(place, 0))
                self._follows_focus = True
        return super().eventFilter(watched, event)
