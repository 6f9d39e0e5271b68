"""A snapshot of the whole book, log included, for the quick first start of a laptop (sync.md 2.4, compaction).

It is the file of a book without what belongs to one laptop alone, compressed and under the team's key. A book that
joins takes it whole, with its own work already merged into it, in one step; the tail comes as segments. The contents of
documents are not in it: they are fetched. What belongs to a protected book lies nowhere in the clear on the disk.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from hashlib import blake2b
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import zstandard
from peewee import DatabaseError

from cqi_desktop.domain.errors import CqiError, DamagedBookError
from cqi_desktop.store import plain_image
from cqi_desktop.store.backups import password_of
from cqi_desktop.store.book import Book
from cqi_desktop.store.database import connect_to
from cqi_desktop.store.fold import fold
from cqi_desktop.store.new_files import appear

from .folder import Store
from .keys import Key, lock_bytes, unlock_bytes
from .membership import Membership, keep_membership
from .merge import Piece, applying, merge
from .progress import NobodyWatching
from .push import folder_of
from .segment import Segment, chain_of, walls_of
from .snapshot_drafts import draft_of
from .travel import chain_at, keep_chains, segments_of

if TYPE_CHECKING:
    from .segment import RandomBytes

SUFFIX = ".snap"
_NAME = re.compile(r"snapshot-(?P<changes>\d+)-(?P<epoch>[0-9a-f]{8})-[0-9a-f]{12}\.snap")
_SAID = b"snapshot"
# A folder with fewer changes is read as quickly file by file.
WORTH_CHANGES = 50_000
# A new snapshot is made once the folder's best one lacks this part of the changes.
_LACKING_PART = 0.3
_UNPACKED_AT_ONCE = 4 * 1024 * 1024
# What one laptop alone keeps; the files read so far are kept, so that they are not read again.
_OF_ONE_LAPTOP = ("team", "team_key", "laptop_seen", "segment_problem", "mark")
_LEFT_OUT = (*_OF_ONE_LAPTOP, "document_content")
_OF_NOBODY = "UPDATE book_state SET laptop = NULL, writer = 0, seq = 0, txn = 0"


def write_snapshot_if_worth(
    book: Book, member: Membership, store: Store, sizes: dict[str, int], random_bytes: RandomBytes
) -> str | None:
    """Write a snapshot when the folder has none that spares most of the work; returns its name when it did."""
    total = int(book.scalar("SELECT coalesce(sum(seq), 0) FROM seen"))
    best = max((changes for _, changes in _snapshots(sizes, member.key)), default=0)
    if total < WORTH_CHANGES or best > total * (1 - _LACKING_PART) or not _can_snapshot(book):
        return None
    return write_snapshot(book, member, store, sizes, random_bytes)


def write_snapshot(
    book: Book, member: Membership, store: Store, sizes: dict[str, int], random_bytes: RandomBytes
) -> str:
    """Replace this laptop's snapshot by one of the present."""
    with book.database.atomic("IMMEDIATE"):
        fold(book)
        keep_chains(book)
    total = int(book.scalar("SELECT coalesce(sum(seq), 0) FROM seen"))
    plain = zstandard.ZstdCompressor(level=3, threads=-1).compress(_file_of(book))
    data = lock_bytes(plain, member.key, _SAID + member.team, random_bytes)
    own = folder_of(member.team, member.laptop)
    digest = blake2b(data, digest_size=6).hexdigest()
    name = f"{own}/snapshot-{total}-{member.key.epoch[:4].hex()}-{digest}{SUFFIX}"
    store.write(name, data)
    for old in [file for file in sizes if file.startswith(f"{own}/") and _NAME.fullmatch(PurePosixPath(file).name)]:
        if old != name:
            store.remove(old)
            del sizes[old]
    sizes[name] = len(data)
    return name


def start_from_snapshot(book: Book, member: Membership, store: Store, sizes: dict[str, int]) -> bool:
    """Take the folder's best snapshot when it spares most of the work; the book keeps all that it holds.

    False when there is none or when it cannot be read: the segments say the same.
    """
    found = sorted(_snapshots(sizes, *member.keys.values()), key=lambda one: one[1], reverse=True)
    held = int(book.scalar("SELECT count(*) FROM change"))
    if not found or found[0][1] < max(WORTH_CHANGES, 2 * held) or not _can_snapshot(book):
        return False
    data = store.read(found[0][0])
    packed = unlock_bytes(data, member.keys, _SAID + member.team) if data else None
    if packed is None:
        return False
    with draft_of(book) as draft:
        try:
            _unpack(packed, draft, password_of(book))
            with Book.open(draft, password_of(book), surroundings=book.surroundings) as other:
                if not _is_of_one_history(book, other):
                    return False
                _bring_own_work(book, other, member)
        except (CqiError, zstandard.ZstdError):
            return False  # made by another version, or damaged
        _take(book, draft)
    return True


def _can_snapshot(book: Book) -> bool:
    return not password_of(book) or plain_image.is_possible()


def _file_of(book: Book) -> bytes:
    """The book as a plain SQLite file. A protected one is in memory meanwhile, any other in a file beside the book."""
    if password_of(book):
        return plain_image.image_of(book, emptied=_LEFT_OUT, finishing=(_OF_NOBODY,))
    with draft_of(book) as draft:
        book.sql("VACUUM INTO ?", (str(draft),))
        _without_what_is_of_one_laptop(draft)
        return draft.read_bytes()


