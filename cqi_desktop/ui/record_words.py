"""What a record, or a number of them, is called in a sentence of the window."""

from __future__ import annotations

from collections.abc import Mapping

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

_ONE = {
    "action": QT_TRANSLATE_NOOP("RecordWords", "Action"),
    "activity": QT_TRANSLATE_NOOP("RecordWords", "Activity"),
    "adviser": QT_TRANSLATE_NOOP("RecordWords", "Adviser"),
    "assessment": QT_TRANSLATE_NOOP("RecordWords", "Questionnaire filled"),
    "company": QT_TRANSLATE_NOOP("RecordWords", "Company"),
    "concern": QT_TRANSLATE_NOOP("RecordWords", "Concern"),
    "consent_entry": QT_TRANSLATE_NOOP("RecordWords", "Consent"),
    "contact": QT_TRANSLATE_NOOP("RecordWords", "Contact"),
    "dismissed_suggestion": QT_TRANSLATE_NOOP("RecordWords", "Dismissed suggestion"),
    "document": QT_TRANSLATE_NOOP("RecordWords", "Document"),
    "export_entry": QT_TRANSLATE_NOOP("RecordWords", "Export"),
    "export_outcome": QT_TRANSLATE_NOOP("RecordWords", "Outcome"),
    "funding_line": QT_TRANSLATE_NOOP("RecordWords", "Source of funding"),
    "funding_programme": QT_TRANSLATE_NOOP("RecordWords", "Programme of funding"),
    "funding_share": QT_TRANSLATE_NOOP("RecordWords", "Share of funding"),
    "incident": QT_TRANSLATE_NOOP("RecordWords", "Incident"),
    "intervention": QT_TRANSLATE_NOOP("RecordWords", "Intervention"),
    "measure": QT_TRANSLATE_NOOP("RecordWords", "Measure"),
    "own_indicator": QT_TRANSLATE_NOOP("RecordWords", "Indicator of the team"),
    "participation": QT_TRANSLATE_NOOP("RecordWords", "Participation"),
    "privacy_request": QT_TRANSLATE_NOOP("RecordWords", "Privacy request"),
    "project": QT_TRANSLATE_NOOP("RecordWords", "Project"),
    "questionnaire": QT_TRANSLATE_NOOP("RecordWords", "Questionnaire"),
    "region": QT_TRANSLATE_NOOP("RecordWords", "Region"),
    "report_template": QT_TRANSLATE_NOOP("RecordWords", "Report template"),
    "saved_view": QT_TRANSLATE_NOOP("RecordWords", "Saved view"),
    "service": QT_TRANSLATE_NOOP("RecordWords", "Service"),
    "setting": QT_TRANSLATE_NOOP("RecordWords", "Setting"),
    "submission": QT_TRANSLATE_NOOP("RecordWords", "Submission"),
    "survey": QT_TRANSLATE_NOOP("RecordWords", "Survey"),
    "survey_answer": QT_TRANSLATE_NOOP("RecordWords", "Answer to a survey"),
    "synergy_link": QT_TRANSLATE_NOOP("RecordWords", "Synergy link"),
    "target": QT_TRANSLATE_NOOP("RecordWords", "Target"),
}
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


def kind_label(table: str) -> str:
    """The name of a kind of record, with a capital."""
    return translate_marked("RecordWords", _ONE[table]) if table in _ONE else translate("RecordWords", "Record")


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
