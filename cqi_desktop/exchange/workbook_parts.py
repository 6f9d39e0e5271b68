"""What is inside a workbook before it is read: its sheets, how far their cells go, what a fast reader would lose.

The parts are looked at as they expand, in pieces, so that a file made to fill the memory is refused before it does.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from posixpath import join, normpath
from xml.etree import ElementTree

from .grids import MOST_EXPANDED, MOST_PLACES, Merged, too_large

_PIECE = 4_000_000
_BOOK, _BOOK_LINKS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_IN_BOOK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
# Parts that a list needs; pictures and macros are never opened.
_NEEDED = re.compile(r".*\.(?:xml|rels|bin)\Z", re.IGNORECASE)
_NEVER = re.compile(r"xl/(?:media|vbaProject|embeddings|drawings)", re.IGNORECASE)

_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,9})"')
_ANY_CELL = re.compile(rb"<c[ />]")
_MERGED = re.compile(rb'<mergeCell [^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_ERROR = re.compile(rb'<c r="([A-Z]{1,3})(\d+)"[^>]*? t="e"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL)
_FORMULA = re.compile(rb'<c r="([A-Z]{1,3})(\d+)"[^>]*>\s*<f(?:\s[^>]*)?>([^<]*)</f>\s*(?:<v\s*/>|<v></v>)?\s*</c>')


@dataclass(slots=True)
class SheetScan:
    """What the XML of a sheet says. ``is_plain`` is False for one written in a way that only openpyxl follows."""

    is_plain: bool = True
    last_row: int = 0
    last_place: int = -1
    merged: list[Merged] = field(default_factory=list)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    formulas: dict[tuple[int, int], str] = field(default_factory=dict)


def check_expansion(path: Path) -> None:
    """Refuse a workbook whose parts expand beyond reason, or to more than they say.

    Raises UnreadableFileError(reason='too_large') and what ``zipfile`` raises on damage.
    """
    with zipfile.ZipFile(path) as archive:
        needed = [part for part in archive.infolist() if _is_needed(part.filename)]
        if sum(part.file_size for part in needed) > MOST_EXPANDED:
            raise too_large(path)
        for part in needed:
            # To the size that it says and no further; its checksum then tells a part that says less than it holds.
            for piece in _pieces(archive, part):
                if b"<!DOCTYPE" in piece[:1000] or b"<!ENTITY" in piece:
                    raise zipfile.BadZipFile(f"{part.filename} declares entities")


def _is_needed(name: str) -> bool:
    return _NEEDED.match(name) is not None and _NEVER.match(name) is None


def sheet_parts(path: Path) -> dict[str, str]:
    """The worksheets of a workbook of Excel, in its order: the part of each by its name."""
    with zipfile.ZipFile(path) as archive:
        if _BOOK not in archive.namelist():
            return {}
        links = {
            link.get("Id"): (link.get("Target") or "", link.get("Type") or "")
            for link in ElementTree.fromstring(archive.read(_BOOK_LINKS))  # noqa: S314 - no entities: see above
        }
        found = {}
        for element in ElementTree.fromstring(archive.read(_BOOK)).iter():  # noqa: S314 - idem
            target, kind = links.get(element.get(_IN_BOOK), ("", ""))
            if element.tag.rpartition("}")[2] == "sheet" and kind.endswith("/worksheet"):
                part = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
                found[element.get("name") or ""] = part
    return found


def scan_sheet(path: Path, part: str) -> SheetScan:
    """Look at the XML of one sheet. Raises UnreadableFileError(reason='too_large') for cells too far apart."""
    scan = SheetScan()
    with zipfile.ZipFile(path) as archive:
        for piece in _whole_rows(_pieces(archive, archive.getinfo(part))):
            _scan_piece(piece, scan)
            if scan.last_row * (scan.last_place + 1) > MOST_PLACES and scan.is_plain:
                raise too_large(path)
    return scan


def _scan_piece(piece: bytes, scan: SheetScan) -> None:
    cells = _CELL.findall(piece)
    if len(cells) != len(_ANY_CELL.findall(piece)) or b":row " in piece or b":c " in piece:
        scan.is_plain = False
    scan.last_place = max([scan.last_place, *map(place_of, {column for column, _ in cells})])
    scan.last_row = max([scan.last_row, *map(int, {row for _, row in cells})])
    if b' t="e"' in piece:
        for column, row, text in _ERROR.findall(piece):
            scan.errors[int(row), place_of(column)] = text.decode()
    if b"<f" in piece:
        for column, row, text in _FORMULA.findall(piece):
            scan.formulas[int(row), place_of(column)] = f"={unescape(text.decode())}"
    if b"<mergeCell " in piece:
        for column, row, last_column, last_row in _MERGED.findall(piece):
            scan.merged.append(Merged(int(row), place_of(column), int(last_row), place_of(last_column)))


def place_of(column: bytes) -> int:
    """``A`` is 0, ``AA`` is 26."""
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number - 1


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as file:
        while piece := file.read(_PIECE):
            yield piece


def _whole_rows(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes, cut after a row, so that no cell is in two of them."""
    rest = b""
    for piece in pieces:
        before, mark, after = (rest + piece).rpartition(b"</row>")
        if mark:
            yield before + mark
        rest = after
        if len(rest) > 4 * _PIECE:
            yield rest
            rest = b""
    if rest:
        yield rest
