"""Fields written one at a time, the past of a company that moves, and a portfolio that changes hands."""

from __future__ import annotations

from datetime import date

import pytest

from cqi_desktop.domain.errors import ChangedMeanwhileError, InvalidValueError
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.domain.undoing import SetRef
from cqi_desktop.store.advisers import add_adviser
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company, edit_company
from cqi_desktop.store.company_edits import (
    archive_contact,
    edit_company_field,
    edit_contact_field,
    make_main_contact,
    records_elsewhere,
)
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.hand_over import hand_over, portfolio_of
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.tables import Company, Contact, Intervention
from cqi_desktop.store.undo import undo_last

INFORMATION = service_id("information")


def company_of(book: Book, **fields: object) -> bytes:
    return add_company(book, name="Vis Arcadie inc.", **fields)


def test_that_a_field_that_changed_meanwhile_is_not_overwritten(book: Book) -> None:
    company = company_of(book, phone="819 555-0101")
    edit_company(book, company, phone="819 555-0102")
    with pytest.raises(ChangedMeanwhileError) as refusal:
        edit_company_field(book, company, "phone", "819 555-0101", "819 555-0103")
    assert refusal.value.values["text"] == "819 555-0102"
    assert book.find(Company, company).phone == "819 555-0102"
    edit_company_field(book, company, "phone", "819 555-0102", "8195550103")
    assert book.find(Company, company).phone == "819 555-0103"


def test_that_lists_and_unknown_values_are_compared_by_what_they_hold(book: Book) -> None:
    company = company_of(book)
    edit_company_field(book, company, "markets", (), ("Ontario", "Texas"))
    edit_company_field(book, company, "markets", ("Ontario", "Texas"), None)
    edit_company_field(book, company, "notes", "", "Appeler le matin")
    assert book.find(Company, company).notes == "Appeler le matin"


@pytest.mark.parametrize(
    ("field", "value"),
    [("phone", "12"), ("email", "info"), ("website", "rien"), ("contact_every_days", 0), ("neq", "12"), ("name", "")],
)
def test_that_what_cannot_be_right_is_refused(book: Book, field: str, value: object) -> None:
    company = company_of(book)
    loaded = getattr(book.find(Company, company), field)
    with pytest.raises(InvalidValueError):
        edit_company_field(book, company, field, loaded, value)


def test_that_filling_in_an_mrc_asks_nothing_and_completes_the_records(book: Book) -> None:
    company = company_of(book)
    act = record_intervention(book, company=company, service=INFORMATION, date=date(2011, 3, 1))
    assert records_elsewhere(book, company, mrc="490") == []
    assert edit_company_field(book, company, "mrc", None, "490") == 1
    assert book.find(Intervention, act).mrc == "490"


def test_that_a_move_lists_the_past_and_corrects_only_what_is_ticked(book: Book) -> None:
    company = company_of(book, mrc="490")
    kept, wrong = (
        record_intervention(book, company=company, service=INFORMATION, date=date(2011, 3, day), subject=f"Le {day}")
        for day in (1, 2)
    )
    past = records_elsewhere(book, company, mrc="390")
    assert [(record.id, record.title, record.mrc_name) for record in past] == [
        (wrong, "Le 2", "Drummond"),
        (kept, "Le 1", "Drummond"),
    ]
    assert records_elsewhere(book, company, mrc="490") == []
    assert edit_company_field(book, company, "mrc", "490", "390", [wrong]) == 1
    assert (book.find(Intervention, kept).mrc, book.find(Intervention, wrong).mrc) == ("490", "390")


def test_that_an_address_that_moves_a_company_lists_its_past_too(book: Book) -> None:
    company = company_of(book, municipality="Drummondville")
    record_intervention(book, company=company, service=INFORMATION, date=date(2011, 3, 1))
    assert len(records_elsewhere(book, company, municipality="Victoriaville")) == 1


def test_that_a_person_who_left_is_no_longer_the_main_contact(book: Book) -> None:
    company = company_of(book)
    first = add_contact(book, company=company, last_name="Roy", is_main=True)
    second = add_contact(book, company=company, last_name="Dion")
    make_main_contact(book, second)
    assert not book.find(Contact, first).is_main
    archive_contact(book, second)
    assert (book.find(Contact, second).is_main, bool(book.find(Contact, second).archived_at)) == (False, True)
    archive_contact(book, second, archived=False)
    assert book.find(Contact, second).archived_at is None
    edit_contact_field(book, second, "mobile", None, "8195550109")
    assert book.find(Contact, second).mobile == "819 555-0109"


# --- the hand-over -----------------------------------------------------------------------------------------


def portfolio(book: Book) -> tuple[bytes, bytes, list[bytes], list[bytes]]:
    """Two advisers; the first has two companies, a follow-up of a done act and a planned one."""
    giver, taker = add_adviser(book, name="Odile Essai"), add_adviser(book, name="Karim Essai")
    companies = [add_company(book, name=name, adviser=giver) for name in ("Un inc.", "Deux inc.")]
    acts = [
        record_intervention(
            book, company=companies[0], service=INFORMATION, adviser=giver, date=date(2011, 3, 1), subject="Rappeler",
            contact_seconds=3600, follow_up_on=date(2011, 4, 5),
        ),
        record_intervention(
            book, company=companies[1], service=INFORMATION, adviser=giver, date=date(2011, 4, 20),
            follow_up_on=date(2011, 4, 20),
        ),
    ]  # fmt: skip
    return giver, taker, companies, acts


def test_that_a_portfolio_is_the_companies_and_the_follow_ups_of_an_adviser(book: Book) -> None:
    giver, taker, companies, acts = portfolio(book)
    found = portfolio_of(book, giver)
    assert {one.id for one in found.companies} == set(companies)
    assert [one.intervention for one in found.follow_ups] == acts
    assert portfolio_of(book, taker).companies == ()
    chosen = found.chosen(companies[:1], [])
    assert ([one.id for one in chosen.companies], chosen.follow_ups) == (companies[:1], ())


def test_that_what_was_done_stays_signed_and_the_step_is_planned_for_the_other(book: Book) -> None:
    giver, taker, companies, acts = portfolio(book)
    assert hand_over(book, giver, taker, companies, acts) == 4
    done = book.find(Intervention, acts[0])
    assert (done.adviser_id, done.contact_seconds, done.followed_up_on) == (giver, 3600, book.today())
    assert book.find(Intervention, acts[1]).adviser_id == taker
    given = portfolio_of(book, taker)
    assert len(given.companies) == 2
    assert [one.subject for one in given.follow_ups] == ["Rappeler", ""]
    assert portfolio_of(book, giver).follow_ups == ()


def test_that_a_hand_over_is_undone_as_one(book: Book) -> None:
    giver, taker, companies, acts = portfolio(book)
    hand_over(book, giver, taker, companies, acts)
    assert hand_over(book, giver, taker, companies, acts) == 0
    result = undo_last(book)
    assert isinstance(result.made, SetRef)
    assert {one.id for one in portfolio_of(book, giver).companies} == set(companies)
    assert [one.intervention for one in portfolio_of(book, giver).follow_ups] == acts
    assert portfolio_of(book, taker).follow_ups == ()
