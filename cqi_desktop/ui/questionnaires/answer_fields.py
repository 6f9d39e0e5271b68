"""One question with its field: buttons to choose among, a number or a text, kept as soon as it is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.questionnaires import PICKED_KINDS, Answer, Question
from cqi_desktop.domain.values import number_value
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import format_number, translate
from cqi_desktop.ui.widgets.labels import make_label, restyle, set_tone

from .words import shown

# A text that is being typed is kept after this pause, and when it is left.
_PAUSE_MS = 700
_TEXT_LINES = 3


class AnswerField(QWidget):
    """``answered`` gives the answer, None when it was taken out. The keyboard goes through ``entry``."""

    answered = Signal(object)

    @property
    def entry(self) -> QWidget:
        """What takes the focus."""
        return self

    def show_answer(self, answer: Answer | None) -> None:
        """Show the answer of the book, without telling that it was given."""

    def finish(self) -> None:
        """Give what is being typed."""


class PickedField(AnswerField):
    """Radio buttons: arrows or digits choose, Delete takes the answer out. One stop of the Tab key."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._values: list[Answer] = []
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self) if question.kind != "choice" else QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2 if question.kind == "choice" else 4)
        name = shown(question.label)
        if question.kind == "scale":
            self._add_scale(question, name)
        elif question.kind == "yes_no":
            self._add(True, translate("Questionnaire", "Yes"), name)
            self._add(False, translate("Questionnaire", "No"), name)
        else:
            for choice in question.choices:
                self._add(choice.code, shown(choice.label), name)
        if isinstance(self._layout, QHBoxLayout):
            self._layout.addStretch(1)
        self._group.idClicked.connect(self.picked)
        self._keep_one_stop()

    def _add_scale(self, question: Question, name: str) -> None:
        self._layout.addWidget(make_label(shown(question.low_label), "small", "text3"))
        for step in range(question.low, question.high + 1):
            ends = {question.low: shown(question.low_label), question.high: shown(question.high_label)}
            self._add(step, str(step), name, ends.get(step, ""))
        self._layout.addWidget(make_label(shown(question.high_label), "small", "text3"))

    def _add(self, value: Answer, text: str, name: str, more: str = "") -> None:
        button = QRadioButton(text)
        button.setMinimumHeight(24)
        button.setAccessibleName(f"{text}, {more}" if more else text)
        button.setAccessibleDescription(name)
        self._group.addButton(button, len(self._values))
        self._values.append(value)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def buttons(self) -> Sequence[QAbstractButton]:
        return self._group.buttons()

    @property
    def entry(self) -> QWidget:
        return self._group.checkedButton() or self._group.buttons()[0]

    def show_answer(self, answer: Answer | None) -> None:
        place = next((n for n, each in enumerate(self._values) if each == answer and type(each) is type(answer)), None)
        self._group.setExclusive(False)
        for number, button in enumerate(self._group.buttons()):
            button.setChecked(number == place)
        self._group.setExclusive(True)
        self._keep_one_stop()

    def _keep_one_stop(self) -> None:
        for button in self._group.buttons():
            is_stop = button is self.entry
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    @Slot(int)
    def picked(self, place: int) -> None:
        self._keep_one_stop()
        self.answered.emit(self._values[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose: those of a scale by their value, the others by their place."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            here = self.entry
            self.show_answer(None)
            here.setFocus()
            self.answered.emit(None)
        elif event.text().isdigit() and (place := self._place_of(int(event.text()))) is not None:
            button = self._group.buttons()[place]
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            button.click()
        else:
            super().keyPressEvent(event)

    def _place_of(self, digit: int) -> int | None:
        if all(isinstance(value, int) and not isinstance(value, bool) for value in self._values):
            return self._values.index(digit) if digit in self._values else None
        return digit - 1 if 1 <= digit <= len(self._values) else None


class NumberField(AnswerField):
    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._kept = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(shown(question.label))
        self.line.setFixedWidth(self.line.fontMetrics().averageCharWidth() * 14)
        self.line.editingFinished.connect(self.finish)
        self.refused = make_label(size="small", tone="err")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line)
        row.addWidget(make_label(shown(question.unit), tone="text2"))
        row.addWidget(self.refused, 1)

    @property
    def entry(self) -> QWidget:
        return self.line

    def show_answer(self, answer: Answer | None) -> None:
        self._kept = "" if answer is None else str(answer).replace(".", format_number(1.5)[1])
        self.line.setText(self._kept)

    @Slot()
    def finish(self) -> None:
        text = self.line.text().strip()
        if text == self._kept:
            return
        try:
            number = number_value(text)
            answer = None if number is None else self._question.checked(number)
        except CqiError as error:
            self._show_refused(describe(error))
            return
        self._show_refused("")
        self._kept = text
        self.answered.emit(answer)

    def _show_refused(self, text: str) -> None:
        self.refused.setText(text)
        self.line.setProperty("invalid", bool(text))
        restyle(self.line)


class _TextEdit(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class TextField(AnswerField):
    def __init__(self, question: Question) -> None:
        super().__init__()
        self._kept = ""
        self.edit = _TextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setProperty("form", True)
        self.edit.setAccessibleName(shown(question.label))
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * _TEXT_LINES + 14)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.finish)
        self.edit.textChanged.connect(self._pause.start)
        self.edit.left.connect(self.finish)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)

    @property
    def entry(self) -> QWidget:
        return self.edit

    def show_answer(self, answer: Answer | None) -> None:
        self._kept = str(answer or "")
        self.edit.setPlainText(self._kept)
        self._pause.stop()

    @Slot()
    def finish(self) -> None:
        self._pause.stop()
        text = self.edit.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.answered.emit(text or None)


def make_field(question: Question) -> AnswerField:
    if question.kind in PICKED_KINDS:
        return PickedField(question)
    return NumberField(question) if question.kind == "number" else TextField(question)


class QuestionRow(QWidget):
    """A question, what explains it, its field. ``answered`` gives the code of the question and the answer."""

    answered = Signal(str, object)

    def __init__(self, question: Question, number: int) -> None:
        super().__init__()
        self.question = question
        self.field = make_field(question)
        self.field.answered.connect(self.field_answered)
        self.number = make_label(f"{number}.", tone="text3")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.number.setFixedWidth(self.number.fontMetrics().horizontalAdvance("88.") + 4)
        self._text = shown(question.label)
        if not question.is_required:
            self._text = translate("Questionnaire", "{question} (optional)").format(question=self._text)
        self.label = make_label(self._text, strong=True)
        self.label.setWordWrap(True)
        note = make_label(shown(question.note), "small", "text3")
        note.setWordWrap(True)
        note.setVisible(bool(shown(question.note)))
        beside = QVBoxLayout()
        beside.setSpacing(6)
        for widget in (self.label, note, self.field):
            beside.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 10)
        row.setSpacing(8)
        row.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)

    @Slot(object)
    def field_answered(self, answer: Answer | None) -> None:
        self.answered.emit(self.question.code, answer)

    def show_missing(self, is_missing: bool) -> None:
        """Mark a question that must still be answered, once that was asked for."""
        marked = translate("Questionnaire", "{question} (answer missing)").format(question=self._text)
        self.label.setText(marked if is_missing else self._text)
        set_tone(self.label, "err" if is_missing else "text")
