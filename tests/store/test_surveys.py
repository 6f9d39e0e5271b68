"""Surveys of outcomes: the work-list, reminders, answers that become declared outcomes, measures never overwritten."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.outcomes import Response, totals_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import latest_sets
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.company_results import measures_of
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.outcome_list import outcomes_in
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.surveys import (
    ask_companies,
    asked_companies,
    edit_answer,
    edit_survey,
    make_survey,
    record_answer,
    remind_waiting,
    response_of_year,
    surveys_of,
)
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import undo

YEAR, MAURICIE = FiscalYear(2010), "04"
DAY = date(2011, 3, 31)


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("surveys") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def book(sample_file: Path, tmp_path: Path) -> Iterator[Book]:
    with Book.open(Path(shutil.copy(sample_file, tmp_path / "carnet.cqi"))) as opened:
        yield opened


@pytest.fixture
def survey(book: Book) -> bytes:
    return make_survey(book, title="Retombées 2010-2011", year=YEAR, region=MAURICIE, sent_on=date(2011, 3, 1))


def test_that_a_survey_asks_every_company_served(book: Book, survey: bytes) -> None:
    served = figures_of(book, YEAR).figure("companies_served", MAURICIE).total
    (line,) = surveys_of(book, YEAR, MAURICIE)
    assert line.response == Response(asked=int(served or 0)) == Response(asked=39)
    assert all(asked.asked_on == date(2011, 3, 1) for asked in asked_companies(book, survey))
    assert surveys_of(book, YEAR, "17") == (), "it is that of another region"
    undo(book, next(iter(latest_sets(book)))[0])
    assert surveys_of(book, YEAR, MAURICIE) == (), "made and asked as one change"


def test_that_asking_again_adds_nobody_twice(book: Book, survey: bytes) -> None:
    companies = [asked.company for asked in asked_companies(book, survey)]
    assert ask_companies(book, survey, companies) == 0
    assert len(asked_companies(book, survey)) == 39


def test_that_only_those_who_wait_are_reminded(book: Book, survey: bytes) -> None:
    first, second, *_ = asked_companies(book, survey)
    edit_answer(book, first.key, answered_on=DAY)
    edit_answer(book, second.key, declined_on=DAY, notes="Confidentiel")
    assert remind_waiting(book, survey, DAY) == 37
    after = {asked.key: asked for asked in asked_companies(book, survey)}
    assert (after[first.key].reminded_on, after[second.key].reminded_on) == (None, None)
    assert response_of_year(book, YEAR, MAURICIE) == Response(39, 1, 1)
    assert [asked.is_waiting for asked in asked_companies(book, survey)] == [True] * 37 + [False] * 2


def test_that_an_answer_becomes_what_the_company_declared(book: Book, survey: bytes) -> None:
    asked = asked_companies(book, survey)[3]
    sales_before = figures_of(book, YEAR).figure("export_sales", MAURICIE).total or 0
    noted = record_answer(
        book, asked.key, answered_on=DAY, declared={"export_sales": 150_000_00, "jobs_created": 0, "jobs_kept": None},
        sales_before=110_000_00,
    )  # fmt: skip
    assert len(noted) == 2, "an answer of 0 is one; what is left empty is none"
    own = {one.kind: one for one in outcomes_in(book, YEAR) if one.survey_answer == asked.key}
    sales = own["export_sales"]
    assert (sales.attribution, sales.value, sales.before, sales.change) == (
        "declared", 150_000_00, 110_000_00, 40_000_00,
    )  # fmt: skip
    assert (sales.evidence, sales.recorded_on, sales.survey_answer) == ("Retombées 2010-2011", DAY, asked.key)
    assert figures_of(book, YEAR).figure("export_sales", MAURICIE).total == sales_before + 150_000
    undo(book, next(iter(latest_sets(book)))[0])
    assert asked.key in {one.key for one in asked_companies(book, survey) if one.is_waiting}
    assert figures_of(book, YEAR).figure("export_sales", MAURICIE).total == sales_before


def test_that_a_survey_sent_later_says_when_each_was_asked(book: Book) -> None:
    key = make_survey(book, title="Sondage", year=YEAR)
    assert {asked.asked_on for asked in asked_companies(book, key)} == {None}
    edit_survey(book, key, sent_on=DAY)
    assert {asked.asked_on for asked in asked_companies(book, key)} == {DAY}
    with pytest.raises(InvalidValueError):
        edit_survey(book, key, title=" ")


def test_that_a_company_merged_or_in_the_trash_is_asked_once_or_not(book: Book, survey: bytes) -> None:
    first, second, third, *_ = asked_companies(book, survey)
    merge_companies(book, first.company, second.company)
    trash(book, "company", third.company)
    (line,) = surveys_of(book, YEAR, MAURICIE)
    assert line.response.asked == 37


def test_that_totals_rest_on_the_outcomes_listed(book: Book) -> None:
    outcomes = outcomes_in(book, YEAR)
    totals = {(total.kind, total.attribution): total for total in totals_of(outcomes)}
    declared = figures_of(book, YEAR).figure("export_sales").total
    assert totals["export_sales", "declared"].value == 1_180_500_00 == int((declared or 0) * 100)
    assert totals["export_sales", "estimated"].value == 623_000_00
    assert sum(total.count for total in totals.values()) == len(outcomes) == 15


def test_that_a_measure_never_replaces_another(book: Book, survey: bytes) -> None:
    company = asked_companies(book, survey)[0].company
    before = len(measures_of(book, company))
    record_measure(book, company=company, kind="employees", value=40, measured_on=date(2011, 1, 1))
    record_measure(book, company=company, kind="employees", value=44, measured_on=DAY, source="Appel")
    found = [one for one in measures_of(book, company) if one.kind == "employees"]
    assert len(measures_of(book, company)) == before + 2
    assert [one.measured_on for one in found] == sorted((one.measured_on for one in found), reverse=True)
    assert (found[0].value, found[0].source) == (44, "Appel")
