"""Two machines that write under one identity: one that was resumed twice from a picture of itself (sync.md 2.4).

The histories of a writer part at some row: two *branches*. Whoever meets both does the same. The name of
a branch is made of its running hash after the parting; the one of which it is the smaller keeps the name of the writer
instead, the rows of the other from there on are those of a writer called so. So all come to the same names, whichever
branch each had first and whoever gave it, and no row is lost. A file of a branch says from which row it parts; what its
rows refer to by a name that several branches had is told by what their author knew (store.writer_branches). The
running hash goes on over the parting: it still tells which history is meant by a
file, or by what a file depends on, that was written before its writer knew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from cqi_desktop.store.fold import vector_bytes, vector_from_bytes
from cqi_desktop.store.writer_branches import WriterNames, past_of

from .segment import Segment
from .travel import chain_at, keep_chains

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_WRITER_BITS = 53
# What refers to a writer of which there are several, and each row under one of its names that it may mean.
_BASES = (
    "SELECT c.writer, c.seq, c.seq, b.writer, b.seq FROM temp.arrived_range r "
    "CROSS JOIN change c ON c.writer = r.writer AND c.seq BETWEEN r.a AND r.b CROSS JOIN change b ON b.tbl = c.tbl "
    "AND b.pk = c.pk AND b.col IN (c.col, 0) AND b.hlc = c.bh WHERE c.bw = ? AND b.writer IN ({branches})",
    "UPDATE change SET bw = ? WHERE writer = ? AND seq = ?",
)
_UNDONE = (
    "SELECT s.writer, s.first_seq, s.txn, u.writer, u.first_seq FROM temp.arrived_range r "
    "CROSS JOIN change_set s ON s.writer = r.writer AND s.first_seq BETWEEN r.a AND r.b "
    "CROSS JOIN change_set u ON u.txn = s.undoes_txn WHERE s.undoes_writer = ? AND u.writer IN ({branches})",
    "UPDATE change_set SET undoes_writer = ? WHERE writer = ? AND txn = ?",
)
_IS_BASE = (
    "EXISTS (SELECT 1 FROM change c WHERE c.tbl = change.tbl AND c.pk = change.pk AND c.col IN (change.col, 0) "
    "AND c.hlc = change.bh AND c.writer = ?)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where rows belong: after row ``before`` of ``writer``, as this book calls it; ``skipped`` are others' before."""

    writer: int
    before: int
    skipped: int = 0


