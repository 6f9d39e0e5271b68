"""Three files as they come, a messy CSV of Windows, a sheet with a title and a card of Outlook: in at the first try,
rolled back, and in again with the same result."""

from __future__ import annotations

import pytest

from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.exchange.lists import list_rows
from cqi_desktop.store.book import Book
from tests.exchange.list_shapes import MESSY, OUTLOOK, write_title_sheet


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "fichiers"
    folder.mkdir()
    (folder / "clients.csv").write_bytes(MESSY.encode("cp1252"))
    (folder / "renee.vcf").write_bytes(OUTLOOK.encode("cp1252"))
    write_title_sheet(folder / "rencontres.xlsx")
    return folder


def lists_of(path):
    """Every list but for identifiers, which are new each time."""
    with Book.open(path, read_only=True) as book:
        return {kind.code: sorted(str(row[1:]) for row in list_rows(book, kind)) for kind in KINDS.values()}


def test_that_three_messy_files_come_in_are_rolled_back_and_come_in_again(cqi, tmp_path, files, monkeypatch):
    monkeypatch.setenv("CQI_TODAY", "2011-03-31")
    book = tmp_path / "carnet.cqi"
    assert cqi("--database", book, "init", "--adviser", "Julie Lavoie").status == 0
    commands = [
        ("import", "companies", files / "clients.csv"),
        ("import", "interventions", files / "rencontres.xlsx"),
        ("import", "contacts", files / "renee.vcf"),
    ]
    empty = lists_of(book)
    results = []
    for _ in range(2):
        for words in commands:
            dry = cqi("--database", book, *words, "--dry-run")
            answer = cqi("--database", book, *words)
            assert (dry.status, answer.status, answer.err) == (0, 0, ""), answer
        results.append(lists_of(book))
        for words in commands:
            assert cqi("--database", book, *words, "--json").json["created"] == 0
        for _ in commands:
            undone = cqi("--database", book, "undo")
            assert undone.status == 0, undone
        assert lists_of(book) == empty
    assert results[0] == results[1]
    assert {kind: len(rows) for kind, rows in results[0].items() if rows} == {
        "companies": 3,
        "contacts": 1,
        "interventions": 3,
    }


def test_that_the_encoding_is_said_and_can_be_chosen(cqi, tmp_path, files):
    book = tmp_path / "carnet.cqi"
    cqi("--database", book, "init")
    said = cqi("--language", "en", "--database", book, "import", "companies", files / "clients.csv", "--dry-run")
    assert "read as cp1252" in said.out
    wrong = cqi("--database", book, "import", "companies", files / "clients.csv", "--encoding", "utf-16")
    assert (wrong.status, len(wrong.err.splitlines())) == (2, 1)
    right = cqi(
        "--database", book, "import", "companies", files / "clients.csv", "--encoding", "cp1252",
        "--separator", "semicolon", "--json",
    )  # fmt: skip
    assert (right.status, right.json["created"]) == (0, 3)
    refused = cqi("--database", book, "import", "companies", files / "clients.csv", "--separator", "x")
    assert "semicolon" in refused.err


def test_that_a_bad_file_is_one_clear_line(cqi, tmp_path):
    book = tmp_path / "carnet.cqi"
    cqi("--database", book, "init")
    picture = tmp_path / "liste.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    for path in (picture, tmp_path):
        assert str(path) in cqi("--database", book, "import", "companies", path).complaint
