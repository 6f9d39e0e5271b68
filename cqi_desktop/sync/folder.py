"""Where a team exchanges: a folder of any kind that holds files which are written once (sync.md 2.3).

A store lists, reads, writes and removes whole files by their relative name. It decides nothing and never compares: what
is absent from it was not deleted, it is only not there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from cqi_desktop.domain.errors import UnreachableStoreError, UnwritableStoreError

_DRAFT_SUFFIX = ".tmp"


class Store(Protocol):
    """Files under relative names with ``/``. Raises UnreachableStoreError or UnwritableStoreError."""

    @property
    def shown_address(self) -> str:
        """The address without any password."""
        ...

    def exists(self) -> bool:
        """Whether the folder itself is there."""
        ...

    def make(self) -> None:
        """Make the folder when it is absent."""
        ...

    def sizes(self) -> dict[str, int]:
        """Every whole file and its size, drafts left out."""
        ...

    def read(self, name: str) -> bytes | None:
        """The content, or None when the file is not there or cannot be read for now."""
        ...

    def write(self, name: str, data: bytes) -> None:
        """Make the file appear whole under its name, or not at all."""
        ...

    def remove(self, name: str) -> None:
        """Remove a file of one's own; nothing when it is gone."""
        ...


class FileCalls:
    """The calls of the file system that a write makes, one by one, so that a test can stop at each."""

    def write_new(self, path: Path, data: bytes) -> None:
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def replace(self, draft: Path, path: Path) -> None:
        os.replace(draft, path)

    def keep_folder(self, folder: Path) -> None:
        """Make the new name last through a power cut; Windows has no such call."""
        if os.name == "nt":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def make_folder(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, path: Path) -> bytes:
        return path.read_bytes()

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)


