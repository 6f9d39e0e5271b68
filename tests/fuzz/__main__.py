"""Feed altered inputs to the program for a time; see ``tests.fuzz``.

Each case runs in a process of its own. A traceback, more than 30 s, more than 1 GB or a book that changed though the
input was refused is a failure: it is printed with the seed of the case, its file is kept, and the command exits 1.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import resource
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

from cqi_desktop.settings import load_settings, save_settings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from tests.faults.books import do, holds, run

from .inputs import Case, make_case

SECONDS_A_CASE = 30
MOST_BYTES = 1 << 30
_REFUSED = 2


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cqi-fuzz-") as folder:
        failures, counts = feed(Path(folder), asked.seed, asked.seconds)
    for name, count in sorted(counts.items()):
        print(f"{name:40} {count:6}")
    print(f"\n{sum(counts.values())} inputs, first seed {asked.seed}, {len(failures)} failures.")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


def feed(folder: Path, seed: int, seconds: float) -> tuple[list[str], Counter[str]]:
    """Cases from ``seed`` on until the time is over: what failed, and how many of each kind there were."""
    source = folder / "source.cqi"
    with Book.create(source) as book:
        for name in ("Boiserie du Rang inc.", "Acier Grantelle inc."):
            add_company(book, name=name, mrc="490")
    _make_team(folder, source)
    failures, counts = [], Counter[str]()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        failure, name = try_case(folder, source, seed)
        counts[name] += 1
        if failure:
            failures.append(f"seed {seed}, {name}: {failure}")
        seed += 1
    return failures, counts


def _make_team(folder: Path, source: Path) -> None:
    """Make the book one of a team whose other laptop gave something that it lacks; keep a good copy of the folder."""
    secret, team, other = folder / "phrase.txt", folder / "equipe", folder / "autre.cqi"
    secret.write_text("quatre érables dans la cour", "utf-8")
    do("--database", source, "team", "create", team, "--passphrase-file", secret, "--name", "un")
    do("--database", other, "init")
    do("--database", other, "team", "join", team, "--passphrase-file", secret, "--name", "deux")
    with Book.open(other) as book:
        add_company(book, name="Laiterie Nicolet inc.", mrc="500")
    do("--database", other, "sync")
    shutil.copytree(team, folder / "equipe-bonne")


def try_case(folder: Path, source: Path, seed: int) -> tuple[str, str]:
    """What went wrong with the case of that seed, empty when nothing did, and what kind of case it was."""
    chance = random.Random(seed)
    place = Path(tempfile.mkdtemp(dir=folder))
    book = Path(shutil.copy(source, place / "carnet.cqi"))
    case = make_case(chance, place)
    before = holds(book)
    failure, status = _in_a_process(book, case)
    if not failure and status == _REFUSED and holds(book) != before:
        failure = "refused, and the book changed"
    if failure:
        kept = Path(tempfile.mkdtemp(prefix=f"cqi-fuzz-{seed}-"))
        if case.file.exists():
            shutil.copy(case.file, kept)
        failure += f" (kept in {kept})"
    shutil.rmtree(place)
    return failure, case.name


def _in_a_process(book: Path, case: Case) -> tuple[str, int]:
    is_posix = hasattr(os, "fork")
    context = multiprocessing.get_context("fork") if is_posix else multiprocessing.get_context("spawn")
    mine, its = context.Pipe(duplex=False)
    process = context.Process(target=_run_case, args=(book, case, its))
    process.start()
    its.close()
    process.join(SECONDS_A_CASE * (1 + len(case.then)))
    if process.is_alive():
        process.kill()
        process.join()
        return f"more than {SECONDS_A_CASE} s: {case.words}", 0
    if not mine.poll():
        return f"the process died ({process.exitcode}): {case.words}", 0
    told, status, most_bytes = mine.recv()
    if told:
        return f"{case.words}\n{told}", status
    if status not in (0, 1, _REFUSED):
        return f"status {status}: {case.words}", status
    return (f"{most_bytes >> 20} MB: {case.words}" if most_bytes > MOST_BYTES else ""), status


def _run_case(book: Path, case: Case, pipe: Connection) -> None:
    told, status, before = "", 0, _most_bytes_held()
    try:
        if case.is_settings:
            os.environ["XDG_CONFIG_HOME"] = str(case.file.parents[1])
            save_settings(load_settings(case.file), case.file)
        status = run("--database", book, *case.words)
        for words in case.then:
            later = run("--database", book, *words)
            if later not in (0, 1, _REFUSED):
                told = f"status {later} of {words} afterwards"
    except BaseException:
        told = traceback.format_exc()
    pipe.send((told, status, _most_bytes_held() - before))


def _most_bytes_held() -> int:
    """A process that is a copy of another begins with what that one held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    sys.exit(main())
