"""The clocks of consent (LCAP/CASL), against a simple oracle and the dates of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.consent import (
    MONTHS_BY_BASIS,
    ConsentState,
    Evidence,
    business_days_later,
    consent_at,
    easter_sunday,
    is_business_day,
    months_later,
)

DAY = date(2011, 3, 31)
days = st.dates(date(2007, 1, 1), date(2013, 12, 31))
kinds = st.sampled_from(["express", "implied", "withdrawn", "honoured"])
bases = st.sampled_from([*MONTHS_BY_BASIS, ""])
ledgers = st.lists(st.tuples(kinds, days, bases), max_size=12).map(
    lambda lines: [Evidence(kind, day, basis, order=bytes([place])) for place, (kind, day, basis) in enumerate(lines)]
)


def oracle(ledger: list[Evidence], day: date) -> ConsentState:
    """Walk the ledger one day at a time, as a person would read it aloud."""
    state, ends, ever = ConsentState.NONE, date.min, False
    for line in sorted(ledger, key=lambda each: (each.day, each.order)):
        if line.day > day:
            break
        if line.kind == "express":
            state = ConsentState.EXPRESS
        elif line.kind == "withdrawn":
            state = ConsentState.WITHDRAWN
        elif line.kind == "implied":
            ever = True
            months = MONTHS_BY_BASIS[line.basis or "inquiry"]
            ends = max(ends, date.max if months is None else line.day + relativedelta(months=months))
    if state is not ConsentState.NONE:
        return state
    if not ever:
        return ConsentState.NONE
    return ConsentState.IMPLIED if ends >= day else ConsentState.LAPSED


@given(ledgers, days)
def test_that_a_ledger_read_at_a_date_says_what_a_person_would_say(ledger: list[Evidence], day: date) -> None:
    assert consent_at(ledger, day).state is oracle(ledger, day)


@given(ledgers, days)
def test_that_the_order_in_which_facts_arrive_and_what_comes_later_change_nothing(
    ledger: list[Evidence], day: date
) -> None:
    past = [line for line in ledger if line.day <= day]
    assert consent_at(reversed(ledger), day) == consent_at(past, day)


@given(days, st.integers(0, 60))
def test_that_months_and_easter_are_those_of_the_calendar(day: date, months: int) -> None:
    assert months_later(day, months) == day + relativedelta(months=months)
    assert easter_sunday(day.year) == easter(day.year)


@pytest.mark.parametrize(
    ("basis", "last"), [("business_relationship", date(2013, 3, 31)), ("inquiry", date(2011, 9, 30))]
)
def test_that_an_implied_consent_holds_to_its_last_day_and_no_longer(basis: str, last: date) -> None:
    given_on = [Evidence("implied", DAY, basis)]
    assert consent_at(given_on, last).state is ConsentState.IMPLIED
    assert consent_at(given_on, last).days_left(last) == 0
    after = consent_at(given_on, last + timedelta(days=1))
    assert (after.state, after.expires_on) == (ConsentState.LAPSED, last)


def test_that_only_an_express_consent_opens_a_withdrawn_address_again() -> None:
    withdrawn = Evidence("withdrawn", DAY, order=b"1")
    later = Evidence("implied", date(2011, 4, 20), "business_relationship", order=b"2")
    assert consent_at([withdrawn, later], date(2011, 5, 1)).state is ConsentState.WITHDRAWN
    express = Evidence("express", date(2011, 4, 21), order=b"3")
    assert consent_at([withdrawn, later, express], date(2011, 5, 1)).allows_message


def test_that_a_withdrawal_has_ten_business_days_without_the_holidays_of_quebec() -> None:
    # Easter 2011: Good Friday is 22 April; the Patriots' day is 23 May.
    consent = consent_at([Evidence("withdrawn", date(2011, 4, 15))], date(2011, 4, 16))
    assert consent.apply_by == date(2011, 5, 2)
    assert business_days_later(date(2011, 5, 16), 10) == date(2011, 5, 31)
    assert not is_business_day(date(2012, 7, 2))  # Canada Day fell on a Sunday
    assert not is_business_day(date(2011, 6, 24))


def test_that_a_withdrawal_is_applied_once_somebody_said_so() -> None:
    withdrawn, done = Evidence("withdrawn", DAY, order=b"1"), Evidence("honoured", date(2011, 4, 5), order=b"2")
    assert consent_at([withdrawn], date(2011, 4, 6)).honoured_on is None
    assert consent_at([withdrawn, done], date(2011, 4, 6)).honoured_on == date(2011, 4, 5)
