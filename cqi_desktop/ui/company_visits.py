"""How the window comes to a company and leaves it: its page, the one before and after, a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from cqi_desktop.translation import format_integer, translate

from .pages.page import Page

if TYPE_CHECKING:
    from .main_window import MainWindow
    from .pages.companies_page import CompaniesPage
    from .pages.company_page import CompanyPage

LIST, COMPANY = "companies", "company"


class CompanyVisits(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def page_made(self, key: str, page: Page) -> None:
        """A page was made: the list and the page of a company are joined to each other."""
        if key not in (LIST, COMPANY):
            return
        from .pages.company_page import CompanyPage

        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.New), page, self.new_company)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if isinstance(page, CompanyPage):
            page.back_asked.connect(self.go_back)
            page.neighbour_asked.connect(self.go_by)
            return
        from .pages.companies_page import CompaniesPage

        assert isinstance(page, CompaniesPage)
        page.new_asked.connect(self.new_company)

    def open(self, company: bytes, part: str = "timeline") -> None:
        """Show the page of a company; the list behind it keeps its place."""
        page = self._company_page
        self._window.open_page(COMPANY)
        page.show_record(company, part)
        page.place_in_list = self._place_in_list(company)
        self._window.show_status()
        self._window.focus_page()

    def show_again(self, page: str, company: bytes) -> None:
        """Come back to a company where it was seen: on its own page, or in the panel of the list."""
        if page == LIST:
            self._window.open_page(LIST)
            self._list_page.open_company(company)
        else:
            self.open(company)

    @Slot()
    def go_back(self) -> None:
        """Back to the list, on the company that was shown when it is there."""
        company = self._company_page.company
        self._window.open_page(LIST)
        listed = self._list_page
        row = listed.model.row_of(company) if company is not None else -1
        if row >= 0 and listed.table.currentIndex().row() != row:
            listed.table.go_to_row(row)
        listed.table.setFocus()

    @Slot(int)
    def go_by(self, step: int) -> None:
        """The company before or after, in the order of the list."""
        listed, company = self._list_page, self._company_page.company
        row = listed.model.row_of(company) if company is not None else -1
        following = listed.model.key_at(row + step) if row >= 0 and row + step >= 0 else None
        if following is not None:
            self.open(following, self._company_page.tabs.key)

    @Slot()
    def new_company(self) -> None:
        """Ctrl+N: a name, and what it resembles."""
        from .dialogs.new_company_dialog import NewCompanyDialog

        if self._window.context.book.read_only:
            return
        dialog = NewCompanyDialog(self._window.context, self._window)
        dialog.made.connect(self.company_made)
        dialog.chosen.connect(self.open)
        dialog.open()

    @Slot(object)
    def company_made(self, company: bytes) -> None:
        self.open(company)
        page = self._company_page
        page.tell(translate("Company", "Company added"))
        page.edit_form()

    def _place_in_list(self, company: bytes) -> str:
        model = self._list_page.model
        row = model.row_of(company)
        if row < 0:
            return ""
        text = translate("Company", "Company {number} of {total}")
        return text.format(number=format_integer(row + 1), total=format_integer(model.rowCount()))

    @property
    def _company_page(self) -> CompanyPage:
        from .pages.company_page import CompanyPage

        page = self._window.page_named(COMPANY)
        assert isinstance(page, CompanyPage)
        return page

    @property
    def _list_page(self) -> CompaniesPage:
        from .pages.companies_page import CompaniesPage

        page = self._window.page_named(LIST)
        assert isinstance(page, CompaniesPage)
        return page
