"""A book with a password: not readable without it, byte by byte; nothing lost when it is set, changed or removed."""

from __future__ import annotations

import math
import os
from collections import Counter
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cqi_desktop.domain.errors import (
    BookInUseError,
    CipherSettingsError,
    CqiError,
    DamagedBookError,
    ForeignFileError,
    InvalidValueError,
    WrongPasswordError,
)
from cqi_desktop.store import protection
from cqi_desktop.store.backups import back_up, digests_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.cipher import recovery_code
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.kept_backups import back_up_before
from cqi_desktop.store.protection import plain_copies_of, protect, unprotect
from cqi_desktop.store.search_index import search
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.wiping import former_of

PASSWORD = "sept érables d'hiver"
CANARY = "Boiserie Canarivel inc."
PAGE = 4096
LEAST_ENTROPY = 7.9


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "carnet.cqi"
    with Book.create(place, adviser="Léa Fontaine-Roy") as book:
        add_company(book, name=CANARY, mrc="490", notes="canarivel")
    return place


def contents(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_that_a_protected_book_shows_nothing_of_what_it_holds(path: Path) -> None:
    assert CANARY.encode() in contents(path.parent)
    protect(path, "", PASSWORD)
    held = contents(path.parent)
    for clear in (CANARY, "canarivel", "Léa Fontaine", "SQLite format", "CREATE TABLE", PASSWORD):
        assert clear.encode() not in held
    assert [file.name for file in path.parent.iterdir()] == ["carnet.cqi"]
    with pytest.raises(ForeignFileError):
        Book.open(path)
    with pytest.raises(WrongPasswordError):
        Book.open(path, "sept érables d'été")


def test_that_every_page_of_a_protected_book_and_of_its_copies_looks_like_chance(path: Path, tmp_path: Path) -> None:
    """While it is used: the book, its log of writes, its backups, a draft, a second place; byte by byte, by entropy."""
    protect(path, "", PASSWORD)
    second = tmp_path / "second"
    second.mkdir()
    with Book.open(path, PASSWORD) as book:
        book.sql("PRAGMA wal_autocheckpoint = 0")
        for number in range(60):
            add_company(book, name=f"{CANARY} {number}", mrc="490", notes="canarivel" * 50)
        back_up_before(book, "import", second)
        back_up(book, tmp_path / "copie.cqi")
        log = path.with_name(f"{path.name}-wal").read_bytes()
        files = [file.read_bytes() for file in tmp_path.rglob("*.cqi")]
        held = contents(tmp_path)
    assert len(files) == 4
    for clear in (CANARY, "canarivel", "Léa Fontaine", "SQLite format", "CREATE TABLE", "company", PASSWORD):
        for encoding in ("utf-8", "utf-16-le"):
            assert clear.encode(encoding) not in held
    frames = range(32, len(log) - PAGE, 24 + PAGE)
    assert len(frames) > 60
    pages = [file[start : start + PAGE] for file in files for start in range(0, len(file), PAGE)]
    assert min(map(entropy, [*pages, *(log[frame + 24 :][:PAGE] for frame in frames)])) > LEAST_ENTROPY


def test_that_plain_pages_would_be_seen(path: Path) -> None:
    held = path.read_bytes()
    assert max(entropy(held[start : start + PAGE]) for start in range(0, len(held), PAGE)) < LEAST_ENTROPY


def entropy(page: bytes) -> float:
    """Bits a byte; 4096 random bytes have about 7.955."""
    return -sum(count / len(page) * math.log2(count / len(page)) for count in Counter(page).values())


def test_that_nothing_is_lost_when_a_password_is_set_changed_and_removed(path: Path) -> None:
    with Book.open(path) as book:
        before = digests_of(book)
    protect(path, "", PASSWORD)
    protect(path, PASSWORD, "un autre, plus long")
    with Book.open(path, "un autre, plus long") as book:
        assert digests_of(book) == before
        assert check_book(book) == []
        assert [found.title for found in search(book, "canarivel", 5)] == [CANARY]
        add_company(book, name="Érablière Nouvelle inc.", mrc="390")
    unprotect(path, "un autre, plus long")
    with Book.open(path) as book:
        assert check_book(book) == []
        assert book.scalar("SELECT count(*) FROM company") == 2


def test_that_the_recovery_code_opens_the_book_and_its_backups(path: Path, tmp_path: Path) -> None:
    code = protect(path, "", PASSWORD).recovery_code
    assert code is not None
    assert [len(group) for group in code.split("-")] == [5] * 11
    for typed in (code, code.lower(), code.replace("-", " "), code.replace("0", "o").replace("1", "i")):
        with Book.open(path, typed) as book:
            assert book.scalar("SELECT count(*) FROM company") == 1
    with Book.open(path, PASSWORD) as book:
        back_up(book, tmp_path / "copie.cqi")
    with Book.open(tmp_path / "copie.cqi", code, read_only=True) as copy:
        assert copy.scalar("SELECT name FROM company") == CANARY
    protect(path, code, "retrouvé au coffre")
    assert recovery_code(path, "retrouvé au coffre") != code
    with pytest.raises(WrongPasswordError):
        Book.open(path, code)


def test_that_a_mistyped_code_is_no_code(path: Path) -> None:
    code = protect(path, "", PASSWORD).recovery_code or ""
    wrong = ("1" if code[0] == "0" else "0") + code[1:]
    with pytest.raises(WrongPasswordError):
        Book.open(path, wrong)


@pytest.mark.parametrize("password", ["", "court", "sept car", "x'" + "ab" * 32 + "'", "avec\0zéro"])
def test_that_a_password_that_protects_little_is_refused(path: Path, password: str) -> None:
    if len(password) == 8:
        protect(path, "", password)
        return
    before = path.read_bytes()
    with pytest.raises(InvalidValueError):
        protect(path, "", password)
    assert path.read_bytes() == before


def test_that_damage_is_told_from_a_wrong_password(path: Path) -> None:
    protect(path, "", PASSWORD)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(os.urandom(60))
    with pytest.raises(DamagedBookError):
        Book.open(path, PASSWORD)
    with pytest.raises(WrongPasswordError):
        Book.open(path, "sept érables d'été")


@pytest.mark.parametrize("version", [1, 2, 3])
def test_that_older_settings_are_told_from_a_wrong_password(tmp_path: Path, version: int) -> None:
    place = tmp_path / "ancien.cqi"
    connection = dbapi2.connect(place)
    connection.execute("PRAGMA key = 'sept érables'")
    connection.execute(f"PRAGMA cipher_compatibility = {version}")
    connection.execute("CREATE TABLE company(name)")
    connection.commit()
    connection.close()
    with pytest.raises(CipherSettingsError):
        Book.open(place, "sept érables")
    with pytest.raises(WrongPasswordError):
        Book.open(place, "sept sapins")


def test_that_a_book_open_elsewhere_keeps_its_password(path: Path) -> None:
    with Book.open(path) as elsewhere:
        elsewhere.scalar("SELECT count(*) FROM company")
        with pytest.raises(BookInUseError):
            protect(path, "", PASSWORD)
    with Book.open(path) as book:
        assert book.scalar("SELECT name FROM company") == CANARY


def test_that_copies_without_a_password_are_named(path: Path) -> None:
    (path.parent / "sauvegardes").mkdir()
    copies = [path.parent / "sauvegardes" / "avant.cqi", path.parent / "copie.cqi"]
    with Book.open(path) as book:
        for copy in copies:
            back_up(book, copy)
    assert plain_copies_of(path) == tuple(sorted(copies))
    assert protect(path, "", PASSWORD).plain_copies == tuple(sorted(copies))


@pytest.mark.parametrize("step", ["_export", "verify_copy", "appear", "wipe"])
def test_that_an_interruption_leaves_the_book_as_it_was_or_protected(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(protection, step, interrupt)
    with pytest.raises((KeyboardInterrupt, CqiError)):
        protect(path, "", PASSWORD)
    password = PASSWORD if step == "wipe" else ""
    with Book.open(path, password) as book:
        assert book.scalar("SELECT name FROM company") == CANARY
        assert check_book(book) == []
    assert not former_of(path).exists()
    if step == "wipe":
        assert CANARY.encode() not in contents(path.parent)
