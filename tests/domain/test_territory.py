from datetime import date

import pytest

from cqi_desktop.domain.territory import Place, PlaceSource
from cqi_desktop.store.reference import sectors, services, territory

YEAR_END = date(2011, 3, 31)


def names(region: str, day: date = YEAR_END) -> list[str]:
    return [mrc.name for mrc in territory().mrcs_of(region, day)]


def test_that_the_regions_come_in_the_order_they_were_served():
    regions = territory().regions
    assert [region.code for region in regions] == ["17", "04", "05"]
    assert [region.served_from for region in regions] == [None, date(2008, 4, 1), date(2009, 4, 1)]


def test_that_centre_du_quebec_keeps_the_order_of_the_published_report():
    assert names("17") == ["Drummond", "Arthabaska", "L'Érable", "Bécancour", "Nicolet-Yamaska"]


def test_that_other_regions_are_alphabetical_without_articles():
    assert names("04") == [
        "Les Chenaux",
        "Maskinongé",
        "Mékinac",
        "Shawinigan",
        "Trois-Rivières",
        "La Tuque",
    ]


def test_that_estrie_gains_two_mrc_on_8_july_2021():
    assert len(names("05", date(2021, 7, 7))) == 7
    assert {"Brome-Missisquoi", "La Haute-Yamaska"} <= set(names("05", date(2021, 7, 8)))
    assert territory().region_of_mrc_on("460", date(2021, 7, 7)) is None
    assert territory().region_of_mrc_on("460", date(2021, 7, 8)) == "05"
    assert territory().region_of_mrc_on("999", YEAR_END) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("320", "320"),
        ("L'Érable", "320"),
        ("l’erable", "320"),
        ("Érable", "320"),
        ("MRC de L'Érable", "320"),
        ("NICOLET YAMASKA", "500"),
        ("MRC de Nicolet-Yamaska", "500"),
        ("Val-St-François", "420"),
        ("Le Haut Saint-François", "410"),
        ("La Tuque", "900"),
        ("Ville de Trois-Rivières", "371"),
        ("Des Chenaux", "372"),
        ("Asbestos", "400"),
        ("MRC des Sources", "400"),
        ("Drummond ", "490"),
    ],
)
def test_that_an_mrc_is_found_however_it_is_written(text, code):
    assert territory().find_mrc(text).code == code


def test_that_an_mrc_out_of_the_reference_is_not_found_but_the_nearest_is_named():
    assert territory().find_mrc("Drumond") is None
    assert territory().nearest_mrc("Drumond").name == "Drummond"
    assert territory().find_mrc("") is None
    assert territory().nearest_mrc("qqqqq") is None


@pytest.mark.parametrize("text", ["17", "Centre-du-Québec", "centre du quebec", "CENTRE-DU-QUEBEC"])
def test_that_a_region_is_found_by_code_or_name(text):
    assert territory().find_region(text).code == "17"


def test_that_a_code_whose_zero_excel_dropped_is_still_a_region():
    assert territory().find_region("4").name == "Mauricie"
    assert territory().find_region("Montérégie") is None


def test_that_a_full_rural_code_answers_before_its_first_three_characters():
    (match,) = territory().mrc_of_postal_code("j0c 1a0")
    assert match == ("490", 1.0, True)
    assert [found.mrc for found in territory().mrc_of_postal_code("J0C 9Z9")] == ["490", "500"]
    assert territory().mrc_of_postal_code("H2X 1Y4") == ()


def test_that_a_municipality_is_found_by_its_former_name():
    (place,) = territory().municipalities_named("Gentilly")
    assert (place.name, place.mrc_code) == ("Bécancour", "380")
    assert territory().municipalities_named("St-Célestin (Québec)")[0].mrc_code == "500"
    assert territory().municipalities_named("Ville inconnue") == ()


def test_that_mrc_beats_municipality_beats_postal_code():
    place = territory().place_of(mrc="Arthabaska", municipality="Drummondville", postal_code="G9A 1A1")
    assert (place.mrc, place.region) == ("390", "17")
    assert place.disagreement == (PlaceSource.MRC, "Arthabaska", PlaceSource.MUNICIPALITY, "Drummond")
    place = territory().place_of(municipality="Victoriaville", postal_code="J2B 1H8")
    assert (place.mrc, place.disagreement.other_source) == ("390", PlaceSource.POSTAL_CODE)


def test_that_only_a_unique_postal_code_decides():
    assert territory().place_of(postal_code="J2B 1H8") == Place("490", "17")
    assert territory().place_of(postal_code="J0C") == Place()


def test_that_a_region_alone_leaves_the_mrc_to_specify():
    assert territory().place_of(region="Mauricie") == Place(None, "04")


def test_that_a_region_elsewhere_is_kept_as_typed():
    assert territory().place_of(region=" Montérégie ") == Place(None, "Montérégie")
    place = territory().place_of(municipality="Saint-Sébastien", region="Montérégie")
    assert (place.mrc, place.region) == (None, "Montérégie")
    assert place.disagreement.other == "Le Granit"


def test_that_a_region_that_contradicts_the_mrc_is_reported():
    place = territory().place_of(mrc="490", region="Estrie")
    assert (place.mrc, place.region, place.disagreement.other_source) == ("490", "17", PlaceSource.REGION)


def test_that_brome_missisquoi_was_in_monteregie_before_july_2021():
    before = territory().place_of(municipality="Cowansville", day=date(2021, 5, 1))
    assert (before.mrc, before.region) == ("460", "Montérégie")
    assert territory().place_of(municipality="Cowansville", day=date(2021, 7, 8)).region == "05"


def test_that_a_municipality_dissolved_into_another_region_points_nowhere_afterwards():
    assert territory().place_of(municipality="Courcelles", day=date(2010, 5, 1)).mrc == "300"
    assert territory().place_of(municipality="Courcelles", day=date(2024, 5, 1)).mrc is None
    assert territory().place_of(municipality="Plessisville", day=date(2024, 5, 1)).mrc == "320"


def test_that_services_and_sectors_are_read_in_order():
    assert [row["code"] for row in services()] == [
        "information",
        "accompaniment",
        "prediagnostic",
        "diagnostic",
        "export_plan",
    ]
    assert len(sectors()) == 71
