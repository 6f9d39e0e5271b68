"""How a figure fills cells: its number or why there is none, and the style of its unit."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.domain.figures import Figure, Status
from cqi_desktop.domain.indicators import Indicator, Unit
from cqi_desktop.domain.territory import Mrc

from .breakdown import remainder
from .figures_document import plain_number
from .sheet_content import Style, Value
from .wording import absence

# Nothing to say: not a zero, not an unknown.
DASH = "—"

_NUMBER = {Unit.HOURS: Style.HOURS, Unit.DOLLARS: Style.MONEY}
_SUM = {Unit.HOURS: Style.SUM_HOURS, Unit.DOLLARS: Style.SUM_MONEY}
_DIFFERENCE = {Unit.HOURS: Style.HOURS_DIFFERENCE, Unit.DOLLARS: Style.MONEY_DIFFERENCE}


def number_style(unit: Unit) -> Style:
    return _NUMBER.get(unit, Style.COUNT)


def sum_style(unit: Unit) -> Style:
    """The style of a total at the end of a row."""
    return _SUM.get(unit, Style.SUM_COUNT)


def difference_style(unit: Unit) -> Style:
    return _DIFFERENCE.get(unit, Style.DIFFERENCE)


def total_cell(figure: Figure) -> Value:
    """The figure's own value, or "n. d.", or "s. o."."""
    return absence(figure.status) if figure.total is None else plain_number(figure.total)


def mrc_cells(figure: Figure, indicator: Indicator, mrcs: Sequence[Mrc]) -> list[Value]:
    """The values of MRC, then "MRC à préciser", then what no MRC accounts for; they add up to the total."""
    cells = [_mrc_cell(figure, indicator, mrc.code) for mrc in mrcs]
    return [*cells, _mrc_cell(figure, indicator, ""), remainder_cell(figure, mrcs)]


def _mrc_cell(figure: Figure, indicator: Indicator, mrc: str) -> Value:
    if not indicator.unit.has_mrc:
        return absence(figure.status) if figure.status is Status.NOT_APPLICABLE else DASH
    value = figure.value(mrc)
    return absence(figure.status) if value is None else plain_number(value)


def remainder_cell(figure: Figure, mrcs: Sequence[Mrc]) -> Value:
    """What of the total no MRC accounts for; a dash when nothing is left, "n. d." without a total."""
    if figure.total is None:
        return absence(figure.status)
    rest = remainder(figure, mrcs)
    return DASH if rest is None else plain_number(rest)
