"""The links of a company with others: status, value, and the company at the other end, one Enter away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.exchange.shown_values import choice_label
from cqi_desktop.store.company_results import LinkLine, links_of
from cqi_desktop.store.synergies import propose_link
from cqi_desktop.store.tables import SYNERGY_KINDS
from cqi_desktop.translation import format_date, format_money, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.intervention_choices import CREATE_ICON, CompanySource
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.synergies.link_words import LINK_DOTS
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.pick_field import Pick
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .company_tab import CompanyTab


class LinksTab(CompanyTab):
    """``place_asked`` gives a page of the window and its section: the suggestions for the company."""

    place_asked = Signal(str, str)

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "Synergies"))
        self._links: list[LinkLine] = []
        self._source = CompanySource(context.book)
        bar = self.make_bar()
        self.open_button = self.add_button(
            bar, translate("Company", "Open the other company"), "open-in-new", self.open_pressed
        )
        self.suggest_button = self.add_button(
            bar, translate("Company", "See the suggestions…"), "lightbulb-on-outline", self.suggest
        )
        self.new_button = self.add_button(bar, translate("Company", "Propose a link…"), "vector-link", self.propose)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Company", "Other company")),
                RowsColumn(translate("Company", "Region"), sample="Centre-du-Québec", is_spare=True),
                RowsColumn(translate("Company", "Kind"), sample="Transport groupé MM"),
                RowsColumn(translate("Company", "Status"), "status", sample="Concrétisée MM"),
                RowsColumn(translate("Company", "Since"), sample="2011-03-31 M", is_spare=True),
                RowsColumn(translate("Company", "Market"), sample="Royaume-Uni", is_spare=True),
                RowsColumn(translate("Company", "Value"), sample="123 294 750 $", is_number=True),
            ),
            translate("Company", "Synergy links of the company"),
        )
        self.table.opened.connect(self.link_opened)
        self.table.left_by_escape.connect(self.left)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        self.empty.acted.connect(self.propose)
        context.themes.changed.connect(self.empty.theme_changed)
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)

    def first_widget(self) -> QWidget:
        return self.table if self._links else self.empty.button

    def refresh(self) -> None:
        if self.company is None:
            return
        self._links = links_of(self.context.book, self.company)
        self.table.show_rows([_row(link) for link in self._links])
        if self._links and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        self.open_button.setEnabled(bool(self._links))
        if not self._links:
            self.empty.say(
                "handshake-outline",
                translate("Company", "No synergy link yet."),
                translate("Company", "Propose a company that it could buy from, sell with or travel with."),
                translate("Company", "Propose a link…"),
            )
        self.stack.setCurrentIndex(0 if self._links else 1)

    @Slot(QModelIndex)
    def link_opened(self, index: QModelIndex) -> None:
        del index
        self.open_pressed()

    @Slot()
    def open_pressed(self) -> None:
        key = self.table.current_key()
        link = next((link for link in self._links if link.id == key), None)
        if link is not None:
            self.company_asked.emit(link.other)

    def other_end(self, key: bytes) -> bytes | None:
        """The company at the other end of a link of this one."""
        return next((link.other for link in links_of(self.context.book, self.company or b"") if link.id == key), None)

    def _others(self, text: str) -> list[Pick]:
        return [pick for pick in self._source(text) if pick.icon != CREATE_ICON and pick.value != self.company]

    @Slot()
    def suggest(self) -> None:
        """Whom it could work with in another region, and why."""
        if self.company is not None:
            self.place_asked.emit("synergies", f"company:{self.company.hex()}")

    @Slot()
    def propose(self) -> None:
        kinds = tuple((code, choice_label("synergy_link", "kind", code)) for code in SYNERGY_KINDS)
        FieldsDialog(
            self.context,
            self.window(),
            translate("Company", "Propose a link"),
            (
                Field("other", translate("Company", "Other company"), picks=self._others, is_required=True),
                Field("kind", translate("Company", "Kind"), SYNERGY_KINDS[0], kinds),
                Field("market", translate("Company", "Market")),
                Field("notes", translate("Company", "Reason")),
            ),
            self.write_link,
            translate("Company", "Propose"),
        ).open()

    def write_link(self, values: Mapping[str, Any]) -> None:
        """Raises SameCompanyError, UnknownRecordError."""
        assert self.company is not None
        if not isinstance(values["other"], bytes):
            raise UnknownRecordError(kind="company", text="")
        propose_link(
            self.context.book,
            company_a=self.company,
            company_b=values["other"],
            kind=values["kind"],
            market=values["market"] or None,
            notes=values["notes"] or None,
            adviser=self.context.adviser.key,
        )
        self.told.emit(translate("Company", "Link proposed"))


def _row(link: LinkLine) -> Row:
    status = choice_label("synergy_link", "status", link.status)
    kind = choice_label("synergy_link", "kind", link.kind)
    return Row(
        (
            Cell(link.other_name, is_strong=True, spoken=link.other_name),
            Cell(link.region or NOTHING, "text2"),
            Cell(kind or NOTHING, "text2", spoken=kind),
            Cell(status or NOTHING, dot=LINK_DOTS.get(link.status, ""), spoken=status),
            Cell(format_date(link.day) if link.day else NOTHING, "text2"),
            Cell(link.market or NOTHING, "text2", spoken=link.market),
            Cell(format_money(link.value_cents) if link.value_cents else NOTHING),
        ),
        link.id,
    )
