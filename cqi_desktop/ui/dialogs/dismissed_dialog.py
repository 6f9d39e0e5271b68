"""The suggestions that somebody dismissed; any of them may be proposed again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.store.dismissed_suggestions import DismissedPair
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.window_context import WindowContext

from .rows_dialog import RowsDialog


class DismissedDialog(RowsDialog):
    """``restore`` is given the key of the decision that is taken back."""

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget,
        pairs: Sequence[DismissedPair],
        restore: Callable[[bytes], None],
    ) -> None:
        columns = (
            RowsColumn(translate("Synergies", "Company A")),
            RowsColumn(translate("Synergies", "Company B")),
            RowsColumn(translate("Synergies", "Dismissed on"), sample="2011-03-31 M"),
            RowsColumn("", "link", sample=translate("Synergies", "Propose again")),
        )
        super().__init__(context, translate("Synergies", "Dismissed suggestions"), columns, parent)
        self._pairs = list(pairs)
        self._restore = restore
        self._can_write = not context.book.read_only
        self.sentence.setText(
            translate("Synergies", "They are proposed no more, on any laptop of the team. Enter proposes one again.")
        )
        self.table.acted.connect(self.restore_one)
        self._show()
        self.fit_rows()

    def _show(self) -> None:
        again = translate("Synergies", "Propose again") if self._can_write else ""
        self.table.show_rows(
            [
                Row(
                    (
                        Cell(pair.name_a or NOTHING, is_strong=True),
                        Cell(pair.name_b or NOTHING, is_strong=True),
                        Cell(pair.decided_at[:10] or NOTHING, "text2"),
                        Cell(again, "link" if again else "text3"),
                    ),
                    pair.key,
                )
                for pair in self._pairs
            ]
        )
        if self._pairs:
            self.table.go_to_row(0)

    @Slot(object)
    def restore_one(self, key: bytes) -> None:
        self._restore(key)
        self._pairs = [pair for pair in self._pairs if pair.key != key]
        if not self._pairs:
            self.accept()
            return
        self._show()
