"""Activités: the list, the page of one activity, and its door; each takes the place of the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.store.activities import add_activity, next_code
from cqi_desktop.store.activity_list import ActivityLine, ActivityTotals, activity_lines, activity_totals
from cqi_desktop.store.arrivals import ArrivalsWritten
from cqi_desktop.store.tables import ACTIVITY_KINDS
from cqi_desktop.store.trash import taken_out_with, trash
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.activities.activity_content import ActivityContent, read_activity
from cqi_desktop.ui.activities.activity_filters import ActivityFilters
from cqi_desktop.ui.activities.activity_rows import DATE, activity_columns, activity_row, ordered
from cqi_desktop.ui.activities.activity_view import SHEET, ActivityView
from cqi_desktop.ui.activities.door_view import DoorView
from cqi_desktop.ui.activities.sheet_printing import SheetPrinting
from cqi_desktop.ui.activities.words import kind_word, sums_sentence
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.record_words import counts_text
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

LIST, ONE, DOOR = range(3)


class ActivitiesPage(Page):
    """``open_activity`` shows one; Escape goes back, from the door to the sheet, from the sheet to the list."""

    reads = frozenset(
        {"activity", "participation", "company", "contact", "adviser", "region", "concern", "action", "intervention",
         "synergy_link", "export_outcome"}
    )  # fmt: skip

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Activities", "Activities"))
        self.activity: bytes | None = None
        self.lines: tuple[ActivityLine, ...] = ()
        self._sort = (DATE, True)
        self._reading: Task | None = None
        self._reading_one: Task | None = None
        self._part_wanted = ""
        self.header = PageHeader(context.themes, translate("Activities", "Activities"))
        self.add_button = make_button(context.icons, translate("Activities", "Add an activity…"), "plus", primary=True)
        self.add_button.setEnabled(not context.book.read_only)
        self.add_button.clicked.connect(self.add_pressed)
        self.header.add_right(self.add_button)
        self.filters = ActivityFilters(context)
        self.table = RowsTable(context.themes, context.icons, activity_columns(), translate("Activities", "Activities"))
        self.table.header.setSectionsClickable(True)
        self.table.header.sectionClicked.connect(self.header_clicked)
        self.table.header.show_sort(*self._sort)
        self.sums = make_label(size="small", tone="text2")
        self.sums.setWordWrap(True)
        self.sums.setContentsMargins(16, 6, 16, 6)
        self.empty = EmptyState(context.icons)
        self.view = ActivityView(context)
        self.door = DoorView(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list_stack = QStackedWidget()
        self.list_stack.setObjectName("tableArea")
        self.list_stack.addWidget(self.table)
        self.list_stack.addWidget(self.empty)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.filters)
        rows.addWidget(self.list_stack, 1)
        rows.addWidget(self.sums)
        self.stack = PlainStack()
        for widget in (listed, self.view, self.door):
            self.stack.addWidget(widget)
        self.rows.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.reread)
        self.filters.field.left.connect(self.table.setFocus)
        self.table.opened.connect(self.row_opened)
        self.table.preview_asked.connect(self.row_opened)
        self.table.current_changed.connect(self.status_changed)
        self.empty.acted.connect(self.empty_acted)
        self.context.themes.changed.connect(self.empty.theme_changed)
        self.view.back_asked.connect(self.show_list)
        self.view.refresh_asked.connect(self.reread_one)
        self.view.paste_asked.connect(self.paste_pressed)
        self.view.door_asked.connect(self.open_door)
        self.view.print_asked.connect(self.print_pressed)
        self.view.invite_asked.connect(self.invite_pressed)
        self.view.part_changed.connect(self.status_changed)
        self.door.left.connect(self.close_door)
        for source in (self.view, self.door):
            source.told.connect(self.tell)
            source.failed.connect(self.failed)
            source.company_asked.connect(self.company_asked)
        for keys, run in (
            ("Ctrl+N", self.new_pressed),
            ("Delete", self.trash_pressed),
            ("Ctrl+Shift+F", self.filters.add_chip.click),
            ("Ctrl+V", self.paste_pressed),
            ("Ctrl+D", self.open_door),
            ("Ctrl+P", self.print_pressed),
            ("Ctrl+E", self.invite_pressed),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- the list ------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.reread()
        if self.activity is not None:
            self.reread_one()

    @Slot()
    def scope_changed(self) -> None:
        self.filters.follow_scope()
        super().scope_changed()

    @Slot()
    def reread(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, criteria = self.context.book, self.filters.criteria()

        def read(progress: Progress) -> tuple[tuple[ActivityLine, ...], ActivityTotals]:
            progress.check_cancelled()
            lines = activity_lines(book, criteria)
            return lines, activity_totals(book, lines)

        self._reading = self.context.runner.run(self, read, self.lines_read, self.failed.emit)

    @Slot(object)
    def lines_read(self, answer: tuple[tuple[ActivityLine, ...], ActivityTotals]) -> None:
        self._reading = None
        self.lines, totals = answer
        self.header.count.setText(format_integer(len(self.lines)))
        said = sums_sentence(totals)
        self.sums.setText(said)
        self.sums.setVisible(bool(said))
        self._show_rows()
        self.status_changed.emit()

    def _show_rows(self) -> None:
        names = {region.code: region.name for region in self.context.scope.regions}
        here = self.table.currentIndex().row()
        column, descending = self._sort
        self.table.show_rows([activity_row(line, names) for line in ordered(self.lines, column, descending=descending)])
        if self.lines and not self.table.currentIndex().isValid():
            self.table.go_to_row(min(max(here, 0), len(self.lines) - 1))
        self.list_stack.setCurrentIndex(0 if self.lines else 1)
        if not self.lines:
            self._say_empty()

    def _say_empty(self) -> None:
        is_filtering = bool(self.filters.field.text().strip()) or set(self.filters.values) - {"year", "region"}
        if is_filtering:
            self.empty.say(
                "filter-variant",
                translate("Activities", "No activity with these filters."),
                action=translate("Interventions", "Remove the filters"),
            )
        else:
            self.empty.say(
                "calendar-account-outline",
                translate("Activities", "No activity in this year and region yet."),
                translate("Activities", "An awareness activity, a training group, a café export or a trade mission."),
                "" if self.context.book.read_only else translate("Activities", "Add an activity…"),
            )

    @Slot()
    def empty_acted(self) -> None:
        if self.filters.field.text().strip() or set(self.filters.values) - {"year", "region"}:
            self.filters.remove_all()
        else:
            self.add_pressed()

    @Slot(int)
    def header_clicked(self, column: int) -> None:
        is_same = column == self._sort[0]
        self._sort = (column, not self._sort[1] if is_same else column == DATE)
        self.table.header.show_sort(*self._sort)
        self._show_rows()

    @Slot(QModelIndex)
    def row_opened(self, index: QModelIndex) -> None:
        key = self.table.rows.key_at(index.row())
        if isinstance(key, bytes):
            self.open_activity(key)

    def line_of(self, key: object) -> ActivityLine | None:
        return next((line for line in self.lines if line.key == key), None)

    # --- one activity --------------------------------------------------------------------------------------

    def open_activity(self, key: bytes, part: str = SHEET) -> None:
        """Show the page of an activity once it is read."""
        self.activity = key
        self._part_wanted = part
        self.reread_one()

    @Slot()
    def reread_one(self) -> None:
        if self.activity is None:
            return
        if self._reading_one is not None:
            self._reading_one.cancel()
        book, key = self.context.book, self.activity

        def read(progress: Progress) -> ActivityContent:
            progress.check_cancelled()
            return read_activity(book, key)

        self._reading_one = self.context.runner.run(self, read, self.activity_read, self.failed.emit)

    @Slot(object)
    def activity_read(self, content: ActivityContent) -> None:
        self._reading_one = None
        if content.record.trashed_at is not None:
            self.show_list()
            return
        self.view.show_content(content)
        self.door.show_content(content)
        if self.stack.currentIndex() == LIST:
            self.stack.setCurrentIndex(ONE)
        if self._part_wanted:
            self.view.tabs.choose(self._part_wanted)
            self._part_wanted = ""
            self.view.part.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    @property
    def content(self) -> ActivityContent | None:
        return self.view.content if self.activity is not None else None

    @Slot()
    def show_list(self) -> None:
        """Back to the list, on the activity that was shown."""
        shown, self.activity = self.activity, None
        self._close_choices()
        self.stack.setCurrentIndex(LIST)
        row = self.table.rows.row_of(shown) if shown is not None else -1
        if row >= 0:
            self.table.go_to_row(row)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    @Slot()
    def open_door(self) -> None:
        if self.content is not None and not self.context.book.read_only:
            self._close_choices()
            self.stack.setCurrentIndex(DOOR)
            self.door.focus_field()
            self.status_changed.emit()

    @Slot()
    def close_door(self) -> None:
        self._close_choices()
        self.stack.setCurrentIndex(ONE)
        self.view.tabs.choose(SHEET)
        self.view.sheet.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    def _close_choices(self) -> None:
        self.view.sheet.close_choices()
        self.door.field.close_choices()

    # --- what is done --------------------------------------------------------------------------------------

    @Slot(str)
    def tell(self, text: str) -> None:
        self.say_done(text, [(translate("Activities", "Undo"), self.undo_asked.emit)])

    @Slot()
    def new_pressed(self) -> None:
        """Ctrl+N: a line on the sheet that is shown, or a new activity."""
        if self.stack.currentIndex() == LIST:
            self.add_pressed()
        elif self.stack.currentIndex() == ONE and not self.context.book.read_only:
            self.view.tabs.choose(SHEET)
            self.view.sheet.begin_entry()

    @Slot()
    def add_pressed(self) -> None:
        if self.context.book.read_only:
            return
        scope = self.context.scope
        regions = (*((region.code, region.name) for region in scope.regions),
                   ("", translate("Activities", "Whole territory")))  # fmt: skip
        FieldsDialog(
            self.context,
            self.window(),
            translate("Activities", "Add an activity"),
            (
                Field("title", translate("Activities", "Title"), is_required=True),
                Field("kind", translate("Activities", "Kind"), ACTIVITY_KINDS[0],
                      tuple((code, kind_word(code)) for code in ACTIVITY_KINDS)),
                Field("start_date", translate("Activities", "Date"), is_required=True),
                Field("place", translate("Activities", "Place")),
                Field("region", translate("Activities", "Held for"), scope.region, regions),
            ),
            self.write_activity,
            translate("Activities", "Add"),
            translate("Activities", "Other regions, the last day and the rest are filled on its page."),
        ).open()  # fmt: skip

    def write_activity(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError."""
        book = self.context.book
        day = day_in(values["start_date"], book.today(), ahead=True)
        if day is None:
            raise InvalidValueError(text=values["start_date"], expected="date")
        key = add_activity(
            book,
            code=next_code(book, day),
            title=values["title"],
            kind=values["kind"],
            start_date=day,
            place=values["place"],
            regions=(values["region"],) if values["region"] else (),
            adviser=book.adviser,
        )
        self.tell(translate("Activities", "Activity added: {title}").format(title=values["title"]))
        self.open_activity(key)

    @Slot()
    def trash_pressed(self) -> None:
        if self.context.book.read_only:
            return
        if self.stack.currentIndex() == ONE:
            part = getattr(self.view.part, "trash_current", None)
            if part is not None:
                part()
        elif self.stack.currentIndex() == LIST and self.table.hasFocus():
            self._trash_activity(self.line_of(self.table.current_key()))

    def _trash_activity(self, line: ActivityLine | None) -> None:
        if line is None:
            return
        book = self.context.book
        taken = counts_text(taken_out_with(book, "activity", line.key))
        try:
            trash(book, "activity", line.key)
        except CqiError as error:
            self.failed.emit(error)
            return
        text = translate("Activities", "Put in the trash: {name}").format(name=line.title)
        also = translate("Activities", "counts no more: {what}").format(what=taken)
        self.tell(f"{text} · {also}" if taken else text)

    @Slot()
    def paste_pressed(self) -> None:
        """What was copied in Excel, with a verdict on each line first."""
        from cqi_desktop.ui.activities.paste_dialog import PasteDialog

        content = self.content
        if content is None or self.context.book.read_only or self.stack.currentIndex() != ONE:
            return
        record = content.record
        dialog = PasteDialog(
            self.context, content.key, record.title or "", self.window(), is_held=record.status == "held"
        )
        dialog.written.connect(self.names_pasted)
        dialog.open()
        copied = QGuiApplication.clipboard().text()
        if copied.strip():
            dialog.paste(copied)

    @Slot(object)
    def names_pasted(self, done: ArrivalsWritten) -> None:
        parts = [translate("Activities", "%Ln line(s) added to the sheet", "", done.added)]
        if done.known:
            parts.append(translate("Activities", "%Ln marked that were there", "", done.known))
        if done.companies:
            parts.append(translate("Activities", "%Ln compan(y/ies) added to the book", "", done.companies))
        if done.people:
            parts.append(translate("Activities", "%Ln person(s) added to the book", "", done.people))
        self.tell(" · ".join(parts))

    @Slot()
    def print_pressed(self) -> None:
        if self.content is not None:
            SheetPrinting(self.context, self.content, self).preview()

    @Slot()
    def invite_pressed(self) -> None:
        """Write the iCalendar file of the activity where the person says."""
        content = self.content
        if content is None:
            return
        title = translate("Activities", "Write the invitation")
        name = f"{content.record.code or 'invitation'}.ics"
        place, _ = QFileDialog.getSaveFileName(self.window(), title, name, "iCalendar (*.ics)")
        if place:
            self.write_invitation(place)

    def write_invitation(self, place: str) -> None:
        """Write it at that place; a refusal is told above the page."""
        from cqi_desktop.exchange.calendar_files import write_activity_calendar

        if self.activity is None:
            return
        try:
            write_activity_calendar(self.context.book, Path(place), [self.activity])
        except CqiError as error:
            self.failed.emit(error)
            return
        self.say_done(translate("Activities", "Invitation written: {name}").format(name=Path(place).name))

    # --- what the window asks ------------------------------------------------------------------------------

    def remember(self) -> None:
        self.view.remember()

    def filter_by_text(self) -> None:
        field = self.filters.field if self.stack.currentIndex() == LIST else self.view.sheet.filter
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def step_record(self, step: int) -> None:
        row = self.table.rows.row_of(self.activity) if self.activity is not None else -1
        following = self.table.rows.key_at(row + step) if row >= 0 and row + step >= 0 else None
        if isinstance(following, bytes):
            self.open_activity(following, self.view.tabs.key)

    def show_section(self, key: str) -> None:
        """Show the activity of that key, given in hexadecimal: what a search or another page opens."""
        self.open_activity(bytes.fromhex(key))

    def company_in_hand(self) -> bytes | None:
        line = self.view.sheet.line_of(self.view.sheet.table.current_key()) if self.content else None
        return line.company if line is not None else None

    def status_text(self) -> str:
        if self.stack.currentIndex() == LIST:
            return translate("Activities", "%Ln activit(y/ies)", "", len(self.lines))
        counts = self.content.counts if self.content else None
        return translate("Activities", "%Ln line(s) on the sheet", "", counts.lines if counts else 0)

    def keys_text(self) -> str:
        if self.stack.currentIndex() == LIST:
            return translate("Activities", "Enter: open · Ctrl+N: add · Delete: to the trash · F6: next area")
        if self.stack.currentIndex() == DOOR:
            return translate("Activities", "First letters, Enter: present · Escape: close the door")
        return translate("Activities", "Ctrl+N: a line · Ctrl+V: paste names · P present · A absent · Ctrl+D: door")

    def areas(self) -> Sequence[QWidget]:
        if self.stack.currentIndex() == LIST:
            return [self.table if self.lines else self.empty.button, self.filters.field]
        if self.stack.currentIndex() == DOOR:
            return [self.door.field, self.door.expected, self.door.arrivals]
        return self.view.areas()

    def commands(self) -> Sequence[Command]:
        is_free = not self.context.book.read_only
        add = Command(translate("Activities", "Add an activity…"), self.add_pressed, "plus", "Ctrl+N")
        if self.content is None:
            return [add] if is_free else []
        view = self.view
        written = [
            Command(view.door_button.text(), self.open_door, "door-open", "Ctrl+D"),
            Command(view.paste_button.text(), self.paste_pressed, "content-paste", "Ctrl+V"),
        ]
        return [
            *(written if is_free else []),
            Command(view.print_button.text(), self.print_pressed, "printer-outline", "Ctrl+P"),
            Command(view.invite_button.text(), self.invite_pressed, "calendar-export-outline", "Ctrl+E"),
        ]
