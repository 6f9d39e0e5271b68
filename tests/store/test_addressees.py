"""Whom the post can bring a letter to."""

from __future__ import annotations

from cqi_desktop.store.addressees import addressees
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.company_merge import merge_companies
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.trash import trash


def test_that_an_address_has_the_lines_that_the_post_wants_in_the_order_asked_for(book: Book) -> None:
    first = add_company(
        book, name="Acier Roy", address="12,  rue de l’Érable", municipality="Warwick", postal_code="J0A 1M0"
    )
    second = add_company(book, name="Houle", address="C. P. 4", municipality="Nicolet")
    add_contact(book, company=first, first_name="Ana", last_name="Roy")
    add_contact(book, company=first, first_name="Lise", last_name="Champoux", is_main=True, mobile="819 555-0122")
    found, left_out = addressees(book, [second, first])
    assert left_out == 0
    assert [one.lines() for one in found] == [
        ("Houle", "C. P. 4", "Nicolet (Québec)"),
        ("Lise Champoux", "Acier Roy", "12, rue de l’Érable", "Warwick (Québec)\u00a0\u00a0J0A 1M0"),
    ]
    (alone,), _ = addressees(book, [first], to_person=False)
    assert alone.lines()[0] == "Acier Roy"
    assert "555-0122" not in repr(found)


def test_that_what_has_no_whole_address_is_counted_and_who_is_gone_is_not_written_to(book: Book) -> None:
    whole = add_company(book, name="Acier Roy", address="12, rue Roy", municipality="Warwick")
    without = add_company(book, name="Houle", municipality="Warwick")
    trashed = add_company(book, name="Müller", address="1, rue A", municipality="Warwick")
    merged = add_company(book, name="Roy acier", address="12, rue Roy", municipality="Warwick")
    gone = add_contact(book, company=whole, last_name="Roy")
    trash(book, "contact", gone)
    trash(book, "company", trashed)
    merge_companies(book, whole, merged)
    found, left_out = addressees(book, [whole, without, trashed, merged])
    assert ([one.company for one in found], left_out) == (["Acier Roy"], 1)
    assert found[0].person == ""
