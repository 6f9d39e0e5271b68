"""Who pays for what: the amounts of a source, programmes and their names in time, the part of an act that each claims.

Amounts are whole cents, shares hundredths of a percent (``WHOLE`` is 100 %), hours whole seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from .errors import InvalidValueError
from .text_folding import fold
from .values import cents_value, number_value

WHOLE = 10_000
# Nobody funds an export service with more: a larger amount is a slip of the keyboard.
LARGEST_AMOUNT_CENTS = 10**13


# --- amounts ------------------------------------------------------------------------------------------------


class Stage(StrEnum):
    """How far a source has come: the status by which the budget of a year is read."""

    UNKNOWN = "unknown"
    FORECAST = "forecast"
    REQUESTED = "requested"
    ACCEPTED = "accepted"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Amounts:
    """The amounts of a source, None where nobody said."""

    forecast: int | None = None
    requested: int | None = None
    accepted: int | None = None
    received: int | None = None
    spent: int | None = None

    @property
    def budget(self) -> int | None:
        """The surest that is known of what the source gives: accepted, else requested, else forecast."""
        known = (self.accepted, self.requested, self.forecast)
        return next((amount for amount in known if amount is not None), None)

    @property
    def stage(self) -> Stage:
        if self.received:
            return Stage.RECEIVED
        if self.accepted is not None:
            return Stage.ACCEPTED
        if self.requested is not None:
            return Stage.REQUESTED
        return Stage.UNKNOWN if self.forecast is None else Stage.FORECAST

    @property
    def left(self) -> int | None:
        """The budget less what was spent; None when either is unknown. Less than zero: more was spent."""
        budget = self.budget
        return None if budget is None or self.spent is None else budget - self.spent

    @property
    def to_receive(self) -> int | None:
        """What was accepted and has not come yet; None when nothing was accepted."""
        return None if self.accepted is None else self.accepted - (self.received or 0)


@dataclass(frozen=True, slots=True)
class BudgetTotal:
    """The sums of several sources; a sum is None when none of them said. ``budget`` adds the budget of each."""

    amounts: Amounts
    budget: int | None
    left: int | None
    count: int


def total_of(lines: Iterable[Amounts]) -> BudgetTotal:
    """The sums of the sources of a region, a year or a funder."""
    known = tuple(lines)
    sums = {field.name: sum_known(getattr(line, field.name) for line in known) for field in fields(Amounts)}
    budget = sum_known(line.budget for line in known)
    spent = sums["spent"]
    return BudgetTotal(Amounts(**sums), budget, None if budget is None or spent is None else budget - spent, len(known))


def sum_known(amounts: Iterable[int | None]) -> int | None:
    """The sum of what is known; None when nothing is, which is not zero."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def amount_from(text: str) -> int | None:
    """``294 750 $``, ``294,750`` or ``1 234,50`` as cents; None when nothing is typed.

    Raises InvalidValueError(expected='amount').
    """
    cents = cents_value(text)
    if cents is not None and cents > LARGEST_AMOUNT_CENTS:
        raise InvalidValueError(text=text, expected="amount")
    return cents


def cost_per_company(cents: int | None, companies: int | None) -> int | None:
    """Cents for each company, to the nearest; None without an amount or without a company."""
    if cents is None or not companies:
        return None
    return int((Decimal(cents) / companies).quantize(Decimal(1), ROUND_HALF_UP))


def part_of_whole(amount: int | None, whole: int | None) -> float | None:
    """0.25 for a quarter; None when either is unknown or the whole is nothing."""
    return None if amount is None or not whole else amount / whole


