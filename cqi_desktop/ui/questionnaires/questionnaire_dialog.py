"""A questionnaire being filled for a company, then its result: every answer is kept as soon as it is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError, MissingAnswersError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.assessments import (
    answer_question,
    complete_assessment,
    filled_assessment,
    plan_follow_ups,
    planned_subjects,
    previous_assessment,
    reopen_assessment,
)
from cqi_desktop.store.tables import Company
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line, set_tone
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.window_context import WindowContext

from .form_view import FormView
from .result_view import ResultView
from .words import score_text, shown, version_text

_PART = 0.9


class QuestionnaireDialog(FittedDialog):
    """``told`` says what was done, to be shown with Undo once the dialog is closed."""

    told = Signal(str)

    def __init__(self, context: WindowContext, key: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._key = key
        self._said = ""
        self.filled = filled_assessment(context.book, key)
        company = context.book.find(Company, self.filled.company)
        self._company = (company.name or "") if company is not None else ""
        title = translate("Questionnaire", "{questionnaire} — {company}")
        title = title.format(questionnaire=shown(self.filled.questionnaire.label), company=self._company)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = make_elided_label("panel", strong=True)
        self.title.setText(title)
        self.state = make_label(size="small", tone="text3")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(translate("Questionnaire", "Questions answered"))
        self.form = FormView(context.themes, context.icons, self.filled.questionnaire)
        self.form.answered.connect(self.answer)
        self.outcome = ResultView(context)
        self.outcome.ticks_changed.connect(self.show_buttons)
        self.outcome.left.connect(self.reject)
        self.stack = PlainStack()
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.outcome)
        self.said = make_label(size="small", tone="err")
        self.said.setWordWrap(True)
        self.said.hide()
        self._make_footer()
        self._lay_out()
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))
        self.show_filled()

    def _make_footer(self) -> None:
        self.footer = DialogFooter(translate("Questionnaire", "Finish"), is_default=False)
        self.footer.primary.setDefault(False)
        self.footer.cancel.setDefault(False)
        self.footer.cancel.setAutoDefault(False)
        self.footer.cancel.setText(translate("Questionnaire", "Close"))
        self.footer.cancel.setAccessibleName(self.footer.cancel.text())
        self.footer.accepted.connect(self.primary_pressed)
        self.footer.rejected.connect(self.reject)
        self.pdf_button = self._button(translate("Questionnaire", "PDF for the company…"), "file-document-outline")
        self.pdf_button.clicked.connect(self.pdf_pressed)
        self.reopen_button = self._button(translate("Questionnaire", "Reopen"), "backup-restore")
        self.reopen_button.clicked.connect(self.reopen)
        self.footer.row.insertWidget(0, self.pdf_button)
        self.footer.row.insertWidget(1, self.reopen_button)

    def _button(self, text: str, icon: str) -> QPushButton:
        button = make_button(self._context.icons, text, icon)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self.bar)
        under.addWidget(self.state, 1)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(24, 14, 24, 10)
        head.setSpacing(6)
        head.addWidget(self.title)
        head.addLayout(under)
        foot.setContentsMargins(24, 8, 24, 14)
        foot.setSpacing(4)
        foot.addWidget(self.said)
        foot.addWidget(self.footer)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.stack, 1)
        rows.addWidget(make_line(tone="border"))
        rows.addLayout(foot)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_filled(self) -> None:
        """Show the questions while it is begun, the result once it is completed."""
        filled = self.filled = filled_assessment(self._context.book, self._key)
        self.bar.setVisible(not filled.is_completed)
        if filled.completed_on is not None:
            previous = previous_assessment(self._context.book, filled)
            self.outcome.show_result(filled, previous, planned_subjects(self._context.book, filled.company))
            self.stack.setCurrentWidget(self.outcome)
        else:
            self.form.set_read_only(self._context.book.read_only)
            self.form.show_answers(filled.answers)
            self.stack.setCurrentWidget(self.form)
        self._show_state()
        self.show_buttons()
        self.enter()

    def enter(self) -> None:
        """The focus where one goes on: the first question without an answer, or the gaps."""
        if self.filled.is_completed:
            self.outcome.enter()
        else:
            self.form.enter_first()

    def _show_state(self) -> None:
        filled = self.filled
        parts = [version_text(filled.questionnaire.version)]
        if filled.completed_on is not None:
            completed = translate("Questionnaire", "completed on {day}")
            parts.append(completed.format(day=format_date(filled.completed_on)))
        else:
            answered = translate("Questionnaire", "{answered} of {asked} questions answered")
            parts.append(answered.format(answered=filled.result.answered, asked=filled.result.asked))
            if filled.result.score is not None:
                parts.append(translate("Questionnaire", "score so far: {score}").format(
                    score=score_text(filled.result.score)))  # fmt: skip
            parts.append(translate("Questionnaire", "everything is kept as you go"))
        self.state.setText(" · ".join(parts))
        self.bar.setRange(0, max(filled.result.asked, 1))
        self.bar.setValue(filled.result.answered)

    @Slot()
    def show_buttons(self) -> None:
        is_done, can_write = self.filled.is_completed, not self._context.book.read_only
        count = len(self.outcome.chosen)
        primary = self.footer.primary
        primary.setText(
            translate("Questionnaire", "Plan %n follow-up(s)", "", count)
            if is_done
            else translate("Questionnaire", "Finish")
        )
        primary.setAccessibleName(primary.text())
        primary.setEnabled(can_write and (count > 0 or not is_done))
        reason = translate("Questionnaire", "Tick the gaps to follow up: Space ticks one.")
        primary.setToolTip(reason if is_done and not count else translate("Questionnaire", "Ctrl+Enter"))
        self.pdf_button.setVisible(is_done)
        self.reopen_button.setVisible(is_done)
        self.reopen_button.setEnabled(can_write)

    def _say(self, text: str, tone: str = "err") -> None:
        set_tone(self.said, tone)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    # --- what is done --------------------------------------------------------------------------------------

    @Slot(str, object)
    def answer(self, code: str, answer: object) -> None:
        if self._attempt(lambda: answer_question(self._context.book, self._key, code, answer)):
            self.filled = filled_assessment(self._context.book, self._key)
            self.form.take_answers(self.filled.answers)
            self._show_state()

    @Slot()
    def primary_pressed(self) -> None:
        if not self.footer.primary.isEnabled():
            return
        if self.filled.is_completed:
            self.plan()
        else:
            self.complete()

    def complete(self) -> None:
        """Complete it, or show what is missing and go to the first of it."""
        self.form.finish()
        try:
            complete_assessment(self._context.book, self._key)
        except MissingAnswersError as error:
            self._say(describe(error))
            self.form.mark_missing()
            return
        except CqiError as error:
            self._say(describe(error))
            return
        self._say("")
        self._said = translate("Questionnaire", "{questionnaire} completed for {company}: it counts from today").format(
            questionnaire=shown(self.filled.questionnaire.label), company=self._company
        )
        self.show_filled()

    @Slot()
    def reopen(self) -> None:
        if self._attempt(lambda: reopen_assessment(self._context.book, self._key)):
            self._said = translate("Questionnaire", "Questionnaire reopened: it counts again once it is complete")
            self.show_filled()

    def plan(self) -> None:
        """Plan a follow-up for each gap that is ticked, on the day that is typed."""
        made: list[bytes] = []

        def work() -> None:
            day = day_from(self.outcome.day.text().strip())
            if day is None:
                raise InvalidValueError(text="", expected="date")
            made.extend(plan_follow_ups(self._context.book, self._key, self.outcome.chosen, day))

        if self._attempt(work):
            self._said = translate("Questionnaire", "%n follow-up(s) planned", "", len(made))
            self._say(self._said, "ok")
            self.show_filled()

    def _attempt(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except CqiError as error:
            self._say(describe(error))
            return False
        self._say("")
        return True

    # --- PDF -----------------------------------------------------------------------------------------------

    @Slot()
    def pdf_pressed(self) -> None:
        name = translate("Questionnaire", "{questionnaire} {day}.pdf").format(
            questionnaire=shown(self.filled.questionnaire.label), day=format_date(self.filled.completed_on)
        ) if self.filled.completed_on else ""  # fmt: skip
        title = translate("Questionnaire", "PDF for the company")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, translate("Questionnaire", "PDF document (*.pdf)"))
        if chosen:
            self.write_pdf_at(Path(chosen))

    def write_pdf_at(self, path: Path) -> None:
        """Write it off the thread."""
        book, key = self._context.book, self._key

        def work(progress: Progress) -> Path:
            from cqi_desktop.reports.questionnaire_pdf import write_questionnaire_pdf

            progress.check_cancelled()
            write_questionnaire_pdf(book, key, path)
            return path

        self._context.runner.run(self, work, self.pdf_written, self.pdf_failed)

    @Slot(object)
    def pdf_written(self, path: Path) -> None:
        self._say(translate("Questionnaire", "PDF written: {name}").format(name=path.name), "ok")

    @Slot(object)
    def pdf_failed(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self._say(describe(error))

    # --- keys ----------------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        """What is being typed is kept; what was done is told to the page."""
        if not self.filled.is_completed and not self._context.book.read_only:
            self.form.finish()
        super().done(result)
        if self._said:
            self.told.emit(self._said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.primary_pressed()
        elif is_enter:
            event.accept()  # Enter in a field closes nothing
        else:
            super().keyPressEvent(event)
