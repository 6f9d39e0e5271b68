"""``duplicates``, and the ``merge`` that follows, as a person or a program uses them."""

from __future__ import annotations

from pathlib import Path

from cqi_desktop.domain.duplicates import Reason

from .conftest import Run, state_of


def test_that_the_keys_of_the_document_are_those_of_the_contract(on_sample: Run, sample: Path) -> None:
    before = state_of(sample.parent)
    answer = on_sample("duplicates", "--json")
    assert (answer.status, answer.err) == (0, "")
    assert len(answer.json) == 2
    for duplicate in answer.json:
        assert list(duplicate) == ["score", "reasons", "companies"]
        assert 60 <= duplicate["score"] <= 100
        assert set(duplicate["reasons"]) <= {reason.value for reason in Reason}
        assert [list(company) for company in duplicate["companies"]] == [["id", "name", "neq", "municipality"]] * 2
    first = next(entry for entry in answer.json if entry["companies"][0]["municipality"] == "Drummondville")
    assert [company["name"] for company in first["companies"]] == ["Meubles Tourigan inc.", "Les Meubles Tourigan"]
    assert first["companies"][1]["neq"] is None
    assert state_of(sample.parent) == before


def test_that_the_table_names_both_companies_under_what_merge_takes(on_sample: Run) -> None:
    document = on_sample("duplicates", "--json").json
    answer = on_sample("duplicates")
    assert answer.status == 0
    for duplicate in document:
        for company in duplicate["companies"]:
            assert any(company["id"] in line and company["name"] in line for line in answer.out.splitlines())


def test_that_a_merged_pair_is_proposed_no_more_and_again_once_undone(on_sample: Run) -> None:
    kept, other = (company["id"] for company in on_sample("duplicates", "--json").json[0]["companies"])
    assert on_sample("merge", kept, other).status == 0
    assert len(on_sample("duplicates", "--json").json) == 1
    assert on_sample("undo").status == 0
    assert len(on_sample("duplicates", "--json").json) == 2


def test_that_an_empty_book_has_none(cqi: Run, tmp_path: Path) -> None:
    path = tmp_path / "neuf.cqi"
    assert cqi("--database", path, "init").status == 0
    assert cqi("--database", path, "duplicates", "--json").json == []
    assert cqi("--database", path, "duplicates").out.strip()
