"""Who pays what: the interventions of the year, a source a column, the part that it pays typed in the cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cqi_desktop.domain.funding import WHOLE, share_from, short_name
from cqi_desktop.store.budget import BudgetLine, budget_lines
from cqi_desktop.store.claim_matrix import ActFilter, SharedAct, SharedActs, shared_acts
from cqi_desktop.store.funding_shares import claim_interventions, set_share
from cqi_desktop.translation import format_date, format_hours, format_percent, translate
from cqi_desktop.ui.changed import FIGURE_KINDS
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.door_tables import EditableDoorTable
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import in_our_language, short_service_label

from .view import FundingView

MOST_ACTS, MOST_SOURCES = 500, 6
COMPANY, SERVICE, DAY, HOURS, FIRST_SOURCE = range(5)

_Read = tuple[tuple[BudgetLine, ...], SharedActs]


class SharingView(FundingView):
    reads: ClassVar[frozenset[str]] = FIGURE_KINDS | {"funding_line", "funding_share", "service"}

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Funding", "Who pays what"))
        self.lines: tuple[BudgetLine, ...] = ()
        self.acts = SharedActs((), 0)
        self._reading: Task | None = None
        self._shown_sources: tuple[tuple[bytes, str], ...] | None = None
        filters = (
            (ActFilter.EVERY, translate("Funding", "All")),
            (ActFilter.FREE, translate("Funding", "Paid by nobody")),
            (ActFilter.DOUBLE, translate("Funding", "Claimed twice")),
        )
        self.switch = SegmentSwitch(context.themes, filters, translate("Funding", "Interventions shown"))
        self.switch.chosen.connect(self.filter_chosen)
        self.claim_button = make_button(
            context.icons, translate("Funding", "Give those of nobody to…"), "cash-multiple", small=True
        )
        self.claim_button.clicked.connect(self.claim_pressed)
        self.table: EditableDoorTable | None = None
        self.legend = make_label(size="small", tone="text3")
        self.legend.setWordWrap(True)
        self.legend.setContentsMargins(15, 6, 15, 8)
        self.empty = EmptyState(context.icons)
        self.empty.setMinimumHeight(300)
        self.empty.acted.connect(self.sources_pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.panel = Panel(translate("Funding", "Who pays what"))
        self.panel.head.addWidget(self.claim_button)
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(15, 8, 15, 8)
        row.addWidget(self.switch)
        row.addStretch(1)
        self.panel.rows.addWidget(above)
        self._place = self.panel.rows.count()
        self.panel.rows.addWidget(self.empty)
        self.panel.rows.addWidget(self.refused)
        self.panel.rows.addWidget(self.legend)
        self.add_panel(self.panel)
        self.end()

    # --- reading -------------------------------------------------------------------------------------------

    def show_filter(self, which: str) -> None:
        """Show all the interventions, those of nobody, or those claimed twice."""
        self.switch.choose(which)

    @Slot(str)
    def filter_chosen(self, which: str) -> None:
        del which
        self.refresh()

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, scope, which = self.context.book, self.context.scope, ActFilter(self.switch.key)
        year, region = scope.year, scope.region or None

        def read(progress: Progress) -> _Read:
            progress.check_cancelled()
            return budget_lines(book, year, region), shared_acts(book, year, region, which, MOST_ACTS)

        self._reading = self.context.runner.run(self, read, self.acts_read, self.failed.emit)

    @Slot(object)
    def acts_read(self, answer: _Read) -> None:
        self._reading = None
        self.lines, self.acts = answer
        year = self.context.scope.year.label
        self.panel.more.setText(f"{self.place_name}, {year} · {self._count_sentence()}")
        is_ready = 0 < len(self.lines) <= MOST_SOURCES and bool(self.acts.acts)
        if is_ready:
            self._show_table()
        if self.table is not None:
            self.table.setVisible(is_ready)
        self.empty.setVisible(not is_ready)
        self.legend.setVisible(is_ready)
        can_claim = is_ready and not self.context.book.read_only
        self.claim_button.setEnabled(can_claim and any(not act.shares for act in self.acts.acts))
        if not is_ready:
            self._say_empty(year)
        self.status_changed.emit()

    def _count_sentence(self) -> str:
        shown, count = len(self.acts.acts), self.acts.count
        if shown < count:
            return translate("Funding", "the latest {shown} of %Ln intervention(s)", "", count).format(shown=shown)
        return translate("Funding", "%Ln intervention(s)", "", count)

    def _say_empty(self, year: str) -> None:
        if not self.lines:
            self.empty.say(
                "cash-multiple",
                translate("Funding", "No source of funding for {year}, {place}").format(
                    year=year, place=self.place_name
                ),
                translate("Funding", "Add the sources first: each one is then a column here."),
                translate("Funding", "Show the sources"),
            )
        elif len(self.lines) > MOST_SOURCES:
            self.empty.say(
                "cash-multiple",
                translate("Funding", "Too many sources to stand side by side"),
                translate("Funding", "Choose a region at the top of the window."),
            )
        else:
            self.empty.say("check", translate("Funding", "No intervention here"),
                           translate("Funding", "Choose “All” to see those that are paid."))  # fmt: skip

    def _show_table(self) -> None:
        sources = tuple((line.key, line.funder) for line in self.lines)
        if sources != self._shown_sources:
            self._make_table()
            self._shown_sources = sources
        table = self.table
        assert table is not None
        table.rows.is_locked = self.context.book.read_only
        table.show_rows([self._row(act) for act in self.acts.acts])
        table.fit_height()
        if not table.currentIndex().isValid():
            table.setCurrentIndex(table.rows.index(0, FIRST_SOURCE))
        named = zip(self._titles(), self.lines, strict=True)
        self.legend.setText(" · ".join(_legend(title, line) for title, line in named))

    def _titles(self) -> list[str]:
        """The short names of the sources, with a number where two of them have the same."""
        names = [short_name(line.funder) for line in self.lines]
        return [
            f"{name} {names[: place + 1].count(name)}" if names.count(name) > 1 else name
            for place, name in enumerate(names)
        ]

    def _make_table(self) -> None:
        """The columns are the sources: others make another table."""
        if self.table is not None:
            self.panel.rows.removeWidget(self.table)
            self.table.deleteLater()
        last = FIRST_SOURCE + len(self.lines)
        table = EditableDoorTable(
            self.context.themes,
            self.context.icons,
            (
                RowsColumn(translate("Funding", "Company")),
                RowsColumn(translate("Funding", "Service"), sample="Accompagnement M"),
                RowsColumn(translate("Funding", "Date"), sample="2011-03-31"),
                RowsColumn(translate("Funding", "Hours"), sample="12,25 h", is_number=True),
                *(RowsColumn(title, sample="100,55 %", is_number=True) for title in self._titles()),
                RowsColumn(translate("Funding", "Total"), sample="100,55 %", is_number=True),
            ),
            range(FIRST_SOURCE, last),
            translate("Funding", "Who pays what"),
        )
        table.edited.connect(self.share_edited)
        table.door_opened.connect(self.company_opened)
        self.panel.rows.insertWidget(self._place, table)
        self.table = table

    def _row(self, act: SharedAct) -> Row:
        label = in_our_language(act.service_fr, act.service_en)
        shares = (act.shares.get(line.key) for line in self.lines)
        return Row(
            (
                Cell(act.company_name or NOTHING, is_strong=True, spoken=act.company_name),
                Cell(short_service_label(label), "text2", spoken=label),
                Cell(format_date(act.day) if act.day else NOTHING, "text2"),
                Cell(format_hours(act.seconds), "text2"),
                *(_share_cell(share) for share in shares),
                _total_cell(act.share),
            ),
            act.key,
        )

    # --- writing -------------------------------------------------------------------------------------------

    @Slot(object, int, str)
    def share_edited(self, key: bytes, column: int, text: str) -> None:
        line = self.lines[column - FIRST_SOURCE].key

        def write() -> None:
            set_share(self.context.book, key, line, share_from(text))

        self.try_writing(write)

    @Slot(object, int)
    def company_opened(self, key: bytes, column: int) -> None:
        del column
        act = next((act for act in self.acts.acts if act.key == key), None)
        if act is not None:
            self.company_asked.emit(act.company)

    @Slot()
    def claim_pressed(self) -> None:
        menu = QMenu(self)
        for line in self.lines:
            action = menu.addAction(line.funder or NOTHING)
            action.setData(line.key)
        menu.triggered.connect(self.source_chosen)
        menu.popup(self.claim_button.mapToGlobal(QPoint(0, self.claim_button.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def source_chosen(self, action: QAction) -> None:
        self.claim_for(bytes(action.data()), action.text())

    def claim_for(self, line: bytes, funder: str) -> None:
        """Give the interventions shown that nobody pays to one source, for the whole."""
        book, keys = self.context.book, [act.key for act in self.acts.acts if not act.shares]

        def write(progress: Progress) -> tuple[int, str]:
            progress.check_cancelled()
            return claim_interventions(book, keys, line), funder

        self.claim_button.setEnabled(False)
        self.context.runner.run(self, write, self.interventions_given, self.failed.emit)

    @Slot(object)
    def interventions_given(self, answer: tuple[int, str]) -> None:
        count, funder = answer
        text = translate("Funding", "%Ln intervention(s) given to {funder}", "", count)
        self.told.emit(text.format(funder=funder), [])

    @Slot()
    def sources_pressed(self) -> None:
        self.view_asked.emit("sources")

    # --- what the page asks --------------------------------------------------------------------------------

    def first_field(self) -> QWidget:
        return self.table if self.table is not None and self.table.isVisibleTo(self) else self.switch

    def areas(self) -> list[QWidget]:
        shown: Sequence[Any] = [self.table] if self.table is not None and self.table.isVisibleTo(self) else []
        return [self.switch, *shown]

    def status_text(self) -> str:
        return translate("Funding", "%Ln intervention(s)", "", self.acts.count)

    def keys_text(self) -> str:
        return translate("Funding", "Type a part, such as 60 · Space: the company")


def _share_cell(share: int | None) -> Cell:
    return Cell(NOTHING, "text3") if not share else Cell(_percent(share))


def _total_cell(share: int) -> Cell:
    if share > WHOLE:
        return Cell(_percent(share), "err", is_strong=True,
                    spoken=translate("Funding", "{part}: two funders would claim the same hour").format(
                        part=_percent(share)))  # fmt: skip
    return Cell(_percent(share), "text2" if share == WHOLE else "text3")


def _percent(share: int) -> str:
    return format_percent(share / WHOLE, 2 if share % 100 else 0)


def _legend(title: str, line: BudgetLine) -> str:
    if title == line.funder:
        return title
    programme = f", {line.programme}" if line.programme and title != short_name(line.funder) else ""
    return f"{title} = {line.funder}{programme}"
