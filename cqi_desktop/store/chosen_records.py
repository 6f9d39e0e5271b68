"""The records of one indicator in a year, wherever they count, and the place of each company (rule 5), as SQL.

``records_behind`` lists them; the indicators of the team are counted from them, so that both always agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cqi_desktop.domain.indicators import Indicator, Source, Unit

from .counting_sql import ATTENDANCE, CANONICAL, LATEST, Only, interventions, is_document, presences, received_by
from .own_rule_sql import rule_conditions, threshold
from .service_keys import keys_of, service_keys

if TYPE_CHECKING:
    from .book import Book


def chosen_records(book: Book, indicator: Indicator, companies: Sequence[bytes] | None = None) -> str:
    """The beginning of a statement: ``chosen``, every record of the indicator in the year, wherever it counts, and
    ``placed``, the place of each company (rule 5). ``companies`` keeps those alone: no other decides where they count.
    """
    keys = keys_of(indicator.services, service_keys(book))
    only = Only(companies, keys)
    columns = "id, company, {day} AS day, rank, region, mrc, {amount} AS amount, "
    # The time of each act, where the rule of an indicator of the team asks for it.
    acts, presences_ = ("seconds, ", "0 AS seconds, ") if indicator.own is not None else ("", "")
    if is_document(indicator):
        sources = [interventions("completed", "completed_on", only)]
        rows = ["SELECT 'intervention' AS kind, " + columns.format(day="counted_on", amount="NULL")]
        rows[0] += f"{LATEST} AS latest, 'service' AS what, service_id AS which FROM completed"
    else:
        sources, rows = [], []
        if indicator.source is not Source.PARTICIPATIONS:
            sources.append(interventions("dated", "date", only))
            amount = "seconds" if indicator.unit is Unit.HOURS else "NULL"
            rows.append("SELECT 'intervention' AS kind, " + columns.format(day="day", amount=amount))
            rows[-1] += f"{acts}{LATEST} AS latest, 'service' AS what, service_id AS which FROM dated"
        if indicator.source is not Source.INTERVENTIONS:
            sources += [presences(only), ATTENDANCE]
            rows.append("SELECT 'participation' AS kind, " + columns.format(day="day", amount="NULL"))
            rows[-1] += f"{presences_}latest, 'activity' AS what, kind AS which FROM attendance"
    return (
        f"WITH RECURSIVE {CANONICAL}, {', '.join(sources)}, every AS ({' UNION ALL '.join(rows)}), "
        f"{_chosen_table(indicator, received_by(indicator, keys))}, "
        "placed AS (SELECT company, rank, region, mrc, max(latest) FROM chosen GROUP BY company)"
    )


def _chosen_table(indicator: Indicator, received: str) -> str:
    if indicator.own is None:
        return f"chosen AS MATERIALIZED (SELECT * FROM every WHERE {received})"
    rule = indicator.own.rule
    conditions = " AND ".join([received, *rule_conditions(rule, "every")])
    reached = threshold(rule, "matching") if indicator.unit is Unit.COMPANIES else ""
    kept = f" WHERE company IN ({reached})" if reached else ""
    return (
        f"matching AS MATERIALIZED (SELECT * FROM every WHERE {conditions}), "
        f"chosen AS MATERIALIZED (SELECT * FROM matching{kept})"
    )
