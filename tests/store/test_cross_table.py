"""Random books crossed by SQL and by plain Python: cells and totals are different companies, records and hours."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.cross_table import Axis, CrossMeasure, CrossTable
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.cross_table import cross_counts, cross_records
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.tables import (
    Activity,
    Adviser,
    Company,
    FundingLine,
    FundingShare,
    Intervention,
    Measure,
)

from .oracle import Oracle
from .test_figures_against_oracle import fill, oracle_of, rows

ORDER = {"mrc": 3, "region": 2, "outside": 1, "none": 0}
SETTLED = (Axis.REGION, Axis.MRC, Axis.SIZE)
SERVED_YEARS = 3
Groups = dict[Axis, dict[str, float]]


def dress(book: Book, seed: int) -> None:
    """Sectors, markets, advisers, employees and funders, as often missing as not."""
    chance = Random(seed)
    with book.change_set("Details"):
        people = [book.insert(Adviser, name=name) for name in ("Ann", "Bo")]
        lines = [book.insert(FundingLine, funder=name) for name in ("DEC", "CRÉ", "DEC")]
        for (key,) in book.sql("SELECT id FROM company").fetchall():
            book.update(Company, key, naics=chance.choice([None, "3211", "332", "541", "99"]))
            for _ in range(chance.randint(0, 2)):
                day = date(2006, 1, 1) + timedelta(days=chance.randint(0, 6000))
                book.insert(Measure, company=key, kind="employees", value=chance.choice([0, 4, 5, 60]), measured_on=day)
        for (key,) in book.sql("SELECT id FROM intervention").fetchall():
            markets = chance.choice([(), ("France",), ("France", "Texas"), ("Texas", "Texas")])
            book.update(
                Intervention, key, markets=markets, adviser=chance.choice([None, *people]),
                funding_line=chance.choice([None, *lines]),
            )  # fmt: skip
            for line in chance.sample(lines, chance.randint(0, 2)):
                book.insert(FundingShare, intervention=key, funding_line=line, share=chance.choice([2500, 5000, 10000]))
        for (key,) in book.sql("SELECT id FROM activity").fetchall():
            book.update(Activity, key, markets=chance.choice([(), ("Texas",)]), adviser=chance.choice([None, *people]),
                        funding_line=chance.choice([None, *lines]))  # fmt: skip


class Details:
    """What the oracle reads beside the tables that it already has."""

    def __init__(self, book: Book, oracle: Oracle) -> None:
        self.oracle = oracle
        self.acts = {row["id"]: row for row in book.execute(Intervention.select().dicts())}
        self.activities = {row["id"]: row for row in book.execute(Activity.select().dicts())}
        self.companies = {row["id"]: row for row in book.execute(Company.select().dicts())}
        self.funders = {row["id"]: row["funder"] for row in book.execute(FundingLine.select().dicts())}
        self.shares: dict[bytes, dict[bytes, int]] = defaultdict(dict)
        for row in book.execute(FundingShare.select().dicts()):
            mine = self.shares[row["intervention"]]
            mine[row["funding_line"]] = max(row["share"], mine.get(row["funding_line"], 0))
        self.employees: dict[bytes, list[tuple[date, bytes, int]]] = defaultdict(list)
        for row in book.execute(Measure.select().dicts()):
            self.employees[oracle.root(row["company"])].append((row["measured_on"], row["id"], row["value"]))

    def groups(self, record: dict[str, Any], year: FiscalYear) -> Groups:
        """By axis, each group of a record with the part of its time that goes there."""
        is_act = "service" in record
        row = self.acts[record["id"]] if is_act else self.activities[record["activity"]]
        kind = f"service:{row['service'].hex()}" if is_act else f"activity:{record['kind']}"
        digits = (self.companies[record["company"]]["naics"] or "")[:2]
        sector = "31-33" if digits in ("31", "32", "33") else digits if digits == "54" else ""
        known = [one for one in self.employees[record["company"]] if one[0] <= record["day"]]
        return {
            Axis.YEAR: {str(year.start_year): 1},
            Axis.REGION: {record["place"][1]: 1},
            Axis.MRC: {record["place"][2]: 1},
            Axis.SECTOR: {sector: 1},
            Axis.MARKET: dict.fromkeys(set(row["markets"] or ()) or {""}, 1.0),
            Axis.SERVICE: {kind: 1},
            Axis.ADVISER: {row["adviser"].hex() if row["adviser"] else "": 1},
            Axis.SIZE: {_size(max(known)[2] if known else None): 1},
            Axis.FUNDER: self._paid(record["id"], row) if is_act else self._paid(b"", row),
        }

    def _paid(self, act: bytes, row: dict[str, Any]) -> dict[str, float]:
        claims = dict(self.shares.get(act, {}))
        if row["funding_line"] is not None:
            claims.setdefault(row["funding_line"], 10_000)
        paid: dict[str, int] = defaultdict(int)
        for line, share in claims.items():
            paid[self.funders[line]] += share
        capped = {funder: min(share, 10_000) / 10_000 for funder, share in paid.items()}
        rest = 1 - sum(capped.values())
        return {**capped, "": rest} if rest > 0 else capped


def _size(employees: int | None) -> str:
    return {None: "", 0: "0", 4: "1-4", 5: "5-19", 60: "50-99"}[employees]


def every_record(details: Details, years: tuple[FiscalYear, ...]) -> list[tuple[dict[str, Any], Groups]]:
    found = []
    for year in years:
        presences = defaultdict(list)
        for one in details.oracle.presences(year.start, year.end):
            presences[one["activity"], one["company"]].append(one)
        kept = [max(several, key=_rank) for several in presences.values()]
        acts = details.oracle.acts(year.start, year.end, "date")
        found += [(record, details.groups(record, year)) for record in (*acts, *kept)]
    return found


def _rank(record: dict[str, Any]) -> tuple[int, date, bytes]:
    return ORDER[record["place"][0]], record["day"], record["id"]


def expected(
    records: list[tuple[dict[str, Any], Groups]], table: CrossTable, axes: tuple[Axis, ...], region: str | None
) -> dict[tuple[str, ...], float]:
    """The number of each group of some axes, counted by hand."""

    def is_shown(record: dict[str, Any]) -> bool:
        return ORDER[record["place"][0]] >= 2 and region in (None, record["place"][1])

    numbers: dict[tuple[str, ...], float] = defaultdict(float)
    if table.measure is not CrossMeasure.COMPANIES:
        for record, groups in records:
            for chosen in product(*(groups[axis].items() for axis in axes)):
                part = next((part for axis, (_, part) in zip(axes, chosen, strict=True) if axis is Axis.FUNDER), 1)
                hours = int(record.get("seconds", 0) * part + 0.5)
                if is_shown(record):
                    numbers[tuple(key for key, _ in chosen)] += 1 if table.measure is CrossMeasure.RECORDS else hours
        return numbers
    split = [axis for axis in axes if axis not in SETTLED]
    latest: dict[tuple[bytes, tuple[str, ...]], tuple[dict[str, Any], Groups]] = {}
    for record, groups in records:
        for keys in product(*(groups[axis] for axis in split)):
            place = record["company"], keys
            if place not in latest or _rank(record) > _rank(latest[place][0]):
                latest[place] = record, groups
    for (_, keys), (record, groups) in latest.items():
        if is_shown(record):
            named = dict(zip(split, keys, strict=True))
            numbers[tuple(named.get(axis) or next(iter(groups[axis])) if axis in SETTLED else named[axis]
                          for axis in axes)] += 1  # fmt: skip
    return numbers


tables = st.builds(
    lambda axes, measure, years: CrossTable(axes[0], axes[1], measure, years),
    st.lists(st.sampled_from(list(Axis)), min_size=2, max_size=2, unique=True),
    st.sampled_from(list(CrossMeasure)),
    st.sampled_from([1, SERVED_YEARS]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows(), st.integers(0, 9999), st.lists(tables, min_size=6, max_size=6), st.sampled_from([2008, 2010, 2021]))
def test_that_every_cell_and_total_is_a_true_count(
    tmp_path_factory: pytest.TempPathFactory, drawn: dict[str, Any], seed: int, crossed: list[CrossTable], last: int
) -> None:
    with Book.create(tmp_path_factory.mktemp("cross") / "book.cqi") as book:
        fill(book, drawn)
        dress(book, seed)
        details = Details(book, oracle_of(book))
        for table in crossed:
            year = FiscalYear(last)
            records = every_record(details, year.last(table.years))
            for region in (None, "17"):
                check_table(book, records, table, year, region)


def check_table(
    book: Book, records: list[tuple[dict[str, Any], Groups]], table: CrossTable, year: FiscalYear, region: str | None
) -> None:
    counts = cross_counts(book, table, year, region)
    assert table.columns is not None
    wanted: dict[tuple[str | None, str | None], float] = {}
    for (row, column), number in expected(records, table, table.axes, region).items():
        wanted[row, column] = number
    for (row,), number in expected(records, table, (table.rows,), region).items():
        wanted[row, None] = number
    for (column,), number in expected(records, table, (table.columns,), region).items():
        wanted[None, column] = number
    for number in expected(records, table, (), region).values():
        wanted[None, None] = number
    assert {place: number for place, number in counts.cells.items() if number} == {
        place: number for place, number in wanted.items() if number
    }
    assert {row.key for row in counts.rows} >= {row for row, _ in wanted if row is not None}
    for place in list(wanted)[:3]:
        behind = cross_records(book, table, year, region, *place)
        assert behind.value == pytest.approx(table.measure.unit.from_stored(round(wanted[place])))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


def test_that_the_table_of_services_says_what_the_breakdown_says(sample: Path) -> None:
    with Book.open(sample, read_only=True) as book:
        counts = cross_counts(book, CrossTable(), FiscalYear(2010), "17")
        information = f"service:{service_id('information').hex()}"
        assert [counts.value(mrc, information) for mrc in ("490", "390", "320", "380", "500")] == [27, 20, 9, 6, 2]
        assert counts.value(None, information) == 64
        assert counts.value() == figures_of(book, FiscalYear(2010)).figure("companies_served", "17").total
        assert counts.sums_differ
        behind = cross_records(book, CrossTable(), FiscalYear(2010), "17", "380", information)
        assert len({record.company for record in behind.counted}) == 6


def test_that_a_year_known_by_published_figures_is_not_zero(sample: Path) -> None:
    with Book.open(sample, read_only=True) as book:
        table = CrossTable(Axis.REGION, Axis.YEAR, CrossMeasure.COMPANIES, 3)
        counts = cross_counts(book, table, FiscalYear(2010))
        assert counts.value("17", "2009") is None
        assert counts.value("17", "2010") == 80
        assert ("Centre-du-Québec", True) in [(name, published) for _, name, published in counts.uncounted]
        assert {year.start_year for year, name, _ in counts.uncounted if name == "Centre-du-Québec"} == {2008, 2009}


def test_that_companies_by_region_add_up_and_by_service_do_not(sample: Path) -> None:
    with Book.open(sample, read_only=True) as book:
        by_region = cross_counts(book, CrossTable(Axis.REGION, None), FiscalYear(2010))
        assert not by_region.sums_differ
        assert sum(by_region.value(row.key) or 0 for row in by_region.rows) == by_region.value()
        assert cross_counts(book, CrossTable(Axis.SERVICE, None), FiscalYear(2010)).sums_differ
