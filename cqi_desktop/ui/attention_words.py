"""What needs attention, in sentences: the fact, why it matters, and what the link does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from cqi_desktop.store.attention import LATE_AFTER_DAYS, AttentionKind, AttentionLine, AttentionRecord
from cqi_desktop.translation import format_date, translate

# A copy older than that is told of.
BACKUP_DAYS = 7


class AttentionWords(NamedTuple):
    icon: str
    fact: str
    why: str
    action: str


def words_of(line: AttentionLine) -> AttentionWords:
    """The words of one line of "À régler"."""
    count = line.count
    if line.kind is AttentionKind.NO_MRC:
        return AttentionWords(
            "map-marker-question-outline",
            translate("Attention", "%Ln compan(y/ies) without an MRC", "", count),
            _served_text(line),
            translate("Attention", "Specify"),
        )
    if line.kind is AttentionKind.NOT_COMPLETED:
        return AttentionWords(
            "file-document-check-outline",
            translate("Attention", "%Ln diagnostic(s) without a completion date", "", count),
            translate("Attention", "Almost counted: not in any total until dated"),
            translate("Attention", "Set the date"),
        )
    if line.kind is AttentionKind.ALMOST_COUNTED:
        return AttentionWords(
            "progress-check",
            translate("Attention", "%Ln almost counted", "", count),
            translate("Attention", "Planned for a day that has passed, or registered and not marked present"),
            translate("Attention", "Confirm"),
        )
    if line.kind is AttentionKind.NO_HOURS:
        return AttentionWords(
            "clock-alert-outline",
            translate("Attention", "%Ln intervention(s) without hours", "", count),
            translate("Attention", "Missing from the hours of the year"),
            translate("Attention", "See the list"),
        )
    if line.kind is AttentionKind.LATE_ENTRY:
        return AttentionWords(
            "calendar-alert",
            translate("Attention", "%Ln late entr(y/ies)", "", count),
            translate("Attention", "Noted more than {days} days after the date").format(days=LATE_AFTER_DAYS),
            translate("Attention", "See the list"),
        )
    if line.kind is AttentionKind.NO_CONSENT:
        return AttentionWords(
            "email-alert-outline",
            translate("Attention", "%Ln contact(s) without consent", "", count),
            translate("Attention", "An e-mail address and nothing in the ledger"),
            translate("Attention", "See the list"),
        )
    if not count:
        return AttentionWords(
            "merge",
            translate("Attention", "Likely doubles not looked for yet"),
            translate("Attention", "In a large book, comparing takes a moment"),
            translate("Attention", "Look for them"),
        )
    return AttentionWords(
        "merge",
        translate("Attention", "%Ln likely double(s)", "", count),
        translate("Attention", "Counted twice as long as they are not merged"),
        translate("Attention", "Compare"),
    )


def counted_words(kind: AttentionKind, record: AttentionRecord) -> str | None:
    """What is said once a record was made to count; None for what has no such step."""
    if kind is AttentionKind.NOT_COMPLETED and record.day is not None:
        text = translate("Dashboard", "{document} of {company} completed on {day}: it counts")
        return text.format(document=record.label, company=record.company_name, day=format_date(record.day))
    if kind is AttentionKind.ALMOST_COUNTED:
        return translate("Dashboard", "{company}, {what}: it counts").format(
            company=record.company_name, what=record.label
        )
    return None


def document_day(kind: AttentionKind, record: AttentionRecord) -> date | None:
    """The day on which a document is completed by that step; None for the other records."""
    return record.day if kind is AttentionKind.NOT_COMPLETED else None


def _served_text(line: AttentionLine) -> str:
    if not line.served:
        return translate("Attention", "None of them has received a service this year")
    return translate("Attention", "%Ln of them served this year", "", line.served)


def conflict_words(count: int) -> AttentionWords:
    """Conflicts of exchange and files that wait for a person."""
    return AttentionWords(
        "sync-alert",
        translate("Attention", "%Ln exchange conflict(s) to examine", "", count),
        translate("Attention", "Nothing is lost"),
        translate("Attention", "Examine"),
    )


def backup_words(made_at: Iterable[str], now: datetime) -> AttentionWords | None:
    """What to say of the copies made from this window (UTC texts); None when one is recent."""
    latest = max(made_at, default="")
    days = (now - datetime.fromisoformat(latest)).days if latest else None
    if days is not None and days <= BACKUP_DAYS:
        return None
    fact = (
        translate("Attention", "No backup made on this laptop")
        if days is None
        else translate("Attention", "Last backup %n day(s) ago", "", days)
    )
    return AttentionWords(
        "content-save-alert-outline",
        fact,
        translate("Attention", "A verified copy on another disk outlives this one"),
        translate("Attention", "Back up"),
    )