class Branches:
    """The branches that a book knows of, and what the rows of a file are called in it."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._chains: dict[tuple[int, int], bytes] = {}
        self._of: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self.seen: dict[int, int] = {}
        self.has_news = False
        self.read_again()

    def read_again(self) -> None:
        self._chains.clear()
        self._of.clear()
        for new, writer, before in self._book.sql("SELECT new, writer, before FROM writer_branch ORDER BY new"):
            self._of[writer].append((before, new))
        self.seen.clear()
        self.seen.update(self._book.sql("SELECT writer, seq FROM seen").fetchall())

    def keep_chain(self, writer: int, number: int, chain: bytes) -> None:
        self._chains[writer, number] = chain

    def chain(self, writer: int, number: int) -> bytes:
        """The running hash of a history held."""
        if (writer, number) not in self._chains:
            self._chains[writer, number] = chain_at(self._book, writer, number)
        return self._chains[writer, number]

    def called(self, writer: int, number: int, chain: bytes) -> tuple[int, int] | None:
        """What row ``number`` of a writer is called here, of the history whose hash begins with ``chain``.

        None when no such history is held up to there. A file of an older version tells no hash: any will do.
        """
        if self.seen.get(writer, 0) >= number and self.chain(writer, number).startswith(chain):
            return writer, number
        for before, new in self._of.get(writer, ()):
            found = self.called(new, number - before, chain) if number > before else None
            if found is not None:
                return found
        return None

    def place_of(self, writer: int, first: int, chain_before: bytes, parted: tuple[int, int] | None) -> Place | None:
        """Where a file goes that begins with row ``first``; None when the history that it goes on is not held.

        ``parted`` is after which row its writer, a branch that others gave its name already, parts from another.
        """
        if parted is not None and writer not in self.seen:
            parent = self.called(*parted, chain_before) if first == 1 else None
            if parent is None:
                return None
            if (parent[1], writer) not in self._of[parent[0]]:
                self._enter_or_rename(writer, *parent)
        found = self.called(writer, first - 1, chain_before)
        return Place(*found) if found else None

    def _enter_or_rename(self, new: int, writer: int, before: int) -> None:
        """Enter a branch. It may be held already, by one who had not met the other branch."""
        is_held = self.seen.get(writer, 0) > before and name_of(self.chain(writer, before + 1)) == new
        if is_held:
            give_other_writer(self._book, writer, before + 1, new, self.chain(writer, before))
            self.read_again()
            self.has_news = True
        else:
            self._enter(new, writer, before)

    def depended_on(self, deps: Sequence[tuple[int, int, bytes]]) -> tuple[tuple[int, int], ...]:
        """What a file depends on, as it is called here."""
        return tuple(self.called(*dep) or self._not_held(*dep) for dep in deps)

    def _not_held(self, writer: int, number: int, chain: bytes) -> tuple[int, int]:
        """A row to wait for: of another history than the one held, none that will ever come under this number."""
        held = self.seen.get(writer, 0)
        return writer, number if held < number or not chain else held + 1

    def part(self, place: Place, chain: Sequence[bytes]) -> Place:
        """Where the last rows of a file go, whose running hash is ``chain`` and of which an earlier row differs from
        what is held: names are given where the histories part."""
        writer, before, skipped = place.writer, place.before, place.skipped
        held = min(self.seen.get(writer, 0), before + len(chain) - skipped)
        number = next(
            n for n in range(before + 1, held + 1) if self.chain(writer, n) != chain[skipped + n - before - 1]
        )
        theirs, ours = chain[skipped + number - before - 1], self.chain(writer, number)
        if name_of(theirs) < name_of(ours) and not self._child(writer, number, theirs):
            give_other_writer(self._book, writer, number, name_of(ours), self.chain(writer, number - 1))
            self.read_again()
            self.has_news = True
            return place
        child = self._child(writer, number, theirs)
        if child is None:
            child = name_of(theirs)
            self._enter(child, writer, number - 1)
        return Place(child, 0, skipped + number - 1 - before)

    def inner_branch(self, place: Place, chain: Sequence[bytes]) -> Place | None:
        """The branch that a file goes into after rows of another, which the book may hold no further than there."""
        for before, new in sorted(self._of.get(place.writer, ())):
            skipped = place.skipped + before - place.before
            if before >= place.before and skipped < len(chain) and name_of(chain[skipped]) == new:
                return Place(new, 0, skipped)
        return None

    def _child(self, writer: int, number: int, chain: bytes) -> int | None:
        name = name_of(chain)
        return name if (number - 1, name) in self._of.get(writer, ()) else None

    def _enter(self, new: int, writer: int, before: int) -> None:
        _enter(self._book, new, writer, before, self.chain(writer, before))
        self._of[writer].append((before, new))
        self._chains.pop((new, 0), None)
        self.has_news = True
        if writer == self._book.writer:
            self._book.take_new_identity()  # another machine writes under it too

    def parent_of(self, branch: int) -> tuple[int, int] | None:
        """The row after which a branch parts from another."""
        return next(
            ((writer, before) for writer, ones in self._of.items() for before, new in ones if new == branch), None
        )


def name_of(chain: bytes) -> int:
    """The writer of the rows from the one whose running hash this is."""
    return int.from_bytes(blake2b(b"branch" + chain, digest_size=8).digest(), "big") >> (64 - _WRITER_BITS) or 1


def as_called_here(
    segment: Segment, place: Place, deps: tuple[tuple[int, int], ...], parent: tuple[int, int] | None, end: int
) -> Segment:
    """The rows of a file from ``place.skipped`` to ``end``, as this book calls them.

    ``parent`` is what a branch parts from.
    """
    if place.writer == segment.writer and place.skipped == 0 and end == len(segment.rows):
        return replace(segment, deps=deps)
    if parent is not None and place.before == 0:
        seen = dict(deps)
        deps = tuple((seen | {parent[0]: max(parent[1], seen.get(parent[0], 0))}).items())
    rows = segment.rows[place.skipped : end]
    own = {row.txn for row in rows}
    sets = tuple(one for one in segment.change_sets if one.txn in own)
    return replace(
        segment, writer=place.writer, first=place.before + 1, last=place.before + len(rows), deps=deps,
        change_sets=sets, rows=rows,
    )  # fmt: skip


def give_other_writer(book: Book, writer: int, first: int, new: int, start: bytes) -> None:
    """Move the rows of a writer from ``first`` on under a new one, with all that refers to them. In a merge.

    ``start`` is the running hash of the row before.
    """
    before = first - 1
    book.sql("UPDATE writer_branch SET writer = ?, before = before - ? WHERE writer = ? AND before >= ?",
             (new, before, writer, first))  # fmt: skip
    _enter(book, new, writer, before, start)
    book.sql(
        "INSERT OR IGNORE INTO writer(writer, laptop, user_id, app, schema, opened_at) "
        "SELECT ?, laptop, user_id, app, schema, opened_at FROM writer WHERE writer = ?",
        (new, writer),
    )
    _move_change_sets(book, writer, new, first)
    book.sql("UPDATE change SET writer = ?, seq = seq - ? WHERE writer = ? AND seq >= ?", (new, before, writer, first))
    _move_stamps(book, writer, new)
    _move_segments(book, writer, new, first)
    _move_what_is_known(book, writer, new, first)
    keep_chains(book)
    if book.writer == writer:
        book.take_new_identity()


def _enter(book: Book, new: int, writer: int, before: int, start: bytes) -> None:
    book.sql(
        "INSERT OR IGNORE INTO writer_branch(new, writer, before, start) VALUES (?, ?, ?, ?)",
        (new, writer, before, start),
    )


def _move_change_sets(book: Book, writer: int, new: int, first: int) -> None:
    before = first - 1
    sets = book.sql("SELECT txn FROM change_set WHERE writer = ? AND first_seq >= ?", (writer, first)).fetchall()
    book.sql(
        "UPDATE change_set SET writer = ?, first_seq = first_seq - ?, last_seq = last_seq - ? "
        "WHERE writer = ? AND first_seq >= ?",
        (new, before, before, writer, first),
    )
    for (txn,) in sets:
        book.sql(
            "UPDATE change_set SET undoes_writer = ? WHERE undoes_writer = ? AND undoes_txn = ?", (new, writer, txn)
        )


def _move_stamps(book: Book, writer: int, new: int) -> None:
    """The clocks and the bases that name a row that moved; of two equal clocks another may be the greater now."""
    book.sql(
        "UPDATE cell_clock SET (hlc, writer) = (SELECT c.hlc, c.writer FROM change c WHERE c.tbl = cell_clock.tbl "
        "AND c.pk = cell_clock.pk AND c.col = cell_clock.col ORDER BY c.hlc DESC, c.writer DESC LIMIT 1) "
        "WHERE (tbl, pk, col) IN (SELECT tbl, pk, col FROM change WHERE writer = ?)",
        (new,),
    )
    book.sql(f"UPDATE change SET bw = ? WHERE bw = ? AND {_IS_BASE}", (new, writer, new))
    book.sql("INSERT INTO temp.moved(tbl, pk, col) SELECT DISTINCT tbl, pk, col FROM change WHERE writer = ?", (new,))


def name_what_is_meant(book: Book) -> None:
    """Rows and change sets that have arrived may refer to what is called otherwise here. In a merge, before it ends."""
    names = WriterNames(book)
    for writer in names.forked():
        branches = sorted(names.branches(writer))
        for statement, correction in (_BASES, _UNDONE):
            found: dict[tuple[int, int, int], dict[int, int]] = defaultdict(dict)
            rows = book.sql(statement.format(branches=", ".join("?" * len(branches))), (writer, *branches))
            for of_writer, number, key, meant, its_number in rows.fetchall():
                found[of_writer, number, key][meant] = its_number
            for (of_writer, number, key), candidates in found.items():
                past = past_of(book, of_writer, number) if len(candidates) > 1 else {}
                meant = names.meant(candidates, past)
                if meant != writer:
                    book.sql(correction, (meant, of_writer, key))


def _move_segments(book: Book, writer: int, new: int, first: int) -> None:
    """Segments that hold the rows are cut and renamed, those that had seen them say so."""
    before = first - 1
    held = book.sql("SELECT number, a, b, deps FROM segment WHERE writer = ? AND b >= ?", (writer, first)).fetchall()
    for number, start, end, deps in held:
        if start < first:
            book.sql("UPDATE segment SET b = ?, hash = NULL WHERE number = ?", (before, number))
            book.sql(
                "INSERT INTO segment(writer, a, b, deps) VALUES (?, 1, ?, ?)",
                (new, end - before, vector_bytes({writer: before})),
            )
        else:
            seen = vector_from_bytes(deps) | ({writer: before} if start == first else {})
            book.sql(
                "UPDATE segment SET writer = ?, a = ?, b = ?, deps = ? WHERE number = ?",
                (new, start - before, end - before, vector_bytes(seen), number),
            )
    for number, deps in book.sql("SELECT number, deps FROM segment").fetchall():
        renamed = _renamed(vector_from_bytes(deps), writer, new, first)
        if renamed is not None:
            book.sql("UPDATE segment SET deps = ? WHERE number = ?", (vector_bytes(renamed), number))


def _renamed(seen: dict[int, int], writer: int, new: int, first: int) -> dict[int, int] | None:
    """The vector with the rows under their new name; None when it has none of them."""
    if seen.get(writer, 0) < first:
        return None
    kept = {writer: first - 1} if first > 1 else {}
    return {one: last for one, last in seen.items() if one != writer} | kept | {new: seen[writer] - first + 1}


def _move_what_is_known(book: Book, writer: int, new: int, first: int) -> None:
    """What is held, which files hold it, what arrived in this merge, the marks."""
    before = first - 1
    seq, told = book.sql("SELECT seq, told FROM seen WHERE writer = ?", (writer,)).fetchone()
    book.sql(
        "INSERT OR REPLACE INTO seen(writer, seq, told) VALUES (?, ?, ?)", (new, seq - before, max(0, told - before))
    )
    book.sql("UPDATE seen SET seq = ?, told = min(told, ?) WHERE writer = ?", (before, before, writer))
    book.sql(
        "UPDATE exchange_file SET writer = ?, a = max(a, ?) - ?, b = b - ? WHERE writer = ? AND b >= ?",
        (new, first, before, before, writer, first),
    )
    book.sql(
        "INSERT INTO temp.arrived_range(writer, a, b, hlc) SELECT ?, max(a, ?) - ?, b - ?, hlc "
        "FROM temp.arrived_range WHERE writer = ? AND b >= ?",
        (new, first, before, before, writer, first),
    )
    book.sql("DELETE FROM temp.arrived_range WHERE writer = ? AND a >= ?", (writer, first))
    book.sql("UPDATE temp.arrived_range SET b = ? WHERE writer = ? AND b >= ?", (before, writer, first))
    for name, vector in book.sql("SELECT name, vector FROM mark").fetchall():
        marked = _renamed(vector_from_bytes(vector), writer, new, first)
        if marked is not None:
            book.sql("UPDATE mark SET vector = ? WHERE name = ?", (vector_bytes(marked), name))
