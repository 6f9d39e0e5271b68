"""The facts of an activity, as a form that saves itself: each field is written when it is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.errors import ChangedMeanwhileError, CqiError, InvalidValueError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.activities import edit_activity_field
from cqi_desktop.store.tables import ACTIVITY_KINDS, ACTIVITY_STATUSES, Activity
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate, translate_marked
from cqi_desktop.ui.company.form_rows import FormRow, FormSection
from cqi_desktop.ui.intervention_choices import adviser_picks
from cqi_desktop.ui.widgets.pick_field import Pick, among
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent
from .words import kind_word, status_word

FORM_WIDTH = 350
_FACTS = (
    FormRow("title", QT_TRANSLATE_NOOP("Company", "Title of the activity")),
    FormRow("kind", QT_TRANSLATE_NOOP("Company", "Kind of activity"), "pick"),
    FormRow("status", QT_TRANSLATE_NOOP("Company", "Status of the activity"), "pick"),
    FormRow("start_date", QT_TRANSLATE_NOOP("Company", "First day")),
    FormRow("end_date", QT_TRANSLATE_NOOP("Company", "Last day")),
    FormRow("place", QT_TRANSLATE_NOOP("Company", "Place")),
    FormRow("regions", QT_TRANSLATE_NOOP("Company", "Held for"), "list"),
    FormRow("markets", QT_TRANSLATE_NOOP("Company", "Markets"), "list"),
    FormRow("adviser", QT_TRANSLATE_NOOP("Company", "Adviser"), "pick"),
    FormRow("code", QT_TRANSLATE_NOOP("Company", "Code")),
)
_NOTES = (FormRow("notes", QT_TRANSLATE_NOOP("Company", "Notes"), "notes"),)
_DAYS = ("start_date", "end_date")


class FactsForm(QScrollArea):
    edited = Signal(str, object, object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._regions = {region.code: region.name for region in context.scope.regions}
        self.setObjectName("panelScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(280)
        self.setAccessibleName(translate("Activities", "Form of the activity"))
        sources = {
            "kind": among(partial(_picks, ACTIVITY_KINDS, kind_word)),
            "status": among(partial(_picks, ACTIVITY_STATUSES, status_word)),
            "adviser": among(partial(_whole_names, context)),
        }
        self.facts = FormSection(context, "", _FACTS, sources, {}, label_width=0)
        self.notes = FormSection(context, translate("Activities", "Notes"), _NOTES, sources, {})
        body = QWidget()
        body.setObjectName("panelScrollBody")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 4, 0, 16)
        rows.setSpacing(0)
        for section in (self.facts, self.notes):
            section.edited.connect(self.edited)
            section.setEnabled(not context.book.read_only)
            rows.addWidget(section)
        rows.addStretch(1)
        self.setWidget(body)

    def section_of(self, field: str) -> FormSection:
        return self.facts if field in self.facts.widgets else self.notes

    def show_content(self, content: ActivityContent) -> None:
        record = content.record
        for row in (*_FACTS, *_NOTES):
            value = record.adviser_id if row.field == "adviser" else getattr(record, row.field)
            self.section_of(row.field).show_value(row.field, value, self.text_of(row.field, value, content))

    def text_of(self, field: str, value: Any, content: ActivityContent | None = None) -> str:
        """A value of the book as the form shows it."""
        if field == "adviser":
            return content.adviser_name if content else ""
        if field in _DAYS:
            return format_date(value) if value else ""
        if field == "kind":
            return kind_word(value or "")
        if field == "status":
            return status_word(value or "")
        if field == "regions":
            return ", ".join(self._regions.get(code, code) for code in value or ())
        return ", ".join(value) if isinstance(value, tuple) else str(value or "")


class FactsWriter(QObject):
    """Writes a field that was left; ``written`` says so once the form shows what the book keeps."""

    written = Signal(str)

    def __init__(self, context: WindowContext, form: FactsForm, refresh: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form, self._refresh = context, form, refresh
        self.activity: bytes | None = None
        form.edited.connect(self.field_edited)

    @Slot(str, object, object)
    def field_edited(self, field: str, loaded: Any, typed: Any) -> None:
        """What cannot be kept stays in the field, with its reason under it."""
        if self.activity is None:
            return
        section = self._form.section_of(field)
        try:
            value = self._value(section.value_of(field, typed), field)
            edit_activity_field(self._context.book, self.activity, field, loaded, value)
        except ChangedMeanwhileError as error:
            record: Any = self._context.book.find(Activity, self.activity)
            current = record.adviser_id if field == "adviser" else getattr(record, field)
            section.show_theirs(field, current, self._form.text_of(field, current))
            section.show_refused(field, describe(error))
            return
        except CqiError as error:
            section.show_refused(field, describe(error))
            return
        shown = format_date(value) if isinstance(value, date) else typed if isinstance(typed, str) else ""
        section.show_kept(field, shown)
        self._refresh()
        label = next(row.label for row in (*_FACTS, *_NOTES) if row.field == field)
        self.written.emit(
            translate("Company", "{field}: change saved").format(field=translate_marked("Company", label))
        )

    def _value(self, value: Any, field: str) -> Any:
        if field not in _DAYS or value is None:
            return value
        day = day_in(str(value), self._context.book.today(), ahead=True)
        if day is None:
            raise InvalidValueError(text=str(value), expected="date")
        return day


def _picks(codes: tuple[str, ...], word: Callable[[str], str]) -> list[Pick]:
    return [Pick(code, word(code)) for code in codes]


def _whole_names(context: WindowContext) -> list[Pick]:
    """The advisers by their whole name, which a form has room for."""
    return [Pick(pick.value, pick.title) for pick in adviser_picks(context.book)]
