"""``submit``, ``submissions``, ``differences``: the documents of the contract, the sentences, what is refused."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.domain.identifiers import id_text, service_id
from cqi_desktop.store.advisers import adviser_named
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.interventions import record_intervention

from .conftest import Run, state_of

YEAR = ("--year", "2010-2011")
CENTRE = ("--region", "17")
SUBMISSION_KEYS = [
    "id", "kind", "status", "fiscal_year", "start", "end", "region", "region_name", "submitted_at", "adviser",
    "corrects", "records_complete", "workbook_fingerprint", "rules", "figures", "records",
]  # fmt: skip
RECORD_KEYS = {
    "amount", "effect", "cause", "kind", "id", "date", "label", "company", "company_id", "from_mrc", "to_mrc", "at",
    "adviser", "laptop", "change_set", "change",
}  # fmt: skip


def submit(on_sample: Run, *words: object) -> str:
    answer = on_sample("submit", *YEAR, *CENTRE, *words)
    assert answer.status == 0, answer.err
    return answer.out.splitlines()[-1]


def late_entry(sample: Path) -> None:
    """Louise enters an intervention of the year once it was submitted."""
    with Book.open(sample) as book:
        book.adviser = adviser_named(book, "Louise Tremblay")
        company = add_company(book, name="Vélos Cadenel inc.", mrc="380")
        record_intervention(
            book, company=company, service=service_id("information"), date=date(2011, 3, 28), contact_seconds=5400
        )


def difference(document: dict[str, Any], indicator: str, mrc: str | None = None) -> dict[str, Any]:
    found: dict[str, Any] = next(
        each for each in document["differences"] if (each["indicator"], each["mrc"]) == (indicator, mrc)
    )
    return found


def test_that_a_submission_is_frozen_and_listed(on_sample: Run, tmp_path: Path) -> None:
    workbook = tmp_path / "remis.xlsx"
    workbook.write_bytes(b"what was given")
    key = submit(on_sample, "--workbook", workbook)
    lines = on_sample("submissions", "--json").json
    assert [list(line) for line in lines] == [SUBMISSION_KEYS] * 3
    assert [(line["fiscal_year"], line["kind"], line["status"]) for line in lines] == [
        ("2010-2011", "frozen", "in_force"),
        ("2009-2010", "historical", "historical"),
        ("2008-2009", "historical", "historical"),
    ]
    first = lines[0]
    assert (first["id"], first["region"], first["region_name"]) == (key, "17", "Centre-du-Québec")
    assert (first["start"], first["end"], first["corrects"]) == ("2010-04-01", "2011-03-31", None)
    assert first["workbook_fingerprint"] == hashlib.sha256(b"what was given").hexdigest()
    assert first["rules"]["indicators"]["information_companies"] == 1
    assert first["records"] > 300


def test_that_the_sentences_are_those_of_the_language(on_sample: Run) -> None:
    french = on_sample("submit", *YEAR, *CENTRE).out
    assert french.splitlines()[1] == "Les données gelées ne changent plus; tout écart sera expliqué."
    table = on_sample("submissions").out
    assert "en vigueur" in table
    assert "publié" in table
    assert "in force" in on_sample("--language", "en", "submissions").out


def test_that_nothing_differs_at_first_and_nothing_is_written_to_say_so(on_sample: Run, sample: Path) -> None:
    submit(on_sample)
    before = state_of(sample.parent)
    document = on_sample("differences", *YEAR, *CENTRE, "--json").json
    assert list(document) == ["fiscal_year", "region", "region_name", "submission", "differences"]
    assert list(document["submission"]) == SUBMISSION_KEYS
    assert document["differences"] == []
    assert "Aucun écart depuis la soumission." in on_sample("differences", *YEAR, *CENTRE).out
    assert state_of(sample.parent) == before


def test_that_a_difference_names_the_record_the_cause_and_its_author(on_sample: Run, sample: Path) -> None:
    submit(on_sample)
    late_entry(sample)
    document = on_sample("differences", *YEAR, *CENTRE, "--json").json
    total = difference(document, "information_companies")
    assert list(total) == ["indicator", "unit", "mrc", "filed", "today", "difference", "records"]
    assert (total["unit"], total["filed"], total["today"], total["difference"]) == ("companies", 64, 65, 1)
    (record,) = total["records"]
    assert set(record) == RECORD_KEYS
    assert (record["amount"], record["effect"], record["cause"]) == (1, "entered", "late_entry")
    assert (record["kind"], record["date"], record["company"]) == ("intervention", "2011-03-28", "Vélos Cadenel inc.")
    assert (record["from_mrc"], record["to_mrc"], record["adviser"]) == (None, "380", "Louise Tremblay")
    sets = {line["id"] for line in on_sample("changes", "--json").json}
    assert record["change_set"] in sets
    hours = difference(document, "hours", "380")
    assert (hours["difference"], hours["records"][0]["amount"]) == (1.5, 1.5)
    for each in document["differences"]:
        assert sum(record["amount"] for record in each["records"]) == each["difference"]
    # The figures of today are those of the other commands.
    today = on_sample("figures", *YEAR, *CENTRE, "--indicator", "information_companies", "--json").json
    assert today["regions"][0]["indicators"][0]["total"] == total["today"]


def test_that_a_difference_is_said_in_a_line(on_sample: Run, sample: Path) -> None:
    submit(on_sample)
    late_entry(sample)
    lines = on_sample("differences", *YEAR, *CENTRE).out.splitlines()
    assert "Service d’information : 64 à la soumission, 65 aujourd’hui (+1)" in [
        line.replace("\u00a0", " ") for line in lines
    ]
    explained = next(line for line in lines if "Vélos Cadenel inc." in line).replace("\u00a0", " ")
    assert explained.startswith("  +1 Vélos Cadenel inc., intervention 2011-03-28 : saisie depuis (")
    assert explained.endswith(", Louise Tremblay)")


def test_that_a_merge_and_a_trash_are_named(on_sample: Run, sample: Path) -> None:
    submit(on_sample)
    with Book.open(sample) as book:
        served = book.sql(
            "SELECT DISTINCT company_id FROM intervention WHERE date BETWEEN '2010-04-01' AND '2011-03-31' "
            "AND mrc = '490' AND service_id = ? AND status = 'done' ORDER BY company_id",
            (service_id("information"),),
        ).fetchall()
    (keep,), (other,), (trashed,) = served[:3]
    assert on_sample("merge", id_text(keep), id_text(other)).status == 0
    assert on_sample("trash", "company", id_text(trashed)).status == 0
    document = on_sample("differences", *YEAR, *CENTRE, "--json").json
    total = difference(document, "information_companies")
    assert (total["filed"], total["today"]) == (64, 62)
    assert {(record["cause"], record["company_id"]) for record in total["records"]} == {
        ("merged", id_text(other)),
        ("trashed", id_text(trashed)),
    }


def test_that_a_corrected_submission_takes_the_place_of_the_first(on_sample: Run, sample: Path) -> None:
    first = submit(on_sample)
    late_entry(sample)
    refusal = on_sample("submit", *YEAR, *CENTRE).complaint
    assert first in refusal
    second = submit(on_sample, "--corrects", first)
    lines = {line["id"]: line for line in on_sample("submissions", "--json").json}
    assert (lines[first]["status"], lines[second]["status"]) == ("corrected", "in_force")
    assert lines[second]["corrects"] == first
    assert on_sample("differences", *YEAR, *CENTRE, "--json").json["differences"] == []
    assert first in on_sample("submit", *YEAR, *CENTRE, "--corrects", first).complaint
    assert "soumission corrigée" in on_sample("submissions").out


@pytest.mark.parametrize(
    "words",
    [
        ("submit", "--year", "1995-1996", *CENTRE),
        ("submit", "--year", "2006-2007", "--region", "04"),
        ("submit", "--year", "2008-2009", *CENTRE),
        ("submit", "--year", "2010", *CENTRE),
        ("submit", *YEAR, "--region", "Gaspésie"),
        ("submit", *YEAR, *CENTRE, "--workbook", "absent.xlsx"),
        ("submit", *YEAR, *CENTRE, "--corrects", "nothing"),
        ("submit", *YEAR, *CENTRE, "--corrects", "01a20fff-445e-7584-9567-1e090d9f7c14"),
        ("differences", *YEAR, *CENTRE),
        ("submit", *YEAR),
    ],
    ids=" ".join,
)
def test_that_what_cannot_be_is_one_line_and_writes_nothing(
    on_sample: Run, sample: Path, words: tuple[str, ...]
) -> None:
    before = on_sample("submissions", "--json").json
    assert on_sample(*words).complaint
    assert on_sample("submissions", "--json").json == before


def test_that_a_frozen_submission_is_not_put_in_the_trash(on_sample: Run) -> None:
    key = submit(on_sample)
    assert "--corrects" in on_sample("trash", "submission", key).complaint


def test_that_a_book_with_a_submission_is_sound(on_sample: Run) -> None:
    submit(on_sample)
    assert on_sample("check").status == 0
