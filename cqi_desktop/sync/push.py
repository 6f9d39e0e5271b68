"""Push: put into the team's folder every row of the book that it lacks, one's own and those of others (relay)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from cqi_desktop.store.fold import fold

from .folder import Store
from .membership import Membership
from .progress import Progress
from .pull import remember_file
from .segment import SUFFIX, RandomBytes, Segment, encode_segment
from .travel import chain_at, keep_chains, segments_of

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# The rows of one writer that files hold: sorted, apart from one another.
_Spans = list[tuple[int, int]]


@dataclass(slots=True)
class Pushed:
    """What a push wrote."""

    files: int = 0
    changes: int = 0
    size: int = 0


def push(
    book: Book, member: Membership, store: Store, sizes: dict[str, int], random_bytes: RandomBytes, progress: Progress
) -> Pushed:
    """Write what the folder lacks, in the order in which this laptop came to know it; ``sizes`` is kept true."""
    with book.database.atomic("IMMEDIATE"):
        fold(book)
        keep_chains(book)
    lacking = _lacking(book, member, sizes)
    pushed = Pushed()
    for place, (writer, first, last, deps) in enumerate(lacking):
        progress.report(place / len(lacking))
        before = chain_at(book, writer, first - 1)
        for segment in segments_of(book, writer, first, last, deps):
            name, data, before = _file_of(member, segment, before, random_bytes)
            store.write(name, data)
            with book.database.atomic("IMMEDIATE"):
                rows = (segment.writer, segment.first, segment.last)
                remember_file(book, name, len(data), member.key.epoch, rows)
            sizes[name] = len(data)
            pushed.files += 1
            pushed.changes += segment.last - segment.first + 1
            pushed.size += len(data)
    return pushed


def _file_of(
    member: Membership, segment: Segment, before: bytes, random_bytes: RandomBytes
) -> tuple[str, bytes, bytes]:
    """Name and content of the file of a segment, and the running hash at its end."""
    data, after = encode_segment(
        segment,
        team=member.team,
        epoch=member.key.epoch,
        key=member.key.secret,
        chain_before=before,
        random_bytes=random_bytes,
        giver=member.laptop,
        private_key=member.private_key,
    )
    digest = blake2b(data, digest_size=32).hexdigest()[:12]
    name = f"{segment.writer:016x}-{segment.first}-{segment.last}-{digest}{SUFFIX}"
    return f"{folder_of(member.team, member.laptop)}/{name}", data, after


def folder_of(team: bytes, laptop: bytes) -> str:
    """Where a laptop writes, and only it: what others wrote is never touched."""
    return f"{team.hex()}/{laptop[-4:].hex()}"


def lacking_count(book: Book, member: Membership, sizes: dict[str, int]) -> int:
    """How many changes of the book the folder lacks, those not folded yet included."""
    unfolded = book.scalar(
        "SELECT count(*) FROM writer w LEFT JOIN seen s ON s.writer = w.writer "
        "CROSS JOIN change c ON c.writer = w.writer AND c.seq > coalesce(s.seq, 0)"
    )
    return int(unfolded) + sum(last - first + 1 for _, first, last, _ in _lacking(book, member, sizes))


def _lacking(book: Book, member: Membership, sizes: dict[str, int]) -> list[tuple[int, int, int, bytes]]:
    """The segments of the log that the folder's whole files, under the key in force, do not cover."""
    covered = _covered(book, member, sizes)
    rows = book.sql("SELECT writer, a, b, deps FROM segment ORDER BY number").fetchall()
    return [row for row in rows if not _is_covered(covered.get(row[0], []), row[1], row[2])]


def _covered(book: Book, member: Membership, sizes: dict[str, int]) -> dict[int, _Spans]:
    files = book.sql(
        "SELECT name, size, writer, a, b FROM exchange_file WHERE epoch = ? ORDER BY writer, a, b",
        (member.key.epoch,),
    ).fetchall()
    covered: dict[int, _Spans] = {}
    for name, size, writer, first, last in files:
        if sizes.get(name) != size:
            continue
        spans = covered.setdefault(writer, [])
        if spans and first <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return covered


def _is_covered(spans: _Spans, first: int, last: int) -> bool:
    return any(start <= first and last <= end for start, end in spans)
