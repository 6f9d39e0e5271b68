"""The team: make one, join it, change its key, and know where each laptop stands (sync.md 2.3, 2.4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import (
    EmptyPassPhraseError,
    OccupiedStoreError,
    SamePassPhraseError,
    TeamExistsError,
    UnknownLaptopError,
    UnreachableStoreError,
    WrongPassPhraseError,
)
from cqi_desktop.store.fold import fold
from cqi_desktop.store.tables import Laptop
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from . import presence
from .copied_book import rename_laptop
from .exchange import (
    TEAM_FILE,
    Exchanged,
    count_unsent,
    epoch_file,
    epoch_files,
    epoch_name,
    exchange,
    reach,
)
from .folder import Store, normal_address, open_store, without_password
from .keys import (
    ID_BYTES,
    EpochFile,
    UnopenedError,
    begin_epoch,
    encode_epoch,
    new_private_key,
    open_with_pass_phrase,
    public_key,
)
from .membership import Membership, Outside, is_member, keep_keys, keep_membership, membership_of
from .progress import Progress
from .snapshot import start_from_snapshot

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

# What computers put into any folder without being asked.
_NOT_DOCUMENTS = frozenset({"desktop.ini", "thumbs.db", ".ds_store", "autorun.inf", ".directory"})
_SYSTEM_FOLDERS = ("System Volume Information", "$RECYCLE.BIN", ".Trash", ".Spotlight-V100", ".fseventsd", "lost+found")


def create_team(
    book: Book, address: str, pass_phrase: str, outside: Outside, *, name: str = "", store: Store | None = None
) -> Exchanged:
    """Make a team at an absent or empty address, and exchange with it at once.

    Raises TeamExistsError, EmptyPassPhraseError, OccupiedStoreError, UnreachableStoreError, UnwritableStoreError.
    """
    if is_member(book):
        raise TeamExistsError(address=without_password(membership_of(book).address))
    _check_pass_phrase(pass_phrase)
    address = normal_address(address)
    store = store or open_store(address)
    _refuse_occupied(store)
    laptop, private_key = book.new_id(), new_private_key(outside.random_bytes)
    team = outside.random_bytes(ID_BYTES)
    file, key = begin_epoch(
        team=team,
        pass_phrase=pass_phrase,
        known=(),
        laptops={laptop: public_key(private_key)},
        random_bytes=outside.random_bytes,
        strength=outside.strength,
    )
    store.make()
    store.write(TEAM_FILE, encode_epoch(file))
    member = Membership(team, laptop, address, private_key, outside.place(book.path), {key.epoch: key})
    _become_member(book, member)
    return exchange(book, outside, store=store, name=name)


def join_team(
    book: Book,
    address: str,
    pass_phrase: str,
    outside: Outside,
    *,
    name: str = "",
    store: Store | None = None,
    progress: Progress | None = None,
) -> Exchanged:
    """Join the team at an address with all that the book holds, and exchange at once.

    A laptop of this very team may join again: its team moved, or changed its key. Raises TeamExistsError,
    EmptyPassPhraseError, UnreachableStoreError, NotATeamStoreError, ForeignTeamError, WrongPassPhraseError.
    """
    _check_pass_phrase(pass_phrase)
    address = normal_address(address)
    store = store or open_store(address)
    sizes = reach(store)
    file = epoch_files(store, sizes, _team_at(store))[-1]
    if is_member(book) and membership_of(book).team != file.team:
        raise TeamExistsError(address=without_password(membership_of(book).address))
    try:
        keys = {key.epoch: key for key in open_with_pass_phrase(file, pass_phrase)}
    except UnopenedError:
        raise WrongPassPhraseError(address=store.shown_address) from None
    if is_member(book):
        _join_again(book, replace(membership_of(book), address=address, keys=keys), name)
    else:
        private_key = new_private_key(outside.random_bytes)
        member = Membership(file.team, book.new_id(), address, private_key, outside.place(book.path), keys)
        if not start_from_snapshot(book, member, store, sizes):
            _become_member(book, member)
    done = exchange(book, outside, progress, store, name)
    if _let_in_again(book):
        exchange(book, outside, progress, store)
    return done


def change_key(
    book: Book,
    pass_phrase: str,
    outside: Outside,
    *,
    without: Collection[str] = (),
    store: Store | None = None,
) -> Exchanged:
    """Begin a new epoch under a new pass phrase, for all laptops but those named in ``without``.

    Everything is written anew under the new key; each laptop does so for its own files when it next exchanges. Raises
    UnknownLaptopError, EmptyPassPhraseError, SamePassPhraseError and what an exchange raises.
    """
    _check_pass_phrase(pass_phrase)
    member = membership_of(book)
    store = store or open_store(member.address)
    exchange(book, outside, store=store)
    member = membership_of(book)
    _refuse_same(epoch_files(store, store.sizes(), member.team)[-1], pass_phrase)
    shut_out = {_laptop_called(book, text) for text in without}
    laptops = {state.laptop: state.public_key for state in presence.states_of(book)}
    laptops[member.laptop] = public_key(member.private_key)
    gone = {row[0] for row in book.sql("SELECT id FROM laptop WHERE shut_out_at IS NOT NULL").fetchall()}
    if shut_out - gone:
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Laptop shut out"), kind="exchange"):
            for laptop in shut_out - gone:
                book.update(Laptop, laptop, shut_out_at=book.now_text())
    file, key = begin_epoch(
        team=member.team,
        pass_phrase=pass_phrase,
        known=member.keys.values(),
        laptops={laptop: public for laptop, public in laptops.items() if laptop not in shut_out | gone},
        random_bytes=outside.random_bytes,
        shut_out=shut_out | gone,
        strength=outside.strength,
        maker=member.laptop,
        private_key=member.private_key,
    )
    store.write(epoch_name(file), encode_epoch(file))
    with book.database.atomic("IMMEDIATE"):
        keep_keys(book, [key])
    return exchange(book, outside, store=store)


@dataclass(frozen=True, slots=True)
class LaptopStatus:
    """Where one laptop stands; ``lacks`` counts the changes held here and not there, as it last said."""

    id: bytes
    name: str
    is_this_one: bool
    exchanged_at_ms: int | None
    app: str
    lacks: int
    unpushed: int
    is_shut_out: bool


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file that was not taken, and why: a ``Fault`` or 'waiting'."""

    file: str
    kind: str
    first_seen: str


