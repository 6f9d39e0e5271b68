"""The password of the book: set, changed, taken off; when it is locked, and whether the keyring keeps the password."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from cqi_desktop.kept_secrets import forget_password, keep_password, kept_password
from cqi_desktop.store.backups import password_of
from cqi_desktop.translation import translate
from cqi_desktop.ui.kept_settings import keep_choices
from cqi_desktop.ui.next_book import NextBook
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.window_context import WindowContext

from .section import FormPanel, SettingsSection, side_by_side

IDLE_MINUTES = (5, 15, 30, 60, 0)


class ProtectionSection(SettingsSection):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Protection"))
        self._password = password_of(context.book)
        icons = context.icons
        set_text = (
            translate("Settings", "Change the password…")
            if self._password
            else translate("Settings", "Set a password…")
        )
        self.set_button = make_button(icons, set_text, "lock-outline")
        self.remove_button = make_button(icons, translate("Settings", "Take the password off…"), "lock-open-outline")
        self.lock_button = make_button(icons, translate("Settings", "Lock now"), "lock-clock")
        self.keep = QCheckBox(translate("Settings", "Keep the password in the keyring of this session"))
        self.idle = SegmentSwitch(
            context.themes,
            tuple((str(minutes), _minutes_text(minutes)) for minutes in IDLE_MINUTES),
            translate("Settings", "Lock after"),
        )
        self.idle.choose(str(context.settings.lock_after_minutes))
        self.set_button.clicked.connect(self.set_pressed)
        self.remove_button.clicked.connect(self.remove_pressed)
        self.lock_button.clicked.connect(self.lock_now)
        self.keep.clicked.connect(self.keep_clicked)
        self.idle.chosen.connect(self.idle_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        is_protected = bool(self._password)
        panel = FormPanel(
            translate("Settings", "Password of the book"),
            translate("Settings", "the whole file is encrypted (SQLCipher, AES-256)"),
        )
        state = (
            translate("Settings", "This book has a password.")
            if is_protected
            else translate("Settings", "This book has no password: whoever holds the device can read it.")
        )
        said = make_label(state)
        said.setWordWrap(True)
        panel.add_setting(translate("Settings", "State"), said)
        panel.add_setting(
            translate("Settings", "Password"),
            side_by_side(self.set_button, self.remove_button),
            translate(
                "Settings",
                "A forgotten password cannot be found again: print the recovery code when it is shown. Backups have "
                "the password that the book had when they were made.",
            ),
        )
        panel.add_setting(
            translate("Settings", "Keyring"),
            self.keep,
            translate("Settings", "The book then opens without asking, for whoever has opened this session."),
        )
        panel.add_setting(
            translate("Settings", "Lock after"),
            self.idle,
            translate("Settings", "Without a key or a move of the pointer. What is being typed is kept."),
        )
        panel.add_setting(
            translate("Settings", "At once"), side_by_side(self.lock_button), translate("Settings", "Ctrl+L, anywhere")
        )
        for widget in (self.remove_button, self.keep, self.idle, self.lock_button):
            widget.setEnabled(is_protected)
            if not is_protected:
                widget.setToolTip(translate("Settings", "The book has no password"))
        self.set_button.setEnabled(not self.context.book.read_only)
        self.add_panel(panel)
        self.end()

    def refresh(self) -> None:
        self.keep.setChecked(bool(self._password) and bool(kept_password(self.context.book.path)))

    def first_field(self) -> QWidget:
        return self.set_button

    @Slot()
    def set_pressed(self) -> None:
        from cqi_desktop.ui.dialogs.new_password_dialog import NewPasswordDialog

        dialog = NewPasswordDialog(is_change=bool(self._password), parent=self.window())
        dialog.decided.connect(self.password_decided)
        dialog.open()

    @Slot(str)
    def password_decided(self, password: str) -> None:
        self._ask_again(new_password=password)

    @Slot()
    def remove_pressed(self) -> None:
        """Not undoable once the file was read by somebody else: it is asked."""
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("CQI Desktop")
        box.setText(translate("Settings", "Take the password off this book?"))
        box.setInformativeText(translate("Settings", "Whoever holds this device, or a copy of the file, can read it."))
        remove = box.addButton(translate("Settings", "Take the password off"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(translate("Settings", "Keep the password"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is remove:
            self._ask_again(new_password="")

    def _ask_again(self, *, new_password: str) -> None:
        self.context.next_book.ask(
            NextBook(
                self.context.book.path,
                page="settings",
                section="protection",
                password=self._password,
                new_password=new_password,
            )
        )

    @Slot()
    def lock_now(self) -> None:
        self.context.next_book.ask(NextBook(self.context.book.path, is_locked=True))

    @Slot(bool)
    def keep_clicked(self, is_kept: bool) -> None:
        path = self.context.book.path
        if not is_kept:
            forget_password(path)
        elif not keep_password(path, self._password):
            self.keep.setChecked(False)
            self.told.emit(translate("Settings", "This session has no keyring: the password is asked for."), [])

    @Slot(str)
    def idle_chosen(self, minutes: str) -> None:
        self.context.settings.lock_after_minutes = int(minutes)
        keep_choices(self.context.settings)
        self.context.idle_lock.watch(int(minutes))


def _minutes_text(minutes: int) -> str:
    return translate("Settings", "%n min", "", minutes) if minutes else translate("Settings", "Never", "locked")
