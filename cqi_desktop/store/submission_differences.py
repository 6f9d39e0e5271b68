"""What differs between a submission and the book today, each difference explained by the changes that caused it.

Which records differ is decided by comparing what the submission keeps with what counts today, and which changes are
later by the vector that the submission keeps: no clock is looked at. What was filed and the amounts of the
explanations add up to today's figure, for every indicator and place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.differences import (
    NO_MRC,
    Cause,
    Difference,
    Effect,
    Explanation,
    Item,
    ItemChange,
    item_changes,
    places_of,
)
from cqi_desktop.domain.errors import NotFrozenError
from cqi_desktop.domain.figures import Figure, LeftOutReason, RegionFigures
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS, Indicator

from .checked_values import region_code
from .counted_items import CountedRecord, Identities, counted_record, filed_records, items_of
from .difference_causes import Causes, Found, roots_of
from .figures import figures_of
from .freezing import rules_now
from .frozen_submissions import SubmissionLine, SubmissionStatus, submissions_in
from .net_changes import NetChanges
from .published_figures import published_cells
from .record_titles import facts_of
from .records_behind import records_behind
from .time_machine import Cut, at_mark, past_tables

if TYPE_CHECKING:
    from .book import Book

# Values of one indicator by place, None for the total; in the smallest unit, None for n. d.
Cells = Mapping[str | None, int | None]


@dataclass(frozen=True, slots=True)
class Filing:
    """What is compared with the book: cells and records of each indicator, and what they were counted with."""

    cells: Mapping[str, Cells]
    records: Mapping[str, list[CountedRecord]]
    rules: Mapping[str, Any]


def differences_of(book: Book, year: FiscalYear, region: str) -> tuple[Difference, ...]:
    """The differences since the submission in force of a year and region; of a historical one, when it has no other.

    In the order of the indicators; of each the total, then its MRC. Raises UnknownRegionError, NotFrozenError.
    """
    code = region_code(region)
    line = submission_to_compare(book, year, code)
    if line.mark is None:
        return _published_differences(book, year, code, line)
    filing = Filing(filed_cells(book, line.id), filed_records(book, line.id), line.rules)
    return _compared(book, year, code, filing, NetChanges(book, at_mark(book, line.mark)))


@dataclass(frozen=True, slots=True)
class ChangedFigure:
    """A figure that is no longer the one filed, in the unit of its indicator.

    ``mrc`` is None for the total, ``""`` for "MRC à préciser"; a value is None for n. d.
    """

    indicator: str
    region: str
    mrc: str | None
    filed: float | None
    today: float | None


def figures_changed(book: Book, line: SubmissionLine, figures: RegionFigures) -> list[ChangedFigure]:
    """The figures of a frozen submission whose value differs from ``figures``, those of its region in the book.

    Without the causes, which take longer to find (``differences_of``); n. d. is nothing yet.
    """
    filed = filed_cells(book, line.id)
    found: list[ChangedFigure] = []
    for indicator in INDICATORS:
        if indicator.code not in filed and indicator.code not in line.rules.get("indicators", {}):
            continue  # an indicator that the program did not know then
        then, now = filed.get(indicator.code, {}), _cells_of(indicator, figures.figures[indicator.code])
        if indicator.unit.has_mrc:
            # No cell keeps the row "MRC à préciser": it is what the MRC do not account for.
            then[NO_MRC] = (then.get(None) or 0) - sum(value or 0 for place, value in then.items() if place)
        for place in (None, *(place for place in {**now, **then} if place is not None)):
            was, is_now = then.get(place), now.get(place)
            if (was or 0) != (is_now or 0):
                shown = [None if value is None else indicator.unit.from_stored(value) for value in (was, is_now)]
                found.append(ChangedFigure(indicator.code, line.region, place, *shown))
    return found


def submission_to_compare(book: Book, year: FiscalYear, region: str) -> SubmissionLine:
    """The submission in force of a year and region (code), else the historical one. Raises NotFrozenError."""
    of_region = [line for line in submissions_in(book, year) if line.region == region]
    for status in (SubmissionStatus.IN_FORCE, SubmissionStatus.HISTORICAL):
        found = next((line for line in of_region if line.status is status), None)
        if found is not None:
            return found
    name = next(
        (figures.region.name for figures in figures_of(book, year).regions if figures.region.code == region), ""
    )
    raise NotFrozenError(region=name or region, year=year.label)


def differences_between(
    book: Book, year: FiscalYear, region: str, earlier: Cut, later: Cut | None = None
) -> tuple[Difference, ...]:
    """The differences between the figures of two states of the book (``time_machine``); the later one is the present
    unless given. Raises UnknownRegionError.
    """
    code = region_code(region)
    with past_tables(book, earlier):
        figures = figures_of(book, year).of_region(code)
        cells = {code_: _cells_of(indicator, figures.figures[code_]) for code_, indicator in _BY_CODE.items()}
        records = {
            indicator.code: _counted(book, year, indicator, code, figures.figures[indicator.code])
            for indicator in INDICATORS
        }
    filing = Filing(cells, records, rules_now(book))
    if later is None:
        return _compared(book, year, code, filing, NetChanges(book, earlier))
    with past_tables(book, later):
        return _compared(book, year, code, filing, NetChanges(book, earlier, later))


_BY_CODE = {indicator.code: indicator for indicator in INDICATORS}


# --- what is compared ----------------------------------------------------------------------------------------


def filed_cells(book: Book, submission: bytes) -> dict[str, dict[str | None, int | None]]:
    """The figures that a submission keeps, by indicator and place, in the smallest unit."""
    rows = book.sql(
        "SELECT indicator, mrc, value FROM submission_figure WHERE submission_id = ? AND trashed_at IS NULL "
        "ORDER BY id DESC",
        (submission,),
    )
    cells: dict[str, dict[str | None, int | None]] = {}
    for indicator, mrc, value in rows:
        cells.setdefault(indicator, {})[mrc] = value
    return cells


def _counted(book: Book, year: FiscalYear, indicator: Indicator, region: str, figure: Figure) -> list[CountedRecord]:
    behind = records_behind(book, year, indicator.code, region, figure=figure, with_left_out=False)
    return [counted_record(indicator, record) for record in behind.counted]


def _cells_of(indicator: Indicator, figure: Figure) -> dict[str | None, int | None]:
    values: dict[str | None, int | float | None] = {None: figure.total}
    if indicator.unit.has_mrc:
        values.update(figure.by_mrc.items())
        values[NO_MRC] = figure.mrc_to_specify
    return {place: None if value is None else indicator.unit.to_stored(value) for place, value in values.items()}


# --- comparing -----------------------------------------------------------------------------------------------


def _compared(book: Book, year: FiscalYear, region: str, filing: Filing, net: NetChanges) -> tuple[Difference, ...]:
    figures = figures_of(book, year).of_region(region)
    if region in published_cells(book, year):
        return tuple(_replaced_by_published(filing, figures))
    roots = roots_of(book)
    identities = Identities(book, roots, net)
    rules = rules_now(book)
    found: list[Difference] = []
    for indicator in INDICATORS:
        if indicator.code not in filing.cells and indicator.code not in filing.rules.get("indicators", {}):
            continue  # an indicator that the program did not know then
        figure = figures.figures[indicator.code]
        filed = items_of(indicator.unit, filing.records.get(indicator.code, ()), identities.then)
        today = items_of(indicator.unit, _counted(book, year, indicator, region, figure), identities.now)
        changes = list(_changes(indicator, filed, today, identities))
        if changes:
            causes = Causes(book, year, region, indicator, net, roots)
            cells = _with_rest(filing.cells.get(indicator.code, {}), filed)
            now = _cells_of(indicator, figure)
            aside = _cause_aside(indicator, cells, now, filing.rules, rules)
            explained = [(change, _explained(book, change, _or_aside(causes.of(change), aside))) for change in changes]
            found += _differences(indicator, cells, now, explained)
    return tuple(found)


def _changes(
    indicator: Indicator, filed: Iterable[Item], today: Iterable[Item], identities: Identities
) -> Iterator[ItemChange]:
    was = identities.by_identity(indicator.unit, filed, filed=True)
    now = identities.by_identity(indicator.unit, today, filed=False)
    for _, change in item_changes(was, {identity: items[0] for identity, items in now.items()}):
        yield change


def _with_rest(cells: Cells, filed: Iterable[Item]) -> dict[str | None, int | None]:
    """The filed cells with the row "MRC à préciser", which no cell keeps: it is what was filed without an MRC."""
    rest = sum(item.amount for item in filed if item.place == NO_MRC)
    return {**cells, NO_MRC: None if cells.get(None) is None else rest}


def _or_aside(found: Found, aside: Cause) -> Found:
    return found._replace(cause=aside) if found.cause is Cause.UNEXPLAINED else found


def _cause_aside(
    indicator: Indicator, cells: Cells, now: Cells, filed: Mapping[str, Any], today: Mapping[str, Any]
) -> Cause:
    """The cause of what no change of its own records explains: n. d. then or now (rule 10), or other rules."""
    if cells.get(None) is None:
        return Cause.FIRST_RECORDS
    if now.get(None) is None:
        return Cause.NO_RECORDS_LEFT
    was, is_now = (rules.get("indicators", {}).get(indicator.code) for rules in (filed, today))
    if was != is_now:
        return Cause.RULES_CHANGED
    return Cause.TERRITORY_CHANGED if filed.get("territory") != today.get("territory") else Cause.UNEXPLAINED


def _explained(book: Book, change: ItemChange, found: Found) -> Explanation:
    """The explanation of a change; its amount depends on the place and is given by ``_differences``."""
    kind, key = found.record or ("", None)
    facts = facts_of(book, kind, key) if key is not None else None
    item = change.before if change.same_as is not None else change.after or change.before
    company = None if item is None else item.company
    return Explanation(
        effect=change.effect,
        amount=0,
        from_mrc=None if change.before is None else change.before.place,
        to_mrc=None if change.after is None else change.after.place,
        cause=found.cause,
        change=found.change,
        kind=kind,
        record=key,
        day=facts.day if facts else None,
        label=facts.label if facts else "",
        company=company,
        company_name=_company_name(book, company),
    )


def _company_name(book: Book, company: bytes | None) -> str:
    return "" if company is None else str(book.scalar("SELECT name FROM company WHERE id = ?", (company,)) or "")


def _differences(
    indicator: Indicator, filed: Cells, today: Cells, explained: Iterable[tuple[ItemChange, Explanation]]
) -> Iterator[Difference]:
    """One for each place that counts otherwise: the total, then the MRC in order, then those to specify."""
    known = list(explained)
    items = [item for change, _ in known for item in (change.before, change.after) if item is not None]
    mrcs = [place for place in today if place] + sorted(
        place for place in {*filed, *places_of(items)} if place and place not in today
    )
    for place in (None, *mrcs, NO_MRC) if indicator.unit.has_mrc else (None,):
        explanations = tuple(
            replace(explanation, amount=change.amount_at(place))
            for change, explanation in sorted(known, key=_reading_order)
            if change.concerns(place)
        )
        if explanations:
            yield Difference(indicator.code, place, filed.get(place), today.get(place), explanations)


def _reading_order(pair: tuple[ItemChange, Explanation]) -> tuple[str, date, bytes]:
    explanation = pair[1]
    return explanation.company_name.casefold(), explanation.day or date.min, explanation.record or b""


# --- published figures ---------------------------------------------------------------------------------------


def _replaced_by_published(filing: Filing, figures: RegionFigures) -> Iterator[Difference]:
    """Somebody entered published figures of that year since: these are what the book says today (rule 11)."""
    for indicator in INDICATORS:
        filed, today = filing.cells.get(indicator.code, {}), _cells_of(indicator, figures.figures[indicator.code])
        for place, value in today.items():
            was = filed.get(place)
            amount = (value or 0) - (was or 0)
            if amount and place != NO_MRC:
                why = Explanation(Effect.CHANGED, amount, place, place, Cause.PUBLISHED)
                yield Difference(indicator.code, place, was, value, (why,))


def _published_differences(book: Book, year: FiscalYear, region: str, line: SubmissionLine) -> tuple[Difference, ...]:
    """A historical submission against the records of its year in the book, which count nowhere else yet (rule 11).

    What was published rests on records that are not in the book, and those that are were all entered since.
    """
    figures = figures_of(book, year).of_region(region)
    cells = filed_cells(book, line.id)
    net, roots = NetChanges(book, at_mark(book, {})), roots_of(book)
    identities = Identities(book, roots, net)
    found: list[Difference] = []
    for indicator in INDICATORS:
        figure = figures.figures[indicator.code]
        behind = records_behind(book, year, indicator.code, region, figure=figure, with_left_out=False)
        waiting = [record for record in behind.left_out if record.reason is LeftOutReason.RECORDS_INCOMPLETE]
        records = [counted_record(indicator, record) for record in (*behind.counted, *waiting)]
        items = items_of(indicator.unit, records, identities.now)
        if not items:
            continue
        causes = Causes(book, year, region, indicator, net, roots)
        changes = [ItemChange(None, item) for item in items]
        explained = [(change, _explained(book, change, causes.of(change))) for change in changes]
        filed = cells.get(indicator.code, {})
        found += [_resting_on_nothing(one) for one in _differences(indicator, filed, _sums(items, filed), explained)]
    return tuple(found)


def _sums(items: Iterable[Item], filed: Cells) -> dict[str | None, int | None]:
    sums: dict[str | None, int | None] = dict.fromkeys([None, *(place for place in filed if place)], 0)
    for item in items:
        for place in (None, item.place):
            sums[place] = (sums.get(place) or 0) + item.amount
    return sums


def _resting_on_nothing(one: Difference) -> Difference:
    if not one.filed:
        return one
    why = Explanation(Effect.LEFT, -one.filed, one.mrc, None, Cause.NOT_IN_BOOK)
    return replace(one, explanations=(*one.explanations, why))
