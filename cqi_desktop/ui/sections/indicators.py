"""The indicators: those that the team adds, from when each version holds, and which ones the pages show."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.domain.own_indicators import OwnIndicator, OwnRule, in_force, latest_versions
from cqi_desktop.store.own_indicators import hidden_indicators, own_versions, remove_indicator, show_indicator
from cqi_desktop.store.tables.codes import ACTIVITY_KINDS
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_number, translate, translate_marked
from cqi_desktop.ui.dialogs.own_indicator_dialog import OwnIndicatorDialog, counted_choices
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.widgets.tick_table import TickTable
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import activity_kind_label, in_our_language

from .section import SettingsSection


class IndicatorsSection(SettingsSection):
    reads: ClassVar[frozenset[str]] = frozenset({"own_indicator", "setting"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Settings", "Indicators"))
        self._hidden: frozenset[str] = frozenset()
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Settings", "Indicator of the team")),
                RowsColumn(translate("Settings", "Counts")),
                RowsColumn(translate("Settings", "Version"), sample="MM 12", is_number=True),
                RowsColumn(translate("Settings", "Holds from"), sample="2011-03-31 MM"),
            ),
            translate("Settings", "Indicators of the team"),
        )
        self.table.opened.disconnect(self.table.row_opened)
        self.table.opened.connect(self.edit_pressed)
        self.table.current_changed.connect(self.show_acts)
        self.none = make_label(
            translate("Settings", "None yet: add what your team or a funder asks for that no indicator counts."),
            tone="text3",
        )
        self.none.setContentsMargins(15, 10, 15, 10)
        self.none.setWordWrap(True)
        self.edit_button = make_button(
            context.icons, translate("Settings", "New version…"), "pencil-outline", small=True
        )
        self.trash_button = make_button(
            context.icons, translate("Settings", "To the trash"), "delete-outline", small=True
        )
        self.add_button = make_button(context.icons, translate("Settings", "Add an indicator…"), "plus", small=True)
        self.edit_button.clicked.connect(self.edit_pressed)
        self.trash_button.clicked.connect(self.trash_pressed)
        self.add_button.clicked.connect(self.add_pressed)
        own = Panel(
            translate("Settings", "Indicators of the team"),
            translate("Settings", "counted by the same rules, shown with the others"),
        )
        for button in (self.edit_button, self.trash_button, self.add_button):
            own.head.addWidget(button)
        for widget in (self.table, self.none):
            own.rows.addWidget(widget)
        self.shown = TickTable(
            context.themes,
            context.icons,
            (RowsColumn(translate("Settings", "Indicator")), RowsColumn(translate("Settings", "What it counts"))),
            translate("Settings", "Indicators shown"),
        )
        self.shown.ticks_changed.connect(self.ticks_changed)
        panel = Panel(
            translate("Settings", "Indicators shown"),
            translate(
                "Settings", "on Rapports and the dashboard, for the whole team; documents for funders keep them all"
            ),
        )
        panel.rows.addWidget(self.shown)
        self.add_panel(own)
        self.add_panel(panel)
        self.end()

    # --- reading ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        book = self.context.book
        versions = own_versions(book)
        latest = latest_versions(versions)
        holding = in_force(versions, self.context.scope.year)
        self.table.show_rows([_row(one, holding.get(code)) for code, one in latest.items()])
        self.table.setVisible(bool(latest))
        self.none.setVisible(not latest)
        self.table.setFixedHeight(self.table.whole_height())
        self._hidden = hidden_indicators(book)
        rows = [
            (one.code, (Cell(translate_marked("Indicator", one.label), spoken=translate_marked("Indicator", one.label)),
                        Cell(translate_marked("Indicator", one.explanation), "text2",
                             spoken=translate_marked("Indicator", one.explanation))))
            for one in INDICATORS
        ]  # fmt: skip
        rows += [
            (code, (Cell(_label(one), spoken=_label(one)), Cell(rule_words(one), "text2", spoken=rule_words(one))))
            for code, one in latest.items()
        ]
        here = self.shown.currentIndex()
        self.shown.show_ticks(rows, {code for code, _ in rows} - self._hidden)
        self.shown.setFixedHeight(self.shown.whole_height())
        if here.isValid() and not self.shown.currentIndex().isValid():
            self.shown.setCurrentIndex(self.shown.rows.index(min(here.row(), len(rows) - 1), 0))
        writes = not book.read_only
        self.add_button.setEnabled(writes)
        self.shown.setEnabled(writes)
        if latest and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self.show_acts()

    @Slot()
    def show_acts(self) -> None:
        usable = self.current is not None and not self.context.book.read_only
        self.edit_button.setEnabled(usable)
        self.trash_button.setEnabled(usable)

    @property
    def current(self) -> OwnIndicator | None:
        """The latest version of the indicator in hand."""
        key = self.table.current_key()
        return key if isinstance(key, OwnIndicator) else None

    def first_field(self) -> QWidget:
        return self.table if self.table.rows.rowCount() else self.add_button

    # --- writing ---------------------------------------------------------------------------------------------

    @Slot()
    def add_pressed(self) -> None:
        OwnIndicatorDialog(self.context, self.window()).open()

    @Slot()
    def edit_pressed(self) -> None:
        if self.edit_button.isEnabled() and self.current is not None:
            OwnIndicatorDialog(self.context, self.window(), self.current).open()

    @Slot()
    def trash_pressed(self) -> None:
        one = self.current
        if one is None:
            return
        try:
            remove_indicator(self.context.book, one.code)
        except CqiError as error:
            self.fail(error)
            return
        said = translate("Settings", "{indicator} put in the trash").format(indicator=_label(one))
        self.told.emit(said, [(translate("Settings", "Undo"), self.undo_asked.emit)])

    @Slot()
    def ticks_changed(self) -> None:
        """A box hides an indicator or shows it again; Ctrl+A does so for all."""
        hidden = {row.key for row in self.shown.rows.rows} - self.shown.ticked
        changed = sorted(str(code) for code in hidden ^ self._hidden if isinstance(code, str))
        if not changed:
            return
        try:
            with self.context.book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Choose the indicators shown")):
                for code in changed:
                    show_indicator(self.context.book, code, code not in hidden)
        except CqiError as error:
            self.fail(error)


def _label(one: OwnIndicator) -> str:
    return in_our_language(one.label_fr, one.label_en)


def _row(one: OwnIndicator, holding: OwnIndicator | None) -> Row:
    words = rule_words(one)
    later = "" if holding is not None and holding.version == one.version else translate("Settings", "not this year")
    return Row(
        (
            Cell(_label(one), is_strong=True, spoken=one.description or _label(one)),
            Cell(words, "text2", spoken=words),
            Cell(format_number(one.version), "text2"),
            Cell(format_date(one.holds_from), "text2", after=later),
        ),
        one,
    )


def rule_words(one: OwnIndicator) -> str:
    """``Entreprises différentes, par leurs interventions · 2 services · 5 h ou plus``."""
    rule: OwnRule = one.rule
    parts = [text for kind, text in counted_choices() if kind == (one.unit, rule.source)]
    if rule.services:
        parts.append(translate("Settings", "%Ln service(s)", "", len(rule.services)))
    if rule.activity_kinds:
        kinds = [kind for kind in rule.activity_kinds if kind in ACTIVITY_KINDS]
        parts.append(", ".join(activity_kind_label(kind) for kind in kinds))
    if rule.mediums:
        parts.append(translate("Settings", "%Ln medium(s)", "", len(rule.mediums)))
    if rule.markets:
        parts.append(", ".join(rule.markets[:3]))
    if rule.advisers:
        parts.append(translate("Settings", "%Ln adviser(s)", "", len(rule.advisers)))
    if rule.sectors:
        parts.append(translate("Settings", "%Ln sector(s)", "", len(rule.sectors)))
    if rule.at_least_records:
        parts.append(translate("Settings", "%Ln act(s) or more", "", rule.at_least_records))
    if rule.at_least_seconds:
        parts.append(
            translate("Settings", "{hours} h or more").format(hours=format_number(rule.at_least_seconds / 3600, 1))
        )
    return " · ".join(part for part in parts if part)
