"""What happened: interventions, activities, participations, links, outcomes, persons."""

from __future__ import annotations

from datetime import date

import pytest

from cqi_desktop.domain.identifiers import id_text, service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.assessments import begin_assessment
from cqi_desktop.store.companies import add_company, edit_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.tables import Assessment
from cqi_desktop.store.trash import trash

from .conftest import codes, counts, warned

HEADERS = "Date;Entreprise;Service"


@pytest.fixture
def roy(book):
    return add_company(book, name="Acier Roy inc.", mrc="390")


def all_of(book, columns, table="intervention", order="date, id"):
    return book.sql(f"SELECT {columns} FROM {table} ORDER BY {order}").fetchall()


# --- interventions ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("roy")
def test_that_an_intervention_is_recorded_in_the_place_of_its_company(book, take):
    report = take("interventions", f"{HEADERS};Heures;Mode\n2010-05-01;acier roy;Service d'information;2,5;Téléphone\n")
    assert counts(report) == (1, 0, 0)
    assert all_of(book, "date, status, contact_seconds, medium, region, mrc") == [
        ("2010-05-01", "done", 9000, "phone", "17", "390")
    ]


@pytest.mark.usefixtures("roy")
def test_that_stated_places_hold_and_mrc_beats_region(book, take):
    report = take(
        "interventions",
        f"{HEADERS};MRC;Région\n2010-05-01;Acier Roy;information;Drummond;\n"
        "2010-05-02;Acier Roy;information;;Mauricie\n"
        "2010-05-03;Acier Roy;information;Drummond;Estrie\n2010-05-04;Acier Roy;information;;Laval\n",
    )
    assert all_of(book, "region, mrc") == [("17", "490"), ("04", None), ("17", "490"), ("Laval", None)]
    assert warned(report) == [(4, "place_disagrees")]


def test_that_the_region_is_that_of_the_day(book, take):
    add_company(book, name="Cowan inc.", mrc="460")
    take("interventions", f"{HEADERS}\n2021-05-01;Cowan;information\n2021-07-08;Cowan;information\n")
    assert all_of(book, "region, mrc") == [("Montérégie", "460"), ("05", "460")]


@pytest.mark.usefixtures("roy")
def test_that_a_date_to_come_is_planned(book, take):
    text = f"{HEADERS};Statut\n2011-03-31;Acier Roy;information;\n2011-04-01;Acier Roy;information;\n"
    take("interventions", text + "2011-04-02;Acier Roy;information;Annulée\n")
    assert [row[0] for row in all_of(book, "status")] == ["done", "planned", "cancelled"]
    assert counts(take("interventions", text)) == (0, 0, 2)


@pytest.mark.usefixtures("roy")
def test_that_a_completion_on_what_is_not_done_is_a_warning(take):
    report = take(
        "interventions",
        f"{HEADERS};Statut;Terminé le\n2010-05-01;Acier Roy;diagnostic;Planifiée;2010-06-01\n"
        "2010-05-01;Acier Roy;prediagnostic;Réalisée;2010-06-01\n",
    )
    assert (counts(report), warned(report)) == ((2, 0, 0), [(2, "completed_not_done")])


@pytest.mark.usefixtures("roy")
def test_that_n_equal_rows_are_n_records_and_a_second_import_changes_nothing(book, take):
    text = f"{HEADERS};Heures\n" + "2010-05-01;Acier Roy;information;1\n" * 3 + "2010-05-01;Acier Roy;information;\n"
    assert counts(take("interventions", text)) == (4, 0, 0)
    assert counts(take("interventions", text)) == (0, 0, 4)
    assert counts(take("interventions", text + "2010-05-01;Acier Roy;information;1\n")) == (1, 0, 4)
    assert book.scalar("SELECT count(*) FROM intervention") == 5


@pytest.mark.usefixtures("roy")
def test_that_a_row_whose_cells_do_not_all_agree_is_another_record(book, take):
    take("interventions", f"{HEADERS};Heures;Objet\n2010-05-01;Acier Roy;information;1;Douanes\n")
    assert counts(take("interventions", f"{HEADERS};Objet\n2010-05-01;Acier Roy;information;Douanes\n")) == (0, 0, 1)
    assert counts(take("interventions", f"{HEADERS};Heures\n2010-05-01;Acier Roy;information;2\n")) == (1, 0, 0)


