"""The cross table of the page Rapports: what it is of, its cells, why totals differ, and the records of a cell."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.domain.cross_table import CrossCounts, CrossTable, cross_table_from
from cqi_desktop.domain.figures import Figure, RecordsBehind, Status
from cqi_desktop.domain.indicators import Indicator, Source
from cqi_desktop.store.cross_table import cross_counts, cross_records
from cqi_desktop.translation import translate
from cqi_desktop.ui.changed import concerns
from cqi_desktop.ui.models.breakdown_model import Place as FigurePlace
from cqi_desktop.ui.models.breakdown_model import ShownFigure
from cqi_desktop.ui.models.roles import KEY_ROLE
from cqi_desktop.ui.page_files import excel_filter, list_filters
from cqi_desktop.ui.report_export import export_records, export_sentence, open_file, open_folder, records_name
from cqi_desktop.ui.report_sides import ReportSides, splitter_of
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.figure_panel import FigurePanel
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.widgets.scrolled_pages import ScrolledPages
from cqi_desktop.ui.widgets.side_panel import FOLLOW_MS
from cqi_desktop.ui.window_context import WindowContext

from .cross_choices import CrossChoices
from .cross_export import export_table, table_name
from .cross_grid import CrossGrid
from .cross_model import CrossModel, Place
from .cross_words import figure_title, notes_of, period_text, place_text, rule_text, table_title

# What the table rests on beside what figures do.
_ALSO_READ = frozenset({"measure", "adviser", "service", "funding_line", "funding_share", "setting"})
_KEPT = "cross_table"


class _Answer(NamedTuple):
    place: Place
    behind: RecordsBehind
    table: CrossTable


class CrossView(QWidget):
    """``told`` gives a sentence and the buttons of a toast, ``changed`` what can be undone, ``failed`` an error."""

    told = Signal(str, object)
    changed = Signal(str)
    failed = Signal(object)
    company_asked = Signal(object)
    list_asked = Signal(object, str)
    status_changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self._task: Task | None = None
        self._reading: Task | None = None
        self._written = Path()
        self._is_stale = True
        self.choices = CrossChoices(context)
        self.model = CrossModel(self)
        self.grid = CrossGrid(context.themes, context.icons, self.model)
        self.panel = FigurePanel(context.themes, context.icons)
        self.panel.export_button.show()
        self.strip = ProgressStrip()
        self.note = make_label(size="small", tone="text2")
        self.note.setWordWrap(True)
        self.empty = EmptyState(context.icons)
        self.empty.say(
            "chart-box-outline",
            translate("Cross", "Nothing was recorded in these years"),
            translate("Cross", "Choose another year or region at the top, or a longer period."),
        )
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self.follow_current)
        self._build()
        self._connect()
        self.choices.show_table(self._kept_table())

    def _build(self) -> None:
        area = QWidget()
        area.setObjectName("tableArea")
        area.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(self.empty)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 6, 16, 8)
        below.addWidget(self.note)
        self.foot = foot
        rows = QVBoxLayout(area)
        rows.setContentsMargins(0, 1, 0, 0)
        rows.setSpacing(0)
        for widget in (self.choices, make_line(), self.strip):
            rows.addWidget(widget)
        rows.addWidget(self.stack, 1)
        rows.addWidget(make_line())
        rows.addWidget(foot)
        scrolled = ScrolledPages(area)  # the choices take several lines when the text is large
        self.splitter = splitter_of(Qt.Orientation.Horizontal, scrolled, self.panel)
        self.sides = ReportSides(self.splitter, scrolled, (self.panel,), self.context.settings)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _connect(self) -> None:
        self.choices.changed.connect(self.table_chosen)
        self.choices.copy_asked.connect(self.copy_pressed)
        self.choices.export_asked.connect(self.export_pressed)
        self.choices.views.told.connect(self.changed)
        self.choices.views.failed.connect(self.failed)
        self.grid.cell_asked.connect(self.open_cell)
        self.grid.left_by_escape.connect(self.close_panel)
        self.grid.selectionModel().currentChanged.connect(self.current_changed)
        self.panel.closed.connect(self.close_panel)
        self.panel.company_asked.connect(self.company_asked)
        self.panel.list_asked.connect(self.list_asked)
        self.panel.copied.connect(self.rows_copied)
        self.panel.export_asked.connect(self.export_records_pressed)
        self.strip.cancel_asked.connect(self.cancel_pressed)
        self.context.notice.changed.connect(self.records_changed)
        self.context.themes.changed.connect(self.empty.theme_changed)

    # --- which table -----------------------------------------------------------------------------------------

    def _kept_table(self) -> CrossTable:
        kept = self.context.settings.columns.get(_KEPT) or []
        parts: Mapping[str, Any] = dict(part.split("=", 1) for part in kept if "=" in part)
        years = str(parts.get("years", ""))
        return cross_table_from({**parts, "years": int(years) if years.isdigit() else 0})

    @Slot(object)
    def table_chosen(self, table: CrossTable) -> None:
        kept = [f"{name}={value}" for name, value in table.as_json().items()]
        self.context.settings.columns[_KEPT] = kept
        self.close_panel()
        self.read()

    @property
    def place_name(self) -> str:
        return self.context.scope.region_name or translate("Breakdown", "Whole territory")

    # --- counting --------------------------------------------------------------------------------------------

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, _ALSO_READ):
            self._is_stale = True
            if self.isVisible():
                self.read()

    def read(self) -> None:
        """Count on the worker; the table on show stays until the new one is there."""
        if self._task is not None:
            self._task.cancel()
        book, table, scope = self.context.book, self.choices.table, self.context.scope
        year, region = scope.year, scope.region or None

        def count(progress: Progress) -> CrossCounts:
            with progress.stopping(book.interrupter()):
                return cross_counts(book, table, year, region)

        self.strip.begin(translate("Cross", "Counting the table"))
        self._task = self.context.runner.run(self, count, self.counted, self.failed.emit)
        self._task.ended.connect(self.strip.end)

    @Slot(object)
    def counted(self, counts: CrossCounts) -> None:
        self._task = None
        self._is_stale = False
        place = self.grid.currentIndex().data(KEY_ROLE)
        self.model.show_counts(counts)
        is_empty = not any(counts.cells.values())
        self.stack.setCurrentWidget(self.empty if is_empty else self.grid)
        self.choices.export_button.setEnabled(not is_empty)
        self.choices.copy_button.setEnabled(not is_empty)
        notes = [f"{table_title(counts.table)} · {self.place_name} · {period_text(counts)}", *notes_of(counts)]
        self.note.setText("\n".join(notes))
        again = self.model.index_of(place) if isinstance(place, tuple) else QModelIndex()
        self.grid.setCurrentIndex(again if again.isValid() else self.model.first_door())
        if not self.panel.isHidden():
            self.follow_current()
        self.status_changed.emit()

    @Slot()
    def cancel_pressed(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.told.emit(translate("Cross", "Counting stopped: the table is as it was"), ())

    # --- the records of a cell -------------------------------------------------------------------------------

    @Slot(object)
    def open_cell(self, place: Place) -> None:
        if self._reading is not None:
            self._reading.cancel()
        counts = self.model.counts
        if counts is None:
            return
        book, table, year, region = self.context.book, counts.table, counts.years[0], counts.region

        def read(progress: Progress) -> _Answer:
            with progress.stopping(book.interrupter()):
                return _Answer(place, cross_records(book, table, year, region, *place), table)

        self._reading = self.context.runner.run(self, read, self.records_read, self.failed.emit)

    @Slot(object)
    def records_read(self, answer: _Answer) -> None:
        self._reading = None
        counts = self.model.counts
        if counts is None or counts.table != answer.table:
            return
        self.panel.show_figure(self._shown(counts, answer), answer.behind)
        companies = {record.company for record in answer.behind.counted}
        value = counts.value(*answer.place)
        records = len(answer.behind.counted)
        self.panel.title.setText(figure_title(counts.table, value, len(companies), records))
        self.panel.subtitle.setText(f"{place_text(counts, *answer.place)} · {period_text(counts)}")
        self.panel.rule.setText(rule_text(counts.table.measure))
        self.grid.show_open(answer.place)
        self.sides.open(self.panel)

    def _shown(self, counts: CrossCounts, answer: _Answer) -> ShownFigure:
        measure = counts.table.measure
        title = table_title(counts.table)
        indicator = Indicator(
            "cross", measure.unit, Source.SERVICES_AND_PARTICIPATIONS, (2, 3, 5, 12), title, rule_text(measure)
        )
        figure = Figure("cross", Status.COUNTED, answer.behind.value)
        name = f"{place_text(counts, *answer.place)}, {self.place_name}"
        return ShownFigure(indicator, figure, FigurePlace(), name, period_text(counts))

    @Slot(QModelIndex, QModelIndex)
    def current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        if not self.panel.isHidden():
            self._follow.start()
        self.status_changed.emit()

    @Slot()
    def follow_current(self) -> None:
        """The panel follows the current cell."""
        if not self.panel.isHidden():
            self.grid.open_index(self.grid.currentIndex())

    @Slot()
    def close_panel(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        had_focus = self.sides.close()
        self.grid.show_open(None)
        if had_focus:
            self.grid.setFocus()

    # --- copy and export -------------------------------------------------------------------------------------

    @Slot()
    def copy_pressed(self) -> None:
        self.grid.clearSelection()
        self.grid.copy_cells()
        self.told.emit(translate("Reports", "Table copied: paste it into Excel"), ())

    @Slot(int)
    def rows_copied(self, count: int) -> None:
        self.told.emit(translate("Reports", "%Ln row(s) copied: paste them into Excel", "", count), ())

    @Slot()
    def export_pressed(self) -> None:
        if self.model.counts is not None:
            name = table_name(self.model.counts, self.place_name)
            self._ask_file(translate("Cross", "Export the cross table"), excel_filter(), name, "table")

    @Slot()
    def export_records_pressed(self) -> None:
        shown = self.panel.shown
        if shown is not None:
            name = records_name(translate("Cross", "Cross table"), shown.place_name, shown.year_label, None)
            self._ask_file(
                translate("Reports", "Export the records behind the figure"), list_filters(), name, "records"
            )

    def _ask_file(self, title: str, filters: str, name: str, what: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(filters.split(";;"))
        dialog.setDefaultSuffix("xlsx")
        # Qt's own French lacks these two; the dialogs of Windows and macOS do not show them.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Reports", "Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Reports", "Type of file:"))
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(name)
        chosen = self.table_file_chosen if what == "table" else self.records_file_chosen
        dialog.fileSelected.connect(chosen)
        dialog.open()

    @Slot(str)
    def table_file_chosen(self, path: str) -> None:
        self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the table on show."""
        book, counts, place = self.context.book, self.model.counts, self.place_name
        if counts is None:
            return

        def write(progress: Progress) -> Path:
            progress.check_cancelled()
            return export_table(book, counts, place, path)

        self.context.runner.run(self, write, self.file_written, self.failed.emit)

    @Slot(str)
    def records_file_chosen(self, path: str) -> None:
        shown, behind = self.panel.shown, self.panel.behind
        if shown is None or behind is None:
            return

        def write(progress: Progress) -> Path:
            progress.check_cancelled()
            return export_records(Path(path), shown.indicator, behind, None)

        self.context.runner.run(self, write, self.file_written, self.failed.emit)

    @Slot(object)
    def file_written(self, path: Path) -> None:
        self._written = path
        actions = [
            (translate("Reports", "Open the file"), self.open_written_file),
            (translate("Reports", "Open the folder"), self.open_written_folder),
        ]
        self.told.emit(export_sentence(path), actions)

    @Slot()
    def open_written_file(self) -> None:
        open_file(self._written)

    @Slot()
    def open_written_folder(self) -> None:
        open_folder(self._written)

    # --- what the page asks ----------------------------------------------------------------------------------

    def areas(self) -> list[QWidget]:
        grid: QWidget = self.grid if self.stack.currentWidget() is self.grid else self.choices.views
        shown = [self.choices.views, grid] if grid is self.grid else [grid]
        return [*shown, *([] if self.panel.isHidden() else [self.panel.table])]

    def status_text(self) -> str:
        index = self.grid.currentIndex()
        if not index.isValid() or self.stack.currentWidget() is not self.grid:
            return ""
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
