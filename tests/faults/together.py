"""Two programs on one book, and clocks that are wrong."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
from datetime import date
from pathlib import Path

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company, edit_company
from cqi_desktop.store.history import history_of
from cqi_desktop.store.interventions import record_intervention

from .books import PASS_PHRASE, Bench, count_of, do, holds, run, why_unsound
from .outcome import Attempt, Fault

_NOTED = 60
_YEAR_MS = 365 * 24 * 3_600_000


def _programs(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault("two programs on one book", "what each noted is there, once", "three at once, 60 acts each")
    is_posix = hasattr(os, "fork")
    context = multiprocessing.get_context("fork") if is_posix else multiprocessing.get_context("spawn")
    for _ in range(times):
        path = bench.copy(bench.plain)
        before = count_of(path, "intervention")
        programs = [context.Process(target=note_some, args=(path,)) for _ in range(3)]
        for program in programs:
            program.start()
        for program in programs:
            program.join()
        fault.times += 1
        fault.expect(all(program.exitcode == 0 for program in programs), "a program that was refused")
        fault.expect(count_of(path, "intervention") == before + 3 * _NOTED, "interventions")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


def _two_copies(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "book copied, both used", "both go on as laptops of their own", "copied after an exchange, 2 x 10 acts"
    )
    secret = bench.folder / "phrase.txt"
    secret.write_text(PASS_PHRASE, "utf-8")
    for _ in range(times):
        path = bench.copy(bench.plain)
        do("--database", path, "team", "create", path.with_name("equipe"), "--passphrase-file", secret)
        do("--database", path, "sync")
        copy = Path(shutil.copy(path, path.with_name("copie.cqi")))
        before = count_of(path, "intervention")
        for book in (path, copy):
            note_some(book, 10)
        statuses = [run("--database", book, "sync") for book in (path, copy, path, copy)]
        fault.times += 1
        fault.expect(set(statuses) == {0}, f"statuses {statuses}")
        fault.expect(count_of(path, "intervention") == before + 20, "interventions")
        fault.expect(holds(path) == holds(copy), "two books that differ")
        fault.expect(not (why := why_unsound(copy)), why)
    return fault


def note_some(path: Path, number: int = _NOTED) -> None:
    with Book.open(path) as book:
        company = book.scalar("SELECT id FROM company")
        for _ in range(number):
            record_intervention(book, company=company, service=service_id("information"), date=date(2010, 11, 3))


def _wrong_clocks(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "clock moved", "the last edit stands, the history is in order", "a year ahead, a year back, right, a year back"
    )
    for number in range(times):
        path = bench.copy(bench.plain)
        start = 1_300_000_000_000
        key = b""
        for turn, offset in enumerate((0, _YEAR_MS, -_YEAR_MS, 0, -_YEAR_MS)):
            surroundings = RepeatableSurroundings(start + offset, number * 10 + turn).surroundings()
            with Book.open(path, surroundings=surroundings) as book:
                if turn == 0:
                    key = add_company(book, name="Version 0")
                else:
                    edit_company(book, key, name=f"Version {turn}")
        fault.times += 1
        with Book.open(path) as book:
            fault.expect(book.scalar("SELECT name FROM company WHERE id = ?", (key,)) == "Version 4", "the last edit")
            fault.expect(len(history_of(book, key)) >= 5, "lines of history")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


TOGETHER: dict[str, Attempt] = {"two-programs": _programs, "two-copies": _two_copies, "clock": _wrong_clocks}
