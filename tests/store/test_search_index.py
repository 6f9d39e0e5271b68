"""What the search field finds, in a small book where everything is ranked and in one that has too much to rank."""

from __future__ import annotations

from datetime import date

import pytest

from cqi_desktop.domain.identifiers import service_id
from cqi_desktop.store import company_list, search_index
from cqi_desktop.store.activities import add_activity
from cqi_desktop.store.book import Book
from cqi_desktop.store.bulk_writes import insert_records
from cqi_desktop.store.companies import add_company, edit_company
from cqi_desktop.store.company_list import CompanyFilter, CompanyOrder, company_ids
from cqi_desktop.store.contacts import add_contact
from cqi_desktop.store.interventions import record_intervention
from cqi_desktop.store.search_index import matching_companies, rebuild_search_index, search
from cqi_desktop.store.search_soundness import faulty_entries
from cqi_desktop.store.search_triggers import SEARCH_TABLE_BY_KIND
from cqi_desktop.store.tables import Company, Intervention


def titles(book: Book, text: str, limit: int = 20) -> list[str]:
    return [found.title for found in search(book, text, limit)]


@pytest.fixture
def companies(book: Book) -> dict[str, bytes]:
    """Oldest first; a name, a town or a note says « bois »."""
    return {
        "Meubles Arvida": add_company(book, name="Meubles Arvida", notes="Achète son bois à Bois Francheville"),
        "Bois Francheville": add_company(book, name="Bois Francheville", neq="1140000019", phone="819 555-0142"),
        "L’Érablière d’Or": add_company(
            book, name="L’Érablière d’Or", municipality="Princeville", postal_code="G6L 1A1"
        ),
        "Portes Boisvert": add_company(book, name="Portes Boisvert", phone="819 555-0177"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("erabliere", ["L’Érablière d’Or"]),
        ("ÉRABLI", ["L’Érablière d’Or"]),
        ("d'or", ["L’Érablière d’Or"]),
        ("or princev", ["L’Érablière d’Or"]),
        ("g6l1a1", ["L’Érablière d’Or"]),
        ("G6L 1A1", ["L’Érablière d’Or"]),
        ("1140000019", ["Bois Francheville"]),
        ("8195550142", ["Bois Francheville"]),
        ("555-0142", ["Bois Francheville"]),
        ("5550142", ["Bois Francheville"]),
        ("bois zzz", []),
        ("'\"*( - :", []),
        ("", []),
    ],
)
def test_that_any_scrap_finds_a_company(
    book: Book, companies: dict[str, bytes], text: str, expected: list[str]
) -> None:
    assert titles(book, text) == expected


def test_that_a_name_comes_before_a_note(book: Book, companies: dict[str, bytes]) -> None:
    assert titles(book, "bois")[-1] == "Meubles Arvida"
    assert set(titles(book, "bois")) == {"Bois Francheville", "Portes Boisvert", "Meubles Arvida"}


def test_that_every_kind_is_found_and_opens_at_its_company(book: Book, companies: dict[str, bytes]) -> None:
    company = companies["Portes Boisvert"]
    add_contact(book, company=company, first_name="Lucie", last_name="Zytho", title="Directrice")
    add_activity(book, code="A-1", title="Café zythologique", kind="cafe_export", start_date=date(2011, 3, 1))
    for day in (1, 2):
        record_intervention(
            book, company=company, service=service_id("information"), date=date(2011, 3, day), subject=f"Zytho {day}"
        )
    found = search(book, "zytho")
    assert [(one.kind, one.title) for one in found] == [
        ("contact", "Lucie Zytho"),
        ("activity", "Café zythologique"),
        ("intervention", "Zytho 2"),
        ("intervention", "Zytho 1"),
    ]
    assert found[0].subtitle == "Directrice · Portes Boisvert"
    assert [one.company for one in found] == [company, None, company, company]
    assert found[3].day == date(2011, 3, 1)


def test_that_a_merged_company_is_shown_once_as_the_one_it_became(book: Book, companies: dict[str, bytes]) -> None:
    with book.change_set("merge"):
        book.update(Company, companies["Bois Francheville"], merged_into=companies["Portes Boisvert"])
    assert titles(book, "francheville") == ["Portes Boisvert", "Meubles Arvida"]
    assert titles(book, "bois").count("Portes Boisvert") == 1


