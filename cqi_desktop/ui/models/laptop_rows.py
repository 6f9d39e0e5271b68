"""The laptops of a team as rows: who exchanged when, what each has not read yet, and its state in words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_integer, format_moment, translate, translate_marked
from cqi_desktop.ui.moments import ago, duration, local, near
from cqi_desktop.ui.record_words import count_text

from .companies_model import NOTHING, initials_of
from .rows_model import Cell, Row, RowsColumn

if TYPE_CHECKING:
    from cqi_desktop.sync.team_overview import FileThatWaits, LaptopInTeam, TeamOverview

# A laptop that has not exchanged for so long is to be asked why.
LONG_DAYS = 7

_REASONS: dict[str, tuple[str, str]] = {
    "damaged": ("warn", QT_TRANSLATE_NOOP("ExchangePage", "Cut or damaged: tried again at each exchange")),
    "foreign": ("neu", QT_TRANSLATE_NOOP("ExchangePage", "Not a file of this team: left alone")),
    "no_key": ("err", QT_TRANSLATE_NOOP("ExchangePage", "Under a key that this laptop does not have")),
    "newer": ("err", QT_TRANSLATE_NOOP("ExchangePage", "From a more recent version: update the program")),
    "forked": ("warn", QT_TRANSLATE_NOOP("ExchangePage", "From a copied laptop: it must exchange again")),
    "waiting": ("info", QT_TRANSLATE_NOOP("ExchangePage", "Waits for an earlier file that is not here yet")),
    "unsigned": ("info", QT_TRANSLATE_NOOP("ExchangePage", "Under an older key: its laptop sends it again")),
    "shut_out": ("neu", QT_TRANSLATE_NOOP("ExchangePage", "From a laptop that the team shut out")),
}


def laptop_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("ExchangePage", "Laptop")),
        RowsColumn(translate("ExchangePage", "Adv."), "avatar", "MG", is_spare=True),
        RowsColumn(translate("ExchangePage", "Last exchange"), sample="aujourd’hui, 22 h 22"),
        RowsColumn(translate("ExchangePage", "To read"), sample="12 345", is_number=True),
        RowsColumn(translate("ExchangePage", "Version"), sample="0.10.10", is_spare=True),
        RowsColumn(translate("ExchangePage", "State"), "status", "Horloge en avance de 22 h"),
    )


def laptop_rows(overview: TeamOverview, now: datetime) -> list[Row]:
    """This laptop first, then the others as they joined."""
    order = sorted(overview.laptops, key=lambda one: not one.status.is_this_one)
    return [_laptop_row(laptop, now) for laptop in order]


def _laptop_row(laptop: LaptopInTeam, now: datetime) -> Row:
    status = laptop.status
    at = _exchanged_at(laptop)
    dot, words = state_of(laptop, now)
    lacks = status.lacks
    return Row(
        (
            Cell(status.name or NOTHING, is_strong=status.is_this_one, spoken=status.name),
            Cell(initials_of(laptop.adviser) or NOTHING, is_mine=status.is_this_one, spoken=laptop.adviser),
            Cell(ago(at, now) if at else translate("ExchangePage", "never"), "text2", spoken=_whole(at)),
            Cell(format_integer(lacks), "text" if lacks else "text3", spoken=_lacks_words(lacks)),
            Cell(status.app or NOTHING, "text2" if status.app else "text3"),
            Cell(words, dot=dot, spoken=words),
        ),
        status.id,
    )


def _exchanged_at(laptop: LaptopInTeam) -> datetime | None:
    at = laptop.status.exchanged_at_ms
    return datetime.fromtimestamp(at / 1000, UTC).astimezone() if at is not None else None


def _whole(at: datetime | None) -> str:
    return format_moment(at) if at else ""


def _lacks_words(lacks: int) -> str:
    if not lacks:
        return translate("ExchangePage", "has all that this laptop has")
    return translate("ExchangePage", "%Ln change(s) that this laptop has and not it", "", lacks)


def state_of(laptop: LaptopInTeam, now: datetime) -> tuple[str, str]:
    """The token of the dot and the words: what needs a person first."""
    status, at = laptop.status, _exchanged_at(laptop)
    if status.is_shut_out:
        return "neu", translate("ExchangePage", "Shut out")
    if status.is_this_one:
        return "ok", translate("ExchangePage", "This laptop")
    if at is None:
        return "neu", translate("ExchangePage", "Has not exchanged yet")
    if laptop.needs_newer:
        return "err", translate("ExchangePage", "More recent version")
    if laptop.clock_offset_s:
        return "warn", _clock_words(laptop.clock_offset_s)
    days = (now.date() - at.date()).days
    if days >= LONG_DAYS:
        return "warn", translate("ExchangePage", "%n day(s) without an exchange", "", days)
    if status.lacks:
        return "info", translate("ExchangePage", "Has not read all yet")
    return "ok", translate("ExchangePage", "Up to date")


def _clock_words(offset: int) -> str:
    length = duration(abs(offset))
    if offset > 0:
        return translate("ExchangePage", "Clock {length} ahead").format(length=length)
    return translate("ExchangePage", "Clock {length} behind").format(length=length)


def waiting_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("ExchangePage", "File of"), sample="Portable de Marc-André"),
        RowsColumn(translate("ExchangePage", "Why it waits"), "status"),
        RowsColumn(translate("ExchangePage", "Since"), sample="aujourd’hui, 22 h 22"),
    )


def waiting_rows(overview: TeamOverview, now: datetime) -> list[Row]:
    return [_waiting_row(file, now) for file in overview.waiting]


def _waiting_row(waiting: FileThatWaits, now: datetime) -> Row:
    dot, reason = _REASONS.get(waiting.file.kind, ("warn", waiting.file.kind))
    words, since = translate_marked("ExchangePage", reason), local(waiting.file.first_seen)
    return Row(
        (
            Cell(waiting.laptop or translate("ExchangePage", "unknown laptop"), spoken=waiting.file.file),
            Cell(words, "text2", dot=dot, spoken=words),
            Cell(near(since, now) if since else NOTHING, "text2", spoken=_whole(since)),
        ),
        waiting.file.file,
    )


def erasure_columns() -> tuple[RowsColumn, ...]:
    return (
        RowsColumn(translate("ExchangePage", "Erased"), sample="Personne-contact, 123 fiches"),
        RowsColumn(translate("ExchangePage", "Laptops that have not obeyed yet")),
    )


def erasure_rows(overview: TeamOverview) -> list[Row]:
    """One row for the erasures of one kind that the same laptops have still to obey."""
    counts: dict[tuple[str, tuple[str, ...]], int] = {}
    for one in overview.erasures:
        counts[one.kind, one.waiting] = counts.get((one.kind, one.waiting), 0) + 1
    return [_erasure_row(kind, waiting, count) for (kind, waiting), count in counts.items()]


def _erasure_row(kind: str, waiting: tuple[str, ...], count: int) -> Row:
    what = kind_label(kind) if count == 1 else count_text(kind, count)
    names = ", ".join(waiting)
    return Row((Cell(what, spoken=what), Cell(names, "text2", spoken=names)), f"{kind}: {names}")
