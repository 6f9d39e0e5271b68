"""Ce qui s'est passé depuis: what was done with each company that came, after the activity."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.store.activity_since import SinceLine
from cqi_desktop.translation import format_date, format_integer, format_money, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.door_tables import DoorTable
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent
from .activity_part import ActivityPart


class SincePart(ActivityPart):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Activities", "What happened since"))
        self.summary = make_label(tone="text")
        self.summary.setWordWrap(True)
        self.why = make_label(size="small", tone="text3")
        self.why.setWordWrap(True)
        self.table = DoorTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Activities", "Company")),
                RowsColumn(translate("Activities", "Interventions"), sample="9 999", is_number=True),
                RowsColumn(translate("Activities", "Latest"), sample="2011-03-31 M"),
                RowsColumn(translate("Activities", "Links"), sample="999", is_number=True),
                RowsColumn(translate("Activities", "Outcomes"), sample="999", is_number=True),
                RowsColumn(translate("Activities", "Export sales"), sample="294 750 $", is_number=True),
                RowsColumn(translate("Activities", "Actions done"), sample="9 / 9", is_number=True),
            ),
            translate("Activities", "What happened since with each company that came"),
        )
        self.table.door_opened.connect(self.door_opened)
        self.table.left_by_escape.connect(self.left)
        self.empty = EmptyState(context.icons)
        context.themes.changed.connect(self.empty.theme_changed)
        said = QVBoxLayout()
        said.setContentsMargins(16, 12, 16, 8)
        said.setSpacing(4)
        said.addWidget(self.summary)
        said.addWidget(self.why)
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.rows.addLayout(said)
        self.rows.addWidget(self.stack, 1)

    def show_content(self, content: ActivityContent) -> None:
        super().show_content(content)
        lines = content.since
        self.table.show_rows([_row(line) for line in lines])
        if lines and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.summary.setText(since_sentence(lines))
        day = content.record.end_date or content.record.start_date
        self.why.setText(
            translate(
                "Activities",
                "After {day}: interventions done, links proposed, outcomes declared. That something came after an "
                "activity does not say that it came of it.",
            ).format(day=format_date(day) if day else NOTHING)
        )
        self.summary.setVisible(bool(lines))
        self.why.setVisible(bool(lines))
        self.empty.say(
            "timeline-clock-outline",
            translate("Activities", "Nobody is marked present."),
            translate("Activities", "What happens with the companies that come shows here, from the day after."),
        )
        self.stack.setCurrentIndex(0 if lines else 1)

    def first_widget(self) -> QWidget:
        return self.table

    @Slot(object, int)
    def door_opened(self, key: bytes, column: int) -> None:
        del column
        self.company_asked.emit(key)

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        key = self.table.rows.key_at(index.row())
        if isinstance(key, bytes):
            self.company_asked.emit(key)


def since_sentence(lines: tuple[SinceLine, ...]) -> str:
    """``Des 40 entreprises venues, 23 ont reçu 41 interventions…``"""
    served = [line for line in lines if line.interventions]
    came = translate("Activities", "Of %Ln compan(y/ies) that came:", "", len(lines))
    parts = [
        translate("Activities", "%Ln served since", "", len(served)),
        translate("Activities", "%Ln intervention(s)", "", sum(line.interventions for line in lines)),
    ]
    for count, text in (
        (sum(line.links for line in lines), translate("Activities", "%Ln synergy link(s)", "", _links(lines))),
        (sum(line.outcomes for line in lines), translate("Activities", "%Ln outcome(s)", "", _outcomes(lines))),
    ):
        if count:
            parts.append(text)
    sales = sum(line.sales_cents for line in lines)
    if sales:
        parts.append(translate("Activities", "{sales} of export sales").format(sales=format_money(sales)))
    quiet = sum(line.is_quiet for line in lines)
    if quiet:
        parts.append(translate("Activities", "%Ln without anything since", "", quiet))
    return f"{came} {', '.join(parts)}."


def _links(lines: tuple[SinceLine, ...]) -> int:
    return sum(line.links for line in lines)


def _outcomes(lines: tuple[SinceLine, ...]) -> int:
    return sum(line.outcomes for line in lines)


def _number(count: int) -> Cell:
    return Cell(format_integer(count), "text2") if count else Cell(NOTHING, "text3")


def _row(line: SinceLine) -> Row:
    actions = f"{line.actions_done} / {line.actions}" if line.actions else NOTHING
    return Row(
        (
            Cell(line.name or NOTHING, "link", True, spoken=line.name),
            _number(line.interventions),
            Cell(format_date(line.last_on) if line.last_on else NOTHING, "text2"),
            _number(line.links),
            _number(line.outcomes),
            Cell(format_money(line.sales_cents), "text2") if line.sales_cents else Cell(NOTHING, "text3"),
            Cell(actions, "text2"),
        ),
        line.company,
    )
