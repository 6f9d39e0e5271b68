"""A sound book has no finding; each thing broken on purpose is found, with its table and its record."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from cqi_desktop.domain.identifiers import id_text, service_id
from cqi_desktop.store.book import Book
from cqi_desktop.store.clock import RepeatableSurroundings
from cqi_desktop.store.log_replay import replayed_row
from cqi_desktop.store.soundness import MOST_TOLD, Finding, FindingKind, check_book
from cqi_desktop.store.tables import Company, Contact, Intervention

START_MS = 1_301_574_000_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small book with a record of each search table, changed since, closed."""
    surroundings = RepeatableSurroundings(START_MS, seed=1).surroundings()
    place = tmp_path / "carnet.cqi"
    with Book.create(place, surroundings=surroundings) as book:
        with book.change_set("First"):
            company = book.insert(Company, name="Aciers Éclair inc.", phone="819 555-0101", region="17", mrc="490")
            book.insert(Company, name="Bois du Nord", notes='Une "note", et 04', contact_every_days=4)
            book.insert(Contact, company=company, first_name="Léa", last_name="Roy", is_main=True)
            book.insert(
                Intervention,
                company=company,
                service=service_id("information"),
                date="2011-03-31",
                status="done",
                subject="Visite de l’usine",
            )
        with book.change_set("Second"):
            book.update(Company, company, name="Aciers Éclair ltée", mrc="390", phone=None)
    return place


