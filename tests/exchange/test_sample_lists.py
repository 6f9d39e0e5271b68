"""The whole sample book goes out and comes back; an import leaves a sound book and is undone as one."""

from __future__ import annotations

import pytest

from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.exchange.apply import import_file, import_list
from cqi_desktop.exchange.kinds import KINDS
from cqi_desktop.exchange.lists import export_list, list_rows
from cqi_desktop.exchange.plan import plan_import, read_list
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.store.book import Book
from cqi_desktop.store.companies import add_company
from cqi_desktop.store.figures import figures_of
from cqi_desktop.store.sample import make_sample_book
from cqi_desktop.store.soundness import check_book
from cqi_desktop.store.team_settings import fiscal_year_of
from cqi_desktop.store.undo import undo_last

from .conftest import counts

# The lists of the contract have no column for the frozen place of a participation, nor for the day on which a link that
# has ended since was concluded.
NOT_IN_LISTS = {"awareness_companies", "awareness_attendances", "concluded_links"}


@pytest.fixture(scope="module")
def sample_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "carnet.cqi"
    make_sample_book(path)
    return path


def test_that_the_sample_reads_back_into_an_empty_book(sample_path, other_book, tmp_path, monkeypatch):
    monkeypatch.setenv("CQI_TODAY", "2011-03-31")
    with Book.open(sample_path, read_only=True) as sample:
        for kind in KINDS.values():
            count = export_list(sample, kind.code, tmp_path / f"{kind.code}.csv")
            report = import_file(other_book, tmp_path / f"{kind.code}.csv", kind.code)
            assert (report.errors, counts(report)) == ((), (count, 0, 0))
            assert list(list_rows(other_book, kind)) == list(list_rows(sample, kind))
        for label in ("2008-2009", "2010-2011"):
            year = fiscal_year_of(sample, label)
            ours, theirs = figures_of(other_book, year), figures_of(sample, year)
            for indicator in INDICATOR_BY_CODE.keys() - NOT_IN_LISTS:
                assert ours.territory[indicator] == theirs.territory[indicator]
                for region in ours.regions:
                    assert region.figures[indicator] == theirs.of_region(region.region.code).figures[indicator]
    assert check_book(other_book) == []


def test_that_an_undone_import_leaves_nothing(book, take):
    add_company(book, name="Roy", phone="1")
    take("companies", "Nom;Téléphone;MRC;Conseiller\nRoy;2;Drummond;Luc\nHoule;3;;\n")
    undo_last(book)
    assert book.sql("SELECT name, phone, mrc FROM company WHERE trashed_at IS NULL").fetchall() == [("Roy", "1", None)]
    assert check_book(book) == []


def test_that_a_dry_run_writes_nothing_and_its_plan_serves(book, write_csv_list):
    file = read_list(write_csv_list("Nom\nRoy\n"), "companies")
    changes = book.scalar("SELECT count(*) FROM change")
    planned = plan_import(book, file)
    assert counts(planned.report()) == (1, 0, 0)
    assert book.scalar("SELECT count(*) FROM change") == changes
    assert counts(import_list(book, file, planned=planned)) == (1, 0, 0)
    assert counts(import_list(book, file, planned=planned)) == (0, 0, 1)


def test_that_a_plan_made_before_another_change_is_made_anew(book, write_csv_list):
    file = read_list(write_csv_list("Nom\nRoy\n"), "companies")
    planned = plan_import(book, file)
    add_company(book, name="Roy")
    assert counts(import_list(book, file, planned=planned)) == (0, 0, 1)


def test_that_a_book_that_is_only_read_takes_a_dry_run(book, write_csv_list):
    path = book.path
    book.close()
    with Book.open(path, read_only=True) as read_only:
        file = read_list(write_csv_list("Nom;Conseiller\nRoy;Luc\n"), "companies")
        assert counts(plan_import(read_only, file, ImportOptions()).report()) == (1, 0, 0)
