"""The first start: by keyboard, back and forth, in both languages, and nothing on the disk before the last step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqi_desktop import app, translation
from cqi_desktop.settings import WindowSettings, load_settings
from cqi_desktop.store.book import Book
from cqi_desktop.store.list_choices import present_advisers
from cqi_desktop.sync.membership import is_member, real_outside
from cqi_desktop.sync.team import create_team
from cqi_desktop.ui.dialogs.first_start import FirstStart
from cqi_desktop.ui.first_book import SAMPLE_NAME, Beginning
from cqi_desktop.ui.main_window import MainWindow
from tests.screenshots import use_readable_font

PHRASE = "quatre mots sans lien"
Maker = Callable[..., FirstStart]


@pytest.fixture
def own_path(tmp_path: Path) -> Path:
    """Where this person's book goes: in a folder that does not exist yet."""
    return tmp_path / "data" / "carnet.cqi"


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, own_path: Path) -> Iterator[Maker]:
    use_readable_font(qapp)
    made: list[FirstStart] = []

    def maker(settings: WindowSettings | None = None) -> FirstStart:
        dialog = FirstStart(app.start_application(), own_path, settings or WindowSettings())
        made.append(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield maker
    for dialog in made:
        dialog.release()
        dialog.close()
        dialog.deleteLater()


def come_to(dialog: FirstStart, beginning: Beginning) -> None:
    dialog.person.write_name("Lucie Essai")
    dialog.go_on()
    dialog.book.choose(beginning)
    dialog.go_on()


def begin(qtbot: QtBot, dialog: FirstStart) -> None:
    """Without a password, unless one was typed."""
    if dialog.step is dialog.protection:
        dialog.go_on()
    qtbot.mouseClick(dialog.footer.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._runner.is_idle, timeout=60_000)
    qtbot.wait(20)


def team_of(path: Path) -> list[str]:
    with Book.open(path, read_only=True) as book:
        return [name for _, name in present_advisers(book)]


def test_that_a_new_book_is_made_by_keyboard_alone(qtbot: QtBot, start: Maker, own_path: Path) -> None:
    dialog = start()
    assert dialog.person._field.hasFocus()
    assert not dialog.footer.primary.isEnabled()
    assert dialog.reason.text() == "Écrivez votre nom pour continuer."
    qtbot.keyClicks(dialog.person._field, "Lucie Essai")
    qtbot.keyClick(dialog.person._field, Qt.Key.Key_Return)
    assert dialog.title.text() == "Quel carnet?"
    qtbot.keyClick(dialog.book.first_field(), Qt.Key.Key_Return)
    assert dialog.title.text() == "Protéger le carnet?"
    assert dialog.protection.without.hasFocus()
    qtbot.keyClick(dialog.protection.without, Qt.Key.Key_Return)
    assert dialog.count.text() == "Étape 4 sur 4"
    assert str(own_path) in dialog.summary.text
    assert not own_path.parent.exists()
    qtbot.keyClick(dialog.footer.primary, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.following is not None, timeout=30_000)
    assert dialog.following is not None
    assert dialog.following.path == own_path
    assert team_of(own_path) == ["Lucie Essai"]


@pytest.mark.parametrize("beginning", Beginning)
def test_that_leaving_at_the_last_step_writes_nothing(start: Maker, tmp_path: Path, beginning: Beginning) -> None:
    dialog = start()
    come_to(dialog, beginning)
    if beginning == Beginning.OPEN:
        other = tmp_path / "autre.cqi"
        other.write_bytes(b"")
        dialog.file.field.setText(str(other))
        dialog.go_on()
    elif beginning == Beginning.JOIN:
        dialog.team.folder.setText(str(tmp_path / "equipe"))
        dialog.team.phrase.setText(PHRASE)
        dialog.go_on()
    if dialog.step is dialog.protection:
        dialog.go_on()
    assert dialog.step is dialog.summary
    before = sorted(tmp_path.rglob("*"))
    dialog.reject()
    assert dialog.following is None
    assert sorted(tmp_path.rglob("*")) == before


def test_that_going_back_keeps_what_was_typed(start: Maker, tmp_path: Path) -> None:
    dialog = start()
    come_to(dialog, Beginning.JOIN)
    dialog.team.folder.setText(str(tmp_path))
    dialog.go_back()
    dialog.go_back()
    assert dialog.step is dialog.person
    assert not dialog.back.isVisible()
    dialog.go_on()
    dialog.go_on()
    assert dialog.team.address == str(tmp_path)
    assert dialog.count.text() == "Étape 3 sur 5"


def test_that_a_new_book_gets_the_password_that_was_typed_twice(qtbot: QtBot, start: Maker) -> None:
    dialog = start()
    come_to(dialog, Beginning.NEW)
    dialog.protection.with_password.click()
    assert not dialog.footer.primary.isEnabled()
    for field in (dialog.protection.fields.first, dialog.protection.fields.again):
        qtbot.keyClicks(field, "sept arbres")
    assert dialog.footer.primary.isEnabled()
    begin(qtbot, dialog)
    assert dialog.following is not None
    assert dialog.following.new_password == "sept arbres"


def test_that_the_language_is_spoken_at_once_and_keeps_the_name(qtbot: QtBot, start: Maker) -> None:
    dialog = start()
    dialog.person.write_name("Lucie Essai")
    dialog.person.language.choose("en")
    assert translation.language() == "en"
    assert dialog.title.text() == "Welcome"
    assert dialog.person.name == "Lucie Essai"
    qtbot.waitUntil(dialog.person.language.hasFocus)
    dialog.person.language.choose("fr")
    assert dialog.title.text() == "Bienvenue"


def test_that_the_sample_book_is_made_beside_the_own_one(qtbot: QtBot, start: Maker, own_path: Path) -> None:
    settings = WindowSettings()
    dialog = start(settings)
    come_to(dialog, Beginning.SAMPLE)
    begin(qtbot, dialog)
    assert dialog.following is not None
    assert dialog.following.path == own_path.with_name(SAMPLE_NAME)
    assert not own_path.exists()
    assert "Lucie Essai" in team_of(dialog.following.path)
    assert settings.adviser_name == "Lucie Essai"


def test_that_a_book_that_exists_is_opened_with_the_person_in_its_team(
    qtbot: QtBot, start: Maker, sample_path: Path
) -> None:
    dialog = start()
    come_to(dialog, Beginning.OPEN)
    assert not dialog.footer.primary.isEnabled()
    dialog.file.field.setText(str(sample_path))
    dialog.go_on()
    begin(qtbot, dialog)
    assert dialog.following is not None
    assert dialog.following.path == sample_path
    assert "Lucie Essai" in team_of(sample_path)


def test_that_a_file_that_is_no_book_is_refused_and_the_steps_stay(qtbot: QtBot, start: Maker, tmp_path: Path) -> None:
    other = tmp_path / "lettre.cqi"
    other.write_text("Bonjour", "utf-8")
    dialog = start()
    come_to(dialog, Beginning.OPEN)
    dialog.file.field.setText(str(other))
    dialog.go_on()
    begin(qtbot, dialog)
    assert dialog.following is None
    assert "lettre.cqi" in dialog.refused.text()
    assert dialog.isVisible()
    assert other.read_text("utf-8") == "Bonjour"
    dialog.go_back()
    assert not dialog.refused.isVisible()


def test_that_the_team_is_joined_with_all_that_it_has(
    qtbot: QtBot, start: Maker, own_path: Path, sample_path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "equipe"
    with Book.open(sample_path) as book:
        create_team(book, str(folder), PHRASE, real_outside(), name="PORTABLE-1")
    dialog = start()
    come_to(dialog, Beginning.JOIN)
    dialog.team.folder.setText(str(folder))
    dialog.team.phrase.setText("pas la bonne phrase")
    dialog.go_on()
    begin(qtbot, dialog)
    assert dialog.refused.text()
    assert list(own_path.parent.iterdir()) == []
    dialog.go_back()
    dialog.go_back()
    dialog.team.phrase.setText(PHRASE)
    dialog.go_on()
    begin(qtbot, dialog)
    assert dialog.following is not None
    with Book.open(own_path, read_only=True) as book:
        assert is_member(book)
        assert book.scalar("SELECT count(*) FROM company") > 100
    assert "Lucie Essai" in team_of(own_path)


def test_that_the_program_begins_with_the_assistant_when_there_is_no_book(
    qtbot: QtBot, qapp: QApplication, own_path: Path
) -> None:
    seen: list[str] = []

    def drive() -> None:
        for widget in qapp.topLevelWidgets():
            if isinstance(widget, FirstStart) and widget.isVisible() and not seen:
                seen.append("assistant")
                come_to(widget, Beginning.NEW)
                widget.go_on()
                widget.go_on()
            elif isinstance(widget, MainWindow) and widget.isVisible():
                seen.append(widget.context.adviser.name)
                widget.close()

    timer = QTimer()
    timer.timeout.connect(drive)
    timer.start(100)
    assert app.open_window(own_path, settings=WindowSettings(), may_begin=True) == 0
    timer.stop()
    assert seen[:2] == ["assistant", "Lucie Essai"]
    assert load_settings().adviser_name == "Lucie Essai"
    assert load_settings().last_book == str(own_path)


def test_that_an_assistant_that_is_left_ends_the_program(qtbot: QtBot, qapp: QApplication, own_path: Path) -> None:
    def leave() -> None:
        for widget in qapp.topLevelWidgets():
            if isinstance(widget, FirstStart):
                widget.reject()

    timer = QTimer()
    timer.timeout.connect(leave)
    timer.start(50)
    assert app.open_window(own_path, settings=WindowSettings(), may_begin=True) == 0
    timer.stop()
    assert not own_path.parent.exists()
