"""What the search field finds: companies, people, activities and interventions, by any scrap of their texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from .counting_sql import CANONICAL
from .search_triggers import SEARCH_TABLES, indexed_values, is_indexed

if TYPE_CHECKING:
    from .book import Book

# Letters and digits; whatever else was typed separates words, as the index does (apostrophes, hyphens).
_WORD = re.compile(r"[^\W_]+")
# A name weighs more than a town, a town more than a note.
_COMPANY_RANK = "bm25(company_search, 10.0, 4.0, 6.0, 1.0)"
_CONTACT_RANK = "bm25(contact_search, 10.0, 6.0, 2.0)"
_ACTIVITY_RANK = "bm25(activity_search, 10.0, 1.0)"
# Typing one or two letters matches half the book: then the newest are as good as any, and need no ranking.
_LETTERS_WORTH_RANKING = 3


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
    ranked = max(len(word) for word in _WORD.findall(text)) >= _LETTERS_WORTH_RANKING
    return [
        *_companies(book, query, limit, ranked=ranked),
        *_contacts(book, query, limit, ranked=ranked),
        *_activities(book, query, limit, ranked=ranked),
        *_interventions(book, query, limit),
    ]


def matching_companies(book: Book, text: str, limit: int) -> list[Found]:
    """The companies alone, for a field that completes the name of one."""
    query = match_expression(text)
    return _companies(book, query, limit, ranked=True) if query else []


def _companies(book: Book, query: str, limit: int, *, ranked: bool) -> list[Found]:
    order = _COMPANY_RANK if ranked else "rowid DESC"
    rows = book.sql(
        f"WITH RECURSIVE {CANONICAL}, hit AS MATERIALIZED (SELECT rowid AS number, row_number() OVER () AS place "
        f"FROM (SELECT rowid FROM company_search WHERE company_search MATCH ? ORDER BY {order} LIMIT ?)) "
        "SELECT c.id, c.name, c.municipality, m.name, c.neq FROM hit JOIN search_number n ON n.number = hit.number "
        "LEFT JOIN canonical k ON k.company = n.record JOIN company c ON c.id = coalesce(k.root, n.record) "
        "LEFT JOIN mrc m ON m.code = c.mrc WHERE c.trashed_at IS NULL ORDER BY hit.place",
        (query, limit),
    )
    found: dict[bytes, Found] = {}
    for key, name, municipality, mrc, neq in rows:
        place = " · ".join(part for part in (municipality, mrc if mrc != municipality else None, neq) if part)
        found.setdefault(key, Found("company", key, name or "", place, None, key))
    return list(found.values())


def _contacts(book: Book, query: str, limit: int, *, ranked: bool) -> list[Found]:
    order = _CONTACT_RANK if ranked else "rowid DESC"
    rows = book.sql(
        "SELECT p.id, p.first_name, p.last_name, p.title, c.name, p.company_id FROM ("
        f"SELECT rowid AS number, row_number() OVER () AS place FROM (SELECT rowid FROM contact_search "
        f"WHERE contact_search MATCH ? ORDER BY {order} LIMIT ?)) hit "
        "JOIN search_number n ON n.number = hit.number JOIN contact p ON p.id = n.record "
        "LEFT JOIN company c ON c.id = p.company_id ORDER BY hit.place",
        (query, limit),
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


def _activities(book: Book, query: str, limit: int, *, ranked: bool) -> list[Found]:
    order = _ACTIVITY_RANK if ranked else "rowid DESC"
    rows = book.sql(
        "SELECT a.id, a.title, a.place, a.start_date FROM ("
        "SELECT rowid AS number, row_number() OVER () AS place FROM (SELECT rowid FROM activity_search "
        f"WHERE activity_search MATCH ? ORDER BY {order} LIMIT ?)) hit "
        "JOIN search_number n ON n.number = hit.number JOIN activity a ON a.id = n.record ORDER BY hit.place",
        (query, limit),
    )
    return [
        Found("activity", key, title or "", place or "", date.fromisoformat(day) if day else None)
        for key, title, place, day in rows
    ]


def _interventions(book: Book, query: str, limit: int) -> list[Found]:
    """The latest written first, straight from the index: a subject says little that ranking could use."""
    rows = book.sql(
        "SELECT i.id, i.subject, i.notes, c.name, i.date, i.company_id FROM ("
        "SELECT rowid AS number FROM intervention_search WHERE intervention_search MATCH ? "
        "ORDER BY rowid DESC LIMIT ?) hit "
        "JOIN search_number n ON n.number = hit.number JOIN intervention i ON i.id = n.record "
        "LEFT JOIN company c ON c.id = i.company_id ORDER BY hit.number DESC",
        (query, limit),
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


def rebuild_search_index(book: Book) -> None:
    """Make the index anew from the records, in one transaction. The numbers of records stay what they were."""
    with book.database.atomic("IMMEDIATE"):
        for table in SEARCH_TABLES:
            book.sql(f"DELETE FROM {table.name}")
            condition = is_indexed(table, "r")
            book.sql(
                f"INSERT OR IGNORE INTO search_number(record) SELECT r.id FROM {table.kind} r WHERE {condition}"
            )
            columns = ", ".join(name for name, _ in table.columns)
            book.sql(
                f"INSERT INTO {table.name}(rowid, {columns}) SELECT n.number, {indexed_values(table, 'r')} "
                f"FROM {table.kind} r JOIN search_number n ON n.record = r.id WHERE {condition}"
            )