@pytest.mark.usefixtures("roy")
def test_that_an_identifier_updates_the_filled_cells_only(book, take):
    take("interventions", f"{HEADERS};Heures;Objet\n2010-05-01;Acier Roy;information;1;Douanes\n")
    key = id_text(book.scalar("SELECT id FROM intervention"))
    assert counts(take("interventions", f"Identifiant;{HEADERS};Heures\n{key};;;;2\n")) == (0, 1, 0)
    assert all_of(book, "date, contact_seconds, subject") == [("2010-05-01", 7200, "Douanes")]
    report = take("interventions", f"Identifiant;{HEADERS}\n{key};2010-05-01;Acier Roy;information\n")
    assert counts(report) == (0, 0, 1)


def test_that_a_questionnaire_that_is_begun_is_not_completed_by_a_list(book, take, roy):
    begin_assessment(book, roy, "prediagnostic_export")
    act = record_intervention(book, company=roy, service=service_id("prediagnostic"), date=date(2010, 5, 1))
    book.update(Assessment, book.scalar("SELECT id FROM assessment"), intervention=act)
    text = f"Identifiant;{HEADERS};Heures;Terminé le\n{id_text(act)};;;;2;2010-05-02\n"
    assert codes(take("interventions", text)) == [(2, "incomplete_document")]
    take("interventions", text, skip_errors=True)
    assert all_of(book, "completed_on, contact_seconds") == [(None, None)]
    assert counts(take("interventions", f"Identifiant;{HEADERS};Heures\n{id_text(act)};;;;2\n")) == (0, 1, 0)


def test_that_another_company_brings_its_place(book, take, roy):
    add_company(book, name="Bois Houle", mrc="490")
    take("interventions", f"{HEADERS}\n2010-05-01;Acier Roy;information\n")
    key = id_text(book.scalar("SELECT id FROM intervention"))
    take("interventions", f"Identifiant;{HEADERS}\n{key};;Bois Houle;\n")
    assert all_of(book, "mrc") == [("490",)]
    edit_company(book, roy, mrc="320")
    take("interventions", f"Identifiant;{HEADERS};Notes\n{key};2010-05-01;Bois Houle;information;Oui\n")
    assert all_of(book, "mrc, notes") == [("490", "Oui")]


def test_that_what_is_in_the_trash_is_never_matched(book, take, roy):
    text = f"{HEADERS}\n2010-05-01;Acier Roy;information\n"
    take("interventions", text)
    key = book.scalar("SELECT id FROM intervention")
    trash(book, "intervention", key)
    assert counts(take("interventions", text)) == (1, 0, 0)
    assert codes(take("interventions", f"Identifiant;{HEADERS}\n{id_text(key)};;;\n")) == [(2, "in_trash")]
    trash(book, "company", roy)
    assert codes(take("interventions", text)) == [(2, "unknown_company")]


def test_that_a_company_that_nothing_matches_is_an_error_unless_created(book, take):
    text = f"{HEADERS};NEQ\n2010-05-01;Roy;information;1143567890\n2010-06-01;ROY inc.;information;\n"
    assert codes(take("interventions", text)) == [(2, "unknown_company"), (3, "unknown_company")]
    report = take("interventions", text, create_companies=True)
    assert (counts(report), warned(report)) == ((2, 0, 0), [(2, "company_created")])
    assert book.sql("SELECT name, neq, role FROM company").fetchall() == [("Roy", "1143567890", "client")]
    assert counts(take("interventions", text)) == (0, 0, 2)


def test_that_a_refused_row_creates_no_company(book, take):
    text = f"{HEADERS}\n2010-05-01;Roy;information\n2010-05-01;Houle;conseil\n"
    report = take("interventions", text, create_companies=True, skip_errors=True)
    assert codes(report) == [(3, "unknown_service")]
    assert book.sql("SELECT name FROM company").fetchall() == [("Roy",)]


@pytest.mark.usefixtures("roy")
def test_that_a_company_that_only_resembles_is_never_linked_in_silence(book, take):
    text = f"{HEADERS}\n2010-05-01;Aciers Roy;information\n"
    report = take("interventions", text, create_companies=True)
    assert codes(report) == [(2, "resembling_company")]
    assert report.errors[0].suggestion == "Acier Roy inc."
    assert warned(take("interventions", text, accept_suggestions=True)) == [(2, "suggestion_accepted")]
    assert counts(take("interventions", text, accept_suggestions=True)) == (0, 0, 1)


