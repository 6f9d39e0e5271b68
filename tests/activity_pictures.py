"""The page Activités: its list, one activity part by part, its dialogs, its door and long names, for
``tests.screenshots``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.actions import actions_of, add_action, mark_action_done
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.activity_list import ActivityFilter, activity_lines
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.attendance_sheet import attendance_sheet
from cqi_desktop.store.concerns import concerns_of, note_concern
from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.store.saved_views import save_view, saved_views
from cqi_desktop.ui.main_window import MainWindow

LONG_TITLE = (
    "Café export : vendre aux États-Unis, au Mexique et dans l’Ouest canadien quand le taux de change, les normes et "
    "le transport ne sont pas de votre côté, deuxième partie, avec dégustation"
)
LONG_COMPANY = (
    "Les Industries et Entreprises réunies de transformation métallique du Centre-du-Québec et des environs ltée"
)
LONG_PERSON = "Marie-Antoinette-Éléonore Bourassa-Roy de la Durantaye-Vanderslagmolen"


def _settle(window: MainWindow) -> None:
    for _ in range(200):
        QTest.qWait(20)
        if window.context.runner.is_idle:
            break
    QTest.qWait(80)


def _page(window: MainWindow) -> QWidget:
    window.context.scope.choose_region("")
    window.context.scope.choose_year(FiscalYear(2010, window.context.scope.year.first_month))
    window.open_page("activities")
    _settle(window)
    page = window.page
    page.show_list()
    page.filters.remove_all()
    _settle(window)
    return page


def activities(window: MainWindow) -> QWidget:
    _page(window)
    page = window.page
    page.filters.follow_scope()
    page.listed.reread()
    _settle(window)
    page.table.go_to_row(2)
    window.focus_page()
    return window


def activities_filtered(window: MainWindow) -> QWidget:
    page = _page(window)
    page.filters.set_filters({"kind": ("cafe_export", "mission"), "region": ("17",)})
    return window


def activities_view(window: MainWindow) -> QWidget:
    """A view of every book, its chips and what it says when nothing is left to do."""
    _page(window).views.choose("no_attendance")
    return window


def activities_views(window: MainWindow) -> QWidget:
    """The menu of the views, two of the team among them, with how many activities each shows."""
    page = _page(window)
    page.views.choose("held")
    _settle(window)
    if not saved_views(window.context.book, "activities"):
        for name, kind in (("Cafés export, tout le territoire", "cafe_export"), (LONG_TITLE, "mission")):
            definition = {"filters": {"kind": [kind], "year": []}, "text": ""}
            save_view(window.context.book, page="activities", name=name, definition=definition, is_pinned=True)
    _settle(window)
    menu = page.views.menu()
    menu.popup(page.views.place_below())
    _settle(window)
    return menu


def activities_view_modified(window: MainWindow) -> QWidget:
    """A pinned view of the team, opened from the navigation, and modified since."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    window.open_view("activities", saved_views(window.context.book, "activities")[0].id.hex())
    _settle(window)
    window.page.filters.set_filter("region", ("17",))
    return window


def activities_view_long(window: MainWindow) -> QWidget:
    window.open_view("activities", saved_views(window.context.book, "activities")[1].id.hex())
    _settle(window)
    window.page.filters.set_filter("status", ("held",))
    return window


def _one(window: MainWindow, code: str, part: str = "sheet") -> QWidget:
    page = _page(window)
    line = next(one for one in activity_lines(window.context.book, ActivityFilter()) if one.code == code)
    page.open_activity(line.key, part)
    _settle(window)
    return page


def sheet(window: MainWindow) -> QWidget:
    _one(window, "S10-C11")
    return window


def sheet_typing(window: MainWindow) -> QWidget:
    page = _one(window, "C11-C1")
    page.view.sheet.begin_entry()
    QTest.keyClicks(page.view.sheet.company_field, "meu")
    QTest.qWait(100)
    return window


