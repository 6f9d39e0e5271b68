"""A book with a password in the window: asked for, set, changed, locked; its recovery code shown once."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cqi_desktop.domain.errors import WrongPasswordError
from cqi_desktop.kept_secrets import forget_password, keep_password, kept_password
from cqi_desktop.settings import WindowSettings
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.protection import protect
from cqi_desktop.ui.dialogs.new_password_dialog import NewPasswordDialog, RecoveryCodeDialog
from cqi_desktop.ui.dialogs.password_dialog import PasswordDialog
from cqi_desktop.ui.idle_lock import IdleLock
from cqi_desktop.ui.main_window import MainWindow
from cqi_desktop.ui.next_book import NextBook
from cqi_desktop.ui.opening import open_for_window
from cqi_desktop.ui.pages.settings_page import SettingsPage
from cqi_desktop.ui.sections.protection import ProtectionSection
from tests.ui.conftest import Opener

PASSWORD = "sept arbres d'hiver"  # QTest types plain letters only


class MemoryKeyring(KeyringBackend):
    """The keyring of a session, without a session."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def session_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    backend = MemoryKeyring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    return backend


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    path = tmp_path / "carnet.cqi"
    with Book.create(path) as book:
        add_company(book, name="Boiserie du Rang inc.", mrc="490")
    protect(path, "", PASSWORD)
    return path


def section_of(window: MainWindow) -> ProtectionSection:
    window.open_place("settings", "protection")
    page = window.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section, ProtectionSection)
    return page.section


def test_that_a_wrong_password_is_told_and_the_right_one_opens(qtbot: QtBot, protected: Path) -> None:
    dialog = PasswordDialog(protected, lambda password: Book.open(protected, password), is_locked=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.open_button.isEnabled()
    QTest.keyClicks(dialog.password, "sept sapins")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.refused.isVisible()
    assert dialog.opened is None
    assert dialog.password.selectedText() == "sept sapins"  # the next one is typed over it
    QTest.keyClicks(dialog.password, PASSWORD)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.opened is not None
    assert dialog.opened.scalar("SELECT name FROM company") == "Boiserie du Rang inc."
    dialog.opened.close()


def test_that_the_keyring_opens_the_book_and_a_locked_one_is_asked_all_the_same(
    qapp: object, protected: Path, session_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(PasswordDialog, "exec", lambda self: asked.append(True))
    assert open_for_window(NextBook(protected), WindowSettings(), read_only=False) is None
    assert keep_password(protected, PASSWORD)
    book = open_for_window(NextBook(protected), WindowSettings(), read_only=False)
    assert book is not None
    book.close()
    assert open_for_window(NextBook(protected, is_locked=True), WindowSettings(), read_only=False) is None
    assert len(asked) == 2
    keep_password(protected, "un ancien mot de passe")
    assert open_for_window(NextBook(protected), WindowSettings(), read_only=False) is None
    forget_password(protected)
    assert session_keyring.kept == {}
    assert kept_password(protected) == ""


def test_that_a_new_password_is_typed_twice(qtbot: QtBot, window: MainWindow) -> None:
    dialog = NewPasswordDialog(is_change=False, parent=window)
    qtbot.addWidget(dialog)
    decided: list[str] = []
    dialog.decided.connect(decided.append)
    dialog.open()
    reasons = []
    for first, again in (("", ""), ("court", "court"), (PASSWORD, "autre"), (PASSWORD, PASSWORD)):
        dialog.fields.first.setText(first)
        dialog.fields.again.setText(again)
        reasons.append(dialog.reason.text())
    assert len(set(reasons)) == 4
    assert reasons[-1] == ""
    QTest.keyClick(dialog.fields.again, Qt.Key.Key_Return)
    assert decided == [PASSWORD]
    assert {field.echoMode() for field in (dialog.fields.first, dialog.fields.again)} == {QLineEdit.EchoMode.Password}


def test_that_the_recovery_code_stays_until_it_is_kept(qtbot: QtBot, protected: Path) -> None:
    dialog = RecoveryCodeDialog("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", "carnet.cqi", ["copie.cqi"])
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.copy_pressed()
    assert QGuiApplication.clipboard().text() == "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"
    assert "carnet.cqi" in dialog.printed_text()
    dialog.is_kept.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_the_settings_ask_for_the_book_again_with_its_new_password(qtbot: QtBot, window: MainWindow) -> None:
    section = section_of(window)
    assert not section.remove_button.isEnabled()
    with qtbot.waitSignal(window.context.next_book.asked) as asked:
        section.password_decided(PASSWORD)
    following = asked.args[0]
    assert (following.new_password, following.section) == (PASSWORD, "protection")
    assert PASSWORD not in repr(following)


def test_that_ctrl_l_says_why_a_book_without_a_password_cannot_be_locked(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.book_commands.told) as told:
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0]
    assert window.isVisible()


def test_that_a_book_with_a_password_is_locked(
    open_window: Opener, protected: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_password = Book.open(protected, PASSWORD)
    monkeypatch.setattr(Book, "open", lambda *_: with_password)
    window = open_window(protected)
    window.book_commands.lock_book()
    assert not window.isVisible()
    assert window.next_book == NextBook(protected, is_locked=True)


def test_that_an_idle_book_is_locked_and_a_used_one_is_not(qtbot: QtBot, window: MainWindow) -> None:
    lock = IdleLock(window)
    lock.watch(1)
    assert lock.is_watching
    lock._timer.setInterval(300)
    lock._timer.start()
    idle: list[bool] = []
    lock.idle.connect(lambda: idle.append(True))
    for _ in range(6):
        qtbot.wait(100)
        QTest.mouseMove(window, QPoint(10, 10))
        QTest.keyClick(window, Qt.Key.Key_Shift)
    assert idle == []
    qtbot.waitUntil(lambda: idle == [True], timeout=3000)
    lock.watch(0)
    assert not lock.is_watching


def test_that_a_wrong_password_kept_nowhere_is_an_error_of_the_store(protected: Path) -> None:
    with pytest.raises(WrongPasswordError):
        Book.open(protected, "un autre mot")
