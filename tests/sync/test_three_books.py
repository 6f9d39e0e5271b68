"""Three sample books edited apart through the command line, exchanged in any order, end equal."""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cqi_desktop.cli.program import program
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.exchange.lists import export_list
from cqi_desktop.reports.figures_document import figures_document
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import archive_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.tables import Company, Contact
from cqi_desktop.sync import segment

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run_program(*words: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            program.main([str(word) for word in words])
        out, err = capsys.readouterr()
        return int(left.value.code or 0), out, err

    return run_program


@pytest.fixture
def pass_phrase(tmp_path: Path) -> Path:
    file = tmp_path / "phrase.txt"
    file.write_text("quatre érables\n", encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


@pytest.fixture
def books(tmp_path: Path, run: Run, pass_phrase: Path, sample: Path) -> list[Path]:
    made = [tmp_path / f"carnet{number}.cqi" for number in (1, 2, 3)]
    make_sample_book(made[0])  # made twice, so that what is made apart is known to be equal
    for path in made[1:]:
        shutil.copy(sample, path)
    folder = tmp_path / "partage" / "équipe"
    assert (
        run("--database", made[0], "team", "create", folder, "--passphrase-file", pass_phrase, "--name", "Un")[0] == 0
    )
    for path, name in zip(made[1:], ("Deux", "Trois"), strict=True):
        status, _, err = run(
            "--database", path, "team", "join", folder, "--passphrase-file", pass_phrase, "--name", name
        )
        assert (status, err) == (0, "")
    return made


def answer(run: Run, *words: object) -> Any:
    return json.loads(run(*words)[1])


def counted(path: Path, table: str) -> int:
    with Book.open(path, read_only=True) as book:
        return int(book.scalar(f"SELECT count(*) FROM {table}"))


def edit(path: Path, **values: str) -> None:
    with Book.open(path) as book, book.change_set("Edit"):
        company = book.scalar("SELECT id FROM company WHERE trashed_at IS NULL ORDER BY id LIMIT 1")
        book.update(Company, company, **values)


def test_that_sample_books_join_doubling_nothing(books: list[Path], run: Run, tmp_path: Path, sample: Path) -> None:
    alone = tmp_path / "seul.cqi"
    shutil.copy(sample, alone)
    for path in [*books, *books]:
        assert run("--database", path, "sync")[0] == 0
    for table in ("company", "contact", "intervention", "participation", "synergy_link", "adviser"):
        assert {counted(path, table) for path in books} == {counted(alone, table)}
    figures = [answer(run, "--database", path, "figures", "--year", "2010-2011", "--json") for path in [alone, *books]]
    assert all(document == figures[0] for document in figures)


def test_that_three_books_edited_apart_end_equal_in_any_order(books: list[Path], run: Run, tmp_path: Path) -> None:
    edit(books[0], phone="819 555-0111", notes="Vu le 3")
    edit(books[1], phone="819 555-0122", website="ici.example")
    with Book.open(books[2]) as book:
        keep, other = (row[0] for row in book.sql("SELECT id FROM company ORDER BY id DESC LIMIT 2").fetchall())
        with book.change_set("New contact"):
            book.insert(Contact, company=other, last_name="Desruisseaux")
    assert run("--database", books[2], "merge", id_text(keep), id_text(other))[0] == 0
    segments = sorted((tmp_path / "partage").rglob("*-*-*-*.seg"))
    cut = segments[0].with_name("0000000000000007-1-9-0123456789ab.seg")
    cut.write_bytes(segments[0].read_bytes()[:-7])
    order = [number for number in (0, 1, 2) for _ in range(3)]
    random.Random(5).shuffle(order)
    for number in [*order, 0, 1, 2, 0, 1, 2]:
        status, out, _ = run("--database", books[number], "sync", "--json")
        assert status == 1  # the cut file waits and is told
        assert [entry["kind"] for entry in json.loads(out)["waiting"]] == ["damaged"]
    lists = [run("--database", path, "conflicts", "--json")[1] for path in books]
    assert lists[0] == lists[1] == lists[2]
    (conflict,) = json.loads(lists[0])
    assert {conflict["ours"], conflict["theirs"]} == {"819 555-0111", "819 555-0122"}
    assert (conflict["kind"], conflict["field"]) == ("company", "phone")
    for words in (("figures", "--year", "2010-2011", "--json"), ("check",)):
        answers = [run("--database", path, *words) for path in books]
        assert {status for status, _, _ in answers} == {0}
        if words[0] == "figures":
            assert len({out for _, out, _ in answers}) == 1
    assert run("--database", books[1], "conflicts", "resolve", conflict["id"], "--keep", "theirs")[0] == 0
    cut.unlink()
    for path in [books[1], books[0], books[2]]:
        assert run("--database", path, "sync")[0] == 0
    assert [answer(run, "--database", path, "conflicts", "--json") for path in books] == [[], [], []]
    assert run("--database", books[0], "conflicts", "resolve", conflict["id"], "--keep", "ours")[0] == 2


# The years in which the sample has records, and one without.
YEARS = (2008, 2009, 2010, 2011)
IMPORTED = """Nom;MRC;Municipalité;Téléphone;Notes
{known};;;819 555-0133;Vu au salon
Ébénisterie du Boisé inc.;Nicolet-Yamaska;Nicolet;819 555-0144;
Fromagerie Belle-Rive;Bécancour;Bécancour;819 555-0155;À rappeler
"""


def edit_apart(books: list[Path], run: Run, tmp_path: Path) -> None:
    """The same and different fields, an import, a merge of duplicates, an archive: none knows of the others'."""
    with Book.open(books[0]) as book:
        rows = book.sql(
            "SELECT id, name FROM company WHERE trashed_at IS NULL AND archived_at IS NULL AND merged_into_id IS NULL "
            "ORDER BY id LIMIT 6"
        ).fetchall()
    (both, _), (known, name), (keep, _), (duplicate, _), (archived, _), (moved, _) = rows
    for path, phone, other in zip(
        books, ("819 555-0111", "819 555-0122", "819 555-0111"), ("notes", "website", "email"), strict=True
    ):
        with Book.open(path) as book, book.change_set("Edit"):
            book.update(Company, both, phone=phone, **{other: f"{other}@ici.example"})
    listed = tmp_path / "salon.csv"
    listed.write_text(IMPORTED.format(known=name), encoding="utf-8")
    assert run("--database", books[1], "import", "companies", listed)[0] == 0
    assert run("--database", books[2], "merge", id_text(keep), id_text(duplicate))[0] == 0
    with Book.open(books[2]) as book:
        archive_company(book, archived)
    with Book.open(books[0]) as book, book.change_set("Edit"):
        book.update(Company, known, phone="819 555-0166")  # a list taken in elsewhere says otherwise
        book.update(Company, archived, notes="Déménage")
        book.insert(Contact, company=duplicate, last_name="Desruisseaux")
        book.sql("UPDATE intervention SET company_id = ? WHERE company_id = ?", (duplicate, moved))


def shown_by(path: Path, tmp_path: Path) -> tuple[Any, ...]:
    """All that one may read out of a book: every list, the figures of the years, the faults found."""
    with Book.open(path, read_only=True) as book:
        lists = {}
        for kind in KINDS:
            file = tmp_path / f"{kind}.csv"
            lists[kind] = (export_list(book, kind, file), file.read_bytes())
        figures = [figures_document(figures_of(book, FiscalYear(year))) for year in YEARS]
        return lists, figures, check_book(book)


@pytest.mark.parametrize("seed", [1, 2])
def test_that_every_list_and_figure_is_equal_whatever_the_order(
    books: list[Path], run: Run, tmp_path: Path, seed: int
) -> None:
    edit_apart(books, run, tmp_path)
    whole = min((tmp_path / "partage").rglob("*-*-*-*.seg"))
    cut = whole.with_name("0000000000000007-1-9-0123456789ab.seg")
    cut.write_bytes(whole.read_bytes()[:-7])
    order = [number for number in (0, 1, 2) for _ in range(2)]
    random.Random(seed).shuffle(order)
    for number in [*order, 0, 1, 2, 0, 1]:
        assert run("--database", books[number], "sync")[0] == 1  # the cut file waits and is told
    lists, figures, faults = shown_by(books[0], tmp_path)
    assert faults == []
    assert all(count for count, _ in lists.values())
    for path in books[1:]:
        assert shown_by(path, tmp_path) == (lists, figures, faults)
    conflicts = [run("--database", path, "conflicts", "--json")[1] for path in books]
    assert conflicts[0] == conflicts[1] == conflicts[2]
    fields = [(one["kind"], one["field"]) for one in json.loads(conflicts[0])]
    assert fields.count(("company", "phone")) == 2


def test_that_the_status_says_who_exchanged_and_what_each_lacks(books: list[Path], run: Run) -> None:
    edit(books[1], notes="Rappeler")
    assert answer(run, "--database", books[1], "team", "status", "--json")["to_send"] == 1
    run("--database", books[1], "sync")
    status = answer(run, "--database", books[1], "team", "status", "--json")
    assert status["reachable"] is True
    assert status["to_send"] == 0
    assert [laptop["name"] for laptop in status["laptops"]] == ["Un", "Deux", "Trois"]
    assert all(laptop["lacks"] >= 1 for laptop in status["laptops"] if not laptop["this_one"])
    assert "Deux (" in run("--database", books[1], "team", "status")[1]


def test_that_what_cannot_be_done_is_told_in_one_line_and_changes_nothing(
    books: list[Path], run: Run, tmp_path: Path, pass_phrase: Path, sample: Path
) -> None:
    alone = tmp_path / "seul.cqi"
    shutil.copy(sample, alone)
    folder = tmp_path / "partage" / "équipe"
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "lettre.docx").write_bytes(b"PK")
    wrong, empty = tmp_path / "faux.txt", tmp_path / "vide.txt"
    wrong.write_text("cinq bouleaux")
    empty.write_text("\n")
    refused = [
        ("sync",),
        ("team", "status"),
        ("team", "create", folder, "--passphrase-file", pass_phrase),
        ("team", "create", documents, "--passphrase-file", pass_phrase),
        ("team", "create", tmp_path / "vide.txt", "--passphrase-file", pass_phrase),
        ("team", "create", tmp_path / "neuf", "--passphrase-file", empty),
        ("team", "create", tmp_path / "neuf", "--passphrase-file", tmp_path / "absent.txt"),
        ("team", "join", folder, "--passphrase-file", wrong),
        ("team", "join", documents, "--passphrase-file", pass_phrase),
        ("team", "join", tmp_path / "absent", "--passphrase-file", pass_phrase),
        ("conflicts", "resolve", "0190b5c2-7e1f-7a3c-8d42-1f6b0c9a5e77", "--keep", "ours"),
        ("conflicts", "resolve", "x", "--keep", "ours"),
    ]
    before = alone.read_bytes()
    for words in refused:
        status, out, err = run("--database", alone, *words)
        assert (status, out) == (2, ""), words
        assert len(err.splitlines()) == 1, err
    assert alone.read_bytes() == before
    assert sorted(path.name for path in documents.iterdir()) == ["lettre.docx"]
    assert not (tmp_path / "neuf").exists()


def test_that_an_emptied_or_foreign_folder_removes_nothing(
    books: list[Path], run: Run, tmp_path: Path, pass_phrase: Path, sample: Path
) -> None:
    folder = tmp_path / "partage" / "équipe"
    hidden = folder.with_name("ailleurs")
    folder.rename(hidden)
    assert run("--database", books[0], "sync")[0] == 2
    folder.mkdir()
    assert run("--database", books[0], "sync")[0] == 2
    assert list(folder.iterdir()) == []
    folder.rmdir()
    other = tmp_path / "autre.cqi"
    shutil.copy(sample, other)
    assert run("--database", other, "team", "create", folder, "--passphrase-file", pass_phrase)[0] == 0
    assert run("--database", books[0], "sync")[0] == 2
    assert run("--database", books[0], "check")[0] == 0
    assert counted(books[0], "company") == counted(other, "company")


def test_that_deleted_files_come_back_from_who_has_the_rows(books: list[Path], run: Run, tmp_path: Path) -> None:
    for file in sorted((tmp_path / "partage").rglob("*.seg"))[::2]:
        file.unlink()
    before = counted(books[1], "change")
    for path in books:
        assert run("--database", path, "sync")[0] == 0
    assert counted(books[1], "change") >= before
    late = tmp_path / "tard.cqi"
    assert run("--database", late, "init")[0] == 0
    folder, phrase = tmp_path / "partage" / "équipe", tmp_path / "phrase.txt"
    assert run("--database", late, "team", "join", folder, "--passphrase-file", phrase)[0] == 0
    assert counted(late, "company") == counted(books[0], "company")
    assert run("--database", late, "check")[0] == 0


def test_that_a_copied_book_says_how_to_name_it_until_it_is_done(books: list[Path], run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copie.cqi"
    shutil.copy(books[0], copy)
    status, out, _ = run("--database", copy, "sync")
    assert status == 0
    assert "Un (2)" in out
    assert "team rename" in out
    assert "team rename" in run("--database", copy, "team", "status")[1]
    assert run("--database", copy, "team", "rename", " deux ")[0] == 2  # another laptop has it
    assert run("--database", copy, "team", "rename", "  ")[0] == 2
    assert run("--database", copy, "team", "rename", "Quatre")[0] == 0
    assert "team rename" not in run("--database", copy, "team", "status")[1]
    run("--database", copy, "sync")
    assert run("--database", books[1], "sync")[0] == 0
    names = [one["name"] for one in answer(run, "--database", books[1], "team", "status", "--json")["laptops"]]
    assert names == ["Un", "Deux", "Trois", "Quatre"]


def test_that_a_file_of_a_later_version_is_told_in_french_and_waits(
    books: list[Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(books[0], notes="D’une version à venir")
    with monkeypatch.context() as later:
        later.setattr(segment, "READER_VERSION", segment.FORMAT_VERSION + 1)
        later.setattr(segment, "FORMAT_VERSION", segment.FORMAT_VERSION + 1)
        assert run("--database", books[0], "sync")[0] == 0
    status, _, err = run("--database", books[1], "sync")
    assert status == 1
    assert "mettez" in err
    assert "jour" in err


def documented(command: str) -> set[str]:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    line = next(line for line in readme.splitlines() if line.startswith(f"| `{command}` |"))
    return set(re.findall(r"`(\w+)`", line.partition("|")[2].partition("|")[2]))


def keys_of(document: Any) -> set[str]:
    if isinstance(document, dict):
        return set(document) | {key for value in document.values() for key in keys_of(value)}
    return {key for value in document for key in keys_of(value)} if isinstance(document, list) else set()


def test_that_the_readme_names_every_key(books: list[Path], run: Run, tmp_path: Path) -> None:
    (tmp_path / "partage" / "équipe" / "vide.seg").write_bytes(b"")
    edit(books[0], phone="819 555-0111")
    edit(books[1], phone="819 555-0122")
    for path in [books[0], books[1], books[0]]:
        exchanged = answer(run, "--database", path, "sync", "--json")
    status = answer(run, "--database", books[0], "team", "status", "--json")
    conflicts = answer(run, "--database", books[0], "conflicts", "--json")
    assert documented("sync") - {"laptop", "tables"} == keys_of(exchanged)
    assert documented("team status") == keys_of(status)
    assert documented("conflicts") == keys_of(conflicts)
