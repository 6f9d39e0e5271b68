"""Settings of the team: in the book, so that every laptop has them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.fiscal_year import DEFAULT_FIRST_MONTH, FiscalYear
from cqi_desktop.domain.identifiers import setting_id
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .tables import Setting

if TYPE_CHECKING:
    from .book import Book

FIRST_MONTH = "first_month"
# The day that a sample book takes for today, so that its follow-ups stay due.
SAMPLE_TODAY = "sample_today"
ORGANISATION = "organisation"
# Who answers for personal information (Law 25): written on every file handed to a person.
PERSON_IN_CHARGE = "person_in_charge"


def setting(book: Book, name: str, default: Any) -> Any:
    """The team's value of a setting, or ``default`` when the team set none."""
    kept = book.scalar("SELECT value FROM setting WHERE id = ?", (setting_id(name),))
    return default if kept is None else json.loads(kept)


def change_setting(book: Book, name: str, value: Any) -> None:
    """Keep a value that JSON can hold."""
    kept = json.dumps(value, ensure_ascii=False)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Change a setting of the team")):
        if book.find(Setting, setting_id(name)) is None:
            book.insert(Setting, id=setting_id(name), name=name, value=kept)
        else:
            book.update(Setting, setting_id(name), value=kept)


def fiscal_year_of(book: Book, label: str) -> FiscalYear:
    """Read the label of a fiscal year with the team's first month. Raises InvalidFiscalYearError."""
    return FiscalYear.parse(label, setting(book, FIRST_MONTH, DEFAULT_FIRST_MONTH))


def first_month(book: Book) -> int:
    """The month in which the team's fiscal year begins (rule 1)."""
    return int(setting(book, FIRST_MONTH, DEFAULT_FIRST_MONTH))
