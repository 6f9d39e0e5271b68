"""The history of a company over the page that is shown: the view of its tab, with what was undone told inside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import translate
from cqi_desktop.ui.error_banner import ErrorBanner
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.history_view import HistoryView
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.toast import Toast
from cqi_desktop.ui.window_context import WindowContext

# Of the window that it stands over.
_PART = 0.86


class HistoryDialog(FittedDialog):
    """``undo_asked`` gives a change set to take back; the window does it, and the dialog reads again."""

    def __init__(self, context: WindowContext, company: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = translate("History", "History of {name}").format(name=name)
        self.setWindowTitle(title)
        self.title = make_elided_label("page", strong=True)
        self.title.setText(title)
        sentence = make_label(tone="text2")
        sentence.setWordWrap(True)
        sentence.setText(
            translate(
                "History", "The changes of the company, its contacts, its interventions and all that is about it."
            )
        )
        self.banner = ErrorBanner(context.icons)
        self.view = HistoryView(context, title)
        self.undo_asked, self.failed = self.view.undo_asked, self.view.failed
        self.table = self.view.table
        self.toast = Toast(self)
        close = make_button(context.icons, translate("RowsDialog", "Close"))
        close.clicked.connect(self.reject)
        close.setAutoDefault(False)
        self.view.foot.addWidget(close)
        self.view.foot.setContentsMargins(24, 12, 24, 16)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(sentence)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.banner)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.view, 1)
        rows.addWidget(make_line(tone="border"))
        rows.addLayout(self.view.foot)
        self.table.left_by_escape.connect(self.reject)
        context.notice.changed.connect(self.records_changed)
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))
        self.view.show_company(company)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        if isinstance(error, CqiError):
            self.banner.say(describe(error))

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        del kinds
        self.view.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()
