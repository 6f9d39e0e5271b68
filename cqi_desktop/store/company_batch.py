"""The same act on several companies at once: one change set, undone as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .companies import archive_company, edit_company
from .tables import Company
from .trash import trash

if TYPE_CHECKING:
    from .book import Book

# What may be the same for many companies; a name or a NEQ never is.
FIELDS = ("role", "export_status", "adviser", "mrc", "markets", "naics", "contact_every_days")


@dataclass(frozen=True, slots=True)
class FieldValues:
    """``value`` is that of every company when ``is_same``, else the one that most of them have."""

    value: Any
    is_same: bool
    distinct: int


def values_of(book: Book, keys: Sequence[bytes]) -> dict[str, FieldValues]:
    """What the companies hold in each of FIELDS."""
    counted: dict[str, Counter[Any]] = {name: Counter() for name in FIELDS}
    for start in range(0, len(keys), 500):
        chosen = list(keys[start : start + 500])
        for company in book.execute(Company.select().where(Company.id.in_(chosen))):
            for name in FIELDS:
                value = company.adviser_id if name == "adviser" else getattr(company, name)
                counted[name][tuple(value) if isinstance(value, list) else value] += 1
    return {name: _summed_up(counts) for name, counts in counted.items()}


def _summed_up(counts: Counter[Any]) -> FieldValues:
    if not counts:
        return FieldValues(None, True, 0)
    return FieldValues(counts.most_common(1)[0][0], len(counts) == 1, len(counts))


def edit_companies(
    book: Book, keys: Sequence[bytes], fields: dict[str, Any], told: Callable[[float], None] | None = None
) -> None:
    """Write the same values on each company. Nothing at all is written when one of them refuses.

    ``told`` hears how far it is, from 0.0 to 1.0; what it raises takes everything back.
    """
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit several companies")):
        for number, key in enumerate(keys):
            edit_company(book, key, **fields)
            if told is not None and number % 50 == 0:
                told(number / len(keys))


def archive_companies(book: Book, keys: Sequence[bytes]) -> None:
    """No longer followed; they count for the years in which they were served (rule 2)."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Archive companies")):
        for key in keys:
            archive_company(book, key)


def trash_companies(book: Book, keys: Sequence[bytes]) -> None:
    """To the trash, with what hangs on them out of the figures."""
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Put companies in the trash")):
        for key in keys:
            trash(book, "company", key)
