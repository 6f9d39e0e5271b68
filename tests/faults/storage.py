"""A disk that is full, a place that cannot be written, a temporary folder without room, a network folder that goes."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.protection import protect, unprotect

from .books import PASS_PHRASE, PASSWORD, Bench, count_of, do, holds, run, why_unsound
from .outcome import Attempt, Fault
from .teams import make_team

_REFUSED = 2
_FULL = "a small disk filled up, 0 to 120 000 bytes left"
_NO_DISK = "a small disk can be mounted by the administrator only"


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path | None]:
    """A disk of so many bytes, or None where none can be made."""
    place = Path(tempfile.mkdtemp(prefix="disque-", dir=folder))
    words = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(words, capture_output=True, check=False).returncode:
        yield None
        return
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=False)


def fill(disk: Path, left: int) -> Path:
    """Leave so many bytes free, whoever asks for them."""
    ballast = disk / "lest"
    free = os.statvfs(disk)
    with ballast.open("wb") as file:
        file.write(bytes(max(free.f_bavail * free.f_frsize - left, 0)))
    return ballast


# --- full ----------------------------------------------------------------------------------------------------


def _on_a_full_disk(name: str, act: Callable[[Path], int], bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(f"disk full: {name}", "refused in one line, the book as it was, the next try succeeds", _FULL)
    for number in range(times):
        with small_disk(bench.folder, 10 * bench.plain.stat().st_size) as disk:
            if disk is None:
                fault.not_tried = _NO_DISK
                return fault
            path = Path(shutil.copy(bench.plain, disk / "carnet.cqi"))
            if act is _exchange:
                _prepare(bench, path)
            with Book.open(path) as book:
                for _ in range(40):
                    _note(book)
            whole = holds(path)
            ballast = fill(disk, left=number * 24_000)
            status = act(path)
            fault.times += 1
            fault.expect(status in (0, 1, _REFUSED), f"status {status}")
            ballast.unlink()
            fault.expect(status == 0 or holds(path) == whole, "the book differs")
            fault.expect(not (why := why_unsound(path)), why)
            fault.expect(status == 0 or act(path) == 0, "the next try fails")
    return fault


def _prepare(bench: Bench, path: Path) -> None:
    secret = bench.folder / "phrase.txt"
    secret.write_text(PASS_PHRASE, "utf-8")
    do("--database", path, "team", "create", path.with_name("equipe"), "--passphrase-file", secret)


def _import(path: Path) -> int:
    listed = path.parent.parent / "liste-disque.csv"
    rows = "\n".join(f"Disque {number} inc.;Bécancour" for number in range(300))
    listed.write_text(f"Nom;MRC\n{rows}\n", "utf-8-sig")
    return run("--database", path, "import", "companies", listed)


def _back_up(path: Path) -> int:
    return run("--database", path, "backup", "--output", path.with_name("copie.cqi"))


def _export(path: Path) -> int:
    return run("--database", path, "export", "interventions", "--output", path.with_name("liste.csv"))


def _report(path: Path) -> int:
    words = ("report", "mrc", "--year", "2010-2011", "--region", "17", "--output", path.with_name("cre.xlsx"))
    return run("--database", path, *words)


def _exchange(path: Path) -> int:
    return run("--database", path, "sync")


def _protect(path: Path) -> int:
    try:
        protect(path, "", PASSWORD)
    except CqiError:
        return _REFUSED
    unprotect(path, PASSWORD)  # as it was, for what is compared next
    return 0


_ACTS = {
    "import": _import, "backup": _back_up, "export": _export, "workbook": _report, "password": _protect,
}  # fmt: skip


def _upgrade_on_a_full_disk(bench: Bench, chance: random.Random, times: int) -> Fault:
    fault = Fault("disk full: upgrade", "refused, the older book as it was, the next try succeeds", _FULL)
    for _ in range(times):
        with small_disk(bench.folder, 12 * bench.older.stat().st_size) as disk:
            if disk is None:
                fault.not_tried = _NO_DISK
                return fault
            path = Path(shutil.copy(bench.older, disk / "carnet.cqi"))
            whole = path.read_bytes()
            ballast = fill(disk, left=chance.randrange(2 * len(whole)))
            is_refused = False
            try:
                Book.open(path).close()
            except CqiError:
                is_refused = True
            ballast.unlink()
            fault.times += 1
            fault.expect(not is_refused or _companies_of_older(path) == 50, "the older book")
            with Book.open(path) as book:
                fault.expect(book.scalar("SELECT count(*) FROM company") == 50, "companies")
    return fault


def _companies_of_older(path: Path) -> int:
    """The companies of a book that was not upgraded, by SQLite itself; whatever it is, it is whole."""
    with closing(sqlite3.connect(path)) as raw:
        if raw.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return 0
        return int(raw.execute("SELECT count(*) FROM company").fetchone()[0])


def note_on_a_full_disk(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "disk full: entry",
        "what was noted stays; the one without room is refused whole",
        "noted until the disk is full",
    )
    for number in range(times):
        with small_disk(bench.folder, 3 * bench.plain.stat().st_size) as disk:
            if disk is None:
                fault.not_tried = _NO_DISK
                return fault
            path = Path(shutil.copy(bench.plain, disk / "carnet.cqi"))
            before = count_of(path, "intervention")
            noted, refused = 0, False
            with Book.open(path) as book:
                ballast = fill(disk, left=120_000 + number * 20_000)
                try:
                    while noted < 10_000:
                        _note(book)
                        noted += 1
                except CqiError:
                    refused = True
            ballast.unlink()
            fault.times += 1
            fault.expect(refused, "a full disk that is not told")
            fault.expect(count_of(path, "intervention") == before + noted, "interventions")
            fault.expect(not (why := why_unsound(path)), why)
    return fault


def _note(book: Book) -> None:
    company = book.scalar("SELECT id FROM company")
    record_intervention(
        book, company=company, service=service_id("information"), date=date(2010, 11, 3), subject="Marchés"
    )


# --- not to be written ---------------------------------------------------------------------------------------


def _in_a_place_that_cannot_be_written(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "read-only folder",
        "read as ever, every write refused in one line",
        "figures, trash, undo, backup by another user",
    )
    if not hasattr(os, "fork") or os.getuid() != 0:
        fault.not_tried = "needs to give its rights up"
        return fault
    for _ in range(times):
        place = Path(tempfile.mkdtemp(prefix="cqi-lecture-"))
        place.chmod(0o755)  # to be entered and read by others
        path = Path(shutil.copy(bench.plain, place))
        whole = path.read_bytes()
        statuses = [_as_nobody(path, words) for words in (
            ("figures", "--year", "2010-2011"), ("trash", "adviser", "x"), ("undo",),
            ("backup", "--output", str(path.with_name("copie.cqi"))),
        )]  # fmt: skip
        fault.times += 1
        fault.expect(statuses == [0, _REFUSED, _REFUSED, _REFUSED], f"statuses {statuses}")
        fault.expect(path.read_bytes() == whole, "the book differs")
        shutil.rmtree(place)
    return fault


def _as_nobody(path: Path, words: tuple[str, ...]) -> int:
    """The status of a command given by somebody who may only read."""
    child = os.fork()
    if child == 0:
        status = 3
        try:
            os.setuid(65534)
            status = run("--database", path, *words)
        finally:
            os._exit(status)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _without_room_for_temporary_files(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "temporary folder full",
        "done, or refused in one line; nothing half-written",
        "0 bytes free, each act with TMPDIR there",
    )
    with small_disk(bench.folder, 64_000) as disk:
        if disk is None:
            fault.not_tried = _NO_DISK
            return fault
        fill(disk, left=0)
        for act in (*_ACTS.values(), _exchange) * times:
            path = bench.copy(bench.plain)
            if act is _exchange:
                _prepare(bench, path)
            whole = holds(path)
            with _temporary_files_on(disk):
                status = act(path)
            fault.times += 1
            fault.expect(status in (0, _REFUSED), f"status {status}")
            fault.expect(status == 0 or holds(path) == whole, "the book differs")
            fault.expect(not (why := why_unsound(path)), why)
    return fault


@contextmanager
def _temporary_files_on(disk: Path) -> Iterator[None]:
    """Where Python, SQLite and the libraries put their temporary files."""
    names = ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")
    before = {name: os.environ.get(name) for name in names}
    own, tempfile.tempdir = tempfile.tempdir, str(disk)
    os.environ.update(dict.fromkeys(names, str(disk)))
    try:
        yield
    finally:
        tempfile.tempdir = own
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _folder_that_goes_away(bench: Bench, _chance: random.Random, times: int) -> Fault:
    fault = Fault(
        "network folder that goes", "told in one line; all is given once it is back", "absent, then empty, then back"
    )
    team = make_team(bench)
    path, other, folder = team.one, team.other, team.folder
    for _ in range(times):
        team.put_back()
        away = folder.with_name("absent")
        with Book.open(path) as book:
            _note(book)
        folder.rename(away)
        refused = run("--database", path, "sync")
        folder.mkdir()  # an empty folder where the team's was: nothing may be inferred from it
        empty = run("--database", path, "sync")
        folder.rmdir()
        away.rename(folder)
        fault.times += 1
        fault.expect((refused, empty) == (_REFUSED, _REFUSED), f"statuses {refused}, {empty}")
        statuses = [run("--database", book, "sync") for book in (path, other, path)]
        fault.expect(statuses == [0] * 3, f"statuses {statuses} once the folder is back")
        fault.expect(holds(other) == holds(path), "two laptops that differ")
    return fault


STORAGE: dict[str, Attempt] = {
    **{f"full-{name}": partial(_on_a_full_disk, name, act) for name, act in _ACTS.items()},
    "full-exchange": partial(_on_a_full_disk, "exchange", _exchange),
    "full-entry": note_on_a_full_disk,
    "full-upgrade": _upgrade_on_a_full_disk,
    "read-only": _in_a_place_that_cannot_be_written,
    "full-temporary": _without_room_for_temporary_files,
    "folder-goes": _folder_that_goes_away,
}
