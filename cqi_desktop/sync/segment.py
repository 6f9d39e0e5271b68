"""The segment file: what one opening of a book wrote, encrypted, immutable (sync.md 2.3).

A header of 160 bytes in the clear, the body under authenticated encryption, a hash of everything at the end: whoever
has no key can still tell a whole file from a cut one. The *chain* is a running BLAKE2b over the rows of a writer, so
that two laptops that cut the same rows at different places still agree; it covers what identifies a row and not its
values, which the encryption authenticates and which an erasure may blank.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from hashlib import blake2b
from itertools import accumulate
from typing import Any, NamedTuple

import msgspec
import zstandard
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

from cqi_desktop.domain.changes import Value

from .signature import sign

MAGIC = b"CRMSEG1\n"
FORMAT_VERSION = 1
READER_VERSION = 1
HEADER = struct.Struct(">8sHH16s16sQQQ32s32sI24s")
HASH_BYTES = 32
CHAIN_START = bytes(HASH_BYTES)
# A writer starts a new segment before its body can pass this; a reader refuses what no writer makes.
MAX_BODY_BYTES = 4 * 1024 * 1024
LARGEST_BODY_READ = 256 * 1024 * 1024
LARGEST_PLAIN_BODY_READ = 1024 * 1024 * 1024
COMPRESSION_LEVEL = 3
SUFFIX = ".seg"

RandomBytes = Callable[[int], bytes]


class Fault(StrEnum):
    """Why a file is not taken."""

    DAMAGED = "damaged"  # cut, empty, altered, or not yet all there
    FOREIGN = "foreign"  # of another team, or no segment at all
    NO_KEY = "no_key"  # under a key that this laptop was not given
    NEWER = "newer"  # whole, but made for a later version of the program
    SHUT_OUT = "shut_out"  # from a laptop that the team took its key back from
    UNSIGNED = "unsigned"  # under a key that a laptop shut out has too, and signed by none that stays
    FORKED = "forked"  # another history under a writer that is known already


class SegmentError(Exception):
    """A file that is not taken; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class Row(NamedTuple):
    """One change as it travels: names instead of local numbers. ``column`` is empty for the creation of a record."""

    hlc: int
    txn: int
    table: str
    key: bytes
    column: str
    value: Value
    old: Value
    base_hlc: int | None
    base_writer: int | None


class TravellingChangeSet(msgspec.Struct, array_like=True):
    """A change set of the writer, with what the audit line says; several segments may carry parts of it."""

    txn: int
    at_wall: str | None = None
    label: str | None = None
    kind: str | None = None
    user: bytes | None = None
    undoes_writer: int | None = None
    undoes_txn: int | None = None


class _Columns(msgspec.Struct):
    """The changes, column by column: what resembles is beside what resembles, for the compression."""

    hlc: list[int]  # each less the one before
    txn: list[int]  # (position in change sets, count) pairs, flattened
    cell: list[int]  # position in names
    key: list[bytes]
    value: list[Any]  # Value: msgspec tells bytes from text by itself, but not in a union
    old: list[Any]
    base_hlc: list[int | None]  # the change's clock less its base's
    base_writer: list[int | None]  # position in writers


class _Body(msgspec.Struct):
    schema: int
    app: str
    laptop: bytes | None
    user: bytes | None
    opened_at: str | None
    deps: list[tuple[int, int]]
    names: list[tuple[str, str]]
    txns: list[TravellingChangeSet]
    writers: list[int]
    changes: msgspec.Raw
    dep_chains: list[bytes] = []  # the beginning of the running hash of each of ``deps``
    giver: bytes = b""  # the laptop that gave the file, and its signature; empty of older versions
    signature: bytes = b""
    parted: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What the clear part of a file says."""

    team: bytes
    epoch: bytes
    writer: int
    first: int
    last: int
    chain_before: bytes
    chain_after: bytes


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows ``first`` to ``last`` of one writer, and what it had seen when it wrote them (``deps``, increments)."""

    writer: int
    first: int
    last: int
    schema: int
    app: str
    laptop: bytes | None
    user: bytes | None
    opened_at: str | None
    deps: tuple[tuple[int, int], ...]
    change_sets: tuple[TravellingChangeSet, ...]
    rows: Sequence[Row]
    dep_chains: tuple[bytes, ...] = ()  # which history each of ``deps`` is of (forked_writer); () of older versions
    parted: tuple[int, int] | None = None  # of a branch: the row of another writer after which it parts from it


