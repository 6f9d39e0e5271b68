"""Hurt books in every way and print what was promised, how often it was tried and what was lost.

``python -m tests.faults [--small] [--seed S]``; exits 1 when anything was lost, with the seed of the run.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from .books import Bench, make_bench
from .damage import hurt
from .kills import kill_everything
from .outcome import Fault, table_of
from .storage import fill_and_refuse
from .together import stand_together


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--small", action="store_true", help="a few times each, in a minute")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="cqi-faults-") as folder:
        bench = make_bench(Path(folder), is_small=asked.small)
        faults = [_told(fault) for fault in _all_faults(bench, random.Random(asked.seed), is_small=asked.small)]
    print()
    print(table_of(faults))
    lost = [fault for fault in faults if fault.losses]
    tried = sum(fault.times for fault in faults)
    print(f"\n{tried} faults in {time.perf_counter() - started:.0f} s, seed {asked.seed}.")
    for fault in lost:
        print(f"LOST {fault.name}: {'; '.join(fault.losses[:5])}", file=sys.stderr)
    return 1 if lost else 0


def _all_faults(bench: Bench, chance: random.Random, *, is_small: bool) -> Iterator[Fault]:
    yield from kill_everything(bench, chance, 3 if is_small else 40)
    yield from fill_and_refuse(bench, 2 if is_small else 6)
    yield from hurt(bench, chance, 6 if is_small else 120)
    yield from stand_together(bench, 1 if is_small else 5)


def _told(fault: Fault) -> Fault:
    print(f"{fault.name}: {fault.times} times, {len(fault.losses) or 'nothing'} lost", flush=True)
    return fault


if __name__ == "__main__":
    sys.exit(main())
