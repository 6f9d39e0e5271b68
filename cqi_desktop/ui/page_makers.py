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


def _interventions_page(context: WindowContext) -> Page:
    from .pages.interventions_page import InterventionsPage

    return InterventionsPage(context)


def _reports_page(context: WindowContext) -> Page:
    from .pages.reports_page import ReportsPage

    return ReportsPage(context)


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
    PageMaker(PageEntry("reports", QT_TRANSLATE_NOOP("Navigation", "Reports"), PAGE_ICONS["reports"]), _reports_page),
    PageMaker(
        PageEntry("exchange", QT_TRANSLATE_NOOP("Navigation", "Exchange"), PAGE_ICONS["exchange"]), _exchange_page
    ),
    PageMaker(
        PageEntry("settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), PAGE_ICONS["settings"]), _settings_page
    ),
)
