"""One intervention in its fields: corrected, or written again with another date."""

from __future__ import annotations

from dataclasses import fields as fields_of
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.interventions import edit_intervention, record_intervention
from cqi_desktop.store.tables import Intervention
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.entry_fields import Entry, EntryFields
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.window_context import WindowContext

# What each field of the entry writes.
_COLUMNS = {
    "company": "company", "service": "service", "day": "date", "adviser": "adviser", "seconds": "contact_seconds",
    "medium": "medium", "markets": "markets", "subject": "subject", "follow_up_on": "follow_up_on",
}  # fmt: skip
_PART = 0.9


class InterventionDialog(FittedDialog):
    """``told`` says what was written. A copy keeps everything but the date, the follow-up and the hours."""

    told = Signal(str)

    def __init__(self, context: WindowContext, key: bytes, parent: QWidget, *, is_copy: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self._key = key
        self._is_copy = is_copy
        title = translate("Intervention", "Duplicate the intervention") if is_copy else ""
        title = title or translate("Intervention", "Edit the intervention")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = EntryFields(context.themes, context.icons, context.book)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        footer = DialogFooter(
            translate("Intervention", "Note the copy") if is_copy else translate("Intervention", "Write")
        )
        footer.accepted.connect(self.write)
        footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(self.fields)
        rows.addWidget(self.refused)
        rows.addWidget(footer)
        self.resize(int(parent.window().width() * _PART), self.sizeHint().height())
        self._fill(context.book.find(Intervention, key))
        self._before = self.fields.entry()

    def _fill(self, act: Any) -> None:
        today = self._context.book.today()
        values = {
            "company": act.company_id, "service": act.service_id, "date": today if self._is_copy else act.date,
            "adviser": self._context.adviser.key or act.adviser_id if self._is_copy else act.adviser_id,
            "minutes": None if self._is_copy else act.contact_seconds, "medium": act.medium, "markets": act.markets,
            "subject": act.subject, "follow_up": None if self._is_copy else act.follow_up_on,
        }  # fmt: skip
        for key, value in values.items():
            self.fields.touch(key, value)
        first = self.fields.date if self._is_copy else self.fields.subject
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def write(self) -> None:
        """Write what differs, or the copy; a field that lacks something keeps the dialog open."""
        entry = self.fields.entry()
        missing = self.fields.first_missing()
        if entry is None or missing is not None:
            if missing is not None:
                missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._write(entry)
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return
        self.accept()

    def _write(self, entry: Entry) -> None:
        book, values = self._context.book, _values_of(entry)
        if self._is_copy:
            with_values = {name: value for name, value in values.items() if value not in (None, (), "")}
            record_intervention(book, **with_values)
            self.told.emit(translate("Intervention", "Copy noted for {company}").format(company=entry.company_name))
            return
        before = _values_of(self._before) if self._before is not None else {}
        changed = {name: value for name, value in values.items() if before.get(name) != value}
        if changed:
            edit_intervention(book, self._key, **changed)
            self.told.emit(translate("Intervention", "Intervention changed"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.write()
        else:
            super().keyPressEvent(event)


def _values_of(entry: Entry) -> dict[str, Any]:
    names = (field.name for field in fields_of(entry) if field.name in _COLUMNS)
    return {_COLUMNS[name]: getattr(entry, name) for name in names}
