"""The pages of the window, in the order of the navigation; each is imported and made on its first visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .icons import PAGE_ICONS
from .navigation import PageEntry
from .pages.page import Page
from .window_context import WindowContext


def _dashboard_page(context: WindowContext) -> Page:
    from .pages.dashboard_page import DashboardPage

    return DashboardPage(context)


def _companies_page(context: WindowContext) -> Page:
    from .pages.companies_page import CompaniesPage

    return CompaniesPage(context)


def _company_page(context: WindowContext) -> Page:
    from .pages.company_page import CompanyPage

    return CompanyPage(context)


def _duplicates_page(context: WindowContext) -> Page:
    from .pages.duplicates_page import DuplicatesPage

    return DuplicatesPage(context)


def _interventions_page(context: WindowContext) -> Page:
    from .pages.interventions_page import InterventionsPage

    return InterventionsPage(context)


def _activities_page(context: WindowContext) -> Page:
    from .pages.activities_page import ActivitiesPage

    return ActivitiesPage(context)


def _synergies_page(context: WindowContext) -> Page:
    from .pages.synergies_page import SynergiesPage

    return SynergiesPage(context)


def _reports_page(context: WindowContext) -> Page:
    from .pages.reports_page import ReportsPage

    return ReportsPage(context)


def _funding_page(context: WindowContext) -> Page:
    from .pages.funding_page import FundingPage

    return FundingPage(context)


def _exchange_page(context: WindowContext) -> Page:
    from .pages.exchange_page import ExchangePage

    return ExchangePage(context)


def _settings_page(context: WindowContext) -> Page:
    from .pages.settings_page import SettingsPage

    return SettingsPage(context)


@dataclass(frozen=True, slots=True)
class PageMaker:
    """A page of the window; ``make`` imports and builds it when it is first visited."""

    entry: PageEntry
    make: Callable[[WindowContext], Page]


PAGES: tuple[PageMaker, ...] = (
    PageMaker(
        PageEntry("dashboard", QT_TRANSLATE_NOOP("Navigation", "Dashboard"), PAGE_ICONS["dashboard"]), _dashboard_page
    ),
    PageMaker(
        PageEntry("companies", QT_TRANSLATE_NOOP("Navigation", "Companies"), PAGE_ICONS["companies"]), _companies_page
    ),
    PageMaker(
        PageEntry("interventions", QT_TRANSLATE_NOOP("Navigation", "Interventions"), PAGE_ICONS["interventions"]),
        _interventions_page,
    ),
    PageMaker(
        PageEntry("activities", QT_TRANSLATE_NOOP("Navigation", "Activities"), PAGE_ICONS["activities"]),
        _activities_page,
    ),
    PageMaker(
        PageEntry("synergies", QT_TRANSLATE_NOOP("Navigation", "Synergies"), PAGE_ICONS["synergies"]), _synergies_page
    ),
    PageMaker(PageEntry("reports", QT_TRANSLATE_NOOP("Navigation", "Reports"), PAGE_ICONS["reports"]), _reports_page),
    PageMaker(PageEntry("funding", QT_TRANSLATE_NOOP("Navigation", "Funding"), PAGE_ICONS["funding"]), _funding_page),
    PageMaker(
        PageEntry("exchange", QT_TRANSLATE_NOOP("Navigation", "Exchange"), PAGE_ICONS["exchange"]), _exchange_page
    ),
    PageMaker(
        PageEntry("settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), PAGE_ICONS["settings"]), _settings_page
    ),
)

# Opened from a page of the navigation, which stays the current one there: with the key of that page.
INNER_PAGES: tuple[tuple[str, PageMaker], ...] = (
    (
        "companies",
        PageMaker(
            PageEntry("company", QT_TRANSLATE_NOOP("Navigation", "Company"), PAGE_ICONS["companies"]), _company_page
        ),
    ),
    (
        "companies",
        PageMaker(
            PageEntry("duplicates", QT_TRANSLATE_NOOP("Navigation", "Doubles to treat"), "merge"), _duplicates_page
        ),
    ),
)


def maker_of(key: str) -> PageMaker:
    """The maker of the page of that key."""
    return next(maker for maker in (*PAGES, *(inner for _, inner in INNER_PAGES)) if maker.entry.key == key)


def place_in_navigation(key: str) -> str:
    """The page of the navigation that is current while the page of that key is shown."""
    return next((outer for outer, maker in INNER_PAGES if maker.entry.key == key), key)
