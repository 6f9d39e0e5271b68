import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.identifiers import (
    comparison_name,
    digits_of,
    fold,
    folded_name,
    has_usual_neq_prefix,
    id_from_text,
    id_text,
    normal_neq,
    normal_postal_code,
    region_id,
    service_id,
    setting_id,
)


@given(st.binary(min_size=16, max_size=16))
def test_that_the_text_of_a_key_reads_back(key):
    assert id_from_text(id_text(key)) == key
    assert id_from_text(f" {id_text(key).upper()} ") == key


def test_that_another_text_is_no_key():
    with pytest.raises(InvalidValueError):
        id_from_text("12")


def test_that_natural_keys_are_always_the_same_and_differ_by_kind():
    assert id_text(service_id("information")) == "3608b2e5-8311-59cd-a98b-b02a853a090d"
    assert len({service_id("17"), region_id("17"), setting_id("17")}) == 3


@pytest.mark.parametrize("text", ["1143567890", " 1143 567 890", "11.4356.7890", "1143-567-890"])
def test_that_a_neq_is_its_ten_digits(text):
    assert normal_neq(text) == "1143567890"


@pytest.mark.parametrize("text", ["114356789", "11435678901", "11A3567890", ""])
def test_that_a_neq_of_another_length_is_refused(text):
    with pytest.raises(InvalidValueError):
        normal_neq(text)


def test_that_an_unusual_beginning_of_a_neq_is_noticed():
    assert has_usual_neq_prefix("2243567890")
    assert not has_usual_neq_prefix("9943567890")


def test_that_a_postal_code_is_written_in_one_way():
    assert normal_postal_code("g6p2k4") == normal_postal_code(" G6P-2K4 ") == "G6P 2K4"
    for text in ("G6P", "D6P 2K4", "G6P 2K44", "12345"):
        with pytest.raises(InvalidValueError):
            normal_postal_code(text)


@pytest.mark.parametrize(
    "other",
    [
        "Les Meubles Été",
        "LES MEUBLES ÉTÉ INC.",
        "Les Meubles Été ltée",
        "Les Meubles-Été, enr.",
        "les meubles été S.E.N.C.",
        "Les Meubles Été s.e.c.",
        "Les  Meubles Été (Limitée)",
        "LesMeubles Été Ltd.",
        "Les Meubles Été incorporée",
        "Les Meubles E\u0301te\u0301 corp.",
        "Les Meubles Été inc./ltd.",
    ],
)
def test_that_case_punctuation_and_legal_form_do_not_tell_companies_apart(other):
    assert comparison_name("Les Meubles Été inc.") == comparison_name(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Les Meubles Été", "Les Meubles Ete"),
        ("Bois Sec inc.", "Bois inc."),
        ("Müller", "Muller"),
        ("Corporation Roy", "Roy"),
        ("9123-4567 Québec inc.", "9123-4568 Québec inc."),
    ],
)
def test_that_accents_and_words_do_tell_them_apart(one, other):
    assert comparison_name(one) != comparison_name(other)


def test_that_a_name_is_never_empty_in_its_comparison_form():
    assert comparison_name("Inc.") == "inc"
    assert comparison_name("!?") == "!?"


def test_that_the_folded_form_drops_accents_and_ligatures():
    assert folded_name("Cœur d'Érable inc.") == folded_name("COEUR D ERABLE")
    assert fold("L’Île-d'Or  ŒUVRE") == "l ile d or oeuvre"


def test_that_digits_are_those_of_the_name():
    assert digits_of("9123-4567 Québec inc.") == "91234567"


@given(st.text(min_size=1))
def test_that_the_comparison_form_of_a_form_is_stable(name):
    assert comparison_name(name) == comparison_name(name.upper().lower()) or not name.isascii()
