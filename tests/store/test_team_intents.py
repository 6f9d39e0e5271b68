"""What the team sets: its members, its services and their order, its regions, its targets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import InvalidValueError, UnknownRecordError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import region_id, service_id
from cqi_desktop.store.advisers import add_adviser, edit_adviser, edit_service, move_service
from cqi_desktop.store.book import Book
from cqi_desktop.store.figures import regions_of
from cqi_desktop.store.list_choices import present_advisers, service_choices
from cqi_desktop.store.regions import serve_from
from cqi_desktop.store.targets import remove_target, set_target, targets_of
from cqi_desktop.store.undo import undo_last

YEAR = FiscalYear(2010)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "carnet.cqi", adviser="Odile Faucher") as made:
        yield made


def codes(book: Book) -> list[str]:
    return [code for code, _, _ in service_choices(book)]


def test_that_the_present_team_is_in_the_order_of_names_whatever_the_accents(book: Book) -> None:
    add_adviser(book, name="Étienne Bourassa-Roy")
    gone = add_adviser(book, name="Tommy Nadon")
    edit_adviser(book, gone, left_on=date(2011, 3, 15))
    assert [name for _, name in present_advisers(book)] == ["Étienne Bourassa-Roy", "Odile Faucher"]
    assert gone in [key for key, _ in present_advisers(book, gone)]


@pytest.mark.parametrize("name", ["", "   ", None])
def test_that_a_member_and_a_service_keep_a_name(book: Book, name: str | None) -> None:
    (member,) = present_advisers(book)
    with pytest.raises(InvalidValueError):
        edit_adviser(book, member[0], name=name)
    with pytest.raises(InvalidValueError):
        edit_service(book, service_id("information"), label_fr=name)
    assert present_advisers(book) == [member]


def test_that_a_service_goes_down_and_up_and_stays_at_the_ends(book: Book) -> None:
    before = codes(book)
    move_service(book, service_id(before[0]), -1)
    assert codes(book) == before
    move_service(book, service_id(before[0]), 1)
    assert codes(book) == [before[1], before[0], *before[2:]]
    undo_last(book)
    assert codes(book) == before
    with pytest.raises(UnknownRecordError):
        move_service(book, service_id("absent"), 1)


def test_that_a_region_is_served_from_a_day_or_always(book: Book) -> None:
    serve_from(book, region_id("17"), date(1995, 4, 1))
    assert regions_of(book)[0].served_from == date(1995, 4, 1)
    serve_from(book, region_id("17"), None)
    assert regions_of(book)[0].served_from is None
    undo_last(book)
    assert regions_of(book)[0].served_from == date(1995, 4, 1)


@pytest.mark.parametrize("region", ["17", None])
def test_that_a_target_removed_leaves_the_others_and_comes_back(book: Book, region: str | None) -> None:
    bounds = {"start_date": YEAR.start, "end_date": YEAR.end}
    for place, value in (("17", 60), ("04", 35), (None, 120)):
        set_target(book, indicator="information_companies", value=value, region=place, **bounds)
    remove_target(book, indicator="information_companies", region=region, **bounds)
    assert {row.region for row in targets_of(book, YEAR)} == {"17", "04", None} - {region}
    undo_last(book)
    assert len(targets_of(book, YEAR)) == 3
