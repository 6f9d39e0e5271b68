"""Undo and redo: what comes back, what is kept because somebody edited it since, what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.domain.errors import (
    AlreadyUndoneError,
    NothingToRedoError,
    NothingToUndoError,
    NotUndoableError,
    UnknownRecordError,
)
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_set_from_text, change_set_text, change_sets
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.tables import (
    Adviser,
    Company,
    ConsentEntry,
    Contact,
    Intervention,
    Region,
    SynergyLink,
)
from cqi_desktop.store.team_settings import change_setting, setting
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import redo_last, undo, undo_last
from cqi_desktop.store.undo_cells import Fate

START_MS = 1_300_000_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "carnet.cqi"
    open_again(path, 1, new=True).close()
    return path


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    with open_again(path, 2) as book:
        yield book


def open_again(path: Path, seed: int, *, new: bool = False) -> Book:
    surroundings = RepeatableSurroundings(START_MS + seed * 1_000_000, seed).surroundings()
    return (Book.create if new else Book.open)(path, surroundings=surroundings)


def add(book: Book, model: type = Company, **values: Any) -> bytes:
    with book.change_set("Add"):
        return book.insert(model, **values)


def edit(book: Book, model: type, key: bytes, **values: Any) -> SetRef:
    with book.change_set("Edit") as made:
        book.update(model, key, **values)
    return SetRef(made.writer, made.number)


def name_of(book: Book, key: bytes) -> str:
    return str(book.scalar("SELECT name FROM company WHERE id = ?", (key,)))


def is_trashed(book: Book, table: str, key: bytes) -> bool:
    return bool(book.scalar(f"SELECT trashed_at IS NOT NULL FROM {table} WHERE id = ?", (key,)))


def latest_set(book: Book) -> SetRef:
    return change_sets(book, limit=1)[0].ref


# --- one after the other ------------------------------------------------------------------------------------


def test_that_undo_goes_further_back_each_time_and_redo_forward_again(book: Book) -> None:
    key = add(book, name="A")
    for name in ("B", "C", "D"):
        edit(book, Company, key, name=name)
    seen = []
    for _ in range(3):
        undo_last(book)
        seen.append(name_of(book, key))
    assert seen == ["C", "B", "A"]
    for _ in range(3):
        redo_last(book)
        seen.append(name_of(book, key))
    assert seen[3:] == ["B", "C", "D"]
    with pytest.raises(NothingToRedoError):
        redo_last(book)


def test_that_undo_and_redo_can_go_back_and_forth_any_number_of_times(book: Book) -> None:
    key = add(book, name="A")
    edit(book, Company, key, name="B")
    edit(book, Company, key, name="C")
    for _ in range(3):
        undo_last(book)
        undo_last(book)
        assert name_of(book, key) == "A"
        redo_last(book)
        assert name_of(book, key) == "B"
        undo_last(book)
        redo_last(book)
        redo_last(book)
        assert name_of(book, key) == "C"


def test_that_a_new_edit_leaves_nothing_to_redo(book: Book) -> None:
    key = add(book, name="A")
    edit(book, Company, key, name="B")
    undo_last(book)
    edit(book, Company, key, name="C")
    with pytest.raises(NothingToRedoError):
        redo_last(book)
    undo_last(book)
    assert name_of(book, key) == "A"


def test_that_undo_reaches_what_an_earlier_opening_of_the_book_did(book: Book, path: Path) -> None:
    key = add(book, name="A")
    edit(book, Company, key, name="B")
    book.close()
    with open_again(path, 3) as again:
        undo_last(again)
        assert name_of(again, key) == "A"
    with open_again(path, 4) as third:
        redo_last(third)
        assert name_of(third, key) == "B"


def test_that_the_making_of_the_book_is_not_undone(book: Book) -> None:
    with pytest.raises(NothingToUndoError):
        undo_last(book)
    with pytest.raises(NotUndoableError):
        undo(book, latest_set(book))


def test_that_undo_leaves_what_another_laptop_did(book: Book) -> None:
    key = add(book, name="A")
    edit(book, Company, key, name="B")
    theirs = edit(book, Company, key, phone="819 555-0101")
    pretend_another_laptop_made(book, theirs)
    undo_last(book)
    assert name_of(book, key) == "A"
    assert book.scalar("SELECT phone FROM company WHERE id = ?", (key,)) == "819 555-0101"


def pretend_another_laptop_made(book: Book, ref: SetRef) -> None:
    """Give a change set, the latest, to a writer of another laptop, as a merge would have brought it."""
    laptop, writer = b"L" * 16, 4711
    book.sql("INSERT INTO writer(writer, laptop) VALUES (?, ?)", (writer, laptop))
    book.sql("UPDATE change SET writer = ?, txn = 1 WHERE writer = ? AND txn = ?", (writer, *ref))
    book.sql("UPDATE change_set SET writer = ?, txn = 1 WHERE writer = ? AND txn = ?", (writer, *ref))


# --- what was edited since --------------------------------------------------------------------------------


def test_that_undoing_an_old_set_keeps_and_names_what_was_edited_since(book: Book) -> None:
    book.adviser = add(book, Adviser, name="Louise Tremblay")
    key = add(book, name="A", phone="1")
    old = edit(book, Company, key, name="B", phone="2")
    edit(book, Company, key, phone="3")
    result = undo(book, old)
    assert name_of(book, key) == "A"
    assert book.scalar("SELECT phone FROM company WHERE id = ?", (key,)) == "3"
    assert [(item.record, item.field) for item in result.undone] == [(key, "name")]
    [kept] = result.kept
    assert (kept.field, kept.reason, kept.adviser, kept.label) == (
        "phone",
        Fate.EDITED_SINCE,
        "Louise Tremblay",
        "Edit",
    )
    assert result.refused == []


def test_that_undoing_what_was_wholly_edited_since_changes_nothing_and_makes_no_set(book: Book) -> None:
    key = add(book, name="A")
    old = edit(book, Company, key, name="B")
    edit(book, Company, key, name="C")
    before = latest_set(book)
    result = undo(book, old)
    assert (result.made, len(result.kept), name_of(book, key)) == (None, 1, "C")
    assert latest_set(book) == before


def test_that_the_sequence_passes_by_what_was_wholly_edited_since(book: Book) -> None:
    key = add(book, name="A", phone="1")
    edit(book, Company, key, phone="2")
    edit(book, Company, key, name="B")
    theirs = edit(book, Company, key, name="C")
    pretend_another_laptop_made(book, theirs)
    assert [item.field for item in undo_last(book).kept] == ["name"]
    assert undo_last(book).kept == []
    assert (name_of(book, key), book.scalar("SELECT phone FROM company WHERE id = ?", (key,))) == ("C", "1")
    redo_last(book)
    assert book.scalar("SELECT phone FROM company WHERE id = ?", (key,)) == "2"


def test_that_a_set_that_came_back_to_where_it_was_is_passed_by_too(book: Book) -> None:
    key = add(book, name="A")
    edit(book, Company, key, name="B")
    with book.change_set("There and back"):
        book.update(Company, key, name="C")
        book.update(Company, key, name="B")
    undo_last(book)
    undo_last(book)
    assert name_of(book, key) == "A"


def test_that_an_old_set_can_be_undone_once_the_later_ones_are(book: Book) -> None:
    key = add(book, name="A")
    old = edit(book, Company, key, name="B")
    edit(book, Company, key, name="C")
    edit(book, Company, key, name="D")
    undo_last(book)
    redo_last(book)
    undo_last(book)
    undo_last(book)
    assert undo(book, old).kept == []
    assert name_of(book, key) == "A"


def test_that_several_edits_of_one_cell_in_one_set_go_back_to_the_first_value(book: Book) -> None:
    key = add(book, name="A")
    with book.change_set("Twice"):
        book.update(Company, key, name="B")
        book.update(Company, key, name="C")
    undo_last(book)
    assert name_of(book, key) == "A"
    redo_last(book)
    assert name_of(book, key) == "C"


def test_that_a_set_already_undone_says_so_and_one_done_again_is_undone_again(book: Book) -> None:
    key = add(book, name="A")
    old = edit(book, Company, key, name="B")
    undo(book, old)
    with pytest.raises(AlreadyUndoneError):
        undo(book, old)
    redo_last(book)
    undo(book, old)
    assert name_of(book, key) == "A"
    with pytest.raises(AlreadyUndoneError):
        undo(book, old)


def test_that_undoing_an_undo_by_its_name_is_a_redo(book: Book) -> None:
    key = add(book, name="A")
    edit(book, Company, key, name="B")
    result = undo_last(book)
    assert result.made is not None
    undo(book, result.made)
    assert name_of(book, key) == "B"
    assert [line.kind for line in change_sets(book, limit=2)] == ["redo", "undo"]
    undo_last(book)
    assert name_of(book, key) == "A"


# --- records made, and the trash --------------------------------------------------------------------------------


def test_that_undoing_a_creation_puts_the_record_in_the_trash_and_redo_takes_it_out(book: Book) -> None:
    key = add(book, name="A")
    undo_last(book)
    assert is_trashed(book, "company", key)
    redo_last(book)
    assert not is_trashed(book, "company", key)
    undo_last(book)
    assert is_trashed(book, "company", key)


def test_that_a_record_edited_since_its_import_is_kept_and_the_others_go(book: Book) -> None:
    with book.change_set("Import", kind="import"):
        keys = [book.insert(Company, name=f"Company {number}") for number in range(4)]
    imported = latest_set(book)
    edit(book, Company, keys[2], phone="819 555-0101")
    result = undo(book, imported)
    assert [is_trashed(book, "company", key) for key in keys] == [True, True, False, True]
    assert [(item.record, item.reason) for item in result.kept] == [(keys[2], Fate.EDITED_SINCE)]


def test_that_a_record_in_use_since_its_import_is_kept_with_what_it_refers_to(book: Book) -> None:
    with book.change_set("Import", kind="import"):
        adviser = book.insert(Adviser, name="Louise Tremblay")
        used, unused = (book.insert(Company, name=name, adviser=adviser) for name in ("A", "B"))
    imported = latest_set(book)
    act = add(book, Intervention, company=used, date=date(2011, 1, 5))
    result = undo(book, imported)
    assert [is_trashed(book, "company", key) for key in (used, unused)] == [False, True]
    assert {(item.record, item.reason, item.used_by) for item in result.kept} == {
        (used, Fate.IN_USE, "intervention"),
        (adviser, Fate.IN_USE, "company"),
    }
    trash(book, "intervention", act)
    redone = result.made
    assert redone is not None
    undo(book, redone)
    undo(book, imported)
    assert is_trashed(book, "company", used)


def test_that_records_made_together_go_to_the_trash_together(book: Book) -> None:
    with book.change_set("Import", kind="import"):
        company = book.insert(Company, name="A")
        contact = book.insert(Contact, company=company, last_name="Gagnon")
        act = book.insert(Intervention, company=company, contact=contact)
        book.update(Company, company, phone="819 555-0101")
    result = undo_last(book)
    assert is_trashed(book, "company", company)
    assert is_trashed(book, "contact", contact)
    assert is_trashed(book, "intervention", act)
    assert (len(result.undone), result.kept, result.refused) == (3, [], [])
    assert book.scalar("SELECT phone FROM company WHERE id = ?", (company,)) == "819 555-0101"


def test_that_a_record_trashed_since_stays_there_and_is_named(book: Book) -> None:
    key = add(book, name="A")
    made = latest_set(book)
    trash(book, "company", key)
    result = undo(book, made)
    assert [item.reason for item in result.kept] == [Fate.EDITED_SINCE]
    undo_last(book)
    assert not is_trashed(book, "company", key)
    undo_last(book)
    assert is_trashed(book, "company", key)


def test_that_the_ledger_of_consents_keeps_its_line_and_the_contact_made_with_it_goes(book: Book) -> None:
    company = add(book, name="A")
    with book.change_set("Contact with consent"):
        contact = book.insert(Contact, company=company, last_name="Gagnon")
        consent = book.insert(ConsentEntry, contact=contact, kind="express")
    result = undo_last(book)
    assert is_trashed(book, "contact", contact)
    assert [(item.record, item.reason) for item in result.refused] == [(consent, Fate.LEDGER)]


def test_that_a_kind_without_trash_is_refused_and_named(book: Book) -> None:
    region = add(book, Region, code="16", name="Montérégie")
    result = undo_last(book)
    assert [(item.record, item.reason) for item in result.refused] == [(region, Fate.NO_TRASH)]
    assert result.made is None


def test_that_a_setting_made_for_the_first_time_goes_back_to_its_default(book: Book) -> None:
    change_setting(book, "organisation", "CRÉ")
    undo_last(book)
    assert setting(book, "organisation", "default") == "default"
    redo_last(book)
    assert setting(book, "organisation", "default") == "CRÉ"
    assert book.scalar("SELECT count(*) FROM setting WHERE name = 'organisation'") == 1


def test_that_an_erased_record_is_refused(book: Book) -> None:
    key = add(book, Contact, last_name="Gagnon")
    old = edit(book, Contact, key, mobile="819 555-0101")
    book.sql(
        "INSERT INTO erasure(tbl, pk, hlc) SELECT id, ?, 1 FROM change_name WHERE tbl = 'contact' AND col = ''", (key,)
    )
    result = undo(book, old)
    assert [item.reason for item in result.refused] == [Fate.ERASED]
    assert book.scalar("SELECT mobile FROM contact WHERE id = ?", (key,)) == "819 555-0101"


def test_that_a_field_of_a_newer_version_is_refused_and_the_rest_undone(book: Book) -> None:
    key = add(book, name="A")
    old = edit(book, Company, key, name="B", phone="1")
    book.sql("INSERT INTO change_name(tbl, col) VALUES ('company', 'linkedin')")
    book.sql(
        "UPDATE change SET col = (SELECT id FROM change_name WHERE col = 'linkedin') WHERE writer = ? AND txn = ? "
        "AND val = '1'",
        old,
    )
    result = undo(book, old)
    assert name_of(book, key) == "A"
    assert [(item.field, item.reason) for item in result.refused] == [("linkedin", Fate.NEWER_VERSION)]


# --- a merge of companies ----------------------------------------------------------------------------------


def test_that_undoing_a_merge_gives_each_company_its_own_back(book: Book) -> None:
    keep, other, third = (
        add(book, name="A", phone="1"),
        add(book, name="A inc.", email="a@exemple.ca"),
        add(book, name="C"),
    )
    contact = add(book, Contact, company=other, last_name="Gagnon", is_main=True)
    act = add(book, Intervention, company=other, date=date(2011, 1, 5), region="17")
    link = add(book, SynergyLink, company_a=other, company_b=third)
    before = whole_content(book)
    merge_companies(book, keep, other)
    assert book.scalar("SELECT company_id FROM contact WHERE id = ?", (contact,)) == keep
    result = undo_last(book)
    assert whole_content(book) == before
    assert (result.kept, result.refused) == ([], [])
    redo_last(book)
    assert book.scalar("SELECT company_id FROM intervention WHERE id = ?", (act,)) == keep
    assert book.scalar("SELECT company_a_id FROM synergy_link WHERE id = ?", (link,)) == keep


def test_that_a_child_added_after_a_merge_stays_with_the_company_kept(book: Book) -> None:
    keep, other = add(book, name="A"), add(book, name="A inc.")
    before = add(book, Intervention, company=other)
    merge_companies(book, keep, other)
    merged = latest_set(book)
    after = add(book, Intervention, company=keep)
    undo(book, merged)
    owners = dict(book.sql("SELECT id, company_id FROM intervention").fetchall())
    assert owners == {before: other, after: keep}


def whole_content(book: Book) -> dict[str, list[tuple[Any, ...]]]:
    tables = ("company", "contact", "intervention", "synergy_link", "setting", "adviser")
    return {table: book.sql(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in tables}


# --- names and the list --------------------------------------------------------------------------------------


def test_that_the_list_says_who_made_what_and_what_was_undone(book: Book) -> None:
    book.adviser = add(book, Adviser, name="Louise Tremblay")
    with book.change_set("Import of companies", kind="import"):
        for number in range(3):
            book.update(Company, book.insert(Company, name=f"Company {number}"), phone="1")
    undo_last(book)
    undone, imported = change_sets(book, limit=2)
    assert (imported.label, imported.kind, imported.adviser) == ("Import of companies", "import", "Louise Tremblay")
    assert (imported.records, imported.changes, imported.is_own) == ({"company": 3}, 6, True)
    assert (imported.undone_by, undone.undoes) == (undone.ref, imported.ref)
    assert change_sets(book, limit=1, skip=1) == [imported]


def test_that_the_name_of_a_change_set_is_read_back(book: Book) -> None:
    ref = latest_set(book)
    assert change_set_from_text(change_set_text(ref)) == ref
    for text in ("", "x", "12", "zz-1", "1-"):
        with pytest.raises(UnknownRecordError):
            change_set_from_text(text)
    with pytest.raises(UnknownRecordError):
        undo(book, SetRef(1, 1))


def test_that_who_belongs_to_the_team_is_never_undone(book: Book) -> None:
    key = add(book, name="A")
    with book.change_set("New laptop", kind="exchange") as made:
        book.insert(Region, name="stands for the row of a laptop")
    with pytest.raises(NotUndoableError):
        undo(book, SetRef(made.writer, made.number))
    undo_last(book)
    assert is_trashed(book, "company", key)