def test_that_what_is_in_the_trash_is_not_found(book: Book, companies: dict[str, bytes]) -> None:
    with book.change_set("trash"):
        book.update(Company, companies["Bois Francheville"], trashed_at=book.now_text())
    assert titles(book, "1140000019") == []


def test_that_the_index_follows_an_edit_and_is_the_same_when_made_anew(book: Book, companies: dict[str, bytes]) -> None:
    edit_company(book, companies["Meubles Arvida"], name="Tissus Arvida", notes=None)
    before = {text: titles(book, text) for text in ("tissus", "meubles", "bois", "819")}
    assert before["tissus"] == ["Tissus Arvida"]
    assert before["meubles"] == []
    rebuild_search_index(book)
    assert {text: titles(book, text) for text in before} == before


def test_that_a_list_written_at_once_is_indexed_and_logged_as_records_are(
    book: Book, companies: dict[str, bytes]
) -> None:
    company, service = companies["Portes Boisvert"], service_id("information")
    records = {
        book.new_id(): {
            "company_id": company,
            "service_id": service,
            "date": "2011-03-01",
            "subject": f"Zytho {number}",
        }
        for number in range(150)
    }
    unsaid = book.new_id()  # nothing to be found by
    trashed = book.new_id()
    records |= {unsaid: {"company_id": company}, trashed: {"subject": "Zytho perdu", "trashed_at": book.now_text()}}
    with book.change_set("Import a list"):
        insert_records(book, Intervention, records)
    assert sorted(titles(book, "zytho", 500)) == sorted(f"Zytho {number}" for number in range(150))
    assert book.scalar("SELECT applying FROM book_state") == 0
    logged = "SELECT count(*) FROM change WHERE tbl = (SELECT id FROM change_name WHERE tbl = ? AND col = '')"
    assert book.scalar(logged, ("intervention",)) == 152
    assert [*faulty_entries(book, SEARCH_TABLE_BY_KIND["intervention"])] == []
    record_intervention(book, company=company, service=service, date=date(2011, 3, 2), subject="Zytho seul")
    assert titles(book, "zytho seul") == ["Zytho seul"]


class TestWhenThereIsTooMuchToRank:
    """More than one match is too many, so that four companies are a large book."""

    @pytest.fixture(autouse=True)
    def one_is_many(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(search_index, "_MATCHES_WORTH_RANKING", 1)
        monkeypatch.setattr(company_list, "_MATCHES_WORTH_GATHERING", 1)

    def test_that_those_called_so_come_first_then_the_newest(self, book: Book, companies: dict[str, bytes]) -> None:
        assert titles(book, "bois") == ["Portes Boisvert", "Bois Francheville", "Meubles Arvida"]
        assert titles(book, "bois", 1) == ["Portes Boisvert"]

    def test_that_a_number_gives_the_newest(self, book: Book, companies: dict[str, bytes]) -> None:
        assert titles(book, "819") == ["Portes Boisvert", "Bois Francheville"]

    def test_that_one_match_is_still_found(self, book: Book, companies: dict[str, bytes]) -> None:
        assert titles(book, "erab") == ["L’Érablière d’Or"]
        assert [found.title for found in matching_companies(book, "erab", 5)] == ["L’Érablière d’Or"]

    @pytest.mark.parametrize("text", ["bois", "819", "b", "lucie", "zzz"])
    def test_that_the_first_rows_of_a_list_are_those_of_the_whole(
        self, book: Book, companies: dict[str, bytes], text: str
    ) -> None:
        add_contact(book, company=companies["L’Érablière d’Or"], first_name="Lucie", last_name="Bois")
        add_contact(book, company=companies["Meubles Arvida"], first_name="Lucie", last_name="Roy")
        criteria = CompanyFilter(text=text)
        for descending in (False, True):
            whole = company_ids(book, criteria, CompanyOrder.NAME, descending)
            assert company_ids(book, criteria, CompanyOrder.NAME, descending, 2) == whole[: 2 * 16]
