"""A new book on disk, and short ways to fill it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book on 31 March 2011, with repeatable keys and clock."""
    with Book.create(tmp_path / "book.cqi", surroundings=RepeatableSurroundings(NOON, 7).surroundings()) as made:
        yield made
