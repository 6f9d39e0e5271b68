"""What a table or a kind of record is called in a sentence and above a count."""

from __future__ import annotations

from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked

_MANY = {
    "acknowledgement": QT_TRANSLATE_NOOP("Cli", "Acknowledgements"),
    "action": QT_TRANSLATE_NOOP("Cli", "Actions"),
    "activity": QT_TRANSLATE_NOOP("Cli", "Activities"),
    "adviser": QT_TRANSLATE_NOOP("Cli", "Advisers"),
    "assessment": QT_TRANSLATE_NOOP("Cli", "Questionnaires filled"),
    "change": QT_TRANSLATE_NOOP("Cli", "Change log"),
    "company": QT_TRANSLATE_NOOP("Cli", "Companies"),
    "company_row": QT_TRANSLATE_NOOP("Cli", "List of companies"),
    "concern": QT_TRANSLATE_NOOP("Cli", "Concerns"),
    "conflict_decision": QT_TRANSLATE_NOOP("Cli", "Decisions on conflicts"),
    "consent_entry": QT_TRANSLATE_NOOP("Cli", "Consents"),
    "contact": QT_TRANSLATE_NOOP("Cli", "Contacts"),
    "dismissed_suggestion": QT_TRANSLATE_NOOP("Cli", "Dismissed suggestions"),
    "distinct_pair": QT_TRANSLATE_NOOP("Cli", "Pairs of distinct companies"),
    "document": QT_TRANSLATE_NOOP("Cli", "Documents"),
    "export_entry": QT_TRANSLATE_NOOP("Cli", "Exports"),
    "export_outcome": QT_TRANSLATE_NOOP("Cli", "Outcomes"),
    "funding_line": QT_TRANSLATE_NOOP("Cli", "Sources of funding"),
    "funding_programme": QT_TRANSLATE_NOOP("Cli", "Programmes of funding"),
    "funding_share": QT_TRANSLATE_NOOP("Cli", "Shares of funding"),
    "incident": QT_TRANSLATE_NOOP("Cli", "Incidents"),
    "intervention": QT_TRANSLATE_NOOP("Cli", "Interventions"),
    "laptop": QT_TRANSLATE_NOOP("Cli", "Laptops"),
    "measure": QT_TRANSLATE_NOOP("Cli", "Measures"),
    "outcome": QT_TRANSLATE_NOOP("Cli", "Outcomes"),
    "own_indicator": QT_TRANSLATE_NOOP("Cli", "Indicators of the team"),
    "participation": QT_TRANSLATE_NOOP("Cli", "Participations"),
    "privacy_request": QT_TRANSLATE_NOOP("Cli", "Privacy requests"),
    "project": QT_TRANSLATE_NOOP("Cli", "Projects"),
    "questionnaire": QT_TRANSLATE_NOOP("Cli", "Questionnaires"),
    "region": QT_TRANSLATE_NOOP("Cli", "Regions"),
    "report_template": QT_TRANSLATE_NOOP("Cli", "Report templates"),
    "saved_view": QT_TRANSLATE_NOOP("Cli", "Saved views"),
    "service": QT_TRANSLATE_NOOP("Cli", "Services"),
    "setting": QT_TRANSLATE_NOOP("Cli", "Settings"),
    "submission": QT_TRANSLATE_NOOP("Cli", "Submissions"),
    "submission_figure": QT_TRANSLATE_NOOP("Cli", "Figures of submissions"),
    "submission_record": QT_TRANSLATE_NOOP("Cli", "Records of submissions"),
    "survey": QT_TRANSLATE_NOOP("Cli", "Surveys"),
    "survey_answer": QT_TRANSLATE_NOOP("Cli", "Answers to surveys"),
    "synergy_link": QT_TRANSLATE_NOOP("Cli", "Synergy links"),
    "target": QT_TRANSLATE_NOOP("Cli", "Targets"),
}

_ONE = {
    "activity": QT_TRANSLATE_NOOP("RecordKind", "activity"),
    "company": QT_TRANSLATE_NOOP("RecordKind", "company"),
    "contact": QT_TRANSLATE_NOOP("RecordKind", "contact"),
    "intervention": QT_TRANSLATE_NOOP("RecordKind", "intervention"),
    "outcome": QT_TRANSLATE_NOOP("RecordKind", "outcome"),
    "participation": QT_TRANSLATE_NOOP("RecordKind", "participation"),
    "synergy_link": QT_TRANSLATE_NOOP("RecordKind", "synergy link"),
}


def one(kind: str) -> str:
    """A record that a search finds, or that a figure counts."""
    return translate_marked("RecordKind", _ONE[kind]) if kind in _ONE else kind


def many(kind: str) -> str:
    """The records of a kind or of a table together; a table that has no word keeps its own name."""
    if kind.endswith("_search"):
        return translate("Cli", "Search index")
    return translate_marked("Cli", _MANY[kind]) if kind in _MANY else kind
