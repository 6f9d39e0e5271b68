"""A dialog that is a table: a title, a sentence, rows, and what can be done with the current one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.models.rows_model import RowsColumn
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

# Of the window that it stands over.
_PART = 0.86
_LEAST_TABLE = 180


class RowsDialog(FittedDialog):
    """``foot`` takes the buttons of a subclass, before Close."""

    def __init__(self, context: WindowContext, title: str, columns: Sequence[RowsColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = make_elided_label("page", strong=True)
        self.title.setText(title)
        self.sentence = make_label(tone="text2")
        self.sentence.setWordWrap(True)
        self.table = RowsTable(context.themes, context.icons, columns, title)
        self.close_button = make_button(context.icons, translate("RowsDialog", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.close_button.setAutoDefault(False)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.sentence)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(24, 12, 24, 16)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.table, 1)
        rows.addWidget(make_line(tone="border"))
        rows.addLayout(self.foot)
        self.table.left_by_escape.connect(self.reject)
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))

    def fit_rows(self) -> None:
        """No taller than its rows ask."""
        self.table.updateGeometry()
        head = self.title.sizeHint().height() + self.sentence.sizeHint().height() + 32
        foot = self.close_button.sizeHint().height() + 30
        self.resize(self.width(), min(self.height(), head + foot + max(self.table.whole_height(), _LEAST_TABLE)))

    def setVisible(self, visible: bool) -> None:
        self.table.setMinimumWidth(self.table.least_width())
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()
