"""Suggestions of synergies: every reason told, every point from a fact, nothing proposed twice too often."""

from __future__ import annotations

from collections import Counter
from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.sector_pairs import makes_goods, may_supply, sector_of
from cqi_desktop.domain.suggestions import (
    LEAST_POINTS,
    MOST_TIMES_EACH,
    Gathering,
    Partner,
    ReasonKind,
    Strength,
    pair_of,
    reasons_between,
    suggest,
)

CENTRE, MAURICIE, ESTRIE = "17", "04", "05"


def partner(number: int, region: str, sector: str = "", *markets: str, status: str = "regular") -> Partner:
    return Partner(
        number.to_bytes(16), f"Entreprise {number}", region, "", sector, markets, status, date(2011, 3, number % 27 + 1)
    )


def kinds(one: Partner, other: Partner, *met: Gathering) -> list[ReasonKind]:
    return [reason.kind for reason in reasons_between(one, other, met)[0]]


def test_that_a_supplier_and_a_buyer_complete_each_other_whichever_is_named_first() -> None:
    textiles, furniture = partner(1, CENTRE, "313"), partner(2, MAURICIE, "337")
    for pair in ((textiles, furniture), (furniture, textiles)):
        reasons, _ = reasons_between(*pair)
        assert [(reason.kind, reason.sectors) for reason in reasons] == [(ReasonKind.SUPPLIER, ("313", "337"))]


def test_that_a_market_counts_whatever_its_accents_and_freight_only_when_both_ship_goods() -> None:
    one, other = partner(1, CENTRE, "311", "Québec"), partner(2, ESTRIE, "315", "quebec")
    assert kinds(one, other) == [ReasonKind.MARKET, ReasonKind.FREIGHT]
    assert kinds(one, partner(3, ESTRIE, "315", "Québec", status="none")) == [ReasonKind.MARKET]
    assert kinds(one, partner(4, ESTRIE, "541", "Québec")) == [ReasonKind.MARKET]


def test_that_a_mission_says_more_than_a_cafe_export() -> None:
    one, other = partner(1, CENTRE), partner(2, ESTRIE)
    both = frozenset({one.key, other.key})
    cafe, mission = Gathering("Café export", False, both), Gathering("Lyon", True, both)
    reasons, points = reasons_between(one, other, (cafe, mission))
    assert [(reason.kind, reason.subject) for reason in reasons] == [(ReasonKind.MISSION, "Lyon")]
    assert points > reasons_between(one, other, (mission,))[1] > reasons_between(one, other, (cafe,))[1]


def test_that_the_strength_is_a_word_and_one_kind_of_fact_is_never_strong() -> None:
    textiles = partner(1, CENTRE, "313", "Texas")
    furniture = partner(2, MAURICIE, "337", "Texas")
    met = Gathering("Café export", False, frozenset({textiles.key, furniture.key}))
    (alone,) = suggest([partner(3, CENTRE, "313"), partner(4, MAURICIE, "337")], (), set())
    (strong,) = suggest([textiles, furniture], (met,), set())
    assert (alone.strength, strong.strength) == (Strength.MEDIUM, Strength.STRONG)
    assert strong.market == "Texas"
    assert strong.link_kind == "supplier"


def test_that_two_companies_of_one_region_a_link_and_a_dismissed_pair_are_never_proposed() -> None:
    known = [partner(1, CENTRE, "313"), partner(2, CENTRE, "337"), partner(3, ESTRIE, "337")]
    (found,) = suggest(known, (), set())
    assert found.pair == pair_of(known[0].key, known[2].key)
    assert suggest(known, (), {found.pair}) == ()


def test_that_the_company_of_the_region_asked_comes_first() -> None:
    known = [partner(1, CENTRE, "313"), partner(2, MAURICIE, "337")]
    for region in (CENTRE, MAURICIE):
        (found,) = suggest(known, (), set(), regions=(region,))
        assert found.a.region == region
    assert suggest(known, (), set(), regions=(ESTRIE,)) == ()
    assert suggest(known, (), set(), regions=(CENTRE, ESTRIE)) == ()
    assert len(suggest(known, (), set(), regions=(CENTRE, MAURICIE))) == 1


def test_that_one_company_is_compared_with_each_other_one() -> None:
    buyers = [partner(number, ESTRIE, "337") for number in range(2, 22)]
    asked = partner(1, CENTRE, "313")
    found = suggest([asked, *buyers, partner(40, MAURICIE, "111")], (), set(), company=asked.key)
    assert len(found) == len(buyers)
    assert {one.a.key for one in found} == {asked.key}


def test_that_a_sector_is_three_digits_or_nothing() -> None:
    assert [sector_of(text) for text in ("337", "337110", " 31 ", None, "abc")] == ["337", "337", "", "", ""]
    assert may_supply("331", "332")
    assert not may_supply("332", "331")
    assert makes_goods("111")
    assert not makes_goods("541")


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_that_what_is_told_is_what_was_weighed(seed: int) -> None:
    """The quick weighing and the reasons agree: in order, above the least, a company a few times at most."""
    random = Random(seed)
    sectors, markets = ("313", "337", "331", "332", "541", ""), ("Ontario", "Texas", "France")
    known = [
        partner(
            number, random.choice((CENTRE, MAURICIE, ESTRIE)), random.choice(sectors),
            *random.sample(markets, random.randrange(3)), status=random.choice(("none", "regular")),
        )
        for number in range(1, 25)
    ]  # fmt: skip
    keys = [one.key for one in known]
    gatherings = [
        Gathering(f"Activité {number}", number == 0, frozenset(random.sample(keys, 6))) for number in range(3)
    ]
    found = suggest(known, gatherings, set())
    points = [one.points for one in found]
    assert points == sorted(points, reverse=True)
    assert all(one.points >= LEAST_POINTS and one.reasons and one.a.region != one.b.region for one in found)
    times = Counter(key for one in found for key in one.pair)
    assert max(times.values(), default=0) <= MOST_TIMES_EACH
    everyone = {(a.key, b.key) for a in known for b in known if a.key < b.key and a.region != b.region}
    best = max((reasons_between(a, b, [one for one in gatherings if {a.key, b.key} <= one.companies])[1]
                for a in known for b in known if (a.key, b.key) in everyone), default=0)  # fmt: skip
    assert (points[0] if points else 0) == (best if best >= LEAST_POINTS else 0)
