"""The name of a person typed in one field."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.person_names import split_person_name


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("Jean Roy", "Jean", "Roy"),
        ("Roy, Jean", "Jean", "Roy"),
        ("  Marie-Ève   de la Durantaye ", "Marie-Ève", "de la Durantaye"),
        ("Mme Anne Tremblay", "Anne", "Tremblay"),
        ("M. Jean Paul Gagnon", "Jean Paul", "Gagnon"),
        ("Tremblay", "", "Tremblay"),
        ("Roy,", "", "Roy"),
        ("", "", ""),
    ],
)
def test_that_a_name_is_told_apart_as_people_write_it(typed: str, first: str, last: str) -> None:
    assert split_person_name(typed) == (first, last)
