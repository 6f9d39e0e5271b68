"""Hurt books in every way and print what was promised, what was tried, how often, and what was lost.

``python -m tests.faults [--small] [--seed S] [--only WORD ...] [--jobs N]``; exits 1 when anything was lost, with the
seed of the run. Each fault has a chance of its own, made of the seed and its name: alone it does what it does with all.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from .attempts import ATTEMPTS, GROUPS, try_fault
from .books import Bench, make_bench
from .outcome import Fault, table_of


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--small", action="store_true", help="a few times each, in a minute")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", metavar="WORD", help=f"some of: {', '.join(ATTEMPTS)}")
    parser.add_argument("--jobs", type=int, default=min(os.cpu_count() or 1, 4), help="faults tried at once")
    asked = parser.parse_args()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="cqi-faults-") as folder:
        bench = make_bench(Path(folder), is_small=asked.small)
        faults = _tried(bench, asked.seed, _chosen(asked.only, is_small=asked.small), asked.jobs)
    print()
    print(table_of(faults))
    lost = [fault for fault in faults if fault.losses]
    tried = sum(fault.times for fault in faults)
    print(f"\n{tried} faults in {time.perf_counter() - started:.0f} s, seed {asked.seed}.")
    for fault in lost:
        print(f"LOST {fault.name}: {'; '.join(fault.losses[:5])}", file=sys.stderr)
    return 1 if lost else 0


def _chosen(words: Sequence[str] | None, *, is_small: bool) -> dict[str, int]:
    """The names of the faults to be tried, and how many times each."""
    return {
        name: few if is_small else many
        for attempts, many, few in GROUPS
        for name in attempts
        if words is None or any(word in name for word in words)
    }


def _tried(bench: Bench, seed: int, chosen: dict[str, int], jobs: int) -> list[Fault]:
    """The faults in the order of the table, tried ``jobs`` at once in processes of their own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        asked = {pool.submit(try_fault, bench, name, seed, times): name for name, times in chosen.items()}
        for done in as_completed(asked):
            fault, seconds = done.result()
            lost = len(fault.losses) or "nothing"
            print(f"{asked[done]}: {fault.times} times in {seconds:.0f} s, {lost} lost", flush=True)
        return [done.result()[0] for done in asked]


if __name__ == "__main__":
    sys.exit(main())
