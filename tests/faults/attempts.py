"""Every fault by its name, and one of them tried alone."""

from __future__ import annotations

import random
import shutil
import time
import traceback

from .books import Bench
from .damage import DAMAGE
from .kills import KILLS
from .outcome import Attempt, Fault
from .storage import STORAGE
from .together import TOGETHER

# The faults of each module, how many times each is tried, and how many in a small run.
GROUPS: tuple[tuple[dict[str, Attempt], int, int], ...] = (
    (KILLS, 40, 3), (STORAGE, 10, 2), (DAMAGE, 120, 6), (TOGETHER, 10, 1),
)  # fmt: skip
ATTEMPTS = {name: attempt for attempts, _, _ in GROUPS for name, attempt in attempts.items()}


def try_fault(bench: Bench, name: str, seed: int, times: int) -> tuple[Fault, float]:
    """One fault tried in a folder of its own, which goes afterwards; and the seconds that it took.

    What stops it is a loss like another: the table is printed whole.
    """
    started = time.perf_counter()
    own = bench.apart(name)
    try:
        fault = ATTEMPTS[name](own, random.Random(f"{seed} {name}"), times)
    except Exception:
        fault = Fault(name, "", "", times, [traceback.format_exc()])
    shutil.rmtree(own.folder, ignore_errors=True)
    return fault, time.perf_counter() - started
