"""Proof that a book is sound: the file, its keys, the triggers, the search index, the log against the tables.

It finds faults of the book only, changes nothing and reads one state of the book, whatever others write meanwhile.
The findings hold facts; the command line and the window make them sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from cqi_desktop.domain.identifiers import id_text

from .book import Book
from .company_list import faulty_company_rows
from .content_soundness import ContentFault, faulty_contents
from .database import SQLITE_REFUSALS
from .log_replay import Disagreement, faulty_records
from .search_soundness import IndexFault, faulty_entries
from .search_triggers import SEARCH_TABLES, SearchTable
from .tables import SYNCHRONISED, column_names, table_name
from .upgrades import expected_triggers, missing_triggers

# Findings of one kind told one by one in each table; the others are counted.
MOST_TOLD = 20


class FindingKind(StrEnum):
    """What is wrong."""

    DAMAGED_FILE = "damaged_file"
    UNREADABLE = "unreadable"
    MISSING_TABLE = "missing_table"
    MISSING_COLUMN = "missing_column"
    FOREIGN_KEY = "foreign_key"
    MISSING_TRIGGER = "missing_trigger"
    FOREIGN_TRIGGER = "foreign_trigger"
    NOT_INDEXED = "not_indexed"
    SHOULD_NOT_BE_INDEXED = "should_not_be_indexed"
    OTHER_TERMS = "other_terms"
    LIST_ROW = "list_row"
    RECORD_WITHOUT_LOG = "record_without_log"
    LOG_WITHOUT_RECORD = "log_without_record"
    LOG_DIFFERS = "log_differs"
    UNKNOWN_IN_LOG = "unknown_in_log"
    CHANGE_WITHOUT_SET = "change_without_set"
    CONTENT_MISSING = "content_missing"
    CONTENT_ALTERED = "content_altered"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. ``record`` is a UUID text or empty; ``detail`` names columns, a trigger, a parent table, a file, a
    number of further findings, or SQLite's words."""

    kind: FindingKind
    table: str = ""
    record: str = ""
    detail: str = ""


Check = Callable[[Book], Iterator[Finding]]


def check_book(book: Book, progress: Callable[[int, int], None] | None = None) -> list[Finding]:
    """Every fault of the book, none when it is sound. ``progress`` is told the checks done and their number.

    A check that the damage itself stops is a finding, and the next ones go on.
    """
    checks = _all_checks()
    findings: list[Finding] = []
    with _one_state_of(book):
        for done, (table, check) in enumerate(checks):
            if progress is not None:
                progress(done, len(checks))
            findings += _told(_unstopped(book, table, check))
    if progress is not None:
        progress(len(checks), len(checks))
    return list(dict.fromkeys(findings))


def _all_checks() -> list[tuple[str, Check]]:
    checks: list[tuple[str, Check]] = [
        ("", _damaged_pages),
        ("", _missing_tables),
        ("", _faulty_triggers),
        ("", _broken_keys),
    ]
    checks += [(table.name, _SearchCheck(table)) for table in SEARCH_TABLES]
    checks.append(("company_row", _faulty_list_rows))
    checks += [(table_name(model), _LogCheck(index)) for index, model in enumerate(SYNCHRONISED)]
    checks.append(("change", _unplaced_changes))
    checks.append(("document", _faulty_contents))
    return checks


@contextmanager
def _one_state_of(book: Book) -> Iterator[None]:
    """One transaction that only reads, on a connection that accepts temporary tables (they touch no file)."""
    connection = book.database.connection()
    with book.scratch_tables():
        is_first = not connection.in_transaction
        if is_first:
            book.sql("BEGIN")
        yield
        if is_first and connection.in_transaction:  # some damage makes SQLite end it by itself
            book.sql("ROLLBACK")


def _unstopped(book: Book, table: str, check: Check) -> Iterator[Finding]:
    try:
        yield from check(book)
    except (*SQLITE_REFUSALS, ValueError, TypeError) as error:  # the last two: a value that damage made another kind
        yield Finding(FindingKind.UNREADABLE, table, detail=str(error))


def _told(findings: Iterator[Finding]) -> Iterator[Finding]:
    """The first findings of each kind, then how many more there are."""
    counts: dict[tuple[FindingKind, str], int] = {}
    for finding in findings:
        key = finding.kind, finding.table
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= MOST_TOLD:
            yield finding
    for (kind, table), count in counts.items():
        if count > MOST_TOLD:
            yield Finding(FindingKind.MORE, table, detail=f"{kind}: {count - MOST_TOLD}")


# --- the file ------------------------------------------------------------------------------------------------


def _damaged_pages(book: Book) -> Iterator[Finding]:
    """SQLite's own check of every page and index, the full-text ones included."""
    for (line,) in book.sql(f"PRAGMA integrity_check({MOST_TOLD})"):
        if line != "ok":
            yield Finding(FindingKind.DAMAGED_FILE, detail=" ".join(str(line).split()))


