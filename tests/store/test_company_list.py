"""The list of companies: orders and filters in SQL, and rows that stay true whatever is written."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.bulk_writes import insert_records
from cqi_desktop.store.companies import add_company, archive_company, edit_company
from cqi_desktop.store.company_list import (
    UNKNOWN,
    CompanyFilter,
    CompanyOrder,
    company_ids,
    company_rows,
    count_companies,
    ensure_company_rows,
    faulty_company_rows,
    rebuild_company_rows,
)
from cqi_desktop.store.interventions import edit_intervention, mark_followed_up, record_intervention
from cqi_desktop.store.list_choices import opening_year, years_with_records
from cqi_desktop.store.tables import Company, Intervention

INFORMATION = service_id("information")
PLAN = service_id("export_plan")


def listed(book: Book, criteria: CompanyFilter | None = None, *order: object) -> list[bytes]:
    block = company_ids(book, criteria, *order)  # type: ignore[arg-type]
    return [block[place : place + 16] for place in range(0, len(block), 16)]


def names(book: Book, criteria: CompanyFilter | None = None, *order: object) -> list[str]:
    return [row.name for row in company_rows(book, listed(book, criteria, *order))]


@pytest.fixture
def four(book: Book) -> dict[str, bytes]:
    """Four companies in three places, with one act each but the last."""
    mylene = adviser_named(book, "Mylène Gaudreault")
    made = {
        "Érablière Voltane": add_company(book, name="Érablière Voltane", mrc="320", export_status="regular"),
        "abris Nordel": add_company(book, name="abris Nordel", mrc="490", export_status="none", adviser=mylene),
        "Zinguerie Rotin": add_company(book, name="Zinguerie Rotin", mrc="490", role="prospect", markets=("Texas",)),
        "Étain Clairval": add_company(book, name="Étain Clairval"),
    }
    for day, name in ((date(2011, 1, 5), "Érablière Voltane"), (date(2010, 12, 1), "abris Nordel")):
        record_intervention(
            book, company=made[name], service=INFORMATION, date=day, follow_up_on=date(2011, 4, day.day)
        )
    record_intervention(book, company=made["Zinguerie Rotin"], service=PLAN, date=date(2009, 5, 5))
    return made


def test_that_accents_and_capitals_do_not_disturb_the_order_of_names(book: Book, four: dict[str, bytes]) -> None:
    assert names(book) == ["abris Nordel", "Érablière Voltane", "Étain Clairval", "Zinguerie Rotin"]
    assert names(book, None, CompanyOrder.NAME, True)[0] == "Zinguerie Rotin"


def test_that_what_is_unknown_comes_last_in_either_direction(book: Book, four: dict[str, bytes]) -> None:
    for order in (CompanyOrder.LAST_INTERVENTION, CompanyOrder.MRC):
        for descending in (False, True):
            assert names(book, None, order, descending)[-1] == "Étain Clairval"
    assert names(book, None, CompanyOrder.LAST_INTERVENTION)[:2] == ["Zinguerie Rotin", "abris Nordel"]
    assert names(book, None, CompanyOrder.NEXT_FOLLOW_UP)[:2] == ["abris Nordel", "Érablière Voltane"]
    assert names(book, None, CompanyOrder.ADVISER)[0] == "abris Nordel"
    assert names(book, None, CompanyOrder.EXPORT_STATUS, True)[0] == "Érablière Voltane"


def test_that_each_filter_keeps_what_it_says(book: Book, four: dict[str, bytes]) -> None:
    adviser = adviser_named(book, "Mylène Gaudreault")
    year = FiscalYear(2010)
    for criteria, expected in (
        (CompanyFilter(mrcs=("490",)), ["abris Nordel", "Zinguerie Rotin"]),
        (CompanyFilter(mrcs=("320", UNKNOWN)), ["Érablière Voltane", "Étain Clairval"]),
        (CompanyFilter(regions=("17",)), ["abris Nordel", "Érablière Voltane", "Zinguerie Rotin"]),
        (CompanyFilter(advisers=(adviser,)), ["abris Nordel"]),
        (CompanyFilter(roles=("prospect",)), ["Zinguerie Rotin"]),
        (CompanyFilter(export_statuses=("regular",)), ["Érablière Voltane"]),
        (CompanyFilter(services=("information",), year=year), ["abris Nordel", "Érablière Voltane"]),
        (CompanyFilter(services=("export_plan",), year=year), []),
        (CompanyFilter(services=("export_plan",), year=FiscalYear(2009)), ["Zinguerie Rotin"]),
        (CompanyFilter(text="texas"), ["Zinguerie Rotin"]),
        (CompanyFilter(text="etain"), ["Étain Clairval"]),
        (CompanyFilter(only=(four["abris Nordel"],)), ["abris Nordel"]),
    ):
        assert names(book, criteria) == expected
        assert count_companies(book, criteria) == len(expected)


def test_that_a_company_is_found_by_one_of_its_people(book: Book, four: dict[str, bytes]) -> None:
    from cqi_desktop.store.contacts import add_contact

    add_contact(book, company=four["Étain Clairval"], last_name="Bergevin", first_name="Lucie")
    assert names(book, CompanyFilter(text="bergev")) == ["Étain Clairval"]


def test_that_an_archived_company_is_listed_only_when_asked(book: Book, four: dict[str, bytes]) -> None:
    archive_company(book, four["abris Nordel"])
    assert "abris Nordel" not in names(book)
    assert "abris Nordel" in names(book, CompanyFilter(with_archived=True))


def test_that_a_merged_or_trashed_company_is_not_listed_and_its_acts_pass_to_the_survivor(
    book: Book, four: dict[str, bytes]
) -> None:
    with book.change_set("merge"):
        book.update(Company, four["abris Nordel"], merged_into=four["Étain Clairval"])
        book.update(Company, four["Zinguerie Rotin"], trashed_at=book.now_text())
    assert names(book) == ["Érablière Voltane", "Étain Clairval"]
    survivor = company_rows(book, [four["Étain Clairval"]])[0]
    assert survivor.last_intervention == date(2010, 12, 1)
    assert names(book, CompanyFilter(services=("information",), year=FiscalYear(2010)))[-1] == "Étain Clairval"
    assert faulty_company_rows(book) == []


def test_that_a_follow_up_made_or_cancelled_is_no_longer_next(book: Book, four: dict[str, bytes]) -> None:
    company = four["Étain Clairval"]
    first = record_intervention(
        book, company=company, service=INFORMATION, date=date(2011, 3, 1), follow_up_on=date(2011, 3, 8)
    )
    second = record_intervention(
        book, company=company, service=INFORMATION, date=date(2011, 3, 2), follow_up_on=date(2011, 3, 20)
    )
    assert company_rows(book, [company])[0].next_follow_up == date(2011, 3, 8)
    mark_followed_up(book, first)
    assert company_rows(book, [company])[0].next_follow_up == date(2011, 3, 20)
    edit_intervention(book, second, status="cancelled")
    assert company_rows(book, [company])[0].next_follow_up is None
    assert company_rows(book, [company])[0].last_intervention == date(2011, 3, 1)


def test_that_rows_lost_by_another_program_are_made_again(book: Book, four: dict[str, bytes]) -> None:
    assert not ensure_company_rows(book)
    book.sql("DELETE FROM company_row WHERE company = ?", (four["abris Nordel"],))
    book.sql("UPDATE company_row SET mrc = '000' WHERE company = ?", (four["Étain Clairval"],))
    assert len(faulty_company_rows(book)) == 2
    assert ensure_company_rows(book)
    assert faulty_company_rows(book) == []


def test_that_a_row_gone_since_is_left_out(book: Book, four: dict[str, bytes]) -> None:
    rows = company_rows(book, [four["abris Nordel"], b"0" * 16, four["Étain Clairval"]])
    assert [row.name for row in rows] == ["abris Nordel", "Étain Clairval"]


days = st.dates(date(2008, 1, 1), date(2012, 1, 1))
operations = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(["320", "490", None]), days),
    st.tuples(st.just("act"), st.integers(0, 5), days),
    st.tuples(st.just("follow"), st.integers(0, 5), days),
    st.tuples(st.just("move"), st.integers(0, 5), st.integers(0, 5)),
    st.tuples(st.just("rename"), st.integers(0, 5), st.sampled_from(["Œuvre Été", "zinc", "À côté"])),
    st.tuples(st.just("merge"), st.integers(0, 5), st.integers(0, 5)),
    st.tuples(st.just("trash"), st.integers(0, 5), st.booleans()),
    st.tuples(st.just("untrash"), st.integers(0, 5), st.booleans()),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(operations, max_size=14))
def test_that_rows_stay_true_after_any_writes(book: Book, todo: list[tuple]) -> None:
    with book.database.atomic() as transaction:
        companies = [book_row(book, "Un"), book_row(book, "Deux")]
        acts: list[bytes] = []
        for verb, first, second in todo:
            apply(book, companies, acts, verb, first, second)
        assert faulty_company_rows(book) == []
        transaction.rollback()


def book_row(book: Book, name: str, mrc: str | None = None) -> bytes:
    with book.change_set("add"):
        return book.insert(Company, name=name, mrc=mrc, region="17")


def apply(book: Book, companies: list[bytes], acts: list[bytes], verb: str, first: object, second: object) -> None:
    def company(place: object) -> bytes:
        return companies[int(place) % len(companies)]  # type: ignore[call-overload]

    with book.change_set(verb):
        if verb == "add":
            companies.append(book.insert(Company, name="x", mrc=first, region="17"))
        elif verb in ("act", "follow"):
            extra = {"follow_up_on": second} if verb == "follow" else {}
            acts.append(book.insert(Intervention, company=company(first), date=second, status="done", **extra))
        elif verb == "move" and acts:
            book.update(Intervention, acts[int(first) % len(acts)], company=company(second))  # type: ignore[call-overload]
        elif verb == "rename":
            book.update(Company, company(first), name=second)
        elif verb == "merge" and company(first) != company(second):
            book.update(Company, company(first), merged_into=company(second))
        elif verb in ("trash", "untrash"):
            moment = "2011-03-31T12:00:00Z" if verb == "trash" else None
            if second and acts:
                book.update(Intervention, acts[int(first) % len(acts)], trashed_at=moment)  # type: ignore[call-overload]
            else:
                book.update(Company, company(first), trashed_at=moment)


def test_that_a_rebuild_says_what_the_triggers_said(book: Book, four: dict[str, bytes]) -> None:
    edit_company(book, four["Étain Clairval"], mrc="380")
    before = book.sql("SELECT * FROM company_row ORDER BY company").fetchall()
    rebuild_company_rows(book)
    assert book.sql("SELECT * FROM company_row ORDER BY company").fetchall() == before


@pytest.mark.parametrize("seed", range(5))
def test_that_rows_stay_true_when_a_list_of_acts_comes_in_at_once(
    book: Book, four: dict[str, bytes], seed: int
) -> None:
    random, companies = Random(seed), [*four.values()]
    with book.change_set("merge"):
        book.update(Company, companies[0], merged_into=companies[1])

    def day() -> str | None:
        return random.choice((None, f"20{random.randrange(8, 14):02}-0{random.randrange(1, 10)}-15"))

    acts = {
        book.new_id(): {
            "company_id": random.choice((None, *companies)),
            "date": day(),
            "status": random.choice(("done", "planned", "cancelled", None)),
            "follow_up_on": day(),
            "followed_up_on": random.choice((None, None, day())),
            "trashed_at": random.choice((None, None, None, "2011-03-31T12:00:00Z")),
        }
        for _ in range(random.choice((3, 120)))
    }
    with book.change_set("Import a list"):
        insert_records(book, Intervention, acts)
    assert faulty_company_rows(book) == []


def test_that_the_window_opens_on_the_latest_year_with_an_act_done(book: Book, four: dict[str, bytes]) -> None:
    opening = opening_year(book)
    assert opening == FiscalYear(2010)
    years = years_with_records(book, opening)
    assert years[0] == FiscalYear.of(book.today())
    assert years[-1] <= FiscalYear(2009)
    record_intervention(
        book, company=four["Étain Clairval"], service=INFORMATION, date=date(2030, 5, 5), status="planned"
    )
    assert opening_year(book) == FiscalYear(2010)
