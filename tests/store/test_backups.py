"""A backup is a verified copy; a book restored from one is never lost by it."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite
from playhouse.migrations import Runner

from cqi_desktop.domain.errors import (
    BookExistsError,
    BookInUseError,
    DamagedBookError,
    ForeignFileError,
    InvalidValueError,
    MissingBookError,
    NewerBookError,
    UnwritableError,
    WrongPasswordError,
)
from cqi_desktop.store import database
from cqi_desktop.store.backups import back_up, digests_of, restore
from cqi_desktop.store.book import Book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Company
from cqi_desktop.store.upgrades import APPLICATION_ID, MIGRATIONS, SCHEMA

PASSWORD = "ouvre-toi"


@pytest.fixture(params=["", PASSWORD], ids=["plain", "encrypted"])
def password(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def path(tmp_path: Path, password: str) -> Path:
    place = tmp_path / "carnet.cqi"
    with Book.create(place, password) as book, book.change_set("First"):
        book.insert(Company, name="Aciers Éclair inc.")
    return place


def names(path: Path, password: str = "") -> set[str]:
    with Book.open(path, password, read_only=True) as book:
        return {row[0] for row in book.sql("SELECT name FROM company")}


def add_company(path: Path, name: str, password: str = "") -> None:
    with Book.open(path, password) as book, book.change_set("Later"):
        book.insert(Company, name=name)


def backup_of(path: Path, password: str = "", name: str = "copie.cqi") -> Path:
    with Book.open(path, password, read_only=True) as book:
        back_up(book, path.with_name(name))
    return path.with_name(name)


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_that_a_backup_holds_the_same_rows_and_is_sound(path: Path, password: str) -> None:
    with Book.open(path, password, read_only=True) as book:
        summary = back_up(book, path.with_name("copie.cqi"))
        expected = digests_of(book)
    with Book.open(path.with_name("copie.cqi"), password, read_only=True) as copy:
        assert digests_of(copy) == expected
        assert check_book(copy) == []
    assert summary.records["company"] == 1
    assert summary.path.name == "copie.cqi"
    assert files(path.parent) == ["carnet.cqi", "copie.cqi"]


def test_that_a_backup_is_encrypted_if_the_book_is(path: Path, password: str) -> None:
    copy = backup_of(path, password)
    is_plain = copy.read_bytes().startswith(b"SQLite format 3")
    assert is_plain == (password == "")
    assert (b"Aciers" in copy.read_bytes()) == is_plain
    if password:
        with pytest.raises(WrongPasswordError):
            Book.open(copy, "autre", read_only=True)


def test_that_a_backup_takes_what_is_still_in_the_log_of_writes(path: Path, password: str) -> None:
    with Book.open(path, password) as writer:
        with writer.change_set("Later"):
            writer.insert(Company, name="Bois du Nord")
        copy = backup_of(path, password)
    assert names(copy, password) == {"Aciers Éclair inc.", "Bois du Nord"}


def test_that_a_backup_leaves_the_book_byte_identical(path: Path, password: str) -> None:
    before = path.read_bytes()
    backup_of(path, password)
    assert path.read_bytes() == before


def test_that_a_backup_refuses_an_existing_file(path: Path, password: str) -> None:
    copy = path.with_name("copie.cqi")
    copy.write_text("precious")
    with Book.open(path, password, read_only=True) as book, pytest.raises(BookExistsError):
        back_up(book, copy)
    assert copy.read_text() == "precious"


@pytest.mark.parametrize(("output", "reason"), [("absent/copie.cqi", "folder"), (".", "is_folder")])
def test_that_a_backup_refuses_a_place_that_cannot_hold_it(tmp_path: Path, output: str, reason: str) -> None:
    with Book.create(tmp_path / "carnet.cqi") as book, pytest.raises(UnwritableError) as refusal:
        back_up(book, tmp_path / output)
    assert refusal.value.values["reason"] == reason
    assert "copie.cqi" not in files(tmp_path)


def test_that_a_damaged_book_gives_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    with Book.create(path) as book, book.change_set("First"):
        for number in range(3000):
            book.insert(Company, name=f"Entreprise {number}")
    content = bytearray(path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = os.urandom(4096)
    path.write_bytes(content)
    with Book.open(path, read_only=True) as book, pytest.raises(DamagedBookError) as refusal:
        back_up(book, tmp_path / "copie.cqi")
    assert refusal.value.values["path"] == path
    assert files(tmp_path) == ["carnet.cqi"]


def test_that_a_restored_book_is_the_backup_and_the_one_before_is_kept(path: Path, password: str) -> None:
    copy = backup_of(path, password)
    add_company(path, "Bois du Nord", password)
    done = restore(path, copy, password)
    assert names(path, password) == {"Aciers Éclair inc."}
    assert done.kept_as is not None
    assert done.kept_as.name.startswith("carnet.replaced-20")
    assert names(done.kept_as, password) == {"Aciers Éclair inc.", "Bois du Nord"}
    assert done.replaced is not None
    assert (done.backup.records["company"], done.replaced.records["company"]) == (1, 2)
    assert files(path.parent) == sorted(["carnet.cqi", "copie.cqi", done.kept_as.name])
    add_company(path, "Chaux vives", password)
    with Book.open(path, password, read_only=True) as book:
        assert check_book(book) == []


def test_that_a_restoration_without_a_book_makes_it(path: Path, password: str) -> None:
    copy = backup_of(path, password)
    done = restore(path.with_name("autre.cqi"), copy, password)
    assert done.kept_as is None
    assert done.replaced is None
    assert names(path.with_name("autre.cqi"), password) == {"Aciers Éclair inc."}


def test_that_a_dry_run_tells_and_changes_nothing(path: Path, password: str) -> None:
    copy = backup_of(path, password)
    add_company(path, "Bois du Nord", password)
    before, listed = path.read_bytes(), files(path.parent)
    told = restore(path, copy, password, dry_run=True)
    assert told.replaced is not None
    assert (told.backup.records["company"], told.replaced.records["company"]) == (1, 2)
    assert told.replaced.last_change_at is not None
    assert told.kept_as is not None
    assert not told.kept_as.exists()
    assert path.read_bytes() == before
    assert files(path.parent) == listed


def test_that_two_restorations_in_one_second_keep_both_books(path: Path, password: str) -> None:
    copy = backup_of(path, password)
    kept = [restore(path, copy, password).kept_as for _ in range(3)]
    assert len(set(kept)) == 3
    assert all(each is not None and each.exists() for each in kept)


def test_that_what_a_killed_program_left_in_the_log_of_writes_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path).close()
    copy = backup_of(path)
    with Book.open(path) as writer:
        with writer.change_set("Later"):
            writer.insert(Company, name="Bois du Nord")
        killed = tmp_path / "killed"
        killed.mkdir()
        for file in tmp_path.glob("carnet.cqi*"):
            shutil.copy(file, killed / file.name)
    assert (killed / "carnet.cqi-wal").stat().st_size > 0
    done = restore(killed / "carnet.cqi", copy)
    assert done.kept_as is not None
    assert names(done.kept_as) == {"Bois du Nord"}
    assert names(killed / "carnet.cqi") == set()


def test_that_a_book_open_elsewhere_is_not_replaced(path: Path, password: str, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = backup_of(path, password)
    monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.1)
    with Book.open(path, password) as window:
        assert window.scalar("SELECT count(*) FROM company") == 1
        before = files(path.parent)
        with pytest.raises(BookInUseError):
            restore(path, copy, password)
        assert files(path.parent) == before
        with window.change_set("Later"):
            window.insert(Company, name="Bois du Nord")
    assert names(path, password) == {"Aciers Éclair inc.", "Bois du Nord"}


def test_that_a_damaged_book_is_replaced_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path).close()
    copy = backup_of(path)
    content = path.read_bytes()
    path.write_bytes(content[:100] + os.urandom(len(content) - 100))
    damaged = path.read_bytes()
    done = restore(path, copy)
    assert done.replaced is None
    assert done.kept_as is not None
    assert done.kept_as.read_bytes() == damaged
    assert names(path) == set()


def test_that_a_damaged_backup_is_refused_and_the_book_stays(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    with Book.create(path) as book, book.change_set("First"):
        for number in range(3000):
            book.insert(Company, name=f"Entreprise {number}")
    copy = backup_of(path)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096] = os.urandom(4096)
    copy.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(DamagedBookError):
        restore(path, copy)
    assert path.read_bytes() == before
    assert files(tmp_path) == ["carnet.cqi", "copie.cqi"]


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    place = tmp_path / "autre.db"
    connection = sqlite.connect(str(place))
    connection.execute("CREATE TABLE secrets(a)")
    connection.commit()
    connection.close()
    return place


def test_that_a_foreign_file_is_neither_restored_nor_replaced(tmp_path: Path, foreign: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path).close()
    before = foreign.read_bytes()
    with pytest.raises(ForeignFileError):
        restore(path, foreign)
    with pytest.raises(ForeignFileError):
        restore(foreign, path)
    assert foreign.read_bytes() == before
    assert files(tmp_path) == ["autre.db", "carnet.cqi"]


def test_that_a_missing_backup_a_newer_one_and_the_book_itself_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path).close()
    copy = backup_of(path)
    with pytest.raises(MissingBookError):
        restore(path, tmp_path / "absent.cqi")
    with pytest.raises(InvalidValueError):
        restore(path, path)
    connection = sqlite.connect(str(copy))
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    with pytest.raises(NewerBookError):
        restore(path, copy)
    assert files(tmp_path) == ["carnet.cqi", "copie.cqi"]


def test_that_the_wrong_password_restores_nothing(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path, PASSWORD).close()
    copy = backup_of(path, PASSWORD)
    with pytest.raises(WrongPasswordError):
        restore(path, copy, "autre")
    assert files(tmp_path) == ["carnet.cqi", "copie.cqi"]


def test_that_a_plain_backup_can_replace_an_encrypted_book(tmp_path: Path) -> None:
    path = tmp_path / "carnet.cqi"
    Book.create(path, PASSWORD).close()
    plain = tmp_path / "claire.cqi"
    Book.create(plain).close()
    restore(path, plain, PASSWORD)
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_that_the_dated_name_is_of_today(path: Path, password: str) -> None:
    kept = restore(path, backup_of(path, password), password).kept_as
    assert kept is not None
    today = datetime.now(UTC).astimezone().strftime("%Y-%m-%d")
    assert today in kept.name


def older_book(path: Path) -> None:
    """A book as the first version made them."""
    scripts = path.parent / "scripts"
    scripts.mkdir()
    shutil.copy(next(MIGRATIONS.glob("0001_*.py")), scripts)
    older = database.connect_to(path, "")
    older.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    Runner(older, str(scripts)).up()
    older.close()
    shutil.rmtree(scripts)


def test_that_a_backup_of_an_older_version_is_restored_at_the_present_one(tmp_path: Path) -> None:
    older, path = tmp_path / "ancien.cqi", tmp_path / "carnet.cqi"
    older_book(older)
    Book.create(path).close()
    before = older.read_bytes()
    assert restore(path, older, dry_run=True).backup.path == older
    done = restore(path, older)
    assert done.kept_as is not None
    with Book.open(path, read_only=True) as book:
        assert book.scalar("PRAGMA user_version") == SCHEMA
        assert check_book(book) == []
    assert older.read_bytes() == before
    assert files(tmp_path) == sorted(["ancien.cqi", "carnet.cqi", done.kept_as.name])
