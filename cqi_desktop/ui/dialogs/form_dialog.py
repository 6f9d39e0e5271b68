"""A dialog that is a form: a title, why, fields one under the other, what is refused, and one primary button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import format_date
from cqi_desktop.ui.sections.typed_days import day_from
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.labels import make_label, make_line

_PART = 0.9
_LETTERS, _NAME_LETTERS, _LINES = 58, 26, 3

Field = QLineEdit | QPlainTextEdit | QComboBox


class FormDialog(QDialog):
    """Subclasses add fields, then write in ``write``; an error of ours is shown and the dialog stays open."""

    def __init__(self, title: str, why: str, primary: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._fields: list[QWidget] = []
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = make_label(title, "panel", strong=True)
        self.title.setWordWrap(True)
        self.why = make_label(why, tone="text3")
        self.why.setWordWrap(True)
        self.why.setVisible(bool(why))
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        self.footer = DialogFooter(primary)
        self.footer.accepted.connect(self.accept_form)
        self.footer.rejected.connect(self.reject)
        self._inside = QWidget()
        self.grid = QGridLayout(self._inside)
        self.grid.setContentsMargins(24, 12, 24, 12)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setColumnStretch(1, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head, foot = QVBoxLayout(), QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(6)
        foot.setContentsMargins(24, 8, 24, 16)
        for label in (self.title, self.why):
            head.addWidget(label)
        for widget in (self.refused, self.footer):
            foot.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self._area, 1)
        rows.addWidget(make_line(tone="border"))
        rows.addLayout(foot)

    # --- fields --------------------------------------------------------------------------------------------

    def add_heading(self, text: str, more: str = "") -> None:
        """A group of fields, and what it asks for."""
        row = self.grid.rowCount()
        self.grid.addWidget(make_label(text, strong=True), row, 0, 1, 2)
        if more:
            said = make_label(more, "small", "text3")
            said.setWordWrap(True)
            self.grid.addWidget(said, row + 1, 0, 1, 2)

    def add_line(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setPlaceholderText(hint)
        beside = field.fontMetrics().averageCharWidth() * _NAME_LETTERS + 120
        wanted = field.fontMetrics().averageCharWidth() * _LETTERS
        field.setMinimumWidth(min(wanted, max(int(self._over.window().width() * _PART) - beside, beside)))
        self.add_field(name, field)
        return field

    def add_day(self, name: str, day: date | None = None) -> QLineEdit:
        """A day typed as year-month-day; ``day_of`` reads it."""
        field = QLineEdit(format_date(day) if day else "")
        field.setPlaceholderText("2011-03-31")
        field.setMaximumWidth(field.fontMetrics().averageCharWidth() * 20)
        self.add_field(name, field)
        return field

    def add_text(self, name: str, text: str = "") -> QPlainTextEdit:
        """Several lines; Tab leaves them."""
        field = QPlainTextEdit(text)
        field.setTabChangesFocus(True)
        field.setProperty("form", True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + 14)
        self.add_field(name, field)
        return field

    def add_choice(self, name: str, choices: Sequence[tuple[Any, str]], chosen: Any = None) -> QComboBox:
        field = QComboBox()
        for value, text in choices:
            field.addItem(text, value)
        choose(field, chosen)
        field.view().setAccessibleName(name)
        self.add_field(name, field)
        return field

    def add_field(self, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        self._fields.append(field)
        label = make_label(name, tone="text2")
        label.setWordWrap(True)
        label.setFixedWidth(label.fontMetrics().averageCharWidth() * _NAME_LETTERS)
        label.setBuddy(field)
        row = self.grid.rowCount()
        self.grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(field, row, 1)

    def end(self) -> None:
        """All fields are there: as tall as they ask, at most 90 % of the window, where they scroll."""
        self.grid.setRowStretch(self.grid.rowCount(), 1)
        self._area.setWidget(self._inside)
        order = [*self._fields, self.footer.cancel, self.footer.primary]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._fields[0].setFocus()
        self.ensurePolished()
        wanted = self._inside.sizeHint()
        over = self._over.window().size()
        width = min(max(wanted.width() + 40, 560), int(over.width() * _PART))
        rest = sum(part.heightForWidth(width - 48) for part in (self.title, self.why) if not part.isHidden())
        self.resize(width, min(wanted.height() + max(rest, 24) + 120, int(over.height() * _PART)))

    # --- what is typed -------------------------------------------------------------------------------------

    def day_of(self, field: QLineEdit, *, required: bool = False) -> date | None:
        """The day that a field holds. Raises InvalidValueError."""
        day = day_from(field.text().strip())
        if day is None and required:
            raise InvalidValueError(text="", expected="date")
        return day

    def write(self) -> None:
        """Keep what was typed; raises a CqiError for what cannot be kept."""

    @Slot()
    def accept_form(self) -> None:
        if self.attempt(self.write):
            self.accept()

    def attempt(self, work: Callable[[], None]) -> bool:
        """Run ``work``; what it refuses is told under the fields."""
        self.refused.hide()
        try:
            work()
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return False
        return True


def choose(box: QComboBox, value: Any) -> None:
    """Show the choice of that value, the first one when there is none; keys of records are compared as they are."""
    values = [box.itemData(number) for number in range(box.count())]
    box.setCurrentIndex(next((number for number, each in enumerate(values) if each is value or each == value), 0))
