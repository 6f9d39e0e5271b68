"""Everything about a company on one line of time, and the steps of its journey."""

from __future__ import annotations

import time
from datetime import date, timedelta

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_journey import export_journey_of, last_contact_on, next_contact_of, stalled_companies
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.company_people import people_of
from cqi_desktop.store.company_results import links_of
from cqi_desktop.store.contacts import add_contact, enter_consent
from cqi_desktop.store.documents import add_document
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.outcomes import record_outcome
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.synergies import propose_link
from cqi_desktop.store.tables import Intervention
from cqi_desktop.store.timeline import counts_of, timeline_keys, timeline_lines
from cqi_desktop.store.trash import trash

INFORMATION, DIAGNOSTIC = service_id("information"), service_id("diagnostic")


def full_company(book: Book) -> bytes:
    """A company with one thing of each kind."""
    company = add_company(book, name="Vis Arcadie inc.", mrc="490", contact_every_days=30)
    other = add_company(book, name="Cuves Mauricie inc.", mrc="371")
    record_intervention(
        book, company=company, service=INFORMATION, date=date(2011, 3, 1), subject="Tarifs", contact_seconds=1800,
        travel_seconds=1800, follow_up_on=date(2011, 3, 25), markets=("Texas",), medium="phone",
    )  # fmt: skip
    activity = add_activity(
        book,
        code="CE11",
        title="Café export",
        kind="cafe_export",
        start_date=date(2011, 6, 9),
        regions=("17",),
        status="planned",
    )
    record_participation(book, activity=activity, company=company, attendance="registered")
    propose_link(book, company_a=other, company_b=company, kind="supplier", proposed_on=date(2011, 2, 1))
    record_outcome(
        book, company=company, kind="export_sales", value=500, start_date=date(2009, 4, 1), end_date=date(2010, 3, 31),
        recorded_on=date(2010, 5, 1), market="Ontario",
    )  # fmt: skip
    add_document(book, b"plan", name="plan.txt", company=company, added_on=date(2010, 12, 1))
    person = add_contact(book, company=company, first_name="Jean", last_name="Roy")
    enter_consent(book, contact=person, kind="express", entered_on=date(2010, 11, 1))
    return company


def test_that_what_is_to_do_comes_first_and_the_rest_latest_first(book: Book) -> None:
    keys = timeline_keys(book, full_company(book))
    assert [(key.kind, key.is_to_do) for key in keys] == [
        ("follow_up", True),
        ("participation", True),
        ("intervention", False),
        ("synergy_link", False),
        ("document", False),
        ("consent_entry", False),
        ("export_outcome", False),
    ]
    counts = counts_of(keys)
    assert (counts["intervention"], counts["participation"], counts["merge"]) == (1, 1, 0)


def test_that_each_line_says_what_is_known_of_it(book: Book) -> None:
    company = full_company(book)
    keys = timeline_keys(book, company)
    lines = {key.kind: timeline_lines(book, company, keys)[key.kind, key.id] for key in keys}
    act = lines["intervention"]
    assert (act.code, act.title, act.medium, act.markets, act.seconds) == (
        "information", "Tarifs", "phone", ("Texas",), 3600,
    )  # fmt: skip
    assert (lines["synergy_link"].other, lines["synergy_link"].place) == ("Cuves Mauricie inc.", "Mauricie")
    assert (lines["export_outcome"].value, lines["export_outcome"].other) == (500, "Ontario")
    assert (lines["document"].title, lines["document"].value) == ("plan.txt", 4)
    assert (lines["consent_entry"].code, lines["consent_entry"].other) == ("express", "Jean Roy")
    assert lines["participation"].title == "Café export"


def test_that_what_is_in_the_trash_is_not_there(book: Book) -> None:
    company = full_company(book)
    for key in timeline_keys(book, company):
        if key.kind in ("intervention", "document", "participation", "synergy_link"):
            trash(book, key.kind, key.id)
    assert [key.kind for key in timeline_keys(book, company)] == ["consent_entry", "export_outcome"]


def test_that_a_company_merged_into_it_brings_its_past_and_the_day_of_the_merge(book: Book) -> None:
    company, twin = full_company(book), add_company(book, name="Vis Arcadi")
    record_intervention(book, company=twin, service=INFORMATION, date=date(2009, 1, 1))
    merge_companies(book, company, twin)
    keys = timeline_keys(book, company)
    merged = next(key for key in keys if key.kind == "merge")
    assert (merged.id, merged.day) == (twin, book.today())
    assert sum(key.kind == "intervention" for key in keys) == 2
    assert timeline_lines(book, company, [merged])["merge", twin].other == "Vis Arcadi"


def test_that_five_thousand_interventions_open_as_quickly_as_ten(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    with book.change_set("many"):
        for number in range(5000):
            book.insert(
                Intervention, company=company, service=INFORMATION, status="done", subject=str(number),
                date=book.today() - timedelta(number // 3),
            )  # fmt: skip
    started = time.perf_counter()
    keys = timeline_keys(book, company)
    lines = timeline_lines(book, company, keys[:60])
    assert (len(keys), len(lines)) == (5000, 60)
    assert time.perf_counter() - started < 1.0


def test_that_the_journey_takes_the_first_day_of_each_step(book: Book) -> None:
    company = full_company(book)
    record_intervention(
        book, company=company, service=DIAGNOSTIC, date=date(2011, 1, 5), completed_on=date(2011, 1, 20), status="done"
    )
    record_intervention(book, company=company, service=DIAGNOSTIC, date=date(2011, 3, 30), status="cancelled")
    days = {step.code: step.reached_on for step in export_journey_of(book, company).steps}
    assert days["information"] == date(2011, 3, 1)
    assert days["diagnostic"] == date(2011, 1, 20)
    assert days["sale"] == date(2010, 5, 1)
    assert days["mission"] is None


def test_that_the_next_contact_follows_the_last_one(book: Book) -> None:
    company = full_company(book)
    assert last_contact_on(book, company) == date(2011, 3, 1)
    following = next_contact_of(book, company)
    assert following is not None
    assert (following.due_on, following.days_late) == (date(2011, 3, 31), 0)
    assert next_contact_of(book, add_company(book, name="Autre inc.")) is None


def test_that_companies_that_stopped_are_found(book: Book) -> None:
    stopped, moving, sold = (add_company(book, name=name) for name in ("Un inc.", "Deux inc.", "Trois inc."))
    record_intervention(book, company=stopped, service=INFORMATION, date=date(2010, 3, 1))
    record_intervention(book, company=moving, service=INFORMATION, date=date(2011, 3, 1))
    record_intervention(book, company=sold, service=INFORMATION, date=date(2010, 3, 1))
    record_outcome(
        book, company=sold, kind="export_sales", value=1, start_date=date(2010, 4, 1), end_date=date(2011, 3, 31)
    )
    assert stalled_companies(book) == [stopped]


def test_that_people_come_with_the_main_one_first_and_those_who_left_last(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.")
    add_contact(book, company=company, last_name="Archambault", archived_at="2011-01-01T00:00:00Z")
    add_contact(book, company=company, last_name="Zénon", is_main=True)
    add_contact(book, company=company, last_name="Bergeron")
    assert [person.name for person in people_of(book, company)] == ["Zénon", "Bergeron", "Archambault"]


def test_that_a_link_is_seen_from_either_end(book: Book) -> None:
    company = full_company(book)
    (link,) = links_of(book, company)
    assert (link.other_name, link.region) == ("Cuves Mauricie inc.", "Mauricie")
    (back,) = links_of(book, link.other)
    assert back.other == company
