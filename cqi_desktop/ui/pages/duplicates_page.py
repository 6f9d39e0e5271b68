"""Doubles to treat: the likely pairs at left, two companies side by side at right, merged or told apart one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.store.company_list import count_companies
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.distinct_pairs import mark_distinct
from cqi_desktop.store.duplicate_comparison import Merged, merge_pairs, still_likely
from cqi_desktop.store.duplicates import LikelyDuplicate, likely_duplicates
from cqi_desktop.store.tables import Company
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.duplicates.comparison_panel import ComparisonPanel
from cqi_desktop.ui.duplicates.words import pair_columns, pair_key, pair_row
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.empty_state import EmptyState
from cqi_desktop.ui.widgets.labels import make_label, make_line
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.widgets.rows_table import RowsTable
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

PAGE_ROWS = 200
# In a book up to that size, what a change makes alike is looked for at once; beyond, when asked.
MOST_COMPARED = 10_000
_LIST_PART, _COMPARISON_PART = 45, 55


class DuplicatesPage(Page):
    reads = frozenset({"company", "distinct_pair", "contact"})

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Duplicates", "Doubles to treat"))
        self.found: list[LikelyDuplicate] | None = None  # the last comparison of the whole book
        self.pairs: list[LikelyDuplicate] = []  # what is left of it
        self._first = 0
        self._comparing: Task | None = None
        self._writing: Task | None = None
        icons = context.icons
        self.header = PageHeader(context.themes, translate("Duplicates", "Doubles to treat"))
        self.search_button = make_button(icons, translate("Duplicates", "Compare again"), "magnify")
        self.certain_button = make_button(icons, translate("Duplicates", "Merge the certain ones"), "merge")
        self.strip = ProgressStrip()
        self.table = RowsTable(
            context.themes, icons, pair_columns(), translate("Duplicates", "Likely doubles, the likeliest first")
        )
        self.panel = ComparisonPanel(context)
        self.empty = EmptyState(icons)
        self.range = make_label(size="small", tone="text3")
        self.before_button = make_button(icons, translate("Duplicates", "Previous"), "chevron-left", small=True)
        self.after_button = make_button(icons, translate("Duplicates", "Next"), "chevron-right", small=True)
        self._build()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.header.add_right(self.search_button)
        self.header.add_right(self.certain_button)
        self.pager = QWidget()
        turning = QHBoxLayout(self.pager)
        turning.setContentsMargins(16, 6, 16, 6)
        turning.addWidget(self.range, 1)
        turning.addWidget(self.before_button)
        turning.addWidget(self.after_button)
        list_side = QWidget()
        column = QVBoxLayout(list_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.pager)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(list_side)
        self.splitter.addWidget(self.panel)
        self.splitter.setSizes([_LIST_PART * 12, _COMPARISON_PART * 12])
        for place, part in enumerate((_LIST_PART, _COMPARISON_PART)):
            self.splitter.setStretchFactor(place, part)
        self.stack = QStackedWidget()
        self.stack.setObjectName("tableArea")
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.empty)
        for widget in (self.header, self.strip, make_line(tone="border")):
            self.rows.addWidget(widget)
        self.rows.addWidget(self.stack, 1)
        self._connect()

    def _connect(self) -> None:
        self.search_button.clicked.connect(self.search)
        self.certain_button.clicked.connect(self.merge_certain)
        self.strip.cancel_asked.connect(self.cancel)
        self.table.current_changed.connect(self.current_pair_changed)
        self.table.opened.connect(self.panel.take_focus)
        self.panel.left.connect(self.table.setFocus)
        self.panel.merge_asked.connect(self.merge)
        self.panel.distinct_asked.connect(self.tell_apart)
        self.panel.companies_asked.connect(self.companies_asked)
        self.before_button.clicked.connect(self.page_before)
        self.after_button.clicked.connect(self.page_after)
        self.empty.acted.connect(self.search)
        self.context.themes.changed.connect(self.empty.theme_changed)
        for keys, run in (
            ("Ctrl+Return", self.panel.merge_pressed),
            ("Ctrl+Enter", self.panel.merge_pressed),
            ("Ctrl+D", self.panel.distinct_pressed),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- comparing -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """What was merged, told apart or undone since; then, in a book that is not large, what is alike now."""
        if self.found is None:
            self.search()
            return
        self.panel.read_again()
        self._show(still_likely(self.context.book, self.found))
        if count_companies(self.context.book) <= MOST_COMPARED:
            self._compare(self.found_again, is_told=False)

    @Slot()
    def search(self) -> None:
        """Compare every company of the book, on the worker."""
        self._compare(self.found_all, is_told=True)

    def _compare(self, done: Callable[[list[LikelyDuplicate]], None], *, is_told: bool) -> None:
        if self._comparing is not None:
            self._comparing.cancel()
        book = self.context.book

        def compare(progress: Progress) -> list[LikelyDuplicate]:
            def tell(step: int, steps: int) -> None:
                progress.report(step / steps)

            with progress.stopping(book.interrupter()):
                return likely_duplicates(book, tell)

        self._comparing = self.context.runner.run(self, compare, done, self.work_failed)
        if is_told:
            self._tell(self._comparing, translate("Duplicates", "Comparing the companies"))

    def _write(self, work: Callable[[Progress], Any], done: Callable[[Any], None], text: str = "") -> None:
        """Run ``work`` on the worker, one decision at a time; with a ``text`` it may be stopped."""
        if self._writing is not None:
            return
        self._writing = self.context.runner.run(self, work, done, self.work_failed)
        if text:
            self._tell(self._writing, text)

    def _tell(self, task: Task, text: str) -> None:
        self.strip.begin(text)
        task.progressed.connect(self.strip.advance)
        task.ended.connect(self.strip.end)
        self._show_state()

    @Slot()
    def cancel(self) -> None:
        for task in (self._comparing, self._writing):
            if task is not None:
                task.cancel()
        self._comparing = self._writing = None
        self._show_state()
        self.say_done(translate("Duplicates", "Stopped: nothing was written"))

    @Slot(object)
    def work_failed(self, error: Exception) -> None:
        self._comparing = self._writing = None
        self._show_state()
        self.failed.emit(error)

    def found_all(self, pairs: list[LikelyDuplicate]) -> None:
        self._first = 0
        self.found_again(pairs)

    def found_again(self, pairs: list[LikelyDuplicate]) -> None:
        self._comparing = None
        self.found = pairs
        self._show(pairs)

    # --- what is shown -------------------------------------------------------------------------------------

    def _show(self, pairs: list[LikelyDuplicate]) -> None:
        row = max(self.table.currentIndex().row(), 0)
        kept = self.table.current_key()
        self.pairs = pairs
        last_page = max(len(pairs) - 1, 0) // PAGE_ROWS * PAGE_ROWS
        self._first = min(self._first, last_page)
        shown = pairs[self._first : self._first + PAGE_ROWS]
        self.table.show_rows([pair_row(pair) for pair in shown])
        if shown and self.table.rows.row_of(kept) < 0:
            self.table.go_to_row(min(row, len(shown) - 1))
        self.header.count.setText(format_integer(len(pairs)))
        text = translate("Duplicates", "{first} to {last} of {total}")
        self.range.setText(
            text.format(
                first=format_integer(self._first + 1),
                last=format_integer(self._first + len(shown)),
                total=format_integer(len(pairs)),
            )
        )
        self.pager.setVisible(len(pairs) > PAGE_ROWS)
        self.before_button.setEnabled(self._first > 0)
        self.after_button.setEnabled(self._first < last_page)
        self._show_state()
        self.current_pair_changed()

    def certain(self) -> list[LikelyDuplicate]:
        return [pair for pair in self.pairs if pair.is_certain]

    def _show_state(self) -> None:
        """What may be done now, and what stands in place of the rows when there are none."""
        certain, is_free = len(self.certain()), not self.context.book.read_only
        text = translate("Duplicates", "Merge the %Ln certain pair(s)", "", certain)
        self.certain_button.setText(text)
        self.certain_button.setAccessibleName(text)
        self.certain_button.setToolTip(
            translate("Duplicates", "Those with nothing that speaks against; one undo takes them all back")
        )
        self.certain_button.setVisible(bool(certain))
        self.certain_button.setEnabled(is_free)
        for button in self.panel.decision_buttons():
            button.setEnabled(is_free)
        self.stack.setCurrentIndex(0 if self.pairs else 1)
        if self.found is None:
            self.empty.say(
                "merge",
                translate("Duplicates", "Companies not compared yet"),
                translate("Duplicates", "Names, numbers, addresses and domains are compared; nothing is merged."),
                translate("Duplicates", "Compare the companies") if self._comparing is None else "",
            )
        elif not self.pairs:
            self.empty.say(
                "check",
                translate("Duplicates", "No likely double left"),
                translate("Duplicates", "Each company is counted once."),
            )
        self.status_changed.emit()

    @Slot()
    def current_pair_changed(self) -> None:
        key = self.table.current_key()
        self.panel.show_pair(next((pair for pair in self.pairs if pair_key(pair) == key), None))

    @Slot()
    def page_before(self) -> None:
        self._first = max(self._first - PAGE_ROWS, 0)
        self._turn()

    @Slot()
    def page_after(self) -> None:
        self._first += PAGE_ROWS
        self._turn()

    def _turn(self) -> None:
        self._show(self.pairs)
        if self.pairs:
            self.table.go_to_row(0)

    # --- what is decided -----------------------------------------------------------------------------------

    @Slot(object, object, object)
    def merge(self, keep: bytes, other: bytes, chosen: Mapping[str, Any]) -> None:
        """Merge two companies with the values chosen; the next pair is shown."""
        book = self.context.book
        survivor: Any = book.find(Company, keep)
        name = str(chosen.get("name") or (survivor.name if survivor else "") or "")

        def work(progress: Progress) -> None:
            progress.check_cancelled()
            merge_companies(book, keep, other, chosen)

        text = translate("Duplicates", "2 companies merged into {name}").format(name=name)
        self._write(work, partial(self._decided, text))

    @Slot(object, object)
    def tell_apart(self, keep: bytes, other: bytes) -> None:
        """Say that both are two companies, for the whole team."""
        book = self.context.book

        def work(progress: Progress) -> None:
            progress.check_cancelled()
            mark_distinct(book, keep, other)

        text = translate("Duplicates", "Not a double: the team is asked no more")
        self._write(work, partial(self._decided, text))

    @Slot()
    def merge_certain(self) -> None:
        """Merge the pairs with nothing against, in one change set that one undo takes back."""
        book, pairs = self.context.book, self.certain()
        if not pairs or book.read_only:
            return

        def work(progress: Progress) -> Merged:
            def tell(done: int, count: int) -> None:
                progress.report(done / count)

            return merge_pairs(book, pairs, tell)

        self._write(work, self.certain_merged, translate("Duplicates", "Merging the companies"))

    def certain_merged(self, result: Merged) -> None:
        text = translate("Duplicates", "%Ln pair(s) merged", "", result.merged)
        if result.left:
            text += " · " + translate("Duplicates", "%Ln left: two NEQ", "", result.left)
        self._decided(text)

    def _decided(self, text: str, nothing: object = None) -> None:
        del nothing
        self._writing = None
        self._show_state()
        self.say_done(text, [(translate("Duplicates", "Undo"), self.undo_asked.emit)])

    # --- what the window asks ------------------------------------------------------------------------------

    def company_in_hand(self) -> bytes | None:
        return None if self.panel.comparison is None or not self.pairs else self.panel.comparison.companies[0]

    def step_record(self, step: int) -> None:
        row = self.table.currentIndex().row() + step
        if 0 <= row < self.table.rows.rowCount():
            self.table.go_to_row(row)

    def status_text(self) -> str:
        return translate("Duplicates", "%Ln likely double(s)", "", len(self.pairs))

    def keys_text(self) -> str:
        return translate("Duplicates", "← → value kept · Ctrl+Enter merges · Ctrl+D: not a double")

    def areas(self) -> Sequence[QWidget]:
        if not self.pairs:
            return [self.empty.button if not self.empty.button.isHidden() else self.search_button]
        return [self.table, self.panel.first_widget()]

    def commands(self) -> Sequence[Command]:
        return [
            Command(translate("Duplicates", "Compare the companies again"), self.search, "magnify"),
            Command(translate("Duplicates", "Merge the certain doubles"), self.merge_certain, "merge"),
        ]
