"""Stores that are not folders: an S3 server run for the test, and a PostgreSQL hub."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from cqi_desktop.domain.errors import NotATeamStoreError, OccupiedStoreError, UnreachableStoreError
from cqi_desktop.sync.exchange import exchange
from cqi_desktop.sync.folder import FsspecStore, open_store
from cqi_desktop.sync.team import create_team
from tests.sync.laptops import PASS_PHRASE, new_book, outside, team_of
from tests.sync.test_delivery import busy_team
from tests.sync.test_exchange import assert_equal


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


@pytest.fixture
def s3_address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    pytest.importorskip("s3fs", reason="s3fs is not installed")
    pytest.importorskip("moto.server", reason="moto is not installed")
    port = free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    monkeypatch.setitem(
        fsspec.config.conf, "s3", {"endpoint_url": url, "key": "k", "secret": "s", "skip_instance_cache": True}
    )
    try:
        for _ in range(200):
            with socket.socket() as probe:
                probe.settimeout(0.1)
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
        files = fsspec.filesystem("s3")
        files.mkdir("partage")
        yield "s3://partage/équipe"
    finally:
        server.terminate()
        server.wait(10)


@pytest.mark.filterwarnings("ignore")
def test_that_a_team_meets_in_an_s3_store(tmp_path: Path, s3_address: str) -> None:
    store = FsspecStore(s3_address)
    with team_of(tmp_path, 2, store) as team:
        busy_team(team)
        team.exchange_all()
        assert_equal(team.books)
        assert "team.json" in store.sizes()
        with new_book(tmp_path / "9.cqi", 9) as other, pytest.raises(OccupiedStoreError):
            create_team(other, s3_address, PASS_PHRASE, outside(9))


@pytest.mark.filterwarnings("ignore")
def test_that_an_s3_store_that_does_not_answer_is_told_too(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("s3fs", reason="s3fs is not installed")
    options = {
        "endpoint_url": f"http://127.0.0.1:{free_port()}",
        "key": "k",
        "secret": "s",
        "skip_instance_cache": True,
        "config_kwargs": {"retries": {"max_attempts": 1}, "connect_timeout": 1},
    }
    monkeypatch.setitem(fsspec.config.conf, "s3", options)
    with pytest.raises(UnreachableStoreError):
        open_store("s3://partage/équipe").exists()


# --- PostgreSQL ----------------------------------------------------------------------------------------------


def postgresql_programs() -> Path | None:
    places = [Path(found).parent for found in (shutil.which("initdb"),) if found]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "initdb").exists() and (place / "postgres").exists()), None)


def as_somebody(command: list[str]) -> list[str]:
    """initdb refuses root: run as an unprivileged user where the tests are run as root."""
    if os.name == "nt" or os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]


@pytest.fixture
def hub_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    pytest.importorskip("psycopg", reason="psycopg (the extra postgresql) is not installed")
    programs = postgresql_programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed")
    if os.name != "nt" and os.geteuid() == 0 and shutil.which("setpriv") is None:
        pytest.skip("PostgreSQL refuses root and setpriv is not installed")
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="cqi-hub-"))
    folder.chmod(0o777)
    data, port = folder / "data", free_port()
    environment = {**os.environ, "LC_ALL": "C", "HOME": str(folder)}
    subprocess.run(
        as_somebody([str(programs / "initdb"), "-D", str(data), "-U", "equipe", "-A", "trust", "-E", "UTF8"]),
        check=True, stdout=subprocess.DEVNULL, env=environment, cwd=folder,
    )  # fmt: skip
    server = subprocess.Popen(
        as_somebody([str(programs / "postgres"), "-D", str(data), "-p", str(port), "-k", str(folder), "-F"]),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, cwd=folder,
    )  # fmt: skip
    address = f"postgresql://equipe:secret@127.0.0.1:{port}/postgres"
    try:
        wait_for(address)
        yield address
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(address: str) -> None:
    import time

    import psycopg

    for _ in range(100):
        try:
            psycopg.connect(address, connect_timeout=1).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the PostgreSQL server did not start")


def test_that_a_team_meets_in_a_postgresql_hub(tmp_path: Path, hub_address: str) -> None:
    store = open_store(hub_address)
    assert "secret" not in store.shown_address
    with new_book(tmp_path / "seul.cqi", 8) as book, team_of(tmp_path, 2, store) as team:
        busy_team(team)
        team.exchange_all()
        assert_equal(team.books)
        with pytest.raises(OccupiedStoreError):
            create_team(book, hub_address, PASS_PHRASE, outside(8))
        store.remove("team.json")
        with pytest.raises(NotATeamStoreError):
            exchange(team[0], outside(1), store=store)


def test_that_a_hub_that_does_not_answer_is_told() -> None:
    pytest.importorskip("psycopg", reason="psycopg (the extra postgresql) is not installed")
    with pytest.raises(UnreachableStoreError) as caught:
        open_store(f"postgresql://a:secret@127.0.0.1:{free_port()}/x").exists()
    assert "secret" not in str(caught.value)
