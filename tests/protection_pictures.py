"""The password asked for, chosen and recovered, the hours of a week, the guide, for ``tests.screenshots``."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from cqi_desktop.domain.errors import WrongPasswordError
from cqi_desktop.store.book import Book
from cqi_desktop.ui.dialogs.help_dialog import HelpDialog
from cqi_desktop.ui.dialogs.new_password_dialog import NewPasswordDialog, RecoveryCodeDialog
from cqi_desktop.ui.dialogs.password_dialog import PasswordDialog
from cqi_desktop.ui.dialogs.week_dialog import WeekDialog
from cqi_desktop.ui.main_window import MainWindow

_CODE = "7KQ2M-0XV4R-93HTB-P6D1W-ZC8NF-J5Y0G-4QK7M-2X1VR-B93HT-6D8WP-CNZ5J"


def _shown(dialog: QDialog) -> QWidget:
    dialog.show()
    QTest.qWait(200)
    return dialog


def _refuse(_password: str) -> Book:
    raise WrongPasswordError


def password_refused(window: MainWindow) -> QWidget:
    dialog = PasswordDialog(window.context.book.path, _refuse, is_locked=False)
    dialog.setParent(window, dialog.windowFlags())
    dialog.password.setText("sept sapins")
    dialog.try_password()
    return _shown(dialog)


def locked(window: MainWindow) -> QWidget:
    dialog = PasswordDialog(window.context.book.path, _refuse, is_locked=True)
    dialog.setParent(window, dialog.windowFlags())
    return _shown(dialog)


def new_password(window: MainWindow) -> QWidget:
    dialog = NewPasswordDialog(is_change=False, parent=window)
    dialog.fields.first.setText("sept érables d'hiver")
    dialog.fields.again.setText("sept érables")
    return _shown(dialog)


def recovery_code(window: MainWindow) -> QWidget:
    dialog = RecoveryCodeDialog(_CODE, "carnet.cqi", ["carnet-2011-03-31-1432.cqi"])
    dialog.setParent(window, dialog.windowFlags())
    return _shown(dialog)


def guide(window: MainWindow) -> QWidget:
    window.open_page("interventions")
    window.show_help()
    QTest.qWait(200)
    return window.findChild(HelpDialog) or window


def guide_searched(window: MainWindow) -> QWidget:
    dialog = guide(window)
    assert isinstance(dialog, HelpDialog)
    dialog.search.setText("sauvegarde")
    QTest.qWait(200)
    return dialog


def week(window: MainWindow) -> QWidget:
    """A week in which the person here worked."""
    dialog = WeekDialog(window.context, window)
    for _ in range(30):
        if len(dialog.lines) > 3:
            break
        dialog.week_before()
    return _shown(dialog)


PROTECTION_STEPS = (
    ("password-refused", password_refused),
    ("locked", locked),
    ("new-password", new_password),
    ("recovery-code", recovery_code),
    ("week", week),
    ("help", guide),
    ("help-searched", guide_searched),
)
