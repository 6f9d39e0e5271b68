"""The way of a company to its first sale abroad."""

from __future__ import annotations

from datetime import date, timedelta

from cqi_desktop.domain.export_journey import STALLED_AFTER_DAYS, STEPS, journey_of

TODAY = date(2011, 3, 31)


def test_that_a_company_that_began_nothing_has_the_first_step_ahead_and_is_not_stalled() -> None:
    journey = journey_of({}, None, TODAY)
    assert [step.code for step in journey.steps] == list(STEPS)
    assert not journey.is_begun
    assert (journey.next_code, journey.stalled_days) == ("information", None)


def test_that_the_time_between_two_steps_is_counted_from_the_one_taken_before() -> None:
    journey = journey_of({"information": date(2010, 4, 1), "diagnostic": date(2010, 5, 1)}, TODAY, TODAY)
    days = {step.code: step.days_before for step in journey.steps}
    assert days == {
        "information": None, "prediagnostic": None, "diagnostic": 30, "export_plan": None, "mission": None,
        "sale": None,
    }  # fmt: skip
    assert journey.next_code == "export_plan"


def test_that_a_step_taken_before_an_earlier_one_tells_no_time() -> None:
    journey = journey_of({"prediagnostic": date(2010, 6, 1), "diagnostic": date(2010, 5, 1)}, TODAY, TODAY)
    assert [step.days_before for step in journey.steps] == [None] * 6


def test_that_half_a_year_without_anything_stalls_it() -> None:
    last = TODAY - timedelta(STALLED_AFTER_DAYS)
    first = {"information": date(2009, 5, 4)}
    assert journey_of(first, last, TODAY).stalled_days is None
    assert journey_of(first, last - timedelta(1), TODAY).stalled_days == STALLED_AFTER_DAYS + 1


def test_that_a_company_that_sold_abroad_is_never_stalled() -> None:
    journey = journey_of({"sale": date(2005, 1, 1)}, None, TODAY)
    assert (journey.next_code, journey.stalled_days) == ("", None)
