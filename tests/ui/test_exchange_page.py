"""The page Exchange on real books that exchange through a real folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cqi_desktop import translation
from cqi_desktop.settings import Appearance, ExchangeTiming, WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.closing import closing_state
from cqi_desktop.sync.team import create_team
from cqi_desktop.sync.team_overview import LaptopInTeam
from cqi_desktop.ui.dialogs.team_dialog import TeamDialog, laptop_name_of
from cqi_desktop.ui.exchange_watch import ExchangeState
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.models.laptop_rows import state_of
from cqi_desktop.ui.models.roles import BADGE_ROLE
from tests.sample_team import (
    NAMES,
    PASS_PHRASE,
    PEOPLE,
    YEAR,
    company_at,
    cut_file,
    edit_company,
    import_companies,
    make_busy_team,
    quick_outside,
)

from .conftest import Opener, settle
from .exchanging import (
    COMPANIES,
    exchange_page,
    settings_of,
    settle_exchange,
    small_book,
    small_team,
    team_in_conflict,
    texts,
    value_of,
)
from .test_accessibility import cut_labels, spoken_name

CTRL = Qt.KeyboardModifier.ControlModifier


# --- no team yet ---------------------------------------------------------------------------------------------


def test_that_a_book_without_a_team_says_what_a_team_is_and_offers_both_ways(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(small_book(tmp_path / "seul.cqi"))
    page = exchange_page(qtbot, window)
    assert page.no_team.create_button.isVisible()
    assert page.no_team.join_button.isVisible()
    assert not page.exchange_button.isVisible()
    assert not window.top_bar.exchange.isVisible()
    assert window.context.exchange.state == ExchangeState.NO_TEAM
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.page is page
    assert not window.context.exchange.is_running


def fill(dialog: TeamDialog, address: Path, phrase: str, again: str | None = None) -> None:
    dialog.address.setText(str(address))
    dialog.phrase.setText(phrase)
    dialog.again.setText(phrase if again is None else again)


def team_dialog() -> TeamDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TeamDialog)
    return dialog


def test_that_a_team_is_made_from_the_page_and_joined_from_another_laptop(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    shared = tmp_path / "partage"
    first = open_window(small_book(tmp_path / "un.cqi"), settings_of())
    page = exchange_page(qtbot, first)
    page.no_team.create_button.click()
    dialog = team_dialog()
    assert dialog.name.text() == "Portable de Mylène"
    assert not dialog.go_button.isEnabled()
    fill(dialog, shared, PASS_PHRASE, "autre chose")
    assert dialog.reason.text() == "Les deux phrases de passe diffèrent."
    assert dialog.phrase.echoMode() == QLineEdit.EchoMode.Password
    fill(dialog, shared, PASS_PHRASE)
    assert dialog.go_button.isEnabled()
    dialog.go_button.click()
    settle_exchange(qtbot, first)
    assert (shared / "team.json").exists()
    assert [row[0] for row in texts(page.team.table)] == ["Portable de Mylène"]
    assert page.toast.text.startswith("Échange terminé")
    assert first.top_bar.exchange.text().startswith("À jour")

    with Book.create(tmp_path / "deux.cqi"):
        pass
    second = open_window(tmp_path / "deux.cqi")
    page = exchange_page(qtbot, second)
    page.no_team.join_button.click()
    dialog = team_dialog()
    fill(dialog, shared, "une tout autre phrase")
    dialog.name.setText("Poste de l’accueil")
    dialog.go_button.click()
    settle_exchange(qtbot, second)
    assert "n’ouvre pas l’équipe" in dialog.refused.text()
    assert dialog.isVisible()
    dialog.phrase.setText(PASS_PHRASE)
    dialog.go_button.click()
    settle_exchange(qtbot, second)
    assert sorted(row[0] for row in texts(page.team.table)) == ["Portable de Mylène", "Poste de l’accueil"]
    assert value_of(tmp_path / "deux.cqi", "phone", COMPANIES[1]) == "819 555-0101"


def test_that_a_folder_that_holds_other_files_is_refused_in_the_dialog(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "été.jpg").write_bytes(b"...")
    window = open_window(small_book(tmp_path / "un.cqi"), settings_of())
    page = exchange_page(qtbot, window)
    page.create_pressed()
    dialog = team_dialog()
    fill(dialog, tmp_path / "photos", PASS_PHRASE)
    dialog.go_button.click()
    settle_exchange(qtbot, window)
    assert "contient déjà des fichiers" in dialog.refused.text()
    assert window.context.exchange.state == ExchangeState.NO_TEAM
    dialog.reject()


@pytest.mark.parametrize(
    ("adviser", "name"),
    [("Mylène Gaudreault", "Portable de Mylène"), ("Étienne Rivard", "Portable d’Étienne"), ("", "")],
)
def test_that_a_laptop_is_named_after_its_person(adviser: str, name: str) -> None:
    assert laptop_name_of(adviser) == name


# --- exchanging ----------------------------------------------------------------------------------------------


def test_that_opening_the_window_exchanges_when_the_folder_is_there(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    edit_company(paths[1], 0, 1, phone="819 555-0199")
    with Book.open(paths[1]) as book:
        from cqi_desktop.sync.exchange import exchange

        exchange(book, quick_outside(2))
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    assert value_of(paths[0], "phone", COMPANIES[0]) == "819 555-0199"
    assert window.context.exchange.state == ExchangeState.UP_TO_DATE
    assert [row[0] for row in texts(page.team.table)] == list(NAMES[:2])
    assert texts(page.team.table)[0][5] == "Cet appareil"


def test_that_nothing_is_exchanged_unasked_when_the_person_chose_so(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    edit_company(paths[0], 0, 0, phone="819 555-0123")
    window = open_window(paths[0], settings_of(ExchangeTiming.OFF))
    page = exchange_page(qtbot, window)
    assert window.context.exchange.state == ExchangeState.TO_SEND
    assert window.top_bar.exchange.text() == "1 à envoyer"
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle_exchange(qtbot, window)
    assert window.context.exchange.to_send == 0
    assert "1 envoyée" in page.toast.text


def test_that_a_folder_that_comes_back_is_exchanged_with_at_once(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    edit_company(paths[0], 0, 0, phone="819 555-0123")
    away = (tmp_path / "CQI-ÉQUIPE").rename(tmp_path / "tiroir")
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    watch = window.context.exchange
    assert watch.state == ExchangeState.AWAY
    assert window.top_bar.exchange.text() == "Dossier absent · 1 à envoyer"
    assert not page.banner.isVisible()
    assert not window.banner.isVisible()
    away.rename(tmp_path / "CQI-ÉQUIPE")
    watch.look()
    settle_exchange(qtbot, window)
    assert watch.state == ExchangeState.UP_TO_DATE
    assert watch.to_send == 0


def test_that_an_exchange_that_cannot_be_made_is_a_banner_that_says_what_is_kept(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    away = (tmp_path / "CQI-ÉQUIPE").rename(tmp_path / "tiroir")
    with window.context.book.change_set("Edit a company"):
        window.context.book.sql("UPDATE company SET phone = '819 555-0144'")
    settle_exchange(qtbot, window)
    page.exchange_button.click()
    settle_exchange(qtbot, window)
    assert window.context.exchange.state == ExchangeState.INTERRUPTED
    assert page.banner.isVisible()
    assert "Rien n’est perdu" in page.banner.text
    assert "3 modifications attendent" in page.banner.text
    assert not window.banner.isVisible()
    assert window.top_bar.exchange.text() == "Échange interrompu · 3 à envoyer"
    away.rename(tmp_path / "CQI-ÉQUIPE")
    page.banner._action.click()
    settle_exchange(qtbot, window)
    assert window.context.exchange.state == ExchangeState.UP_TO_DATE
    assert not page.banner.isVisible()


def test_that_a_banner_that_was_closed_stays_closed(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = small_team(tmp_path)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    (tmp_path / "CQI-ÉQUIPE").rename(tmp_path / "tiroir")
    page.exchange_button.click()
    settle_exchange(qtbot, window)
    qtbot.mouseClick(page.banner._close, Qt.MouseButton.LeftButton)
    window.context.exchange.refresh()
    settle_exchange(qtbot, window)
    assert not page.banner.isVisible()


def test_that_an_error_met_on_another_page_stands_above_it(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = small_team(tmp_path)
    window = open_window(paths[0], settings_of())
    settle_exchange(qtbot, window)
    (tmp_path / "CQI-ÉQUIPE").rename(tmp_path / "tiroir")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle_exchange(qtbot, window)
    assert window.banner.isVisible()
    assert "CQI-ÉQUIPE" in window.banner.text


def test_that_an_exchange_can_be_stopped(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = small_team(tmp_path)
    window = open_window(paths[0], settings_of(ExchangeTiming.OFF))
    page = exchange_page(qtbot, window)
    page.exchange_button.click()
    assert window.context.exchange.is_running
    assert not page.exchange_button.isEnabled()
    page.cancel_pressed()
    settle_exchange(qtbot, window)
    assert not window.context.exchange.is_running
    assert page.exchange_button.isEnabled()
    assert page.toast.text.startswith("Échange arrêté")


def test_that_what_arrives_shows_on_the_other_pages(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = small_team(tmp_path)
    window = open_window(paths[0], settings_of())
    settle_exchange(qtbot, window)
    before = window.page.model.rowCount()
    import_companies(paths[1], 1, "x.csv", ["Bois Rotival inc.", "Cuirs Bélisle-Roy enr."])
    with Book.open(paths[1]) as book:
        from cqi_desktop.sync.exchange import exchange

        exchange(book, quick_outside(2))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    settle_exchange(qtbot, window)
    assert window.page.model.rowCount() == before + 2
    assert "Échange terminé" not in window.banner.text


def test_that_a_cut_file_waits_in_plain_words_and_counts_in_the_badge(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    cut = cut_file(tmp_path, NAMES[1])
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    assert page.team.waiting.isVisible()
    assert [row[:2] for row in texts(page.team.waiting_table)] == [
        [NAMES[1], "Incomplet ou endommagé\u00a0: repris à chaque échange"]
    ]
    place = next(place for place, entry in enumerate(window.navigation.model.entries) if entry.key == "exchange")
    row = window.navigation.model.index(place)
    assert row.data(BADGE_ROLE) == 1
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Échange, 1 à examiner"
    cut.unlink()
    window.context.exchange.exchange_now()
    settle_exchange(qtbot, window)
    assert not page.team.waiting.isVisible()
    assert row.data(BADGE_ROLE) == 0


def test_that_the_moment_of_automatic_exchanges_is_chosen_in_a_menu(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    window = open_window(small_team(tmp_path)[0], settings_of())
    page = exchange_page(qtbot, window)
    page.team.timing_button.click()
    menu = QApplication.activePopupWidget()
    assert [action.isChecked() for action in menu.actions()] == [False, False, True]
    menu.actions()[0].trigger()
    menu.close()
    assert window.context.settings.exchange_timing == ExchangeTiming.OFF


def test_that_a_laptop_says_first_what_needs_a_person(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(small_team(tmp_path)[0], settings_of())
    exchange_page(qtbot, window)
    watch = window.context.exchange
    other = next(laptop for laptop in watch.overview.laptops if not laptop.status.is_this_one)

    def words(later: timedelta = timedelta(), **values: object) -> tuple[str, str]:
        parts = {"needs_newer": False, "clock_offset_s": 0} | values
        return state_of(LaptopInTeam(other.status, other.adviser, **parts), watch.now() + later)  # type: ignore[arg-type]

    assert words()[0] in ("ok", "info")
    assert words(timedelta(days=9)) == ("warn", "9 jours sans échange")
    assert words(clock_offset_s=7200) == ("warn", "Horloge en avance de 2 h".replace(" h", "\u00a0h"))
    assert words(clock_offset_s=-3 * 86_400) == ("warn", "Horloge en retard de 3 jours")
    assert words(needs_newer=True, clock_offset_s=7200) == ("err", "Version plus récente")


# --- imports, closing, backups -------------------------------------------------------------------------------


def test_that_an_import_is_rolled_back_and_what_was_edited_since_is_named(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = small_book(tmp_path / "un.cqi")
    keys = import_companies(path, 0, "Entreprises DEC mars.csv", ["Bois A inc.", "Bois B inc.", "Bois C inc."])
    with Book.open(path) as book, book.change_set("Edit a company"):
        book.sql("UPDATE company SET phone = '819 555-0177' WHERE id = ?", (keys[0],))
    window = open_window(path, settings_of())
    page = exchange_page(qtbot, window)
    page.switch.choose("imports")
    (row,) = texts(page.imports.table)
    assert row[1:3] == ["Entreprises DEC mars.csv", "3 entreprises, 3 personnes-contacts"]
    page.imports.table.setFocus()
    page.imports.table.go_to_row(0)
    qtbot.keyClick(page.imports.table, Qt.Key.Key_Return)
    settle_exchange(qtbot, window)
    assert "Import annulé : 3 personnes-contacts, 2 entreprises à la corbeille" in page.toast.text.replace(
        "\u00a0", " "
    )
    assert "1 fiche gardée parce que modifiée depuis" in page.toast.text
    assert texts(page.imports.table)[0][4] == "annulé"
    details = next(button for button in page.toast._buttons if button.text() == "Détails…")
    details.click()
    dialog = QApplication.activeModalWidget()
    said = [row for row in texts(dialog.table) if len(row) > 1]
    assert said == [["Entreprise · Bois A inc.", "", "modifiée depuis", "", said[0][4]]]
    dialog.reject()
    settle(qtbot, window)


def test_that_a_year_is_closed_once_every_laptop_has_confirmed(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    paths = small_team(tmp_path)
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    window.context.scope.choose_year(YEAR)
    page.switch.choose("closing")
    settle_exchange(qtbot, window)
    assert page.closing.sentence.text() == "Personne n’a encore demandé la clôture de 2010-2011"
    assert not page.closing.confirm_button.isVisible()
    page.closing.ask_button.click()
    settle_exchange(qtbot, window)
    assert page.closing.sentence.text() == "0 poste sur 2 a confirmé"
    page.closing.confirm_button.click()
    settle_exchange(qtbot, window)
    assert page.closing.sentence.text() == "1 poste sur 2 a confirmé"
    assert not page.closing.confirm_button.isVisible()

    other = open_window(paths[1], WindowSettings(appearance=Appearance.LIGHT, adviser_name=PEOPLE[1]))
    second = exchange_page(qtbot, other)
    assert second.year_banner.isVisible()
    assert "confirmer 2010-2011" in second.year_banner.text
    second.year_banner._action.click()
    settle_exchange(qtbot, other)
    assert second.switch.key == "closing"
    second.closing.confirm_button.click()
    settle_exchange(qtbot, other)
    assert not second.year_banner.isVisible()
    assert second.closing.sentence.text() == "2 postes sur 2 ont confirmé"
    assert closing_state(other.context.book, YEAR).is_complete

    window.context.exchange.exchange_now()
    settle_exchange(qtbot, window)
    assert page.closing.sentence.text() == "2 postes sur 2 ont confirmé"
    with window.context.book.change_set("Edit a company"):
        company = company_at(window.context.book, 0)
        window.context.book.sql("UPDATE company SET phone = '819 555-0100' WHERE id = ?", (company,))
    settle_exchange(qtbot, window)
    assert page.closing.confirm_button.isVisible()
    assert texts(page.closing.table)[0][3] == "1 fiche"


def test_that_a_backup_made_from_the_page_is_listed(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    window = open_window(small_book(tmp_path / "un.cqi"), settings_of())
    page = exchange_page(qtbot, window)
    page.switch.choose("backups")
    assert page.backups.empty.isVisible()
    window.book_commands.back_up_to(tmp_path / "copie.cqi")
    settle_exchange(qtbot, window)
    with Book.open(tmp_path / "copie.cqi", read_only=True) as copy:
        assert copy.scalar("SELECT count(*) FROM company") == 3
    assert texts(page.backups.table)[0][1] == "copie.cqi"
    assert "Dernière sauvegarde vérifiée" in page.keys_text()


# --- everyone ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_that_everything_on_the_page_has_a_name_is_large_enough_and_is_not_cut(
    qtbot: QtBot, open_window: Opener, sample_file: Path, tmp_path: Path, language: str
) -> None:
    translation.set_language(language)
    window = open_window(make_busy_team(sample_file, tmp_path)[0], settings_of())
    page = exchange_page(qtbot, window)
    for view in ("team", "imports", "closing", "backups"):
        page.switch.choose(view)
        settle(qtbot, window)
        assert cut_labels(window) == []
        assert unnamed(window) == []
        assert small_targets(window) == []


def unnamed(window: MainWindow) -> list[str]:
    from PySide6.QtWidgets import QWidget

    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and not spoken_name(widget).strip()
    ]


def small_targets(window: MainWindow) -> list[tuple[str, int, int]]:
    from PySide6.QtWidgets import QAbstractButton

    return [
        (spoken_name(widget), widget.width(), widget.height())
        for widget in window.findChildren(QAbstractButton)
        if widget.isVisible() and (widget.height() < 24 or widget.width() < 24)
    ]


def test_that_f6_goes_round_the_areas_of_the_page(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    paths = team_in_conflict(tmp_path)
    import_companies(paths[0], 0, "x.csv", ["Bois Rotival inc."])
    window = open_window(paths[0], settings_of())
    page = exchange_page(qtbot, window)
    window.focus_page()
    visited = []
    for _ in range(5):
        visited.append(QApplication.focusWidget())
        qtbot.keyClick(window, Qt.Key.Key_F6)
    assert visited == [
        page.team.table, page.conflicts.list, page.recent.table, window.navigation.list, page.switch,
    ]  # fmt: skip


def test_that_a_team_made_by_the_command_line_is_seen_at_the_next_opening(
    qtbot: QtBot, open_window: Opener, tmp_path: Path
) -> None:
    path = small_book(tmp_path / "un.cqi")
    with Book.open(path) as book:
        create_team(book, str(tmp_path / "équipe"), PASS_PHRASE, quick_outside(1), name="Un")
    window = open_window(path, settings_of())
    page = exchange_page(qtbot, window)
    assert [row[0] for row in texts(page.team.table)] == ["Un"]