def _unpack(packed: bytes, draft: Path, password: str) -> None:
    """Raises ZstdError or DamagedBookError."""
    if password:
        image = zstandard.ZstdDecompressor().decompress(packed)
        if not plain_image.book_from_image(image, draft, password):
            raise DamagedBookError(path=draft, detail="snapshot")
        return
    with draft.open("wb") as file:
        zstandard.ZstdDecompressor().copy_stream(BytesIO(packed), file, write_size=_UNPACKED_AT_ONCE)


def snapshots_in(sizes: Iterable[str]) -> list[tuple[str, int]]:
    """The snapshots of a folder, whoever made them, and how many changes each holds."""
    found = ((name, _NAME.fullmatch(PurePosixPath(name).name)) for name in sizes)
    return [(name, int(match["changes"])) for name, match in found if match]


def _snapshots(sizes: dict[str, int], *keys: Key) -> list[tuple[str, int]]:
    """The snapshots under these keys, and how many changes each holds."""
    epochs = {key.epoch[:4].hex() for key in keys}
    found = ((name, _NAME.fullmatch(PurePosixPath(name).name)) for name in sizes)
    return [(name, int(match["changes"])) for name, match in found if match and match["epoch"] in epochs]


def _without_what_is_of_one_laptop(draft: Path) -> None:
    database = connect_to(draft, "", journal_mode="delete")
    try:
        has_contents = database.execute_sql("SELECT 1 FROM document_content LIMIT 1").fetchone() is not None
        with database.atomic():
            for table in _LEFT_OUT:
                database.execute_sql(f"DELETE FROM {table}")
            database.execute_sql(_OF_NOBODY)
        if has_contents:
            database.execute_sql("VACUUM")
    finally:
        database.close()


def _is_of_one_history(book: Book, other: Book) -> bool:
    """Whether neither holds other rows under a writer of the other's (forked_writer): segments bring these together."""
    with book.database.atomic("IMMEDIATE"):
        fold(book)
        keep_chains(book)
    there = dict(other.sql("SELECT writer, seq FROM seen").fetchall())
    common = [
        (writer, min(last, there[writer]))
        for writer, last in book.sql("SELECT writer, seq FROM seen").fetchall()
        if writer in there
    ]
    is_alone = not book.scalar("SELECT EXISTS (SELECT 1 FROM writer_branch)")
    return is_alone and all(chain_at(book, *row) == chain_at(other, *row) for row in common)


def _bring_own_work(book: Book, other: Book, member: Membership) -> None:
    """Merge into the snapshot what only the joining book holds, and make it this laptop's."""
    held = dict(other.sql("SELECT writer, seq FROM seen").fetchall())
    pieces = [
        piece
        for writer, first, last, deps in book.sql("SELECT writer, a, b, deps FROM segment ORDER BY number").fetchall()
        for segment in segments_of(book, writer, first, last, deps)
        for piece in _piece(book, segment, held.get(writer, 0))
    ]
    with applying(other):
        merge(other, pieces, NobodyWatching())
        keep_membership(other, member)
        marks = book.sql("SELECT name, vector, digest, at FROM mark").fetchall()
        for mark in marks:
            other.sql("INSERT INTO mark(name, vector, digest, at) VALUES (?, ?, ?, ?)", mark)
        for part in book.sql("SELECT hash, part, bytes FROM document_content"):
            other.sql("INSERT OR IGNORE INTO document_content(hash, part, bytes) VALUES (?, ?, ?)", part)
        hlc = book.scalar("SELECT hlc FROM book_state")
        other.sql("UPDATE book_state SET hlc = max(hlc, ?), folded = max(hlc, ?)", (hlc, hlc))
    other.sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _piece(book: Book, segment: Segment, held: int) -> list[Piece]:
    if segment.last <= held:
        return []
    first = max(segment.first, held + 1)
    before = chain_at(book, segment.writer, segment.first - 1)
    chain = chain_of(segment.rows, before, walls_of(segment.change_sets))
    return [Piece(segment, first, chain[-1])]


def _take(book: Book, draft: Path) -> None:
    """The book becomes the draft: under its name in one step when nobody else has it open, else page by page."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    if not (_is_ours_alone(book) and _replace(book, draft)):
        _copy_pages(book, draft)
    book.take_new_identity()


def _is_ours_alone(book: Book) -> bool:
    """Whether this is the only connection: SQLite leaves the log beside the file then, and only then."""
    with suppress(DatabaseError):
        return bool(book.scalar("PRAGMA journal_mode = delete") == "delete")
    return False


def _replace(book: Book, draft: Path) -> bool:
    """Whether the draft has taken the name of the book, which opens again when it is next used."""
    place = book.path.resolve()
    book.close()
    try:
        shutil.copymode(place, draft)
        appear(draft, place)
    except (OSError, CqiError):
        return False  # held by a program that reads it, or on another disk
    return True


def _copy_pages(book: Book, draft: Path) -> None:
    """In one transaction of SQLite, whoever reads the book meanwhile; everything is written twice."""
    source = connect_to(draft, password_of(book), journal_mode="delete")
    try:
        source.connection().backup(book.database.connection())
    finally:
        source.close()
    book.sql("PRAGMA journal_mode = wal")
