"""The indicators of the team: counted as their records are, by the version that holds in each year."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.domain.errors import InvalidValueError, UnknownIndicatorError
from cqi_desktop.domain.figures import Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Source, Unit
from cqi_desktop.domain.own_indicators import OwnIndicator, OwnRule, in_force, rule_from
from cqi_desktop.reports.breakdown import gather_breakdown
from cqi_desktop.reports.figures_document import figures_document, fingerprint_of_years
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.first_records import first_records
from cqi_desktop.store.own_indicators import (
    hidden_indicators,
    indicator_in,
    own_versions,
    preview_count,
    remove_indicator,
    save_indicator,
    show_indicator,
)
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.targets import set_target, target_for
from cqi_desktop.store.undo import undo_last

YEAR = FiscalYear(2010)


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Book]:
    with Book.open(Path(shutil.copy(sample_file, tmp_path / "carnet.cqi"))) as book:
        yield book


def draft(label: str, unit: str = "companies", holds_from: date = date(2009, 4, 1), **rule: Any) -> OwnIndicator:
    return OwnIndicator("", 0, label, "", "", unit, OwnRule(**rule), holds_from)


RULES: list[tuple[str, dict[str, Any]]] = [
    ("companies", {}),
    ("companies", {"mediums": ("visit", "meeting")}),
    ("companies", {"source": Source.SERVICES_AND_PARTICIPATIONS, "at_least_seconds": 18_000}),
    ("companies", {"at_least_records": 3, "services": ("information", "accompaniment")}),
    ("records", {"markets": ("France", "O'Brien")}),
    ("records", {"source": Source.PARTICIPATIONS, "activity_kinds": ("cafe_export", "mission")}),
    ("hours", {"sectors": ("31-33",)}),
]


@pytest.mark.parametrize(("unit", "rule"), RULES)
def test_that_an_indicator_is_the_records_behind_it_wherever_it_is_shown(
    sample: Book, unit: str, rule: dict[str, Any]
) -> None:
    code = save_indicator(sample, draft("Suivi", unit, **rule))
    figures = figures_of(sample, YEAR)
    for region in (None, "17", "04"):
        figure = figures.figure(code, region)
        assert figure.status is Status.COUNTED
        behind = records_behind(sample, YEAR, code, region, figure=figure)
        amounts = {
            "companies": len({record.company for record in behind.counted}),
            "records": len(behind.counted),
            "hours": sum(record.amount or 0 for record in behind.counted),
        }
        assert figure.total == pytest.approx(amounts[unit])
        assert figure.total == pytest.approx(preview_count(sample, draft("Suivi", unit, **rule), YEAR, region))
        if region:
            assert sum(value or 0 for value in figure.by_mrc.values()) + (figure.mrc_to_specify or 0) == figure.total
        first = first_records(sample, YEAR, code, region, None, figure)
        assert first is not None
        assert {record.id for record in first.counted} <= {record.id for record in behind.counted}


def test_that_companies_of_five_hours_are_those_whose_hours_add_up_to_five(sample: Book) -> None:
    code = save_indicator(sample, draft("5 h ou plus", at_least_seconds=18_000))
    seconds: dict[bytes, int] = {}
    for company, time in sample.sql(
        "SELECT company_id, coalesce(contact_seconds, 0) + coalesce(preparation_seconds, 0) FROM intervention "
        "WHERE status = 'done' AND trashed_at IS NULL AND date BETWEEN '2010-04-01' AND '2011-03-31'"
    ):
        seconds[company] = seconds.get(company, 0) + time
    expected = {company for company, total in seconds.items() if total >= 18_000}
    behind = records_behind(sample, YEAR, code)
    assert {record.company for record in behind.counted} == expected
    assert expected


def test_that_an_indicator_without_a_rule_counts_what_the_built_in_one_does(sample: Book) -> None:
    code = save_indicator(sample, draft("Toutes", services=("information",)))
    figures = figures_of(sample, YEAR)
    assert figures.figure(code, "17").by_mrc == figures.figure("information_companies", "17").by_mrc


def test_that_a_year_keeps_the_version_that_held_at_its_end(sample: Book) -> None:
    code = save_indicator(sample, draft("Suivi", services=("information",)))
    first = figures_of(sample, YEAR).figure(code, "17").total
    other = draft("Suivi serré", holds_from=date(2011, 4, 1), services=("export_plan",))
    save_indicator(sample, OwnIndicator(code, 0, other.label_fr, "", "", "companies", other.rule, other.holds_from))
    assert [one.version for one in own_versions(sample)] == [1, 2]
    assert figures_of(sample, YEAR).figure(code, "17").total == first == 64
    assert indicator_in(sample, code, YEAR).label == "Suivi"
    assert indicator_in(sample, code, FiscalYear(2011)).label == "Suivi serré"
    assert figures_of(sample, FiscalYear(2008)).figure(code, "04").status is Status.NOT_APPLICABLE
    assert not records_behind(sample, FiscalYear(2008), code, "04").counted
    # The same day again corrects the version that held from then on.
    save_indicator(sample, OwnIndicator(code, 0, "Suivi", "", "", "companies", OwnRule(), date(2009, 4, 1)))
    assert figures_of(sample, YEAR).figure(code, "17").total != first


def test_that_of_two_versions_made_apart_every_laptop_takes_the_same() -> None:
    one = OwnIndicator("own_x", 2, "A", "", "", "companies", OwnRule(), date(2010, 4, 1), b"a")
    two = OwnIndicator("own_x", 2, "B", "", "", "companies", OwnRule(), date(2010, 4, 1), b"b")
    assert in_force([one, two], YEAR) == in_force([two, one], YEAR) == {"own_x": two}


def test_that_what_is_filed_does_not_move_when_the_team_adds_an_indicator(sample: Book) -> None:
    before = fingerprint_of_years([figures_of(sample, YEAR)], "17")
    document = figures_document(figures_of(sample, YEAR), with_own=True)
    code = save_indicator(sample, draft("Suivi"))
    figures = figures_of(sample, YEAR)
    assert fingerprint_of_years([figures], "17") == before
    grown = figures_document(figures, with_own=True)
    assert grown["regions"][0].pop("own_indicators")[0]["code"] == code
    for place in (*grown["regions"], grown["territory"]):
        place.pop("own_indicators", None)
    assert grown == document


def test_that_an_indicator_has_a_target_and_may_be_hidden_and_trashed(sample: Book) -> None:
    code = save_indicator(sample, draft("Suivi"))
    set_target(sample, indicator=code, region="17", start_date=YEAR.start, end_date=YEAR.end, value=40)
    assert target_for(sample, YEAR, code, "17") == 40
    show_indicator(sample, code, False)
    assert hidden_indicators(sample) == {code}
    show_indicator(sample, code, True)
    assert not hidden_indicators(sample)
    remove_indicator(sample, code)
    assert not figures_of(sample, YEAR).own
    with pytest.raises(UnknownIndicatorError):
        indicator_in(sample, code, YEAR)
    undo_last(sample)
    assert [one.code for one in figures_of(sample, YEAR).own] == [code]


def test_that_the_workbook_of_the_cre_has_no_indicator_that_names_a_company(sample: Book) -> None:
    save_indicator(sample, draft("Visites chez Meubles Tourigan inc."))
    save_indicator(sample, draft("Visites"))
    add_company(sample, name="Visites Tourigan inc.")
    of_cre = gather_breakdown(sample, YEAR, "17", years=1, audience="cre")
    assert [one.label for one in of_cre.own] == ["Visites"]
    assert len(gather_breakdown(sample, YEAR, "17", years=1, audience="board").own) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        draft(" "),
        draft("X", "kilos"),
        draft("X", "hours", source=Source.PARTICIPATIONS),
        draft("X", "records", source=Source.SERVICES_AND_PARTICIPATIONS),
    ],
)
def test_that_what_cannot_be_counted_is_refused(book: Book, wrong: OwnIndicator) -> None:
    with pytest.raises(InvalidValueError):
        save_indicator(book, wrong)
    assert not own_versions(book)


@pytest.mark.parametrize("text", ["", "[]", '{"source": "moon"}', '{"services": "abc"}', '{"services": [1]}'])
def test_that_a_rule_that_cannot_be_read_is_refused_and_left_out(book: Book, text: str) -> None:
    with pytest.raises(InvalidValueError):
        rule_from(text)
    code = save_indicator(book, draft("Suivi"))
    with book.change_set("Newer program"):
        for one in own_versions(book):
            book.sql("UPDATE own_indicator SET rule = ? WHERE id = ?", (text or "?", one.key))
    assert not own_versions(book)
    assert code == "own_suivi"


def test_that_two_indicators_of_one_name_have_two_codes(book: Book) -> None:
    assert save_indicator(book, draft("Été : suivi!")) == "own_ete_suivi"
    assert save_indicator(book, draft("Été : suivi!")) == "own_ete_suivi_2"
    assert [one.counted_unit for one in own_versions(book)] == [Unit.COMPANIES, Unit.COMPANIES]
