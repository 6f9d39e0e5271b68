"""Books that exchange through one folder become equal, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

from cqi_desktop.store.book import Book
from cqi_desktop.store.log_replay import faulty_records
from cqi_desktop.store.tables import SYNCHRONISED, Company, Contact
from cqi_desktop.sync.conflicts import open_conflicts, resolve, resolve_with
from cqi_desktop.sync.presence import digests_of, vector_of
from cqi_desktop.sync.team import join_team
from tests.sync.laptops import PASS_PHRASE, new_book, outside, team_of


def assert_equal(books: list[Book]) -> None:
    first = books[0]
    for book in books[1:]:
        assert vector_of(book) == vector_of(first)
        assert digests_of(book) == digests_of(first)
        assert open_conflicts(book) == open_conflicts(first)
    for book in books:
        assert book.sql("PRAGMA foreign_key_check").fetchall() == []
        assert [list(faulty_records(book, model)) for model in SYNCHRONISED] == [[] for _ in SYNCHRONISED]


def name_of(book: Book, key: bytes) -> str | None:
    return book.scalar("SELECT name FROM company WHERE id = ?", (key,))


def test_that_a_company_made_on_one_laptop_is_on_all(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        with team[0].change_set("New company"):
            company = team[0].insert(Company, name="Les Entreprises Grandmaison inc.", markets='["US"]')
            team[0].insert(Contact, company=company, last_name="Toutant", is_main=True)
        team.exchange_all(1)
        assert name_of(team[1], company) == name_of(team[2], company) == "Les Entreprises Grandmaison inc."
        assert_equal(team.books)


def test_that_edits_of_different_fields_are_both_kept(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        with team[0].change_set("New company"):
            company = team[0].insert(Company, name="Scierie Bellemare")
        team.exchange_all(1)
        with team[0].change_set("Edit"):
            team[0].update(Company, company, phone="819 555-0101")
        with team[1].change_set("Edit"):
            team[1].update(Company, company, website="bellemare.example")
        team.exchange_all()
        row = team[0].sql("SELECT phone, website FROM company WHERE id = ?", (company,)).fetchone()
        assert row == ("819 555-0101", "bellemare.example")
        assert open_conflicts(team[0]) == []
        assert_equal(team.books)


def test_that_edits_of_one_field_made_apart_are_a_conflict_until_somebody_decides(tmp_path: Path) -> None:
    with team_of(tmp_path, 3) as team:
        with team[0].change_set("New company"):
            company = team[0].insert(Company, name="Fonderie Lachance")
        team.exchange_all(1)
        with team[0].change_set("Edit"):
            team[0].update(Company, company, name="Fonderie Lachance inc.")
        with team[1].change_set("Edit"):
            team[1].update(Company, company, name="Fonderie Lachance ltée")
        team.exchange_all()
        assert_equal(team.books)
        (conflict,) = open_conflicts(team[2])
        assert {conflict.ours.value, conflict.theirs.value} == {"Fonderie Lachance inc.", "Fonderie Lachance ltée"}
        assert conflict.base == "Fonderie Lachance"
        assert conflict.ours.value == name_of(team[2], company)
        resolve(team[2], conflict.id, "theirs")
        assert name_of(team[2], company) == conflict.theirs.value
        team.exchange_all()
        assert open_conflicts(team[0]) == []
        assert_equal(team.books)


def test_that_a_third_value_settles_a_conflict(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        with team[0].change_set("New company"):
            company = team[0].insert(Company, name="Cuirs Jutras")
        team.exchange_all(1)
        for number, name in enumerate(("Cuirs Jutras inc.", "Cuirs Jutras enr.")):
            with team[number].change_set("Edit"):
                team[number].update(Company, company, name=name)
        team.exchange_all()
        (conflict,) = open_conflicts(team[0])
        resolve_with(team[0], conflict.id, "Les Cuirs Jutras")
        team.exchange_all()
        assert name_of(team[1], company) == "Les Cuirs Jutras"
        assert open_conflicts(team[1]) == []
        assert_equal(team.books)


def test_that_equal_values_written_apart_are_no_conflict(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        with team[0].change_set("New company"):
            company = team[0].insert(Company, name="Textiles Roy")
        team.exchange_all(1)
        for book in team.books:
            with book.change_set("Edit"):
                book.update(Company, company, phone="819 555-0102")
        team.exchange_all()
        assert open_conflicts(team[0]) == []
        assert_equal(team.books)


def test_that_a_service_renamed_by_the_team_keeps_its_name_when_a_new_book_joins(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        service = team[0].scalar("SELECT id FROM service WHERE code = 'diagnostic'")
        with team[0].change_set("Edit"):
            team[0].sql("UPDATE service SET label_fr = 'Diagnostic complet' WHERE id = ?", (service,))
        team.exchange_all()
        assert team[1].scalar("SELECT label_fr FROM service WHERE id = ?", (service,)) == "Diagnostic complet"
        assert open_conflicts(team[1]) == []
        assert_equal(team.books)


def test_that_what_a_gone_laptop_wrote_is_given_on_by_who_has_it(tmp_path: Path) -> None:
    with team_of(tmp_path, 2) as team:
        with team[0].change_set("New company"):
            company = team[0].insert(Company, name="Ferblanterie Hamel")
        team.exchange_all(1)
        for file in (tmp_path / "équipe").rglob("*.seg"):
            file.unlink()
        team.exchange(1)  # a stick that only the second laptop has seen since
        with new_book(tmp_path / "3.cqi", 33) as late:
            join_team(late, "équipe", PASS_PHRASE, outside(33), store=team.store)
            assert name_of(late, company) == "Ferblanterie Hamel"
