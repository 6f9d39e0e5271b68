"""When a book is copied by itself and which copies are kept: closer together the more recent they are."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta

# A copy at most this often, and only when the book changed since the one before.
EVERY = timedelta(hours=4)
# All copies of the last two days, then one a day, a week, a month: the last of each.
KEPT_WHOLE = timedelta(days=2)
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 14, 8, 24


def is_due(latest: datetime | None, changed_at: datetime | None, now: datetime) -> bool:
    """Whether a copy is to be made now. A latest copy dated in the future, by a wrong clock, holds nothing back."""
    if changed_at is None:
        return False
    if latest is None or latest > now:
        return True
    return changed_at > latest and now - latest >= EVERY


def kept_copies(made_at: Iterable[datetime], now: datetime) -> set[datetime]:
    """The moments of the copies to keep; the latest one always is, and those that a wrong clock dated later."""
    copies = sorted(made_at)
    kept = {moment for moment in copies if now - moment <= KEPT_WHOLE} | set(copies[-1:])
    for period, most in ((_day, KEPT_DAYS), (_week, KEPT_WEEKS), (_month, KEPT_MONTHS)):
        last_of_each = {period(moment): moment for moment in copies}
        kept |= set(sorted(last_of_each.values())[-most:])
    return kept


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
