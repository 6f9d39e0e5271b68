"""Values put into the XML of a sheet, byte by byte: all that is not one of the cells written stays as it was.

Saving a workbook through a library loses what the library does not know (drawings, rules, settings of the printer).
Here the cells are found by the parser, and only their own bytes are replaced.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

from cqi_desktop.domain.report_templates import column_and_row

from .sheet_content import address

CellValue = int | float | str

_TAG = re.compile(rb"""<(?:"[^"]*"|'[^']*'|[^>"'])*>""")


@dataclass(slots=True)
class _Element:
    """An element of the text: where it starts and ends, where what it holds starts and ends (the same when nothing)."""

    start: int
    tag_end: int
    is_empty: bool
    style: str = ""
    inner_end: int = 0
    end: int = 0


@dataclass(slots=True)
class _RowElement(_Element):
    cells: dict[int, _Element] = field(default_factory=dict)


class _SheetScan:
    """The rows and cells of a sheet, and the styles of its columns."""

    def __init__(self, xml: bytes) -> None:
        self.xml = xml
        self.prefix = ""
        self.data: _Element | None = None
        self.rows: dict[int, _RowElement] = {}
        self.columns: list[tuple[int, int, str]] = []
        self._row = self._column = 0
        self._open: list[tuple[str, _Element | None]] = []
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._started
        self._parser.EndElementHandler = self._ended
        self._parser.Parse(xml, True)

    def _element(self, kind: type[_Element]) -> _Element:
        start = self._parser.CurrentByteIndex
        tag = _TAG.match(self.xml, start)
        end = tag.end() if tag else start
        return kind(start, end, self.xml[:end].endswith(b"/>"))

    def _started(self, name: str, attributes: dict[str, str]) -> None:
        prefix, _, local = name.rpartition(":")
        element: _Element | None = None
        if local == "sheetData":
            self.prefix = f"{prefix}:" if prefix else ""
            element = self.data = self._element(_Element)
        elif local == "col":
            self.columns.append((int(attributes["min"]), int(attributes["max"]), attributes.get("style", "")))
        elif local == "row" and self.data is not None:
            self._row, self._column = int(attributes.get("r", self._row + 1)), 0
            row = self.rows[self._row] = self._element(_RowElement)  # type: ignore[assignment]
            row.style = attributes.get("s", "") if attributes.get("customFormat") in ("1", "true") else ""
            element = row
        elif local == "c" and self._row in self.rows:
            place = column_and_row(attributes.get("r", ""))
            self._column = place[0] if place else self._column + 1
            element = self._element(_Element)
            element.style = attributes.get("s", "")
            self.rows[self._row].cells[self._column] = element
        self._open.append((local, element))

    def _ended(self, _: str) -> None:
        _, element = self._open.pop()
        if element is None:
            return
        if element.is_empty:
            element.inner_end = element.end = element.tag_end
        else:
            element.inner_end = self._parser.CurrentByteIndex
            element.end = self.xml.index(b">", element.inner_end) + 1

    def style_of(self, row: int, column: int) -> str:
        """The style of a cell that is not there yet: that of its row, else of its column."""
        known = self.rows.get(row)
        if known is not None and known.style:
            return known.style
        return next((style for first, last, style in self.columns if first <= column <= last), "")


def spliced(xml: bytes, values: Mapping[str, CellValue]) -> bytes:
    """The XML of a sheet with values in some cells (by address), each in the style that the cell had.

    Raises expat.ExpatError for what is no XML, ValueError for what is no sheet.
    """
    scan = _SheetScan(xml)
    if scan.data is None:
        raise ValueError("no cells in this sheet")
    by_row: dict[int, dict[int, CellValue]] = defaultdict(dict)
    for cell, value in values.items():
        place = column_and_row(cell)
        if place is None:
            raise ValueError(cell)
        by_row[place[1]][place[0]] = value
    edits: list[tuple[int, int, bytes]] = []
    missing: dict[int, bytes] = {}
    for row, cells in sorted(by_row.items()):
        if row in scan.rows:
            edits += _row_edits(scan, row, cells)
        else:
            missing[row] = _new_row(scan, row, cells)
    return _edited(xml, edits + _new_rows(scan, missing))


def _row_edits(scan: _SheetScan, row: int, cells: Mapping[int, CellValue]) -> list[tuple[int, int, bytes]]:
    known = scan.rows[row]
    edits = []
    added: dict[int, bytes] = defaultdict(bytes)
    there = sorted(known.cells)
    for column, value in sorted(cells.items()):
        old = known.cells.get(column)
        if old is not None:
            edits.append((old.start, old.end, _cell(scan, row, column, old.style, value)))
            continue
        after = bisect_right(there, column)
        at = known.cells[there[after]].start if after < len(there) else known.inner_end
        added[at] += _cell(scan, row, column, scan.style_of(row, column), value)
    if known.is_empty and added:
        return [_opened(scan, known, "row", b"".join(added.values()))]
    return edits + [(at, at, new) for at, new in added.items()]


def _new_row(scan: _SheetScan, row: int, cells: Mapping[int, CellValue]) -> bytes:
    inside = b"".join(
        _cell(scan, row, column, scan.style_of(row, column), value) for column, value in sorted(cells.items())
    )
    name = f"{scan.prefix}row"
    return f'<{name} r="{row}">'.encode() + inside + f"</{name}>".encode()


def _new_rows(scan: _SheetScan, missing: Mapping[int, bytes]) -> list[tuple[int, int, bytes]]:
    data = scan.data
    assert data is not None
    if data.is_empty and missing:
        return [_opened(scan, data, "sheetData", b"".join(missing.values()))]
    there = sorted(scan.rows)
    added: dict[int, bytes] = defaultdict(bytes)
    for row, new in sorted(missing.items()):
        after = bisect_right(there, row)
        added[scan.rows[there[after]].start if after < len(there) else data.inner_end] += new
    return [(at, at, new) for at, new in added.items()]


def _opened(scan: _SheetScan, element: _Element, name: str, inside: bytes) -> tuple[int, int, bytes]:
    """An empty element that now holds something."""
    tag = scan.xml[element.start : element.tag_end - 2].rstrip() + b">"
    return element.start, element.end, tag + inside + f"</{scan.prefix}{name}>".encode()


def _cell(scan: _SheetScan, row: int, column: int, style: str, value: CellValue) -> bytes:
    p = scan.prefix
    kept = f' s="{style}"' if style else ""
    place = address(row, column)
    if isinstance(value, str):
        text = f'<{p}c r="{place}"{kept} t="inlineStr"><{p}is><{p}t>{escape(value)}</{p}t></{p}is></{p}c>'
    else:
        shown = str(int(value)) if float(value).is_integer() else repr(value)
        text = f'<{p}c r="{place}"{kept}><{p}v>{shown}</{p}v></{p}c>'
    return text.encode("utf-8")


def _edited(xml: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    parts, done = [], 0
    for start, end, new in sorted(edits):
        parts += [xml[done:start], new]
        done = end
    return b"".join([*parts, xml[done:]])
