"""Small old segments are put together in packs: fewer files, the same content, and nothing lost whatever stops it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.sync import packing
from cqi_desktop.sync.erase import erase_records
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.membership import membership_of
from cqi_desktop.sync.packing import PackedStore, decode_pack, encode_pack
from cqi_desktop.sync.pull import is_segment
from cqi_desktop.sync.segment import decode_segment
from cqi_desktop.sync.team import change_key, join_team
from tests.sync.laptops import PASS_PHRASE, START_MS, MemoryStore, Team, new_book, outside, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_identity import named, names

LATER_MS = START_MS + 60 * 24 * 3600 * 1000


@pytest.fixture(autouse=True)
def few_files_make_a_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "FEWEST", 4)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    """Two laptops; the first was opened six times two months ago, the second holds all but the last of it."""
    with team_of(tmp_path, 2, MemoryStore()) as team:
        opened_often(team)
        yield team


def opened_often(team: Team, times: int = 6, first: int = 0) -> None:
    for number in range(first, first + times):
        team.reopen(0, 100 + number)
        named(team[0], f"Canari {number}")
        team.exchange(0)
        if number == first + times - 2:
            team.exchange(1)


def two_months_later(team: Team, exchanges: int = 1) -> None:
    team.reopen(0, 200, LATER_MS)
    for _ in range(exchanges):
        team.exchange(0)


def own_files(team: Team, ending: str, number: int = 0) -> list[str]:
    store = team.store
    assert isinstance(store, MemoryStore)
    own = membership_of(team[number]).laptop[-4:].hex()
    return sorted(name for name in store.files if f"/{own}/" in name and name.endswith(ending) and "state-" not in name)


def late_equal(team: Team, tmp_path: Path) -> None:
    """Both laptops and one that joins now hold the same."""
    with new_book(tmp_path / "late.cqi", 60) as late:
        join_team(late, "équipe", PASS_PHRASE, outside(60), name="Tard", store=team.store)
        team.exchange_all()
        exchange(late, outside(60), store=team.store)
        assert_equal([*team.books, late])
        assert check_book(late) == []


def test_that_old_small_files_become_one_and_who_had_them_or_not_holds_the_same(team: Team, tmp_path: Path) -> None:
    before = own_files(team, ".seg")
    others = own_files(team, ".seg", 1)
    assert len(before) >= 6
    two_months_later(team)
    assert own_files(team, ".seg") == before, "the files themselves go once the pack was read back"
    assert len(own_files(team, ".pack")) == 1
    assert team.exchange(1).problems == []
    team.exchange(0)
    assert own_files(team, ".seg") == []
    assert own_files(team, ".seg", 1)[: len(others)] == others, "nobody touches the files of another"
    done = team.exchange(1)
    assert (done.problems, done.received) == ([], 0), "what it held already is known again"
    assert team.exchange(0).sent == 0
    late_equal(team, tmp_path)


def test_that_a_pack_is_filled_up_and_the_one_before_goes(team: Team, tmp_path: Path) -> None:
    two_months_later(team, 3)
    (first,) = own_files(team, ".pack")
    opened_often(team, 5, first=6)
    two_months_later(team)
    team.reopen(0, 201, LATER_MS)
    assert len(own_files(team, ".pack")) == 2
    team.exchange(0)
    (second,) = own_files(team, ".pack")
    assert second != first
    assert own_files(team, ".seg") == []
    late_equal(team, tmp_path)


def test_that_the_same_files_give_the_same_pack() -> None:
    files = {f"{number:016x}-1-1-{number:012x}.seg": bytes([number]) * number for number in range(1, 20)}
    data = encode_pack(files)
    assert encode_pack(dict(reversed(files.items()))) == data
    members = decode_pack(data)
    assert members is not None
    assert {member.name: data[member.start : member.start + member.size] for member in members} == files


def test_that_a_pack_is_whole_or_nothing() -> None:
    data = encode_pack({"0000000000000001-1-1-000000000001.seg": b"abc"})
    for length in range(len(data)):
        assert decode_pack(data[:length]) is None
    for place in range(len(data)):
        for bit in range(8):
            assert decode_pack(data[:place] + bytes([data[place] ^ (1 << bit)]) + data[place + 1 :]) is None
    assert decode_pack(encode_pack({"../team.json": b"abc"})) is None
    assert decode_pack(encode_pack({"state-1.seg": b"abc"})) is None


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty"])
def test_that_a_damaged_pack_is_told_then_written_again_as_files(team: Team, tmp_path: Path, damage: str) -> None:
    two_months_later(team, 2)
    store = team.store
    assert isinstance(store, MemoryStore)
    (pack,) = own_files(team, ".pack")
    data = store.files[pack]
    store.files[pack] = {"cut": data[:-5], "flipped": data[:80] + b"!" + data[81:], "empty": b""}[damage]
    with new_book(tmp_path / "8.cqi", 8) as late:
        done = join_team(late, "équipe", PASS_PHRASE, outside(8), name="Tôt", store=store)
        assert (pack, "damaged") in [(problem.file, problem.kind) for problem in done.problems]
        team.exchange(0)
        assert pack not in store.files
        assert exchange(late, outside(8), store=store).problems == []
        assert late.scalar("SELECT count(*) FROM segment_problem") == 0
        assert set(names(late)) >= {f"Canari {number}" for number in range(6)}
    late_equal(team, tmp_path)


def test_that_an_erasure_takes_the_pack_apart(team: Team, tmp_path: Path) -> None:
    two_months_later(team)
    store = team.store
    assert isinstance(store, MemoryStore)
    key = team[0].scalar("SELECT id FROM company WHERE name = 'Canari 3'")
    packs = own_files(team, ".pack")
    erase_records(team[0], [("company", key)])
    team.exchange(0)
    assert not set(packs) & set(store.files), "though the files lay beside it still"
    team.exchange_all(3)
    everything = decrypted(team)
    assert b"Canari 2" in everything
    assert b"Canari 3" not in everything
    late_equal(team, tmp_path)


def decrypted(team: Team) -> bytes:
    member, store = membership_of(team[0]), PackedStore(team[0], team.store)
    found = [store.read(name) or b"" for name in store.sizes() if is_segment(name)]
    return b"".join(repr(decode_segment(data, member.key.secret)[1].rows).encode() for data in found)


def test_that_after_a_change_of_key_no_pack_is_under_an_older_one(team: Team, tmp_path: Path) -> None:
    two_months_later(team, 2)
    (before,) = own_files(team, ".pack")
    change_key(team[0], "cinq bouleaux", outside(5), store=team.store)
    team.exchange_all()
    assert before not in own_files(team, ".pack")
    assert b"Canari 3" in decrypted(team), "every file is under the key in force"
    with new_book(tmp_path / "late.cqi", 60) as late:
        join_team(late, "équipe", "cinq bouleaux", outside(60), name="Tard", store=team.store)
        assert names(late) == names(team[0])


class StoppedError(Exception):
    """The machine stops here."""


class StopsAt(MemoryStore):
    """A folder whose call number ``stop`` of a kind that writes never returns."""

    def __init__(self, files: dict[str, bytes], stop: int, *, is_done: bool) -> None:
        super().__init__()
        self.files, self.made, self.stop, self.is_done, self.count = dict(files), True, stop, is_done, 0

    def write(self, name: str, data: bytes) -> None:
        self._call(lambda: MemoryStore.write(self, name, data))

    def remove(self, name: str) -> None:
        self._call(lambda: MemoryStore.remove(self, name))

    def _call(self, work: object) -> None:
        assert callable(work)
        self.count += 1
        if self.count == self.stop:
            if self.is_done:
                work()
            raise StoppedError
        work()


@pytest.mark.parametrize(
    ("is_done", "step"),
    [(True, 9), pytest.param(False, 1, marks=pytest.mark.slow), pytest.param(True, 1, marks=pytest.mark.slow)],
)
def test_that_a_stop_at_any_call_of_packing_loses_nothing(team: Team, tmp_path: Path, is_done: bool, step: int) -> None:
    store = team.store
    assert isinstance(store, MemoryStore)
    wanted = {f"Canari {number}" for number in range(6)}
    stop, was_stopped = 1, True
    while was_stopped:
        files, was_stopped = dict(store.files), False
        team.reopen(0, 300 + stop, LATER_MS)
        tried = StopsAt(files, stop, is_done=is_done)
        for _ in range(3):
            try:
                exchange(team[0], outside(1), store=tried)
            except StoppedError:
                was_stopped = True
            if set(known_names(team[0], tried)) < wanted:
                raise AssertionError(f"lost at call {stop}")
        assert wanted <= set(known_names(team[0], tried))
        stop += step
    assert stop > 8


def known_names(book: Book, store: MemoryStore) -> list[str]:
    """What a laptop that joined now would read in the folder."""
    with new_book(book.path.with_name("lecteur.cqi"), 77) as reader:
        copy = MemoryStore()
        copy.files, copy.made = dict(store.files), True
        join_team(reader, "équipe", PASS_PHRASE, outside(77), name="Lecteur", store=copy)
        found = names(reader)
    for leftover in book.path.parent.glob("lecteur.cqi*"):
        leftover.unlink()
    return found


def test_that_recent_files_and_few_files_stay_as_they_are(tmp_path: Path) -> None:
    with team_of(tmp_path, 1, MemoryStore()) as team:
        opened_often_alone(team, 6)
        assert own_files(team, ".pack") == []
        assert team[0].scalar("SELECT count(*) FROM company") == 6


def opened_often_alone(team: Team, times: int) -> None:
    for number in range(times):
        team.reopen(0, 100 + number)
        named(team[0], f"Canari {number}")
        team.exchange(0)
