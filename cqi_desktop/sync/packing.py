"""Small segments that have aged, put together in packs, so that fifteen years of openings are not as many files.

A pack is the very files, one after the other, with their names before: nothing is written anew, so that whoever holds
one of them knows it again by name and size. A store with packs is read as if their files lay in the folder. The files
themselves go at a later exchange, once the pack was read back whole: whatever stops the work, each is somewhere.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterable
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from cqi_desktop.store.clock import moment_text

from .folder import Store
from .membership import Membership
from .pull import Problem, is_segment
from .push import folder_of
from .refused_files import remember_problems
from .segment import Fault

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

SUFFIX = ".pack"
_MAGIC = b"CQIPACK1"
_START = struct.Struct(">8sI")
_HASH_BYTES = 32
# A file is small below this, old after this, and packed with at least so many others.
SMALL_BYTES = 256 * 1024
AGE_MS = 31 * 24 * 3600 * 1000
FEWEST = 32
MAX_PACK_BYTES = 4 * 1024 * 1024


class _Member(NamedTuple):
    """A file in a pack, where it begins and how long it is."""

    name: str
    start: int
    size: int


def is_pack(name: str) -> bool:
    return name.endswith(SUFFIX)


class PackedStore:
    """A store whose packs are read as the files that they hold. ``unreadable`` are the packs that could not be."""

    def __init__(self, book: Book, store: Store) -> None:
        self.plain = store
        self.unreadable: list[str] = []
        self._book = book
        self._listed: dict[str, int] = {}
        self._plain: set[str] = set()
        self._held: dict[str, list[tuple[str, _Member]]] = {}
        self._latest: tuple[str, bytes | None] = ("", None)

    @property
    def shown_address(self) -> str:
        return self.plain.shown_address

    def exists(self) -> bool:
        return self.plain.exists()

    def make(self) -> None:
        self.plain.make()

    def sizes(self) -> dict[str, int]:
        """The files of the folder and those in packs. The answer stays true when ``remove`` takes a pack away."""
        self._listed = self.plain.sizes()
        self._plain = set(self._listed)
        self._held, self.unreadable = {}, []
        for pack in sorted(name for name in self._plain if is_pack(name)):
            members = self.members_of(pack, self._listed[pack])
            if members is None:
                self.unreadable.append(pack)
            for member in members or ():
                name = str(PurePosixPath(pack).parent / member.name)
                self._held.setdefault(name, []).append((pack, member))
                self._listed.setdefault(name, member.size)
        return self._listed

    def read(self, name: str) -> bytes | None:
        if name in self._plain or name not in self._held:
            return self.plain.read(name)
        pack, member = self._held[name][0]
        if self._latest[0] != pack:
            self._latest = pack, self.plain.read(pack)
        data = self._latest[1]
        return data[member.start : member.start + member.size] if data else None

    def write(self, name: str, data: bytes) -> None:
        self.plain.write(name, data)

    def remove(self, name: str) -> None:
        """Remove a file. One that is in a pack takes the pack along: push writes anew what the folder lacks then."""
        self.plain.remove(name)
        self._plain.discard(name)
        for pack in [pack for pack, _ in self._held.get(name, ())]:
            self.remove_pack(pack, but=name)

    def remove_pack(self, pack: str, but: str = "") -> None:
        """Remove a pack and the files that were in it alone; whoever removes ``but`` takes it off the list."""
        self.plain.remove(pack)
        self._listed.pop(pack, None)
        for name, places in list(self._held.items()):
            self._held[name] = [place for place in places if place[0] != pack]
            if not self._held[name]:
                del self._held[name]
                if name != but and name not in self._plain:
                    self._listed.pop(name, None)

    def loose_segments(self, folder: str) -> set[str]:
        """The segments that lay in a folder as files of their own when it was listed, without its name."""
        paths = (PurePosixPath(name) for name in self._plain if is_segment(name))
        return {path.name for path in paths if str(path.parent) == folder}

    def members_of(self, pack: str, size: int) -> list[_Member] | None:
        """What a pack holds: read once, then kept in the book as long as its size is the same. None when damaged."""
        kept = self._book.sql("SELECT size, members FROM pack_index WHERE name = ?", (pack,)).fetchone()
        if kept is not None and kept[0] == size:
            return msgspec.msgpack.decode(kept[1], type=list[_Member])
        members = decode_pack(self.plain.read(pack) or b"")
        if members is not None:
            self._book.sql(
                "INSERT OR REPLACE INTO pack_index(name, size, members) VALUES (?, ?, ?)",
                (pack, size, msgspec.msgpack.encode(members)),
            )
        return members


def encode_pack(files: dict[str, bytes]) -> bytes:
    """The same files give the same bytes."""
    names = sorted(files)
    index = msgspec.msgpack.encode([(name, len(files[name])) for name in names])
    body = _START.pack(_MAGIC, len(index)) + index + b"".join(files[name] for name in names)
    return body + blake2b(body, digest_size=_HASH_BYTES).digest()


def decode_pack(data: bytes) -> list[_Member] | None:
    """Where each file of a pack is, or None when it is no whole pack of segments."""
    body, digest = data[:-_HASH_BYTES], data[-_HASH_BYTES:]
    if len(body) < _START.size or blake2b(body, digest_size=_HASH_BYTES).digest() != digest:
        return None
    magic, length = _START.unpack_from(body)
    start = _START.size + length
    try:
        index = msgspec.msgpack.decode(body[_START.size : start], type=list[tuple[str, int]])
    except msgspec.MsgspecError:
        return None
    members = []
    for name, size in index:
        if PurePosixPath(name).name != name or not is_segment(name) or size < 0:
            return None
        members.append(_Member(name, start, size))
        start += size
    return members if magic == _MAGIC and start == len(body) else None


def tell_unreadable_packs(
    book: Book, member: Membership, store: PackedStore, sizes: dict[str, int], refused: Collection[str]
) -> list[Problem]:
    """Packs that cannot be read wait like damaged segments. One's own that another laptop ``refused`` or that cannot
    be read here is removed when it is damaged indeed: push writes its rows anew."""
    own = folder_of(member.team, member.laptop)
    suspected = {pack for pack in (*store.unreadable, *refused) if is_pack(pack) and pack in sizes}
    removed = [pack for pack in sorted(suspected) if str(PurePosixPath(pack).parent) == own]
    removed = [pack for pack in removed if not _is_as_written(pack, store.plain.read(pack))]
    for pack in removed:
        store.remove_pack(pack)
    problems = [Problem(pack, Fault.DAMAGED) for pack in store.unreadable if pack not in removed]
    remember_problems(book, problems, is_pack)
    return problems


def repack(book: Book, member: Membership, store: PackedStore, sizes: dict[str, int]) -> None:
    """Take out of this laptop's folder the files that its packs hold, then pack those that have aged since.

    What another laptop wrote is never touched. ``sizes`` lists what was there when the exchange began.
    """
    own = folder_of(member.team, member.laptop)
    packs = {name: size for name, size in sizes.items() if is_pack(name) and str(PurePosixPath(name).parent) == own}
    loose = _packed_once(store, own, packs, sizes)
    old = _old_files(book, member, own, loose) if len(loose) >= FEWEST else []
    if len(old) < FEWEST:
        return
    files = {name: data for name in old if (data := _whole(store, f"{own}/{name}")) is not None}
    if len(files) < FEWEST:
        return
    for pack in _with_room(packs, sum(map(len, files.values()))):
        files |= _files_of(store, pack)
    for some in _filled(files):
        data = encode_pack(some)
        name = f"{own}/{blake2b(data, digest_size=6).hexdigest()}{SUFFIX}"
        if name not in sizes:
            store.plain.write(name, data)


def _packed_once(store: PackedStore, own: str, packs: dict[str, int], sizes: dict[str, int]) -> list[str]:
    """Remove what a whole pack holds as well, packs that a later one took up included; returns the files left."""
    loose = store.loose_segments(own)
    members = {pack: {member.name for member in store.members_of(pack, size) or ()} for pack, size in packs.items()}
    in_order = sorted((pack for pack in members if members[pack]), key=lambda pack: (-packs[pack], pack))
    packed: set[str] = set()
    for pack in in_order:
        taken_up = members[pack] <= packed
        if taken_up or members[pack] & loose:
            files = _files_of(store, pack)  # empty when damaged: nothing is removed then
            taken_up = taken_up and bool(files)
            for name in sorted(files.keys() & loose):
                if store.plain.read(f"{own}/{name}") == files[name]:
                    store.plain.remove(f"{own}/{name}")
        if taken_up:
            store.plain.remove(pack)
            sizes.pop(pack, None)
            del packs[pack]
        packed |= members[pack]
    return sorted(loose - packed)


def _old_files(book: Book, member: Membership, own: str, loose: Iterable[str]) -> list[str]:
    """Those of some files that are small, under the key in force, and whose changes were made long ago."""
    before = moment_text(book.surroundings.now_ms() - AGE_MS)
    statement = (
        "SELECT max(s.at_wall) < :before FROM exchange_file f JOIN change_set s ON s.writer = f.writer "
        "AND s.first_seq <= f.b AND s.last_seq >= f.a WHERE f.name = :name AND f.epoch = :epoch AND f.size < :small"
    )
    said = {"before": before, "epoch": member.key.epoch, "small": SMALL_BYTES}
    return [name for name in sorted(loose) if book.scalar(statement, said | {"name": f"{own}/{name}"})]


def _whole(store: PackedStore, name: str) -> bytes | None:
    """A segment file whose name says its hash, or None: what is damaged is not packed."""
    data = store.plain.read(name)
    if data is None or not PurePosixPath(name).stem.endswith(blake2b(data, digest_size=32).hexdigest()[:12]):
        return None
    return data


def _files_of(store: PackedStore, pack: str) -> dict[str, bytes]:
    data = store.plain.read(pack) or b""
    if not _is_as_written(pack, data):
        return {}
    return {name: data[start : start + size] for name, start, size in decode_pack(data) or ()}


def _is_as_written(pack: str, data: bytes | None) -> bool:
    return PurePosixPath(pack).stem == blake2b(data or b"", digest_size=6).hexdigest()


def _with_room(packs: dict[str, int], size: int) -> list[str]:
    """The packs that are not full yet, which the new files fill up."""
    return sorted(name for name, held in packs.items() if held + size <= MAX_PACK_BYTES)[:1]


def _filled(files: dict[str, bytes]) -> list[dict[str, bytes]]:
    """In the order of their names, which does not depend on when they were packed; each within MAX_PACK_BYTES."""
    filled: list[dict[str, bytes]] = [{}]
    size = 0
    for name in sorted(files):
        if filled[-1] and size + len(files[name]) > MAX_PACK_BYTES:
            filled.append({})
            size = 0
        filled[-1][name] = files[name]
        size += len(files[name])
    return filled
