"""Contents that the book should hold and does not, or that are no longer what their hash says."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from .document_contents import ContentState, content_states, is_unaltered

if TYPE_CHECKING:
    from .book import Book


class ContentFault(StrEnum):
    """What is wrong with a content. One that has not arrived yet is no fault."""

    MISSING = "missing"
    ALTERED = "altered"


class FaultyContent(NamedTuple):
    """A record of ``table`` whose content is not what it says."""

    table: str
    record: bytes
    name: str
    fault: ContentFault


def faulty_contents(book: Book) -> Iterator[FaultyContent]:
    """Every record whose content is gone or altered; each content is read once, part by part."""
    rows = book.sql(
        "SELECT 'document', id, name, content_hash FROM document WHERE content_hash IS NOT NULL "
        "UNION ALL SELECT 'report_template', id, name, content_hash FROM report_template "
        "WHERE content_hash IS NOT NULL ORDER BY 1, 2"
    ).fetchall()
    states = content_states(book, {content for *_, content in rows})
    altered = {
        content: not is_unaltered(book, content) for content, state in states.items() if state is ContentState.HELD
    }
    for table, record, name, content in rows:
        if states[content] is ContentState.MISSING:
            yield FaultyContent(table, record, name or "", ContentFault.MISSING)
        elif altered.get(content):
            yield FaultyContent(table, record, name or "", ContentFault.ALTERED)
