"""The page of one company: its form at left, its timeline at right, its people, links, results and documents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.companies import archive_company, canonical_company, unarchive_company
from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.store.timeline import FOLLOW_UP, TimelineKey
from cqi_desktop.store.trash import trash
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.company.assessments_tab import AssessmentsTab
from cqi_desktop.ui.company.company_content import CompanyContent, read_content
from cqi_desktop.ui.company.company_draft import CompanyDraftKeeper
from cqi_desktop.ui.company.company_form import FIELD_LABELS, FORM_WIDTH, CompanyForm
from cqi_desktop.ui.company.company_header import CompanyHeader
from cqi_desktop.ui.company.company_tab import CompanyTab
from cqi_desktop.ui.company.documents_tab import DocumentsTab, dropped_files
from cqi_desktop.ui.company.field_writer import FieldWriter
from cqi_desktop.ui.company.history_tab import HistoryTab
from cqi_desktop.ui.company.journey_strip import JourneyStrip, stalled_words
from cqi_desktop.ui.company.links_tab import LinksTab
from cqi_desktop.ui.company.page_titles import kind_titles, tab_titles
from cqi_desktop.ui.company.people_tab import PeopleTab
from cqi_desktop.ui.company.results_tab import ResultsTab
from cqi_desktop.ui.company.timeline_list import TimelineArea
from cqi_desktop.ui.company.timeline_words import COPY
from cqi_desktop.ui.dialogs.intervention_dialog import InterventionDialog
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.count_chips import CountChips
from cqi_desktop.ui.widgets.labels import make_elided_label
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.tab_strip import TabStrip
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

SPLITTER = "company"
# What the form needs at 100 % for a label and a short value.
_LEAST_FORM = 300
_LARGE_TEXT = 1.3
# The tabs that are the timeline narrowed to one kind.
_KIND_OF_TAB = {"timeline": "", "interventions": "intervention", "activities": "participation"}
_TRASH_KINDS = {"export_outcome": "outcome", FOLLOW_UP: "intervention"}


class CompanyPage(Page):
    """``show_record`` opens a company; ``back_asked`` goes back to the list, ``neighbour_asked`` to the next one."""

    shown = Signal()
    back_asked = Signal()
    neighbour_asked = Signal(int)

    reads = frozenset(
        {"company", "intervention", "adviser", "contact", "consent_entry", "measure", "participation", "activity",
         "synergy_link", "export_outcome", "document", "service", "setting", "assessment", "questionnaire", "concern",
         "action", "survey_answer"}
    )  # fmt: skip

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Company", "Company"))
        self.company: bytes | None = None
        self.content: CompanyContent | None = None
        self._reading: Task | None = None
        # ``12 of 64``: told by whoever knows the list that the company was opened from.
        self.place_in_list = ""
        self.header = CompanyHeader(context)
        self.form = CompanyForm(context)
        self.journey = JourneyStrip(context.themes, context.icons)
        self.timeline = TimelineArea(context)
        self.people = PeopleTab(context)
        self.links = LinksTab(context)
        self.results = ResultsTab(context)
        self.assessments = AssessmentsTab(context)
        self.assessments.questionnaire_asked.connect(self.questionnaire_asked)
        self.documents = DocumentsTab(context)
        self.history = HistoryTab(context)
        self.history.undo_asked.connect(self.undo_set_asked)
        self._parts: dict[str, CompanyTab] = {
            "people": self.people, "links": self.links, "results": self.results, "assessments": self.assessments,
            "documents": self.documents, "history": self.history,
        }  # fmt: skip
        self.tabs = TabStrip(context.themes, tab_titles(), translate("Company", "Parts of the page"))
        self.writer = FieldWriter(context, self.form, self.refresh, self)
        self.draft = CompanyDraftKeeper(context, self._typed, self)
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.count = make_elided_label("small", "text3")
        self.count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        above = QHBoxLayout()
        above.setContentsMargins(16, 6, 16, 4)
        name = translate("Company", "What the timeline shows")
        self.kinds = CountChips(self.context.themes, self.context.icons, kind_titles(), name)
        self.kinds.chosen.connect(self.kind_chosen)
        above.addWidget(self.kinds, 1)
        above.addSpacing(12)
        above.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        right = QWidget()
        right.setObjectName("lowerArea")
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.journey)
        rows.addLayout(above)
        rows.addWidget(self.timeline, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.form)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        growth = self.context.themes.current.growth
        self.form.setMinimumWidth(round(_LEAST_FORM * growth))
        usual = [round(FORM_WIDTH * min(growth, 1.5)), 900]
        self.splitter.setSizes(self.context.settings.splitters.get(SPLITTER) or usual)
        self._arrange()
        self.stack = PlainStack()
        self.stack.addWidget(self.splitter)
        for part in self._parts.values():
            self.stack.addWidget(part)
        self.rows.addWidget(self.header)
        self.rows.addWidget(self.tabs)
        self.rows.addWidget(self.stack, 1)

    def _connect(self) -> None:
        header, timeline = self.header, self.timeline
        header.back_button.clicked.connect(self.back_asked)
        header.attach_button.clicked.connect(self.attach_pressed)
        header.link_button.clicked.connect(self.links.propose)
        self.links.place_asked.connect(self.place_asked)
        header.note_button.clicked.connect(self.note_asked)
        header.more_button.clicked.connect(self.more_pressed)
        self.tabs.chosen.connect(self.show_part)
        self.writer.written.connect(self.field_written)
        self.writer.failed.connect(self.failed)
        self.form.typing.connect(self.draft.something_typed)
        self.form.people_asked.connect(self.people_asked)
        timeline.list.acted.connect(self.line_acted)
        timeline.list.left.connect(self.back_asked)
        timeline.note_asked.connect(self.note_asked)
        for part in self._parts.values():
            part.told.connect(self.tell)
            part.failed.connect(self.failed)
            part.company_asked.connect(self.company_asked)
            part.left.connect(self.back_asked)
        for keys, run in (("Ctrl+H", self.history_pressed), ("F2", self.edit_pressed)):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- showing -------------------------------------------------------------------------------------------

    def show_record(self, key: bytes, part: str = "timeline") -> None:
        """Show a company, or the one that it turned out to be."""
        self._finish_typing()
        self.company = canonical_company(self.context.book, key)
        # What is typed before the other company is shown would be written to the wrong one.
        if self.content is not None and self.content.key != self.company:
            self.writer.company = None
        self._is_stale = False
        self.tabs.choose(part)
        self.refresh()
        self.record_shown.emit(self.company)

    def refresh(self) -> None:
        """Read the company on the worker; what is shown stays until it is there."""
        if self.company is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        book, company, year = self.context.book, self.company, self.context.scope.year

        def read(progress: Progress) -> CompanyContent | None:
            progress.check_cancelled()
            return read_content(book, company, year)

        self._reading = self.context.runner.run(self, read, self.content_read, self.failed.emit)

    @Slot(object)
    def content_read(self, content: CompanyContent | None) -> None:
        self._reading = None
        if content is None or content.asked != self.company:
            return
        is_other = self.content is None or content.key != self.content.key
        self.company, self.content = content.key, content
        self.writer.company = content.key
        self.form.show_content(content)
        self.form.set_read_only(self.context.book.read_only)
        self.journey.show_journey(content.journey)
        stalled = stalled_words(content.journey) if content.journey.stalled_days is not None else ""
        first = content.first_day
        self.header.show_company(content.detail, str(first.year) if first else "", content.is_late, stalled)
        self._show_counts(content)
        self._show_timeline()
        self.people.show_people(content)
        for part in (self.links, self.results, self.assessments, self.documents, self.history):
            part.company = content.key
            if part.isVisible():
                part.refresh()
        if is_other:
            self.form.verticalScrollBar().setValue(0)
            self.timeline.list.scrollToTop()
            self.timeline.list.go_to(None)
            self._restore_draft(content.key)
        self.shown.emit()
        self.status_changed.emit()

    def _show_counts(self, content: CompanyContent) -> None:
        counts = content.counts
        shown = {
            "people": len(content.people), "interventions": counts["intervention"],
            "activities": counts["participation"], "links": counts["synergy_link"],
            "results": counts["export_outcome"], "documents": counts["document"],
            "assessments": content.assessment_count,
        }  # fmt: skip
        for key, count in shown.items():
            self.tabs.show_count(key, format_integer(count) if count else "")
        self.kinds.show_counts(counts)

    def _show_timeline(self) -> None:
        content = self.content
        if content is None:
            return
        here, top = self.timeline.list.current_key(), self.timeline.list.verticalScrollBar().value()
        self.timeline.list.lines.show_keys(content.key, content.keys, content.first_month)
        if here is not None:
            self.timeline.list.go_to(here)
            self.timeline.list.verticalScrollBar().setValue(top)
        kind = self._kind()
        self.timeline.show_fullness(dict(kind_titles()).get(kind, "") if kind else "")
        first = content.first_day
        if first is not None:
            shown = sum(not isinstance(row, str) for row in self.timeline.list.lines.rows)
            text = translate("Company", "%Ln item(s) since {year}", "", shown)
            self.count.setText(text.format(year=FiscalYear.of(first, content.first_month).label))
        else:
            self.count.setText("")

    @Slot(str)
    def show_part(self, key: str) -> None:
        part = self._parts.get(key)
        if part is not None:
            self.stack.setCurrentWidget(part)
            if self.content is not None and self.content.key == self.company:
                part.show_company(self.content.key)
        else:
            self.stack.setCurrentWidget(self.splitter)
            self.timeline.list.lines.filter_kind(self._kind())
            self._show_timeline()
        self._arrange()

    def _kind(self) -> str:
        """What the timeline is narrowed to, by its tab or by its own choice."""
        return _KIND_OF_TAB.get(self.tabs.key, "") or ("" if self.kinds.key == "all" else self.kinds.key)

    @Slot(str)
    def kind_chosen(self, key: str) -> None:
        del key
        self.timeline.list.lines.filter_kind(self._kind())
        self._show_timeline()

    def show_section(self, key: str) -> None:
        self.tabs.choose(key)

    def _arrange(self) -> None:
        """The form stands beside the whole timeline; what is narrowed to one kind takes all the room."""
        whole = self.tabs.key == "timeline"
        self.form.setVisible(whole)
        self.journey.setVisible(whole)
        self.kinds.setVisible(whole)
        # The chips have their own counts: with large text they take the whole line.
        self.count.setVisible(self.context.themes.current.growth < _LARGE_TEXT)

    # --- the form ------------------------------------------------------------------------------------------

    @Slot(str)
    def field_written(self, said: str) -> None:
        self.draft.something_typed()
        self.tell(said)

    @Slot()
    def edit_pressed(self) -> None:
        """F2: into the form, at its first field; from the timeline too, unless a line has its own edit."""
        if self.timeline.list.hasFocus() and self.timeline.list.current_key() is not None:
            self.timeline.list.act_first()
        else:
            self.edit_form()

    def edit_form(self) -> None:
        """Into the form, at its first field."""
        self.tabs.choose("timeline")
        self.form.first_field().setFocus(Qt.FocusReason.TabFocusReason)

    def _typed(self) -> dict[str, str]:
        typed = self.form.typed()
        if typed is None or self.company is None:
            return {}
        return {"company": self.company.hex(), "field": typed[0], "text": typed[1]}

    def _restore_draft(self, key: bytes) -> None:
        kept = self.draft.kept()
        if kept.get("company") == key.hex() and kept.get("field") in FIELD_LABELS:
            field = kept["field"]
            self.form.section_of(field).restore(field, kept.get("text", ""))

    def _finish_typing(self) -> None:
        """Leaving the page leaves the field: what is typed in it is written."""
        focused = self.focusWidget()
        if focused is not None and self.form.isAncestorOf(focused):
            focused.clearFocus()

    # --- the timeline --------------------------------------------------------------------------------------

    @Slot(str, object)
    def line_acted(self, action: str, key: TimelineKey) -> None:
        if action == "trash":
            self._trash_line(key)
        elif key.kind in ("intervention", FOLLOW_UP):
            dialog = InterventionDialog(self.context, key.id, self, is_copy=action == COPY)
            dialog.told.connect(self.tell)
            dialog.open()
        elif key.kind == "export_outcome":
            self.results.edit_outcome(key.id)
        elif key.kind == "synergy_link" and (other := self.links.other_end(key.id)) is not None:
            self.company_asked.emit(other)
        elif key.kind == "document":
            row = self.timeline.list.lines.row_of(key)
            line = self.timeline.list.lines.line_at(row)
            self.documents.open_document(key.id, line.title if line else "")

    def _trash_line(self, key: TimelineKey) -> None:
        if key.kind in ("consent_entry", "merge") or self.context.book.read_only:
            return
        try:
            trash(self.context.book, _TRASH_KINDS.get(key.kind, key.kind), key.id)
        except CqiError as error:
            self.failed.emit(error)
            return
        kind = kind_label("intervention" if key.kind == FOLLOW_UP else key.kind)
        self.tell(translate("Company", "{record}: put in the trash").format(record=kind))

    # --- what is done with the company ---------------------------------------------------------------------

    @Slot(str)
    def tell(self, text: str) -> None:
        self.say_done(text, [(translate("Company", "Undo"), self.undo_asked.emit)])

    @Slot()
    def people_asked(self) -> None:
        self.tabs.choose("people")
        if self.people.table.rows.rowCount() == 0:
            self.people.add_pressed()
        self.people.first_widget().setFocus()

    @Slot()
    def attach_pressed(self) -> None:
        self.tabs.choose("documents")
        self.documents.add_pressed()

    @Slot()
    def history_pressed(self) -> None:
        self.tabs.choose("history")
        self.history.first_widget().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def more_pressed(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_archived = self.content is not None and self.content.detail.company.archived_at is not None
        archive = translate("Company", "Follow again") if is_archived else translate("Company", "Archive the company")
        menu.addAction(translate("Company", "History"), self.history_pressed)
        for text, run in (
            (archive, self.archive_pressed),
            (translate("Company", "Put the company in the trash"), self.trash_pressed),
        ):
            menu.addAction(text, run).setEnabled(not self.context.book.read_only)
        button = self.header.more_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    @Slot()
    def archive_pressed(self) -> None:
        if self.content is None:
            return
        key = self.content.key
        if self.content.detail.company.archived_at is not None:
            unarchive_company(self.context.book, key)
            self.tell(translate("Company", "Company followed again"))
        else:
            archive_company(self.context.book, key)
            self.tell(translate("Company", "Company archived: it still counts in the years when it was served"))

    @Slot()
    def trash_pressed(self) -> None:
        if self.content is None:
            return
        trash(self.context.book, "company", self.content.key)
        self.back_asked.emit()
        # The page that is shown now says it: the company is no longer on this one.
        QTimer.singleShot(0, self.tell_trashed)

    @Slot()
    def tell_trashed(self) -> None:
        window = self.window()
        say = getattr(window, "say_done", None)
        if say is not None:
            text = translate("Company", "Company put in the trash: it counts nowhere until it is restored")
            say(text, [(translate("Company", "Undo"), self.undo_asked.emit)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self.context.book.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files dropped anywhere on the page become documents of the company."""
        if self.company is not None:
            self.documents.company = self.company
            self.documents.add_files(dropped_files(event))
            event.acceptProposedAction()

    # --- what the window asks ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._finish_typing()
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def step_record(self, step: int) -> None:
        self._finish_typing()
        self.neighbour_asked.emit(step)

    def company_in_hand(self) -> bytes | None:
        return self.company

    def intervention_in_hand(self) -> bytes | None:
        key = self.timeline.list.current_key()
        return key.id if key is not None and key.kind in ("intervention", FOLLOW_UP) else None

    def remember(self) -> None:
        self._finish_typing()
        if not self.form.isHidden():
            self.context.settings.splitters[SPLITTER] = self.splitter.sizes()
        self.draft.close()

    def status_text(self) -> str:
        return self.place_in_list

    def keys_text(self) -> str:
        return translate("Company", "Ctrl+PgUp, Ctrl+PgDn: next company · F2 edits · Esc: list")

    def areas(self) -> Sequence[QWidget]:
        part = self._parts.get(self.tabs.key)
        if part is not None:
            return [part.first_widget(), self.tabs]
        form = [self.form.first_field()] if self.tabs.key == "timeline" else []
        is_listed = self.timeline.stack.currentIndex() == 0
        timeline = self.timeline.list if is_listed else self.timeline.empty.button
        return [timeline, *form, self.tabs]

    def commands(self) -> Sequence[Command]:
        return [
            Command(translate("Company", "Attach files to the company"), self.attach_pressed, "paperclip"),
            Command(translate("Company", "Propose a synergy link"), self.links.propose, "vector-link"),
            Command(translate("Company", "Add a contact to the company"), self.people.add_pressed, "account-outline"),
            Command(translate("Company", "Questionnaire of the intervention…"), self.ask_questionnaire,
                    "clipboard-check-outline"),
            Command(translate("Company", "History of the company"), self.history_pressed, "history", "Ctrl+H"),
            Command(translate("Company", "Back to the list of companies"), self.back_asked.emit, "arrow-left", "Esc"),
        ]  # fmt: skip
