"""Moments in words: a minute ago, today at 8 h 10, yesterday, then the date as it is written."""

from __future__ import annotations

from datetime import datetime, timedelta

from cqi_desktop.translation import format_date, format_moment, format_time, translate

_HOUR = 3600


def ago(moment: datetime, now: datetime) -> str:
    """How long ago a near moment was; a farther one by its date. A moment to come is told by its date too."""
    seconds = (now - moment).total_seconds()
    if -60 <= seconds < 60:
        return translate("Moments", "just now")
    if 0 < seconds < _HOUR:
        return translate("Moments", "%n min ago", "", int(seconds // 60))
    return near(moment, now)


def near(moment: datetime, now: datetime) -> str:
    """``aujourd’hui, 8 h 10``, ``hier, 16 h 41``, ``2011-03-22``."""
    if moment.date() == now.date():
        return translate("Moments", "today, {time}").format(time=format_time(moment))
    if moment.date() == now.date() - timedelta(days=1):
        return translate("Moments", "yesterday, {time}").format(time=format_time(moment))
    return format_date(moment)


def local(at: str) -> datetime | None:
    """A moment that the book keeps (UTC text), in the time of the machine; None when it is unknown."""
    return datetime.fromisoformat(at).astimezone() if at else None


def moment_words(at: str) -> str:
    """``2011-03-31 14 h 02``, empty when unknown."""
    moment = local(at)
    return format_moment(moment) if moment else ""


def duration(seconds: int) -> str:
    """A rough length of time: ``12 min``, ``3 h``, ``2 jours``."""
    minutes = max(1, round(seconds / 60))
    if minutes < 90:
        return translate("Moments", "%n min", "", minutes)
    hours = round(minutes / 60)
    if hours < 36:
        return translate("Moments", "%n h", "", hours)
    return translate("Moments", "%n day(s)", "", round(hours / 24))
