"""The import assistant on lists with everything in them, for ``tests.screenshots``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.store.book import Book
from cqi_desktop.ui.importing.import_dialog import ImportDialog
from cqi_desktop.ui.main_window import MainWindow

# As a spreadsheet of the year would have it, with what goes wrong in real ones.
FOLLOW_UP = (
    "Suivi des interventions – mars 2011;;;;;;\r\n"
    ";;;;;;\r\n"
    "Date;Entreprise;Service;Heures;Personne CQI;Remarques;Couleur\r\n"
    "2011-03-02;{first};Information;0,5;;Tarifs, Ohio;\r\n"
    "2011-03-02;{second};Information;0,25;;Étiquetage;\r\n"
    "03/04/2011;{first};Information;0,3;;UL et CSA;\r\n"
    "2011-03-08;{close};Information;0,75;;Salon de Boston;\r\n"
    "2011-03-09;Ébénisterie Montjoie;Accompagnement spécifique;1,5;;Rencontre 1;\r\n"
    "2011-03-09;{second};Prédiagnostic d'exportation;4;;Document remis;\r\n"
    "2011-03-14;{third};Acompagnement spécifique;1;;Détaillants;bleu\r\n"
    "2011-03-14;{third};Plan d'exportation;3;;N.-Angleterre;\r\n"
    "2011-03-16;{first};Information;1 h ¼;;Certificat phytosanitaire exigé par le service d’inspection de "
    "l’État du Massachusetts pour les serres et les pépinières;\r\n"
    "2011-03-16;{second};Information;0,3;;Analyse FDA;\r\n"
    ";{third};Information;0,5;;Tarifs Texas;\r\n"
    "2011-03-18;Les Entreprises de transformation alimentaire et de conditionnement à façon du Bas-Saint-François "
    "(1987) ltée;Information;0,4;;Origine ALENA;\r\n"
    "Total;;;11,9;;;\r\n"
)
COMPANIES = (
    "Raison sociale;Ville;Téléphonne;Nombre d’employés;NEQ;X\r\n"
    "{first};;819 555-0188;112;;info@exemple.example\r\n"
    "{second};;;;;\r\n"
    "{close};;;;;\r\n"
    "Meubles Été inc.;Bécancour;(819) 555-0101;1\u00a0245;;ete@exemple.example\r\n"
    "Acier Boulianne ltée;Drummondville;819.555.0102;38;12;a@exemple.example\r\n"
)


def _settle(window: MainWindow) -> None:
    for _ in range(300):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    QTest.qWait(120)


def names_of(book: Book) -> dict[str, str]:
    """Companies of the book, and one name that is nearly that of the first."""
    names = [row[0] for row in book.sql("SELECT name FROM company WHERE trashed_at IS NULL ORDER BY id LIMIT 40")]
    long = [name for name in names if len(name) > 14]
    first = long[0]
    return {"first": first, "second": long[1], "third": long[2], "close": long[3].replace("e", "é", 1)}


def _folder(window: MainWindow) -> Path:
    folder = window.context.book.path.parent / "lists"
    folder.mkdir(exist_ok=True)
    return folder


def _list(window: MainWindow, text: str, name: str) -> Path:
    path = _folder(window) / name
    path.write_bytes(text.format(**names_of(window.context.book)).encode("cp1252", "replace"))
    return path


def _dialog() -> ImportDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, ImportDialog)
    return found


def start(window: MainWindow) -> QWidget:
    window.open_page("exchange")
    window.imports.open()
    QTest.qWait(200)
    return _dialog()


def interventions(window: MainWindow) -> QWidget:
    """The dialog over the window, as a person sees it, on the first row to see."""
    window.imports.open_file(_list(window, FOLLOW_UP, "Suivi mars 2011.csv"))
    _settle(window)
    return _dialog()


def interventions_to_create(window: MainWindow) -> QWidget:
    dialog = interventions(window)
    dialog.options.create_companies.click()
    dialog.options.skip.click()
    _settle(window)
    dialog.chips.chips["all"].click()
    return dialog


def companies(window: MainWindow) -> QWidget:
    window.imports.open_file(_list(window, COMPANIES, "Liste des clients rencontrés au salon de Boston.csv"))
    _settle(window)
    return _dialog()


def editing(window: MainWindow) -> QWidget:
    dialog = companies(window)
    dialog.next_trouble()
    dialog.tables.list.edit(dialog.tables.list.currentIndex())
    return dialog


def refused(window: MainWindow) -> QWidget:
    """A picture renamed."""
    path = _folder(window) / "Liste des clients.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    window.imports.open_file(path)
    _settle(window)
    return _dialog()


def missing_column(window: MainWindow) -> QWidget:
    window.imports.open_file(_list(window, "Firme visée;Endroit\r\n{first};Québec\r\n{second};Lévis\r\n", "x.csv"))
    _settle(window)
    return _dialog()


def imported(window: MainWindow) -> QWidget:
    """What is told once it is in the book; taken back at once."""
    dialog = interventions_to_create(window)
    dialog.primary_pressed()
    _settle(window)
    return window


def imports_panel(window: MainWindow) -> QWidget:
    window.undo()
    _settle(window)
    window.open_place("exchange", "imports")
    return window


IMPORT_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("import-start", start),
    ("import-interventions", interventions),
    ("import-interventions-all", interventions_to_create),
    ("import-companies", companies),
    ("import-editing", editing),
    ("import-refused", refused),
    ("import-missing-column", missing_column),
    ("import-done", imported),
    ("import-undone", imports_panel),
)
