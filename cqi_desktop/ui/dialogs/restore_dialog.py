"""What a backup holds beside the present book, before anything is replaced; the present book is kept beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.backups import BookSummary, Restoration
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.translation import format_integer, format_moment, translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.rows_table import RowsTable

_MOST_ROWS = 13


class RestoreDialog(FittedDialog):
    """``decided`` gives the path of the backup that takes the place of the book."""

    decided = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons, restoration: Restoration, parent: QWidget) -> None:
        super().__init__(parent)
        self._restoration = restoration
        title = translate("Restore", "Restore this backup?")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowsTable(
            themes,
            icons,
            (
                RowsColumn(translate("Restore", "Records")),
                RowsColumn(translate("Restore", "Present book"), sample="2011-03-31 14 h 32", is_number=True),
                RowsColumn(translate("Restore", "Backup"), sample="2011-03-31 14 h 32", is_number=True),
            ),
            translate("Restore", "Records of the present book and of the backup"),
        )
        self.table.show_rows(_rows(restoration))
        self.table.setFixedHeight(self.table.whole_height(_MOST_ROWS) + 2)
        self.table.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)
        kept = translate("Restore", "The present book is not lost: it is kept beside it as {name}.")
        name = restoration.kept_as.name if restoration.kept_as else ""
        self.explanation = make_label(kept.format(name=name), tone="text2")
        self.explanation.setWordWrap(True)
        self.explanation.setMinimumWidth(self.table.minimumWidth())
        footer = DialogFooter(translate("Restore", "Restore the backup"), is_default=False)
        self.restore_button = footer.primary
        footer.accepted.connect(self.restore_pressed)
        footer.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(make_label(restoration.backup.path.name, tone="text3"))
        rows.addWidget(self.table)
        rows.addWidget(self.explanation)
        rows.addWidget(footer)

    @Slot()
    def restore_pressed(self) -> None:
        self.accept()
        self.decided.emit(self._restoration.backup.path)


def _rows(restoration: Restoration) -> list[Row]:
    present, backup = restoration.replaced, restoration.backup
    before = _by_kind(present.records if present else {})
    after = _by_kind(backup.records)
    last = translate("Restore", "Last change")
    rows = [Row((Cell(last), Cell(_last_change(present), "text2"), Cell(_last_change(backup), is_strong=True)))]
    for kind in sorted({*before, *after}, key=fold):
        old, new = before[kind], after[kind]
        cells = (Cell(kind), Cell(format_integer(old), "text2"), Cell(format_integer(new), is_strong=old != new))
        rows.append(Row(cells))
    return rows


def _by_kind(records: Mapping[str, int]) -> Counter[str]:
    """The records by the name of their kind; those that have no name of their own together."""
    counts: Counter[str] = Counter()
    for table, count in records.items():
        counts[kind_label(table)] += count
    return counts


def _last_change(summary: BookSummary | None) -> str:
    if summary is None or summary.last_change_at is None:
        return NOTHING
    return format_moment(datetime.fromisoformat(summary.last_change_at).astimezone())
