"""The journal of interventions as the window asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.intervention_list import (
    InterventionFilter,
    InterventionOrder,
    intervention_ids,
    intervention_rows,
    intervention_totals,
    is_quick,
)
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.trash import trash

INFORMATION, DIAGNOSTIC = service_id("information"), service_id("diagnostic")


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    monkeypatch.setenv("CQI_TODAY", "2011-03-31")
    with Book.create(tmp_path / "book.cqi") as book:
        first, second = add_company(book, name="Aciers Roy", mrc="490"), add_company(book, name="Bois Nord")
        for company, service, day, seconds, follow_up in (
            (first, INFORMATION, date(2011, 3, 1), 1800, date(2011, 3, 30)),
            (second, DIAGNOSTIC, date(2010, 2, 1), 7200, None),
            (first, DIAGNOSTIC, date(2011, 3, 20), None, date(2011, 4, 5)),
        ):
            record_intervention(
                book, company=company, service=service, date=day, contact_seconds=seconds, follow_up_on=follow_up
            )
        yield book


def days(book: Book, criteria: InterventionFilter, order: InterventionOrder = InterventionOrder.DATE) -> list[str]:
    ids = intervention_ids(book, criteria, order, order is InterventionOrder.DATE)
    keys = [ids[place : place + 16] for place in range(0, len(ids), 16)]
    return [str(row.day) for row in intervention_rows(book, keys)]


def test_that_the_newest_come_first_and_orders_put_the_unknown_last(book: Book) -> None:
    assert days(book, InterventionFilter()) == ["2011-03-20", "2011-03-01", "2010-02-01"]
    assert days(book, InterventionFilter(), InterventionOrder.HOURS)[-1] == "2011-03-20"
    assert days(book, InterventionFilter(), InterventionOrder.COMPANY)[-1] == "2010-02-01"


def test_that_filters_agree_with_the_totals(book: Book) -> None:
    company = book.scalar("SELECT id FROM company WHERE name = 'Aciers Roy'")
    for criteria, count, seconds in (
        (InterventionFilter(years=(FiscalYear(2010),)), 2, 1800),
        (InterventionFilter(services=(DIAGNOSTIC,)), 2, 7200),
        (InterventionFilter(follow_ups=("late",)), 1, 1800),
        (InterventionFilter(follow_ups=("week",)), 1, 0),
        (InterventionFilter(text="aciers"), 2, 1800),
        (InterventionFilter(company=company), 2, 1800),
        (InterventionFilter(regions=("",)), 1, 7200),
    ):
        assert len(days(book, criteria)) == count
        assert intervention_totals(book, criteria) == (count, seconds)


def test_that_the_trash_of_a_company_hides_its_interventions(book: Book) -> None:
    trash(book, "company", book.scalar("SELECT id FROM company WHERE name = 'Bois Nord'"))
    assert len(days(book, InterventionFilter())) == 2
    assert len(intervention_ids(book, limit=10)) == 32


def test_that_what_may_be_rare_is_looked_for_at_once_in_one_year_only() -> None:
    year = FiscalYear(2010)
    assert is_quick(InterventionFilter(), InterventionOrder.DATE)
    assert is_quick(InterventionFilter(years=(year,), regions=("17",)), InterventionOrder.DATE)
    assert not is_quick(InterventionFilter(regions=("17",)), InterventionOrder.DATE)
    assert not is_quick(InterventionFilter(years=(year,)), InterventionOrder.COMPANY)
