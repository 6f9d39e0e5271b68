"""One exchange: reach the folder, take what is new, give what it lacks, say what is held. It asks nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import (
    ForeignTeamError,
    NotATeamStoreError,
    ShutOutError,
    UnreachableStoreError,
)
from cqi_desktop.store.book import ChangeSet
from cqi_desktop.store.clock import moment_text
from cqi_desktop.store.database import sqlite_errors
from cqi_desktop.store.upgrades import SCHEMA

from . import presence
from .contents import ContentsExchanged, fetch_contents, give_contents, is_content, remove_contents_of_older_keys
from .copied_book import as_laptop_of_its_own, enter_laptop
from .erase import leave_no_trace, obey_erasures, remove_own_files_with_erased
from .folder import Store, open_store
from .keys import EpochFile, Key, decode_epoch, is_of_the_team, open_with_private_key, order
from .membership import Membership, Outside, claim_earlier_work, keep_keys, membership_of
from .packing import PackedStore, repack, tell_unreadable_packs
from .progress import NobodyWatching, Progress
from .pull import Problem, Pulled, is_segment, pull
from .push import Pushed, folder_of, lacking_count, push
from .rebuild import rebuild_records
from .signature import verify_keys
from .snapshot import write_snapshot_if_worth
from .snapshot_drafts import remove_left_drafts

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

TEAM_FILE = "team.json"
# Another program may bring a file in pieces: one of this laptop's that stays damaged this long will not become whole.
DAMAGED_FOR_GOOD_MS = 3 * 24 * 3600 * 1000
_EPOCH_PATTERN = "team-"
# 128 MB of pages of 4 KiB.
_LONG_LOG_PAGES = 32_000


@dataclass(slots=True)
class Exchanged:
    """What an exchange did: changes and the files that carried them, parts of the contents of documents."""

    received: int = 0
    received_files: int = 0
    sent: int = 0
    sent_files: int = 0
    parts_sent: int = 0
    parts_received: int = 0
    kinds: frozenset[str] = field(default=frozenset())
    problems: list[Problem] = field(default_factory=list)
    renamed: str | None = None
    disagreements: dict[bytes, list[str]] = field(default_factory=dict)


def exchange(
    book: Book, outside: Outside, progress: Progress | None = None, store: Store | None = None, name: str = ""
) -> Exchanged:
    """Pull, then push. ``name`` is for a laptop that the team does not know yet: it enters once it knows the others.

    Raises NoTeamError, UnreachableStoreError, NotATeamStoreError, ForeignTeamError, ShutOutError,
    UnwritableStoreError (what arrived is kept then), CancelledError.
    """
    with sqlite_errors(book.path), _pages_settled_later(book):
        return _exchange(book, outside, progress or NobodyWatching(), store, name)


@contextmanager
def _pages_settled_later(book: Book) -> Iterator[None]:
    """What arrives is safe in SQLite's log once it is committed: moving each page home would take as long again.

    A log that would grow long is settled at once, a short one by ``settle_pages``, the next write or the closing.
    """
    pages = int(book.scalar("PRAGMA wal_autocheckpoint"))
    book.sql(f"PRAGMA wal_autocheckpoint = {_LONG_LOG_PAGES}")
    try:
        yield
    finally:
        book.sql(f"PRAGMA wal_autocheckpoint = {pages}")


def settle_pages(book: Book) -> None:
    """Move what an exchange left in SQLite's log into the file, holding nobody back: for when the person was told."""
    book.sql("PRAGMA wal_checkpoint(PASSIVE)")


