"""The attendance sheet: a line typed at a time with completion, a column pasted, marks by one key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.store.arrivals import Arrival, record_arrivals
from cqi_desktop.store.attendance_sheet import ABSENT, ATTENDED, REGISTERED, SheetLine
from cqi_desktop.store.participations import change_attendances, edit_participation, take_off_sheet
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.filter_field import FilterField
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.pick_field import PickField
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent
from .activity_part import ActivityPart
from .arrival_picks import NOBODY, ArrivalSource, PersonOfCompanySource
from .sheet_table import COMPANY, SheetTable, sheet_row
from .words import attendance_word, counts_sentence

_TYPING_MS = 60


class SheetPart(ActivityPart):
    paste_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Activities", "Attendance sheet"))
        self.source = ArrivalSource(context.book)
        self.people = PersonOfCompanySource(context.book)
        self.company_field = PickField(
            context.themes, context.icons, translate("Activities", "Company or person to add"), self.source, 460
        )
        self.company_field.setPlaceholderText(translate("Activities", "Company or person…"))
        self.person_field = PickField(
            context.themes, context.icons, translate("Activities", "Person of this company"), self.people, 300
        )
        self.person_field.setPlaceholderText(translate("Activities", "Person, or Enter to go on"))
        self.company_field.picked.connect(self.company_picked)
        self.person_field.picked.connect(self.person_picked)
        self.person_field.returnPressed.connect(self.add_typed)
        for field in (self.company_field, self.person_field):
            field.setProperty("entry", True)
            field.installEventFilter(self)
        self.table = SheetTable(context.themes, context.icons)
        self.table.marked.connect(self.mark_selected)
        self.table.edited.connect(self.note_edited)
        self.table.opened.connect(self.open_company)
        self.table.preview_asked.connect(self.toggle_at)
        self.table.left_by_escape.connect(self.left)
        self.filter = FilterField()
        self.filter.setProperty("small", True)
        self.filter.setPlaceholderText(translate("ListFilters", "Filter by text (Ctrl+F)"))
        self.filter.setAccessibleName(translate("ListFilters", "Filter by text"))
        self.filter.setMaximumWidth(210)
        self.filter.left.connect(self.table.setFocus)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.show_lines)
        self.filter.textChanged.connect(self._typing.start)
        self.count = make_label(size="small", tone="text2")
        self.count.setWordWrap(True)
        self.empty = EmptyState(context.icons)
        context.themes.changed.connect(self.empty.theme_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(16, 10, 16, 2)
        row.setSpacing(8)
        row.addWidget(self.company_field, 5)
        row.addWidget(self.person_field, 4)
        self.entry = entry
        self.rows.addWidget(entry)
        entry.setHidden(self.context.book.read_only)
        bar = self.make_bar()
        bar.insertWidget(0, self.filter, 1)
        self.present_button = self.add_button(bar, translate("Activities", "Present"), "check", self.present_pressed)
        self.absent_button = self.add_button(bar, translate("Activities", "Absent"), "close", self.absent_pressed)
        self.remove_button = self.add_button(
            bar, translate("Activities", "Take off"), "trash-can-outline", self.trash_current
        )
        self.present_button.setToolTip(translate("Activities", "Mark the selected lines present (P)"))
        self.absent_button.setToolTip(translate("Activities", "Mark the selected lines absent (A)"))
        self.remove_button.setToolTip(translate("Activities", "Take the selected lines off the sheet (Delete)"))
        self.stack = PlainStack()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.rows.addWidget(self.stack, 1)
        self.rows.addWidget(make_line(tone="border"))
        below = QVBoxLayout()
        below.setContentsMargins(16, 6, 16, 6)
        below.addWidget(self.count)
        self.rows.addLayout(below)

    # --- showing -------------------------------------------------------------------------------------------

    def show_content(self, content: ActivityContent) -> None:
        if self.activity != content.key:
            self.clear_entry()
        super().show_content(content)
        self.source.show_sheet(content.sheet)
        self.table.rows.is_locked = self.context.book.read_only
        self.count.setText(counts_sentence(content.counts, is_held=content.record.status == "held"))
        self.show_lines()

    @Slot()
    def show_lines(self) -> None:
        if self.content is None:
            return
        words = fold(self.filter.text()).split()
        sheet = self.content.sheet
        shown = [line for line in sheet if all(word in fold(f"{line.company_name} {line.person}") for word in words)]
        chosen = set(self.chosen())
        here = self.table.currentIndex().row()
        self.table.show_rows([sheet_row(line) for line in shown])
        if shown and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(min(max(here, 0), len(shown) - 1), COMPANY))
        if len(chosen) > 1:
            self._select(chosen)
        self.stack.setCurrentIndex(0 if shown else 1)
        self._say_empty(bool(sheet))

    def _select(self, keys: set[bytes]) -> None:
        model = self.table.selectionModel()
        flags = model.SelectionFlag.Select | model.SelectionFlag.Rows
        for number, row in enumerate(self.table.rows.rows):
            if row.key in keys:
                model.select(self.table.rows.index(number, 0), flags)

    def _say_empty(self, has_lines: bool) -> None:
        if has_lines:
            self.empty.say("filter-variant", translate("Activities", "No line of the sheet with this text."))
        else:
            self.empty.say(
                "calendar-account-outline",
                translate("Activities", "Nobody is on the sheet yet."),
                translate("Activities", "Type a company above, or copy a column of names in Excel and press Ctrl+V."),
            )

    def first_widget(self) -> QWidget:
        return self.table if self.content and self.content.sheet else self.company_field

    # --- typing a line -------------------------------------------------------------------------------------

    def begin_entry(self) -> None:
        """Where a line is typed."""
        self.company_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.company_field.selectAll()

    def close_choices(self) -> None:
        """Another part or page takes the place of this one."""
        for field in (self.company_field, self.person_field):
            field.close_choices()

    def clear_entry(self) -> None:
        self.company_field.show_pick(None)
        self.person_field.show_pick(None)
        self.people.arrival = None

    @Slot()
    def company_picked(self) -> None:
        arrival = self.company_field.value
        if not isinstance(arrival, Arrival):
            return
        self.people.arrival = arrival
        self.person_field.show_pick(None)
        if arrival.contact is not None or arrival.person:
            self.add(arrival)
            return
        # Later: Tab, which takes the choice too, goes on by itself.
        QTimer.singleShot(0, self, self.go_to_person)

    @Slot()
    def go_to_person(self) -> None:
        if self.company_field.hasFocus():
            self.person_field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.person_field.hasFocus():
            self.person_field.offer(self.people(""), "")

    @Slot()
    def person_picked(self) -> None:
        value = self.person_field.value
        if value == NOBODY:
            self.add_typed()
        elif isinstance(value, Arrival):
            self.add(value)

    @Slot()
    def add_typed(self) -> None:
        """Enter in the field of the person: nobody in particular when it is empty."""
        arrival = self.people.arrival
        if arrival is not None:
            person = "" if self.person_field.value == NOBODY else self.person_field.text().strip()
            self.add(replace(arrival, person=person))

    def add(self, arrival: Arrival) -> None:
        """Put one on the sheet; the field waits for the next."""
        if self.activity is None:
            return
        try:
            written = record_arrivals(self.context.book, self.activity, [arrival])
        except CqiError as error:
            self.failed.emit(error)
            return
        name = self.company_field.text().strip()
        self.clear_entry()
        self.company_field.setFocus(Qt.FocusReason.OtherFocusReason)
        if written.known:
            self.told.emit(translate("Activities", "{name} was on the sheet already: marked").format(name=name))
        elif written.companies:
            text = translate("Activities", "{name} added to the book and to the sheet. Complete its place later.")
            self.told.emit(text.format(name=name))
        else:
            self.told.emit(translate("Activities", "{name} added to the sheet").format(name=name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the entry empties it, then goes to the sheet; several lines pasted there are a list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, PickField):
            if event.key() == Qt.Key.Key_Escape and not watched.is_open:
                self.leave_entry()
                return True
            copied = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
            if "\n" in copied.strip() or "\t" in copied.strip():
                self.paste_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def leave_entry(self) -> None:
        if self.company_field.text() or self.person_field.text():
            self.clear_entry()
            self.company_field.setFocus()
        elif self.content is not None and self.content.sheet:
            self.table.setFocus()
        else:
            self.left.emit()

    # --- marking -------------------------------------------------------------------------------------------

    def chosen(self) -> list[bytes]:
        """The keys of the selected lines."""
        rows = self.table.selected_rows() or [self.table.currentIndex().row()]
        return [key for key in (self.table.rows.key_at(row) for row in rows) if isinstance(key, bytes)]

    @Slot()
    def present_pressed(self) -> None:
        self.mark_selected(ATTENDED)

    @Slot()
    def absent_pressed(self) -> None:
        self.mark_selected(ABSENT)

    @Slot(str)
    def mark_selected(self, attendance: str) -> None:
        self._mark(self.chosen(), attendance)

    @Slot(QModelIndex)
    def toggle_at(self, index: QModelIndex) -> None:
        """Space: present, or back to registered."""
        line = self.line_of(self.table.rows.key_at(index.row()))
        if line is not None:
            self._mark([line.key], REGISTERED if line.attendance == ATTENDED else ATTENDED)

    def _mark(self, keys: Sequence[bytes], attendance: str) -> None:
        if not keys or self.context.book.read_only:
            return

        def work() -> None:
            change_attendances(self.context.book, keys, attendance)

        text = translate("Activities", "%Ln line(s) marked: {attendance}", "", len(keys))
        if self.write(work, text.format(attendance=attendance_word(attendance).lower())):
            row = self.table.currentIndex().row()
            if len(keys) == 1 and row + 1 < self.table.rows.rowCount():
                self.table.go_to_row(row + 1)

    @Slot()
    def trash_current(self) -> None:
        keys = self.chosen()
        if keys and not self.context.book.read_only:

            def work() -> None:
                take_off_sheet(self.context.book, keys)

            self.write(work, translate("Activities", "%Ln line(s) taken off the sheet", "", len(keys)))

    @Slot(object, int, str)
    def note_edited(self, key: bytes, column: int, text: str) -> None:
        del column

        def work() -> None:
            edit_participation(self.context.book, key, notes=text)

        self.write(work, translate("Activities", "Note saved"))

    def line_of(self, key: object) -> SheetLine | None:
        sheet = self.content.sheet if self.content else ()
        return next((line for line in sheet if line.key == key), None)

    @Slot(QModelIndex)
    def open_company(self, index: QModelIndex) -> None:
        if self.table.rows.can_edit(index):
            return
        line = self.line_of(self.table.rows.key_at(index.row()))
        if line is not None:
            self.company_asked.emit(line.company)
