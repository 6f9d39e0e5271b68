"""``history``, ``changes``, ``undo``, ``redo``: what they print and the keys of their JSON, a contract."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cqi_desktop.cli.program import program
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.tables import Adviser, Company, Intervention

NOON = 1_301_572_800_000  # 2011-03-31T12:00:00Z
Run = Callable[..., Result]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "carnet.cqi"


@pytest.fixture
def company(path: Path) -> bytes:
    """A book in which Louise added a company, edited it and recorded an intervention."""
    with Book.create(path, surroundings=RepeatableSurroundings(NOON, 7).surroundings()) as book:
        with book.change_set("Add an adviser"):
            book.adviser = book.insert(Adviser, name="Louise Tremblay")
        with book.change_set("Add a company"):
            key = book.insert(Company, name="Bois franc", neq="1140000019", role="client", adviser=book.adviser)
        with book.change_set("Edit a company"):
            book.update(Company, key, name="Boisé", role="prospect")
        with book.change_set("Record an intervention"):
            book.insert(Intervention, company=key, date=date(2011, 1, 5), contact_seconds=5400)
    return key


@pytest.fixture
def run(path: Path) -> Run:
    def invoke(*words: str) -> Result:
        return CliRunner().invoke(program, ["--database", str(path), "--language", "en", *words])

    return invoke


def document(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_that_history_gives_each_change_with_its_author_and_both_values(run: Run, company: bytes) -> None:
    entries = document(run("history", id_text(company), "--json"))
    assert list(entries[0]) == [
        "change_set", "at", "adviser", "laptop", "label", "kind", "record_kind", "record", "field", "before", "after",
    ]  # fmt: skip
    assert [entry["record_kind"] for entry in entries] == ["intervention", "company", "company", "company"]
    edits = {entry["field"]: (entry["before"], entry["after"]) for entry in entries[1:3]}
    assert edits == {"name": ("Bois franc", "Boisé"), "role": ("client", "prospect")}
    creation = entries[3]
    assert (creation["field"], creation["adviser"], creation["label"]) == (None, "Louise Tremblay", "Add a company")
    assert creation["after"]["neq"] == "1140000019"
    assert len(creation["after"]["adviser_id"]) == 36


def test_that_history_reads_for_a_person_with_names_and_labels(run: Run, company: bytes) -> None:
    text = run("history", "1140000019").output
    for word in ("Louise Tremblay", "Edit a company", "Bois franc", "Boisé", "Prospect", "Client", "1.5", "Hours"):
        assert word in text
    assert id_text(company) not in text


def test_that_changes_lists_the_sets_with_their_counts(run: Run, company: bytes) -> None:
    sets = document(run("changes", "--json"))
    assert list(sets[0]) == [
        "id", "at", "label", "kind", "adviser", "laptop", "own", "changes", "records", "undoes", "undone_by",
    ]  # fmt: skip
    assert [line["label"] for line in sets[:3]] == ["Record an intervention", "Edit a company", "Add a company"]
    assert (sets[1]["changes"], sets[1]["records"], sets[1]["own"]) == (2, {"company": 1}, True)
    assert sets[1]["id"] in run("changes").output


def test_that_undo_and_redo_go_back_and_forward_one_set_a_command(run: Run, path: Path, company: bytes) -> None:
    for name in ("Boisé", "Bois franc"):
        assert run("undo").exit_code == 0
        assert name_of(path, company) == name
    assert run("redo").exit_code == 0
    assert name_of(path, company) == "Boisé"
    assert run("redo").exit_code == 0
    refused = run("redo")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "nothing to redo" in refused.stderr
    undone_by = [line["undone_by"] for line in document(run("changes", "--json"))]
    assert undone_by[-3:] == [None, None, None]


def test_that_an_old_set_is_undone_by_its_name_and_what_was_edited_since_is_named(
    run: Run, path: Path, company: bytes
) -> None:
    with Book.open(path) as book, book.change_set("Edit a company"):
        book.update(Company, company, name="Forêt")
    edited = document(run("changes", "--json"))[2]["id"]
    result = run("undo", edited)
    assert result.exit_code == 1
    assert "Forêt, Name – edited since" in result.output
    assert name_of(path, company) == "Forêt"
    again = run("undo", edited)
    assert (again.exit_code, again.stdout) == (2, "")
    assert "already" in again.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("undo", "x"),
        ("undo", "00000000000001-1"),
        ("history", "x"),
        ("history", "00000000-0000-0000-0000-000000000001"),
        ("history", "9999999999"),
    ],
)
def test_that_what_is_not_in_the_book_is_refused_in_one_line(run: Run, company: bytes, words: tuple[str, str]) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.strip().splitlines()) == 1


def test_that_reading_the_history_never_writes(run: Run, path: Path, company: bytes) -> None:
    with Book.open(path, read_only=True) as book:
        before = book.scalar("SELECT count(*) FROM writer")
    run("history", id_text(company))
    run("changes")
    with Book.open(path, read_only=True) as book:
        assert book.scalar("SELECT count(*) FROM writer") == before


def name_of(path: Path, key: bytes) -> str:
    with Book.open(path, read_only=True) as book:
        return str(book.scalar("SELECT name FROM company WHERE id = ?", (key,)))
