"""Repair of a book: what is derived is made anew, what the log knows better is put right, after a backup.

Nothing is guessed. What only a backup can bring back (lost pages, a parent that is nowhere) stays a finding, so that
the person knows what to restore.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from .company_list import faulty_company_rows, rebuild_company_rows
from .log_rebuild import rebuild_from_log
from .search_index import rebuild_search_index
from .soundness import Finding, FindingKind, check_book
from .upgrades import drop_triggers, install_triggers

if TYPE_CHECKING:
    from .book import Book

_OF_THE_SEARCH = {FindingKind.NOT_INDEXED, FindingKind.SHOULD_NOT_BE_INDEXED, FindingKind.OTHER_TERMS}
_OF_TRIGGERS = {FindingKind.MISSING_TRIGGER, FindingKind.FOREIGN_TRIGGER}


class Repaired(StrEnum):
    """What a repair put right."""

    TRIGGERS = "triggers"
    INDEXES = "indexes"
    RECORDS = "records"
    LOG = "log"
    CHANGE_SETS = "change_sets"
    SEARCH = "search"
    COMPANY_LIST = "company_list"


@dataclass(frozen=True, slots=True)
class Repair:
    """What was ``found``, what was put right and how many times, what is ``left``; ``backup`` is the book before."""

    found: tuple[Finding, ...]
    repaired: dict[Repaired, int]
    left: tuple[Finding, ...]
    backup: Path | None


def repair_book(book: Book) -> Repair:
    """Check the book, put right what can be, check it again. A sound book is not touched.

    Raises UnwritableError when no backup can be made, DamagedBookError when the file cannot be copied: a backup is to
    be restored then.
    """
    found = check_book(book)
    if not found:
        return Repair((), {}, (), None)
    kinds = {finding.kind for finding in found}
    repaired = dict.fromkeys(Repaired, 0)
    if kinds & _OF_TRIGGERS:
        repaired[Repaired.TRIGGERS] = sum(finding.kind in _OF_TRIGGERS for finding in found)
    if FindingKind.CHANGE_WITHOUT_SET in kinds:
        repaired[Repaired.CHANGE_SETS] = _missing_sets(book)
    rebuilt = rebuild_from_log(book)
    with book.database.atomic("IMMEDIATE"):
        _put_triggers_back(book)
        if FindingKind.DAMAGED_FILE in kinds:
            book.sql("REINDEX")
            repaired[Repaired.INDEXES] = 1
        if repaired[Repaired.CHANGE_SETS]:
            _make_sets(book)
        if faulty := len(faulty_company_rows(book)):
            rebuild_company_rows(book)
            repaired[Repaired.COMPANY_LIST] = faulty
    if kinds & _OF_THE_SEARCH:
        rebuild_search_index(book)
        repaired[Repaired.SEARCH] = sum(finding.kind in _OF_THE_SEARCH for finding in found)
    repaired[Repaired.RECORDS], repaired[Repaired.LOG] = rebuilt.righted, rebuilt.logged
    done = {what: count for what, count in repaired.items() if count}
    return Repair(tuple(found), done, tuple(check_book(book)), rebuilt.backup)


def _put_triggers_back(book: Book) -> None:
    drop_triggers(book.database)
    install_triggers(book.database)


def _missing_sets(book: Book) -> int:
    return int(
        book.scalar("SELECT count(*) FROM (SELECT writer, txn FROM change EXCEPT SELECT writer, txn FROM change_set)")
    )


def _make_sets(book: Book) -> None:
    """Changes whose set is gone are grouped again, under the name of the repair: they keep their writer and order."""
    book.sql(
        "INSERT INTO change_set(writer, txn, at_wall, label, kind, first_seq, last_seq, hlc) "
        "SELECT writer, txn, strftime('%Y-%m-%dT%H:%M:%fZ', (max(hlc) >> 16) / 1000.0, 'unixepoch'), "
        "'Repair of the change log', 'repair', min(seq), max(seq), max(hlc) FROM change c "
        "WHERE NOT EXISTS (SELECT 1 FROM change_set s WHERE s.writer = c.writer AND s.txn = c.txn) GROUP BY writer, txn"
    )
