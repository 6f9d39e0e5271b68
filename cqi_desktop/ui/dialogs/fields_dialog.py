"""A dialog of a few fields: texts and choices, the refusal of a value under them, one button that writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.pick_field import Pick, PickField, Source, among
from cqi_desktop.ui.window_context import WindowContext

_LETTERS = 44


@dataclass(frozen=True, slots=True)
class Field:
    """One field. With ``choices`` (value, label) it is a list; with ``picks`` a field that completes what is typed.

    ``given`` is what it shows first; a required one keeps the button down until it is filled.
    """

    key: str
    label: str
    given: Any = ""
    choices: tuple[tuple[Any, str], ...] = ()
    picks: Source | None = None
    is_required: bool = False


class FieldsDialog(FittedDialog):
    """``write`` is given the value of each field by its key; a refusal that it raises is said, and nothing is lost."""

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget,
        title: str,
        fields: Sequence[Field],
        write: Callable[[Mapping[str, Any]], None],
        primary: str,
        how: str = "",
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._fields = tuple(fields)
        self._write = write
        self.widgets: dict[str, QLineEdit] = {}
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.footer = DialogFooter(primary)
        self.footer.accepted.connect(self.write_pressed)
        self.footer.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in self._fields:
            self.widgets[field.key] = self._made(field)
            form.addRow(make_label(field.label, tone="text2"), self.widgets[field.key])
        self._lay_out(parent, title, how, form)
        self.something_typed()

    def _lay_out(self, parent: QWidget, title: str, how: str, form: QFormLayout) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        if how:
            said = make_label(how, tone="text3")
            said.setWordWrap(True)
            rows.addWidget(said)
        area = QScrollArea()  # for small screens and large fonts
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setObjectName("dialogBody")
        body.setLayout(form)
        form.setContentsMargins(2, 2, 2, 2)
        area.setWidget(body)
        wanted = body.sizeHint()
        most = int(parent.height() * 0.6)
        area.setMinimumSize(wanted.width() + 20, min(wanted.height() + 4, max(most, 200)))
        rows.addWidget(area)
        rows.addWidget(self.refused)
        rows.addWidget(self.footer)

    def _made(self, field: Field) -> QLineEdit:
        if field.choices:
            picks = tuple(Pick(value, label) for value, label in field.choices)
            choosing = self._picking(field, among(lambda: picks))
            choosing.choose_value(field.given)
            if choosing.pick is None:
                choosing.show_pick(picks[0])
            return choosing
        if field.picks is not None:
            return self._picking(field, field.picks)
        line = QLineEdit(str(field.given))
        line.setAccessibleName(field.label)
        line.setMinimumWidth(self._least_width(line))
        line.textChanged.connect(self.something_typed)
        return line

    def _picking(self, field: Field, source: Source) -> PickField:
        picking = PickField(self._context.themes, self._context.icons, field.label, source)
        picking.setMinimumWidth(self._least_width(picking))
        picking.picked.connect(self.something_typed)
        picking.textChanged.connect(self.something_typed)
        return picking

    def _least_width(self, field: QWidget) -> int:
        """Of so many letters, or of a third of the window when the text is large."""
        wanted = field.fontMetrics().averageCharWidth() * _LETTERS
        return min(wanted, max(self.room().width() // 3, wanted // 3))

    def values(self) -> dict[str, Any]:
        """What each field holds: a text without its margins, the value of a choice, what was picked."""
        return {key: self._value(widget) for key, widget in self.widgets.items()}

    def _value(self, widget: QLineEdit) -> Any:
        return widget.value if isinstance(widget, PickField) else widget.text().strip()

    @Slot()
    def something_typed(self) -> None:
        self.refused.hide()
        if len(self.widgets) < len(self._fields):
            return
        values = self.values()
        missing = [field.label for field in self._fields if field.is_required and not values[field.key]]
        self.footer.primary.setEnabled(not missing)
        reason = translate("FieldsDialog", "To be filled first: {fields}").format(fields=", ".join(missing))
        self.footer.primary.setToolTip(reason if missing else "")

    def _refuse_unknown(self) -> None:
        """What is typed in a list is one of its choices, or refused: it is never taken for nothing."""
        for field in self._fields:
            widget = self.widgets[field.key]
            if isinstance(widget, PickField) and widget.pick is None and (field.choices or widget.text().strip()):
                raise InvalidValueError(text=widget.text(), expected="choice")

    @Slot()
    def write_pressed(self) -> None:
        try:
            self._refuse_unknown()
            self._write(self.values())
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return
        self.accept()
