"""Lists as tools of the team: any filter, several orders, chosen columns, saved views, edits of many, drag and copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.list_conditions import Condition, Operator
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.saved_views import save_view, saved_views
from cqi_desktop.store.tables import Company
from cqi_desktop.ui.dialogs.edit_companies_dialog import EditCompaniesDialog
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.companies_model import COLUMNS
from cqi_desktop.ui.models.roles import AFTER_ROLE, BADGE_ROLE
from cqi_desktop.ui.pages.companies_page import CompaniesPage
from cqi_desktop.ui.pages.interventions_page import InterventionsPage
from cqi_desktop.ui.widgets.choice_popup import ChoicePopup
from cqi_desktop.ui.widgets.condition_popup import ConditionPopup
from cqi_desktop.ui.widgets.frozen_column import FrozenColumn

from .conftest import Opener, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow) -> CompaniesPage:
    assert isinstance(window.page, CompaniesPage)
    return window.page


@pytest.fixture
def answer_name(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What the person types when a view asks for its name: the dialog of Qt runs a loop of its own."""

    def answer(name: str) -> None:
        def typed(*asked: object, **more: object) -> tuple[str, bool]:
            return name, bool(name)

        monkeypatch.setattr(QInputDialog, "getText", typed)

    return answer


def column(key: str) -> int:
    return next(place for place, entry in enumerate(COLUMNS) if entry.key == key)


def click_header(qtbot: QtBot, page: CompaniesPage, key: str, modifier: Qt.KeyboardModifier) -> None:
    header = page.table.header
    place = QPoint(header.sectionViewportPosition(column(key)) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def choose(page: CompaniesPage | InterventionsPage, act: str) -> None:
    menu = page.views.menu()
    next(action for action in menu.actions() if action.data() == ("act", act)).trigger()


# --- filters -------------------------------------------------------------------------------------------------


def test_that_a_filter_on_a_text_is_typed_and_said_on_its_chip(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_F, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.data() == "municipality").trigger()
    menu.close()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ConditionPopup)
    qtbot.keyClicks(popup.first, "victoria")
    qtbot.keyClick(popup.first, Qt.Key.Key_Return)
    settle(qtbot, window)
    chip = page.filters.chip("municipality")
    assert chip is not None
    assert chip.value == "contient «\u00a0victoria\u00a0»"
    assert 0 < page.model.rowCount() < 83
    row = page.model.company_at(0)
    assert row is not None
    assert row.municipality == "Victoriaville"


def test_that_a_range_of_dates_is_refused_until_it_can_be_read(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    page.filters.open_filter("last_intervention")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ConditionPopup)
    popup.first.setText("2011-01-31")
    popup.last.setText("2010-01-01")
    qtbot.keyClick(popup.last, Qt.Key.Key_Return)
    assert popup.refused.isVisible()
    popup.first.setText("2010-01-01")
    popup.last.setText("2010-12-31")
    qtbot.keyClick(popup.last, Qt.Key.Key_Return)
    settle(qtbot, window)
    wanted = Condition("last_intervention", Operator.BETWEEN, (date(2010, 1, 1), date(2010, 12, 31)))
    assert page.filters.values["last_intervention"] == (wanted,)
    assert page.filters.chip("last_intervention").value == "de 2010-01-01 à 2010-12-31"


