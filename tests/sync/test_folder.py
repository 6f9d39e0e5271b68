"""Files appear whole or not at all, wherever the folder is."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest

from cqi_desktop.domain.errors import UnreachableStoreError, UnwritableStoreError
from cqi_desktop.sync.folder import FileCalls, FsspecStore, LocalStore, Store, open_store, without_password


class PowerCutError(Exception):
    """The machine stopped."""


class StoppingCalls(FileCalls):
    """Stops before the call of that number, or half-way through it when it writes."""

    def __init__(self, stop_at: int, half_way: bool = False) -> None:
        self.left, self.half_way = stop_at, half_way

    def _count(self) -> bool:
        self.left -= 1
        if self.left == 0 and not self.half_way:
            raise PowerCutError
        return self.left == 0

    def write_new(self, path: Path, data: bytes) -> None:
        if self._count():
            path.write_bytes(data[: len(data) // 2])
            raise PowerCutError
        super().write_new(path, data)

    def replace(self, draft: Path, path: Path) -> None:
        self._count()
        super().replace(draft, path)

    def keep_folder(self, folder: Path) -> None:
        self._count()
        super().keep_folder(folder)

    def make_folder(self, folder: Path) -> None:
        self._count()
        super().make_folder(folder)

    def read(self, path: Path) -> bytes:
        self._count()
        return super().read(path)


@pytest.mark.parametrize("half_way", [False, True])
@pytest.mark.parametrize("stop_at", range(1, 7))
def test_that_a_power_cut_leaves_the_file_whole_or_absent(tmp_path: Path, stop_at: int, half_way: bool) -> None:
    store = LocalStore(tmp_path, StoppingCalls(stop_at, half_way))
    with suppress(PowerCutError):
        store.write("a/b.seg", b"x" * 100)
    again = LocalStore(tmp_path)
    assert again.sizes() in ({}, {"a/b.seg": 100})
    again.write("a/b.seg", b"x" * 100)
    assert again.read("a/b.seg") == b"x" * 100
    assert again.sizes() == {"a/b.seg": 100}


@pytest.mark.parametrize("address", ["local", "memory://équipe-{}"])
def test_that_every_store_writes_lists_reads_and_removes(tmp_path: Path, address: str) -> None:
    store: Store = LocalStore(tmp_path / "f") if address == "local" else FsspecStore(address.format(tmp_path.name))
    assert not store.exists()
    store.make()
    assert store.sizes() == {}
    store.write("ab/c.seg", b"123")
    store.write("d.json", b"4")
    assert store.exists()
    assert store.sizes() == {"ab/c.seg": 3, "d.json": 1}
    assert store.read("ab/c.seg") == b"123"
    assert store.read("nothing") is None
    store.remove("ab/c.seg")
    store.remove("nothing")
    assert store.sizes() == {"d.json": 1}


def test_that_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    with pytest.raises(UnreachableStoreError):
        LocalStore(tmp_path / "f").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_that_a_folder_protected_against_writing_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UnwritableStoreError):
        LocalStore(tmp_path).write("a.seg", b"1")
    tmp_path.chmod(0o700)


def test_that_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    class FullDisk(FileCalls):
        def write_new(self, path: Path, data: bytes) -> None:
            path.write_bytes(data[:3])
            raise OSError(28, "No space left on device")

    with pytest.raises(UnwritableStoreError) as caught:
        LocalStore(tmp_path, FullDisk()).write("a.seg", b"12345")
    assert caught.value.values["reason"] == "full"
    assert list(tmp_path.iterdir()) == []


def test_that_a_password_is_never_shown() -> None:
    assert without_password("postgresql://ana:secret@host/team") == "postgresql://ana@host/team"
    assert without_password("s3://bucket/team") == "s3://bucket/team"
    assert without_password("/mnt/partage/équipe@2011") == "/mnt/partage/équipe@2011"


def test_that_an_unknown_kind_of_address_is_told() -> None:
    with pytest.raises(UnreachableStoreError):
        open_store("nowhere://x/y")
