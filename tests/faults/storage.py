"""A disk that is full, a place that cannot be written, a temporary folder without room, a network folder that goes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.protection import protect, unprotect

from .books import PASS_PHRASE, PASSWORD, Bench, count_of, do, holds, run, why_unsound
from .outcome import Fault

_REFUSED = 2
_NO_DISK = "a small disk can be mounted by the administrator only"


def fill_and_refuse(bench: Bench, times: int) -> Iterator[Fault]:
    for name, act in (
        ("import", _import), ("backup", _back_up), ("export of a list", _export), ("workbook", _report),
        ("exchange", _exchange), ("password set", _protect),
    ):  # fmt: skip
        yield _on_a_full_disk(bench, name, act, times)
    yield note_on_a_full_disk(bench, times)
    yield _in_a_place_that_cannot_be_written(bench, times)
    yield _without_room_for_temporary_files(bench)
    yield _folder_that_goes_away(bench, times)


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


def _on_a_full_disk(bench: Bench, name: str, act: Callable[[Path], int], times: int) -> Fault:
    fault = Fault(f"disk full: {name}", "refused in one line, the book as it was, the next try succeeds")
    for number in range(times):
        with small_disk(bench.folder, 10 * bench.plain.stat().st_size) as disk:
            if disk is None:
                fault.not_tried = _NO_DISK
                return fault
            path = Path(shutil.copy(bench.plain, disk / "carnet.cqi"))
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


def note_on_a_full_disk(bench: Bench, times: int) -> Fault:
    fault = Fault("disk full: entry", "what was noted stays; the one that has no room is refused, not half-written")
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


def _in_a_place_that_cannot_be_written(bench: Bench, times: int) -> Fault:
    fault = Fault("read-only folder", "read as ever, every write refused in one line, nothing changed")
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


def _without_room_for_temporary_files(bench: Bench) -> Fault:
    fault = Fault("temporary folder full", "done, or refused in one line; nothing half-written")
    with small_disk(bench.folder, 64_000) as disk:
        if disk is None:
            fault.not_tried = _NO_DISK
            return fault
        fill(disk, left=0)
        for act in (_import, _back_up, _export, _report):
            path = bench.copy(bench.plain)
            whole = holds(path)
            before, tempfile.tempdir = tempfile.tempdir, str(disk)
            try:
                status = act(path)
            finally:
                tempfile.tempdir = before
            fault.times += 1
            fault.expect(status in (0, _REFUSED), f"status {status}")
            fault.expect(status == 0 or holds(path) == whole, "the book differs")
            fault.expect(not (why := why_unsound(path)), why)
    return fault


def _folder_that_goes_away(bench: Bench, times: int) -> Fault:
    fault = Fault("network folder that goes", "told in one line; all is given once it is back")
    for _ in range(times):
        path = bench.copy(bench.plain)
        _prepare(bench, path)
        folder, away = path.with_name("equipe"), path.with_name("absent")
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
        fault.expect(run("--database", path, "sync") == 0, "the folder that is back")
        other = path.with_name("autre.cqi")
        do("--database", other, "init")
        do("--database", other, "team", "join", folder, "--passphrase-file", bench.folder / "phrase.txt")
        fault.expect(holds(other)["intervention"] == holds(path)["intervention"], "interventions")
    return fault