_VALUE_TYPES = {int, float, str, bytes, type(None)}
_encoder = msgspec.msgpack.Encoder()
_body_decoder = msgspec.msgpack.Decoder(_Body)
_columns_decoder = msgspec.msgpack.Decoder(_Columns)


def chain_of(rows: Sequence[Row], before: bytes, walls: Mapping[int, str | None]) -> list[bytes]:
    """The running hash after each row, from the one before the first. ``walls`` are the times of the change sets.

    It covers neither the values nor the name of a writer, which ``forked_writer`` may change; a time of the machine is
    in it because two machines resumed from one picture may write the same cell at the same logical time.
    """
    encode = _encoder.encode
    chain = []
    for row in rows:
        identity = encode((*row[:5], row[7], walls.get(row[1])))
        before = blake2b(before + identity, digest_size=HASH_BYTES).digest()
        chain.append(before)
    return chain


def walls_of(change_sets: Sequence[TravellingChangeSet]) -> dict[int, str | None]:
    """When each change set was made, by the clock of its machine."""
    return {change_set.txn: change_set.at_wall for change_set in change_sets}


def encode_segment(
    segment: Segment,
    *,
    team: bytes,
    epoch: bytes,
    key: bytes,
    chain_before: bytes,
    random_bytes: RandomBytes,
    giver: bytes = b"",
    private_key: bytes = b"",
) -> tuple[bytes, bytes]:
    """The bytes of the file, and the running hash at its end. ``giver`` is the laptop that signs it."""
    chain = chain_of(segment.rows, chain_before, walls_of(segment.change_sets))
    body_said = _body_of(segment)
    if private_key:
        body_said.giver = giver
        header_said = Header(team, epoch, segment.writer, segment.first, segment.last, chain_before, chain[-1])
        body_said.signature = sign(said_by_giver(header_said, body_said), private_key)
    plain = zstandard.ZstdCompressor(level=COMPRESSION_LEVEL).compress(_encoder.encode(body_said))
    nonce = random_bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    header = HEADER.pack(
        MAGIC, FORMAT_VERSION, READER_VERSION, team, epoch, segment.writer, segment.first, segment.last,
        chain_before, chain[-1], len(plain) + 16, nonce,
    )  # fmt: skip
    body = crypto_aead_xchacha20poly1305_ietf_encrypt(plain, header, nonce, key)
    return header + body + blake2b(header + body, digest_size=HASH_BYTES).digest(), chain[-1]


def said_by_giver(header: Header, body: _Body) -> bytes:
    """What the laptop that gives a file signs: where the rows belong, the rows, and whose they are."""
    place = (header.team, header.epoch, header.writer, header.first, header.last, header.chain_before)
    rows = (
        body.laptop,
        body.user,
        body.deps,
        body.names,
        body.txns,
        body.writers,
        body.changes,
        body.dep_chains,
        body.parted,
    )
    said = _encoder.encode((place, header.chain_after, rows, body.giver))
    return b"segment" + blake2b(said, digest_size=HASH_BYTES).digest()


def read_header(data: bytes) -> Header:
    """Check that a file is whole and for this reader, without any key. Raises SegmentError."""
    if len(data) < HEADER.size + HASH_BYTES:
        raise SegmentError(Fault.DAMAGED)
    (magic, version, reader, team, epoch, writer, first, last, before, after, size, _) = HEADER.unpack_from(data)
    if magic != MAGIC:
        raise SegmentError(Fault.FOREIGN if magic[:3] != MAGIC[:3] and any(magic) else Fault.DAMAGED)
    if size > LARGEST_BODY_READ or len(data) != HEADER.size + size + HASH_BYTES:
        raise SegmentError(Fault.DAMAGED)
    if blake2b(data[:-HASH_BYTES], digest_size=HASH_BYTES).digest() != data[-HASH_BYTES:]:
        raise SegmentError(Fault.DAMAGED)
    if version < 1 or reader < 1 or not 0 < first <= last < 2**63 or writer >= 2**63:
        raise SegmentError(Fault.DAMAGED)
    if reader > FORMAT_VERSION:
        raise SegmentError(Fault.NEWER)
    return Header(team, epoch, writer, first, last, before, after)


