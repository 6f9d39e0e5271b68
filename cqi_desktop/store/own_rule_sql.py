"""The rule of an indicator of the team as conditions on its records (``kind``, ``id``, ``company``, ``seconds``)."""

from __future__ import annotations

from collections.abc import Iterable

from cqi_desktop.domain.own_indicators import OwnRule

from .counting_sql import literal
from .reference import sectors


def rule_conditions(rule: OwnRule, row: str) -> list[str]:
    """What a record of ``row`` meets, beside its service or kind of activity; nothing when the rule restricts nothing.

    Texts come from a book that a colleague wrote: ``literal`` keeps them texts.
    """
    act = f"{row}.kind = 'intervention' AND EXISTS (SELECT 1 FROM intervention i WHERE i.id = {row}.id AND {{}})"
    activity = (
        f"{row}.kind = 'participation' AND EXISTS (SELECT 1 FROM participation p JOIN activity i "
        f"ON i.id = p.activity_id WHERE p.id = {row}.id AND {{}})"
    )
    conditions = []
    if rule.mediums:
        # Only an intervention has one: a participation never meets it.
        conditions.append(f"({act.format(f'i.medium IN ({_texts(rule.mediums)})')})")
    if rule.advisers:
        wanted = f"lower(hex(i.adviser_id)) IN ({_texts(rule.advisers)})"
        conditions.append(f"(({act.format(wanted)}) OR ({activity.format(wanted)}))")
    if rule.markets:
        markets = "json_each(CASE WHEN json_valid(i.markets) THEN i.markets ELSE '[]' END)"
        wanted = f"EXISTS (SELECT 1 FROM {markets} j WHERE trim(j.value) IN ({_texts(rule.markets)}))"
        conditions.append(f"(({act.format(wanted)}) OR ({activity.format(wanted)}))")
    if rule.sectors:
        of_sector = f"substr(c.naics, 1, 2) IN ({_texts(prefixes_of(rule.sectors))})"
        conditions.append(f"EXISTS (SELECT 1 FROM company c WHERE c.id = {row}.company AND {of_sector})")
    return conditions


def threshold(rule: OwnRule, rows: str) -> str:
    """The companies of ``rows`` that reach what the rule asks of a year; empty when it asks nothing."""
    least = []
    if rule.at_least_records > 0:
        least.append(f"count(*) >= {int(rule.at_least_records)}")
    if rule.at_least_seconds > 0:
        least.append(f"coalesce(sum(seconds), 0) >= {int(rule.at_least_seconds)}")
    return f"SELECT company FROM {rows} GROUP BY company HAVING {' AND '.join(least)}" if least else ""


def prefixes_of(codes: Iterable[str]) -> list[str]:
    """The first two digits of the sectors: ``31-33`` has three."""
    known = {sector.code for sector in sectors() if sector.level == 2}
    found = []
    for code in codes:
        first, _, last = code.partition("-")
        if code in known:
            found += [str(number) for number in range(int(first), int(last or first) + 1)]
    return found or ["none"]


def _texts(values: Iterable[str]) -> str:
    return ", ".join(literal(value) for value in values)
