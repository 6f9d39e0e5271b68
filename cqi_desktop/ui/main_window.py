"""The window: navigation, top bar, pages made on their first visit, status bar. It holds no page's own work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.settings import Appearance
from cqi_desktop.store.book_lock import LockHolder
from cqi_desktop.store.book_place import RiskyPlace
from cqi_desktop.store.search_index import Found
from cqi_desktop.store.undo_report import UndoResult
from cqi_desktop.translation import translate, translate_marked

from .book_commands import BookCommands
from .command_field import CommandField
from .commands import Command
from .company_visits import CompanyVisits
from .error_banner import ErrorBanner
from .exports.list_exports import ListExports
from .help_key import Guide
from .import_actions import ImportActions
from .navigation import Navigation
from .next_book import NextBook
from .page_makers import PAGES, maker_of, place_in_navigation
from .pages.page import Page
from .pinned_views import PinnedViews
from .place_words import place_sentence, read_only_sentence
from .questionnaires.actions import QuestionnaireActions
from .undo_actions import UndoActions
from .visits import Visit, Visits
from .widgets.labels import make_line
from .widgets.plain_stack import PlainStack
from .widgets.scrolled_pages import ScrolledPages
from .widgets.status_line import StatusLine
from .widgets.toast import Action
from .widgets.top_bar import TopBar
from .window_context import WindowContext
from .window_place import bring_back
from .window_shortcuts import add_shortcuts

SMALLEST = (1024, 600)
USUAL = (1366, 740)
# Under this width the navigation shows its icons only.
NARROW_WINDOW = 1280


class MainWindow(QMainWindow):
    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self.context = context
        # What is opened once this window is closed, when that is not the end.
        self.next_book: NextBook | None = None
        self.book_commands = BookCommands(context, self)
        self._pages: dict[str, Page] = {}
        self.visits = Visits(context, self.show_visit)
        self.company_visits = CompanyVisits(self)
        self.questionnaires = QuestionnaireActions(self)
        self.field = CommandField(context.themes, context.icons, context.book, self.commands, self.visits.recent)
        self.field.found_chosen.connect(self.found_chosen)
        self.navigation = Navigation(context.themes, context.icons, [maker.entry for maker in PAGES])
        self.navigation.page_chosen.connect(self.open_page)
        self.pinned = PinnedViews(context)
        self.pinned.chosen.connect(self.open_view)
        self.navigation.add_below(self.pinned)
        self.navigation.help_asked.connect(self.show_help)
        self.navigation.list.left_for_page.connect(self.focus_page)
        self.place_banner = ErrorBanner(context.icons)
        self.banner = ErrorBanner(context.icons)
        self.stack = PlainStack()
        self.status = StatusLine(context)
        self.guide = Guide(context, self, self.show_shortcuts)
        self.undo_actions = UndoActions(context)
        self.list_exports = ListExports(context, self)
        self.imports = ImportActions(context, self, self.undo_actions)
        self._lay_out()
        add_shortcuts(self)
        self._follow_work()
        context.next_book.asked.connect(self.close_for)
        self.book_commands.told.connect(self.say_done)
        self.book_commands.failed.connect(self.show_error)
        self.list_exports.told.connect(self.say_done)
        self.list_exports.failed.connect(self.show_error)
        self.setMinimumSize(QSize(*SMALLEST).boundedTo(self.screen().availableSize()))
        self.resize(*USUAL)
        if context.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(context.settings.geometry.encode("ascii")))
            bring_back(self)

    # --- building ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.top_bar = TopBar(self.context, self.field, self._book_name())
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.place_banner)
        main.addWidget(self.banner)
        main.addWidget(ScrolledPages(self.stack), 1)
        main.addWidget(make_line(tone="border"))
        main.addWidget(self.status)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.navigation)
        below.addLayout(main, 1)
        centre = QWidget()
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top_bar)
        rows.addLayout(below, 1)
        self.setCentralWidget(centre)

    def _follow_work(self) -> None:
        """What is done off the thread tells the window what it did, or why it could not."""
        context, actions = self.context, self.undo_actions
        context.runner.failed.connect(self.show_error)
        actions.told.connect(self.say_done)
        actions.failed.connect(self.show_error)
        actions.details_asked.connect(self.show_undo_report)
        actions.changed.connect(self.show_status)
        self.status.undo_button.clicked.connect(actions.undo)
        self.imports.told.connect(self.say_done)
        self.imports.failed.connect(self.show_error)
        context.exchange.changed.connect(self.exchange_changed)
        context.exchange.failed.connect(self.exchange_failed)
        self.top_bar.exchange.clicked.connect(self.open_exchange)

    def _book_name(self) -> str:
        return translate("MainWindow", "Team book")

    # --- pages ---------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        current = self.stack.currentWidget()
        return current if isinstance(current, Page) else None

    def page_named(self, key: str) -> Page:
        """The page of that key, made if this is its first visit."""
        if key not in self._pages:
            page = maker_of(key).make(self.context)
            page.status_changed.connect(self.show_status)
            page.failed.connect(self.show_error)
            page.company_asked.connect(self.open_company)
            page.note_asked.connect(self.note_intervention)
            page.undo_asked.connect(self.undo)
            page.undo_set_asked.connect(self.undo_actions.undo_set)
            page.history_asked.connect(self.show_history)
            page.backup_asked.connect(self.book_commands.back_up)
            page.import_asked.connect(self.imports.open)
            self.book_commands.told.connect(page.book_told)
            page.companies_asked.connect(self.list_companies)
            page.export_asked.connect(self.export_list)
            self.list_exports.bind_key(page)
            page.record_shown.connect(self.record_shown)
            page.page_asked.connect(self.open_page)
            page.place_asked.connect(self.open_place)
            page.questionnaire_asked.connect(self.questionnaires.asked)
            self.company_visits.page_made(key, page)
            self.visits.page_made(key, page)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    @Slot(str)
    def open_page(self, key: str) -> None:
        page = self.page_named(key)
        self.navigation.show_page(place_in_navigation(key))
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
        title = translate_marked("Navigation", maker_of(key).entry.title)
        self.setWindowTitle(f"{title} — CQI Desktop")
        self.visits.page_opened(key)
        self.show_status()

    @Slot(object)
    def record_shown(self, company: bytes) -> None:
        """A page opened a company: back and forward, and the recent ones, know of it."""
        page = self.sender()
        key = next((key for key, known in self._pages.items() if known is page), "companies")
        self.visits.company_opened(key, company)

    def show_visit(self, visit: Visit) -> None:
        if visit.company is not None:
            self.company_visits.show_again(visit.page, visit.company)
        else:
            self.open_page(visit.page)
            self.page_named(visit.page).show_place(visit.place, visit.kept)
        self.focus_page()

    @Slot(str, str)
    def open_view(self, page: str, view: str) -> None:
        """Open the list of a page on one of its saved views."""
        with self.visits.one_step():
            self.open_page(page)
            self.page_named(page).show_saved_view(view)

    @Slot()
    def next_record(self) -> None:
        if self.page is not None:
            self.page.step_record(1)

    @Slot()
    def previous_record(self) -> None:
        if self.page is not None:
            self.page.step_record(-1)

    @Slot(object)
    def open_company(self, key: bytes) -> None:
        """Show the page of a company."""
        self.company_visits.open(key)

    @Slot(object, str)
    def list_companies(self, keys: tuple[bytes, ...], name: str) -> None:
        from .pages.companies_page import CompaniesPage

        self.open_page("companies")
        page = self.page
        if isinstance(page, CompaniesPage):
            page.show_only(keys, name)

    @Slot()
    def note_intervention(self) -> None:
        """Ctrl+I, from anywhere: the quick entry, for the company that the page shows."""
        from .pages.interventions_page import InterventionsPage

        begun_elsewhere = self.page is not None and self.page is not self._pages.get("interventions")
        company = self.page.company_in_hand() if self.page is not None and begun_elsewhere else None
        self.open_page("interventions")
        page = self.page
        if isinstance(page, InterventionsPage):
            page.begin_entry(company)

    @Slot()
    def export_list(self) -> None:
        """Ctrl+E: the list of the page as it is seen, or in full."""
        if self.page is not None:
            self.list_exports.begin(self.page)

    @Slot(object)
    def found_chosen(self, found: Found) -> None:
        """A company or an activity opens; a person or an intervention opens its company."""
        if found.company is not None:
            self.open_company(found.company)
        elif found.kind == "activity":
            self.open_place("activities", found.id.hex())

    # --- areas and commands --------------------------------------------------------------------------------

    @Slot()
    def focus_field(self) -> None:
        self.field.take_focus(QApplication.focusWidget())

    @Slot()
    def focus_page(self) -> None:
        target = self.page.first_area() if self.page else None
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def filter_page(self) -> None:
        if self.page is not None:
            self.page.filter_by_text()

    @Slot()
    def next_area(self) -> None:
        self._move_area(1)

    @Slot()
    def previous_area(self) -> None:
        self._move_area(-1)

    def _move_area(self, step: int) -> None:
        """F6: navigation, then the areas of the page, then navigation again."""
        areas: list[QWidget] = [self.navigation.list, *(self.page.areas() if self.page else ())]
        focused = QApplication.focusWidget()
        here = next((place for place, area in enumerate(areas) if focused and _holds(area, focused)), None)
        target = areas[0] if here is None else areas[(here + step) % len(areas)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def commands(self) -> Sequence[Command]:
        """What the command field offers here: pages, the page's own, the window's."""
        pages = [
            Command(
                translate("MainWindow", "Go to {page}").format(page=translate_marked("Navigation", maker.entry.title)),
                _PageOpener(self, maker.entry.key),
                maker.entry.icon,
                f"Ctrl+{number}",
            )
            for number, maker in enumerate(PAGES, 1)
        ]
        if self.visits.can_go_back:
            pages.append(Command(translate("MainWindow", "Back"), self.visits.go_back, "arrow-left", "Alt+Left"))
        if self.visits.can_go_forward:
            forward = translate("MainWindow", "Forward")
            pages.append(Command(forward, self.visits.go_forward, "arrow-right", "Alt+Right"))
        own = list(self.page.commands()) if self.page else []
        return [
            *self.undo_actions.commands(),
            *pages,
            *own,
            *self.questionnaires.commands(),
            Command(translate("MainWindow", "Doubles to treat"), _PageOpener(self, "duplicates"), "merge"),
            Command(translate("MainWindow", "Exchange now"), self.exchange_now, "sync", "F5"),
            Command(
                translate("MainWindow", "Note an intervention"), self.note_intervention, "note-edit-outline", "Ctrl+I"
            ),
            *self.imports.commands(),
            Command(translate("MainWindow", "Appearance: light"), self.choose_light, "white-balance-sunny"),
            Command(translate("MainWindow", "Appearance: dark"), self.choose_dark, "weather-night"),
            Command(translate("MainWindow", "Appearance: as the system"), self.choose_system, "theme-light-dark"),
            Command(translate("MainWindow", "Help"), self.show_help, "help-circle-outline", "F1"),
            Command(translate("MainWindow", "Show the shortcuts"), self.show_shortcuts, "keyboard-outline"),
            *self.list_exports.commands(self.page),
            *self.book_commands.commands(),
        ]

    @Slot()
    def choose_light(self) -> None:
        self._choose_appearance(Appearance.LIGHT)

    @Slot()
    def choose_dark(self) -> None:
        self._choose_appearance(Appearance.DARK)

    @Slot()
    def choose_system(self) -> None:
        self._choose_appearance(Appearance.SYSTEM)

    def _choose_appearance(self, appearance: Appearance) -> None:
        self.context.settings.appearance = appearance
        self.context.themes.choose(str(appearance))

    @Slot()
    def show_help(self) -> None:
        """The guide, on the page that speaks of what is shown."""
        shown = next((key for key, page in self._pages.items() if page is self.page), "")
        self.guide.show_for(shown, self.page)

    @Slot()
    def show_shortcuts(self) -> None:
        from .dialogs.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self.context.themes, self, self.book_commands.show_about).open()

    def open_place(self, page: str, section: str = "") -> None:
        """Open a page of the window, at one of its sections if it has any."""
        with self.visits.one_step():
            self.open_page(page)
            if section:
                self.page_named(page).show_section(section)

    def warn_of_place(self, place: RiskyPlace | None, held_by: LockHolder | None) -> None:
        """Say what the person must know of this book for as long as it is open here."""
        if held_by is not None:
            self.place_banner.say(read_only_sentence(held_by), "warn")
        elif place is not None:
            action = translate("MainWindow", "Open the folder")
            self.place_banner.say(place_sentence(place), "warn", action, self.book_commands.open_data_folder)

    @Slot(object)
    def close_for(self, following: NextBook) -> None:
        """Close, for what is opened in place of this window."""
        self.next_book = following
        self.close()

    def reopen(self) -> None:
        """Close, then open the same book again, on the page that is shown."""
        shown = next((key for key, page in self._pages.items() if page is self.page), "")
        self.close_for(NextBook(self.context.book.path, page=shown))

    # --- undo, history, exchange ---------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        self.undo_actions.undo()

    @Slot()
    def redo(self) -> None:
        self.undo_actions.redo()

    @Slot(str, object)
    def say_done(self, text: str, actions: Sequence[Action]) -> None:
        """Tell what was just done on the page that is shown."""
        self.banner.hide()
        if self.page is not None:
            self.page.say_done(text, actions)

    @Slot(object)
    def show_undo_report(self, result: UndoResult) -> None:
        from .dialogs.undo_report_dialog import UndoReportDialog

        UndoReportDialog(self.context, result, self).open()

    @Slot(object, str)
    def show_history(self, company: bytes, name: str) -> None:
        from .dialogs.history_dialog import HistoryDialog

        dialog = HistoryDialog(self.context, company, name, self)
        dialog.undo_asked.connect(self.undo_actions.undo_set)
        dialog.failed.connect(dialog.show_error)
        self.undo_actions.told.connect(dialog.toast.say)
        self.undo_actions.failed.connect(dialog.show_error)
        dialog.open()

    @Slot()
    def exchange_now(self) -> None:
        """F5: exchange when the book is in a team; else show how it gets into one."""
        if self.context.exchange.overview is None:
            self.open_page("exchange")
        else:
            self.context.exchange.exchange_now()

    @Slot()
    def open_exchange(self) -> None:
        self.open_page("exchange")
        self.focus_page()

    @Slot()
    def exchange_changed(self) -> None:
        self.navigation.model.show_badge("exchange", self.context.exchange.needs_a_person)

    @Slot(object)
    def exchange_failed(self, error: Exception) -> None:
        """The page shows it in its own banner; anywhere else it stands above the page."""
        page = self._pages.get("exchange")
        if not isinstance(error, CqiError) or page is None or not page.isVisible():
            self.show_error(error)

    # --- what is told --------------------------------------------------------------------------------------

    @Slot()
    def show_status(self) -> None:
        if self.page is not None:
            self.status.show_page(self.page.status_text(), self.page.keys_text())
            self.status.show_undo(self.undo_actions.undo_text())

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """An error that was foreseen says what to do; another one says that it is in the log."""
        if isinstance(error, CqiError):
            self.banner.say(describe(error))
            return
        self.banner.say(
            translate(
                "MainWindow", "This could not be done, and the reason is in the log. What was saved before is kept."
            )
        )
        raise error

    # --- sizes ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_WINDOW * self.context.themes.current.growth
        self.navigation.fold(is_narrow)
        self.pinned.fold(is_narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        for page in self._pages.values():
            page.remember()
        self.context.settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        super().closeEvent(event)


class _PageOpener:
    """Opens one page: what a command of the field runs."""

    def __init__(self, window: MainWindow, key: str) -> None:
        self._window = window
        self._key = key

    def __call__(self) -> None:
        self._window.open_page(self._key)
        self._window.focus_page()


def _holds(area: QWidget, focused: QWidget) -> bool:
    return area is focused or area.isAncestorOf(focused)
