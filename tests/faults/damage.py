"""Power cuts and flipped bits: logs cut short, pages torn, books, segments, backups and workbooks altered."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.backups import restore
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.interventions import record_intervention

from .books import PASSWORD, Bench, count_of, do, holds, run, why_unsound
from .outcome import Attempt, Fault
from .teams import make_team

_NOTED = 40
_FIRST_ACTS = "the acts before it, in order; the book is sound"
_A_BIT = "one bit anywhere in the file"
_PAGE = 4096
_LOG_HEADER, _FRAME_HEADER = 32, 24


def flip(path: Path, chance: random.Random, bits: int = 1) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(bits):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


# --- power cuts ----------------------------------------------------------------------------------------------


def _power_cut(bench: Bench, chance: random.Random, times: int) -> Fault:
    """The log of writes is what a cut may leave unfinished: the first acts of it are there, whole, and no others."""
    fault = Fault("power cut: log of writes cut short", _FIRST_ACTS, "cut at a random byte")

    def cut(log: Path) -> None:
        with log.open("r+b") as file:
            file.truncate(chance.randrange(log.stat().st_size))

    return _log_hurt(bench, fault, times, cut)


def _torn_log(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("power cut: page torn in the log", _FIRST_ACTS, "half a page of zeros, or one bit")

    def tear(log: Path) -> None:
        if chance.random() < 0.5:
            flip(log, chance)
        else:
            frames = (log.stat().st_size - _LOG_HEADER) // (_FRAME_HEADER + _PAGE)
            start = _LOG_HEADER + chance.randrange(frames) * (_FRAME_HEADER + _PAGE) + _FRAME_HEADER
            written = 512 * chance.randrange(_PAGE // 512)
            _write(log, start + written, bytes(_PAGE - written))

    return _log_hurt(bench, fault, times, tear)


def _torn_book(bench: Bench, chance: random.Random, times: int) -> Fault:
    """A cut while the log is brought into the book tears pages of the book; the log still has them whole."""
    fault = Fault("power cut: pages torn in the book", "nothing at all is lost", "1 to 9 pages being brought in")
    for password, source in (("", bench.plain), (PASSWORD, bench.protected)):
        held, keys = _with_log(bench, source, password)
        log = held.with_name(f"{held.name}-wal").read_bytes()
        frames = range(_LOG_HEADER, len(log) - _PAGE, _FRAME_HEADER + _PAGE)
        pages = {
            int.from_bytes(log[frame : frame + 4], "big"): log[frame + _FRAME_HEADER :][:_PAGE] for frame in frames
        }
        for _ in range(times if not password else max(times // 4, 1)):
            path = _put(bench, held)
            for number in chance.sample(sorted(pages), chance.randint(1, min(9, len(pages)))):
                _tear(path, (number - 1) * _PAGE, pages[number], chance)
            there = _interventions(path, password)
            fault.times += 1
            fault.expect(set(keys) <= there, f"{len(set(keys) - there)} acts")
            fault.expect(not (why := why_unsound(path, password)), why)
    return fault


def _tear(path: Path, start: int, page: bytes, chance: random.Random) -> None:
    """The first sectors of a page are written, those that follow hold what was there, or anything."""
    written = 512 * chance.randrange(_PAGE // 512 + 1)
    is_garbled = start > 0 and chance.random() < 0.5  # the first page keeps the header that the file always had
    _write(path, start, page[:written] + (chance.randbytes(_PAGE - written) if is_garbled else b""))


def _write(path: Path, start: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


def _log_hurt(bench: Bench, fault: Fault, times: int, harm: Callable[[Path], None]) -> Fault:
    held, keys = _with_log(bench, bench.plain)
    for _ in range(times):
        path = _put(bench, held)
        harm(path.with_name(f"{path.name}-wal"))
        there = _interventions(path)
        kept = [key in there for key in keys]
        fault.times += 1
        fault.expect(kept == sorted(kept, reverse=True), "an act lost between two that stayed")
        fault.expect(not (why := why_unsound(path)), why)
    return fault


def _with_log(bench: Bench, source: Path, password: str = "") -> tuple[Path, list[bytes]]:
    """A book as a cut leaves it, with all that was noted still in the log of writes; and the keys of these acts."""
    path = bench.copy(source, is_kept=True)
    keys: list[bytes] = []
    with Book.open(path, password) as book:
        book.sql("PRAGMA wal_autocheckpoint = 0")
        company = book.scalar("SELECT id FROM company")
        for _ in range(_NOTED):
            keys.append(
                record_intervention(book, company=company, service=service_id("information"), date=date(2010, 11, 3))
            )
        held = path.parent / "tenu"
        held.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(path.with_name(path.name + suffix), held)
    return held / path.name, keys


def _put(bench: Bench, held: Path) -> Path:
    path = bench.copy(held)
    shutil.copy(held.with_name(f"{held.name}-wal"), path.parent)
    return path


def _interventions(path: Path, password: str = "") -> set[bytes]:
    with Book.open(path, password) as book:
        return {key for (key,) in book.sql("SELECT id FROM intervention").fetchall()}


# --- flipped bits --------------------------------------------------------------------------------------------


def _flipped_book(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in a book", "told by check, or no record differs; never a traceback", _A_BIT)
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
    fault = Fault("bit flipped in a protected book", "told, or no record differs", _A_BIT)
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
    fault = Fault(
        "bit flipped in a backup", "refused with the book untouched, or restored and told if it differs", _A_BIT
    )
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
    fault = Fault("bit flipped in a segment", "that file waits, all others are taken, nothing false is", _A_BIT)
    team = make_team(bench)
    one, other = team.one, team.other
    apart = _names(other)
    for _ in range(max(times // 2, 1)):
        team.put_back()
        with Book.open(one) as book:
            add_company(book, name="Donnée en dernier inc.", mrc="490")
        before = set(team.folder.rglob("*.seg"))
        do("--database", one, "sync")
        new = sorted(set(team.folder.rglob("*.seg")) - before)
        hurt_file = chance.choice(new)
        good = hurt_file.read_bytes()
        flip(hurt_file, chance)
        status = run("--database", other, "sync")
        fault.times += 1
        fault.expect(status in (0, 1), f"status {status}")
        fault.expect(_names(other) <= _names(one) | apart, "a company that nobody wrote")
        hurt_file.write_bytes(good)
        for path in (other, one):
            do("--database", path, "sync")
        fault.expect(holds(other)["company"] == holds(one)["company"], "companies, once the file is whole again")
    return fault


def _flipped_workbook(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("bit flipped in a workbook to import", "refused in one line, or read; never half of it", _A_BIT)
    path = bench.copy(bench.plain, is_kept=True)
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


DAMAGE: dict[str, Attempt] = {
    "log-cut": _power_cut, "log-torn": _torn_log, "pages-torn": _torn_book, "bits-book": _flipped_book,
    "bits-protected": _flipped_protected_book, "bits-backup": _flipped_backup, "bits-segment": _flipped_segment,
    "bits-workbook": _flipped_workbook,
}  # fmt: skip
