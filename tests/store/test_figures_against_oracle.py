"""Random books, counted by SQL and by a plain-Python oracle written apart (tests/store/oracle.py)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.figures import Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.tables import Activity, Company, Intervention, Mrc, Participation, Service

from .oracle import SERVED_FROM, Oracle

YEARS = (2007, 2008, 2010, 2021)
PLACES = [
    (None, None), ("490", "17"), ("390", "17"), (None, "17"), ("371", "04"), (None, "04"), ("430", "05"),
    ("460", "05"), ("470", None), (None, "05"), (None, "Montérégie"), (None, "16"),
]  # fmt: skip
SERVICES = ["information", "accompaniment", "prediagnostic", "diagnostic", "export_plan"]


def days() -> st.SearchStrategy[date]:
    """Days that crowd round the ends of years and the change of 8 July 2021."""
    edges = [
        date(2007, 4, 1), date(2008, 3, 31), date(2008, 4, 1), date(2009, 3, 31), date(2010, 3, 31),
        date(2010, 4, 1), date(2011, 3, 31), date(2011, 4, 1), date(2021, 7, 7), date(2021, 7, 8), date(2022, 3, 31),
    ]  # fmt: skip
    within = st.builds(
        lambda year, day: FiscalYear(year).start + timedelta(days=day), st.sampled_from(YEARS), st.integers(0, 364)
    )
    return st.one_of(st.sampled_from(edges), within)


@st.composite
def rows(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """A book as lists of rows: a few companies that meet often, so that the rules meet too."""
    companies = draw(st.integers(1, 6))
    trashed = st.sampled_from([None, None, None, None, "2011-04-02T00:00:00Z"])
    place = st.sampled_from(PLACES)
    company = st.integers(0, companies - 1)
    activities = draw(st.integers(0, 4))
    return {
        "company": [
            {"merged": draw(st.sampled_from([None, None, *range(companies)])), "trashed_at": draw(trashed)}
            for _ in range(companies)
        ],
        "activity": [
            {
                "kind": draw(st.sampled_from(["awareness", "training", "cafe_export"])),
                "start_date": draw(days()),
                "status": draw(st.sampled_from(["held", "held", "held", "planned", "cancelled"])),
                "regions": draw(st.sets(st.sampled_from(["17", "04", "05", "Montérégie"]), max_size=3)),
                "trashed_at": draw(trashed),
            }
            for _ in range(activities)
        ],
        "intervention": [
            {
                "company": draw(company),
                "service": draw(st.sampled_from(SERVICES)),
                "date": draw(days()),
                "completed_on": draw(st.one_of(st.none(), days())),
                "status": draw(st.sampled_from(["done", "done", "done", "planned", "cancelled"])),
                "seconds": draw(st.tuples(st.sampled_from([None, 0, 1200, 5400]), st.sampled_from([None, 900]))),
                "place": draw(place),
                "trashed_at": draw(trashed),
            }
            for _ in range(draw(st.integers(0, 14)))
        ],
        "participation": [
            {
                "activity": draw(st.integers(0, activities - 1)),
                "company": draw(company),
                "attendance": draw(st.sampled_from(["attended", "attended", "registered", "absent"])),
                "place": draw(place),
                "trashed_at": draw(trashed),
            }
            for _ in range(draw(st.integers(0, 8)) if activities else 0)
        ],
    }


def fill(book: Book, drawn: dict[str, list[dict[str, Any]]]) -> None:
    with book.change_set("Random book"):
        companies = [
            book.insert(Company, name=f"C{n}", trashed_at=row["trashed_at"]) for n, row in enumerate(drawn["company"])
        ]
        for key, row in zip(companies, drawn["company"], strict=True):
            if row["merged"] is not None and companies[row["merged"]] != key:
                book.update(Company, key, merged_into=companies[row["merged"]])
        activities = [
            book.insert(Activity, code=str(n), title=str(n), **{**row, "regions": tuple(sorted(row["regions"]))})
            for n, row in enumerate(drawn["activity"])
        ]
        for row in drawn["intervention"]:
            contact, preparation = row["seconds"]
            book.insert(
                Intervention, company=companies[row["company"]], service=service_id(row["service"]), date=row["date"],
                completed_on=row["completed_on"], status=row["status"], contact_seconds=contact,
                preparation_seconds=preparation, travel_seconds=7777, mrc=row["place"][0], region=row["place"][1],
                trashed_at=row["trashed_at"],
            )  # fmt: skip
        for row in drawn["participation"]:
            book.insert(
                Participation, activity=activities[row["activity"]], company=companies[row["company"]],
                attendance=row["attendance"], mrc=row["place"][0], region=row["place"][1], trashed_at=row["trashed_at"],
            )  # fmt: skip


def oracle_of(book: Book) -> Oracle:
    tables = {
        name: list(book.execute(model.select().dicts()))
        for name, model in (
            ("company", Company),
            ("service", Service),
            ("activity", Activity),
            ("intervention", Intervention),
            ("participation", Participation),
        )
    }
    renamed = {
        name: [{_column(key): value for key, value in row.items()} for row in found] for name, found in tables.items()
    }
    regions = {row.code: row.region_code for row in book.execute(Mrc.select())}
    return Oracle(renamed, regions)


def _column(name: str) -> str:
    return f"{name}_id" if name in ("company", "service", "activity", "merged_into") else name


def check_year(book: Book, oracle: Oracle, year: FiscalYear) -> None:
    figures = figures_of(book, year)
    present = oracle.present(year.start, year.end)
    for code, places in oracle.places_by_indicator(year.start, year.end).items():
        unit = INDICATOR_BY_CODE[code].unit
        for of in figures.regions:
            figure = of.figures[code]
            region = of.region.code
            if not oracle.serves(region, year.end):
                assert figure.status is Status.NOT_APPLICABLE
                continue
            if region not in present:
                assert figure.status is Status.ABSENT
                assert figure.total is None
                continue
            mine = [(place, number) for place, number in places if place[1] == region]
            assert figure.status is Status.COUNTED
            assert figure.total == pytest.approx(sum(number for _, number in mine) / unit.scale)
            for mrc in of.mrcs:
                expected = sum(number for place, number in mine if place[2] == mrc.code) / unit.scale
                assert figure.by_mrc[mrc.code] == pytest.approx(expected)
            assert figure.mrc_to_specify == pytest.approx(
                sum(number for place, number in mine if place[0] == "region") / unit.scale
            )
        total = figures.territory[code]
        applicable = {region for region in SERVED_FROM if oracle.serves(region, year.end)}
        assert (total.status is Status.COUNTED) == (applicable <= present)
        if total.status is Status.COUNTED:
            assert total.total == pytest.approx(sum(number for place, number in places if place[1]) / unit.scale)
        assert total.outside_territory == pytest.approx(
            sum(number for place, number in places if place[0] == "outside") / unit.scale
        )
        assert total.no_territory == pytest.approx(
            sum(number for place, number in places if place[0] == "none") / unit.scale
        )
    for code, kind in (("awareness_activities", "awareness"), ("training_groups", "training")):
        held = oracle.held(year.start, year.end, kind)
        for of in figures.regions:
            if of.figures[code].status is Status.COUNTED:
                assert of.figures[code].total == sum(of.region.code in regions for regions in held)
        if figures.territory[code].status is Status.COUNTED:
            served = {region for region in SERVED_FROM if oracle.serves(region, year.end)}
            assert figures.territory[code].total == sum(bool(regions & (served | {""})) for regions in held)


def check_records_behind(book: Book, year: FiscalYear) -> None:
    """The records listed behind a figure always make that figure."""
    figures = figures_of(book, year)
    for code in figures.territory:
        unit = INDICATOR_BY_CODE[code].unit
        for region in (None, *(of.region.code for of in figures.regions)):
            figure = figures.figure(code, region)
            if figure.status is not Status.COUNTED:
                assert not records_behind(book, year, code, region, figure=figure).counted
                continue
            rows = [None, "", *figure.by_mrc] if region and unit.has_mrc else [None]
            for mrc in rows:
                behind = records_behind(book, year, code, region, mrc, figure=figure)
                number: float = len(behind.counted)
                if unit.value == "companies":
                    number = len({record.company for record in behind.counted})
                elif unit.value in ("hours", "dollars"):
                    number = sum(record.amount or 0 for record in behind.counted)
                assert number == pytest.approx(behind.value), (code, region, mrc)
                assert not {record.id for record in behind.counted} & {record.id for record in behind.left_out}


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("oracle") / "template.cqi"
    Book.create(path).close()
    return path


def run_against_oracle(scratch: Path, drawn: dict[str, list[dict[str, Any]]]) -> None:
    path = scratch.with_name("random.cqi")
    path.write_bytes(scratch.read_bytes())
    with Book.open(path) as book:
        fill(book, drawn)
        oracle = oracle_of(book)
        for start in YEARS:
            check_year(book, oracle, FiscalYear(start))
            check_records_behind(book, FiscalYear(start))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=rows())
def test_that_random_books_count_as_the_oracle_counts_them(scratch: Path, drawn: dict[str, Any]) -> None:
    run_against_oracle(scratch, drawn)


@pytest.mark.slow
@settings(max_examples=1500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drawn=rows())
def test_that_many_random_books_count_as_the_oracle_counts_them(scratch: Path, drawn: dict[str, Any]) -> None:
    run_against_oracle(scratch, drawn)
