"""What somebody promised to do after an activity: an owner, a due date, what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .companies import canonical_company
from .tables import Action

if TYPE_CHECKING:
    from .book import Book


@dataclass(frozen=True, slots=True)
class ActionLine:
    """One action; ``company`` is None when it is for all. ``concern`` is what it answers, empty when nothing."""

    key: bytes
    company: bytes | None
    company_name: str
    concern: str
    text: str
    adviser: bytes | None
    adviser_name: str
    due_on: date | None
    done_on: date | None
    result: str

    @property
    def is_open(self) -> bool:
        return self.done_on is None


def add_action(book: Book, *, text: str, company: bytes | None = None, **fields: Any) -> bytes:
    """Promise something: ``adviser`` is whoever signs the book unless given; ``activity`` and ``concern`` say why."""
    values = checked(Action, {"text": required(text), "adviser": book.adviser, **fields})
    if company is not None:
        company = canonical_company(book, company)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add an action")):
        return book.insert(Action, company=company, **values)


def edit_action(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of an action; its text is never emptied."""
    existing(book, Action, key)
    values = checked(Action, fields)
    if "text" in values:
        required(values["text"] or "")
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit an action")):
        book.update(Action, key, **values)


def mark_action_done(book: Book, key: bytes, *, done: bool = True) -> None:
    """It was done today, or is to be done again."""
    existing(book, Action, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Mark an action done")):
        book.update(Action, key, done_on=book.today() if done else None)


def postpone_action(book: Book, key: bytes, day: date) -> None:
    """It is due on another day."""
    existing(book, Action, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Postpone an action")):
        book.update(Action, key, due_on=day)


def actions_of(book: Book, activity: bytes) -> tuple[ActionLine, ...]:
    """The actions of an activity: those to do first, soonest first."""
    rows = book.sql(
        "SELECT y.id, coalesce(t.id, c.id), coalesce(t.name, c.name, ''), coalesce(x.text, ''), coalesce(y.text, ''), "
        "y.adviser_id, coalesce(v.name, ''), y.due_on, y.done_on, coalesce(y.result, '') FROM action y "
        "LEFT JOIN company c ON c.id = y.company_id LEFT JOIN company t ON t.id = c.merged_into_id "
        "LEFT JOIN concern x ON x.id = y.concern_id LEFT JOIN adviser v ON v.id = y.adviser_id "
        "WHERE y.activity_id = ? AND y.trashed_at IS NULL "
        "ORDER BY y.done_on IS NOT NULL, y.due_on IS NULL, y.due_on, y.id",
        (activity,),
    )
    return tuple(
        ActionLine(
            key, company, name, concern, text, adviser, adviser_name,
            date.fromisoformat(due) if due else None, date.fromisoformat(done) if done else None, result,
        )
        for key, company, name, concern, text, adviser, adviser_name, due, done, result in rows
    )  # fmt: skip
