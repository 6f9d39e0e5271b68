"""What a record, or a number of them, is called in a sentence of the window."""

from __future__ import annotations

from collections.abc import Mapping

from cqi_desktop.store.record_kinds import kind_label
from cqi_desktop.translation import translate

ICONS = {
    "company": "office-building-outline",
    "contact": "account-outline",
    "intervention": "note-edit-outline",
    "activity": "calendar-account-outline",
    "participation": "calendar-account-outline",
    "synergy_link": "handshake-outline",
    "export_outcome": "currency-usd",
    "funding_line": "cash-multiple",
    "document": "file-document-check-outline",
}
_MOST_KINDS_NAMED = 3


def icon_of(table: str) -> str:
    return ICONS.get(table, "file-document-outline")


def count_text(table: str, count: int) -> str:
    """``23 entreprises``."""
    if table == "company":
        return translate("RecordWords", "%Ln compan(y/ies)", "", count)
    if table == "contact":
        return translate("RecordWords", "%Ln contact(s)", "", count)
    if table == "intervention":
        return translate("RecordWords", "%Ln intervention(s)", "", count)
    if table == "activity":
        return translate("RecordWords", "%Ln activit(y/ies)", "", count)
    if table == "participation":
        return translate("RecordWords", "%Ln participation(s)", "", count)
    if table == "synergy_link":
        return translate("RecordWords", "%Ln link(s)", "", count)
    if table == "export_outcome":
        return translate("RecordWords", "%Ln outcome(s)", "", count)
    return translate("RecordWords", "%Ln record(s)", "", count)


def counts_text(counts: Mapping[str, int]) -> str:
    """``40 participations, 3 entreprises``: the most numerous kinds first."""
    named = {table: count for table, count in counts.items() if count and _has_words(table)}
    others = sum(count for table, count in counts.items() if not _has_words(table))
    order = sorted(named, key=lambda table: -named[table])[:_MOST_KINDS_NAMED]
    parts = [count_text(table, named[table]) for table in order]
    others += sum(named.values()) - sum(named[table] for table in order)
    if others and not parts:
        parts.append(count_text("", others))
    return ", ".join(parts)


def _has_words(table: str) -> bool:
    known = ("company", "contact", "intervention", "activity", "participation", "synergy_link", "export_outcome")
    return table in known


def record_title(table: str, title: str, company: str = "") -> str:
    """``Intervention · 2011-03-22, Tuyaux Saint-Laurin ltée``: a record by its kind; a company by its name."""
    if table == "company":
        return company or title or kind_label(table)
    named = f"{kind_label(table)} · {title}" if title else kind_label(table)
    return f"{named}, {company}" if company and company not in named else named
