"""The registers of personal information as rows of tables."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.privacy import URGENT_DAYS
from cqi_desktop.exchange.register_files import left_out_text
from cqi_desktop.privacy_words import privacy_word
from cqi_desktop.store.export_journal import ExportLine
from cqi_desktop.store.incidents import IncidentLine
from cqi_desktop.store.privacy_requests import RequestLine
from cqi_desktop.store.retention import RetentionLine
from cqi_desktop.translation import format_date, format_integer, format_moment, translate
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.models.rows_model import Cell, Row
from cqi_desktop.ui.moments import local


def request_row(line: RequestLine, today: date, *, is_locked: bool) -> Row:
    left = line.days_left(today)
    return Row(
        (
            Cell(line.person or translate("Privacy", "(erased)"), is_strong=True, spoken=line.person),
            Cell(privacy_word("request", line.kind), "text2"),
            Cell(_day(line.received_on), "text2"),
            _clock(line, left),
            Cell(translate("Privacy", "Answer…"), "link") if left is not None and not is_locked else Cell(""),
        ),
        line.id,
    )


def _clock(line: RequestLine, left: int | None) -> Cell:
    if left is None:
        text = privacy_word("decision", line.decision) if line.decision else translate("Privacy", "Answered")
        return Cell(text, dot="ok", spoken=line.reason)
    if left < 0:
        return Cell(translate("Privacy", "%n day(s) late", "", -left), "err", dot="err")
    text = translate("Privacy", "%n day(s) left", "", left)
    return Cell(text, dot="warn" if left <= URGENT_DAYS else "info", spoken=f"{text}, {_day(line.due_on)}")


def incident_row(line: IncidentLine, *, is_locked: bool) -> Row:
    missing = ", ".join(privacy_word("group", group) for group in line.missing)
    state = (
        Cell(translate("Privacy", "%n group(s) to complete", "", len(line.missing)), dot="warn", spoken=missing)
        if line.missing
        else Cell(translate("Privacy", "Complete"), dot="ok")
    )
    serious = translate("Privacy", "Serious") if line.is_serious else NOTHING
    return Row(
        (
            Cell(_day(line.known_on), is_strong=True),
            Cell(privacy_word("incident", line.kind), "text2"),
            Cell(NOTHING if line.person_count is None else format_integer(line.person_count), "text2"),
            Cell(serious, "err" if line.is_serious else "text3"),
            state,
            Cell(_day(line.locked_until), "text3"),
            Cell("" if is_locked else translate("Privacy", "Open…"), "link"),
        ),
        line.id,
    )


def retention_row(line: RetentionLine, *, is_locked: bool) -> Row:
    action = f"{privacy_word('action', line.action)}…"
    return Row(
        (
            Cell(line.title or NOTHING, is_strong=True, spoken=line.title),
            Cell(privacy_word("category", line.category), "text2"),
            Cell(_day(line.last_on), "text2"),
            Cell("" if is_locked else action, "link"),
        ),
        line,
    )


def export_row(line: ExportLine) -> Row:
    made = local(line.exported_at) if line.exported_at else None
    title = {"register": _register_title, "person_file": _no_title}.get(line.kind, str)(line.title)
    left = left_out_text(line.left_out)
    return Row(
        (
            Cell(format_moment(made) if made else NOTHING, is_strong=True),
            Cell(privacy_word("export", line.kind), "text2"),
            Cell(title or NOTHING, "text2", spoken=title),
            Cell(format_integer(line.record_count), "text2"),
            Cell(left or NOTHING, "text3", spoken=left),
            Cell(line.adviser or NOTHING, "text3"),
        ),
        line.id,
    )


def _register_title(title: str) -> str:
    return privacy_word("register", title)


def _no_title(title: str) -> str:
    del title
    return ""


def _day(day: date | None) -> str:
    return format_date(day) if day else NOTHING
