"""What a book calls the rows of a machine that was resumed twice from one picture, and what another meant by a name.

The histories of such a writer part at some row: they make a tree, and ``sync.forked_writer`` names its branches. A
laptop that knew of fewer of them called by the writer's name the one that comes first among those that it knew. What
somebody knew when a row was written is told by what its segment depends on: the same on every laptop, whatever came
first and whoever gave it. So what a row refers to is the same everywhere too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .fold import Vector, vector_from_bytes

if TYPE_CHECKING:
    from .book import Book


class WriterNames:
    """The branches that a book knows of: a writer, to the one and the row after which it parts from it."""

    def __init__(self, book: Book) -> None:
        rows = book.sql("SELECT new, writer, before FROM writer_branch ORDER BY new")
        self.parents: dict[int, tuple[int, int]] = {new: (writer, before) for new, writer, before in rows}

    def written_as(self, writer: int, number: int) -> tuple[int, int]:
        """The writer and the number under which a row was written, which no later name changes."""
        while writer in self.parents:
            writer, before = self.parents[writer]
            number += before
        return writer, number

    def forked(self) -> list[int]:
        """The writers from which others part, in the order of their names."""
        return sorted({writer for writer, _ in self.parents.values()})

    def branches(self, writer: int) -> dict[int, int]:
        """A writer and all that part from it, and how many of its rows are before the first of each."""
        found = {writer: 0}
        todo = [writer]
        while todo:
            one = todo.pop()
            ones = {new: found[one] + before for new, (parent, before) in self.parents.items() if parent == one}
            found |= ones
            todo += ones
        return found

    def meant(self, rows: Mapping[int, int], past: Vector) -> int:
        """Which of several rows, each the number in its writer, somebody meant who knew what is in ``past``."""
        known = [writer for writer, number in rows.items() if past.get(writer, 0) >= number]
        return min(known or rows, key=self._order)

    def _order(self, writer: int) -> list[tuple[int, int]]:
        """Where several histories part, one keeps the name: a later parting comes first, then the smaller name."""
        path: list[tuple[int, int]] = []
        while writer in self.parents:
            parent, before = self.parents[writer]
            path.insert(0, (-before, writer))
            writer = parent
        return path

    def vector_meant(self, vector: Vector, past: Vector) -> dict[int, int]:
        """A vector that was written somewhere, with the rows under the names that they have here."""
        found: dict[int, int] = {}
        for said, last in vector.items():
            rows = {writer: last - before for writer, before in self.branches(said).items() if before < last}
            writer = self.meant(rows, past) if rows else said
            number = rows.get(writer, last)
            while True:
                found[writer] = max(found.get(writer, 0), number)
                if writer == said:
                    break
                writer, number = self.parents[writer]
        return found


def past_of(book: Book, writer: int, number: int) -> dict[int, int]:
    """All that was known where a row was written, itself included: of every writer, the last row."""
    known: dict[int, int] = {}
    todo = [(writer, number)]
    while todo:
        one, last = todo.pop()
        before = known.get(one, 0)
        if last > before:
            known[one] = last
            rows = book.sql("SELECT deps FROM segment WHERE writer = ? AND a <= ? AND b > ?", (one, last, before))
            for (deps,) in rows.fetchall():
                todo += vector_from_bytes(deps).items()
    return known
