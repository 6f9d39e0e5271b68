"""``init``, ``demo``, ``generate``, ``check``, ``backup`` and ``restore``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from cqi_desktop.cli.check import finding_sentence
from cqi_desktop.store.book import Book
from cqi_desktop.store.soundness import Finding, FindingKind, check_book
from cqi_desktop.store.tables import Company

from .conftest import Run, state_of

WORKBOOKS = [
    "mrc-2010-2011-centre-du-quebec-cre.xlsx",
    "mrc-2010-2011-estrie-cre.xlsx",
    "mrc-2010-2011-mauricie-cre.xlsx",
    "mrc-2010-2011-territoire-conseil.xlsx",
]


# --- init ------------------------------------------------------------------------------------------------------


def test_that_init_makes_a_sound_book_with_the_adviser(cqi: Run, tmp_path: Path) -> None:
    path = tmp_path / "neuf.cqi"
    answer = cqi("--database", path, "init", "--adviser", " Denise Roy ")
    assert (answer.status, str(path) in answer.out) == (0, True)
    with Book.open(path, read_only=True) as book:
        assert book.scalar("SELECT name FROM adviser") == "Denise Roy"
        assert check_book(book) == []


def test_that_init_refuses_an_existing_file_and_an_absent_folder(cqi: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("precious", "utf-8")
    assert "notes.txt" in cqi("--database", path, "init").complaint
    assert "neuf.cqi" in cqi("--database", tmp_path / "absent" / "neuf.cqi", "init").complaint
    assert state_of(tmp_path) == {"notes.txt": b"precious"}


# --- demo ------------------------------------------------------------------------------------------------------


def test_that_demo_makes_the_sample_book_and_its_workbooks_and_says_where(cqi: Run, tmp_path: Path) -> None:
    folder = tmp_path / "essai"
    answer = cqi("demo", "--directory", folder)
    assert answer.status == 0
    assert sorted(state_of(folder)) == sorted(["carnet.cqi", *WORKBOOKS])
    assert all(str(folder / name) in answer.out for name in ("carnet.cqi", *WORKBOOKS))
    assert "--database" in answer.out  # no display here: how to open it later
    assert cqi("--database", folder / "carnet.cqi", "check").status == 0


def test_that_demo_runs_again_and_gives_the_same_bytes(cqi: Run, tmp_path: Path) -> None:
    folder = tmp_path / "essai"
    assert cqi("demo", "--directory", folder, "--no-window").status == 0
    before = state_of(folder)
    again = cqi("demo", "--directory", folder, "--no-window")
    assert again.status == 0
    assert state_of(folder) == before


def test_that_demo_leaves_a_book_in_which_someone_worked(cqi: Run, tmp_path: Path, sample: Path) -> None:
    with Book.open(sample) as book, book.change_set("Mine"):
        book.insert(Company, name="Mon entreprise")
    before = state_of(sample.parent)
    assert "carnet.cqi" in cqi("demo", "--directory", sample.parent, "--no-window").complaint
    assert state_of(sample.parent) == before


def test_that_demo_renews_a_sample_of_an_older_version(cqi: Run, sample: Path) -> None:
    connection = sqlite.connect(str(sample))
    connection.execute("DELETE FROM search_number WHERE number > 100000")
    connection.execute("UPDATE change_set SET label = 'Older sample'")
    connection.commit()
    connection.close()
    assert cqi("demo", "--directory", sample.parent, "--no-window").status == 0
    with Book.open(sample, read_only=True) as book:
        assert book.scalar("SELECT count(*) FROM change_set WHERE label = 'Older sample'") == 0


@pytest.mark.parametrize("content", [b"", b"precious" * 1000])
def test_that_demo_never_replaces_another_file(cqi: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "carnet.cqi").write_bytes(content)
    assert "carnet.cqi" in cqi("demo", "--directory", tmp_path, "--no-window").complaint
    assert state_of(tmp_path) == {"carnet.cqi": content}


def test_that_demo_refuses_a_file_for_a_folder(cqi: Run, tmp_path: Path) -> None:
    (tmp_path / "essai").write_text("a file", "utf-8")
    assert "essai" in cqi("demo", "--directory", tmp_path / "essai", "--no-window").complaint


def test_that_demo_goes_by_default_to_a_folder_here(cqi: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cqi("demo", "--no-window").status == 0
    assert (tmp_path / "cqi-demo" / "carnet.cqi").exists()


# --- generate --------------------------------------------------------------------------------------------------


def test_that_generate_makes_a_sound_book_of_that_size(cqi: Run, tmp_path: Path) -> None:
    path = tmp_path / "gros.cqi"
    assert cqi("--database", path, "generate", "--companies", 40, "--interventions", 300, "--seed", 7).status == 0
    with Book.open(path, read_only=True) as book:
        assert book.scalar("SELECT count(*) FROM company") == 40
        assert book.scalar("SELECT count(*) FROM intervention") == 300
        assert check_book(book) == []
    assert "gros.cqi" in cqi("--database", path, "generate", "--companies", 1, "--interventions", 1).complaint


# --- check -----------------------------------------------------------------------------------------------------


def test_that_the_sample_book_is_sound(on_sample: Run, sample: Path) -> None:
    assert on_sample("check", "--json").json == {"sound": True, "findings": []}
    assert str(sample) in on_sample("check").out


def test_that_a_fault_is_told_with_status_1(on_sample: Run, sample: Path) -> None:
    connection = sqlite.connect(str(sample))
    connection.execute("DROP TRIGGER log_contact_update")
    connection.commit()
    connection.close()
    told = on_sample("check")
    assert told.status == 1
    assert "log_contact_update" in told.out
    assert told.err == ""
    document = on_sample("check", "--json")
    assert document.status == 1
    assert document.json == {
        "sound": False,
        "findings": [{"kind": "missing_trigger", "table": "", "record": "", "detail": "log_contact_update"}],
    }


def test_that_a_book_too_damaged_to_open_is_a_finding(on_sample: Run, sample: Path) -> None:
    content = bytearray(sample.read_bytes())
    content[100:4096] = b"\xa5" * 3996
    sample.write_bytes(content)
    answer = on_sample("check", "--json")
    assert answer.status == 1
    assert [finding["kind"] for finding in answer.json["findings"]] == ["damaged_file"]


@pytest.mark.parametrize("kind", list(FindingKind))
def test_that_every_finding_has_a_sentence(kind: FindingKind) -> None:
    sentence = finding_sentence(Finding(kind, "company", "0" * 36, "neq: 7"))
    assert sentence
    assert "{" not in sentence


# --- backup and restore ------------------------------------------------------------------------------------------


def test_that_a_backup_is_made_once_and_restored(on_sample: Run, sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copie.cqi"
    answer = on_sample("backup", "--output", copy)
    assert (answer.status, str(copy) in answer.out) == (0, True)
    assert "copie.cqi" in on_sample("backup", "--output", copy).complaint
    assert on_sample("trash", "company", "1170000050").status == 0
    told = on_sample("restore", copy, "--dry-run")
    assert told.status == 0
    assert "Dernière modification" in told.out
    assert sorted(state_of(sample.parent)) == ["carnet.cqi"]
    done = on_sample("restore", copy)
    assert done.status == 0
    kept = next(path for path in sample.parent.iterdir() if "replaced" in path.name)
    assert str(kept) in done.out
    with Book.open(sample, read_only=True) as book, Book.open(kept, read_only=True) as former:
        trashed = "SELECT count(*) FROM company WHERE neq = '1170000050' AND trashed_at IS NOT NULL"
        assert (book.scalar(trashed), former.scalar(trashed)) == (0, 1)


def test_that_a_restore_refuses_what_is_no_backup(on_sample: Run, sample: Path, tmp_path: Path) -> None:
    before = state_of(sample.parent)
    (tmp_path / "texte.cqi").write_text("bonjour" * 50, "utf-8")
    assert "texte.cqi" in on_sample("restore", tmp_path / "texte.cqi").complaint
    assert "absent.cqi" in on_sample("restore", tmp_path / "absent.cqi").complaint
    assert "carnet.cqi" in on_sample("restore", sample).complaint
    assert state_of(sample.parent) == before


def test_that_a_restore_makes_the_persons_own_book(
    cqi: Run, someone_else: Path, kept_sample: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(kept_sample, tmp_path / "copie.cqi"))
    assert cqi("restore", copy).status == 0
    assert (someone_else / "data" / "cqi-desktop" / "carnet.cqi").exists()
