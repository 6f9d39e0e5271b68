"""Time and identifiers, passed in wherever they are needed so that a sample or a test can repeat itself."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import uuid_utils

WRITER_BITS = 53


def moment_text(milliseconds: int) -> str:
    """A moment as the book keeps it, ``2011-03-31T14:32:05Z``."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the book takes from outside: milliseconds since 1970 (UTC), a new key, a new writer."""

    now_ms: Callable[[], int]
    new_id: Callable[[], bytes]
    new_writer: Callable[[], int]


def real_surroundings() -> Surroundings:
    """The machine's clock and random numbers; keys are UUIDv7."""
    return Surroundings(
        now_ms=lambda: time.time_ns() // 1_000_000,
        new_id=lambda: uuid_utils.uuid7().bytes,
        new_writer=lambda: secrets.randbits(WRITER_BITS) or 1,
    )


@dataclass(slots=True)
class RepeatableSurroundings:
    """A clock that starts at ``start_ms`` and moves a second a reading, and keys drawn from a seed."""

    start_ms: int
    seed: int
    _random: random.Random = field(init=False)
    _readings: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - repeatable on purpose

    def now_ms(self) -> int:
        self._readings += 1
        return self.start_ms + 1000 * self._readings

    def new_id(self) -> bytes:
        """A UUIDv7 of the clock's time without moving it, its other bits drawn from the seed."""
        stamp = self.start_ms + 1000 * self._readings
        drawn = self._random.getrandbits(74)
        value = stamp << 80 | 7 << 76 | (drawn >> 62) << 64 | 2 << 62 | drawn & ((1 << 62) - 1)
        return value.to_bytes(16, "big")

    def new_writer(self) -> int:
        return self._random.getrandbits(WRITER_BITS) or 1

    def surroundings(self) -> Surroundings:
        return Surroundings(self.now_ms, self.new_id, self.new_writer)
