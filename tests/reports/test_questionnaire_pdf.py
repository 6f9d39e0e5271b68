"""The PDF that a company receives, read back: every answer, page x of y, French typography, the same bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from cqi_desktop.domain.errors import InvalidValueError, UnwritableError
from cqi_desktop.reports.questionnaire_pdf import questionnaire_pdf, write_questionnaire_pdf
from cqi_desktop.store.assessments import answer_question, begin_assessment, complete_assessment, filled_assessment
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.translation import in_language
from tests.questionnaire_pictures import fill, fill_some

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book.create(tmp_path / "book.cqi", surroundings=RepeatableSurroundings(NOON, 7).surroundings())


def pages_of(content: bytes) -> list[str]:
    document = PdfDocument(content)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return [" ".join(text.replace("\r\n", " ").split(" ")) for text in texts]


def test_that_the_pdf_says_all_that_was_answered(book: Book) -> None:
    company = add_company(book, name="Les Entreprises de transformation du bois Saint-Elphège–Pierreville et Fils ltée")
    fill_some(book, company)
    row = book.scalar("SELECT id FROM assessment WHERE completed_on = '2011-03-31'")
    with in_language("fr"):
        content = questionnaire_pdf(book, row)
    pages = pages_of(content)
    whole = _plain(" ".join(pages))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} de {len(pages)}" in _plain(page)
    filled = filled_assessment(book, row)
    for question in filled.questionnaire.questions:
        assert _plain(question.label.fr) in whole, question.code
    for gap in filled.result.gaps:
        assert _plain(gap.question.advice.fr) in whole
    assert "Saint-Elphège–Pierreville" in whole
    assert f"{filled.result.score // 100} %" in whole if filled.result.score else False
    assert content == _again(book, row), "the same book gives the same bytes"


def _again(book: Book, key: bytes) -> bytes:
    with in_language("fr"):
        return questionnaire_pdf(book, key)


def _plain(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace("\ufffe", "").split())


def test_that_one_that_is_begun_says_that_it_is_not_complete(book: Book, tmp_path: Path) -> None:
    company = add_company(book, name="Soudure Marquette enr.")
    key = begin_assessment(book, company, "prediagnostic_export")
    answer_question(book, key, "commitment", 2)
    with in_language("en"):
        write_questionnaire_pdf(book, key, tmp_path / "a.pdf")
    text = _plain(" ".join(pages_of((tmp_path / "a.pdf").read_bytes())))
    assert "Not complete: 1 of 13 questions answered" in text
    assert "No answer" in text
    assert "2 of 5 (no time set aside to a person in charge)" in text
    fill(book, key, 1)
    complete_assessment(book, key)
    with pytest.raises(InvalidValueError):
        write_questionnaire_pdf(book, key, tmp_path / "a.txt")
    with pytest.raises(UnwritableError):
        write_questionnaire_pdf(book, key, tmp_path / "none" / "a.pdf")
