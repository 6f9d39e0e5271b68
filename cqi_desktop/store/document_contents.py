"""What the files kept in the book hold: once for each content, by its hash, in parts that travel one by one.

A content is named by the BLAKE2b-256 of the whole, in hexadecimal. Each of its parts has ``PART_BYTES`` but the last,
which has fewer (none at all when the others make the whole): that a content is complete shows in the parts themselves.
They are of this book only, in no log and no segment, so that an erasure can take them out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, BinaryIO

from cqi_desktop.domain.errors import UnavailableContentError

if TYPE_CHECKING:
    from .book import Book

PART_BYTES = 4 * 1024 * 1024
HASH_BYTES = 32

# What may name a content, trashed records included: they can be restored.
_NAMED = (
    "SELECT content_hash FROM document WHERE content_hash IS NOT NULL "
    "UNION SELECT content_hash FROM report_template WHERE content_hash IS NOT NULL"
)
_COMPLETE = (
    "SELECT hash FROM document_content GROUP BY hash "
    f"HAVING count(*) = max(part) + 1 AND sum(length(bytes) < {PART_BYTES}) = 1"
)


class ContentState(StrEnum):
    """Whether the book holds what a document says."""

    HELD = "held"
    NOT_ARRIVED = "not_arrived"  # added on another laptop: the next exchanges bring it
    MISSING = "missing"  # added on this laptop and no longer here: a fault of the book


def keep_content(book: Book, file: BinaryIO) -> tuple[str, int]:
    """Keep all that ``file`` holds from its present position; returns its hash and its number of bytes.

    Runs inside a change set. The file is read twice, never whole in memory; it must not change meanwhile.
    """
    start = file.tell()
    digest, size = blake2b(digest_size=HASH_BYTES), 0
    for part in _parts_of(file):
        digest.update(part)
        size += len(part)
    content = digest.hexdigest()
    if not is_complete(book, content):
        file.seek(start)
        again = blake2b(digest_size=HASH_BYTES)
        for number, part in enumerate(_parts_of(file)):
            again.update(part)
            keep_part(book, content, number, part)
        if again.hexdigest() != content:
            raise UnavailableContentError(reason="changing")
    return content, size


def keep_part(book: Book, content: str, number: int, part: bytes) -> None:
    """Keep one part of a content, in the place of the one that was there."""
    book.sql(
        "INSERT INTO document_content(hash, part, bytes) VALUES (?, ?, ?) "
        "ON CONFLICT(hash, part) DO UPDATE SET bytes = excluded.bytes",
        (content, number, part),
    )


def content_parts(book: Book, content: str) -> Iterator[bytes]:
    """The parts of a content, verified at the end. Raises UnavailableContentError when it is not all there or altered.

    What was given before the error is to be thrown away.
    """
    if not is_complete(book, content):
        raise UnavailableContentError(reason=content_state(book, content).value)
    digest = blake2b(digest_size=HASH_BYTES)
    count = int(book.scalar("SELECT count(*) FROM document_content WHERE hash = ?", (content,)))
    for number in range(count):
        part: bytes | None = book.scalar(
            "SELECT bytes FROM document_content WHERE hash = ? AND part = ?", (content, number)
        )
        if part is None:  # erased meanwhile
            raise UnavailableContentError(reason=ContentState.MISSING.value)
        digest.update(part)
        yield part
    if digest.hexdigest() != content:
        raise UnavailableContentError(reason="altered")


def read_content(book: Book, content: str) -> bytes:
    """A whole content, verified. Raises UnavailableContentError."""
    return b"".join(content_parts(book, content))


def is_complete(book: Book, content: str) -> bool:
    """Whether all the parts of a content are in the book; their bytes are not read."""
    return book.scalar(f"SELECT 1 FROM ({_COMPLETE}) WHERE hash = ?", (content,)) is not None


def complete_contents(book: Book) -> set[str]:
    """The contents whose parts are all in the book."""
    return {content for (content,) in book.sql(_COMPLETE)}


def named_contents(book: Book) -> set[str]:
    """The contents that records name, those in the trash included."""
    return {content for (content,) in book.sql(_NAMED)}


def lacking_contents(book: Book) -> list[str]:
    """The contents that records name and that the book does not hold whole."""
    return [content for (content,) in book.sql(f"{_NAMED} EXCEPT {_COMPLETE} ORDER BY 1")]


def content_state(book: Book, content: str) -> ContentState:
    """Whether the book holds a content and, when not, whether it is yet to come."""
    return content_states(book, [content])[content]


def content_states(book: Book, contents: Collection[str]) -> dict[str, ContentState]:
    """The state of each of some contents."""
    held = complete_contents(book)
    own = _added_here(book) if set(contents) - held else set()
    return {
        content: ContentState.HELD
        if content in held
        else (ContentState.MISSING if content in own else ContentState.NOT_ARRIVED)
        for content in contents
    }


def is_unaltered(book: Book, content: str) -> bool:
    """Whether a complete content still gives its own hash."""
    try:
        for _ in content_parts(book, content):
            pass
    except UnavailableContentError:
        return False
    return True


def drop_content(book: Book, content: str) -> None:
    """Take a content, or the parts that arrived of it, out of the book."""
    book.sql("DELETE FROM document_content WHERE hash = ?", (content,))


def contents_named_by(book: Book, table: str, key: bytes) -> set[str]:
    """Every content that a record names or named, as far as the log remembers."""
    if table not in ("document", "report_template"):
        return set()
    found = {book.scalar(f"SELECT content_hash FROM {table} WHERE id = ?", (key,))}
    of_table = "SELECT id FROM change_name WHERE tbl = ? AND col = ''"
    of_column = "SELECT id FROM change_name WHERE tbl = ? AND col = 'content_hash'"
    for whole, value, old in book.sql(
        f"SELECT iif(col = 0, json_extract(val, '$.content_hash'), NULL), iif(col <> 0, val, NULL), old FROM change "
        f"WHERE tbl = ({of_table}) AND pk = ? AND (col = 0 OR col = ({of_column}))",
        (table, key, table),
    ):
        found |= {whole, value, old}
    return found - {None}


def drop_unnamed(book: Book, contents: Collection[str]) -> list[str]:
    """Take out of the book those of some contents that no record names any more; returns them."""
    unnamed = sorted(set(contents) - named_contents(book))
    for content in unnamed:
        drop_content(book, content)
    return unnamed


def _added_here(book: Book) -> set[str]:
    """The contents named by records that this laptop made."""
    found: set[str] = set()
    for table in ("document", "report_template"):
        rows = book.sql(
            f"SELECT DISTINCT d.content_hash FROM {table} d "
            "JOIN change_name n ON n.tbl = ? AND n.col = '' "
            "JOIN change c ON c.tbl = n.id AND c.pk = d.id AND c.col = 0 "
            "JOIN writer w ON w.writer = c.writer JOIN book_state b ON w.laptop IS b.laptop "
            "WHERE d.content_hash IS NOT NULL",
            (table,),
        )
        found |= {content for (content,) in rows}
    return found


def _parts_of(file: BinaryIO) -> Iterator[bytes]:
    """Parts of PART_BYTES, then a shorter one, empty if need be."""
    while True:
        part = file.read(PART_BYTES)
        yield part
        if len(part) < PART_BYTES:
            return
