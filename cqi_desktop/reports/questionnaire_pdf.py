"""A questionnaire filled, as a PDF for the company: score, verdict, sections, what to do, and every answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.questionnaires import FULL, Answer, Label, Question
from cqi_desktop.store.assessments import Filled, compared_with, filled_assessment, previous_assessment
from cqi_desktop.store.book import Book
from cqi_desktop.store.new_files import check_place
from cqi_desktop.store.tables import Adviser, Company
from cqi_desktop.store.team_settings import ORGANISATION, setting
from cqi_desktop.translation import (
    format_date,
    format_difference,
    format_number,
    format_percent,
    language,
    translate,
)

from .pdf_page import BOTTOM, FAINT, LINE, SECOND, SIDE, TEXT, THIN, TOP, Colour, DocumentPages, DocumentText
from .stable_file import replacing, stable_moment

if TYPE_CHECKING:
    from datetime import datetime

# Millimetres, and sizes of text in points.
_LEADING, _BAR_HEIGHT, _BAR_WIDTH, _LABEL_WIDTH = 4.6, 2.6, 70.0, 62.0
_TITLE, _HEADING, _TEXT, _SMALL = 16.0, 11.0, 9.0, 8.0
_ACCENT: Colour = (0x1B, 0x60, 0x94)
_TRACK: Colour = (0xE8, 0xEC, 0xF0)


def write_questionnaire_pdf(book: Book, key: bytes, output: Path) -> None:
    """Write the PDF of a questionnaire in the language in force, replacing an earlier one in one step.

    The same book gives the same bytes. Raises UnknownRecordError, UnwritableError, and
    InvalidValueError(expected='pdf_file') for another kind of file.
    """
    if output.suffix.casefold() != ".pdf":
        raise InvalidValueError(text=output.name, expected="pdf_file")
    check_place(output)
    content = questionnaire_pdf(book, key)
    with replacing(output) as file:
        file.write(content)


def questionnaire_pdf(book: Book, key: bytes) -> bytes:
    """The same, not written. One that is begun says that it is not complete."""
    filled = filled_assessment(book, key)
    previous = previous_assessment(book, filled)
    drawing = _Drawing(book, filled, previous, _moment(book))
    drawing.draw()
    return bytes(drawing.pages.output())


def _moment(book: Book) -> datetime:
    from datetime import UTC, datetime

    last = book.last_change_at()
    return stable_moment(datetime.fromisoformat(last) if last else datetime(2000, 1, 1, tzinfo=UTC))


def _shown(label: Label) -> str:
    return label.text(language())


class _Drawing:
    def __init__(self, book: Book, filled: Filled, previous: Filled | None, moment: datetime) -> None:
        self.filled = filled
        self.previous = previous
        self.comparison = compared_with(filled, previous) if previous is not None else None
        company = book.find(Company, filled.company)
        self.company = (company.name or "") if company is not None else ""
        adviser = book.find(Adviser, filled.adviser) if filled.adviser else None
        self.adviser = (adviser.name or "") if adviser is not None else ""
        label = _shown(filled.questionnaire.label)
        version = translate("QuestionnairePdf", "version {number}").format(number=filled.questionnaire.version)
        title = translate("QuestionnairePdf", "{questionnaire}, {company}")
        text = DocumentText(
            title=title.format(questionnaire=label, company=self.company),
            subject=label,
            organisation=str(setting(book, ORGANISATION, "")) or "Carrefour Québec International",
            place=self.company,
            standing=f"{label}, {version}",
            day=filled.completed_on or book.today(),
        )
        self.pages = DocumentPages(text, moment)
        self.pages.set_lang("fr-CA" if language() == "fr" else "en-CA")
        self.pages.set_auto_page_break(True, BOTTOM)
        self.pages.c_margin = 0.0  # paragraphs begin where the other texts do

    def draw(self) -> None:
        self.pages.add_page()
        self.pages.set_y(TOP)
        self._draw_head()
        self._draw_sections()
        self._draw_gaps()
        self._draw_answers()

    # --- parts ---------------------------------------------------------------------------------------------

    def _draw_head(self) -> None:
        filled, result = self.filled, self.filled.result
        self._write(_shown(filled.questionnaire.label), _TITLE, is_bold=True, leading=7.5)
        self._write(self.company, _HEADING, is_bold=True, leading=5.5)
        if filled.completed_on is not None:
            state = translate("QuestionnairePdf", "Completed on {day}").format(day=format_date(filled.completed_on))
        else:
            state = translate("QuestionnairePdf", "Not complete: {answered} of {asked} questions answered").format(
                answered=result.answered, asked=result.asked
            )
        with_whom = translate("QuestionnairePdf", "with {name}").format(name=self.adviser) if self.adviser else ""
        self._write(" · ".join(part for part in (state, with_whom) if part), _SMALL, SECOND)
        self.pages.ln(3)
        score = translate("QuestionnairePdf", "Score: {score}").format(score=_score(result.score))
        verdict = _shown(result.verdict.label) if result.verdict else ""
        self._write(" — ".join(part for part in (score, verdict) if part), 13.0, is_bold=True, leading=6.5)
        if result.verdict is not None:
            self._write(_shown(result.verdict.advice), _TEXT)
        if (since := self._since()) is not None:
            self._write(since, _SMALL, SECOND)

    def _since(self) -> str | None:
        previous, comparison = self.previous, self.comparison
        if previous is None or comparison is None or previous.completed_on is None:
            return None
        if comparison.before is None or comparison.after is None:
            return None
        points = _whole(comparison.after) - _whole(comparison.before)
        text = translate(
            "QuestionnairePdf", "{difference} points since {day}, on %n question(s) asked both times.", "",
            comparison.shared,
        )  # fmt: skip
        return text.format(difference=format_difference(points), day=format_date(previous.completed_on))

    def _draw_sections(self) -> None:
        self._heading(translate("QuestionnairePdf", "Score of each section"))
        pages = self.pages
        for section in self.filled.questionnaire.asked_sections():
            self._keep_room(7)
            score, y = self.filled.result.sections[section.code], pages.get_y()
            pages.place(_shown(section.label), SIDE, y + 3.4, _TEXT)
            left = SIDE + _LABEL_WIDTH
            pages.set_fill_color(*_TRACK)
            pages.rect(left, y + 1.2, _BAR_WIDTH, _BAR_HEIGHT, style="F")
            if score:
                pages.set_fill_color(*_ACCENT)
                pages.rect(left, y + 1.2, _BAR_WIDTH * score / FULL, _BAR_HEIGHT, style="F")
            pair = self.comparison.sections.get(section.code) if self.comparison is not None else None
            if pair is not None:
                pages.set_fill_color(*TEXT)
                pages.rect(left + _BAR_WIDTH * pair[0] / FULL - 0.3, y + 0.4, 0.6, _BAR_HEIGHT + 1.6, style="F")
            pages.place(_score(score), left + _BAR_WIDTH + 4, y + 3.4, _TEXT, is_bold=True)
            if pair is not None:
                before = translate("QuestionnairePdf", "({score} the previous time)").format(score=_score(pair[0]))
                pages.place(before, left + _BAR_WIDTH + 18, y + 3.4, _SMALL, SECOND)
            pages.set_y(y + 6)

    def _draw_gaps(self) -> None:
        gaps = self.filled.result.gaps
        self._heading(translate("QuestionnairePdf", "What to do, the heaviest first"))
        if not gaps:
            self._write(translate("QuestionnairePdf", "No gap: every answer reaches its level."), _TEXT)
        for number, gap in enumerate(gaps, 1):
            self._keep_room(11)
            self._write(f"{number}. {_shown(gap.question.advice)}", _TEXT)
            self._write(f"{_shown(gap.section.label)} · {_score(gap.points)}", _SMALL, FAINT, indent=5)
            self.pages.ln(1)

    def _draw_answers(self) -> None:
        self._heading(translate("QuestionnairePdf", "Answers"))
        for section in self.filled.questionnaire.asked_sections():
            self._keep_room(18)
            self.pages.ln(1)
            self._write(_shown(section.label), 10.0, is_bold=True, leading=5.5)
            self.pages.rule(self.pages.get_y(), LINE, THIN)
            self.pages.ln(1.5)
            for question in section.questions:
                self._keep_room(11)
                self._write(_shown(question.label), _SMALL, SECOND)
                answer = self.filled.answers.get(question.code)
                self._write(_answer(question, answer), _TEXT, indent=5)
                self.pages.ln(0.8)

    # --- writing -------------------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        self._keep_room(22)
        self.pages.ln(5)
        self._write(text, _HEADING, is_bold=True, leading=6)
        self.pages.ln(1)

    def _keep_room(self, height: float) -> None:
        """A new page when less than that is left, so that a title never stands alone at the foot."""
        if self.pages.get_y() + height > self.pages.h - BOTTOM:
            self.pages.add_page()
            self.pages.set_y(TOP)

    def _write(
        self,
        text: str,
        size: float,
        colour: Colour = TEXT,
        *,
        is_bold: bool = False,
        indent: float = 0.0,
        leading: float = _LEADING,
    ) -> None:
        pages = self.pages
        pages.width_of("", size, is_bold=is_bold)  # chooses the font
        pages.set_text_color(*colour)
        pages.set_x(SIDE + indent)
        pages.multi_cell(pages.w - 2 * SIDE - indent, leading, text, align="L", new_x="LMARGIN", new_y="NEXT")


def _whole(score: int) -> int:
    return score * 100 // FULL


def _score(score: int | None) -> str:
    return translate("QuestionnairePdf", "n. a.") if score is None else format_percent(_whole(score) / 100)


def _answer(question: Question, answer: Answer | None) -> str:
    """An answer as a person reads it."""
    if answer is None:
        return translate("QuestionnairePdf", "No answer")
    if question.kind == "yes_no":
        return translate("QuestionnairePdf", "Yes") if answer else translate("QuestionnairePdf", "No")
    if question.kind == "choice":
        return next((_shown(choice.label) for choice in question.choices if choice.code == answer), str(answer))
    if question.kind == "scale":
        ends = translate("QuestionnairePdf", "{answer} of {high} ({low_label} to {high_label})")
        return ends.format(
            answer=answer,
            high=question.high,
            low_label=_shown(question.low_label).lower(),
            high_label=_shown(question.high_label).lower(),
        )
    if question.kind == "number":
        unit = _shown(question.unit)
        return f"{format_number(_decimal(str(answer)))}\u00a0{unit}" if unit else format_number(_decimal(str(answer)))
    return str(answer)


def _decimal(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
