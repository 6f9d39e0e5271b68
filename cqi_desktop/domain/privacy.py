"""The protection of personal information (Québec's Law 25): which fields are personal, clocks, groups, retention.

One place says it for every list, file and form: ``CONTACT_FIELDS`` what each column of a person is and where it came
from, ``INCIDENT_GROUPS`` what the regulation asks for, ``RETENTION_RULES`` how long each register is kept unless the
team decides otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from .consent import months_later

ANSWER_DAYS = 30
# A request this near its last day is shown as urgent.
URGENT_DAYS = 7
INCIDENT_YEARS = 5


class Nature(StrEnum):
    """What a person does at work, which the law leaves out of most of its duties, or who they are otherwise."""

    PROFESSIONAL = "professional"
    PERSONAL = "personal"


class Origin(StrEnum):
    """Only what the person provided goes into the portable file."""

    PROVIDED = "provided"
    OBSERVED = "observed"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True)
class FieldNature:
    nature: Nature
    origin: Origin


_WORK = FieldNature(Nature.PROFESSIONAL, Origin.PROVIDED)
_OWN = FieldNature(Nature.PERSONAL, Origin.PROVIDED)
# The columns of a person, in the order in which they are shown.
CONTACT_FIELDS: dict[str, FieldNature] = {
    "first_name": _WORK,
    "last_name": _WORK,
    "title": _WORK,
    "email": _WORK,
    "phone": _WORK,
    "language": _WORK,
    "is_main": FieldNature(Nature.PROFESSIONAL, Origin.INFERRED),
    "mobile": _OWN,
    "personal_email": _OWN,
    "personal_phone": _OWN,
    "personal_notes": FieldNature(Nature.PERSONAL, Origin.OBSERVED),
}
PERSONAL_FIELDS = tuple(name for name, field in CONTACT_FIELDS.items() if field.nature is Nature.PERSONAL)

REQUEST_KINDS = ("access", "portability", "rectification", "erasure", "anonymisation", "complaint")
REQUEST_DECISIONS = ("granted", "partly", "refused")
INCIDENT_KINDS = ("lost_laptop", "wrong_recipient", "unauthorised_access", "unauthorised_use", "other")

# The eight groups of facts that the register must have (regulation, section 7), each with its columns.
INCIDENT_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("information", ("information",)),
    ("circumstances", ("circumstances",)),
    ("period", ("occurred_on", "occurred_until")),
    ("awareness", ("known_on",)),
    ("people", ("person_count", "quebec_person_count")),
    ("risk", ("risk_assessment", "is_serious")),
    ("notices", ("commission_told_on", "people_told_on", "public_notice_on", "public_notice_reason")),
    ("measures", ("measures",)),
)


def request_due_on(received_on: date) -> date:
    """The last day to answer a person."""
    return received_on + timedelta(days=ANSWER_DAYS)


def incident_locked_until(known_on: date | None, entered_on: date) -> date:
    """The first day on which an incident may leave the register: five years after the later of awareness and entry."""
    return months_later(max(known_on or entered_on, entered_on), 12 * INCIDENT_YEARS)


def missing_groups(incident: Mapping[str, Any]) -> tuple[str, ...]:
    """The groups of which the register still says nothing.

    A serious risk must be told to the commission and to the people; another one needs no notice.
    """
    missing = [
        group
        for group, columns in INCIDENT_GROUPS
        if group != "notices" and all(incident.get(column) in (None, "") for column in columns)
    ]
    if incident.get("is_serious") and not (incident.get("commission_told_on") and incident.get("people_told_on")):
        missing.insert(len(missing) - (1 if "measures" in missing else 0), "notices")
    return tuple(missing)


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long a category is kept after its last fact, in months, and what is then done: anonymise, erase or trash."""

    category: str
    months: int
    action: str


RETENTION_RULES: tuple[RetentionRule, ...] = (
    RetentionRule("inactive_contact", 84, "anonymise"),
    RetentionRule("trashed_contact", 12, "erase"),
    RetentionRule("answered_request", 60, "trash"),
    RetentionRule("old_incident", 84, "trash"),
)
# Never less, whatever the team decides.
LEAST_MONTHS = {"old_incident": 12 * INCIDENT_YEARS}


def retention_rules(decided: Mapping[str, int]) -> tuple[RetentionRule, ...]:
    """The rules with the months that the team decided, by category."""
    return tuple(
        RetentionRule(
            rule.category,
            max(decided.get(rule.category, rule.months), LEAST_MONTHS.get(rule.category, 1)),
            rule.action,
        )
        for rule in RETENTION_RULES
    )