@pytest.mark.usefixtures("roy")
def test_that_a_company_is_known_by_its_neq_or_identifier_too(book, take):
    key = add_company(book, name="Houle", neq="1143567890")
    text = f"{HEADERS};NEQ\n2010-05-01;Autre nom;information;1143567890\n2010-05-02;{id_text(key)};information;\n"
    take("interventions", text + "2010-05-03;1143567890;information;\n")
    assert {row[0] for row in all_of(book, "company_id")} == {key}


def test_that_a_merged_company_leads_to_its_survivor(book, take, roy):
    other = add_company(book, name="Métal Nicolet", mrc="500")
    text = f"{HEADERS}\n2010-05-01;Métal Nicolet;information\n"
    take("interventions", text)
    merge_companies(book, roy, other)
    assert counts(take("interventions", text)) == (0, 0, 1)
    assert counts(take("interventions", f"{HEADERS}\n2010-06-01;Métal Nicolet;information\n")) == (1, 0, 0)
    assert {row[0] for row in all_of(book, "company_id")} == {roy}


@pytest.mark.usefixtures("roy")
@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("03/04/2010;Acier Roy;information", "ambiguous_date"),
        ("31/03/10;Acier Roy;information", "two_digit_year"),
        ("hier;Acier Roy;information", "invalid_date"),
        ("2010-05-01;Acier Roy;conseil", "unknown_service"),
        ("2010-05-01;;information", "missing_value"),
        ("2010-05-01;Acier Roy;information;beaucoup", "invalid_number"),
        ("2010-05-01;Acier Roy;information;;peut-être", "invalid_choice"),
        ("2010-05-01;Acier Roy;information;;;Drumond", "unknown_mrc"),
        ("2010-05-01;Acier Roy;#REF!", "spreadsheet_error"),
    ],
)
def test_that_each_bad_cell_has_its_error(book, take, cells, code):
    report = take("interventions", f"{HEADERS};Heures;Statut;MRC\n{cells}\n")
    assert codes(report) == [(2, code)]
    assert report.to_json()["errors"][0]["message"]
    assert book.scalar("SELECT count(*) FROM intervention") == 0


@pytest.mark.usefixtures("roy")
def test_that_dates_and_hours_of_excel_are_read(book, write_excel_list):
    from datetime import datetime, time

    from cqi_desktop.exchange.apply import import_file

    rows = [
        ["Date", "Entreprise", "Service", "Heures", "Heures de déplacement"],
        [datetime(2010, 5, 1), "Acier Roy", "information", 1.25, time(0, 45)],
        [date(2010, 5, 2), "Acier Roy", "information", "1 h 30", "0,1"],
    ]
    assert counts(import_file(book, write_excel_list(rows), "interventions")) == (2, 0, 0)
    assert all_of(book, "date, contact_seconds, travel_seconds") == [
        ("2010-05-01", 4500, 2700),
        ("2010-05-02", 5400, 360),
    ]


# --- activities and participations --------------------------------------------------------------------------


def test_that_an_activity_is_known_by_its_code(book, take):
    text = 'Code;Titre;Type;Date;Régions\nS1;Exporter;Sensibilisation;2010-05-04;"Centre-du-Québec; 04"\n'
    assert counts(take("activities", text)) == (1, 0, 0)
    assert counts(take("activities", text)) == (0, 0, 1)
    assert counts(take("activities", "code;title;kind;start_date\ns1;Exporter mieux;awareness;2010-05-04\n")) == (
        0,
        1,
        0,
    )
    assert all_of(book, "code, title, kind, regions, status", "activity", "id") == [
        ("s1", "Exporter mieux", "awareness", '["17","04"]', "held")
    ]


def test_that_an_activity_to_come_is_planned_and_its_regions_are_those_of_the_territory(book, take):
    report = take("activities", "Code;Titre;Type;Date;Régions\nS1;A;Formation;2011-05-04;Laval\n")
    assert codes(report) == [(2, "unknown_region")]
    take("activities", "Code;Titre;Type;Date\nS1;A;Formation;2011-05-04\n")
    assert book.scalar("SELECT status FROM activity") == "planned"


def test_that_a_participation_is_in_the_place_of_the_company(book, take, roy):
    add_activity(book, code="S1", title="Exporter", kind="awareness", start_date=date(2010, 5, 4))
    text = "Activité;Entreprise;Contact;Présence\ns1;Acier Roy;Luc Roy;\nS1;Acier Roy;;Absence\n"
    report = take("participations", text)
    assert (counts(report), warned(report)) == ((2, 0, 0), [(2, "contact_created")])
    assert set(all_of(book, "company_id, attendance, region, mrc", "participation", "id")) == {
        (roy, "attended", "17", "390"),
        (roy, "absent", "17", "390"),
    }
    assert counts(take("participations", text)) == (0, 0, 2)
    assert book.sql("SELECT first_name, last_name FROM contact").fetchall() == [("Luc", "Roy")]


