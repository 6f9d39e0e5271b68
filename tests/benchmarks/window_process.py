"""Runs a probe in a process of its own, as a person who never started the program, without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def run_probe(name: str, book: Path, home: Path, **variables: str) -> dict[str, Any]:
    """The probe's answer; ``elapsed`` are the seconds from its start to ``usable_at``."""
    home.mkdir(exist_ok=True)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.window_probe", name, str(book)],
        cwd=ROOT,
        env=_environment(home) | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the probe {name} failed:\n{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if "usable_at" in answer:
        answer["elapsed"] = answer["usable_at"] - began
    return answer


def _environment(home: Path) -> dict[str, str]:
    """That of a person: their own folders, no variable of ours, modules compiled once as in an installation."""
    ours = ("CQI_", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    person = {"HOME": str(home), "USERPROFILE": str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled")}
    return kept | folders | person | {"QT_QPA_PLATFORM": "offscreen"}
