"""Rows of a text: CSV, "Unicode text" and cells pasted from a sheet, in any usual encoding and with any separator."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from cqi_desktop.domain.errors import UnreadableFileError
from cqi_desktop.domain.text_folding import fold

from .grids import HEADER_SEARCH, LARGEST_TEXT, Grid, NumberedRow, rows_within_reason, too_large

SEPARATORS = (";", ",", "\t", "|")
# What a person may choose when the accents look wrong, by Python's names.
ENCODINGS = ("utf-8-sig", "utf-16", "cp1252", "cp850", "mac_roman")
# A cell of a note may be long; beyond this a file is no list.
LARGEST_CELL = 10_000_000
# Bytes that the encoding is told from, characters that the separator is told from.
_SAMPLE, _START = 1_000_000, 100_000

_ANNOUNCED = re.compile(r"\s*\"?sep=([;,\t|])\"?[ \t]*\r?\n", re.IGNORECASE)
# In a CSV an apostrophe keeps a text from being taken for a formula; see ``lists.py``.
_GUARDED = re.compile(r"'+[=+\-@]")
# What French, English and Spanish lists have beyond ASCII.
_USUAL = frozenset("àâäçéèêëîïôöùûüÿœæñáíóúÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆÑÁÍÓÚ«»“”‘’–—…•°№©®™€£½¼¾²³·ªº\u00a0\u202f¿¡")
_MOSTLY = 0.9

# Opens the text anew, from its start.
Source = Callable[[], Iterable[str]]


def read_text_list(
    path: Path, known_headers: Collection[str], encoding: str | None = None, separator: str | None = None
) -> Grid:
    """The rows of a text file. Without ``encoding`` or ``separator`` they are told from the text.

    Raises UnreadableFileError with reason format (no text, a quote that never closes), encoding or too_large.
    """
    if path.stat().st_size > LARGEST_TEXT:
        raise too_large(path)
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    refusal = UnreadableFileError(path=path, reason="encoding")
    for candidate in [encoding] if encoding else _encodings(sample):
        try:
            return _grid(path, _lines_of(path, candidate), known_headers, candidate, separator)
        except UnicodeError:
            continue
    raise refusal


def pasted_grid(text: str, name: str, known_headers: Collection[str], separator: str | None = None) -> Grid:
    """The rows of cells copied from a sheet: tabs between them, quotes around those of several lines."""
    if separator is None and "\t" in text:
        separator = "\t"
    grid = _grid(Path(name), lambda: io.StringIO(text, newline=""), known_headers, "", separator)
    if not grid.rows:
        raise UnreadableFileError(path=Path(name), reason="empty")
    return grid


def _grid(path: Path, source: Source, known_headers: Collection[str], encoding: str, separator: str | None) -> Grid:
    csv.field_size_limit(LARGEST_CELL)
    found, skipped = _separator_of(_start_of(source), known_headers)
    separator = separator or found
    try:
        rows = list(rows_within_reason(path, _rows(source, separator, skipped)))
    except csv.Error:
        raise UnreadableFileError(path=path, reason="format") from None
    return Grid(path, rows, encoding=encoding, separator=separator)


def decoded(path: Path, content: bytes) -> tuple[str, str]:
    """A whole text and its encoding. Raises UnreadableFileError(reason='encoding' or 'format')."""
    for encoding in _encodings(content[:_SAMPLE]):
        try:
            text = content.decode(encoding)
        except UnicodeError:
            continue
        if "\0" in text:
            raise UnreadableFileError(path=path, reason="format")
        return text, encoding
    raise UnreadableFileError(path=path, reason="encoding")


# --- encoding -----------------------------------------------------------------------------------------------


def _encodings(sample: bytes) -> list[str]:
    """UTF-8, UTF-16 or UTF-32 by their marks; UTF-16 without one; UTF-8; else the likeliest of one byte a letter."""
    if sample.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return ["utf-32"]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ["utf-16"]
    if b"\0" in sample[:2]:  # the first character of a header is a Latin letter, a quote or a space
        return ["utf-16-be" if sample[0] == 0 else "utf-16-le"]
    return ["utf-8-sig", _of_one_byte(sample)]


def _of_one_byte(sample: bytes) -> str:
    """Windows' own encoding when its letters are those of our languages; else what a detector says of them."""
    if _usual_share(sample, "cp1252") >= _MOSTLY:
        return "cp1252"
    from charset_normalizer import from_bytes  # only for a text that is neither Unicode nor plainly Windows'

    best = from_bytes(sample, cp_isolation=["cp850", "cp437", "mac_roman", "cp1252"]).best()
    shares = {encoding: _usual_share(sample, encoding) for encoding in ("cp850", "mac_roman")}
    if best is not None and shares.get(best.encoding, 0) >= _MOSTLY:
        return str(best.encoding)
    likeliest = max(shares, key=lambda encoding: shares[encoding])
    return likeliest if shares[likeliest] >= _MOSTLY else "cp1252"


def _usual_share(sample: bytes, encoding: str) -> float:
    """How much of what is not ASCII is usual in our languages; 0 when the bytes are no text of that encoding."""
    try:
        letters = [letter for letter in sample.decode(encoding) if letter > "\x7f"]
    except UnicodeDecodeError:
        return 0.0
    return sum(letter in _USUAL for letter in letters) / len(letters) if letters else 1.0


def _lines_of(path: Path, encoding: str) -> Source:
    def lines() -> Iterator[str]:
        with path.open(encoding=encoding, newline="") as file:
            for line in file:
                if "\0" in line:
                    raise UnreadableFileError(path=path, reason="format")
                yield line

    return lines


# --- separator and rows -------------------------------------------------------------------------------------


def _start_of(source: Source) -> str:
    start, size = [], 0
    for line in source():
        start.append(line)
        size += len(line)
        if size > _START:
            break
    return "".join(start)[:_START]


def _separator_of(text: str, known_headers: Collection[str]) -> tuple[str, int]:
    """The separator, and how many first lines only announce it (Excel's ``sep=;``)."""
    announced = _ANNOUNCED.match(text)
    if announced:
        return announced[1], 1
    start = "\n".join([line for line in text.splitlines() if line.strip()][:HEADER_SEARCH])

    def likelihood(separator: str) -> tuple[int, int, int]:
        rows = list(csv.reader(io.StringIO(start, newline=""), delimiter=separator))
        known = max((sum(fold(cell) in known_headers for cell in row) for row in rows), default=0)
        widths = [len(row) for row in rows]
        return (
            known,
            len(rows[0]) if rows else 0,
            max((widths.count(width) for width in widths if width > 1), default=0),
        )

    return max(SEPARATORS, key=likelihood), 0


def _rows(source: Source, separator: str, skipped: int) -> Iterator[NumberedRow]:
    """Rows with the number of their first line. A quote that never closes is an error, not a huge last cell."""
    quotes = 0

    def counted() -> Iterator[str]:
        nonlocal quotes
        for line in source():
            quotes += line.count('"')
            yield line

    reader = csv.reader(counted(), delimiter=separator)
    first = 1
    for cells in reader:
        if first > skipped:
            yield first, tuple([_unguarded(cell) if cell[:1] == "'" else cell for cell in cells])
        first = reader.line_num + 1
    if quotes % 2 and _ends_within_quotes(source, separator):
        raise csv.Error("a quote is not closed")


def _ends_within_quotes(source: Source, separator: str) -> bool:
    try:
        for _ in csv.reader(source(), delimiter=separator, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
