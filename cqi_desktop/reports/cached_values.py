"""Formulas that show their value without being recalculated.

openpyxl writes a formula without its value, so that a preview, Excel's Protected View and
``load_workbook(data_only=True)`` would show nothing. These functions add the values to the XML of a sheet as it
goes into the file: one pass, a block at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO
from xml.sax.saxutils import escape

CachedValues = Mapping[str, int | float | str]

_BLOCK = 1 << 20
_END_OF_CELL = b"</c>"
# A formula cell as openpyxl writes it: attributes, formula, empty value.
_FORMULA_CELL = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*)</f><v(?: ?/>|></v>)</c>')


def with_cached_values(sheet_xml: BinaryIO, values: CachedValues) -> Iterator[bytes]:
    """The XML of a sheet, block by block, each formula cell with its value of ``values`` (by address)."""

    def filled(match: re.Match[bytes]) -> bytes:
        place, attributes, formula = match.groups()
        value = values[place.decode("ascii")]
        kind = b' t="str"' if isinstance(value, str) else b""
        return b'<c r="%b"%b%b><f>%b</f><v>%b</v></c>' % (place, attributes, kind, formula, _written(value))

    rest = b""
    while block := sheet_xml.read(_BLOCK):
        block = rest + block
        end = block.rfind(_END_OF_CELL) + len(_END_OF_CELL) if _END_OF_CELL in block else 0
        rest = block[end:]
        yield _FORMULA_CELL.sub(filled, block[:end]) if values else block[:end]
    yield rest


def _written(value: int | float | str) -> bytes:
    if isinstance(value, str):
        return escape(value).encode("utf-8")
    # The shortest text that reads back as the same number; a whole one without decimals, as Excel writes it.
    return (str(int(value)) if float(value).is_integer() else repr(value)).encode("ascii")
