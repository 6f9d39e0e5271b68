"""Exchange: the team and where each laptop stands, conflicts to examine, imports to undo, the closing, backups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.store.change_sets import ChangeSetLine, change_sets
from cqi_desktop.store.closing import Closing, ask_for_closing, closing_state, confirm_closing
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.dialogs.team_dialog import TeamDialog, TeamTask, laptop_name_of
from cqi_desktop.ui.error_banner import ErrorBanner
from cqi_desktop.ui.exchange_watch import ExchangeState
from cqi_desktop.ui.exchange_words import exchanged_sentence, interrupted_fact, interrupted_sentence
from cqi_desktop.ui.laptop_actions import LaptopActions
from cqi_desktop.ui.moments import ago, local, near
from cqi_desktop.ui.tasks import Progress
from cqi_desktop.ui.widgets.backups_panel import BackupsPanel
from cqi_desktop.ui.widgets.closing_panel import ClosingPanel
from cqi_desktop.ui.widgets.conflicts_panel import ConflictsPanel
from cqi_desktop.ui.widgets.imports_panel import IMPORTS_READ, ImportsPanel
from cqi_desktop.ui.widgets.no_team_panel import NoTeamPanel
from cqi_desktop.ui.widgets.page_header import PageHeader, make_button
from cqi_desktop.ui.widgets.plain_stack import PlainStack
from cqi_desktop.ui.widgets.progress_strip import ProgressStrip
from cqi_desktop.ui.widgets.segment_switch import SegmentSwitch
from cqi_desktop.ui.widgets.team_panel import TeamPanel
from cqi_desktop.ui.window_context import WindowContext

from .page import Page

if TYPE_CHECKING:
    from cqi_desktop.sync.conflict_groups import ConflictGroup, Decision
    from cqi_desktop.sync.exchange import Exchanged

TEAM, IMPORTS, CLOSING, BACKUPS = "team", "imports", "closing", "backups"
# Not a view of its own: the imports, with the assistant open on them.
IMPORT = "import"
CONFLICTS_WIDTH, NARROW_CONFLICTS_WIDTH = 452, 400

_Read = tuple[list[ChangeSetLine], Closing, frozenset[str]]


class ExchangePage(Page):
    reads = frozenset(
        {"company", "contact", "intervention", "activity", "participation", "synergy_link", "export_outcome",
         "acknowledgement", "laptop", "conflict_decision"}
    )  # fmt: skip

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context, translate("ExchangePage", "Exchange"))
        self._watch = context.exchange
        self._imports_shown = IMPORTS_READ
        self._closed_banner: Exception | None = None
        self._told_in_banner = False
        self._years_put_off: set[str] = set()
        self._asked_year = ""
        self.strip = ProgressStrip()
        self.laptop_actions = LaptopActions(context, self)
        self.banner = ErrorBanner(context.icons)
        self.year_banner = ErrorBanner(context.icons)
        self.team = TeamPanel(context)
        self.no_team = NoTeamPanel(context)
        self.conflicts = ConflictsPanel(context)
        self.recent = ImportsPanel(context, translate("ExchangePage", "Recent imports"))
        self.imports = ImportsPanel(context, translate("ExchangePage", "Imports"))
        self.closing = ClosingPanel(context)
        self.backups = BackupsPanel(context)
        self.views = PlainStack()
        self._build()
        self.show_exchange()

    # --- building ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.rows.addWidget(self._header())
        self.rows.addWidget(self.strip)
        self._banner_area = QWidget()
        banner_row = QVBoxLayout(self._banner_area)
        banner_row.setContentsMargins(16, 0, 16, 12)
        banner_row.setSpacing(8)
        banner_row.addWidget(self.banner)
        banner_row.addWidget(self.laptop_actions.banner)
        banner_row.addWidget(self.year_banner)
        self._banner_area.hide()
        self.rows.addWidget(self._banner_area)
        self.views.addWidget(self._team_view())
        for panel in (self.imports, self.closing, self.backups):
            self.views.addWidget(_with_margins(panel))
        self.rows.addWidget(self.views, 1)
        watch = self._watch
        watch.changed.connect(self.show_exchange)
        watch.started.connect(self.exchange_started)
        watch.progressed.connect(self.strip.advance)
        watch.exchanged.connect(self.exchange_done)
        self.strip.cancel_asked.connect(self.cancel_pressed)
        self.banner.closed.connect(self.banner_closed)
        self.year_banner.closed.connect(self.year_banner_closed)
        self.laptop_actions.told.connect(self.say_done)
        self.laptop_actions.failed.connect(self.failed)
        self.laptop_actions.shown.connect(self._arrange_banners)
        self.team.menu_asked.connect(self.laptop_actions.menu_asked)
        self.team.more_asked.connect(self.laptop_actions.more_asked)
        self.team.move_asked.connect(self.move_pressed)
        self.no_team.create_asked.connect(self.create_pressed)
        self.no_team.join_asked.connect(self.join_pressed)
        self.conflicts.decided.connect(self.decide)
        self.conflicts.company_asked.connect(self.company_asked)
        for panel in (self.recent, self.imports):
            panel.undo_asked.connect(self.undo_set_asked)
            panel.more_asked.connect(self.older_imports_asked)
            panel.import_asked.connect(self.import_asked)
        self.closing.asked.connect(self.ask_pressed)
        self.closing.confirmed.connect(self.confirm_pressed)
        self.backups.backup_asked.connect(self.backup_asked)

    def _header(self) -> PageHeader:
        icons, themes = self.context.icons, self.context.themes
        header = PageHeader(themes, translate("ExchangePage", "Exchange"))
        segments = (
            (TEAM, translate("ExchangePage", "Exchange")),
            (IMPORTS, translate("ExchangePage", "Imports")),
            (CLOSING, translate("ExchangePage", "Closing")),
            (BACKUPS, translate("ExchangePage", "Backups")),
        )
        self.switch = SegmentSwitch(themes, segments, translate("ExchangePage", "Views of the exchange"))
        self.switch.chosen.connect(self.view_chosen)
        self.backup_button = make_button(
            icons, translate("ExchangePage", "Back up a copy…"), "content-save-check-outline"
        )
        self.backup_button.clicked.connect(self.backup_asked)
        self.exchange_button = make_button(icons, translate("ExchangePage", "Exchange now"), "sync", primary=True)
        self.exchange_button.setToolTip("F5")
        self.exchange_button.clicked.connect(self._watch.exchange_now)
        header.add_left(self.switch)
        header.add_right(self.backup_button)
        header.add_right(self.exchange_button)
        return header

    def _team_view(self) -> QWidget:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.team)
        left.addWidget(self.recent, 1)
        view = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, view)
        self._columns.setContentsMargins(16, 0, 16, 12)
        self._columns.setSpacing(12)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self.conflicts)
        self.conflicts.setFixedWidth(CONFLICTS_WIDTH)
        self._both = PlainStack()
        self._both.addWidget(view)
        self._both.addWidget(self.no_team)
        return self._both

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = NARROW_CONFLICTS_WIDTH if self.is_narrow else CONFLICTS_WIDTH
        self.conflicts.setFixedWidth(round(width * self.context.themes.current.growth))
        self.backup_button.setVisible(not self.is_narrow or self.switch.key == BACKUPS)

    # --- what is shown -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the imports, the closing and the backups on the worker; the exchange is read by its own."""
        book, year, backups = self.context.book, self.context.scope.year, list(self.context.settings.backups)
        wanted = self._imports_shown + 1

        def read(progress: Progress) -> _Read:
            progress.check_cancelled()
            present = frozenset(path for path in backups if Path(path).exists())
            return change_sets(book, wanted, kind="import"), closing_state(book, year), present

        self.context.runner.run(self, read, self.all_read, self.failed.emit)

    @Slot()
    def book_told(self) -> None:
        self._refresh_or_wait()

    @Slot(object)
    def all_read(self, answer: _Read) -> None:
        lines, closing, present = answer
        now, shown = self._watch.now(), lines[: self._imports_shown]
        self.recent.show_imports(shown, now, has_more=False)
        self.imports.show_imports(shown, now, has_more=len(lines) > len(shown))
        self.closing.show_closing(closing, now)
        self.backups.show_backups(self.context.settings.backups, present, now)
        self.status_changed.emit()

    @Slot()
    def show_exchange(self) -> None:
        """The team, its conflicts, and the banner of an exchange that was interrupted."""
        overview, state = self._watch.overview, self._watch.state
        has_team = overview is not None
        self._both.setCurrentIndex(0 if has_team else 1)
        self.exchange_button.setVisible(has_team)
        self.exchange_button.setEnabled(state != ExchangeState.RUNNING)
        if overview is not None:
            self.team.show_team(overview, self._watch.now())
            self.conflicts.show_groups(overview.conflicts)
        self.closing.setEnabled(has_team)
        if state != ExchangeState.RUNNING:
            self.strip.end()
        self._show_banner()
        self.status_changed.emit()

    def _show_banner(self) -> None:
        error = self._watch.error
        if error is None:
            self._closed_banner = None
            if not self._told_in_banner:
                self.banner.hide()
        elif error is not self._closed_banner and self._watch.state == ExchangeState.INTERRUPTED:
            self.banner.say(
                interrupted_sentence(error, self._watch.to_send),
                "warn",
                translate("ExchangePage", "Resume"),
                self._watch.exchange_now,
                fact=interrupted_fact(error),
            )
        self._show_year_banner()
        self.laptop_actions.show_name_banner()
        self._arrange_banners()

    def _show_year_banner(self) -> None:
        """A year that the team asks this laptop to confirm, one at a time."""
        overview = self._watch.overview
        years = [year for year in overview.to_confirm if year not in self._years_put_off] if overview else []
        self._asked_year = years[0] if years else ""
        if not years:
            self.year_banner.hide()
            return
        self.year_banner.say(
            translate("ExchangePage", "Confirm once all that was done on this laptop is entered."),
            "warn",
            translate("ExchangePage", "See the closing"),
            self.show_closing_asked,
            fact=translate("ExchangePage", "The team asks to confirm {year}.").format(year=years[0]),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.laptop_actions.show_name_banner()

    @Slot()
    def _arrange_banners(self) -> None:
        banners = (self.banner, self.laptop_actions.banner, self.year_banner)
        self._banner_area.setVisible(not all(banner.isHidden() for banner in banners))

    @Slot()
    def banner_closed(self) -> None:
        self._closed_banner = self._watch.error
        self._told_in_banner = False
        self._arrange_banners()

    @Slot()
    def year_banner_closed(self) -> None:
        self._years_put_off.add(self._asked_year)
        self._arrange_banners()

    @Slot()
    def show_closing_asked(self) -> None:
        self.context.scope.choose_year(fiscal_year_of(self.context.book, self._asked_year))
        self.switch.choose(CLOSING)
        self._arrange_banners()

    def show_section(self, key: str) -> None:
        """One of the views; ``import`` asks for a list too, once the window shows."""
        self.switch.choose(IMPORTS if key == IMPORT else key)
        if key == IMPORT:
            QTimer.singleShot(0, self.ask_for_list)

    @Slot()
    def ask_for_list(self) -> None:
        self.import_asked.emit()

    @Slot(str)
    def view_chosen(self, key: str) -> None:
        self.views.setCurrentIndex((TEAM, IMPORTS, CLOSING, BACKUPS).index(key))
        self.status_changed.emit()

    @Slot()
    def older_imports_asked(self) -> None:
        self._imports_shown += IMPORTS_READ
        self.refresh()

    # --- exchanging ----------------------------------------------------------------------------------------

    @Slot()
    def exchange_started(self) -> None:
        self._told_in_banner = False
        self.banner.hide()
        self._arrange_banners()
        self.strip.begin(translate("ExchangePage", "Exchanging with the team"))

    @Slot()
    def cancel_pressed(self) -> None:
        self._watch.cancel()
        self.say_done(translate("ExchangePage", "Exchange stopped: nothing is lost, the rest comes next time"))

    @Slot(object, bool)
    def exchange_done(self, done: Exchanged, was_asked: bool) -> None:
        """An exchange that nobody asked for says nothing, unless it brought something."""
        if done.disagreements:
            self.banner.say(
                translate(
                    "ExchangePage",
                    "Another laptop holds the same changes and shows other records. This book was made again from its "
                    "log: exchange there too.",
                ),
                "warn",
                translate("ExchangePage", "Compare with the log again"),
                self.laptop_actions.rebuild_asked,
            )
            self._told_in_banner = True
        self._arrange_banners()
        if was_asked or done.received:
            self.say_done(exchanged_sentence(done))

    @Slot()
    def create_pressed(self) -> None:
        self._open_team_dialog(TeamTask.CREATE)

    @Slot()
    def join_pressed(self) -> None:
        self._open_team_dialog(TeamTask.JOIN)

    @Slot()
    def move_pressed(self) -> None:
        self._open_team_dialog(TeamTask.MOVE)

    def _open_team_dialog(self, task: TeamTask) -> None:
        name = laptop_name_of(self.context.adviser.name)
        dialog = TeamDialog(self._watch, self.context.icons, task, name, self)
        dialog.succeeded.connect(self.team_entered)
        dialog.open()
        dialog.address.setFocus()

    @Slot(object)
    def team_entered(self, done: Exchanged) -> None:
        self.say_done(exchanged_sentence(done))
        self.refresh()

    # --- deciding ------------------------------------------------------------------------------------------

    @Slot(object, object)
    def decide(self, group: ConflictGroup, decisions: Mapping[str, Decision]) -> None:
        book = self.context.book

        def write(progress: Progress) -> int:
            from cqi_desktop.sync.conflict_groups import decide

            progress.check_cancelled()
            return decide(book, group, decisions)

        self.conflicts.keep_button.setEnabled(False)
        task = self.context.runner.run(self, write, self.conflicts_decided, self.failed.emit)
        task.ended.connect(self.decision_ended)

    @Slot()
    def decision_ended(self) -> None:
        self.conflicts.keep_button.setEnabled(True)
        self._watch.refresh()

    @Slot(object)
    def conflicts_decided(self, count: int) -> None:
        if count:
            text = translate(
                "ExchangePage", "%Ln conflict(s) decided: the team learns it at the next exchange", "", count
            )
            self.say_done(text, [(translate("ExchangePage", "Undo"), self.undo_asked.emit)])
        else:
            self.say_done(translate("ExchangePage", "These conflicts were decided already"))

    @Slot()
    def ask_pressed(self) -> None:
        self._write_closing(ask_for_closing, translate("ExchangePage", "The team is asked to confirm the year"))

    @Slot()
    def confirm_pressed(self) -> None:
        self._write_closing(confirm_closing, translate("ExchangePage", "Year confirmed for this laptop"))

    def _write_closing(self, write: Any, told: str) -> None:
        """What is said of the closing leaves at once, when the folder is there."""
        book, year = self.context.book, self.context.scope.year

        def work(progress: Progress) -> str:
            progress.check_cancelled()
            write(book, year)
            return told

        self.context.runner.run(self, work, self.closing_written, self.failed.emit)

    @Slot(object)
    def closing_written(self, told: str) -> None:
        self.say_done(told)
        if self._watch.overview is not None and self._watch.overview.status.is_reachable:
            self._watch.exchange_quietly()

    # --- what the window asks ------------------------------------------------------------------------------

    def status_text(self) -> str:
        """``10 appareils · dernier échange complet aujourd’hui, 13 h 20``."""
        overview, at = self._watch.overview, self._watch.exchanged_at
        if overview is None:
            return ""
        count = sum(not laptop.status.is_shut_out for laptop in overview.laptops)
        parts = [translate("ExchangePage", "%n laptop(s)", "", count)]
        if at is not None:
            last = ago(at, self._watch.now())
            parts.append(translate("ExchangePage", "last exchange {moment}").format(moment=last))
        if self._watch.to_send:
            waiting = format_integer(self._watch.to_send)
            parts.append(translate("ExchangePage", "to send: {count}").format(count=waiting))
        return " · ".join(parts)

    def keys_text(self) -> str:
        latest = max(self.context.settings.backups.values(), default="")
        moment = local(latest)
        if moment is None:
            return translate("ExchangePage", "← → choose a value · Enter goes on") if self._shows_conflicts() else ""
        said = near(moment, datetime.now().astimezone())
        return translate("ExchangePage", "Last verified backup: {moment}").format(moment=said)

    def _shows_conflicts(self) -> bool:
        return self.switch.key == TEAM and bool(self.conflicts.model.groups)

    def areas(self) -> Sequence[QWidget]:
        by_view: dict[str, list[QWidget]] = {
            TEAM: [self.team.table, *self.conflicts.areas(), *self.recent.areas()],
            IMPORTS: self.imports.areas(),
            CLOSING: self.closing.areas(),
            BACKUPS: self.backups.areas(),
        }
        if self._watch.overview is None and self.switch.key == TEAM:
            return [self.switch, self.no_team.create_button]
        return [self.switch, *by_view[self.switch.key]]

    def commands(self) -> Sequence[Command]:
        found: list[Command] = []
        if self._watch.overview is None:
            found += [
                Command(translate("ExchangePage", "Create the team…"), self.create_pressed, "account-group-outline"),
                Command(translate("ExchangePage", "Join a team…"), self.join_pressed, "folder-sync-outline"),
            ]
        else:
            found.append(Command(translate("ExchangePage", "Change the team’s folder…"), self.move_pressed,
                                 "folder-sync-outline"))  # fmt: skip
            actions = self.laptop_actions
            found.append(Command(translate("ExchangePage", "Name this laptop…"), actions.name_asked, "pencil-outline"))
            if actions.others():
                found.append(Command(translate("ExchangePage", "Lost laptop…"), actions.lost_asked, "key-outline"))
        return found


def _with_margins(panel: QWidget) -> QWidget:
    view = QWidget()
    rows = QVBoxLayout(view)
    rows.setContentsMargins(16, 0, 16, 12)
    rows.addWidget(panel)
    return view
