"""Consent of the people of a book: the ledger, the clocks that acts start, who needs a step, mailing lists."""

from __future__ import annotations

from datetime import date

import pytest

from cqi_desktop.domain.consent import ConsentState, Source
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.consents import (
    consent_of,
    consents_of,
    honour_withdrawal,
    ledger_of,
    note_consent,
    soon_lapsed,
    withdrawals_to_apply,
    without_consent,
)
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.mailing_lists import LeftOut, MailingFilter, mailing_list
from cqi_desktop.store.participations import record_participation
from cqi_desktop.store.tables import ConsentEntry
from cqi_desktop.store.trash import trash, untrash


class Firm:
    """A company with its main contact and another one."""

    def __init__(self, book: Book, name: str = "Bois Hébert", region: str = "17") -> None:
        self.book = book
        self.key = add_company(book, name=name, region=region, role="client")
        self.main = add_contact(
            book,
            company=self.key,
            last_name="Toutant",
            first_name="Zoé",
            email=f"zoe@{len(name)}.exemple",
            is_main=True,
        )
        self.other = add_contact(book, company=self.key, last_name="Roy", email=f"roy@{len(name)}.exemple")

    def serve(self, service: str, day: date, contact: bytes | None = None) -> bytes:
        return record_intervention(
            self.book, company=self.key, service=service_id(service), date=day, contact=contact, status="done"
        )


@pytest.fixture
def firm(book: Book) -> Firm:
    return Firm(book)


def test_that_an_act_starts_the_clock_of_its_service(book: Book, firm: Firm) -> None:
    firm.serve("information", date(2011, 1, 10), firm.other)
    consent = consent_of(book, firm.other)
    assert (consent.state, consent.expires_on) == (ConsentState.IMPLIED, date(2011, 7, 10))
    firm.serve("accompaniment", date(2010, 6, 1), firm.other)
    consent = consent_of(book, firm.other)
    assert consent.expires_on == date(2012, 6, 1)
    assert consent.evidence is not None
    assert consent.evidence.source is Source.INTERVENTION
    assert consent_of(book, firm.main).state is ConsentState.NONE


def test_that_an_act_that_names_nobody_counts_for_the_main_contact_only(book: Book, firm: Firm) -> None:
    firm.serve("accompaniment", date(2011, 1, 10))
    assert consent_of(book, firm.main).expires_on == date(2013, 1, 10)
    assert consent_of(book, firm.other).state is ConsentState.NONE


def test_that_a_clock_follows_the_trash_and_a_merge(book: Book, firm: Firm) -> None:
    act = firm.serve("accompaniment", date(2011, 1, 10), firm.other)
    trash(book, "intervention", act)
    assert consent_of(book, firm.other).state is ConsentState.NONE
    untrash(book, "intervention", act)
    kept = Firm(book, "Bois Hébert et fils")
    merge_companies(book, kept.key, firm.key)
    assert consent_of(book, firm.other).expires_on == date(2013, 1, 10)
    assert [line.detail for line in ledger_of(book, firm.other)] != []


def test_that_an_activity_attended_starts_a_clock_and_a_planned_one_none(book: Book, firm: Firm) -> None:
    held = add_activity(book, code="C1", title="Café", kind="cafe_export", start_date=date(2010, 6, 1), status="held")
    to_come = add_activity(book, code="C2", title="Café", kind="cafe_export", start_date=date(2011, 6, 1))
    record_participation(book, activity=to_come, company=firm.key, contact=firm.other)
    assert consent_of(book, firm.other).state is ConsentState.NONE
    record_participation(book, activity=held, company=firm.key, contact=firm.other, attendance="attended")
    assert consent_of(book, firm.other).expires_on == date(2012, 6, 1)


