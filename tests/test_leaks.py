"""What a protected book holds is written nowhere else: not in temporary folders, settings, logs or crash reports."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.protection import protect

ROOT = Path(__file__).resolve().parents[1]
PASSWORD = "sept érables d'hiver"
NAMES = ("Canarivel", "Pinçonnette", "canari@example.org")

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.ui.page_makers import PAGES

application = app.start_application()
app.keep_log()
window = app.make_window(application, Book.open(Path(sys.argv[1]), sys.argv[2]), WindowSettings())
window.context.saves_settings = True
window.show()
for maker in PAGES:
    window.open_page(maker.entry.key)
    for _ in range(20):
        application.processEvents()
company = window.context.book.scalar("SELECT id FROM company")
window.open_company(company)
for _ in range(50):
    application.processEvents()
try:
    raise ValueError("Canarivel Pinçonnette")
except ValueError as error:
    sys.__excepthook__ = lambda *_: None
    app.log_exception(type(error), error, error.__traceback__)
while not window.context.runner.is_idle:
    application.processEvents()
window.close()
app.close_window(window)
app.keep_settings(window.context.settings, Path(sys.argv[1]))
app.end_log()
"""

# Runs commands and prints every file that was opened to be written.
WRITING = """
import json, os, sys
written = set()

def hook(event, details):
    if event == "open" and isinstance(details[0], str):
        path, mode, flags = details
        if any(letter in (mode or "") for letter in "wax+") or (flags or 0) & (os.O_WRONLY | os.O_RDWR):
            written.add(os.path.abspath(path))

sys.addaudithook(hook)
from click.testing import CliRunner
from cqi_desktop.cli.program import program
for words in json.loads(sys.argv[1]):
    result = CliRunner().invoke(program, words)
    assert result.exit_code == 0, (words, result.output)
print(json.dumps(sorted(written)))
"""

# Runs an export and dies without any farewell at the moment when its file would take its name.
KILLED = """
import json, os, signal, sys

def hook(event, details):
    if event == "os.rename":
        os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

from click.testing import CliRunner
from cqi_desktop.cli.program import program
sys.addaudithook(hook)
CliRunner().invoke(program, json.loads(sys.argv[1]))
"""


@pytest.fixture
def places(tmp_path: Path) -> dict[str, str]:
    """A person's folders, all in one place of the test's own."""
    names = {"HOME": "maison", "TMPDIR": "tmp", "TEMP": "tmp", "TMP": "tmp", "XDG_CONFIG_HOME": "config",
             "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}  # fmt: skip
    for name in set(names.values()):
        (tmp_path / name).mkdir()
    return {key: str(tmp_path / name) for key, name in names.items()}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "carnet"
    folder.mkdir()
    path = folder / "carnet.cqi"
    with Book.create(path) as made:
        company = add_company(made, name="Boiserie Canarivel inc.", mrc="490", notes="voir Pinçonnette")
        add_contact(made, company=company, last_name="Pinçonnette", email="canari@example.org")
    protect(path, "", PASSWORD)
    return path


def leaks(folder: Path) -> list[str]:
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            found += [
                f"{file.name}: {name}" for name in NAMES if name.encode() in held or name.encode("utf-16-le") in held
            ]
    return found


def _is_in(name: str, held: bytes) -> bool:
    return name.encode() in held or name.encode("utf-16-le") in held


def run(places: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, env=environment)


def test_that_commands_on_a_protected_book_leave_no_name_behind(
    tmp_path: Path, book: Path, places: dict[str, str]
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSWORD, "utf-8")
    listed = tmp_path / "tmp" / "liste.csv"
    for words in (
        ("figures", "--year", "2010-2011"),
        ("search", "canarivel", "--json"),
        ("changes", "--json"),
        ("duplicates",),
        ("check",),
        ("backup", "--output", str(book.with_name("copie.cqi"))),
        ("import", "companies", str(tmp_path / "absent.csv")),
        ("trash", "company", "0190a0b0-0000-7000-8000-000000000000"),
    ):
        done = run(places, "-m", "cqi_desktop", "--database", str(book), "--password-file", str(secret), *words)
        assert "Traceback" not in done.stderr
    assert not listed.exists()
    assert leaks(tmp_path) == []


def test_that_exports_write_names_nowhere_but_where_they_are_asked(
    tmp_path: Path, book: Path, places: dict[str, str]
) -> None:
    """Every file that is opened to be written is noted, those that are gone at the end too."""
    asked = tmp_path / "demande"
    asked.mkdir()
    year = ("--year", "2010-2011", "--region", "17")
    done = run(
        places, "-c", WRITING, json.dumps([
            ["--database", str(book), "--password-file", str(_secret(tmp_path)), *words] for words in (
                ("export", "contacts", "--output", str(asked / "contacts.xlsx")),
                ("export", "companies", "--output", str(asked / "companies.csv")),
                ("template", "contacts", "--output", str(asked / "gabarit.xlsx")),
                ("report", "mrc", *year, "--audience", "board", "--output", str(asked / "cre.xlsx")),
                ("import", "contacts", str(asked / "contacts.xlsx")),
                ("backup", "--output", str(asked / "copie.cqi")),
            )
        ]),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    written = [Path(path) for path in json.loads(done.stdout.splitlines()[-1])]
    assert any(path.parent == asked for path in written)
    elsewhere = [path for path in written if asked not in path.parents and path.parent != book.parent]
    own = [path for path in elsewhere if path.is_relative_to(tmp_path)]
    assert [path for path in own if path.suffix not in {".log", ".json"}] == []
    assert list((tmp_path / "tmp").iterdir()) == []
    for file in asked.iterdir():
        file.unlink()
    assert leaks(tmp_path) == []


def test_that_an_export_that_is_killed_leaves_no_name_in_the_folders_of_the_system(
    tmp_path: Path, book: Path, places: dict[str, str]
) -> None:
    asked = tmp_path / "demande"
    asked.mkdir()
    words = ["--database", str(book), "--password-file", str(_secret(tmp_path)), "export", "contacts"]
    killed = run(places, "-c", KILLED, json.dumps([*words, "--output", str(asked / "contacts.xlsx")]))
    assert killed.returncode == -9 if os.name != "nt" else killed.returncode
    shutil.rmtree(asked)
    assert leaks(tmp_path) == []


def _secret(tmp_path: Path) -> Path:
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSWORD, "utf-8")
    return secret


def test_that_the_window_on_a_protected_book_leaves_no_name_behind(
    tmp_path: Path, book: Path, places: dict[str, str]
) -> None:
    done = run(places, "-c", WINDOW, str(book), PASSWORD)
    assert done.returncode == 0, done.stderr
    logs = list(tmp_path.rglob("window.log"))
    assert logs
    assert "ValueError" in logs[0].read_text("utf-8")
    assert leaks(tmp_path) == []


def test_that_what_sorts_and_spills_stays_in_memory() -> None:
    connection = dbapi2.connect(":memory:")
    options = {option for (option,) in connection.execute("PRAGMA compile_options")}
    connection.close()
    assert options & {"TEMP_STORE=2", "TEMP_STORE=3"}


def test_that_a_leak_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "journal.txt").write_text("ouvert : Canarivel", "utf-8")
    assert leaks(tmp_path) == ["journal.txt: Canarivel"]
