"""Chips that narrow a checked list to the rows of one state, each with its count; one is down at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.exchange.assisted_import import ImportPreview, Verdict
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.count_chips import CountChip
from cqi_desktop.ui.widgets.flow_layout import FlowLayout

from .import_words import verdict_count
from .row_words import ICONS

ALL, TO_SEE = "all", "to_see"
TROUBLES = (Verdict.ERROR, Verdict.LIKELY_DOUBLE)
_ORDER = (*TROUBLES, Verdict.NEW, Verdict.UPDATE, Verdict.SAME, Verdict.LEFT_OUT)


class StateChips(QWidget):
    """``chosen`` when the rows that are shown are others."""

    chosen = Signal()

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self.key = ALL
        self.chips = {
            **{key: CountChip(themes, icons, key) for key in (ALL, TO_SEE)},
            **{str(verdict): CountChip(themes, icons, str(verdict), *ICONS[verdict]) for verdict in _ORDER},
        }
        flow = FlowLayout(self, 8)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self.chip_pressed)

    def show_counts(self, counts: Counter[Verdict], to_see: int) -> None:
        """Chips of states that no row has are left out."""
        total = sum(counts.values())
        self.chips[ALL].show_value(translate("ImportDialog", "All %Ln", "", total))
        self.chips[TO_SEE].show_value(translate("ImportDialog", "To see and neighbours %Ln", "", to_see))
        self.chips[TO_SEE].setVisible(bool(to_see) or self.key == TO_SEE)
        for verdict in _ORDER:
            chip = self.chips[str(verdict)]
            chip.show_value(verdict_count(verdict, counts[verdict]))
            chip.setVisible(bool(counts[verdict]) or self.key == str(verdict))
        self.press(self.key)

    def press(self, key: str) -> None:
        """Show which one is down, without telling."""
        self.key = key
        for name, chip in self.chips.items():
            chip.setChecked(name == key)

    @Slot()
    def chip_pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, CountChip):
            self.press(chip.key)
            self.chosen.emit()


def rows_of(preview: ImportPreview, key: str) -> list[int]:
    """The numbers of the rows that a chip shows."""
    if key == ALL:
        return preview.numbers()
    if key == TO_SEE:
        return _with_neighbours(preview.numbers(), set(preview.numbers(*TROUBLES)))
    return preview.numbers(Verdict(key))


def _with_neighbours(numbers: list[int], wanted: Iterable[int]) -> list[int]:
    """The wanted rows, each with the one before it and the one after it."""
    wanted = set(wanted)
    kept: set[int] = set()
    for at, number in enumerate(numbers):
        if number in wanted:
            kept.update(range(max(at - 1, 0), min(at + 2, len(numbers))))
    return [numbers[at] for at in sorted(kept)]
