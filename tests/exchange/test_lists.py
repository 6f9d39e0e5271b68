"""Lists out: exactly the contract's headers, safe to open, and read back as they were."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqi_desktop.domain.errors import InvalidValueError, UnknownRecordError, UnwritableError
from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.kinds import COMPANIES, KINDS
from cqi_desktop.exchange.lists import export_list, list_rows
from cqi_desktop.store import tables
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.contacts import add_contact, enter_consent
from cqi_desktop.store.funding import add_funding_line
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.submissions import record_historical_submission
from cqi_desktop.store.synergies import change_link_status, propose_link
from cqi_desktop.store.tables import column_names, table_name
from cqi_desktop.store.targets import set_target
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import set_language

from .conftest import NOON, counts

CONTRACT = {
    "companies": "Identifiant;Nom;NEQ;Rôle;Adresse;Municipalité;Code postal;MRC;Région;Téléphone;Courriel;Site web;"
    "SCIAN;Employés;Employés en date du;Statut d'exportation;Marchés;Conseiller;Notes",
    "contacts": "Identifiant;Entreprise;Prénom;Nom;Fonction;Courriel;Téléphone;Cellulaire;Langue;Consentement;"
    "Date du consentement",
    "interventions": "Identifiant;Date;Entreprise;NEQ;Service;Conseiller;Statut;Terminé le;Heures;"
    "Heures de préparation;Heures de déplacement;Mode;Marchés;Objet;Notes;Suivi le;MRC;Région",
    "activities": "Identifiant;Code;Titre;Type;Date;Fin;Régions;Lieu;Statut",
    "participations": "Identifiant;Activité;Entreprise;Contact;Présence",
    "synergies": "Identifiant;Entreprise A;Entreprise B;Nature;Statut;Date;Date du statut;Valeur;Marché;Origine;Notes",
    "submissions": "Identifiant;Exercice;Région;Indicateur;MRC;Valeur",
}
ENGLISH = {
    "companies": "id;name;neq;role;address;municipality;postal_code;mrc;region;phone;email;website;naics;employees;"
    "employees_on;export_status;markets;adviser;notes",
    "contacts": "id;company;first_name;last_name;title;email;phone;mobile;language;consent;consent_date",
    "interventions": "id;date;company;neq;service;adviser;status;completed_on;hours;preparation_hours;travel_hours;"
    "medium;markets;subject;notes;follow_up_on;mrc;region",
    "activities": "id;code;title;kind;start_date;end_date;regions;place;status",
    "participations": "id;activity;company;contact;attendance",
    "synergies": "id;company_a;company_b;kind;status;date;status_date;value;market;origin;notes",
    "submissions": "id;fiscal_year;region;indicator;mrc;value",
}


def filled(book: Book) -> None:
    """A bit of everything, with what makes lists hard to read back."""
    service = book.scalar("SELECT id FROM service WHERE code = 'diagnostic'")
    adviser = adviser_named(book, "Julie Côté")
    roy = add_company(
        book, name="Acier Roy inc.", neq="1143567890", mrc="390", markets=("Mexique", "États-Unis"), adviser=adviser,
        notes='=cmd|"calc"!A0', phone="+1 819 555-0101", export_status="regular",
    )  # fmt: skip
    twin = add_company(book, name="Acier Roy ltée", municipality="Drummondville")
    same = add_company(book, name="Acier Roy ltée", region="Montérégie")
    cowan = add_company(book, name="Cowan; fils\net filles", mrc="460")
    for company, count in ((roy, 12), (twin, 3)):
        record_measure(book, company=company, kind="employees", value=count, measured_on=date(2010, 1, count))
    person = add_contact(book, company=roy, first_name="Luc", last_name="Roy", language="es")
    add_contact(book, company=roy, first_name="Luc", last_name="Roy", email="autre@exemple.ca")
    enter_consent(book, contact=person, kind="express", entered_on=date(2010, 5, 1))
    for company in (roy, twin, same, cowan):
        for _ in range(2):
            record_intervention(
                book, company=company, service=service, date=date(2010, 5, 1), contact_seconds=1000, adviser=adviser,
                completed_on=date(2010, 6, 1), markets=("Chine",), medium="visit", subject="'=guillemet",
            )  # fmt: skip
    record_intervention(book, company=roy, service=service, date=date(2010, 5, 1), mrc="350", status="cancelled")
    activity = add_activity(
        book, code="S1", title="Exporter", kind="cafe_export", start_date=date(2010, 6, 1), regions=("17", "04")
    )
    twice = [add_activity(book, code="S2", title=title, kind="training", start_date=date(2010, 7, 1)) for title in "AB"]
    record_participation(book, activity=activity, company=roy, contact=person)
    record_participation(book, activity=twice[1], company=same, attendance="absent")
    link = propose_link(book, company_a=roy, company_b=same, kind="joint_booth", proposed_on=date(2010, 8, 1))
    change_link_status(book, link, "in_contact", date(2010, 8, 15))
    change_link_status(book, link, "concluded", date(2010, 9, 1), value_cents=125_050)
    year = fiscal_year_of(book, "2010-2011")
    figures = {("information_companies", None): 34, ("hours", "490"): 1000, ("export_sales", None): 5}
    record_historical_submission(book, region="17", year=year, figures=figures)
    record_outcome(
        book, company=twin, kind="export_sales", value=12_345, start_date=year.start, end_date=year.end, market="Chili"
    )
    add_funding_line(
        book, funder="DEC", region="17", start_date=year.start, end_date=year.end, requested_cents=12_000_000,
        is_own_revenue=False,
    )  # fmt: skip
    set_target(book, indicator="hours", start_date=year.start, end_date=year.end, value=3600, region="05")


@pytest.fixture
def full_book(book: Book) -> Book:
    filled(book)
    return book


def contents(book: Book, *, without: Sequence[str] = ()) -> dict[str, Any]:
    """What lists carry of a book: every kind's rows, so that two books can be compared."""
    return {code: sorted(map(repr, list_rows(book, kind))) for code, kind in KINDS.items() if code not in without}


