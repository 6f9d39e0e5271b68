"""What needs attention, each line with exactly its records."""

from __future__ import annotations

from datetime import date, timedelta

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.attention import AttentionKind, AttentionLine, attention_of, duplicates_to_examine
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company, archive_company
from cqi_desktop.store.contacts import add_contact, enter_consent
from cqi_desktop.store.distinct_pairs import mark_distinct
from cqi_desktop.store.interventions import edit_intervention, record_intervention

YEAR = FiscalYear(2010)
INFORMATION, DIAGNOSTIC = service_id("information"), service_id("diagnostic")
HOUR = 3600


def line(book: Book, kind: AttentionKind, region: str | None = None) -> AttentionLine | None:
    return next((one for one in attention_of(book, YEAR, region) if one.kind is kind), None)


def test_that_an_empty_book_needs_nothing(book: Book) -> None:
    assert attention_of(book, YEAR) == ()
    assert duplicates_to_examine(book).count == 0


def test_that_a_company_without_an_mrc_is_told_with_those_served_this_year(book: Book) -> None:
    unknown = add_company(book, name="Boutons Lestage inc.")
    add_company(book, name="Vis Arcadie inc.", mrc="490")
    outside = add_company(book, name="Draps Ferland", region="Montérégie")
    found = line(book, AttentionKind.NO_MRC)
    assert found is not None
    assert (found.count, found.served, found.companies) == (1, 0, (unknown,))
    assert outside not in found.companies
    record_intervention(book, company=unknown, service=INFORMATION, date=date(2010, 6, 1), contact_seconds=HOUR)
    found = line(book, AttentionKind.NO_MRC)
    assert found is not None
    assert found.served == 1
    archive_company(book, unknown)
    assert line(book, AttentionKind.NO_MRC) is None


def test_that_a_company_without_an_mrc_is_told_in_its_region_only(book: Book) -> None:
    key = add_company(book, name="Boutons Lestage inc.", region="04")
    assert line(book, AttentionKind.NO_MRC, "17") is None
    found = line(book, AttentionKind.NO_MRC, "04")
    assert found is not None
    assert found.companies == (key,)


def test_that_a_diagnostic_without_its_date_is_almost_counted(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    day = date(2010, 9, 1)
    key = record_intervention(book, company=company, service=DIAGNOSTIC, date=day, contact_seconds=HOUR)
    found = line(book, AttentionKind.NOT_COMPLETED, "17")
    assert found is not None
    assert [(one.record, one.company, one.day) for one in found.records] == [(key, company, day)]
    edit_intervention(book, key, completed_on=day)
    assert line(book, AttentionKind.NOT_COMPLETED) is None


def test_that_an_act_without_hours_is_told_and_a_planned_one_is_not(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    done = record_intervention(book, company=company, service=INFORMATION, date=date(2011, 3, 30))
    record_intervention(book, company=company, service=INFORMATION, date=date(2011, 3, 31), status="planned")
    found = line(book, AttentionKind.NO_HOURS)
    assert found is not None
    assert [one.record for one in found.records] == [done]


def test_that_an_act_noted_long_after_is_late_but_an_import_is_not(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    today = book.today()
    for days in (2, 30, 45):
        record_intervention(
            book, company=company, service=INFORMATION, date=today - timedelta(days), contact_seconds=HOUR
        )
    found = line(book, AttentionKind.LATE_ENTRY)
    assert found is not None
    assert [one.day for one in found.records] == [today - timedelta(45)]
    for number in range(60):
        day = date(2010, 5, 1) + timedelta(number)
        record_intervention(book, company=company, service=INFORMATION, date=day, contact_seconds=HOUR)
    assert line(book, AttentionKind.LATE_ENTRY) is None


def test_that_a_person_with_an_address_and_nothing_in_the_ledger_is_told(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    person = add_contact(book, company=company, last_name="Essai", email="essai@example.com")
    add_contact(book, company=company, last_name="Sans-Adresse")
    found = line(book, AttentionKind.NO_CONSENT, "17")
    assert found is not None
    assert [(one.record, one.company) for one in found.records] == [(person, company)]
    enter_consent(book, contact=person, kind="express")
    assert line(book, AttentionKind.NO_CONSENT) is None


def test_that_likely_doubles_leave_once_told_apart(book: Book) -> None:
    one = add_company(book, name="Meubles Arcadie inc.", mrc="490", phone="819 555-0101")
    other = add_company(book, name="Meubles Arcadie ltée", mrc="490", phone="819 555-0101")
    found = duplicates_to_examine(book)
    assert found.count == 1
    assert {found.records[0].company, found.records[0].record} == {one, other}
    mark_distinct(book, one, other)
    assert duplicates_to_examine(book).count == 0
