"""Synergies that somebody said not to propose again: proposed no more, on any laptop of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid5

from cqi_desktop.domain.errors import SameCompanyError
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE, id_text
from cqi_desktop.domain.suggestions import Pair, pair_of
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .companies import canonical_company
from .counting_sql import CANONICAL
from .tables import DismissedSuggestion

if TYPE_CHECKING:
    from .book import Book


class DismissedPair(NamedTuple):
    """A pair that is proposed no more: its record, the names and places of both companies."""

    key: bytes
    company_a: bytes
    company_b: bytes
    name_a: str
    name_b: str
    decided_at: str


def dismiss_suggestion(book: Book, one: bytes, other: bytes) -> bytes:
    """Propose two companies together no more. Returns the key of the decision.

    Raises UnknownRecordError, SameCompanyError.
    """
    one, other = pair_of(canonical_company(book, one), canonical_company(book, other))
    if one == other:
        raise SameCompanyError
    key = dismissed_id(one, other)
    said = {"company_a": one, "company_b": other, "decided_at": book.now_text(), "adviser": book.adviser}
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Dismiss a suggestion")):
        known = book.find(DismissedSuggestion, key)
        if known is None:
            book.insert(DismissedSuggestion, id=key, **said)
        elif known.trashed_at is not None:
            book.update(DismissedSuggestion, key, trashed_at=None, **said)
    return key


def restore_suggestion(book: Book, key: bytes) -> None:
    """Propose again what was dismissed."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Propose a suggestion again")):
        book.update(DismissedSuggestion, key, trashed_at=book.now_text())


def dismissed_id(one: bytes, other: bytes) -> bytes:
    """The key of what is said of two companies: the same on every laptop, whichever is named first."""
    first, second = pair_of(one, other)
    return uuid5(PROJECT_NAMESPACE, f"dismissed_suggestion:{id_text(first)}:{id_text(second)}").bytes


def dismissed_pairs(book: Book) -> list[DismissedPair]:
    """Those dismissed, latest first. What was said of a merged company holds for its survivor."""
    rows = book.sql(
        f"WITH RECURSIVE {CANONICAL} SELECT d.id, a.id, b.id, coalesce(a.name, ''), coalesce(b.name, ''), "
        "coalesce(d.decided_at, '') FROM dismissed_suggestion d "
        "LEFT JOIN canonical ka ON ka.company = d.company_a LEFT JOIN canonical kb ON kb.company = d.company_b "
        "JOIN company a ON a.id = coalesce(ka.root, d.company_a) "
        "JOIN company b ON b.id = coalesce(kb.root, d.company_b) "
        "WHERE d.trashed_at IS NULL ORDER BY d.decided_at DESC, d.id"
    )
    return [DismissedPair(*row) for row in rows]


def pairs_dismissed(book: Book) -> set[Pair]:
    return {pair_of(pair.company_a, pair.company_b) for pair in dismissed_pairs(book)}
