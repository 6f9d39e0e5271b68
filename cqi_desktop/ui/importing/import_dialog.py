"""The import assistant: where a list comes from, how it is read, what becomes of each row; then one change set."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.exchange.assisted_import import RowPreview, Verdict
from cqi_desktop.exchange.kinds import AUTO
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.translation import translate
from cqi_desktop.ui.error_banner import ErrorBanner
from cqi_desktop.ui.widgets.fitted_dialog import FittedDialog
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.window_context import WindowContext

from .check_tables import CheckTables
from .import_options import OptionsLine
from .import_session import ImportDone, ImportSession
from .import_words import dialog_title, field_title, rows_text
from .list_settings import ListSettings, choose_field
from .row_strip import RowStrip
from .row_words import EDIT, RowAction, actions_of
from .start_view import StartView, list_dropped
from .state_chips import ALL, TO_SEE, TROUBLES, StateChips, rows_of

# Of the window that it stands over.
_PART = 0.9
_LEAST_LINES = 10  # of the table, with its two lines of headers
# Rows of a list that cannot be checked yet, which are shown as they are.
_RAW_ROWS = 200


class ImportDialog(FittedDialog):
    """``imported`` gives an ImportDone; the dialog is closed then."""

    imported = Signal(object)

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._is_left = False
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setObjectName("page")
        themes, icons = context.themes, context.icons
        self.session = ImportSession(context, self)
        self.title = make_label(size="page", strong=True)
        self.source = make_elided_label("small", "text2")
        self.hint = make_label(
            translate("ImportDialog", "Nothing is written before “Import” · F8: next error"), "small", "text3"
        )
        self.banner = ErrorBanner(icons)
        self.start = StartView(themes, icons)
        self.settings = ListSettings()
        self.chips = StateChips(themes, icons)
        self.tables = CheckTables(themes, icons)
        self.strip = RowStrip(themes, icons)
        self.options = OptionsLine(themes, icons)
        self.progress = ProgressStrip()
        self.stack = PlainStack(1)
        self.other_button = make_button(icons, translate("ImportDialog", "Choose another list"), "arrow-left")
        self.other_button.setProperty("flat", True)
        self.reason = make_label(size="small", tone="text3")
        self.reason.setWordWrap(True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.close_button = make_button(icons, translate("ImportDialog", "Close without importing"))
        self.import_button = make_button(icons, translate("ImportDialog", "Import"), "tray-arrow-down", primary=True)
        self._build()
        self._connect()
        over = parent.window().size()
        self.resize(int(over.width() * _PART), int(over.height() * _PART))
        self.show_start()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for button in (self.other_button, self.close_button, self.import_button):
            button.setAutoDefault(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head())
        rows.addWidget(self.banner)
        self.stack.addWidget(self.start)
        self.stack.addWidget(self._list_view())
        rows.addWidget(self.stack, 1)
        rows.addWidget(self.progress)
        rows.addWidget(make_line(tone="border"))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self.other_button)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.import_button)
        rows.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.source)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 20, 8)
        head.addLayout(texts, 1)
        head.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _list_view(self) -> QWidget:
        view, upper = QWidget(), QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(20, 0, 20, 8)
        above.setSpacing(8)
        above.addWidget(self.settings)
        above.addWidget(self.chips)
        rows = QVBoxLayout(view)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(upper)
        self.tables.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        rows.addWidget(self.tables, 1)
        self.strip_line, self.options_line = make_line(tone="border"), make_line(tone="border")
        for part in (self.strip_line, self.strip, self.options_line, self.options):
            rows.addWidget(part)
        return view

    def _connect(self) -> None:
        session = self.session
        session.opened.connect(self.show_list)
        session.planned.connect(self.show_rows)
        session.row_changed.connect(self.row_checked)
        session.written.connect(self.written)
        session.failed.connect(self.show_error)
        session.work_started.connect(self.work_started)
        session.work_progressed.connect(self.progress.advance)
        session.work_ended.connect(self.work_ended)
        self.progress.cancel_asked.connect(session.cancel)
        self.start.file_given.connect(self.open_file)
        self.start.paste_asked.connect(self.paste)
        self.settings.asked.connect(session.change)
        self.chips.chosen.connect(self.show_rows)
        self.options.changed.connect(self.options_chosen)
        self.strip.acted.connect(self.act)
        self.tables.row_changed.connect(self.show_row)
        self.tables.verdicts.acted.connect(self.link_clicked)
        self.tables.rows.corrected.connect(self.cell_typed, Qt.ConnectionType.QueuedConnection)
        self.tables.list.mapping.chosen.connect(self.field_chosen)
        self.tables.list.left_by_escape.connect(self.reject)
        self.tables.list.menu_asked.connect(self.open_menu)
        self.other_button.clicked.connect(self.show_start)
        self.close_button.clicked.connect(self.leave)
        self.import_button.clicked.connect(self.primary_pressed)
        for keys, run in (
            ("F8", self.next_trouble), ("Shift+F8", self.previous_trouble), ("Ctrl+Return", self.primary_pressed),
            ("Ctrl+Enter", self.primary_pressed), ("Ctrl+V", self.paste),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self, run)

    # --- where the list comes from -------------------------------------------------------------------------

    @Slot()
    def show_start(self) -> None:
        """Ask for a list; the one before it stays in hand until another is read."""
        self.stack.setCurrentIndex(0)
        self.setWindowTitle(translate("ImportDialog", "Import a list"))
        self.title.setText(translate("ImportDialog", "Import a list"))
        self.source.setText(translate("ImportDialog", "Past imports stay in Exchange, where each is undone as one."))
        self.show_state()
        self.start.field.setFocus()

    @Slot(object)
    def open_file(self, path: Path, kind: str = AUTO) -> None:
        self.banner.hide()
        self.start.field.setText(str(path))
        self.session.open_file(path, kind)

    @Slot()
    def paste(self) -> None:
        """Take the cells of the clipboard as the list; corrections already made are not lost for it."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.banner.say(translate("ImportDialog", "The clipboard holds no cells: copy them from the sheet first."),
                            "warn")  # fmt: skip
        elif self.session.touched:
            self.banner.say(
                translate("ImportDialog", "This list was corrected here: the corrections go with it."),
                "warn",
                translate("ImportDialog", "Replace the list"),
                partial(self.open_cells, text),
            )
        else:
            self.open_cells(text)

    def open_cells(self, text: str, kind: str = AUTO) -> None:
        self.banner.hide()
        self.session.open_cells(text, kind)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if list_dropped(event.mimeData()) is not None and not self.session.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = list_dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    # --- what is shown -------------------------------------------------------------------------------------

    @Slot()
    def show_list(self) -> None:
        """A list was read, or is read in another way."""
        assisted = self.session.assisted
        if assisted is None:
            return
        self.stack.setCurrentIndex(1)
        title = dialog_title(assisted.kind.code)
        self.setWindowTitle(title)
        self.title.setText(title)
        parts = [assisted.name, rows_text(assisted.row_count)]
        if assisted.sheet:
            parts.insert(1, translate("ImportDialog", "sheet “{sheet}”").format(sheet=assisted.sheet))
        self.source.setText(" · ".join(parts))
        self.settings.show_list(assisted)
        preview = self.session.preview
        has_troubles = preview is not None and bool(preview.numbers(*TROUBLES))
        self.chips.key = TO_SEE if has_troubles else ALL
        self.show_rows()
        self._order_tabs()
        if preview is not None and has_troubles:
            self._go_to_trouble(preview.numbers(*TROUBLES)[0])
        elif self.tables.rows.numbers:
            self.tables.go_to(self.tables.rows.numbers[0])
        if not self._is_choosing():
            self.tables.list.setFocus()

    @Slot()
    def show_rows(self) -> None:
        """The rows of the chip that is down; the current one stays when it is still there."""
        assisted, preview, tables = self.session.assisted, self.session.preview, self.tables
        if assisted is None:
            return
        current = tables.current_row()
        for part in (self.chips, self.strip, self.strip_line, self.options, self.options_line):
            part.setVisible(preview is not None)
        if preview is None:
            first = [row for row in assisted.first_rows(_RAW_ROWS) if row[0] > assisted.header_row]
            tables.rows.show_raw(assisted.columns, first)
        else:
            numbers = rows_of(preview, self.chips.key)
            if not numbers and self.chips.key != ALL:
                self.chips.key = ALL
                numbers = rows_of(preview, ALL)
            tables.rows.show_preview(assisted.columns, preview, numbers)
        tables.show_columns(assisted.kind, assisted.columns)
        if current is None or not tables.go_to(current.number):
            tables.go_to(tables.rows.numbers[0] if tables.rows.numbers else 0)
        self._show_counts()
        self.show_row()
        self.show_state()

    def _show_counts(self) -> None:
        session = self.session
        if session.preview is not None:
            to_see = len(rows_of(session.preview, TO_SEE))
            self.chips.show_counts(session.preview.counts, to_see)
        options = session.assisted.options if session.assisted is not None else ImportOptions()
        self.options.show_preview(options, session.preview, session.effect, str(self._context.scope.year))

    @Slot()
    def show_row(self) -> None:
        row = self.tables.current_row() if self.tables.rows.is_checked else None
        self.strip.show_row(row, is_touched=row is not None and row.number in self.session.touched)

    @Slot()
    def show_state(self) -> None:
        """What the primary button does, or why it cannot."""
        is_start, session = self.stack.currentIndex() == 0, self.session
        self.other_button.setVisible(not is_start)
        self.hint.setVisible(not is_start)
        text, reason = self._primary()
        self.import_button.setVisible(not is_start)
        self.import_button.setText(text)
        self.import_button.setAccessibleName(text)
        self.import_button.setEnabled(not reason and not session.is_busy)
        self.import_button.setToolTip(reason or "Ctrl+Enter")
        usual = translate("ImportDialog", "An import is undone at any time in Exchange")
        self.reason.setText("" if is_start else reason or usual)

    def _primary(self) -> tuple[str, str]:
        """The text of the primary button, and what is missing."""
        assisted, preview = self.session.assisted, self.session.preview
        usual = translate("ImportDialog", "Import")
        if assisted is None:
            return usual, translate("ImportDialog", "Choose a list first.")
        if assisted.missing:
            fields = ", ".join(field_title(field) for field in assisted.missing)
            return usual, translate("ImportDialog", "Choose the column of: {fields}.").format(fields=fields)
        if preview is None:
            return translate("ImportDialog", "Check the rows"), ""
        counts = preview.counts
        count = counts[Verdict.NEW] + counts[Verdict.UPDATE]
        refused = sum(counts[verdict] for verdict in TROUBLES)
        if refused and not assisted.options.skip_errors:
            return usual, translate(
                "ImportDialog", "%Ln row(s) to put right, or leave refused by the option.", "", refused
            )
        if not count:
            return usual, translate("ImportDialog", "The book has all of it: nothing to import.")
        return translate("ImportDialog", "Import %Ln row(s)", "", count), ""

    def _is_choosing(self) -> bool:
        """Whether the person is at one of the boxes that say how the list is read."""
        focused = QApplication.focusWidget()
        return focused is not None and (
            self.settings.isAncestorOf(focused) or focused in self.tables.list.mapping.boxes
        )

    def _order_tabs(self) -> None:
        """The boxes of the columns come between the chips and the rows."""
        before: QWidget = list(self.chips.chips.values())[-1]
        for box in (*self.tables.list.mapping.boxes, self.tables.list):
            QWidget.setTabOrder(before, box)
            before = box

    # --- errors, one after the other -----------------------------------------------------------------------

    @Slot()
    def next_trouble(self) -> None:
        self._step(1)

    @Slot()
    def previous_trouble(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        """F8 goes round the rows in error or to confirm."""
        preview = self.session.preview
        troubles = preview.numbers(*TROUBLES) if preview is not None else []
        if not troubles:
            return
        row = self.tables.current_row()
        here = row.number if row is not None else 0
        after = [number for number in troubles if (number - here) * step > 0]
        self._go_to_trouble((after or troubles)[0 if step > 0 else -1])
        self.tables.list.setFocus()

    def _go_to_trouble(self, number: int) -> None:
        preview = self.session.preview
        if preview is None:
            return
        if self.tables.rows.place_of(number) < 0:
            self.chips.key = ALL
            self.show_rows()
        errors = preview.row(number).errors
        self.tables.go_to(number, next((error.place for error in errors if error.place is not None), None))

    # --- putting right -------------------------------------------------------------------------------------

    @Slot(int, object)
    def field_chosen(self, place: int, field: str | None) -> None:
        self.session.change(partial(choose_field, place=place, field=field))

    @Slot(int, int, str)
    def cell_typed(self, number: int, place: int, text: str) -> None:
        action = RowAction("", "correct", place, text)
        self.session.decide(number, partial(action.run, row=number))

    @Slot(object, object)
    def link_clicked(self, row: RowPreview, action: RowAction) -> None:
        self.tables.go_to(row.number)
        self.act(action)

    @Slot(object)
    def act(self, action: RowAction) -> None:
        """Do a thing with the current row."""
        row = self.tables.current_row()
        if row is None:
            return
        self.tables.list.setFocus()
        if action.verb == EDIT:
            self.tables.edit_cell(row.number, action.place)
        else:
            self.session.decide(row.number, partial(action.run, row=row.number))

    @Slot()
    def open_menu(self) -> None:
        """What can be done with the current row, as a menu."""
        row, table = self.tables.current_row(), self.tables.list
        if row is None or not self.tables.rows.is_checked:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions_of(row, is_touched=row.number in self.session.touched):
            entry = menu.addAction(action.title)
            entry.triggered.connect(partial(self.act, action))
        rect = table.visualRect(table.currentIndex())
        menu.popup(table.viewport().mapToGlobal(QPoint(rect.x(), rect.bottom() + 1)))
        menu.setActiveAction(menu.actions()[0])

    @Slot(int)
    def row_checked(self, number: int) -> None:
        self.tables.rows.forget_row(number)
        self._show_counts()
        self.show_row()
        self.show_state()

    @Slot(object)
    def options_chosen(self, options: ImportOptions) -> None:
        self.session.choose_options(options)
        self._show_counts()
        self.show_state()

    # --- the work under way --------------------------------------------------------------------------------

    @Slot(str)
    def work_started(self, text: str) -> None:
        self.progress.begin(text)
        self.start.setEnabled(False)
        self.import_button.setEnabled(False)

    @Slot()
    def work_ended(self) -> None:
        self.progress.end()
        self.start.setEnabled(True)
        if self.stack.currentIndex() == 0:
            self.start.field.setFocus()
        self.show_state()

    @Slot()
    def primary_pressed(self) -> None:
        if not self.import_button.isEnabled() or self.import_button.isHidden():
            return
        self.banner.hide()
        if self.session.preview is None:
            self.session.check()
        else:
            self.session.write()

    @Slot(object)
    def written(self, done: ImportDone) -> None:
        self._is_left = True
        self.imported.emit(done)
        self.accept()

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        if not isinstance(error, CqiError):
            raise error
        self.banner.say(describe(error))

    # --- leaving -------------------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Close without importing, whatever was corrected here."""
        self._is_left = True
        self.reject()

    def reject(self) -> None:
        """Escape stops the work under way first; what was corrected here is not lost at one key."""
        if self.session.is_busy:
            self.session.cancel()
            if self.session.is_writing:
                self._is_left = False
                return
        if self.session.touched and not self._is_left:
            self.banner.say(
                translate("ImportDialog", "What was corrected here is not imported yet."),
                "warn",
                translate("ImportDialog", "Close without importing"),
                self.leave,
            )
            return
        super().reject()