def rows_of(book: Book, model: Any, left_out: Sequence[str]) -> list[tuple[Any, ...]]:
    columns = [name for name in ("id", *column_names(model)) if name not in left_out]
    return book.sql(f"SELECT {', '.join(columns)} FROM {table_name(model)} ORDER BY id").fetchall()


@pytest.mark.parametrize("kind", CONTRACT)
def test_that_headers_are_those_of_the_contract_in_order(kind):
    assert ";".join(field.header for field in KINDS[kind].fields) == CONTRACT[kind]
    assert ";".join(field.name for field in KINDS[kind].fields) == ENGLISH[kind]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_that_a_csv_is_in_french_with_bom_and_semicolons(full_book, tmp_path, language):
    set_language(language)
    assert export_list(full_book, "companies", tmp_path / "e.csv") == 4
    content = (tmp_path / "e.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfIdentifiant;Nom;NEQ;")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines(keepends=True), delimiter=";"))
    roy = next(row for row in rows if row["NEQ"])
    assert (roy["Rôle"], roy["Statut d'exportation"], roy["MRC"]) == ("Client", "Régulière", "Arthabaska")
    assert (roy["Marchés"], roy["Employés"], roy["Employés en date du"]) == ("Mexique; États-Unis", "12", "2010-01-12")


