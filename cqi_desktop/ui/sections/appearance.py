"""How the window looks on this device: light or dark, the height of the rows, the size of the text."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.settings import Appearance, RowHeight, TextSize
from cqi_desktop.translation import translate
from cqi_desktop.ui.kept_settings import keep_choices
from cqi_desktop.ui.next_book import NextBook
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.window_context import WindowContext

from .section import FormPanel, SettingsSection


class AppearanceSection(SettingsSection):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Appearance"))
        themes, settings = context.themes, context.settings
        self.colours = SegmentSwitch(
            themes,
            (
                ("system", translate("Settings", "System")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
            ),
            translate("Settings", "Colours"),
        )
        self.row_height = SegmentSwitch(
            themes,
            (
                ("compact", translate("Settings", "Compact")),
                ("normal", translate("Settings", "Normal", "height of a row")),
                ("comfortable", translate("Settings", "Comfortable")),
            ),
            translate("Settings", "Height of the rows"),
        )
        self.text_size = SegmentSwitch(
            themes,
            (
                ("normal", translate("Settings", "Normal", "size of the text")),
                ("large", translate("Settings", "Large")),
                ("larger", translate("Settings", "Larger")),
            ),
            translate("Settings", "Size of the text"),
        )
        for switch, value in (
            (self.colours, settings.appearance),
            (self.row_height, settings.row_height),
            (self.text_size, settings.text_size),
        ):
            switch.choose(str(value))
        self.colours.chosen.connect(self.colours_chosen)
        self.row_height.chosen.connect(self.row_height_chosen)
        self.text_size.chosen.connect(self.text_size_chosen)
        themes.changed.connect(self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        panel = FormPanel(translate("Settings", "Appearance"), translate("Settings", "on this device"))
        panel.add_setting(
            translate("Settings", "Colours"),
            self.colours,
            translate("Settings", "System follows the device, and its high contrast."),
        )
        panel.add_setting(
            translate("Settings", "Height of the rows"),
            self.row_height,
            translate("Settings", "In every list. Compact shows more rows, comfortable is easier to point at."),
        )
        panel.add_setting(
            translate("Settings", "Size of the text"),
            self.text_size,
            translate("Settings", "Applied at once: the window opens again on this page."),
        )
        self.add_panel(panel)
        self.end()

    @Slot()
    def refresh(self) -> None:
        """The colours may have been chosen from the command field."""
        self.colours.choose(self.context.themes.appearance)

    def first_field(self) -> QWidget:
        return self.colours

    @Slot(str)
    def colours_chosen(self, appearance: str) -> None:
        if appearance == self.context.settings.appearance:
            return
        self.context.settings.appearance = Appearance(appearance)
        keep_choices(self.context.settings)
        self.context.themes.choose(appearance)

    @Slot(str)
    def row_height_chosen(self, row_height: str) -> None:
        self.context.settings.row_height = RowHeight(row_height)
        keep_choices(self.context.settings)
        self.context.themes.choose_rows(row_height)

    @Slot(str)
    def text_size_chosen(self, text_size: str) -> None:
        self.context.settings.text_size = TextSize(text_size)
        self.context.next_book.ask(NextBook(self.context.book.path, page="settings", section="appearance"))
