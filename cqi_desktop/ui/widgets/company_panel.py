"""The panel beside the list of companies: profile, next step, main contact, what was received, latest interventions."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.company_detail import CompanyDetail, MainContact, NextStep, PastIntervention, Received
from cqi_desktop.translation import format_date, format_integer, translate
from cqi_desktop.ui.icons import SERVICE_ICONS, Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.wording import (
    activity_kind_label,
    consent_label,
    in_our_language,
)

from .company_profile import CompanyProfile
from .labels import make_elided_label, make_label, make_line, make_pill
from .side_panel import SidePanel

_CONSENT_TONES = {"express": "ok", "implied": "warn", "withdrawn": "err"}


class CompanyPanel(SidePanel):
    """Shows one company at a time; what was shown stays until the next one is known.

    ``edited`` gives a field and its new text: the page writes it and answers with ``show_kept`` or ``show_refused``.
    """

    edited = Signal(str, str)
    history_asked = Signal()
    note_asked = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__(icons, translate("CompanyPanel", "Company"))
        self._themes = themes
        self.company: bytes | None = None
        self._body: QWidget | None = None
        self.profile = CompanyProfile(themes, icons)
        self.profile.edited.connect(self.edited)
        self._add_note_button()
        self._add_history_button()
        self._outer = QVBoxLayout(self.content)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(make_line())
        self._outer.addWidget(self.profile)
        self._outer.addStretch(1)

    def _add_note_button(self) -> None:
        button = QToolButton()
        button.setText(translate("CompanyPanel", "Note"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(translate("CompanyPanel", "Note an intervention (Ctrl+I)"))
        button.setAccessibleName(translate("CompanyPanel", "Note an intervention"))
        self.icons.dress(button, "note-edit-outline")
        button.clicked.connect(self.note_asked)
        self.note_button = button
        self.add_to_head(button)

    def _add_history_button(self) -> None:
        button = QToolButton()
        button.setToolTip(translate("CompanyPanel", "History of the company (Ctrl+H)"))
        button.setAccessibleName(translate("CompanyPanel", "History of the company"))
        self.icons.dress(button, "history")
        button.clicked.connect(self.history_asked)
        self.history_button = button
        self.add_to_head(button)

    def show_company(self, detail: CompanyDetail, year: FiscalYear, today: date) -> None:
        company = detail.company
        self.company = company.id
        self.title.setText(company.name or "")
        self.subtitle.setText(_place(detail))
        self.profile.show_company(detail)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for section in (
            _next_step(detail.next_step, today) if detail.next_step else None,
            _contact(detail.contact) if detail.contact else None,
            self._received(detail.received, year),
            _latest(detail.last_interventions) if detail.last_interventions else None,
        ):
            if section is not None:
                rows.addWidget(make_line())
                rows.addWidget(section)
        self._replace_body(body)

    def _replace_body(self, body: QWidget) -> None:
        if self._body is not None:
            self._outer.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._outer.insertWidget(2, body)

    def _received(self, received: tuple[Received, ...], year: FiscalYear) -> QWidget:
        title = translate("CompanyPanel", "Received in {year}").format(year=year.label)
        section, rows = _section(title)
        for entry in received:
            rows.addLayout(self._received_line(entry))
        if not received:
            rows.addWidget(make_label(translate("CompanyPanel", "Nothing yet this year"), tone="text3"))
        return section

    def _received_line(self, entry: Received) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        picture = QLabel()
        name = SERVICE_ICONS.get(entry.code, "information-outline")
        picture.setPixmap(self.icons.pixmap(name, "text3", 16, self.devicePixelRatioF()))
        label = make_elided_label()
        label.setText(in_our_language(entry.label_fr, entry.label_en) or activity_kind_label(entry.code))
        label.setFixedHeight(self._themes.current.height("record_row"))
        row.addWidget(picture)
        row.addWidget(label, 1)
        row.addWidget(make_label(format_integer(entry.times), tone="text3"))
        return row


def _section(title: str = "") -> tuple[QWidget, QVBoxLayout]:
    section = QWidget()
    rows = QVBoxLayout(section)
    rows.setContentsMargins(16, 8, 16, 8)
    rows.setSpacing(2)
    if title:
        rows.addWidget(make_label(title, "small", "text2", strong=True))
    return section, rows


def _next_step(step: NextStep, today: date) -> QWidget:
    section, rows = _section()
    head = QHBoxLayout()
    head.addWidget(make_label(translate("CompanyPanel", "Next step"), "small", "text2", strong=True))
    head.addStretch(1)
    tone = "err" if step.due_on < today else "text"
    head.addWidget(make_label(near_date(step.due_on, today), "small", tone, strong=True))
    rows.addLayout(head)
    subject = make_elided_label()
    subject.setText(step.subject or in_our_language(step.service_fr, step.service_en))
    rows.addWidget(subject)
    return section


def _contact(contact: MainContact) -> QWidget:
    section, rows = _section(translate("CompanyPanel", "Contact"))
    name = make_elided_label(strong=True)
    name.setText(contact.name)
    rows.addWidget(name)
    for text in (contact.title, " · ".join(part for part in (contact.phone, contact.email) if part)):
        if text:
            line = make_elided_label("small", "text2")
            line.setText(text)
            rows.addWidget(line)
    if contact.consent:
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(make_pill(consent_label(contact.consent), _CONSENT_TONES.get(contact.consent, "neu")))
        if contact.consent_on:
            since = translate("CompanyPanel", "since {day}").format(day=format_date(contact.consent_on))
            row.addWidget(make_label(since, "small", "text2"))
        row.addStretch(1)
        rows.addLayout(row)
    return section


def _latest(interventions: tuple[PastIntervention, ...]) -> QWidget:
    section, rows = _section(translate("CompanyPanel", "Latest interventions"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for row, act in enumerate(interventions):
        subject = make_elided_label("small")
        subject.setText(act.subject or in_our_language(act.service_fr, act.service_en))
        grid.addWidget(make_label(format_date(act.day), "small", "text3"), row, 0)
        grid.addWidget(subject, row, 1)
    rows.addLayout(grid)
    return section


def _place(detail: CompanyDetail) -> str:
    """``Warwick · MRC Arthabaska``, or what is missing."""
    company = detail.company
    if detail.mrc_name:
        place = translate("CompanyPanel", "MRC: {name}").format(name=detail.mrc_name)
    else:
        place = translate("CompanyPanel", "MRC to specify")
    parts = (company.municipality, place, detail.region_name if not detail.mrc_name else "")
    return " · ".join(part for part in parts if part)


def near_date(day: date, today: date) -> str:
    """A near date in words: today, tomorrow, yesterday, 6 days late; any other as it is written."""
    days = (day - today).days
    if days == 0:
        return translate("CompanyPanel", "today")
    if days == 1:
        return translate("CompanyPanel", "tomorrow")
    if days == -1:
        return translate("CompanyPanel", "yesterday")
    return translate("CompanyPanel", "%n day(s) late", "", -days) if days < 0 else format_date(day)