@pytest.mark.usefixtures("roy")
def test_that_an_unknown_or_ambiguous_activity_is_an_error(book, take):
    for title in ("Un", "Deux"):
        add_activity(book, code="S1", title=title, kind="awareness", start_date=date(2010, 5, 4))
    report = take("participations", "Activité;Entreprise\nS1;Acier Roy\nS2;Acier Roy\n")
    assert codes(report) == [(2, "ambiguous_activity"), (3, "unknown_activity")]


def test_that_a_new_date_keeps_the_mrc_of_those_who_took_part(book, take):
    add_company(book, name="Cowan", mrc="460")
    add_activity(book, code="S1", title="Exporter", kind="awareness", start_date=date(2021, 5, 4))
    take("participations", "Activité;Entreprise\nS1;Cowan\n")
    assert all_of(book, "region", "participation", "id") == [("Montérégie",)]
    take("activities", "Code;Titre;Type;Date\nS1;Exporter;Sensibilisation;2021-09-04\n")
    assert all_of(book, "region, mrc", "participation", "id") == [("05", "460")]


# --- synergy links and outcomes -----------------------------------------------------------------------------


@pytest.mark.usefixtures("roy")
def test_that_a_link_keeps_the_date_of_its_status_and_both_places(book, take):
    add_company(book, name="Bois Houle", mrc="350")
    text = (
        "Entreprise A;Entreprise B;Nature;Date;Statut;Date du statut;Valeur\n"
        "Acier Roy;Bois Houle;Fournisseur;2010-05-01;Concrétisée;2010-09-01;1 250,50 $\n"
    )
    assert counts(take("synergies", text)) == (1, 0, 0)
    assert counts(take("synergies", text)) == (0, 0, 1)
    assert all_of(
        book, "status, proposed_on, concluded_on, value_cents, region_a, mrc_a, region_b, mrc_b", "synergy_link", "id"
    ) == [("concluded", "2010-05-01", "2010-09-01", 125050, "17", "390", "04", "350")]


@pytest.mark.usefixtures("roy")
def test_that_a_link_needs_two_companies_and_a_concluded_one_its_date(book, take):
    add_company(book, name="Bois Houle")
    headers = "Entreprise A;Entreprise B;Nature;Date;Statut\n"
    assert codes(take("synergies", f"{headers}Acier Roy;ACIER ROY;Autre;2010-05-01;\n")) == [(2, "same_company_twice")]
    report = take("synergies", f"{headers}Acier Roy;Bois Houle;Autre;2010-05-01;Terminée\n")
    assert warned(report) == [(2, "status_without_date")]


@pytest.mark.usefixtures("roy")
def test_that_sales_are_cents_and_the_rest_is_counted(book, take):
    text = (
        "Entreprise;Exercice;Nature;Valeur\nAcier Roy;2010-2011;Ventes à l'exportation;1,234.50\n"
        "Acier Roy;2010-2011;Emplois créés;3\n"
    )
    assert counts(take("outcomes", text)) == (2, 0, 0)
    assert counts(take("outcomes", text)) == (0, 0, 2)
    assert all_of(book, "kind, value, attribution, end_date, mrc", "export_outcome", "kind") == [
        ("export_sales", 123450, "declared", "2011-03-31", "390"),
        ("jobs_created", 3, "declared", "2011-03-31", "390"),
    ]
    assert codes(take("outcomes", "Entreprise;Exercice;Nature;Valeur\nAcier Roy;2010;Emplois créés;1,5\n")) == [
        (2, "invalid_year"),
        (2, "invalid_number"),
    ]


# --- persons ------------------------------------------------------------------------------------------------


def test_that_a_person_is_known_by_name_at_a_company(book, take, roy):
    text = (
        "Entreprise;Prénom;Nom;Courriel;Langue;Consentement;Date du consentement\n"
        "Acier Roy;Luc;Côté;luc@exemple.ca;Français;Exprès;2010-05-01\n"
    )
    assert counts(take("contacts", text)) == (1, 0, 0)
    assert counts(take("contacts", text)) == (0, 0, 1)
    assert counts(take("contacts", "Entreprise;Prénom;Nom;Téléphone\nAcier Roy;LUC;Cote;5\n")) == (0, 1, 0)
    assert all_of(book, "company_id, first_name, last_name, phone, language", "contact", "id") == [
        (roy, "Luc", "Côté", "5", "fr")
    ]
    assert all_of(book, "kind, entered_on", "consent_entry", "id") == [("express", "2010-05-01")]


