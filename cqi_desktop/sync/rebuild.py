"""Make the records anew from the change log: after an upgrade, or when two laptops with equal logs differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cqi_desktop.store.log_rebuild import right_records

from .merge import applying

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


def rebuild_records(book: Book) -> int:
    """Write what the log says wherever a record differs from it; returns how many records were made right."""
    with applying(book):
        return right_records(book)
