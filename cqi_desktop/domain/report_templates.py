"""What a funder's own workbook asks for: for each cell, which figure goes there. Said once, used every year."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .errors import ReportTemplateError
from .indicators import INDICATOR_BY_CODE

TOTAL = "total"
TO_SPECIFY = "to_specify"
# A year is said by how many years it is before the one that is reported.
MOST_YEARS_BACK = 20
_ADDRESS = re.compile(r"([A-Za-z]{1,3})([1-9][0-9]{0,6})")
_PLACE = re.compile(r"total|to_specify|\d{2}|\d{3}")
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384


@dataclass(frozen=True, slots=True)
class TemplateCell:
    """A cell of a sheet and the figure that goes there.

    ``place`` is "total" (the region or territory reported), the code of a MRC, that of a region, or "to_specify".
    ``years_back`` is 0 for the year reported, 1 for the one before.
    """

    sheet: str
    cell: str
    indicator: str
    place: str = TOTAL
    years_back: int = 0


class CellRefusal(StrEnum):
    """Why a cell of a template is not filled; the rest is."""

    MISSING_SHEET = "missing_sheet"
    BAD_ADDRESS = "bad_address"
    MERGED = "merged"
    LOCKED = "locked"
    FORMULA = "formula"
    UNKNOWN_PLACE = "unknown_place"


def column_and_row(address: str) -> tuple[int, int] | None:
    """``(3, 5)`` of "C5"; None for what is no address of a cell."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(match[2])
    return (column, row) if row <= LAST_ROW and column <= LAST_COLUMN else None


def mapping_text(cells: Iterable[TemplateCell]) -> str:
    """The mapping as it is kept in the book and in a file: JSON, one entry a cell, in the order given."""
    entries = [
        {"sheet": one.sheet, "cell": one.cell, "indicator": one.indicator, "place": one.place, "year": -one.years_back}
        for one in cells
    ]
    return json.dumps({"cells": entries}, ensure_ascii=False, indent=1)


def mapping_cells(text: str) -> tuple[TemplateCell, ...]:
    """The cells of a mapping. Raises ReportTemplateError ('mapping') that names the entry at fault."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReportTemplateError(reason="mapping", text="JSON") from error
    entries = document.get("cells") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        raise ReportTemplateError(reason="mapping", text="cells")
    found: dict[tuple[str, str], TemplateCell] = {}
    for number, entry in enumerate(entries, 1):
        cell = _cell(entry)
        if cell is None:
            raise ReportTemplateError(reason="mapping", text=str(number))
        found[cell.sheet, cell.cell] = cell
    return tuple(found.values())


def _cell(entry: Any) -> TemplateCell | None:
    if not isinstance(entry, dict):
        return None
    texts = {key: entry.get(key, TOTAL if key == "place" else "") for key in ("sheet", "cell", "indicator", "place")}
    year = entry.get("year", 0)
    if not all(isinstance(text, str) and text for text in texts.values()) or type(year) is not int:
        return None
    if texts["indicator"] not in INDICATOR_BY_CODE or not _PLACE.fullmatch(texts["place"]):
        return None
    if not -MOST_YEARS_BACK <= year <= 0:
        return None
    return TemplateCell(texts["sheet"], texts["cell"].upper(), texts["indicator"], texts["place"], -year)
