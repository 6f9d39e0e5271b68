"""A confidentiality incident: the eight groups of facts that the register must have, in the order of the regulation."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import INCIDENT_KINDS
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.incidents import edit_incident, record_incident
from cqi_desktop.store.tables import Incident
from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .form_dialog import FormDialog


class IncidentDialog(FormDialog):
    """A new incident, begun with ``values``, or the one of ``key``. ``told`` gives what was entered."""

    told = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget,
        key: bytes | None = None,
        values: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(
            translate("Incident", "Complete an incident") if key else translate("Incident", "Enter an incident"),
            translate(
                "Incident",
                "Every incident is entered, even of low risk. It can be corrected and completed; nothing is emptied "
                "and it stays in the register for five years.",
            ),
            translate("Incident", "Keep"),
            parent,
        )
        self._book, self._key = context.book, key
        record = context.book.find(Incident, key) if key else None
        known = dict(record.__data__) if record is not None else dict(values or {})
        self.kind = self.add_choice(
            translate("Incident", "Kind"),
            [(code, privacy_word("incident", code)) for code in INCIDENT_KINDS],
            known.get("kind"),
        )
        self._add_facts(known)
        self._add_risk(known)
        self.end()

    def _add_facts(self, known: dict[str, Any]) -> None:
        self.add_heading(privacy_word("group", "information"))
        self.information = self.add_text(
            translate("Incident", "Information concerned, or why it is unknown"), known.get("information") or ""
        )
        self.add_heading(privacy_word("group", "circumstances"))
        self.circumstances = self.add_text(translate("Incident", "Circumstances"), known.get("circumstances") or "")
        self.add_heading(privacy_word("group", "period"))
        self.occurred_on = self.add_day(translate("Incident", "On, or from"), known.get("occurred_on"))
        self.occurred_until = self.add_day(translate("Incident", "Until"), known.get("occurred_until"))
        self.add_heading(privacy_word("group", "awareness"))
        self.known_on = self.add_day(translate("Incident", "Known on"), known.get("known_on") or self._book.today())
        self.add_heading(privacy_word("group", "people"))
        self.person_count = self.add_line(translate("Incident", "People"), _text(known.get("person_count")))
        self.quebec_person_count = self.add_line(
            translate("Incident", "Of whom in Québec"), _text(known.get("quebec_person_count"))
        )

    def _add_risk(self, known: dict[str, Any]) -> None:
        self.add_heading(
            privacy_word("group", "risk"),
            translate("Incident", "Sensitivity, possible malicious use, consequences, probability."),
        )
        self.is_serious = self.add_choice(
            translate("Incident", "Risk of serious injury"),
            [(None, translate("Incident", "To assess")), (False, translate("Incident", "No")),
             (True, translate("Incident", "Yes"))],
            known.get("is_serious"),
        )  # fmt: skip
        self.risk_assessment = self.add_text(translate("Incident", "Reasons"), known.get("risk_assessment") or "")
        self.add_heading(
            privacy_word("group", "notices"),
            translate("Incident", "With a risk of serious injury, the commission and the people are told promptly."),
        )
        self.commission_told_on = self.add_day(
            translate("Incident", "Commission told on"), known.get("commission_told_on")
        )
        self.people_told_on = self.add_day(translate("Incident", "People told on"), known.get("people_told_on"))
        self.public_notice_on = self.add_day(translate("Incident", "Public notice on"), known.get("public_notice_on"))
        self.public_notice_reason = self.add_line(
            translate("Incident", "Why a public notice"), known.get("public_notice_reason") or ""
        )
        self.add_heading(privacy_word("group", "measures"))
        self.measures = self.add_text(translate("Incident", "Measures taken"), known.get("measures") or "")
        self.closed_on = self.add_day(translate("Incident", "Closed on"), known.get("closed_on"))

    def values(self) -> dict[str, Any]:
        """What the form holds. Raises InvalidValueError."""
        days = ("occurred_on", "occurred_until", "known_on", "commission_told_on", "people_told_on",
                "public_notice_on", "closed_on")  # fmt: skip
        texts = ("information", "circumstances", "risk_assessment", "measures")
        return {
            **{name: self.day_of(getattr(self, name)) for name in days},
            **{name: getattr(self, name).toPlainText() for name in texts},
            "public_notice_reason": self.public_notice_reason.text(),
            "person_count": _number(self.person_count),
            "quebec_person_count": _number(self.quebec_person_count),
            "is_serious": self.is_serious.currentData(),
        }

    def write(self) -> None:
        kind, values = str(self.kind.currentData()), self.values()
        if self._key is None:
            record_incident(self._book, kind=kind, **values)
            self.told.emit(translate("Incident", "Incident entered in the register"))
        else:
            edit_incident(self._book, self._key, kind=kind, **values)
            self.told.emit(translate("Incident", "Incident completed"))


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _number(field: QLineEdit) -> int | None:
    text = "".join(field.text().split())
    if not text:
        return None
    if not text.isdecimal():
        raise InvalidValueError(text=text, expected="integer")
    return int(text)
