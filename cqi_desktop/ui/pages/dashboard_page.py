"""The first page: the results of the year, what to do next, the map of the MRC, what needs attention.

Follow-ups are read at once, since they come by an index; figures, arcs and what needs attention are counted on the
worker, and the old ones stay on screen until the new ones are there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.store.almost_counted import make_it_count
from cqi_desktop.store.attention import (
    AttentionKind,
    AttentionLine,
    AttentionRecord,
    duplicates_to_examine,
)
from cqi_desktop.store.company_list import count_companies
from cqi_desktop.store.follow_ups import FollowUp, follow_ups_due, make_follow_up, put_off
from cqi_desktop.store.own_indicators import hidden_indicators
from cqi_desktop.translation import language, translate
from cqi_desktop.ui.attention_words import (
    AttentionWords,
    backup_words,
    conflict_words,
    counted_words,
    document_day,
    words_of,
)
from cqi_desktop.ui.changed import FIGURE_KINDS, concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.dashboard_counting import CountedYear, count_year
from cqi_desktop.ui.models.breakdown_model import ShownFigure
from cqi_desktop.ui.models.map_values import MAP_INDICATORS, map_indicators, map_values
from cqi_desktop.ui.models.year_results import year_results
from cqi_desktop.ui.moments import local, near
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.attention_panel import AttentionPanel
from cqi_desktop.ui.widgets.follow_ups_panel import FollowUpsPanel, due_words
from cqi_desktop.ui.widgets.keyed_button import KeyedButton
from cqi_desktop.ui.widgets.map_panel import MapPanel
from cqi_desktop.ui.widgets.page_header import PageHeader
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.results_panel import ResultsPanel
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

if TYPE_CHECKING:
    from cqi_desktop.ui.widgets.attention_records import AttentionRecords
    from cqi_desktop.ui.widgets.figure_panel import FigurePanel

MAP_INDICATOR = "dashboard_map"
# Above that many companies likely doubles are looked for on demand only: they cost seconds of the worker.
MOST_COMPARED = 10_000
_DUPLICATE_KINDS = frozenset({"company", "contact", "distinct_pair"})
_CONFLICTS, _BACKUP, _LOOK_FOR_DUPLICATES = "conflicts", "backup", "look_for_duplicates"
_QUIET_MS = 400
# What stands under the results.
FOLLOW_UPS, RECORDS, TO_SETTLE = range(3)


class DashboardPage(Page):
    """See the module. The records of a figure take the place of the follow-ups until Escape."""

    reads = FIGURE_KINDS | {"target", "contact", "consent_entry", "adviser", "distinct_pair", "service", "action"}

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Dashboard", "Dashboard"))
        self._counted: CountedYear | None = None
        self._duplicates: AttentionLine | None = None
        self._counting: Task | None = None
        self._listing: Task | None = None
        self._comparing: Task | None = None
        self.results = ResultsPanel(context.themes, context.icons)
        self.follow_ups = FollowUpsPanel(context.themes, context.icons)
        self.map_panel = MapPanel(context.themes, context.icons)
        self.attention = AttentionPanel(context.themes, context.icons)
        self._frames: dict[int, QFrame] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_QUIET_MS)
        self._later.timeout.connect(self.look_for_duplicates_of_small_book)
        self._build()
        self._connect()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.header = PageHeader(self.context.themes, translate("Dashboard", "Dashboard"))
        words = translate("Dashboard", "Note an intervention")
        self.note_button = KeyedButton(self.context.themes, self.context.icons, words, "note-edit-outline", "Ctrl+I")
        self.header.add_right(self.note_button)
        self.under_results = PlainStack(150)
        self.under_results.addWidget(self.follow_ups)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, upper, below, parts in (
            (left, self.results, self.under_results, (0, 1)), (right, self.map_panel, self.attention, (5, 2)),
        ):  # fmt: skip
            column.setSpacing(12)
            column.addWidget(upper, parts[0])
            column.addWidget(below, parts[1])
        body = QWidget()
        body.setObjectName("page")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(16, 0, 16, 12)
        columns.setSpacing(12)
        columns.addLayout(left, 6)
        columns.addLayout(right, 5)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.addWidget(self.header)
        self.rows.addWidget(area, 1)

    def _connect(self) -> None:
        self.note_button.clicked.connect(self.note_asked)
        self.results.figure_opened.connect(self.open_figure)
        self.results.current_changed.connect(self.status_changed)
        self.results.table.left_by_escape.connect(self.close_panel)
        self.map_panel.figure_opened.connect(self.open_figure)
        self.map_panel.indicator_chosen.connect(self.show_on_map)
        self.map_panel.current_changed.connect(self.status_changed)
        self.follow_ups.made.connect(self.mark_made)
        self.follow_ups.postponed.connect(self.postpone)
        self.follow_ups.company_asked.connect(self.company_asked)
        self.follow_ups.everyone_asked.connect(self.show_follow_ups)
        self.follow_ups.list_asked.connect(self.list_follow_ups)
        self.attention.chosen.connect(self.attention_chosen)
        self.context.adviser.changed.connect(self.show_follow_ups)
        self.context.exchange.changed.connect(self.show_attention)

    # --- what stands under the results, made when it is first opened -------------------------------------

    @cached_property
    def figure_panel(self) -> FigurePanel:
        from cqi_desktop.ui.widgets.figure_panel import FigurePanel

        panel = FigurePanel(self.context.themes, self.context.icons)
        panel.copied.connect(self.rows_copied)
        self._add_panel(RECORDS, panel)
        return panel

    @cached_property
    def attention_records(self) -> AttentionRecords:
        from cqi_desktop.ui.widgets.attention_records import AttentionRecords

        panel = AttentionRecords(self.context.themes, self.context.icons)
        panel.settled.connect(self.settle_record)
        self._add_panel(TO_SETTLE, panel)
        return panel

    def _add_panel(self, which: int, panel: FigurePanel | AttentionRecords) -> None:
        panel.closed.connect(self.close_panel)
        panel.company_asked.connect(self.company_asked)
        panel.list_asked.connect(self.companies_asked)
        self._frames[which] = _framed(panel)
        self.under_results.addWidget(self._frames[which])

    @property
    def panel_shown(self) -> int:
        """FOLLOW_UPS, RECORDS or TO_SETTLE."""
        current = self.under_results.currentWidget()
        return next((which for which, frame in self._frames.items() if frame is current), FOLLOW_UPS)

    def _show_panel(self, which: int) -> None:
        self.under_results.setCurrentWidget(self._frames.get(which, self.follow_ups))

    # --- reading the book ----------------------------------------------------------------------------------

    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, _DUPLICATE_KINDS):
            self._duplicates = None
        super().records_changed(kinds)

    @Slot()
    def scope_changed(self) -> None:
        """Another year or region changes no company: the doubles found still hold."""
        self._refresh_or_wait()

    def refresh(self) -> None:
        """Follow-ups at once, the rest from the worker; a newer question replaces the one that waits."""
        book, scope = self.context.book, self.context.scope
        self.header.count.setText(_subtitle(self._region_name(), book.today()))
        self.show_follow_ups()
        if self._counting is not None:
            self._counting.cancel()
        year, region = scope.year, scope.region or None

        def count(progress: Progress) -> CountedYear:
            return count_year(book, year, region, progress)

        self._counting = self.context.runner.run(self, count, self.year_counted, self.failed.emit)

    def _region_name(self) -> str:
        return self.context.scope.region_name or translate("Dashboard", "Whole territory")

    @Slot(object)
    def year_counted(self, counted: CountedYear) -> None:
        self._counting = None
        self._counted = counted
        scope = self.context.scope
        today = self.context.book.today()
        hidden = hidden_indicators(self.context.book)
        results = year_results(counted.years, counted.region, self._region_name(), counted.targets, today, hidden)
        self.results.show_results(results, scope.year, today)
        self._draw_map()
        self.show_attention()
        self._renew_panel()
        self.status_changed.emit()
        if self._duplicates is None:
            self._later.start()

    # --- follow-ups ----------------------------------------------------------------------------------------

    @Slot()
    def show_follow_ups(self) -> None:
        book, adviser = self.context.book, self.context.adviser
        is_mine = adviser.key is not None and not self.follow_ups.everyone_button.isChecked()
        found = follow_ups_due(
            book, adviser.key if is_mine else None, None if is_mine else self.context.scope.region or None
        )
        self.follow_ups.show_follow_ups(found, book.today(), adviser.name)

    @Slot()
    def list_follow_ups(self) -> None:
        self.place_asked.emit("interventions", "follow_ups")

    @Slot(object)
    def mark_made(self, found: FollowUp) -> None:
        text = translate("Dashboard", "Follow-up made: {company}").format(company=found.company_name)
        self._write(partial(make_follow_up, self.context.book, found), text)

    @Slot(object, object)
    def postpone(self, found: FollowUp, day: date) -> None:
        words = due_words(day, self.context.book.today())
        text = translate("Dashboard", "Follow-up of {company} put off: {day}")
        self._write(
            partial(put_off, self.context.book, found, day),
            text.format(company=found.company_name, day=words),
        )

    def _write(self, write: Callable[[], object], text: str) -> None:
        """Write, then say what was done with a way back; what is refused is told above the page."""
        try:
            write()
        except CqiError as error:
            self.failed.emit(error)
            return
        self.say_done(text, [(translate("Dashboard", "Undo"), self.undo_asked.emit)])

    # --- the map -------------------------------------------------------------------------------------------

    def _map_indicator(self) -> Indicator:
        kept = (self.context.settings.columns.get(MAP_INDICATOR) or [""])[0]
        offered = map_indicators(self._counted.years if self._counted else ())
        return next((one for one in offered if one.code == kept), MAP_INDICATORS[0])

    @Slot(str)
    def show_on_map(self, code: str) -> None:
        self.context.settings.columns[MAP_INDICATOR] = [code]
        self._draw_map()
        self.status_changed.emit()

    def _draw_map(self) -> None:
        if self._counted is not None:
            self.map_panel.offered = map_indicators(self._counted.years)
            values = map_values(self._counted.years, self._map_indicator(), self._counted.arcs)
            self.map_panel.show_values(values, self._counted.region or "")

    # --- the records of a figure ---------------------------------------------------------------------------

    @Slot(object)
    def open_figure(self, shown: ShownFigure) -> None:
        """List the records of a figure in place of the follow-ups, from the worker."""
        if self._counted is None:
            return
        if self._listing is not None:
            self._listing.cancel()
        from cqi_desktop.store.records_behind import records_behind

        book, place = self.context.book, shown.place
        year = self._counted.years[place.year].fiscal_year

        def read(progress: Progress) -> tuple[ShownFigure, RecordsBehind]:
            progress.check_cancelled()
            return shown, records_behind(book, year, shown.indicator.code, place.region, place.mrc, figure=shown.figure)

        self._listing = self.context.runner.run(self, read, self.records_read, self.failed.emit)

    @Slot(object)
    def records_read(self, answer: tuple[ShownFigure, RecordsBehind]) -> None:
        self._listing = None
        shown, behind = answer
        self.figure_panel.show_figure(shown, behind)
        self.map_panel.map.show_opened(shown.place.mrc or "")
        is_new = self.panel_shown != RECORDS
        self._show_panel(RECORDS)
        if is_new:
            self.figure_panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew_panel(self) -> None:
        """What is open is read again; it closes when there is nothing left of it."""
        counted, which = self._counted, self.panel_shown
        if counted is None:
            return
        if which == RECORDS and (shown := self.figure_panel.shown) is not None:
            figure = counted.years[shown.place.year].figure(shown.indicator.code, shown.place.region)
            year = counted.years[shown.place.year].fiscal_year.label
            again = ShownFigure(shown.indicator, figure, shown.place, shown.place_name, year)
            self.open_figure(again) if again.opens else self.close_panel()
        elif which == TO_SETTLE and self.attention_records.line is not None:
            kind = self.attention_records.line.kind
            line = next((line for line in self._lines() if line.kind is kind), None)
            if line is not None:
                self.attention_records.show_line(line)
            elif kind is not AttentionKind.DUPLICATES:
                self.close_panel()

    @Slot()
    def close_panel(self) -> None:
        if self.panel_shown == FOLLOW_UPS:
            return
        from_map = self.panel_shown == RECORDS and bool(self.map_panel.map.opened)
        from_list = self.panel_shown == TO_SETTLE
        had_focus = self.under_results.isAncestorOf(self.focusWidget() or self)
        self._show_panel(FOLLOW_UPS)
        self.map_panel.map.show_opened("")
        if had_focus:
            back = self.map_panel.shown_view() if from_map else self.attention.list if from_list else self.results.table
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape from the map or the list gives the follow-ups back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def rows_copied(self, count: int) -> None:
        self.say_done(translate("Reports", "%Ln row(s) copied: paste them into Excel", "", count))

    # --- what needs attention ------------------------------------------------------------------------------

    def _lines(self) -> list[AttentionLine]:
        lines = list(self._counted.lines) if self._counted else []
        if self._duplicates is not None and self._duplicates.count:
            lines.insert(1, self._duplicates)
        return lines

    @Slot()
    def show_attention(self) -> None:
        if self._counted is None:
            return
        entries: list[tuple[object, AttentionWords]] = [(line, words_of(line)) for line in self._lines()]
        if self.context.exchange.needs_a_person:
            entries.insert(0, (_CONFLICTS, conflict_words(self.context.exchange.needs_a_person)))
        if self._duplicates is None and not self._is_small():
            entries.append((_LOOK_FOR_DUPLICATES, words_of(AttentionLine(AttentionKind.DUPLICATES, 0, ()))))
        backup = backup_words(self.context.settings.backups.values(), self.context.exchange.now())
        if backup is not None and count_companies(self.context.book):
            entries.append((_BACKUP, backup))
        self.attention.show_lines(entries, is_whole=self._duplicates is not None or not self._is_small())

    def _is_small(self) -> bool:
        return count_companies(self.context.book) <= MOST_COMPARED

    @Slot()
    def look_for_duplicates_of_small_book(self) -> None:
        if self._duplicates is None and self._is_small():
            self.look_for_duplicates()

    def look_for_duplicates(self) -> None:
        """Compare the companies on the worker; what is found holds until one of them changes."""
        if self._comparing is not None:
            self._comparing.cancel()
        book = self.context.book

        def compare(progress: Progress) -> AttentionLine:
            def tell(done: int, steps: int) -> None:
                progress.report(done / steps)

            return duplicates_to_examine(book, tell)

        self._comparing = self.context.runner.run(self, compare, self.duplicates_found, self.failed.emit)

    @Slot(object)
    def duplicates_found(self, line: AttentionLine) -> None:
        self._comparing = None
        self._duplicates = line
        self.show_attention()
        self._renew_panel()

    @Slot(object)
    def attention_chosen(self, key: object) -> None:
        if key == _CONFLICTS:
            self.page_asked.emit("exchange")
        elif key == _BACKUP:
            self.backup_asked.emit()
        elif key == _LOOK_FOR_DUPLICATES:
            self.look_for_duplicates()
        elif isinstance(key, AttentionLine) and key.kind is AttentionKind.NO_CONSENT:
            self.place_asked.emit("settings", "consents")
        elif isinstance(key, AttentionLine) and key.kind is AttentionKind.DUPLICATES:
            self.page_asked.emit("duplicates")
        elif isinstance(key, AttentionLine):
            self.attention_records.show_line(key)
            self._show_panel(TO_SETTLE)
            self.map_panel.map.show_opened("")
            self.attention_records.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object)
    def settle_record(self, kind: AttentionKind, record: AttentionRecord) -> None:
        """The one step of a record: make it count, or open its company."""
        if (said := counted_words(kind, record)) is not None:
            self._write(partial(make_it_count, self.context.book, record.record, document_day(kind, record)), said)
        elif record.company is not None:
            self.company_asked.emit(record.company)

    # --- what the window asks ------------------------------------------------------------------------------

    def status_text(self) -> str:
        """What the map says of the MRC under the keyboard, or when the last backup was made."""
        if self.map_panel.map.hasFocus() and self.map_panel.map.current:
            return self.map_panel.map.told_of(self.map_panel.map.current).replace("\n", " ")
        backups = self.context.settings.backups.values()
        latest = local(max(backups, default=""))
        if latest is None:
            return ""
        return translate("Dashboard", "Last verified backup: {moment}").format(
            moment=near(latest, self.context.exchange.now())
        )

    def keys_text(self) -> str:
        return translate("Dashboard", "Enter: see the records · Space: follow-up made · R: postpone · F6: next area")

    def areas(self) -> Sequence[QWidget]:
        has_rows = self.follow_ups.stack.currentIndex() == 0
        under: QWidget = self.follow_ups.table if has_rows else self.follow_ups.everyone_button
        if self.panel_shown == RECORDS:
            under = self.figure_panel.table
        elif self.panel_shown == TO_SETTLE:
            under = self.attention_records.table
        return [self.results.table, under, self.map_panel.shown_view(), self.attention.list]

    def commands(self) -> Sequence[Command]:
        return [
            Command(translate("Dashboard", "Choose the indicator of the map"), self.map_panel.chooser_pressed,
                    "map-outline"),
            Command(translate("Dashboard", "See the map as a table"), self.map_panel.table_button.toggle, "table"),
            Command(translate("Dashboard", "Look for likely doubles"), self.look_for_duplicates, "merge"),
            Command(translate("Dashboard", "See all the follow-ups"), self.list_follow_ups, "calendar-alert"),
        ]  # fmt: skip


def _framed(panel: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(1, 1, 1, 3)
    rows.addWidget(panel)
    return frame


def _subtitle(region: str, today: date) -> str:
    """``Centre-du-Québec · jeudi 31 mars 2011``."""
    form = "dddd d MMMM yyyy" if language() == "fr" else "dddd, MMMM d, yyyy"
    return f"{region} · {QLocale(f'{language()}_CA').toString(today, form)}"  # type: ignore[call-overload]
