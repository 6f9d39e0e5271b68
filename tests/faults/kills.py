"""``kill -9`` at random moments of every act that writes."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from openpyxl import load_workbook

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.protection import protect

from .books import PASSWORD, Bench, count_of, do, holds, run, why_unsound
from .outcome import Attempt, Fault
from .teams import APART, make_team

_IMPORTED = 120
_AT_RANDOM = "kill -9 at a random moment of it"
_CONTEXT = multiprocessing.get_context("fork") if hasattr(os, "fork") else multiprocessing.get_context("spawn")
Act = Callable[[Path, Connection], None]


# --- the acts ------------------------------------------------------------------------------------------------


def _entry(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "kill: entry", "every intervention that was noted is there", "kill -9 5 to 250 ms after the first one"
    )
    for _ in range(times):
        path = bench.copy(bench.plain)
        told = _killed(note_without_end, path, chance.uniform(0.005, 0.25), told=True)
        with Book.open(path) as book:
            there = {key for (key,) in book.sql("SELECT id FROM intervention").fetchall()}
        fault.times += 1
        fault.expect(set(told) <= there, f"{len(set(told) - there)} interventions")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


def _import(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: import", "all rows or none", _AT_RANDOM)
    listed = bench.folder / "liste.csv"
    rows = [f"Importée {number} inc.;Bécancour" for number in range(_IMPORTED)]
    listed.write_text("Nom;MRC\n" + "\n".join(rows) + "\n", "utf-8-sig")
    before = count_of(bench.plain, "company")
    length = _length(import_list, bench.copy(bench.plain))
    for _ in range(times):
        path = bench.copy(bench.plain)
        _killed(import_list, path, chance.uniform(0, length))
        added = count_of(path, "company") - before
        fault.times += 1
        fault.expect(added in (0, _IMPORTED), f"{added} rows of {_IMPORTED}")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


def _exchange(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: exchange", "the next exchange gives both laptops the same records", _AT_RANDOM)
    team = make_team(bench)
    first, second = team.one, team.other
    whole = count_of(first, "company") + APART
    length = _length(exchange, second)
    for _ in range(times):
        team.put_back()
        _killed(exchange, second, chance.uniform(0, length))
        statuses = [run("--database", path, "sync") for path in (second, first, second, first)]
        fault.times += 1
        fault.expect(statuses == [0] * 4, f"statuses {statuses}")
        fault.expect(holds(first) == holds(second), "two laptops that differ")
        fault.expect(count_of(first, "company") == whole, f"{count_of(first, 'company')} companies, not {whole}")
        fault.expect(not (why := why_unsound(second)), why)
    return fault


def _merge(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: merge of two companies", "two companies, or one with the acts of both", _AT_RANDOM)
    source = bench.copy(bench.plain, is_kept=True)
    with Book.open(source) as book:
        keys = [key for (key,) in book.sql("SELECT company_id FROM intervention GROUP BY 1 ORDER BY count(*) DESC")]
    former = _acts_of(source, keys)
    length = _length(merge, bench.copy(source))
    for _ in range(times):
        path = bench.copy(source)
        _killed(merge, path, chance.uniform(0, length))
        found = _acts_of(path, keys)
        merged = (former[0] + former[1], 0)
        fault.times += 1
        fault.expect(found in (former, merged), f"acts {found}, not {former} nor {merged}")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


def _acts_of(path: Path, keys: list[bytes]) -> tuple[int, int]:
    with Book.open(path, read_only=True) as book:
        one, other = (
            int(book.scalar("SELECT count(*) FROM intervention WHERE company_id = ?", (key,))) for key in keys[:2]
        )
        return one, other


def _migration(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: upgrade of an older book", "the older book or the upgraded one, with every record", _AT_RANDOM)
    length = _length(open_book, bench.copy(bench.older))
    for _ in range(times):
        path = bench.copy(bench.older)
        _killed(open_book, path, chance.uniform(0, length))
        with Book.open(path) as book:
            names = [name for (name,) in book.sql("SELECT name FROM company ORDER BY id")]
        fault.times += 1
        fault.expect(names == [f"Ancienne {number}" for number in range(50)], "companies")
    return fault


def _backup(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: backup", "no backup, or a whole one", _AT_RANDOM)
    whole = holds(bench.plain)
    length = _length(back_up, bench.copy(bench.plain))
    for _ in range(times):
        path = bench.copy(bench.plain)
        _killed(back_up, path, chance.uniform(0, length))
        output = path.with_name("copie.cqi")
        fault.times += 1
        fault.expect(not output.exists() or holds(output) == whole, "a backup that is not whole")
        fault.expect(holds(path) == whole, "the book differs")
    return fault


def _restore(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: restore", "the former book or the restored one; the former is kept", _AT_RANDOM)
    restored = holds(bench.plain)
    changed = bench.copy(bench.plain, is_kept=True)
    with Book.open(changed) as book:
        add_company(book, name="Ajoutée depuis inc.", mrc="490")
    former = holds(changed)
    length = _length(restore, _with_backup(bench, changed))
    for _ in range(times):
        path = _with_backup(bench, changed)
        _killed(restore, path, chance.uniform(0, length))
        found = holds(path)
        fault.times += 1
        fault.expect(found in (former, restored), "neither book")
        kept = [holds(file) for file in path.parent.glob("carnet.replaced-*.cqi")]
        fault.expect(found == former or former in kept, "the former book")
    return fault


def _export(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: export of a list", "the former list or the whole new one", _AT_RANDOM)
    wanted = count_of(bench.plain, "company")
    length = _length(export, bench.copy(bench.plain))
    for number in range(times):
        path = bench.copy(bench.plain)
        output = path.with_name("liste.csv")
        if number % 2:
            output.write_text("ancienne liste", "utf-8")
        _killed(export, path, chance.uniform(0, length))
        text = output.read_text("utf-8-sig") if output.exists() else ""
        fault.times += 1
        fault.expect(text in ("", "ancienne liste") or text.count("\n") > wanted, "a list that is cut")
    return fault


def _workbook(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: yearly workbook", "no workbook, or one that opens", _AT_RANDOM)
    length = _length(report, bench.copy(bench.plain))
    for _ in range(times):
        path = bench.copy(bench.plain)
        _killed(report, path, chance.uniform(0, length))
        output = path.with_name("cre.xlsx")
        fault.times += 1
        if output.exists():
            try:
                load_workbook(output).close()
            except Exception as error:
                fault.expect(False, repr(error))
    return fault


def _protection(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("kill: password set", "the book without or with it, nothing in between", _AT_RANDOM)
    whole = holds(bench.plain)
    length = _length(set_password, bench.copy(bench.plain))
    for _ in range(times):
        path = bench.copy(bench.plain)
        _killed(set_password, path, chance.uniform(0, length))
        is_plain = path.read_bytes().startswith(b"SQLite format 3")
        fault.times += 1
        fault.expect(holds(path, "" if is_plain else PASSWORD) == whole, "the book differs")
        fault.expect(not (why := why_unsound(path, "" if is_plain else PASSWORD)), why)
        fault.expect(not path.with_name(f".{path.name}.former").exists(), "a copy without the password")
    return fault


# --- what the killed programs do -----------------------------------------------------------------------------


def note_without_end(path: Path, pipe: Connection) -> None:
    with Book.open(path) as book:
        company = book.scalar("SELECT id FROM company")
        while True:
            key = record_intervention(
                book, company=company, service=service_id("information"), date=date(2010, 11, 3), subject="Marchés"
            )
            pipe.send_bytes(key)


def import_list(path: Path, pipe: Connection) -> None:
    del pipe
    do("--database", path, "import", "companies", path.parents[1] / "liste.csv")


def merge(path: Path, pipe: Connection) -> None:
    del pipe
    with Book.open(path) as book:
        keys = [key for (key,) in book.sql("SELECT company_id FROM intervention GROUP BY 1 ORDER BY count(*) DESC")]
        merge_companies(book, keys[0], keys[1])


def exchange(path: Path, pipe: Connection) -> None:
    del pipe
    do("--database", path, "sync")


def open_book(path: Path, pipe: Connection) -> None:
    del pipe
    Book.open(path).close()


def back_up(path: Path, pipe: Connection) -> None:
    del pipe
    do("--database", path, "backup", "--output", path.with_name("copie.cqi"))


def restore(path: Path, pipe: Connection) -> None:
    del pipe
    do("--database", path, "restore", path.with_name("sauvegarde.cqi"))


def export(path: Path, pipe: Connection) -> None:
    del pipe
    do("--database", path, "export", "companies", "--output", path.with_name("liste.csv"))


def report(path: Path, pipe: Connection) -> None:
    del pipe
    words = ("report", "mrc", "--year", "2010-2011", "--region", "17", "--output", path.with_name("cre.xlsx"))
    do("--database", path, *words)


def set_password(path: Path, pipe: Connection) -> None:
    del pipe
    protect(path, "", PASSWORD)


# --- killing -------------------------------------------------------------------------------------------------


def _killed(act: Act, path: Path, seconds: float, *, told: bool = False) -> list[bytes]:
    """Run the act in a process of its own and kill it after so long; what it told before it died."""
    mine, its = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=act, args=(path, its))
    process.start()
    its.close()
    keys = [mine.recv_bytes()] if told else []  # it has begun to note
    time.sleep(seconds)
    if process.pid is not None and process.is_alive():
        os.kill(process.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    process.join()
    with suppress(EOFError, OSError):
        while mine.poll():
            keys.append(mine.recv_bytes())
    mine.close()
    return keys


def _length(act: Act, path: Path) -> float:
    """The seconds that the act takes when nobody kills it."""
    started = time.perf_counter()
    mine, its = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=act, args=(path, its))
    process.start()
    process.join()
    mine.close()
    its.close()
    if process.exitcode:
        raise RuntimeError(f"{act.__name__} fails by itself")
    return time.perf_counter() - started


# --- books side by side --------------------------------------------------------------------------------------


def _with_backup(bench: Bench, changed: Path) -> Path:
    path = bench.copy(changed)
    shutil.copy(bench.plain, path.with_name("sauvegarde.cqi"))
    return path


KILLS: dict[str, Attempt] = {
    "kill-entry": _entry, "kill-import": _import, "kill-exchange": _exchange, "kill-merge": _merge,
    "kill-upgrade": _migration, "kill-backup": _backup, "kill-restore": _restore, "kill-export": _export,
    "kill-workbook": _workbook, "kill-password": _protection,
}  # fmt: skip
"""Each act is killed that many times, at moments spread over the time that it takes."""
