"""What a protected book holds is written nowhere else: not in temporary folders, settings, logs or crash reports."""

from __future__ import annotations

import os
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
