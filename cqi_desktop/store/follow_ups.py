"""The follow-ups that nobody made yet, and the actions promised after activities: overdue, today, within the week."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from .actions import mark_action_done, postpone_action
from .intervention_list import DAYS_OF_A_WEEK, DueFollowUp
from .interventions import mark_followed_up, postpone_follow_up

if TYPE_CHECKING:
    from .book import Book

# A list to work through: beyond that many, the journal of interventions filters and sorts better.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The next step of an intervention, due on ``day``; or that of an ``action``, which has no intervention."""

    intervention: bytes | None
    company: bytes | None
    company_name: str
    subject: str
    service_fr: str
    service_en: str
    day: date
    due: DueFollowUp
    adviser_name: str
    action: bytes | None = None

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
    listed = [_follow_up(row, today) for row in rows]
    promised = _actions_due(book, values, today)
    for action in promised:
        counts[action.due] += 1
    if promised:
        listed = sorted([*listed, *promised], key=_soonest)[:MOST_LISTED]
    return FollowUps(tuple(listed), counts)


def make_follow_up(book: Book, found: FollowUp) -> None:
    """The next step was taken."""
    if found.action is not None:
        mark_action_done(book, found.action)
    elif found.intervention is not None:
        mark_followed_up(book, found.intervention)


def put_off(book: Book, found: FollowUp, day: date) -> None:
    """The next step is due on another day."""
    if found.action is not None:
        postpone_action(book, found.action, day)
    elif found.intervention is not None:
        postpone_follow_up(book, found.intervention, day)


def _soonest(one: FollowUp) -> date:
    return one.day


def _actions_due(book: Book, values: dict[str, Any], today: date) -> list[FollowUp]:
    """The open actions due by ``values["last"]``; one for all companies shows the activity that it follows."""
    rows = book.sql(
        "SELECT y.id, coalesce(t.id, c.id), coalesce(t.name, c.name, v.title), y.text, '', '', y.due_on, a.name "
        "FROM action y LEFT JOIN company c ON c.id = y.company_id LEFT JOIN company t ON t.id = c.merged_into_id "
        "LEFT JOIN activity v ON v.id = y.activity_id LEFT JOIN adviser a ON a.id = y.adviser_id "
        "WHERE y.done_on IS NULL AND y.due_on <= :last AND y.trashed_at IS NULL "
        "AND (c.id IS NULL OR c.trashed_at IS NULL) AND (v.id IS NULL OR v.trashed_at IS NULL) "
        "AND (:adviser IS NULL OR y.adviser_id = :adviser) AND (:region IS NULL OR coalesce(c.region = :region, "
        "EXISTS (SELECT 1 FROM json_each(v.regions) WHERE value = :region))) ORDER BY y.due_on, y.id",
        values,
    )
    found = []
    for key, *others in rows:
        due = _follow_up((None, *others), today)
        found.append(replace(due, action=key))
    return found


def _follow_up(row: tuple[Any, ...], today: date) -> FollowUp:
    key, company, name, subject, french, english, day, adviser = row
    due_on = date.fromisoformat(day)
    due = DueFollowUp.LATE if due_on < today else DueFollowUp.TODAY if due_on == today else DueFollowUp.WEEK
    return FollowUp(key, company, name or "", subject or "", french or "", english or "", due_on, due, adviser or "")
