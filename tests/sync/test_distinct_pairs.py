"""What one laptop says of two companies, every laptop knows; said twice, it is one row and no conflict."""

from __future__ import annotations

from pathlib import Path

from cqi_desktop.store.companies import add_company
from cqi_desktop.store.distinct_pairs import mark_distinct, unmark_distinct
from cqi_desktop.store.duplicates import likely_duplicates
from cqi_desktop.store.soundness import check_book
from cqi_desktop.sync.conflicts import open_conflicts

from .laptops import Team


def test_that_not_a_double_is_shared_and_said_twice_is_one(tmp_path: Path) -> None:
    team = Team(tmp_path, 3)
    one, other = (add_company(team[0], name=name) for name in ("Meubles Tourigan inc.", "Les Meubles Tourigan"))
    team.exchange_all()
    assert [len(likely_duplicates(book)) for book in team.books] == [1, 1, 1]
    mark_distinct(team[0], one, other)
    mark_distinct(team[1], other, one)
    team.exchange_all()
    for book in team.books:
        assert likely_duplicates(book) == []
        assert book.scalar("SELECT count(*) FROM distinct_pair") == 1
        assert open_conflicts(book) == []
        assert check_book(book) == []
    unmark_distinct(team[2], one, other)
    team.exchange_all()
    assert [len(likely_duplicates(book)) for book in team.books] == [1, 1, 1]
