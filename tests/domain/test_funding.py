"""Amounts, programmes through time, and the part of an act that each source claims."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.funding import (
    WHOLE,
    Amounts,
    Programme,
    Stage,
    amount_from,
    claimed_seconds,
    claims_of,
    cost_per_company,
    excess_seconds,
    is_claimed_twice,
    name_on,
    overlaps,
    part_of_whole,
    share_from,
    short_name,
    succession,
    total_of,
    would_loop,
)

MDEIE = "Ministère du Développement économique, de l’Innovation et de l’Exportation"


def programme(key: bytes, name: str, start: date | None, end: date | None, succeeds: bytes | None = None) -> Programme:
    return Programme(key, MDEIE, name, start, end, succeeds)


PEX = programme(b"pex", "PEX - organismes", date(2006, 4, 1), date(2023, 3, 31))
PAPDE = programme(b"papde", "PAPDE volet 3", date(2023, 4, 1), None, b"pex")


# --- amounts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("294 750 $", 29_475_000),
        ("294\u00a0750\u00a0$", 29_475_000),
        ("294\u202f750,5", 29_475_050),
        ("294,750", 29_475_000),
        ("1,234.50", 123_450),
        ("1.234,50 $", 123_450),
        ("$120,000", 12_000_000),
        ("58950", 5_895_000),
        ("0", 0),
        ("", None),
        ("   ", None),
    ],
)
def test_that_an_amount_is_read_with_its_spaces_and_commas(text: str, cents: int | None) -> None:
    assert amount_from(text) == cents


@pytest.mark.parametrize("text", ["-5", "1,2,3", "douze", "12 34", "1e9", "9" * 15])
def test_that_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError) as refused:
        amount_from(text)
    assert refused.value.values["expected"] == "amount"


def test_that_the_budget_takes_the_surest_amount_of_each_source() -> None:
    lines = (
        Amounts(requested=6_000_000, accepted=6_000_000),
        Amounts(requested=12_000_000),
        Amounts(requested=5_580_000),
        Amounts(forecast=5_895_000),
    )
    total = total_of(lines)
    assert total.budget == 29_475_000
    assert total.amounts.requested == 23_580_000
    assert (total.amounts.spent, total.left) == (None, None), "what nobody said is no zero"
    assert [line.stage for line in lines] == [Stage.ACCEPTED, Stage.REQUESTED, Stage.REQUESTED, Stage.FORECAST]
    assert Amounts().budget is None
    assert Amounts(requested=5, accepted=0).budget == 0, "accepted for nothing is a refusal"


def test_that_budget_and_actual_are_compared() -> None:
    line = Amounts(requested=7_000_000, accepted=7_000_000, received=5_250_000, spent=6_680_000)
    assert (line.left, line.to_receive, line.stage) == (320_000, 1_750_000, Stage.RECEIVED)
    assert Amounts(accepted=100, spent=130).left == -30
    assert part_of_whole(5_895_000, 29_475_000) == 0.2
    assert part_of_whole(5, 0) is None


def test_that_a_cost_is_for_each_company_served_and_never_for_none() -> None:
    assert cost_per_company(11_000_000, 39) == 282_051
    assert cost_per_company(100, 0) is None
    assert cost_per_company(None, 3) is None


# --- programmes ----------------------------------------------------------------------------------------------


def test_that_a_programme_has_the_name_of_its_time() -> None:
    known = (PAPDE, PEX)
    assert [one.name for one in succession(known, PEX.key)] == ["PEX - organismes", "PAPDE volet 3"]
    found = name_on(known, PAPDE.key, date(2011, 3, 31))
    assert found is not None
    assert found.name == "PEX - organismes"
    found = name_on(known, PEX.key, date(2024, 5, 1))
    assert found is not None
    assert found.name == "PAPDE volet 3"
    assert name_on(known, PEX.key, date(1999, 1, 1)) is None


def test_that_programmes_that_overlap_are_told() -> None:
    assert overlaps((PEX, PAPDE)) == ()
    early = programme(b"papde", "PAPDE volet 3", date(2023, 1, 1), None, b"pex")
    (found,) = overlaps((early, PEX))
    assert (found.first, found.second) == (PEX, early)
    assert (found.start, found.end) == (date(2023, 1, 1), date(2023, 3, 31))
    again = programme(b"two", "pex - ORGANISMES", date(2020, 1, 1), date(2020, 12, 31))
    assert len(overlaps((PEX, again))) == 1, "one programme entered twice, whatever its capitals"
    other = programme(b"other", "Autre volet", date(2010, 1, 1), None)
    assert overlaps((PEX, other)) == (), "a funder may have two programmes at once"


def test_that_a_programme_never_follows_itself() -> None:
    assert would_loop((PEX, PAPDE), PEX.key, PAPDE.key)
    assert would_loop((PEX,), PEX.key, PEX.key)
    assert not would_loop((PEX, PAPDE), PAPDE.key, PEX.key)
    looped = (programme(b"a", "A", None, None, b"b"), programme(b"b", "B", None, None, b"a"))
    assert {one.name for one in succession(looped, b"a")} == {"A", "B"}, "two laptops made a loop: it is cut"


# --- shares --------------------------------------------------------------------------------------------------


def test_that_two_funders_that_claim_the_same_hour_are_seen() -> None:
    assert claims_of(b"dec", {}) == {b"dec": WHOLE}
    assert claims_of(b"dec", {b"dec": 6_000, b"cre": 4_000}) == {b"dec": 6_000, b"cre": 4_000}
    both = claims_of(b"dec", {b"cre": 10_000})
    assert is_claimed_twice(both), "the shortcut on one laptop, the share on another"
    assert excess_seconds(3_600, both) == 3_600
    assert not is_claimed_twice({b"dec": 6_000, b"cre": 4_000})


@pytest.mark.parametrize(
    ("text", "share"), [("60", 6_000), ("60 %", 6_000), ("12,5\u00a0%", 1_250), ("0", 0), ("100", WHOLE), ("", None)]
)
def test_that_a_share_is_typed_as_a_percentage(text: str, share: int | None) -> None:
    assert share_from(text) == share


@pytest.mark.parametrize("text", ["101", "-1", "moitié", "%50%"])
def test_that_what_is_no_share_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        share_from(text)


@given(st.integers(0, 400_000), st.lists(st.integers(0, WHOLE), min_size=1, max_size=4))
def test_that_shares_of_the_whole_pay_the_whole(seconds: int, parts: list[int]) -> None:
    cut = sorted(part % (WHOLE + 1) for part in parts)
    shares = [b - a for a, b in zip([0, *cut], [*cut, WHOLE], strict=True)]
    paid = sum(claimed_seconds(seconds, share) for share in shares)
    assert sum(shares) == WHOLE
    assert abs(paid - seconds) <= len(shares) / 2, "to the nearest second each"
    assert excess_seconds(seconds, dict(zip(map(bytes, range(9)), shares, strict=False))) == 0


def test_that_a_funder_has_a_short_name_for_a_narrow_column() -> None:
    assert short_name(MDEIE) == "MDEIE"
    assert short_name("Conférence régionale des élus du Centre-du-Québec") == "CRECQ"
    assert short_name("Conférence régionale des élus (CRÉCQ)") == "CRÉCQ"
    assert short_name("DEC") == "DEC"
    assert short_name("Confédération-des-") == "Confédération-de"
