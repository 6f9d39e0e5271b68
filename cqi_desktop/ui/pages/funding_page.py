"""Financement: sources and budget, who pays what, outcomes, surveys; any figure opens the records behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.changed import EVERYTHING, concerns
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.funding.outcomes_view import OutcomesView
from cqi_desktop.ui.funding.sharing_view import SharingView
from cqi_desktop.ui.funding.sources_view import SourcesView
from cqi_desktop.ui.funding.surveys_view import SurveysView
from cqi_desktop.ui.funding.view import FundingView
from cqi_desktop.ui.theme import SIDE_PANEL_WIDTH
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.records_panel import RecordsPanel, ShownRecords
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.widgets.toast import Action
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

PANEL = "funding_panel"
SOURCES, SHARING, OUTCOMES, SURVEYS = "sources", "sharing", "outcomes", "surveys"


@dataclass(frozen=True, slots=True)
class ViewMaker:
    """A view, made when it is first shown; ``add`` is what its primary button does, with the name of a slot."""

    key: str
    title: str
    make: Callable[[WindowContext], FundingView]
    add: str = ""


VIEWS: tuple[ViewMaker, ...] = (
    ViewMaker(SOURCES, QT_TRANSLATE_NOOP("Funding", "Sources"), SourcesView,
              QT_TRANSLATE_NOOP("Funding", "Add a source…")),
    ViewMaker(SHARING, QT_TRANSLATE_NOOP("Funding", "Who pays what"), SharingView),
    ViewMaker(OUTCOMES, QT_TRANSLATE_NOOP("Funding", "Outcomes"), OutcomesView,
              QT_TRANSLATE_NOOP("Funding", "Note an outcome…")),
    ViewMaker(SURVEYS, QT_TRANSLATE_NOOP("Funding", "Surveys"), SurveysView,
              QT_TRANSLATE_NOOP("Funding", "Make a survey…")),
)  # fmt: skip


class FundingPage(Page):
    reads: ClassVar[frozenset[str]] = SourcesView.reads | SharingView.reads | OutcomesView.reads | SurveysView.reads

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("Funding", "Funding"))
        self._views: dict[str, FundingView] = {}
        self._stale: set[str] = set()
        self.header = PageHeader(context.themes, translate("Funding", "Funding"))
        titles = [(view.key, translate_marked("Funding", view.title)) for view in VIEWS]
        self.switch = SegmentSwitch(context.themes, titles, translate("Funding", "View"))
        self.switch.chosen.connect(self.view_chosen)
        self.header.add_left(self.switch)
        self.add_button: QPushButton = make_button(
            context.icons, translate_marked("Funding", VIEWS[0].add), "plus", primary=True
        )
        self.add_button.clicked.connect(self.add_pressed)
        self.header.add_right(self.add_button)
        self.stack = PlainStack()
        self.panel = RecordsPanel(context.themes, context.icons)
        self.panel.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.rows.addWidget(self.header)
        self.rows.addWidget(self.splitter, 1)
        self.panel.closed.connect(self.close_panel)
        self.panel.company_asked.connect(self.company_asked)
        self.panel.list_asked.connect(self.companies_asked)
        self.panel.copied.connect(self.rows_copied)
        for keys, slot in (("Ctrl+N", self.add_pressed), ("Delete", self.trash_pressed)):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show(SOURCES)

    # --- views ---------------------------------------------------------------------------------------------

    @property
    def view(self) -> FundingView:
        return self._views[self.switch.key]

    def show_section(self, key: str) -> None:
        """Show a view by its key, or ``sharing:free``: a view and what it lists."""
        name, _, filtered = key.partition(":")
        self.switch.choose(name)
        view = self.view
        if filtered and isinstance(view, SharingView):
            view.show_filter(filtered)
        view.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def view_chosen(self, key: str) -> None:
        self._show(key)
        self.close_panel()

    def _show(self, key: str) -> None:
        maker = next(view for view in VIEWS if view.key == key)
        if key not in self._views:
            view = self._views[key] = maker.make(self.context)
            view.told.connect(self.tell)
            view.failed.connect(self.failed)
            view.records_asked.connect(self.show_records)
            view.company_asked.connect(self.company_asked)
            view.view_asked.connect(self.show_section)
            view.status_changed.connect(self.status_changed)
            self.stack.addWidget(view)
            self._stale.add(key)
        self.stack.setCurrentWidget(self._views[key])
        text = translate_marked("Funding", maker.add) if maker.add else ""
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)
        self.add_button.setVisible(bool(text))
        self.add_button.setEnabled(not self.context.book.read_only)
        if self.isVisible():
            self._refresh_current()
        self.status_changed.emit()

    @Slot()
    def add_pressed(self) -> None:
        add = getattr(self.view, "add_pressed", None)
        if add is not None and not self.context.book.read_only:
            add()

    @Slot()
    def trash_pressed(self) -> None:
        trash = getattr(self.view, "trash_current", None)
        if trash is not None and not self.context.book.read_only:
            trash()

    @Slot(str, object)
    def tell(self, text: str, actions: Sequence[Action]) -> None:
        del actions
        self.say_done(text, [(translate("Funding", "Undo"), self.undo_asked.emit)])

    # --- reading again -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._stale |= set(self._views)
        self._refresh_current()

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        """Only the views that show what changed read the book again, the one on show first."""
        if not concerns(kinds, self.reads):
            return
        if not self.isVisible():
            super().records_changed(kinds)
            return
        self._stale |= {key for key, view in self._views.items() if concerns(kinds, view.reads)}
        if kinds == EVERYTHING:
            self.close_panel()
        self._refresh_current()

    def _refresh_current(self) -> None:
        if self.switch.key in self._stale:
            self._stale.discard(self.switch.key)
            self.view.refresh()

    # --- the panel -----------------------------------------------------------------------------------------

    @Slot(object)
    def show_records(self, shown: ShownRecords) -> None:
        self.panel.show_records(shown)
        if self.panel.isHidden():
            self.panel.show()
            width = (self.context.settings.splitters.get(PANEL) or [0, SIDE_PANEL_WIDTH + 2])[-1]
            self.splitter.setSizes([max(self.splitter.width() - width - 1, 400), width])
        self._arrange()
        self.panel.table.setFocus()

    @Slot()
    def close_panel(self) -> None:
        if self.panel.isHidden():
            return
        had_focus = self.panel.isAncestorOf(self.focusWidget() or self)
        self.remember()
        self.panel.hide()
        self._arrange()
        if had_focus:
            self.view.first_field().setFocus()

    @Slot(int)
    def rows_copied(self, count: int) -> None:
        self.say_done(translate("Funding", "%Ln row(s) copied: paste them into Excel", "", count))

    def _arrange(self) -> None:
        """In a narrow window the panel stands in place of the view."""
        self.stack.setVisible(self.panel.isHidden() or not self.is_narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- what the window asks ------------------------------------------------------------------------------

    def remember(self) -> None:
        if not self.panel.isHidden() and not self.stack.isHidden():
            self.context.settings.splitters[PANEL] = self.splitter.sizes()

    def status_text(self) -> str:
        return self.view.status_text()

    def keys_text(self) -> str:
        return self.view.keys_text()

    def areas(self) -> Sequence[QWidget]:
        panel = [self.panel.table] if not self.panel.isHidden() else []
        return [self.switch, *self.view.areas(), *panel]

    def commands(self) -> Sequence[Command]:
        can_add = self.add_button.isEnabled() and bool(self.add_button.text())
        add = [Command(self.add_button.text(), self.add_pressed, "plus", "Ctrl+N")] if can_add else []
        return [
            *add,
            *(
                Command(
                    translate("Funding", "Funding: {view}").format(view=translate_marked("Funding", view.title)),
                    _ViewOpener(self, view.key),
                    "cash-multiple",
                )
                for view in VIEWS
            ),
            Command(translate("Funding", "Copy the records of the panel"), self.panel.copy_pressed, "content-copy"),
        ]


class _ViewOpener:
    """Shows one view: what a command of the field runs."""

    def __init__(self, page: FundingPage, key: str) -> None:
        self._page = page
        self._key = key

    def __call__(self) -> None:
        self._page.show_section(self._key)