@pytest.mark.usefixtures("roy")
def test_that_a_new_consent_is_one_more_line(book, take):
    for kind, day in (("Tacite", "2009-05-01"), ("Retiré", "2010-05-01"), ("Retiré", "")):
        take("contacts", f"Entreprise;Nom;Consentement;Date du consentement\nAcier Roy;Côté;{kind};{day}\n")
    assert all_of(book, "kind, entered_on", "consent_entry", "entered_on") == [
        ("implied", "2009-05-01"),
        ("withdrawn", "2010-05-01"),
    ]


# --- published figures, targets, funding --------------------------------------------------------------------


def test_that_published_figures_make_one_historical_submission_a_year_and_region(book, take):
    text = (
        "Exercice;Région;Indicateur;MRC;Valeur\n2008-2009;Centre-du-Québec;information_companies;;34\n"
        "2008-2009;17;accompaniment_companies;;12\n2010-2011;17;information_companies;Drummond;27\n"
        "2008-2009;17;hours;;2,5\n2008-2009;17;export_sales;;1 234,50 $\n"
    )
    assert counts(take("submissions", text)) == (5, 0, 0)
    assert counts(take("submissions", text)) == (0, 0, 5)
    assert all_of(book, "kind, region, start_date, end_date, records_complete", "submission", "start_date") == [
        ("historical", "17", "2008-04-01", "2009-03-31", 0),
        ("historical", "17", "2010-04-01", "2011-03-31", 0),
    ]
    assert set(all_of(book, "indicator, mrc, value", "submission_figure", "id")) == {
        ("information_companies", None, 34),
        ("accompaniment_companies", None, 12),
        ("information_companies", "490", 27),
        ("hours", None, 9000),
        ("export_sales", None, 123450),
    }
    assert counts(take("submissions", text.replace(";;34", ";;35"))) == (0, 1, 4)


def test_that_published_figures_are_read_with_care(take):
    headers = "Exercice;Région;Indicateur;MRC;Valeur\n"
    report = take(
        "submissions",
        f"{headers}2010;17;hours;;1\n2010-2011;Laval;hours;;1\n2010-2011;17;heure;;1\n"
        "2010-2011;17;information_companies;;1,5\n2010-2011;17;information_companies;Mékinac;1\n",
    )
    assert codes(report) == [
        (2, "invalid_year"),
        (3, "unknown_region"),
        (4, "unknown_indicator"),
        (5, "invalid_number"),
        (6, "mrc_of_another_region"),
    ]


def test_that_what_has_no_mrc_takes_none(take):
    rows = "2009-2010;17;training_groups;Drummond;3\n2009-2010;17;information_companies;Drummond;3\n"
    for kind in ("submissions", "targets"):
        report = take(kind, f"Exercice;Région;Indicateur;MRC;Valeur\n{rows}")
        assert codes(report) == [(2, "indicator_without_mrc")]


def test_that_a_year_that_can_only_be_a_slip_is_an_error(take):
    report = take("submissions", "Exercice;Région;Indicateur;Valeur\n1009-1010;17;information_companies;3\n")
    assert codes(report) == [(2, "invalid_year")]


def test_that_a_target_replaces_the_one_before(book, take):
    headers = "Exercice;Indicateur;Région;Valeur\n"
    assert counts(take("targets", f"{headers}2010-2011;information_companies;Estrie;40\n")) == (1, 0, 0)
    assert counts(take("targets", f"{headers}2010-2011;information_companies;05;45\n")) == (0, 1, 0)
    assert counts(take("targets", f"{headers}2010-2011;information_companies;;100\n")) == (1, 0, 0)
    assert all_of(book, "region, value", "target", "value") == [("05", 45), (None, 100)]


def test_that_a_source_of_funding_is_completed(book, take):
    headers = "Exercice;Source;Région;Demandé;Accepté\n"
    assert counts(take("funding", f"{headers}2011-2012;DEC;17;120 000 $;\n")) == (1, 0, 0)
    assert counts(take("funding", f"{headers}2011-2012;dec;Centre-du-Québec;;60000\n")) == (0, 1, 0)
    assert all_of(book, "requested_cents, accepted_cents", "funding_line", "id") == [(12_000_000, 6_000_000)]
