"""The fields of the intervention that is being noted: filled by the sentence, corrected by the person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.quick_entry import seconds_in
from cqi_desktop.store.book import Book
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_number, translate, translate_marked
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.intervention_choices import (
    CompanySource,
    NewCompany,
    adviser_picks,
    create_pick,
    medium_picks,
    service_picks,
)
from cqi_desktop.ui.theme import ThemeSource

from .labels import make_label
from .pick_field import Pick, PickField, among, mark_field

_GAP = 8
# The fields of the first line, when two are needed: company, service, date, adviser.
_FIRST_LINE = 4
_COMPANY_WIDTH, _SERVICE_WIDTH, _ADVISER_WIDTH = 420, 240, 220


@dataclass(frozen=True, slots=True)
class Entry:
    """An intervention ready to be written."""

    company: bytes | NewCompany
    company_name: str
    service: bytes
    day: date
    adviser: bytes | None
    seconds: int | None
    medium: str | None
    markets: tuple[str, ...]
    subject: str
    follow_up_on: date | None


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A field as data: its label, the share of the room that it takes, and the text that must fit in it."""

    key: str
    label: str
    share: int
    sample: str


FIELDS: tuple[FieldPlace, ...] = (
    FieldPlace("company", QT_TRANSLATE_NOOP("QuickEntry", "Company *"), 6, "Meubles Bo"),
    FieldPlace("service", QT_TRANSLATE_NOOP("QuickEntry", "Service *"), 4, "Diagnostic"),
    FieldPlace("date", QT_TRANSLATE_NOOP("QuickEntry", "Date"), 0, "2011-03-31"),
    FieldPlace("adviser", QT_TRANSLATE_NOOP("QuickEntry", "Adv."), 0, "MG  "),
    FieldPlace("minutes", QT_TRANSLATE_NOOP("QuickEntry", "Minutes"), 0, "Minutes"),
    FieldPlace("medium", QT_TRANSLATE_NOOP("QuickEntry", "Medium"), 2, "Courriel"),
    FieldPlace("markets", QT_TRANSLATE_NOOP("QuickEntry", "Markets"), 2, "États-Unis"),
    FieldPlace("subject", QT_TRANSLATE_NOOP("QuickEntry", "Subject, next step"), 5, "Rappeler Jean"),
    FieldPlace("follow_up", QT_TRANSLATE_NOOP("QuickEntry", "Follow-up on"), 0, "2011-03-31"),
)


class TextField(QLineEdit):
    """A field that selects its text when it is reached by Tab."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != event.reason().MouseFocusReason:
            self.selectAll()


class DayField(TextField):
    """A day, typed in figures or in words; what cannot be understood stays, with the edge of an error."""

    def __init__(self, today: date, *, ahead: bool) -> None:
        super().__init__()
        self._today, self._ahead = today, ahead
        self.setPlaceholderText("—" if ahead else "")
        self.setToolTip(translate("QuickEntry", "2011-03-31, 15 March, Monday, in 2 weeks…"))
        self.editingFinished.connect(self.settle)

    @property
    def day(self) -> date | None:
        return day_in(self.text(), self._today, ahead=self._ahead)

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.day is not None

    def show_day(self, day: date | None) -> None:
        self.setText(format_date(day) if day else "")

    @Slot()
    def settle(self) -> None:
        if self.is_valid:
            self.show_day(self.day)
        mark_field(self, "invalid", not self.is_valid)


class MinutesField(TextField):
    """A duration: ``30``, ``1 h 15``, ``0,5 h``; shown in minutes."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip(translate("QuickEntry", "Minutes, or 1 h 15"))
        self.editingFinished.connect(self.settle)

    @property
    def seconds(self) -> int | None:
        return seconds_in(self.text())

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.seconds is not None

    def show_seconds(self, seconds: int | None) -> None:
        self.setText("" if seconds is None else format_number(seconds / 60, 0 if seconds % 60 == 0 else 1))

    @Slot()
    def settle(self) -> None:
        if self.is_valid:
            self.show_seconds(self.seconds)
        mark_field(self, "invalid", not self.is_valid)


