"""Telephones, e-mail addresses and web sites as a form takes them."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.contact_writing import written_email, written_phone, written_website
from cqi_desktop.domain.errors import InvalidValueError


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("8195550118", "819 555-0118"),
        ("(819) 555-0118", "819 555-0118"),
        ("1-819-555-0118", "819 555-0118"),
        ("+1 819 555 0118", "819 555-0118"),
        ("819 555-0118 poste 12", "819 555-0118, poste 12"),
        ("819 555-0118, ext. 12", "819 555-0118, poste 12"),
        ("819 555-0118, poste 12", "819 555-0118, poste 12"),
        ("+33 1 42 68 53 00", "+33 1 42 68 53 00"),
    ],
)
def test_that_a_telephone_is_written_in_its_groups(typed: str, written: str) -> None:
    assert written_phone(typed) == written


@pytest.mark.parametrize("typed", ["819", "call me", "819 555-01", "819 555-0118 Jean"])
def test_that_what_cannot_be_dialled_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValueError) as refusal:
        written_phone(typed)
    assert refusal.value.values["expected"] == "phone"


def test_that_an_address_keeps_its_name_and_the_case_of_its_domain_goes() -> None:
    assert written_email("Jean.Roy@Rotinel.EXEMPLE.ca") == "Jean.Roy@rotinel.exemple.ca"


@pytest.mark.parametrize("typed", ["info", "info@", "in fo@rotinel.ca", "info@@rotinel.ca", "info@rotinel..ca"])
def test_that_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValueError) as refusal:
        written_email(typed)
    assert refusal.value.values["expected"] == "email"


@pytest.mark.parametrize("typed", ["www.rotinel.exemple", "https://rotinel.exemple/fr/chaises?x=1", "rotinel.ca/"])
def test_that_a_web_site_is_taken(typed: str) -> None:
    assert written_website(typed) == typed.removesuffix("/")


@pytest.mark.parametrize("typed", ["rotinel", "info@rotinel.ca", "www rotinel ca"])
def test_that_what_is_no_web_site_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValueError):
        written_website(typed)
