"""Réglages: sections at left, the one chosen at right. Everything saves itself when it is left, and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.changed import EVERYTHING, concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.sections.appearance import AppearanceSection
from cqi_desktop.ui.sections.consents import ConsentsSection
from cqi_desktop.ui.sections.data import DataSection
from cqi_desktop.ui.sections.indicators import IndicatorsSection
from cqi_desktop.ui.sections.person import PersonSection
from cqi_desktop.ui.sections.privacy import PrivacySection
from cqi_desktop.ui.sections.protection import ProtectionSection
from cqi_desktop.ui.sections.section import SettingsSection
from cqi_desktop.ui.sections.services import ServicesSection
from cqi_desktop.ui.sections.targets import TargetsSection
from cqi_desktop.ui.sections.team import TeamSection
from cqi_desktop.ui.sections.territory import TerritorySection
from cqi_desktop.ui.widgets.page_header import PageHeader
from cqi_desktop.ui.widgets.section_list import SectionList
from cqi_desktop.ui.widgets.toast import Action
from cqi_desktop.ui.window_context import WindowContext

from .page import Page


@dataclass(frozen=True, slots=True)
class SectionMaker:
    """``make`` builds the section when it is first shown; ``title`` is marked in the context ``Settings``."""

    key: str
    title: str
    icon: str
    make: Callable[[WindowContext], SettingsSection]


SECTIONS: tuple[SectionMaker, ...] = (
    SectionMaker("person", QT_TRANSLATE_NOOP("Settings", "Person and language"), "account-outline", PersonSection),
    SectionMaker("appearance", QT_TRANSLATE_NOOP("Settings", "Appearance"), "theme-light-dark", AppearanceSection),
    SectionMaker("team", QT_TRANSLATE_NOOP("Settings", "Team"), "account-group-outline", TeamSection),
    SectionMaker("services", QT_TRANSLATE_NOOP("Settings", "Services"), "format-list-bulleted", ServicesSection),
    SectionMaker("territory", QT_TRANSLATE_NOOP("Settings", "Regions"), "map-outline", TerritorySection),
    SectionMaker("indicators", QT_TRANSLATE_NOOP("Settings", "Indicators"), "counter", IndicatorsSection),
    SectionMaker("targets", QT_TRANSLATE_NOOP("Settings", "Targets"), "target", TargetsSection),
    SectionMaker("consents", QT_TRANSLATE_NOOP("Settings", "Consents"), "email-check-outline", ConsentsSection),
    SectionMaker("privacy", QT_TRANSLATE_NOOP("Settings", "Privacy"), "shield-account-outline", PrivacySection),
    SectionMaker("protection", QT_TRANSLATE_NOOP("Settings", "Protection"), "lock-outline", ProtectionSection),
    SectionMaker("data", QT_TRANSLATE_NOOP("Settings", "Data"), "database-outline", DataSection),
)


class SettingsPage(Page):
    reads: ClassVar[frozenset[str]] = frozenset(
        {"adviser", "service", "region", *IndicatorsSection.reads, *TargetsSection.reads, *ConsentsSection.reads}
        | PrivacySection.reads
    )

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Settings"))
        self.header = PageHeader(context.themes, translate("Settings", "Settings"))
        self.header.count.setText(translate("Settings", "everything saves itself · Ctrl+Z takes it back"))
        titles = [(entry.key, translate_marked("Settings", entry.title), entry.icon) for entry in SECTIONS]
        self.list = SectionList(context.themes, context.icons, titles, translate("Settings", "Sections"))
        self.list.selectionModel().currentChanged.connect(self.section_changed)
        self.list.left_for_page.connect(self.enter_section)
        self.stack = QStackedWidget()
        self._sections: dict[str, SettingsSection] = {}
        self._stale: set[str] = set()
        beside = QHBoxLayout()
        beside.setContentsMargins(8, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.list)
        beside.addWidget(self.stack, 1)
        self.rows.addWidget(self.header)
        below = QVBoxLayout()
        below.addLayout(beside)
        self.rows.addLayout(below, 1)
        self.show_section("person")

    # --- sections ------------------------------------------------------------------------------------------

    @property
    def section(self) -> SettingsSection:
        return self._sections[self.list.current_key()]

    def show_section(self, key: str) -> None:
        self.list.show_key(key)
        self._show(key)

    @Slot(QModelIndex, QModelIndex)
    def section_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        if current.isValid():
            self._show(self.list.current_key())

    def _show(self, key: str) -> None:
        if key not in self._sections:
            maker = next(entry for entry in SECTIONS if entry.key == key)
            section = self._sections[key] = maker.make(self.context)
            section.told.connect(self.tell)
            section.failed.connect(self.failed)
            section.undo_asked.connect(self.undo_asked)
            self.stack.addWidget(section)
            self._stale.add(key)
        self.stack.setCurrentWidget(self._sections[key])
        if key in self._stale:
            self._stale.discard(key)
            self._sections[key].refresh()
        self.status_changed.emit()

    @Slot()
    def enter_section(self) -> None:
        self.section.first_field().setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, object)
    def tell(self, text: str, actions: Sequence[Action]) -> None:
        self.say_done(text, actions)

    # --- what the window asks ------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._refresh_those(EVERYTHING)

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        """Only the sections that show what changed read the book again."""
        if concerns(kinds, self.reads) and self.isVisible():
            self._refresh_those(kinds)
        else:
            super().records_changed(kinds)

    def _refresh_those(self, kinds: frozenset[str]) -> None:
        self._stale |= {key for key, section in self._sections.items() if concerns(kinds, section.reads)}
        key = self.list.current_key()
        if key in self._stale:
            self._stale.discard(key)
            self._sections[key].refresh()

    def keys_text(self) -> str:
        return translate("Settings", "F6 goes from the sections to their fields · Enter or F2 edits a cell")

    def areas(self) -> Sequence[QWidget]:
        return [self.list, self.section.first_field()]

    def commands(self) -> Sequence[Command]:
        return [
            Command(
                translate("Settings", "Settings: {section}").format(section=translate_marked("Settings", entry.title)),
                _SectionOpener(self, entry.key),
                entry.icon,
            )
            for entry in SECTIONS
        ]


class _SectionOpener:
    """Shows one section: what a command of the field runs."""

    def __init__(self, page: SettingsPage, key: str) -> None:
        self._page = page
        self._key = key

    def __call__(self) -> None:
        self._page.show_section(self._key)
        self._page.enter_section()
