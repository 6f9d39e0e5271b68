"""The sample book: the published figures exactly, the rules that it shows, the same book each time."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import BookExistsError
from cqi_desktop.domain.figures import Figure, Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.synergy import STATUSES
from cqi_desktop.resource_files import resource
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import company_named
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import SYNCHRONISED, table_name
from cqi_desktop.store.trash import untrash

YEAR = FiscalYear(2010)
SAMPLE_DAY = date(2011, 3, 31)


@pytest.fixture(scope="module")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample(sample_path: Path) -> Iterator[Book]:
    with Book.open(sample_path, read_only=True) as book:
        yield book


@pytest.fixture
def own_sample(tmp_path: Path) -> Iterator[Book]:
    make_sample_book(tmp_path / "carnet.cqi")
    with Book.open(tmp_path / "carnet.cqi") as book:
        yield book


def _reference_cells() -> list[dict[str, str]]:
    with resource("reference", "reference_figures.csv").open(encoding="utf-8", newline="") as file:
        return [
            row
            for row in csv.DictReader(file)
            if row["region_code"] == "17" and row["indicator_code"] in INDICATOR_BY_CODE
        ]


def _here(book: Book, year: FiscalYear, indicator: str) -> Figure:
    return figures_of(book, year).figure(indicator, "17")


def test_that_every_published_cell_is_reproduced(sample: Book) -> None:
    published = [row for row in _reference_cells() if row["status"] == "published"]
    assert len(published) == 19
    for row in published:
        figure = _here(sample, FiscalYear.parse(row["fiscal_year"]), row["indicator_code"])
        assert figure.value(row["mrc_code"] or None) == int(row["value"]), row


def test_that_what_was_not_published_of_the_historical_years_is_absent(sample: Book) -> None:
    published = {(row["fiscal_year"], row["indicator_code"]) for row in _reference_cells() if row["value"]}
    for year in (FiscalYear(2008), FiscalYear(2009)):
        for code in INDICATOR_BY_CODE:
            figure = _here(sample, year, code)
            if (year.label, code) in published:
                assert figure.status is Status.PUBLISHED
                assert set(figure.by_mrc.values()) == {None}
            else:
                assert figure.status is Status.ABSENT, (year.label, code)


def test_that_the_case_of_the_year_is_counted_from_records(sample: Book) -> None:
    figures = figures_of(sample, YEAR)
    information = figures.figure("information_companies", "17")
    assert information.status is Status.COUNTED
    assert dict(information.by_mrc) == {"490": 27, "390": 20, "320": 9, "380": 6, "500": 2}
    assert information.mrc_to_specify == 0
    assert figures.figure("prediagnostics_completed", "17").total == 15
    assert figures.figure("full_diagnostics_completed", "17").total == 9
    assert figures.figure("awareness_attendances", "17").total > figures.figure("awareness_companies", "17").total


def test_that_the_territory_is_that_of_the_contract(sample: Book) -> None:
    figure = figures_of(sample, YEAR).figure("information_companies")
    assert (figure.total, figure.outside_territory, figure.no_territory) == (121, 0, 0)


def test_that_estrie_is_not_applicable_before_it_was_served(sample: Book) -> None:
    figures = figures_of(sample, FiscalYear(2008))
    assert figures.figure("information_companies", "05").status is Status.NOT_APPLICABLE
    assert figures.figure("information_companies", "04").status is Status.COUNTED
    assert figures_of(sample, FiscalYear(2007)).figure("information_companies", "04").status is Status.NOT_APPLICABLE


def test_that_the_sample_is_the_same_each_time(sample: Book, own_sample: Book) -> None:
    tables = [table_name(model) for model in SYNCHRONISED]
    for table in (*tables, "change", "change_set", "writer", "company_row"):
        ours, theirs = (sorted(book.sql(f"SELECT * FROM {table}"), key=repr) for book in (sample, own_sample))
        assert ours == theirs, table


def test_that_the_sample_does_not_depend_on_the_day_it_is_made(
    sample: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CQI_TODAY", "2009-01-15")
    make_sample_book(tmp_path / "other.cqi")
    with Book.open(tmp_path / "other.cqi") as other:
        changes = [book.sql("SELECT * FROM change ORDER BY writer, seq").fetchall() for book in (sample, other)]
    assert changes[0] == changes[1]


def test_that_the_sample_is_a_sound_book(sample: Book) -> None:
    assert check_book(sample) == []


def test_that_an_existing_book_is_not_replaced(sample_path: Path) -> None:
    before = sample_path.read_bytes()
    with pytest.raises(BookExistsError):
        make_sample_book(sample_path)
    assert sample_path.read_bytes() == before
    assert [path.name for path in sample_path.parent.iterdir() if "draft" in path.name] == []


def test_that_today_is_the_last_day_of_the_year(sample: Book) -> None:
    assert sample.today() == SAMPLE_DAY


def test_that_mauricie_and_estrie_stop_on_that_day(sample: Book) -> None:
    latest = sample.sql(
        "SELECT max(date) FROM intervention WHERE region IN ('04', '05') UNION ALL "
        "SELECT max(start_date) FROM activity WHERE regions LIKE '%04%' OR regions LIKE '%05%' UNION ALL "
        "SELECT max(proposed_on) FROM synergy_link"
    ).fetchall()
    assert all(day <= SAMPLE_DAY.isoformat() for (day,) in latest)


def test_that_the_budget_is_the_published_one(sample: Book) -> None:
    lines = sample.sql(
        "SELECT forecast_cents, requested_cents, accepted_cents FROM funding_line "
        "WHERE region = '17' AND start_date = '2011-04-01' AND end_date = '2012-03-31'"
    ).fetchall()
    assert sorted((amount or 0) // 100 for amount, _, _ in lines) == [0, 0, 0, 58_950]
    assert sorted((amount or 0) // 100 for _, amount, _ in lines) == [0, 55_800, 60_000, 120_000]
    assert [amount for _, _, amount in lines if amount] == [6_000_000]
    assert sum(forecast or asked for forecast, asked, _ in lines) == 29_475_000


def test_that_follow_ups_are_overdue_today_and_this_week(sample: Book) -> None:
    due = [
        day
        for (day,) in sample.sql(
            "SELECT follow_up_on FROM intervention WHERE follow_up_on <= '2011-04-03' AND followed_up_on IS NULL"
        )
    ]
    assert len([day for day in due if day < "2011-03-31"]) == 5
    assert due.count("2011-03-31") == 3
    assert len([day for day in due if day > "2011-03-31"]) == 3


def test_that_there_are_links_between_regions_in_every_status(sample: Book) -> None:
    found = sample.sql("SELECT DISTINCT status FROM synergy_link WHERE region_a <> region_b").fetchall()
    assert {status for (status,) in found} == set(STATUSES)


def test_that_a_cafe_export_on_western_canada_is_planned_for_june(sample: Book) -> None:
    row = sample.sql(
        "SELECT a.start_date, a.status, count(p.id) FROM activity a JOIN participation p ON p.activity_id = a.id "
        "WHERE a.kind = 'cafe_export' AND a.markets LIKE '%Ouest canadien%' GROUP BY a.id"
    ).fetchall()
    assert row == [("2011-06-09", "planned", 14)]


def test_that_one_document_has_no_completion_date_and_it_is_elsewhere(sample: Book) -> None:
    rows = sample.sql(
        "SELECT i.region FROM intervention i JOIN service s ON s.id = i.service_id "
        "WHERE s.code IN ('prediagnostic', 'diagnostic') AND i.status = 'done' AND i.completed_on IS NULL"
    ).fetchall()
    assert rows == [("04",)]


def test_that_a_company_moved_and_counts_where_it_was_last(sample: Book) -> None:
    mover = company_named(sample, "Outillage Perrodeau")
    places = {mrc for (mrc,) in sample.sql("SELECT mrc FROM intervention WHERE company_id = ?", (mover,))}
    assert places == {"390", "490"}


def test_that_the_archived_company_counts_and_the_one_in_the_trash_does_not(own_sample: Book) -> None:
    archived = own_sample.scalar("SELECT id FROM company WHERE archived_at IS NOT NULL")
    assert own_sample.scalar("SELECT count(*) FROM intervention WHERE company_id = ? AND status = 'done'", (archived,))
    untrash(own_sample, "company", own_sample.scalar("SELECT id FROM company WHERE trashed_at IS NOT NULL"))
    assert _here(own_sample, YEAR, "information_companies").total == 65


def test_that_merging_a_likely_duplicate_counts_one_company_less(own_sample: Book) -> None:
    merge_companies(
        own_sample,
        company_named(own_sample, "Scierie du Haut-Rapide"),
        company_named(own_sample, "Scierie Haut-Rapide"),
    )
    assert figures_of(own_sample, YEAR).figure("information_companies").total == 120


def test_that_people_are_invented(sample: Book) -> None:
    for table, columns in (
        ("company", ("email", "website")),
        ("contact", ("email",)),
        ("adviser", ("email",)),
    ):
        for column in columns:
            values = [value for (value,) in sample.sql(f"SELECT {column} FROM {table} WHERE {column} IS NOT NULL")]
            assert values
            assert all(value.endswith(".exemple") for value in values)
    phones = [phone for (phone,) in sample.sql("SELECT phone FROM company UNION SELECT phone FROM contact")]
    assert all(phone[4:10] == "555-01" for phone in phones)
    assert sample.scalar("SELECT count(*) FROM adviser") == 10
