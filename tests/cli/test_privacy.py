"""``erase`` and ``access``, and the journal of what the command line takes out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.store import database
from cqi_desktop.store.book import Book
from cqi_desktop.store.export_journal import exports

from .conftest import Run


def a_person(path: Path) -> tuple[str, str]:
    """The identifier and the last name of a person of the sample whom an intervention names."""
    with Book.open(path, read_only=True) as book:
        key, name = book.sql(
            "SELECT p.id, p.last_name FROM contact p JOIN intervention i ON i.contact_id = p.id ORDER BY p.id LIMIT 1"
        ).fetchone()
    return id_text(key), name


def test_that_a_person_is_erased_and_the_figures_stay(cqi: Run, sample: Path) -> None:
    key, _ = a_person(sample)
    asked = ("figures", "--year", "2010-2011", "--json", "--database", sample)
    before = cqi(*asked).json
    answer = cqi("erase", "contact", key, "--database", sample, "--by", "Nouvelle collègue", "--reason", "Demande")
    assert answer.status == 0, answer.err
    assert cqi(*asked).json == before
    with Book.open(sample, read_only=True) as book:
        assert book.scalar("SELECT count(*) FROM contact WHERE last_name IS NULL") == 1
        signer = book.scalar("SELECT v.name FROM privacy_request r JOIN adviser v ON v.id = r.adviser_id")
    assert signer == "Nouvelle collègue"
    assert cqi("erase", "contact", key, "--database", sample).status == 2
    assert cqi("access", "contact", key, "--output", sample.parent / "f.json", "--database", sample).complaint
    assert not (sample.parent / "f.json").exists()
    assert cqi("check", "--database", sample).status == 0


@pytest.mark.parametrize("ending", ["html", "pdf", "json", "csv"])
def test_that_everything_held_on_a_person_is_written(cqi: Run, sample: Path, tmp_path: Path, ending: str) -> None:
    key, name = a_person(sample)
    output = tmp_path / f"dossier.{ending}"
    assert cqi("access", "contact", key, "--output", output, "--database", sample).status == 0
    content = output.read_bytes()
    assert content.startswith(b"%PDF") if ending == "pdf" else name in content.decode("utf-8-sig")
    if ending == "json":
        assert json.loads(content)["id"] == key


def test_that_another_kind_ending_or_person_is_refused(cqi: Run, sample: Path, tmp_path: Path) -> None:
    key, _ = a_person(sample)
    assert cqi("access", "company", key, "--output", tmp_path / "f.pdf", "--database", sample).status == 2
    assert cqi("access", "contact", key, "--output", tmp_path / "f.docx", "--database", sample).complaint
    unknown = "0" * 8 + key[8:]
    assert cqi("erase", "contact", unknown, "--database", sample).complaint
    assert cqi("access", "contact", unknown, "--output", tmp_path / "f.pdf", "--database", sample).complaint


def test_that_an_exported_list_is_noted_in_the_journal(cqi: Run, sample: Path, tmp_path: Path) -> None:
    assert cqi("export", "contacts", "--output", tmp_path / "c.xlsx", "--database", sample).status == 0
    with Book.open(sample, read_only=True) as book:
        (line,) = exports(book)
    assert (line.kind, line.format) == ("contacts", "xlsx")
    assert line.record_count == load_workbook(tmp_path / "c.xlsx").worksheets[0].max_row - 1


@pytest.mark.parametrize("kind", ["companies", "interventions", "synergies"])
def test_that_a_list_without_persons_leaves_the_book_as_it_was(
    cqi: Run, sample: Path, tmp_path: Path, kind: str
) -> None:
    before = sample.read_bytes()
    assert cqi("export", kind, "--output", tmp_path / "liste.xlsx", "--database", sample).status == 0
    assert sample.read_bytes() == before


def test_that_persons_still_go_out_of_a_book_that_another_program_writes(
    cqi: Run, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.1)
    with Book.open(sample) as window, window.database.atomic("IMMEDIATE"):
        answer = cqi("export", "contacts", "--output", tmp_path / "c.csv", "--database", sample)
    assert answer.status == 0
    assert (tmp_path / "c.csv").exists()
    assert "journal" in answer.err
    with Book.open(sample, read_only=True) as book:
        assert exports(book) == []
