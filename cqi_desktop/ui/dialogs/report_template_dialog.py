"""A funder's own workbook: brought in once, its cells mapped to figures once, filled every year."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError, UnreadableFileError
from cqi_desktop.domain.report_templates import TemplateCell
from cqi_desktop.error_messages import describe
from cqi_desktop.reports.template_file import TemplateFile
from cqi_desktop.reports.template_filling import FilledTemplate, fill_template
from cqi_desktop.reports.template_matching import ProposedCell, proposed_cells
from cqi_desktop.store.figures import mrcs_in_force, regions_of
from cqi_desktop.store.report_templates import (
    TemplateLine,
    add_report_template,
    map_template,
    name_template,
    report_templates,
    template_content,
)
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import translate
from cqi_desktop.ui.file_saving import FileSaving
from cqi_desktop.ui.models.template_rows import CellKey, mapping_columns, mapping_rows, written_columns, written_rows
from cqi_desktop.ui.page_files import excel_filter
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.template_cell_bar import TemplateCellBar
from cqi_desktop.ui.window_context import WindowContext

from .rows_dialog import RowsDialog


class OpenedTemplate(NamedTuple):
    """A template that was read: its line in the book, the workbook, and what its cells seem to ask for."""

    line: TemplateLine
    file: TemplateFile
    proposed: tuple[ProposedCell, ...]


class WrittenCellsDialog(RowsDialog):
    """The list of the cells that were written, and of those that could not be."""

    def __init__(self, context: WindowContext, filled: FilledTemplate, path: Path, parent: QWidget) -> None:
        super().__init__(context, translate("ReportTemplate", "Cells written"), written_columns(), parent)
        written = translate("ReportTemplate", "%Ln cell(s) written in {name}", "", len(filled.written))
        refused = translate("ReportTemplate", "%Ln not written, see the reason", "", len(filled.refused))
        said = written.format(name=path.name)
        self.sentence.setText(f"{said}; {refused}" if filled.refused else said)
        self.table.show_rows(written_rows(filled, context.scope.year))
        self.fit_rows()


class ReportTemplateDialog(RowsDialog):
    """``written`` gives the file that was filled; ``told`` a sentence of what was changed in the book."""

    written = Signal(object)
    told = Signal(str)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(context, translate("ReportTemplate", "A funder’s own workbook"), mapping_columns(), parent)
        self._context = context
        self._opened: OpenedTemplate | None = None
        self._chosen: dict[CellKey, TemplateCell] = {}
        self.saving = FileSaving(self)
        self.saving.failed.connect(self.show_refusal)
        self.sentence.setText(
            translate(
                "ReportTemplate",
                "Say once which figure goes in each cell: the program fills the same workbook every year and changes "
                "nothing else in it.",
            )
        )
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("ReportTemplate", "Workbooks kept in the book"))
        self.choice.setMinimumContentsLength(24)
        self.name = self._line(translate("ReportTemplate", "Name of the template"))
        self.funder = self._line(translate("ReportTemplate", "Funder"))
        icons = context.icons
        self.import_button = make_button(icons, translate("ReportTemplate", "Bring in a workbook…"), "import")
        self.trash_button = make_button(icons, translate("ReportTemplate", "Put in the trash"), "delete-outline")
        self.propose_button = make_button(icons, translate("ReportTemplate", "Take every proposal"), "auto-fix")
        self.fill_button = make_button(icons, translate("ReportTemplate", "Fill…"), "file-export-outline", primary=True)
        self.count = make_label(tone="text2")
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        regions = regions_of(context.book)
        by_region = mrcs_in_force(context.book, context.scope.year)
        mrcs = [mrc for region in regions for mrc in by_region.get(region.code, ())]
        self.bar = TemplateCellBar(context.scope.year, regions, mrcs)
        self._build()
        self._connect()
        self.read_templates(None)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(name)
        return line

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 12)
        head.setSpacing(8)
        for widget, stretch in (
            (self.choice, 3), (self.name, 3), (self.funder, 3), (self.import_button, 0), (self.trash_button, 0),
        ):  # fmt: skip
            head.addWidget(widget, stretch)
        said = QVBoxLayout()
        said.setContentsMargins(24, 0, 24, 8)
        said.addWidget(self.refused)
        rows = self.layout()
        assert isinstance(rows, QVBoxLayout)
        rows.insertLayout(1, head)
        rows.insertLayout(2, said)
        rows.insertWidget(5, make_line(tone="border"))
        rows.insertWidget(6, self.bar)
        self.foot.insertWidget(0, self.propose_button)
        self.foot.insertWidget(1, self.count)
        self.foot.addWidget(self.fill_button)
        for button in (self.import_button, self.trash_button, self.propose_button, self.fill_button):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.choice.activated.connect(self.template_chosen)
        self.name.editingFinished.connect(self.name_typed)
        self.funder.editingFinished.connect(self.name_typed)
        self.import_button.clicked.connect(self.import_pressed)
        self.trash_button.clicked.connect(self.trash_pressed)
        self.propose_button.clicked.connect(self.propose_pressed)
        self.fill_button.clicked.connect(self.fill_pressed)
        self.table.current_changed.connect(self.row_chosen)
        self.bar.edited.connect(self.cell_edited)

    # --- which workbook --------------------------------------------------------------------------------------

    def read_templates(self, chosen: bytes | None) -> None:
        """List the templates of the book and open one of them, the first one when none is named."""
        lines = report_templates(self._context.book)
        self.choice.clear()
        for line in lines:
            self.choice.addItem(line.name, line.key)
        place = next((number for number, line in enumerate(lines) if line.key == chosen), 0)
        if lines:
            self.choice.setCurrentIndex(place)
            self._open(lines[place])
        else:
            self._show(None)

    @Slot()
    def template_chosen(self) -> None:
        key = bytes(self.choice.currentData())
        line = next((line for line in report_templates(self._context.book) if line.key == key), None)
        if line is not None:
            self._open(line)

    def _open(self, line: TemplateLine) -> None:
        book, year = self._context.book, self._context.scope.year

        def read(progress: Progress) -> OpenedTemplate:
            content = template_content(book, line.key)
            progress.check_cancelled()
            file = TemplateFile(line.file_name, content)
            return OpenedTemplate(line, file, proposed_cells(file, year))

        self._context.runner.run(self, read, self._show, self.show_refusal)

    def _show(self, opened: OpenedTemplate | None) -> None:
        self._opened = opened
        self.refused.hide()
        self._chosen = {} if opened is None else {(cell.sheet, cell.cell): cell for cell in opened.line.cells}
        self.name.setText(opened.line.name if opened else "")
        self.funder.setText(opened.line.funder if opened else "")
        for widget in (self.choice, self.name, self.funder, self.trash_button, self.propose_button):
            widget.setEnabled(opened is not None)
        self._show_rows()
        self.bar.show_cell(None, None)
        if opened is not None:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
            self.table.setFocus()

    def _show_rows(self) -> None:
        proposed = self._opened.proposed if self._opened else ()
        self.table.show_rows(mapping_rows(proposed, self._chosen, self._context.scope.year))
        filled = translate("ReportTemplate", "%Ln cell(s) to fill", "", len(self._chosen))
        self.count.setText(filled if self._opened else translate("ReportTemplate", "No workbook yet: bring one in."))
        self.fill_button.setEnabled(bool(self._chosen))
        self.fill_button.setToolTip(
            "" if self._chosen else translate("ReportTemplate", "Say what goes in a cell first.")
        )

    @Slot(object)
    def show_refusal(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self.refused.setText(describe(error))
        self.refused.show()

    @Slot()
    def import_pressed(self) -> None:
        dialog = QFileDialog(self, translate("ReportTemplate", "Bring in a funder’s workbook"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([excel_filter(), translate("ReportTemplate", "All files (*)")])
        dialog.setDirectory(str(Path.home()))
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    @Slot(str)
    def file_chosen(self, path: str) -> None:
        self.bring_in(Path(path))

    def bring_in(self, path: Path) -> None:
        """Keep a workbook in the book, its proposals taken; a file that cannot be filled is refused in a sentence."""
        book, year = self._context.book, self._context.scope.year

        def keep(progress: Progress) -> bytes:
            try:
                content = path.read_bytes()
            except OSError as error:
                raise UnreadableFileError(path=path, reason="denied" if path.exists() else "missing") from error
            progress.check_cancelled()
            file = TemplateFile(path.name, content)
            cells = [one.proposal for one in proposed_cells(file, year) if one.proposal is not None]
            return add_report_template(book, name=path.stem, funder="", file=path.name, content=content, cells=cells)

        self._context.runner.run(self, keep, self.brought_in, self.show_refusal)

    @Slot(object)
    def brought_in(self, key: bytes) -> None:
        self.told.emit(translate("ReportTemplate", "Workbook kept in the book, with what its labels seem to ask for"))
        self.read_templates(key)

    @Slot()
    def name_typed(self) -> None:
        if self._opened is None:
            return
        line, name, funder = self._opened.line, self.name.text().strip(), self.funder.text().strip()
        if not name:
            self.name.setText(line.name)
        elif (name, funder) != (line.name, line.funder):
            name_template(self._context.book, line.key, name=name, funder=funder)
            self._opened = self._opened._replace(line=line._replace(name=name, funder=funder))
            self.choice.setItemText(self.choice.currentIndex(), name)

    @Slot()
    def trash_pressed(self) -> None:
        if self._opened is not None:
            trash(self._context.book, "report_template", self._opened.line.key)
            self.told.emit(translate("ReportTemplate", "Template put in the trash"))
            self.read_templates(None)

    # --- what goes in its cells ------------------------------------------------------------------------------

    @Slot()
    def row_chosen(self) -> None:
        key = self.table.current_key()
        at = key if isinstance(key, tuple) else None
        self.bar.show_cell(at, self._chosen.get(at) if at else None)

    @Slot()
    def cell_edited(self) -> None:
        cell, at = self.bar.cell, self.bar.at
        if cell is None:
            self._chosen.pop(at, None)
        else:
            self._chosen[at] = cell
        self._keep()

    @Slot()
    def propose_pressed(self) -> None:
        """Take what the labels seem to ask for, where nothing was chosen."""
        if self._opened is not None:
            found = {(one.sheet, one.cell): one.proposal for one in self._opened.proposed if one.proposal}
            self._chosen = {**found, **self._chosen}
            self._keep()

    def _keep(self) -> None:
        if self._opened is not None:
            map_template(self._context.book, self._opened.line.key, self._chosen.values())
            self._show_rows()

    # --- filled ----------------------------------------------------------------------------------------------

    @Slot()
    def fill_pressed(self) -> None:
        if self._opened is None:
            return
        scope = self._context.scope
        name = f"{Path(self._opened.line.file_name).stem} {scope.region_name} {scope.year.label}.xlsx"
        self.saving.ask(translate("ReportTemplate", "Fill the workbook"), name, excel_filter(), self.fill_to)

    def fill_to(self, output: Path) -> None:
        """Fill the workbook with the figures of the scope, and list the cells written."""
        opened = self._opened
        if opened is None:
            return
        book, scope, cells = self._context.book, self._context.scope, list(self._chosen.values())
        year, region = scope.year, scope.region or None

        def fill(progress: Progress) -> tuple[Path, FilledTemplate]:
            from cqi_desktop.reports.stable_file import replacing

            filled = fill_template(book, opened.file, cells, year, region)
            progress.check_cancelled()
            with replacing(output) as file:
                file.write(filled.content)
            return output, filled

        self._context.runner.run(self, fill, self.filled, self.show_refusal)

    @Slot(object)
    def filled(self, done: tuple[Path, FilledTemplate]) -> None:
        output, filled = done
        self.refused.hide()
        self.written.emit(output)
        self.cells_dialog = WrittenCellsDialog(self._context, filled, output, self)
        self.cells_dialog.open()
