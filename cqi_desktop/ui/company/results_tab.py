"""What came of a company: its outcomes year by year, and its measures at their dates, never overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.values import cents_value, count_value, date_value, number_value
from cqi_desktop.exchange.shown_values import choice_label
from cqi_desktop.store.company_results import measures_of, outcomes_of
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.outcomes import edit_outcome, record_outcome
from cqi_desktop.store.tables import ATTRIBUTIONS, MEASURE_KINDS, OUTCOME_KINDS
from cqi_desktop.store.team_settings import first_month
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_date,
    format_integer,
    format_money,
    format_percent,
    translate,
    translate_marked,
)
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.labels import make_line
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .company_tab import CompanyTab
from .timeline_words import outcome_value

_MEASURES = {
    "employees": QT_TRANSLATE_NOOP("Company", "Employees"),
    "sales": QT_TRANSLATE_NOOP("Company", "Sales of the year"),
    "export_share": QT_TRANSLATE_NOOP("Company", "Share of exports"),
}
_MOST_YEARS = 12


class ResultsTab(CompanyTab):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "Outcomes and measures"))
        self._outcomes: list[Any] = []
        bar = self.make_bar(translate("Company", "Outcomes"))
        self.edit_button = self.add_button(bar, translate("Company", "Edit…"), "note-edit-outline", self.edit_pressed)
        self.new_button = self.add_button(bar, translate("Company", "Add an outcome…"), "plus", self.add_pressed)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Company", "Year"), sample="2010-2011 M"),
                RowsColumn(translate("Company", "Outcome"), sample="Ventes à l’exportation MM"),
                RowsColumn(translate("Company", "Market"), sample="Royaume-Uni et Irlande"),
                RowsColumn(translate("Company", "Value"), sample="1 294 750,50 $", is_number=True),
                RowsColumn(translate("Company", "Said by"), sample="Attribution MM", is_spare=True),
                RowsColumn(translate("Company", "Notes")),
            ),
            translate("Company", "Outcomes of the company"),
        )
        self.table.opened.connect(self.outcome_opened)
        self.table.current_changed.connect(self.current_changed)
        self.table.left_by_escape.connect(self.left)
        self.rows.addWidget(make_line(tone="border"))
        self.rows.addWidget(self.table, 3)
        self.rows.addWidget(make_line(tone="border"))
        below = self.make_bar(translate("Company", "Measures at their dates"))
        self.measure_button = self.add_button(
            below, translate("Company", "Add a measure…"), "plus", self.measure_pressed
        )
        self.measures = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Company", "Date"), sample="2011-03-31 MM"),
                RowsColumn(translate("Company", "Measure"), sample="Chiffre d’affaires annuel MM"),
                RowsColumn(translate("Company", "Value"), sample="1 294 750,50 $", is_number=True),
                RowsColumn(translate("Company", "Source")),
            ),
            translate("Company", "Measures of the company"),
        )
        self.measures.left_by_escape.connect(self.left)
        self.rows.addWidget(make_line(tone="border"))
        self.rows.addWidget(self.measures, 2)

    def first_widget(self) -> QWidget:
        return self.table

    def refresh(self) -> None:
        if self.company is None:
            return
        book = self.context.book
        month = first_month(book)
        self._outcomes = outcomes_of(book, self.company)
        nothing = Row((Cell(translate("Company", "None yet"), "text3"),), is_heading=True)
        self.table.show_rows([_outcome_row(one, month) for one in self._outcomes] or [nothing])
        self.measures.show_rows([_measure_row(one) for one in measures_of(book, self.company)] or [nothing])
        if self._outcomes and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        self.current_changed()

    @Slot()
    def current_changed(self) -> None:
        self.edit_button.setEnabled(self.current() is not None and not self.context.book.read_only)

    def current(self) -> Any | None:
        key = self.table.current_key()
        return next((one for one in self._outcomes if one.id == key), None)

    # --- outcomes ------------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def outcome_opened(self, index: QModelIndex) -> None:
        del index
        self.edit_pressed()

    @Slot()
    def edit_pressed(self) -> None:
        if (outcome := self.current()) is not None:
            self.edit_outcome(outcome.id)

    @Slot()
    def add_pressed(self) -> None:
        self._open_dialog(None)

    def edit_outcome(self, key: bytes) -> None:
        """Open the fields of an outcome of this company, from here or from its line of the timeline."""
        self._open_dialog(next(one for one in outcomes_of(self.context.book, self.company or b"") if one.id == key))

    def _open_dialog(self, outcome: Any | None) -> None:
        book = self.context.book
        current = FiscalYear.of(book.today(), first_month(book))
        years = tuple((year.start_year, year.label) for year in current.last(_MOST_YEARS))
        kinds = tuple((code, choice_label("export_outcome", "kind", code)) for code in OUTCOME_KINDS)
        said_by = tuple((code, choice_label("export_outcome", "attribution", code)) for code in ATTRIBUTIONS)
        given = outcome
        fields = (
            Field("kind", translate("Company", "Outcome"), given.kind if given else OUTCOME_KINDS[0], kinds),
            Field("year", translate("Company", "Year"), _year_of(given) if given else current.start_year, years),
            Field("value", translate("Company", "Value ($ or number)"), _typed_value(given)),
            Field("market", translate("Company", "Market"), (given.market or "") if given else ""),
            Field("attribution", translate("Company", "Said by"), given.attribution if given else "declared", said_by),
            Field("evidence", translate("Company", "Evidence"), (given.evidence or "") if given else ""),
            Field("notes", translate("Company", "Notes"), (given.notes or "") if given else ""),
        )
        self._edited = given.id if given else None
        title = translate("Company", "Edit an outcome") if given else translate("Company", "Add an outcome")
        primary = translate("Company", "Write") if given else translate("Company", "Add")
        FieldsDialog(self.context, self.window(), title, fields, self.write_outcome, primary).open()

    def write_outcome(self, values: Mapping[str, Any]) -> None:
        """Write what the dialog holds. Raises InvalidValueError."""
        assert self.company is not None
        book = self.context.book
        year = FiscalYear(values["year"], first_month(book))
        read = cents_value if values["kind"] == "export_sales" else count_value
        told = {name: values[name] or None for name in ("market", "attribution", "evidence", "notes")}
        fields = {"kind": values["kind"], "value": read(values["value"]), **told}
        if self._edited is None:
            record_outcome(book, company=self.company, start_date=year.start, end_date=year.end, **fields)
            self.told.emit(translate("Company", "Outcome added"))
        else:
            edit_outcome(book, self._edited, start_date=year.start, end_date=year.end, **fields)
            self.told.emit(translate("Company", "Outcome changed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus() and (outcome := self.current()) is not None:

            def work() -> None:
                trash(self.context.book, "outcome", outcome.id)

            self.write(work, translate("Company", "Outcome put in the trash"))
        elif event.key() == Qt.Key.Key_F2:
            self.edit_pressed()
        else:
            super().keyPressEvent(event)

    # --- measures ------------------------------------------------------------------------------------------

    @Slot()
    def measure_pressed(self) -> None:
        kinds = tuple((code, translate_marked("Company", _MEASURES[code])) for code in MEASURE_KINDS)
        fields = (
            Field("kind", translate("Company", "Measure"), MEASURE_KINDS[0], kinds),
            Field("value", translate("Company", "Value (number, $ or %)"), is_required=True),
            Field("measured_on", translate("Company", "Date"), format_date(self.context.book.today())),
            Field("source", translate("Company", "Source")),
        )
        FieldsDialog(
            self.context,
            self.window(),
            translate("Company", "Add a measure"),
            fields,
            self.write_measure,
            translate("Company", "Add"),
            translate("Company", "The measures before it stay as they are: they tell how the company grew."),
        ).open()

    def write_measure(self, values: Mapping[str, Any]) -> None:
        """Write what the dialog holds. Raises InvalidValueError."""
        assert self.company is not None
        value = _measured(values["kind"], values["value"])
        if value is None:
            raise InvalidValueError(text=values["value"], expected="number")
        record_measure(
            self.context.book,
            company=self.company,
            kind=values["kind"],
            value=value,
            measured_on=date_value(values["measured_on"]),
            source=values["source"] or None,
        )
        self.told.emit(translate("Company", "Measure added"))


def _measured(kind: str, text: str) -> int | None:
    """A measure in the unit of the book: a number, cents, hundredths of a percent. Raises InvalidValueError."""
    if kind == "employees":
        return count_value(text)
    if kind == "sales":
        return cents_value(text)
    share = number_value(text.replace("%", "").strip(), 2)
    if share is not None and not 0 <= share <= 100:
        raise InvalidValueError(text=text, expected="share")
    return None if share is None else int(share * 100)


def _year_of(outcome: Any) -> int | None:
    return outcome.start_date.year if outcome.start_date else None


def _typed_value(outcome: Any | None) -> str:
    if outcome is None or outcome.value is None:
        return ""
    return str(outcome.value / 100).removesuffix(".0") if outcome.kind == "export_sales" else str(outcome.value)


def _outcome_row(outcome: Any, month: int) -> Row:
    year = FiscalYear.of(outcome.start_date, month).label if outcome.start_date else NOTHING
    kind = choice_label("export_outcome", "kind", outcome.kind or "")
    return Row(
        (
            Cell(year, "text2"),
            Cell(kind, is_strong=True, spoken=kind),
            Cell(outcome.market or NOTHING, "text2", spoken=outcome.market or ""),
            Cell(outcome_value(outcome.kind or "", outcome.value) or NOTHING),
            Cell(choice_label("export_outcome", "attribution", outcome.attribution or "") or NOTHING, "text2"),
            Cell(outcome.notes or NOTHING, "text3", spoken=outcome.notes or ""),
        ),
        outcome.id,
    )


def _measure_row(measure: Any) -> Row:
    value = NOTHING
    if measure.value is not None:
        value = {"sales": format_money, "export_share": _share}.get(measure.kind, format_integer)(measure.value)
    name = translate_marked("Company", _MEASURES[measure.kind]) if measure.kind in _MEASURES else measure.kind or ""
    return Row(
        (
            Cell(format_date(measure.measured_on) if measure.measured_on else NOTHING, "text2"),
            Cell(name, is_strong=True),
            Cell(value),
            Cell(measure.source or NOTHING, "text3", spoken=measure.source or ""),
        ),
        measure.id,
    )


def _share(hundredths: int) -> str:
    return format_percent(hundredths / 10_000, 0 if hundredths % 100 == 0 else 2)
