"""The search behind the field: what it costs beside the bare FTS5 statements that find the same records."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import TYPE_CHECKING

from cqi_desktop.store.search_index import best_matches, match_expression, search

from .large_book import Ground
from .rows import Bar, Row, milliseconds
from .timing import in_pairs
from .typed_texts import typed_texts

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

QUERY = Bar("search query", 1.5)
BARS = (QUERY,)

LIMIT = 20
_RANKS = {
    "company": "bm25(company_search, 10.0, 4.0, 6.0, 1.0)",
    "contact": "bm25(contact_search, 10.0, 6.0, 2.0)",
    "activity": "bm25(activity_search, 10.0, 1.0)",
}
_TITLES = {"company": "name", "contact": "name", "activity": "title"}

Statement = tuple[str, tuple[str, int]]


def measure(ground: Ground) -> list[Row]:
    """Every key of a few dozen things looked for: the sum of the quickest times of each, ours and bare."""
    with ground.open() as book:
        texts = [text for text in typed_texts(book, ground.rounds(40, 12)) if match_expression(text)]
        ours, bare = 0.0, 0.0
        every = []
        for text in texts:
            pair = in_pairs(_searching(book, text), _bare(book, text), ground.rounds(5, 5))
            ours, bare = ours + pair.ours_quickest, bare + pair.bare_quickest
            every.append(pair.ours_quickest)
    shown = f"{milliseconds(ours / len(texts))} a key, half of them under {milliseconds(median(every))}"
    return [QUERY.measured(ours / bare, shown, f"{milliseconds(bare / len(texts))} for the same matches, bare FTS5")]


def _searching(book: Book, text: str) -> Callable[[], object]:
    return lambda: search(book, text, LIMIT)


def _bare(book: Book, text: str) -> Callable[[], object]:
    """The statements of FTS5 alone that give the same numbers in the same order, one or two a kind of record."""
    statements = [statement for kind in _RANKS for statement in statements_of(book, kind, text)]
    statements.append(_statement("intervention", match_expression(text), "rowid DESC"))
    execute = book.database.connection().execute

    def run() -> None:
        for sql, parameters in statements:
            execute(sql, parameters).fetchall()

    return run


def statements_of(book: Book, kind: str, text: str) -> list[Statement]:
    """The cheapest bare statements that find what ``best_matches`` finds; how many there are is told beforehand."""
    query = match_expression(text)
    wanted = best_matches(book, kind, query, LIMIT)
    called = f"{{{_TITLES[kind]}}} : ({query})"
    newest = _statement(kind, query, "rowid DESC")
    choices = [
        [_statement(kind, query, _RANKS[kind])],
        [newest],
        [_statement(kind, called, _RANKS[kind])],
        [_statement(kind, called, "rowid DESC")],
        [_statement(kind, called, _RANKS[kind]), newest],
        [_statement(kind, called, "rowid DESC"), newest],
    ]
    for statements in choices:
        found: list[int] = []
        for sql, parameters in statements:
            found += [number for (number,) in book.sql(sql, parameters) if number not in found]
        if found[:LIMIT] == wanted:
            return statements
    raise AssertionError(f"the bare statements do not find the same {kind} for {text!r}")


def _statement(kind: str, query: str, order: str) -> Statement:
    table = f"{kind}_search"
    return f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY {order} LIMIT ?", (query, LIMIT)
