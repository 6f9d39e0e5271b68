"""The part of an intervention that each source of funding pays: typed, taken back, given to many at once."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING
from uuid import uuid5

from cqi_desktop.domain.funding import WHOLE, claims_of
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE, id_text
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .bulk_writes import update_records
from .checked_values import existing
from .tables import FundingLine, FundingShare, Intervention

if TYPE_CHECKING:
    from .book import Book


def share_id(intervention: bytes, line: bytes) -> bytes:
    """The key of a share: typed on two laptops, it is one row."""
    return uuid5(PROJECT_NAMESPACE, f"funding_share:{id_text(intervention)}:{id_text(line)}").bytes


def shares_of(book: Book, intervention: bytes) -> dict[bytes, int]:
    """The part that each source claims of an intervention, the shortcut included (see ``claims_of``)."""
    act = existing(book, Intervention, intervention)
    rows = book.sql(
        "SELECT s.funding_line_id, max(s.share) FROM funding_share s JOIN funding_line f ON f.id = s.funding_line_id "
        "WHERE s.intervention_id = ? AND s.trashed_at IS NULL AND s.share IS NOT NULL AND f.trashed_at IS NULL "
        "GROUP BY s.funding_line_id",
        (intervention,),
    )
    shortcut = act.funding_line_id
    if shortcut is not None and existing(book, FundingLine, shortcut).trashed_at is not None:
        shortcut = None
    return claims_of(shortcut, dict(rows))


def share_intervention(book: Book, intervention: bytes, shares: Mapping[bytes, int]) -> None:
    """Say who pays an intervention: the part of each source, in hundredths of a percent.

    Sources that are not named claim it no more. One source for the whole is written as the shortcut.
    """
    existing(book, Intervention, intervention)
    wanted = {line: share for line, share in shares.items() if share > 0}
    for line in wanted:
        existing(book, FundingLine, line)
    whole = next(iter(wanted)) if list(wanted.values()) == [WHOLE] else None
    kept = {} if whole else wanted
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Share an intervention between sources of funding")):
        if existing(book, Intervention, intervention).funding_line_id != whole:
            book.update(Intervention, intervention, funding_line=whole)
        known = book.sql("SELECT id, funding_line_id FROM funding_share WHERE intervention_id = ?", (intervention,))
        for key, line in known.fetchall():
            if line not in kept or key != share_id(intervention, line):
                _take_back(book, key)
        for line, share in kept.items():
            _write(book, intervention, line, share)


def set_share(book: Book, intervention: bytes, line: bytes, share: int | None) -> None:
    """Write the part of one source, the others staying as they are; None or 0: it claims nothing."""
    share_intervention(book, intervention, {**shares_of(book, intervention), line: share or 0})


def claim_interventions(book: Book, interventions: Collection[bytes], line: bytes) -> int:
    """Give the whole of interventions to one source, as one change set; those that another one claims are left.

    Returns how many were given.
    """
    existing(book, FundingLine, line)
    rows = book.sql(
        "SELECT i.id FROM intervention i WHERE i.id IN (SELECT unhex(value) FROM json_each(?)) "
        "AND NOT EXISTS (SELECT 1 FROM funding_line f WHERE f.id = i.funding_line_id AND f.trashed_at IS NULL) "
        "AND NOT EXISTS (SELECT 1 FROM funding_share s JOIN funding_line f ON f.id = s.funding_line_id "
        "WHERE s.intervention_id = i.id AND s.trashed_at IS NULL AND s.share > 0 AND f.trashed_at IS NULL)",
        (json.dumps([key.hex() for key in interventions]),),
    )
    free = [key for (key,) in rows]
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Claim interventions for a source of funding")):
        update_records(book, Intervention, {key: {"funding_line_id": line} for key in free})
    return len(free)


def _write(book: Book, intervention: bytes, line: bytes, share: int) -> None:
    key = share_id(intervention, line)
    known = book.find(FundingShare, key)
    if known is None:
        book.insert(FundingShare, id=key, intervention=intervention, funding_line=line, share=share)
    elif known.share != share or known.trashed_at is not None:
        book.update(FundingShare, key, share=share, trashed_at=None)


def _take_back(book: Book, key: bytes) -> None:
    if existing(book, FundingShare, key).trashed_at is None:
        book.update(FundingShare, key, trashed_at=book.now_text())
