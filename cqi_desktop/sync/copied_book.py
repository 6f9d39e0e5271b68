"""A book that was copied becomes a laptop of its own: two that answer to one name would deceive the team.

Nothing depends on finding it out, since each opening of a book writes under an identity of its own. The copy is given
a name at once, so that the team can tell the two apart, and its person is asked for a better one until it has one.
"""

from __future__ import annotations

import platform
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import EmptyLaptopNameError, LaptopNameTakenError
from cqi_desktop.store.tables import Laptop
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .keys import new_private_key
from .membership import Membership, Outside, keep_membership, membership_of
from .signature import tell_verify_key, verify_key

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book


def as_laptop_of_its_own(book: Book, member: Membership, outside: Outside) -> tuple[Membership, str | None]:
    """The membership to use, and the name of the laptop that the book turned out to be a copy of."""
    place = outside.place(book.path)
    if place == member.place:
        return member, None
    machine, _, path = member.place.partition(":")
    is_moved = machine == place.partition(":")[0] and not _is_another_file(Path(path), book.path)
    if is_moved:
        own = replace(member, place=place)
    else:
        own = Membership(
            member.team, book.new_id(), member.address, new_private_key(outside.random_bytes), place, member.keys
        )
    name = _name_of(book, member.laptop)
    with book.database.atomic("IMMEDIATE"):
        keep_membership(book, own)
        if not is_moved:
            book.sql("UPDATE team SET copied_from = ?", (name,))
    if is_moved:
        return own, None
    book.take_new_identity()
    return own, name


def enter_laptop(book: Book, member: Membership, name: str) -> str | None:
    """Write this laptop into the team's list, once, under a name that no other has; returns the name when it did."""
    if book.find(Laptop, member.laptop) is not None:
        tell_verify_key(book, member)
        return None
    name = free_name(book, name or own_name())
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "New laptop"), kind="exchange"):
        book.insert(
            Laptop,
            id=member.laptop,
            name=name,
            adviser=book.adviser,
            joined_at=book.now_text(),
            verify_key=verify_key(member.private_key),
        )
    return name


def rename_laptop(book: Book, name: str) -> None:
    """Give this laptop the name by which the others know it.

    Raises NoTeamError, EmptyLaptopNameError, LaptopNameTakenError.
    """
    member = membership_of(book)
    name = " ".join(name.split())
    if not name:
        raise EmptyLaptopNameError
    others = book.sql("SELECT name FROM laptop WHERE id <> ? AND shut_out_at IS NULL", (member.laptop,)).fetchall()
    if name.casefold() in {(other or "").casefold() for (other,) in others}:
        raise LaptopNameTakenError(text=name)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Laptop named"), kind="exchange"):
        book.update(Laptop, member.laptop, name=name)
    book.sql("UPDATE team SET copied_from = NULL")


def copied_from(book: Book) -> str:
    """The laptop that this book is a copy of, while nobody has given it a name of its own; empty otherwise."""
    return str(book.scalar("SELECT copied_from FROM team") or "")


def own_name() -> str:
    """What this machine is called."""
    return platform.node().partition(".")[0] or "1"


def free_name(book: Book, name: str) -> str:
    """The name, or with a number when another laptop has it."""
    taken = {row[0] for row in book.sql("SELECT name FROM laptop").fetchall()}
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def _name_of(book: Book, laptop: bytes) -> str:
    return str(book.scalar("SELECT name FROM laptop WHERE id = ?", (laptop,)) or "")


def _is_another_file(kept: Path, path: Path) -> bool:
    try:
        return not kept.samefile(path)
    except OSError:
        return False  # gone: the book was moved