def _exchange(book: Book, outside: Outside, progress: Progress, store: Store | None, name: str) -> Exchanged:
    member = membership_of(book)
    store = PackedStore(book, store or open_store(member.address))
    sizes = reach(store, member.team)
    member, copied_from = as_laptop_of_its_own(book, member, outside)
    member = take_new_keys(book, member, store, sizes)
    _project_what_waited(book)
    held = [file for file in epoch_files(store, sizes, member.team) if file.epoch in member.keys]
    shut_out = {laptop for file in held for laptop in file.shut_out}
    pulled = pull(book, member, store, sizes, progress, shut_out)
    claim_earlier_work(book)
    entered = enter_laptop(book, member, name or copied_from or "")
    obey_erasures(book)
    leave_no_trace(book)
    remove_own_files_with_erased(book, member, store, sizes)
    states = presence.read_states(book, member, store, sizes)
    _rewrite_what_is_damaged(book, member, store, sizes, states)
    refused = presence.files_found_damaged(states)
    pulled.problems += tell_unreadable_packs(book, member, store, sizes, refused)
    pushed = push(book, member, store, sizes, outside.random_bytes, progress)
    contents = _exchange_contents(book, member, store, sizes, outside, progress, refused)
    _remove_files_of_older_keys(book, member, store, sizes)
    write_snapshot_if_worth(book, member, store, sizes, outside.random_bytes)
    repack(book, member, store, sizes)
    remove_left_drafts(book)
    mine = presence.write_state(book, member, store, sizes, outside.random_bytes, unpushed=0)
    book.sql("UPDATE team SET exchanged_at = ?", (book.now_text(),))
    exchanged = _summary(pulled, pushed, contents)
    exchanged.renamed = entered if copied_from is not None else None
    exchanged.disagreements = presence.disagreements(states, mine)
    if exchanged.disagreements and rebuild_records(book):
        presence.write_state(book, member, store, store.sizes(), outside.random_bytes, unpushed=0)
    _tell(book, exchanged.kinds)
    return exchanged


def reach(store: Store, team: bytes | None = None) -> dict[str, int]:
    """The files of a team's folder and their sizes. A folder that is not the team's is refused, whatever it holds.

    Raises UnreachableStoreError, NotATeamStoreError, ForeignTeamError.
    """
    if not store.exists():
        raise UnreachableStoreError(address=store.shown_address, reason="missing")
    sizes = store.sizes()
    first = epoch_file(store, TEAM_FILE) if TEAM_FILE in sizes else None
    if first is None:
        raise NotATeamStoreError(address=store.shown_address)
    if team is not None and first.team != team:
        raise ForeignTeamError(address=store.shown_address)
    return sizes


def epoch_file(store: Store, name: str) -> EpochFile | None:
    data = store.read(name)
    return decode_epoch(data) if data else None


def epoch_files(store: Store, sizes: dict[str, int], team: bytes) -> list[EpochFile]:
    """The epochs of the team that the folder tells of, the one in force last."""
    names = [TEAM_FILE, *(name for name in sizes if name.startswith(_EPOCH_PATTERN) and name.endswith(".json"))]
    files = [epoch_file(store, name) for name in names]
    return sorted((file for file in files if file and file.team == team), key=order)


def epoch_name(file: EpochFile) -> str:
    return TEAM_FILE if file.number == 1 else f"{_EPOCH_PATTERN}{file.number}-{file.epoch[-4:].hex()}.json"


def take_new_keys(book: Book, member: Membership, store: Store, sizes: dict[str, int]) -> Membership:
    """Take the keys that the team changed to. Raises ShutOutError when it left this laptop out."""
    new = _made_by_the_team(book, member, epoch_files(store, sizes, member.team))
    taken: dict[bytes, Key] = dict(member.keys)
    for file in new:
        keys = open_with_private_key(file, member.laptop, member.private_key, taken.values())
        taken |= {key.epoch: key for key in keys or ()}
    if new and order(new[-1]) > order(max(taken.values(), key=order)):
        raise ShutOutError(address=store.shown_address)
    if len(taken) == len(member.keys):
        return member
    with book.database.atomic("IMMEDIATE"):
        keep_keys(book, list(taken.values()))
    return replace(member, keys=taken)


def _made_by_the_team(book: Book, member: Membership, files: list[EpochFile]) -> list[EpochFile]:
    """The epochs that this laptop has no key of, without those of laptops that an earlier one of them shuts out."""
    makers = verify_keys(book)
    new: list[EpochFile] = []
    for file in files:
        if file.epoch not in member.keys and is_of_the_team(file, member.key, makers):
            new.append(file)
            makers = {laptop: key for laptop, key in makers.items() if laptop not in file.shut_out}
    return new


def count_unsent(book: Book) -> int:
    """How many changes of this book the folder lacked when it was last seen. Raises NoTeamError."""
    member = membership_of(book)
    sizes = dict(book.sql("SELECT name, size FROM exchange_file").fetchall())
    return lacking_count(book, member, sizes)