@dataclass(frozen=True, slots=True)
class TeamStatus:
    """The team as this laptop knows it; ``is_reachable`` is whether its folder answers now."""

    team: bytes
    address: str
    is_reachable: bool
    exchanged_at: str | None
    to_send: int
    laptops: tuple[LaptopStatus, ...]
    waiting: tuple[WaitingFile, ...]


def team_status(book: Book, store: Store | None = None) -> TeamStatus:
    """Who exchanged when and what each lacks; nothing is written. Raises NoTeamError."""
    member = membership_of(book)
    states = {state.laptop: state for state in presence.states_of(book)}
    mine = presence.vector_of(book)
    rows = book.sql("SELECT id, name, shut_out_at FROM laptop ORDER BY joined_at, id").fetchall()
    laptops = tuple(
        _laptop_status(laptop, name, shut_out is not None, member.laptop, states.get(laptop), mine)
        for laptop, name, shut_out in rows
    )
    problems = book.sql("SELECT file, kind, first_seen FROM segment_problem ORDER BY file").fetchall()
    return TeamStatus(
        team=member.team,
        address=without_password(member.address),
        is_reachable=_answers(store or open_store(member.address)),
        exchanged_at=book.scalar("SELECT exchanged_at FROM team"),
        to_send=count_unsent(book),
        laptops=laptops,
        waiting=tuple(WaitingFile(*problem) for problem in problems),
    )


def _laptop_status(
    laptop: bytes, name: str | None, is_shut_out: bool, own: bytes, state: presence.State | None, mine: dict[int, int]
) -> LaptopStatus:
    held = dict(state.vector) if state else {}
    lacks = 0 if laptop == own else sum(max(0, last - held.get(writer, 0)) for writer, last in mine.items())
    return LaptopStatus(
        laptop,
        name or "",
        laptop == own,
        state.wall if state else None,
        state.app if state else "",
        lacks,
        state.unpushed if state else 0,
        is_shut_out,
    )


def _answers(store: Store) -> bool:
    try:
        return store.exists()
    except UnreachableStoreError:
        return False


def _check_pass_phrase(pass_phrase: str) -> None:
    if not pass_phrase.strip():
        raise EmptyPassPhraseError


def _refuse_same(file: EpochFile, pass_phrase: str) -> None:
    try:
        open_with_pass_phrase(file, pass_phrase)
    except UnopenedError:
        return
    raise SamePassPhraseError


def _refuse_occupied(store: Store) -> None:
    if not store.exists():
        return
    names = [name for name in store.sizes() if not _is_no_document(name)]
    if names:
        reason = "team" if TEAM_FILE in names else "other"
        raise OccupiedStoreError(address=store.shown_address, reason=reason)


def _is_no_document(name: str) -> bool:
    path = PurePosixPath(name)
    return path.name.lower() in _NOT_DOCUMENTS or path.parts[0].startswith(_SYSTEM_FOLDERS)


def _team_at(store: Store) -> bytes:
    file = epoch_file(store, TEAM_FILE)
    assert file is not None  # reach() refused the folder otherwise
    return file.team


def _become_member(book: Book, member: Membership) -> None:
    """What was written until now is folded first: it knew nothing of the team."""
    with book.database.atomic("IMMEDIATE"):
        fold(book)
        keep_membership(book, member)


def _join_again(book: Book, member: Membership, name: str) -> None:
    with book.database.atomic("IMMEDIATE"):
        keep_membership(book, member)
    if name:
        rename_laptop(book, name)


def _let_in_again(book: Book) -> bool:
    """A laptop that was shut out and was told the new phrase is one of the team again."""
    laptop = book.scalar(
        "SELECT l.id FROM laptop l JOIN book_state b ON b.laptop = l.id WHERE l.shut_out_at IS NOT NULL"
    )
    if laptop is None:
        return False
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "New laptop"), kind="exchange"):
        book.update(Laptop, laptop, shut_out_at=None)
    return True


def _laptop_called(book: Book, text: str) -> bytes:
    rows = book.sql("SELECT id, name FROM laptop").fetchall()
    found = [laptop for laptop, name in rows if (name or "").casefold() == text.casefold()]
    if len(found) != 1:
        raise UnknownLaptopError(text=text, known=[name for _, name in rows if name])
    laptop: bytes = found[0]
    return laptop