def broken(path: Path, *statements: str) -> None:
    """Run statements as another program would, without the book's triggers."""
    connection = sqlite.connect(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def without_trigger(path: Path, trigger: str, statement: str) -> None:
    """Run a statement while a trigger is away, then put the trigger back."""
    connection = sqlite.connect(str(path))
    (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (trigger,)).fetchone()
    connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(statement)
    connection.execute(sql)
    connection.commit()
    connection.close()


def findings(path: Path) -> list[Finding]:
    with Book.open(path, read_only=True) as book:
        return check_book(book)


def kinds(path: Path) -> list[tuple[str, str, str]]:
    return [(finding.kind.value, finding.table, finding.detail) for finding in findings(path)]


def company_named(path: Path, name: str) -> str:
    with Book.open(path, read_only=True) as book:
        return id_text(book.scalar("SELECT id FROM company WHERE name = ?", (name,)))


def test_that_a_sound_book_has_no_finding(path: Path) -> None:
    assert findings(path) == []


def test_that_a_new_book_is_sound(tmp_path: Path) -> None:
    with Book.create(tmp_path / "new.cqi", adviser="Denise Roy") as book:
        assert check_book(book) == []


def test_that_an_encrypted_book_is_checked_as_well(tmp_path: Path) -> None:
    with Book.create(tmp_path / "secret.cqi", "ouvre-toi") as book, book.change_set("First"):
        book.insert(Company, name="Aciers Éclair inc.")
    with Book.open(tmp_path / "secret.cqi", "ouvre-toi", read_only=True) as book:
        assert check_book(book) == []


def test_that_a_check_leaves_the_book_byte_identical_and_nothing_beside_it(path: Path) -> None:
    before = path.read_bytes()
    findings(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["carnet.cqi"]


def test_that_a_book_open_to_reading_only_stays_so_after_a_check(path: Path) -> None:
    with Book.open(path, read_only=True) as book:
        check_book(book)
        with pytest.raises(Exception, match="readonly"):
            book.sql("UPDATE company SET name = NULL")


def test_that_progress_is_told_from_the_first_check_to_the_last(path: Path) -> None:
    told: list[tuple[int, int]] = []
    with Book.open(path, read_only=True) as book:
        check_book(book, lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == list(range(told[-1][1] + 1))


def test_that_a_dropped_trigger_is_found(path: Path) -> None:
    broken(path, "DROP TRIGGER log_contact_update")
    assert kinds(path) == [("missing_trigger", "", "log_contact_update")]


def test_that_a_trigger_of_another_program_is_found(path: Path) -> None:
    broken(path, "CREATE TRIGGER spy AFTER INSERT ON company BEGIN SELECT 1; END")
    assert kinds(path) == [("foreign_trigger", "company", "spy")]


def test_that_a_value_changed_behind_the_log_is_found(path: Path) -> None:
    without_trigger(path, "log_company_update", "UPDATE company SET neq = '1144' WHERE name LIKE 'Bois%'")
    found = [finding for finding in findings(path) if finding.kind is FindingKind.LOG_DIFFERS]
    assert [(finding.table, finding.detail) for finding in found] == [("company", "neq")]
    assert found[0].record == company_named(path, "Bois du Nord")


def test_that_a_text_is_told_from_the_same_digits_as_a_number(path: Path) -> None:
    broken(path, "UPDATE change SET val = 390 WHERE typeof(val) = 'text' AND val = '390'")
    assert kinds(path) == [("log_differs", "company", "mrc")]


def test_that_a_key_changed_behind_the_log_is_found(path: Path) -> None:
    without_trigger(path, "log_contact_update", "UPDATE contact SET company_id = NULL")
    assert kinds(path) == [("log_differs", "contact", "company_id")]


def test_that_a_record_that_was_never_logged_is_found(path: Path) -> None:
    without_trigger(path, "log_measure_insert", "INSERT INTO measure(id, kind) VALUES (randomblob(16), 'sales')")
    assert kinds(path) == [("record_without_log", "measure", "")]


def test_that_a_record_deleted_behind_the_log_is_found(path: Path) -> None:
    without_trigger(path, "log_contact_delete", "DELETE FROM contact")
    assert ("log_without_record", "contact", "") in kinds(path)


def test_that_a_log_cut_short_is_found(path: Path) -> None:
    broken(path, "DELETE FROM change WHERE col <> 0 AND typeof(val) = 'null'")
    assert kinds(path) == [("log_differs", "company", "phone")]


def test_that_a_change_of_an_unknown_table_or_without_a_set_is_found(path: Path) -> None:
    broken(
        path,
        "INSERT INTO change(writer, seq, hlc, txn, tbl, pk, col) VALUES (5, 1, 1, 9, 9999, x'00', 0)",
    )
    assert kinds(path) == [("unknown_in_log", "change", "9999, 0"), ("change_without_set", "change", "5, 9")]


def test_that_a_broken_key_is_found_with_its_record(path: Path) -> None:
    broken(path, "PRAGMA foreign_keys = 0", "UPDATE contact SET company_id = x'00'")
    found = [finding for finding in findings(path) if finding.kind is FindingKind.FOREIGN_KEY]
    assert [(finding.table, finding.detail) for finding in found] == [("contact", "company_id: company")]
    assert len(found[0].record) == 36


def test_that_terms_that_are_not_those_of_the_record_are_found(path: Path) -> None:
    broken(
        path,
        "DELETE FROM company_search WHERE rowid = 1",
        "INSERT INTO company_search(rowid, name, place, reach, other) VALUES (1, 'Autre nom', '', '', '')",
    )
    assert kinds(path) == [("other_terms", "company", "")]
    assert findings(path)[0].record == company_named(path, "Aciers Éclair ltée")


def test_that_the_same_terms_in_another_column_are_found(path: Path) -> None:
    broken(
        path,
        "DELETE FROM activity_search",
        "DELETE FROM contact_search",
        "INSERT INTO contact_search(rowid, name, reach, other) SELECT number, '', 'Léa Roy', '' FROM search_number "
        "WHERE record = (SELECT id FROM contact)",
    )
    assert kinds(path) == [("other_terms", "contact", "")]


def test_that_a_record_missing_from_the_index_is_found(path: Path) -> None:
    broken(path, "DELETE FROM intervention_search")
    assert kinds(path) == [("not_indexed", "intervention", "")]


def test_that_a_record_without_a_number_is_found(path: Path) -> None:
    broken(path, "DELETE FROM search_number WHERE record = (SELECT id FROM intervention)")
    assert [kind for kind, table, _ in kinds(path) if table == "intervention"] == [
        "not_indexed",
        "should_not_be_indexed",
    ]


def test_that_an_entry_of_nothing_is_found(path: Path) -> None:
    broken(path, "INSERT INTO activity_search(rowid, title, other) VALUES (77, 'fantôme', '')")
    assert kinds(path) == [("should_not_be_indexed", "activity", "")]


def test_that_a_damaged_index_is_a_finding_and_the_other_checks_go_on(path: Path) -> None:
    broken(
        path,
        "UPDATE company_search_data SET block = x'00ff00ff' WHERE id > 10",
        "UPDATE change SET val = 390 WHERE typeof(val) = 'text' AND val = '390'",
    )
    found = [kind for kind, _, _ in kinds(path)]
    assert found[-1] == "log_differs"
    assert {"unreadable", "damaged_file"} & set(found)


def test_that_a_dropped_table_is_a_finding(path: Path) -> None:
    broken(path, "DROP TABLE target")
    assert ("missing_table", "target", "") in kinds(path)


def test_that_a_row_of_the_company_list_that_is_not_true_is_found(path: Path) -> None:
    broken(path, "UPDATE company_row SET mrc = '500' WHERE name_key LIKE 'bois%'")
    assert [(kind, table) for kind, table, _ in kinds(path)] == [("list_row", "company")]


def test_that_many_findings_of_a_kind_are_counted(path: Path) -> None:
    rows = ", ".join("(randomblob(16), 'sales')" for _ in range(MOST_TOLD + 7))
    without_trigger(path, "log_measure_insert", f"INSERT INTO measure(id, kind) VALUES {rows}")
    found = kinds(path)
    assert len(found) == MOST_TOLD + 1
    assert found[-1] == ("more", "measure", "record_without_log: 7")


@pytest.mark.parametrize("page", range(2, 60, 6))
def test_that_flipped_bytes_are_reported_and_never_raise_anything_else(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    start = (page - 1) * 4096
    if start + 400 > len(content):
        pytest.skip("the book has fewer pages")
    for place in range(start, start + 400):
        content[place] ^= 0xA5
    path.write_bytes(content)
    assert findings(path)


NAMES = {5: "name", 6: "adviser_id"}


def test_that_the_greatest_clock_wins_then_the_greatest_writer() -> None:
    changes = [(b"k", 0, '{"name":"A"}', 1, 1), (b"k", 5, "B", 7, 2), (b"k", 5, "C", 7, 3)]
    assert replayed_row(changes, NAMES) == {"name": "C"}


def test_that_an_edit_beats_every_creation_and_the_latest_creation_the_others() -> None:
    made_twice = [(b"k", 0, '{"name":"A"}', 1, 1), (b"k", 0, '{"name":"B"}', 9, 2)]
    assert replayed_row(made_twice, NAMES) == {"name": "B"}
    assert replayed_row([*made_twice, (b"k", 5, "C", 7, 2)], NAMES) == {"name": "C"}


def test_that_null_empties_a_cell_and_a_key_is_written_in_hexadecimal() -> None:
    changes = [(b"k", 0, '{"name":"A"}', 1, 1), (b"k", 5, None, 2, 1), (b"k", 6, b"\xab", 2, 1)]
    assert replayed_row(changes, NAMES) == {"x:adviser_id": "AB"}


def test_that_an_erased_row_is_empty() -> None:
    assert replayed_row([(b"k", 0, None, 1, 1)], NAMES) == {}


def test_that_a_record_whose_key_is_damaged_is_told(path: Path) -> None:
    without_trigger(path, "log_intervention_key", "UPDATE intervention SET id = x'00', company_id = x'11'")
    without_trigger(path, "log_company_key", "UPDATE company SET id = 'texte' WHERE name LIKE 'Bois%'")
    with Book.open(path, read_only=True) as book:
        found = {(finding.kind, finding.table, finding.record) for finding in check_book(book)}
    assert (FindingKind.FOREIGN_KEY, "intervention", "") in found
