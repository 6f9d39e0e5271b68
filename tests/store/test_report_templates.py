"""Templates of funders kept in the book: the file to the byte, the mapping as it was said, everything undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.report_templates import TemplateCell
from cqi_desktop.store.book import Book
from cqi_desktop.store.report_templates import (
    add_report_template,
    map_template,
    name_template,
    replace_template_file,
    report_templates,
    template_content,
    template_named,
)
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import undo_last

CELLS = (
    TemplateCell("Reddition", "B5", "information_companies", "490"),
    TemplateCell("Reddition", "C5", "information_companies", years_back=1),
)
CONTENT = bytes(range(256)) * 40


@pytest.fixture
def book(tmp_path: Path):  # type: ignore[no-untyped-def]
    with Book.create(tmp_path / "book.cqi") as made:
        yield made


def added(book: Book, name: str = "Reddition CRÉ", funder: str = "CRÉ") -> bytes:
    return add_report_template(book, name=name, funder=funder, file="cre.xlsx", content=CONTENT, cells=CELLS)


def test_that_a_template_is_read_back_as_it_was_kept(book: Book) -> None:
    key = added(book)
    (line,) = report_templates(book)
    assert (line.key, line.name, line.funder, line.file_name, line.cells) == (
        key, "Reddition CRÉ", "CRÉ", "cre.xlsx", CELLS
    )  # fmt: skip
    assert template_content(book, key) == CONTENT


def test_that_a_template_is_found_by_its_name_whatever_case_and_accents(book: Book) -> None:
    key = added(book)
    found = template_named(book, "reddition cre")
    assert found is not None
    assert found.key == key
    assert template_named(book, "autre") is None


def test_that_templates_are_in_the_order_of_their_funders(book: Book) -> None:
    for name, funder in (("b", "MDEIE"), ("a", "MDEIE"), ("z", "Développement économique Canada")):
        added(book, name, funder)
    assert [line.name for line in report_templates(book)] == ["z", "a", "b"]


def test_that_a_mapping_a_name_and_a_new_file_are_each_undone(book: Book) -> None:
    key = added(book)
    map_template(book, key, CELLS[:1])
    assert report_templates(book)[0].cells == CELLS[:1]
    name_template(book, key, name="Autre", funder="")
    assert (report_templates(book)[0].name, report_templates(book)[0].funder) == ("Autre", "")
    replace_template_file(book, key, "2011.xlsx", b"new")
    assert template_content(book, key) == b"new"
    for _ in range(3):
        undo_last(book)
    (line,) = report_templates(book)
    assert (line.name, line.file_name, line.cells) == ("Reddition CRÉ", "cre.xlsx", CELLS)
    assert template_content(book, key) == CONTENT


def test_that_a_template_in_the_trash_is_not_listed(book: Book) -> None:
    trash(book, "report_template", added(book))
    assert report_templates(book) == ()


def test_that_a_template_without_a_name_is_refused(book: Book) -> None:
    with pytest.raises(InvalidValueError):
        added(book, "  ")
