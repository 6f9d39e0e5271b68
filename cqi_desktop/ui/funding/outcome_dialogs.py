"""What is asked to note an outcome, or the answer of a company to a survey."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from cqi_desktop.domain.funding import amount_from
from cqi_desktop.domain.outcomes import EXPORT_SALES
from cqi_desktop.domain.values import count_value
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.surveys import record_answer
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.intervention_choices import CompanySource
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.widgets.pick_field import Pick
from cqi_desktop.ui.window_context import WindowContext

from .outcome_words import (
    attribution_choices,
    kind_choices,
    outcome_value_from,
)

Told = Callable[[str], None]


class _KnownCompanies:
    """The companies of the book that answer to what is typed; none is made here."""

    def __init__(self, context: WindowContext) -> None:
        self._source = CompanySource(context.book)

    def __call__(self, text: str) -> list[Pick]:
        return [pick for pick in self._source(text) if isinstance(pick.value, bytes)]


def ask_outcome(context: WindowContext, parent: QWidget, told: Told) -> FieldsDialog:
    """Note an outcome of the year of the top bar, for a company that is chosen."""
    year = context.scope.year
    today = context.book.today()
    fields = [
        Field("company", translate("Outcomes", "Company"), picks=_KnownCompanies(context), is_required=True),
        Field("kind", translate("Outcomes", "Outcome"), EXPORT_SALES, kind_choices()),
        Field("value", translate("Outcomes", "Value: dollars for sales, a number otherwise"), is_required=True),
        Field("value_before", translate("Outcomes", "The same before the help, if known")),
        Field("market", translate("Outcomes", "Market")),
        Field("attribution", translate("Outcomes", "Who says so"), "declared", attribution_choices()),
        Field("evidence", translate("Outcomes", "Evidence: letter, e-mail, first order…")),
        Field("recorded_on", translate("Outcomes", "Noted on"), format_date(today)),
    ]

    def write(values: Mapping[str, Any]) -> None:
        kind = values["kind"]
        record_outcome(
            context.book,
            company=values["company"],
            kind=kind,
            value=outcome_value_from(kind, values["value"]),
            start_date=year.start,
            end_date=year.end,
            value_before=outcome_value_from(kind, values["value_before"]),
            market=values["market"],
            attribution=values["attribution"],
            evidence=values["evidence"],
            recorded_on=day_from(values["recorded_on"]),
        )
        told(translate("Outcomes", "Outcome noted for {year}").format(year=year.label))

    dialog = FieldsDialog(
        context, parent, translate("Outcomes", "Note an outcome of {year}").format(year=year.label),
        fields, write, translate("Outcomes", "Note"),
        translate(
            "Outcomes",
            "Declared by the company, estimated by the team, or attributed to its help: they are never added together.",
        ),
    )  # fmt: skip
    dialog.open()
    return dialog


def ask_answer(context: WindowContext, parent: QWidget, told: Told, answer: bytes, company: str) -> FieldsDialog:
    """Note what a company answered to a survey: its figures become outcomes that it declared."""
    fields = (
        Field("answered_on", translate("Outcomes", "Answered on"), format_date(context.book.today()), is_required=True),
        Field("sales_before", translate("Outcomes", "Export sales before")),
        Field("export_sales", translate("Outcomes", "Export sales after")),
        Field("market", translate("Outcomes", "Market")),
        Field("new_market", translate("Outcomes", "New markets, how many")),
        Field("jobs_created", translate("Outcomes", "Jobs created")),
        Field("jobs_kept", translate("Outcomes", "Jobs kept")),
    )

    def write(values: Mapping[str, Any]) -> None:
        declared = {EXPORT_SALES: amount_from(values["export_sales"])}
        declared |= {kind: count_value(values[kind]) for kind in ("new_market", "jobs_created", "jobs_kept")}
        day = day_from(values["answered_on"]) or context.book.today()
        noted = record_answer(
            context.book, answer, answered_on=day, declared=declared,
            sales_before=amount_from(values["sales_before"]), market=values["market"],
        )  # fmt: skip
        text = translate("Outcomes", "Answer of {company}: %Ln outcome(s) declared", "", len(noted))
        told(text.format(company=company))

    dialog = FieldsDialog(
        context, parent, translate("Outcomes", "Answer of {company}").format(company=company), fields, write,
        translate("Outcomes", "Note"),
        translate("Outcomes", "What is left empty was not answered: nothing is noted for it, and it is not a zero."),
    )  # fmt: skip
    dialog.open()
    return dialog
