"""Whom a company of one region could work with in another: pairs scored by reasons that can be told.

Nothing is guessed: each point comes from one fact of the book, and a pair below ``LEAST_POINTS`` is not proposed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from .sector_pairs import makes_goods, may_supply, supplied_by
from .text_folding import fold

Pair = tuple[bytes, bytes]


class ReasonKind(StrEnum):
    SUPPLIER = "supplier"
    MISSION = "mission"
    ACTIVITY = "activity"
    MARKET = "market"
    FREIGHT = "freight"


class Strength(StrEnum):
    STRONG = "strong"
    MEDIUM = "medium"


# What each reason is worth, and what each other market or activity in common adds.
POINTS: dict[ReasonKind, int] = {
    ReasonKind.SUPPLIER: 3,
    ReasonKind.MISSION: 3,
    ReasonKind.ACTIVITY: 2,
    ReasonKind.MARKET: 2,
    ReasonKind.FREIGHT: 1,
}
STRONG_POINTS, LEAST_POINTS = 7, 3
# A company is proposed this often at most, so that a list of sixty names more than two of them.
MOST_TIMES_EACH = 2
# Of those that are alike in region, sector and market, the ones served last stand for the others.
MOST_ALIKE = 4
_MOST_ON_A_MARKET = 12
_SHIPPING = frozenset({"occasional", "regular"})


@dataclass(frozen=True, slots=True)
class Partner:
    """What is known of a company for that. ``sector`` has three digits; ``last_on`` is its latest act of service."""

    key: bytes
    name: str
    region: str
    mrc: str
    sector: str
    markets: tuple[str, ...]
    export_status: str = ""
    last_on: date | None = None

    @property
    def ships(self) -> bool:
        """Whether goods of its own already leave the country or the province."""
        return self.export_status in _SHIPPING and makes_goods(self.sector)


@dataclass(frozen=True, slots=True)
class Gathering:
    """A past activity with the companies that were there."""

    title: str
    is_mission: bool
    companies: frozenset[bytes]


@dataclass(frozen=True, slots=True)
class Reason:
    """One fact: ``subject`` is the market or the activity, ``sectors`` the supplier's and the buyer's."""

    kind: ReasonKind
    subject: str = ""
    sectors: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two companies of two regions, the reasons in the order of what they are worth."""

    a: Partner
    b: Partner
    reasons: tuple[Reason, ...]
    points: int

    @property
    def pair(self) -> Pair:
        return pair_of(self.a.key, self.b.key)

    @property
    def strength(self) -> Strength:
        return Strength.STRONG if self.points >= STRONG_POINTS else Strength.MEDIUM

    @property
    def market(self) -> str:
        """The first market in common, empty when there is none."""
        return next((reason.subject for reason in self.reasons if reason.kind is ReasonKind.MARKET), "")

    @property
    def link_kind(self) -> str:
        """The kind of link that the first reason announces."""
        return _LINK_KINDS[self.reasons[0].kind]

    def seen_from(self, region: str) -> Suggestion:
        """The company of that region named first."""
        return replace(self, a=self.b, b=self.a) if region == self.b.region else self


_LINK_KINDS = {
    ReasonKind.SUPPLIER: "supplier",
    ReasonKind.MISSION: "joint_mission",
    ReasonKind.ACTIVITY: "referral",
    ReasonKind.MARKET: "joint_booth",
    ReasonKind.FREIGHT: "joint_shipping",
}


def pair_of(one: bytes, other: bytes) -> Pair:
    """Both keys, the smaller one first."""
    return (one, other) if one < other else (other, one)


def reasons_between(a: Partner, b: Partner, met: Sequence[Gathering] = ()) -> tuple[tuple[Reason, ...], int]:
    """Why two companies could work together, and what that is worth. ``met`` are activities where both were."""
    reasons: list[Reason] = []
    points = 0
    for supplier, buyer in ((a, b), (b, a)):
        if may_supply(supplier.sector, buyer.sector):
            reasons.append(Reason(ReasonKind.SUPPLIER, sectors=(supplier.sector, buyer.sector)))
            points += POINTS[ReasonKind.SUPPLIER]
            break
    if met:
        first = next((one for one in met if one.is_mission), met[0])
        reasons.append(Reason(ReasonKind.MISSION if first.is_mission else ReasonKind.ACTIVITY, first.title))
        points += _points_of_meeting(met)
    theirs = {fold(market) for market in b.markets}
    shared = {fold(market): market for market in reversed(a.markets) if fold(market) in theirs}
    if shared:
        first_market = list(shared.values())[-1]
        reasons.append(Reason(ReasonKind.MARKET, first_market))
        points += POINTS[ReasonKind.MARKET] + (len(shared) > 1)
        if a.ships and b.ships:
            reasons.append(Reason(ReasonKind.FREIGHT, first_market))
            points += POINTS[ReasonKind.FREIGHT]
    return tuple(reasons), points


def suggest(
    partners: Iterable[Partner],
    gatherings: Sequence[Gathering],
    excluded: Set[Pair],
    *,
    regions: Collection[str] = (),
    company: bytes | None = None,
    most: int = 60,
) -> tuple[Suggestion, ...]:
    """The best pairs, strongest first; ``excluded`` are linked already or dismissed.

    ``regions``: with one, pairs that it has a company in; with two, pairs between them. ``company``: its pairs only.
    """
    known = {partner.key: partner for partner in partners}
    met = _met(gatherings, known, company)
    pairs: Iterable[Pair]
    if company is None:
        pairs = _worth_weighing(known.values(), met)
    else:
        pairs = [pair_of(company, key) for key in known if company in known and key != company]
    ranked = _weighed(pairs, known, met, excluded, frozenset(regions))
    return tuple(
        _as_told(Suggestion(a, b, *reasons_between(a, b, met.get(pair, ()))), regions, company)
        for pair in _several_names(ranked, most, company)
        for a, b in ((known[pair[0]], known[pair[1]]),)
    )


