"""The rows of a form that saves itself: a label, a value that becomes a field, the refusal under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QVBoxLayout, QWidget

from cqi_desktop.domain.values import count_value
from cqi_desktop.translation import translate_marked
from cqi_desktop.ui.models.companies_model import NOTHING, STATUS_DOTS
from cqi_desktop.ui.widgets.editable_line import EditableLine
from cqi_desktop.ui.widgets.labels import ElidedLabel, make_elided_label, make_label, set_tone
from cqi_desktop.ui.widgets.pick_field import Source
from cqi_desktop.ui.widgets.status_button import TEXT_MARGIN, StatusButton
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import export_status_label

from .notes_field import NotesField
from .quiet_pick import QuietPick

# One column of labels for the sections that stand under each other; a form of one section may have a narrower one.
LABEL_WIDTH = 104
_AFTER_LABEL = 6


@dataclass(frozen=True, slots=True)
class FormRow:
    """``kind`` is text, list, count, pick, status, notes or read; ``label`` is marked in the context Company."""

    field: str
    label: str
    kind: str = "text"


class FormSection(QWidget):
    """A title over rows. ``edited`` gives a field, the value it was loaded with and the new one, as the book keeps it.

    The page answers with ``show_kept``, or with ``show_refused`` and why.
    """

    edited = Signal(str, object, object)
    typing = Signal()

    def __init__(
        self,
        context: WindowContext,
        title: str,
        rows: tuple[FormRow, ...],
        sources: Mapping[str, Source],
        statuses: Mapping[str, tuple[str, ...]],
        label_width: int = LABEL_WIDTH,
    ) -> None:
        super().__init__()
        self._context = context
        self._kinds = {row.field: row.kind for row in rows}
        self._sources, self._statuses = sources, statuses
        self._loaded: dict[str, Any] = {}
        self._refusals: dict[str, QLabel] = {}
        self.widgets: dict[str, QWidget] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 8, 8, 0)
        outer.setSpacing(2)
        if title:
            outer.addWidget(make_label(title, "small", "text2", strong=True))
        outer.addLayout(self._grid)
        for row in rows:
            self._add(row)

    def _add(self, row: FormRow) -> None:
        name = translate_marked("Company", row.label)
        widget = self.widgets[row.field] = self._made(row, name)
        refusal = self._refusals[row.field] = make_label(size="small", tone="err")
        refusal.setWordWrap(True)
        refusal.setContentsMargins(TEXT_MARGIN, 0, 0, 4)
        refusal.hide()
        place = self._grid.rowCount()
        if row.kind == "notes":  # its title is that of the section
            self._grid.addWidget(widget, place, 0, 1, 2)
            self._grid.addWidget(refusal, place + 1, 0, 1, 2)
            return
        label = make_label(name, "small", "text3")
        label.setMinimumHeight(self._context.themes.current.height("small_button"))
        label.setBuddy(widget)
        label.setContentsMargins(0, 0, _AFTER_LABEL, 0)
        self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, place, 1)
        self._grid.addWidget(refusal, place + 1, 1)

    def _made(self, row: FormRow, name: str) -> QWidget:
        themes, icons = self._context.themes, self._context.icons
        if row.kind == "pick":
            pick = QuietPick(themes, icons, row.field, name, self._sources[row.field])
            pick.edited.connect(self.value_chosen)
            return pick
        if row.kind == "status":
            button = StatusButton(themes, icons, name)
            button.setProperty("field", row.field)
            button.clicked.connect(self.status_pressed)
            return button
        if row.kind == "notes":
            notes = NotesField(row.field, name)
            notes.edited.connect(self.text_edited)
            notes.textChanged.connect(self.typing)
            return notes
        if row.kind == "read":
            shown = make_elided_label()
            shown.setContentsMargins(TEXT_MARGIN, 0, 0, 0)
            return shown
        line = EditableLine(row.field, name)
        line.edited.connect(self.text_edited)
        line.textEdited.connect(self.typing)
        return line

    # --- showing -------------------------------------------------------------------------------------------

    def add_below(self, field: str, widget: QWidget) -> None:
        """Put a widget under a row, where its refusal is."""
        row = self._grid.getItemPosition(self._grid.indexOf(self._refusals[field]))[0]  # type: ignore[index]
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 0, 0, 0)
        holder.setSpacing(0)
        self._grid.removeWidget(self._refusals[field])
        holder.addWidget(self._refusals[field])
        holder.addWidget(widget)
        self._grid.addLayout(holder, row, 1)

    def show_value(self, field: str, value: Any, text: str, tone: str = "text") -> None:
        """``value`` is what the book keeps, ``text`` how it reads. A field that is being typed in stays as it is."""
        widget = self.widgets[field]
        if isinstance(widget, QuietPick):
            widget.show_kept(value, text)
            self._loaded[field] = value
        elif isinstance(widget, StatusButton):
            widget.show_status(text or NOTHING, STATUS_DOTS.get(value or "", ""))
            self._loaded[field] = value
        elif isinstance(widget, ElidedLabel):
            widget.setText(text or NOTHING)
            set_tone(widget, tone if text else "text3")
        elif isinstance(widget, EditableLine | NotesField):
            widget.show_value(text)
            if widget.kept == text:
                self._loaded[field] = value
                self._refusals[field].hide()

    def show_kept(self, field: str, text: str) -> None:
        widget = self.widgets[field]
        if isinstance(widget, EditableLine):
            widget.setText(text)
        if isinstance(widget, EditableLine | NotesField):
            widget.take(text)
        self._refusals[field].hide()

    def show_refused(self, field: str, sentence: str) -> None:
        """Why the field was not written; what was typed stays in it."""
        widget = self.widgets[field]
        if isinstance(widget, EditableLine | NotesField):
            widget.show_refused(True)
        elif isinstance(widget, QuietPick):
            widget.give_up()
        self._refusals[field].setText(sentence)
        self._refusals[field].show()

    def show_theirs(self, field: str, value: Any, text: str) -> None:
        """The field holds another value now: Enter writes what is typed over it, Escape takes it."""
        widget = self.widgets[field]
        if isinstance(widget, EditableLine | NotesField):
            widget.base_on(text)
        elif isinstance(widget, QuietPick):
            widget.show_kept(value, text)
        self._loaded[field] = value

    def refusal_of(self, field: str) -> str:
        """The sentence under a field, empty when there is none."""
        return self._refusals[field].text() if self._refusals[field].isVisible() else ""

    def typed(self) -> tuple[str, str] | None:
        """The field that is being typed in and its text, None when nothing would be lost."""
        for field, widget in self.widgets.items():
            if isinstance(widget, EditableLine) and widget.text() != widget.kept:
                return field, widget.text()
            if isinstance(widget, NotesField) and widget.toPlainText() != widget.kept:
                return field, widget.toPlainText()
        return None

    def restore(self, field: str, text: str) -> None:
        """Put back what was typed before the program stopped: it is not written until the field is left."""
        widget = self.widgets.get(field)
        if isinstance(widget, EditableLine):
            widget.setText(text)
            widget.setFocus()
        elif isinstance(widget, NotesField):
            widget.setPlainText(text)
            widget.setFocus()

    # --- editing -------------------------------------------------------------------------------------------

    @Slot(str, str)
    def text_edited(self, field: str, text: str) -> None:
        self.edited.emit(field, self._loaded.get(field), text)

    @Slot(str, object)
    def value_chosen(self, field: str, value: Any) -> None:
        self.edited.emit(field, self._loaded.get(field), value)

    def value_of(self, field: str, typed: Any) -> Any:
        """A text as the book keeps it: a list, a number, None when it is empty. Raises InvalidValueError."""
        if not isinstance(typed, str):
            return typed
        text = typed.strip()
        if self._kinds[field] == "list":
            return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip())) or None
        if self._kinds[field] == "count":
            return count_value(text)
        return text or None

    @Slot()
    def status_pressed(self) -> None:
        button = self.sender()
        if not isinstance(button, StatusButton):
            return
        field = str(button.property("field"))
        menu = QMenu(button)
        menu.setProperty("field", field)
        for code in self._statuses[field]:
            menu.addAction(export_status_label(code)).setData(code)
        menu.triggered.connect(self.status_chosen)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def status_chosen(self, action: QAction) -> None:
        menu = self.sender()
        if isinstance(menu, QMenu):
            field = str(menu.property("field"))
            self.edited.emit(field, self._loaded.get(field), action.data())
