"""The records behind one figure, and those that it leaves out, each with its reason.

Built on the same expressions as the figures (``counting_sql``, ``region_records``), so that the number of companies
listed is the figure, always.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.figures import Figure, FigureRecord, LeftOutReason, RecordsBehind, Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Indicator, LinkMoment, Source, Unit
from cqi_desktop.domain.own_indicators import holds_in
from cqi_desktop.domain.text_folding import without_accents
from cqi_desktop.translation import language

from .chosen_records import chosen_records
from .counting_sql import (
    CANONICAL,
    IN_TRASH,
    NOT_SERVED,
    is_document,
    mrc_in_force,
    place_rank,
    place_region,
    received_by,
)
from .figures import applies_to, figures_of, regions_of
from .own_indicators import indicator_in
from .own_rule_sql import rule_conditions
from .published_figures import published_cells
from .region_records import LINKS, OUTCOMES, moments_of, span_of, team_regions
from .service_keys import keys_of, service_keys

if TYPE_CHECKING:
    from .book import Book

# kind, id, day, label, company, company name, other company, region, mrc, amount, reason
Row = tuple[str, bytes, str | None, str | None, bytes | None, str | None, str | None, Any, Any, Any, str | None]


def record_label() -> str:
    """SQL for what a record was: its subject, else its service in the language in force, or the activity's title."""
    service = "s.label_fr, s.label_en" if language() == "fr" else "s.label_en, s.label_fr"
    return (
        f"CASE r.kind WHEN 'intervention' THEN (SELECT coalesce(i.subject, {service}) FROM intervention i "
        "LEFT JOIN service s ON s.id = i.service_id WHERE i.id = r.id) "
        "ELSE (SELECT a.title FROM participation p JOIN activity a ON a.id = p.activity_id WHERE p.id = r.id) END"
    )


def records_behind(
    book: Book,
    year: FiscalYear,
    indicator: str,
    region: str | None = None,
    mrc: str | None = None,
    *,
    figure: Figure | None = None,
    with_left_out: bool = True,
) -> RecordsBehind:
    """The records of a figure: of the territory, a region, one of its MRC, or ``mrc=""`` for "MRC à préciser".

    ``figure`` spares counting again when the caller shows it already; without ``with_left_out`` services and
    participations that do not count are not looked for. Raises UnknownIndicatorError.
    """
    entry = indicator_in(book, indicator, year)
    shown = figure or figures_of(book, year).figure(indicator, region)
    if (mrc is not None and not entry.unit.has_mrc) or not holds_in(entry, year):
        return RecordsBehind(None, (), ())
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region, "mrc": mrc}
    if entry.source is Source.ACTIVITIES:
        rows = _activity_rows(book, entry, year, bounds)
    elif entry.link_moment is not None:
        rows = _link_rows(book, entry.link_moment, year, bounds)
    elif entry.source is Source.OUTCOMES:
        rows = _outcome_rows(book, bounds)
    else:
        rows = counted_rows(book, entry, bounds)
        rows += _left_out_of(book, entry, bounds) if with_left_out else []
    records = [record_of(row, entry.unit) for row in rows]
    counted = [record for record in records if record.reason is None]
    left_out = [record for record in records if record.reason is not None]
    if shown.status is not Status.COUNTED:
        reasons = _reasons_of(counted, region, shown.status, published_cells(book, year))
        left_out += [_left_out(record, reason) for record, reason in zip(counted, reasons, strict=True) if reason]
        counted = [record for record, reason in zip(counted, reasons, strict=True) if reason is None]
    return RecordsBehind(shown.value(mrc), in_order(counted), in_order(left_out))


def record_of(row: Row, unit: Unit) -> FigureRecord:
    kind, key, day, label, company, name, other, region, mrc, amount, reason = row
    return FigureRecord(
        kind,
        key,
        date.fromisoformat(day) if day else None,
        label or "",
        company,
        name or "",
        other or "",
        region or "",
        mrc or "",
        None if amount is None else unit.from_stored(amount),
        LeftOutReason(reason) if reason else None,
    )


