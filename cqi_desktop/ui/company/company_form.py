"""The form of a company, at the left of its page: address, export profile, follow-up, main contact, notes."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.consent import NO_CONSENT, Consent
from cqi_desktop.domain.contact_cadence import NextContact
from cqi_desktop.domain.territory import Sector
from cqi_desktop.privacy_words import consent_sentence
from cqi_desktop.store.company_people import PersonLine
from cqi_desktop.store.list_choices import mrc_choices, present_advisers
from cqi_desktop.store.reference import sectors, territory
from cqi_desktop.store.tables import COMPANY_ROLES, EXPORT_STATUSES
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_integer, translate
from cqi_desktop.ui.dialogs.consent_ledger_dialog import TONES
from cqi_desktop.ui.widgets.company_profile import sector_text
from cqi_desktop.ui.widgets.follow_ups_panel import due_words
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, set_tone
from cqi_desktop.ui.widgets.pick_field import Pick, among
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import export_status_label, in_our_language, role_label

from .company_content import CompanyContent
from .form_rows import FormRow, FormSection

FORM_WIDTH = 318
_MOST_PROPOSALS = 3

_ADDRESS = (
    FormRow("name", QT_TRANSLATE_NOOP("Company", "Name")),
    FormRow("neq", QT_TRANSLATE_NOOP("Company", "NEQ")),
    FormRow("address", QT_TRANSLATE_NOOP("Company", "Address")),
    FormRow("municipality", QT_TRANSLATE_NOOP("Company", "Municipality")),
    FormRow("postal_code", QT_TRANSLATE_NOOP("Company", "Postal code")),
    FormRow("mrc", QT_TRANSLATE_NOOP("Company", "MRC"), "pick"),
    FormRow("region", QT_TRANSLATE_NOOP("Company", "Region"), "read"),
    FormRow("phone", QT_TRANSLATE_NOOP("Company", "Phone")),
    FormRow("email", QT_TRANSLATE_NOOP("Company", "E-mail")),
    FormRow("website", QT_TRANSLATE_NOOP("Company", "Web site")),
)
_PROFILE = (
    FormRow("role", QT_TRANSLATE_NOOP("Company", "Role"), "pick"),
    FormRow("naics", QT_TRANSLATE_NOOP("Company", "Sector"), "pick"),
    FormRow("employees", QT_TRANSLATE_NOOP("Company", "Employees"), "count"),
    FormRow("export_status", QT_TRANSLATE_NOOP("Company", "Export"), "status"),
    FormRow("markets", QT_TRANSLATE_NOOP("Company", "Markets"), "list"),
)
_FOLLOWED = (
    FormRow("adviser", QT_TRANSLATE_NOOP("Company", "Adv."), "pick"),
    FormRow("contact_every_days", QT_TRANSLATE_NOOP("Company", "Contact (days)"), "count"),
    FormRow("next_contact", QT_TRANSLATE_NOOP("Company", "Next contact"), "read"),
)
_NOTES = (FormRow("notes", QT_TRANSLATE_NOOP("Company", "Notes"), "notes"),)
FIELD_LABELS = {row.field: row.label for row in (*_ADDRESS, *_PROFILE, *_FOLLOWED, *_NOTES)}


class CompanyForm(QScrollArea):
    """``edited`` gives a field, what it was loaded with and what was typed; ``people_asked`` opens the contacts."""

    edited = Signal(str, object, object)
    people_asked = Signal()
    typing = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("panelScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Company", "Form of the company"))
        sources = {
            "mrc": among(self._mrc_picks),
            "role": among(_role_picks),
            "naics": among(_sector_picks),
            "adviser": among(self._adviser_picks),
        }
        statuses = {"export_status": EXPORT_STATUSES}
        self.sections = [
            FormSection(context, title, rows, sources, statuses)
            for title, rows in (
                (translate("Company", "Address"), _ADDRESS),
                (translate("Company", "Export profile"), _PROFILE),
                (translate("Company", "Follow-up"), _FOLLOWED),
                (translate("Company", "Notes"), _NOTES),
            )
        ]
        self._section_of = {field: section for section in self.sections for field in section.widgets}
        self._proposals = _Proposals()
        self._proposals.chosen.connect(self.proposal_chosen)
        self._section_of["mrc"].add_below("mrc", self._proposals)
        self._main = _MainContact()
        self._main.asked.connect(self.people_asked)
        body = QWidget()
        body.setObjectName("panelScrollBody")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 16)
        rows.setSpacing(0)
        for number, section in enumerate(self.sections):
            section.edited.connect(self.edited)
            section.typing.connect(self.typing)
            rows.addWidget(section)
            if number == 2:
                rows.addWidget(self._main)
        rows.addStretch(1)
        self.setWidget(body)

    def _mrc_picks(self) -> list[Pick]:
        known = territory()
        return [
            Pick(code, name, known.region_name(known.mrc(code).region_code))
            for code, name in mrc_choices(self._context.book)
        ]

    def _adviser_picks(self) -> list[Pick]:
        return [Pick(key, name) for key, name in present_advisers(self._context.book)]

    # --- showing -------------------------------------------------------------------------------------------

    def show_content(self, content: CompanyContent) -> None:
        """Show the values of the book; what is being typed stays."""
        detail, company = content.detail, content.detail.company
        for field in ("name", "neq", "address", "municipality", "postal_code", "phone", "email", "website", "notes"):
            value = getattr(company, field)
            self._show(field, value, value or "")
        self._show("mrc", company.mrc, detail.mrc_name)
        self._show("region", company.region, detail.region_name)
        self._show("role", company.role, role_label(company.role or ""))
        self._show("naics", company.naics, sector_text(company.naics or ""))
        employees = detail.employees
        self._show("employees", employees, "" if employees is None else format_integer(employees))
        self._show("export_status", company.export_status, export_status_label(company.export_status or ""))
        self._show("markets", company.markets, ", ".join(company.markets or ()))
        self._show("adviser", company.adviser_id, detail.adviser_name)
        every = company.contact_every_days
        self._show("contact_every_days", every, str(every or ""))
        following = content.next_contact
        text = _next_contact_text(following, content.today)
        self._section_of["next_contact"].show_value(
            "next_contact", None, text, "err" if following is not None and following.is_late else "text"
        )
        self._proposals.show_for(company)
        person = next((one for one in content.people if one.is_reachable), None)
        consent = content.consents.get(person.id, NO_CONSENT) if person is not None else NO_CONSENT
        self._main.show_person(person, consent, content.today)

    def _show(self, field: str, value: Any, text: str) -> None:
        self._section_of[field].show_value(field, value, text)

    @Slot(str)
    def proposal_chosen(self, mrc: str) -> None:
        self._section_of["mrc"].value_chosen("mrc", mrc)

    # --- answering -----------------------------------------------------------------------------------------

    def section_of(self, field: str) -> FormSection:
        return self._section_of[field]

    def first_field(self) -> QWidget:
        return self.sections[0].widgets["name"]

    def typed(self) -> tuple[str, str] | None:
        """The field that is being typed in, and its text."""
        return next((typed for section in self.sections if (typed := section.typed())), None)

    def set_read_only(self, is_read_only: bool) -> None:
        for section in self.sections:
            section.setEnabled(not is_read_only)


class _Proposals(QWidget):
    """The MRC that a postal code may be in, when it says no single one: one click takes it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(7, 0, 0, 2)
        self._rows.setSpacing(0)
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_for(self, company: Any) -> None:
        for button in self.buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        matches = territory().mrc_of_postal_code(company.postal_code) if company.postal_code else ()
        wanted = [] if company.mrc else list(matches[:_MOST_PROPOSALS])
        for match in wanted:
            text = translate("Company", "{mrc}, after {code}?")
            button = QPushButton(text.format(mrc=territory().mrc_name(match.mrc), code=company.postal_code[:3]))
            button.setProperty("link", True)
            button.setProperty("small", True)
            button.setProperty("mrc", match.mrc)
            button.setAccessibleName(button.text())
            button.clicked.connect(self.pressed)
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self.setVisible(bool(wanted))

    @Slot()
    def pressed(self) -> None:
        self.chosen.emit(str(self.sender().property("mrc")))


