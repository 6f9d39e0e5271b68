"""The follow-ups that nobody made yet: overdue, today, within the week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from .intervention_list import DAYS_OF_A_WEEK, DueFollowUp

if TYPE_CHECKING:
    from .book import Book

# A list to work through: beyond that many, the journal of interventions filters and sorts better.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The next step of an intervention, due on ``day``."""

    intervention: bytes
    company: bytes | None
    company_name: str
    subject: str
    service_fr: str
    service_en: str
    day: date
    due: DueFollowUp
    adviser_name: str

    def days_late(self, today: date) -> int:
        """Negative when it is still to come."""
        return (today - self.day).days


@dataclass(frozen=True, slots=True)
class FollowUps:
    """The earliest ones, and how many there are in each group, those that are not listed included."""

    listed: tuple[FollowUp, ...]
    counts: dict[DueFollowUp, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def follow_ups_due(book: Book, adviser: bytes | None = None, region: str | None = None) -> FollowUps:
    """What is due up to a week from today, earliest first; of one adviser when given, of one region when given."""
    today = book.today()
    last = today + timedelta(DAYS_OF_A_WEEK)
    condition = (
        "i.follow_up_on IS NOT NULL AND i.followed_up_on IS NULL AND i.follow_up_on <= :last "
        "AND i.trashed_at IS NULL AND i.status IS NOT 'cancelled' AND (c.id IS NULL OR c.trashed_at IS NULL) "
        "AND (:adviser IS NULL OR i.adviser_id = :adviser) AND (:region IS NULL OR i.region IS :region)"
    )
    values = {"last": str(last), "today": str(today), "adviser": adviser, "region": region}
    late, now, soon = book.sql(
        "SELECT coalesce(sum(i.follow_up_on < :today), 0), coalesce(sum(i.follow_up_on = :today), 0), "
        "coalesce(sum(i.follow_up_on > :today), 0) "
        f"FROM intervention i LEFT JOIN company c ON c.id = i.company_id WHERE {condition}",
        values,
    ).fetchone()
    rows = book.sql(
        "SELECT i.id, coalesce(t.id, c.id), coalesce(t.name, c.name), i.subject, s.label_fr, s.label_en, "
        "i.follow_up_on, a.name FROM intervention i LEFT JOIN company c ON c.id = i.company_id "
        "LEFT JOIN company t ON t.id = c.merged_into_id LEFT JOIN service s ON s.id = i.service_id "
        f"LEFT JOIN adviser a ON a.id = i.adviser_id WHERE {condition} "
        "ORDER BY i.follow_up_on, i.id LIMIT :most",
        {**values, "most": MOST_LISTED},
    )
    counts = {DueFollowUp.LATE: late, DueFollowUp.TODAY: now, DueFollowUp.WEEK: soon}
    return FollowUps(tuple(_follow_up(row, today) for row in rows), counts)


def _follow_up(row: tuple[Any, ...], today: date) -> FollowUp:
    key, company, name, subject, french, english, day, adviser = row
    due_on = date.fromisoformat(day)
    due = DueFollowUp.LATE if due_on < today else DueFollowUp.TODAY if due_on == today else DueFollowUp.WEEK
    return FollowUp(key, company, name or "", subject or "", french or "", english or "", due_on, due, adviser or "")
