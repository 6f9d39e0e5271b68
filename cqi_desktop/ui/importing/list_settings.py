"""How a list is read: its sheet, its kind, the row of its headers, and for a text its encoding and separator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from cqi_desktop.exchange.assisted_import import AssistedImport
from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.flow_layout import FlowLayout
from cqi_desktop.ui.widgets.labels import make_label

from .import_words import encoding_title, kind_title, separator_title

_LETTERS, _HEADERS_LETTERS = 13, 28
# Characters of the headers that tell their row.
_LONGEST = 32

Step = Callable[[AssistedImport], None]


class ListSettings(QWidget):
    """``asked`` gives what to do with the import, to be run on the worker."""

    asked = Signal(object)  # Step

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(self, 12)
        self.kind = self._add(flow, translate("ImportDialog", "List of"), _LETTERS)
        self.sheet = self._add(flow, translate("ImportDialog", "Sheet"), _LETTERS)
        self.header_row = self._add(flow, translate("ImportDialog", "Row of the headers"), _HEADERS_LETTERS)
        self.encoding = self._add(flow, translate("ImportDialog", "Encoding"), _LETTERS)
        self.separator = self._add(flow, translate("ImportDialog", "Separator"), _LETTERS)
        self.kind.activated.connect(self.kind_chosen)
        self.sheet.activated.connect(self.sheet_chosen)
        self.header_row.activated.connect(self.header_row_chosen)
        self.encoding.activated.connect(self.encoding_chosen)
        self.separator.activated.connect(self.separator_chosen)
        self._shown: AssistedImport | None = None

    def _add(self, flow: FlowLayout, name: str, letters: int) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(letters)
        label = make_label(name, "caption", "text3")
        label.setBuddy(box)
        held = QWidget()
        rows = QVBoxLayout(held)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        rows.addWidget(label)
        rows.addWidget(box)
        flow.addWidget(held)
        return box

    def show_list(self, assisted: AssistedImport) -> None:
        """What was told from the file, and what else may be chosen; what does not apply is hidden."""
        self._shown = assisted
        _fill(self.kind, [(code, kind_title(code)) for code in KINDS], assisted.kind.code)
        _fill(self.sheet, [(sheet, sheet) for sheet in assisted.sheets], assisted.sheet)
        said = translate("ImportDialog", "{number}: {headers}")
        rows = [
            (number, said.format(number=number, headers=_headers(cells))) for number, cells in assisted.first_rows()
        ]
        _fill(self.header_row, rows, assisted.header_row)
        encodings = dict.fromkeys((assisted.encoding, *assisted.encodings))
        titles = dict.fromkeys(encoding_title(one) for one in encodings)
        firsts = {encoding_title(one): one for one in reversed(encodings)}
        _fill(self.encoding, [(firsts[title], title) for title in titles], firsts[encoding_title(assisted.encoding)])
        separators = dict.fromkeys((assisted.separator, *assisted.separators))
        _fill(self.separator, [(one, separator_title(one)) for one in separators], assisted.separator)
        is_text = bool(assisted.separator)
        _show(self.sheet, len(assisted.sheets) > 1)
        _show(self.header_row, assisted.header_row > 0)
        _show(self.encoding, is_text and bool(assisted.encoding))
        _show(self.separator, is_text)

    @Slot(int)
    def kind_chosen(self, index: int) -> None:
        self._ask(partial(_choose_kind, code=self.kind.itemData(index)))

    @Slot(int)
    def sheet_chosen(self, index: int) -> None:
        self._ask(partial(_choose_sheet, sheet=self.sheet.itemData(index)))

    @Slot(int)
    def header_row_chosen(self, index: int) -> None:
        self._ask(partial(_choose_header_row, number=self.header_row.itemData(index)))

    @Slot(int)
    def encoding_chosen(self, index: int) -> None:
        self._ask(partial(_choose_text, encoding=self.encoding.itemData(index)))

    @Slot(int)
    def separator_chosen(self, index: int) -> None:
        self._ask(partial(_choose_text, separator=self.separator.itemData(index)))

    def _ask(self, step: Step) -> None:
        self.asked.emit(step)


def _choose_kind(assisted: AssistedImport, code: str) -> None:
    assisted.choose_kind(code)


def _choose_sheet(assisted: AssistedImport, sheet: str) -> None:
    assisted.choose_sheet(sheet)


def _choose_header_row(assisted: AssistedImport, number: int) -> None:
    assisted.choose_header_row(number)


def _choose_text(assisted: AssistedImport, encoding: str | None = None, separator: str | None = None) -> None:
    assisted.choose_text(encoding=encoding, separator=separator)


def choose_field(assisted: AssistedImport, place: int, field: str | None) -> None:
    """Take a column for a field, or leave it out."""
    assisted.choose_field(place, field)


def _headers(cells: tuple[object, ...]) -> str:
    text = ", ".join(" ".join(str(cell).split()) for cell in cells if cell not in (None, ""))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _fill(box: QComboBox, choices: Sequence[tuple[object, str]], chosen: object) -> None:
    box.blockSignals(True)
    box.clear()
    for value, text in choices:
        box.addItem(text, value)
    at = next((place for place, (value, _) in enumerate(choices) if value == chosen), 0)
    box.setCurrentIndex(at)
    box.setToolTip(box.currentText())
    widest = max((box.fontMetrics().horizontalAdvance(text) for _, text in choices), default=0)
    box.view().setMinimumWidth(widest + 40)
    box.blockSignals(False)


def _show(box: QComboBox, is_shown: bool) -> None:
    """With its label."""
    held = box.parentWidget()
    if held is not None:
        held.setVisible(is_shown)
