"""What the parts of the company page share: the company they show, and how they write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.window_context import WindowContext


class CompanyTab(QWidget):
    """``told`` says what was just done, to be shown with Undo; ``failed`` gives a refusal; ``left`` goes back."""

    told = Signal(str)
    failed = Signal(object)
    company_asked = Signal(object)
    left = Signal()

    def __init__(self, context: WindowContext, name: str) -> None:
        super().__init__()
        self.context = context
        self.company: bytes | None = None
        self.setAccessibleName(name)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)

    def show_company(self, company: bytes) -> None:
        self.company = company
        self.refresh()

    def refresh(self) -> None:
        """Read the book again, keeping what is selected."""

    def first_widget(self) -> QWidget:
        """Where the focus goes when the part is entered."""
        return self

    def write(self, work: Callable[[], object], said: str) -> bool:
        """Run a write of the book and say what it did; False when it was refused."""
        try:
            work()
        except CqiError as error:
            self.failed.emit(error)
            return False
        self.told.emit(said)
        return True

    def make_bar(self, title: str = "") -> QHBoxLayout:
        """The line of buttons over a table."""
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        if title:
            bar.addWidget(make_label(title, "small", "text2", strong=True))
        bar.addStretch(1)
        self.rows.addLayout(bar)
        return bar

    def add_button(self, bar: QHBoxLayout, text: str, icon: str, run: Callable[[], None]) -> QPushButton:
        button = make_button(self.context.icons, text, icon, small=True)
        button.clicked.connect(run)
        button.setEnabled(not self.context.book.read_only)
        bar.addWidget(button)
        return button
