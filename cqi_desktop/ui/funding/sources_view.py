"""Sources: budget against actual, what each source pays for, what it costs for each company, what to put right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.funding import amount_from
from cqi_desktop.domain.identifiers import fold
from cqi_desktop.store.budget import BudgetLine, budget_lines
from cqi_desktop.store.claim_matrix import ActFilter
from cqi_desktop.store.funding import add_funding_line, edit_funding_line
from cqi_desktop.store.funding_claims import claimed_acts
from cqi_desktop.store.funding_programmes import programmes_of
from cqi_desktop.store.funding_summary import SERVED, FundingSummary, funding_summary
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import format_percent, translate
from cqi_desktop.ui.changed import FIGURE_KINDS
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.models.rows_model import RowsColumn
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.door_tables import DoorTable, EditableDoorTable
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.records_panel import ShownRecords
from cqi_desktop.ui.window_context import WindowContext

from . import budget_rows as budget
from . import claim_rows as claims
from .line_records import line_shown, lines_shown
from .programmes_panel import ProgrammesPanel
from .view import FundingView, money


class SourcesView(FundingView):
    reads: ClassVar[frozenset[str]] = FIGURE_KINDS | {"funding_line", "funding_share", "funding_programme", "service"}

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Funding", "Sources"))
        self.summary: FundingSummary | None = None
        self._reading: Task | None = None
        self._opening: Task | None = None
        self._asked_to_edit: bytes | None = None
        themes, icons = context.themes, context.icons
        self.table = EditableDoorTable(
            themes, icons, budget.budget_columns(), budget.FIELDS, translate("Funding", "Sources of funding")
        )
        self.table.edited.connect(self.line_edited)
        self.table.door_opened.connect(self.amount_opened)
        self.claims = DoorTable(themes, icons, claims.claim_columns(), translate("Funding", "What each source pays"))
        self.claims.door_opened.connect(self.claim_opened)
        self.warnings = DoorTable(
            themes,
            icons,
            (RowsColumn("", kind="status"), RowsColumn("", kind="link", sample=translate("Funding", "See") + "MM")),
            translate("Funding", "To be looked at"),
        )
        self.warnings.door_opened.connect(self.warning_opened)
        self.warnings.header.hide()
        self.places = DoorTable(
            themes, icons, budget.place_columns(), translate("Funding", "Budget and actual, by region and year")
        )
        self.places.door_opened.connect(self.place_opened)
        self.programmes = ProgrammesPanel(context)
        self.programmes.written.connect(self.tell_plainly)
        self.empty = EmptyState(icons)
        self.empty.setMinimumHeight(170)
        self.empty.acted.connect(self.other_year_pressed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.budget_panel = Panel(translate("Funding", "Budget"))
        self.budget_panel.rows.addWidget(self.table)
        self.budget_panel.rows.addWidget(self.empty)
        self.budget_panel.rows.addWidget(self.refused)
        self.warnings_panel = Panel(translate("Funding", "To be looked at"))
        self.warnings_panel.rows.addWidget(self.warnings)
        self.claims_panel = Panel(
            translate("Funding", "What each source pays"),
            translate("Funding", "time and different companies; a click on a figure opens its records"),
        )
        self.claims_panel.rows.addWidget(self.claims)
        self.places_panel = Panel(
            translate("Funding", "Budget and actual, by region and year"),
            translate("Funding", "budget: the amount accepted, else requested, else forecast"),
        )
        self.places_panel.rows.addWidget(self.places)
        for panel in (self.budget_panel, self.warnings_panel, self.claims_panel, self.places_panel, self.programmes):
            self.add_panel(panel)
        self.end()

    # --- reading -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, scope = self.context.book, self.context.scope
        year, region = scope.year, scope.region or None

        def read(progress: Progress) -> FundingSummary:
            progress.check_cancelled()
            return funding_summary(book, year, region)

        self._reading = self.context.runner.run(self, read, self.summary_read, self.failed.emit)

    @property
    def _region_names(self) -> dict[str, str]:
        return {region.code: region.name for region in self.context.scope.regions}

    @Slot(object)
    def summary_read(self, summary: FundingSummary) -> None:
        self._reading = None
        self.summary = summary
        names = self._region_names
        title = translate("Funding", "Budget {year}").format(year=summary.year.label)
        self.budget_panel.title.setText(title)
        self.budget_panel.setAccessibleName(title)
        self.budget_panel.more.setText(self._budget_sentence(summary))
        self.table.rows.is_locked = self.context.book.read_only
        self.table.show_rows(budget.budget_rows(summary, names))
        self.table.fit_height()
        self.table.setVisible(bool(summary.lines))
        self.empty.setVisible(not summary.lines)
        if not summary.lines:
            self._say_empty(summary)
        self.claims.show_rows(claims.claim_rows(summary))
        self.claims.fit_height()
        rows = claims.warning_rows(summary)
        self.warnings.show_rows(rows)
        self.warnings.setFixedHeight(len(rows) * self.warnings.verticalHeader().defaultSectionSize() + 2)
        self.warnings_panel.setVisible(bool(rows))
        self.places.show_rows(budget.place_rows(summary.places, names))
        self.places.fit_height()
        self.places_panel.setVisible(bool(summary.places))
        self.programmes.show_programmes(summary.programmes, summary.year.start, summary.year.end)
        if self._asked_to_edit is not None:
            row = self.table.rows.row_of(self._asked_to_edit)
            self._asked_to_edit = None
            self.table.setCurrentIndex(self.table.rows.index(max(row, 0), budget.FORECAST))
        elif not self.table.currentIndex().isValid() and summary.lines:
            self.table.setCurrentIndex(self.table.rows.index(0, budget.BUDGET))
        self.status_changed.emit()

    def _budget_sentence(self, summary: FundingSummary) -> str:
        whole = summary.whole
        if whole.budget is None:
            return self.place_name
        parts = [self.place_name, money(whole.budget)]
        if whole.amounts.spent is not None:
            spent = translate("Funding", "{part} spent").format(
                part=format_percent(whole.amounts.spent / whole.budget) if whole.budget else money(whole.amounts.spent)
            )
            parts.append(spent)
        return " · ".join(parts)

    def _say_empty(self, summary: FundingSummary) -> None:
        other = next((place.year for place in summary.places if place.year != summary.year), None)
        self._other_year = other
        self.empty.say(
            "cash-multiple",
            translate("Funding", "No source of funding for {year}, {place}").format(
                year=summary.year.label, place=self.place_name
            ),
            translate(
                "Funding", "Add the sources that are asked for, or bring them in from Excel on the page Exchange."
            ),
            translate("Funding", "Show {year}").format(year=other.label) if other else "",
        )

    @Slot()
    def other_year_pressed(self) -> None:
        if isinstance(self._other_year, FiscalYear):
            self.context.scope.choose_year(self._other_year)

    # --- writing -------------------------------------------------------------------------------------------

    def line_of(self, key: object) -> BudgetLine | None:
        lines = self.summary.lines if self.summary else ()
        return next((line for line in lines if line.key == key), None)

    @Slot(object, int, str)
    def line_edited(self, key: bytes, column: int, text: str) -> None:
        def write() -> None:
            fields: dict[str, Any] = {budget.FIELDS[column]: amount_from(text) if column in budget.AMOUNTS else text}
            if column == budget.PROGRAMME:
                fields["funding_programme"] = self._programme_of(key, text)
            edit_funding_line(self.context.book, key, **fields)

        self.try_writing(write)

    def _programme_of(self, key: bytes, name: str) -> bytes | None:
        """The programme of that name of the funder of a source, when it is in the list of programmes."""
        line = self.line_of(key)
        year = self.context.scope.year
        named = [
            one
            for one in programmes_of(self.context.book)
            if fold(one.name) == fold(name) and line is not None and fold(one.funder) == fold(line.funder)
        ]
        in_force = [one for one in named if one.covers(year.start, year.end)]
        return next((one.key for one in (*in_force, *named)), None)

    @Slot()
    def add_pressed(self) -> None:
        scope = self.context.scope
        programmes = [
            (one.key, " · ".join(part for part in (one.funder, one.name) if part))
            for one in programmes_of(self.context.book)
            if one.first_day <= scope.year.end and scope.year.start <= one.last_day
        ]
        following = FiscalYear(scope.year.start_year + 1, scope.year.first_month)
        years = tuple((year, year.label) for year in (scope.year, following))
        own = ((False, translate("Funding", "Grant")), (True, translate("Funding", "Own revenue")))
        regions = (*((region.code, region.name) for region in scope.regions),
                   ("", translate("Funding", "Whole territory")))  # fmt: skip
        fields = [
            Field("funding_programme", translate("Funding", "Programme of the list"), None,
                  ((None, translate("Funding", "None: name it below")), *programmes)),
            Field("funder", translate("Funding", "Funder")),
            Field("programme", translate("Funding", "Programme")),
            Field("region", translate("Funding", "Region"), scope.region, regions),
            Field("is_own_revenue", translate("Funding", "Kind"), False, own),
            Field("year", translate("Funding", "Fiscal year"), scope.year, years),
        ]  # fmt: skip
        FieldsDialog(
            self.context,
            self.window(),
            translate("Funding", "Add a source"),
            fields if programmes else fields[1:],
            self.write_line,
            translate("Funding", "Add"),
            translate("Funding", "Its amounts are typed in the table: forecast, requested, accepted, received, spent."),
        ).open()

    def write_line(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError when nothing names the funder."""
        year, chosen = values["year"] or self.context.scope.year, values.get("funding_programme")
        programme = next((one for one in programmes_of(self.context.book) if one.key == chosen), None)
        funder = values["funder"] or (programme.funder if programme else "")
        key = add_funding_line(
            self.context.book,
            funder=funder,
            programme=values["programme"] or (programme.name if programme else ""),
            funding_programme=chosen,
            region=values["region"] or None,
            start_date=year.start,
            end_date=year.end,
            is_own_revenue=bool(values["is_own_revenue"]),
        )
        self._asked_to_edit = key
        self.context.scope.choose_year(year)
        self.tell_plainly(translate("Funding", "Source added: {funder}").format(funder=funder))

    @Slot(str)
    def tell_plainly(self, text: str) -> None:
        self.told.emit(text, [])

    def trash_current(self) -> None:
        """Put the source, or the programme, under the keyboard in the trash; Ctrl+Z takes it back."""
        if self.programmes.table.hasFocus():
            self.programmes.trash_current()
            return
        line = self.line_of(self.table.current_key()) if self.table.hasFocus() else None
        if line is not None and self.try_writing(_Trashing(self.context, line.key)):
            self.tell_plainly(translate("Funding", "Source put in the trash: {funder}").format(funder=line.funder))

    # --- doors ---------------------------------------------------------------------------------------------

    @property
    def _place_and_year(self) -> str:
        return f"{self.place_name}, {self.context.scope.year.label}"

    @Slot(object, int)
    def amount_opened(self, key: object, column: int) -> None:
        if self.summary is None or column < budget.FORECAST:
            return
        line = self.line_of(key)
        if line is not None:
            self.open_records(line_shown(self.context.book, line, column, self._place_and_year))
            return
        own = {budget.GRANTS: (False,), budget.OWN: (True,)}.get(str(key), (False, True))
        lines = tuple(one for one in self.summary.lines if one.is_own_revenue in own)
        title = {budget.GRANTS: translate("Funding", "Grants"), budget.OWN: translate("Funding", "Own revenue")}
        whole = translate("Funding", "Total")
        self.open_records(lines_shown(title.get(str(key), whole), lines, column, self._place_and_year))

    @Slot(object, int)
    def place_opened(self, key: tuple[str, FiscalYear], column: int) -> None:
        region, year = key
        lines = tuple(line for line in budget_lines(self.context.book, year) if line.region == region)
        if column in (2, 3):
            lines = tuple(line for line in lines if line.is_own_revenue == (column == 3))
        asked = {5: budget.RECEIVED, 6: budget.SPENT}.get(column, budget.BUDGET)
        name = self._region_names.get(region, translate("Funding", "Whole territory"))
        title = {2: translate("Funding", "Grants"), 3: translate("Funding", "Own revenue")}.get(
            column, translate("Funding", "Total")
        )
        self.open_records(lines_shown(title, lines, asked, f"{name}, {year.label}"))

    @Slot(object, int)
    def claim_opened(self, key: object, column: int) -> None:
        if key == claims.FREE:
            self.view_asked.emit(f"sharing:{ActFilter.FREE}")
            return
        if key == claims.EVERY:
            if column in (claims.ACTS, claims.HOURS):
                self.view_asked.emit(f"sharing:{ActFilter.EVERY}")
            else:
                self._open_served()
            return
        line = self.line_of(key)
        if line is not None:
            self._open_claim(line)

    def _open_claim(self, line: BudgetLine) -> None:
        """The acts that a source pays, read on the worker."""
        book, scope, place = self.context.book, self.context.scope, self._place_and_year
        year, region = scope.year, scope.region or None

        def read(progress: Progress) -> ShownRecords:
            progress.check_cancelled()
            acts = claimed_acts(book, year, line.key, region)
            note = translate(
                "Funding", "The interventions and attendances that this source pays, its part of their time."
            )
            return claims.acts_shown(line.funder, place, acts, note)

        self._open_from_worker(read)

    def _open_served(self) -> None:
        """The companies behind "companies served", read on the worker."""
        book, scope, place = self.context.book, self.context.scope, self._place_and_year
        year, region = scope.year, scope.region or None

        def read(progress: Progress) -> ShownRecords:
            progress.check_cancelled()
            return claims.served_shown(records_behind(book, year, SERVED, region), place)

        self._open_from_worker(read)

    def _open_from_worker(self, read: Callable[[Progress], ShownRecords]) -> None:
        if self._opening is not None:
            self._opening.cancel()
        self._opening = self.context.runner.run(self, read, self.open_records, self.failed.emit)

    @Slot(object, int)
    def warning_opened(self, key: tuple[str, int], column: int) -> None:
        del column
        if self.summary is None:
            return
        if key[0] == claims.DOUBLE_ACTS:
            self.open_records(claims.double_acts_shown(self.summary.double_acts, self._place_and_year))
        elif key[0] == claims.DOUBLE_COMPANIES:
            self.open_records(claims.double_companies_shown(self.summary.double_companies, self._place_and_year))

    # --- what the page asks --------------------------------------------------------------------------------

    def first_field(self) -> QWidget:
        return self.table if self.summary is None or self.summary.lines else self.claims

    def areas(self) -> list[QWidget]:
        tables = (self.table, self.warnings, self.claims, self.places, self.programmes.table)
        return [table for table in tables if table.isVisibleTo(self)]

    def status_text(self) -> str:
        if self.summary is None:
            return ""
        return translate("Funding", "%Ln source(s)", "", len(self.summary.lines))

    def keys_text(self) -> str:
        return translate("Funding", "Enter: type or open · Space: the records · F6: next table")


class _Trashing:
    """Puts one source in the trash."""

    def __init__(self, context: WindowContext, key: bytes) -> None:
        self._context = context
        self._key = key

    def __call__(self) -> None:
        trash(self._context.book, "funding_line", self._key)
