"""Files kept in the book: once for each content, given back whole or not at all, said in plain words when not."""

from __future__ import annotations

import random
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import (
    BookExistsError,
    CqiError,
    DocumentTooLargeError,
    InvalidValueError,
    UnavailableContentError,
    UnknownRecordError,
    UnreadableFileError,
    UnwritableError,
)
from cqi_desktop.error_messages import describe
from cqi_desktop.store import documents
from cqi_desktop.store.backups import back_up, restore
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.document_contents import PART_BYTES, ContentState, complete_contents, read_content
from cqi_desktop.store.documents import (
    add_document,
    document_state,
    documents_of,
    file_name,
    read_document,
    rename_document,
    save_document,
    trash_document,
)
from cqi_desktop.store.soundness import FindingKind, check_book
from cqi_desktop.store.tables import Document
from cqi_desktop.store.trash import untrash


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.create(tmp_path / "carnet.cqi") as book:
        yield book


@pytest.fixture
def company(book: Book) -> bytes:
    return add_company(book, name="Érablière du Rang Croche")


@pytest.mark.parametrize("size", [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 2 * PART_BYTES])
def test_that_a_file_comes_back_as_it_was_whatever_its_size(
    book: Book, company: bytes, tmp_path: Path, size: int
) -> None:
    data = random.Random(size).randbytes(size)
    source, saved = tmp_path / "plan d’affaires.pdf", tmp_path / "copie.pdf"
    source.write_bytes(data)
    key = add_document(book, source, company=company)
    record = book.find(Document, key)
    assert record is not None
    assert (record.name, record.byte_count, record.added_on) == ("plan d’affaires.pdf", size, book.today())
    assert record.content_hash == blake2b(data, digest_size=32).hexdigest()
    assert max(length for (length,) in book.sql("SELECT length(bytes) FROM document_content")) <= PART_BYTES
    assert read_document(book, key) == data
    save_document(book, key, saved)
    assert saved.read_bytes() == data
    assert check_book(book) == []


def test_that_a_content_kept_twice_is_there_once(book: Book, company: bytes) -> None:
    first = add_document(book, b"le bail", name="bail.txt", company=company)
    second = add_document(book, b"le bail", name="bail signé.txt", company=company)
    assert book.scalar("SELECT count(*) FROM document_content") == 1
    assert [line.id for line in documents_of(book, company=company)] == [second, first]
    assert {line.state for line in documents_of(book, company=company)} == {ContentState.HELD}


def test_that_a_document_put_in_the_trash_comes_back_with_its_content(book: Book, company: bytes) -> None:
    key = add_document(book, b"le bail", name="bail.txt", company=company)
    trash_document(book, key)
    assert documents_of(book, company=company) == []
    untrash(book, "document", key)
    assert read_document(book, key) == b"le bail"
    rename_document(book, key, "bail 2010.txt")
    assert documents_of(book, company=company)[0].name == "bail 2010.txt"


def test_that_what_cannot_be_kept_is_refused_in_plain_words_and_nothing_is_written(
    book: Book, company: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "MAX_DOCUMENT_BYTES", 3 * 1024 * 1024)
    large = tmp_path / "film.mp4"
    large.write_bytes(bytes(3 * 1024 * 1024 + 1))
    before = book.scalar("SELECT count(*) FROM change")
    attempts: list[tuple[type[CqiError], dict[str, object]]] = [
        (DocumentTooLargeError, {"content": large, "company": company}),
        (UnreadableFileError, {"content": tmp_path / "absent.pdf", "company": company}),
        (UnreadableFileError, {"content": tmp_path, "company": company}),
        (InvalidValueError, {"content": b"x", "name": " ", "company": company}),
        (UnknownRecordError, {"content": b"x", "name": "x", "company": bytes(16)}),
    ]
    for expected, arguments in attempts:
        with pytest.raises(expected) as raised:
            add_document(book, **arguments)  # type: ignore[arg-type]
        assert describe(raised.value)
    with pytest.raises(DocumentTooLargeError) as raised:
        add_document(book, large, company=company)
    assert "film.mp4" in describe(raised.value)
    assert raised.value.values["size"] == 4, "rounded up: never the limit itself"
    assert book.scalar("SELECT count(*) FROM change") == before
    assert complete_contents(book) == set()


def test_that_a_file_is_saved_whole_or_not_at_all(book: Book, company: bytes, tmp_path: Path) -> None:
    key = add_document(book, b"le bail", name="bail.txt", company=company)
    there = tmp_path / "bail.txt"
    there.write_text("un autre bail", "utf-8")
    with pytest.raises(BookExistsError):
        save_document(book, key, there)
    assert there.read_text("utf-8") == "un autre bail"
    save_document(book, key, there, replace=True)
    assert there.read_bytes() == b"le bail"
    with pytest.raises(UnwritableError):
        save_document(book, key, tmp_path / "absent" / "bail.txt")
    book.sql("UPDATE document_content SET bytes = x'00'")
    with pytest.raises(UnavailableContentError) as raised:
        save_document(book, key, tmp_path / "abîmé.txt")
    assert raised.value.values["reason"] == "altered"
    assert not (tmp_path / "abîmé.txt").exists()
    assert {path.name for path in tmp_path.iterdir() if "abîmé" in path.name} == set()


def test_that_the_check_tells_of_a_content_that_is_missing_or_altered(book: Book, company: bytes) -> None:
    lost = add_document(book, b"perdu", name="perdu.txt", company=company)
    altered = add_document(book, "altéré".encode(), name="altéré.txt", company=company)
    hashes = {key: book.find(Document, key).content_hash for key in (lost, altered)}  # type: ignore[union-attr]
    book.sql("DELETE FROM document_content WHERE hash = ?", (hashes[lost],))
    book.sql("UPDATE document_content SET bytes = x'00' WHERE hash = ?", (hashes[altered],))
    found = {(finding.kind, finding.detail) for finding in check_book(book)}
    assert found == {
        (FindingKind.CONTENT_MISSING, "perdu.txt"),
        (FindingKind.CONTENT_ALTERED, "altéré.txt"),
    }
    assert document_state(book, lost) is ContentState.MISSING


def test_that_backups_hold_the_contents(book: Book, company: bytes, tmp_path: Path) -> None:
    data = random.Random(5).randbytes(PART_BYTES + 5)
    key = add_document(book, data, name="plan.pdf", company=company)
    back_up(book, tmp_path / "copie.cqi")
    restore(tmp_path / "autre.cqi", tmp_path / "copie.cqi")
    with Book.open(tmp_path / "autre.cqi") as other:
        assert read_document(other, key) == data
        assert check_book(other) == []


def test_that_a_name_is_one_that_every_system_accepts() -> None:
    assert file_name("a/b\\c:d.pdf") == "a_b_c_d.pdf"
    assert file_name("x" * 300 + ".pdf").endswith(".pdf")
    assert len(file_name("x" * 300 + ".pdf")) == 200
    with pytest.raises(InvalidValueError):
        file_name(" .. ")


def test_that_an_unfinished_content_is_not_given(book: Book, company: bytes) -> None:
    key = add_document(book, bytes(PART_BYTES + 1), name="plan.pdf", company=company)
    content = book.find(Document, key).content_hash  # type: ignore[union-attr]
    book.sql("DELETE FROM document_content WHERE part = 1")
    with pytest.raises(UnavailableContentError):
        read_content(book, content)
