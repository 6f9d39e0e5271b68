"""Importing interventions from Excel, dry run included, against openpyxl reading the rows and a bare insert of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook, load_workbook

from cqi_desktop.exchange.apply import import_list
from cqi_desktop.exchange.plan import plan_import, read_list
from cqi_desktop.store.book import Book
from cqi_desktop.store.database import connect_to

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .timing import in_pairs

if TYPE_CHECKING:
    from playhouse.sqlcipher_ext import SqlCipherDatabase

IMPORT = Bar("import 50,000 rows from Excel, dry run included", 2.0)
BARS = (IMPORT,)

_HEADERS = ("Date", "NEQ", "Entreprise", "Service", "Statut", "Heures", "Mode", "Objet", "Notes")
_FIRST_DAY = date(2024, 4, 1)


def measure(ground: Ground) -> list[Row]:
    """Another file each time, since the rows of a list that was imported are recognised: on a copy of the book."""
    rounds, rows = ground.rounds(3, 3), ground.size.imported_rows
    path = ground.copy("imported.cqi")
    bare = connect_to(ground.folder / "imported.db", "")
    bare.execute_sql("CREATE TABLE intervention(id BLOB PRIMARY KEY, a, b, c, d, e, f, g, h, i) WITHOUT ROWID")
    try:
        with Book.open(path) as book:
            files = [
                _write_list(book, ground.folder / f"list{number}.xlsx", number, rows) for number in range(rounds + 1)
            ]
            ours, theirs = iter(files), iter(files)
            pair = in_pairs(
                lambda: _import(book, next(ours), rows), lambda: _read_and_insert(book, bare, next(theirs)), rounds
            )
        assert bare.execute_sql("SELECT count(*) FROM intervention").fetchone()[0] == rows * (rounds + 1)
    finally:
        bare.close()
        path.unlink()
    return [
        IMPORT.measured(
            pair.ratio,
            f"{milliseconds(pair.ours_median)} for {rows} rows",
            f"{milliseconds(pair.bare_median)} for openpyxl and a bare insert",
        )
    ]


def _write_list(book: Book, path: Path, number: int, rows: int) -> Path:
    """A list as an adviser keeps it. Its days are its own, so that no row is one of another list."""
    companies = cycle(
        book.sql("SELECT neq, name FROM company WHERE neq IS NOT NULL ORDER BY neq LIMIT 20000").fetchall()
    )
    workbook = Workbook(write_only=True)
    sheet: Any = workbook.create_sheet("Interventions")
    sheet.append(_HEADERS)
    for row in range(rows):
        neq, name = next(companies)
        day = _FIRST_DAY + timedelta(days=number * 40 + row * 40 // rows)
        service = "Accompagnement spécifique" if row % 3 else "Information"
        sheet.append(
            (day, neq, name, service, "faite", 1.5, "téléphone", f"Suivi {row}", f"Étiquetage bilingue, point {row}")
        )
    workbook.save(path)
    return path


def _import(book: Book, path: Path, rows: int) -> None:
    """As the window does: read once, shown as a dry run, then written by the same plan."""
    file = read_list(path, "interventions")
    planned = plan_import(book, file)
    assert planned.report().created == rows, planned.report().errors[:3]
    assert import_list(book, file, planned=planned).was_written


def _read_and_insert(book: Book, bare: SqlCipherDatabase, path: Path) -> None:
    workbook = load_workbook(path, read_only=True, data_only=True)
    with bare.atomic("IMMEDIATE"):
        bare.connection().executemany(
            "INSERT INTO intervention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _values(book, workbook)
        )
    workbook.close()


def _values(book: Book, workbook: Workbook) -> Iterator[tuple[Any, ...]]:
    rows = workbook.worksheets[0].iter_rows(min_row=2, values_only=True)
    return ((book.new_id(), day.isoformat(), *others) for day, *others in rows)
