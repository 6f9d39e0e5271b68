"""Letters with fields and sheets of labels."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.label_sheets import LABEL_SHEETS, LETTER_HEIGHT, LETTER_WIDTH, LabelSheet
from cqi_desktop.domain.mail_merge import FIELDS, merged_text, unknown_fields

VALUES = {"first_name": "Réjean", "last_name": "Champoux", "company": "Acier Roy", "title": "", "address": ""}


def test_that_fields_are_filled_whatever_their_accents_and_case() -> None:
    assert merged_text("Bonjour {Prenom} {NOM},\n{entreprise}", VALUES) == "Bonjour Réjean Champoux,\nAcier Roy"


def test_that_a_line_of_empty_fields_only_is_left_out_and_no_space_stands_double() -> None:
    assert merged_text("{nom}\n{fonction}, {adresse}\n\nFin", VALUES) == "Champoux\n\nFin"
    assert merged_text("Bonjour {fonction} {nom} {adresse},", VALUES) == "Bonjour Champoux,"
    assert merged_text("Fonction : {fonction}", VALUES) == "Fonction :"


def test_that_a_value_with_braces_is_not_filled_again() -> None:
    assert merged_text("{entreprise}", {"company": "{nom}", "last_name": "x"}) == "{nom}"


def test_that_what_is_no_field_is_named_and_left_as_it_is() -> None:
    assert unknown_fields("{nom} {courriel} {}") == ["courriel", ""]
    assert merged_text("{courriel}", VALUES) == "{courriel}"


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="ab {}\n\t,.é", max_size=60))
def test_that_any_text_without_a_field_stays_as_it_was_typed(text: str) -> None:
    assert merged_text(text, dict.fromkeys(FIELDS.values(), "")) == "\n".join(text.splitlines())


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.code)
def test_that_no_label_leaves_its_sheet_or_covers_another(sheet: LabelSheet) -> None:
    places = list(sheet.places(sheet.count))
    assert {place.page for place in places} == {0}
    for place in places:
        assert place.left >= 0
        assert place.left + place.width <= LETTER_WIDTH
        assert place.top + place.height <= LETTER_HEIGHT
    assert sheet.step_right >= sheet.width
    assert sheet.step_down >= sheet.height


def test_that_labels_begin_at_the_first_free_one_and_go_on_with_the_next_sheet() -> None:
    places = list(LABEL_SHEETS[0].places(3, first=28))
    assert [place.page for place in places] == [0, 0, 1]
    assert places[2][1:3] == next(LABEL_SHEETS[0].places(1))[1:3]
