"""What is said of the columns of the list of companies: any of them, missing data, the year, cadence, journey."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.list_conditions import Condition, Operator, condition_of, kept_condition
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_conditions import CONTACT_DUE, HELPED, HELPED_BEFORE, MISSING, NO, STALLED, YES
from cqi_desktop.store.company_journey import export_journey_of, next_contact_of, stalled_companies
from cqi_desktop.store.company_list import (
    UNKNOWN,
    CompanyFilter,
    CompanyOrder,
    SortKey,
    company_ids,
    company_rows,
    company_totals,
    count_companies,
    count_missing,
    count_values,
)
from cqi_desktop.store.intervention_list import InterventionFilter, count_acts, intervention_ids
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.tables import Company

YEAR = FiscalYear(2010)
IS, NOT, HAS, LACKS, EMPTY, FILLED = (
    Operator.IS, Operator.IS_NOT, Operator.CONTAINS, Operator.LACKS, Operator.EMPTY, Operator.FILLED,
)  # fmt: skip


@pytest.fixture
def three(book: Book) -> dict[str, bytes]:
    adviser = adviser_named(book, "Mylène Gaudreault")
    made = {
        "Bois": add_company(book, name="Bois d'Érable inc.", mrc="490", municipality="Drummondville",
                            phone="819 555-0101", markets=("Québec", "Texas"), adviser=adviser),
        "Acier": add_company(book, name="Acier 100 % ltée", mrc="320", municipality="Plessisville", neq="1140000012"),
        "Cuir": add_company(book, name="Cuir", email="info@cuir.exemple", contact_every_days=60),
    }  # fmt: skip
    act = {"service": service_id("information"), "contact_seconds": 3600}
    record_intervention(book, company=made["Bois"], date=date(2010, 5, 5), **act)
    record_intervention(book, company=made["Bois"], date=date(2009, 5, 5), **act)
    record_intervention(book, company=made["Acier"], date=date(2009, 6, 6), **act)
    record_measure(book, company=made["Bois"], kind="employees", value=10, measured_on=date(2009, 1, 1))
    record_measure(book, company=made["Bois"], kind="employees", value=46, measured_on=date(2010, 1, 1))
    return made


def answering(book: Book, *conditions: Condition) -> set[str]:
    """The first words of the names of the companies that answer, the same whether all or only the first are asked."""
    criteria = CompanyFilter(year=YEAR, conditions=conditions)
    ids = company_ids(book, criteria)
    assert company_ids(book, criteria, limit=200) == ids
    assert count_companies(book, criteria) * 16 == len(ids)
    keys = [ids[place : place + 16] for place in range(0, len(ids), 16)]
    return {row.name.split()[0] for row in company_rows(book, keys)}


@pytest.mark.parametrize(
    ("column", "operator", "values", "expected"),
    [
        ("name", HAS, ("erable",), {"Bois"}),
        ("name", HAS, ("100 %",), {"Acier"}),
        ("name", LACKS, ("acier",), {"Bois", "Cuir"}),
        ("municipality", IS, ("drummondville",), {"Bois"}),
        ("municipality", HAS, ("ville",), {"Bois", "Acier"}),
        ("municipality", NOT, ("DRUMMONDVILLE",), {"Acier", "Cuir"}),
        ("municipality", EMPTY, (), {"Cuir"}),
        ("markets", HAS, ("quebec",), {"Bois"}),
        ("markets", FILLED, (), {"Bois"}),
        ("mrc", NOT, ("490",), {"Acier", "Cuir"}),
        ("mrc", NOT, ("490", UNKNOWN), {"Acier"}),
        ("phone", HAS, ("0101",), {"Bois"}),
        ("phone", HAS, ("_",), set()),
        ("neq", FILLED, (), {"Acier"}),
        ("email", IS, ("INFO@cuir.exemple",), {"Cuir"}),
        ("employees", Operator.AT_LEAST, (46,), {"Bois"}),
        ("employees", Operator.AT_MOST, (45,), set()),
        ("employees", EMPTY, (), {"Acier", "Cuir"}),
        ("contact_every_days", Operator.BETWEEN, (30, 90), {"Cuir"}),
        ("last_intervention", Operator.BETWEEN, (date(2010, 4, 1), date(2011, 3, 31)), {"Bois"}),
        ("last_intervention", Operator.AT_MOST, (date(2009, 12, 31),), {"Acier"}),
        ("last_intervention", EMPTY, (), {"Cuir"}),
        (MISSING, IS, ("mrc", "phone"), {"Acier", "Cuir"}),
        (HELPED, IS, (YES,), {"Bois"}),
        (HELPED, IS, (NO,), {"Acier", "Cuir"}),
        (HELPED_BEFORE, IS, (YES,), {"Bois", "Acier"}),
        (CONTACT_DUE, IS, (YES,), {"Cuir"}),
        ("a column of a later version", IS, ("x",), {"Bois", "Acier", "Cuir"}),
    ],
)
def test_that_each_operator_keeps_what_it_says(
    book: Book, three: dict[str, bytes], column: str, operator: Operator, values: tuple[Any, ...], expected: set[str]
) -> None:
    assert answering(book, Condition(column, operator, values)) == expected


def test_that_those_helped_last_year_and_not_this_year_are_told(book: Book, three: dict[str, bytes]) -> None:
    assert answering(book, Condition(HELPED_BEFORE, IS, (YES,)), Condition(HELPED, IS, (NO,))) == {"Acier"}


def test_that_days_from_today_follow_the_day(book: Book, three: dict[str, bytes]) -> None:
    today = book.today()
    record_intervention(book, company=three["Cuir"], service=service_id("information"), date=today - timedelta(9))
    assert answering(book, Condition("last_intervention", Operator.WITHIN_DAYS, (10,))) == {"Cuir"}
    assert "Cuir" in answering(book, Condition("last_intervention", Operator.OLDER_THAN_DAYS, (8,)))
    assert "Cuir" not in answering(book, Condition("last_intervention", Operator.OLDER_THAN_DAYS, (9,)))
    assert answering(book, Condition(CONTACT_DUE, IS, (YES,))) == set()


def test_that_values_and_what_is_missing_are_counted(book: Book, three: dict[str, bytes]) -> None:
    everything = CompanyFilter()
    assert count_values(book, everything, "mrc") == {"490": 1, "320": 1, UNKNOWN: 1}
    assert count_values(book, everything, "phone") == {}
    assert count_missing(book, everything, ("mrc", "phone", "employees")) == {"mrc": 1, "phone": 2, "employees": 2}
    assert count_acts(book, InterventionFilter(), "region")["17"] == 3


def test_that_several_keys_sort_one_after_the_other(book: Book, three: dict[str, bytes]) -> None:
    with book.change_set("place"):
        book.update(Company, three["Acier"], mrc="490")
    keys = (SortKey(CompanyOrder.MRC), SortKey(CompanyOrder.LAST_INTERVENTION, descending=True))
    ids = company_ids(book, None, keys)
    assert [ids[:16], ids[16:32], ids[32:]] == [three["Bois"], three["Acier"], three["Cuir"]]
    turned = company_ids(book, None, (keys[0], SortKey(CompanyOrder.LAST_INTERVENTION)))
    assert [turned[:16], turned[16:32]] == [three["Acier"], three["Bois"]]


def test_that_a_selection_adds_up_its_latest_measures_and_the_hours_of_the_year(
    book: Book, three: dict[str, bytes]
) -> None:
    assert company_totals(book, list(three.values()), YEAR) == (46, 3600)


def test_that_acts_are_filtered_on_any_column_too(book: Book, three: dict[str, bytes]) -> None:
    def listed(*conditions: Condition) -> int:
        return len(intervention_ids(book, InterventionFilter(conditions=conditions))) // 16

    assert listed(Condition("hours", Operator.AT_LEAST, (1,))) == 3
    assert listed(Condition("hours", Operator.AT_LEAST, (2,))) == 0
    assert listed(Condition("date", Operator.BETWEEN, (date(2009, 1, 1), date(2009, 12, 31)))) == 2
    assert listed(Condition("subject", EMPTY)) == 3
    assert listed(Condition("service", NOT, (service_id("information"),))) == 0


def test_that_a_condition_is_read_as_it_was_kept() -> None:
    for condition in (
        Condition("adviser", NOT, (b"\x01" * 16, "")),
        Condition("last_intervention", Operator.BETWEEN, (date(2010, 4, 1), date(2011, 3, 31))),
        Condition("employees", Operator.AT_LEAST, (20,)),
    ):
        assert condition_of(kept_condition(condition)) == condition
    assert condition_of({"column": "x", "operator": "of a later version", "values": []}) is None


def test_that_the_list_and_the_page_agree_on_who_is_to_be_called(tmp_path: Any) -> None:
    """The list says it in one statement, the page of a company one company at a time."""
    path = tmp_path / "sample.cqi"
    make_sample_book(path)
    with Book.open(path) as book:
        with book.change_set("cadence"):
            for (key,) in book.sql("SELECT id FROM company ORDER BY id LIMIT 30").fetchall():
                book.update(Company, key, contact_every_days=40)
        asked = CompanyFilter(year=YEAR, conditions=(Condition(STALLED, IS, (YES,)),))
        block = company_ids(book, asked)
        assert {block[place : place + 16] for place in range(0, len(block), 16)} == set(stalled_companies(book))
        assert block
        due = company_ids(book, CompanyFilter(conditions=(Condition(CONTACT_DUE, IS, (YES,)),)))
        listed = {due[place : place + 16] for place in range(0, len(due), 16)}
        for (key,) in book.sql("SELECT company FROM company_row WHERE hidden = 0 AND archived = 0").fetchall():
            following = next_contact_of(book, key)
            assert (key in listed) == (following is not None and following.due_on <= book.today())
            assert export_journey_of(book, key) is not None
