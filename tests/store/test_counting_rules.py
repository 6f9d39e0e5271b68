"""Each counting rule with its edge cases, on real books written through the intents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from cqi_desktop.domain.errors import InvalidFiscalYearError
from cqi_desktop.domain.figures import Figure, LeftOutReason, Status, growth
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company, archive_company, edit_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.submissions import mark_records_complete, record_historical_submission
from cqi_desktop.store.synergies import change_link_status, propose_link
from cqi_desktop.store.team_settings import FIRST_MONTH, change_setting, fiscal_year_of
from cqi_desktop.store.trash import trash, untrash

YEAR = FiscalYear(2010)
Serve = Callable[..., bytes]


@pytest.fixture
def serve(book: Book) -> Serve:
    """Record an intervention done on a day, information unless said otherwise."""

    def record(company: bytes, day: str, service: str = "information", **fields: object) -> bytes:
        return record_intervention(
            book, company=company, service=service_id(service), date=date.fromisoformat(day), **fields
        )

    return record


@pytest.fixture
def drummond(book: Book) -> bytes:
    return add_company(book, name="Acier Grantelle inc.", mrc="490")


def total(book: Book, indicator: str, region: str | None = "17", year: FiscalYear = YEAR) -> object:
    return figures_of(book, year).figure(indicator, region).total


def figure(book: Book, indicator: str, region: str | None = "17", year: FiscalYear = YEAR) -> Figure:
    return figures_of(book, year).figure(indicator, region)


# --- 1. year -----------------------------------------------------------------------------------------------


def test_that_both_ends_of_the_year_are_included(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-04-01")
    serve(drummond, "2011-03-31")
    assert total(book, "interventions") == 2


def test_that_the_days_just_outside_belong_to_the_years_beside(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-03-31")
    serve(drummond, "2011-04-01", status="done")
    serve(drummond, "2010-10-10")
    assert total(book, "interventions") == 1
    assert total(book, "interventions", year=FiscalYear(2009)) == 1
    assert total(book, "interventions", year=FiscalYear(2011)) == 1


@pytest.mark.parametrize("text", ["2010", "2010-2012", "2010-11", "2011-2010", "", "abcd-efgh", "0010-0011"])
def test_that_a_year_is_written_in_full(text: str) -> None:
    with pytest.raises(InvalidFiscalYearError):
        FiscalYear.parse(text)


def test_that_a_team_may_begin_its_year_in_january(book: Book, drummond: bytes, serve: Serve) -> None:
    change_setting(book, FIRST_MONTH, 1)
    year = fiscal_year_of(book, "2010")
    serve(drummond, "2010-01-01")
    serve(drummond, "2010-12-31")
    assert (year.start, year.end, year.label) == (date(2010, 1, 1), date(2010, 12, 31), "2010")
    assert total(book, "interventions", year=year) == 2


# --- 2. what qualifies ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["planned", "cancelled"])
def test_that_what_was_not_done_never_counts(book: Book, drummond: bytes, serve: Serve, status: str) -> None:
    serve(drummond, "2010-05-05")
    serve(add_company(book, name="Autre", mrc="490"), "2010-05-05", status=status)
    assert total(book, "information_companies") == 1
    behind = records_behind(book, YEAR, "information_companies", "17")
    assert [record.reason for record in behind.left_out] == [LeftOutReason.NOT_DONE]


def test_that_an_archived_company_counts_for_the_years_it_was_served(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05")
    archive_company(book, drummond)
    assert total(book, "information_companies") == 1


def test_that_a_company_in_the_trash_counts_no_more_until_restored(book: Book, drummond: bytes, serve: Serve) -> None:
    other = add_company(book, name="Autre", mrc="490")
    serve(drummond, "2010-05-05")
    serve(other, "2010-05-05")
    trash(book, "company", other)
    assert total(book, "information_companies") == 1
    assert total(book, "interventions") == 1
    left_out = records_behind(book, YEAR, "interventions", "17").left_out
    assert [record.reason for record in left_out] == [LeftOutReason.IN_TRASH]
    untrash(book, "company", other)
    assert total(book, "information_companies") == 2


# --- 3. different companies ------------------------------------------------------------------------------------


def test_that_several_interventions_make_one_company(book: Book, drummond: bytes, serve: Serve) -> None:
    for _ in range(3):
        serve(drummond, "2010-05-05")
    assert total(book, "information_companies") == 1
    assert total(book, "interventions") == 3


def test_that_a_company_counts_once_per_service_and_once_in_all(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05")
    serve(drummond, "2010-05-05", "accompaniment")
    served = [total(book, code) for code in ("information_companies", "accompaniment_companies", "companies_served")]
    assert served == [1, 1, 1]


# --- 4. completed documents --------------------------------------------------------------------------------------


def test_that_documents_count_each_one_on_their_completion(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-02-01", "diagnostic", completed_on=date(2010, 4, 1))
    serve(drummond, "2010-05-01", "diagnostic", completed_on=date(2011, 3, 31))
    serve(drummond, "2010-06-01", "prediagnostic", completed_on=date(2010, 7, 1))
    serve(drummond, "2010-06-01", "prediagnostic", completed_on=date(2011, 4, 1))
    figures = [
        total(book, code)
        for code in ("diagnostics_completed", "prediagnostics_completed", "full_diagnostics_completed", "interventions")
    ]
    assert figures == [3, 1, 2, 3]


def test_that_a_document_without_its_date_is_no_document_yet(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-01", "diagnostic", contact_seconds=3600)
    assert total(book, "diagnostics_completed") == 0
    assert total(book, "companies_served") == 1
    assert total(book, "hours") == 1
    left_out = records_behind(book, YEAR, "diagnostics_completed", "17").left_out
    assert [record.reason for record in left_out] == [LeftOutReason.NOT_COMPLETED]


# --- 5. place --------------------------------------------------------------------------------------------------


def test_that_a_company_that_moves_counts_once_in_its_last_place(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05")
    edit_company(book, drummond, mrc="390")
    serve(drummond, "2010-06-06")
    found = figure(book, "information_companies")
    assert (found.total, found.by_mrc["490"], found.by_mrc["390"]) == (1, 0, 1)
    assert figure(book, "interventions").by_mrc["490"] == 1


def test_that_moving_rewrites_no_past_year(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2009-05-05")
    edit_company(book, drummond, mrc="371")
    serve(drummond, "2010-05-05")
    assert total(book, "information_companies", "17", FiscalYear(2009)) == 1
    assert total(book, "information_companies", "04") == 1


def test_that_a_known_mrc_wins_over_a_later_record_without_one(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05")
    serve(drummond, "2010-06-06", region="04")
    found = figure(book, "information_companies")
    assert (found.total, found.by_mrc["490"]) == (1, 1)
    assert figure(book, "information_companies", "04").total == 0


def test_that_on_one_day_the_greatest_key_decides(book: Book, drummond: bytes, serve: Serve) -> None:
    first = serve(drummond, "2010-05-05", mrc="490")
    second = serve(drummond, "2010-05-05", mrc="390")
    assert second > first
    assert figure(book, "information_companies").by_mrc["390"] == 1


def test_that_mrc_add_up_to_the_region_and_regions_to_the_territory(book: Book, serve: Serve) -> None:
    for name, mrc in (("A", "490"), ("B", "390"), ("C", "371"), ("D", "430"), ("E", "430")):
        serve(add_company(book, name=name, mrc=mrc), "2010-05-05")
    figures = figures_of(book, YEAR)
    for of in figures.regions:
        found = of.figures["information_companies"]
        assert sum(value or 0 for value in found.by_mrc.values()) + (found.mrc_to_specify or 0) == found.total
    assert figures.territory["information_companies"].total == 5


# --- 6 and 7. no place is dropped; dates of validity ---------------------------------------------------------------


def test_that_a_company_without_a_place_is_named_and_in_no_total(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05")
    serve(add_company(book, name="Sans adresse"), "2010-05-05")
    serve(add_company(book, name="De Montréal", region="Montréal"), "2010-05-05")
    serve(add_company(book, name="MRC inconnue", region="17"), "2010-05-05")
    figures = figures_of(book, YEAR)
    found = figures.figure("information_companies", "17")
    assert (found.total, found.mrc_to_specify) == (2, 1)
    assert figures.left_out[LeftOutReason.OUTSIDE_TERRITORY] == 1
    assert figures.left_out[LeftOutReason.NO_TERRITORY] == 1
    territory = figures.territory["information_companies"]
    assert (territory.outside_territory, territory.no_territory) == (1, 1)


def test_that_estrie_has_nine_mrc_from_the_year_they_joined(book: Book) -> None:
    def codes(start: int) -> set[str]:
        return {mrc.code for mrc in figures_of(book, FiscalYear(start)).of_region("05").mrcs}

    assert len(codes(2020)) == 7
    assert codes(2021) - codes(2020) == {"460", "470"}


@pytest.mark.parametrize(("day", "estrie", "outside"), [("2021-07-07", 0, 1), ("2021-07-08", 1, 0)])
def test_that_brome_missisquoi_counts_from_the_day_it_joined(
    book: Book, serve: Serve, day: str, estrie: int, outside: int
) -> None:
    serve(add_company(book, name="Sherbrooke", mrc="430"), "2021-09-09", "accompaniment", status="done")
    serve(add_company(book, name="Cowansville", mrc="460"), day, status="done")
    figures = figures_of(book, FiscalYear(2021))
    found = figures.figure("information_companies", "05")
    assert (found.total, found.by_mrc["460"]) == (estrie, estrie)
    assert figures.territory["information_companies"].outside_territory == outside


def test_that_a_year_before_a_region_was_served_is_not_applicable(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(add_company(book, name="Trois-Rivières", mrc="371"), "2008-03-31")
    serve(drummond, "2008-03-30")
    year = FiscalYear(2007)
    assert figure(book, "information_companies", "04", year).status is Status.NOT_APPLICABLE
    assert figure(book, "information_companies", None, year).total == 1
    left_out = records_behind(book, year, "information_companies", "04").left_out
    assert [record.reason for record in left_out] == [LeftOutReason.NOT_SERVED_YET]
    assert figure(book, "information_companies", "04", FiscalYear(2008)).status is Status.ABSENT


# --- 8 and 9. activities and participants --------------------------------------------------------------------------


def test_that_an_activity_for_two_regions_counts_in_each_and_once_in_all(
    book: Book, drummond: bytes, serve: Serve
) -> None:
    for mrc in ("371", "430"):
        serve(add_company(book, name=f"De {mrc}", mrc=mrc), "2010-05-05")
    serve(drummond, "2010-05-05")
    add_activity(book, code="S1", title="Douanes", kind="awareness", start_date=date(2010, 9, 9), regions=("17", "04"))
    add_activity(book, code="S2", title="En ligne", kind="awareness", start_date=date(2010, 9, 9), regions=())
    figures = figures_of(book, YEAR)
    by_region = [figures.figure("awareness_activities", code).total for code in ("17", "04", "05", None)]
    assert by_region == [1, 1, 0, 2]
    assert set(figures.figure("awareness_activities", "17").by_mrc.values()) == {None}


def test_that_several_people_of_a_company_are_one_attendance(book: Book, drummond: bytes) -> None:
    activity = add_activity(book, code="S1", title="A", kind="awareness", start_date=date(2010, 9, 9), regions=("04",))
    second = add_activity(book, code="S2", title="B", kind="awareness", start_date=date(2010, 9, 9), regions=("17",))
    for attended in (activity, activity, second):
        record_participation(book, activity=attended, company=drummond, attendance="attended")
    record_participation(book, activity=second, company=add_company(book, name="B", mrc="490"), attendance="registered")
    assert total(book, "awareness_companies") == 1
    assert total(book, "awareness_attendances") == 2
    assert total(book, "awareness_activities", "04") == 1


@pytest.mark.parametrize("status", ["planned", "cancelled"])
def test_that_an_activity_that_was_not_held_counts_nothing(
    book: Book, drummond: bytes, serve: Serve, status: str
) -> None:
    serve(drummond, "2010-05-05")
    activity = add_activity(
        book, code="T", title="T", kind="training", start_date=date(2010, 9, 9), regions=("17",), status=status
    )
    record_participation(book, activity=activity, company=drummond, attendance="attended")
    assert [total(book, code) for code in ("training_groups", "training_companies")] == [0, 0]


def test_that_a_cafe_export_serves_companies_and_is_no_awareness_activity(book: Book, drummond: bytes) -> None:
    cafe = add_activity(book, code="C", title="Café", kind="cafe_export", start_date=date(2010, 9, 9), regions=("17",))
    record_participation(book, activity=cafe, company=drummond, attendance="attended")
    assert [total(book, code) for code in ("companies_served", "awareness_companies", "awareness_activities")] == [
        1,
        0,
        0,
    ]


def test_that_an_mrc_that_is_elsewhere_yet_is_in_the_region_it_was_in(book: Book) -> None:
    granby = add_company(book, name="De Granby", mrc="470")
    companies = [granby, *(add_company(book, name=f"De {region}", region=region) for region in ("Montérégie", "Laval"))]
    propose_link(book, company_a=granby, company_b=companies[1], kind="supplier", proposed_on=date(2010, 5, 5))
    propose_link(book, company_a=granby, company_b=companies[2], kind="supplier", proposed_on=date(2010, 5, 5))
    found = figures_of(book, YEAR).territory
    assert found["synergy_links"].outside_territory == 2
    assert found["interregional_links"].outside_territory == 1


# --- 10 and 11. absent, published -------------------------------------------------------------------------------


def test_that_absent_is_not_zero(book: Book, drummond: bytes, serve: Serve) -> None:
    assert figure(book, "information_companies").status is Status.ABSENT
    serve(drummond, "2010-05-05", "accompaniment")
    assert (figure(book, "information_companies").status, total(book, "information_companies")) == (Status.COUNTED, 0)
    assert total(book, "export_sales") is None
    assert figure(book, "information_companies", None).status is Status.ABSENT


def test_that_a_person_who_came_is_a_record_of_their_region_though_a_colleague_counts(book: Book) -> None:
    moved = add_company(book, name="Acier Grantelle inc.", mrc="490")
    activity = add_activity(book, code="S1", title="A", kind="awareness", start_date=date(2010, 9, 9))
    record_participation(book, activity=activity, company=moved, attendance="attended")
    edit_company(book, moved, mrc="371")
    record_participation(book, activity=activity, company=moved, attendance="attended")
    assert (total(book, "awareness_companies", "04"), total(book, "awareness_companies", "17")) == (1, 0)


def test_that_a_historical_submission_shows_its_cells_and_no_others(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2009-05-05")
    key = record_historical_submission(
        book, region="17", year=FiscalYear(2009), figures={("information_companies", None): 65}
    )
    published = figure(book, "information_companies", year=FiscalYear(2009))
    assert (published.status, published.total, published.by_mrc["490"]) == (Status.PUBLISHED, 65, None)
    assert figure(book, "hours", year=FiscalYear(2009)).status is Status.ABSENT
    behind = records_behind(book, FiscalYear(2009), "information_companies", "17")
    assert (behind.value, behind.counted) == (65, ())
    assert [record.reason for record in behind.left_out] == [LeftOutReason.RECORDS_INCOMPLETE]
    mark_records_complete(book, key)
    assert total(book, "information_companies", year=FiscalYear(2009)) == 1


def test_that_a_record_is_told_why_the_territory_has_no_figure(book: Book, drummond: bytes, serve: Serve) -> None:
    def of_territory(year: FiscalYear) -> tuple[int, list[LeftOutReason | None]]:
        behind = records_behind(book, year, "information_companies")
        return len(behind.counted), [record.reason for record in behind.left_out]

    for year in ("2010", "2009"):
        serve(drummond, f"{year}-05-05")
    assert of_territory(YEAR) == (0, [LeftOutReason.ANOTHER_REGION_UNKNOWN])
    for region in ("04", "05"):
        record_historical_submission(book, region=region, year=YEAR, figures={("information_companies", None): 6})
    assert of_territory(YEAR) == (1, [])  # 1 of the records and 12 that were published
    record_historical_submission(book, region="17", year=FiscalYear(2009), figures={("hours", None): 6})
    assert of_territory(FiscalYear(2009)) == (0, [LeftOutReason.RECORDS_INCOMPLETE])


def test_that_a_territory_with_a_published_region_is_published(book: Book, serve: Serve) -> None:
    record_historical_submission(book, region="17", year=YEAR, figures={("information_companies", None): 64})
    for mrc in ("371", "430"):
        serve(add_company(book, name=f"De {mrc}", mrc=mrc), "2010-05-05")
    found = figure(book, "information_companies", None)
    assert (found.status, found.total) == (Status.PUBLISHED, 66)


# --- 12. merged companies ----------------------------------------------------------------------------------------


def test_that_merged_companies_count_as_one_in_every_year(book: Book, drummond: bytes, serve: Serve) -> None:
    other = add_company(book, name="Acier Grantelle", mrc="390")
    for day in ("2009-05-05", "2010-05-05"):
        serve(drummond, day)
        serve(other, day.replace("05-05", "06-06"))
    merge_companies(book, drummond, other)
    for year in (FiscalYear(2009), YEAR):
        found = figure(book, "information_companies", year=year)
        assert (found.total, found.by_mrc["390"]) == (1, 1)
    trash(book, "company", drummond)
    assert figure(book, "information_companies").status is Status.ABSENT


# --- 13 to 15. growth, synergy, hours, outcomes -------------------------------------------------------------------


def test_that_growth_is_a_percentage_from_a_base_of_five() -> None:
    assert growth(6, 5).part == pytest.approx(0.2)
    assert (growth(6, 4).difference, growth(6, 4).part) == (2, None)
    assert growth(6, None).difference is None


def test_that_a_link_counts_once_for_each_of_its_regions(book: Book, drummond: bytes, serve: Serve) -> None:
    mauricie = add_company(book, name="Trois-Rivières", mrc="371")
    arthabaska = add_company(book, name="Victoriaville", mrc="390")
    for company in (drummond, mauricie, add_company(book, name="Sherbrooke", mrc="430")):
        serve(company, "2010-05-05")
    between = propose_link(book, company_a=drummond, company_b=mauricie, kind="supplier", proposed_on=date(2010, 5, 5))
    propose_link(book, company_a=drummond, company_b=arthabaska, kind="supplier", proposed_on=date(2010, 6, 6))
    change_link_status(book, between, "concluded", date(2011, 3, 31))
    figures = figures_of(book, YEAR)
    for code, expected in (
        ("synergy_links", [2, 1, 0, 2]),
        ("interregional_links", [1, 1, 0, 1]),
        ("concluded_links", [1, 1, 0, 1]),
    ):
        assert [figures.figure(code, region).total for region in ("17", "04", "05", None)] == expected
    merge_companies(book, drummond, arthabaska)
    assert total(book, "synergy_links") == 1
    behind = records_behind(book, YEAR, "synergy_links", "17")
    assert [record.reason for record in behind.left_out] == [LeftOutReason.MERGED_INTO_ONE]


def test_that_hours_are_contact_and_preparation_without_travel(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05", contact_seconds=5400, preparation_seconds=1800, travel_seconds=9000)
    assert total(book, "hours") == 2


def test_that_export_sales_are_those_declared_by_companies(book: Book, drummond: bytes, serve: Serve) -> None:
    serve(drummond, "2010-05-05")
    for attribution, dollars in (("declared", 185_000), ("estimated", 40_000)):
        record_outcome(
            book,
            company=drummond,
            kind="export_sales",
            value=dollars * 100,
            start_date=YEAR.start,
            end_date=YEAR.end,
            attribution=attribution,
        )
    assert total(book, "export_sales") == 185_000
    behind = records_behind(book, YEAR, "export_sales", "17")
    assert [record.reason for record in behind.left_out] == [LeftOutReason.NOT_DECLARED]
