"""Writes a field of the form when it is left: against what was loaded, asking about the past when the MRC moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from cqi_desktop.domain.errors import ChangedMeanwhileError, CqiError, InvalidValueError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.company_edits import edit_company_field, records_elsewhere, written_value
from cqi_desktop.store.measures import record_measure
from cqi_desktop.store.reference import territory
from cqi_desktop.store.tables import Company
from cqi_desktop.translation import translate, translate_marked
from cqi_desktop.ui.dialogs.past_places_dialog import PastPlacesDialog
from cqi_desktop.ui.window_context import WindowContext

from .company_form import FIELD_LABELS, CompanyForm

_PLACE_FIELDS = ("mrc", "municipality", "postal_code")


class FieldWriter(QObject):
    """``written`` says what was written, once ``refresh`` has shown it; ``company`` is the one that the form shows."""

    written = Signal(str)
    failed = Signal(object)

    def __init__(self, context: WindowContext, form: CompanyForm, refresh: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._form = form
        self._refresh = refresh
        self.company: bytes | None = None
        form.edited.connect(self.field_edited)

    @Slot(str, object, object)
    def field_edited(self, field: str, loaded: Any, typed: Any) -> None:
        """Write a field that was left. What cannot be kept stays in it, with its reason under it."""
        if self.company is None:
            return
        section, book = self._form.section_of(field), self._context.book
        try:
            value = written_value(field, section.value_of(field, typed))
            if field in _PLACE_FIELDS:
                moved = records_elsewhere(book, self.company, **{field: value})
                if moved:
                    self._ask_about_past(field, loaded, value, moved)
                    return
            self._write_field(field, loaded, value)
        except ChangedMeanwhileError as error:
            self._show_theirs(field, error)
        except CqiError as error:
            section.show_refused(field, describe(error))

    def _write_field(self, field: str, loaded: Any, value: Any, corrected: Collection[bytes] = ()) -> None:
        assert self.company is not None
        book, filled = self._context.book, 0
        if field == "employees":
            if value is None:
                raise InvalidValueError(text="", expected="integer")
            record_measure(book, company=self.company, kind="employees", value=value)
        else:
            filled = edit_company_field(book, self.company, field, loaded, value, corrected)
        text = ", ".join(value) if isinstance(value, tuple) else str(value if value is not None else "")
        self._form.section_of(field).show_kept(field, text)
        self._refresh()
        label = translate_marked("Company", FIELD_LABELS[field])
        said = translate("Company", "{field}: change saved").format(field=label)
        if filled:
            also = translate("Company", "%Ln record(s) completed with the place", "", filled)
            said = f"{said} · {also}"
        self.written.emit(said)

    def _show_theirs(self, field: str, error: ChangedMeanwhileError) -> None:
        """Somebody changed the field meanwhile: what was typed stays, and is written only if it is confirmed."""
        current = getattr(self._context.book.find(Company, self.company or b""), field)
        text = ", ".join(current) if isinstance(current, tuple) else str(current or "")
        section = self._form.section_of(field)
        section.show_theirs(field, current, text)
        section.show_refused(field, describe(error))

    def _ask_about_past(self, field: str, loaded: Any, value: Any, moved: Sequence[Any]) -> None:
        """A known MRC changes: the person says which past records were written with the wrong one (rule 5)."""
        name = territory().mrc_name(value) if field == "mrc" else str(value)
        write = partial(self._move, field, loaded, value)
        dialog = PastPlacesDialog(self._context, self._form, name, moved, write)
        dialog.rejected.connect(partial(self._move_given_up, field))
        dialog.open()

    def _move(self, field: str, loaded: Any, value: Any, corrected: Collection[bytes]) -> None:
        try:
            self._write_field(field, loaded, value, corrected)
        except CqiError as error:
            self.failed.emit(error)

    def _move_given_up(self, field: str) -> None:
        widget = self._form.section_of(field).widgets[field]
        widget.give_up()  # type: ignore[attr-defined]
