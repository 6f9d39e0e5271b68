"""Pull: read what the team's folder has that the book lacks, check it, and merge what is due (sync.md 2.2, 2.4).

A file that cannot be taken never stops the others: it waits in ``segment_problem`` and is tried again each time.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from cqi_desktop.store.fold import fold

from .folder import Store
from .forked_writer import first_other_row, give_other_writer, is_published
from .membership import Membership
from .merge import Merged, Piece, applying, merge
from .progress import Progress
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
)
from .travel import chain_at, keep_chains

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
    deps: tuple[tuple[int, int], ...]
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
        pulled.files = len(plan.read)
        _remember_files(book, plan.read, sizes)
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
    for place, name in enumerate(new):
        progress.report(0.5 * place / len(new))
        try:
            yield _read(name, store.read(name), member, shut_out)
        except SegmentError as error:
            problems.append(Problem(name, error.fault))


def _read(name: str, data: bytes | None, member: Membership, shut_out: Collection[bytes]) -> _Candidate:
    if data is None:
        raise SegmentError(Fault.DAMAGED)
    header = read_header(data)
    if header.team != member.team:
        raise SegmentError(Fault.FOREIGN)
    if header.epoch not in member.keys:
        raise SegmentError(Fault.NO_KEY)
    body = open_body(data, member.keys[header.epoch].secret)
    if body.laptop in shut_out and header.epoch != member.key.epoch:
        raise SegmentError(Fault.SHUT_OUT)
    return _Candidate(name, header, tuple(body.deps), data)


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
        self._seen: dict[int, int] = dict(book.sql("SELECT writer, seq FROM seen").fetchall())
        self._chains: dict[int, bytes] = {}
        self.read: list[tuple[str, Header]] = []

    def pieces(self) -> Iterator[Piece]:
        """The pieces to merge, each once what it builds on was given."""
        ready = deque(sorted(self._candidates, key=lambda file: (file.header.writer, file.header.first, file.name)))
        waiting: dict[int, list[_Candidate]] = defaultdict(list)
        while ready:
            candidate = ready.popleft()
            lacking = lacking_writer(candidate.header, candidate.deps, self._seen)
            if lacking is not None:
                waiting[lacking].append(candidate)
                continue
            piece = self._piece(candidate)
            if piece is not None:
                yield piece
                ready.extendleft(reversed(waiting.pop(candidate.header.writer, [])))
        for held in waiting.values():
            self._problems += [Problem(candidate.name, WAITING) for candidate in held]

    def _piece(self, candidate: _Candidate) -> Piece | None:
        """What the book lacks of a file; None when it lacks nothing or the file is not to be trusted."""
        writer, held = candidate.header.writer, self._seen.get(candidate.header.writer, 0)
        try:
            header, segment = decode_segment(candidate.data, self._member.keys[candidate.header.epoch].secret)
            chain = chain_of(segment.rows, header.chain_before)
            check_chain(header, chain)
            common = min(held, header.last)
            there = header.chain_before if common == header.first - 1 else chain[common - header.first]
            if not is_same_history(there, self._chain(writer, common)):
                held = self._give_way(header, chain, common)
        except SegmentError as error:
            self._problems.append(Problem(candidate.name, error.fault))
            return None
        self.read.append((candidate.name, header))
        if header.last <= held:
            self._learn_laptop(segment)
            return None
        self._seen[writer], self._chains[writer] = header.last, chain[-1]
        return Piece(segment, held + 1, chain[-1])

    def _give_way(self, header: Header, chain: list[bytes], common: int) -> int:
        """Another machine wrote under this very writer: rows of ours that nobody has yet are given another one.

        Returns the last row of the history that both share. Raises SegmentError when ours are known to the team.
        """
        parting = first_other_row(self._book, header.writer, header.first, common, chain)
        if parting is None or is_published(self._book, header.writer, parting, self._sizes):
            raise SegmentError(Fault.FORKED)
        give_other_writer(self._book, header.writer, parting)
        self._seen = dict(self._book.sql("SELECT writer, seq FROM seen").fetchall())
        self._chains.pop(header.writer, None)
        return parting - 1

    def _learn_laptop(self, segment: Segment) -> None:
        """Books made alike, such as samples, hold the same rows: the work of the laptop that gave them first."""
        self._book.sql(
            "UPDATE writer SET laptop = ? WHERE writer = ? AND laptop IS NULL", (segment.laptop, segment.writer)
        )

    def _chain(self, writer: int, number: int) -> bytes:
        if number == self._seen.get(writer) and writer in self._chains:
            return self._chains[writer]
        return chain_at(self._book, writer, number)


def is_same_history(there: bytes, here: bytes) -> bool:
    """Whether the running hash of a file is the one of the rows held."""
    return there == here


def lacking_writer(header: Header, deps: Iterable[tuple[int, int]], seen: dict[int, int]) -> int | None:
    """A writer whose rows must come before this file may; None when the file is due."""
    if header.first > seen.get(header.writer, 0) + 1:
        return header.writer
    return next((writer for writer, number in deps if seen.get(writer, 0) < number), None)


def _remember_files(book: Book, read: list[tuple[str, Header]], sizes: dict[str, int]) -> None:
    for name, header in read:
        remember_file(book, name, sizes[name], header.epoch, (header.writer, header.first, header.last))


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
        if file not in still:
            book.sql("DELETE FROM segment_problem WHERE file = ?", (file,))