def _reasons_of(
    records: Iterable[FigureRecord], region: str | None, status: Status, published: Collection[str]
) -> list[LeftOutReason | None]:
    """Why each record is not in a figure that was not counted, or None when it is in the sum all the same.

    In a region, the records of the year are incomplete (rule 11). The territory adds the regions that are counted to
    those that were published; when one of them has no figure, it has none either (rule 10).
    """
    reasons: list[LeftOutReason | None] = []
    for record in records:
        if region is not None or record.region in published or (published and not record.region):
            reasons.append(LeftOutReason.RECORDS_INCOMPLETE)
        else:
            reasons.append(None if status is Status.PUBLISHED else LeftOutReason.ANOTHER_REGION_UNKNOWN)
    return reasons


def _left_out(record: FigureRecord, reason: LeftOutReason) -> FigureRecord:
    values = {name: getattr(record, name) for name in FigureRecord.__slots__}
    return FigureRecord(**(values | {"reason": reason}))


def in_order(records: Iterable[FigureRecord]) -> tuple[FigureRecord, ...]:
    return tuple(sorted(records, key=_reading_order))


def _reading_order(record: FigureRecord) -> tuple[str, str, date, bytes]:
    return without_accents(record.company_name).lower(), record.other_company_name, record.day or date.min, record.id


# --- services and participations ---------------------------------------------------------------------------


def _place_condition(row: str, bounds: Mapping[str, Any]) -> str:
    """The place that was asked for: a text of ours, its values are parameters."""
    conditions = [f"{row}.rank >= 2"]
    if bounds["region"] is not None:
        conditions.append(f"{row}.region = :region")
    if bounds["mrc"] is not None:
        conditions.append(f"{row}.rank = 2" if bounds["mrc"] == "" else f"{row}.mrc = :mrc")
    return " AND ".join(conditions)


def counted_rows(
    book: Book, indicator: Indicator, bounds: Mapping[str, Any], companies: Sequence[bytes] | None = None
) -> list[Row]:
    """The records of services and participations that count in the place asked for; of ``companies`` alone if given."""
    by_company = indicator.unit is Unit.COMPANIES
    place = "placed" if by_company else "r"
    statement = (
        f"{chosen_records(book, indicator, companies)} "
        f"SELECT r.kind, r.id, r.day, {record_label()}, r.company, c.name, NULL, {place}.region, {place}.mrc, "
        "r.amount, NULL "
        f"FROM chosen r {'JOIN placed ON placed.company = r.company' if by_company else ''} "
        f"LEFT JOIN company c ON c.id = r.company WHERE {_place_condition(place, bounds)}"
    )
    found: list[Row] = book.sql(statement, bounds).fetchall()
    return found


def latest_records(book: Book, year: FiscalYear, indicator: Indicator) -> dict[bytes, tuple[str, bytes]]:
    """Kind and key of the record that places each company in the year, for an indicator of companies (rule 5)."""
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat()}
    rows = book.sql(
        f"{chosen_records(book, indicator)} SELECT company, kind, id, max(latest) FROM chosen GROUP BY company", bounds
    )
    return {company: (kind, key) for company, kind, key, _ in rows}


def _left_out_of(book: Book, indicator: Indicator, bounds: Mapping[str, Any]) -> list[Row]:
    """What the figure leaves out. A company that counts somewhere leaves none of its placeless records out (rule 5)."""
    rows = _left_out_rows(book, indicator, bounds)
    if indicator.unit is not Unit.COMPANIES or not any(row[-1] in _PLACELESS for row in rows):
        return rows
    everywhere = f"{chosen_records(book, indicator)} SELECT company FROM placed WHERE rank >= 2"
    counted = {company for (company,) in book.sql(everywhere, bounds)}
    return [row for row in rows if row[-1] not in _PLACELESS or row[4] not in counted]


_PLACELESS = ("outside_territory", "no_territory")

