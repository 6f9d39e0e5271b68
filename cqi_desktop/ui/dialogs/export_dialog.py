"""What goes out of a list: as it is seen, the rows chosen, or the whole list; with identifiers or without."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.exports.seen_tables import KEY_LENGTH, SeenTable

from .form_dialog import FormDialog


class Extent(StrEnum):
    SEEN = "seen"
    CHOSEN = "chosen"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the person asked for; ``with_personal`` only where there are people."""

    extent: Extent
    with_identifiers: bool = False
    with_personal: bool = False


class ExportDialog(FormDialog):
    """``chosen`` gives an ExportChoice; the place of the file is asked for next."""

    chosen = Signal(object)

    def __init__(self, seen: SeenTable, parent: QWidget) -> None:
        super().__init__(
            translate("ListExport", "Export: {list}").format(list=seen.title),
            translate("ListExport", "Excel or CSV, as you choose in the name. The export is noted in the journal."),
            translate("ListExport", "Choose the file…"),
            parent,
        )
        rows = translate("ListExport", "As on screen: columns, filters, order ({rows})")
        extents = [(Extent.SEEN, rows.format(rows=translate("ListExport", "%Ln row(s)", "", seen.count)))]
        if seen.chosen:
            count = len(seen.chosen) // KEY_LENGTH
            text = translate("ListExport", "Only the {count} rows selected").format(count=format_integer(count))
            extents.append((Extent.CHOSEN, text))
        if seen.kind:
            extents.append((Extent.FULL, translate("ListExport", "The whole list, every column of an import")))
        self.extent = self.add_choice(translate("ListExport", "What"), extents)
        self.identifiers = QComboBox()
        if seen.kind:
            self.identifiers = self.add_choice(
                translate("ListExport", "Identifiers"),
                [
                    (False, translate("ListExport", "Without: to read or to hand over")),
                    (True, translate("ListExport", "With: to correct in Excel, then import what changed")),
                ],
            )
        self.end()

    def choice(self) -> ExportChoice:
        return ExportChoice(Extent(self.extent.currentData()), bool(self.identifiers.currentData()))

    def write(self) -> None:
        self.chosen.emit(self.choice())
