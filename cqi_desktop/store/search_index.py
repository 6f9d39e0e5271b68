"""What the search field finds: companies, people, activities and interventions, by any scrap of their texts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from .companies import canonical_company
from .search_triggers import SEARCH_TABLES, SearchTable, indexed_values, is_indexed

if TYPE_CHECKING:
    from .book import Book

# Letters and digits; whatever else was typed separates words, as the index does (apostrophes, hyphens).
_WORD = re.compile(r"[^\W_]+")
_LETTER = re.compile(r"[^\W\d_]")
# What a thing is called and how its texts weigh: a name more than a town, a town more than a note.
_TITLE_AND_RANK = {
    "company": ("name", "bm25(company_search, 10.0, 4.0, 6.0, 1.0)"),
    "contact": ("name", "bm25(contact_search, 10.0, 6.0, 2.0)"),
    "activity": ("title", "bm25(activity_search, 10.0, 1.0)"),
}
_NEWEST = "rowid DESC"
# Ranking weighs every match. One or two letters, or the start of every telephone, match half the book: then the newest
# that are called so are as good as any, and come at once.
_MATCHES_WORTH_RANKING = 4_000


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found. ``kind`` is company, contact, activity or intervention; ``company`` is where it opens."""

    kind: str
    id: bytes
    title: str
    subtitle: str
    day: date | None = None
    company: bytes | None = None


