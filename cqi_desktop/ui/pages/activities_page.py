"""Activités: the list, the page of one activity, and its door; each takes the place of the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.store.activities import add_activity, next_code
from cqi_desktop.store.activity_list import ActivityLine
from cqi_desktop.store.arrivals import ArrivalsWritten
from cqi_desktop.store.tables import ACTIVITY_KINDS
from cqi_desktop.store.trash import taken_out_with, trash
from cqi_desktop.translation import translate
from cqi_desktop.ui.activities.activity_content import ActivityContent, read_activity
from cqi_desktop.ui.activities.activity_list import ActivityList
from cqi_desktop.ui.activities.activity_view import SHEET, ActivityView
from cqi_desktop.ui.activities.door_view import DoorView
from cqi_desktop.ui.activities.sheet_printing import SheetPrinting
from cqi_desktop.ui.activities.words import kind_word
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.kept_place import KeptPlace
from cqi_desktop.ui.list_views import ALL
from cqi_desktop.ui.record_words import counts_text
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

LIST, ONE, DOOR = range(3)
AT_DOOR = "door"


class ActivitiesPage(Page):
    """``open_activity`` shows one; Escape goes back, from the door to the sheet, from the sheet to the list."""

    reads = frozenset(
        {"activity", "participation", "company", "contact", "adviser", "region", "concern", "action", "intervention",
         "synergy_link", "export_outcome", "saved_view"}
    )  # fmt: skip

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Activities", "Activities"))
        self.activity: bytes | None = None
        self._reading_one: Task | None = None
        # What is shown once the activity under way is read: its part, and what was kept of it.
        self._part_wanted = ""
        self._kept_wanted: KeptPlace | None = None
        self.listed = ActivityList(context)
        self.table, self.filters, self.views = self.listed.table, self.listed.filters, self.listed.views
        self.view = ActivityView(context)
        self.door = DoorView(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.stack = PlainStack()
        for widget in (self.listed, self.view, self.door):
            self.stack.addWidget(widget)
        self.rows.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.listed.opened.connect(self.open_activity)
        self.listed.add_asked.connect(self.add_pressed)
        self.listed.changed.connect(self.status_changed)
        self.listed.view_chosen.connect(self.tell_place)
        self.listed.failed.connect(self.failed)
        self.views.told.connect(self.tell)
        self.views.failed.connect(self.failed)
        self.view.back_asked.connect(self.show_list)
        self.view.refresh_asked.connect(self.reread_one)
        self.view.paste_asked.connect(self.paste_pressed)
        self.view.door_asked.connect(self.open_door)
        self.view.print_asked.connect(self.print_pressed)
        self.view.invite_asked.connect(self.invite_pressed)
        self.view.part_changed.connect(self.part_shown)
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
        self.listed.reread()
        if self.activity is not None:
            self.reread_one()

    @Slot()
    def scope_changed(self) -> None:
        self.filters.follow_scope()
        super().scope_changed()

    @property
    def lines(self) -> tuple[ActivityLine, ...]:
        """The activities listed."""
        return self.listed.lines

    # --- one activity --------------------------------------------------------------------------------------

    @Slot(object)
    def open_activity(self, key: bytes, part: str = SHEET) -> None:
        """Show the page of an activity once it is read."""
        self.activity = key
        self._part_wanted = part
        self._kept_wanted = None
        self.tell_place()
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
            self._show_wanted_part()
        self.status_changed.emit()

    def _show_wanted_part(self) -> None:
        if self._part_wanted == AT_DOOR:
            self.open_door()
        else:
            self.stack.setCurrentIndex(ONE)
            self.view.tabs.choose(self._part_wanted)
            self.view.show_kept(self._kept_wanted)
            self.view.part.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self._part_wanted, self._kept_wanted = "", None

    @property
    def content(self) -> ActivityContent | None:
        return self.view.content if self.activity is not None else None

    @Slot()
    def show_list(self) -> None:
        """Back to the list, on the activity that was shown."""
        shown = self.activity
        self._leave_activity()
        self.listed.go_to(shown)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()
        self.tell_place()

    def _leave_activity(self) -> None:
        self.activity, self._part_wanted = None, ""
        self._close_choices()
        self.stack.setCurrentIndex(LIST)

    @Slot()
    def open_door(self) -> None:
        if self.content is not None and not self.context.book.read_only:
            self._close_choices()
            self.stack.setCurrentIndex(DOOR)
            self.door.focus_field()
            self.status_changed.emit()
            self.tell_place()

    @Slot()
    def close_door(self) -> None:
        self._close_choices()
        self.stack.setCurrentIndex(ONE)
        self.view.tabs.choose(SHEET)
        self.view.sheet.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.part_shown()

    def _close_choices(self) -> None:
        self.view.sheet.close_choices()
        self.door.field.close_choices()

    # --- views, back and forward ---------------------------------------------------------------------------

    def show_saved_view(self, key: str) -> None:
        self._leave_activity()
        self.views.choose(key)
        self.table.setFocus()

    @Slot()
    def part_shown(self) -> None:
        self.status_changed.emit()
        if self.stack.currentIndex() != LIST:
            self.tell_place()

    @Slot()
    def tell_place(self) -> None:
        self.place_moved.emit(self.place())

    def place(self) -> str:
        """The view of the list, or an activity in hexadecimal and the part of it that is shown."""
        if self.activity is None:
            return "" if self.views.key == ALL else f"view/{self.views.key}"
        at_door = self.stack.currentIndex() == DOOR
        return f"{self.activity.hex()}/{self._part_wanted or (AT_DOOR if at_door else self.view.tabs.key)}"

    def kept_at(self, place: str) -> KeptPlace | None:
        key, _, part = place.partition("/")
        if key in ("", "view"):
            return self.listed.kept(part or ALL)
        content = self.view.content
        return self.view.kept(part) if content is not None and content.key.hex() == key else None

    def show_place(self, place: str, kept: KeptPlace | None) -> None:
        key, _, part = place.partition("/")
        if key in ("", "view"):
            self._leave_activity()
            self.listed.show_again(part or ALL, kept)
            self.status_changed.emit()
        else:
            self.open_activity(bytes.fromhex(key), part)
            self._kept_wanted = kept

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
            self._trash_activity(self.listed.line_of(self.table.current_key()))

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
            # While the lines are still read the table waits for them: a button not shown takes no focus.
            button = self.listed.empty.button
            return [button if button.isVisible() else self.table, self.filters.field]
        if self.stack.currentIndex() == DOOR:
            return [self.door.field, self.door.expected, self.door.arrivals]
        return self.view.areas()

    def commands(self) -> Sequence[Command]:
        is_free = not self.context.book.read_only
        add = Command(translate("Activities", "Add an activity…"), self.add_pressed, "plus", "Ctrl+N")
        if self.content is None:
            views = Command(translate("Activities", "Choose a view"), self.views.open_menu, "bookmark-outline")
            return [*([add] if is_free else []), views]
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
