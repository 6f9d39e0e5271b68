"""Companies that somebody said are two, whatever they have alike: proposed as duplicates no more, in the whole team."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid5

from cqi_desktop.domain.errors import SameCompanyError, UnknownRecordError
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE, id_text
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .companies import canonical_company
from .tables import DistinctPair

if TYPE_CHECKING:
    from .book import Book

Keys = tuple[bytes, bytes]


def mark_distinct(book: Book, one: bytes, other: bytes) -> bytes:
    """Say that two companies are two: they are proposed no more, on any laptop of the team. Returns the pair's key.

    Raises UnknownRecordError, SameCompanyError.
    """
    one, other = sorted_pair(canonical_company(book, one), canonical_company(book, other))
    if one == other:
        raise SameCompanyError
    key = distinct_pair_id(one, other)
    said = {"company_a": one, "company_b": other, "decided_at": book.now_text(), "adviser": book.adviser}
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Two distinct companies")):
        known = book.find(DistinctPair, key)
        if known is None:
            book.insert(DistinctPair, id=key, **said)
        elif known.trashed_at is not None:
            book.update(DistinctPair, key, trashed_at=None, **said)
    return key


def unmark_distinct(book: Book, one: bytes, other: bytes) -> None:
    """Take back that two companies are two: they are proposed again when they are alike."""
    pair = sorted_pair(canonical_company(book, one), canonical_company(book, other))
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Two companies that may be one")):
        rows = book.sql("SELECT id, company_a, company_b FROM distinct_pair WHERE trashed_at IS NULL").fetchall()
        for key, *companies in rows:
            if _canonical_pair(book, *companies) == pair:
                book.update(DistinctPair, key, trashed_at=book.now_text())


def are_marked_distinct(book: Book, one: bytes, other: bytes) -> bool:
    """Whether somebody said that the two companies are two."""
    pair = sorted_pair(canonical_company(book, one), canonical_company(book, other))
    return pair in pairs_told_apart(book)


def distinct_pair_id(one: bytes, other: bytes) -> bytes:
    """The key of what is said of two companies: the same on every laptop, whichever is named first."""
    first, second = sorted_pair(one, other)
    return uuid5(PROJECT_NAMESPACE, f"distinct_pair:{id_text(first)}:{id_text(second)}").bytes


def sorted_pair(one: bytes, other: bytes) -> Keys:
    """Both keys, the smaller one first."""
    return (one, other) if one < other else (other, one)


def pairs_told_apart(book: Book) -> set[Keys]:
    """The pairs that are two, smaller key first. What was said of a merged company holds for its survivor."""
    rows = book.sql("SELECT company_a, company_b FROM distinct_pair WHERE trashed_at IS NULL").fetchall()
    return {pair for row in rows if (pair := _canonical_pair(book, *row)) is not None}


def _canonical_pair(book: Book, one: bytes | None, other: bytes | None) -> Keys | None:
    """The companies that both turned out to be; None when one of them is not in this book."""
    if one is None or other is None:
        return None
    try:
        return sorted_pair(canonical_company(book, one), canonical_company(book, other))
    except UnknownRecordError:
        return None
