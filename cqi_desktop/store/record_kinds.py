"""What a record of each table is called by the people who read of it."""

from __future__ import annotations

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

_KINDS: dict[str, str] = {
    "acknowledgement": QT_TRANSLATE_NOOP("RecordWords", "Confirmation of a laptop"),
    "action": QT_TRANSLATE_NOOP("RecordWords", "Action"),
    "activity": QT_TRANSLATE_NOOP("RecordWords", "Activity"),
    "adviser": QT_TRANSLATE_NOOP("RecordWords", "Adviser"),
    "assessment": QT_TRANSLATE_NOOP("RecordWords", "Questionnaire filled"),
    "company": QT_TRANSLATE_NOOP("RecordWords", "Company"),
    "concern": QT_TRANSLATE_NOOP("RecordWords", "Concern"),
    "conflict_decision": QT_TRANSLATE_NOOP("RecordWords", "Decision on a conflict"),
    "consent_entry": QT_TRANSLATE_NOOP("RecordWords", "Consent"),
    "contact": QT_TRANSLATE_NOOP("RecordWords", "Contact"),
    "dismissed_suggestion": QT_TRANSLATE_NOOP("RecordWords", "Dismissed suggestion"),
    "distinct_pair": QT_TRANSLATE_NOOP("RecordWords", "Two distinct companies"),
    "document": QT_TRANSLATE_NOOP("RecordWords", "Document"),
    "export_entry": QT_TRANSLATE_NOOP("RecordWords", "Export"),
    "export_outcome": QT_TRANSLATE_NOOP("RecordWords", "Outcome"),
    "funding_line": QT_TRANSLATE_NOOP("RecordWords", "Source of funding"),
    "funding_programme": QT_TRANSLATE_NOOP("RecordWords", "Programme of funding"),
    "funding_share": QT_TRANSLATE_NOOP("RecordWords", "Share of funding"),
    "incident": QT_TRANSLATE_NOOP("RecordWords", "Incident"),
    "intervention": QT_TRANSLATE_NOOP("RecordWords", "Intervention"),
    "laptop": QT_TRANSLATE_NOOP("RecordWords", "Laptop"),
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
    "submission_figure": QT_TRANSLATE_NOOP("RecordWords", "Figure of a submission"),
    "submission_record": QT_TRANSLATE_NOOP("RecordWords", "Record of a submission"),
    "survey": QT_TRANSLATE_NOOP("RecordWords", "Survey"),
    "survey_answer": QT_TRANSLATE_NOOP("RecordWords", "Answer to a survey"),
    "synergy_link": QT_TRANSLATE_NOOP("RecordWords", "Synergy link"),
    "target": QT_TRANSLATE_NOOP("RecordWords", "Target"),
}


def kind_label(table: str) -> str:
    """The name of a kind of record, with a capital; a table of a newer version is "a record"."""
    return translate_marked("RecordWords", _KINDS[table]) if table in _KINDS else translate("RecordWords", "Record")
