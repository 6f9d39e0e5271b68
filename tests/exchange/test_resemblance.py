"""Names that resemble one another are found by the index exactly when comparing all of them finds them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.name_likeness import resemble
from cqi_desktop.exchange import resemblance
from cqi_desktop.exchange.resemblance import ResemblanceIndex

WORDS = ("Meubles", "Meuble", "Laviolette", "Laviolete", "Laviollete", "Été", "Ete", "Roy", "Guy", "Saint", "St", "Les")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Métal Été inc.", "Metal Ete"),
        ("Meubles Laviolette", "Meubles Laviollete"),
        ("Les Aliments Beauce", "Aliment Beauce"),
        ("Usinage St-Cyr", "Usinage Saint-Cyr"),
        ("Roy et fils", "Fils Roy"),
        ("Cœur d'or", "COEUR D OR"),
        ("Agro-Lait Élite", "Agrolait Elite"),
        ("9123-4567 Québec inc.", "9123 4567 Quebec"),
    ],
)
def test_that_two_writings_of_a_name_resemble(one, other):
    assert resemble(one, other)
    assert resemble(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Transport Roy", "Transport Guy"),
        ("Usinage Martin", "Usinage Martel"),
        ("9123-4567 Québec inc.", "9123-4568 Québec inc."),
        ("Métal 2000", "Métal 2001"),
        ("Bois Houle", "Acier Houle"),
    ],
)
def test_that_two_names_do_not(one, other):
    assert not resemble(one, other)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), min_size=2, max_size=30))
@pytest.mark.parametrize("many", [0, 40])
def test_that_the_index_misses_none(many, names):
    before, resemblance._MANY = resemblance._MANY, many
    try:
        index = ResemblanceIndex()
        for name in names:
            index.add(name)
        for name in names:
            expected = {other for other in names if other != name and resemble(name, other)}
            assert set(index.resembling(name)) == expected
    finally:
        resemblance._MANY = before
