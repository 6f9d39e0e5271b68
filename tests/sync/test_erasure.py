"""A person who is erased is nowhere any more: no row, log, file of the folder nor free page of any laptop."""

from __future__ import annotations

from pathlib import Path

import pytest
import zstandard

from cqi_desktop.store.book import Book
from cqi_desktop.store.fold import fold
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Company, Contact
from cqi_desktop.sync import erase
from cqi_desktop.sync.conflicts import open_conflicts
from cqi_desktop.sync.erase import erase_records, erasures
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.keys import unlock_bytes
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.segment import SegmentError, decode_segment
from cqi_desktop.sync.team import join_team
from tests.sync.laptops import PASS_PHRASE, MemoryStore, Team, new_book, outside, team_of
from tests.sync.test_exchange import assert_equal

CANARY = "Zébulon-Canari"


def person(book: Book) -> bytes:
    with book.change_set("New person"):
        company = book.insert(Company, name="Bois Hébert")
        return book.insert(
            Contact, company=company, first_name=CANARY, last_name="Toutant", email=f"{CANARY}@example.ca"
        )


def everything_in(team: Team, book: Book) -> bytes:
    """The pages of a book and the content of every file of the folder, decrypted."""
    book.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    found = [book.path.read_bytes()]
    member = membership_of(book)
    for name in team.store.sizes():
        data = team.store.read(name) or b""
        try:
            found.append(repr(decode_segment(data, member.key.secret)[1].rows).encode())
        except SegmentError:
            plain = unlock_bytes(data, member.keys, b"snapshot" + member.team)
            found.append(zstandard.ZstdDecompressor().decompress(plain) if plain else b"")
    return b"".join(found)


def is_anywhere(team: Team, book: Book) -> bool:
    return CANARY.encode() in everything_in(team, book) or b"canari" in everything_in(team, book)


def test_that_an_erased_person_is_nowhere_once_all_have_obeyed(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        key = person(team[0])
        team.exchange_all()
        with team[1].change_set("Edit"):
            team[1].update(Contact, key, title=f"Adjointe de {CANARY}")
        team.exchange_all()
        assert is_anywhere(team, team[2])
        erase_records(team[0], [("contact", key)])
        assert search(team[0], CANARY, 5) == []
        (status,) = erasures(team[0])
        assert status.waiting == ("Poste 2", "Poste 3")
        team.exchange_all()
        for book in team.books:
            assert not is_anywhere(team, book)
            assert book.sql("SELECT first_name, company_id FROM contact WHERE id = ?", (key,)).fetchall() == [
                (None, None)
            ]
            assert [status.waiting for status in erasures(book)] == [()]
            assert check_book(book) == []
        assert_equal(team.books)


def test_that_what_arrives_later_of_an_erased_person_is_erased_on_arrival(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        key = person(team[0])
        team.exchange_all()
        with team[2].change_set("Edit"):
            team[2].update(Contact, key, title=f"Ne sait pas encore, {CANARY}")
        fold(team[2])
        erase_records(team[0], [("contact", key)])
        team.exchange(0)
        team.exchange(1)
        team.exchange(2)
        team.exchange_all()
        for book in team.books:
            assert not is_anywhere(team, book)
            assert open_conflicts(book) == []
        with new_book(tmp_path / "9.cqi", 9) as late:
            join_team(late, "équipe", PASS_PHRASE, outside(9), store=team.store)
            team.exchange_all()
            exchange(late, outside(9), store=team.store)
            assert not is_anywhere(team, late)
            assert_equal([*team.books, late])


def test_that_an_old_file_on_a_forgotten_key_brings_nothing_back(tmp_path: Path) -> None:
    forgotten = MemoryStore()
    with team_of(tmp_path, 2) as team:
        key = person(team[0])
        team.exchange_all()
        forgotten.files = {name: team.store.read(name) or b"" for name in team.store.sizes()}
        forgotten.made = True
        erase_records(team[0], [("contact", key)])
        team.exchange_all()
        for number, book in enumerate(team.books):
            exchange(book, outside(number + 1), store=forgotten)
        team.exchange_all()
        for book in team.books:
            assert not is_anywhere(team, book)
        with new_book(tmp_path / "9.cqi", 9) as late:
            join_team(late, "équipe", PASS_PHRASE, outside(9), store=forgotten)
            exchange(late, outside(9), store=team.store)
            assert not is_anywhere(team, late)


def test_that_a_book_without_a_team_erases_too_and_tells_the_team_that_it_joins(tmp_path: Path) -> None:
    with new_book(tmp_path / "9.cqi", 9) as alone, team_of(tmp_path, 1) as team:
        key = person(alone)
        erase_records(alone, [("contact", key)])
        join_team(alone, "équipe", PASS_PHRASE, outside(9), store=team.store)
        team.exchange_all()
        assert not is_anywhere(team, team[0])
        assert team[0].scalar("SELECT first_name FROM contact WHERE id = ?", (key,)) is None


def test_that_an_erasure_stopped_before_its_end_leaves_no_trace_after_the_next_exchange(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with team_of(tmp_path, 1) as team:
        key = person(team[0])
        team.exchange_all()
        with monkeypatch.context() as stopped:
            stopped.setattr(erase, "leave_no_trace", lambda book: None)
            erase_records(team[0], [("contact", key)])
        team.exchange(0)
        assert not is_anywhere(team, team[0])
