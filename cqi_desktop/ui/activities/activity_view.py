"""The page of one activity: its facts at left, its sheet, what follows from it and what happened since at right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.kept_place import KeptPlace, scroll_to_first
from cqi_desktop.ui.theme import SPACES
from cqi_desktop.ui.widgets.labels import make_elided_label, make_pill, restyle
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.widgets.tab_strip import TabStrip
from cqi_desktop.ui.window_context import WindowContext

from .actions_part import ActionsPart
from .activity_content import ActivityContent
from .activity_part import ActivityPart
from .facts_form import FORM_WIDTH, FactsForm, FactsWriter
from .sheet_part import SheetPart
from .since_part import SincePart
from .words import STATUS_DOTS, kind_word, status_word

SPLITTER = "activity"
SHEET, ACTIONS, SINCE = "sheet", "actions", "since"


class ActivityView(QWidget):
    """``refresh_asked`` once a fact was written: whoever holds the view reads the activity again."""

    refresh_asked = Signal()
    back_asked = Signal()
    paste_asked = Signal()
    door_asked = Signal()
    print_asked = Signal()
    invite_asked = Signal()
    told = Signal(str)
    failed = Signal(object)
    company_asked = Signal(object)
    part_changed = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        self.content: ActivityContent | None = None
        self.form = FactsForm(context)
        self.writer = FactsWriter(context, self.form, self.ask_refresh, self)
        self.writer.written.connect(self.told)
        self.sheet = SheetPart(context)
        self.follow_up = ActionsPart(context)
        self.since = SincePart(context)
        self.parts: dict[str, ActivityPart] = {SHEET: self.sheet, ACTIONS: self.follow_up, SINCE: self.since}
        self.sheet.paste_asked.connect(self.paste_asked)
        self.tabs = TabStrip(
            context.themes,
            (
                (SHEET, translate("Activities", "Attendance sheet")),
                (ACTIONS, translate("Activities", "Concerns and actions")),
                (SINCE, translate("Activities", "What happened since")),
            ),
            translate("Activities", "Parts of the activity"),
        )
        self.tabs.chosen.connect(self.part_chosen)
        self.stack = PlainStack()
        for part in self.parts.values():
            part.told.connect(self.told)
            part.failed.connect(self.failed)
            part.company_asked.connect(self.company_asked)
            part.left.connect(self.back_asked)
            self.stack.addWidget(part)
        self._lay_out()

    def _lay_out(self) -> None:
        right = QWidget()
        right.setObjectName("lowerArea")
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.tabs)
        beside.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.form)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(self.context.settings.splitters.get(SPLITTER) or [FORM_WIDTH, 900])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head())
        rows.addWidget(self.splitter, 1)

    def _head(self) -> QWidget:
        icons, themes = self.context.icons, self.context.themes
        self.back_button = QToolButton()
        back = translate("Activities", "Back to the list (Escape)")
        self.back_button.setToolTip(back)
        self.back_button.setAccessibleName(back)
        icons.dress(self.back_button, "arrow-left")
        self.back_button.clicked.connect(self.back_asked)
        self.title = make_elided_label("page", strong=True)
        self.pill: QLabel = make_pill("")
        self.invite_button = make_button(icons, translate("Activities", "Invitation…"), "calendar-export-outline")
        self.invite_button.setToolTip(translate("Activities", "Write an iCalendar file to send with the invitation"))
        self.print_button = make_button(icons, translate("Activities", "Sign-in sheet…"), "printer-outline")
        self.print_button.setToolTip(translate("Activities", "Preview and print the sheet to sign (Ctrl+P)"))
        self.paste_button = make_button(icons, translate("Activities", "Paste names…"), "content-paste")
        self.paste_button.setToolTip(translate("Activities", "Names copied in Excel (Ctrl+V)"))
        self.door_button = make_button(icons, translate("Activities", "Open the door"), "door-open", primary=True)
        self.door_button.setToolTip(translate("Activities", "Two keystrokes an arrival (Ctrl+D)"))
        for button, asked in (
            (self.invite_button, self.invite_asked),
            (self.print_button, self.print_asked),
            (self.paste_button, self.paste_asked),
            (self.door_button, self.door_asked),
        ):
            button.clicked.connect(asked)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(SPACES["medium"], 0, SPACES["large"], 0)
        row.setSpacing(SPACES["small"])
        row.addWidget(self.back_button)
        row.addWidget(self.title, 1)
        row.addWidget(self.pill)
        for button in (self.invite_button, self.print_button, self.paste_button, self.door_button):
            row.addWidget(button)
        self.head = head
        themes.changed.connect(self.theme_changed)
        self.theme_changed()
        return head

    # --- showing -------------------------------------------------------------------------------------------

    def show_content(self, content: ActivityContent) -> None:
        is_other = self.content is None or self.content.key != content.key
        self.content = content
        self.writer.activity = content.key
        record = content.record
        self.title.setText(record.title or kind_word(record.kind or ""))
        self.pill.setText(status_word(record.status or ""))
        tone = STATUS_DOTS.get(record.status or "", "neu")
        self.pill.setProperty("pill", tone)
        restyle(self.pill)
        self.form.show_content(content)
        if is_other:
            self.sheet.filter.clear()
        for part in self.parts.values():
            part.show_content(content)
        self.tabs.show_count(SHEET, format_integer(content.counts.lines) if content.counts.lines else "")
        followed = len(content.concerns) + len(content.actions)
        self.tabs.show_count(ACTIONS, format_integer(followed) if followed else "")
        for button in (self.paste_button, self.door_button):
            button.setEnabled(not self.context.book.read_only)

    @property
    def part(self) -> ActivityPart:
        return self.parts[self.tabs.key]

    @Slot(str)
    def part_chosen(self, key: str) -> None:
        self.sheet.close_choices()
        self.stack.setCurrentWidget(self.parts[key])
        self.part_changed.emit()

    def kept(self, part: str) -> KeptPlace | None:
        """The current row and the scroll of a part, for ``show_kept``."""
        table = self.parts[part].findChild(RowsTable) if part in self.parts else None
        if table is None:
            return None
        return KeptPlace(table.current_key(), table.verticalScrollBar().value())

    def show_kept(self, kept: KeptPlace | None) -> None:
        """The part that is shown, where it was left."""
        table = self.part.findChild(RowsTable)
        if kept is None or table is None:
            return
        row = table.rows.row_of(kept.key)
        if row >= 0:
            table.go_to_row(row)
        scroll_to_first(table, kept.first_row)

    @Slot()
    def ask_refresh(self) -> None:
        self.refresh_asked.emit()

    def remember(self) -> None:
        self.context.settings.splitters[SPLITTER] = self.splitter.sizes()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        fields = [
            widget for widget in self.form.facts.widgets.values() if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        entry = [self.sheet.company_field] if self.part is self.sheet and not self.context.book.read_only else []
        first = self.part.first_widget()
        return [self.tabs, *entry, *([first] if first not in entry else []), *fields[:1]]

    @Slot()
    def theme_changed(self) -> None:
        self.head.setFixedHeight(self.context.themes.current.height("page_header"))