def open_body(data: bytes, key: bytes) -> _Body:
    """Decrypt a file that ``read_header`` accepted. Raises SegmentError."""
    header, nonce = data[: HEADER.size], data[HEADER.size - 24 : HEADER.size]
    try:
        packed = crypto_aead_xchacha20poly1305_ietf_decrypt(data[HEADER.size : -HASH_BYTES], header, nonce, key)
        if zstandard.frame_content_size(packed) > LARGEST_PLAIN_BODY_READ:
            raise SegmentError(Fault.DAMAGED)
        return _body_decoder.decode(zstandard.ZstdDecompressor().decompress(packed))
    except (CryptoError, zstandard.ZstdError, msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise SegmentError(Fault.DAMAGED) from error


def decode_segment(data: bytes, key: bytes) -> tuple[Header, Segment]:
    """The header and the rows of a file, every check made. Raises SegmentError."""
    header = read_header(data)
    body = open_body(data, key)
    try:
        rows = _rows_of(body, _columns_decoder.decode(body.changes))
    except (msgspec.MsgspecError, IndexError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise SegmentError(Fault.DAMAGED) from error
    if len(rows) != header.last - header.first + 1:
        raise SegmentError(Fault.DAMAGED)
    return header, Segment(
        header.writer, header.first, header.last, body.schema, body.app, body.laptop, body.user, body.opened_at,
        tuple(body.deps), tuple(body.txns), rows, tuple(body.dep_chains), body.parted,
    )  # fmt: skip


def check_chain(header: Header, chain: Sequence[bytes]) -> None:
    """The rows give the hash that the header says. Raises SegmentError."""
    if chain[-1] != header.chain_after:
        raise SegmentError(Fault.DAMAGED)


def _body_of(segment: Segment) -> _Body:
    names: dict[tuple[str, str], int] = {}
    writers: dict[int, int] = {}
    places = {change_set.txn: place for place, change_set in enumerate(segment.change_sets)}
    columns = _Columns([], [], [], [], [], [], [], [])
    before, txn = 0, None
    for row in segment.rows:
        columns.hlc.append(row.hlc - before)
        before = row.hlc
        if row.txn != txn:
            columns.txn += (places[row.txn], 0)
            txn = row.txn
        columns.txn[-1] += 1
        columns.cell.append(names.setdefault((row.table, row.column), len(names)))
        columns.key.append(row.key)
        columns.value.append(row.value)
        columns.old.append(row.old)
        columns.base_hlc.append(None if row.base_hlc is None else row.hlc - row.base_hlc)
        known = row.base_writer is not None
        columns.base_writer.append(writers.setdefault(row.base_writer, len(writers)) if known else None)  # type: ignore[arg-type]
    return _Body(
        segment.schema, segment.app, segment.laptop, segment.user, segment.opened_at, list(segment.deps),
        list(names), list(segment.change_sets), list(writers), msgspec.Raw(_encoder.encode(columns)),
        list(segment.dep_chains), parted=segment.parted,
    )  # fmt: skip


def _rows_of(body: _Body, columns: _Columns) -> list[Row]:
    if not {*map(type, columns.value), *map(type, columns.old)} <= _VALUE_TYPES:
        raise TypeError("a value that no column can hold")
    counts = columns.txn[1::2]
    if min(counts, default=0) < 0 or sum(counts) != len(columns.hlc):
        raise ValueError("change sets of more rows than there are, or of fewer")
    txns: list[int] = []
    for place, count in zip(columns.txn[::2], counts, strict=True):
        txns += [body.txns[place].txn] * count
    clocks = list(accumulate(columns.hlc))
    cells = [body.names[cell] for cell in columns.cell]
    base_clocks = [None if step is None else clock - step for clock, step in zip(clocks, columns.base_hlc, strict=True)]
    writers = [None if place is None else body.writers[place] for place in columns.base_writer]
    fields = zip(
        clocks, txns, (cell[0] for cell in cells), columns.key, (cell[1] for cell in cells), columns.value,
        columns.old, base_clocks, writers, strict=True,
    )  # fmt: skip
    return list(map(partial(tuple.__new__, Row), fields))  # Row._make checks again what zip has checked
