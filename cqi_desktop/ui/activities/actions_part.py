"""What was heard and what follows: the concerns of companies, and the actions promised, with owner and due date."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.errors import CqiError, InvalidValueError
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.error_messages import describe
from cqi_desktop.store.actions import ActionLine, add_action, edit_action, mark_action_done
from cqi_desktop.store.concerns import ConcernLine, edit_concern, note_concern
from cqi_desktop.store.list_choices import adviser_choices, present_advisers
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import format_date, translate
from cqi_desktop.ui.dialogs.fields_dialog import Field, FieldsDialog
from cqi_desktop.ui.intervention_choices import CompanySource, NewCompany
from cqi_desktop.ui.models.companies_model import NOTHING, initials_of
from cqi_desktop.ui.models.rows_model import Cell, Row, RowsColumn
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.widgets.panel import Panel
from cqi_desktop.ui.widgets.pick_field import Pick, Source
from cqi_desktop.ui.widgets.sharing_table import Share, SharingTable
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent
from .activity_part import ActivityPart

SAID = 1
WHAT, OWNER, DUE, RESULT = 1, 3, 4, 5
_TITLE = 60


class ActionsPart(ActivityPart):
    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Activities", "Concerns and actions"))
        self.heard = SharingTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Activities", "Company")),
                RowsColumn(translate("Activities", "Concern")),
                RowsColumn(translate("Activities", "Actions done"), sample="Actions faites", is_number=True),
            ),
            (SAID,),
            translate("Activities", "Concerns"),
            {0: Share(18, 0), SAID: Share(20, 1)},
        )
        self.promises = SharingTable(
            context.themes,
            context.icons,
            (
                RowsColumn(translate("Activities", "State"), "status", sample="En retard"),
                RowsColumn(translate("Activities", "Action")),
                RowsColumn(translate("Activities", "For"), is_spare=True),
                RowsColumn(translate("Activities", "Owner"), sample="MMMM"),
                RowsColumn(translate("Activities", "Due on"), sample="2011-03-31 M"),
                RowsColumn(translate("Activities", "Result")),
            ),
            (WHAT, OWNER, DUE, RESULT),
            translate("Activities", "Actions"),
            {WHAT: Share(20, 0), 2: Share(14, 1), RESULT: Share(14, 2)},
        )
        self.heard.edited.connect(self.concern_edited)
        self.promises.edited.connect(self.action_edited)
        self.promises.preview_asked.connect(self.toggle_done)
        self.heard.current_changed.connect(self.enable_buttons)
        self.promises.current_changed.connect(self.enable_buttons)
        for table in (self.heard, self.promises):
            table.left_by_escape.connect(self.left)
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.setContentsMargins(15, 4, 15, 4)
        self.refused.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        icons, locked = self.context.icons, self.context.book.read_only
        self.concern_button = make_button(icons, translate("Activities", "Note a concern…"), "plus", small=True)
        self.answer_button = make_button(icons, translate("Activities", "Answer by an action…"), "plus", small=True)
        self.action_button = make_button(icons, translate("Activities", "Add an action…"), "plus", small=True)
        self.done_button = make_button(icons, translate("Activities", "Done"), "check", small=True)
        self.done_button.setToolTip(translate("Activities", "Done, or to do again (Space)"))
        self.concern_button.clicked.connect(self.add_concern)
        self.answer_button.clicked.connect(self.answer_concern)
        self.action_button.clicked.connect(self.add_action)
        self.done_button.clicked.connect(self.done_pressed)
        self.no_concern = _hint(translate("Activities", "No concern noted: what keeps these companies awake?"))
        self.no_action = _hint(
            translate("Activities", "No action yet. Those that are due show in the follow-ups of their owner.")
        )
        outer = QVBoxLayout()
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(12)
        self.concerns_panel = Panel(translate("Activities", "Concerns"))
        self.actions_panel = Panel(translate("Activities", "Actions"))
        for panel, table, hint, buttons in (
            (self.concerns_panel, self.heard, self.no_concern, (self.answer_button, self.concern_button)),
            (self.actions_panel, self.promises, self.no_action, (self.done_button, self.action_button)),
        ):
            for button in buttons:
                button.setEnabled(not locked)
                panel.head.addWidget(button)
            panel.rows.addWidget(table, 1)
            panel.rows.addWidget(hint)
            outer.addWidget(panel, 1)
        self.actions_panel.rows.addWidget(self.refused)
        holder = QWidget()
        holder.setLayout(outer)
        row = QHBoxLayout()
        row.addWidget(holder)
        self.rows.addLayout(row, 1)

    # --- showing -------------------------------------------------------------------------------------------

    def show_content(self, content: ActivityContent) -> None:
        super().show_content(content)
        today = self.context.book.today()
        for table in (self.heard, self.promises):
            table.rows.is_locked = self.context.book.read_only
        self.heard.show_rows([_concern_row(line) for line in content.concerns])
        self.promises.show_rows([_action_row(line, today) for line in content.actions])
        for table, hint, column in ((self.heard, self.no_concern, SAID), (self.promises, self.no_action, WHAT)):
            has_rows = table.rows.rowCount() > 0
            table.setVisible(has_rows)
            hint.setVisible(not has_rows)
            if has_rows and not table.currentIndex().isValid():
                table.setCurrentIndex(table.rows.index(0, column))
        late = sum(line.is_open and line.due_on is not None and line.due_on < today for line in content.actions)
        done = sum(not line.is_open for line in content.actions)
        said = translate("Activities", "%Ln done of {total}", "", done).format(total=len(content.actions))
        if late:
            said += " · " + translate("Activities", "%Ln late", "", late)
        self.actions_panel.more.setText(said if content.actions else "")
        self.concerns_panel.more.setText(
            translate("Activities", "%Ln concern(s)", "", len(content.concerns)) if content.concerns else ""
        )
        self.refused.hide()
        self.enable_buttons()

    def first_widget(self) -> QWidget:
        if self.content and self.content.actions:
            return self.promises
        return self.heard if self.content and self.content.concerns else self.concern_button

    @Slot()
    def enable_buttons(self) -> None:
        if not hasattr(self, "done_button"):
            return
        is_free = not self.context.book.read_only
        self.answer_button.setEnabled(is_free and self._concern() is not None)
        self.done_button.setEnabled(is_free and self._action() is not None)

    def _concern(self) -> ConcernLine | None:
        key, lines = self.heard.current_key(), self.content.concerns if self.content else ()
        return next((line for line in lines if line.key == key), None)

    def _action(self, key: object = None) -> ActionLine | None:
        key, lines = key or self.promises.current_key(), self.content.actions if self.content else ()
        return next((line for line in lines if line.key == key), None)

    # --- adding --------------------------------------------------------------------------------------------

    def _companies(self) -> Source:
        """Those of the sheet first, then the book."""
        sheet = self.content.sheet if self.content else ()
        listed = {line.company: line.company_name for line in sheet}
        known = CompanySource(self.context.book)

        def answering(text: str) -> list[Pick]:
            wanted = fold(text)
            here = [Pick(key, name) for key, name in listed.items() if wanted in fold(name)][:12]
            more = [pick for pick in known(text) if pick.value not in listed and not isinstance(pick.value, NewCompany)]
            return [*here, *more]

        return answering

    @Slot()
    def add_concern(self) -> None:
        FieldsDialog(
            self.context,
            self.window(),
            translate("Activities", "Note a concern"),
            (
                Field("company", translate("Activities", "Company"), picks=self._companies(), is_required=True),
                Field("text", translate("Activities", "Concern"), is_required=True),
            ),
            self.write_concern,
            translate("Activities", "Note"),
        ).open()

    def write_concern(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError."""
        note_concern(self.context.book, company=values["company"], text=values["text"], activity=self.activity)
        self.told.emit(translate("Activities", "Concern noted"))

    @Slot()
    def add_action(self) -> None:
        self._ask_action(None)

    @Slot()
    def answer_concern(self) -> None:
        self._ask_action(self._concern())

    def _ask_action(self, concern: ConcernLine | None) -> None:
        book = self.context.book
        advisers = (*present_advisers(book), (None, translate("InterventionFilters", "No adviser")))
        fields: list[Field] = [Field("text", translate("Activities", "Action"), is_required=True)]
        how = ""
        if concern is None:
            fields.append(Field("company", translate("Activities", "For (all when empty)"), picks=self._companies()))
        else:
            how = translate("Activities", "Answers {company}: “{text}”").format(
                company=concern.company_name, text=concern.text[:_TITLE]
            )
        fields += [
            Field("adviser", translate("Activities", "Owner"), book.adviser, tuple(advisers)),
            Field("due_on", translate("Activities", "Due on")),
        ]
        FieldsDialog(
            self.context,
            self.window(),
            translate("Activities", "Add an action"),
            fields,
            partial(self.write_action, concern),
            translate("Activities", "Add"),
            how,
        ).open()

    def write_action(self, concern: ConcernLine | None, values: Mapping[str, Any]) -> None:
        """Raises InvalidValueError."""
        add_action(
            self.context.book,
            text=values["text"],
            company=concern.company if concern else values["company"],
            concern=concern.key if concern else None,
            activity=self.activity,
            adviser=values["adviser"],
            due_on=self._day(values["due_on"]),
        )
        self.told.emit(translate("Activities", "Action added"))

    def _day(self, text: str) -> Any:
        if not text.strip():
            return None
        day = day_in(text, self.context.book.today(), ahead=True)
        if day is None:
            raise InvalidValueError(text=text, expected="date")
        return day

    # --- editing -------------------------------------------------------------------------------------------

    @Slot(object, int, str)
    def concern_edited(self, key: bytes, column: int, text: str) -> None:
        del column

        def work() -> None:
            edit_concern(self.context.book, key, text=text)

        self._try(work, translate("Activities", "Concern: change saved"))

    @Slot(object, int, str)
    def action_edited(self, key: bytes, column: int, text: str) -> None:
        def work() -> None:
            name = {WHAT: "text", OWNER: "adviser", DUE: "due_on", RESULT: "result"}[column]
            value = self._owner(text) if column == OWNER else self._day(text) if column == DUE else text
            edit_action(self.context.book, key, **{name: value})

        self._try(work, translate("Activities", "Action: change saved"))

    def _owner(self, text: str) -> bytes | None:
        """A member of the team by name, its beginning or initials."""
        if not text.strip():
            return None
        wanted = fold(text)
        for key, name in adviser_choices(self.context.book):
            if fold(name).startswith(wanted) or any(part.startswith(wanted) for part in fold(name).split()):
                return key
            if fold(initials_of(name)) == wanted:
                return key
        raise InvalidValueError(
            text=text, expected="choice", known=tuple(name for _, name in present_advisers(self.context.book))
        )

    def _try(self, work: Any, said: str) -> None:
        """A refusal is said under the table and the value of the book comes back."""
        try:
            work()
        except CqiError as error:
            if self.content is not None:
                self.show_content(self.content)
            self.refused.setText(describe(error))
            self.refused.show()
            return
        self.told.emit(said)

    @Slot()
    def done_pressed(self) -> None:
        self._toggle(self._action())

    @Slot(QModelIndex)
    def toggle_done(self, index: QModelIndex) -> None:
        self._toggle(self._action(self.promises.rows.key_at(index.row())))

    def _toggle(self, line: ActionLine | None) -> None:
        if line is None or self.context.book.read_only:
            return
        text = translate("Activities", "Action done: {text}") if line.is_open else translate(
            "Activities", "Action to do again: {text}"
        )  # fmt: skip

        def work() -> None:
            mark_action_done(self.context.book, line.key, done=line.is_open)

        self._try(work, text.format(text=line.text[:_TITLE]))

    def trash_current(self) -> None:
        """Delete: the action or the concern under the keyboard goes to the trash."""
        action, concern = self._action(), self._concern()
        if self.promises.hasFocus() and action is not None:
            kind, key, name = "action", action.key, action.text
        elif self.heard.hasFocus() and concern is not None:
            kind, key, name = "concern", concern.key, concern.text
        else:
            return

        def work() -> None:
            trash(self.context.book, kind, key)

        self._try(work, translate("Activities", "Put in the trash: {name}").format(name=name[:_TITLE]))