def test_that_choices_tell_how_many_have_each_value_and_may_be_excluded(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    count = page.filters.counting("mrc")
    assert count is not None
    page.filters.open_filter("mrc")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    popup.show_counts(count())
    counted = [popup._rows.item(row).data(AFTER_ROLE) for row in range(popup._rows.rowCount())]
    assert sum(int(count) for count in counted) == page.model.rowCount()
    popup.operator.setCurrentIndex(1)
    popup.list.setCurrentIndex(popup._narrowed.index(0, 0))
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    popup.close()
    settle(qtbot, window)
    assert page.filters.chip("mrc").value.startswith("pas ")
    assert page.model.rowCount() == sum(int(count) for count in counted[1:])


def test_that_what_is_missing_is_a_group_with_its_numbers(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    page.context.scope.choose_region("")
    count = page.filters.counting("missing")
    assert count is not None
    missing = count()["mrc"]
    page.filters.set_filter("missing", ("mrc",))
    settle(qtbot, window)
    assert page.model.rowCount() == missing > 0
    assert page.filters.chip("missing").text() == "(vide)\u00a0: MRC"


# --- orders and columns --------------------------------------------------------------------------------------


def test_that_shift_adds_a_column_to_those_that_sort(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    click_header(qtbot, page, "mrc", Qt.KeyboardModifier.NoModifier)
    click_header(qtbot, page, "last_intervention", SHIFT)
    click_header(qtbot, page, "last_intervention", SHIFT)
    settle(qtbot, window)
    assert page.table.header.sorts == ((column("mrc"), False), (column("last_intervention"), True))
    assert page.context.settings.sorts["companies"] == ["mrc", "-last_intervention"]
    click_header(qtbot, page, "name", Qt.KeyboardModifier.NoModifier)
    assert page.table.header.sorts == ((0, False),)


def test_that_order_widths_sort_and_hidden_columns_come_back_with_those_that_are_new(
    qtbot: QtBot, open_window: Opener, sample_path: Path
) -> None:
    settings = WindowSettings()
    page = open_window(sample_path, settings).page
    page.table.header.moveSection(page.table.header.visualIndex(column("adviser")), 1)
    page.columns.show_column(column("neq"), is_shown=True)
    page.columns.show_column(column("mrc"), is_shown=False)
    click_header(qtbot, page, "last_intervention", Qt.KeyboardModifier.NoModifier)
    settings.column_order["companies"].remove("markets")  # as if a later version had brought it
    settings.columns["companies"].remove("markets")
    again = open_window(sample_path, settings).page
    shown = again.columns.shown()
    assert shown[:2] == ["name", "adviser"]
    assert "neq" in shown
    assert "mrc" not in shown
    assert "markets" in shown
    assert again.table.header.sorts == ((column("last_intervention"), False),)
    reset = next(action for action in again.columns.menu().actions() if action.text() == "Rétablir les colonnes")
    reset.trigger()
    assert again.columns.shown() == [entry.key for entry in COLUMNS if entry.is_usual]


def test_that_the_first_column_stays_first_and_in_view(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    for key in ("neq", "email", "phone", "website", "region"):
        page.columns.show_column(column(key), is_shown=True)
    settle(qtbot, window)
    page.columns.show_only(["name", "region", "mrc", "neq", "phone", "email", "website", "markets", "adviser"])
    settle(qtbot, window)
    header = page.table.header
    hidden = [number for number in range(len(COLUMNS)) if header.isSectionHidden(number)]
    assert sum(header.sectionSize(number) for number in range(len(COLUMNS))) == header.length()
    assert {header.sectionSize(number) for number in hidden} == {0}
    frozen = page.table.findChild(FrozenColumn)
    assert frozen is not None
    assert not frozen.isVisible()
    page.table.horizontalScrollBar().setValue(250)
    assert frozen.isVisible()
    assert frozen.columnWidth(0) == page.table.columnWidth(0)
    assert frozen.focusPolicy() == Qt.FocusPolicy.NoFocus
    page.table.header.moveSection(page.table.header.visualIndex(column("mrc")), 0)
    assert page.table.header.visualIndex(0) == 0


# --- selection -----------------------------------------------------------------------------------------------


def test_that_the_status_line_counts_and_adds_up_the_selection(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    page.table.setFocus()
    page.table.go_to_row(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    settle(qtbot, window)
    text = window.status.counted.text()
    assert text.startswith("83 entreprises · 2 sélectionnées · ")
    assert "employés" in text
    assert text.endswith("en 2010-2011")


def test_that_dragged_rows_are_a_text_a_table_and_a_file(qtbot: QtBot, page: CompaniesPage) -> None:
    page.table.go_to_row(0)
    data = page.table.dragged()
    assert data.text().splitlines()[0].startswith("Entreprise\t")
    assert bytes(data.data("text/tab-separated-values").data()).decode() == data.text()
    path = Path(data.urls()[0].toLocalFile())
    assert path.name == "entreprises.tsv"
    assert path.read_text("utf-8-sig") == data.text()


def test_that_several_companies_are_edited_in_one_dialog_and_undone(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    page.table.setFocus()
    page.table.selectAll()
    keys = page.selection.keys
    before = {key: page.context.book.find(Company, key).export_status for key in keys}
    assert len(set(before.values())) > 1
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    dialog = window.findChild(EditCompaniesDialog)
    assert dialog is not None
    assert not dialog.editors["export_status"].isEnabled()
    assert "valeurs différentes" in dialog.editors["export_status"].placeholderText()
    assert not dialog.footer.primary.isEnabled()
    dialog.boxes["export_status"].setChecked(True)
    dialog.editors["export_status"].setCurrentIndex(dialog.editors["export_status"].findData("regular"))
    qtbot.mouseClick(dialog.footer.primary, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert {page.context.book.find(Company, key).export_status for key in keys} == {"regular"}
    assert page.toast.isVisible()
    window.undo()
    settle(qtbot, window)
    assert {key: page.context.book.find(Company, key).export_status for key in keys} == before


def test_that_a_number_of_days_that_is_no_number_stays_in_the_dialog(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage
) -> None:
    page.table.go_to_row(0)
    page.selection.edit()
    dialog = window.findChild(EditCompaniesDialog)
    assert dialog is not None
    dialog.editors["contact_every_days"].setText("souvent")
    dialog.apply()
    assert dialog.refused.isVisible()
    dialog.reject()


# --- views ---------------------------------------------------------------------------------------------------


def test_that_every_book_has_views_with_their_counts(qtbot: QtBot, window: MainWindow, page: CompaniesPage) -> None:
    menu = page.views.menu()
    settle(qtbot, window)
    texts = [action.text() for action in menu.actions()]
    assert "Toutes les entreprises\t83" in texts
    counted = dict(text.split("\t") for text in texts if "\t" in text)
    for name in ("Aidées l’an dernier, pas cette année", "MRC à préciser", "À recontacter", "Parcours arrêté"):
        page.views.choose(next(entry.key for entry in page.views.entries() if entry.title == name))
        settle(qtbot, window)
        assert page.model.rowCount() == int(counted[name])
        assert not page.views.is_modified


def test_that_a_view_is_saved_modified_pinned_and_opened_from_the_navigation(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage, answer_name: Callable[[str], None]
) -> None:
    page.filters.set_filter("export_status", ("preparing",))
    page.filters.set_filter("municipality", (Condition("municipality", Operator.FILLED),))
    page.columns.show_column(column("phone"), is_shown=True)
    settle(qtbot, window)
    assert page.views.is_modified
    assert "modifiée" in page.views.accessibleName()
    answer_name("À préparer")
    choose(page, "save_as")
    settle(qtbot, window)
    assert page.views.value == "À préparer"
    assert not page.views.is_modified
    listed = page.model.rowCount()
    choose(page, "pin")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.pinned.rows.item(0).data(BADGE_ROLE) == str(listed), timeout=5000)
    assert window.pinned.isVisible()
    page.views.choose("all")
    page.columns.reset()
    settle(qtbot, window)
    assert page.model.rowCount() > listed
    window.open_page("reports")
    window.pinned.list.setCurrentIndex(window.pinned.rows.index(0, 0))
    qtbot.keyClick(window.pinned.list, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.page is page
    assert page.model.rowCount() == listed
    assert "phone" in page.columns.shown()
    page.filters.set_filter("export_status", ("regular",))
    settle(qtbot, window)
    assert page.views.is_modified
    choose(page, "save")
    assert saved_views(page.context.book)[0].definition["filters"]["export_status"] == ["regular"]


def test_that_a_name_already_taken_is_refused_in_the_banner(
    qtbot: QtBot, window: MainWindow, page: CompaniesPage, answer_name: Callable[[str], None]
) -> None:
    save_view(page.context.book, page="companies", name="Érable", definition={"filters": {}})
    answer_name("erable")
    choose(page, "save_as")
    assert window.banner.isVisible()
    assert "déjà pris" in window.banner.text


def test_that_the_journal_has_views_and_filters_too(qtbot: QtBot, open_window: Opener, sample_path: Path) -> None:
    window = open_window(sample_path, page="interventions")
    page = window.page
    assert isinstance(page, InterventionsPage)
    assert not page.views.is_modified
    page.views.choose("planned")
    settle(qtbot, window)
    assert {line.status for row in range(page.model.rowCount()) if (line := page.model.line_at(row))} <= {"planned"}
    page.filters.set_filter("subject", (Condition("subject", Operator.FILLED),))
    settle(qtbot, window)
    assert page.views.is_modified
    page.columns.show_column(next(n for n, entry in enumerate(page.columns._columns) if entry.key == "medium"),
                             is_shown=True)  # fmt: skip
    assert "medium" in page.context.settings.columns["interventions"]


def test_that_long_names_do_not_push_the_list(qtbot: QtBot, open_window: Opener, empty_path: Path) -> None:
    long = "Vue d’une longueur déraisonnable " * 6
    with Book.open(empty_path) as book:
        add_company(book, name="Manufacture " + "très " * 38 + "longue", mrc="490", municipality="x" * 200)
        key = save_view(book, page="companies", name=long, definition={"filters": {}}, is_pinned=True)
        add_company(book, name="Autre", mrc="490")
    window = open_window(empty_path)
    page = window.page
    page.views.choose(key.hex())
    page.filters.set_filter("municipality", (Condition("municipality", Operator.IS, ("x" * 200, "y" * 200)),))
    settle(qtbot, window)
    assert window.width() == 1366
    assert page.header.width() <= page.width()
    assert window.navigation.width() < 260
