"""Synergies: links between companies on the map, in a list, on a board; suggestions across regions, with reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.domain.suggestions import Suggestion
from cqi_desktop.store.dismissed_suggestions import DismissedPair, dismissed_pairs
from cqi_desktop.store.synergy_list import SynergyLine, last_result, synergy_lines
from cqi_desktop.store.synergy_matrix import synergy_matrix
from cqi_desktop.store.synergy_suggestions import synergy_suggestions
from cqi_desktop.store.tables import Company
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, translate, translate_marked
from cqi_desktop.ui.changed import EVERYTHING, concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.kept_place import KeptPlace
from cqi_desktop.ui.synergies.board import StatusBoard
from cqi_desktop.ui.synergies.link_actions import LinkActions
from cqi_desktop.ui.synergies.link_words import pair_of_regions_name
from cqi_desktop.ui.synergies.links_map import LinksMapPanel, link_map_values
from cqi_desktop.ui.synergies.links_model import PLACE_OF
from cqi_desktop.ui.synergies.links_view import LinksView, value_of
from cqi_desktop.ui.synergies.matrix_panel import MatrixPanel, Place
from cqi_desktop.ui.synergies.suggestions_panel import SuggestionsPanel
from cqi_desktop.ui.tasks import Progress, Task
from cqi_desktop.ui.widgets.filter_chip import FilterChip
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.pick_field import Pick
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

SUGGESTIONS, LIST, BOARD = "suggestions", "list", "board"
VIEWS: tuple[tuple[str, str], ...] = (
    (SUGGESTIONS, QT_TRANSLATE_NOOP("Synergies", "Suggestions and map")),
    (LIST, QT_TRANSLATE_NOOP("Synergies", "List")),
    (BOARD, QT_TRANSLATE_NOOP("Synergies", "Board by status")),
)
_OF_LINKS = frozenset({"synergy_link", "company", "region", "adviser"})
_OF_SUGGESTIONS = frozenset({"dismissed_suggestion", "activity", "participation"}) | _OF_LINKS


class _Links(NamedTuple):
    lines: tuple[SynergyLine, ...]
    counts: Mapping[Place, int]


class _Suggested(NamedTuple):
    suggestions: tuple[Suggestion, ...]
    dismissed: list[DismissedPair]


class SynergiesPage(Page):
    reads: ClassVar[frozenset[str]] = _OF_SUGGESTIONS | {"saved_view"}

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Synergies", "Synergies"))
        self.lines: tuple[SynergyLine, ...] = ()
        self.dismissed: list[DismissedPair] = []
        self.pair: Place | None = None
        self._counts: Mapping[Place, int] = {}
        self._suggestions_stale = True
        self._reading: Task | None = None
        self._suggesting: Task | None = None
        self.header = PageHeader(context.themes, translate("Synergies", "Synergies"))
        titles = [(key, translate_marked("Synergies", title)) for key, title in VIEWS]
        self.switch = SegmentSwitch(context.themes, titles, translate("Synergies", "View"))
        self.pair_chip = FilterChip(context.themes, context.icons, "pair", translate("Synergies", "Regions:"))
        self.pair_chip.hide()
        self.add_button = make_button(context.icons, translate("Synergies", "New link…"), "plus", primary=True)
        self.add_button.setToolTip("Ctrl+N")
        self.add_button.setEnabled(not context.book.read_only)
        self.list_view = LinksView(context)
        self.views = self.list_view.views
        self.views.hide()
        self.header.add_left(self.switch)
        self.header.add_left(self.views)
        self.header.add_left(self.pair_chip)
        self.table_button = make_button(context.icons, translate("Synergies", "See as a table"), "table")
        self.table_button.hide()
        self.header.add_right(self.table_button)
        self.header.add_right(self.add_button)
        self.map_panel = LinksMapPanel(context.themes, context.icons)
        self.matrix = MatrixPanel(context)
        self.suggestions = SuggestionsPanel(context)
        self.board = StatusBoard(context)
        self.link_actions = LinkActions(context, self)
        self._lay_out()
        self._follow()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.matrix)
        right.addWidget(self.suggestions, 1)
        self._desk = QWidget()
        desk = QHBoxLayout(self._desk)
        desk.setContentsMargins(16, 0, 16, 12)
        desk.setSpacing(12)
        desk.addWidget(self.map_panel, 9)
        desk.addLayout(right, 13)
        self.stack = PlainStack()
        for view in (self._desk, self.list_view, self.board):
            self.stack.addWidget(view)
        self.rows.addWidget(self.header)
        self.rows.addWidget(self.stack, 1)

    def _follow(self) -> None:
        acts = self.link_actions
        acts.told.connect(self.tell)
        acts.failed.connect(self.write_refused)
        self.switch.chosen.connect(self.view_chosen)
        self.table_button.clicked.connect(self.show_board_list)
        self.pair_chip.clicked.connect(self.pair_let_go)
        self.pair_chip.removed.connect(self.pair_let_go)
        self.add_button.clicked.connect(acts.add)
        self.matrix.pair_chosen.connect(self.choose_pair)
        self.matrix.status_chosen.connect(self.show_status_list)
        self.map_panel.place_opened.connect(self.show_place_list)
        self.map_panel.reach_changed.connect(self.show_links)
        panel = self.suggestions
        panel.company_changed.connect(self.read_suggestions)
        panel.dismissed_asked.connect(self.show_dismissed)
        panel.list.proposed.connect(acts.propose)
        panel.list.dismissed.connect(acts.dismiss)
        panel.list.company_asked.connect(self.company_asked)
        panel.list.current_moved.connect(self.light_pair)
        view = self.list_view
        view.edit_asked.connect(acts.write_cell)
        view.company_asked.connect(self.company_asked)
        view.dialog_asked.connect(acts.edit)
        view.trash_asked.connect(acts.trash)
        view.changed.connect(self.list_changed)
        view.view_chosen.connect(self.list_view_chosen)
        self.views.told.connect(self.tell)
        self.views.failed.connect(self.failed)
        view.copied.connect(self.rows_copied)
        view.export_asked.connect(self.export_asked)
        self.board.card_moved.connect(acts.change_status)
        self.board.opened.connect(acts.edit)
        self.board.trash_asked.connect(acts.trash)
        self.board.changed.connect(self.status_changed)
        for keys, slot in (("Ctrl+N", acts.add), ("Ctrl+Shift+F", view.filters.add_chip.click)):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- views ---------------------------------------------------------------------------------------------

    def show_section(self, key: str) -> None:
        """Show a view by its key, or ``company:<key in hexadecimal>``: the suggestions for one company."""
        name, _, company = key.partition(":")
        self.switch.choose(SUGGESTIONS if name == "company" else name)
        if company:
            self.suggest_for(bytes.fromhex(company))
        self.areas()[1].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def view_chosen(self, key: str) -> None:
        self.stack.setCurrentIndex([view for view, _ in VIEWS].index(key))
        self.table_button.setVisible(key == BOARD)
        self.views.setVisible(key == LIST)
        self._show_count()
        if key == SUGGESTIONS and self._suggestions_stale:
            self.read_suggestions()
        self.status_changed.emit()
        self.place_moved.emit(self.place())

    def show_saved_view(self, key: str) -> None:
        self.switch.choose(LIST)
        self.views.choose(key)
        self.list_view.table.setFocus()

    @Slot()
    def list_view_chosen(self) -> None:
        """A view is of every pair of regions: the cell of the matrix is let go."""
        if self.pair is not None:
            self.choose_pair(None)
        self.place_moved.emit(self.place())

    def place(self) -> str:
        """The view that is shown, and which one of the list; empty for the suggestions."""
        if self.switch.key == LIST:
            return f"{LIST}/{self.views.key}"
        return "" if self.switch.key == SUGGESTIONS else self.switch.key

    def kept_at(self, place: str) -> KeptPlace | None:
        name, _, view = place.partition("/")
        return self.list_view.kept(view) if name == LIST else None

    def show_place(self, place: str, kept: KeptPlace | None) -> None:
        name, _, view = place.partition("/")
        self.switch.choose(name or SUGGESTIONS)
        if name == LIST:
            self.list_view.show_again(view, kept)

    def suggest_for(self, company: bytes) -> None:
        """The suggestions for one company, as if it was picked in their field."""
        found = self.context.book.find(Company, company)
        if found is not None:
            self.suggestions.field.show_pick(Pick(found.id, found.name or ""))
            self.read_suggestions()

    # --- reading -------------------------------------------------------------------------------------------

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        if concerns(kinds, _OF_SUGGESTIONS):
            self._suggestions_stale = True
        if self.isVisible() and kinds != EVERYTHING and not concerns(kinds, _OF_LINKS):
            self.list_view.show_view_state()
            if self._suggestions_stale and self.switch.key == SUGGESTIONS:
                self.read_suggestions()
            return
        super().records_changed(kinds)

    @Slot()
    def scope_changed(self) -> None:
        self.pair = None
        self.list_view.filters.follow_scope()
        super().scope_changed()

    def refresh(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        book, year = self.context.book, self.context.scope.year

        def read(progress: Progress) -> _Links:
            progress.check_cancelled()
            return _Links(synergy_lines(book), synergy_matrix(book, year).proposed)

        self._reading = self.context.runner.run(self, read, self.links_read, self.failed.emit)
        self._suggestions_stale = True
        if self.switch.key == SUGGESTIONS:
            self.read_suggestions()

    @Slot(object)
    def links_read(self, answer: _Links) -> None:
        self._reading = None
        self.lines, self._counts = answer
        self.show_links()

    @Slot()
    def read_suggestions(self) -> None:
        if self._suggesting is not None:
            self._suggesting.cancel()
        book, company, regions = self.context.book, self.suggestions.company, self._regions

        def read(progress: Progress) -> _Suggested:
            progress.check_cancelled()
            return _Suggested(synergy_suggestions(book, regions=regions, company=company), dismissed_pairs(book))

        self._suggestions_stale = False
        self._suggesting = self.context.runner.run(self, read, self.suggestions_read, self.failed.emit)

    @Slot(object)
    def suggestions_read(self, answer: _Suggested) -> None:
        self._suggesting = None
        self.dismissed = answer.dismissed
        self.suggestions.show_suggestions(answer.suggestions, self._between, len(answer.dismissed))
        self.status_changed.emit()

    @property
    def _regions(self) -> tuple[str, ...]:
        """The regions that suggestions are between: the cell of the matrix, else the region of the window."""
        team, chosen = [region.code for region in self.context.scope.regions], self.context.scope.region
        if self.pair is not None and set(self.pair) <= set(team):
            return tuple(sorted(set(self.pair), key=[chosen, *team].index))
        return (chosen,) if chosen else ()

    @property
    def _between(self) -> str:
        regions, scope = self._regions, self.context.scope
        if len(regions) == 2:
            return pair_of_regions_name((regions[0], regions[1]), scope.regions)
        others = [region.name for region in scope.regions if region.code not in regions]
        return f"{scope.region_name} ⇄ {', '.join(others)}" if regions and others and scope.region_name else ""

    # --- showing -------------------------------------------------------------------------------------------

    def _is_in_scope(self, line: SynergyLine) -> bool:
        region = self.context.scope.region
        return (self.pair is None or line.pair == self.pair) and (
            not region or region in (line.region_a, line.region_b)
        )

    @property
    def of_year(self) -> tuple[SynergyLine, ...]:
        """The links proposed in the year, in the region and the pair of regions that are chosen."""
        year = self.context.scope.year
        return tuple(line for line in self.lines if line.is_proposed_in(year) and self._is_in_scope(line))

    @Slot()
    def show_links(self) -> None:
        scope, of_year = self.context.scope, self.of_year
        between = [line for line in of_year if line.is_between_regions]
        is_narrow = self.map_panel.between_box.isChecked() and (self.pair is None or self.pair[0] != self.pair[1])
        values = link_map_values(between if is_narrow else of_year, scope.regions, scope.year)
        self.map_panel.show_links(values, scope.region, (len(between), len(of_year)))
        self.map_panel.show_result(
            last_result([line for line in self.lines if line.moves_in(scope.year)], self._is_in_scope)
        )
        self.matrix.show_links(self._counts, of_year, self.pair, scope.regions)
        self.pair_chip.setVisible(self.pair is not None)
        if self.pair is not None:
            self.pair_chip.show_value(pair_of_regions_name(self.pair, scope.regions))
        self.list_view.show_lines(self.lines, self.pair)
        self.board.show_lines(
            [line for line in self.lines if line.is_followed_in(scope.year) and self._is_in_scope(line)]
        )
        self.list_changed()

    @Slot()
    def list_changed(self) -> None:
        self._show_count()
        self.status_changed.emit()

    def _show_count(self) -> None:
        """What the list shows where it is shown, else the links of the year."""
        shown = self.list_view.shown if self.switch.key == LIST else self.of_year
        self.header.count.setText(format_integer(len(shown)))

    @Slot()
    def light_pair(self) -> None:
        """The arc of the current suggestion."""
        current = self.suggestions.list.current
        self.map_panel.map.show_pair(*((current.a.mrc, current.b.mrc) if current else ("", "")))

    @Slot(object)
    def choose_pair(self, pair: Place | None) -> None:
        """Filter the map, the suggestions, the list and the board on a cell of the matrix; None lets it go."""
        self.pair = pair
        self.show_links()
        if self.switch.key == SUGGESTIONS:
            self.read_suggestions()
        else:
            self._suggestions_stale = True

    @Slot()
    def pair_let_go(self) -> None:
        self.choose_pair(None)
        self.switch.setFocus()

    @Slot()
    def show_board_list(self) -> None:
        """The same as the board, as a table in the order of the statuses."""
        self._show_list({})
        self.list_view.sort_by(PLACE_OF["status"], False)

    @Slot(str)
    def show_status_list(self, status: str) -> None:
        self._show_list({"status": (status,)})

    @Slot(str, str)
    def show_place_list(self, region: str, mrc: str) -> None:
        reach = {"reach": ("between",)} if self.map_panel.between_box.isChecked() else {}
        self._show_list({"mrc": (mrc,), **reach} if mrc else {"region": (region,), **reach})

    def _show_list(self, filters: Mapping[str, tuple[Any, ...]]) -> None:
        """The links of the year that a number counts."""
        view = self.list_view
        view.filters.show_these({**view.filters.of_scope(), **filters})
        self.switch.choose(LIST)
        view.areas()[1].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- writing -------------------------------------------------------------------------------------------

    @Slot(str)
    def tell(self, text: str) -> None:
        self.say_done(text, [(translate("Synergies", "Undo"), self.undo_asked.emit)])

    @Slot(object)
    def write_refused(self, error: Exception) -> None:
        """Said above the page; what is shown is again what the book holds."""
        self.failed.emit(error)
        self.show_links()

    @Slot()
    def show_dismissed(self) -> None:
        from cqi_desktop.ui.dialogs.dismissed_dialog import DismissedDialog

        DismissedDialog(self.context, self.window(), self.dismissed, self.link_actions.restore).open()

    @Slot(int)
    def rows_copied(self, count: int) -> None:
        self.say_done(translate("Synergies", "%Ln row(s) copied: paste them into Excel", "", count))

    # --- what the window asks ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the map gives its room to what is beside it."""
        super().resizeEvent(event)
        self.map_panel.setVisible(not self.is_narrow)

    def company_in_hand(self) -> bytes | None:
        if self.switch.key == SUGGESTIONS:
            current = self.suggestions.list.current
            return current.a.key if current else None
        line = self.list_view.current if self.switch.key == LIST else self.board.current
        return line.company_a if line else None

    def status_text(self) -> str:
        if self.switch.key == LIST:
            return self.list_view.status_text()
        lines = self.of_year
        counted = translate("Synergies", "%Ln link(s) in {year}", "", len(lines))
        parts = (counted.format(year=self.context.scope.year.label), value_of(lines))
        return " · ".join(part for part in parts if part)

    def keys_text(self) -> str:
        if self.switch.key == LIST:
            return translate("Synergies", "F2: edit · Enter: open · Del: trash")
        if self.switch.key == BOARD:
            return translate("Synergies", "Ctrl+← →: move · Enter: edit")
        return translate("Synergies", "Enter: propose · Del: dismiss · Space: open")

    def areas(self) -> Sequence[QWidget]:
        if self.switch.key == LIST:
            return [self.switch, *reversed(self.list_view.areas())]
        if self.switch.key == BOARD:
            return [self.switch, self.board.first_field()]
        first = [self.map_panel.shown_view()] if self.map_panel.isVisible() else []
        return [self.switch, self.suggestions.list, *first, self.matrix.matrix, self.matrix.statuses]

    def first_area(self) -> QWidget:
        """The suggestions, the list or the board, whose keys the status bar tells."""
        return self.areas()[1]

    def filter_by_text(self) -> None:
        self.switch.choose(LIST)
        self.list_view.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_view.filters.field.selectAll()

    def step_record(self, step: int) -> None:
        table = self.list_view.table
        row = table.currentIndex().row() + step
        if self.switch.key == LIST and 0 <= row < table.model().rowCount():
            table.go_to_row(row)

    @Slot()
    def pick_company(self) -> None:
        self.switch.choose(SUGGESTIONS)
        self.suggestions.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.suggestions.field.selectAll()

    def commands(self) -> Sequence[Command]:
        add = Command(self.add_button.text(), self.link_actions.add, "plus", "Ctrl+N")
        views = Command(translate("Synergies", "Choose a view"), self.views.open_menu, "bookmark-outline")
        return [
            *([add] if self.add_button.isEnabled() else []),
            Command(translate("Synergies", "Suggestions for a company"), self.pick_company, "lightbulb-on-outline"),
            *(
                Command(
                    translate("Synergies", "Synergies: {view}").format(view=translate_marked("Synergies", title)),
                    _ViewOpener(self, key),
                    "transit-connection-variant",
                )
                for key, title in VIEWS
            ),
            *([views] if self.switch.key == LIST else []),
            Command(translate("Synergies", "Dismissed suggestions"), self.show_dismissed, "history"),
        ]


class _ViewOpener:
    """Shows one view: what a command of the field runs."""

    def __init__(self, page: SynergiesPage, key: str) -> None:
        self._page = page
        self._key = key

    def __call__(self) -> None:
        self._page.show_section(self._key)
