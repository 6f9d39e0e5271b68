"""The words that several pages share: labels of codes kept in the book."""

from __future__ import annotations

from cqi_desktop.translation import QT_TRANSLATE_NOOP, language, translate_marked

_EXPORT_STATUSES = {
    "none": QT_TRANSLATE_NOOP("Wording", "None"),
    "preparing": QT_TRANSLATE_NOOP("Wording", "Preparing"),
    "occasional": QT_TRANSLATE_NOOP("Wording", "Occasional"),
    "regular": QT_TRANSLATE_NOOP("Wording", "Regular"),
}
_ROLES = {
    "client": QT_TRANSLATE_NOOP("Wording", "Client"),
    "prospect": QT_TRANSLATE_NOOP("Wording", "Prospect"),
    "partner": QT_TRANSLATE_NOOP("Wording", "Partner"),
}
_ACTIVITY_KINDS = {
    "awareness": QT_TRANSLATE_NOOP("Wording", "Awareness activities"),
    "training": QT_TRANSLATE_NOOP("Wording", "Training groups"),
    "cafe_export": QT_TRANSLATE_NOOP("Wording", "Cafés export"),
    "mission": QT_TRANSLATE_NOOP("Wording", "Trade missions"),
    "other": QT_TRANSLATE_NOOP("Wording", "Other activities"),
}
_INTERVENTION_STATUSES = {
    "planned": QT_TRANSLATE_NOOP("Wording", "Planned"),
    "done": QT_TRANSLATE_NOOP("Wording", "Done"),
    "cancelled": QT_TRANSLATE_NOOP("Wording", "Cancelled"),
}
_MEDIUMS = {
    "phone": QT_TRANSLATE_NOOP("Wording", "Telephone"),
    "email": QT_TRANSLATE_NOOP("Wording", "E-mail"),
    "meeting": QT_TRANSLATE_NOOP("Wording", "Meeting"),
    "visit": QT_TRANSLATE_NOOP("Wording", "Visit"),
    "video": QT_TRANSLATE_NOOP("Wording", "Video call"),
    "other": QT_TRANSLATE_NOOP("Wording", "Other"),
}
# The usual labels of services, shortened for a column; a label that the team wrote itself stays whole.
_SHORT_SERVICES = {
    "Service d'information": "Information",
    "Information service": "Information",
    "Accompagnement spécifique": "Accompagnement",
    "Specific accompaniment": "Accompaniment",
    "Prédiagnostic d'exportation": "Prédiagnostic",
    "Export prediagnostic": "Prediagnostic",
    "Diagnostic d'exportation": "Diagnostic",
    "Export diagnostic": "Diagnostic",
}
_CONSENTS = {
    "express": QT_TRANSLATE_NOOP("Wording", "Express consent"),
    "implied": QT_TRANSLATE_NOOP("Wording", "Implied consent"),
    "withdrawn": QT_TRANSLATE_NOOP("Wording", "Consent withdrawn"),
}


def _label(labels: dict[str, str], code: str) -> str:
    return translate_marked("Wording", labels[code]) if code in labels else code


def export_status_label(code: str) -> str:
    return _label(_EXPORT_STATUSES, code)


def role_label(code: str) -> str:
    return _label(_ROLES, code)


def activity_kind_label(code: str) -> str:
    return _label(_ACTIVITY_KINDS, code)


def consent_label(code: str) -> str:
    return _label(_CONSENTS, code)


def intervention_status_label(code: str) -> str:
    return _label(_INTERVENTION_STATUSES, code)


def medium_label(code: str) -> str:
    return _label(_MEDIUMS, code)


def short_service_label(label: str) -> str:
    """The label of a service for a narrow place."""
    return _SHORT_SERVICES.get(label.replace("’", "'"), label)


def in_our_language(french: str, english: str) -> str:
    """The label of a record that has one in each language; the other one when ours is missing."""
    return (french or english) if language() == "fr" else (english or french)
