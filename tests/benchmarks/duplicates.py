"""Likely duplicates: the time for 100,000 companies, and what is proposed of known pairs."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cqi_desktop.store.book import Book
from cqi_desktop.store.duplicates import LikelyDuplicate, likely_duplicates
from tests.store.doubled_companies import DoubledCompanies, Worth, doubled_companies, worth_of

from .large_book import Ground
from .rows import Bar, Row
from .timing import seconds_of

TIME = Bar("duplicates of 100,000 companies", 1.0)
RECALL = Bar("duplicates: recall", 1.0)
PRECISION = Bar("duplicates: precision", 1.0)
BARS = (TIME, RECALL, PRECISION)

MOST_SECONDS = 60
AIM = 0.97
_SEED = 1995
# Companies and, of those, the ones that are entered twice.
_TIMED, _SMALL_TIMED = (95_000, 5_000), (3_000, 300)
_JUDGED, _SMALL_JUDGED = (18_000, 2_000), (3_000, 300)


def measure(ground: Ground) -> list[Row]:
    """Time a search, then count what it proposes; ``--small`` does both on one book of a few thousand companies."""
    timed, judged = (_SMALL_TIMED, _SMALL_JUDGED) if ground.is_small else (_TIMED, _JUDGED)
    seconds, dense = _search(ground.folder, timed)
    worth = dense if timed == judged else _search(ground.folder, judged)[1]
    shown = f"{seconds:.1f} s for {sum(timed):,} companies; recall {dense.recall:.3f}, precision {dense.precision:.3f}"
    known = f"{worth.known:,} known pairs among {sum(judged):,} companies; the aim is {AIM}"
    return [
        TIME.measured(seconds / MOST_SECONDS, shown, f"{MOST_SECONDS} s"),
        RECALL.measured(AIM / max(worth.recall, 0.001), f"recall {worth.recall:.3f}", known),
        PRECISION.measured(AIM / max(worth.precision, 0.001), f"precision {worth.precision:.3f}", known),
    ]


def _search(folder: Path, size: tuple[int, int]) -> tuple[float, Worth]:
    """Seconds of one search of a book of that size, and what it is worth."""
    made = doubled_companies(*size, seed=_SEED)
    with (
        tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as place,
        Book.create(Path(place) / "doubles.cqi") as book,
    ):
        keys = made.write(book)
        found: list[LikelyDuplicate] = []
        seconds = seconds_of(lambda: found.extend(likely_duplicates(book)))
    return seconds, worth_of(made, _places(made, keys, found))


def _places(made: DoubledCompanies, keys: list[bytes], found: list[LikelyDuplicate]) -> set[tuple[int, int]]:
    place = {key: number for number, key in enumerate(keys)}
    assert len(place) == len(made.rows)
    pairs = ([place[company.id] for company in duplicate.companies] for duplicate in found)
    return {(min(pair), max(pair)) for pair in pairs}
