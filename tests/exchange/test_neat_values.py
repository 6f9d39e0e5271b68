"""Telephones, addresses and dates in any style, read as a person would."""

from __future__ import annotations

from datetime import date

import pytest

from cqi_desktop.domain.errors import AmbiguousDateError, InvalidValueError
from cqi_desktop.exchange.neat_values import neat_email, neat_telephone
from cqi_desktop.exchange.text_dates import day_value

from .conftest import counts


@pytest.mark.parametrize(
    ("text", "neat"),
    [
        ("(819) 555-0101", "819 555-0101"),
        ("819.555.0101", "819 555-0101"),
        ("8195550101", "819 555-0101"),
        ("+1 819 555 0101", "819 555-0101"),
        ("1-819-555-0101 ext. 21", "819 555-0101, poste 21"),
        ("819 555-0101, poste 21", "819 555-0101, poste 21"),
        ("819‑555‑0101 #4", "819 555-0101, poste 4"),
        ("tel:+1-819-555-0101", "819 555-0101"),
        ("+33199001234", "+33 1 99 00 12 34"),
        ("555-0101", "555-0101"),
        ("le matin seulement", "le matin seulement"),
        ("+1", "+1"),
    ],
)
def test_that_a_telephone_is_written_in_one_style(text, neat):
    assert neat_telephone(text) == neat
    assert neat_telephone(neat) == neat


def test_that_an_address_is_taken_out_of_what_surrounds_it():
    for text in ("luc@x.example", "Luc Roy <luc@x.example>", "mailto:luc@x.example", "luc@x.example; "):
        assert neat_email(text) == "luc@x.example"


def test_that_another_style_of_the_same_telephone_changes_nothing(book, take):
    take("companies", "Nom;Téléphone\nRoy;819 555-0101\n")
    with book.change_set("x"):
        book.sql("UPDATE company SET phone = '(819) 555-0101'")
    assert counts(take("companies", "Nom;Téléphone\nRoy;819-555-0101\n")) == (0, 0, 1)


@pytest.mark.parametrize(
    "text",
    ["31 mars 2011", "31 mars, 2011", "le jeudi 31 mars 2011", "March 31, 2011", "31-mar-2011",
     "Mar. 31st 2011", "20110331", "31 MARS 2011"],
)  # fmt: skip
def test_that_a_date_in_words_is_read(text):
    assert day_value(text) == date(2011, 3, 31)
    assert day_value("1er août 2010") == date(2010, 8, 1)


@pytest.mark.parametrize(
    "text", ["mars 2011", "31 mars", "31 mars 11", "hier", "mars", "20112011", "12345", "le 31", "2011", "31 foin 2011"]
)
def test_that_a_text_that_leaves_a_doubt_is_no_date(text):
    with pytest.raises(InvalidValueError):
        day_value(text)


def test_that_an_ambiguous_date_stays_one():
    with pytest.raises(AmbiguousDateError):
        day_value("03/04/2011")


def test_that_an_umlaut_is_suggested_and_never_taken_in_silence(book, take):
    take("companies", "Nom\nMüller\n")
    report = take("contacts", "Entreprise;Nom\nMuller;Roy\n")
    assert [(problem.code, problem.suggestion) for problem in report.errors] == [("resembling_company", "Müller")]
    assert counts(take("contacts", "Entreprise;Nom\nMuller;Roy\n", accept_suggestions=True)) == (1, 0, 0)


def test_that_a_person_is_known_by_the_email_when_the_name_is_written_short(book, take):
    take("companies", "Nom\nAcier\n")
    take("contacts", "Entreprise;Prénom;Nom;Courriel\nAcier;Jean-Pierre;Roy;jp@acier.example\n")
    assert counts(take("contacts", "Entreprise;Prénom;Nom;Courriel\nAcier;J.-P.;Roy;jp@acier.example\n")) == (0, 0, 1)
    report = take("contacts", "Entreprise;Prénom;Nom;Courriel\nAcier;Lucie;Roy;jp@acier.example\n")
    assert counts(report) == (1, 0, 0), "a mailbox may serve two persons"
