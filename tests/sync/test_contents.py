"""The contents of documents reach every laptop, whole or not at all, and leave every one when they are erased."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import CancelledError, UnavailableContentError, UnwritableError
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.document_contents import PART_BYTES, ContentState, complete_contents, drop_content
from cqi_desktop.store.documents import add_document, document_state, read_document, trash_document
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Document
from cqi_desktop.sync.contents import ContentsExchanged, fetch_contents
from cqi_desktop.sync.erase import erase_records, erasures
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.keys import LOCK_BYTES
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.team import change_key, join_team
from tests.sync.laptops import PASS_PHRASE, MemoryStore, Team, new_book, outside, team_of
from tests.sync.test_damage import damages
from tests.sync.test_exchange import assert_equal

TEXT = "Zébulon-Canari doit 4 200 $".encode()


def with_document(book: Book, data: bytes = TEXT, name: str = "bail.txt") -> bytes:
    return add_document(book, data, name=name, company=add_company(book, name="Bois Hébert"))


def parts_in(store: MemoryStore, book: Book | None = None) -> list[str]:
    """The files of contents in the folder, or those of one laptop only."""
    own = membership_of(book).laptop[-4:].hex() if book else ""
    return sorted(name for name in store.files if name.endswith(".content") and f"/{own}" in name)


def content_of(book: Book, key: bytes) -> str:
    return str(book.scalar("SELECT content_hash FROM document WHERE id = ?", (key,)))


def test_that_a_document_of_several_parts_reaches_every_laptop(tmp_path: Path) -> None:
    data = random.Random(1).randbytes(2 * PART_BYTES + 7)
    with team_of(tmp_path, 3, store := MemoryStore()) as team:
        key = with_document(team[0], data)
        done = team.exchange(0)
        assert done.parts_sent == 3
        assert team.exchange(1).parts_received == 3
        team.exchange(2)
        for book in team.books:
            assert read_document(book, key) == data
            assert check_book(book) == []
        assert len(parts_in(store)) == 3, "one copy in the folder serves all"
        assert max(len(store.files[name]) for name in parts_in(store)) <= PART_BYTES + LOCK_BYTES
        assert team.exchange(1).parts_received == team.exchange(0).parts_sent == 0
        assert_equal(team.books)


def test_that_a_content_travels_by_a_relay_that_is_not_the_laptop_that_added_it(tmp_path: Path) -> None:
    key_stick = MemoryStore()
    with team_of(tmp_path, 3, MemoryStore()) as team:
        key_stick.files, key_stick.made = dict(team.store.files), True  # type: ignore[attr-defined]
        key = with_document(team[0])
        team.exchange(0)
        team.exchange(1)
        exchange(team[1], outside(2), store=key_stick)
        exchange(team[2], outside(3), store=key_stick)
        assert read_document(team[2], key) == TEXT


def test_that_a_record_whose_content_is_not_there_says_that_it_has_not_arrived(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange(0)
        store.hidden = set(parts_in(store))
        team.exchange(1)
        assert document_state(team[1], key) is ContentState.NOT_ARRIVED
        with pytest.raises(UnavailableContentError) as raised:
            read_document(team[1], key)
        assert raised.value.values["reason"] == "not_arrived"
        assert check_book(team[1]) == [], "what is on its way is no fault"
        store.hidden = set()
        team.exchange(1)
        assert read_document(team[1], key) == TEXT


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other"])
def test_that_a_damaged_part_is_refused_and_told_then_written_again(tmp_path: Path, damage: str) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        other = with_document(team[0], b"un autre document")
        team.exchange(0)
        (other_name,) = parts_in(store)
        key = with_document(team[0])
        team.exchange(0)
        (name,) = set(parts_in(store)) - {other_name}
        whole = store.files[name]
        store.files[name] = {
            "cut": whole[:-1], "flipped": whole[:60] + bytes([whole[60] ^ 1]) + whole[61:], "empty": b"",
            "other": store.files[other_name],
        }[damage]  # fmt: skip
        done = team.exchange(1)
        assert [(problem.file, problem.kind) for problem in done.problems] == [(name, "damaged")]
        assert team[1].sql("SELECT file, kind FROM segment_problem").fetchall() == [(name, "damaged")]
        assert document_state(team[1], key) is ContentState.NOT_ARRIVED
        assert read_document(team[1], other) == b"un autre document", "the others go on"
        team.exchange(0)
        assert name not in store.files
        assert team.exchange(1).problems == []
        assert read_document(team[1], key) == TEXT
        assert team[1].scalar("SELECT count(*) FROM segment_problem") == 0


def test_that_a_laptop_that_holds_it_replaces_what_another_wrote_badly_and_left(tmp_path: Path) -> None:
    with team_of(tmp_path, 3, store := MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange(0)
        team.exchange(1)
        (name,) = parts_in(store)
        store.files[name] = store.files[name][:40] + bytes(9) + store.files[name][49:]
        team.exchange(2)
        team.exchange(1)
        assert name in store.files, "nobody touches the files of another"
        assert team.exchange(2).parts_received == 1
        assert read_document(team[2], key) == TEXT


def test_that_what_a_book_lost_comes_back_from_the_team(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange_all()
        drop_content(team[0], content_of(team[0], key))
        assert document_state(team[0], key) is ContentState.MISSING
        team.exchange(0)
        assert read_document(team[0], key) == TEXT


def test_that_what_is_altered_in_a_book_is_not_spread(tmp_path: Path) -> None:
    with team_of(tmp_path, 1, store := MemoryStore()) as team:
        with_document(team[0])
        team[0].sql("UPDATE document_content SET bytes = x'00'")
        assert team.exchange(0).parts_sent == 0
        assert parts_in(store) == []


class Stops:
    """Somebody who stops the work once it was told ``left`` times."""

    def __init__(self, left: int) -> None:
        self.left = left

    def report(self, part: float, step: str = "") -> None:
        assert 0 <= part <= 1
        self.left -= 1
        if self.left < 0:
            raise CancelledError


def test_that_a_stopped_exchange_keeps_the_parts_that_came_and_goes_on_from_there(tmp_path: Path) -> None:
    data = random.Random(2).randbytes(2 * PART_BYTES)
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        key = with_document(team[0], data)
        team.exchange(0)
        store.hidden = set(parts_in(store))
        team.exchange(1)
        store.hidden = set()
        received = []
        for left in (0, 1, 2, 2, 9):  # stopped again and again after one part more
            try:
                exchange(team[1], outside(2), Stops(left), store)
                break
            except CancelledError:
                received.append(team[1].scalar("SELECT count(*) FROM document_content"))
        assert received == [0, 0, 1, 2]
        assert read_document(team[1], key) == data
        assert check_book(team[1]) == []


def test_that_an_erased_document_leaves_every_laptop_and_the_folder(tmp_path: Path) -> None:
    with team_of(tmp_path, 3, store := MemoryStore()) as team:
        key, kept = with_document(team[0]), with_document(team[0], b"un autre")
        team.exchange_all()
        erase_records(team[1], [("document", key)])
        assert not is_in_pages(team[1])
        team.exchange_all()
        for book in team.books:
            assert not is_in_pages(book)
            assert [status.waiting for status in erasures(book)] == [()]
            assert document_state(book, key) is ContentState.MISSING
            assert read_document(book, kept) == b"un autre"
            assert check_book(book) == []
        assert len(parts_in(store)) == 1
        assert_equal(team.books)


def is_in_pages(book: Book) -> bool:
    """Whether the text of the document is in a page of the file or of SQLite's log."""
    book.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return b"Canari doit" in book.path.read_bytes() + Path(f"{book.path}-wal").read_bytes()


