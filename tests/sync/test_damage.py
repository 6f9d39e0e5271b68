"""A file of the folder damaged in any way changes nothing and holds up nobody else (G5)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.store.soundness import check_book
from cqi_desktop.sync.presence import digests_of, vector_of
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.pull import is_segment, pull
from tests.sync.laptops import MemoryStore, team_of
from tests.sync.test_delivery import late_member
from tests.sync.test_identity import named, names

REFUSED = {"damaged", "foreign"}


def damages(whole: bytes, step: int) -> Iterator[bytes]:
    """Cut at every length, every bit flipped, joined, filled with zeros, garbage; one in ``step``."""
    chance = random.Random(step)
    lengths = range(0, len(whole), step)
    yield from (whole[:length] for length in lengths)
    yield from (whole[:length] + bytes(len(whole) - length) for length in lengths)
    for place in range(0, 8 * len(whole), step):
        at, bit = divmod(place, 8)
        yield whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :]
    yield from (whole + whole, whole + b"\0", bytes(len(whole)), chance.randbytes(len(whole)))


@pytest.mark.parametrize("step", [97, pytest.param(1, marks=pytest.mark.slow)])
def test_that_a_segment_damaged_in_any_way_changes_nothing_and_holds_up_nobody(tmp_path: Path, step: int) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        late, member = late_member(team, tmp_path / "late.cqi")
        before = set(store.files)
        named(team[0], "Abîmée")
        team.exchange(0)
        (damaged,) = {name for name in set(store.files) - before if is_segment(name)}
        whole, before = store.files[damaged], set(store.files)
        named(team[1], "Intacte")
        team.exchange(1)
        intact = {name for name in set(store.files) - before if is_segment(name)}
        earlier = {name: data for name, data in store.files.items() if is_segment(name)}
        received = MemoryStore()
        received.made = True
        received.files = {name: data for name, data in earlier.items() if name not in {damaged, *intact}}
        pull(late, member, received, received.sizes(), NobodyWatching())
        state = vector_of(late), digests_of(late)
        for number, data in enumerate(damages(whole, step)):
            received.files[damaged] = data
            pulled = pull(late, member, received, received.sizes(), NobodyWatching())
            assert {(problem.file, problem.kind in REFUSED) for problem in pulled.problems} == {(damaged, True)}
            assert vector_of(late) == state[0]
            assert number % 50 or digests_of(late) == state[1]
        assert check_book(late) == []
        received.files |= {name: earlier[name] for name in intact}
        pull(late, member, received, received.sizes(), NobodyWatching())
        assert "Intacte" in names(late)
        assert "Abîmée" not in names(late)
        received.files[damaged] = whole
        pull(late, member, received, received.sizes(), NobodyWatching())
        assert {"Intacte", "Abîmée"} <= set(names(late))
        assert late.scalar("SELECT count(*) FROM segment_problem") == 0
        late.close()
