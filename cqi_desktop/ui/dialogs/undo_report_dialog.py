"""What an undo left as it was, record by record, with who changed it since."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cqi_desktop.store.change_sets import label_of
from cqi_desktop.store.undo_report import UndoResult
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.change_rows import report_columns, report_rows
from cqi_desktop.ui.window_context import WindowContext

from .rows_dialog import RowsDialog


class UndoReportDialog(RowsDialog):
    def __init__(self, context: WindowContext, result: UndoResult, parent: QWidget) -> None:
        title = translate("UndoReport", "Undo of “{label}”").format(label=label_of(result.label))
        super().__init__(context, title, report_columns(), parent)
        self.sentence.setText(
            translate("UndoReport", "What was edited since keeps its present value: nothing of it was lost.")
        )
        self.table.show_rows(report_rows(context.book, result))
        self.fit_rows()
