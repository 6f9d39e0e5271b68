"""Presence: each laptop's own word of what it holds, for "who exchanged when" and for the proof that all are equal.

Only its owner writes or removes it. It carries the vector (what was held of each writer), a digest of each table, and
the files that could not be read, so that whoever wrote them can write them again.
"""

from __future__ import annotations

from hashlib import blake2b
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import msgspec
import zstandard

from cqi_desktop import __version__
from cqi_desktop.store.tables import SYNCHRONISED, column_names, table_name
from cqi_desktop.store.upgrades import SCHEMA

from .folder import Store
from .keys import lock_bytes, public_key, unlock_bytes
from .membership import Membership
from .pull import STATE_PREFIX
from .push import folder_of
from .segment import SUFFIX, Fault, RandomBytes

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_SAID = b"presence"
_DIGEST_BYTES = 16
_LARGEST_STATE = 64 * 1024 * 1024
# A digest reads every record: a large book makes a new one at most this often.
DIGEST_EVERY_MS = 24 * 3600 * 1000
SMALL_BOOK_CHANGES = 20_000


class State(msgspec.Struct):
    """What a laptop says of itself. ``wall`` is its own clock, in milliseconds since 1970 (UTC)."""

    laptop: bytes
    wall: int
    app: str
    schema: int
    public_key: bytes
    vector: list[tuple[int, int]]
    unpushed: int
    digests: dict[str, bytes]  # empty while none was made
    digest_of: bytes  # the hash of the vector for which the digests were made
    digest_wall: int
    problems: list[tuple[str, str]]


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(State)


def vector_of(book: Book) -> dict[int, int]:
    """What the book holds of each writer. Complete after a fold."""
    return dict(book.sql("SELECT writer, seq FROM seen ORDER BY writer").fetchall())


def vector_hash(vector: dict[int, int]) -> bytes:
    said = msgspec.msgpack.encode(sorted(vector.items()))
    return blake2b(said, digest_size=_DIGEST_BYTES).digest()


def digests_of(book: Book) -> dict[str, bytes]:
    """One digest a table, whatever the order of its records: equal on two laptops when their records are."""
    return {table_name(model): _digest(book, table_name(model), column_names(model)) for model in SYNCHRONISED}


def _digest(book: Book, table: str, columns: tuple[str, ...]) -> bytes:
    total = 0
    encode = msgspec.msgpack.encode
    for row in book.sql(f"SELECT id, {', '.join(columns)} FROM {table}"):
        total += int.from_bytes(blake2b(encode(row), digest_size=_DIGEST_BYTES).digest(), "big")
    return (total % (1 << 8 * _DIGEST_BYTES)).to_bytes(_DIGEST_BYTES, "big")


def write_state(
    book: Book, member: Membership, store: Store, sizes: dict[str, int], random_bytes: RandomBytes, unpushed: int
) -> State:
    """Replace this laptop's presence by a new one."""
    state = _state(book, member, unpushed)
    plain = zstandard.ZstdCompressor().compress(_encoder.encode(state))
    data = lock_bytes(plain, member.key, _SAID + member.team, random_bytes)
    folder = folder_of(member.team, member.laptop)
    name = f"{folder}/{STATE_PREFIX}{blake2b(data, digest_size=6).hexdigest()}{SUFFIX}"
    store.write(name, data)
    for old in sizes:
        if old != name and PurePosixPath(old).parent == PurePosixPath(folder) and _is_state(old):
            store.remove(old)
    return state


def _state(book: Book, member: Membership, unpushed: int) -> State:
    vector, now = vector_of(book), book.surroundings.now_ms()
    last = _kept(book, member.laptop)
    is_large = sum(vector.values()) > SMALL_BOOK_CHANGES
    if is_large and last is None:
        digests, digest_of, digest_wall = {}, b"", now  # a first start is not made to wait: tomorrow is soon enough
    elif is_large and last is not None and 0 <= now - last.digest_wall < DIGEST_EVERY_MS:
        digests, digest_of, digest_wall = last.digests, last.digest_of, last.digest_wall
    else:
        digests, digest_of, digest_wall = digests_of(book), vector_hash(vector), now
    problems = book.sql("SELECT file, kind FROM segment_problem ORDER BY file").fetchall()
    state = State(
        member.laptop, now, __version__, SCHEMA, public_key(member.private_key), list(vector.items()), unpushed,
        digests, digest_of, digest_wall, problems,
    )  # fmt: skip
    _keep(book, state)
    return state


def read_states(book: Book, member: Membership, store: Store, sizes: dict[str, int]) -> list[State]:
    """The latest presence of every other laptop, kept in the book. One that cannot be read yet is passed over."""
    found: dict[bytes, State] = {}
    own = folder_of(member.team, member.laptop) + "/"
    for name in sizes:
        if _is_state(name) and not name.startswith(own):
            state = _open(store.read(name), member)
            if state and (state.laptop not in found or state.wall > found[state.laptop].wall):
                found[state.laptop] = state
    found.pop(member.laptop, None)
    for state in found.values():
        kept = _kept(book, state.laptop)
        if kept is None or kept.vector != state.vector or kept.wall != state.wall:
            _keep(book, state)
    return list(found.values())


def states_of(book: Book) -> list[State]:
    """What each laptop last said, this one included, as this book knows it."""
    rows = book.sql("SELECT state FROM laptop_seen ORDER BY laptop").fetchall()
    return [_decoder.decode(row[0]) for row in rows]


def disagreements(states: list[State], mine: State) -> dict[bytes, list[str]]:
    """The laptops that hold the very same changes and yet other records: which tables. Empty when all is well."""
    found = {}
    for state in states:
        if state.laptop != mine.laptop and state.digest_of == mine.digest_of and state.schema == mine.schema:
            tables = [table for table in mine.digests if state.digests.get(table) != mine.digests[table]]
            if tables:
                found[state.laptop] = tables
    return found


def files_found_damaged(states: list[State]) -> set[str]:
    """The files, whoever wrote them, that other laptops could not read."""
    return {file for state in states for file, kind in state.problems if kind == Fault.DAMAGED}


def own_files_found_damaged(states: list[State], member: Membership) -> set[str]:
    """The files of this laptop that another one could not read."""
    folder = folder_of(member.team, member.laptop) + "/"
    return {
        file for state in states for file, kind in state.problems if kind == Fault.DAMAGED and file.startswith(folder)
    }


def _is_state(name: str) -> bool:
    file = PurePosixPath(name).name
    return file.startswith(STATE_PREFIX) and file.endswith(SUFFIX)


def _open(data: bytes | None, member: Membership) -> State | None:
    plain = unlock_bytes(data, member.keys, _SAID + member.team) if data else None
    if plain is None:
        return None
    try:
        return _decoder.decode(zstandard.ZstdDecompressor().decompress(plain, max_output_size=_LARGEST_STATE))
    except (zstandard.ZstdError, msgspec.MsgspecError):
        return None


def _kept(book: Book, laptop: bytes) -> State | None:
    data = book.scalar("SELECT state FROM laptop_seen WHERE laptop = ?", (laptop,))
    return None if data is None else _decoder.decode(data)


def _keep(book: Book, state: State) -> None:
    book.sql(
        "INSERT OR REPLACE INTO laptop_seen(laptop, at, state) VALUES (?, ?, ?)",
        (state.laptop, book.now_text(), _encoder.encode(state)),
    )
