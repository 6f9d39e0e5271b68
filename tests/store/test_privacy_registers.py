"""Requests with their clock, incidents that are locked, the retention calendar and the journal of exports."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cqi_desktop.domain.errors import InvalidValueError, LockedIncidentError, NotUndoableError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.change_sets import change_sets
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.export_journal import REGISTER, exports, note_export
from cqi_desktop.store.history import history_of
from cqi_desktop.store.incidents import edit_incident, incidents, lost_laptop, record_incident
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.person_file import person_file
from cqi_desktop.store.privacy_requests import answer_request, record_request, rectify_contact, requests
from cqi_desktop.store.retention import change_retention, retention_worklist, rules_of
from cqi_desktop.store.tables import Contact, Incident
from cqi_desktop.store.trash import trash
from cqi_desktop.store.undo import undo, undo_last

TODAY = date(2011, 3, 31)


@pytest.fixture
def contact(book: Book) -> bytes:
    company = add_company(book, name="Bois Hébert")
    return add_contact(
        book, company=company, first_name="Zoé", last_name="Toutant", mobile="819 555-0100", personal_notes="Chasse"
    )


def test_that_a_request_has_thirty_days_and_a_refusal_its_reason(book: Book, contact: bytes) -> None:
    key = record_request(book, kind="access", contact=contact, received_on=date(2011, 3, 10))
    (line,) = requests(book)
    assert (line.person, line.due_on, line.days_left(TODAY)) == ("Zoé Toutant", date(2011, 4, 9), 9)
    with pytest.raises(InvalidValueError):
        answer_request(book, key, decision="refused", reason=" ")
    answer_request(book, key, decision="granted")
    (line,) = requests(book)
    assert (line.days_left(TODAY), line.answered_on) == (None, TODAY)


def test_that_someone_who_is_no_contact_may_ask_but_nobody_may_not(book: Book) -> None:
    record_request(book, kind="complaint", person="Léa Nobert")
    with pytest.raises(InvalidValueError):
        record_request(book, kind="access", person=" ")
    assert [line.contact for line in requests(book)] == [None]


def test_that_a_rectification_keeps_its_reason_and_the_value_before_and_is_undone_as_one(
    book: Book, contact: bytes
) -> None:
    with pytest.raises(InvalidValueError):
        rectify_contact(book, contact, "", last_name="Touttant")
    rectify_contact(book, contact, "Faute de frappe", last_name="Touttant")
    assert [line.reason for line in requests(book)] == ["Faute de frappe"]
    assert any(entry.before == "Toutant" for entry in history_of(book, contact))
    undo_last(book)
    assert book.find(Contact, contact).last_name == "Toutant"
    assert requests(book) == []


def test_that_an_incident_is_neither_trashed_emptied_nor_undone_before_five_years(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = record_incident(book, kind="wrong_recipient", information="Courriels", measures="Rappel")
    for refused in (
        lambda: trash(book, "incident", key),
        lambda: edit_incident(book, key, measures=""),
    ):
        with pytest.raises(LockedIncidentError):
            refused()
    edit_incident(book, key, measures="Rappel et avis", known_on=date(2001, 1, 1))
    with pytest.raises(LockedIncidentError):
        trash(book, "incident", key)
    with pytest.raises(NotUndoableError):
        undo(book, next(line.ref for line in change_sets(book) if line.kind == REGISTER))
    monkeypatch.setenv("CQI_TODAY", "2016-04-01")
    trash(book, "incident", key)
    assert incidents(book) == []


def test_that_a_lost_laptop_begins_with_what_is_known_at_once(book: Book, contact: bytes) -> None:
    record_incident(book, **lost_laptop(book))
    (line,) = incidents(book)
    assert line.person_count == 1
    assert line.missing == ("period",)
    assert book.find(Incident, line.id).known_on == TODAY


def test_that_the_retention_calendar_lists_what_was_kept_too_long(book: Book, contact: bytes) -> None:
    served = add_company(book, name="Servie")
    kept = add_contact(book, company=served, last_name="Active")
    record_intervention(book, company=served, service=service_id("information"), date=date(2010, 5, 1), status="done")
    old = add_company(book, name="Ancienne")
    inactive = add_contact(book, company=old, last_name="Ancien")
    record_intervention(book, company=old, service=service_id("information"), date=date(2003, 5, 1), status="done")
    key = record_request(book, kind="access", person="Léa Nobert", received_on=date(2005, 1, 1))
    answer_request(book, key, decision="granted", answered_on=date(2005, 1, 20))
    assert [(line.category, line.record) for line in retention_worklist(book)] == [
        ("inactive_contact", inactive),
        ("answered_request", key),
    ]
    change_retention(book, "inactive_contact", 120)
    assert [line.record for line in retention_worklist(book)] == [key]
    assert kept not in [line.record for line in retention_worklist(book)]
    with pytest.raises(InvalidValueError):
        change_retention(book, "old_incident", 12)
    assert {rule.category: rule.months for rule in rules_of(book)}["inactive_contact"] == 120


def test_that_the_journal_of_exports_is_never_what_undo_takes_back(book: Book, contact: bytes) -> None:
    note_export(book, kind="mailing", title="Café", file_format=".csv", record_count=3, left_out={"lapsed": 2})
    (line,) = exports(book)
    assert (line.format, line.record_count, line.left_out) == ("csv", 3, {"lapsed": 2})
    undo_last(book)
    assert len(exports(book)) == 1
    assert book.find(Contact, contact).trashed_at is not None


def test_that_the_file_of_a_person_tells_what_they_gave_from_what_the_team_noted(book: Book, contact: bytes) -> None:
    company = book.find(Contact, contact).company_id
    record_intervention(
        book, company=company, service=service_id("information"), date=TODAY - timedelta(days=3), contact=contact,
        subject="Tarifs",
    )  # fmt: skip
    record_intervention(
        book, company=company, service=service_id("information"), date=TODAY, notes="Parlé à Mme Toutant"
    )
    file = person_file(book, contact)
    assert {value.field for value in file.provided} == {"first_name", "last_name", "mobile"}
    assert "personal_notes" in {value.field for value in file.values}
    assert file.acts[0].title == "Tarifs"
    assert [act.kind for act in file.acts] == ["intervention", "note"]
