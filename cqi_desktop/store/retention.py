"""The retention calendar (Law 25): how long each register is kept, and what the year's review proposes to settle.

Nothing goes by itself: the list is gone through once a year, each line is settled by a person or kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from cqi_desktop.domain.consent import months_later
from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import LEAST_MONTHS, RETENTION_RULES, RetentionRule, retention_rules

from .consents import PRESENT
from .team_settings import change_setting, setting

if TYPE_CHECKING:
    from .book import Book

RETENTION = "retention_months"

# Of each category: the key, the title, and the day of the last fact; those before :before are due.
_DUE: dict[str, str] = {
    "inactive_contact": (
        "SELECT p.id, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')) || ' · ' || "
        "coalesce(c.name, ''), max(coalesce(r.last_on, ''), "
        "coalesce((SELECT max(entered_on) FROM consent_entry e WHERE e.contact_id = p.id), ''), "
        "coalesce((SELECT max(a.start_date) FROM participation t JOIN activity a ON a.id = t.activity_id "
        "WHERE t.company_id = c.id AND t.trashed_at IS NULL), '')) AS last_on "
        "FROM company_row r CROSS JOIN company c ON c.id = r.company CROSS JOIN contact p ON p.company_id = c.id "
        f"WHERE {PRESENT.replace('p.archived_at IS NULL AND ', '')} "
        "AND coalesce(r.last_on, '') < :before AND last_on < :before AND (last_on <> '' OR "
        "hex(substr(p.id, 1, 6)) < printf('%012X', 1000 * CAST(strftime('%s', :before) AS INTEGER)))"
    ),
    "trashed_contact": (
        "SELECT p.id, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')), "
        "substr(p.trashed_at, 1, 10) FROM contact p WHERE p.trashed_at < :before"
    ),
    "answered_request": (
        "SELECT r.id, coalesce(r.person, ''), r.answered_on FROM privacy_request r "
        "WHERE r.trashed_at IS NULL AND r.answered_on < :before"
    ),
    "old_incident": (
        "SELECT i.id, coalesce(i.information, ''), i.known_on FROM incident i "
        "WHERE i.trashed_at IS NULL AND i.known_on < :before"
    ),
}


class RetentionLine(NamedTuple):
    """A record that was kept long enough; ``last_on`` is its last fact, None when there never was one."""

    category: str
    action: str
    record: bytes
    title: str
    last_on: date | None


def rules_of(book: Book) -> tuple[RetentionRule, ...]:
    """The rules in force, with what the team decided."""
    return retention_rules(setting(book, RETENTION, {}))


def change_retention(book: Book, category: str, months: int) -> None:
    """Keep a category that long. Raises InvalidValueError under what the law asks for."""
    if category not in {rule.category for rule in RETENTION_RULES}:
        raise InvalidValueError(text=category, expected="choice", known=[rule.category for rule in RETENTION_RULES])
    if months < LEAST_MONTHS.get(category, 1):
        raise InvalidValueError(text=str(months), expected="integer")
    decided: Mapping[str, int] = setting(book, RETENTION, {})
    change_setting(book, RETENTION, {**decided, category: months})


def retention_worklist(book: Book) -> list[RetentionLine]:
    """What was kept longer than the rules say, by category, the oldest first. Set-based: one statement a category."""
    today, lines = book.today(), []
    for rule in rules_of(book):
        before = str(months_later(today, -rule.months))
        found = [
            RetentionLine(rule.category, rule.action, key, title, date.fromisoformat(day) if day else None)
            for key, title, day in book.sql(_DUE[rule.category], {"before": before})
        ]
        lines += sorted(found, key=_day_and_title)
    return lines


def _day_and_title(line: RetentionLine) -> tuple[date, str]:
    return line.last_on or date.min, line.title
