"""Pull: read what the team's folder has that the book lacks, check it, and merge what is due (sync.md 2.2, 2.4).

A file that cannot be taken never stops the others: it waits in ``segment_problem`` and is tried again each time.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from cqi_desktop.store.fold import fold

from .folder import Store
from .forked_writer import Branches, Place, as_called_here
from .membership import Membership
from .merge import Merged, Piece, applying, merge
from .progress import Progress
from .row_checks import check_place, check_rows
from .segment import (
    SUFFIX,
    Fault,
    Header,
    Segment,
    SegmentError,
    chain_of,
    check_chain,
    decode_segment,
    open_body,
    read_header,
    said_by_giver,
    walls_of,
)
from .signature import is_signed, verify_keys
from .travel import keep_chains

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_NAME = re.compile(r"(?P<writer>[0-9a-f]{16})-(?P<first>\d+)-(?P<last>\d+)-[0-9a-f]{12}\.seg", re.IGNORECASE)
STATE_PREFIX = "state-"
# Why a whole file waits: something that it builds on is not here yet.
WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that was not taken: ``kind`` is a ``Fault`` or WAITING."""

    file: str
    kind: str


@dataclass(slots=True)
class Pulled:
    """What a pull brought and what it left."""

    merged: Merged = field(default_factory=Merged)
    files: int = 0
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    header: Header
    deps: tuple[tuple[int, int, bytes], ...]
    parted: tuple[int, int] | None
    data: bytes


def is_segment(name: str) -> bool:
    file = PurePosixPath(name).name
    return file.lower().endswith(SUFFIX) and not file.startswith(STATE_PREFIX)


def pull(
    book: Book,
    member: Membership,
    store: Store,
    sizes: dict[str, int],
    progress: Progress,
    shut_out: Collection[bytes] = (),
) -> Pulled:
    """Merge what is new in the folder, whose files ``sizes`` lists. Raises CancelledError; nothing is kept then.

    What the laptops ``shut_out`` wrote under an older key than the one in force is not taken.
    """
    pulled = Pulled()
    candidates = list(_candidates(book, member, store, sizes, pulled.problems, progress, shut_out))
    with applying(book):
        fold(book)
        keep_chains(book)
        plan = _Plan(book, member, candidates, pulled.problems, sizes)
        expected = sum(file.header.last - file.header.first + 1 for file in candidates)
        pulled.merged = merge(book, plan.pieces(), progress, expected)
        pulled.files = plan.read
        _remember_problems(book, pulled.problems)
    return pulled


def _candidates(
    book: Book,
    member: Membership,
    store: Store,
    sizes: dict[str, int],
    problems: list[Problem],
    progress: Progress,
    shut_out: Collection[bytes],
) -> Iterator[_Candidate]:
    known = dict(book.sql("SELECT name, size FROM exchange_file").fetchall())
    new = sorted(name for name, size in sizes.items() if is_segment(name) and known.get(name) != size)
    givers = verify_keys(book)
    for place, name in enumerate(new):
        progress.report(0.5 * place / len(new))
        try:
            yield _read(name, store.read(name), member, shut_out, givers)
        except SegmentError as error:
            problems.append(Problem(name, error.fault))


def _read(
    name: str, data: bytes | None, member: Membership, shut_out: Collection[bytes], givers: Mapping[bytes, str]
) -> _Candidate:
    if data is None:
        raise SegmentError(Fault.DAMAGED)
    header = read_header(data)
    if header.team != member.team:
        raise SegmentError(Fault.FOREIGN)
    if header.epoch not in member.keys:
        raise SegmentError(Fault.NO_KEY)
    body = open_body(data, member.keys[header.epoch].secret)
    if shut_out and header.epoch != member.key.epoch:
        if body.laptop in shut_out or body.giver in shut_out:
            raise SegmentError(Fault.SHUT_OUT)
        if not is_signed(said_by_giver(header, body), body.signature, givers.get(body.giver, "")):
            raise SegmentError(Fault.UNSIGNED)  # who was shut out could have made it: it comes under the new key
    check_place(body.deps, body.parted)
    chains = body.dep_chains or [b""] * len(body.deps)
    deps = tuple((*dep, chain) for dep, chain in zip(body.deps, chains, strict=False))
    return _Candidate(name, header, deps, body.parted, data)


