"""Every submission of the book: frozen, corrected, published before the records began; and what to do with each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.store.frozen_submissions import SubmissionLine, SubmissionStatus
from cqi_desktop.translation import translate
from cqi_desktop.ui.models.submission_rows import submission_columns, submission_rows
from cqi_desktop.ui.window_context import WindowContext

from .empty_state import EmptyState
from .labels import make_label, make_line
from .page_header import make_button
from .rows_table import RowsTable


class SubmissionsView(QWidget):
    """Signals give the SubmissionLine in hand; ``typed_asked`` and ``import_asked`` are for published figures."""

    differences_asked = Signal(object)
    correction_asked = Signal(object)
    complete_asked = Signal(object)
    typed_asked = Signal()
    import_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        icons = context.icons
        self.table = RowsTable(context.themes, icons, submission_columns(), translate("Submissions", "Submissions"))
        self.table.opened.disconnect(self.table.row_opened)
        self.table.opened.connect(self.differences_pressed)
        self.table.current_changed.connect(self.current_moved)
        self.differences_button = make_button(icons, translate("Submissions", "See the differences"), "history")
        self.correct_button = make_button(icons, translate("Submissions", "Freeze a corrected one…"), "lock-outline")
        self.complete_button = make_button(icons, translate("Submissions", "Records complete"), "check")
        self.typed_button = make_button(icons, translate("Submissions", "Type published figures…"), "plus")
        self.import_button = make_button(icons, translate("Submissions", "Import them from Excel"), "tray-arrow-down")
        self.reason = make_label(size="small", tone="text3")
        self.reason.setWordWrap(True)
        self.empty = EmptyState(icons)
        self.empty.say(
            "lock-outline",
            translate("Submissions", "No submission yet"),
            translate("Submissions", "Freeze the year given to a funder, or type the figures published before."),
        )
        context.themes.changed.connect(self.empty.theme_changed)
        for button, slot in (
            (self.differences_button, self.differences_pressed),
            (self.correct_button, self.correct_pressed),
            (self.complete_button, self.complete_pressed),
            (self.typed_button, self.typed_asked),
            (self.import_button, self.import_asked),
        ):
            button.clicked.connect(slot)
        self._build()

    def _build(self) -> None:
        self.setObjectName("tableArea")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self.differences_button, self.correct_button, self.complete_button)),
            (second, (self.typed_button, self.import_button)),
        ):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
        foot = QHBoxLayout()
        foot.addLayout(first)
        foot.addStretch(1)
        foot.addLayout(second)
        below = QVBoxLayout()
        below.setContentsMargins(16, 8, 16, 10)
        below.setSpacing(6)
        below.addWidget(self.reason)
        below.addLayout(foot)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 1, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.stack, 1)
        rows.addWidget(make_line())
        rows.addLayout(below)

    def show_submissions(self, lines: Sequence[SubmissionLine]) -> None:
        self.table.show_rows(submission_rows(lines))
        self.stack.setCurrentWidget(self.table if lines else self.empty)
        if lines and not self.table.currentIndex().isValid():
            self.table.go_to_row(0)
        self.current_moved()

    @property
    def current(self) -> SubmissionLine | None:
        line = self.table.current_key()
        return line if isinstance(line, SubmissionLine) else None

    @Slot()
    def current_moved(self) -> None:
        line = self.current
        status = line.status if line is not None else None
        is_historical = status is SubmissionStatus.HISTORICAL
        self.differences_button.setEnabled(status in (SubmissionStatus.IN_FORCE, SubmissionStatus.HISTORICAL))
        self.correct_button.setEnabled(status is SubmissionStatus.IN_FORCE)
        self.complete_button.setVisible(is_historical)
        if line is not None and is_historical:
            text = (
                translate("Submissions", "Show the published figures again")
                if line.records_complete
                else translate("Submissions", "The records are complete")
            )
            self.complete_button.setText(text)
            self.complete_button.setAccessibleName(text)
        self.reason.setText(_reason(status))
        self.reason.setVisible(bool(self.reason.text()))

    @Slot()
    def differences_pressed(self) -> None:
        if self.differences_button.isEnabled() and self.current is not None:
            self.differences_asked.emit(self.current)

    @Slot()
    def correct_pressed(self) -> None:
        if self.current is not None:
            self.correction_asked.emit(self.current)

    @Slot()
    def complete_pressed(self) -> None:
        if self.current is not None:
            self.complete_asked.emit(self.current)

    def areas(self) -> list[QWidget]:
        return [self.table, self.differences_button] if self.table.rows.rowCount() else [self.typed_button]


def _reason(status: SubmissionStatus | None) -> str:
    """What can be done with a submission of that status, and why not more."""
    if status is SubmissionStatus.IN_FORCE:
        return translate(
            "Submissions",
            "A frozen submission is neither edited nor put in the trash: a corrected one may take its place.",
        )
    if status is SubmissionStatus.CORRECTED:
        return translate("Submissions", "This one was replaced: it is kept as it was given.")
    if status is SubmissionStatus.CONFLICT:
        return translate("Submissions", "Frozen on two laptops: the first one made is in force, both are kept.")
    if status is SubmissionStatus.HISTORICAL:
        return translate(
            "Submissions", "The year shows these figures until its records are said to be complete; they stay here."
        )
    return ""