def _missing_tables(book: Book) -> Iterator[Finding]:
    for model in SYNCHRONISED:
        table = table_name(model)
        there = {row[0] for row in book.sql("SELECT name FROM pragma_table_info(?)", (table,))}
        if not there:
            yield Finding(FindingKind.MISSING_TABLE, table)
            continue
        for column in ("id", *column_names(model)):
            if column not in there:
                yield Finding(FindingKind.MISSING_COLUMN, table, detail=column)


def _faulty_triggers(book: Book) -> Iterator[Finding]:
    missing = missing_triggers(book.database)
    rows = book.sql("SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    tables = dict(rows)
    for name in missing:
        yield Finding(FindingKind.MISSING_TRIGGER, tables.get(name, ""), detail=name)
    known = {} if missing == ["change_name"] else expected_triggers(book.database)
    for name, table in rows if known else ():
        if name not in known:
            yield Finding(FindingKind.FOREIGN_TRIGGER, table, detail=name)


# --- keys ----------------------------------------------------------------------------------------------------


def _broken_keys(book: Book) -> Iterator[Finding]:
    """SQLite gives no row of a table without rowid: the tables that it names are looked at again."""
    for table in sorted({row[0] for row in book.sql("PRAGMA foreign_key_check")}):
        keys = book.sql('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
        for column, parent in keys:
            rows = book.sql(
                f"SELECT c.id FROM {table} c WHERE c.{column} IS NOT NULL "
                f"AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = c.{column})"
            )
            for (record,) in rows:
                yield Finding(FindingKind.FOREIGN_KEY, table, _id_or_nothing(record), f"{column}: {parent}")


# --- what is derived from the records ------------------------------------------------------------------------

_INDEX_FAULTS = {
    IndexFault.NOT_INDEXED: FindingKind.NOT_INDEXED,
    IndexFault.SHOULD_NOT_BE_INDEXED: FindingKind.SHOULD_NOT_BE_INDEXED,
    IndexFault.OTHER_TERMS: FindingKind.OTHER_TERMS,
}


@dataclass(frozen=True, slots=True)
class _SearchCheck:
    table: SearchTable

    def __call__(self, book: Book) -> Iterator[Finding]:
        for entry in faulty_entries(book, self.table):
            yield Finding(_INDEX_FAULTS[entry.fault], self.table.kind, _id_or_nothing(entry.record))


def _faulty_list_rows(book: Book) -> Iterator[Finding]:
    for company in faulty_company_rows(book):
        yield Finding(FindingKind.LIST_ROW, "company", _id_or_nothing(company))


_CONTENT_FAULTS = {
    ContentFault.MISSING: FindingKind.CONTENT_MISSING,
    ContentFault.ALTERED: FindingKind.CONTENT_ALTERED,
}


def _faulty_contents(book: Book) -> Iterator[Finding]:
    for faulty in faulty_contents(book):
        yield Finding(_CONTENT_FAULTS[faulty.fault], faulty.table, _id_or_nothing(faulty.record), faulty.name)


# --- the log -------------------------------------------------------------------------------------------------

_LOG_FAULTS = {
    Disagreement.NO_CHANGES: FindingKind.RECORD_WITHOUT_LOG,
    Disagreement.NO_RECORD: FindingKind.LOG_WITHOUT_RECORD,
    Disagreement.DIFFERS: FindingKind.LOG_DIFFERS,
}


@dataclass(frozen=True, slots=True)
class _LogCheck:
    """The log against one table, by its place among the synchronised ones."""

    index: int

    def __call__(self, book: Book) -> Iterator[Finding]:
        model = SYNCHRONISED[self.index]
        for faulty in faulty_records(book, model):
            kind = _LOG_FAULTS[faulty.disagreement]
            yield Finding(kind, table_name(model), _id_or_nothing(faulty.id), ", ".join(faulty.columns))


def _unplaced_changes(book: Book) -> Iterator[Finding]:
    """Changes of a table or a column without a name, and changes that no change set holds."""
    rows = book.sql(
        "SELECT DISTINCT c.tbl, c.col FROM change c LEFT JOIN change_name t ON t.id = c.tbl AND t.col = '' "
        "LEFT JOIN change_name n ON n.id = c.col AND n.tbl = t.tbl "
        "WHERE t.id IS NULL OR (c.col <> 0 AND n.id IS NULL)"
    )
    for table, column in rows:
        yield Finding(FindingKind.UNKNOWN_IN_LOG, "change", detail=f"{table}, {column}")
    rows = book.sql("SELECT writer, txn FROM change EXCEPT SELECT writer, txn FROM change_set")
    for writer, number in rows:
        yield Finding(FindingKind.CHANGE_WITHOUT_SET, "change", detail=f"{writer}, {number}")


def _id_or_nothing(key: object) -> str:
    """Damage may have made the key of a record anything."""
    return id_text(key) if isinstance(key, bytes) and len(key) == 16 else ""
