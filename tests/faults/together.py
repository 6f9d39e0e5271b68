"""Two programs on one book, and clocks that are wrong."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company, edit_company
from cqi_desktop.store.history import history_of
from cqi_desktop.store.interventions import record_intervention

from .books import Bench, count_of, why_unsound
from .outcome import Fault

_NOTED = 60
_YEAR_MS = 365 * 24 * 3_600_000


def stand_together(bench: Bench, times: int) -> Iterator[Fault]:
    yield _two_programs(bench, times)
    yield _wrong_clocks(bench, times)


def _two_programs(bench: Bench, times: int) -> Fault:
    fault = Fault("two programs at once", "what each noted is there, once")
    context = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
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


def note_some(path: Path) -> None:
    with Book.open(path) as book:
        company = book.scalar("SELECT id FROM company")
        for _ in range(_NOTED):
            record_intervention(book, company=company, service=service_id("information"), date=date(2010, 11, 3))


def _wrong_clocks(bench: Bench, times: int) -> Fault:
    fault = Fault("clock a year ahead, then a year back", "the last edit stands and the history is in order")
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
