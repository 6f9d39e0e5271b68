"""Several companies at once: a field that is the same for all is edited; one that differs is replaced when ticked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.company_batch import FIELDS, FieldValues, edit_companies, values_of
from cqi_desktop.store.list_choices import mrc_choices, present_advisers
from cqi_desktop.store.tables import COMPANY_ROLES, EXPORT_STATUSES
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.company_columns import column_title
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import export_status_label, role_label

# Beyond these, the writing is done off the thread.
_FEW = 25
_TEXTS = ("markets", "naics", "contact_every_days")


class EditCompaniesDialog(FittedDialog):
    """``written`` gives the sentence to show once everything is written, as one change set."""

    written = Signal(str)

    def __init__(self, context: WindowContext, keys: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._keys = context, list(keys)
        self._before = values_of(context.book, keys)
        self.boxes: dict[str, QCheckBox] = {}
        self.editors: dict[str, QComboBox | QLineEdit] = {}
        title = translate("EditCompanies", "Edit %Ln compan(y/ies)", "", len(keys))
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        how = make_label(
            translate(
                "EditCompanies",
                "A field that differs from one company to another stays as it is, unless “Replace” is ticked.",
            ),
            tone="text3",
        )
        how.setWordWrap(True)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.footer = DialogFooter(translate("EditCompanies", "Apply"))
        self.footer.accepted.connect(self.apply)
        self.footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addWidget(self._fields(), 1)
        rows.addWidget(self.refused)
        rows.addWidget(self.footer)
        self.setMinimumWidth(520)
        self._show_state()

    # --- building ------------------------------------------------------------------------------------------

    def _fields(self) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(FIELDS):
            label = make_label(column_title(name), tone="text2")
            editor = self._editor(name, self._before[name])
            box = QCheckBox(translate("EditCompanies", "Replace"))
            box.setAccessibleName(translate("EditCompanies", "Replace: {field}").format(field=column_title(name)))
            box.setVisible(not self._before[name].is_same)
            box.toggled.connect(editor.setEnabled)
            box.toggled.connect(self._show_state)
            label.setBuddy(editor)
            self.boxes[name], self.editors[name] = box, editor
            grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
            grid.addWidget(box, row, 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setMinimumHeight(inside.sizeHint().height() + 4)
        return area

    def _editor(self, name: str, before: FieldValues) -> QComboBox | QLineEdit:
        mixed = translate("EditCompanies", "(%n different value(s))", "", before.distinct)
        editor = self._line(before, mixed) if name in _TEXTS else self._list(name, before, mixed)
        editor.setAccessibleName(column_title(name))
        editor.setEnabled(before.is_same)
        return editor

    def _line(self, before: FieldValues, mixed: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(translate("EditCompanies", "(empty)") if before.is_same else mixed)
        if before.is_same:
            line.setText(_text(before.value))
        line.textEdited.connect(self._show_state)
        return line

    def _list(self, name: str, before: FieldValues, mixed: str) -> QComboBox:
        choices = QComboBox()
        choices.addItem(translate("EditCompanies", "(empty)"), None)
        for value, text in self._choices(name, before.value):
            choices.addItem(text, value)
        if before.is_same:
            choices.setCurrentIndex(max(0, choices.findData(before.value)))
        else:
            choices.setPlaceholderText(mixed)
            choices.setCurrentIndex(-1)
        choices.currentIndexChanged.connect(self._show_state)
        return choices

    def _choices(self, name: str, kept: Any) -> list[tuple[Any, str]]:
        book = self._context.book
        if name == "role":
            return [(code, role_label(code)) for code in COMPANY_ROLES]
        if name == "export_status":
            return [(code, export_status_label(code)) for code in EXPORT_STATUSES]
        if name == "adviser":
            return [*present_advisers(book, kept if isinstance(kept, bytes) else None)]
        return [*mrc_choices(book)]

    # --- what is asked -------------------------------------------------------------------------------------

    def asked(self) -> dict[str, Any]:
        """The fields to write: those that were edited, and those that were ticked. Raises InvalidValueError."""
        found = {}
        for name in FIELDS:
            before = self._before[name]
            if not before.is_same and not self.boxes[name].isChecked():
                continue
            value = self._value(name)
            if not before.is_same or value != _comparable(before.value):
                found[name] = value
        return found

    def _value(self, name: str) -> Any:
        editor = self.editors[name]
        if isinstance(editor, QComboBox):
            return editor.currentData()
        text = editor.text().strip()
        if name == "markets":
            return tuple(part.strip() for part in text.split(",") if part.strip()) or None
        if name == "contact_every_days" and text:
            if not text.isdecimal() or not 0 < int(text) < 10_000:
                raise InvalidValueError(text=text, expected="integer")
            return int(text)
        return text or None

    @Slot()
    def _show_state(self) -> None:
        """The button waits for something to write, and says so."""
        self.refused.hide()
        try:
            is_ready = bool(self.asked())
        except InvalidValueError:
            is_ready = True  # said when it is pressed
        self.footer.primary.setEnabled(is_ready)
        self.footer.primary.setToolTip("" if is_ready else translate("EditCompanies", "Nothing is changed yet."))

    @Slot()
    def apply(self) -> None:
        try:
            fields = self.asked()
            if len(self._keys) <= _FEW:
                edit_companies(self._context.book, self._keys, fields)
                self.finish()
                return
        except CqiError as error:
            self.show_refused(error)
            return
        self.footer.primary.setEnabled(False)
        self._context.runner.run(self, partial(self._work, fields), self.finish, self.show_refused)

    def _work(self, fields: dict[str, Any], progress: Progress) -> None:
        edit_companies(self._context.book, self._keys, fields, progress.report)

    @Slot(object)
    def finish(self, result: object = None) -> None:
        del result
        self.written.emit(translate("EditCompanies", "%Ln compan(y/ies) edited", "", len(self._keys)))
        self.accept()

    @Slot(object)
    def show_refused(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refused.show()
        self.footer.primary.setEnabled(True)


def _text(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(value)
    return "" if value is None else (format_integer(value) if isinstance(value, int) else str(value))


def _comparable(value: Any) -> Any:
    return (tuple(value) or None) if isinstance(value, (list, tuple)) else value