def _weighed(
    pairs: Iterable[Pair],
    known: Mapping[bytes, Partner],
    met: Mapping[Pair, Sequence[Gathering]],
    excluded: Set[Pair],
    regions: Set[str],
) -> list[Pair]:
    """The pairs that reach the least points, best first; among equals, those both served of late.

    The points are those of ``reasons_between``, without its words: there may be a hundred thousand pairs.
    """
    markets = {key: frozenset(map(fold, partner.markets)) for key, partner in known.items()}
    buyers = {partner.sector: frozenset(supplied_by(partner.sector)) for partner in known.values()}
    days = {key: partner.last_on.toordinal() if partner.last_on else 0 for key, partner in known.items()}
    ships = {key for key, partner in known.items() if partner.ships}
    found = []
    for pair in pairs:
        one, other = pair
        a, b = known[one], known[other]
        if a.region == b.region or pair in excluded or (regions and not _is_between(a, b, regions)):
            continue
        points = 0
        if b.sector in buyers[a.sector] or a.sector in buyers[b.sector]:
            points = POINTS[ReasonKind.SUPPLIER]
        if pair in met:
            points += _points_of_meeting(met[pair])
        shared = len(markets[one] & markets[other])
        if shared:
            points += POINTS[ReasonKind.MARKET] + (shared > 1)
            points += POINTS[ReasonKind.FREIGHT] if one in ships and other in ships else 0
        if points >= LEAST_POINTS:
            found.append((-points, -min(days[one], days[other]), pair))
    return [pair for _, _, pair in sorted(found)]


def _points_of_meeting(met: Sequence[Gathering]) -> int:
    is_mission = any(one.is_mission for one in met)
    return POINTS[ReasonKind.MISSION if is_mission else ReasonKind.ACTIVITY] + (len(met) > 1)


def _is_between(a: Partner, b: Partner, regions: Collection[str]) -> bool:
    if len(regions) > 1:
        return {a.region, b.region} == set(regions)
    return a.region in regions or b.region in regions


def _as_told(suggestion: Suggestion, regions: Collection[str], company: bytes | None) -> Suggestion:
    """The company asked about, or of the region asked about, comes first; else the supplier."""
    a, b = suggestion.a, suggestion.b
    if company is not None:
        return suggestion if a.key == company else suggestion.seen_from(b.region)
    if regions:
        return suggestion.seen_from(next(iter(regions)))
    first = suggestion.reasons[0]
    is_second = first.kind is ReasonKind.SUPPLIER and first.sectors[0] == b.sector and b.sector != a.sector
    return suggestion.seen_from(b.region) if is_second else suggestion


def _several_names(ranked: Iterable[Pair], most: int, company: bytes | None) -> Iterator[Pair]:
    """The first pairs, a company in a few of them at most."""
    times: Counter[bytes] = Counter()
    kept = 0
    for pair in ranked:
        keys = [key for key in pair if key != company]
        if kept < most and all(times[key] < MOST_TIMES_EACH for key in keys):
            times.update(keys)
            kept += 1
            yield pair


def _met(
    gatherings: Iterable[Gathering], known: Mapping[bytes, Partner], company: bytes | None
) -> dict[Pair, list[Gathering]]:
    """The activities where both of a pair of two regions were, by pair."""
    met: dict[Pair, list[Gathering]] = defaultdict(list)
    for gathering in gatherings:
        present = sorted(key for key in gathering.companies if key in known)
        if company is not None and company not in gathering.companies:
            continue
        for place, one in enumerate(present):
            if company is not None and one != company:
                if company in known and known[one].region != known[company].region:
                    met[pair_of(one, company)].append(gathering)
                continue
            if company is None:
                for other in present[place + 1 :]:
                    if known[one].region != known[other].region:
                        met[one, other].append(gathering)
    return met


def _worth_weighing(partners: Collection[Partner], met: Mapping[Pair, object]) -> set[Pair]:
    """The pairs that may reach the least points, without comparing each company with each other one."""
    pairs = set(met)
    groups: dict[tuple[str, str, str], list[Partner]] = defaultdict(list)
    markets: dict[tuple[str, str], list[Partner]] = defaultdict(list)
    for partner in sorted(partners, key=_latest_first):
        for market in ("", *(fold(market) for market in partner.markets)):
            alike = groups[partner.region, partner.sector, market]
            if len(alike) < MOST_ALIKE:
                alike.append(partner)
        if partner.ships:
            for market in partner.markets:
                shipping = markets[partner.region, fold(market)]
                if len(shipping) < _MOST_ON_A_MARKET:
                    shipping.append(partner)
    regions = {partner.region for partner in partners}
    for (region, sector, market), suppliers in groups.items():
        for buyer in supplied_by(sector):
            for other in regions - {region}:
                pairs |= _across(suppliers, groups.get((other, buyer, market), ()))
    for (region, market), shippers in markets.items():
        for other in regions:
            if other > region:
                pairs |= _across(shippers, markets.get((other, market), ()))
    return pairs


def _across(some: Sequence[Partner], others: Sequence[Partner]) -> set[Pair]:
    return {pair_of(one.key, other.key) for one in some for other in others}


def _latest_first(partner: Partner) -> tuple[int, bytes]:
    return -(partner.last_on.toordinal() if partner.last_on else 0), partner.key
