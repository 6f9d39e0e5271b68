"""Differences as rows: a heading for each figure that moved, then what entered, left or moved in it, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cqi_desktop.domain.differences import CAUSE_LABELS, Cause, Difference, Effect, Explanation
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE, Indicator, Unit
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import (
    format_date,
    format_difference,
    format_money,
    format_number,
    translate,
    translate_marked,
)
from cqi_desktop.ui.moments import moment_words
from cqi_desktop.ui.report_counting import RegionDifferences

from .breakdown_model import NOT_AVAILABLE
from .rows_model import Cell, Row, RowsColumn

_NO_RECORD = ("", "company")
# Causes for which somebody made a mistake good, or the world changed; the others are records that came or went.
_WARN = (Cause.TRASHED, Cause.ERASED, Cause.UNEXPLAINED)


@dataclass(frozen=True, slots=True)
class DifferenceKey:
    """What a row stands for; ``explanation`` is None on a heading."""

    indicator: str
    region: str
    explanation: Explanation | None = None


def difference_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("Differences", "Difference"), sample="+000\u00a0000", is_number=True),
        RowsColumn(translate("Differences", "Company")),
        RowsColumn(translate("Differences", "Place"), sample="Nicolet-Yamaska", is_spare=True),
        RowsColumn(translate("Differences", "Cause")),
        RowsColumn(translate("Differences", "When"), sample="2011-03-31 14\u00a0h\u00a032"),
        RowsColumn(translate("Differences", "Who"), sample="Mylène Gaudreault", is_spare=True),
    )


def difference_rows(regions: Sequence[RegionDifferences], *, between_days: bool) -> list[Row]:
    """The rows of one region, or of several, each under its name."""
    rows: list[Row] = []
    for found in regions:
        if len(regions) > 1:
            rows.append(Row((Cell(found.region_name, is_strong=True),), None, is_heading=True))
        by_indicator = groupby(found.differences, key=_indicator_of)
        for code, group in by_indicator:
            cells = list(group)
            heading = _heading(INDICATOR_BY_CODE[code], cells, between_days=between_days)
            rows.append(Row((Cell(heading, is_strong=True),), DifferenceKey(code, found.region), is_heading=True))
            rows += [
                Row(_cells(INDICATOR_BY_CODE[code], why, amount), DifferenceKey(code, found.region, why))
                for why, amount in _explanations(cells)
            ]
    return rows


def _indicator_of(difference: Difference) -> str:
    return difference.indicator


def _explanations(cells: Iterable[Difference]) -> Iterator[tuple[Explanation, int]]:
    """Each thing once, with its share of the total; what only moved from one MRC to another has none."""
    listed: dict[tuple[object, ...], tuple[Explanation, int]] = {}
    for cell in cells:
        for why in cell.explanations:
            same = (why.record, why.company, why.effect, why.cause, why.from_mrc, why.to_mrc)
            is_total = cell.mrc is None
            if same not in listed or is_total:
                listed[same] = (why, why.amount if is_total else 0)
    yield from listed.values()


def value_text(value: int | None, unit: Unit) -> str:
    """A value of the smallest unit, as the breakdown writes it."""
    if value is None:
        return NOT_AVAILABLE
    if unit is Unit.DOLLARS:
        return format_money(value)
    return format_number(unit.from_stored(value), 1 if unit is Unit.HOURS else 0)


def _heading(indicator: Indicator, cells: Sequence[Difference], *, between_days: bool) -> str:
    """``Service d’information : 63 déposé, 64 aujourd’hui (+1) · Bécancour : 5, 6``."""
    label = translate_marked("Indicator", indicator.label)
    total = next((cell for cell in cells if cell.mrc is None), None)
    said = label
    if total is not None:
        text = (
            translate("Differences", "{indicator}: {filed} then, {today} after ({difference})")
            if between_days
            else translate("Differences", "{indicator}: {filed} filed, {today} today ({difference})")
        )
        said = text.format(
            indicator=label, filed=value_text(total.filed, indicator.unit),
            today=value_text(total.today, indicator.unit), difference=_signed(total.amount, indicator.unit),
        )  # fmt: skip
    else:
        said = translate("Differences", "{indicator}: same total, other places").format(indicator=label)
    places = [
        translate("Differences", "{place}: {filed} → {today}").format(
            place=place_name(cell.mrc), filed=value_text(cell.filed, indicator.unit),
            today=value_text(cell.today, indicator.unit),
        )
        for cell in cells if cell.mrc is not None
    ]  # fmt: skip
    return " · ".join([said, *places])


def _signed(amount: int, unit: Unit) -> str:
    return format_difference(unit.from_stored(amount), 1 if unit is Unit.HOURS else 0)


def place_name(mrc: str | None) -> str:
    """The name of an MRC; "MRC à préciser" for the empty one, nothing for None."""
    if mrc is None:
        return ""
    return territory().mrc_name(mrc) if mrc else translate("Breakdown", "MRC to specify")


def _cells(indicator: Indicator, why: Explanation, amount: int) -> tuple[Cell, ...]:
    change = why.change
    cause = cause_sentence(why)
    when = moment_words(change.at) if change else ""
    who = ", ".join(part for part in (change.adviser, change.laptop) if part) if change else ""
    return (
        Cell(_signed(amount, indicator.unit) if amount else "↔", "text" if amount else "text3"),
        Cell(why.company_name or why.label or "—", is_strong=True, spoken=why.company_name or why.label),
        Cell(_places(why, has_mrc=indicator.unit.has_mrc), "text2"),
        Cell(cause, "warn" if why.cause in _WARN else "text2", spoken=cause),
        Cell(when or "—", "text2", spoken=when),
        Cell(change.adviser if change and change.adviser else "—", "text2", spoken=who),
    )


def cause_sentence(why: Explanation) -> str:
    """``Intervention du 2011-03-28, saisie depuis``."""
    cause = translate_marked("Cause", CAUSE_LABELS[why.cause])
    if why.kind in _NO_RECORD:
        return cause
    kind = kind_label("export_outcome" if why.kind == "outcome" else why.kind)
    if why.day is None:
        return translate("Differences", "{record}: {cause}").format(record=kind, cause=cause)
    text = translate("Differences", "{record} of {day}: {cause}")
    return text.format(record=kind, day=format_date(why.day), cause=cause)


def _places(why: Explanation, *, has_mrc: bool) -> str:
    if not has_mrc:
        return ""
    if why.effect is Effect.MOVED:
        return f"{place_name(why.from_mrc)} → {place_name(why.to_mrc)}"
    return place_name(why.to_mrc if why.to_mrc is not None else why.from_mrc)
