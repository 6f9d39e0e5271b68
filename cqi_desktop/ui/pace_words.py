"""How a figure stands against its target, in words: what a tooltip says and what is read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Unit
from cqi_desktop.domain.pace import Pace, PaceState, pace_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.own_indicators import indicator_in
from cqi_desktop.store.targets import target_for
from cqi_desktop.translation import (
    QT_TRANSLATE_NOOP,
    format_hours,
    format_money,
    format_number,
    translate,
    translate_marked,
)

_WORDS = {
    PaceState.UNKNOWN: "",
    PaceState.NOT_BEGUN: QT_TRANSLATE_NOOP("Pace", "not begun"),
    PaceState.REACHED: QT_TRANSLATE_NOOP("Pace", "reached"),
    PaceState.ON_PACE: QT_TRANSLATE_NOOP("Pace", "on pace"),
    PaceState.BEHIND: QT_TRANSLATE_NOOP("Pace", "behind"),
    PaceState.NOT_REACHED: QT_TRANSLATE_NOOP("Pace", "not reached"),
}


def pace_word(pace: Pace) -> str:
    """``atteinte``, ``en retard``...; empty without a target."""
    word = _WORDS[pace.state]
    return translate_marked("Pace", word) if word else ""


def pace_sentence(pace: Pace, unit: Unit) -> str:
    """``en retard : 45 attendues à ce jour, il en manque 20``; empty without a target."""
    word = pace_word(pace)
    if pace.state in (PaceState.ON_PACE, PaceState.BEHIND) and pace.expected is not None:
        text = translate("Pace", "{state}: {expected} expected by now, {missing} to go")
        return text.format(state=word, expected=_value(pace.expected, unit, 1), missing=_value(pace.missing, unit))
    if pace.state is PaceState.NOT_REACHED:
        return translate("Pace", "{state}: {missing} missing").format(state=word, missing=_value(pace.missing, unit))
    return word


def _value(value: float, unit: Unit, decimals: int | None = None) -> str:
    if unit is Unit.DOLLARS:
        return format_money(round(value) * 100)
    if unit is Unit.HOURS:
        return format_hours(round(value * 3600))
    whole = round(value, decimals or 0)
    return format_number(int(whole) if whole == int(whole) else whole)


def targets_sentence(paces: Sequence[Pace]) -> str:
    """``7 cibles atteintes sur 9, 1 en retard``; empty when no figure has a target."""
    followed = [pace for pace in paces if pace.state is not PaceState.UNKNOWN]
    if not followed:
        return ""
    states = [pace.state for pace in followed]
    reached = states.count(PaceState.REACHED)
    parts = [translate("Pace", "%Ln target(s) reached out of {count}", "", reached).format(count=len(followed))]
    behind = states.count(PaceState.BEHIND)
    if behind:
        parts.append(translate("Pace", "%Ln behind the year", "", behind))
    return ", ".join(parts)


def target_sentence(
    book: Book, year: FiscalYear, indicator: str, region: str | None, mrc: str | None, value: int | float | None
) -> str:
    """``Cible 60 : atteinte`` for any figure of a year, of an MRC too; empty when it has no target."""
    stored = target_for(book, year, indicator, region, mrc)
    if stored is None:
        return ""
    unit = indicator_in(book, indicator, year).unit
    target = unit.from_stored(stored)
    said = pace_sentence(pace_of(value, target, year, book.today()), unit)
    text = translate("Pace", "Target {target}: {pace}") if said else translate("Pace", "Target {target}")
    return text.format(target=_value(target, unit), pace=said)
