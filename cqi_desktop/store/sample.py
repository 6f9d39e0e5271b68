"""The sample book: three regions, a team of ten, and the year whose published figures its records reproduce.

Everything in it is invented but the published figures. It is the same each time: identifiers, clock and writer.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from cqi_desktop.domain.identifiers import fold
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .advisers import add_adviser
from .book import Book
from .clock import RepeatableSurroundings
from .companies import archive_company
from .draft_book import filled_book
from .sample_activities import PlannedPresence, planned_presences, write_activities
from .sample_companies import Written, write_companies
from .sample_interventions import PlannedAct, planned_acts, write_acts, write_recent_acts
from .sample_people import ADVISERS
from .sample_results import (
    write_funding,
    write_funding_shares,
    write_historical_submissions,
    write_links,
    write_outcomes,
    write_targets,
)
from .sample_tables import LAST_DAY, SampleCompany, sample_companies
from .team_settings import ORGANISATION, SAMPLE_TODAY, change_setting
from .trash import trash

_STARTED = datetime(2011, 3, 31, 13, 0, tzinfo=UTC)
_SEED = 19950408
_LABEL = QT_TRANSLATE_NOOP("ChangeSet", "Sample data")


def make_sample_book(path: Path) -> None:
    """Write the sample book at ``path``; whole at once. Raises BookExistsError, UnwritableError."""
    surroundings = RepeatableSurroundings(int(_STARTED.timestamp() * 1000), _SEED).surroundings()
    with filled_book(path, surroundings) as book:
        _fill(book)


def _fill(book: Book) -> None:
    companies = sample_companies()
    acts, presences = planned_acts(companies), planned_presences(companies)
    with book.change_set(_LABEL, kind="creation"):
        change_setting(book, SAMPLE_TODAY, LAST_DAY.isoformat())
        change_setting(book, ORGANISATION, "Carrefour Québec International")
        advisers = tuple(_add_member(book, name) for name in ADVISERS)
    book.adviser = advisers[0]
    with book.change_set(_LABEL, kind="creation"):
        written = write_companies(book, companies, advisers, _served(acts, presences))
    with book.change_set(_LABEL, kind="creation"):
        write_activities(book, presences, written, advisers)
        write_acts(book, acts, written)
    with book.change_set(_LABEL, kind="creation"):
        write_links(book, written)
        write_outcomes(book, written)
        write_funding(book)
        write_targets(book)
        write_historical_submissions(book)
        write_funding_shares(book)
    _put_aside(book, companies, written)
    write_recent_acts(book, written)


def _add_member(book: Book, name: str) -> bytes:
    mailbox = ".".join(part.replace(" ", "-") for part in map(fold, name.split(" ")))
    return add_adviser(book, name=name, email=f"{mailbox}@cqi.exemple", phone="819 555-0199")


def _served(acts: list[PlannedAct], presences: list[PlannedPresence]) -> set[str]:
    """The names of the companies that received something."""
    received = {act.company.name for act in acts if act.is_done}
    return received | {presence.company.name for presence in presences if presence.attendance == "attended"}


def _put_aside(book: Book, companies: list[SampleCompany], written: dict[str, Written]) -> None:
    """One company is no longer followed and still counts; one is in the trash and does not (rule 2)."""
    for company in companies:
        if company.case == "archived":
            archive_company(book, written[company.name].key)
        elif company.case == "trashed":
            trash(book, "company", written[company.name].key)
