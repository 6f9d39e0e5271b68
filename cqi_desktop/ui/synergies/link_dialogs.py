"""What is asked to note a link, to correct one, and when one comes to something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.funding import amount_from
from cqi_desktop.domain.synergy import CONCLUDED
from cqi_desktop.store.book import Book
from cqi_desktop.store.list_choices import adviser_choices
from cqi_desktop.store.synergies import change_link_status, edit_link, propose_link
from cqi_desktop.store.synergy_list import SynergyLine
from cqi_desktop.store.tables import SYNERGY_KINDS
from cqi_desktop.translation import format_date, format_money, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.intervention_choices import CompanySource
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.widgets.pick_field import Pick
from cqi_desktop.ui.window_context import WindowContext

from .link_words import kind_choices, pair_name

Told = Callable[[str], None]


class KnownCompanies:
    """The companies of the book that answer to what is typed; none is made here."""

    def __init__(self, book: Book) -> None:
        self._source = CompanySource(book)

    def __call__(self, text: str) -> list[Pick]:
        return [pick for pick in self._source(text) if isinstance(pick.value, bytes)]


def _adviser_field(context: WindowContext, chosen: bytes | None) -> Field:
    nobody = (None, translate("Synergies", "No adviser"))
    return Field(
        "adviser", translate("Synergies", "Adviser"), chosen, (nobody, *adviser_choices(context.book))
    )  # fmt: skip


def ask_link(context: WindowContext, parent: QWidget, told: Told) -> FieldsDialog:
    """Note a link between two companies that are picked."""
    book = context.book
    fields = (
        Field("company_a", translate("Synergies", "Company A"), picks=KnownCompanies(book), is_required=True),
        Field("company_b", translate("Synergies", "Company B"), picks=KnownCompanies(book), is_required=True),
        Field("kind", translate("Synergies", "Kind"), SYNERGY_KINDS[0], kind_choices()),
        Field("market", translate("Synergies", "Market")),
        Field("proposed_on", translate("Synergies", "Proposed on"), format_date(book.today()), is_required=True),
        Field("origin", translate("Synergies", "Where it comes from")),
        _adviser_field(context, context.adviser.key),
        Field("notes", translate("Synergies", "Notes")),
    )

    def write(values: Mapping[str, Any]) -> None:
        propose_link(
            book,
            company_a=values["company_a"],
            company_b=values["company_b"],
            kind=values["kind"],
            proposed_on=day_from(values["proposed_on"]),
            market=values["market"] or None,
            origin=values["origin"] or None,
            adviser=values["adviser"],
            notes=values["notes"] or None,
        )
        told(translate("Synergies", "Link proposed"))

    dialog = FieldsDialog(
        context, parent, translate("Synergies", "New link"), fields, write, translate("Synergies", "Propose the link"),
        translate("Synergies", "It counts in the year of its first proposal, for the two regions of the companies."),
    )  # fmt: skip
    dialog.open()
    return dialog


def ask_edits(context: WindowContext, parent: QWidget, line: SynergyLine, told: Told) -> FieldsDialog:
    """Correct what a link says, all but its status."""
    fields = (
        Field("kind", translate("Synergies", "Kind"), line.kind, kind_choices()),
        Field("market", translate("Synergies", "Market"), line.market),
        Field("value_cents", translate("Synergies", "Value in dollars"), _amount(line.value_cents)),
        Field("proposed_on", translate("Synergies", "Proposed on"), _day(line.proposed_on), is_required=True),
        Field("in_contact_on", translate("Synergies", "In contact since"), _day(line.in_contact_on)),
        Field("concluded_on", translate("Synergies", "Concluded on"), _day(line.concluded_on)),
        Field("ended_on", translate("Synergies", "Ended on"), _day(line.ended_on)),
        Field("origin", translate("Synergies", "Where it comes from"), line.origin),
        _adviser_field(context, line.adviser),
        Field("notes", translate("Synergies", "Notes"), line.notes),
    )

    def write(values: Mapping[str, Any]) -> None:
        days = {name: day_from(values[name]) for name in ("proposed_on", "in_contact_on", "concluded_on", "ended_on")}
        status_day = f"{line.status}_on"
        if days.get(status_day) is None:  # the day of the present status is never unknown
            raise InvalidValueError(text=values[status_day], expected="date")
        edit_link(
            context.book, line.id, kind=values["kind"], market=values["market"] or None,
            value_cents=amount_from(values["value_cents"]), origin=values["origin"] or None,
            adviser=values["adviser"], notes=values["notes"] or None, **days,
        )  # fmt: skip
        told(translate("Synergies", "Link changed"))

    dialog = FieldsDialog(
        context, parent, translate("Synergies", "Edit the link"), fields, write, translate("Synergies", "Keep"),
        pair_name(line),
    )  # fmt: skip
    dialog.open()
    return dialog


def ask_result(context: WindowContext, parent: QWidget, line: SynergyLine, told: Told) -> FieldsDialog:
    """A link comes to something: the day, and what it is worth when that is known."""
    fields = (
        Field("value_cents", translate("Synergies", "Value in dollars, if known"), _amount(line.value_cents)),
        Field("concluded_on", translate("Synergies", "Concluded on"), format_date(context.book.today()),
              is_required=True),
        Field("market", translate("Synergies", "Market"), line.market),
    )  # fmt: skip

    def write(values: Mapping[str, Any]) -> None:
        change_link_status(
            context.book, line.id, CONCLUDED, day_from(values["concluded_on"]),
            value_cents=amount_from(values["value_cents"]), market=values["market"] or None,
        )  # fmt: skip
        told(translate("Synergies", "Link concluded: {pair}").format(pair=pair_name(line)))

    dialog = FieldsDialog(
        context, parent, translate("Synergies", "Conclude the link"), fields, write,
        translate("Synergies", "Conclude"), pair_name(line),
    )  # fmt: skip
    dialog.open()
    return dialog


def _amount(cents: int | None) -> str:
    return format_money(cents) if cents is not None else ""


def _day(day: Any) -> str:
    return format_date(day) if day else ""