def _hint(text: str) -> Any:
    label = make_label(text, tone="text3")
    label.setWordWrap(True)
    label.setContentsMargins(15, 10, 15, 10)
    return label


def _concern_row(line: ConcernLine) -> Row:
    said = f"{line.done} / {line.actions}" if line.actions else NOTHING
    return Row(
        (
            Cell(line.company_name or NOTHING, is_strong=True, spoken=line.company_name),
            Cell(line.text, spoken=line.text),
            Cell(said, "text2"),
        ),
        line.key,
    )


def _action_row(line: ActionLine, today: Any) -> Row:
    is_late = line.is_open and line.due_on is not None and line.due_on < today
    if not line.is_open:
        state, dot = translate("Activities", "Done"), "ok"
    elif is_late:
        state, dot = translate("Activities", "Late"), "err"
    else:
        state, dot = translate("Activities", "To do"), "info"
    tone = "text2" if line.is_open else "text3"
    whom = line.company_name or translate("Activities", "All")
    about = f"{line.text} · {line.concern}" if line.concern else line.text
    return Row(
        (
            Cell(state, tone, dot=dot),
            Cell(line.text, "text" if line.is_open else "text3", line.is_open, spoken=about),
            Cell(whom, tone, spoken=whom),
            Cell(initials_of(line.adviser_name) or NOTHING, tone, spoken=line.adviser_name),
            Cell(format_date(line.due_on) if line.due_on else NOTHING, "err" if is_late else tone),
            Cell(line.result or NOTHING, tone, spoken=line.result),
        ),
        line.key,
    )
