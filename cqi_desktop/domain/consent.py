"""The clocks of consent under Canada's anti-spam law (LCAP/CASL): what a person agreed to at a date, and why.

* Express consent holds until it is withdrawn.
* Implied consent holds two years after business was last done with the person, or six months after an inquiry. An
  address that the person published or handed over has no clock.
* A withdrawal ends every consent before it. Only an express consent given later opens the address again: business done
  after somebody wrote "stop" does not. It must be applied within ten business days.
* An act that no consent allows is better refused than allowed: where two readings exist, the shorter one is taken.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

# The implied consent of each basis, in months from the day of the act; None when no clock runs.
MONTHS_BY_BASIS: dict[str, int | None] = {
    "business_relationship": 24,
    "membership": 24,
    "inquiry": 6,
    "published": None,
}
BASES = tuple(MONTHS_BY_BASIS)
# What is assumed of an implied consent whose basis nobody noted: the shortest clock.
DEFAULT_BASIS = "inquiry"
WITHDRAWAL_BUSINESS_DAYS = 10
# How long ahead an implied consent is about to lapse.
SOON_DAYS = 60


class ConsentState(StrEnum):
    """What holds at a date. Only the first two allow a message."""

    EXPRESS = "express"
    IMPLIED = "implied"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    NONE = "none"


class Source(StrEnum):
    """Where an evidence comes from."""

    LEDGER = "ledger"
    INTERVENTION = "intervention"
    PARTICIPATION = "participation"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact: a line of the ledger, or an act that starts a clock.

    ``kind`` is express, implied, withdrawn or honoured (a withdrawal was applied); ``order`` settles lines of one day.
    """

    kind: str
    day: date
    basis: str = ""
    source: Source = Source.LEDGER
    order: bytes = b""

    @property
    def expires_on(self) -> date | None:
        """The last day of an implied consent; None when no clock runs."""
        if self.kind != "implied":
            return None
        months = MONTHS_BY_BASIS.get(self.basis or DEFAULT_BASIS, MONTHS_BY_BASIS[DEFAULT_BASIS])
        return None if months is None else months_later(self.day, months)


@dataclass(frozen=True, slots=True)
class Consent:
    """What holds at a date, the evidence of it, and its clock.

    ``expires_on`` is the last day of an implied consent (past when lapsed). ``apply_by`` is the last day to apply a
    withdrawal, ``honoured_on`` the day when somebody did.
    """

    state: ConsentState
    evidence: Evidence | None = None
    expires_on: date | None = None
    apply_by: date | None = None
    honoured_on: date | None = None

    @property
    def allows_message(self) -> bool:
        return self.state in (ConsentState.EXPRESS, ConsentState.IMPLIED)

    def days_left(self, today: date) -> int | None:
        """Days until an implied consent ends; None without a clock."""
        return None if self.expires_on is None else (self.expires_on - today).days

    def is_soon_lapsed(self, today: date, within: int = SOON_DAYS) -> bool:
        left = self.days_left(today)
        return self.state is ConsentState.IMPLIED and left is not None and left <= within


NO_CONSENT = Consent(ConsentState.NONE)


def consent_at(evidences: Iterable[Evidence], day: date) -> Consent:
    """The consent of a person at the end of ``day``, from all that is known of them; what came later is left aside."""
    known = sorted((each for each in evidences if each.day <= day), key=_when)
    express = next((each for each in reversed(known) if each.kind == "express"), None)
    since = [each for each in known if express is None or _when(each) > _when(express)]
    withdrawn = next((each for each in since if each.kind == "withdrawn"), None)
    if withdrawn is not None:
        honoured = (each.day for each in since if each.kind == "honoured" and _when(each) > _when(withdrawn))
        return Consent(
            ConsentState.WITHDRAWN,
            withdrawn,
            apply_by=business_days_later(withdrawn.day, WITHDRAWAL_BUSINESS_DAYS),
            honoured_on=next(honoured, None),
        )
    if express is not None:
        return Consent(ConsentState.EXPRESS, express)
    return _implied(known, day)


def _implied(known: list[Evidence], day: date) -> Consent:
    implied = [each for each in known if each.kind == "implied"]
    if not implied:
        return NO_CONSENT
    best = max(implied, key=_lasting)
    ends = best.expires_on
    state = ConsentState.IMPLIED if ends is None or ends >= day else ConsentState.LAPSED
    return Consent(state, best, ends)


def _lasting(evidence: Evidence) -> tuple[date, date]:
    return evidence.expires_on or date.max, evidence.day


def _when(evidence: Evidence) -> tuple[date, bytes]:
    return evidence.day, evidence.order


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or the last one of that month."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def business_days_later(day: date, count: int) -> date:
    """The day that comes ``count`` business days after ``day``, weekends and Québec's legal holidays left out."""
    while count:
        day += timedelta(days=1)
        if is_business_day(day):
            count -= 1
    return day


def is_business_day(day: date) -> bool:
    """Neither a weekend nor one of Québec's legal holidays.

    Good Friday is taken, Easter Monday is not; other days that only some offices take are worked: a deadline then
    falls early rather than late.
    """
    return day.weekday() < 5 and day not in quebec_holidays(day.year)


@cache
def quebec_holidays(year: int) -> frozenset[date]:
    """The legal holidays of a year in Québec. One that falls on a Sunday is taken on the Monday, as offices do."""
    national_day, canada_day = date(year, 6, 24), date(year, 7, 1)
    patriots_day = date(year, 5, 24) - timedelta(days=date(year, 5, 24).weekday())
    return frozenset(
        (
            _not_on_sunday(date(year, 1, 1)),
            easter_sunday(year) - timedelta(days=2),
            patriots_day,
            _not_on_sunday(national_day),
            _not_on_sunday(canada_day),
            _nth_monday(year, 9, 1),
            _nth_monday(year, 10, 2),
            _not_on_sunday(date(year, 12, 25)),
        )
    )


def _not_on_sunday(day: date) -> date:
    return day + timedelta(days=1) if day.weekday() == 6 else day


def _nth_monday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(7 - first.weekday()) % 7 + 7 * (number - 1))


def easter_sunday(year: int) -> date:
    """Easter of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, skipped = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - moon + 15) % 30
    leaps, years = divmod(rest, 4)
    weekday = (32 + 2 * skipped + 2 * leaps - epact - years) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