def _project_what_waited(book: Book) -> None:
    """After an upgrade: the columns and tables that an older version kept without knowing them become records."""
    done = int(book.scalar("SELECT projected_schema FROM team"))
    if done >= SCHEMA:
        return
    if book.scalar("SELECT 1 FROM writer WHERE schema > ? LIMIT 1", (done,)) and done:
        rebuild_records(book)
    book.sql("UPDATE team SET projected_schema = ?", (SCHEMA,))


def _rewrite_what_is_damaged(
    book: Book, member: Membership, store: Store, sizes: dict[str, int], states: list[presence.State]
) -> None:
    """Remove the files of this laptop that another could not read or whose size is wrong: push writes the rows anew."""
    own = folder_of(member.team, member.laptop) + "/"
    known = dict(book.sql("SELECT name, size FROM exchange_file WHERE name LIKE ? || '%'", (own,)).fetchall())
    suspected = presence.own_files_found_damaged(states, member) & known.keys()
    suspected |= {name for name, size in known.items() if name in sizes and sizes[name] != size}
    long_ago = moment_text(book.surroundings.now_ms() - DAMAGED_FOR_GOOD_MS)
    suspected |= {
        name
        for (name,) in book.sql(
            "SELECT file FROM segment_problem WHERE kind = 'damaged' AND first_seen < ?", (long_ago,)
        ).fetchall()
        if name.startswith(own)
    }
    for name in suspected:
        if not _is_whole(store.read(name), member):
            store.remove(name)
            sizes.pop(name, None)
            book.sql("DELETE FROM exchange_file WHERE name = ?", (name,))


def _is_whole(data: bytes | None, member: Membership) -> bool:
    from .segment import SegmentError, open_body, read_header

    try:
        header = read_header(data or b"")
        open_body(data or b"", member.keys[header.epoch].secret)
    except (SegmentError, KeyError):
        return False
    return True


def _remove_files_of_older_keys(book: Book, member: Membership, store: Store, sizes: dict[str, int]) -> None:
    """After a change of key: one's own files under an older one, written anew by now, and those of who was shut out."""
    folders = {folder_of(member.team, member.laptop)}
    shut_out = book.sql("SELECT id FROM laptop WHERE shut_out_at IS NOT NULL").fetchall()
    folders |= {folder_of(member.team, laptop) for (laptop,) in shut_out}
    old = book.sql("SELECT name FROM exchange_file WHERE epoch <> ?", (member.key.epoch,)).fetchall()
    for (name,) in old:
        if name in sizes and is_segment(name) and name.rpartition("/")[0] in folders:
            store.remove(name)
            del sizes[name]
    remove_contents_of_older_keys(book, member, store, sizes, folders)


def _exchange_contents(
    book: Book,
    member: Membership,
    store: Store,
    sizes: dict[str, int],
    outside: Outside,
    progress: Progress,
    refused: set[str],
) -> ContentsExchanged:
    """The contents of documents, after the records that name them: given first, for who leaves early."""
    done = ContentsExchanged()
    rows = book.sql("SELECT file FROM segment_problem WHERE kind = 'damaged'").fetchall()
    refused = {name for name in {name for (name,) in rows} | refused if is_content(name)}
    give_contents(book, member, store, sizes, outside.random_bytes, progress, refused, done)
    fetch_contents(book, member, store, sizes, progress, done)
    return done


def _summary(pulled: Pulled, pushed: Pushed, contents: ContentsExchanged) -> Exchanged:
    return Exchanged(
        received=pulled.merged.changes,
        received_files=pulled.files,
        sent=pushed.changes,
        sent_files=pushed.files,
        kinds=pulled.merged.kinds | ({"document"} if contents.completed else set()),
        problems=pulled.problems + contents.problems,
        parts_sent=contents.sent,
        parts_received=contents.received,
    )


def _tell(book: Book, kinds: frozenset[str]) -> None:
    """The pages that show what arrived are told, as after any write."""
    if kinds:
        for listener in book.listeners:
            listener(ChangeSet(0, 0, "Exchange", kinds))


def is_reachable(address: str) -> bool:
    """Whether the team's folder is there now: a key plugged in, a network come back."""
    if "://" in address:
        return True
    return Path(address).is_dir()