# --- programmes ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme under one of its names, in force on the days between both dates (None: no bound)."""

    key: bytes
    funder: str
    name: str
    start: date | None = None
    end: date | None = None
    succeeds: bytes | None = None

    @property
    def first_day(self) -> date:
        return self.start or date.min

    @property
    def last_day(self) -> date:
        return self.end or date.max

    @property
    def is_upside_down(self) -> bool:
        """Whether it ends before it begins."""
        return self.first_day > self.last_day

    def covers(self, start: date, end: date) -> bool:
        """Whether it is in force on every day of a span."""
        return self.first_day <= start and end <= self.last_day

    def meets(self, other: Programme) -> bool:
        """Whether both are in force on a same day."""
        return max(self.first_day, other.first_day) <= min(self.last_day, other.last_day)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two programmes that say they are the same one, both in force from ``start`` to ``end``."""

    first: Programme
    second: Programme
    start: date
    end: date


def overlaps(programmes: Sequence[Programme]) -> tuple[Overlap, ...]:
    """The pairs that cannot both be right: one programme entered twice, or one and the name that follows it.

    Two programmes of one funder under different names may well live side by side.
    """
    found = []
    for place, one in enumerate(programmes):
        for other in programmes[place + 1 :]:
            if _are_one(one, other) and one.meets(other):
                first, second = sorted((one, other), key=_first_day)
                found.append(
                    Overlap(first, second, max(one.first_day, other.first_day), min(one.last_day, other.last_day))
                )
    return tuple(found)


def _are_one(one: Programme, other: Programme) -> bool:
    same_name = fold(one.funder) == fold(other.funder) and fold(one.name) == fold(other.name)
    return same_name or one.succeeds == other.key or other.succeeds == one.key


def _first_day(programme: Programme) -> tuple[date, bytes]:
    return programme.first_day, programme.key


def succession(programmes: Sequence[Programme], key: bytes) -> tuple[Programme, ...]:
    """A programme with those that it follows and those that follow it, the earliest first; a loop is cut."""
    by_key = {programme.key: programme for programme in programmes}
    if key not in by_key:
        return ()
    chain = [*reversed(list(_before(by_key, by_key[key]))), by_key[key]]
    seen = {programme.key for programme in chain}
    followers = {programme.succeeds: programme for programme in reversed(programmes) if programme.succeeds}
    following = followers.get(key)
    while following is not None and following.key not in seen:
        chain.append(following)
        seen.add(following.key)
        following = followers.get(following.key)
    return tuple(chain)


def _before(by_key: Mapping[bytes, Programme], programme: Programme) -> Iterator[Programme]:
    seen, at = {programme.key}, programme
    while at.succeeds is not None and at.succeeds in by_key and at.succeeds not in seen:
        at = by_key[at.succeeds]
        seen.add(at.key)
        yield at


def would_loop(programmes: Sequence[Programme], key: bytes, succeeds: bytes) -> bool:
    """Whether ``key`` would end up following itself."""
    return key == succeeds or any(programme.key == key for programme in _chain_before(programmes, succeeds))


def _chain_before(programmes: Sequence[Programme], key: bytes) -> Iterator[Programme]:
    by_key = {programme.key: programme for programme in programmes}
    if key in by_key:
        yield by_key[key]
        yield from _before(by_key, by_key[key])


def name_on(programmes: Sequence[Programme], key: bytes, day: date) -> Programme | None:
    """What a programme was called on a day: the one of its succession in force then; the earlier of two."""
    return next((one for one in succession(programmes, key) if one.covers(day, day)), None)


# --- shares -------------------------------------------------------------------------------------------------


def claims_of(shortcut: bytes | None, shares: Mapping[bytes, int]) -> dict[bytes, int]:
    """The part of an act that each source claims.

    The shortcut (``intervention.funding_line``) stands for the whole, unless a share of the same source says less.
    """
    claims = {line: share for line, share in shares.items() if share > 0}
    if shortcut is not None and shortcut not in shares:
        claims[shortcut] = WHOLE
    return claims


def is_claimed_twice(claims: Mapping[bytes, int]) -> bool:
    """Whether the same hour would be counted by two sources: together they claim more than the whole."""
    return sum(claims.values()) > WHOLE


def claimed_seconds(seconds: int, share: int) -> int:
    """The part of a time that a share pays for, to the nearest second."""
    return (seconds * share + WHOLE // 2) // WHOLE


def excess_seconds(seconds: int, claims: Mapping[bytes, int]) -> int:
    """How much of a time is claimed more than once."""
    return claimed_seconds(seconds, max(sum(claims.values()) - WHOLE, 0))


def share_from(text: str) -> int | None:
    """``60``, ``60 %`` or ``12,5 %`` as a share; None when nothing is typed.

    Raises InvalidValueError(expected='share') for anything else, or out of 0 to 100.
    """
    bare = text.replace("\u00a0", " ").strip().removesuffix("%").strip()
    try:
        number = number_value(bare)
    except InvalidValueError:
        raise InvalidValueError(text=text, expected="share") from None
    if number is None:
        return None
    if not 0 <= number <= 100:
        raise InvalidValueError(text=text, expected="share")
    return int((number * 100).quantize(Decimal(1), ROUND_HALF_UP))


# --- names --------------------------------------------------------------------------------------------------

_LITTLE_WORDS = frozenset(
    ("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "of", "the", "and")
)
_LONGEST_NAME = 16


def short_name(funder: str) -> str:
    """The name of a funder for the head of a narrow column: its initials when it is long, ``MDEIE``.

    Initials that the name itself gives between brackets are taken as they are.
    """
    name = funder.strip()
    if len(name) <= _LONGEST_NAME:
        return name
    given = name[name.rfind("(") + 1 : -1] if name.endswith(")") and "(" in name else ""
    if given:
        return given
    words = "".join(character if character.isalnum() else " " for character in fold(name)).split()
    initials = "".join(word[0] for word in words if word not in _LITTLE_WORDS).upper()
    return initials if len(initials) > 1 else name[:_LONGEST_NAME]
