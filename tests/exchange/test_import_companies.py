"""Companies: how a row finds its company, what it changes, what it never does in silence."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.exchange.apply import import_file
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.trash import trash

from .conftest import codes, counts, warned


def company(book, name):
    return book.sql(
        "SELECT name, neq, phone, municipality, mrc, region FROM company WHERE name = ?", (name,)
    ).fetchone()


def test_that_a_company_is_added_in_the_place_of_its_address(book, take):
    report = take("companies", "Nom;NEQ;Municipalité;Téléphone\nAcier Roy inc.;1143567890;St-Célestin;819 555-0101\n")
    assert counts(report) == (1, 0, 0)
    assert company(book, "Acier Roy inc.") == (
        "Acier Roy inc.", "1143567890", "819 555-0101", "St-Célestin", "500", "17",
    )  # fmt: skip


def test_that_an_import_is_one_change_set_named_after_the_file(book, take):
    take("companies", "Nom\nAcier Roy\nBois Houle\n")
    assert book.sql("SELECT label, kind FROM change_set ORDER BY txn DESC").fetchone() == (
        "Import companies.csv", "import",
    )  # fmt: skip


def test_that_a_second_import_changes_nothing(book, take):
    text = (
        "Nom;MRC;Employés;Employés en date du;Conseiller;Marchés\nRoy;Drummond;12;2011-01-31;Luc;Mexique;\nHoule;;;;;\n"
    )
    assert counts(take("companies", text)) == (2, 0, 0)
    before = book.scalar("SELECT count(*) FROM change")
    report = take("companies", text)
    assert counts(report) == (0, 0, 2)
    assert book.scalar("SELECT count(*) FROM change") == before


@pytest.mark.parametrize("name", ["ACIER ROY", "Acier-Roy ltée", "acier  roy, S.E.N.C.", "Acier Roy (inc.)"])
def test_that_case_punctuation_and_legal_form_are_ignored(book, take, name):
    add_company(book, name="Acier Roy inc.", phone="1")
    assert counts(take("companies", f'Nom;Téléphone\n"{name}";2\n')) == (0, 1, 0)
    assert company(book, "Acier Roy inc.")[2] == "2"


def test_that_a_neq_matches_whatever_the_name(book, take):
    add_company(book, name="Ancien nom", neq="1143567890")
    assert counts(take("companies", "Nom;NEQ\nNouveau nom;1143 567 890\n")) == (0, 1, 0)
    assert company(book, "Nouveau nom")[1] == "1143567890"


def test_that_an_identifier_matches_first_and_renames(book, take):
    key = add_company(book, name="Roy")
    add_company(book, name="Houle")
    assert counts(take("companies", f"Identifiant;Nom\n{id_text(key)};Houle et Roy\n")) == (0, 1, 0)
    assert company(book, "Houle et Roy")


def test_that_an_unknown_identifier_makes_the_record_under_it(book, take):
    text = "00000000-0000-7000-8000-0000000000aa"
    assert counts(take("companies", f"Identifiant;Nom\n{text};Roy\n")) == (1, 0, 0)
    assert id_text(book.scalar("SELECT id FROM company")) == text


def test_that_empty_cells_and_missing_columns_change_nothing(book, take):
    add_company(book, name="Roy", phone="819", municipality="Victoriaville", notes="À revoir")
    assert counts(take("companies", "Nom;Téléphone;Notes;MRC\nRoy;;(vide);\n")) == (0, 0, 1)
    assert company(book, "Roy") == ("Roy", None, "819", "Victoriaville", "390", "17")


def test_that_several_of_one_name_are_told_apart_by_municipality(book, take):
    add_company(book, name="Roy inc.", municipality="Victoriaville")
    add_company(book, name="Roy ltée", municipality="Drummondville")
    assert counts(take("companies", "Nom;Municipalité;Téléphone\nRoy;drummondville;5\n")) == (0, 1, 0)
    assert company(book, "Roy ltée")[2] == "5"
    report = take("companies", "Nom;Téléphone\nRoy;6\n")
    assert codes(report) == [(2, "ambiguous_company")]
    assert "Victoriaville" in report.to_json()["errors"][0]["message"]


def test_that_two_neq_are_two_companies(book, take):
    add_company(book, name="Roy", neq="1143567890")
    report = take("companies", "Nom;NEQ\nRoy;1199999999\n")
    assert codes(report) == [(2, "resembling_new_company")]
    assert "1143567890" in report.to_json()["errors"][0]["message"]  # it is the NEQ that differs, not the name
    text = "Nom;NEQ\nRoy;1199999999\n"
    assert counts(take("companies", text, allow_duplicates=True)) == (1, 0, 0)
    assert counts(take("companies", text, allow_duplicates=True)) == (0, 0, 1)


@pytest.mark.parametrize("name", ["Meubles Ete", "Meubles Étés", "Les Meubles Été", "MEUBLES ETE INC."])
def test_that_a_name_that_only_resembles_one_is_an_error_that_names_it(book, take, name):
    add_company(book, name="Meubles Été inc.")
    report = take("companies", f"Nom;Téléphone\n{name};5\n")
    if name == "Meubles Étés":  # a word of three letters holds no slip
        assert counts(report) == (1, 0, 0)
        return
    assert codes(report) == [(2, "resembling_new_company")]
    assert report.errors[0].suggestion == "Meubles Été inc."
    assert counts(report) == (0, 0, 0)
    assert not report.was_written
    assert company(book, "Meubles Été inc.")[2] is None


def test_that_spelling_is_seen(book, take):
    add_company(book, name="Usinage Bergeron")
    assert codes(take("companies", "Nom\nUsinage Bergerron\n")) == [(2, "resembling_new_company")]


def test_that_names_whose_digits_differ_never_resemble(book, take):
    add_company(book, name="9123-4567 Québec inc.")
    assert counts(take("companies", "Nom\n9123-4568 Québec inc.\n9123-4569 Quebec inc.\n")) == (2, 0, 0)


def test_that_an_accepted_suggestion_fills_the_likely_company_and_keeps_its_name(book, take):
    add_company(book, name="Meubles Été inc.")
    text = "Nom;Téléphone\nMeubles Ete;5\n"
    report = take("companies", text, accept_suggestions=True)
    assert counts(report) == (0, 1, 0)
    assert warned(report) == [(2, "suggestion_accepted")]
    assert company(book, "Meubles Été inc.")[2] == "5"
    assert counts(take("companies", text, accept_suggestions=True)) == (0, 0, 1)


def test_that_allowed_duplicates_are_added_once(book, take):
    add_company(book, name="Meubles Été inc.")
    assert counts(take("companies", "Nom\nMeubles Ete\n", allow_duplicates=True)) == (1, 0, 0)
    assert counts(take("companies", "Nom\nMeubles Ete\n")) == (0, 0, 1)


def test_that_a_company_of_two_rows_is_one(book, take):
    assert counts(take("companies", "Nom;Téléphone;Notes\nRoy;5;\nROY inc.;;Oui\n")) == (1, 1, 0)
    assert book.sql("SELECT name, phone, notes FROM company").fetchall() == [("Roy", "5", "Oui")]


def test_that_rows_of_one_file_that_resemble_each_other_are_noticed(take):
    assert codes(take("companies", "Nom\nMeubles Été\nMeubles Ete\n")) == [(3, "resembling_new_company")]


def test_that_the_trash_is_never_matched(book, take):
    key = add_company(book, name="Roy", neq="1143567890")
    trash(book, "company", key)
    assert counts(take("companies", "Nom;NEQ\nRoy;1143567890\n")) == (1, 0, 0)
    assert codes(take("companies", f"Identifiant;Nom\n{id_text(key)};Roy\n")) == [(2, "in_trash")]


def test_that_a_merged_company_leads_to_its_survivor(book, take):
    keep, other = add_company(book, name="Roy"), add_company(book, name="Les Aciers Royal", neq="1143567890")
    merge_companies(book, keep, other)
    assert counts(take("companies", "Nom;Téléphone\nLes Aciers Royal;5\n")) == (0, 1, 0)
    assert company(book, "Roy")[2] == "5"
    report = take("companies", f"Identifiant;Nom\n{id_text(other)};Les Aciers Royal\n")
    assert (counts(report), warned(report)) == ((0, 0, 1), [(2, "merged_company")])


def test_that_mrc_beats_municipality_beats_postal_code_with_a_warning(book, take):
    report = take(
        "companies",
        "Nom;MRC;Municipalité;Code postal\nA1;Arthabaska;Drummondville;\n"
        "B2;;Victoriaville;J2B 1H8\nC3;;;j2b1h8\nD4;;;J0C\n",
    )
    assert [row[0] for row in book.sql("SELECT mrc FROM company ORDER BY name")] == ["390", "390", "490", None]
    assert warned(report) == [(2, "place_disagrees"), (3, "place_disagrees"), (5, "unusual_postal_code")]
    assert book.scalar("SELECT postal_code FROM company WHERE name = 'C3'") == "J2B 1H8"


def test_that_an_mrc_out_of_the_reference_names_the_nearest(take):
    report = take("companies", "Nom;MRC\nRoy;Drumond\n")
    assert codes(report) == [(2, "unknown_mrc")]
    assert report.errors[0].suggestion == "Drummond"
    assert report.errors[0].column == "MRC"


def test_that_a_region_elsewhere_is_kept_but_a_slip_is_not(book, take):
    report = take("companies", "Nom;Région\nA1;Montérégie\nB2;Mauricy\nC3;4\n")
    assert codes(report) == [(3, "unknown_region")]
    assert report.errors[0].suggestion == "Mauricie"
    take("companies", "Nom;Région\nA1;Montérégie\nC3;4\n")
    assert [row[0] for row in book.sql("SELECT region FROM company ORDER BY name")] == ["Montérégie", "04"]


def test_that_a_place_that_becomes_known_goes_to_the_records_that_had_none(book, take):
    key = add_company(book, name="Roy")
    service = book.scalar("SELECT id FROM service WHERE code = 'information'")
    from datetime import date

    record_intervention(book, company=key, service=service, date=date(2010, 5, 1))
    take("companies", "Nom;MRC\nRoy;Bécancour\n")
    assert book.sql("SELECT region, mrc FROM intervention").fetchone() == ("17", "380")


def test_that_employees_are_added_as_dated_measures(book, take):
    take("companies", "Nom;Employés;Employés en date du\nRoy;12;2010-01-31\n")
    assert counts(take("companies", "Nom;Employés;Employés en date du\nRoy;15;2011-01-31\n")) == (0, 1, 0)
    assert counts(take("companies", "Nom;Employés\nRoy;15\n")) == (0, 0, 1)
    assert counts(take("companies", "Nom;Employés\nRoy;16\n")) == (0, 1, 0)
    assert book.sql("SELECT value, measured_on FROM measure ORDER BY measured_on").fetchall() == [
        (12, "2010-01-31"), (15, "2011-01-31"), (16, "2011-03-31"),
    ]  # fmt: skip


def test_that_all_or_nothing_is_written(book, take):
    report = take("companies", "Nom;NEQ;Employés\nRoy;12;\nHoule;;3,5\n;1143567890;\nCôté;;\n")
    assert codes(report) == [(2, "invalid_neq"), (3, "invalid_number"), (4, "missing_value")]
    assert report.is_refused
    assert book.scalar("SELECT count(*) FROM company") == 0
    assert book.scalar("SELECT count(*) FROM change_set WHERE kind = 'import'") == 0


def test_that_skipped_errors_leave_a_workbook_of_the_rejected_rows(book, tmp_path, take):
    report = take("companies", "Nom;NEQ\nRoy;12\nHoule;1143567890\n", skip_errors=True)
    assert counts(report) == (1, 0, 0)
    assert report.was_written
    from openpyxl import load_workbook

    rows = list(load_workbook(tmp_path / "companies-rejets.xlsx").active.iter_rows(values_only=True))
    assert rows[0][:2] == ("Nom", "NEQ")
    assert rows[1][:3] == ("Roy", "12", 2)
    assert "NEQ" in rows[1][3]
    assert len(rows) == 2


def test_that_the_rejected_rows_can_be_corrected_and_imported(book, tmp_path, take):
    take("companies", "Nom;NEQ\nRoy;12\n", skip_errors=True)
    from openpyxl import load_workbook

    workbook = load_workbook(tmp_path / "companies-rejets.xlsx")
    workbook.active["B2"] = "1143567890"
    workbook.save(tmp_path / "corrigé.xlsx")
    report = import_file(book, tmp_path / "corrigé.xlsx", "companies")
    assert counts(report) == (1, 0, 0)


def test_that_an_identifier_on_two_rows_is_an_error(take):
    text = "00000000-0000-7000-8000-0000000000aa"
    assert codes(take("companies", f"Identifiant;Nom\n{text};Roy\n{text};Houle\n")) == [(3, "duplicate_identifier")]


def test_that_an_adviser_is_found_whatever_the_accents_or_added_once(book, take):
    take("companies", "Nom;Conseiller\nRoy;Julie Côté\nHoule;julie cote\n")
    assert book.scalar("SELECT count(*) FROM adviser") == 1
    assert book.scalar("SELECT count(DISTINCT adviser_id) FROM company") == 1


def test_that_a_refused_row_adds_no_adviser(book, take):
    take("companies", "Nom;NEQ;Conseiller\nRoy;12;Julie\nHoule;;\n", skip_errors=True)
    assert book.scalar("SELECT count(*) FROM adviser") == 0


def test_that_the_report_has_the_shape_of_the_contract(take):
    document = take("companies", "Nom;NEQ\nRoy;12\n").to_json()
    assert list(document) == ["created", "updated", "unchanged", "errors", "warnings"]
    assert document["errors"] == [
        {
            "row": 2,
            "column": "NEQ",
            "code": "invalid_neq",
            "message": document["errors"][0]["message"],
            "suggestion": "",
        }
    ]
    assert "12" in document["errors"][0]["message"]


def test_that_a_text_that_looks_like_a_formula_stays_text(book, take):
    take("companies", "Nom;Notes;Téléphone\n=Roy;@moi;+33 1 99 00 12 34\n")
    assert book.sql("SELECT name, notes, phone FROM company").fetchone() == ("=Roy", "@moi", "+33 1 99 00 12 34")


def test_that_rows_that_take_each_other_back_change_nothing(book, take):
    text = "Nom;Téléphone\nRoy;5\nRoy;6\n"
    assert counts(take("companies", text)) == (1, 1, 0)
    before = book.scalar("SELECT count(*) FROM change")
    assert counts(take("companies", text)) == (0, 0, 2)
    assert book.scalar("SELECT count(*) FROM change") == before


def test_that_a_row_finds_a_company_by_what_a_row_above_wrote(book, take):
    add_company(book, name="Roy")
    assert counts(take("companies", "Nom;NEQ\nRoy;1143567890\nAutre nom;1143567890\n")) == (0, 2, 0)
    assert book.sql("SELECT name, neq FROM company").fetchall() == [("Autre nom", "1143567890")]
