"""How far the cells of an OpenDocument sheet go: it may repeat one cell over the whole sheet in a few letters."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import iterparse

from .grids import MOST_PLACES, too_large

_CONTENT, _LIST_OF_PARTS = "content.xml", "META-INF/manifest.xml"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def is_encrypted(path: Path) -> bool:
    """Whether an OpenDocument is protected by a password: its list of parts says how each is scrambled."""
    with zipfile.ZipFile(path) as archive:
        return _LIST_OF_PARTS in archive.namelist() and b":encryption-data" in archive.read(_LIST_OF_PARTS)


def check_extent(path: Path) -> None:
    """Raises UnreadableFileError(reason='too_large') when the sheets together go too far. Others pass unread."""
    with zipfile.ZipFile(path) as archive:
        if _CONTENT not in archive.namelist():
            return
        with archive.open(_CONTENT) as file:
            places = 0
            for _, element in iterparse(file):  # noqa: S314 - check_expansion refused what declares entities
                if element.tag == f"{_TABLE}table":
                    places += _extent(element)
                    element.clear()
                elif element.tag == f"{_TABLE}table-row":
                    _reduce(element)
                if places > MOST_PLACES:
                    raise too_large(path)


def _reduce(row: Any) -> None:
    """Keep of a row how often it is repeated and the place after its last cell that has a value."""
    place = last = 0
    for cell in row:
        if cell.tag in _CELLS:
            place += _times(cell, "number-columns-repeated")
            if cell.get(f"{_OFFICE}value-type") or len(cell):
                last = place
    times = row.get(f"{_TABLE}number-rows-repeated", "1")
    row.clear()
    row.set(f"{_TABLE}number-rows-repeated", times)
    row.set("last", str(last))


def _extent(table: Any) -> int:
    """Rows to the last one with a value, times the columns to the last one."""
    number = last_row = last_place = 0
    for row in table.iter(f"{_TABLE}table-row"):
        number += _times(row, "number-rows-repeated")
        place = int(row.get("last", "0"))
        if place:
            last_row, last_place = number, max(last_place, place)
    return last_row * last_place


def _times(element: Any, name: str) -> int:
    text = element.get(_TABLE + name, "1")
    return int(text) if text.isdecimal() else 1
