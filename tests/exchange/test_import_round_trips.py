"""Whatever a list says: read twice it changes nothing the second time, and undone it leaves the book as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cqi_desktop.exchange.apply import import_file
from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.exchange.lists import list_rows
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.exchange.report import ImportReport
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.store.undo import undo, undo_last

from .conftest import NOON

ALLOWED = ImportOptions(accept_suggestions=True, create_companies=True, allow_duplicates=True, skip_errors=True)
FIRST = {
    "companies": "Nom;NEQ;Municipalité;Téléphone;Employés\nAcier Roy inc.;1143567890;Drummondville;819 555-0101;12\n"
    "Müller;;Bécancour;;\nMeubles Été;;;;\n",
    "contacts": "Entreprise;Prénom;Nom;Courriel;Consentement\nAcier Roy;Luc;Roy;luc@acier.example;Exprès\n",
    "interventions": "Date;Entreprise;Service;Heures\n2010-05-03;Acier Roy;Information;1,5\n"
    "2010-06-03;Müller;Accompagnement spécifique;2\n",
    "activities": "Code;Titre;Type;Date;Régions\nA1;Café;Café export;2010-06-10;Centre-du-Québec\n",
    "participations": "Activité;Entreprise\nA1;Acier Roy\n",
}

NAMES = st.sampled_from(
    ["Acier Roy inc.", "ACIER ROY", " acier roy ltée ", "Muller", "Müller", "Meubles Été", "Meubles L’Été",
     "9123-4567 Québec inc.", "Houle"]
)  # fmt: skip
PHONES = st.sampled_from(["", "(819) 555-0101", "8195550101", "819-555-0199 poste 3", "+33 1 99 00 12 34", "le matin"])
DAYS = st.dates(date(2009, 4, 1), date(2011, 3, 31))
DATES = st.one_of(DAYS.map(date.isoformat), DAYS.map(lambda day: day.strftime("%d-%m-%Y")), st.just("31 mars 2011"))
HOURS = st.sampled_from(["", "1,5", "2 h 30", "45 min", "1.25", "(vide)"])
NOTES = st.sampled_from(["", "=1+1", "@x", "l’été\u00a0: 3 %", "(vide)"])

LISTS: dict[str, tuple[str, st.SearchStrategy[tuple[str, ...]]]] = {
    "companies": (
        "Raison sociale;Tél.;Nb employés;Remarques",
        st.tuples(NAMES, PHONES, st.sampled_from(["", "12", "1\u00a0245", "40"]), NOTES),
    ),
    "contacts": (
        "Entreprise;Prénom;Nom;Courriel;Cellulaire;Consentement",
        st.tuples(
            NAMES, st.sampled_from(["Luc", "L.", "Zoé", ""]), st.sampled_from(["Roy", "Côté"]),
            st.sampled_from(["", "luc@acier.example", "Zoé <zoe@x.example>"]), PHONES,
            st.sampled_from(["", "Exprès", "Tacite"]),
        ),
    ),
    "interventions": (
        "Date;Entreprise;Service;Nb heures;Notes",
        st.tuples(DATES, NAMES, st.sampled_from(["Information", "accompaniment"]), HOURS, NOTES),
    ),
    "participations": ("Activité;Entreprise;Contact",
        st.tuples(st.just("A1"), NAMES, st.sampled_from(["", "Luc Roy"])),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def first_book(tmp_path_factory):
    path = tmp_path_factory.mktemp("premier") / "carnet.cqi"
    with Book.create(path, surroundings=RepeatableSurroundings(NOON, 7).surroundings()) as book:
        for kind, text in FIRST.items():
            assert _take(book, path.parent, kind, text).errors == ()
    return path


def _take(book: Book, folder: Path, kind: str, text: str) -> ImportReport:
    path = folder / f"{kind}.csv"
    path.write_text(text, encoding="utf-8")
    return import_file(book, path, kind, ALLOWED)


def _everything(book: Book) -> dict[str, Any]:
    """All that a person can see of a book: the list of every kind, and the figures of each year."""
    lists = {kind.code: list(list_rows(book, kind)) for kind in KINDS.values()}
    return lists | {label: figures_of(book, fiscal_year_of(book, label)) for label in ("2009-2010", "2010-2011")}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), kind=st.sampled_from(list(LISTS)))
def test_that_a_list_read_twice_changes_nothing_and_undone_leaves_nothing(first_book, data, kind):
    header, rows = LISTS[kind]
    drawn = data.draw(st.lists(rows, min_size=1, max_size=6))
    text = "\n".join(["Liste de 2010", "", header, *(";".join(row) for row in drawn), "Total;;;;;"])
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "copie.cqi"
        copy.write_bytes(first_book.read_bytes())
        with Book.open(copy) as book:
            before = _everything(book)
            report = _take(book, Path(folder), kind, text)
            after = _everything(book)
            again = _take(book, Path(folder), kind, text)
            assert (again.created, again.updated) == (0, 0), text
            assert _everything(book) == after
            if report.change_set is not None:
                undo(book, report.change_set)
            if kind != "contacts":  # a line of the ledger of consents stays
                assert _everything(book) == before
            assert check_book(book) == []


def test_that_an_import_of_every_kind_undone_gives_the_same_lists_and_figures(first_book, tmp_path):
    copy = tmp_path / "copie.cqi"
    copy.write_bytes(first_book.read_bytes())
    lists = {
        "companies": "Nom;MRC;Téléphone\nMüller;Nicolet-Yamaska;819 555-0177\nNeuve;Drummond;\n",
        "interventions": "Date;Entreprise;Service\n2010-07-01;Müller;Information\n",
        "activities": "Code;Titre;Type;Date\nA2;Formation;Formation;2010-09-01\n",
        "participations": "Activité;Entreprise\nA1;Meubles Été\n",
        "synergies": "Entreprise A;Entreprise B;Nature;Date\nMüller;Acier Roy;Fournisseur;2010-09-01\n",
        "submissions": "Exercice;Région;Indicateur;Valeur\n2009-2010;Mauricie;information_companies;12\n",
        "outcomes": "Entreprise;Exercice;Nature;Valeur\nMüller;2010-2011;Ventes à l'exportation;1 000\n",
        "funding": "Exercice;Source;Demandé\n2010-2011;CRÉ;60 000\n",
        "targets": "Exercice;Indicateur;Région;Valeur\n2010-2011;information_companies;Mauricie;12\n",
    }
    with Book.open(copy) as book:
        before = _everything(book)
        for kind, text in lists.items():
            report = _take(book, tmp_path, kind, text)
            assert report.errors == (), kind
            assert _everything(book) != before, kind
            result = undo_last(book)
            assert (result.kept, result.refused) == ([], []), kind
            assert _everything(book) == before, kind