class LocalStore:
    """A folder of this machine, of the network, or a USB key."""

    def __init__(self, folder: Path, calls: FileCalls | None = None) -> None:
        self.folder = folder
        self._calls = calls or FileCalls()

    @property
    def shown_address(self) -> str:
        return str(self.folder)

    def exists(self) -> bool:
        if self.folder.exists() and not self.folder.is_dir():
            raise UnreachableStoreError(address=self.shown_address, reason="is_file")
        return self.folder.is_dir()

    def make(self) -> None:
        self._writing(lambda: self._calls.make_folder(self.folder))

    def sizes(self) -> dict[str, int]:
        found: dict[str, int] = {}
        try:
            for folder, folders, names in os.walk(self.folder, onerror=_raise):
                folders.sort()
                for name in names:
                    path = Path(folder, name)
                    if not name.endswith(_DRAFT_SUFFIX):
                        found[path.relative_to(self.folder).as_posix()] = _size(path)
        except OSError as error:
            raise UnreachableStoreError(address=self.shown_address, reason="") from error
        return found

    def read(self, name: str) -> bytes | None:
        try:
            return self._calls.read(self._path(name))
        except OSError:
            return None

    def write(self, name: str, data: bytes) -> None:
        path = self._path(name)
        draft = path.with_name(f".{path.name}{_DRAFT_SUFFIX}")

        def in_order() -> None:
            self._calls.make_folder(path.parent)
            try:
                self._calls.write_new(draft, data)
                self._calls.replace(draft, path)
            except OSError:
                draft.unlink(missing_ok=True)
                raise
            self._calls.keep_folder(path.parent)
            if self._calls.read(path) != data:
                raise OSError("what was read back is not what was written")

        self._writing(in_order)

    def remove(self, name: str) -> None:
        self._writing(lambda: self._calls.remove(self._path(name)))

    def _path(self, name: str) -> Path:
        return self.folder.joinpath(*PurePosixPath(name).parts)

    def _writing(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as error:
            reason = "full" if error.errno in (28, 122) else "denied"
            raise UnwritableStoreError(address=self.shown_address, reason=reason) from error


def _raise(error: OSError) -> None:
    raise error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1  # a placeholder that another program has not brought yet


# What the libraries behind fsspec raise that is no OSError, by module: looked up only where one was loaded.
_LIBRARY_ERRORS = {
    "botocore.exceptions": "BotoCoreError",
    "aiohttp": "ClientError",
    "httpx": "HTTPError",
    "paramiko": "SSHException",
    "smbprotocol.exceptions": "SMBException",
}


def _refusals() -> tuple[type[BaseException], ...]:
    """What a store raises when it cannot be reached or refuses."""
    loaded = ((sys.modules.get(module), name) for module, name in _LIBRARY_ERRORS.items())
    return (OSError, *(getattr(module, name) for module, name in loaded if module is not None))


class FsspecStore:
    """Any store that fsspec reaches: S3, WebDAV, SFTP, SMB... One call writes a file; readers verify it."""

    def __init__(self, address: str) -> None:
        import fsspec

        try:
            self._files, self._root = fsspec.core.url_to_fs(address)
        except (ImportError, ValueError) as error:
            raise UnreachableStoreError(address=without_password(address), reason="protocol") from error
        self._address = address

    @property
    def shown_address(self) -> str:
        return without_password(self._address)

    def exists(self) -> bool:
        return bool(self._reading(lambda: self._files.exists(self._root)) or self.sizes())

    def make(self) -> None:
        self._writing(lambda: self._files.makedirs(self._root, exist_ok=True))

    def sizes(self) -> dict[str, int]:
        def listed() -> dict[str, int]:
            self._files.invalidate_cache()
            found = self._files.find(self._root, detail=True)
            start = len(self._files._strip_protocol(self._root).rstrip("/")) + 1
            return {path[start:]: int(entry.get("size") or 0) for path, entry in found.items()}

        try:
            sizes = listed()
        except FileNotFoundError:
            return {}
        except _refusals() as error:
            raise UnreachableStoreError(address=self.shown_address, reason="") from error
        return {name: size for name, size in sizes.items() if name and not name.endswith(_DRAFT_SUFFIX)}

    def read(self, name: str) -> bytes | None:
        try:
            content: bytes = self._files.cat_file(self._path(name))
        except _refusals():
            return None
        return content

    def write(self, name: str, data: bytes) -> None:
        def in_order() -> None:
            self._files.makedirs(self._path(name).rsplit("/", 1)[0], exist_ok=True)
            self._files.pipe_file(self._path(name), data)

        self._writing(in_order)

    def remove(self, name: str) -> None:
        def gone() -> None:
            if self._files.exists(self._path(name)):
                self._files.rm_file(self._path(name))

        self._writing(gone)

    def _path(self, name: str) -> str:
        return f"{self._root.rstrip('/')}/{name}"

    def _reading(self, work: Callable[[], Any]) -> Any:
        try:
            return work()
        except _refusals() as error:
            raise UnreachableStoreError(address=self.shown_address, reason="") from error

    def _writing(self, work: Callable[[], None]) -> None:
        try:
            work()
        except _refusals() as error:
            raise UnwritableStoreError(address=self.shown_address, reason="denied") from error


def without_password(address: str) -> str:
    """The address as it may be shown: the password of ``user:password@host`` left out."""
    scheme, separator, rest = address.partition("://")
    if not separator or "@" not in rest.split("/", 1)[0]:
        return address
    signed, host = rest.split("@", 1)
    return f"{scheme}://{signed.partition(':')[0]}@{host}"


def open_store(address: str) -> Store:
    """The store at an address: a folder, an fsspec address or ``postgresql://...``."""
    scheme, separator, rest = address.partition("://")
    if not separator:
        return LocalStore(Path(address))
    if scheme in ("postgresql", "postgres"):
        from .hub import HubStore

        return HubStore(address)
    if scheme == "file":
        return LocalStore(Path(rest))
    return FsspecStore(address)


def normal_address(address: str) -> str:
    """The address to keep in the book: a folder's is made absolute, so that the current folder means nothing."""
    return address if "://" in address else str(Path(address).absolute())
