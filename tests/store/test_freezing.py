"""A frozen submission: what it keeps, what is refused, which one is in force, and that it is locked."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.differences import Cause
from cqi_desktop.domain.errors import (
    AlreadyFrozenError,
    EmptyYearError,
    LockedSubmissionError,
    NotApplicableYearError,
    NotInForceError,
    PublishedYearError,
    UnknownRecordError,
    UnknownRegionError,
)
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.store.advisers import add_adviser
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_sets
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.frozen_submissions import SubmissionStatus, in_force, submissions_in
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.records_behind import records_behind
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.submission_differences import differences_of
from cqi_desktop.store.submissions import mark_records_complete, record_historical_submission
from cqi_desktop.store.time_machine import vector_now
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import redo_last, undo, undo_last

YEAR = FiscalYear(2010)


@pytest.fixture
def served(book: Book) -> bytes:
    """A company of Drummond informed once in the year."""
    key = add_company(book, name="Acier Grantelle inc.", mrc="490")
    record_intervention(
        book, company=key, service=service_id("information"), date=date(2010, 5, 5), contact_seconds=5400
    )
    return key


def freeze(book: Book, corrects: bytes | None = None) -> bytes:
    return freeze_submission(book, region="17", year=YEAR, corrects=corrects)


def statuses(book: Book) -> dict[bytes, SubmissionStatus]:
    return {line.id: line.status for line in submissions_in(book, YEAR)}


# --- what is kept --------------------------------------------------------------------------------------------


def test_that_every_figure_and_every_record_behind_it_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    make_sample_book(path)
    with Book.open(path) as book:
        key = freeze_submission(book, region="Centre-du-Québec", year=YEAR)
        kept = {
            (indicator, mrc): value
            for indicator, mrc, value in book.sql(
                "SELECT indicator, mrc, value FROM submission_figure WHERE submission_id = ?", (key,)
            )
        }
        assert kept["information_companies", None] == 64
        assert kept["information_companies", "490"] == 27
        figures = figures_of(book, YEAR).of_region("17")
        for code, figure in figures.figures.items():
            unit = INDICATOR_BY_CODE[code].unit
            places = [None, *(mrc.code for mrc in figures.mrcs)]
            expected = {place: figure.value(place) for place in places if figure.value(place) is not None}
            assert {place: kept[code, place] for place in expected} == {
                place: unit.to_stored(value or 0) for place, value in expected.items()
            }
            behind = {(one.kind, one.id) for one in records_behind(book, YEAR, code, "17").counted}
            rows = book.sql("SELECT kind, record FROM submission_record WHERE indicator = ?", (code,)).fetchall()
            assert set(rows) == behind
            assert len(rows) == len(behind)
        assert check_book(book) == []


def test_that_it_is_one_change_set_with_who_when_the_rules_the_workbook_and_the_mark(book: Book, served: bytes) -> None:
    book.adviser = add_adviser(book, name="Louise Tremblay")
    sets, mark = len(change_sets(book)), vector_now(book)
    key = freeze_submission(book, region="17", year=YEAR, workbook_fingerprint="abc")
    assert len(change_sets(book)) == sets + 1
    (line,) = submissions_in(book)
    assert (line.id, line.kind, line.status, line.region) == (key, "frozen", SubmissionStatus.IN_FORCE, "17")
    assert (line.start, line.end, line.fiscal_year()) == (YEAR.start, YEAR.end, YEAR)
    assert (line.adviser, line.fingerprint, line.submitted_at[:10]) == ("Louise Tremblay", "abc", "2011-03-31")
    assert line.rules["indicators"]["information_companies"] == 1
    assert line.mark == mark
    assert line.records == 1


def test_that_a_name_given_signs_the_submission(book: Book, served: bytes) -> None:
    freeze_submission(book, region="17", year=YEAR, adviser_name="Marc Roy")
    assert submissions_in(book)[0].adviser == "Marc Roy"


def test_that_a_figure_not_available_has_no_cell(book: Book, served: bytes) -> None:
    key = freeze(book)
    assert book.scalar("SELECT 1 FROM submission_figure WHERE indicator = 'export_sales'") is None
    assert (
        book.scalar(
            "SELECT value FROM submission_figure WHERE submission_id = ? AND indicator = 'synergy_links'", (key,)
        )
        == 0
    )


# --- what is refused -----------------------------------------------------------------------------------------


def refused(book: Book, error: type[Exception], **words: object) -> None:
    before = len(change_sets(book))
    with pytest.raises(error):
        freeze_submission(book, **({"region": "17", "year": YEAR} | words))  # type: ignore[arg-type]
    assert len(change_sets(book)) == before


def test_that_an_empty_year_is_refused_and_nothing_written(book: Book) -> None:
    refused(book, EmptyYearError)


def test_that_a_year_before_the_region_was_served_is_refused(book: Book, served: bytes) -> None:
    refused(book, NotApplicableYearError, region="04", year=FiscalYear(2006))


def test_that_an_unknown_region_is_refused(book: Book) -> None:
    refused(book, UnknownRegionError, region="Gaspésie")


def test_that_a_year_known_by_its_published_figures_is_refused_until_its_records_are_complete(
    book: Book, served: bytes
) -> None:
    key = record_historical_submission(book, region="17", year=YEAR, figures={("information_companies", None): 34})
    refused(book, PublishedYearError)
    mark_records_complete(book, key)
    assert freeze(book) in statuses(book)


def test_that_a_second_submission_is_refused_and_a_corrected_one_takes_its_place(book: Book, served: bytes) -> None:
    first = freeze(book)
    refused(book, AlreadyFrozenError)
    second = freeze(book, corrects=first)
    assert statuses(book) == {first: SubmissionStatus.CORRECTED, second: SubmissionStatus.IN_FORCE}
    assert in_force(book, YEAR)["17"].corrects == first
    assert in_force(book, YEAR)["17"].is_correction
    refused(book, NotInForceError, corrects=first)
    refused(book, UnknownRecordError, corrects=b"x" * 16)
    third = freeze(book, corrects=second)
    assert in_force(book, YEAR)["17"].id == third


def test_that_differences_are_those_since_the_correction(book: Book, served: bytes) -> None:
    first = freeze(book)
    trash(book, "company", served)
    record_intervention(
        book,
        company=add_company(book, name="Autre", mrc="490"),
        service=service_id("information"),
        date=date(2010, 6, 6),
    )
    assert differences_of(book, YEAR, "17") != ()
    freeze(book, corrects=first)
    assert differences_of(book, YEAR, "17") == ()


def test_that_a_submission_shows_only_on_a_year_of_the_same_bounds(book: Book, served: bytes) -> None:
    freeze(book)
    assert in_force(book, FiscalYear(2010, 1)) == {}


# --- locked ----------------------------------------------------------------------------------------------------


def test_that_a_frozen_submission_is_neither_trashed_nor_marked(book: Book, served: bytes) -> None:
    key = freeze(book)
    with pytest.raises(LockedSubmissionError):
        trash(book, "submission", key)
    with pytest.raises(LockedSubmissionError):
        mark_records_complete(book, key, complete=False)
    assert book.scalar("SELECT trashed_at FROM submission WHERE id = ?", (key,)) is None


def test_that_a_published_figure_never_changes_and_may_be_trashed_with_its_submission(book: Book) -> None:
    cell = ("information_companies", None)
    key = record_historical_submission(book, region="17", year=YEAR, figures={cell: 34})
    with pytest.raises(LockedSubmissionError):
        record_historical_submission(book, region="17", year=YEAR, figures={cell: 35})
    assert record_historical_submission(book, region="17", year=YEAR, figures={cell: 34}) == key
    trash(book, "submission", key)
    assert record_historical_submission(book, region="17", year=YEAR, figures={cell: 35}) != key


def test_that_freezing_is_undone_and_done_again_as_one(book: Book, served: bytes) -> None:
    key = freeze(book)
    undo_last(book)
    assert submissions_in(book) == []
    redo_last(book)
    assert statuses(book) == {key: SubmissionStatus.IN_FORCE}
    assert differences_of(book, YEAR, "17") == ()


def test_that_what_a_submission_keeps_can_still_be_taken_back(book: Book) -> None:
    with book.change_set("Import"):
        company = add_company(book, name="Acier Grantelle inc.", mrc="490")
        record_intervention(book, company=company, service=service_id("information"), date=date(2010, 5, 5))
    imported = change_sets(book, limit=1)[0].ref
    freeze(book)
    assert undo(book, imported).kept == []
    total = next(one for one in differences_of(book, YEAR, "17") if one.indicator == "information_companies")
    assert [why.cause for why in total.explanations] == [Cause.TRASHED]


def test_that_the_mark_is_plain_json_by_writer(book: Book, served: bytes) -> None:
    key = freeze(book)
    mark = json.loads(book.scalar("SELECT mark FROM submission WHERE id = ?", (key,)))
    assert all(isinstance(seq, int) and writer.isdigit() for writer, seq in mark.items())
