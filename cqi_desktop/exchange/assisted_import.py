"""An import step by step, as a person goes through it: file, sheet, headers, preview, corrections, writing.

    assisted = AssistedImport.of_file(book, path)           # or of_cells(book, text) for cells pasted
    assisted.sheets, assisted.encoding, assisted.separator  # shown; choose_sheet, choose_text change them
    assisted.kind, assisted.header_row, assisted.columns    # choose_kind, choose_header_row, choose_field
    preview = assisted.plan(progress)                       # the book is only read
    assisted.correct(row, place, text)                      # that row is planned again at once
    written = assisted.write(progress)                      # one change set

Nothing is written before ``write``. Every method may run on the worker; one at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import CqiError, MissingHeaderError, RepeatedHeaderError, UnreadableFileError
from cqi_desktop.domain.values import Cell
from cqi_desktop.translation import translate

from .apply import import_list, rejected_path
from .column_matches import ColumnMatch, Sureness, match_columns
from .delimited_text import ENCODINGS, SEPARATORS, pasted_grid
from .grids import HEADER_SEARCH, Grid, NumberedRow
from .headers import KNOWN_HEADERS, Column, Columns, columns_of, fields_at, header_key, holds_list
from .import_preview import LIKELY_CODES, ImportPreview, RowPreview, Verdict
from .kinds import AUTO, COMPANIES, KINDS, Field, Kind, kind_named
from .plan import ListFile, plan_import
from .planning import ImportOptions, Progress, RowDecisions, never_cancelled
from .readers import read_grid
from .remembered_headers import remember_fields, remembered_fields
from .report import ImportReport

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# Reads the list anew: sheet, encoding and separator as chosen, None to tell them from the file.
ReadAgain = Callable[[str | None, str | None, str | None], Grid]


class AssistedImport:
    """One list on its way into a book."""

    def __init__(self, book: Book, read: ReadAgain, kind: str = AUTO, *, is_file: bool = True) -> None:
        self.book = book
        self.encodings: tuple[str, ...] = ENCODINGS if is_file else ()
        self.separators: tuple[str, ...] = SEPARATORS
        self.options = ImportOptions()
        self.decisions = RowDecisions()
        self.preview: ImportPreview | None = None
        self._read, self._asked_kind, self._is_file = read, kind, is_file
        self._sheet: str | None = None
        self._encoding: str | None = None
        self._separator: str | None = None
        self._read_grid()

    @classmethod
    def of_file(cls, book: Book, path: Path, kind: str = AUTO) -> AssistedImport:
        """Open a file. Raises UnreadableFileError with its reason (see ``readers.read_grid``)."""

        def is_wanted(rows: Sequence[NumberedRow]) -> bool:
            return holds_list(rows, kind)

        def read(sheet: str | None, encoding: str | None, separator: str | None) -> Grid:
            return read_grid(path, sheet, KNOWN_HEADERS, is_wanted, encoding=encoding, separator=separator)

        return cls(book, read, kind)

    @classmethod
    def of_cells(cls, book: Book, text: str, kind: str = AUTO) -> AssistedImport:
        """Take cells copied from a sheet. Raises UnreadableFileError(reason='empty')."""
        name = translate("Import", "Pasted cells")

        def read(sheet: str | None, encoding: str | None, separator: str | None) -> Grid:
            del sheet, encoding
            return pasted_grid(text, name, KNOWN_HEADERS, separator)

        return cls(book, read, kind, is_file=False)

    # --- the file ---

    @property
    def name(self) -> str:
        """The name of the file, or of what was pasted."""
        return self._grid.path.name

    @property
    def sheets(self) -> tuple[str, ...]:
        return self._grid.sheets

    @property
    def sheet(self) -> str:
        return self._grid.sheet

    @property
    def encoding(self) -> str:
        """Of a text; empty for a workbook and for cells pasted."""
        return self._grid.encoding

    @property
    def separator(self) -> str:
        """Of a text; empty for a workbook and for cards."""
        return self._grid.separator

    @property
    def row_count(self) -> int:
        """Rows below the headers."""
        return sum(number > self.header_row for number, _ in self._grid.rows)

    def first_rows(self, count: int = HEADER_SEARCH) -> list[NumberedRow]:
        """The first rows of the file with their numbers, to choose the row of headers among."""
        return self._grid.rows[:count]

    def choose_sheet(self, sheet: str) -> None:
        """Read another sheet. Raises UnknownSheetError, UnreadableFileError, and then keeps the one before."""
        before, self._sheet = self._sheet, sheet
        try:
            self._read_grid()
        except CqiError:
            self._sheet = before
            raise

    def choose_text(self, *, encoding: str | None = None, separator: str | None = None) -> None:
        """Read the text in another way. Raises UnreadableFileError(reason='encoding'), and then keeps the old way."""
        before = self._encoding, self._separator
        self._encoding, self._separator = encoding or self._encoding, separator or self._separator
        try:
            self._read_grid()
        except UnreadableFileError:
            self._encoding, self._separator = before
            raise

    def _read_grid(self) -> None:
        self._grid = self._read(self._sheet, self._encoding, self._separator)
        self._originals: dict[int, NumberedRow] = {}
        self.decisions = RowDecisions()
        self.kind, self.header_row = self._told()
        self._match()

    def _told(self) -> tuple[Kind, int]:
        """The kind and the row of headers; the likeliest when no row has all that a kind requires."""
        try:
            columns = columns_of(self._grid, self._asked_kind)
        except (MissingHeaderError, RepeatedHeaderError):
            return self._likeliest()
        return columns.kind, columns.header_row

    def _likeliest(self) -> tuple[Kind, int]:
        kinds = list(KINDS.values()) if self._asked_kind == AUTO else [kind_named(self._asked_kind)]
        best = (0, 0, kinds[0] if len(kinds) == 1 else COMPANIES, self._grid.rows[0][0])
        for order, (number, cells) in enumerate(self._grid.rows[:HEADER_SEARCH]):
            for kind in kinds:
                known = len(fields_at(kind, [header_key(cell) for cell in cells]))
                best = max(best, (known, -order, kind, number), key=lambda one: one[:2])
        return best[2], best[3]

    # --- the headers ---

    def choose_kind(self, kind: str) -> None:
        """Take the list for another kind. Raises UnknownRecordError(kind='list')."""
        self.kind = kind_named(kind)
        self._asked_kind = kind
        self._match()

    def choose_header_row(self, number: int) -> None:
        """Take another row for the headers; those above are not read."""
        self.header_row = number
        self._match()

    def choose_field(self, place: int, field: str | None) -> None:
        """Take a column for a field, or leave it out; another column of that field is left out."""
        chosen = None if field is None else self.kind.field(field)
        for at, match in enumerate(self.columns):
            if match.place == place:
                self.columns[at] = replace(match, field=chosen, sureness=Sureness.CHOSEN, proposed=None)
            elif chosen is not None and match.field == chosen:
                self.columns[at] = replace(match, field=None, sureness=Sureness.CHOSEN)
        self.preview = None

    @property
    def missing(self) -> tuple[Field, ...]:
        """The required fields that no column gives: ``plan`` needs them all."""
        known = {match.field.name for match in self.columns if match.field is not None}
        return tuple(field for field in self.kind.required if field.name not in known)

    def _headers(self) -> tuple[Cell, ...]:
        return next((cells for number, cells in self._grid.rows if number == self.header_row), ())

    def _match(self) -> None:
        """Match the columns: as remembered for these headers, else by what they say."""
        rows = [row for row in self._grid.rows if row[0] > self.header_row]
        self.columns: list[ColumnMatch] = match_columns(self.kind, self._headers(), rows)
        remembered = remembered_fields(self.book, self.kind.code, self._headers())
        if remembered is not None:
            names = {field.name: field for field in self.kind.fields}
            for at, match in enumerate(self.columns):
                if match.place in remembered:
                    field = names.get(remembered[match.place])
                    self.columns[at] = replace(match, field=field, sureness=Sureness.REMEMBERED, proposed=None)
        self.preview = None

    def _remember(self) -> None:
        if any(match.sureness is Sureness.CHOSEN for match in self.columns):
            fields = {match.place: match.field.name if match.field else "" for match in self.columns}
            remember_fields(self.book, self.kind.code, self._headers(), fields, self.name)

    # --- the preview ---

    def plan(self, progress: Progress = never_cancelled) -> ImportPreview:
        """Plan every row; the book is only read. Raises MissingHeaderError when ``missing`` is not empty, and
        CancelledError (from ``progress``)."""
        if self.missing:
            headers = tuple(field.header for field in self.missing)
            raise MissingHeaderError(path=self._grid.path, headers=headers, kind=self.kind.code)
        planned = plan_import(
            self.book, ListFile(self._grid, self._columns()), self.options, decisions=self.decisions, progress=progress
        )
        self.preview = ImportPreview(self.book, planned)
        return self.preview

    def _columns(self) -> Columns:
        known = [Column(match.place, match.field, match.header) for match in self.columns if match.field is not None]
        return Columns(self.kind, self.header_row, tuple(known), ())

    def correct(self, row: int, place: int, text: str) -> RowPreview:
        """Write another text in a cell, as if the file had it; the file itself is left alone."""
        at = self._at(row)
        number, cells = self._grid.rows[at]
        self._originals.setdefault(row, (number, cells))
        padded = [*cells, *[None] * (place + 1 - len(cells))]
        padded[place] = text
        self._grid.rows[at] = (number, tuple(padded))
        self._grid.texts_of_formulas.pop((row, place), None)
        return self._plan_again(row)

    def accept(self, row: int, company: bytes | None = None) -> RowPreview:
        """Take what is suggested for a row: the company given or the likeliest, else the text of each suggestion."""
        shown = self._shown().row(row)
        if shown.likely:
            for field in {likely.field for likely in shown.likely}:
                keys = [likely.key for likely in shown.likely if likely.field == field]
                self.decisions.companies[row, field] = company if company in keys and company else keys[0]
        for error in shown.errors:
            if error.problem.suggestion and error.place is not None and error.problem.code not in LIKELY_CODES:
                self.correct(row, error.place, error.problem.suggestion)
        return self._plan_again(row)

    def keep_apart(self, row: int) -> RowPreview:
        """The company of a row is one of its own, although it resembles another."""
        self._forget_decisions(row)
        self.decisions.doubles.add(row)
        return self._plan_again(row)

    def leave_out(self, row: int) -> RowPreview:
        """Do not import a row."""
        self.decisions.left_out.add(row)
        return self._plan_again(row)

    def take_back(self, row: int) -> RowPreview:
        """Forget what was corrected and decided of a row."""
        self._forget_decisions(row)
        if row in self._originals:
            self._grid.rows[self._at(row)] = self._originals.pop(row)
        return self._plan_again(row)

    def _forget_decisions(self, row: int) -> None:
        self.decisions.doubles.discard(row)
        self.decisions.left_out.discard(row)
        for key in [key for key in self.decisions.companies if key[0] == row]:
            del self.decisions.companies[key]

    def _plan_again(self, row: int) -> RowPreview:
        """Plan one row by itself: what it changes for other rows shows when the whole is planned again."""
        preview = self._shown()
        heads = {merged.first_row for merged in self._grid.merged if merged.first_row < row <= merged.last_row}
        others = [self._grid.rows[self._at(head)] for head in sorted(heads) if head > self.header_row]
        grid = replace(self._grid, rows=[self._grid.rows[self._at(row)], *others])
        decisions = self.decisions.copy()
        decisions.left_out |= {number for number, _ in others}
        file = ListFile(grid, self._columns())
        preview.replace_row(row, plan_import(self.book, file, self.options, decisions=decisions))
        return preview.row(row)

    def _shown(self) -> ImportPreview:
        return self.preview or self.plan()

    def _at(self, row: int) -> int:
        from bisect import bisect_left

        at = bisect_left(self._grid.rows, row, key=_number)
        if at == len(self._grid.rows) or self._grid.rows[at][0] != row:
            raise KeyError(row)
        return at

    # --- the writing ---

    def write(self, progress: Progress = never_cancelled, rejected: Path | None = None) -> ImportReport:
        """Import the list in one change set, ``report.change_set``, which ``store.undo.undo`` takes back.

        With rows in error nothing is written and the report ``is_refused``, unless ``options.skip_errors``: then the
        workbook ``rejected`` has them, by default beside the file. The headers that a person chose are remembered.
        Raises MissingHeaderError, BusyBookError, UnwritableError, CancelledError.
        """
        preview = self._shown()
        planned = None if preview.is_provisional else preview.planned
        file = preview.planned.file
        folder = self._grid.path if self._is_file else self.book.path.with_name(self.name)
        self._remember()
        return import_list(
            self.book,
            file,
            self.options,
            planned=planned,
            decisions=self.decisions,
            rejected=rejected or rejected_path(folder),
            progress=progress,
        )


def _number(row: NumberedRow) -> int:
    return row[0]


__all__ = ["AssistedImport", "ImportPreview", "RowPreview", "Verdict"]
