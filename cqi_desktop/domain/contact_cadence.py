"""Staying in touch: every so many days, counted from the last time that the company was met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

# Beyond ten years, it is a slip of the keyboard.
MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class NextContact:
    """``due_on`` is the day by which to be in touch; ``days_late`` is negative while it is still to come."""

    due_on: date
    days_late: int

    @property
    def is_late(self) -> bool:
        return self.days_late > 0


def next_contact(every_days: int | None, last_contact: date | None, today: date) -> NextContact | None:
    """When to be in touch again, None without a cadence. A company that was never met is due today."""
    if not every_days:
        return None
    due = today if last_contact is None else last_contact + timedelta(every_days)
    return NextContact(due, (today - due).days)
