"""The people of a company: the list, and beside it the fields of the current one, professional then personal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from cqi_desktop.domain.consent import NO_CONSENT, Consent
from cqi_desktop.domain.errors import ChangedMeanwhileError, CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.privacy_words import consent_sentence, privacy_word
from cqi_desktop.store.company_edits import archive_contact, edit_contact_field, make_main_contact
from cqi_desktop.store.company_people import PersonLine
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.tables import Contact
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.dialogs.consent_ledger_dialog import TONES
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.consent_panel import ConsentPanel
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.labels import make_elided_label, make_line
from cqi_desktop.ui.widgets.pick_field import Pick, among
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .company_content import CompanyContent
from .company_tab import CompanyTab
from .form_rows import FormRow, FormSection

FORM_WIDTH = 340
_AT_WORK = (
    FormRow("first_name", QT_TRANSLATE_NOOP("Company", "First name")),
    FormRow("last_name", QT_TRANSLATE_NOOP("Company", "Last name")),
    FormRow("title", QT_TRANSLATE_NOOP("Company", "Position")),
    FormRow("phone", QT_TRANSLATE_NOOP("Company", "Phone")),
    FormRow("email", QT_TRANSLATE_NOOP("Company", "E-mail")),
    FormRow("language", QT_TRANSLATE_NOOP("Company", "Language"), "pick"),
)
_PERSONAL = (
    FormRow("mobile", QT_TRANSLATE_NOOP("Company", "Mobile")),
    FormRow("personal_phone", QT_TRANSLATE_NOOP("Company", "Home phone")),
    FormRow("personal_email", QT_TRANSLATE_NOOP("Company", "Own e-mail")),
    FormRow("personal_notes", QT_TRANSLATE_NOOP("Company", "Personal notes"), "notes"),
)


class PeopleTab(CompanyTab):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "Contacts"))
        self.person: bytes | None = None
        self._people: list[PersonLine] = []
        self._wanted: bytes | None = None
        bar = self.make_bar()
        self.main_button = self.add_button(
            bar, translate("Company", "Make main contact"), "account-group-outline", self.main_pressed
        )
        self.archive_button = self.add_button(
            bar, translate("Company", "Archive"), "archive-outline", self.archive_pressed
        )
        self.trash_button = self.add_button(
            bar, translate("Company", "Put in the trash"), "trash-can-outline", self.trash_pressed
        )
        self.new_button = self.add_button(bar, translate("Company", "Add a contact…"), "plus", self.add_pressed)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Company", "Name"), sample="Marie-Christine Bourassa-Roy"),
                RowsColumn(translate("Company", "Position")),
                RowsColumn(translate("Company", "Phone"), sample="819 555-0194, poste 20", is_spare=True),
                RowsColumn(
                    translate("Company", "E-mail"), sample="rejean.rheault@tubescorroval.exemple", is_spare=True
                ),
                RowsColumn(
                    translate("Company", "Consent"),
                    "status",
                    sample="Consentement retiré MM",
                ),
            ),
            translate("Company", "Contacts of the company"),
        )
        self.table.current_changed.connect(self.person_changed)
        self.table.left_by_escape.connect(self.left)
        self.table.opened.connect(self.edit_current)
        self.form = _PersonForm(context)
        self.form.edited.connect(self.field_edited)
        self.empty = EmptyState(context.icons)
        self.empty.narrow()
        self.empty.acted.connect(self.add_pressed)
        context.themes.changed.connect(self.empty.theme_changed)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([700, FORM_WIDTH])
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(splitter)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)
        self.consent = ConsentPanel(context)
        self.consent.told.connect(self.told)
        self.consent.setContentsMargins(16, 6, 16, 6)
        self.rows.addWidget(make_line(tone="border"))
        self.rows.addWidget(self.consent)

    def first_widget(self) -> QWidget:
        return self.table if self._people else self.empty.button

    def show_people(self, content: CompanyContent) -> None:
        """Show the people of a company, read with the rest of it."""
        self.company, self._people = content.key, list(content.people)
        consents, today = content.consents, content.today
        self.table.show_rows([_row(one, consents.get(one.id, NO_CONSENT), today) for one in self._people])
        if self._wanted is not None and (row := self.table.rows.row_of(self._wanted)) >= 0:
            self._wanted = None
            self.table.go_to_row(row)
            self.edit_current()
        if self._people and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        if not self._people:
            self.empty.say(
                "account-outline",
                translate("Company", "No contact yet."),
                translate("Company", "Add the person that you speak to in this company."),
                translate("Company", "Add a contact…"),
            )
        self.stack.setCurrentIndex(0 if self._people else 1)
        self.person_changed()

    def current(self) -> PersonLine | None:
        key = self.table.current_key()
        return next((person for person in self._people if person.id == key), None)

    @Slot()
    def person_changed(self) -> None:
        person = self.current()
        is_free = person is not None and not self.context.book.read_only
        is_known = person is not None and not person.is_anonymised
        self.main_button.setEnabled(bool(is_free and person and not person.is_main and person.is_reachable))
        self.archive_button.setEnabled(is_free and is_known)
        self.trash_button.setEnabled(is_free and is_known)
        is_gone = person is not None and person.is_archived
        text = translate("Company", "Take out of the archive") if is_gone else translate("Company", "Archive")
        self.archive_button.setText(text)
        self.archive_button.setAccessibleName(text)
        self._show_consent()
        if person is not None:
            self.person = person.id
            record = self.context.book.find(Contact, person.id)
            if record is not None:
                self.form.show_person(record, person)
        self.form.setVisible(is_known)

    def _show_consent(self) -> None:
        """What the ledger says of the current person: read only while somebody can see it."""
        person = self.current()
        if self.isVisible():
            self.consent.show_contact(person.id if person else None, person.name if person else "")
        self.consent.setVisible(person is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_consent()

    @Slot()
    def edit_current(self) -> None:
        self.form.first_field().setFocus(Qt.FocusReason.TabFocusReason)

    # --- writing -------------------------------------------------------------------------------------------

    @Slot()
    def add_pressed(self) -> None:
        FieldsDialog(
            self.context,
            self.window(),
            translate("Company", "Add a contact"),
            (
                Field("first_name", translate("Company", "First name")),
                Field("last_name", translate("Company", "Last name"), is_required=True),
                Field("title", translate("Company", "Position")),
            ),
            self.add_person,
            translate("Company", "Add"),
        ).open()

    def add_person(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError. The first person of a company is its main contact."""
        assert self.company is not None
        is_first = not any(person.is_reachable for person in self._people)
        self._wanted = add_contact(self.context.book, company=self.company, is_main=is_first or None, **values)
        name = " ".join(part for part in (values["first_name"], values["last_name"]) if part)
        self.told.emit(translate("Company", "{name} added").format(name=name))

    @Slot()
    def main_pressed(self) -> None:
        if (person := self.current()) is not None:
            text = translate("Company", "{name} is the main contact").format(name=person.name)

            def work() -> None:
                make_main_contact(self.context.book, person.id)

            self.write(work, text)

    @Slot()
    def archive_pressed(self) -> None:
        person = self.current()
        if person is None:
            return

        def work() -> None:
            archive_contact(self.context.book, person.id, archived=not person.is_archived)

        if person.is_archived:
            text = translate("Company", "{name} is out of the archive")
        else:
            text = translate("Company", "{name} archived: past records keep the name")
        self.write(work, text.format(name=person.name))

    @Slot()
    def trash_pressed(self) -> None:
        """The person goes to the trash, with what they agreed to."""
        if (person := self.current()) is not None and self.trash_button.isEnabled():

            def work() -> None:
                trash(self.context.book, "contact", person.id)

            self.write(work, translate("Company", "{name} put in the trash").format(name=person.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, on the list: what is typed in the form keeps the key for itself."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.trash_pressed()
        else:
            super().keyPressEvent(event)

    @Slot(str, object, object)
    def field_edited(self, field: str, loaded: Any, typed: Any) -> None:
        if self.person is None:
            return
        section = self.form.section_of(field)
        try:
            edit_contact_field(self.context.book, self.person, field, loaded, section.value_of(field, typed))
        except ChangedMeanwhileError as error:
            current = getattr(self.context.book.find(Contact, self.person), field)
            section.show_theirs(field, current, str(current or ""))
            section.show_refused(field, describe(error))
            return
        except CqiError as error:
            section.show_refused(field, describe(error))
            return
        section.show_kept(field, typed if isinstance(typed, str) else "")
        self.person_changed()
        self.told.emit(translate("Company", "{field}: change saved").format(field=self.form.label_of(field)))


class _PersonForm(QScrollArea):
    """The fields of one person. What is personal is told apart: it is erased first, and never exported by default."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.setObjectName("panelScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(280)
        self.setAccessibleName(translate("Company", "Form of the contact"))
        sources = {"language": among(_language_picks)}
        self._work = FormSection(context, translate("Company", "At work"), _AT_WORK, sources, {})
        self._personal = FormSection(context, translate("Company", "Personal (Law 25)"), _PERSONAL, sources, {})
        self.edited = self._work.edited
        self._personal.edited.connect(self._work.edited)
        self._name = make_elided_label("panel", strong=True)
        self._labels = {row.field: row.label for row in (*_AT_WORK, *_PERSONAL)}
        body = QWidget()
        body.setObjectName("panelScrollBody")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 12, 0, 16)
        rows.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        head.addWidget(self._name)
        rows.addLayout(head)
        rows.addWidget(self._work)
        rows.addWidget(self._personal)
        rows.addStretch(1)
        self.setWidget(body)
        for section in (self._work, self._personal):
            section.setEnabled(not context.book.read_only)

    def show_person(self, record: Any, person: PersonLine) -> None:
        self._name.setText(person.name)
        for field in self._labels:
            value = getattr(record, field)
            text = language_name(value) if field == "language" else value or ""
            self.section_of(field).show_value(field, value, text)

    def section_of(self, field: str) -> FormSection:
        return self._work if field in self._work.widgets else self._personal

    def label_of(self, field: str) -> str:
        return translate_marked("Company", self._labels[field])

    def first_field(self) -> QWidget:
        return self._work.widgets["first_name"]


def _row(person: PersonLine, consent: Consent, today: date) -> Row:
    said = consent_sentence(consent, today)
    tone = "text2" if person.is_reachable else "text3"
    after = translate("Company", "archived") if person.is_archived else ""
    if person.is_main:
        after = translate("Company", "main")
    return Row(
        (
            Cell(person.name or NOTHING, "text" if person.is_reachable else "text3", person.is_reachable,
                 spoken=person.name, after=after),
            Cell(person.title or NOTHING, tone, spoken=person.title),
            Cell(person.phone or NOTHING, tone, spoken=person.phone),
            Cell(person.email or NOTHING, tone, spoken=person.email),
            Cell(privacy_word("consent", consent.state), tone, dot=TONES.get(consent.state, "neu"), spoken=said),
        ),
        person.id,
    )  # fmt: skip


def language_name(code: str | None) -> str:
    """The language in which a person is written to."""
    if code == "fr":
        return translate("Company", "French")
    if code == "en":
        return translate("Company", "English")
    return code or ""


def _language_picks() -> list[Pick]:
    return [Pick(code, language_name(code)) for code in ("fr", "en")]
