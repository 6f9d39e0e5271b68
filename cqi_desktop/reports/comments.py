"""A sentence for each indicator that says what changed since the year before. Call it within ``in_language("fr")``."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.domain.figures import Figure, Status, growth
from cqi_desktop.domain.indicators import Indicator, Unit
from cqi_desktop.translation import format_difference, format_money, format_number, format_percent, translate

from .breakdown import Breakdown
from .movements import Movement
from .wording import indicator_label

_NBSP = "\u00a0"


def comment_of(breakdown: Breakdown, indicator: Indicator) -> str:
    """What changed: the two values, the MRC that moved most, the companies that came and left.

    Companies are named when the breakdown was gathered for the board with names.
    """
    now = breakdown.figure(breakdown.year, indicator.code)
    year = breakdown.year.fiscal_year
    if now.status is Status.NOT_APPLICABLE:
        return translate("Comment", "Not applicable in {year}.").format(year=year.label)
    if now.total is None:
        return translate("Comment", "Not available in {year}.").format(year=year.label)
    if len(breakdown.years) < 2:
        return translate("Comment", "{now} in {year}.").format(
            now=shown_value(now.total, indicator.unit), year=year.label
        )
    before = breakdown.figure(breakdown.years[1], indicator.code)
    sentences = [_values(now, before, indicator, year.label, breakdown.years[1].fiscal_year.label)]
    if before.total is not None:
        sentences.append(_by_mrc(breakdown, indicator))
        sentences += _companies(breakdown, indicator)
    return " ".join(sentence for sentence in sentences if sentence)


def labelled_comments(breakdown: Breakdown, indicators: Sequence[Indicator]) -> list[tuple[str, str]]:
    """Label and comment of some indicators."""
    return [(indicator_label(one.code), comment_of(breakdown, one)) for one in indicators]


def shown_value(value: float, unit: Unit) -> str:
    """``64``, ``12,5 h`` or ``250 000 $``."""
    if unit is Unit.DOLLARS:
        return format_money(unit.to_stored(value))
    if unit is Unit.HOURS:
        return f"{format_number(value, 1)}{_NBSP}h"
    return format_number(value)


def _shown_difference(value: float, unit: Unit) -> str:
    if unit is Unit.DOLLARS:
        money = format_money(unit.to_stored(value))
        return money if value <= 0 else f"+{money}"
    if unit is Unit.HOURS:
        return f"{format_difference(value, 1)}{_NBSP}h"
    return format_difference(value)


def _values(now: Figure, before: Figure, indicator: Indicator, year: str, previous: str) -> str:
    unit = indicator.unit
    current = shown_value(now.total or 0, unit)
    if before.total is None:
        return translate("Comment", "{now} in {year}; {previous} is not available: nothing to compare.").format(
            now=current, year=year, previous=previous
        )
    change = growth(now, before)
    if not change.difference:
        return translate("Comment", "{now} in {year}, as in {previous}.").format(
            now=current, year=year, previous=previous
        )
    parts = [_shown_difference(change.difference, unit)]
    if change.part is not None:
        sign = "+" if change.part > 0 else ""
        parts.append(f"{sign}{format_percent(change.part, 1)}")
    return translate("Comment", "{now} in {year}, against {before} in {previous} ({change}).").format(
        now=current, year=year, before=shown_value(before.total, unit), previous=previous, change="; ".join(parts)
    )


def _by_mrc(breakdown: Breakdown, indicator: Indicator) -> str:
    """The MRC that rose and fell most, when both years are known by MRC."""
    if not indicator.unit.has_mrc:
        return ""
    moved = []
    for region in breakdown.regions:
        for mrc in breakdown.mrcs_of(region.code):
            one, other = (
                year.of_region(region.code).figures[indicator.code].by_mrc.get(mrc.code)
                for year in (breakdown.year, breakdown.years[1])
            )
            if one is not None and other is not None and one != other:
                moved.append((one - other, mrc.name))
    rise = max(moved, default=None, key=_change)
    fall = min(moved, default=None, key=_change)
    parts = []
    if rise is not None and rise[0] > 0:
        parts.append(
            translate("Comment", "largest rise: {mrc} ({change})").format(
                mrc=rise[1], change=_shown_difference(rise[0], indicator.unit)
            )
        )
    if fall is not None and fall[0] < 0:
        parts.append(
            translate("Comment", "largest fall: {mrc} ({change})").format(
                mrc=fall[1], change=_shown_difference(fall[0], indicator.unit)
            )
        )
    sentence = "; ".join(parts)
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""


def _change(moved: tuple[float, str]) -> float:
    return moved[0]


def _companies(breakdown: Breakdown, indicator: Indicator) -> list[str]:
    if indicator.unit is not Unit.COMPANIES:
        return []
    moved = breakdown.movements.get(indicator.code)
    if moved is None:
        return [translate("Comment", "The companies of the year before are not known: only totals were published.")]
    if not (moved.came or moved.left):
        return [translate("Comment", "The same companies as the year before.")]
    counts = translate("Comment", "%Ln compan(y/ies) came", "", moved.came)
    gone = translate("Comment", "%Ln left", "", moved.left)
    kept = translate("Comment", "%Ln stayed", "", moved.stayed)
    return [f"{counts}, {gone}, {kept}.", *_named(moved)]


def _named(moved: Movement) -> list[str]:
    sentences = []
    if moved.came_names:
        names = _list(moved.came_names, moved.came)
        sentences.append(translate("Comment", "Came: {names}.").format(names=names))
    if moved.left_names:
        names = _list(moved.left_names, moved.left)
        sentences.append(translate("Comment", "Left: {names}.").format(names=names))
    return [sentence.replace("..", ".") for sentence in sentences]


def _list(names: Sequence[str], count: int) -> str:
    rest = count - len(names)
    shown = "; ".join(names)
    if rest <= 0:
        return shown
    others = translate("Comment", "and %Ln other(s)", "", rest)
    return f"{shown} {others}"
