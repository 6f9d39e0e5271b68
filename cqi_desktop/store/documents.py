"""Documents: files kept in the book with a company, an intervention or an activity, read back and saved verified."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from cqi_desktop.domain.errors import (
    BookExistsError,
    DocumentTooLargeError,
    UnavailableContentError,
    UnknownRecordError,
    UnreadableFileError,
)
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .backups import draft_beside
from .checked_values import existing, required
from .companies import canonical_company
from .document_contents import ContentState, content_parts, content_states, keep_content
from .new_files import appear, check_place, unwritable
from .tables import Activity, Document, Intervention
from .trash import trash

if TYPE_CHECKING:
    from .book import Book

# More than any scan or questionnaire needs, and what every laptop of a team can still fetch.
MAX_DOCUMENT_BYTES = 100 * 1024 * 1024
_MAX_NAME_CHARACTERS = 200
_FORBIDDEN_IN_NAMES = frozenset('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One document of a company: ``byte_count`` bytes added on a day, and whether the book holds them."""

    id: bytes
    name: str
    byte_count: int
    added_on: date | None
    state: ContentState
    intervention: bytes | None
    activity: bytes | None


def add_document(
    book: Book,
    content: Path | bytes,
    *,
    name: str | None = None,
    company: bytes | None = None,
    intervention: bytes | None = None,
    activity: bytes | None = None,
    added_on: date | None = None,
) -> bytes:
    """Keep a file in the book, or the bytes of one under a ``name``; returns the key of the document.

    An intervention says its company by itself. Raises UnreadableFileError, DocumentTooLargeError,
    UnavailableContentError (the file changes while it is read), InvalidValueError (no name), UnknownRecordError.
    """
    places = _places(book, company, intervention, activity)
    if isinstance(content, bytes):
        return _add(book, BytesIO(content), len(content), required(name or ""), added_on, places)
    try:
        size = content.stat().st_size
        with content.open("rb") as file:
            return _add(book, file, size, name or content.name, added_on, places)
    except OSError as error:
        raise _unreadable(content, error) from error


def _places(
    book: Book, company: bytes | None, intervention: bytes | None, activity: bytes | None
) -> dict[str, bytes | None]:
    if intervention is not None:
        act = existing(book, Intervention, intervention)
        company = company or act.company_id
    if activity is not None:
        existing(book, Activity, activity)
    if company is not None:
        company = canonical_company(book, company)
    if company is None and activity is None and intervention is None:
        raise UnknownRecordError(kind="company", text="")
    return {"company": company, "intervention": intervention, "activity": activity}


def _add(
    book: Book, file: BinaryIO, size: int, name: str, added_on: date | None, places: dict[str, bytes | None]
) -> bytes:
    name = file_name(name)
    if size > MAX_DOCUMENT_BYTES:
        raise DocumentTooLargeError(text=name, size=_mebibytes(size), most=_mebibytes(MAX_DOCUMENT_BYTES))
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a document")):
        try:
            content, size = keep_content(book, file)
        except UnavailableContentError as error:
            raise UnavailableContentError(text=name, reason=error.values["reason"]) from error
        values = {"name": name, "content_hash": content, "byte_count": size, "added_on": added_on or book.today()}
        return book.insert(Document, **values, **places)


def rename_document(book: Book, key: bytes, name: str) -> None:
    """Give a document another name. Its content never changes: another file is another document."""
    existing(book, Document, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Rename a document")):
        book.update(Document, key, name=file_name(required(name)))


def trash_document(book: Book, key: bytes) -> None:
    """Put a document in the trash; its content stays until it is erased, so that it can be restored."""
    trash(book, "document", key)


def read_document(book: Book, key: bytes) -> bytes:
    """What a document holds, verified. Raises UnavailableContentError (reason 'not_arrived', 'missing', 'altered')."""
    document = existing(book, Document, key)
    return b"".join(_verified_parts(book, document))


def save_document(book: Book, key: bytes, path: Path, *, replace: bool = False) -> None:
    """Write what a document holds to a file, which appears only once it is whole and verified.

    Raises UnavailableContentError, UnwritableError, and BookExistsError for a file that is there, unless the person
    agreed to ``replace`` it.
    """
    document = existing(book, Document, key)
    check_place(path)
    if path.exists() and not replace:
        raise BookExistsError(path=path)
    with draft_beside(path) as draft:
        try:
            with draft.open("wb") as file:
                for part in _verified_parts(book, document):
                    file.write(part)
        except OSError as error:
            raise unwritable(path, error) from error
        appear(draft, path)


def documents_of(
    book: Book, *, company: bytes | None = None, intervention: bytes | None = None, activity: bytes | None = None
) -> list[DocumentLine]:
    """The documents of a company, of an intervention or of an activity, latest first; not those in the trash."""
    query = Document.select().where(Document.trashed_at.is_null(), Document.content_hash.is_null(False))
    if company is not None:
        query = query.where(Document.company == company)
    if intervention is not None:
        query = query.where(Document.intervention == intervention)
    if activity is not None:
        query = query.where(Document.activity == activity)
    found = list(book.execute(query.order_by(Document.added_on.desc(), Document.id.desc())))
    states = content_states(book, {document.content_hash for document in found})
    return [
        DocumentLine(
            document.id, document.name or "", document.byte_count or 0, document.added_on,
            states[document.content_hash], document.intervention_id, document.activity_id,
        )
        for document in found
    ]  # fmt: skip


def document_state(book: Book, key: bytes) -> ContentState:
    """Whether the book holds what a document says. One that was erased is missing."""
    document = existing(book, Document, key)
    if not document.content_hash:
        return ContentState.MISSING
    return content_states(book, [document.content_hash])[document.content_hash]


def file_name(text: str) -> str:
    """A name that every system accepts: no folder in it, no character that one of them refuses, not too long."""
    name = "".join("_" if sign in _FORBIDDEN_IN_NAMES or ord(sign) < 32 else sign for sign in text).strip(" .")
    stem, dot, ending = name.rpartition(".")
    if len(name) > _MAX_NAME_CHARACTERS and dot and len(ending) < 10:
        return f"{stem[: _MAX_NAME_CHARACTERS - len(ending) - 1]}.{ending}"
    return required(name[:_MAX_NAME_CHARACTERS])


def _verified_parts(book: Book, document: Any) -> Iterator[bytes]:
    try:
        if not document.content_hash:  # erased
            raise UnavailableContentError(reason=ContentState.MISSING.value)
        yield from content_parts(book, document.content_hash)
    except UnavailableContentError as error:
        raise UnavailableContentError(text=document.name or "", reason=error.values["reason"]) from error


def _mebibytes(size: int) -> int:
    """Rounded up, so that one that is too large never shows the limit itself."""
    return -(-size // (1024 * 1024))


def _unreadable(path: Path, error: OSError) -> UnreadableFileError:
    if path.is_dir():
        return UnreadableFileError(path=path, reason="folder")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnreadableFileError(path=path, reason="missing")
    return UnreadableFileError(path=path, reason="denied")