def test_that_the_documents_of_an_erased_record_go_with_it_even_those_that_arrive_later(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        company = add_company(team[0], name="Bois Hébert")
        add_document(team[0], TEXT, name="bail.txt", company=company)
        team.exchange_all()
        add_document(team[1], TEXT + b" et plus", name="bail.txt", company=company)
        erase_records(team[0], [("company", company)])
        team.exchange_all(3)
        for book in team.books:
            assert book.scalar("SELECT count(*) FROM document WHERE content_hash IS NOT NULL") == 0
            assert complete_contents(book) == set()
            assert not is_in_pages(book)
            assert [status.waiting for status in erasures(book)] == [()] * 3
        assert parts_in(store) == []
        assert_equal(team.books)


def test_that_a_content_that_another_record_names_stays(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        erased, kept = with_document(team[0]), with_document(team[0], name="copie.txt")
        team.exchange_all()
        erase_records(team[0], [("document", erased)])
        team.exchange_all()
        for book in team.books:
            assert read_document(book, kept) == TEXT
        erase_records(team[1], [("document", kept)])
        team.exchange_all()
        assert parts_in(store) == []
        assert not any(is_in_pages(book) for book in team.books)


def test_that_a_forgotten_folder_does_not_bring_an_erased_content_back(tmp_path: Path) -> None:
    forgotten = MemoryStore()
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange_all()
        forgotten.files, forgotten.made = dict(store.files), True
        erase_records(team[0], [("document", key)])
        team.exchange_all()
        for number, book in enumerate(team.books):
            exchange(book, outside(number + 1), store=forgotten)
            assert complete_contents(book) == set()
        with new_book(tmp_path / "9.cqi", 9) as late:
            join_team(late, "équipe", PASS_PHRASE, outside(9), store=forgotten)
            exchange(late, outside(9), store=store)
            assert complete_contents(late) == set()
            assert not is_in_pages(late)
        team.exchange_all()
        assert parts_in(store) == []


def test_that_a_document_in_the_trash_travels_and_can_be_restored_elsewhere(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        key = with_document(team[0])
        trash_document(team[0], key)
        team.exchange_all()
        assert read_document(team[1], key) == TEXT


def test_that_after_a_change_of_key_the_contents_are_under_the_new_one_only(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange_all()
        (before,) = parts_in(store)
        change_key(team[1], "cinq bouleaux", outside(5), store=store)
        team.exchange_all()
        assert before not in store.files
        names = parts_in(store)
        assert names
        assert {store.files[name][:16] for name in names} == {membership_of(team[0]).key.epoch}
        with new_book(tmp_path / "9.cqi", 9) as late:
            join_team(late, "équipe", "cinq bouleaux", outside(9), store=store)
            assert read_document(late, key) == TEXT


def test_that_the_folder_does_not_tell_what_is_kept(tmp_path: Path) -> None:
    with team_of(tmp_path, 1, store := MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange(0)
        record = team[0].find(Document, key)
        assert record is not None
        everything = b"".join([name.encode() + data for name, data in store.files.items()])
        assert record.content_hash.encode() not in everything
        assert bytes.fromhex(record.content_hash) not in everything
        assert TEXT not in everything


@pytest.mark.parametrize("step", [23, pytest.param(1, marks=pytest.mark.slow)])
def test_that_a_part_cut_at_any_length_or_with_any_bit_flipped_is_refused(tmp_path: Path, step: int) -> None:
    with team_of(tmp_path, 1, store := MemoryStore()) as team:
        key = with_document(team[0])
        team.exchange(0)
        (name,) = parts_in(store)
        whole, member, content = store.files[name], membership_of(team[0]), content_of(team[0], key)
        drop_content(team[0], content)
        for damaged in damages(whole, step):
            store.files[name] = damaged
            done = ContentsExchanged()
            fetch_contents(team[0], member, store, store.sizes(), NobodyWatching(), done)
            assert ([problem.file for problem in done.problems], done.received) == ([name], 0)
        store.files[name] = whole
        fetch_contents(team[0], member, store, store.sizes(), NobodyWatching(), done := ContentsExchanged())
        assert (done.problems, done.completed) == ([], 1)
        assert read_document(team[0], key) == TEXT


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 12))])
def test_that_a_listing_that_omits_files_only_delays(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with team_of(tmp_path, 3, store := MemoryStore()) as team:
        keys = []
        for turn in range(8):
            number = chance.randrange(3)
            keys.append(with_document(team[number], f"{TEXT.decode()} {turn}".encode()))
            others = [name for name in store.files if not name.startswith("team")]
            store.hidden = set(chance.sample(others, len(others) // 3))
            team.exchange(chance.randrange(3))
            team.exchange(number)
        store.hidden = set()
        team.exchange_all(3)
        for book in team.books:
            assert [read_document(book, key)[-1:] for key in keys] == [str(turn).encode() for turn in range(8)]
        assert_equal(team.books)


def test_that_a_full_disk_is_told_and_what_is_missing_comes_once_there_is_room(tmp_path: Path) -> None:
    with team_of(tmp_path, 2, MemoryStore()) as team:
        key = with_document(team[0], random.Random(4).randbytes(PART_BYTES))
        team.exchange(0)
        named_before = team[1].scalar("SELECT count(*) FROM change")
        pages = team[1].scalar("PRAGMA page_count")
        team[1].sql(f"PRAGMA max_page_count = {pages + 100}")
        with pytest.raises(UnwritableError) as raised:
            team.exchange(1)
        assert raised.value.values["reason"] == "full"
        assert team[1].scalar("SELECT count(*) FROM change") > named_before, "what came before is kept"
        assert check_book(team[1]) == []
        team[1].sql("PRAGMA max_page_count = 1073741823")
        team.exchange(1)
        assert len(read_document(team[1], key)) == PART_BYTES
        assert check_book(team[1]) == []


def test_that_the_folder_on_a_disk_serves_as_well(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        key = with_document(team[0])
        team.exchange_all(1)
        assert read_document(team[1], key) == TEXT
        assert len(list((tmp_path / "équipe").rglob("*.content"))) == 1
        assert isinstance(team, Team)
