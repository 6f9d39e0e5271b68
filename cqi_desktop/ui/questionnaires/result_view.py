"""What a completed questionnaire says: score, verdict, sections against the previous one, gaps to be followed up."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.questionnaires import Comparison, Gap
from cqi_desktop.store.assessments import Filled, compared_with
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.rows_model import Cell, RowsColumn
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.flow_layout import FlowLayout
from cqi_desktop.ui.widgets.labels import make_label, make_pill, restyle
from cqi_desktop.ui.widgets.tick_table import TickTable
from cqi_desktop.ui.window_context import WindowContext

from .section_bars import SectionBar, SectionBars
from .words import difference_text, score_text, shown

_DAYS_AHEAD = 14
_TONES = ("err", "warn", "info", "ok")


class _ResultArea(QScrollArea):
    """Takes the focus, so that the keys scroll it, and shows it by a ring over what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self._ring = QFrame(self)
        self._ring.setObjectName("focusRing")
        self._ring.setFrameShape(QFrame.Shape.Box)
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.setGeometry(self.rect())
        self._ring.raise_()
        self._ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()


class ResultView(QWidget):
    """``ticks_changed`` whenever another gap is ticked; ``left`` when the table is left by Escape."""

    ticks_changed = Signal()
    left = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.score = make_label(size="page", strong=True)
        self.verdict = make_pill("")
        self.advice = make_label(tone="text2")
        self.advice.setWordWrap(True)
        self.since = make_label(size="small", tone="text3")
        self.since.setWordWrap(True)
        self.bars = SectionBars(context.themes)
        self.gaps = TickTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Questionnaire", "What to do")),
                RowsColumn(translate("Questionnaire", "Section"), sample="Capacité de production", is_spare=True),
                RowsColumn(translate("Questionnaire", "Points"), sample="100 %", is_number=True),
            ),
            translate("Questionnaire", "Gaps to follow up"),
        )
        self.gaps.ticks_changed.connect(self.ticks_changed)
        self.gaps.current_changed.connect(self.show_current)
        self.detail = make_label(size="small", tone="text2")
        self.detail.setWordWrap(True)
        self._filled: Filled | None = None
        self._open_gaps: frozenset[str] = frozenset()
        self.gaps.left_by_escape.connect(self.left)
        self.no_gap = EmptyState(context.icons)
        self.no_gap.narrow()
        self.no_gap.say("check-circle-outline", translate("Questionnaire", "No gap: every answer reaches its level."))
        context.themes.changed.connect(self.no_gap.theme_changed)
        self.day = QLineEdit()
        self.day.setAccessibleName(translate("Questionnaire", "Day of the follow-ups"))
        self.day.setFixedWidth(self.day.fontMetrics().averageCharWidth() * 16)
        self._lay_out()

    def _lay_out(self) -> None:
        scored = QWidget()
        head = FlowLayout(scored, 12)
        head.addWidget(self.score)
        head.addWidget(self.verdict)
        left = QVBoxLayout()
        left.setContentsMargins(24, 12, 20, 12)
        left.setSpacing(8)
        left.addWidget(scored)
        left.addWidget(self.advice)
        left.addWidget(self.since)
        left.addSpacing(4)
        left.addWidget(self.bars)
        left.addStretch(1)
        inside = QWidget()
        inside.setObjectName("dialogBody")
        inside.setLayout(left)
        area = _ResultArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setMinimumWidth(max(240, self.fontMetrics().averageCharWidth() * 28))
        area.setAccessibleName(translate("Questionnaire", "Result"))
        right = QVBoxLayout()
        right.setContentsMargins(8, 12, 24, 12)
        right.setSpacing(8)
        self._day_line = QWidget()
        when = QHBoxLayout(self._day_line)
        when.setContentsMargins(0, 0, 0, 0)
        when.setSpacing(8)
        when.addWidget(make_label(translate("Questionnaire", "Gaps, the heaviest first"), strong=True))
        when.addStretch(1)
        label = make_label(translate("Questionnaire", "Follow-ups on"), tone="text2")
        label.setBuddy(self.day)
        when.addWidget(label)
        when.addWidget(self.day)
        right.addWidget(self._day_line)
        right.addWidget(self.gaps, 1)
        right.addWidget(self.detail)
        right.addWidget(self.no_gap, 1)
        rows = QHBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(area, 4)
        rows.addLayout(right, 5)

    def show_result(self, filled: Filled, previous: Filled | None, planned: Collection[str]) -> None:
        """``planned`` are the next steps of the company already: those gaps are told apart, and not ticked again."""
        self._filled = filled
        result = filled.result
        comparison = compared_with(filled, previous) if previous is not None else None
        self.score.setText(score_text(result.score))
        self.score.setAccessibleName(translate("Questionnaire", "Score: {score}").format(score=self.score.text()))
        verdict = result.verdict
        self.verdict.setText(shown(verdict.label) if verdict else "")
        self.verdict.setVisible(verdict is not None)
        if verdict is not None:
            place = filled.questionnaire.verdicts.index(verdict)
            last = max(len(filled.questionnaire.verdicts) - 1, 1)
            self.verdict.setProperty("pill", _TONES[place * (len(_TONES) - 1) // last])
            restyle(self.verdict)
        self.advice.setText(shown(verdict.advice) if verdict else "")
        self.since.setText(_since(previous, comparison))
        self.bars.show_bars(
            [
                SectionBar(shown(section.label), result.sections[section.code], _before(comparison, section.code))
                for section in filled.questionnaire.asked_sections()
            ]
        )
        self._show_gaps(result.gaps, planned)
        if not self.day.text():
            self.day.setText(format_date(self._context.book.today() + timedelta(_DAYS_AHEAD)))

    def _show_gaps(self, gaps: tuple[Gap, ...], planned: Collection[str]) -> None:
        rows = []
        for gap in gaps:
            advice = shown(gap.question.advice)
            is_planned = advice in planned
            after = translate("Questionnaire", "follow-up planned") if is_planned else ""
            cells = (
                Cell(advice, "text3" if is_planned else "text", spoken=advice, after=after),
                Cell(shown(gap.section.label), "text2"),
                Cell(score_text(gap.points), "text2"),
            )
            rows.append((gap.question.code, cells))
        ticked = {code for code in self.gaps.ticked if isinstance(code, str)}
        self._open_gaps = frozenset(one.question.code for one in gaps if shown(one.question.advice) not in planned)
        self.gaps.show_ticks(rows, ticked & self._open_gaps)
        self.gaps.setVisible(bool(gaps))
        self._day_line.setVisible(bool(gaps))
        self.detail.setVisible(bool(gaps))
        self.no_gap.setVisible(not gaps)
        if gaps and not self.gaps.currentIndex().isValid():
            self.gaps.go_to_row(0)
        self.show_current()
        self.ticks_changed.emit()

    @Slot()
    def show_current(self) -> None:
        """The current gap in full: the question and what to do about it."""
        if self._filled is None or not hasattr(self, "detail"):
            return
        code = self.gaps.current_key()
        gap = next((one for one in self._filled.result.gaps if one.question.code == code), None)
        if gap is not None:
            self.detail.setText(f"{shown(gap.question.label)}\n{shown(gap.question.advice)}")

    @property
    def chosen(self) -> tuple[str, ...]:
        """The questions whose gap is ticked and has no follow-up yet."""
        return tuple(code for code in self._open_gaps if code in self.gaps.ticked)

    @Slot()
    def enter(self) -> None:
        (self.gaps if not self.gaps.isHidden() else self.bars).setFocus()


def _before(comparison: Comparison | None, section: str) -> int | None:
    pair = comparison.sections.get(section) if comparison is not None else None
    return pair[0] if pair is not None else None


def _since(previous: Filled | None, comparison: Comparison | None) -> str:
    if previous is None or comparison is None or previous.completed_on is None:
        return translate("Questionnaire", "First one completed for this company.")
    if comparison.before is None or comparison.after is None:
        text = translate("Questionnaire", "The previous one, of {day}, asked nothing that can be compared.")
        return text.format(day=format_date(previous.completed_on))
    text = translate(
        "Questionnaire", "{difference} since {day}, on %n shared question(s); the mark shows the previous one.", "",
        comparison.shared,
    )  # fmt: skip
    return text.format(
        difference=difference_text(comparison.before, comparison.after), day=format_date(previous.completed_on)
    )
