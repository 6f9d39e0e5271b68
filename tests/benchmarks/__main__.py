"""The bars of design.md section 7, measured in one run: ``python -m tests.benchmarks [--json] [--small]``.

A large book is generated in a temporary folder (100,000 companies and 1,000,000 interventions; ``--small``: 3,000 and
30,000, about a minute), every subject is measured on it as a ratio, and the table is printed. Exits 1 when a bar does
not hold. Timings are medians of interleaved pairs on warm caches; run it on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.large_book import LARGE, SMALL, Ground, prepare
from tests.benchmarks.rows import Bar, Row, as_table

# In the order of the table. A subject says its bars in ``BARS`` and measures them in ``measure``.
SUBJECTS = (
    "start",
    "keystrokes",
    "search",
    "company_list",
    "interface",
    "figures",
    "records",
    "workbook",
    "writing",
    "imports",
    "exchange",
    "duplicates",
)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("--json", action="store_true", help="print a list of name, ratio, limit and holds")
    parser.add_argument("--small", action="store_true", help="a small book: about a minute")
    parser.add_argument("--only", nargs="+", choices=SUBJECTS, default=SUBJECTS, help="these subjects only")
    parser.add_argument("--book", type=Path, help="a book made by cqi-desktop generate, instead of a new one")
    parser.add_argument("--directory", type=Path, help="where to work, on the kind of disk that a book lives on")
    parser.add_argument("--margin", type=float, default=1.0, help="exit 1 only past so many times a limit, as CI does")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="cqi-benchmarks-", dir=chosen.directory) as folder:
        _tell("generating the book" if chosen.book is None else f"measuring on {chosen.book}")
        ground = prepare(Path(folder), SMALL if chosen.small else LARGE, chosen.book)
        rows = measure_all(ground, chosen.only)
    print(json.dumps([row.to_json() for row in rows], indent=1) if chosen.json else as_table(rows))
    return 0 if all(row.holds_within(chosen.margin) for row in rows) else 1


def measure_all(ground: Ground, names: Sequence[str] = SUBJECTS) -> list[Row]:
    """The lines of every subject, in order; what fails or does not exist yet is a line that does not hold."""
    rows: list[Row] = []
    for name in names:
        _tell(f"measuring: {name}")
        rows += _measure(name, ground)
    return rows


def _measure(name: str, ground: Ground) -> list[Row]:
    bars = (Bar(name, 1.0),)
    try:
        module = import_module(f"tests.benchmarks.{name}")
        bars = module.BARS
        measured: list[Row] = module.measure(ground)
    except ImportError as error:
        return [bar.not_there(f"not made yet: {error.name}") for bar in bars]
    except Exception as error:  # one subject that fails leaves the others their lines
        traceback.print_exc()
        return [bar.not_there(f"failed: {type(error).__name__}") for bar in bars]
    return measured


def _tell(line: str) -> None:
    if sys.stderr.isatty():
        print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
