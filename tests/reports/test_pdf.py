"""The PDF read back: its text is that of the figures, its pages are numbered, its parts are bookmarked."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from cqi_desktop.domain.errors import CancelledError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.reports.breakdown import Audience, Breakdown, indicators_for
from cqi_desktop.reports.pdf import pdf_bytes, write_pdf
from cqi_desktop.reports.pdf_text import shown_text
from cqi_desktop.reports.sheet_content import Style
from cqi_desktop.reports.wording import indicator_label
from cqi_desktop.reports.workbook import build_sheets
from cqi_desktop.translation import in_language, set_language

from .reported_book import NAMES, ODD_NAME

Gather = Callable[..., Breakdown]
NBSP = "\u00a0"


def pages_of(content: bytes) -> list[str]:
    document = PdfDocument(content)
    texts = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    document.close()
    return [text.replace("\r\n", "\n") for text in texts]


def plain(text: str) -> str:
    """Spaces are what a reader of PDF makes of them."""
    return " ".join(text.replace(NBSP, " ").split())


@pytest.mark.parametrize("region", ["17", None], ids=["region", "territory"])
def test_that_every_figure_is_in_the_text(gather: Gather, region: str | None) -> None:
    breakdown = gather(region=region, audience="cre")
    text = plain("\n".join(pages_of(pdf_bytes(breakdown))))
    with in_language("fr"):
        for one in indicators_for(Audience.CRE):
            figure = breakdown.figure(breakdown.year, one.code)
            style = Style.HOURS if one.code == "hours" else Style.COUNT
            shown = "n. d." if figure.total is None else shown_text(figure.total, style)
            assert plain(indicator_label(one.code)) in text
            assert plain(shown) in text


def test_that_each_cell_of_the_workbook_is_in_the_text(gather: Gather) -> None:
    breakdown = gather(audience="board")
    letters = "".join("".join(pages_of(pdf_bytes(breakdown))).split()).replace(NBSP, "")
    with in_language("fr"):
        sheets = build_sheets(breakdown, Audience.BOARD)
        texts = {
            "".join(shown_text(value, style).split())
            for sheet in sheets
            for row in sheet.rows
            for value, style in zip(row.values, row.styles, strict=True)
            if style is not None and style is not Style.WRAPPED
        }
    missing = {text for text in texts if len(text) < 25 and text not in letters}
    assert not missing


def test_that_amounts_and_dates_are_as_in_quebec(gather: Gather) -> None:
    text = plain("\n".join(pages_of(pdf_bytes(gather(audience="board")))))
    assert "294 750 $" in text
    assert "2010-05-12" in text
    assert "−" in text
    assert ODD_NAME in text


def test_that_each_page_says_its_number_its_period_and_how_firm_it_is(gather: Gather) -> None:
    pages = pages_of(pdf_bytes(gather(audience="board")))
    for number, text in enumerate(pages, 1):
        assert f"{number} de {len(pages)}" in plain(text) or f"{number} of {len(pages)}" in plain(text)
        assert "Carrefour Québec International" in text
        assert "Centre-du-Québec · 2010-2011" in plain(text)
        assert "Données provisoires · 2011-03-31" in plain(text)


def test_that_sheets_and_headings_are_bookmarked(gather: Gather) -> None:
    document = PdfDocument(pdf_bytes(gather(audience="board")))
    marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    document.close()
    sheets = ["Sommaire", "Par MRC", "Comparatif", "Activités", "Synergie", "Budget", "Cibles", "Entreprises", "Notes"]
    assert [title for level, title in marks if level == 0] == sheets
    assert (1, "Budget 2011-2012") in marks


def test_that_the_pdf_for_the_cre_names_nobody(gather: Gather) -> None:
    text = "\n".join(pages_of(pdf_bytes(gather(audience="cre", region=None))))
    assert not any(name in text for name in NAMES)
    unnamed = "\n".join(pages_of(pdf_bytes(gather(audience="board"), without_names=True)))
    assert NAMES[0] in "\n".join(pages_of(pdf_bytes(gather(audience="board"))))
    assert not any(name in unnamed for name in NAMES)


def test_that_the_same_book_gives_the_same_bytes_in_any_language(gather: Gather) -> None:
    first = pdf_bytes(gather())
    time.sleep(1.1)  # a clock of whole seconds would show
    set_language("en")
    assert pdf_bytes(gather()) == first
    set_language("fr")


def test_that_the_file_is_replaced_in_one_step_or_not_at_all(gather: Gather, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"earlier")

    def stop(done: int, total: int) -> None:
        assert 0 <= done <= total
        raise CancelledError

    with pytest.raises(CancelledError):
        write_pdf(gather(), path, progress=stop)
    assert path.read_bytes() == b"earlier"
    write_pdf(gather(), path)
    assert path.read_bytes().startswith(b"%PDF")
    assert [found.name for found in tmp_path.iterdir()] == ["report.pdf"]


def test_that_years_without_a_figure_and_names_of_any_letters_are_drawn(gather: Gather) -> None:
    text = "\n".join(pages_of(pdf_bytes(gather(year=FiscalYear(2030), region="05", audience="board"))))
    assert "n. d." in text
    assert shown_text("Škoda Ωmega Łódź", Style.TEXT) == "Škoda Ωmega Łódź"
