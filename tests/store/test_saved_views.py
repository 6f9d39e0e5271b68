"""Saved views and edits of several companies: what is kept, refused, undone."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.errors import InvalidValueError, UnknownMrcError
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_batch import archive_companies, edit_companies, trash_companies, values_of
from cqi_desktop.store.saved_views import change_view, pin_view, rename_view, save_view, saved_views, trash_view
from cqi_desktop.store.tables import Company, SavedView
from cqi_desktop.store.undo import undo_last


def test_that_a_view_is_saved_renamed_pinned_changed_and_undone(book: Book) -> None:
    key = save_view(book, page="companies", name="  À  relancer ", definition={"filters": {"mrc": ["490"]}})
    rename_view(book, key, "À relancer bientôt")
    pin_view(book, key, True)
    change_view(book, key, {"filters": {}})
    (view,) = saved_views(book, "companies")
    assert (view.name, view.is_pinned, view.definition) == ("À relancer bientôt", True, {"filters": {}})
    undo_last(book)
    assert saved_views(book)[0].definition == {"filters": {"mrc": ["490"]}}
    trash_view(book, key)
    assert saved_views(book) == []
    undo_last(book)
    assert [view.name for view in saved_views(book)] == ["À relancer bientôt"]


def test_that_two_views_of_a_list_never_have_one_name(book: Book) -> None:
    save_view(book, page="companies", name="Érable", definition={})
    with pytest.raises(InvalidValueError):
        save_view(book, page="companies", name="erable", definition={})
    with pytest.raises(InvalidValueError):
        save_view(book, page="companies", name="  ", definition={})
    save_view(book, page="interventions", name="Érable", definition={})
    assert [view.page for view in saved_views(book)] == ["companies", "interventions"]


def test_that_a_view_that_cannot_be_read_is_left_out(book: Book) -> None:
    with book.change_set("by another program"):
        book.insert(SavedView, page="companies", name="x", definition="not JSON")
        book.insert(SavedView, page="companies", name="y", definition="[1]")
    assert saved_views(book) == []


def test_that_several_companies_are_edited_as_one_step(book: Book) -> None:
    keys = [add_company(book, name=name, mrc="490", role=role) for name, role in (("A", "client"), ("B", "prospect"))]
    known = values_of(book, keys)
    assert (known["mrc"].value, known["mrc"].is_same) == ("490", True)
    assert (known["role"].is_same, known["role"].distinct) == (False, 2)
    edit_companies(book, keys, {"role": "partner", "contact_every_days": 90, "markets": ("Texas",)})
    assert {book.find(Company, key).role for key in keys} == {"partner"}
    assert values_of(book, keys)["markets"].value == ("Texas",)
    undo_last(book)
    assert [book.find(Company, key).role for key in keys] == ["client", "prospect"]


def test_that_nothing_is_written_when_one_value_is_refused(book: Book) -> None:
    keys = [add_company(book, name=name, mrc="490") for name in "AB"]
    with pytest.raises(UnknownMrcError):
        edit_companies(book, keys, {"mrc": "nowhere", "role": "partner"})
    assert {book.find(Company, key).role for key in keys} == {"client"}


def test_that_archiving_and_trashing_several_is_one_step_each(book: Book) -> None:
    keys = [add_company(book, name=name) for name in "AB"]
    archive_companies(book, keys)
    trash_companies(book, keys)
    assert all(book.find(Company, key).trashed_at for key in keys)
    undo_last(book)
    assert not any(book.find(Company, key).trashed_at for key in keys)
    assert all(book.find(Company, key).archived_at for key in keys)
    undo_last(book)
    assert not any(book.find(Company, key).archived_at for key in keys)
