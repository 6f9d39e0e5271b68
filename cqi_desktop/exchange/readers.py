"""Files to rows of cells: what a file is is told from its content; rows are numbered as the file numbers them."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from cqi_desktop.domain.errors import UnknownSheetError, UnreadableFileError

from .contact_cards import is_card_file, read_cards
from .delimited_text import read_text_list
from .grids import HEADER_SEARCH, Grid, HoldsList, NumberedRow
from .workbook_rows import COMPOUND_START, ZIP_START, read_workbook

# Beginnings of pictures and documents that people rename, or take for a list.
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\0", b"MM\0*")
_PDF = b"%PDF-"


def read_grid(
    path: Path,
    sheet: str | None = None,
    known_headers: Collection[str] = (),
    holds_list: HoldsList | None = None,
    *,
    encoding: str | None = None,
    separator: str | None = None,
) -> Grid:
    """Read a list: a workbook, a text, cards.

    ``known_headers``, folded, tell the separator of a text. Without ``sheet`` a workbook gives the first one that
    ``holds_list``, else its first one. ``encoding`` and ``separator`` are a person's choice for a text. Raises
    UnreadableFileError (missing, folder, denied, format, picture, encoding, encrypted, too_large, empty),
    UnknownSheetError.
    """
    start = _start_of(path)
    if start.startswith((ZIP_START, COMPOUND_START)):
        grid = read_workbook(path, sheet, holds_list)
    elif sheet is not None:
        raise UnknownSheetError(path=path, text=sheet, known=())
    elif is_card_file(start):
        grid = read_cards(path)
    elif start.startswith(_PDF) or (start.startswith(_PICTURES) and b"\0" in start):
        raise UnreadableFileError(path=path, reason="picture")
    else:
        grid = read_text_list(path, known_headers, encoding, separator)
    if not grid.rows:
        raise UnreadableFileError(path=path, reason="empty")
    return grid


def _start_of(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableFileError(path=path, reason="folder")
    try:
        with path.open("rb") as file:
            return file.read(200)
    except FileNotFoundError:
        raise UnreadableFileError(path=path, reason="missing") from None
    except OSError:
        raise UnreadableFileError(path=path, reason="denied") from None


__all__ = ["HEADER_SEARCH", "Grid", "HoldsList", "NumberedRow", "read_grid"]
