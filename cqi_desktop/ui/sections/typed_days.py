"""A day as it is typed in a cell."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.errors import InvalidValueError


def day_from(text: str) -> date | None:
    """``2011-03-31``; None when nothing is typed. Raises InvalidValueError."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError(text=text, expected="date") from None
