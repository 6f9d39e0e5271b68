"""``figures`` and ``records``: the document of the contract, the tables, the past, what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.tables import Company

from .conftest import Run

YEAR = ("--year", "2010-2011")
INFORMATION = ("--indicator", "information_companies")
PUBLISHED = {"490": 27, "390": 20, "320": 9, "380": 6, "500": 2}


def test_that_the_figures_are_the_published_ones_in_the_shape_of_the_contract(on_sample: Run) -> None:
    document = on_sample("figures", *YEAR, "--json").json
    assert list(document) == ["fiscal_year", "start", "end", "regions", "territory", "left_out"]
    assert (document["start"], document["end"]) == ("2010-04-01", "2011-03-31")
    assert [region["code"] for region in document["regions"]] == ["17", "04", "05"]
    first = document["regions"][0]["indicators"][0]
    assert first == {
        "code": "information_companies",
        "unit": "companies",
        "status": "counted",
        "total": 64,
        "by_mrc": PUBLISHED,
        "mrc_to_specify": 0,
    }
    assert [line["code"] for line in document["territory"]["indicators"]] == [each.code for each in INDICATORS]
    assert set(document["left_out"]) == {"outside_territory", "no_territory"}


@pytest.mark.parametrize("region", ["17", "Centre-du-Québec", "centre du quebec"])
def test_that_a_region_is_named_by_code_or_name(on_sample: Run, region: str) -> None:
    document = on_sample("figures", *YEAR, "--region", region, *INFORMATION, "--json").json
    assert [each["code"] for each in document["regions"]] == ["17"]
    assert [line["code"] for line in document["regions"][0]["indicators"]] == ["information_companies"]


@pytest.mark.parametrize("year", ["1850-1851", "1999-2000", "2999-3000", "9998-9999"])
def test_that_a_well_formed_year_is_never_unknown(on_sample: Run, tmp_path: Path, year: str) -> None:
    answer = on_sample("figures", "--year", year, "--json")
    assert answer.status == 0
    assert {one["total"] for region in answer.json["regions"] for one in region["indicators"]} == {None}
    workbook = tmp_path / "classeur.xlsx"
    assert on_sample("report", "mrc", "--year", year, "--region", "17", "--output", workbook).status == 0


def test_that_a_year_without_records_is_not_available_and_done(on_sample: Run) -> None:
    document = on_sample("figures", "--year", "1995-1996", "--region", "17", "--json").json
    statuses = {line["status"] for line in document["regions"][0]["indicators"]}
    assert statuses == {"absent"}
    assert {line["total"] for line in document["regions"][0]["indicators"]} == {None}


def test_that_records_name_their_service_in_the_language(cqi: Run, tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    with Book.create(path) as book:
        company = add_company(book, name="Acier Roy", mrc="490")
        record_intervention(book, company=company, service=service_id("information"), date=date(2010, 5, 5))
    words = ("--database", path, "records", *YEAR, "--region", "17", *INFORMATION, "--json")
    assert [record["label"] for record in cqi(*words).json["records"]] == ["Service d'information"]
    assert [record["label"] for record in cqi("--language", "en", *words).json["records"]] == ["Information service"]


def test_that_the_table_shows_the_words_of_the_language(on_sample: Run) -> None:
    french = on_sample("figures", *YEAR, "--region", "17").out
    assert "Service d’information" in french
    assert "À préciser" in french
    english = on_sample("--language", "en", "figures", *YEAR, "--region", "17").out
    assert "Information service" in english
    published = on_sample("figures", "--year", "2008-2009").out
    assert "publié" in published
    assert "n.\u00a0d." in published
    assert "s.\u00a0o." in published


def test_that_the_whole_territory_follows_the_regions(on_sample: Run) -> None:
    assert "Tout le territoire · 2010-2011" in on_sample("figures", *YEAR).out
    assert "Tout le territoire" in on_sample("figures", *YEAR, "--region", "all").out
    assert "Tout le territoire" not in on_sample("figures", *YEAR, "--region", "04").out


def test_that_the_past_is_what_the_book_said_then(on_sample: Run, sample: Path) -> None:
    with Book.open(sample) as book, book.change_set("Later"):
        for (company,) in book.sql("SELECT id FROM company LIMIT 50").fetchall():
            book.update(Company, company, trashed_at="2012-01-01T00:00:00Z")
    line = ("figures", *YEAR, "--region", "17", *INFORMATION, "--json")
    assert on_sample(*line).json["regions"][0]["indicators"][0]["total"] != 64
    then = on_sample(*line, "--as-of", "2011-12-31").json
    assert then["regions"][0]["indicators"][0]["by_mrc"] == PUBLISHED


def test_that_a_day_before_the_book_has_no_figures(on_sample: Run) -> None:
    assert on_sample("figures", *YEAR, "--as-of", "2001-01-01", "--json").json["regions"] == []
    assert on_sample("figures", *YEAR, "--as-of", "2001-01-01").status == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--year", "2010"), "2010"),
        (("--year", "2010-2012"), "2010-2012"),
        (("--year", "2010-11"), "2010-11"),
        (("--year", "abc"), "abc"),
        ((*YEAR, "--region", "99"), "Centre-du-Québec"),
        ((*YEAR, "--region", "Gaspésie"), "Gaspésie"),
        ((*YEAR, "--indicator", "profits"), "information_companies"),
        ((*YEAR, "--as-of", "2011-02-30"), "2011-02-30"),
    ],
)
def test_that_an_unknown_value_is_one_line(on_sample: Run, words: tuple[str, ...], said: str) -> None:
    assert said in on_sample("figures", *words).complaint


# --- records -------------------------------------------------------------------------------------------------


def test_that_the_records_of_a_figure_are_in_the_shape_that_is_fixed(on_sample: Run) -> None:
    document = on_sample("records", *YEAR, "--region", "17", *INFORMATION, "--mrc", "500", "--json").json
    assert list(document) == ["fiscal_year", "region", "indicator", "mrc", "value", "records", "left_out"]
    assert (document["region"], document["mrc"], document["value"]) == ("17", "500", 2)
    keys = ["kind", "id", "date", "company", "company_id", "label", "region", "mrc", "amount"]
    assert {tuple(record) for record in document["records"]} == {tuple(keys)}
    assert {tuple(record) for record in document["left_out"]} <= {(*keys, "reason")}
    assert len({record["company_id"] for record in document["records"]}) == 2
    assert {record["mrc"] for record in document["records"]} == {"500"}


@pytest.mark.parametrize("indicator", [each.code for each in INDICATORS])
def test_that_the_value_of_the_records_is_the_figure(on_sample: Run, indicator: str) -> None:
    records = on_sample("records", *YEAR, "--region", "17", "--indicator", indicator, "--json").json
    figures = on_sample("figures", *YEAR, "--region", "17", "--indicator", indicator, "--json").json
    assert records["value"] == figures["regions"][0]["indicators"][0]["total"]
    assert bool(records["records"]) == bool(records["value"])


def test_that_an_mrc_is_named_by_code_or_name_and_may_be_the_unknown_one(on_sample: Run) -> None:
    line = ("records", *YEAR, "--region", "17", *INFORMATION, "--json")
    assert on_sample(*line, "--mrc", "Drummond").json["value"] == 27
    assert on_sample(*line, "--mrc", "490").json["value"] == 27
    for unknown in ("", "MRC à préciser"):
        assert on_sample(*line, "--mrc", unknown).json["mrc"] == ""


def test_that_the_table_gives_the_records_left_out_and_why(on_sample: Run) -> None:
    answer = on_sample("records", *YEAR, "--region", "17", *INFORMATION)
    assert "Drummond" in answer.out
    assert "Raison" in answer.out
    assert answer.out.splitlines()[0] == "Service d’information · 2010-2011 · 64"


def test_that_the_territory_has_its_records(on_sample: Run) -> None:
    document = on_sample("records", *YEAR, "--region", "all", *INFORMATION, "--json").json
    assert document["region"] is None
    assert document["value"] == 121


@pytest.mark.parametrize(("mrc", "said"), [("Drumond", "Drummond"), ("Sherbrooke", "Centre-du-Québec"), ("999", "999")])
def test_that_an_mrc_of_elsewhere_is_refused(on_sample: Run, mrc: str, said: str) -> None:
    assert said in on_sample("records", *YEAR, "--region", "17", *INFORMATION, "--mrc", mrc).complaint


def test_that_each_place_says_how_firm_its_year_is_and_a_past_day_says_its_date(on_sample: Run) -> None:
    document = on_sample("figures", "--year", "2009-2010", "--json").json
    assert {region["code"]: region["standing"] for region in document["regions"]} == {
        "17": "published", "04": "provisional", "05": "provisional",
    }  # fmt: skip
    assert document["territory"]["standing"] == "provisional"
    past = on_sample("figures", *YEAR, "--as-of", "2011-03-31", "--json").json
    assert past["as_of"] == "2011-03-31"
    assert "standing" not in past["territory"]
