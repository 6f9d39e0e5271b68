"""What back and forward bring back with a place: the view of its list, the row that was current, what was scrolled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QTableView


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """``key`` is that of the current row, ``first_row`` the one at the top; ``view`` and ``definition`` of a list."""

    key: Any = None
    first_row: int = 0
    view: str = ""
    definition: Mapping[str, Any] | None = None


def scroll_to_first(table: QTableView, first_row: int) -> None:
    """Put that row at the top again; the current one stays in sight."""
    table.verticalScrollBar().setValue(first_row)
    if table.currentIndex().isValid():
        table.scrollTo(table.currentIndex())
