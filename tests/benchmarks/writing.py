"""Writing one intervention with its history, its search entry and the list of companies kept current."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.database import connect_to
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.search_index import search

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .timing import in_pairs

WRITE = Bar("write one intervention, history and search kept", 3.0)
CAPTURE = Bar("write one intervention, log against no log", 2.0)
BARS = (WRITE, CAPTURE)

_SUBJECT = "Étiquetage bilingue zythologique"
_CONTACT_SECONDS = 5400


def measure(ground: Ground) -> list[Row]:
    """One commit each, on a copy of the large book and on a new file beside it, with the same pragmas."""
    path = ground.copy("written.cqi")
    bare = connect_to(ground.folder / "written.db", "")
    try:
        with Book.open(path) as book:
            companies = cycle(_companies(book))
            service, day = service_id("information"), book.today()
            pair = in_pairs(
                lambda: record_intervention(
                    book, company=next(companies), service=service, date=day, subject=_SUBJECT,
                    contact_seconds=_CONTACT_SECONDS,
                ),
                _bare_insert(book, bare.connection()),
                ground.rounds(300, 100),
            )  # fmt: skip
            assert search(book, "zythologique", 1), "the search index is not kept"
            captured = in_pairs(
                _raw_insert(book, companies, is_logged=True),
                _raw_insert(book, companies, is_logged=False),
                ground.rounds(300, 100),
            )
    finally:
        bare.close()
        path.unlink()
    return [
        WRITE.measured(
            pair.ratio, milliseconds(pair.ours_median), f"{milliseconds(pair.bare_median)} for a bare INSERT and commit"
        ),
        CAPTURE.measured(
            captured.ratio, milliseconds(captured.ours_median), f"{milliseconds(captured.bare_median)} without the log"
        ),
    ]  # fmt: skip


def _companies(book: Book) -> list[bytes]:
    """Spread over the book, so that no page of it is at hand for more than one write."""
    keys = [key for (key,) in book.sql("SELECT id FROM company WHERE trashed_at IS NULL ORDER BY substr(id, -4)")]
    return keys[:5000]


def _columns(book: Book) -> list[str]:
    return [row[1] for row in book.sql("PRAGMA table_info(intervention)")]


def _bare_insert(book: Book, connection: Any) -> Callable[[], None]:
    """The same values into a table of the same columns that has nothing else: no index, no key checked, no trigger."""
    table = re.sub(r" REFERENCES [^,]*", "", book.scalar("SELECT sql FROM sqlite_master WHERE name = 'intervention'"))
    connection.execute(table)
    latest = "SELECT * FROM intervention WHERE status = 'done' ORDER BY id DESC LIMIT 1"
    columns, values = _columns(book), list(book.sql(latest).fetchone())
    for column, value in (("subject", _SUBJECT), ("notes", None), ("contact_seconds", _CONTACT_SECONDS)):
        values[columns.index(column)] = value
    statement = f"INSERT INTO intervention VALUES ({', '.join('?' * len(columns))})"

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(statement, (book.new_id(), *values[1:]))
        connection.execute("COMMIT")

    return insert


def _raw_insert(book: Book, companies: Iterator[bytes], *, is_logged: bool) -> Callable[[], None]:
    """One INSERT and its commit in the book itself, the triggers of the log at work or told that a merge writes."""
    connection = book.database.connection()
    statement = (
        "INSERT INTO intervention(id, company_id, service_id, date, status, contact_seconds, subject, region, mrc) "
        "VALUES (?, ?, ?, ?, 'done', ?, ?, '17', '490')"
    )
    service, day = service_id("information"), book.today().isoformat()

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE book_state SET applying = ?", (0 if is_logged else 1,))
        values = (book.new_id(), next(companies), service, day, _CONTACT_SECONDS, _SUBJECT)
        connection.execute(statement, values)
        connection.execute("UPDATE book_state SET applying = 0")
        connection.execute("COMMIT")

    return insert
