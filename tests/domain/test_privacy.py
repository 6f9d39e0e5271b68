"""What the law asks of each field and register."""

from __future__ import annotations

from datetime import date

from cqi_desktop.domain.privacy import (
    CONTACT_FIELDS,
    INCIDENT_GROUPS,
    PERSONAL_FIELDS,
    incident_locked_until,
    missing_groups,
    request_due_on,
    retention_rules,
)
from cqi_desktop.store.tables import Contact, Incident, column_names

NO_FIELDS_OF_A_PERSON = {"company_id", "archived_at", "trashed_at", "anonymised_at"}


def test_that_every_column_of_a_person_is_professional_or_personal() -> None:
    assert set(column_names(Contact)) - NO_FIELDS_OF_A_PERSON == set(CONTACT_FIELDS)
    assert {"mobile", "personal_email", "personal_phone", "personal_notes"} == set(PERSONAL_FIELDS)


def test_that_the_register_has_the_eight_groups_and_each_has_its_columns() -> None:
    assert len(INCIDENT_GROUPS) == 8
    columns = [column for _, group in INCIDENT_GROUPS for column in group]
    assert len(columns) == len(set(columns))
    assert set(columns) <= set(column_names(Incident))


def test_that_a_serious_risk_waits_for_both_notices() -> None:
    facts = {"information": "Noms", "circumstances": "Vol", "occurred_on": date(2011, 3, 1),
             "known_on": date(2011, 3, 2), "person_count": 3, "risk_assessment": "Faible",
             "measures": "Clé changée"}  # fmt: skip
    assert missing_groups({**facts, "is_serious": False}) == ()
    assert missing_groups({**facts, "is_serious": True, "people_told_on": date(2011, 3, 3)}) == ("notices",)
    assert missing_groups({}) == ("information", "circumstances", "period", "awareness", "people", "risk", "measures")


def test_that_the_clocks_are_those_of_the_law() -> None:
    assert request_due_on(date(2011, 3, 1)) == date(2011, 3, 31)
    assert incident_locked_until(date(2011, 3, 1), date(2011, 2, 1)) == date(2016, 3, 1)
    assert incident_locked_until(date(2001, 3, 1), date(2011, 2, 1)) == date(2016, 2, 1)


def test_that_the_team_may_not_keep_an_incident_less_than_five_years() -> None:
    kept = {rule.category: rule.months for rule in retention_rules({"old_incident": 1, "inactive_contact": 24})}
    assert kept["old_incident"] == 60
    assert kept["inactive_contact"] == 24