_DISQUALIFIED = """
  SELECT x.kind, x.id, x.day, x.company, x.amount, x.region, x.mrc, x.rank, x.what, x.which, CASE
    WHEN x.trashed_at IS NOT NULL OR x.company IN {trash} THEN 'in_trash'
    WHEN x.missing IS NOT NULL THEN x.missing
    WHEN x.region IN {not_served} THEN 'not_served_yet'
    WHEN x.rank = 1 THEN 'outside_territory'
    WHEN x.rank = 0 THEN 'no_territory' END AS reason
  FROM (
    SELECT 'intervention' AS kind, i.id, {day} AS day, coalesce(k.root, i.company_id) AS company, i.trashed_at,
      coalesce(i.contact_seconds, 0) + coalesce(i.preparation_seconds, 0) AS amount,
      {rank_i} AS rank, {region_i} AS region, i.mrc, 'service' AS what, i.service_id AS which,
      CASE WHEN i.status IS NOT 'done' THEN 'not_done' WHEN {incomplete} THEN 'not_completed' END AS missing
    FROM intervention i {mrc_i} LEFT JOIN canonical k ON k.company = i.company_id
    WHERE {day} BETWEEN :start AND :end
    UNION ALL
    SELECT 'participation', p.id, a.start_date, coalesce(k.root, p.company_id), coalesce(p.trashed_at, a.trashed_at),
      NULL, {rank_p}, {region_p}, p.mrc, 'activity', a.kind,
      CASE WHEN a.status IS NOT 'held' THEN 'not_held' WHEN p.attendance IS NOT 'attended' THEN 'not_attended' END
    FROM activity a JOIN participation p ON p.activity_id = a.id {mrc_p}
    LEFT JOIN canonical k ON k.company = p.company_id
    WHERE a.start_date BETWEEN :start AND :end
  ) x"""


def _left_out_rows(book: Book, indicator: Indicator, bounds: Mapping[str, Any]) -> list[Row]:
    document = is_document(indicator)
    day = "coalesce(i.completed_on, i.date)" if document else "i.date"
    every = _DISQUALIFIED.format(
        trash=IN_TRASH,
        not_served=NOT_SERVED,
        day=day,
        incomplete="i.completed_on IS NULL" if document else "0",
        rank_i=place_rank("i"),
        region_i=place_region("i"),
        mrc_i=mrc_in_force("i", "i.date"),
        rank_p=place_rank("p"),
        region_p=place_region("p"),
        mrc_p=mrc_in_force("p", "a.start_date"),
    )
    near = "1"
    if bounds["region"] is not None:
        near = "r.rank = 0" if bounds["mrc"] else "(r.region = :region OR r.rank <= 1)"
    if bounds["mrc"]:
        near += " OR r.mrc = :mrc"
    amount = "r.amount" if indicator.unit is Unit.HOURS else "NULL"
    conditions = [] if indicator.own is None else rule_conditions(indicator.own.rule, "r")
    own = "".join(f" AND {condition}" for condition in conditions)
    statement = (
        f"WITH RECURSIVE {CANONICAL}, every AS ({every}) "
        f"SELECT r.kind, r.id, r.day, {record_label()}, r.company, c.name, NULL, r.region, r.mrc, {amount}, r.reason "
        f"FROM every r LEFT JOIN company c ON c.id = r.company "
        f"WHERE r.reason IS NOT NULL AND {received_by(indicator, keys_of(indicator.services, service_keys(book)))} "
        f"AND ({near}){own}"
    )
    found: list[Row] = book.sql(statement, bounds).fetchall()
    return found


# --- activities, links, outcomes ---------------------------------------------------------------------------


