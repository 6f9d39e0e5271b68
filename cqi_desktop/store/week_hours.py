"""The hours of a person for a week, by company and service: what the week grid shows and writes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .interventions import edit_intervention, record_intervention

if TYPE_CHECKING:
    from .book import Book

DAYS = 7

_WEEK = """
SELECT coalesce(t.id, c.id), coalesce(t.name, c.name), i.service_id, coalesce(s.label_fr, ''), coalesce(s.label_en, ''),
  i.id, i.date, i.contact_seconds
FROM intervention i JOIN company c ON c.id = i.company_id LEFT JOIN company t ON t.id = c.merged_into_id
LEFT JOIN service s ON s.id = i.service_id
WHERE i.date BETWEEN :first AND :last AND i.adviser_id IS :adviser AND i.status = 'done' AND i.trashed_at IS NULL
  AND c.trashed_at IS NULL
ORDER BY coalesce(t.name, c.name), s.position, i.date, i.id"""


@dataclass(slots=True)
class WeekLine:
    """One company and service of the week: the acts of each day and their contact time, None when not noted."""

    company: bytes
    company_name: str
    service: bytes
    labels: tuple[str, str]  # French, English
    acts: dict[date, list[tuple[bytes, int | None]]] = field(default_factory=dict)

    def seconds_on(self, day: date) -> int | None:
        """The contact time of a day; None when nothing was done, or nothing noted of it."""
        noted = [seconds for _, seconds in self.acts.get(day, ()) if seconds is not None]
        return sum(noted) if noted else None

    @property
    def key(self) -> tuple[bytes, bytes]:
        """What tells a line from the others of a week."""
        return self.company, self.service

    @property
    def seconds(self) -> int:
        return sum(self.seconds_on(day) or 0 for day in self.acts)


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(day.weekday())


def week_of(book: Book, adviser: bytes | None, first: date) -> list[WeekLine]:
    """The lines of the seven days from ``first``, by company then service. Travel and preparation are noted apart."""
    asked = {"first": str(first), "last": str(first + timedelta(DAYS - 1)), "adviser": adviser}
    lines: dict[tuple[bytes, bytes], WeekLine] = {}
    for company, name, service, french, english, key, day, seconds in book.sql(_WEEK, asked):
        line = lines.setdefault((company, service), WeekLine(company, name or "", service, (french, english)))
        line.acts.setdefault(date.fromisoformat(day), []).append((key, seconds))
    return list(lines.values())


def new_line(book: Book, company: bytes, service: bytes) -> WeekLine | None:
    """A line on which nothing is noted yet; None when the company or the service is not in the book any more."""
    asked = "SELECT c.name, s.label_fr, s.label_en FROM company c, service s WHERE c.id = ? AND s.id = ?"
    found = book.sql(f"{asked} AND c.trashed_at IS NULL", (company, service)).fetchone()
    if found is None:
        return None
    name, french, english = found
    return WeekLine(company, name or "", service, (french or "", english or ""))


def lines_before(book: Book, adviser: bytes | None, first: date) -> list[WeekLine]:
    """The companies and services of the week before ``first``, with nothing noted on them."""
    before = week_of(book, adviser, first - timedelta(DAYS))
    return [WeekLine(line.company, line.company_name, line.service, line.labels) for line in before]


def write_hours(book: Book, line: WeekLine, day: date, seconds: int | None, adviser: bytes | None) -> None:
    """Note the contact time of a day: on the act of that day, or on a new one, as one change set.

    Raises InvalidValueError(expected='one_act') where several acts share the day, since each has its own hours, and
    InvalidValueError(expected='day_not_to_come') for hours of a day after today, which would be those of a plan.
    """
    if seconds and day > book.today():
        raise InvalidValueError(text=str(day), expected="day_not_to_come")
    acts = line.acts.get(day, [])
    if len(acts) > 1:
        raise InvalidValueError(text=line.company_name, expected="one_act")
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Note the hours of the week")):
        if acts:
            edit_intervention(book, acts[0][0], contact_seconds=seconds)
        elif seconds:
            record_intervention(
                book, company=line.company, service=line.service, date=day, adviser=adviser, contact_seconds=seconds
            )
