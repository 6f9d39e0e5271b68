"""What is one word short of counting, and the one step that makes it count."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.almost_counted import make_it_count
from cqi_desktop.store.attention import AttentionKind, AttentionLine, attention_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import undo_last

YEAR = FiscalYear(2010)
TODAY = date(2011, 3, 15)


@pytest.fixture(autouse=True)
def mid_march(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CQI_TODAY", str(TODAY))


def almost(book: Book, region: str | None = None) -> AttentionLine | None:
    return next((line for line in attention_of(book, YEAR, region) if line.kind is AttentionKind.ALMOST_COUNTED), None)


def served(book: Book) -> int:
    return figures_of(book, YEAR).figure("companies_served", "17").total or 0


def test_that_a_planned_act_whose_day_has_passed_counts_in_one_step_and_is_undone(book: Book) -> None:
    company = add_company(book, name="Acier Grantelle inc.", mrc="490")
    passed = record_intervention(
        book, company=company, service=service_id("information"), date=TODAY - timedelta(1), status="planned"
    )
    record_intervention(
        book, company=company, service=service_id("information"), date=TODAY, status="planned"
    )  # still to come
    found = almost(book, "17")
    assert found is not None
    assert [record.record for record in found.records] == [passed]
    assert served(book) == 0
    make_it_count(book, passed)
    assert served(book) == 1
    assert almost(book) is None
    undo_last(book)
    assert served(book) == 0
    assert almost(book) is not None


def test_that_a_company_registered_at_an_activity_that_was_held_counts_in_one_step(book: Book) -> None:
    company = add_company(book, name="Acier Grantelle inc.", mrc="490")
    held = add_activity(book, code="S1", title="Le bois en Europe", kind="awareness", start_date=date(2010, 9, 9))
    planned = add_activity(
        book, code="S2", title="Autre", kind="awareness", start_date=date(2010, 9, 9), status="planned"
    )
    key = record_participation(book, activity=held, company=company, attendance="registered")
    record_participation(book, activity=planned, company=company, attendance="registered")
    found = almost(book)
    assert found is not None
    assert [(record.record, record.label) for record in found.records] == [(key, "Le bois en Europe")]
    assert almost(book, "04") is None
    make_it_count(book, key)
    assert served(book) == 1
    assert almost(book) is None


def test_that_what_is_in_the_trash_is_not_almost_counted(book: Book) -> None:
    company = add_company(book, name="Acier Grantelle inc.", mrc="490")
    record_intervention(
        book, company=company, service=service_id("information"), date=date(2010, 6, 1), status="planned"
    )
    trash(book, "company", company)
    assert almost(book) is None
