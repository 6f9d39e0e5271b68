"""What the book keeps of its team: where it exchanges, which laptop it is, the keys that it was given."""

from __future__ import annotations

import os
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import NoTeamError

from .keys import PASS_PHRASE_MEMORY, PASS_PHRASE_OPERATIONS, Key, order
from .segment import RandomBytes

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


@dataclass(frozen=True, slots=True)
class Outside:
    """What an exchange takes from outside, beside the book's clock: randomness, where the book is, argon2id's cost.

    ``place`` tells a book that was copied from one that was not: the machine, and the path on it.
    """

    random_bytes: RandomBytes
    place: Callable[[Path], str]
    strength: tuple[int, int] = (PASS_PHRASE_OPERATIONS, PASS_PHRASE_MEMORY)


def real_outside() -> Outside:
    return Outside(secrets.token_bytes, _place)


def _place(path: Path) -> str:
    machine = blake2b(_machine().encode(), digest_size=16).hexdigest()
    return f"{machine}:{os.path.normcase(path.resolve())}"


def _machine() -> str:
    try:
        return Path("/etc/machine-id").read_text(encoding="ascii").strip()
    except OSError:
        return str(uuid.getnode())


@dataclass(frozen=True, slots=True)
class Membership:
    """The book's place in its team."""

    team: bytes
    laptop: bytes
    address: str
    private_key: bytes
    place: str
    keys: dict[bytes, Key]

    @property
    def key(self) -> Key:
        """The key in force."""
        return max(self.keys.values(), key=order)


def is_member(book: Book) -> bool:
    return book.scalar("SELECT 1 FROM team") is not None


def membership_of(book: Book) -> Membership:
    """Raises NoTeamError when the book exchanges with nobody."""
    kept = book.sql("SELECT t.team, b.laptop, t.address, t.private_key, t.place FROM team t, book_state b").fetchone()
    if kept is None:
        raise NoTeamError(path=book.path)
    keys = book.sql("SELECT epoch, number, key FROM team_key").fetchall()
    team, laptop, address, private_key, place = kept
    by_epoch = {epoch: Key(epoch, number, secret) for epoch, number, secret in keys}
    return Membership(team, laptop, address, private_key, place, by_epoch)


def keep_keys(book: Book, keys: list[Key]) -> None:
    """Keep keys that this laptop was given. Runs in a transaction."""
    for key in keys:
        book.sql(
            "INSERT OR IGNORE INTO team_key(epoch, number, key) VALUES (?, ?, ?)",
            (key.epoch, key.number, key.secret),
        )


def keep_membership(book: Book, member: Membership) -> None:
    """Make the book a laptop of the team. Runs in a transaction."""
    book.sql("UPDATE book_state SET laptop = ?", (member.laptop,))
    book.sql(
        "INSERT OR REPLACE INTO team(id, team, address, private_key, place, copied_from, projected_schema) "
        "VALUES (1, ?, ?, ?, ?, (SELECT copied_from FROM team), coalesce((SELECT projected_schema FROM team), 0))",
        (member.team, member.address, member.private_key, member.place),
    )
    keep_keys(book, list(member.keys.values()))


def claim_earlier_work(book: Book) -> None:
    """What was written before the book joined is this laptop's, unless the team had it from another: a sample book."""
    book.sql("UPDATE writer SET laptop = (SELECT laptop FROM book_state) WHERE laptop IS NULL")
