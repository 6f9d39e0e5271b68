"""Other ways out of a page: contacts as cards, follow-ups and activities as calendars, labels and letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cqi_desktop.store.book import Book
from cqi_desktop.translation import translate
from cqi_desktop.ui.commands import Command
from cqi_desktop.ui.file_saving import FileSaving
from cqi_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from cqi_desktop.ui.pages.companies_page import CompaniesPage
    from cqi_desktop.ui.pages.page import Page
    from cqi_desktop.ui.window_context import WindowContext

Companies = Callable[[], Sequence[bytes]]
WriteTo = Callable[[Book, Path], int]


class OtherExports(QObject):
    """``written`` gives the file and the sentence; ``told`` the sentence of what went to a printer."""

    written = Signal(object, str)
    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: WindowContext, over: QWidget, saving: FileSaving) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._saving = saving

    def commands(self, page: Page) -> Sequence[Command]:
        """What can leave of the companies that the page shows: one, or a list of them."""
        companies = companies_of(page)
        if companies is None:
            return self._of_acts(page)
        return [
            Command(translate("OtherExport", "Contacts as cards (vCard)…"),
                    partial(self.ask_cards, companies, "3.0"), "account-outline"),
            Command(translate("OtherExport", "Contacts as cards, version 4.0…"),
                    partial(self.ask_cards, companies, "4.0"), "account-outline"),
            Command(translate("OtherExport", "Contacts as cards, personal fields too…"),
                    partial(self.ask_cards, companies, "3.0", with_personal=True), "account-outline"),
            Command(translate("OtherExport", "Follow-ups as a calendar (iCalendar)…"),
                    partial(self.ask_follow_ups, companies), "calendar-alert"),
            Command(translate("OtherExport", "Address labels…"), partial(self.ask_labels, companies),
                    "printer-outline"),
            Command(translate("OtherExport", "Letter…"), partial(self.ask_letter, companies), "printer-outline"),
        ]  # fmt: skip

    def _of_acts(self, page: Page) -> Sequence[Command]:
        from cqi_desktop.ui.pages.interventions_page import InterventionsPage

        if not isinstance(page, InterventionsPage):
            return ()
        return [
            Command(translate("OtherExport", "My follow-ups as tasks (iCalendar)…"),
                    partial(self.ask_my_follow_ups, as_events=False), "calendar-alert"),
            Command(translate("OtherExport", "My follow-ups as events of a calendar…"),
                    partial(self.ask_my_follow_ups, as_events=True), "calendar-alert"),
            Command(translate("OtherExport", "Activities as a calendar (iCalendar)…"), self.ask_activities,
                    "calendar-account-outline"),
            Command(translate("OtherExport", "One calendar per activity…"), self.ask_activity_folder,
                    "calendar-account-outline"),
        ]  # fmt: skip

    # --- cards and calendars -------------------------------------------------------------------------------

    def ask_cards(self, companies: Companies, version: str, *, with_personal: bool = False) -> None:
        from cqi_desktop.exchange.card_files import write_cards

        listed = companies()

        def write(book: Book, path: Path) -> int:
            return write_cards(book, path, companies=listed, version=version, with_personal=with_personal)

        self._ask(translate("OtherExport", "Contacts"), "vcf", write)

    def ask_follow_ups(self, companies: Companies) -> None:
        from cqi_desktop.exchange.calendar_files import write_follow_ups

        listed = companies()

        def write(book: Book, path: Path) -> int:
            return write_follow_ups(book, path, companies=listed)

        self._ask(translate("OtherExport", "Follow-ups"), "ics", write)

    def ask_my_follow_ups(self, *, as_events: bool) -> None:
        """Those of the person at the window; all of them when nobody said who they are."""
        from cqi_desktop.exchange.calendar_files import write_follow_ups

        adviser = self._context.book.adviser

        def write(book: Book, path: Path) -> int:
            return write_follow_ups(book, path, adviser=adviser, as_events=as_events)

        self._ask(translate("OtherExport", "Follow-ups"), "ics", write)

    @Slot()
    def ask_activities(self) -> None:
        from cqi_desktop.exchange.calendar_files import write_activity_calendar

        self._ask(translate("OtherExport", "Activities"), "ics", write_activity_calendar)

    @Slot()
    def ask_activity_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._over, translate("OtherExport", "Folder of the calendars"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(self.write_activity_folder)
        dialog.open()

    @Slot(str)
    def write_activity_folder(self, folder: str) -> None:
        """One file an activity, to attach to an invitation."""
        from cqi_desktop.exchange.calendar_files import write_activity_files

        def write(book: Book, path: Path) -> int:
            return len(write_activity_files(book, path))

        self.write(write, Path(folder))

    def _ask(self, name: str, ending: str, write: WriteTo) -> None:
        kinds = {
            "vcf": translate("OtherExport", "Cards (*.vcf)"),
            "ics": translate("OtherExport", "Calendar (*.ics)"),
        }
        file_name = f"{name} {self._context.book.today().isoformat()}.{ending}"
        self._saving.ask(translate("OtherExport", "Export"), file_name, kinds[ending], partial(self.write, write))

    def write(self, write: WriteTo, path: Path) -> None:
        """Write on the worker, and tell."""
        book = self._context.book

        def work(progress: Progress) -> tuple[Path, int]:
            progress.check_cancelled()
            return path, write(book, path)

        self._context.runner.run(self, work, self.file_written, self.failed.emit)

    def file_written(self, answer: tuple[Path, int]) -> None:
        path, count = answer
        text = translate("OtherExport", "%Ln record(s) written to {name}", "", count)
        self.written.emit(path, text.format(name=path.name))

    # --- paper ---------------------------------------------------------------------------------------------

    def ask_labels(self, companies: Companies) -> None:
        from cqi_desktop.ui.dialogs.mail_dialogs import LabelsDialog

        dialog = LabelsDialog(self._context, companies(), self._over)
        dialog.printed.connect(self.tell)
        dialog.open()

    def ask_letter(self, companies: Companies) -> None:
        from cqi_desktop.ui.dialogs.mail_dialogs import LetterDialog

        dialog = LetterDialog(self._context, companies(), self._over)
        dialog.printed.connect(self.tell)
        dialog.open()

    @Slot(str)
    def tell(self, text: str) -> None:
        self.told.emit(text, [])


def companies_of(page: Page) -> Companies | None:
    """The companies that the page shows, in their order: the selected ones, the list, or the one that is open."""
    from cqi_desktop.ui.pages import companies_page, company_page

    if isinstance(page, companies_page.CompaniesPage):
        return partial(_listed, page)
    if isinstance(page, company_page.CompanyPage) and (company := page.company_in_hand()) is not None:
        return partial(_one, company)
    return None


def _one(company: bytes) -> list[bytes]:
    return [company]


def _listed(page: CompaniesPage) -> list[bytes]:
    """The companies selected when there are several, else every one of the list."""
    from .seen_tables import company_table, keys_in

    seen = company_table(page)
    return keys_in(seen.chosen or seen.keys())