def follow_up(window: MainWindow) -> QWidget:
    """What was heard at a café export, and what was promised."""
    page = _one(window, "S10-C11")
    book, key = window.context.book, page.activity
    companies = list(dict.fromkeys(line.company for line in attendance_sheet(book, key)))
    advisers = [found for found, _ in present_advisers(book)]
    today = book.today()
    with book.change_set("Note a concern"):
        said = (
            "Le taux de change mange la marge de tous les contrats signés avant l’automne",
            "Ne trouve pas de transporteur qui accepte les petits lots vers l’Alberta",
            "Étiquetage bilingue : qui vérifie avant l’envoi?",
        )
        for company, text in zip(companies, said, strict=False):
            note_concern(book, company=company, text=text, activity=key)
        for number, concern in enumerate(concerns_of(book, key)):
            add_action(
                book,
                text=("Présenter la couverture de change d’EDC", "Jumeler avec un expéditeur de Bécancour",
                      "Envoyer le guide de l’étiquetage")[number],
                company=concern.company, concern=concern.key, activity=key,
                adviser=advisers[number % len(advisers)], due_on=today + timedelta(7 * number - 5),
            )  # fmt: skip
        mark_action_done(book, actions_of(book, key)[1].key)
    _settle(window)
    page.view.tabs.choose("actions")
    page.view.part.first_widget().setFocus()
    return window


def since(window: MainWindow) -> QWidget:
    _one(window, "S10-C01", "since")
    return window


def door(window: MainWindow) -> QWidget:
    page = _one(window, "C11-C1")
    page.open_door()
    sheet_lines = attendance_sheet(window.context.book, page.activity)
    for line in sheet_lines[:3]:
        page.door.let_in(Arrival(line.company, contact=line.contact), line.company_name)
        _settle(window)
    QTest.keyClicks(page.door.field, "me")
    QTest.qWait(100)
    return window


def _dialog(window: MainWindow) -> QWidget:
    QTest.qWait(250)
    _settle(window)
    return QApplication.activeModalWidget() or window


def new_activity(window: MainWindow) -> QWidget:
    page = _page(window)
    page.add_pressed()
    return _dialog(window)


def pasted(window: MainWindow) -> QWidget:
    """Cells of every sort: known, misspelt, new, present already, an address that cannot be right."""
    page = _one(window, "S10-C11")
    book = window.context.book
    names = [name for (name,) in book.sql("SELECT name FROM company WHERE trashed_at IS NULL ORDER BY name LIMIT 9")]
    there = attendance_sheet(book, page.activity)[0].company_name
    rows = [("Participant", "Entreprise", "Courriel")]
    rows += [(f"Jean Essai-{number}", name, f"jean{number}@essai.exemple") for number, name in enumerate(names)]
    rows += [
        ("Anne Tremblay", "Acier Warvick", ""),
        ("Rolande Inventée", "Fromagerie inventée pour l’image ltée", "rolande.fromagerie"),
        ("", there, ""),
        (LONG_PERSON, LONG_COMPANY, ""),
    ]
    QApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
    page.paste_pressed()
    return _dialog(window)


def long_names(window: MainWindow) -> QWidget:
    """The longest title, company and person: nothing pushes anything out of the window."""
    book = window.context.book
    with book.change_set("Add an activity"):
        key = add_activity(
            book, code="LONG-1", title=LONG_TITLE, kind="cafe_export", start_date=date(2011, 3, 30),
            end_date=date(2011, 3, 31), regions=("17", "04", "05"), place=f"{LONG_COMPANY}, salle {LONG_PERSON}",
        )  # fmt: skip
        people = [Arrival(new_company=f"{LONG_COMPANY} {number}", person=LONG_PERSON) for number in range(1, 30)]
        record_arrivals(book, key, [*people, Arrival(new_company=f"{LONG_COMPANY} 1", person="Jean Roy")])
    page = _page(window)
    page.open_activity(key)
    return window


def empty_sheet(window: MainWindow) -> QWidget:
    book = window.context.book
    key = add_activity(book, code="VIDE-1", title="Mission à Boston", kind="mission", start_date=date(2011, 5, 12))
    page = _page(window)
    page.open_activity(key)
    return window


def preview(window: MainWindow) -> QWidget:
    """The sheet to sign, before it is printed."""
    from cqi_desktop.ui.activities.sheet_printing import SheetPrinting

    page = _one(window, "C11-C1")
    printing = SheetPrinting(window.context, page.view.content, page)
    shown = printing.preview()
    QTest.qWait(300)
    QTest.keyClick(shown, Qt.Key.Key_Home)
    return shown


ACTIVITY_STEPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("activities", activities),
    ("activities-filtered", activities_filtered),
    ("activities-view", activities_view),
    ("activities-views", activities_views),
    ("activities-view-modified", activities_view_modified),
    ("activities-view-long", activities_view_long),
    ("activities-new", new_activity),
    ("activity-sheet", sheet),
    ("activity-typing", sheet_typing),
    ("activity-paste", pasted),
    ("activity-follow-up", follow_up),
    ("activity-since", since),
    ("activity-sign-in", preview),
    ("activity-door", door),
    ("activity-long-names", long_names),
    ("activity-empty", empty_sheet),
)
