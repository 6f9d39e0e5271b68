"""``search``, ``archive``, ``trash``, ``untrash``, ``merge``, ``import``, ``export``, ``template`` and ``report``."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from cqi_desktop.domain.identifiers import id_text
from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.store.book import Book
from cqi_desktop.store.kept_backups import LARGE_IMPORT, backup_folder, kept_backups
from cqi_desktop.store.soundness import check_book

from .conftest import Run, state_of

NEQ = "1170000050"
INFORMATION = ("figures", "--year", "2010-2011", "--region", "17", "--indicator", "information_companies", "--json")


def total(on_sample: Run) -> int:
    return int(on_sample(*INFORMATION).json["regions"][0]["indicators"][0]["total"])


def one(path: Path, statement: str) -> object:
    with Book.open(path, read_only=True) as book:
        return book.scalar(statement)


# --- search ----------------------------------------------------------------------------------------------------


def test_that_a_search_finds_in_the_shape_that_is_fixed(on_sample: Run) -> None:
    found = on_sample("search", "INOXYDABLE", "--json").json
    assert {tuple(each) for each in found} == {("kind", "id", "title", "subtitle", "date")}
    assert (found[0]["kind"], found[0]["title"]) == ("company", "Acier inoxydable Warvick ltée")
    assert found[0]["date"] is None
    dated = [each for each in on_sample("search", "export", "--json").json if each["kind"] == "activity"]
    assert {each["date"][:2] for each in dated} == {"20"}


def test_that_a_search_limits_each_kind_and_says_when_nothing_is_found(on_sample: Run) -> None:
    found = on_sample("search", "a", "--limit", "2", "--json").json
    assert max([each["kind"] for each in found].count(kind) for kind in ("company", "contact")) == 2
    assert on_sample("search", "zzzzzz", "--json").json == []
    nothing = on_sample("search", "zzzzzz")
    assert (nothing.status, "zzzzzz" in nothing.out) == (0, True)
    assert on_sample("search", "  ").complaint


# --- archive, trash, untrash -------------------------------------------------------------------------------------


def test_that_the_trash_takes_out_of_the_figures_and_gives_back(on_sample: Run, sample: Path) -> None:
    answer = on_sample("trash", "company", NEQ)
    assert answer.status == 0
    assert "Interventions" in answer.out
    assert total(on_sample) == 63
    assert on_sample("untrash", "company", NEQ).status == 0
    assert total(on_sample) == 64
    with Book.open(sample, read_only=True) as book:
        assert check_book(book) == []


def test_that_an_archived_company_still_counts(on_sample: Run, sample: Path) -> None:
    assert on_sample("archive", "company", NEQ).status == 0
    assert total(on_sample) == 64
    assert one(sample, f"SELECT archived_at IS NOT NULL FROM company WHERE neq = '{NEQ}'") == 1


@pytest.mark.parametrize("command", ["archive", "trash", "untrash"])
@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("gadget", "012f0bff-d008-7b06-81f9-675c4e507801"),
        ("company", "012f0bff-d008-7b06-81f9-ffffffffffff"),
        ("company", "1234567890"),
        ("company", "abc"),
        ("intervention", "1170000050"),
    ],
)
def test_that_a_record_that_is_not_there_is_refused(
    on_sample: Run, sample: Path, command: str, kind: str, record: str
) -> None:
    before = state_of(sample.parent)
    assert on_sample(command, kind, record).complaint
    assert state_of(sample.parent) == before


# --- merge -------------------------------------------------------------------------------------------------------


def test_that_two_companies_become_one(on_sample: Run, sample: Path) -> None:
    with Book.open(sample, read_only=True) as book:
        rows = book.sql("SELECT id, name FROM company WHERE trashed_at IS NULL ORDER BY id LIMIT 2").fetchall()
    (kept, name), (other, _) = rows
    answer = on_sample("merge", id_text(kept), id_text(other))
    assert (answer.status, name in answer.out) == (0, True)
    assert one(sample, f"SELECT hex(merged_into_id) FROM company WHERE id = x'{other.hex()}'") == kept.hex().upper()


def test_that_a_company_is_not_merged_with_itself(on_sample: Run, sample: Path) -> None:
    before = state_of(sample.parent)
    assert on_sample("merge", NEQ, NEQ).complaint
    assert on_sample("merge", NEQ, "1234567890").complaint
    assert state_of(sample.parent) == before


# --- import and export --------------------------------------------------------------------------------------------


@pytest.fixture
def companies(tmp_path: Path) -> Path:
    path = tmp_path / "entreprises.csv"
    path.write_text("Nom;MRC\nGrues Alizé;Drummond\nVitres Boréal;Drumond\n", "utf-8")
    return path


def test_that_one_row_in_error_keeps_everything_out(on_sample: Run, sample: Path, companies: Path) -> None:
    before = state_of(sample.parent)
    answer = on_sample("import", "companies", companies)
    assert answer.status == 2
    assert "Ligne 3" in answer.out
    assert "Drummond" in answer.out
    assert len(answer.err.splitlines()) == 1
    assert "--skip-errors" in answer.err
    assert one(sample, "SELECT count(*) FROM company WHERE name = 'Grues Alizé'") == 0
    document = on_sample("import", "companies", companies, "--json")
    assert document.status == 2
    assert list(document.json) == ["created", "updated", "unchanged", "errors", "warnings"]
    assert document.json["created"] == 0
    assert list(document.json["errors"][0]) == ["row", "column", "code", "message", "suggestion"]
    assert document.json["errors"][0]["row"] == 3
    assert list(before) == list(state_of(sample.parent))


def test_that_a_long_list_is_imported_after_a_backup(on_sample: Run, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "longue.csv"
    rows = "\n".join(f"Grues Alizé {number};Drummond" for number in range(LARGE_IMPORT))
    path.write_text(f"Nom;MRC\n{rows}\n", "utf-8")
    assert on_sample("import", "companies", path, "--allow-duplicates").status == 0
    (kept,) = kept_backups(backup_folder(sample))
    assert kept.reason == "import"
    assert one(kept.path, "SELECT count(*) FROM company WHERE name LIKE 'Grues Alizé%'") == 0


def test_that_a_dry_run_writes_nothing_and_has_findings(on_sample: Run, sample: Path, companies: Path) -> None:
    before = state_of(sample.parent)
    answer = on_sample("import", "companies", companies, "--dry-run", "--json")
    assert answer.status == 1
    assert answer.json["created"] == 1
    assert on_sample("import", "companies", companies, "--dry-run").status == 1
    assert state_of(sample.parent) == before
    companies.write_text("Nom;MRC\nGrues Alizé;Drummond\n", "utf-8")
    assert on_sample("import", "companies", companies, "--dry-run").status == 0
    assert state_of(sample.parent) == before


def test_that_skipping_errors_writes_the_others_and_a_workbook_of_the_rejected(
    on_sample: Run, sample: Path, companies: Path
) -> None:
    answer = on_sample("import", "companies", companies, "--skip-errors")
    assert answer.status == 0
    assert one(sample, "SELECT count(*) FROM company WHERE name = 'Grues Alizé'") == 1
    rejected = companies.with_name("entreprises-rejets.xlsx")
    assert rejected.exists()
    assert str(rejected) in answer.out


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_that_a_list_written_is_read_back_unchanged(on_sample: Run, tmp_path: Path, kind: str, ending: str) -> None:
    path = tmp_path / f"liste.{ending}"
    assert on_sample("export", kind, "--output", path).status == 0
    report = on_sample("import", kind, path, "--json")
    assert report.status == 0
    document = report.json
    assert (document["created"], document["updated"], document["errors"]) == (0, 0, [])


@pytest.mark.parametrize(("today", "status"), [("2011-05-01", "done"), ("2011-04-01", "planned")])
def test_that_a_date_to_come_is_planned_as_of_the_fixed_day(
    on_sample: Run, sample: Path, tmp_path: Path, today: str, status: str
) -> None:
    path = tmp_path / "actes.csv"
    path.write_text(
        "Date;Entreprise;Service;Objet\n2011-04-15;Acier inoxydable Warvick ltée;information;Essai\n", "utf-8"
    )
    assert on_sample("import", "interventions", path, CQI_TODAY=today).status == 0
    assert one(sample, "SELECT status FROM intervention WHERE subject = 'Essai'") == status
    assert on_sample("import", "interventions", path, CQI_TODAY="hier").complaint


def test_that_auto_tells_the_kind_from_the_headers(on_sample: Run, tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    assert on_sample("export", "activities", "--output", path).status == 0
    assert on_sample("import", "auto", path, "--json").json["unchanged"] > 0


@pytest.mark.parametrize(
    "words",
    [
        ("import", "companies", "{folder}/absent.csv"),
        ("import", "companies", "{folder}"),
        ("import", "companies", "{folder}/vide.csv"),
        ("import", "companies", "{folder}/sans.csv"),
        ("import", "companies", "{folder}/liste.csv", "--mapping", "{folder}/absent.json"),
        ("import", "gadgets", "{folder}/liste.csv"),
        ("export", "auto", "--output", "{folder}/x.csv"),
        ("export", "companies", "--output", "{folder}/x.pdf"),
    ],
    ids=" ".join,
)
def test_that_a_list_that_cannot_be_read_or_written_is_one_line(
    on_sample: Run, sample: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "vide.csv").write_bytes(b"")
    (tmp_path / "sans.csv").write_text("Couleur;Taille\nbleu;3\n", "utf-8")
    (tmp_path / "liste.csv").write_text("Nom\nGrues Alizé\n", "utf-8")
    before, listed = state_of(sample.parent), state_of(tmp_path)
    assert on_sample(*(word.format(folder=tmp_path) for word in words)).complaint
    assert (state_of(sample.parent), state_of(tmp_path)) == (before, listed)


@pytest.mark.parametrize("kind", list(KINDS))
def test_that_a_template_has_the_headers(cqi: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "modele.xlsx"
    assert cqi("template", kind, "--output", path).status == 0
    workbook = load_workbook(path, read_only=True)
    first = next(workbook.worksheets[0].iter_rows(values_only=True))
    workbook.close()
    assert [str(header).rstrip(" *") for header in first if header][: len(KINDS[kind].fields)] == [
        field.header for field in KINDS[kind].fields
    ]


# --- report --------------------------------------------------------------------------------------------------------


def sheets(path: Path) -> list[str]:
    workbook = load_workbook(path, read_only=True)
    names = list(workbook.sheetnames)
    workbook.close()
    return names


def test_that_the_workbook_is_written_the_same_twice(on_sample: Run, sample: Path, tmp_path: Path) -> None:
    before = state_of(sample.parent)
    line = ("report", "mrc", "--year", "2010-2011", "--region", "17", "--output")
    for name in ("un.xlsx", "deux.xlsx"):
        answer = on_sample(*line, tmp_path / name)
        assert (answer.status, name in answer.out) == (0, True)
    assert (tmp_path / "un.xlsx").read_bytes() == (tmp_path / "deux.xlsx").read_bytes()
    assert "Entreprises" not in sheets(tmp_path / "un.xlsx")
    assert state_of(sample.parent) == before


def test_that_the_board_sees_names_unless_asked_otherwise(on_sample: Run, tmp_path: Path) -> None:
    line = ("report", "mrc", "--year", "2010-2011", "--region", "all", "--audience", "board", "--years", "2")
    path = tmp_path / "conseil.xlsx"
    assert on_sample(*line, "--output", path).status == 0
    assert {"Budget", "Cibles", "Entreprises"} <= set(sheets(path))
    assert on_sample(*line, "--without-names", "--output", path).status == 0
    assert "Entreprises" not in sheets(path)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--year", "2010"), "2010"),
        (("--region", "99"), "99"),
        (("--audience", "press"), "board"),
        (("--years", "0"), "--years"),
        (("--pdf", "x.doc"), "x.doc"),
    ],
)
def test_that_a_report_refuses_in_one_line_and_writes_nothing(
    on_sample: Run, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    line = {"--year": "2010-2011", "--region": "17", "--output": str(tmp_path / "x.xlsx")} | {words[0]: words[1]}
    assert said in on_sample("report", "mrc", *(word for pair in line.items() for word in pair)).complaint
    assert not (tmp_path / "x.xlsx").exists()
