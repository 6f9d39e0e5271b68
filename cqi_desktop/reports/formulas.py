"""The live formulas of the workbook, each with the value that it has today: totals, growth, shares.

None yields an empty text: what is unknown is "n. d.", what does not apply "s. o.", in a formula as in a cell. The
functions used (IF, OR, COUNT, SUM...) are those that every spreadsheet has.
"""

from __future__ import annotations

from collections.abc import Callable

from cqi_desktop.domain.figures import SMALLEST_BASE_FOR_PERCENTAGE, growth

from .sheet_content import Formula, Span, Spot, Value, shown

# In every language of the interface: documents for a funder are in French.
NOT_AVAILABLE = "n. d."
NOT_APPLICABLE = "s. o."


def number(value: Value) -> int | float | None:
    """What a spreadsheet counts in a cell: a number, or None for a text, a date or nothing."""
    found = shown(value)
    return found if isinstance(found, int | float) else None


def numbers(span: Span) -> list[int | float]:
    return [found for found in map(number, span.values) if found is not None]


def total(span: Span, *, is_known: bool = True, otherwise: str = NOT_AVAILABLE) -> Formula:
    """The sum of cells; ``otherwise`` when none holds a number.

    With ``is_known`` False the whole is not known although some parts are: it then needs every part.
    """
    needed = 1 if is_known else len(span.values)
    found = numbers(span)
    text = f'=IF(COUNT({span.address})<{needed},"{otherwise}",SUM({span.address}))'
    return Formula(text, sum(found) if len(found) >= needed else otherwise)


def difference(now: Spot, before: Spot) -> Formula:
    """Growth as a difference (rule 13)."""
    return _between(now, before, f"{now.address}-{before.address}", lambda a, b: a - b)


def growth_part(now: Spot, before: Spot) -> Formula:
    """Growth as a part of the year before, "s. o." on a base too small to mean something (rule 13)."""
    a, b = now.address, before.address
    text = f'IF({b}>={SMALLEST_BASE_FOR_PERCENTAGE},({a}-{b})/{b},"{NOT_APPLICABLE}")'
    return _between(now, before, text, _growth_part)


def _growth_part(now: int | float, before: int | float) -> int | float | str:
    part = growth(now, before).part
    return NOT_APPLICABLE if part is None else part


def share(part: Spot, whole: Spot) -> Formula:
    """A part of a whole, "s. o." of nothing."""
    a, b = part.address, whole.address
    return _between(part, whole, f'IF({b}=0,"{NOT_APPLICABLE}",{a}/{b})', _share)


def _share(part: int | float, whole: int | float) -> int | float | str:
    return part / whole if whole else NOT_APPLICABLE


def _between(
    first: Spot, second: Spot, text: str, evaluate: Callable[[int | float, int | float], int | float | str]
) -> Formula:
    """A formula on two cells, "s. o." when either is, "n. d." when either is unknown."""
    a, b = first.address, second.address
    guarded = (
        f'=IF(COUNT({a},{b})=2,{text},IF(OR({a}="{NOT_APPLICABLE}",{b}="{NOT_APPLICABLE}"),'
        f'"{NOT_APPLICABLE}","{NOT_AVAILABLE}"))'
    )
    left, right = number(first.value), number(second.value)
    if left is not None and right is not None:
        return Formula(guarded, evaluate(left, right))
    return Formula(guarded, NOT_APPLICABLE if NOT_APPLICABLE in _texts(first, second) else NOT_AVAILABLE)


def _texts(*spots: Spot) -> list[object]:
    return [shown(spot.value) for spot in spots]


def same_as(spot: Spot, sheet: str = "") -> Formula:
    """The value of another cell, of another sheet when named."""
    value = shown(spot.value)
    if not isinstance(value, int | float | str):
        raise TypeError(f"{spot.address} shows {value!r}, which a formula cannot repeat")
    place = f"'{sheet}'!{spot.address}" if sheet else spot.address
    return Formula(f"={place}", value)
