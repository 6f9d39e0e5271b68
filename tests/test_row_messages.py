"""Every problem of a row is one line that says how to correct the cell, in both languages."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.errors import RowProblem
from cqi_desktop.row_messages import ROW_SENTENCES, describe_row, describe_row_with_place
from cqi_desktop.translation import set_language
from tests.source_literals import literals


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", sorted(ROW_SENTENCES))
def test_that_every_row_problem_has_a_sentence(code: str, language: str) -> None:
    set_language(language)
    sentence = describe_row(RowProblem(4, "Entreprise", code, (("value", "Abc"),)))
    assert code not in sentence
    assert "\n" not in sentence
    assert "…" not in sentence or code in ("resembling_company", "resembling_new_company")


def test_that_a_suggestion_is_named_when_there_is_one() -> None:
    values = (("value", "Drumond"),)
    assert "Drummond" in describe_row(RowProblem(4, "MRC", "unknown_mrc", values, "Drummond"))
    assert "Vérifiez" in describe_row(RowProblem(4, "MRC", "unknown_mrc", values))
    assert describe_row_with_place(RowProblem(4, "Nom", "missing_value")) == (
        "Ligne 4, Nom\u00a0: «\u00a0Nom\u00a0» est obligatoire et la cellule est vide."
    )


def test_that_the_point_of_an_abbreviation_ends_the_sentence_too() -> None:
    for code in ("suggestion_accepted", "resembling_new_company"):
        sentence = describe_row(RowProblem(4, "Nom", code, (("value", "Roi"),), "Roy inc."))
        assert "Roy inc." in sentence
        assert ".." not in sentence


def test_that_an_unforeseen_row_problem_is_still_described() -> None:
    assert "no_such_code" in describe_row(RowProblem(1, "Nom", "no_such_code", (("value", "x"),)))


def test_that_every_code_used_in_the_package_has_a_sentence() -> None:
    used = set(literals("RowProblem", "code", 2))
    assert {(code, file) for code, file in used if code not in ROW_SENTENCES} == set()
