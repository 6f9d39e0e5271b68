"""The values that a filter of a list offers: MRC, advisers, services, fiscal years with records."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.text_folding import fold

from .book import Book
from .team_settings import first_month

# Years offered before the first one of the book, so that a comparison has somewhere to go.
_FEWEST_YEARS = 3


def mrc_choices(book: Book, region: str | None = None) -> list[tuple[str, str]]:
    """Code and name of each MRC, of one region or of all."""
    rows = book.sql(
        "SELECT code, name FROM mrc WHERE ? IS NULL OR region_code = ? ORDER BY region_code, position",
        (region, region),
    )
    return [(code, name) for code, name in rows]


def adviser_choices(book: Book) -> list[tuple[bytes, str]]:
    """Key and name of each member of the team, those who left last."""
    rows = book.sql("SELECT id, name FROM adviser WHERE trashed_at IS NULL ORDER BY left_on IS NOT NULL, name, id")
    return [(key, name or "") for key, name in rows]


def present_advisers(book: Book, kept: bytes | None = None) -> list[tuple[bytes, str]]:
    """Key and name of those who are in the team today, and of ``kept`` even if they left."""
    rows = book.sql(
        "SELECT id, name FROM adviser WHERE trashed_at IS NULL AND name IS NOT NULL "
        "AND (left_on IS NULL OR left_on > ? OR id = ?)",
        (book.today().isoformat(), kept),
    )
    return sorted(((key, name) for key, name in rows), key=_folded_name)


def _folded_name(choice: tuple[bytes, str]) -> str:
    return fold(choice[1])


def service_choices(book: Book) -> list[tuple[str, str, str]]:
    """Code and both labels of each service, in the team's order."""
    rows = book.sql(
        "SELECT code, label_fr, label_en FROM service WHERE trashed_at IS NULL AND code IS NOT NULL ORDER BY position"
    )
    return [(code, french or code, english or code) for code, french, english in rows]


def years_with_records(book: Book, opening: FiscalYear) -> tuple[FiscalYear, ...]:
    """The fiscal years from the first record or submission of the book to the year under way, latest first.

    A year to come is here when it has sources of funding. ``opening`` is among them (see ``opening_year``).
    """
    month = first_month(book)
    current = FiscalYear.of(book.today(), month)
    first = book.scalar(
        "SELECT min(day) FROM (SELECT min(date) AS day FROM intervention WHERE date IS NOT NULL "
        "UNION ALL SELECT min(start_date) FROM activity UNION ALL SELECT min(start_date) FROM submission)"
    )
    published = book.scalar(
        "SELECT max(day) FROM (SELECT max(start_date) AS day FROM submission WHERE trashed_at IS NULL "
        "UNION ALL SELECT max(start_date) FROM funding_line WHERE trashed_at IS NULL)"
    )
    latest = max(current, opening, _year_of(published, month) or current)
    earliest = min(_year_of(first, month) or current, current.last(_FEWEST_YEARS)[-1])
    return latest.last(latest.start_year - earliest.start_year + 1)


def opening_year(book: Book) -> FiscalYear:
    """The year on which the window opens: the latest with an intervention done, else the one under way."""
    month = first_month(book)
    today = book.today()
    last = book.scalar("SELECT max(last_on) FROM company_row WHERE hidden = 0")
    return _year_of(last, month) or FiscalYear.of(today, month)


def _year_of(day: str | None, month: int) -> FiscalYear | None:
    return FiscalYear.of(date.fromisoformat(day), month) if day else None
