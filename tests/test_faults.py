"""The harness of faults itself: it hurts what it says, and it would tell a loss."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.books import Bench, make_bench
from tests.faults.damage import flip, hurt
from tests.faults.kills import kill_everything
from tests.faults.outcome import Fault, table_of
from tests.faults.storage import fill_and_refuse, note_on_a_full_disk
from tests.faults.together import stand_together


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return make_bench(tmp_path_factory.mktemp("fautes"), is_small=True)


def losses(faults: list[Fault]) -> dict[str, list[str]]:
    return {fault.name: fault.losses for fault in faults if fault.losses}


def test_that_a_program_killed_at_any_moment_loses_nothing(bench: Bench) -> None:
    assert losses(list(kill_everything(bench, random.Random(11), 1))) == {}


def test_that_what_was_noted_on_a_disk_that_fills_up_stays(bench: Bench) -> None:
    assert losses([note_on_a_full_disk(bench, 1)]) == {}


@pytest.mark.slow
def test_that_a_full_disk_and_a_lost_folder_lose_nothing(bench: Bench) -> None:
    assert losses(list(fill_and_refuse(bench, 1))) == {}


def test_that_power_cuts_and_flipped_bits_are_told(bench: Bench) -> None:
    assert losses(list(hurt(bench, random.Random(11), 4))) == {}


def test_that_programs_together_and_wrong_clocks_lose_nothing(bench: Bench) -> None:
    assert losses(list(stand_together(bench, 1))) == {}


def test_that_a_loss_is_told(bench: Bench) -> None:
    fault = Fault("bit flipped", "nothing", times=3)
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
