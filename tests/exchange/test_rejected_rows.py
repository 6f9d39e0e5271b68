"""The rows that were left out: in the columns of the list, faulty cells coloured, each with its reason."""

from __future__ import annotations

from openpyxl import load_workbook

from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.translation import in_language

from .conftest import codes, counts

SKIPPING = ImportOptions(skip_errors=True)


def test_that_the_faulty_cells_are_coloured_and_say_why(book, tmp_path, write_excel_list):
    path = write_excel_list(
        [["Nos entreprises"], ["Nom", "MRC", "Employés"], ["Roy", "Drummond", 12], ["Houle", "Drumond", "beaucoup"]]
    )
    with in_language("en"):
        report = import_file(book, path, "companies", SKIPPING)
    assert (counts(report), codes(report)) == ((1, 0, 0), [(4, "invalid_number")])
    sheet = load_workbook(tmp_path / "liste-rejets.xlsx").active
    assert [cell.value for cell in sheet[1]] == ["Nom", "MRC", "Employés", "Row of the file", "Reasons"]
    name, mrc, employees, number, reasons = sheet[2]
    assert (name.value, employees.value, number.value) == ("Houle", "beaucoup", 4)
    assert "not an accepted number" in employees.comment.text
    assert employees.fill.fgColor.rgb.endswith("F8CBAD")
    assert (name.comment, mrc.fill.fill_type) == (None, None)
    assert "Employés: " in reasons.value
    employees.value = 40
    sheet["B2"] = "Drummond"
    sheet.parent.save(tmp_path / "corrige.xlsx")
    again = import_file(book, tmp_path / "corrige.xlsx", "companies")
    assert (counts(again), codes(again)) == ((1, 0, 0), [])


def test_that_what_starts_like_a_formula_never_becomes_one(book, tmp_path, write_csv_list):
    path = write_csv_list("Nom;Notes;MRC\n=Roy;@x;nulle part\n")
    import_file(book, path, "companies", SKIPPING)
    sheet = load_workbook(tmp_path / "liste-rejets.xlsx").active
    assert [(cell.value, cell.data_type) for cell in sheet[2][:2]] == [("=Roy", "s"), ("@x", "s")]


def test_that_the_card_of_a_person_comes_back_as_a_row(book, tmp_path):
    path = tmp_path / "cartes.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nN:Roy;Luc;;;\nORG:Inconnue\nEND:VCARD\n", encoding="utf-8")
    import_file(book, path, "contacts", SKIPPING)
    sheet = load_workbook(tmp_path / "cartes-rejets.xlsx").active
    assert [cell.value for cell in sheet[2]][:3] == ["Inconnue", "Luc", "Roy"]
