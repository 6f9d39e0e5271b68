"""The contents of documents and the packs in stores that are no folders: fsspec, S3, a PostgreSQL hub."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import fsspec
import pytest

from cqi_desktop.store.companies import add_company
from cqi_desktop.store.document_contents import PART_BYTES
from cqi_desktop.store.documents import add_document, read_document
from cqi_desktop.sync import packing
from cqi_desktop.sync.erase import erase_records
from cqi_desktop.sync.folder import FsspecStore, Store, open_store
from cqi_desktop.sync.team import change_key, join_team
from tests.sync.laptops import new_book, outside, team_of
from tests.sync.test_exchange import assert_equal
from tests.sync.test_far_stores import hub_address, s3_address
from tests.sync.test_identity import named, names
from tests.sync.test_packing import LATER_MS

__all__ = ["hub_address", "s3_address"]


def kept_and_erased(folder: Path, make_store: Callable[[], Store], monkeypatch: pytest.MonkeyPatch) -> None:
    """Two laptops share a document of two parts, pack old files, change the key, and erase it."""
    monkeypatch.setattr(packing, "FEWEST", 3)
    data = bytes(range(256)) * (PART_BYTES // 256) + b"la fin"
    with team_of(folder, 2, make_store()) as team:
        key = add_document(team[0], data, name="plan.pdf", company=add_company(team[0], name="Bois"))
        for number in range(4):
            team.reopen(0, 50 + number)
            named(team[0], f"Ouverture {number}")
            team.exchange(0)
        team.reopen(0, 60, LATER_MS)
        team.exchange_all(3)
        assert read_document(team[1], key) == data
        endings = [Path(name).suffix for name in team.store.sizes()]
        assert endings.count(".pack") == 1
        assert endings.count(".content") == 2
        change_key(team[0], "cinq bouleaux", outside(5), store=team.store)
        team.exchange_all()
        with new_book(folder / "late.cqi", 9) as late:
            join_team(late, "équipe", "cinq bouleaux", outside(9), store=team.store)
            assert read_document(late, key) == data
            assert "Ouverture 3" in names(late)
        erase_records(team[1], [("document", key)])
        team.exchange_all()
        assert ".content" not in [Path(name).suffix for name in team.store.sizes()]
        assert_equal(team.books)


def test_that_the_memory_of_fsspec_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_and_erased(tmp_path, lambda: FsspecStore(f"memory://{tmp_path.name}/contenus"), monkeypatch)
    fsspec.filesystem("memory").store.clear()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_that_an_s3_store_serves(tmp_path: Path, s3_address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_and_erased(tmp_path, lambda: FsspecStore(s3_address), monkeypatch)


@pytest.mark.slow
def test_that_a_postgresql_hub_serves(tmp_path: Path, hub_address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept_and_erased(tmp_path, lambda: open_store(hub_address), monkeypatch)
