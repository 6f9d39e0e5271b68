"""Which submissions the book holds, and which one is in force: what was given to a funder, when and by whom.

Two laptops may freeze the same year and region apart: both are kept, the one with the smaller (clock, writer) is in
force and the other is a conflict (sync.md 2.4). A corrected submission takes the place of the one that it corrects.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import LockedSubmissionError
from cqi_desktop.domain.fiscal_year import FiscalYear

from .writer_branches import WriterNames, past_of

if TYPE_CHECKING:
    from .book import Book

FROZEN = "frozen"


class SubmissionStatus(StrEnum):
    """What a submission is worth today."""

    IN_FORCE = "in_force"
    CORRECTED = "corrected"
    CONFLICT = "conflict"
    HISTORICAL = "historical"


@dataclass(frozen=True, slots=True)
class SubmissionLine:
    """One submission. ``submitted_at`` is the wall clock (UTC); texts are empty when unknown.

    ``rules`` are what was counted with; ``mark`` is the vector of the log then, None for a historical one.
    ``figures`` and ``records`` say how many are kept.
    """

    id: bytes
    kind: str
    status: SubmissionStatus
    region: str
    start: date
    end: date
    submitted_at: str
    adviser: str
    fingerprint: str
    corrects: bytes | None
    records_complete: bool
    rules: Mapping[str, Any]
    mark: Mapping[int, int] | None
    figures: int
    records: int

    @property
    def is_correction(self) -> bool:
        return self.corrects is not None

    @property
    def submitted_on(self) -> date | None:
        return date.fromisoformat(self.submitted_at[:10]) if self.submitted_at else None

    def is_of(self, year: FiscalYear) -> bool:
        """A submission shows only on a year with the bounds that it was made with (rule 1)."""
        return (self.start, self.end) == (year.start, year.end)

    def fiscal_year(self) -> FiscalYear:
        return FiscalYear(self.start.year, self.start.month)


def submissions_in(book: Book, year: FiscalYear | None = None) -> list[SubmissionLine]:
    """Every submission that is not in the trash, latest year first; those of a region in the order of their making."""
    names = WriterNames(book)
    lines = [_with_mark_meant(book, names, _line(row)) if names.parents else _line(row) for row in _rows(book)]
    wanted = [line for line in lines if year is None or line.is_of(year)]
    return sorted(_with_status(wanted), key=_reading_order)


def in_force(book: Book, year: FiscalYear) -> dict[str, SubmissionLine]:
    """The frozen submission in force of each region (code) that has one for a year of the same bounds."""
    return {line.region: line for line in submissions_in(book, year) if line.status is SubmissionStatus.IN_FORCE}


def refuse_frozen(book: Book, key: bytes) -> None:
    """Raises LockedSubmissionError for a frozen submission: nobody edits one or puts it in the trash."""
    if book.scalar("SELECT kind FROM submission WHERE id = ?", (key,)) == FROZEN:
        raise LockedSubmissionError(reason="frozen")


def _rows(book: Book) -> list[tuple[Any, ...]]:
    """In the order in which they were made: by the clock of the log, then by writer."""
    rows: list[tuple[Any, ...]] = book.sql(
        "SELECT s.id, s.kind, s.region, s.start_date, s.end_date, s.submitted_at, a.name, s.fingerprint, "
        "s.corrects_id, s.records_complete, s.rules, s.mark, "
        "(SELECT count(*) FROM submission_figure f WHERE f.submission_id = s.id AND f.trashed_at IS NULL), "
        "(SELECT count(DISTINCT r.record) FROM submission_record r WHERE r.submission_id = s.id) "
        "FROM submission s LEFT JOIN adviser a ON a.id = s.adviser_id "
        "LEFT JOIN change c ON c.tbl = (SELECT id FROM change_name WHERE tbl = 'submission' AND col = '') "
        "AND c.pk = s.id AND c.col = 0 "
        "WHERE s.trashed_at IS NULL AND s.region IS NOT NULL AND s.start_date IS NOT NULL AND s.end_date IS NOT NULL "
        "GROUP BY s.id ORDER BY min(c.hlc), min(c.writer), s.id"
    ).fetchall()
    return rows


def _line(row: tuple[Any, ...]) -> SubmissionLine:
    key, kind, region, start, end, at, adviser, fingerprint, corrects, complete, rules, mark, figures, records = row
    vector = json.loads(mark) if mark else None
    return SubmissionLine(
        id=key,
        kind=kind or "",
        status=SubmissionStatus.CONFLICT if kind == FROZEN else SubmissionStatus.HISTORICAL,
        region=region,
        start=date.fromisoformat(start),
        end=date.fromisoformat(end),
        submitted_at=at or "",
        adviser=adviser or "",
        fingerprint=fingerprint or "",
        corrects=corrects,
        records_complete=bool(complete),
        rules=json.loads(rules) if rules else {},
        mark=None if vector is None else {int(writer): int(seq) for writer, seq in vector.items()},
        figures=figures,
        records=records,
    )


def _with_mark_meant(book: Book, names: WriterNames, line: SubmissionLine) -> SubmissionLine:
    """The mark was written by who had perhaps not met all the branches of a writer."""
    if line.mark is None:
        return line
    made = book.sql(
        "SELECT writer, seq FROM change WHERE tbl = (SELECT id FROM change_name WHERE tbl = 'submission' AND col = '') "
        "AND pk = ? AND col = 0 ORDER BY hlc DESC, writer DESC LIMIT 1",
        (line.id,),
    ).fetchone()
    return replace(line, mark=names.vector_meant(line.mark, past_of(book, *made))) if made else line


def _with_status(lines: Iterable[SubmissionLine]) -> list[SubmissionLine]:
    """Say which ones are in force or corrected. They come in the order in which they were made."""
    groups: dict[tuple[str, date, date, bool], list[SubmissionLine]] = defaultdict(list)
    for line in lines:
        groups[line.region, line.start, line.end, line.kind == FROZEN].append(line)
    found: list[SubmissionLine] = []
    for (_, _, _, is_frozen), group in groups.items():
        chain = _chain(group) if is_frozen else []
        found += [_of_status(line, chain) if is_frozen else line for line in group]
    return found


def _chain(group: list[SubmissionLine]) -> list[bytes]:
    """The first submission, what corrected it, what corrected that..., the last of which is in force."""
    known = {line.id for line in group}
    corrections: dict[bytes | None, list[bytes]] = defaultdict(list)
    for line in group:
        corrections[line.corrects if line.corrects in known else None].append(line.id)
    chain: list[bytes] = []
    following = corrections[None][:1]
    while following and following[0] not in chain:
        chain.append(following[0])
        following = corrections[following[0]][:1]
    return chain


def _of_status(line: SubmissionLine, chain: list[bytes]) -> SubmissionLine:
    status = SubmissionStatus.CONFLICT
    if line.id in chain:
        status = SubmissionStatus.IN_FORCE if line.id == chain[-1] else SubmissionStatus.CORRECTED
    values = {name: getattr(line, name) for name in SubmissionLine.__slots__}
    return SubmissionLine(**(values | {"status": status}))


def _reading_order(line: SubmissionLine) -> tuple[int, str]:
    return -line.start.toordinal(), line.region