def test_that_no_text_of_a_csv_can_become_a_formula(full_book, tmp_path):
    for kind in KINDS:
        export_list(full_book, kind, tmp_path / "e.csv")
        text = (tmp_path / "e.csv").read_bytes().decode("utf-8-sig")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=";"):
            assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_that_no_text_of_a_workbook_is_a_formula(full_book, tmp_path):
    from openpyxl import load_workbook

    export_list(full_book, "companies", tmp_path / "e.xlsx")
    sheet = load_workbook(tmp_path / "e.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert [cell.value for cell in sheet[1]] == [field.header for field in COMPANIES.fields]
    assert '=cmd|"calc"!A0' in [cell.value for cell in cells]
    assert sheet.title == "Entreprises"


def test_that_dates_and_amounts_of_a_workbook_are_values(full_book, tmp_path):
    from openpyxl import load_workbook

    export_list(full_book, "synergies", tmp_path / "s.xlsx")
    row = next(load_workbook(tmp_path / "s.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True))
    assert row[5].date() == date(2010, 8, 1)
    assert row[7] == 1250.5


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_that_the_same_book_gives_the_same_bytes(full_book, tmp_path, ending):
    for name in ("un", "deux"):
        export_list(full_book, "interventions", tmp_path / f"{name}.{ending}")
    assert (tmp_path / f"un.{ending}").read_bytes() == (tmp_path / f"deux.{ending}").read_bytes()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_that_an_export_imported_into_its_own_book_changes_nothing(full_book, tmp_path, ending):
    before = full_book.scalar("SELECT count(*) FROM change")
    for kind in KINDS:
        count = export_list(full_book, kind, tmp_path / f"{kind}.{ending}")
        assert counts(import_file(full_book, tmp_path / f"{kind}.{ending}", kind)) == (0, 0, count)
    assert full_book.scalar("SELECT count(*) FROM change") == before


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_that_an_export_imported_into_an_empty_book_makes_an_equal_one(full_book, other_book, tmp_path, ending):
    for kind in KINDS:
        count = export_list(full_book, kind, tmp_path / f"{kind}.{ending}")
        report = import_file(other_book, tmp_path / f"{kind}.{ending}", kind)
        assert (counts(report), report.errors) == ((count, 0, 0), ())
    assert contents(other_book) == contents(full_book)
    for model, left_out in (
        (tables.Company, ["adviser_id"]),
        (tables.Intervention, ["adviser_id"]),
        (tables.Participation, []),
        (tables.Activity, []),
        (tables.SynergyLink, ["in_contact_on"]),
        (tables.ExportOutcome, []),
        (tables.Contact, []),
        (tables.FundingLine, []),
        (tables.Target, []),
    ):
        assert rows_of(other_book, model, left_out) == rows_of(full_book, model, left_out)


def test_that_the_trash_and_what_hangs_on_it_are_left_out(full_book, tmp_path):
    key = full_book.scalar("SELECT id FROM company WHERE neq = '1143567890'")
    trash(full_book, "company", key)
    assert export_list(full_book, "companies", tmp_path / "e.csv") == 3
    assert export_list(full_book, "interventions", tmp_path / "i.csv") == 6
    assert export_list(full_book, "participations", tmp_path / "p.csv") == 1
    assert export_list(full_book, "contacts", tmp_path / "c.csv") == 0
    assert export_list(full_book, "synergies", tmp_path / "s.csv") == 0


def test_that_a_merged_company_is_listed_once(book, tmp_path):
    merge_companies(book, add_company(book, name="Roy"), add_company(book, name="Houle"))
    assert export_list(book, "companies", tmp_path / "e.csv") == 1


def test_that_a_link_within_one_company_is_left_out(book, tmp_path):
    roy, houle, cote = (add_company(book, name=name) for name in ("Roy", "Houle", "Côté"))
    propose_link(book, company_a=roy, company_b=houle, kind="supplier", proposed_on=date(2010, 5, 1))
    propose_link(book, company_a=roy, company_b=cote, kind="supplier", proposed_on=date(2010, 5, 1))
    merge_companies(book, roy, houle)
    assert export_list(book, "synergies", tmp_path / "s.csv") == 1
    report = import_file(book, tmp_path / "s.csv", "synergies")
    assert (report.unchanged, report.errors) == (1, ())


def test_that_places_that_cannot_be_written_are_refused(book, tmp_path):
    with pytest.raises(UnwritableError):
        export_list(book, "companies", tmp_path / "rien" / "e.csv")
    with pytest.raises(InvalidValueError):
        export_list(book, "companies", tmp_path / "e.pdf")
    with pytest.raises(UnknownRecordError):
        export_list(book, "entreprises", tmp_path / "e.csv")
    assert not [path for path in tmp_path.iterdir() if not path.name.startswith("book.cqi")]


# --- random books -------------------------------------------------------------------------------------------

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=12
).map(str.strip)
NAMES = st.one_of(st.sampled_from(["Roy inc.", "ROY", "Roy ltée", "Meubles Été", "Meubles Ete"]), TEXTS).filter(bool)
NOTES = st.one_of(st.none(), TEXTS, st.sampled_from(["=1+1", "'=x", "''-y", "@", "un\ndeux", 'dit "oui"', "a;b", "#N"]))
COMPANY = st.fixed_dictionaries(
    {"name": NAMES},
    optional={
        "notes": NOTES,
        "address": NOTES,
        "neq": st.from_regex(r"11[0-9]{8}", fullmatch=True),
        "mrc": st.sampled_from(["490", "460", "350"]),
        "region": st.sampled_from(["04", "Montérégie"]),
        "markets": st.lists(st.sampled_from(["Chine", "Inde", "Pérou"]), unique=True),
        "export_status": st.sampled_from(tables.EXPORT_STATUSES),
    },
)
ACT = st.fixed_dictionaries(
    {"company": st.integers(0, 9), "date": st.dates(date(2009, 1, 1), date(2011, 12, 31))},
    optional={
        "contact_seconds": st.integers(0, 100_000),
        "travel_seconds": st.integers(0, 100_000),
        "notes": NOTES,
        "medium": st.sampled_from(tables.MEDIUMS),
        "completed_on": st.dates(date(2009, 1, 1), date(2011, 12, 31)),
    },
)


def is_kept(text: str | None) -> bool:
    """Lists keep a text but for spaces around it and the words that mean an empty cell."""
    from cqi_desktop.domain.values import text_value

    try:
        return text is None or text_value(text) == text
    except InvalidValueError:
        return False


@settings(max_examples=15, deadline=None)
@given(
    companies=st.lists(COMPANY, min_size=1, max_size=6),
    acts=st.lists(ACT, max_size=6),
    ending=st.sampled_from(["csv", "xlsx"]),
)
def test_that_any_book_reads_back(companies, acts, ending):
    with TemporaryDirectory() as folder:
        surroundings = RepeatableSurroundings(NOON, 7).surroundings()
        first = Book.create(Path(folder) / "a.cqi", surroundings=surroundings)
        second = Book.create(Path(folder) / "b.cqi", surroundings=surroundings)
        service = first.scalar("SELECT id FROM service WHERE code = 'information'")
        kept = [
            company for company in companies if all(is_kept(company.get(name)) for name in ("name", "notes", "address"))
        ]
        keys = [add_company(first, **company) for company in kept]
        for act in acts if keys else ():
            if is_kept(act.get("notes")):
                company = keys[act["company"] % len(keys)]
                record_intervention(first, **act | {"company": company, "service": service})
        for kind in ("companies", "interventions"):
            path = Path(folder) / f"{kind}.{ending}"
            count = export_list(first, kind, path)
            assert counts(import_file(second, path, kind)) == (count, 0, 0)
            assert counts(import_file(first, path, kind)) == (0, 0, count)
        for model in (tables.Company, tables.Intervention):
            assert rows_of(second, model, []) == rows_of(first, model, [])
        first.close()
        second.close()
