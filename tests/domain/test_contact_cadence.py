"""When a company is next to be met."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.contact_cadence import next_contact

TODAY = date(2011, 3, 31)


def test_that_without_a_cadence_nothing_is_due() -> None:
    assert next_contact(None, TODAY, TODAY) is None
    assert next_contact(0, TODAY, TODAY) is None


def test_that_the_days_are_counted_from_the_last_contact() -> None:
    following = next_contact(90, date(2011, 1, 1), TODAY)
    assert following is not None
    assert (following.due_on, following.days_late, following.is_late) == (date(2011, 4, 1), -1, False)
    late = next_contact(30, date(2011, 1, 1), TODAY)
    assert late is not None
    assert (late.days_late, late.is_late) == (59, True)


def test_that_a_company_never_met_is_due_today() -> None:
    following = next_contact(30, None, TODAY)
    assert following is not None
    assert (following.due_on, following.is_late) == (TODAY, False)
