"""The program opens no socket: Python's own hook of every one sees all its commands and pages.

An exchange through a server or a store of the network is what a person sets on purpose; through a folder it needs none.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

# What runs under the hook; it refuses, so that nothing leaves the machine even if the test fails.
WATCHED = """
import json, sys
seen = []

def hook(event, details):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.")):
        seen.append(f"{event} {details!r}")
        if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
            raise PermissionError(event)

sys.addaudithook(hook)
"""

COMMANDS = (
    WATCHED
    + """
from click.testing import CliRunner
from cqi_desktop.cli.program import program

folder = sys.argv[1]
statuses = []
for words in json.loads(sys.argv[2]):
    result = CliRunner().invoke(program, words)
    statuses.append((words, result.exit_code, result.output[-300:]))
print(json.dumps({"seen": seen, "statuses": statuses}))
"""
)

WINDOW = (
    WATCHED
    + """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from cqi_desktop import app
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.ui.page_makers import PAGES

application = app.start_application()
window = app.make_window(application, Book.open(Path(sys.argv[1])), WindowSettings())
window.show()
for maker in PAGES:
    window.open_page(maker.entry.key)
    for _ in range(20):
        application.sendPostedEvents()
        application.processEvents()
while not window.context.runner.is_idle:
    application.processEvents()
window.close()
app.close_window(window)
app.forget_window(window)
qt = [name for name in sys.modules if name.startswith("PySide6.") and "Network" in name]
print(json.dumps({"seen": seen, "qt": qt}))
"""
)


def run(script: str, *words: str) -> dict[str, object]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.fixture
def book(tmp_path: Path) -> Path:
    from cqi_desktop.store.sample import make_sample_book

    path = tmp_path / "carnet.cqi"
    make_sample_book(path)
    return path


def test_that_no_command_opens_a_socket(book: Path, tmp_path: Path) -> None:
    secret = tmp_path / "phrase.txt"
    secret.write_text("quatre érables dans la cour", "utf-8")
    year = ("--year", "2010-2011", "--region", "17")
    words = [
        ["figures", "--year", "2010-2011", "--json"],
        ["records", *year, "--indicator", "companies_served"],
        ["report", "mrc", *year, "--output", str(tmp_path / "cre.xlsx"), "--audience", "board"],
        ["search", "acier"],
        ["export", "companies", "--output", str(tmp_path / "liste.xlsx")],
        ["import", "companies", str(tmp_path / "liste.xlsx"), "--dry-run"],
        ["template", "contacts", "--output", str(tmp_path / "gabarit.xlsx")],
        ["duplicates"],
        ["changes"],
        ["check"],
        ["backup", "--output", str(tmp_path / "copie.cqi")],
        ["team", "create", str(tmp_path / "equipe"), "--passphrase-file", str(secret)],
        ["sync"],
        ["team", "status"],
        ["conflicts"],
    ]
    found = run(COMMANDS, str(tmp_path), json.dumps([["--database", str(book), *some] for some in words]))
    assert found["seen"] == []
    for some, status, output in found["statuses"]:  # type: ignore[attr-defined]
        assert status in (0, 1), f"{some}: {output}"


def test_that_no_page_of_the_window_opens_a_socket(book: Path) -> None:
    found = run(WINDOW, str(book))
    assert found == {"seen": [], "qt": []}


def test_that_the_hook_would_see_one() -> None:
    script = WATCHED + "import socket\ntry:\n socket.create_connection(('192.0.2.1', 9))\nexcept OSError:\n pass\n"
    found = run(script + "print(json.dumps({'seen': seen}))")
    assert found["seen"]
