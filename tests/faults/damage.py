"""Power cuts and flipped bits: logs cut short, pages torn, books, segments, backups and workbooks altered."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.backups import restore
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.interventions import record_intervention

from .books import PASS_PHRASE, PASSWORD, Bench, count_of, do, holds, run, why_unsound
from .outcome import Fault

_NOTED = 40


def hurt(bench: Bench, chance: random.Random, times: int) -> Iterator[Fault]:
    yield _power_cut(bench, chance, times, is_torn=False)
    yield _power_cut(bench, chance, times, is_torn=True)
    yield _flipped_book(bench, chance, times)
    yield _flipped_protected_book(bench, chance, times)
    yield _flipped_backup(bench, chance, times)
    yield _flipped_segment(bench, chance, times)
    yield _flipped_workbook(bench, chance, times)


def flip(path: Path, chance: random.Random, bits: int = 1) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(bits):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


# --- power cuts ----------------------------------------------------------------------------------------------


def _power_cut(bench: Bench, chance: random.Random, times: int, *, is_torn: bool) -> Fault:
    """The log of writes is what a cut may leave unfinished: the first acts of it are there, whole, and no others."""
    name, promise = ("torn page in the log", "the acts before it, in order; the book is sound")
    fault = Fault(name if is_torn else "power cut: log cut short", promise)
    source = bench.copy(bench.plain)
    keys: list[bytes] = []
    with Book.open(source) as book:
        book.sql("PRAGMA wal_autocheckpoint = 0")
        company = book.scalar("SELECT id FROM company")
        for _ in range(_NOTED):
            keys.append(
                record_intervention(book, company=company, service=service_id("information"), date=date(2010, 11, 3))
            )
        held = source.parent / "tenu"
        held.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(source.with_name(source.name + suffix), held)
    for _ in range(times):
        path = bench.copy(held / source.name)
        log = path.with_name(f"{path.name}-wal")
        shutil.copy(held / log.name, log)
        if is_torn:
            flip(log, chance)
        else:
            with log.open("r+b") as file:
                file.truncate(chance.randrange(log.stat().st_size))
        with Book.open(path) as book:
            there = {key for (key,) in book.sql("SELECT id FROM intervention").fetchall()}
        kept = [key in there for key in keys]
        fault.times += 1
        fault.expect(kept == sorted(kept, reverse=True), "an act lost between two that stayed")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


# --- flipped bits --------------------------------------------------------------------------------------------


def _flipped_book(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in a book", "told by check, or no record differs; never a traceback")
    whole = holds(bench.plain)
    for _ in range(times):
        path = bench.copy(bench.plain)
        flip(path, chance)
        status = run("--database", path, "check")
        fault.times += 1
        fault.expect(status in (0, 1, 2), f"status {status}")
        fault.expect(status != 0 or holds(path) == whole, "a record that differs and that check does not tell")
    return fault


def _flipped_protected_book(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in a protected book", "told, or no record differs")
    whole = holds(bench.protected, PASSWORD)
    secret = bench.folder / "mot.txt"
    secret.write_text(PASSWORD, "utf-8")
    for _ in range(max(times // 4, 1)):  # each opening makes the key of the password anew
        path = bench.copy(bench.protected)
        flip(path, chance)
        status = run("--database", path, "--password-file", secret, "check")
        fault.times += 1
        fault.expect(status != 0 or holds(path, PASSWORD) == whole, "a record that differs")
    return fault


def _flipped_backup(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in a backup", "refused with the book untouched, or restored and told if it differs")
    whole = holds(bench.plain)
    for _ in range(times):
        path = bench.copy(bench.plain)
        with Book.open(path) as book:
            add_company(book, name="Ajoutée depuis inc.")
        before, backup = holds(path), path.with_name("copie.cqi")
        shutil.copy(bench.plain, backup)
        flip(backup, chance)
        fault.times += 1
        try:
            restore(path, backup)
        except CqiError:
            fault.expect(holds(path) == before, "the book that was to be replaced")
            continue
        told = bool(why_unsound(path))
        fault.expect(told or holds(path) == whole, "a record that differs and that check does not tell")
    return fault


def _flipped_segment(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in the team's files", "that file waits, all others are taken, nothing false is")
    secret = bench.folder / "phrase.txt"
    secret.write_text(PASS_PHRASE, "utf-8")
    for _ in range(max(times // 3, 1)):
        one = bench.copy(bench.plain)
        folder, other = one.with_name("equipe"), one.with_name("autre.cqi")
        do("--database", one, "team", "create", folder, "--passphrase-file", secret, "--name", "un")
        do("--database", other, "init")
        do("--database", other, "team", "join", folder, "--passphrase-file", secret, "--name", "deux")
        with Book.open(one) as book:
            add_company(book, name="Donnée en dernier inc.", mrc="490")
        before = set(folder.rglob("*.seg"))
        do("--database", one, "sync")
        new = sorted(set(folder.rglob("*.seg")) - before)
        hurt_file = chance.choice(new)
        good = hurt_file.read_bytes()
        flip(hurt_file, chance)
        status = run("--database", other, "sync")
        fault.times += 1
        fault.expect(status in (0, 1), f"status {status}")
        fault.expect(_names(other) <= _names(one), "a company that nobody wrote")
        hurt_file.write_bytes(good)
        do("--database", other, "sync")
        fault.expect(holds(other)["company"] == holds(one)["company"], "companies, once the file is whole again")
    return fault


def _flipped_workbook(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in a workbook to import", "refused in one line, or read; never half of it")
    path = bench.copy(bench.plain)
    listed = path.with_name("liste.xlsx")
    do("--database", path, "export", "companies", "--output", listed)
    wanted = count_of(path, "company")
    for _ in range(times):
        into, altered = bench.copy(bench.plain), path.with_name("alteree.xlsx")
        shutil.copy(listed, altered)
        flip(altered, chance)
        status = run("--database", into, "import", "companies", altered)
        fault.times += 1
        fault.expect(status in (0, 1, 2), f"status {status}")
        fault.expect(status != 2 or holds(into) == holds(bench.plain), "a refused file that changed the book")
        fault.expect(count_of(into, "company") >= wanted, "companies")
    return fault


def _names(path: Path) -> set[str]:
    with Book.open(path, read_only=True) as book:
        return {name for (name,) in book.sql("SELECT name FROM company").fetchall()}
