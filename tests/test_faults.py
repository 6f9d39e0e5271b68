"""The harness of faults itself: it hurts what it says, and it would tell a loss."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.books import Bench, make_bench
from tests.faults.damage import DAMAGE, flip
from tests.faults.kills import KILLS
from tests.faults.outcome import Attempt, Fault, table_of
from tests.faults.storage import STORAGE
from tests.faults.together import TOGETHER


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return make_bench(tmp_path_factory.mktemp("fautes"), is_small=True)


def losses(bench: Bench, attempts: dict[str, Attempt], times: int) -> dict[str, list[str]]:
    faults = [attempt(bench, random.Random(f"11 {name}"), times) for name, attempt in attempts.items()]
    assert all(fault.times or fault.not_tried for fault in faults)
    return {fault.name: fault.losses for fault in faults if fault.losses}


@pytest.mark.slow
def test_that_a_program_killed_at_any_moment_loses_nothing(bench: Bench) -> None:
    assert losses(bench, KILLS, 1) == {}


def test_that_what_was_noted_on_a_disk_that_fills_up_stays(bench: Bench) -> None:
    assert losses(bench, {"full-entry": STORAGE["full-entry"]}, 1) == {}


def test_that_a_temporary_folder_without_room_loses_nothing(bench: Bench) -> None:
    assert losses(bench, {"full-temporary": STORAGE["full-temporary"]}, 1) == {}


@pytest.mark.slow
def test_that_a_full_disk_and_a_lost_folder_lose_nothing(bench: Bench) -> None:
    assert losses(bench, STORAGE, 1) == {}


@pytest.mark.slow
def test_that_power_cuts_and_flipped_bits_are_told(bench: Bench) -> None:
    assert losses(bench, DAMAGE, 4) == {}


def test_that_programs_together_and_wrong_clocks_lose_nothing(bench: Bench) -> None:
    assert losses(bench, TOGETHER, 1) == {}


def test_that_a_loss_is_told(bench: Bench) -> None:
    fault = Fault("bit flipped", "nothing", "one bit", times=3)
    fault.expect(True, "never")
    assert table_of([fault]).splitlines()[-1].endswith("nothing")
    fault.expect(False, "a company")
    assert table_of([fault]).splitlines()[-1].endswith("1")
    path = bench.copy(bench.plain)
    before = path.read_bytes()
    flip(path, random.Random(1))
    assert sum((one ^ other).bit_count() for one, other in zip(before, path.read_bytes(), strict=True)) == 1


@pytest.mark.slow
def test_that_the_command_loses_nothing_and_prints_its_table() -> None:
    root = Path(__file__).resolve().parents[1]
    words = [sys.executable, "-m", "tests.faults", "--small"]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=root)
    assert done.returncode == 0, done.stderr
    assert "kill: entry" in done.stdout
