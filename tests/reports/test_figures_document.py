"""The document of ``figures --json`` and the fingerprint of the figures."""

from __future__ import annotations

from collections.abc import Callable

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.reports.breakdown import Breakdown
from cqi_desktop.reports.figures_document import (
    figures_document,
    fingerprint_of,
    fingerprint_of_years,
    plain_number,
)
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import figures_of

from .reported_book import YEAR


def test_that_the_document_has_exactly_the_keys_of_the_contract(reported_book: Book) -> None:
    document = figures_document(figures_of(reported_book, YEAR))
    assert list(document) == ["fiscal_year", "start", "end", "regions", "territory", "left_out"]
    assert (document["fiscal_year"], document["start"], document["end"]) == ("2010-2011", "2010-04-01", "2011-03-31")
    assert [region["code"] for region in document["regions"]] == ["17", "04", "05"]
    for region in document["regions"]:
        assert [line["code"] for line in region["indicators"]] == [indicator.code for indicator in INDICATORS]
        for line in region["indicators"]:
            assert list(line) == ["code", "unit", "status", "total", "by_mrc", "mrc_to_specify"]
    for line in document["territory"]["indicators"]:
        assert list(line) == ["code", "status", "total", "outside_territory", "no_territory"]
    assert set(document["left_out"]) == {"outside_territory", "no_territory"}


def test_that_the_mrc_of_the_region_are_all_there_even_unknown(reported_book: Book) -> None:
    document = figures_document(figures_of(reported_book, FiscalYear(2009)), regions=["17"])
    (region,) = document["regions"]
    line = region["indicators"][0]
    assert (line["status"], line["total"], line["mrc_to_specify"]) == ("published", 65, None)
    assert line["by_mrc"] == {"490": None, "390": None, "320": None, "380": None, "500": None}


def test_that_one_indicator_can_be_kept(reported_book: Book) -> None:
    document = figures_document(figures_of(reported_book, YEAR), indicators=["hours"])
    assert [line["code"] for line in document["territory"]["indicators"]] == ["hours"]


def test_that_whole_numbers_are_written_without_decimals() -> None:
    assert repr(plain_number(12.0)) == "12"
    assert plain_number(12.5) == 12.5
    assert plain_number(None) is None


def test_that_the_fingerprint_depends_on_values_and_not_on_the_order_of_keys() -> None:
    assert fingerprint_of({"a": 1, "b": "é"}) == fingerprint_of({"b": "é", "a": 1})
    assert fingerprint_of({"a": 1}) != fingerprint_of({"a": 2})
    assert len(fingerprint_of({})) == 64


def test_that_another_region_does_not_change_the_fingerprint(gather: Callable[..., Breakdown]) -> None:
    years = gather().years
    assert fingerprint_of_years(years, "17") == gather("17", audience="cre").fingerprint
    assert fingerprint_of_years(years, "17") != fingerprint_of_years(years, "04")
    assert fingerprint_of_years(years, None) == gather(None).fingerprint
