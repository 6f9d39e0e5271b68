"""The files that wait beside the segments, kept in ``segment_problem`` so that whoever wrote them is told."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from .pull import Problem

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


def remember_problems(book: Book, problems: Collection[Problem], is_of_kind: Callable[[str], bool]) -> None:
    """The problems of one kind of file: what is over is forgotten, what lasts keeps the day on which it began."""
    now = book.now_text()
    still = {problem.file for problem in problems}
    with book.database.atomic("IMMEDIATE"):
        for problem in problems:
            book.sql(
                "INSERT INTO segment_problem(file, kind, first_seen, last_seen) VALUES (?, ?, ?, ?) "
                "ON CONFLICT(file) DO UPDATE SET kind = excluded.kind, last_seen = excluded.last_seen",
                (problem.file, problem.kind, now, now),
            )
        for (file,) in book.sql("SELECT file FROM segment_problem").fetchall():
            if is_of_kind(file) and file not in still:
                book.sql("DELETE FROM segment_problem WHERE file = ?", (file,))
