"""Commands that only read leave everything as it was; books that are none are refused in one line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from cqi_desktop.store import database
from cqi_desktop.store.book import Book
from cqi_desktop.store.upgrades import SCHEMA

from .conftest import Run, state_of

READING = (
    ("figures", "--year", "2010-2011", "--json"),
    ("records", "--year", "2010-2011", "--region", "17", "--indicator", "hours", "--json"),
    ("search", "acier", "--json"),
    ("check", "--json"),
)
OTHERS = (
    ("archive", "company", "1170000050"),
    ("trash", "company", "1170000050"),
    ("merge", "1170000050", "1170000019"),
    ("export", "companies", "--output", "{folder}/liste.csv"),
    ("backup", "--output", "{folder}/copie.cqi"),
    ("report", "mrc", "--year", "2010-2011", "--region", "17", "--output", "{folder}/classeur.xlsx"),
    ("import", "companies", "{folder}/entreprises.csv"),
)
each_reading = pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
every_command = pytest.mark.parametrize("words", [*READING, *OTHERS], ids=lambda words: words[0])


def filled(words: tuple[str, ...], folder: Path) -> list[str]:
    (folder / "entreprises.csv").write_text("Nom\nAciers nouveaux\n", "utf-8")
    return [word.format(folder=folder) for word in words]


@each_reading
def test_that_reading_changes_nothing_and_leaves_no_file(on_sample: Run, sample: Path, words: tuple[str, ...]) -> None:
    before = state_of(sample.parent)
    assert on_sample(*words).status == 0
    assert state_of(sample.parent) == before


@each_reading
def test_that_one_json_document_is_all_that_is_printed(on_sample: Run, words: tuple[str, ...]) -> None:
    answer = on_sample(*words)
    assert answer.json is not None
    assert answer.err == ""


@every_command
def test_that_a_missing_book_is_refused_and_not_made(cqi: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    typed = filled(words, tmp_path)
    before = state_of(tmp_path)
    assert "absent.cqi" in cqi("--database", tmp_path / "absent.cqi", *typed).complaint
    assert state_of(tmp_path) == before


def foreign_files(folder: Path) -> list[Path]:
    other = folder / "autre.sqlite"
    connection = sqlite.connect(str(other))
    connection.execute("CREATE TABLE secrets(a)")
    connection.commit()
    connection.close()
    (folder / "texte.cqi").write_text("Bonjour" * 100, "utf-8")
    (folder / "vide.cqi").write_bytes(b"")
    (folder / "hasard.cqi").write_bytes(os.urandom(8192))
    return [other, folder / "texte.cqi", folder / "vide.cqi", folder / "hasard.cqi", folder]


@every_command
def test_that_a_foreign_file_is_refused_and_never_written(cqi: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    typed = filled(words, tmp_path)
    for path in foreign_files(tmp_path):
        before = state_of(tmp_path)
        assert path.name in cqi("--database", path, *typed).complaint
        assert state_of(tmp_path) == before


@every_command
def test_that_a_newer_book_is_refused(cqi: Run, sample: Path, words: tuple[str, ...]) -> None:
    connection = sqlite.connect(str(sample))
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    typed = filled(words, sample.parent)
    before = state_of(sample.parent)
    assert str(SCHEMA + 1) in cqi("--database", sample, *typed).complaint
    assert state_of(sample.parent) == before


def test_that_a_damaged_book_is_refused(cqi: Run, sample: Path) -> None:
    content = bytearray(sample.read_bytes())
    content[100:4096] = os.urandom(3996)
    sample.write_bytes(content)
    before = state_of(sample.parent)
    assert "carnet.cqi" in cqi("--database", sample, "figures", "--year", "2010-2011").complaint
    assert state_of(sample.parent) == before


def test_that_damage_met_while_reading_is_a_refusal_too(cqi: Run, sample: Path) -> None:
    content = bytearray(sample.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = os.urandom(64)
    sample.write_bytes(content)
    assert "carnet.cqi" in cqi("--database", sample, "figures", "--year", "2010-2011").complaint


def test_that_a_write_while_another_program_writes_is_refused(
    on_sample: Run, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.1)
    with Book.open(sample) as window, window.database.atomic("IMMEDIATE"):
        assert on_sample("search", "acier").status == 0
        assert "carnet.cqi" in on_sample("archive", "company", "1170000050").complaint


def test_that_the_wrong_password_is_told_from_no_password(cqi: Run, tmp_path: Path) -> None:
    book, right, wrong = tmp_path / "secret.cqi", tmp_path / "bon.txt", tmp_path / "mauvais.txt"
    right.write_text("ouvre-toi\n", "utf-8")
    wrong.write_text("sésame\n", "utf-8")
    assert cqi("--database", book, "--password-file", right, "init").status == 0
    assert cqi("--database", book, "--password-file", right, "check").status == 0
    without, mistaken = cqi("--database", book, "check"), cqi("--database", book, "--password-file", wrong, "check")
    assert without.complaint != mistaken.complaint


@pytest.mark.parametrize("words", OTHERS[3:6], ids=lambda words: words[0])
def test_that_an_output_that_cannot_be_written_is_refused_before_anything(
    on_sample: Run, sample: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    ending = Path(words[-1]).suffix
    (tmp_path / f"dossier{ending}").mkdir()
    before = state_of(sample.parent)
    for output in (tmp_path / "absent" / f"x{ending}", tmp_path / f"dossier{ending}"):
        assert output.name in on_sample(*words[:-1], output).complaint
    assert not (tmp_path / "absent").exists()
    assert state_of(sample.parent) == before


@pytest.mark.parametrize("words", [OTHERS[3], OTHERS[5]], ids=lambda words: words[0])
def test_that_an_output_open_in_excel_is_refused(on_sample: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    output = tmp_path / f"sortie{Path(words[-1]).suffix}"
    output.write_bytes(b"what Excel shows")
    (tmp_path / f"~${output.name}").write_bytes(b"")
    assert "sortie" in on_sample(*words[:-1], output).complaint
    assert output.read_bytes() == b"what Excel shows"


@pytest.mark.parametrize("words", [OTHERS[3], OTHERS[5]], ids=lambda words: words[0])
@pytest.mark.parametrize("name", ["carnet.cqi", "carnet.xlsx"])
def test_that_no_output_takes_the_place_of_the_book(
    cqi: Run, sample: Path, tmp_path: Path, words: tuple[str, ...], name: str
) -> None:
    book = sample.rename(tmp_path / name)
    before = book.read_bytes()
    assert name in cqi("--database", book, *words[:-1], book).complaint
    assert book.read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_that_a_folder_protected_against_writing_is_refused(on_sample: Run, tmp_path: Path) -> None:
    folder = tmp_path / "protégé"
    folder.mkdir(mode=0o555)
    assert "copie.cqi" in on_sample("backup", "--output", folder / "copie.cqi").complaint
