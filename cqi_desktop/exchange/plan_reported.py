"""Rows of published figures, targets and sources of funding: one record for each place, year and thing counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import fold
from cqi_desktop.domain.indicators import Indicator, Unit
from cqi_desktop.domain.territory import Mrc
from cqi_desktop.domain.values import Cell, cents_value, count_value, seconds_value
from cqi_desktop.store.submissions import HISTORICAL
from cqi_desktop.store.tables import FundingLine, Submission, SubmissionFigure, Target

from .kinds import stored
from .planning import Planning
from .rows import FilledRow, without_repeated_identifiers

Values = dict[str, Any]


def stored_figure(indicator: Indicator, cell: Cell) -> int | None:
    """A figure in the smallest unit of its indicator: seconds for hours, cents for dollars, else the count."""
    if indicator.unit is Unit.HOURS:
        return seconds_value(cell)
    return cents_value(cell) if indicator.unit is Unit.DOLLARS else count_value(cell)


def shown_figure(indicator: Indicator, value: int) -> Decimal:
    """A stored figure as a list shows it; hours to a ten-thousandth, so that the seconds read back."""
    shown = Decimal(value) / indicator.unit.scale
    return shown.quantize(Decimal("0.0001"), ROUND_HALF_UP) if indicator.unit is Unit.HOURS else shown


def _figure(planning: Planning, row: FilledRow, indicator: Indicator | None) -> int | None:
    if indicator is None or "value" not in row.values:
        return None
    try:
        return stored_figure(indicator, row.values["value"])
    except CqiError as error:
        planning.problems.refuse_value(row.number, "value", error)
        return None


def _mrc_of_region(planning: Planning, row: FilledRow, region: str | None, indicator: Indicator | None) -> Mrc | None:
    """The MRC of a row, which must be of its region; an indicator without MRC has none."""
    mrc = planning.mrc(row)
    if mrc is not None and indicator is not None and not indicator.unit.has_mrc:
        planning.problems.refuse(row.number, "mrc", "indicator_without_mrc", value=row.get("indicator"))
    if mrc is not None and region is not None and mrc.region_code != region:
        planning.problems.refuse(row.number, "mrc", "mrc_of_another_region", value=row.values["mrc"])
    return mrc


# --- historical submissions ---------------------------------------------------------------------------------


def plan_submissions(planning: Planning, rows: Iterable[FilledRow]) -> None:
    """Each row is a cell of the historical submission of its year and region."""
    submissions = _Submissions(planning)
    for row in without_repeated_identifiers(rows, planning.problems):
        submissions.plan(row)


class _Submissions:
    """The historical submissions of the book and their cells."""

    def __init__(self, planning: Planning) -> None:
        self._planning = planning
        self._submissions = planning.plan.draft(Submission)
        self._figures = planning.plan.draft(SubmissionFigure)
        self._submissions.load(planning.book, f"kind = '{HISTORICAL}' AND trashed_at IS NULL")
        self._figures.load(planning.book)
        self._of_year: dict[tuple[str, str, str], bytes] = {}
        for key, record in reversed(self._submissions.existing.items()):
            self._of_year[record["region"], record["start_date"], record["end_date"]] = key
        self._of_cell: dict[tuple[bytes, str, str | None], bytes] = {}
        for key, record in reversed(self._figures.existing.items()):
            if self._is_live(record):
                self._of_cell[record["submission_id"], record["indicator"], record["mrc"]] = key

    def _is_live(self, figure: Mapping[str, Any]) -> bool:
        """A cell of a historical submission out of the trash; those of a frozen one are not for imports."""
        return figure["trashed_at"] is None and self._submissions.holds(figure["submission_id"])

    def plan(self, row: FilledRow) -> None:
        planning, key = self._planning, row.get("id")
        if key is not None and self._figures.holds(key):
            self._change(row, key)
            return
        if planning.lacks_required(row):
            return
        year, region = planning.fiscal_year(row), planning.region_in_territory(row)
        indicator = planning.indicator(row)
        mrc = _mrc_of_region(planning, row, region, indicator)
        value = _figure(planning, row, indicator)
        if planning.is_refused(row):
            return
        assert year is not None
        assert region is not None
        assert indicator is not None
        submission = self._submission(year, region)
        cell = (submission, indicator.code, mrc.code if mrc else None)
        key = self._of_cell.get(cell) or key or planning.book.new_id()
        values = dict(zip(("submission_id", "indicator", "mrc"), cell, strict=True)) | {"value": value}
        if self._figures.holds(key):
            planning.change(row, self._figures, key, values)
        else:
            self._of_cell[cell] = key
            planning.note(row, self._figures.create(key, values))

    def _change(self, row: FilledRow, key: bytes) -> None:
        """A cell given by its identifier takes a new value; its year, place and indicator stay what they are."""
        planning = self._planning
        if not self._is_live(self._figures.record(key)):
            planning.refuse_in_trash(row)
            return
        planning.fiscal_year(row)
        planning.indicator(row)
        indicator = planning.indicators[fold(self._figures.value(key, "indicator"))]
        value = _figure(planning, row, indicator)
        if not planning.is_refused(row):
            planning.change(row, self._figures, key, {} if value is None else {"value": value})

    def _submission(self, year: FiscalYear, region: str) -> bytes:
        bounds = (region, year.start.isoformat(), year.end.isoformat())
        key = self._of_year.get(bounds)
        if key is None:
            key = self._of_year[bounds] = self._planning.book.new_id()
            values = dict(zip(("region", "start_date", "end_date"), bounds, strict=True))
            values |= {"kind": HISTORICAL, "submitted_at": self._planning.book.now_text()}
            adviser = self._planning.book.adviser
            self._submissions.create(key, values | {"records_complete": 0, "adviser_id": adviser})
        return key


# --- targets ------------------------------------------------------------------------------------------------


def plan_targets(planning: Planning, rows: Iterable[FilledRow]) -> None:
    """One target for an indicator, a year and a place: a row of the same ones replaces its value."""
    same = ("indicator", "region", "mrc", "start_date", "end_date")
    _plan_by_nature(planning, rows, Target, same, _target_values)


def _target_values(planning: Planning, row: FilledRow) -> Values:
    values = _year_values(planning, row)
    region, indicator = planning.region_in_territory(row), planning.indicator(row)
    mrc = _mrc_of_region(planning, row, region, indicator)
    if mrc is not None:
        region = region or mrc.region_code
        values["mrc"] = mrc.code
    if region is not None:
        values["region"] = region
    if indicator is not None:
        values["indicator"] = indicator.code
    elif "id" in row.values and planning.plan.draft(Target).holds(row.values["id"]):
        code = planning.plan.draft(Target).value(row.values["id"], "indicator")
        indicator = planning.indicators.get(fold(code))
    value = _figure(planning, row, indicator)
    return values if value is None else values | {"value": value}


# --- funding ------------------------------------------------------------------------------------------------

_AMOUNTS = ("forecast", "requested", "accepted", "received", "spent")


def plan_funding(planning: Planning, rows: Iterable[FilledRow]) -> None:
    """One source for a funder, a programme, a region and a year: a row of the same ones completes it."""
    same = ("funder", "programme", "region", "start_date", "end_date")
    _plan_by_nature(planning, rows, FundingLine, same, _funding_values)


def _funding_values(planning: Planning, row: FilledRow) -> Values:
    values = _year_values(planning, row)
    region = planning.region_in_territory(row)
    if region is not None:
        values["region"] = region
    values |= {name: row.values[name] for name in ("funder", "programme", "notes") if name in row.values}
    values |= {f"{name}_cents": row.values[name] for name in _AMOUNTS if name in row.values}
    if "own_revenue" in row.values:
        values["is_own_revenue"] = int(row.values["own_revenue"] == "yes")
    return values


def _year_values(planning: Planning, row: FilledRow) -> Values:
    year = planning.fiscal_year(row)
    return {} if year is None else {"start_date": stored(year.start), "end_date": stored(year.end)}


# --- records known by what they are about -------------------------------------------------------------------


def _plan_by_nature(
    planning: Planning, rows: Iterable[FilledRow], model: Any, same: tuple[str, ...], values_of: Any
) -> None:
    """A row is the record of its identifier, else the one whose ``same`` columns are those of the row."""
    draft = planning.plan.draft(model)
    draft.load(planning.book)
    known: dict[tuple[Any, ...], bytes] = {}
    for key, record in reversed(draft.existing.items()):
        if record["trashed_at"] is None:
            known[_nature(record, same)] = key
    for row in without_repeated_identifiers(rows, planning.problems):
        key = row.get("id")
        if key is not None and draft.holds(key) and draft.value(key, "trashed_at") is not None:
            planning.refuse_in_trash(row)
        elif key is None or not draft.holds(key):
            planning.lacks_required(row)
        if planning.is_refused(row):
            continue
        values = values_of(planning, row)
        if planning.is_refused(row):
            continue
        nature = _nature(values, same)
        key = key or known.get(nature) or planning.book.new_id()
        if draft.holds(key):
            planning.change(row, draft, key, values)
        else:
            known[nature] = key
            planning.note(row, draft.create(key, values))


def _nature(values: Values, same: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(fold(values[column]) if values.get(column) else None for column in same)
