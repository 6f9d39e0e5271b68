"""The closing of a fiscal year: who has confirmed that nothing of it is missing, before the report is made."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.store.closing import Closing, LaptopClosing
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.companies_model import NOTHING, initials_of
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.moments import local, moment_words, near
from cqi_desktop.ui.window_context import WindowContext

from .labels import make_label, make_line, set_tone
from .page_header import make_button
from .panel import Panel
from .rows_table import RowsTable


class ClosingPanel(Panel):
    """``asked`` when the person asks the team to confirm, ``confirmed`` when this laptop does."""

    asked = Signal()
    confirmed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(translate("Closing", "Closing of the year"))
        self._context = context
        self.closing: Closing | None = None
        self.sentence = make_label(size="panel", strong=True)
        self.how = make_label(tone="text2")
        self.how.setWordWrap(True)
        self.ask_button = make_button(context.icons, translate("Closing", "Ask the team to confirm"), "email-outline")
        self.confirm_button = make_button(context.icons, translate("Closing", "Confirm for this laptop"), "check")
        self.ask_button.clicked.connect(self.asked)
        self.confirm_button.clicked.connect(self.confirmed)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Closing", "Laptop")),
                RowsColumn(translate("Closing", "Adv."), "avatar", "MG"),
                RowsColumn(translate("Closing", "Confirmed"), "status", "aujourd’hui, 22 h 22"),
                RowsColumn(translate("Closing", "Changed since"), sample="12 fiches modifiées depuis"),
            ),
            translate("Closing", "Who has confirmed the year"),
        )
        self._build()

    def _build(self) -> None:
        top = QWidget()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.sentence)
        words.addWidget(self.how)
        row = QHBoxLayout(top)
        row.setContentsMargins(15, 12, 15, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.ask_button)
        row.addWidget(self.confirm_button)
        self.rows.addWidget(top)
        self.rows.addWidget(make_line())
        self.rows.addWidget(self.table, 1)

    def show_closing(self, closing: Closing, now: datetime) -> None:
        self.closing = closing
        year = closing.year.label
        self.title.setText(translate("Closing", "Closing of {year}").format(year=year))
        asked_at = local(closing.asked_at or "")
        if asked_at is None:
            self.sentence.setText(translate("Closing", "Nobody asked to close {year} yet").format(year=year))
            set_tone(self.sentence, "text")
        else:
            self.sentence.setText(confirmed_sentence(closing))
            set_tone(self.sentence, "ok" if closing.is_complete else "text")
        self.how.setText(self._explanation(closing, asked_at, now))
        waits = closing.waits_for_this_laptop
        self.confirm_button.setVisible(waits)
        text = (
            translate("Closing", "Ask again") if closing.asked_at else translate("Closing", "Ask the team to confirm")
        )
        self.ask_button.setText(text)
        self.ask_button.setAccessibleName(text)
        self.table.show_rows([_row(laptop, closing.asked_at is not None, now) for laptop in closing.laptops])

    def _explanation(self, closing: Closing, asked_at: datetime | None, now: datetime) -> str:
        if asked_at is None:
            return translate(
                "Closing",
                "Before the report, ask each laptop to confirm that all its work of the year is entered and exchanged.",
            )
        parts = [
            translate("Closing", "Asked by {name}, {day}.").format(
                name=closing.asked_by or translate("Closing", "somebody"), day=near(asked_at, now)
            )
        ]
        if closing.is_complete:
            parts.append(translate("Closing", "This book holds all that they confirmed: the report can be made."))
        elif closing.waits_for_this_laptop:
            parts.append(translate("Closing", "Confirm once all the work of the year made on this laptop is entered."))
        else:
            parts.append(translate("Closing", "The others confirm on their page Exchange."))
        return " ".join(parts)

    def areas(self) -> list[QWidget]:
        button = self.confirm_button if self.confirm_button.isVisible() else self.ask_button
        return [button, self.table]


def confirmed_sentence(closing: Closing) -> str:
    """``10 postes sur 10 ont confirmé``."""
    text = translate("Closing", "%n of {total} laptops have confirmed", "", closing.confirmed)
    return text.format(total=len(closing.laptops))


def _row(laptop: LaptopClosing, was_asked: bool, now: datetime) -> Row:
    at = local(laptop.confirmed_at or "")
    if at is not None:
        said = Cell(near(at, now), dot="ok", spoken=moment_words(laptop.confirmed_at or ""))
    elif was_asked:
        said = Cell(translate("Closing", "waiting"), "text2", dot="warn")
    else:
        said = Cell(NOTHING, "text3")
    since = Cell("", "text2")
    if laptop.changed_since:
        since = Cell(translate("Closing", "%Ln record(s)", "", laptop.changed_since), "warn")
    return Row(
        (
            Cell(laptop.name or NOTHING, is_strong=laptop.is_this_one),
            Cell(initials_of(laptop.adviser) or NOTHING, is_mine=laptop.is_this_one, spoken=laptop.adviser),
            said,
            since,
        ),
        laptop.laptop,
    )
