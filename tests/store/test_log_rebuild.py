"""Repair: the records made anew from the log, nothing lost, after a backup."""

from __future__ import annotations

from cqi_desktop.store.book import Book
from cqi_desktop.store.log_rebuild import rebuild_from_log, right_records, unlogged
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Company, Contact
from cqi_desktop.store.upgrades import drop_triggers, install_triggers


def damaged(book: Book) -> tuple[bytes, bytes, bytes]:
    """A book in which one record was altered, one removed, one added, all behind the log's back."""
    with book.change_set("Add"):
        altered = book.insert(Company, name="Bois franc", neq="0412345678", notes="nul\x00within")
        gone = book.insert(Contact, company=altered, last_name="Gagnon")
    with book.change_set("Edit"):
        book.update(Company, altered, name="Boisé")
    added = book.new_id()
    drop_triggers(book.database)
    book.sql("UPDATE company SET name = 'Altered', neq = '0412345678 ' WHERE id = ?", (altered,))
    book.sql("DELETE FROM contact WHERE id = ?", (gone,))
    book.sql("INSERT INTO company(id, name) VALUES (?, 'Behind the log')", (added,))
    install_triggers(book.database)
    return altered, gone, added


def test_that_every_record_is_what_its_changes_say_after_a_repair(book: Book) -> None:
    altered, gone, added = damaged(book)
    assert check_book(book)
    rebuilt = rebuild_from_log(book)
    assert (rebuilt.righted, rebuilt.logged) == (2, 1)
    company = book.find(Company, altered)
    assert (company.name, company.neq, company.notes) == ("Boisé", "0412345678", "nul\x00within")
    assert book.find(Contact, gone).last_name == "Gagnon"
    assert book.find(Company, added).name == "Behind the log"
    assert book.scalar("SELECT label FROM change_set ORDER BY hlc DESC LIMIT 1") == "Repair of the change log"
    assert [finding for finding in check_book(book) if finding.table != "company"] == []
    assert [found.title for found in search(book, "boisé", 5)] == ["Boisé"]


def test_that_the_book_as_it_was_is_beside_and_never_replaced(book: Book) -> None:
    altered, _, _ = damaged(book)
    first = rebuild_from_log(book)
    with Book.open(first.backup) as backup:
        assert backup.find(Company, altered).name == "Altered"
    second = rebuild_from_log(book)
    assert second.backup != first.backup
    assert (second.righted, second.logged) == (0, 0)


def test_that_a_sound_book_is_left_alone(book: Book) -> None:
    with book.change_set("Add"):
        book.insert(Company, name="A")
    before = book.scalar("SELECT count(*) FROM change")
    with unlogged(book):
        assert right_records(book) == 0
    assert book.scalar("SELECT count(*) FROM change") == before
