"""The quality check before filing: its points, its score, and how firm a year is."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.attention import AttentionKind, AttentionLine, attention_of, duplicates_to_examine
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.filing_check import FilingCheck, FilingPoint, check_filing
from cqi_desktop.store.freezing import freeze_submission
from cqi_desktop.store.frozen_submissions import in_force
from cqi_desktop.store.interventions import edit_intervention, record_intervention
from cqi_desktop.store.submissions import record_historical_submission
from cqi_desktop.store.year_standing import Standing, standing_of

YEAR = FiscalYear(2010)


def checked(book: Book, duplicates: AttentionLine | None = None) -> FilingCheck:
    return check_filing(figures_of(book, YEAR), "17", attention_of(book, YEAR, "17"), duplicates)


def serve(book: Book, company: bytes, service: str = "information", **fields: object) -> bytes:
    return record_intervention(book, company=company, service=service_id(service), date=date(2010, 6, 1), **fields)


def test_that_a_year_in_order_has_a_hundred(book: Book) -> None:
    serve(book, add_company(book, name="Acier Grantelle inc.", mrc="490"), contact_seconds=3600)
    found = checked(book, duplicates_to_examine(book))
    assert found.score == 100
    assert [line.count for line in found.lines] == [0] * 6


def test_that_each_thing_to_settle_takes_points_away_and_gives_them_back(book: Book) -> None:
    company = add_company(book, name="Acier Grantelle inc.", mrc="490")
    act = serve(book, company, "diagnostic")
    serve(book, add_company(book, name="Meubles Nocturne inc.", region="17"), contact_seconds=60)
    before = checked(book)
    lost = {line.point: line.lost for line in before.lines if line.lost}
    assert set(lost) == {FilingPoint.PLACES, FilingPoint.DOCUMENTS, FilingPoint.HOURS}
    assert before.score == 100 - sum(lost.values())
    kinds = [line.records.kind for line in before.lines if line.records]
    assert kinds == [AttentionKind.NO_MRC, AttentionKind.NOT_COMPLETED, AttentionKind.NO_HOURS]
    edit_intervention(book, act, completed_on=date(2010, 6, 1), contact_seconds=3600)
    after = checked(book)
    assert {line.point for line in after.lines if line.lost} == {FilingPoint.PLACES}
    assert after.score is not None
    assert before.score is not None
    assert after.score > before.score


def test_that_likely_doubles_not_looked_for_are_not_said_to_be_none(book: Book) -> None:
    serve(book, add_company(book, name="Acier Grantelle inc.", mrc="490"), contact_seconds=60)
    assert {line.point: line.count for line in checked(book).lines}[FilingPoint.DUPLICATES] is None
    serve(book, add_company(book, name="Acier Grantele inc.", mrc="490"), contact_seconds=60)
    found = checked(book, duplicates_to_examine(book))
    assert {line.point: line.count for line in found.lines}[FilingPoint.DUPLICATES] == 1
    assert found.score is not None
    assert found.score < 100


def test_that_an_empty_year_has_no_score(book: Book) -> None:
    assert checked(book) == FilingCheck(None, ())


def test_that_a_year_goes_from_provisional_to_frozen_to_corrected(book: Book) -> None:
    serve(book, add_company(book, name="Acier Grantelle inc.", mrc="490"))
    figures = figures_of(book, YEAR)
    assert standing_of(book, figures, "17").standing is Standing.PROVISIONAL
    first = freeze_submission(book, region="17", year=YEAR)
    assert standing_of(book, figures, "17").standing is Standing.FROZEN
    assert standing_of(book, figures, None).standing is Standing.PROVISIONAL
    freeze_submission(book, region="17", year=YEAR, corrects=first)
    assert standing_of(book, figures, "17").standing is Standing.CORRECTED
    assert in_force(book, YEAR)["17"].corrects == first


def test_that_the_workbook_written_with_a_freeze_gives_its_fingerprint_or_nothing_is_frozen(book: Book) -> None:
    serve(book, add_company(book, name="Acier Grantelle inc.", mrc="490"))
    seen: list[Standing] = []

    def write() -> str:
        seen.append(standing_of(book, figures_of(book, YEAR), "17").standing)
        return "ab" * 32

    def fail() -> str:
        raise OSError("full")

    try:
        freeze_submission(book, region="17", year=YEAR, write_workbook=fail)
    except OSError:
        assert in_force(book, YEAR) == {}
    freeze_submission(book, region="17", year=YEAR, write_workbook=write)
    assert seen == [Standing.FROZEN]
    assert in_force(book, YEAR)["17"].fingerprint == "ab" * 32


def test_that_published_figures_are_their_own_standing(book: Book) -> None:
    record_historical_submission(book, region="17", year=YEAR, figures={("information_companies", None): 64})
    assert standing_of(book, figures_of(book, YEAR), "17").standing is Standing.PUBLISHED
