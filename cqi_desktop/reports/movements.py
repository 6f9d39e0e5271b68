"""Who came and who left since the year before, for each indicator that counts companies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cqi_desktop.domain.figures import Figure, Status, YearFigures
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.companies_counted import companies_counted, company_names

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# A sentence names this many at most; beyond the second number nobody reads names, and none is looked for.
_MOST_NAMES = 12
_MOST_LOOKED_FOR = 2000


@dataclass(frozen=True, slots=True)
class Movement:
    """Between two years: how many companies came, left and stayed; some names, by name, when they may be read."""

    came: int
    left: int
    stayed: int
    came_names: tuple[str, ...] = ()
    left_names: tuple[str, ...] = ()


def unnamed(movements: Mapping[str, Movement]) -> dict[str, Movement]:
    """The same movements, no company named."""
    return {code: Movement(one.came, one.left, one.stayed) for code, one in movements.items()}


def movements_of(
    book: Book, now: YearFigures, before: YearFigures, region: str | None, *, with_names: bool
) -> Mapping[str, Movement]:
    """The movement of each companies indicator that was counted in both years; the others have no known company."""
    compared = [
        code
        for code, figure in _figures(now, region).items()
        if figure.status is Status.COUNTED and _figures(before, region)[code].status is Status.COUNTED
    ]
    if not compared:
        return {}
    companies = companies_counted(book, now.fiscal_year, region)
    others = companies_counted(book, before.fiscal_year, region)
    return {
        code: _movement(book, companies[code], others[code], with_names=with_names)
        for code in compared
        if code in companies
    }


def _figures(year: YearFigures, region: str | None) -> Mapping[str, Figure]:
    return year.territory if region is None else year.of_region(region).figures


def _movement(book: Book, now: frozenset[bytes], before: frozenset[bytes], *, with_names: bool) -> Movement:
    came, left = now - before, before - now
    return Movement(
        len(came),
        len(left),
        len(now & before),
        _names(book, came) if with_names else (),
        _names(book, left) if with_names else (),
    )


def _names(book: Book, keys: Iterable[bytes]) -> tuple[str, ...]:
    wanted = set(keys)
    if not wanted or len(wanted) > _MOST_LOOKED_FOR:
        return ()
    names = sorted((name for name in company_names(book, wanted).values() if name), key=fold)
    return tuple(names[:_MOST_NAMES])
