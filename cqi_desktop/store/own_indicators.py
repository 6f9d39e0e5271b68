"""The indicators of the team: kept, versioned, counted by the statement that lists their records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Indicator, Unit, indicator_named
from cqi_desktop.domain.own_indicators import (
    OWN_PREFIX,
    OwnIndicator,
    checked_indicator,
    code_from,
    holds_in,
    own_of_year,
    rule_from,
)
from cqi_desktop.translation import QT_TRANSLATE_NOOP, language

from .chosen_records import chosen_records
from .tables import OwnIndicator as OwnIndicatorRow
from .team_settings import change_setting, setting

if TYPE_CHECKING:
    from .book import Book

PlaceCount = tuple[int, str | None, str | None, int]
# The codes of the indicators that the window does not show.
HIDDEN_INDICATORS = "hidden_indicators"


def own_versions(book: Book) -> tuple[OwnIndicator, ...]:
    """Every version of every indicator of the team; one that this version of the program cannot read is left out."""
    rows = book.sql(
        "SELECT code, version, label_fr, label_en, description, unit, rule, holds_from, id FROM own_indicator "
        "WHERE trashed_at IS NULL AND code IS NOT NULL AND holds_from IS NOT NULL ORDER BY id"
    )
    found = []
    for code, version, french, english, description, unit, rule, day, key in rows:
        try:
            holds_from = date.fromisoformat(day)
            one = OwnIndicator(
                code, version or 1, french or code, english or "", description or "", unit or "",
                rule_from(rule or "{}"), holds_from, key,
            )  # fmt: skip
            found.append(checked_indicator(one))
        except (InvalidValueError, ValueError):
            continue
    return tuple(found)


def own_indicators_of(book: Book, year: FiscalYear) -> tuple[Indicator, ...]:
    """The indicators of the team as a year shows them, their labels in the language in force."""
    return own_of_year(own_versions(book), year, french=language() == "fr")


def indicator_in(book: Book, code: str, year: FiscalYear) -> Indicator:
    """The indicator of that code, of the program or of the team, as it is in a year. Raises UnknownIndicatorError."""
    if code.startswith(OWN_PREFIX):
        for one in own_indicators_of(book, year):
            if one.code == code:
                return one
    return indicator_named(code)


def own_counts(book: Book, year: FiscalYear, indicator: Indicator) -> list[PlaceCount]:
    """Rank, region, MRC and number of each place, in stored whole numbers; nothing where it does not hold yet."""
    if not holds_in(indicator, year):
        return []
    return _counts(book, year, indicator)


def _counts(book: Book, year: FiscalYear, indicator: Indicator) -> list[PlaceCount]:
    rows = "placed" if indicator.unit is Unit.COMPANIES else "chosen"
    number = "coalesce(sum(amount), 0)" if indicator.unit is Unit.HOURS else "count(*)"
    counted: list[PlaceCount] = book.sql(
        f"{chosen_records(book, indicator)} SELECT rank, region, mrc, {number} FROM {rows} GROUP BY rank, region, mrc",
        {"start": year.start.isoformat(), "end": year.end.isoformat()},
    ).fetchall()
    return counted


def preview_count(book: Book, draft: OwnIndicator, year: FiscalYear, region: str | None) -> int | float:
    """What a draft would count in a year, in a region or the territory (None). Raises InvalidValueError."""
    indicator = checked_indicator(draft).as_indicator(french=True)
    stored = sum(
        number for rank, place, _, number in _counts(book, year, indicator) if rank >= 2 and region in (None, place)
    )
    return indicator.unit.from_stored(stored)


# --- writing -------------------------------------------------------------------------------------------------


def save_indicator(book: Book, draft: OwnIndicator) -> str:
    """Keep a new indicator (a draft without a code), or a new version of one; the versions before stay as they are.

    Returns its code. Raises InvalidValueError.
    """
    checked_indicator(draft)
    versions = own_versions(book)
    of_code = [one for one in versions if one.code == draft.code]
    is_new = not draft.code
    code = code_from(draft.label_fr, (one.code for one in versions)) if is_new else draft.code
    number = max((one.version for one in of_code), default=0) + 1
    label = (
        QT_TRANSLATE_NOOP("ChangeSet", "Add an indicator of the team")
        if is_new
        else QT_TRANSLATE_NOOP("ChangeSet", "Change an indicator of the team")
    )
    kept = replace(draft, code=code, version=number)
    with book.change_set(label):
        book.insert(
            OwnIndicatorRow,
            code=kept.code,
            version=kept.version,
            label_fr=kept.label_fr.strip(),
            label_en=kept.label_en.strip() or None,
            description=kept.description.strip() or None,
            unit=kept.unit,
            rule=kept.rule.as_text(),
            holds_from=kept.holds_from,
            adviser=book.adviser,
        )
    return code


def remove_indicator(book: Book, code: str) -> None:
    """Every version to the trash: no year shows the indicator any more."""
    rows = book.sql("SELECT id FROM own_indicator WHERE code = ? AND trashed_at IS NULL", (code,)).fetchall()
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put an indicator of the team in the trash")):
        for (key,) in rows:
            book.update(OwnIndicatorRow, key, trashed_at=book.now_text())


def hidden_indicators(book: Book) -> frozenset[str]:
    """The codes of the indicators that the team leaves out of its pages; documents for funders keep them all."""
    kept = setting(book, HIDDEN_INDICATORS, [])
    return frozenset(code for code in kept if isinstance(code, str)) if isinstance(kept, list) else frozenset()


def show_indicator(book: Book, code: str, shown: bool) -> None:
    """Show an indicator on the pages of the window, or no longer."""
    hidden = hidden_indicators(book)
    change_setting(book, HIDDEN_INDICATORS, sorted(hidden - {code} if shown else hidden | {code}))
