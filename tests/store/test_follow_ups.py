"""Follow-ups that nobody made yet, and the arcs of the map."""

from __future__ import annotations

from datetime import date, timedelta

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.follow_ups import follow_ups_due
from cqi_desktop.store.intervention_list import DueFollowUp
from cqi_desktop.store.interventions import mark_followed_up, postpone_follow_up, record_intervention
from cqi_desktop.store.synergies import propose_link
from cqi_desktop.store.synergy_arcs import synergy_arcs

INFORMATION = service_id("information")


def follow_up(book: Book, company: bytes, days: int, **fields: object) -> bytes:
    """An intervention noted today whose next step is due in so many days."""
    day = book.today()
    return record_intervention(
        book, company=company, service=INFORMATION, date=day, follow_up_on=day + timedelta(days), **fields
    )


def test_that_what_is_due_is_grouped_and_the_earliest_first(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    keys = {days: follow_up(book, company, days) for days in (7, -6, 0, 8, 3)}
    found = follow_ups_due(book)
    assert [one.intervention for one in found.listed] == [keys[-6], keys[0], keys[3], keys[7]]
    assert found.counts == {DueFollowUp.LATE: 1, DueFollowUp.TODAY: 1, DueFollowUp.WEEK: 2}
    assert found.total == 4
    assert found.listed[0].days_late(book.today()) == 6


def test_that_a_follow_up_made_or_put_off_leaves(book: Book) -> None:
    company = add_company(book, name="Vis Arcadie inc.", mrc="490")
    made, put_off = follow_up(book, company, -1), follow_up(book, company, 0)
    mark_followed_up(book, made)
    postpone_follow_up(book, put_off, book.today() + timedelta(30))
    assert follow_ups_due(book).total == 0


def test_that_only_those_of_an_adviser_or_a_region_are_asked_for(book: Book) -> None:
    mine = adviser_named(book, "Odile Essai")
    here = add_company(book, name="Vis Arcadie inc.", mrc="490")
    there = add_company(book, name="Cuves Mauricie inc.", mrc="371")
    one = follow_up(book, here, 0, adviser=mine)
    other = follow_up(book, there, 1)
    assert [found.intervention for found in follow_ups_due(book, mine).listed] == [one]
    assert [found.intervention for found in follow_ups_due(book, None, "04").listed] == [other]
    assert follow_ups_due(book).listed[0].adviser_name == "Odile Essai"


def test_that_arcs_join_two_mrc_of_the_year_once(book: Book) -> None:
    drummond, other = add_company(book, name="Acier", mrc="490"), add_company(book, name="Bois", mrc="490")
    shawinigan, nowhere = add_company(book, name="Cuir", mrc="360"), add_company(book, name="Draps")
    day = date(2010, 10, 1)
    for one, two in ((drummond, shawinigan), (shawinigan, other), (drummond, other), (drummond, nowhere)):
        propose_link(book, company_a=one, company_b=two, kind="supplier", proposed_on=day)
    arcs = synergy_arcs(book, FiscalYear(2010))
    assert [(arc.mrc_a, arc.mrc_b, arc.pairs) for arc in arcs] == [
        ("360", "490", (("Cuir", "Acier"), ("Cuir", "Bois")))
    ]
    assert arcs[0].count == 2
    assert synergy_arcs(book, FiscalYear(2009)) == ()