class _MainContact(QWidget):
    """Whom to speak to first, and what they agreed to receive."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 10, 12, 0)
        self._rows.setSpacing(1)
        self._rows.addWidget(make_label(translate("Company", "Main contact"), "small", "text2", strong=True))
        self._name = make_elided_label(strong=True)
        self._reach = make_elided_label("small", "text2")
        self._consent = make_elided_label("small", "text2", strong=True)
        self.button = QPushButton()
        self.button.setProperty("link", True)
        self.button.clicked.connect(self.asked)
        self._rows.addWidget(self._name)
        self._rows.addWidget(self._reach)
        self._rows.addWidget(self._consent)
        self._rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, person: PersonLine | None, consent: Consent, today: date) -> None:
        name = person.name if person else ""
        title = f"{name} · {person.title}" if person is not None and person.title else name
        self._name.setText(title or translate("Company", "Nobody yet"))
        self._reach.setText(" · ".join(part for part in (person.phone, person.email) if part) if person else "")
        self._reach.setVisible(bool(self._reach.text()))
        text = translate("Company", "See the contacts") if person else translate("Company", "Add a contact…")
        self.button.setText(text)
        self.button.setAccessibleName(text)
        self._consent.setText(consent_sentence(consent, today) if person is not None else "")
        self._consent.setVisible(person is not None)
        set_tone(self._consent, TONES.get(consent.state, "text2").replace("neu", "text2"))


def _next_contact_text(following: NextContact | None, today: date) -> str:
    if following is None:
        return ""
    words = due_words(following.due_on, today)
    day = format_date(following.due_on)
    return day if words == day else f"{day} · {words}"


def _role_picks() -> list[Pick]:
    return [Pick(code, role_label(code)) for code in COMPANY_ROLES]


def _sector_picks() -> list[Pick]:
    return [Pick(sector.code, _sector_label(sector)) for sector in sectors()]


def _sector_label(sector: Sector) -> str:
    return f"{sector.code} · {in_our_language(sector.label_fr, sector.label_en)}"
