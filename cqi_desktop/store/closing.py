"""The closing of a fiscal year before its report: somebody asks, and each laptop of the team confirms that it gave all.

Both are acknowledgements, which travel like any other record. A laptop that receives a confirmation holds all that its
author had written and seen before it, since changes are delivered in causal order (sync.md 2.2): once every laptop has
confirmed, the book holds the whole year. What a laptop changes after it confirmed is counted, so that nobody is fooled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid5

from cqi_desktop.domain.errors import ClosingNotAskedError, NoTeamError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .tables import Acknowledgement
from .time_machine import set_mark

if TYPE_CHECKING:
    from .book import Book

ASKED, CONFIRMED = "closing_asked", "closing"
# Records that say something of the exchange itself: to write one is not to change the year.
_NOT_OF_THE_YEAR = ("acknowledgement", "conflict_decision", "laptop", "saved_view", "setting")
# The laptops of a team are not taken back by an undo, nor is what they told one another.
_KIND = "exchange"


@dataclass(frozen=True, slots=True)
class LaptopClosing:
    """What one laptop said. ``confirmed_at`` is its own clock (UTC), None while it has not confirmed.

    ``changed_since`` counts the records that it has changed after it confirmed, as this book knows.
    """

    laptop: bytes
    name: str
    adviser: str
    is_this_one: bool
    confirmed_at: str | None
    changed_since: int


@dataclass(frozen=True, slots=True)
class Closing:
    """Where the closing of a year stands. ``asked_at`` is None while nobody asked for it."""

    year: FiscalYear
    asked_at: str | None
    asked_by: str
    laptops: tuple[LaptopClosing, ...]

    @property
    def confirmed(self) -> int:
        return sum(laptop.confirmed_at is not None for laptop in self.laptops)

    @property
    def is_complete(self) -> bool:
        """Every laptop has confirmed, and none has changed anything since."""
        return self.asked_at is not None and all(
            laptop.confirmed_at is not None and not laptop.changed_since for laptop in self.laptops
        )

    @property
    def waits_for_this_laptop(self) -> bool:
        """Somebody asked, and this laptop has not confirmed yet or has changed something since."""
        return self.asked_at is not None and any(
            laptop.is_this_one and (laptop.confirmed_at is None or laptop.changed_since) for laptop in self.laptops
        )


def ask_for_closing(book: Book, year: FiscalYear) -> bytes:
    """Ask every laptop to confirm that its part of ``year`` is complete; a new request makes the one before void.

    The present is kept as a mark on this laptop. Raises NoTeamError.
    """
    laptop = _own_laptop(book)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Closing asked for"), kind=_KIND):
        key = book.insert(
            Acknowledgement,
            kind=ASKED,
            subject=_subject(year),
            detail=year.label,
            laptop=laptop,
            acknowledged_at=book.now_text(),
            adviser=book.adviser,
        )
    set_mark(book, f"{ASKED} {year.label}")
    return key


def confirm_closing(book: Book, year: FiscalYear) -> None:
    """Say for this laptop that nothing of ``year`` is missing; said again, it holds from now on.

    Raises NoTeamError, ClosingNotAskedError.
    """
    laptop, request = _own_laptop(book), _latest_request(book, year)
    if request is None:
        raise ClosingNotAskedError(year=year.label)
    asked = request[0]
    key = uuid5(PROJECT_NAMESPACE, f"closing:{asked.hex()}:{laptop.hex()}").bytes
    said = {"acknowledged_at": book.now_text(), "adviser": book.adviser}
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Closing confirmed"), kind=_KIND):
        if book.find(Acknowledgement, key) is None:
            book.insert(
                Acknowledgement, id=key, kind=CONFIRMED, subject=asked, detail=year.label, laptop=laptop, **said
            )
        else:
            book.update(Acknowledgement, key, **said)


def closing_state(book: Book, year: FiscalYear) -> Closing:
    """Who has confirmed ``year``, of the laptops that the team has not shut out."""
    request = _latest_request(book, year)
    asked, asked_at, asked_by = request or (None, None, "")
    rows = book.sql(
        "SELECT l.id, l.name, a.name, l.id IS b.laptop, k.id, k.acknowledged_at FROM laptop l JOIN book_state b "
        "LEFT JOIN adviser a ON a.id = l.adviser_id "
        "LEFT JOIN acknowledgement k ON k.kind = ? AND k.subject = ? AND k.laptop_id = l.id "
        "WHERE l.shut_out_at IS NULL ORDER BY l.joined_at, l.id",
        (CONFIRMED, asked),
    ).fetchall()
    laptops = tuple(
        LaptopClosing(
            laptop, name or "", adviser or "", bool(is_own), at, 0 if key is None else _changed_since(book, laptop, key)
        )
        for laptop, name, adviser, is_own, key, at in rows
    )
    return Closing(year, asked_at, asked_by, laptops)


def closings_to_confirm(book: Book) -> tuple[str, ...]:
    """The labels of the years that the team asked this laptop to confirm and that it has not, the latest first."""
    rows = book.sql(
        "SELECT k.subject, k.detail, k.id, EXISTS (SELECT 1 FROM acknowledgement c WHERE c.kind = ? "
        "AND c.subject = k.id AND c.laptop_id = (SELECT laptop FROM book_state)) "
        f"FROM acknowledgement k WHERE k.kind = ? ORDER BY {_HLC} DESC, k.id DESC",
        (CONFIRMED, ASKED),
    ).fetchall()
    latest: dict[bytes, tuple[str, bool]] = {}
    for subject, label, _, is_confirmed in rows:
        latest.setdefault(subject, (label or "", bool(is_confirmed)))
    return tuple(label for label, is_confirmed in latest.values() if label and not is_confirmed)


def _subject(year: FiscalYear) -> bytes:
    return uuid5(PROJECT_NAMESPACE, f"closing:{year.label}").bytes


def _own_laptop(book: Book) -> bytes:
    laptop: bytes | None = book.scalar("SELECT id FROM laptop WHERE id = (SELECT laptop FROM book_state)")
    if laptop is None:
        raise NoTeamError(path=book.path)
    return laptop


def _latest_request(book: Book, year: FiscalYear) -> tuple[bytes, str, str] | None:
    """The key of the request in force, when it was made and by whom: the latest in the order of the log."""
    row = book.sql(
        "SELECT k.id, k.acknowledged_at, coalesce(a.name, l.name, '') FROM acknowledgement k "
        "LEFT JOIN adviser a ON a.id = k.adviser_id LEFT JOIN laptop l ON l.id = k.laptop_id "
        "WHERE k.kind = ? AND k.subject = ? ORDER BY "
        f"{_HLC} DESC, k.id DESC LIMIT 1",
        (ASKED, _subject(year)),
    ).fetchone()
    return None if row is None else (row[0], row[1], row[2])


_TABLE = "(SELECT id FROM change_name WHERE tbl = 'acknowledgement' AND col = '')"
# When the acknowledgement ``k`` was made or last said again, in the order of the log.
_HLC = f"(SELECT max(h.hlc) FROM change h WHERE h.tbl = {_TABLE} AND h.pk = k.id)"


def _changed_since(book: Book, laptop: bytes, confirmation: bytes) -> int:
    """The records that the laptop changed after its confirmation. Its own log has an order that no clock misleads."""
    marks = ", ".join("?" * len(_NOT_OF_THE_YEAR))
    return int(
        book.scalar(
            "SELECT count(*) FROM (SELECT DISTINCT c.tbl, c.pk FROM change_set s INDEXED BY change_set_hlc "
            "JOIN writer w ON w.writer = s.writer AND w.laptop = ? "
            "JOIN change c ON c.writer = s.writer AND c.seq BETWEEN s.first_seq AND s.last_seq "
            "JOIN change_name n ON n.id = c.tbl WHERE s.hlc > "
            f"(SELECT max(k.hlc) FROM change k WHERE k.tbl = {_TABLE} AND k.pk = ?) AND n.tbl NOT IN ({marks}))",
            (laptop, confirmation, *_NOT_OF_THE_YEAR),
        )
    )
