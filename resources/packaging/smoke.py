"""Try the built program as a stranger would: ``python smoke.py DIST``. The standard library alone; any system.

The program is moved elsewhere, its data into a folder with accents, and nothing of this machine's Python or settings is
in its sight. It makes the sample workbooks, reads and writes every kind of file, protects a book, exchanges with a team
and opens its window.
Each step says ``ok`` or ``FAILED`` with what the program said; the status is 1 if one failed.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OLD_WORKBOOK = ROOT / "tests" / "exchange" / "files" / "clients.xls"
COMMAND_LIMIT_S, WINDOW_LIMIT_S, ALIVE_S = 180, 60, 10
# A home as they are in a Windows of French Canada.
HOME = "Étienne Bourassa-Roy"
DATA = "Mes données de l’équipe"
COMPANIES = 163
CARD = """BEGIN:VCARD
VERSION:3.0
N:Lemieux;Aurélie;;;
FN:Aurélie Lemieux
ORG:Acier Roy-Fortin inc.
TEL;TYPE=WORK:+33142685300
EMAIL:aurelie@roy-fortin.exemple
END:VCARD
"""
SYSTEM_NAMES = ("SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "WINDIR")


class StepFailedError(Exception):
    """What was expected of the program and did not come."""


class Smoke:
    """The program at ``folder``, run in a home of its own under ``place``."""

    def __init__(self, dist: Path, place: Path) -> None:
        suffix = ".exe" if os.name == "nt" else ""
        folder = place / "ailleurs"
        shutil.copytree(dist / "cqi-desktop", folder, symlinks=True)
        self.folder = folder
        self.program = folder / f"cqi-desktop{suffix}"
        self.window_program = folder / ("CQI Desktop.exe" if os.name == "nt" else "cqi-desktop-window")
        self.home = place / HOME
        self.data = self.home / DATA
        self.data.mkdir(parents=True)
        self.empty = place / "vide"
        self.empty.mkdir()
        self.demo = self.data / "demo"
        self.book = self.demo / "carnet.cqi"
        self.failures = 0

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in SYSTEM_NAMES if name in os.environ}
        home, temporary = str(self.home), str(self.empty)
        kept |= {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home}
        kept |= {"TEMP": temporary, "TMP": temporary, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        if os.name != "nt":
            kept["PATH"] = "/usr/bin:/bin"
        return kept | more

    def cqi(self, *words: object, status: int = 0) -> str:
        """What the program says of ``words``, on both streams."""
        done = subprocess.run(
            [str(self.program), *map(str, words)],
            cwd=self.empty,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=COMMAND_LIMIT_S,
            check=False,
        )
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode != status or "Traceback" in said:
            raise StepFailedError(f"{' '.join(map(str, words))}: status {done.returncode}\n{said}")
        return said

    def on(self, book: Path, *words: object, status: int = 0) -> str:
        return self.cqi("--database", book, *words, status=status)

    def step(self, name: str, run: Callable[[], str | None]) -> None:
        began = time.monotonic()
        try:
            told = run() or ""
        except (StepFailedError, OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
            self.failures += 1
            print(f"FAILED  {name}: {error}", flush=True)
        else:
            print(f"ok      {name} ({1000 * (time.monotonic() - began):.0f} ms) {told}".rstrip(), flush=True)


def expect(condition: object, what: str) -> None:
    if not condition:
        raise StepFailedError(what)


# --- the command line ----------------------------------------------------------------------------------------


def version(smoke: Smoke) -> str:
    return smoke.cqi("--version").strip()


def french_and_english(smoke: Smoke) -> None:
    expect("Écrit le classeur annuel" in smoke.cqi("--help"), "the help is not in French")
    expect("Write the yearly workbook" in smoke.cqi("--language", "en", "--help"), "the help is not in English")


def sample_workbooks(smoke: Smoke) -> str:
    smoke.cqi("demo", "--directory", smoke.demo, "--no-window")
    sizes = [file.stat().st_size for file in smoke.demo.glob("*.xlsx")]
    expect(len(sizes) == 4 and min(sizes) > 5_000, f"workbooks of {sizes} bytes")
    return f"{len(sizes)} workbooks"


def sound_book(smoke: Smoke) -> None:
    expect("sain" in smoke.on(smoke.book, "check"), "the book is not said sound, in French")


def figure_of_the_sample(smoke: Smoke) -> None:
    words = ("--year", "2010-2011", "--region", "17", "--indicator", "information_companies", "--json")
    expect('"total": 64' in smoke.on(smoke.book, "figures", *words), "the figure is not 64")


def workbook_and_pdf(smoke: Smoke) -> str:
    workbook, paper = smoke.data / "rapport.xlsx", smoke.data / "rapport.pdf"
    words = ("--year", "2010-2011", "--region", "17", "--output", workbook, "--pdf", paper)
    smoke.on(smoke.book, "report", "mrc", *words)
    expect(workbook.read_bytes().startswith(b"PK"), "no workbook")
    content = paper.read_bytes()
    expect(content.startswith(b"%PDF") and len(content) > 10_000, "no PDF")
    return f"PDF of {len(content) // 1024} kB"


def list_out_and_in(smoke: Smoke) -> None:
    file = smoke.data / "liste.xlsx"
    smoke.on(smoke.book, "export", "companies", "--output", file)
    read = json.loads(smoke.on(smoke.book, "import", "companies", file, "--dry-run", "--json"))
    expect((read["unchanged"], read["errors"]) == (COMPANIES, []), f"read back: {read}")


def old_workbook(smoke: Smoke) -> None:
    book = smoke.data / "ancien.cqi"
    smoke.on(book, "init")
    read = json.loads(smoke.on(book, "import", "companies", OLD_WORKBOOK, "--json"))
    expect(read["created"] == 3, f"an .xls of 3 companies: {read}")


def cards_and_telephones(smoke: Smoke) -> None:
    book, card, cards = smoke.data / "ancien.cqi", smoke.data / "carte.vcf", smoke.data / "cartes.vcf"
    card.write_text(CARD.replace("\n", "\r\n"), "utf-8", newline="")
    smoke.on(book, "import", "contacts", card, "--create-companies")
    smoke.on(book, "export", "contacts", "--output", cards)
    text = cards.read_text("utf-8")
    expect("Aurélie" in text, f"the card came back without its name:\n{text}")
    expect("+33 1 42 68 53 00" in text.replace("\u00a0", " "), f"the number from abroad was not understood:\n{text}")


def calendar(smoke: Smoke) -> None:
    file = smoke.data / "activites.ics"
    smoke.on(smoke.book, "export", "activities", "--output", file)
    expect("BEGIN:VEVENT" in file.read_text("utf-8"), "no event in the calendar")


def resembling_companies(smoke: Smoke) -> None:
    smoke.on(smoke.book, "duplicates")


def backup_and_restore(smoke: Smoke) -> None:
    copy, back = smoke.data / "sauvegarde.cqi", smoke.data / "revenu.cqi"
    smoke.on(smoke.book, "backup", "--output", copy)
    shutil.copy(smoke.book, back)
    smoke.on(back, "restore", copy)
    smoke.on(back, "check")


def protected_book(smoke: Smoke) -> None:
    book, secret, wrong = protected(smoke), smoke.data / "secret.txt", smoke.data / "autre.txt"
    secret.write_text("tuque et mitaines 1837\n", "utf-8")
    wrong.write_text("autre chose 1838\n", "utf-8")
    shutil.copy(smoke.book, book)
    smoke.on(book, "protect", "--new-password-file", secret)
    expect(not book.read_bytes().startswith(b"SQLite"), "the book is not encrypted")
    smoke.on(book, "check", status=2)
    smoke.on(book, "--password-file", wrong, "check", status=2)
    smoke.on(book, "--password-file", secret, "check")


def protected(smoke: Smoke) -> Path:
    return smoke.data / "protégé.cqi"


def team_folder(smoke: Smoke) -> None:
    store, phrase, mine, theirs = (smoke.data / name for name in ("équipe", "phrase.txt", "mien.cqi", "autre.cqi"))
    phrase.write_text("érable sirop cabane 1608 neige\n", "utf-8")
    shutil.copy(smoke.book, mine)
    smoke.on(theirs, "init")
    smoke.on(mine, "team", "create", store, "--passphrase-file", phrase, "--name", "PORTABLE-1")
    smoke.on(theirs, "team", "join", store, "--passphrase-file", phrase, "--name", "PORTABLE-2")
    smoke.on(mine, "sync")
    file = smoke.data / "reçue.xlsx"
    said = smoke.on(theirs, "export", "companies", "--output", file)
    expect(str(COMPANIES) in said, f"the other laptop does not have the {COMPANIES} companies: {said}")
    smoke.on(theirs, "check")


def help_with_pictures(smoke: Smoke) -> str:
    folders = [folder for folder in smoke.folder.rglob("help") if (folder / "fr").is_dir()]
    expect(folders, "no help")
    pages = [page for language in ("fr", "en") for page in (folders[0] / language).iterdir()]
    pictures = {name for page in pages for name in page.read_text("utf-8").replace("(", '"').split('"')}
    missing = {name for name in pictures if name.startswith("images/")} - {
        f"images/{file.name}" for file in (folders[0] / "images").iterdir()
    }
    found = list((folders[0] / "images").iterdir())
    expect(pages and found, "no page or no picture")
    expect(not missing, f"pictures missing: {sorted(missing)}")
    return f"{len(pages)} pages, {len(found)} pictures"


# --- the window ----------------------------------------------------------------------------------------------


def has_screens() -> bool:
    return sys.platform == "linux" and all(shutil.which(name) for name in ("xvfb-run", "xdotool"))


def window(smoke: Smoke, book: Path, key: str = "", title: str = "CQI Desktop") -> str:
    """The time until the window shows; ``key`` is then pressed, and a window of that ``title`` awaited."""
    script = Path(__file__).with_name("window.sh")
    words = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "sh", str(script), str(smoke.window_program), str(book)]
    environment = smoke.environment()
    del environment["QT_QPA_PLATFORM"]
    done = subprocess.run(
        [*words, key, title],
        cwd=smoke.empty,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=WINDOW_LIMIT_S,
        check=False,
    )
    said, complaints = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    expect(done.returncode == 0, f"no window (status {done.returncode})\n{said}{complaints}")
    expect(not complaints.strip(), f"the window complains:\n{complaints}")
    return said.strip()


def window_without_keyring(smoke: Smoke) -> str:
    """A protected book asks for its password, keyring or not."""
    return window(smoke, protected(smoke))


def window_alive(smoke: Smoke) -> str:
    """On the desktop of Windows or of macOS, the window is only known to live for a while."""
    environment = smoke.environment()
    del environment["QT_QPA_PLATFORM"]
    with subprocess.Popen([str(smoke.window_program), str(smoke.book)], cwd=smoke.empty, env=environment) as running:
        try:
            status = running.wait(ALIVE_S)
        except subprocess.TimeoutExpired:
            running.kill()
            return f"alive after {ALIVE_S} s"
    raise StepFailedError(f"the window ended at once, status {status}")


STEPS: tuple[tuple[str, Callable[[Smoke], str | None]], ...] = (
    ("version", version),
    ("French and English", french_and_english),
    ("sample book and workbooks", sample_workbooks),
    ("check", sound_book),
    ("figures", figure_of_the_sample),
    ("workbook and PDF", workbook_and_pdf),
    ("list written and read back", list_out_and_in),
    ("workbook of Excel 97", old_workbook),
    ("cards and telephone numbers", cards_and_telephones),
    ("calendar", calendar),
    ("resembling companies", resembling_companies),
    ("backup and restore", backup_and_restore),
    ("protected book", protected_book),
    ("team folder", team_folder),
    ("help with pictures", help_with_pictures),
)


def main() -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # the console of a CI of Windows
    dist = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        smoke = Smoke(dist, Path(place).resolve())
        for name, run in STEPS:
            smoke.step(name, lambda run=run: run(smoke))
        if has_screens():
            smoke.step("window", lambda: window(smoke, smoke.book))
            smoke.step("window again", lambda: window(smoke, smoke.book))
            smoke.step("help by F1", lambda: window(smoke, smoke.book, "F1", "Aide"))
            smoke.step("protected book without a keyring", lambda: window_without_keyring(smoke))
        elif sys.platform == "linux":
            print("Window not tried: xvfb-run and xdotool are needed.")
        else:
            smoke.step("window", lambda: window_alive(smoke))
        size = sum(file.lstat().st_size for file in smoke.folder.rglob("*") if not file.is_dir())
        print(f"Size: {size / 1_000_000:.0f} MB; {smoke.failures} step(s) failed")
    return 1 if smoke.failures else 0


if __name__ == "__main__":
    sys.exit(main())