class _Plan:
    """Which files are due, in causal order: the writer's rows before are held, and all that it had seen."""

    def __init__(
        self,
        book: Book,
        member: Membership,
        candidates: list[_Candidate],
        problems: list[Problem],
        sizes: dict[str, int],
    ) -> None:
        self._book, self._member, self._candidates, self._problems = book, member, candidates, problems
        self._sizes = sizes
        self._branches = Branches(book)
        self.read = 0

    def pieces(self) -> Iterator[Piece]:
        """The pieces to merge, each once what it builds on was given."""
        ready = deque(sorted(self._candidates, key=lambda file: (file.header.writer, file.header.first, file.name)))
        waiting: dict[int, list[_Candidate]] = defaultdict(list)
        while ready:
            candidate = ready.popleft()
            place, lacking = self._place(candidate)
            if place is None:
                waiting[lacking].append(candidate)
            else:
                for piece in self._pieces(candidate, place):
                    yield piece
                    for writer in {candidate.header.writer, piece.segment.writer}:
                        ready.extendleft(reversed(waiting.pop(writer, [])))
            if not ready and self._branches.has_news:
                self._branches.has_news = False
                ready += [held for files in waiting.values() for held in files]
                waiting.clear()
        self._problems += [
            Problem(candidate.name, self._reason(candidate)) for held in waiting.values() for candidate in held
        ]

    def _place(self, candidate: _Candidate) -> tuple[Place | None, int]:
        """Where a file goes, or the writer whose rows must come before."""
        header, branches = candidate.header, self._branches
        place = branches.place_of(header.writer, header.first, header.chain_before, candidate.parted)
        if place is None and is_same_history(b"there", b"here"):
            place = Place(header.writer, header.first - 1)
        if place is None:
            return None, candidate.parted[0] if candidate.parted and header.first == 1 else header.writer
        lacking = lacking_writer(place, branches.depended_on(candidate.deps), branches.seen)
        return (place, 0) if lacking is None else (None, lacking)

    def _reason(self, candidate: _Candidate) -> str:
        header = candidate.header
        is_of_this_history = self._branches.called(header.writer, header.first - 1, header.chain_before)
        is_other = is_of_this_history is None and self._branches.seen.get(header.writer, -1) >= header.first - 1
        return Fault.FORKED if is_other else WAITING

    def _pieces(self, candidate: _Candidate, place: Place) -> Iterator[Piece]:
        """What the book lacks of a file; nothing when it lacks none of it or the file is not to be trusted.

        A file of before two histories were told apart may hold rows of both names.
        """
        branches = self._branches
        try:
            header, segment = decode_segment(candidate.data, self._member.keys[candidate.header.epoch].secret)
            chain = chain_of(segment.rows, header.chain_before, walls_of(segment.change_sets))
            check_chain(header, chain)
            check_rows(segment)
        except SegmentError as error:
            self._problems.append(Problem(candidate.name, error.fault))
            return
        deps = branches.depended_on(candidate.deps)
        while True:
            if not self._goes_on(place, chain, header.chain_before):
                place = branches.part(place, chain)
                continue
            inner = branches.inner_branch(place, chain)
            if inner is None:
                break
            yield from self._missing_rows(segment, place, chain, deps, inner.skipped)
            place = inner
        yield from self._missing_rows(segment, place, chain, deps, len(chain))
        rows = (place.writer, place.before + 1, place.before + len(chain) - place.skipped)
        remember_file(self._book, candidate.name, self._sizes[candidate.name], header.epoch, rows)
        self.read += 1

    def _missing_rows(
        self, segment: Segment, place: Place, chain: list[bytes], deps: tuple[tuple[int, int], ...], end: int
    ) -> Iterator[Piece]:
        """The rows of a file from ``place`` up to its row ``end``, those held left out."""
        branches = self._branches
        named = as_called_here(segment, place, deps, branches.parent_of(place.writer), end)
        held = branches.seen.get(named.writer, 0)
        if named.last <= held:
            self._learn_laptop(named)
            return
        branches.seen[named.writer] = named.last
        branches.keep_chain(named.writer, named.last, chain[end - 1])
        yield Piece(named, held + 1, chain[end - 1])

    def _goes_on(self, place: Place, chain: list[bytes], chain_before: bytes) -> bool:
        """Whether the rows of a file are those that are held, as far as some are."""
        common = min(self._branches.seen.get(place.writer, 0), place.before + len(chain) - place.skipped)
        position = place.skipped + common - place.before
        there = chain[position - 1] if position else chain_before
        return is_same_history(there, self._branches.chain(place.writer, common))

    def _learn_laptop(self, segment: Segment) -> None:
        """Books made alike, such as samples, hold the same rows: the work of the laptop that gave them first."""
        self._book.sql(
            "UPDATE writer SET laptop = ? WHERE writer = ? AND laptop IS NULL", (segment.laptop, segment.writer)
        )


def is_same_history(there: bytes, here: bytes) -> bool:
    """Whether the running hash of a file is the one of the rows held."""
    return there == here


def lacking_writer(place: Place, deps: Iterable[tuple[int, int]], seen: dict[int, int]) -> int | None:
    """A writer whose rows must come before this file may; None when the file is due."""
    if place.before > seen.get(place.writer, 0):
        return place.writer
    return next((writer for writer, number in deps if seen.get(writer, 0) < number), None)


def remember_file(book: Book, name: str, size: int, epoch: bytes, rows: tuple[int, int, int]) -> None:
    """A file of the folder that is known to be whole, and the rows that it holds."""
    book.sql(
        "INSERT OR REPLACE INTO exchange_file(name, size, epoch, writer, a, b) VALUES (?, ?, ?, ?, ?, ?)",
        (name, size, epoch, *rows),
    )


def _remember_problems(book: Book, problems: list[Problem]) -> None:
    """Problems that are over are forgotten; those that last keep the day on which they began."""
    now = book.now_text()
    for problem in problems:
        book.sql(
            "INSERT INTO segment_problem(file, kind, first_seen, last_seen) VALUES (?, ?, ?, ?) "
            "ON CONFLICT(file) DO UPDATE SET kind = excluded.kind, last_seen = excluded.last_seen",
            (problem.file, problem.kind, now, now),
        )
    still = {problem.file for problem in problems}
    for (file,) in book.sql("SELECT file FROM segment_problem").fetchall():
        if file not in still and is_segment(file):
            book.sql("DELETE FROM segment_problem WHERE file = ?", (file,))
