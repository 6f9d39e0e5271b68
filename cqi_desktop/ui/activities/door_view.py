"""The door: a field, a count. Type the first letters, Enter: that one is present. Whoever is unknown is created."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.attendance_sheet import ATTENDED, REGISTERED, SheetLine
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.pick_field import PickField
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent
from .activity_part import ActivityPart
from .arrival_picks import ArrivalSource
from .words import attendance_word


class DoorView(ActivityPart):
    """``left`` goes back to the sheet."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Activities", "Door"))
        self._latest: list[bytes] = []
        self._latest_of: bytes | None = None
        self.source = ArrivalSource(context.book)
        self.title = make_elided_label("page", strong=True)
        self.count = make_label("0", "page", strong=True)
        self.expected_count = make_label(tone="text2")
        self.field = PickField(context.themes, context.icons, translate("Activities", "Who arrives"), self.source, 620)
        self.field.setPlaceholderText(
            translate("Activities", "First letters of the company or of the person, then Enter")
        )
        self.field.setProperty("entry", True)
        self.field.picked.connect(self.arrived)
        self.field.returnPressed.connect(self.return_pressed)
        self.field.installEventFilter(self)
        self.close_button = make_button(context.icons, translate("Activities", "Close the door"), "close")
        self.close_button.clicked.connect(self.left)
        self.expected = self._table(translate("Activities", "Expected"))
        self.expected.opened.connect(self.expected_opened)
        self.expected.preview_asked.connect(self.expected_opened)
        self.arrivals = self._table(translate("Activities", "Arrived, latest first"))
        for table in (self.expected, self.arrivals):
            table.left_by_escape.connect(self.focus_field)
        self._lay_out()

    def _table(self, name: str) -> RowsTable:
        return RowsTable(
            self.context.themes,
            self.context.icons,
            (
                RowsColumn(translate("Activities", "Company")),
                RowsColumn(translate("Activities", "Person"), sample="Marie-Christine Bourassa", is_spare=True),
            ),
            name,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self.rows.addLayout(head)
        line = QHBoxLayout()
        line.setContentsMargins(24, 8, 24, 12)
        line.setSpacing(16)
        line.addWidget(self.field, 1)
        line.addWidget(self.count)
        line.addWidget(self.expected_count)
        self.rows.addLayout(line)
        tables = QHBoxLayout()
        tables.setContentsMargins(24, 0, 24, 16)
        tables.setSpacing(12)
        self.expected_panel = Panel(translate("Activities", "Expected"))
        self.arrived_panel = Panel(translate("Activities", "Arrived, latest first"))
        for panel, table in ((self.expected_panel, self.expected), (self.arrived_panel, self.arrivals)):
            panel.rows.addWidget(table, 1)
            tables.addWidget(panel, 1)
        below = QVBoxLayout()
        below.addLayout(tables, 1)
        self.rows.addLayout(below, 1)
        size = self.context.themes.current.height("field") + 10
        self.field.setMinimumHeight(size)

    # --- showing -------------------------------------------------------------------------------------------

    def show_content(self, content: ActivityContent) -> None:
        super().show_content(content)
        if self._latest_of != content.key:
            self._latest, self._latest_of = [], content.key
        self.source.show_sheet(content.sheet)
        self.title.setText(content.record.title or "")
        counts = content.counts
        self.count.setText(translate("Activities", "%Ln present", "", counts.people))
        whole = translate("Activities", "%Ln compan(y/ies)", "", counts.companies)
        waiting = translate("Activities", "%Ln expected", "", counts.registered)
        self.expected_count.setText(f"{whole} · {waiting}")
        present = {line.key: line for line in content.sheet if line.attendance == ATTENDED}
        latest = [present[key] for key in self._latest if key in present]
        others = [line for key, line in present.items() if key not in set(self._latest)]
        expected = [line for line in content.sheet if line.attendance == REGISTERED]
        self.arrivals.show_rows([_row(line) for line in (*latest, *others)])
        self.expected.show_rows([_row(line) for line in expected])
        self.arrived_panel.more.setText(format_integer(len(present)))
        self.expected_panel.more.setText(format_integer(len(expected)))

    @Slot()
    def focus_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- arriving ------------------------------------------------------------------------------------------

    @Slot()
    def arrived(self) -> None:
        arrival = self.field.value
        # Leaving the field takes the only answer: at the door, only the person lets somebody in.
        if isinstance(arrival, Arrival) and self.field.hasFocus():
            self.let_in(arrival, self.field.text())

    @Slot()
    def return_pressed(self) -> None:
        picks = self.source(self.field.text())
        if self.field.pick is None and picks:
            self.let_in(picks[0].value, picks[0].text)  # type: ignore[arg-type]

    def let_in(self, arrival: Arrival, name: str) -> None:
        """Mark one present; the field waits for the next."""
        if self.activity is None or self.context.book.read_only:
            return
        try:
            written = record_arrivals(self.context.book, self.activity, [arrival], ATTENDED)
        except CqiError as error:
            self.failed.emit(error)
            return
        for key in written.participations:
            self._latest = [key, *(other for other in self._latest if other != key)]
        self.field.show_pick(None)
        QTimer.singleShot(0, self, self.focus_field)
        text = translate("Activities", "{name}: {attendance}")
        self.told.emit(text.format(name=name, attendance=attendance_word(ATTENDED).lower()))

    @Slot(QModelIndex)
    def expected_opened(self, index: QModelIndex) -> None:
        """Enter or Space on one who was expected."""
        line = self._line(self.expected.rows.key_at(index.row()))
        if line is not None:
            self.let_in(Arrival(line.company, contact=line.contact), line.person or line.company_name)

    def _line(self, key: object) -> SheetLine | None:
        sheet = self.content.sheet if self.content else ()
        return next((line for line in sheet if line.key == key), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the field, then closes the door."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and not self.field.is_open
        ):
            if self.field.text():
                self.field.show_pick(None)
            else:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)


def _row(line: SheetLine) -> Row:
    return Row(
        (
            Cell(line.company_name or NOTHING, is_strong=True, spoken=line.company_name),
            Cell(line.person or NOTHING, "text2", spoken=line.person),
        ),
        line.key,
    )