def _activity_rows(book: Book, indicator: Indicator, year: FiscalYear, bounds: Mapping[str, Any]) -> list[Row]:
    span, chosen = _span_test(book, year, bounds["region"], without_region=True)
    rows: list[Row] = []
    for key, day, title, status, trashed, kind, regions in book.sql(
        "SELECT id, start_date, title, status, trashed_at, kind, regions FROM activity "
        "WHERE start_date BETWEEN :start AND :end",
        bounds,
    ):
        if kind not in indicator.activity_kinds:
            continue
        found = span(json.loads(regions or "[]"))
        reason = "in_trash" if trashed else "not_held" if status != "held" else found
        if reason is not None or chosen(json.loads(regions or "[]")):
            rows.append(("activity", key, day, title, None, None, None, bounds["region"], None, None, reason))
    return rows


def _span_test(
    book: Book, year: FiscalYear, region: str | None, *, without_region: bool
) -> tuple[Callable[[list[str]], str | None], Callable[[list[str]], bool]]:
    """For the regions of a record: why it counts nowhere, or None; and whether it counts in the place asked for."""
    team = team_regions(book)
    served = {entry.code for entry in regions_of(book) if applies_to(entry, year)}

    def reason_of(regions: list[str]) -> str | None:
        span = span_of(regions, team, served)
        if span.is_outside:
            return "outside_territory"
        if span.is_nowhere:
            return None if without_region else "no_territory"
        return None if span.regions else "not_served_yet"

    def is_chosen(regions: list[str]) -> bool:
        return region is None or region in span_of(regions, team, served).regions

    return reason_of, is_chosen


def _link_rows(book: Book, moment: LinkMoment, year: FiscalYear, bounds: Mapping[str, Any]) -> list[Row]:
    reason_of, is_chosen = _span_test(book, year, bounds["region"], without_region=False)
    # The live links, then the same with what disqualifies a link.
    every = (
        f"{LINKS}, every AS (SELECT l.id, l.proposed_on, l.concluded_on, l.kind, "
        "ra.company AS a, ra.region AS region_a, rb.region AS region_b, CASE "
        f"WHEN l.trashed_at IS NOT NULL OR ra.company IN {IN_TRASH} OR rb.company IN {IN_TRASH} THEN 'in_trash' "
        "WHEN ra.company = rb.company THEN 'merged_into_one' END AS reason FROM synergy_link l "
        "JOIN side ra ON ra.link = l.id AND ra.side = 'a' JOIN side rb ON rb.link = l.id AND rb.side = 'b') "
        "SELECT every.*, ca.name, cb.name FROM every LEFT JOIN company ca ON ca.id = every.a "
        "LEFT JOIN side sb ON sb.link = every.id AND sb.side = 'b' LEFT JOIN company cb ON cb.id = sb.company"
    )
    rows: list[Row] = []
    for key, proposed, concluded, kind, company, region_a, region_b, reason, name, other in book.sql(every, bounds):
        moments = moments_of(bounds, proposed, concluded, region_a, region_b)
        if moment not in moments:
            if moment is not LinkMoment.PROPOSED_BETWEEN_REGIONS or LinkMoment.PROPOSED not in moments:
                continue
            reason = reason or "same_region"
        regions = [region for region in (region_a, region_b) if region]
        reason = reason or reason_of(regions)
        if is_chosen(regions) or (reason and bounds["region"] is None):
            day = concluded if moment is LinkMoment.CONCLUDED else proposed
            rows.append(("synergy_link", key, day, kind, company, name, other, bounds["region"], None, None, reason))
    return rows


def _outcome_rows(book: Book, bounds: Mapping[str, Any]) -> list[Row]:
    statement = (
        f"{OUTCOMES} SELECT 'outcome', r.id, r.day, NULL, r.company, c.name, NULL, r.region, r.mrc, r.value, "
        f"CASE WHEN r.attribution IS NOT 'declared' THEN 'not_declared' WHEN r.rank = 1 THEN 'outside_territory' "
        "WHEN r.rank = 0 THEN 'no_territory' END AS reason FROM outcome r LEFT JOIN company c ON c.id = r.company "
        f"WHERE r.kind = 'export_sales' AND ({_place_condition('r', bounds)} OR (r.rank < 2 AND :region IS NULL))"
    )
    found: list[Row] = book.sql(statement, bounds).fetchall()
    return found