def _width_of(columns: Sequence[tuple[QWidget, int]]) -> int:
    """The least width in pixels of columns side by side."""
    return sum(column.minimumSizeHint().width() for column, _ in columns) + _GAP * (len(columns) - 1)


class EntryFields(QWidget):
    """``edited`` whenever the person changes a field; ``touched`` are the keys of those that they did change."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons, book: Book) -> None:
        super().__init__()
        self._book = book
        self._today = book.today()
        self.companies = CompanySource(book)
        self.company = PickField(themes, icons, "", self.companies, _COMPANY_WIDTH)
        self.service = PickField(themes, icons, "", among(partial(service_picks, book)), _SERVICE_WIDTH)
        self.adviser = PickField(themes, icons, "", among(partial(adviser_picks, book)), _ADVISER_WIDTH)
        self.medium = PickField(themes, icons, "", among(medium_picks))
        self.date = DayField(self._today, ahead=False)
        self.minutes = MinutesField()
        self.markets = TextField()
        self.subject = TextField()
        self.follow_up = DayField(self._today, ahead=True)
        self.touched: set[str] = set()
        self._kept_day, self._kept_adviser = self._today, book.adviser
        self._fields: dict[str, QLineEdit] = {place.key: getattr(self, place.key) for place in FIELDS}
        self._lay_out(themes)
        self.show_kept()

    def _lay_out(self, themes: ThemeSource) -> None:
        self._lines = (QHBoxLayout(), QHBoxLayout())
        self._columns: list[tuple[QWidget, int]] = []
        self._has_two_lines = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for line in self._lines:
            line.setSpacing(_GAP)
            rows.addLayout(line)
        metrics = themes.current.metrics("body")
        for place in FIELDS:
            field = self._fields[place.key]
            label: QLabel = make_label(translate_marked("QuickEntry", place.label), "small", "text2")
            label.setBuddy(field)
            field.setAccessibleName(label.text().replace(" *", ""))
            chevron = 22 if isinstance(field, PickField) else 0
            field.setMinimumWidth(metrics.horizontalAdvance(place.sample) + 20 + chevron)
            if not place.share:
                field.setMaximumWidth(field.minimumWidth())
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(field)
            self._columns.append((both, place.share))
            self._lines[0].addWidget(both, place.share)
            field.setProperty("entry", True)
            field.textEdited.connect(self.field_edited)
            if isinstance(field, PickField):
                field.picked.connect(self.field_edited)

    # --- room ----------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        first, second = self._columns[:_FIRST_LINE], self._columns[_FIRST_LINE:]
        return QSize(max(_width_of(first), _width_of(second)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a second line from the minutes on, when one line lacks room."""
        has_two_lines = _width_of(self._columns) > self.width()
        if has_two_lines == self._has_two_lines:
            return
        self._has_two_lines = has_two_lines
        old, new = self._lines if has_two_lines else self._lines[::-1]
        for column, share in self._columns[_FIRST_LINE:]:
            old.removeWidget(column)
            new.addWidget(column, share)
        self.updateGeometry()

    # --- what is in the fields -----------------------------------------------------------------------------

    @Slot()
    def field_edited(self) -> None:
        sender = self.sender()
        for key, field in self._fields.items():
            if field is sender:
                self.touched.add(key)
                mark_field(field, "proposed", False)
                mark_field(field, "invalid", False)
        self.edited.emit()

    def propose(self, values: dict[str, Any]) -> None:
        """Fill the fields that the person did not touch; those that nothing is proposed for go back to rest."""
        resting = {"date": self._kept_day, "adviser": self._kept_adviser}
        for key in self._fields:
            if key not in self.touched:
                value = values.get(key)
                self._show(key, resting.get(key) if value in (None, "", ()) else value)
                mark_field(self._fields[key], "proposed", value not in (None, "", ()))
                mark_field(self._fields[key], "invalid", False)

    def touch(self, key: str, value: Any) -> None:
        """Put a value in a field as if the person had chosen it."""
        self._show(key, value)
        self.touched.add(key)
        mark_field(self._fields[key], "proposed", False)
        mark_field(self._fields[key], "invalid", False)

    def _show(self, key: str, value: Any) -> None:
        field = self._fields[key]
        if key == "company":
            self.company.show_pick(self._company_pick(value))
        elif isinstance(field, PickField):
            field.choose_value(value) if value is not None else field.show_pick(None)
        elif isinstance(field, DayField):
            field.show_day(value)
        elif isinstance(field, MinutesField):
            field.show_seconds(value)
        else:
            text = ", ".join(value) if isinstance(value, tuple) else value or ""
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def _company_pick(self, value: Any) -> Pick | None:
        if isinstance(value, NewCompany):
            return create_pick(value.name)
        return self.companies.pick_of(value) if value is not None else None

    def show_kept(self) -> None:
        self.touched.clear()
        self.propose({})

    def clear(self) -> None:
        """Empty the fields; the day and the adviser stay for the next intervention."""
        self._kept_day = self.date.day or self._today
        self._kept_adviser = self.adviser.value
        self.show_kept()

    def sign_with(self, adviser: bytes | None) -> None:
        """Another person sits down."""
        self._kept_adviser = adviser
        if "adviser" not in self.touched:
            self._show("adviser", adviser)

    @property
    def in_order(self) -> list[QLineEdit]:
        """The fields, as Tab walks them."""
        return list(self._fields.values())

    # --- noting --------------------------------------------------------------------------------------------

    def first_missing(self) -> QLineEdit | None:
        """The first field that keeps the intervention from being noted, marked as such."""
        missing: list[QLineEdit] = [field for field in (self.company, self.service) if field.pick is None]
        if self.date.day is None:
            missing.append(self.date)
        if self.adviser.text().strip() and self.adviser.pick is None:
            missing.append(self.adviser)
        if self.medium.text().strip() and self.medium.pick is None:
            missing.append(self.medium)
        missing += [field for field in (self.minutes, self.follow_up) if not field.is_valid]
        for field in missing:
            mark_field(field, "invalid", True)
            field.setAccessibleDescription(translate("QuickEntry", "To specify before the intervention is noted"))
            if isinstance(field, PickField):
                field.setToolTip(field.accessibleDescription())
        ordered = [field for field in self._fields.values() if field in missing]
        return ordered[0] if ordered else None

    def entry(self) -> Entry | None:
        """What is to be written, or None while something is missing."""
        if self.first_missing() is not None or self.date.day is None:
            return None
        markets = tuple(dict.fromkeys(part.strip() for part in self.markets.text().split(",") if part.strip()))
        return Entry(
            self.company.value,
            self.company.text(),
            self.service.value,
            self.date.day,
            self.adviser.value,
            self.minutes.seconds,
            self.medium.value,
            markets,
            self.subject.text().strip(),
            self.follow_up.day,
        )

    # --- the draft -----------------------------------------------------------------------------------------

    def draft(self) -> dict[str, str]:
        """What the person put in the fields, as texts."""
        return {key: _written(self._fields[key]) for key in sorted(self.touched)}

    def restore(self, draft: dict[str, str]) -> None:
        for key, text in draft.items():
            field = self._fields.get(key)
            if isinstance(field, PickField) and text.startswith("#"):
                value: Any = text[1:] if key == "medium" else _key_of(text)
                self.touch(key, value)
            elif isinstance(field, PickField) and text.startswith("+"):
                self.touch(key, NewCompany(text[1:]))
            elif field is not None:
                self.touched.add(key)
                field.setText(text.removeprefix("="))


def _written(field: QLineEdit) -> str:
    """``#`` before a value that was chosen, ``+`` before the name of a company to add, ``=`` before a text."""
    value = field.value if isinstance(field, PickField) else None
    if isinstance(value, bytes):
        return f"#{value.hex()}"
    if isinstance(value, NewCompany):
        return f"+{value.name}"
    return f"#{value}" if isinstance(value, str) else f"={field.text()}"


def _key_of(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text[1:])
    except ValueError:
        return None  # written by hand or damaged: the field stays empty
