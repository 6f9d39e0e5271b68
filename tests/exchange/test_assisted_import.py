"""An import step by step: headers, preview, corrections, writing, and what is remembered."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.errors import CancelledError, MissingHeaderError, UnreadableFileError
from cqi_desktop.exchange.assisted_import import AssistedImport, Verdict
from cqi_desktop.exchange.column_matches import Sureness
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.exchange.remembered_headers import PAGE
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.undo import undo
from cqi_desktop.translation import in_language

from .conftest import counts


@pytest.fixture
def assisted(book, write_csv_list):
    """Open a text as a list."""

    def opened(text: str, kind: str = "auto", **how: str) -> AssistedImport:
        return AssistedImport.of_file(book, write_csv_list(text, **how), kind)

    return opened


def test_that_what_was_told_from_the_file_is_shown_and_may_be_changed(assisted):
    opened = assisted(
        "Vieille liste\nNom;Ville;Téléphonne;Couleur;X\nCôté;Bécancour;8;bleu;a@b.ca\n", encoding="cp1252"
    )
    assert (opened.kind.code, opened.header_row, opened.encoding, opened.separator) == ("companies", 2, "cp1252", ";")
    told = [
        (match.header, match.field and match.field.name, match.sureness, match.confidence) for match in opened.columns
    ]
    assert told == [
        ("Nom", "name", Sureness.HEADER, 100),
        ("Ville", "municipality", Sureness.SYNONYM, 90),
        ("Téléphonne", "phone", Sureness.SPELLING, 75),
        ("Couleur", None, Sureness.NONE, 0),
        ("X", None, Sureness.CONTENT, 50),
    ]
    assert opened.columns[4].proposed.name == "email"
    assert opened.columns[1].samples == ("Bécancour",)
    opened.choose_text(encoding="cp850")
    assert opened.columns[1].samples != ("Bécancour",)
    with pytest.raises(UnreadableFileError):
        opened.choose_text(encoding="utf-16")
    assert opened.encoding == "cp850"
    opened.choose_header_row(1)
    assert [field.name for field in opened.missing] == ["name"]
    with pytest.raises(MissingHeaderError):
        opened.plan()


def test_that_every_row_has_a_verdict_with_what_changes(book, assisted):
    add_company(book, name="Acier Roy", phone="819 555-0101", municipality="Drummondville")
    add_company(book, name="Müller inc.", phone="819 555-0199")
    text = "Nom;Téléphone;MRC\nAcier Roy;(819) 555-0102;\nHoule;;\nMuller;819-555-0199;\nCôté;;Drumond\nAcier Roy;;\n"
    opened = assisted(text, "companies")
    preview = opened.plan()
    assert [preview.verdict(number) for number in preview.numbers()] == [
        Verdict.UPDATE, Verdict.NEW, Verdict.LIKELY_DOUBLE, Verdict.ERROR, Verdict.SAME,
    ]  # fmt: skip
    update, new, likely, error, _ = preview.rows(preview.numbers())
    assert [(one.before, one.after, one.place) for one in update.differences] == [("819 555-0101", "819 555-0102", 1)]
    assert (new.differences, new.cells[0]) == ((), "Houle")
    with in_language("en"):
        assert [(one.name, one.reasons_text, one.place) for one in likely.likely] == [
            ("Müller inc.", "same name but for accents, same telephone", 0)
        ]
        assert error.errors[0].place == 2
        assert "The nearest is Drummond" in error.errors[0].text
    assert preview.counts[Verdict.NEW] == 1
    assert book.scalar("SELECT count(*) FROM company") == 2


def test_that_a_row_is_put_right_in_place_and_planned_at_once(book, assisted):
    kept = add_company(book, name="Müller inc.")
    opened = assisted("Nom;MRC\nMuller;\nCôté;Drumond\nMuler;\nRoy;Drumond\nHoule;\n", "companies")
    preview = opened.plan()
    assert opened.accept(2).verdict is Verdict.SAME
    assert opened.correct(3, 1, "Arthabaska").verdict is Verdict.NEW
    assert opened.keep_apart(4).verdict is Verdict.NEW
    assert opened.accept(5).verdict is Verdict.NEW
    assert opened.leave_out(6).verdict is Verdict.LEFT_OUT
    assert preview.is_provisional
    assert preview.counts == {Verdict.SAME: 1, Verdict.NEW: 3, Verdict.LEFT_OUT: 1}
    assert opened.plan().counts == preview.counts
    assert opened.take_back(3).verdict is Verdict.ERROR
    opened.correct(3, 1, "Arthabaska")
    report = opened.write()
    assert counts(report) == (3, 0, 1)
    found = book.sql("SELECT name, mrc FROM company WHERE id <> ? ORDER BY name", (kept,)).fetchall()
    assert found == [("Côté", "390"), ("Muler", None), ("Roy", "490")]


def test_that_the_company_of_an_intervention_is_chosen_among_the_likely(book, assisted):
    first = add_company(book, name="Acier Roy", municipality="Drummondville")
    second = add_company(book, name="Acier Roy", municipality="Bécancour")
    opened = assisted("Date;Entreprise;Service\n2010-05-03;Acier Roy;Information\n", "interventions")
    row = opened.plan().row(2)
    assert row.verdict is Verdict.LIKELY_DOUBLE
    assert {likely.key for likely in row.likely} == {first, second}
    assert opened.accept(2, second).verdict is Verdict.NEW
    opened.write()
    assert book.scalar("SELECT company_id FROM intervention") == second


def test_that_it_is_written_as_one_change_set_and_rolled_back_in_three_groups(book, assisted):
    add_company(book, name="Roy", phone="819 555-0101")
    text = "Nom;Téléphone\nRoy;819 555-0102\nHoule;819 555-0103\nCôté;\n"
    report = assisted(text, "companies").write()
    assert (counts(report), report.is_refused) == ((2, 1, 0), False)
    houle = book.scalar("SELECT id FROM company WHERE name = 'Houle'")
    with book.change_set("Edit"):
        from cqi_desktop.store.tables import Company

        book.update(Company, houle, phone="819 555-0999")
    result = undo(book, report.change_set)
    assert (len(result.undone), len(result.kept), len(result.refused)) == (2, 1, 0)
    assert book.sql("SELECT name, phone FROM company WHERE trashed_at IS NULL ORDER BY name").fetchall() == [
        ("Houle", "819 555-0999"),
        ("Roy", "819 555-0101"),
    ]


def test_that_chosen_headers_are_remembered_for_the_next_list(book, assisted, write_csv_list):
    text = "Firme;Endroit\n{};Bécancour\n"
    opened = assisted(text.format("Roy"), "companies")
    assert [match.field for match in opened.columns] == [None, None]
    opened.choose_field(0, "name")
    opened.choose_field(1, "municipality")
    report = opened.write()
    assert counts(report) == (1, 0, 0)
    assert book.sql("SELECT page, name FROM saved_view").fetchall() == [(f"{PAGE}companies", "liste.csv")]
    again = assisted(text.format("Houle"), "companies")
    assert [match.field.name for match in again.columns] == ["name", "municipality"]
    assert [match.sureness for match in again.columns] == [Sureness.REMEMBERED, Sureness.REMEMBERED]
    again.write()
    from cqi_desktop.exchange.plan import read_list

    file = read_list(write_csv_list(text.format("Côté")), "companies", book=book)
    assert [column.field.name for column in file.columns.known] == ["name", "municipality"]
    undo(book, report.change_set)
    assert book.scalar("SELECT count(*) FROM saved_view WHERE trashed_at IS NULL") == 1


def test_that_a_field_goes_to_one_column_only(assisted):
    opened = assisted("Nom;Nom\nRoy;Houle\n", "companies")
    assert [match.field and match.field.name for match in opened.columns] == ["name", None]
    opened.choose_field(1, "name")
    assert [match.field and match.field.name for match in opened.columns] == [None, "name"]
    assert opened.plan().planned.report().created == 1


def test_that_pasted_cells_are_imported(book, tmp_path):
    opened = AssistedImport.of_cells(book, "Nom\tMRC\nRoy\tDrummond\nHoule\tnulle part\n")
    assert (opened.kind.code, opened.separator, opened.encoding, opened.encodings) == ("companies", "\t", "", ())
    opened.options = ImportOptions(skip_errors=True)
    opened.plan()
    report = opened.write(rejected=tmp_path / "rejets.xlsx")
    assert report.created == 1
    assert (tmp_path / "rejets.xlsx").exists()


def test_that_reading_and_writing_tell_how_far_they_are_and_may_be_stopped(book, assisted):
    opened = assisted("Nom\n" + "".join(f"Compagnie {number}\n" for number in range(3000)), "companies")
    told: list[tuple[int, int]] = []
    opened.plan(lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert len(told) > 10
    assert told[-1][0] == told[-1][1]

    def stop(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        opened.plan(stop)
    with pytest.raises(CancelledError):
        opened.write(stop)
    assert book.scalar("SELECT count(*) FROM company") == 0


def test_that_the_row_of_merged_cells_keeps_its_value_when_it_is_put_right(book, tmp_path):
    from .list_shapes import write_title_sheet

    opened = AssistedImport.of_file(book, write_title_sheet(tmp_path / "r.xlsx"))
    opened.options = ImportOptions(create_companies=True)
    assert (opened.kind.code, opened.sheet, opened.header_row) == ("interventions", "Rencontres 2010-2011", 3)
    opened.plan()
    assert opened.correct(5, 3, "3").verdict is Verdict.NEW
    opened.choose_sheet("Lisez-moi")
    assert opened.missing


def test_that_a_list_without_any_known_header_is_open_to_a_choice(assisted):
    opened = assisted("a;b\n1;2\n")
    assert opened.missing
    opened.choose_kind("contacts")
    assert [field.name for field in opened.missing] == ["company", "last_name"]


def test_that_a_sheet_that_cannot_be_read_leaves_the_one_before(book, tmp_path):
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.append(["Nom"])
    workbook.active.append(["Houle"])
    workbook.create_sheet("Vide")
    workbook.save(tmp_path / "deux.xlsx")
    opened = AssistedImport.of_file(book, tmp_path / "deux.xlsx")
    with pytest.raises(UnreadableFileError):
        opened.choose_sheet("Vide")
    assert opened.sheet == "Sheet"
    assert opened.plan().counts == {Verdict.NEW: 1}


def test_that_cells_are_shown_as_a_person_types_them(book, tmp_path):
    from datetime import datetime

    from openpyxl import Workbook

    workbook = Workbook()
    workbook.active.append(["Date", "Entreprise", "Service", "Heures", "NEQ"])
    workbook.active.append([datetime(2010, 5, 3), "Houle", "Information", 1.25, 1143567890.0])
    workbook.save(tmp_path / "heures.xlsx")
    opened = AssistedImport.of_file(book, tmp_path / "heures.xlsx")
    assert opened.plan().row(2).cells == ("2010-05-03", "Houle", "Information", "1,25", "1143567890")
    with in_language("en"):
        assert opened.plan().row(2).cells[3] == "1.25"
    assert opened.correct(2, 3, "1,5").cells[3] == "1,5"


def test_that_the_effect_on_a_year_counts_interventions_done_and_companies_not_served_yet(book, assisted):
    from cqi_desktop.domain.fiscal_year import FiscalYear
    from cqi_desktop.exchange.import_effect import ImportEffect, effect_on

    header = "Date;Entreprise;Service;Statut\n"
    first = assisted(f"{header}2010-05-03;Houle;Information;\n", "interventions")
    first.options = ImportOptions(create_companies=True)
    first.write()
    rows = (
        "2010-05-04;Houle;Information;\n2010-05-04;Roy;Information;\n2010-06-04;Roy;Information;\n"
        "2009-06-04;Roy;Information;\n2011-03-30;Roy;Information;planifiée\n"
    )
    second = assisted(header + rows, "interventions")
    second.options = ImportOptions(create_companies=True)
    planned = second.plan().planned
    assert effect_on(book, planned, FiscalYear(2010)) == ImportEffect(3, 1)
    assert effect_on(book, planned, FiscalYear(2009)) == ImportEffect(1, 1)
    assert effect_on(book, assisted("Nom\nRoy\n", "companies").plan().planned, FiscalYear(2010)) is None


def test_that_the_nearest_service_is_told_as_it_is_written(assisted):
    opened = assisted("Date;Entreprise;Service\n2010-05-03;Roy;Acompagnement spécifique\n", "interventions")
    errors = opened.plan().row(2).errors
    assert [error.problem.suggestion for error in errors] == ["Accompagnement spécifique"]
