"""A segment that somebody of the team encrypted but whose rows no book could hold is damaged and stops nobody else."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.large_book import generate_book
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.upgrades import SCHEMA
from cqi_desktop.sync.progress import NobodyWatching
from cqi_desktop.sync.pull import is_segment, pull
from cqi_desktop.sync.row_checks import check_rows
from cqi_desktop.sync.segment import Fault, Row, Segment, SegmentError, decode_segment, encode_segment
from cqi_desktop.sync.travel import rows_of
from tests.fuzz.segments import altered_body
from tests.sync.laptops import MemoryStore, team_of
from tests.sync.test_delivery import late_member
from tests.sync.test_identity import named, names
from tests.sync.test_segment import KEY, SMALL, file_of, segment_of


def said(*rows: Row, schema: int = SCHEMA) -> Segment:
    kept = segment_of(rows)
    return Segment(
        kept.writer, kept.first, kept.last, schema, kept.app, kept.laptop, None, None, (), kept.change_sets, rows
    )  # fmt: skip


def made(value: object, table: str = "company", key: bytes = b"0" * 16) -> Row:
    return Row(10 << 16, 1, table, key, "", value, None, None, None)  # type: ignore[arg-type]


def edited(column: str, value: object, hlc: int = 10 << 16) -> Row:
    return Row(hlc, 1, "company", b"0" * 16, column, value, None, None, None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "row",
    [
        made("[]"), made("3"), made('{"name": "Bois'), made('{"name": {}}'), made(b"{}"), made('{"name": 5}'),
        made('{"x:adviser_id": "00"}'), made('{"markets": "03"}'), made('{"name": "Bois"}', key=b"court"),
        made('{"date": "2011-02-30"}', "intervention"), made('{"contact_seconds": "x"}', "intervention"),
        edited("name", b"\0"), edited("name", 7), edited("markets", "[1]"), edited("merged_into_id", b"court"),
        edited("name", "Bois", 2**63), made("[" * 100_000),
    ],
)  # fmt: skip
def test_that_rows_that_no_book_can_hold_are_refused(row: Row) -> None:
    with pytest.raises(SegmentError) as told:
        check_rows(said(row))
    assert told.value.fault == Fault.DAMAGED


@pytest.mark.parametrize(
    "row",
    [
        made('{"name": "Bois Hébert", "inconnue": 1.5}'), made(None), made('{"a": "b"}', "une table à venir"),
        edited("name", None), edited("markets", '["Europe"]'), edited("inconnue", b"\0"),
        made('{"date": "2011-02-28", "contact_seconds": 3600}', "intervention"),
    ],
)  # fmt: skip
def test_that_other_rows_are_taken(row: Row) -> None:
    check_rows(said(row))


def test_that_values_of_a_later_version_are_kept_whatever_they_are() -> None:
    check_rows(said(made('{"date": 3}', "intervention"), edited("name", 7), schema=SCHEMA + 1))


@pytest.mark.parametrize("kind", ["sample", "large"])
def test_that_all_that_the_program_writes_is_taken(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "carnet.cqi"
    if kind == "sample":
        make_sample_book(path)
    else:
        generate_book(path, 50, 300, seed=5)
    with Book.open(path) as book:
        writers = book.sql("SELECT writer, max(seq) FROM change GROUP BY writer").fetchall()
        assert writers
        for writer, last in writers:
            check_rows(said(*rows_of(book, writer, 1, last)))


@pytest.mark.parametrize(
    ("part", "value"),
    [("txn", [0, 2**62]), ("txn", [0, -1]), ("txn", [2**62, 3]), ("cell", [99, 0, 0]), ("value", [["a"], None, None])],
)
def test_that_columns_that_make_no_rows_are_damage(part: str, value: object) -> None:
    with pytest.raises(SegmentError):
        decode_segment(file_with(part, value), KEY)


def file_with(part: str, value: object) -> bytes:
    """The small segment with one of its columns replaced."""

    def replaced(packed: bytes) -> bytes:
        body = msgspec.msgpack.decode(packed)
        body["changes"][part] = value
        return msgspec.msgpack.encode(body)

    return altered_body(file_of(SMALL), KEY, AlwaysBytes(), replaced)


class AlwaysBytes(random.Random):
    """A chance that always alters the bytes of the body."""

    def random(self) -> float:
        return 0.0


def test_that_a_text_that_is_no_text_is_damage() -> None:
    data = altered_body(file_of(SMALL), KEY, AlwaysBytes(), lambda packed: packed.replace(b"1.0", b"\xc0.0"))
    with pytest.raises(SegmentError):
        decode_segment(data, KEY)


@pytest.mark.parametrize("deps", [((5, -1),), ((2**63, 1),), ((-3, 2),)])
def test_that_a_file_of_rows_that_nobody_can_hold_holds_up_nobody(
    tmp_path: Path, deps: tuple[tuple[int, int], ...]
) -> None:
    with team_of(tmp_path, 2, store := MemoryStore()) as team:
        late, member = late_member(team, tmp_path / "late.cqi")
        known = set(store.files)
        named(team[0], "Abîmée")
        team.exchange(0)
        (name,) = {name for name in set(store.files) - known if is_segment(name)}
        named(team[1], "Intacte")
        team.exchange(1)
        header, segment = decode_segment(store.files[name], member.key.secret)
        kept = {place: getattr(segment, place) for place in Segment.__slots__}
        store.files[name], _ = encode_segment(
            Segment(**{**kept, "deps": deps}), team=member.team, epoch=member.key.epoch, key=member.key.secret,
            chain_before=header.chain_before, random_bytes=random.Random(1).randbytes,
        )  # fmt: skip
        pulled = pull(late, member, store, store.sizes(), NobodyWatching())
        assert (name, "damaged") in {(problem.file, problem.kind) for problem in pulled.problems}
        assert "Intacte" in names(late)
        assert check_book(late) == []
        late.close()
