"""Likeness of two companies: what speaks for it and against it, and what never does."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.duplicates import (
    LIKELY,
    Likeness,
    Reason,
    compared_company,
    domain_of_email,
    domain_of_website,
    is_same_phone,
    likeness,
    phone_digits,
)
from cqi_desktop.domain.name_likeness import NameLikeness, compare_names, compared_name, resemble

NEQ, OTHER_NEQ, SLIPPED_NEQ = "1143567890", "1178123456", "1143567980"


def of_two(one: dict[str, Any], other: dict[str, Any]) -> Likeness:
    return likeness(compared_company(**one), compared_company(**other))


def of_names(one: str, other: str) -> Likeness:
    return of_two({"name": one}, {"name": other})


# --- names ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Meubles Tourigan inc.", "MEUBLES TOURIGAN INC", Reason.SAME_NAME),
        ("Meubles Tourigan inc.", "Meubles Tourigan", Reason.OTHER_LEGAL_FORM),
        ("Meubles Tourigan ltée", "Meubles Tourigan s.e.n.c.", Reason.OTHER_LEGAL_FORM),
        ("Ébénisterie Vaudrelle", "EBENISTERIE VAUDRELLE", Reason.OTHER_ACCENTS),
        ("Les Meubles Tourigan", "Meubles Tourigan inc.", Reason.SAME_WORDS),
        ("Scierie du Haut-Rapide ltée", "Scierie Haut-Rapide", Reason.SAME_WORDS),
        ("Boulangerie Ste-Anne", "Boulangerie Sainte Anne inc.", Reason.SAME_WORDS),
        ("Meubles St-Cyrille", "Saint-Cyrille Meubles", Reason.SAME_WORDS),
        ("Trsp. Gagnon & Frères", "Transports Gagnon et frères inc.", Reason.SAME_WORDS),
        ("Éq. ind. Perrodeau", "Équipements Industries Perrodeau", Reason.SAME_WORDS),
        ("Mfg Bois-Franc", "Manufacture Boisfranc ltée", Reason.SAME_WORDS),
        ("J.P. Roy Électrique", "J P Roy Électrique", Reason.SAME_NAME),
        ("Groupe Tourigan", "Tourigan et fils", Reason.EXTRA_WORDS),
        ("Cie Transport Vaudrel", "Transport Vaudrel Canada", Reason.EXTRA_WORDS),
        ("Usinage Hautecoeur", "Usinage Hautcoeur inc.", Reason.CLOSE_NAME),
        ("Fonderie Plessibel", "Fonderei Plessibel", Reason.CLOSE_NAME),
        ("Lab. Fluvia", "Laborat. Fluvia", Reason.CLOSE_NAME),
        ("Menuis. Rosalpine", "Menuiserie Rosalpine", Reason.CLOSE_NAME),
        ("9123-4567 Québec inc.", "9123 4567 Quebec", Reason.OTHER_ACCENTS),
    ],
)
def test_that_two_writings_of_one_name_are_likely_one_company(one: str, other: str, reason: Reason) -> None:
    found = of_names(one, other)
    assert found.reasons == (reason,)
    assert found.is_likely


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meubles Roy inc.", "Meubles Guy inc."),
        ("Meubles Roy inc.", "Transport Roy inc."),
        ("Usinage Lavoie", "Usinage Savoie"),
        ("Ferme Gagnon", "Ferme Gagné"),
        ("Ferme Martin", "Ferme Martineau"),
        ("Garage 2000", "Garage 2001"),
        ("Studio 7", "Studio"),
        ("9123-4567 Québec inc.", "9123-4568 Québec inc."),
        ("9123-4567 Québec inc.", "9123-4576 Québec inc."),
        ("Transport Roy", "Roy"),
        ("", ""),
        ("inc.", ""),
        ("", "Meubles Tourigan"),
    ],
)
def test_that_two_names_are_not_likely_one_company(one: str, other: str) -> None:
    assert not of_names(one, other).is_likely
    assert not of_names(other, one).is_likely


@given(
    digits=st.integers(90000000, 94999999),
    other=st.integers(90000000, 94999999),
    shared=st.fixed_dictionaries({"phone": st.just("819 555-0111"), "municipality": st.just("Warwick")}),
)
@settings(max_examples=60)
def test_that_numbered_companies_whose_digits_differ_never_resemble(
    digits: int, other: int, shared: dict[str, Any]
) -> None:
    names = [f"{str(number)[:4]}-{str(number)[4:]} Québec inc." for number in (digits, other)]
    found = of_two({"name": names[0], **shared}, {"name": names[1], **shared})
    assert found.is_likely == (digits == other)
    if digits != other:
        assert found == Likeness(0, (Reason.DIFFERENT_NUMBER,))


_WORDS = st.lists(
    st.sampled_from(("Meubles", "Roy", "St", "Éq.", "inc.", "et", "fils", "9123-4567", "Québec", "Bois-Franc", "J.")),
    max_size=5,
)


@given(first=_WORDS, second=_WORDS, neqs=st.tuples(*[st.sampled_from((None, NEQ, OTHER_NEQ, SLIPPED_NEQ))] * 2))
@settings(max_examples=150)
def test_that_the_order_of_two_companies_makes_no_difference(
    first: list[str], second: list[str], neqs: tuple[str | None, str | None]
) -> None:
    one, other = {"name": " ".join(first), "neq": neqs[0]}, {"name": " ".join(second), "neq": neqs[1]}
    assert of_two(one, other) == of_two(other, one)
    assert 0 <= of_two(one, other).score <= 100
    assert of_two(one, one).is_likely == any(word.isalnum() for word in " ".join(first)) or neqs[0]


def test_that_a_numbered_company_may_bear_a_trade_name() -> None:
    match = compare_names(compared_name("9123-4567 Québec inc. (Meubles Tourigan)"), compared_name("Meubles Tourigan"))
    assert match.kind is NameLikeness.TRADE_NAME
    reached = {"phone": "819 555-0111"}
    named = of_two(
        {"name": "9123-4567 Québec inc. (Meubles Tourigan)", **reached}, {"name": "Meubles Tourigan", **reached}
    )
    assert named.is_likely


def test_that_the_import_asks_about_the_same_writings() -> None:
    assert resemble("Meubles Tourigan inc.", "Les Meubles Tourigan")
    assert resemble("Trsp. Gagnon", "Transport Gagnon")
    assert resemble("Usinage Hautecoeur", "Usinage Hautcoeur")
    assert not resemble("Meubles Roy", "Meubles Guy")
    assert not resemble("9123-4567 Québec inc.", "9123-4568 Québec inc.")


# --- NEQ -----------------------------------------------------------------------------------------------------


def test_that_one_neq_is_always_proposed() -> None:
    one = {"name": "Meubles Tourigan", "neq": NEQ, "mrc": "490", "municipality": "Drummondville", "phone": "8195550111"}
    other = {"name": "Usinage Perrodeau", "neq": NEQ, "mrc": "390", "municipality": "Warwick", "phone": "8195550122"}
    found = of_two(one, other)
    assert found.score >= LIKELY
    assert found.reasons[0] is Reason.SAME_NEQ


def test_that_two_neq_lower_a_likeness_strongly() -> None:
    same = {"name": "Meubles Tourigan inc.", "municipality": "Drummondville", "mrc": "490"}
    assert of_two(same, same).is_likely
    apart = of_two({**same, "neq": NEQ}, {**same, "neq": OTHER_NEQ})
    assert not apart.is_likely
    assert apart.reasons[-1] is Reason.DIFFERENT_NEQ
    reached = {**same, "phone": "819 555-0111", "emails": ("info@tourigan.exemple",)}
    assert of_two({**reached, "neq": NEQ}, {**reached, "neq": OTHER_NEQ}).is_likely


def test_that_a_slip_in_a_neq_is_told_from_another_neq() -> None:
    same = {"name": "Meubles Tourigan inc.", "municipality": "Drummondville"}
    found = of_two({**same, "neq": NEQ}, {**same, "neq": SLIPPED_NEQ})
    assert found.is_likely
    assert Reason.CLOSE_NEQ in found.reasons


def test_that_a_neq_the_register_could_not_give_says_nothing() -> None:
    same = {"name": "Meubles Tourigan inc."}
    assert of_two({**same, "neq": "9900000001"}, {**same, "neq": NEQ}) == of_two(same, same)


# --- how to reach it, and where --------------------------------------------------------------------------------


def test_that_sister_companies_behind_one_telephone_are_not_one() -> None:
    shared = {
        "phone": "819 555-0111", "emails": ("info@roy.exemple",), "website": "www.roy.exemple",
        "municipality": "Warwick", "postal_code": "J0A 1M0",
    }  # fmt: skip
    assert not of_two({"name": "Meubles Roy inc.", **shared}, {"name": "Transport Roy inc.", **shared}).is_likely


def test_that_a_telephone_and_a_domain_raise_a_likeness() -> None:
    one = {"name": "Meubles Tourigan", "phone": "819 555-0111", "emails": ("info@tourigan.exemple",)}
    other = {"name": "Tourigan", "phone": "(819) 555-0111, poste 20", "website": "https://www.tourigan.exemple/fr"}
    found = of_two(one, other)
    assert found.is_likely
    assert {Reason.NAME_WITHIN, Reason.SAME_PHONE, Reason.SAME_DOMAIN} == set(found.reasons)


def test_that_a_close_name_far_away_is_another_company() -> None:
    one = {"name": "Usinage Hautecoeur", "municipality": "Drummondville", "mrc": "490"}
    assert of_two(one, {"name": "Usinage Hautcoeur", "municipality": "DRUMMONDVILLE", "mrc": "490"}).is_likely
    assert not of_two(one, {"name": "Usinage Hautcoeur", "municipality": "Magog", "mrc": "450"}).is_likely


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("819 555-0111", "8195550111"),
        ("(819) 555-0111 poste 20", "8195550111"),
        ("1-819-555-0111", "8195550111"),
        ("+1 819.555.0111 x 204", "8195550111"),
        ("555-0111", "5550111"),
        ("000 000-0000", ""),
        ("12", ""),
        ("", ""),
    ],
)
def test_that_a_telephone_is_read_in_any_style(text: str, digits: str) -> None:
    assert phone_digits(text) == digits


def test_that_a_telephone_without_its_area_code_is_the_same() -> None:
    assert is_same_phone("8195550111", "5550111")
    assert not is_same_phone("8195550111", "8735550111")
    assert not is_same_phone("", "")


def test_that_a_free_mailbox_is_nobodys_domain() -> None:
    assert domain_of_email("info@Tourigan.exemple") == "tourigan.exemple"
    assert domain_of_email("meubles.tourigan@gmail.com") == ""
    assert domain_of_email("nobody") == ""
    assert domain_of_website("https://WWW.Tourigan.exemple:8080/fr?x#y") == "tourigan.exemple"
    assert domain_of_website("www.facebook.com/tourigan") == ""
    assert domain_of_website("") == ""
