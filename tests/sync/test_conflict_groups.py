"""Conflicts decided record by record, and the team as the page shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqi_desktop.store.book import Book
from cqi_desktop.store.tables import Company, Contact
from cqi_desktop.sync.conflict_groups import Decision, conflict_groups, decide
from cqi_desktop.sync.conflicts import open_conflicts
from cqi_desktop.sync.team_overview import team_overview

from .laptops import START_MS, Team, team_of


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    with team_of(tmp_path, 3) as team:
        with team[0].change_set("New"):
            company = team[0].insert(Company, name="Meubles Boisclerc inc.", phone="819 555-0101")
            team[0].insert(Contact, company=company, first_name="Lucie", last_name="Bergevin", title="Ventes")
        team.exchange_all()
        yield team


def edit(book: Book, **values: str) -> None:
    with book.change_set("Edit"):
        book.update(Company, book.scalar("SELECT id FROM company"), **values)


def phone(book: Book) -> str:
    return str(book.scalar("SELECT phone FROM company"))


def test_that_fields_of_one_record_are_one_group_with_all_their_values(team: Team) -> None:
    for number, book in enumerate(team.books):
        edit(book, phone=f"819 555-011{number}", website=f"{number}.example")
    team.exchange_all()
    (group,) = conflict_groups(team[0])
    assert (group.kind, group.company_name) == ("company", "Meubles Boisclerc inc.")
    assert {field.field for field in group.fields} == {"phone", "website"}
    field = next(field for field in group.fields if field.field == "phone")
    assert field.values[0].conflict is None
    assert field.values[0].value == phone(team[0])
    assert {given.value for given in field.values} == {f"819 555-011{number}" for number in range(3)}
    assert field.base == "819 555-0101"
    assert [given.is_from_here for given in field.values].count(True) == 1


def test_that_an_edit_made_since_shows_no_conflict_with_the_value_that_it_replaced(team: Team) -> None:
    edit(team[1], phone="819 555-0111")
    edit(team[0], phone="819 555-0112")
    team.exchange_all()
    (before,) = open_conflicts(team[0])
    edit(team[0], phone="819 555-0999")
    (after,) = open_conflicts(team[0])
    assert after.id == before.id
    assert after.ours.value == "819 555-0999"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_that_any_of_three_values_is_kept_everywhere_and_nothing_is_left_to_decide(team: Team, place: int) -> None:
    for number, book in enumerate(team.books):
        edit(book, phone=f"819 555-011{number}")
    team.exchange_all()
    (group,) = conflict_groups(team[0])
    chosen = group.fields[0].values[place]
    assert decide(team[0], group, {"phone": Decision(chosen.conflict)}) == 1
    assert open_conflicts(team[0]) == []
    team.exchange_all()
    for book in team.books:
        assert phone(book) == chosen.value
        assert open_conflicts(book) == []


def test_that_a_third_value_takes_the_place_of_all(team: Team) -> None:
    for number, book in enumerate(team.books):
        edit(book, phone=f"819 555-011{number}")
    team.exchange_all()
    (group,) = conflict_groups(team[0])
    decide(team[0], group, {"phone": Decision(is_other=True, other="819 555-0999")})
    team.exchange_all()
    assert {phone(book) for book in team.books} == {"819 555-0999"}
    assert [open_conflicts(book) for book in team.books] == [[], [], []]


def test_that_a_field_without_a_decision_waits(team: Team) -> None:
    edit(team[1], phone="819 555-0111", website="un.example")
    edit(team[0], phone="819 555-0112", website="deux.example")
    team.exchange_all()
    (group,) = conflict_groups(team[0])
    decide(team[0], group, {"phone": Decision()})
    (left,) = conflict_groups(team[0])
    assert [field.field for field in left.fields] == ["website"]


def test_that_what_was_decided_meanwhile_is_left_as_it_was(team: Team) -> None:
    edit(team[1], phone="819 555-0111")
    edit(team[0], phone="819 555-0112")
    team.exchange_all()
    (group,) = conflict_groups(team[0])
    decide(team[0], group, {"phone": Decision(is_other=True, other="819 555-0999")})
    assert decide(team[0], group, {"phone": Decision(group.fields[0].values[1].conflict)}) == 0
    assert phone(team[0]) == "819 555-0999"


def test_that_a_group_is_decided_in_one_change_set(team: Team) -> None:
    edit(team[1], phone="819 555-0111", website="un.example")
    edit(team[0], phone="819 555-0112", website="deux.example")
    team.exchange_all()
    (group,) = conflict_groups(team[0])
    before = team[0].scalar("SELECT count(*) FROM change_set")
    decide(team[0], group, {field.field: Decision(field.values[1].conflict) for field in group.fields})
    assert team[0].scalar("SELECT count(*) FROM change_set") == before + 1


def test_that_a_contact_is_listed_under_its_company(team: Team) -> None:
    for number, book in enumerate(team.books[:2]):
        with book.change_set("Edit"):
            book.update(Contact, book.scalar("SELECT id FROM contact"), title=f"Titre {number}")
    team.exchange_all()
    (group,) = conflict_groups(team[2])
    assert (group.kind, group.title, group.company_name) == ("contact", "Lucie Bergevin", "Meubles Boisclerc inc.")


# --- the team ------------------------------------------------------------------------------------------------


def test_that_a_book_alone_has_no_overview(tmp_path: Path) -> None:
    with Book.create(tmp_path / "seul.cqi") as book:
        assert team_overview(book) is None


def test_that_each_laptop_is_there_with_its_conflicts_and_what_it_lacks(team: Team) -> None:
    edit(team[1], phone="819 555-0111")
    edit(team[0], phone="819 555-0112")
    team.exchange(1)
    team.exchange(0)
    overview = team_overview(team[0], team.store)
    assert overview is not None
    laptops = sorted(overview.laptops, key=lambda laptop: laptop.status.name)
    assert [laptop.status.name for laptop in laptops] == ["Poste 1", "Poste 2", "Poste 3"]
    assert len(overview.conflicts) == 1
    assert [laptop.status.lacks > 0 for laptop in laptops] == [False, True, True]
    assert [laptop.clock_offset_s for laptop in overview.laptops] == [0, 0, 0]
    assert overview.free_bytes is None or overview.free_bytes > 0


@pytest.mark.parametrize("hours", [-48, 48])
def test_that_a_clock_that_is_surely_wrong_is_told(team: Team, hours: int) -> None:
    edit(team[0], phone="819 555-0112")
    team.exchange(0)
    team.reopen(1, 77, START_MS + hours * 3_600_000)
    team.exchange(1)
    team.exchange(0)
    overview = team_overview(team[0], team.store)
    assert overview is not None
    offset = next(laptop for laptop in overview.laptops if laptop.status.name == "Poste 2").clock_offset_s
    assert abs(offset / 3600 - hours) < 2


def test_that_a_file_that_waits_bears_the_name_of_its_laptop(team: Team) -> None:
    edit(team[1], phone="819 555-0111")
    team.exchange(1)
    folder = team.folder / "équipe"
    laptop: bytes = team[1].scalar("SELECT laptop FROM book_state")
    newest = max(
        (path for path in folder.rglob(f"{laptop[-4:].hex()}/*.seg") if not path.name.startswith("state-")),
        key=lambda path: path.stat().st_mtime_ns,
    )
    newest.write_bytes(newest.read_bytes()[:-5])
    team.exchange(0)
    overview = team_overview(team[0], team.store)
    assert overview is not None
    assert [(waiting.file.kind, waiting.laptop) for waiting in overview.waiting] == [("damaged", "Poste 2")]
