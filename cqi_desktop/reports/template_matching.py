"""What the cells of a funder's workbook seem to ask for, by the labels that stand beside and above them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.domain.report_templates import MOST_YEARS_BACK, TO_SPECIFY, TOTAL, TemplateCell
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import in_language, translate_marked

from .sheet_content import address
from .template_file import TemplateFile

# A form is not larger; beyond, nothing is proposed.
_MOST_ROWS, _MOST_COLUMNS = 400, 60
# How far above a cell the title of its block may stand.
_ROWS_ABOVE = 15
_YEAR = re.compile(r"(?<!\d)(\d{4})\s*[-\u2010-\u2015/]\s*(\d{4}|\d{2})(?!\d)")
_WORD = re.compile(r"[a-z0-9]+")
_SMALL_WORDS = frozenset({"de", "des", "du", "d", "l", "le", "la", "les", "et", "a", "au", "aux", "en", "par", "s"})
_TOTAL_WORDS = frozenset({"total", "region", "ensemble", "global"})


class ProposedCell(NamedTuple):
    """A cell that can be filled: what stands beside it, what it holds now, and what it seems to ask for."""

    sheet: str
    cell: str
    label: str
    holds: str
    proposal: TemplateCell | None


def proposed_cells(template: TemplateFile, year: FiscalYear) -> tuple[ProposedCell, ...]:
    """Every cell that may be written and has a label, in reading order. ``year`` is the one reported."""
    words = _Words(year)
    found: list[ProposedCell] = []
    for sheet in template.sheets:
        found += _of_sheet(template, sheet, words)
    return tuple(found)


def _of_sheet(template: TemplateFile, sheet: Any, words: _Words) -> Iterable[ProposedCell]:
    rows, columns = min(sheet.max_row, _MOST_ROWS), min(sheet.max_column, _MOST_COLUMNS)
    texts = {
        place: cell.value.strip()
        for place, cell in sheet._cells.items()
        if isinstance(cell.value, str) and cell.data_type == "s" and cell.value.strip()
    }
    for row in range(1, rows + 1):
        for column in range(1, columns + 1):
            known = sheet._cells.get((row, column))
            if known is None or (row, column) in texts or isinstance(known.value, str):
                continue
            place = address(row, column)
            beside = [texts[row, at] for at in range(column - 1, 0, -1) if (row, at) in texts]
            above = _above(texts, row, column)
            if not beside and not above:
                continue
            if template.refusal(sheet.title, place) is not None:
                continue
            blocks = [
                texts[at, 1] for at in range(row - 1, max(row - _ROWS_ABOVE, 0), -1) if (at, 1) in texts and column > 1
            ]
            wanted = words.wanted(beside, above, blocks)
            proposal = None if wanted is None else TemplateCell(sheet.title, place, *wanted)
            label = " · ".join(part for part in (*beside[:1], *above[:1]))
            yield ProposedCell(sheet.title, place, label, _held(known.value), proposal)


def _above(texts: Mapping[tuple[int, int], str], row: int, column: int) -> list[str]:
    """The header of a column: the nearest text above, and those that stand right on it."""
    nearest = next((at for at in range(row - 1, 0, -1) if (at, column) in texts), 0)
    found = []
    while (nearest, column) in texts:
        found.append(texts[nearest, column])
        nearest -= 1
    return found


def _held(value: Any) -> str:
    return "" if value is None else str(value)


class _Words:
    """The labels of indicators and the names of places, as they may be written in a form."""

    def __init__(self, year: FiscalYear) -> None:
        self._year = year
        self._indicators: list[tuple[frozenset[str], str]] = []
        for language in ("fr", "en"):
            with in_language(language):
                self._indicators += [(_words(translate_marked("Indicator", one.label)), one.code) for one in INDICATORS]
        self._places = [(fold(mrc.name), mrc.code) for mrc in territory().mrcs]
        self._places += [(fold(region.name), region.code) for region in territory().regions]

    def wanted(self, beside: Sequence[str], above: Sequence[str], blocks: Sequence[str]) -> tuple[str, str, int] | None:
        """Indicator, place and years back; None when no label names an indicator."""
        near = [*beside, *above]
        indicator = next((code for code in map(self._indicator, [*near, *blocks]) if code), None)
        if indicator is None:
            return None
        place = next((code for code in map(self._place, near) if code), TOTAL)
        back = next((years for years in map(self._years_back, near) if years is not None), 0)
        return (indicator, place, back) if 0 <= back <= MOST_YEARS_BACK else None

    def _indicator(self, text: str) -> str | None:
        """The indicator whose label has the most words in common, all of them in the text."""
        words = _words(text)
        found = [(len(label), -len(words - label), code) for label, code in self._indicators if label <= words]
        return max(found)[2] if found else None

    def _place(self, text: str) -> str | None:
        folded = f" {fold(text)} "
        if "preciser" in folded:
            return TO_SPECIFY
        found = [(len(name), code) for name, code in self._places if f" {name} " in folded]
        if found:
            return max(found)[1]
        return TOTAL if _TOTAL_WORDS & _words(text) else None

    def _years_back(self, text: str) -> int | None:
        match = _YEAR.search(text)
        return self._year.start_year - int(match[1]) if match else None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text))) - _SMALL_WORDS
