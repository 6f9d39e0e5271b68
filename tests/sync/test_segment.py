"""The segment file: exact there and back, and refused at the least alteration."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.sync.segment import (
    CHAIN_START,
    HASH_BYTES,
    HEADER,
    Fault,
    Row,
    Segment,
    SegmentError,
    TravellingChangeSet,
    chain_of,
    check_chain,
    decode_segment,
    encode_segment,
    read_header,
    walls_of,
)

TEAM, EPOCH, KEY = b"T" * 16, b"E" * 16, b"K" * 32
RANDOM = random.Random(1)

values = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.binary(max_size=20),
)
rows = st.builds(
    Row,
    hlc=st.integers(1, 2**62),
    txn=st.integers(1, 3),
    table=st.sampled_from(["company", "une table à venir"]),
    key=st.binary(min_size=16, max_size=16),
    column=st.sampled_from(["", "mrc", "neq"]),
    value=values,
    old=values,
    base_hlc=st.none() | st.integers(1, 2**62),
    base_writer=st.none(),
)


def segment_of(rows: Sequence[Row], first: int = 1) -> Segment:
    sets = tuple(
        TravellingChangeSet(txn, "2011-03-31T14:32:05Z", "Edit", "edit", None, None, None) for txn in (1, 2, 3)
    )
    return Segment(
        2**53 - 1, first, first + len(rows) - 1, 3, "1.0", b"L" * 16, None, None, ((7, 12),), sets, rows
    )  # fmt: skip


def file_of(rows: Sequence[Row], chain_before: bytes = CHAIN_START, first: int = 1) -> bytes:
    data, _ = encode_segment(
        segment_of(rows, first), team=TEAM, epoch=EPOCH, key=KEY, chain_before=chain_before,
        random_bytes=RANDOM.randbytes,
    )  # fmt: skip
    return data


SMALL = [
    Row(10 << 16, 1, "company", b"0" * 16, "", '{"name":"Bois Hébert","mrc":"390"}', None, None, None),
    Row((10 << 16) + 1, 1, "company", b"0" * 16, "mrc", "04", "390", 10 << 16, 2**53 - 1),
    Row((10 << 16) + 1, 2, "company", b"0" * 16, "neq", "007.50", None, None, None),
]


def fault_of(data: bytes) -> Fault:
    try:
        header, segment = decode_segment(data, KEY)
        check_chain(header, chain_of(segment.rows, header.chain_before, walls_of(segment.change_sets)))
    except SegmentError as error:
        return error.fault
    raise AssertionError("taken")


@given(st.lists(rows, min_size=1, max_size=12))
@settings(max_examples=60)
def test_that_what_is_read_is_what_was_written(written: list[Row]) -> None:
    written = [row._replace(base_writer=5 if row.base_hlc else None) for row in written]
    header, segment = decode_segment(file_of(written), KEY)
    assert [(*row,) for row in segment.rows] == [(*row,) for row in written]
    assert [type(row.value) for row in segment.rows] == [type(row.value) for row in written]
    assert (header.team, header.epoch, header.writer, header.first) == (TEAM, EPOCH, 2**53 - 1, 1)
    check_chain(header, chain_of(segment.rows, header.chain_before, walls_of(segment.change_sets)))


def test_that_the_header_is_laid_out_as_the_format_says() -> None:
    data = file_of(SMALL)
    assert HEADER.size == 160
    assert data[:8] == b"CRMSEG1\n"
    assert data[12:44] == TEAM + EPOCH
    assert struct.unpack(">QQQ", data[44:68]) == (2**53 - 1, 1, 3)
    assert data[68:100] == CHAIN_START
    assert struct.unpack(">I", data[132:136]) == (len(data) - 160 - 32,)


def test_that_two_laptops_may_cut_the_same_rows_at_different_places() -> None:
    whole = read_header(file_of(SMALL))
    first = read_header(file_of(SMALL[:1]))
    second = read_header(file_of(SMALL[1:], first.chain_after, first=2))
    assert second.chain_before == first.chain_after
    assert second.chain_after == whole.chain_after


def test_that_a_file_cut_at_any_length_is_refused() -> None:
    data = file_of(SMALL)
    assert {fault_of(data[:length]) for length in range(len(data))} == {Fault.DAMAGED}


def test_that_a_flipped_bit_anywhere_is_refused() -> None:
    data = file_of(SMALL)
    for place in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[place] ^= 1 << bit
            assert fault_of(bytes(flipped)) in (Fault.DAMAGED, Fault.FOREIGN)


def test_that_files_joined_zero_filled_or_garbage_are_refused() -> None:
    data = file_of(SMALL)
    for wrong in (data + data, data + bytes(10), data[:-40] + bytes(40), bytes(500), b"", RANDOM.randbytes(500)):
        assert fault_of(wrong) in (Fault.DAMAGED, Fault.FOREIGN)


def test_that_another_key_opens_nothing() -> None:
    with pytest.raises(SegmentError) as caught:
        decode_segment(file_of(SMALL), b"X" * 32)
    assert caught.value.fault is Fault.DAMAGED


def test_that_a_file_for_a_later_reader_waits_and_is_not_called_damaged() -> None:
    from hashlib import blake2b

    data = bytearray(file_of(SMALL)[:-HASH_BYTES])
    data[10:12] = struct.pack(">H", 9)
    assert fault_of(bytes(data) + blake2b(data, digest_size=32).digest()) is Fault.NEWER
    data[10:12] = struct.pack(">H", 0)
    assert fault_of(bytes(data) + blake2b(data, digest_size=32).digest()) is Fault.DAMAGED


def test_that_a_change_takes_few_bytes() -> None:
    generator = random.Random(3)
    many = [
        Row((10**12 + n) << 16, n // 9 + 1, "company", generator.randbytes(16), "status", "done", "planned", None, None)
        for n in range(20)
    ]
    sets = tuple(TravellingChangeSet(txn, None, "Edit", "edit", None, None, None) for txn in (1, 2, 3))
    segment = Segment(5, 1, 20, 3, "1.0", None, None, None, (), sets, many)
    data, _ = encode_segment(
        segment, team=TEAM, epoch=EPOCH, key=KEY, chain_before=CHAIN_START, random_bytes=RANDOM.randbytes
    )
    assert len(data) < 20 * 60