def match_expression(text: str) -> str:
    """The full-text query for what was typed: every word, in any order, the beginning of a word being enough."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def search(book: Book, text: str, limit: int = 20) -> list[Found]:
    """What answers to every word of ``text``, at most ``limit`` of each kind: companies first, then people,
    activities and interventions. Accents, case and apostrophes are ignored; the beginning of a word is enough.
    """
    query = match_expression(text)
    if not query:
        return []
    return [
        *_companies(book, query, limit),
        *_contacts(book, query, limit),
        *_activities(book, query, limit),
        *_interventions(book, query, limit),
    ]


def matching_companies(book: Book, text: str, limit: int) -> list[Found]:
    """The companies alone, for a field that completes the name of one."""
    query = match_expression(text)
    return _companies(book, query, limit) if query else []


def matching_people(book: Book, text: str, limit: int) -> list[Found]:
    """The people alone, each with the company that it opens."""
    query = match_expression(text)
    return _contacts(book, query, limit) if query else []


def best_matches(book: Book, kind: str, query: str, limit: int) -> list[int]:
    """The numbers of the records that match, best first; see ``_MATCHES_WORTH_RANKING``."""
    title, rank = _TITLE_AND_RANK[kind]
    if _count_matches(book, kind, query) <= _MATCHES_WORTH_RANKING:
        return _matches(book, kind, query, rank, limit)
    found: list[int] = []
    if _LETTER.search(query):
        called = f"{{{title}}} : ({query})"
        count = _count_matches(book, kind, called)
        if count:
            found = _matches(book, kind, called, rank if count <= _MATCHES_WORTH_RANKING else _NEWEST, limit)
    if len(found) < limit:
        found += [number for number in _matches(book, kind, query, _NEWEST, limit) if number not in found]
    return found[:limit]


def _matches(book: Book, kind: str, query: str, order: str, limit: int) -> list[int]:
    table = f"{kind}_search"
    rows = book.sql(f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY {order} LIMIT ?", (query, limit))
    return [number for (number,) in rows]


def has_more_matches(book: Book, kind: str, text: str, limit: int) -> bool:
    """Whether more than ``limit`` records of a kind answer to what was typed; no further ones are counted."""
    query = match_expression(text)
    return bool(query) and _count_matches(book, kind, query, limit) > limit


def _count_matches(book: Book, kind: str, query: str, limit: int = 0) -> int:
    """How many records match, counted no further than ``limit``, or than ranking needs to know, and one more."""
    table = f"{kind}_search"
    matches = f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT {(limit or _MATCHES_WORTH_RANKING) + 1}"
    return int(book.scalar(f"SELECT count(*) FROM ({matches})", (query,)))


def _details(book: Book, columns: str, joined: str, numbers: list[int]) -> Any:
    """The columns of the records of those numbers, in their order."""
    return book.sql(
        f"SELECT {columns} FROM json_each(?) hit JOIN search_number n ON n.number = hit.value {joined} "
        "ORDER BY hit.key",
        (json.dumps(numbers),),
    )


def _companies(book: Book, query: str, limit: int) -> list[Found]:
    """A merged company is found by its own texts, and shown as the company that it turned out to be."""
    columns = "c.id, c.name, c.municipality, m.name, c.neq, c.merged_into_id, c.trashed_at"
    mrc_joined = "LEFT JOIN mrc m ON m.code = c.mrc"
    numbers = best_matches(book, "company", query, limit)
    found: dict[bytes, Found] = {}
    for row in _details(book, columns, f"JOIN company c ON c.id = n.record {mrc_joined}", numbers):
        if row[5] is not None:
            survivor = canonical_company(book, row[0])
            row = book.sql(f"SELECT {columns} FROM company c {mrc_joined} WHERE c.id = ?", (survivor,)).fetchone()
        key, name, municipality, mrc, neq, _, trashed_at = row
        if trashed_at is None:
            place = " · ".join(part for part in (municipality, mrc if mrc != municipality else None, neq) if part)
            found.setdefault(key, Found("company", key, name or "", place, None, key))
    return list(found.values())


def _contacts(book: Book, query: str, limit: int) -> list[Found]:
    rows = _details(
        book,
        "p.id, p.first_name, p.last_name, p.title, c.name, p.company_id",
        "JOIN contact p ON p.id = n.record LEFT JOIN company c ON c.id = p.company_id",
        best_matches(book, "contact", query, limit),
    )
    return [
        Found(
            "contact",
            key,
            " ".join(part for part in (first, last) if part),
            " · ".join(part for part in (title, company) if part),
            None,
            company_key,
        )
        for key, first, last, title, company, company_key in rows
    ]


def _activities(book: Book, query: str, limit: int) -> list[Found]:
    rows = _details(
        book,
        "a.id, a.title, a.place, a.start_date",
        "JOIN activity a ON a.id = n.record",
        best_matches(book, "activity", query, limit),
    )
    return [
        Found("activity", key, title or "", place or "", date.fromisoformat(day) if day else None)
        for key, title, place, day in rows
    ]


def _interventions(book: Book, query: str, limit: int) -> list[Found]:
    """The latest written first, straight from the index: a subject says little that ranking could use."""
    rows = _details(
        book,
        "i.id, i.subject, i.notes, c.name, i.date, i.company_id",
        "JOIN intervention i ON i.id = n.record LEFT JOIN company c ON c.id = i.company_id",
        _matches(book, "intervention", query, _NEWEST, limit),
    )
    return [
        Found(
            "intervention",
            key,
            subject or (notes or "").strip().split("\n")[0],
            company or "",
            date.fromisoformat(day) if day else None,
            company_key,
        )
        for key, subject, notes, company, day, company_key in rows
    ]


def index_records(book: Book, table: SearchTable, keys: Iterable[bytes]) -> None:
    """Index records that no trigger indexed. FTS5 keeps what one statement writes together: ten times as quick."""
    keyed = f"r.id IN (SELECT unhex(value) FROM json_each(:keys)) AND {is_indexed(table, 'r')}"
    wanted = {"keys": json.dumps([key.hex() for key in keys])}
    columns = ", ".join(name for name, _ in table.columns)
    numbered = f"SELECT r.id FROM {table.kind} r WHERE {keyed} ORDER BY r.id"
    book.sql(f"INSERT OR IGNORE INTO search_number(record) {numbered}", wanted)
    book.sql(
        f"INSERT INTO {table.name}(rowid, {columns}) SELECT n.number, {indexed_values(table, 'r')} "
        f"FROM {table.kind} r JOIN search_number n ON n.record = r.id WHERE {keyed} ORDER BY n.number",
        wanted,
    )


def rebuild_search_index(book: Book) -> None:
    """Make the index anew from the records, in one transaction. The numbers of records stay what they were."""
    with book.database.atomic("IMMEDIATE"):
        for table in SEARCH_TABLES:
            book.sql(f"DELETE FROM {table.name}")
            condition = is_indexed(table, "r")
            book.sql(f"INSERT OR IGNORE INTO search_number(record) SELECT r.id FROM {table.kind} r WHERE {condition}")
            columns = ", ".join(name for name, _ in table.columns)
            book.sql(
                f"INSERT INTO {table.name}(rowid, {columns}) SELECT n.number, {indexed_values(table, 'r')} "
                f"FROM {table.kind} r JOIN search_number n ON n.record = r.id WHERE {condition}"
            )
