"""A company is given another MRC: which of its past records were written with the wrong one? None unless ticked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.store.company_edits import PlacedRecord
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, RowsColumn
from cqi_desktop.ui.widgets.dialog_footer import DialogFooter
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.tick_table import TickTable
from cqi_desktop.ui.window_context import WindowContext


class PastPlacesDialog(FittedDialog):
    """``write`` is given the records ticked, and changes the place; ``rejected`` leaves everything as it is."""

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget,
        mrc_name: str,
        records: Sequence[PlacedRecord],
        write: Callable[[Collection[bytes]], None],
    ) -> None:
        super().__init__(parent)
        self._write = write
        title = translate("PastPlaces", "The company goes to {mrc}").format(mrc=mrc_name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        how = make_label(
            translate(
                "PastPlaces",
                "A move rewrites nothing: what was done before stays counted where the company was. Tick only the "
                "records that were written with the wrong MRC; their figures change.",
            ),
            tone="text2",
        )
        how.setWordWrap(True)
        self.table = TickTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("PastPlaces", "Date"), sample="2011-03-31 M"),
                RowsColumn(translate("PastPlaces", "Record"), sample="Lien de synergie M"),
                RowsColumn(translate("PastPlaces", "Title")),
                RowsColumn(translate("PastPlaces", "Counted in"), sample="Le Haut-Saint-François M"),
            ),
            translate("PastPlaces", "Past records of the company"),
        )
        self.table.show_ticks([(record.id, _cells(record)) for record in records], ())
        self.table.ticks_changed.connect(self.ticks_changed)
        self.table.left_by_escape.connect(self.reject)
        self.count = make_label(size="small", tone="text3")
        self.all_button = make_button(context.icons, translate("PastPlaces", "Tick all or none"), "", small=True)
        self.all_button.clicked.connect(self.table.tick_all)
        self.all_button.setAutoDefault(False)
        self.footer = DialogFooter(translate("PastPlaces", "Change the MRC"))
        self.footer.accepted.connect(self.accept_pressed)
        self.footer.rejected.connect(self.reject)
        above = QHBoxLayout()
        above.addWidget(self.count, 1)
        above.addWidget(self.all_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(10)
        rows.addWidget(make_label(title, "panel", strong=True))
        rows.addWidget(how)
        rows.addLayout(above)
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self.table, 1)
        rows.addWidget(self.footer)
        over = parent.window().size()
        self.resize(int(over.width() * 0.66), int(over.height() * 0.8))
        self.ticks_changed()
        self.table.go_to_row(0)
        self.table.setFocus()

    @Slot()
    def ticks_changed(self) -> None:
        text = translate("PastPlaces", "%Ln record(s) to correct", "", len(self.table.ticked))
        self.count.setText(text)

    @Slot()
    def accept_pressed(self) -> None:
        ticked = [key for key in self.table.ticked if isinstance(key, bytes)]
        self.accept()
        self._write(ticked)


def _cells(record: PlacedRecord) -> tuple[Cell, ...]:
    return (
        Cell(format_date(record.day) if record.day else NOTHING, "text2"),
        Cell(kind_label(record.kind), "text2"),
        Cell(record.title, spoken=record.title),
        Cell(record.mrc_name, "text2"),
    )
