"""Who is at the keyboard, and in which language the window speaks."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop import translation
from cqi_desktop.translation import translate
from cqi_desktop.ui.next_book import NextBook
from cqi_desktop.ui.widgets.adviser_menu import AdviserMenu
from cqi_desktop.ui.widgets.field_button import FieldButton
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.window_context import WindowContext

from .section import FormPanel, SettingsSection


class PersonSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"adviser"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Person and language"))
        self.menu = AdviserMenu(context, self)
        self.person = FieldButton(context.themes, context.icons, translate("Settings", "At the keyboard"))
        self.person.clicked.connect(self.person_pressed)
        self.language = SegmentSwitch(
            context.themes, (("fr", "Français"), ("en", "English")), translate("Settings", "Language")
        )
        self.language.choose(translation.language())
        self.language.chosen.connect(self.language_chosen)
        panel = FormPanel(translate("Settings", "Person and language"), translate("Settings", "on this device"))
        panel.add_setting(
            translate("Settings", "At the keyboard"),
            self.person,
            translate("Settings", "Signs every change made on this device. The team sees this name in the history."),
        )
        panel.add_setting(
            translate("Settings", "Language"),
            self.language,
            translate(
                "Settings",
                "Applied at once: the window opens again on this page. Workbooks for funders stay in French.",
            ),
        )
        self.add_panel(panel)
        self.end()
        context.adviser.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        self.person.show_value(self.context.adviser.name or translate("Settings", "Nobody yet"))

    def first_field(self) -> QWidget:
        return self.person

    @Slot()
    def person_pressed(self) -> None:
        self.menu.open_at(self.person.place_below())

    @Slot(str)
    def language_chosen(self, code: str) -> None:
        self.context.settings.language = code
        translation.set_language(code)
        self.context.next_book.ask(NextBook(self.context.book.path, page="settings", section="person"))