def test_that_a_withdrawal_waits_until_it_is_applied_and_nothing_of_the_ledger_changes(book: Book, firm: Firm) -> None:
    note_consent(book, firm.main, "express", entered_on=date(2010, 1, 1), evidence="Formulaire")
    note_consent(book, firm.main, "withdrawn", entered_on=date(2011, 3, 21))
    (waiting,) = withdrawals_to_apply(book)
    assert waiting.consent.apply_by == date(2011, 4, 4)
    before = book.sql("SELECT * FROM consent_entry ORDER BY id").fetchall()
    honour_withdrawal(book, firm.main)
    assert withdrawals_to_apply(book) == []
    assert book.sql("SELECT * FROM consent_entry ORDER BY id").fetchall()[: len(before)] == before
    assert [line.kind for line in ledger_of(book, firm.main)] == ["honoured", "withdrawn", "express"]


def test_that_those_about_to_lapse_are_listed_nearest_first_and_no_others(book: Book, firm: Firm) -> None:
    firm.serve("accompaniment", date(2009, 5, 10), firm.other)  # ends on 10 May 2011
    firm.serve("information", date(2010, 10, 15))  # the main contact's ends on 15 April
    settled = Firm(book, "Scierie du Nord")
    settled.serve("accompaniment", date(2009, 5, 10), settled.other)
    note_consent(book, settled.other, "express")
    far = Firm(book, "Tissages Nord-Sud inc.")
    far.serve("accompaniment", date(2009, 5, 10), far.other)
    far.serve("accompaniment", date(2010, 5, 10), far.other)
    assert [line.contact for line in soon_lapsed(book)] == [firm.main, firm.other]
    assert {line.contact for line in without_consent(book)} == {settled.main, far.main}


def test_that_many_read_at_once_say_the_same_as_each_one_alone(book: Book, firm: Firm) -> None:
    for number in range(6):
        other = Firm(book, f"Entreprise {'x' * number}")
        other.serve("accompaniment" if number % 2 else "information", date(2008 + number % 4, 2, 28))
        note_consent(book, other.other, ("express", "implied", "withdrawn")[number % 3], entered_on=date(2010, 2, 1))
    everyone = consents_of(book, "p.id IS NOT NULL")
    assert everyone == {key: consent_of(book, key) for key in everyone}
    assert len(everyone) == 12


def test_that_a_mailing_list_refuses_the_lapsed_and_the_withdrawn_and_says_why(book: Book, firm: Firm) -> None:
    note_consent(book, firm.main, "express")
    note_consent(book, firm.other, "withdrawn")
    lapsed = Firm(book, "Scierie du Nord")
    lapsed.serve("information", date(2009, 1, 1))
    elsewhere = Firm(book, "Mauricie inc.", region="04")
    note_consent(book, elsewhere.main, "express")
    found = mailing_list(book, MailingFilter(regions=("17",)))
    assert [person.contact for person in found.members] == [firm.main]
    assert {person.contact: person.reason for person in found.left_out} == {
        firm.other: LeftOut.WITHDRAWN,
        lapsed.main: LeftOut.LAPSED,
        lapsed.other: LeftOut.NO_CONSENT,
    }
    assert found.counts == {"withdrawn": 1, "lapsed": 1, "no_consent": 1}


def test_that_an_address_withdrawn_by_one_is_closed_for_all_and_written_to_once(book: Book, firm: Firm) -> None:
    shared = add_contact(book, company=firm.key, last_name="Info", email="ZOE@11.exemple")
    note_consent(book, firm.main, "express")
    note_consent(book, shared, "express")
    found = mailing_list(book, MailingFilter())
    assert found.counts == {"no_consent": 1, "same_address": 1}
    note_consent(book, shared, "withdrawn")
    trash(book, "contact", shared)
    assert mailing_list(book, MailingFilter()).members == ()


def test_that_a_filter_is_kept_as_it_was(book: Book) -> None:
    chosen = MailingFilter(("17",), ("client",), ("fr",), ("information",), book.new_id(), date(2010, 4, 1))
    assert MailingFilter.of(chosen.definition()) == chosen


def test_that_an_implied_line_without_a_basis_takes_the_shortest_clock(book: Book, firm: Firm) -> None:
    key = note_consent(book, firm.main, "implied", entered_on=date(2011, 3, 1))
    assert book.find(ConsentEntry, key).basis == "inquiry"
    assert consent_of(book, firm.main).expires_on == date(2011, 9, 1)
