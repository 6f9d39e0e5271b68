"""Files as people really make them: encodings, separators, sheets, damage."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import (
    MissingHeaderError,
    RepeatedHeaderError,
    UnknownHeaderError,
    UnknownSheetError,
    UnreadableFileError,
)
from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.headers import KNOWN_HEADERS, columns_of, read_mapping
from cqi_desktop.exchange.plan import read_list
from cqi_desktop.exchange.readers import read_grid

from .conftest import codes, counts, warned

TEXT = "Nom;Municipalité\nMeubles Été;Bécancour\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_that_every_usual_encoding_is_read(write_csv_list, encoding):
    grid = read_grid(write_csv_list(TEXT, encoding=encoding))
    assert grid.rows == [(1, ("Nom", "Municipalité")), (2, ("Meubles Été", "Bécancour"))]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_that_the_separator_is_told_from_the_headers(write_csv_list, separator):
    text = f'Nom{separator}Notes\nRoy{separator}"un, deux; trois\tquatre, cinq"\n'
    grid = read_grid(write_csv_list(text), known_headers=KNOWN_HEADERS)
    assert grid.rows[1] == (2, ("Roy", "un, deux; trois\tquatre, cinq"))


def test_that_one_column_needs_no_separator(write_csv_list):
    assert read_grid(write_csv_list("Nom\nRoy\n")).rows == [(1, ("Nom",)), (2, ("Roy",))]


def test_that_the_separator_that_excel_announces_is_obeyed(write_csv_list):
    grid = read_grid(write_csv_list("sep=,\r\nNom,Notes\r\nRoy,a;b\r\n"), known_headers=KNOWN_HEADERS)
    assert grid.rows == [(2, ("Nom", "Notes")), (3, ("Roy", "a;b"))]


def test_that_rows_keep_the_numbers_of_the_file(write_csv_list):
    grid = read_grid(write_csv_list('Nom;Notes\n\nRoy;"un\ndeux"\nHoule;\n;;\nCôté;\n'))
    assert [number for number, _ in grid.rows] == [1, 3, 5, 7]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"  \r\n \n", "empty"),
        (b"Nom;Notes\nRoy\0;\n", "format"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old excel", "format"),
        (b"PK\x03\x04 not a workbook", "format"),
        (b"Nom;Notes\n\x81\x8d;\n", "encoding"),
        ('Nom;Notes\nRoy;"jamais fermé\nHoule;\n'.encode(), "format"),
    ],
)
def test_that_what_is_no_list_is_refused(tmp_path, content, reason):
    path = tmp_path / "liste.xlsx"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError) as refusal:
        read_grid(path)
    assert refusal.value.values["reason"] == reason


def test_that_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    for path, reason in ((tmp_path / "rien.csv", "missing"), (tmp_path, "folder")):
        with pytest.raises(UnreadableFileError) as refusal:
            read_grid(path)
        assert refusal.value.values["reason"] == reason


def test_that_half_a_workbook_is_refused(tmp_path, write_excel_list):
    path = write_excel_list([["Nom"], ["Roy"]])
    path.write_bytes(path.read_bytes()[:900])
    with pytest.raises(UnreadableFileError):
        read_grid(path)


def test_that_a_zip_of_something_else_is_refused(tmp_path):
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.txt", "x")
    with pytest.raises(UnreadableFileError):
        read_grid(path)


def test_that_a_sheet_is_chosen_by_its_name(tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.append(["Titre"])
    workbook.create_sheet("Données 2010").append(["Nom"])
    workbook.save(tmp_path / "deux.xlsx")
    assert read_grid(tmp_path / "deux.xlsx").rows == [(1, ("Titre",))]
    assert read_grid(tmp_path / "deux.xlsx", "donnees 2010").rows == [(1, ("Nom",))]
    with pytest.raises(UnknownSheetError) as refusal:
        read_grid(tmp_path / "deux.xlsx", "Autre")
    assert refusal.value.values["known"] == ("Sheet", "Données 2010")


def test_that_without_a_name_the_first_sheet_that_holds_such_a_list_is_read(tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.append(["Bilan de l'année"])
    companies = workbook.create_sheet("Entreprises")
    companies.append(["Nos entreprises"])
    companies.append(["Nom", "NEQ"])
    workbook.create_sheet("Suivi").append(["Date", "Entreprise", "Service"])
    workbook.save(tmp_path / "trois.xlsx")
    for kind, sheet in (("companies", "Entreprises"), ("interventions", "Suivi"), ("auto", "Entreprises")):
        assert read_list(tmp_path / "trois.xlsx", kind).grid.sheet == sheet
    with pytest.raises(MissingHeaderError):
        read_list(tmp_path / "trois.xlsx", "activities")


def test_that_a_formula_that_nothing_calculated_comes_in_as_text(book, write_excel_list):
    path = write_excel_list([["Nom", "Notes"], ["Roy", "=1+1"]])
    report = import_file(book, path, "companies")
    assert counts(report) == (1, 0, 0)
    assert warned(report) == [(2, "formula_value")]
    assert book.scalar("SELECT notes FROM company") == "=1+1"


def test_that_headers_are_found_in_english_in_any_order_and_case(write_csv_list):
    columns = columns_of(read_grid(write_csv_list("NOTES;Postal_Code;name *\nx;;Roy\n")), "companies")
    assert [column.field.name for column in columns.known] == ["notes", "postal_code", "name"]
    assert columns.headers["name"] == "name *"


def test_that_an_abbreviation_written_with_points_is_the_same_header(book, write_csv_list):
    columns = columns_of(read_grid(write_csv_list("Nom.;N.E.Q.;C. P.;M.R.C.;Tél.;S.C.I.A.N\nRoy;;;;;\n")), "companies")
    assert [column.field.name for column in columns.known] == [
        "name", "neq", "postal_code", "mrc", "phone", "naics",
    ]  # fmt: skip
    assert columns.unknown == ()


@pytest.mark.parametrize(
    ("headers", "title"),
    [("Title,First Name,Last Name,Company,Job Title", "Job Title"),
     ("Titre,Prénom,Nom,Société,Titre professionnel", "Titre professionnel"),
     ("Titre,Prénom,Nom,Société", "Titre"),
     ("First Name,Last Name,Organization Name,Organization Title", "Organization Title")],
)  # fmt: skip
def test_that_the_title_is_that_of_the_job_and_not_mister(write_csv_list, headers, title):
    columns = columns_of(read_grid(write_csv_list(f"{headers}\n")), "contacts")
    assert columns.headers["title"] == title


def test_that_headers_may_stand_below_a_title(book, write_csv_list):
    path = write_csv_list("Liste des entreprises 2010;\n\nNom;MRC\nRoy;Drumond\n")
    report = import_file(book, path, "companies")
    assert codes(report) == [(4, "unknown_mrc")]


def test_that_a_missing_required_header_is_named(write_csv_list):
    with pytest.raises(MissingHeaderError) as refusal:
        read_list(write_csv_list("Date;Entreprise\n2010-05-01;Roy\n"), "interventions")
    assert refusal.value.values["headers"] == ("Service",)


def test_that_two_columns_for_one_thing_are_refused(write_csv_list):
    with pytest.raises(RepeatedHeaderError):
        read_list(write_csv_list("Nom;name\nRoy;Houle\n"), "companies")


def test_that_an_unknown_column_is_left_out_with_a_warning(book, write_csv_list):
    report = import_file(book, write_csv_list("Nom;Municipalite ;Couleur;Téléphonne\nRoy;;bleu;\n"), "companies")
    assert counts(report) == (1, 0, 0)
    assert [(found.row, found.column, found.suggestion) for found in report.warnings] == [
        (1, "Couleur", ""),
        (1, "Téléphonne", "Téléphone"),
    ]


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ("Nom;NEQ", "companies"),
        ("Entreprise;Prénom;Nom;Courriel", "contacts"),
        ("Date;Entreprise;Service", "interventions"),
        ("Code;Titre;Type;Date", "activities"),
        ("Activité;Entreprise", "participations"),
        ("Entreprise A;Entreprise B;Nature;Date", "synergies"),
        ("Exercice;Région;Indicateur;Valeur", "submissions"),
        ("Exercice;Source;Demandé", "funding"),
        ("Entreprise;Exercice;Nature;Valeur", "outcomes"),
    ],
)
def test_that_the_kind_is_told_from_the_headers(write_csv_list, headers, kind):
    assert read_list(write_csv_list(headers + "\n"), "auto").kind.code == kind


def test_that_the_sheet_tells_targets_from_submissions(write_excel_list):
    path = write_excel_list([["Exercice", "Région", "Indicateur", "MRC", "Valeur"]], sheet="Cibles")
    assert read_list(path, "auto").kind.code == "targets"


def test_that_headers_alone_are_an_empty_list(book, write_csv_list, write_excel_list):
    assert counts(import_file(book, write_csv_list("Nom;NEQ\n"), "companies")) == (0, 0, 0)
    assert counts(import_file(book, write_excel_list([["Nom"]]), "companies")) == (0, 0, 0)


def test_that_a_mapping_gives_the_headers_of_a_person(book, tmp_path, write_csv_list):
    mapping = tmp_path / "correspondance.json"
    mapping.write_text('{"Raison sociale": "Nom", "Ville": "municipality", "Nom": null}', encoding="utf-8")
    path = write_csv_list("Raison sociale;Ville;Nom\nAcier Roy;Victoriaville;Jean\n")
    report = import_file(book, path, "companies", mapping=read_mapping(mapping))
    assert counts(report) == (1, 0, 0)
    assert book.sql("SELECT name, mrc FROM company").fetchone() == ("Acier Roy", "390")


def test_that_a_mapping_to_nothing_known_is_refused(tmp_path, write_csv_list):
    mapping = tmp_path / "correspondance.json"
    mapping.write_text('{"Ville": "municipalite", "Raison sociale": "nom", "x": "couleur"}', encoding="utf-8")
    with pytest.raises(UnknownHeaderError):
        read_list(write_csv_list("Raison sociale\nRoy\n"), "companies", mapping=read_mapping(mapping))
    mapping.write_text('{"Raison sociale": "Raison"}', encoding="utf-8")
    with pytest.raises(UnknownHeaderError):  # rather than that a column is missing
        read_list(write_csv_list("Raison sociale\nRoy\n"), "companies", mapping=read_mapping(mapping))
    for content in ("[]", "{", '{"a": 1}', "[" * 100_000):
        mapping.write_text(content, encoding="utf-8")
        with pytest.raises(Exception, match="mapping"):
            read_mapping(mapping)


def test_that_reading_leaves_no_file_open(tmp_path: Path, write_excel_list):
    path = write_excel_list([["Nom"], ["Roy"]])
    read_grid(path)
    path.unlink()
