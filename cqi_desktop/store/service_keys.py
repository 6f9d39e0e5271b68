"""The services of the team, by key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import Book


def service_keys(book: Book) -> Mapping[bytes, str]:
    """The code of each service by its key, the team's own included."""
    return dict(book.sql("SELECT id, code FROM service").fetchall())


def keys_of(codes: Iterable[str], keys: Mapping[bytes, str]) -> list[bytes]:
    wanted = set(codes)
    return [key for key, code in keys.items() if code in wanted]
