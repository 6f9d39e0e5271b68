"""A new company: while its name is typed, those that it resembles are shown; one of them opens, or it is made."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.look_alikes import LookAlike, resembling_companies
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

_READ_MS, _MOST_SHOWN, _LETTERS = 40, 5, 68
# Shorter than that, a name resembles everything.
_FEWEST_TYPED, _LETTERS_OF_A_WORD = 3, 4


class NewCompanyDialog(FittedDialog):
    """``made`` gives the key of the new company, ``chosen`` that of the one that it was."""

    made = Signal(object)
    chosen = Signal(object)

    def __init__(self, context: WindowContext, parent: QWidget, name: str = "") -> None:
        super().__init__(parent)
        self._context = context
        title = translate("NewCompany", "New company")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = self._field(translate("NewCompany", "Name"))
        self.municipality = self._field(translate("NewCompany", "Municipality"))
        self.postal_code = self._field(translate("NewCompany", "Postal code"))
        self.neq = self._field(translate("NewCompany", "NEQ"))
        self._alike: list[LookAlike] = []
        self.warning = make_label(tone="warn", strong=True)
        self.warning.setWordWrap(True)
        self.table = RowsTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("NewCompany", "Company")),
                RowsColumn(translate("NewCompany", "Municipality"), sample="Saint-Léonard-d’Aston"),
                RowsColumn(translate("NewCompany", "NEQ"), sample="1140000035 M"),
                RowsColumn("", "link", sample="Ouvrir M"),
            ),
            translate("NewCompany", "Companies that it resembles"),
        )
        self.table.acted.connect(self.alike_chosen)
        self.table.opened.connect(self.row_opened)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.footer = DialogFooter(translate("NewCompany", "Create"))
        self.footer.accepted.connect(self.create_pressed)
        self.footer.rejected.connect(self.reject)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self.look)
        self._lay_out(title)
        self.name.setText(name)
        self.look()
        self.name.setFocus()

    def _lay_out(self, title: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for field in (self.name, self.municipality, self.postal_code, self.neq):
            form.addRow(make_label(field.accessibleName(), tone="text2"), field)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(10)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addLayout(form)
        rows.addWidget(self.warning)
        rows.addWidget(self.table, 1)
        rows.addStretch(0)
        rows.addWidget(self.refused)
        rows.addWidget(self.footer)
        self.refused.hide()
        for widget in (self.warning, self.table):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self.table.setFixedHeight(self.table.header.sizeHint().height() + _MOST_SHOWN * 28 + 4)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMinimumWidth(field.fontMetrics().averageCharWidth() * _LETTERS)
        field.textChanged.connect(self.text_typed)
        return field

    @Slot(str)
    def text_typed(self, text: str) -> None:
        del text
        self.refused.hide()
        self.footer.primary.setEnabled(bool(self.name.text().strip()))
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Show what the name resembles; the button then says that it is created all the same."""
        name = self.name.text().strip()
        long_enough = len(name) >= _FEWEST_TYPED
        self._alike = self._resembling(name) if long_enough else []
        self.table.show_rows([_row(one) for one in self._alike])
        self.table.setVisible(bool(self._alike))
        self.warning.setVisible(bool(self._alike))
        if self._alike:
            first = self._alike[0].company
            place = f", {first.municipality}" if first.municipality else ""
            text = translate("NewCompany", "This company resembles {name}.")
            self.warning.setText(text.format(name=first.name + place))
        label = translate("NewCompany", "Create all the same") if self._alike else translate("NewCompany", "Create")
        self.footer.primary.setText(label)
        self.footer.primary.setAccessibleName(label)
        self.footer.primary.setEnabled(bool(name))

    def _resembling(self, name: str) -> list[LookAlike]:
        """What a name resembles; while its last word is only begun, what it resembles without it."""
        found = resembling_companies(self._context.book, name, _MOST_SHOWN)
        before, _, last = name.rpartition(" ")
        if not found and before and len(last) < _LETTERS_OF_A_WORD:
            return resembling_companies(self._context.book, before, _MOST_SHOWN)
        return found

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        if (key := self.table.rows.key_at(index.row())) is not None:
            self.alike_chosen(key)

    @Slot(object)
    def alike_chosen(self, key: bytes) -> None:
        self.accept()
        self.chosen.emit(key)

    @Slot()
    def create_pressed(self) -> None:
        """Make the company, unless what it resembles was not shown yet."""
        if self._timer.isActive():
            # Faster than the eye: what the name resembles is shown before anything is made.
            self._timer.stop()
            self.look()
            if self._alike:
                return
        try:
            key = add_company(
                self._context.book,
                name=self.name.text(),
                municipality=self.municipality.text(),
                postal_code=self.postal_code.text(),
                neq=self.neq.text(),
                adviser=self._context.adviser.key,
            )
        except CqiError as error:
            self.refused.setText(describe(error))
            self.refused.show()
            return
        self.accept()
        self.made.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.name.hasFocus() and self._alike:
            self.table.go_to_row(0)
            self.table.setFocus()
        else:
            super().keyPressEvent(event)


def _row(alike: LookAlike) -> Row:
    company = alike.company
    return Row(
        (
            Cell(company.name, is_strong=True, spoken=company.name),
            Cell(company.municipality or "—", "text2"),
            Cell(company.neq or "—", "text2"),
            Cell(translate("NewCompany", "Open"), "link"),
        ),
        company.id,
    )
