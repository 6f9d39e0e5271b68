"""A disk that forgets: after a power cut what was not synchronised may be there or not, in any combination.

The calls that ``LocalStore`` really makes are recorded, then played on a model of a disk, with the power cut after each
and every choice of what survived.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest

from cqi_desktop.sync import folder
from cqi_desktop.sync.folder import FileCalls, LocalStore

WHOLE = b"un envoi entier"
TORN = WHOLE[:5]


class Call(NamedTuple):
    """``write``, ``synchronise file``, ``replace`` or ``synchronise folder``."""

    kind: str


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """What one write to the store asks of the system, in order."""
    made: list[Call] = []
    fsync, replace = os.fsync, os.replace

    def recorded_fsync(handle: int) -> None:
        made.append(Call("synchronise folder" if os.path.isdir(f"/proc/self/fd/{handle}") else "synchronise file"))
        fsync(handle)

    def recorded_replace(draft: Path, path: Path) -> None:
        made.append(Call("replace"))
        replace(draft, path)

    class Recorded(FileCalls):
        def write_new(self, path: Path, data: bytes) -> None:
            made.append(Call("write"))
            super().write_new(path, data)

    monkeypatch.setattr(folder.os, "fsync", recorded_fsync)
    monkeypatch.setattr(folder.os, "replace", recorded_replace)
    LocalStore(tmp_path, Recorded()).write("a.seg", WHOLE)
    return made


def left_after(calls: list[Call]) -> Iterator[bytes | None]:
    """Every state in which the file may be found: its content, or None when it is absent."""
    kinds = [call.kind for call in calls]
    is_data_safe = "synchronise file" in kinds
    is_named = "replace" in kinds
    is_name_safe = is_named and "synchronise folder" in kinds[kinds.index("replace") :]
    names = [True] if is_name_safe else [True, False] if is_named else [False]
    contents = [WHOLE] if is_data_safe else [b"", TORN, WHOLE]
    for has_name, content in product(names, contents):
        yield content if has_name else None


def is_ever_torn(calls: list[Call]) -> bool:
    return any(state not in (None, WHOLE) for length in range(len(calls) + 1) for state in left_after(calls[:length]))


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not say what a handle stands for")
def test_that_a_power_cut_after_any_call_never_leaves_a_torn_file_under_its_name(calls: list[Call]) -> None:
    assert [call.kind for call in calls] == ["write", "synchronise file", "replace", "synchronise folder"]
    assert not is_ever_torn(calls)
    assert set(left_after(calls)) == {WHOLE}, "once the write is over, the file is there for good"


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="this system does not say what a handle stands for")
def test_that_the_model_catches_a_store_that_synchronises_nothing(calls: list[Call]) -> None:
    assert is_ever_torn([call for call in calls if call.kind != "synchronise file"])
    assert None in set(left_after([call for call in calls if call.kind != "synchronise folder"]))
