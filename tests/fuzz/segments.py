"""Segments whose body is altered and encrypted again with the key of the team, so that what reads the changes is tried.

The authentication would refuse almost every altered file; here it holds, and so does, as a rule, the running hash.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from hashlib import blake2b
from itertools import pairwise
from typing import Any

import msgspec
import zstandard
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

from cqi_desktop.sync.segment import (
    HASH_BYTES,
    HEADER,
    SegmentError,
    chain_of,
    decode_segment,
    open_body,
    read_header,
    walls_of,
)

_NUMBERS = (0, -1, 1, 3, 2**31, 2**53, 2**62, 2**63 - 1, 2**63, 2**64 - 1, -(2**63))
_VALUES: tuple[object, ...] = (
    None, "", "x", "0", -1, 10**12, 1.5, float("nan"), float("inf"), b"", b"\0" * 16, b"\xff" * 3, "2011-02-30", "{}",
    '{"name": [1]}', '{"name"', "[]", "null", "é" * 3000, "\0", "[1, {}]", '["17", null]', "9" * 400,
)  # fmt: skip
_NAMES = ("", "company", "company_id", "change", "book_state", "sqlite_master", "name", "nulle part", 'a"b', "id")
_Body = dict[str, Any]
_Alteration = Callable[[_Body, _Body, random.Random], None]


def altered_body(data: bytes, key: bytes, chance: random.Random, bytes_altered: Callable[[bytes], bytes]) -> bytes:
    """The same file with another body. The key is of the epoch of its header."""
    body = msgspec.msgpack.decode(msgspec.msgpack.encode(open_body(data, key)))
    columns = body["changes"]
    if chance.random() < 0.15:
        packed = bytes_altered(msgspec.msgpack.encode(body))
    else:
        for _ in range(chance.randint(1, 3)):
            chance.choice(_ALTERATIONS)(body, columns, chance)
        packed = msgspec.msgpack.encode(body)
    return _with_true_hash(_sealed(data, packed, key), packed, key)


def _sealed(data: bytes, packed: bytes, key: bytes, chain_after: bytes | None = None) -> bytes:
    fields = list(HEADER.unpack_from(data))
    squeezed = zstandard.ZstdCompressor().compress(packed)
    fields[10] = len(squeezed) + 16
    fields[9] = chain_after or fields[9]
    header = HEADER.pack(*fields)
    held = header + crypto_aead_xchacha20poly1305_ietf_encrypt(squeezed, header, header[-24:], key)
    return held + blake2b(held, digest_size=HASH_BYTES).digest()


def _with_true_hash(data: bytes, packed: bytes, key: bytes) -> bytes:
    """The file with the running hash of its altered rows, where they have one."""
    try:
        _, segment = decode_segment(data, key)
        chain = chain_of(segment.rows, read_header(data).chain_before, walls_of(segment.change_sets))
    except (SegmentError, TypeError, ValueError, OverflowError):
        return data
    return _sealed(data, packed, key, chain[-1])


def _put(held: list[Any], value: object, chance: random.Random) -> None:
    if held:
        held[chance.randrange(len(held))] = value


def _value(_body: _Body, columns: _Body, chance: random.Random) -> None:
    _put(columns[chance.choice(("value", "value", "old"))], chance.choice(_VALUES), chance)


def _created(_body: _Body, columns: _Body, chance: random.Random) -> None:
    """A field of a record that is created, which travels as JSON."""
    made = [place for place, value in enumerate(columns["value"]) if isinstance(value, str) and value.startswith("{")]
    if made:
        place = chance.choice(made)
        fields = msgspec.json.decode(columns["value"][place])
        name = chance.choice([*fields, "name", "date", "company_id", "trashed_at", "inconnue"])
        fields[name] = chance.choice([None, 0, 1.5, "", "x", "2011-02-30", [], {}, True, "é" * 999, 10**15])
        if chance.random() < 0.2:  # a reference to a record that is nowhere
            fields[f"x:{chance.choice(('company_id', 'merged_into_id'))}"] = "AB" * 16
        columns["value"][place] = msgspec.json.encode(fields).decode()


def _key(_body: _Body, columns: _Body, chance: random.Random) -> None:
    _put(columns["key"], chance.choice((b"", b"x", b"\0" * 16, b"\xff" * 16, b"z" * 5000)), chance)


def _number(_body: _Body, columns: _Body, chance: random.Random) -> None:
    name = chance.choice(("hlc", "txn", "cell", "base_hlc", "base_writer"))
    _put(columns[name], chance.choice((*_NUMBERS, None)), chance)


def _length(_body: _Body, columns: _Body, chance: random.Random) -> None:
    held = columns[chance.choice(sorted(columns))]
    if chance.random() < 0.5 and held:
        held.pop(chance.randrange(len(held)))
    else:
        held.append(held[-1] if held else 0)


def _column(body: _Body, _columns: _Body, chance: random.Random) -> None:
    _put(body["names"], [chance.choice(_NAMES), chance.choice(_NAMES)], chance)


def _dependency(body: _Body, _columns: _Body, chance: random.Random) -> None:
    body["deps"].append([chance.choice(_NUMBERS), chance.choice(_NUMBERS)])
    body["dep_chains"].append(chance.randbytes(chance.choice((0, 3, 32))))


def _change_set(body: _Body, _columns: _Body, chance: random.Random) -> None:
    if body["txns"]:
        told = chance.choice(body["txns"])
        place = chance.randrange(len(told))
        told[place] = chance.choice((*_NUMBERS, None, "", "2011-02-30T99", "x" * 999, b"", b"\1" * 16))


def _opening(body: _Body, _columns: _Body, chance: random.Random) -> None:
    name = chance.choice(("schema", "app", "laptop", "user", "opened_at", "parted", "giver", "signature"))
    body[name] = chance.choice((*_NUMBERS, None, "", "x", b"", b"\2" * 16, [1, 1], [2**64 - 1, 0]))


def _order(_body: _Body, columns: _Body, chance: random.Random) -> None:
    """Two rows change places: a record is edited before it is there."""
    if len(columns["key"]) > 1:
        one, other = chance.choice(list(pairwise(range(len(columns["key"])))))
        for name in ("cell", "key", "value", "old"):
            held = columns[name]
            held[one], held[other] = held[other], held[one]


_ALTERATIONS: tuple[_Alteration, ...] = (
    _value, _value, _created, _created, _key, _number, _length, _column, _dependency, _change_set, _opening, _order,
)  # fmt: skip
