"""Indicators of the team's own: a filter over what was done, a unit, a rule; and the version that holds in a year.

A year is counted by one version: the latest that holds on its last day. Editing makes a new version with the day from
which it holds, so that the years before keep theirs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from .errors import InvalidValueError
from .fiscal_year import FiscalYear
from .indicators import INDICATORS, Indicator, Source, Unit
from .text_folding import fold

# What the code of every one begins with, so that it is never that of an indicator of the program.
OWN_PREFIX = "own_"
COMPANIES, RECORDS, HOURS = "companies", "records", "hours"
UNITS = (COMPANIES, RECORDS, HOURS)
# The mediums, advisers, markets and sectors of a rule restrict it; none of a kind means all of them.
_LISTS = ("services", "activity_kinds", "mediums", "markets", "advisers", "sectors")


@dataclass(frozen=True, slots=True)
class OwnRule:
    """Which records count. ``services`` are codes, ``advisers`` keys as hexadecimal text, ``sectors`` codes of NAICS.

    ``at_least_records`` and ``at_least_seconds`` keep the companies that reach so many in the year.
    """

    source: Source = Source.INTERVENTIONS
    services: tuple[str, ...] = ()
    activity_kinds: tuple[str, ...] = ()
    mediums: tuple[str, ...] = ()
    markets: tuple[str, ...] = ()
    advisers: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    at_least_records: int = 0
    at_least_seconds: int = 0

    def as_text(self) -> str:
        """The rule as the book keeps it: JSON without what it does not restrict."""
        kept = {one.name: getattr(self, one.name) for one in fields(self) if getattr(self, one.name)}
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True, slots=True)
class OwnIndicator:
    """One version. ``unit`` is companies, records or hours; ``key`` is that of its row, empty for a draft."""

    code: str
    version: int
    label_fr: str
    label_en: str
    description: str
    unit: str
    rule: OwnRule
    holds_from: date
    key: bytes = b""

    @property
    def counted_unit(self) -> Unit:
        if self.unit == RECORDS:
            return Unit.ATTENDANCES if self.rule.source is Source.PARTICIPATIONS else Unit.INTERVENTIONS
        return Unit.HOURS if self.unit == HOURS else Unit.COMPANIES

    def as_indicator(self, *, french: bool) -> Indicator:
        """What figures are counted by."""
        label = self.label_fr if french else self.label_en or self.label_fr
        return Indicator(
            self.code,
            self.counted_unit,
            self.rule.source,
            self.rules,
            label,
            self.description or label,
            services=self.rule.services,
            activity_kinds=self.rule.activity_kinds,
            version=self.version,
            own=self,
        )

    @property
    def rules(self) -> tuple[int, ...]:
        """The counting rules that apply, by number."""
        if self.rule.source is Source.PARTICIPATIONS:
            return (5, 9)
        if self.unit == HOURS:
            return (2, 5, 15)
        return (2, 3, 5) if self.unit == COMPANIES else (2, 5)


def rule_from(text: str) -> OwnRule:
    """What ``as_text`` wrote. Raises InvalidValueError(expected='rule') for anything else."""
    try:
        kept = json.loads(text)
        source = Source(kept.get("source", Source.INTERVENTIONS.value))
        records, seconds = int(kept.get("at_least_records", 0)), int(kept.get("at_least_seconds", 0))
        services, kinds, mediums, markets, advisers, sectors = (_texts(kept.get(name, ())) for name in _LISTS)
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise InvalidValueError(text=text, expected="rule") from None
    return OwnRule(source, services, kinds, mediums, markets, advisers, sectors, records, seconds)


def _texts(kept: Any) -> tuple[str, ...]:
    if not isinstance(kept, list | tuple) or not all(isinstance(one, str) for one in kept):
        raise TypeError
    return tuple(kept)


def checked_indicator(indicator: OwnIndicator) -> OwnIndicator:
    """The same, once it says something that can be counted. Raises InvalidValueError."""
    if not indicator.label_fr.strip():
        raise InvalidValueError(text="", expected="text")
    if indicator.unit not in UNITS:
        raise InvalidValueError(text=indicator.unit, expected="unit")
    both = indicator.rule.source is Source.SERVICES_AND_PARTICIPATIONS
    unusable = indicator.unit == HOURS and indicator.rule.source is not Source.INTERVENTIONS
    if unusable or (both and indicator.unit != COMPANIES):
        raise InvalidValueError(text=indicator.unit, expected="unit_of_source")
    return indicator


def in_force(versions: Iterable[OwnIndicator], year: FiscalYear) -> dict[str, OwnIndicator]:
    """By code, the version that counts a year: the latest that holds on its last day.

    Of two made apart for the same day, the greatest (version, key) holds, on every laptop.
    """
    found: dict[str, OwnIndicator] = {}
    for one in versions:
        kept = found.get(one.code)
        if one.holds_from <= year.end and (kept is None or _rank(one) > _rank(kept)):
            found[one.code] = one
    return found


def latest_versions(versions: Iterable[OwnIndicator]) -> dict[str, OwnIndicator]:
    """By code, the latest version, whatever the day from which it holds."""
    found: dict[str, OwnIndicator] = {}
    for one in versions:
        if one.code not in found or _rank(one) > _rank(found[one.code]):
            found[one.code] = one
    return found


def _rank(one: OwnIndicator) -> tuple[date, int, bytes]:
    return one.holds_from, one.version, one.key


def own_of_year(versions: Iterable[OwnIndicator], year: FiscalYear, *, french: bool) -> tuple[Indicator, ...]:
    """The indicators of the team as a year shows them, in the order of their first version.

    One that does not hold in the year yet is there too, as it will be: its figures are not applicable.
    """
    every = tuple(versions)
    holding: Mapping[str, OwnIndicator] = in_force(every, year)
    first: dict[str, OwnIndicator] = {}
    for one in sorted(every, key=_rank):
        first.setdefault(one.code, one)
    return tuple(holding.get(code, one).as_indicator(french=french) for code, one in first.items())


def holds_in(indicator: Indicator, year: FiscalYear) -> bool:
    """Whether an indicator means something in a year: those of the program always do."""
    return indicator.own is None or indicator.own.holds_from <= year.end


def indicators_of_year(own: Iterable[Indicator]) -> tuple[Indicator, ...]:
    """Every indicator: those of the program, then the team's."""
    return (*INDICATORS, *own)


def code_from(label: str, known: Iterable[str]) -> str:
    """``own_visites_en_usine``: a code that no other indicator has."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(label)).split()
    bare = OWN_PREFIX + ("_".join(words) or "indicator")
    taken, number, code = set(known), 1, bare
    while code in taken:
        number += 1
        code = f"{bare}_{number}"
    return code
