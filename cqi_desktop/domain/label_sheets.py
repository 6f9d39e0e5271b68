"""Sheets of address labels, in millimetres, by the number under which they are sold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

LETTER_WIDTH, LETTER_HEIGHT = 215.9, 279.4


class Place(NamedTuple):
    """Where a label is: its page from 0, then left, top, width and height in millimetres."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet of ``columns`` by ``rows`` labels on letter paper; steps go from one label to the next."""

    code: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    step_right: float
    step_down: float

    @property
    def count(self) -> int:
        return self.columns * self.rows

    def places(self, labels: int, first: int = 0) -> Iterator[Place]:
        """The place of each of so many labels, row by row, beginning at the free label ``first`` of the first sheet."""
        for number in range(first, first + labels):
            page, on_page = divmod(number, self.count)
            row, column = divmod(on_page, self.columns)
            yield Place(
                page,
                self.left + column * self.step_right,
                self.top + row * self.step_down,
                self.width,
                self.height,
            )


LABEL_SHEETS: tuple[LabelSheet, ...] = (
    LabelSheet("5160", 3, 10, 66.675, 25.4, 4.76, 12.7, 69.85, 25.4),
    LabelSheet("5161", 2, 10, 101.6, 25.4, 3.97, 12.7, 106.36, 25.4),
    LabelSheet("5163", 2, 5, 101.6, 50.8, 3.97, 12.7, 106.36, 50.8),
)
