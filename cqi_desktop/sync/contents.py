"""The contents of documents on their way: encrypted files of one part each, beside the segments (sync.md 2.4).

A segment carries only the hash. A part's name is a keyed hash of it, so that whoever sees the folder learns nothing,
not even that two teams keep the same file. Every laptop gives the folder the parts that it lacks, its own or those of
others, and fetches what its records name. Nothing is removed for being absent or unknown: only what an erasure named,
and one's own files under an older key once they are written anew.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from cqi_desktop.store.document_contents import (
    PART_BYTES,
    complete_contents,
    drop_content,
    is_unaltered,
    keep_part,
    lacking_contents,
    named_contents,
)

from .folder import Store
from .keys import LOCK_BYTES, Key, lock_bytes, unlock_bytes
from .membership import Membership
from .progress import Progress
from .pull import Problem
from .push import folder_of
from .refused_files import remember_problems
from .segment import Fault, RandomBytes

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

SUFFIX = ".content"
_NAME = re.compile(r"(?P<mark>[0-9a-f]{32})-(?P<part>\d+)-[0-9a-f]{12}\.content")
_SAID = b"content"


@dataclass(slots=True)
class ContentsExchanged:
    """Parts given and taken, contents that became whole here, and files that were refused."""

    sent: int = 0
    received: int = 0
    completed: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    mark: str
    part: int


def is_content(name: str) -> bool:
    return name.endswith(SUFFIX)


def content_mark(content: str, key: Key) -> str:
    """What stands for a content in the names of files under a key."""
    return blake2b(bytes.fromhex(content), key=key.secret, digest_size=16).hexdigest()


def give_contents(
    book: Book,
    member: Membership,
    store: Store,
    sizes: dict[str, int],
    random_bytes: RandomBytes,
    progress: Progress,
    refused: Collection[str],
    done: ContentsExchanged,
) -> None:
    """Write the parts that the folder lacks under the key in force; those that any laptop ``refused`` do not count.

    One's own files that were refused or cut are looked at again and removed when they are damaged indeed.
    """
    own = folder_of(member.team, member.laptop)
    bad = {name for name in refused if name in sizes and not (_is_in(name, own) and _is_as_written(store, name))}
    there: dict[tuple[str, int], list[str]] = defaultdict(list)
    for file in _files(sizes):
        there[file.mark, file.part].append(file.name)
    held = sorted(complete_contents(book) & named_contents(book))
    for place, content in enumerate(held):
        progress.report(place / len(held))
        mark = content_mark(content, member.key)
        parts = book.sql("SELECT part, length(bytes) FROM document_content WHERE hash = ?", (content,)).fetchall()
        lacking = [
            part
            for part, size in parts
            if all(name in bad or sizes[name] != size + LOCK_BYTES for name in there[mark, part])
        ]
        if lacking and not is_unaltered(book, content):
            continue  # a fault of this book: it is not spread
        for part in lacking:
            progress.report(place / len(held))
            _remove([name for name in there[mark, part] if _is_in(name, own)], store, sizes)
            _give_part(book, member, store, sizes, random_bytes, content, part)
            done.sent += 1


def _give_part(
    book: Book,
    member: Membership,
    store: Store,
    sizes: dict[str, int],
    random_bytes: RandomBytes,
    content: str,
    part: int,
) -> None:
    plain = book.scalar("SELECT bytes FROM document_content WHERE hash = ? AND part = ?", (content, part))
    data = lock_bytes(plain, member.key, _said(member, content, part), random_bytes)
    digest = blake2b(data, digest_size=6).hexdigest()
    name = f"{folder_of(member.team, member.laptop)}/{content_mark(content, member.key)}-{part}-{digest}{SUFFIX}"
    store.write(name, data)
    sizes[name] = len(data)


def fetch_contents(
    book: Book,
    member: Membership,
    store: Store,
    sizes: Mapping[str, int],
    progress: Progress,
    done: ContentsExchanged,
) -> None:
    """Take the parts that the book lacks of what its records name, one transaction each: a stop keeps what came.

    Raises CancelledError.
    """
    lacking = lacking_contents(book)
    files: dict[tuple[str, int], list[str]] = defaultdict(list)
    for file in _files(sizes):
        files[file.mark, file.part].append(file.name)
    for place, content in enumerate(lacking):
        progress.report(place / len(lacking))
        _fetch(book, member, store, files, content, progress, place / len(lacking), done)
    remember_problems(book, done.problems, is_content)


def _fetch(
    book: Book,
    member: Membership,
    store: Store,
    files: Mapping[tuple[str, int], list[str]],
    content: str,
    progress: Progress,
    reached: float,
    done: ContentsExchanged,
) -> None:
    held = dict(book.sql("SELECT part, length(bytes) FROM document_content WHERE hash = ?", (content,)).fetchall())
    marks = [content_mark(content, key) for key in member.keys.values()]
    taken: list[str] = []
    part = 0
    while True:
        if part not in held:
            progress.report(reached)
            names = [name for mark in marks for name in files.get((mark, part), ())]
            found = _first_readable(member, store, names, content, part, done)
            if found is None:
                return
            name, plain = found
            with book.database.atomic("IMMEDIATE"):
                keep_part(book, content, part, plain)
            held[part] = len(plain)
            taken.append(name)
            done.received += 1
        if held[part] < PART_BYTES:
            break
        part += 1
    if is_unaltered(book, content):
        done.completed += 1
        return
    with book.database.atomic("IMMEDIATE"):
        drop_content(book, content)
    done.problems += [Problem(name, Fault.DAMAGED) for name in taken]


def _first_readable(
    member: Membership, store: Store, names: Iterable[str], content: str, part: int, done: ContentsExchanged
) -> tuple[str, bytes] | None:
    for name in names:
        plain = unlock_bytes(store.read(name) or b"", member.keys, _said(member, content, part))
        if plain is not None and len(plain) <= PART_BYTES:
            return name, plain
        done.problems.append(Problem(name, Fault.DAMAGED))
    return None


def _is_in(name: str, folder: str) -> bool:
    return str(PurePosixPath(name).parent) == folder


def _is_as_written(store: Store, name: str) -> bool:
    """Whether a file is the one that its name was made for."""
    return name.endswith(f"-{blake2b(store.read(name) or b'', digest_size=6).hexdigest()}{SUFFIX}")


def _remove(names: Iterable[str], store: Store, sizes: dict[str, int]) -> None:
    for name in names:
        store.remove(name)
        del sizes[name]


def remove_contents_of_older_keys(
    book: Book, member: Membership, store: Store, sizes: dict[str, int], folders: Collection[str]
) -> None:
    """After a change of key: the files of ``folders`` under an older one whose contents the folder has under the new.

    A content that is not whole here is left: somebody may still need that file.
    """
    older = [key for key in member.keys.values() if key != member.key]
    if not older:
        return
    there = {(file.mark, file.part) for file in _files(sizes)}
    now: dict[str, str] = {}
    for content in complete_contents(book):
        now |= {content_mark(content, key): content_mark(content, member.key) for key in older}
    old = [file for file in _files(sizes) if file.mark in now and (now[file.mark], file.part) in there]
    _remove([file.name for file in old if str(PurePosixPath(file.name).parent) in folders], store, sizes)


def remove_erased_contents(member: Membership, store: Store, sizes: dict[str, int], marks: Collection[str]) -> None:
    """This laptop's files of contents that an erasure took out, known by their ``marks``."""
    own = folder_of(member.team, member.laptop)
    _remove([file.name for file in _files(sizes) if file.mark in marks and _is_in(file.name, own)], store, sizes)


def marks_of(book: Book, contents: Collection[str]) -> set[str]:
    """What stands for some contents under every key that the book was given."""
    keys = [Key(*row) for row in book.sql("SELECT epoch, number, key FROM team_key").fetchall()]
    return {content_mark(content, key) for content in contents for key in keys}


def _said(member: Membership, content: str, part: int) -> bytes:
    return _SAID + member.team + bytes.fromhex(content) + part.to_bytes(4, "big")


def _files(sizes: Iterable[str]) -> list[_File]:
    found = ((name, _NAME.fullmatch(PurePosixPath(name).name)) for name in sizes if is_content(name))
    return [_File(name, match["mark"], int(match["part"])) for name, match in found if match]
