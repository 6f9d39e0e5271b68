"""What a person types into the search field: names, people, towns, numbers and words of notes, key by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

Maker = Callable[["Book", Random], str]

# Nobody types on when the thing is on screen.
_LONGEST = 16


def typed_texts(book: Book, count: int) -> list[str]:
    """The text after each key, for ``count`` things looked for; what was searched for once is searched for again."""
    return [
        text[:length] for text in texts_looked_for(book, count) for length in range(1, min(len(text), _LONGEST) + 1)
    ]


def texts_looked_for(book: Book, count: int) -> list[str]:
    """Names of companies first of all, then people, towns, telephone numbers, NEQ, two words at once, and subjects."""
    random = Random(7)
    makers = (_company, _company, _company, _person, _town, _telephone, _neq, _two_words, _subject)
    return [text for maker in _in_turn(makers, count) if (text := maker(book, random))]


def _in_turn(makers: tuple[Maker, ...], count: int) -> Iterator[Maker]:
    return (makers[number % len(makers)] for number in range(count))


def _any_of(book: Book, random: Random, columns: str, table: str) -> tuple[str | None, ...]:
    """The columns of one record of the table, each as likely as another."""
    low, high = book.sql(f"SELECT min(id), max(id) FROM {table}").fetchone()
    span = int.from_bytes(high, "big") - int.from_bytes(low, "big") + 1
    key = (int.from_bytes(low, "big") + random.randrange(span)).to_bytes(16, "big")
    found: tuple[str | None, ...] = book.sql(
        f"SELECT {columns} FROM {table} WHERE id >= ? ORDER BY id LIMIT 1", (key,)
    ).fetchone()
    return found


def _company(book: Book, random: Random) -> str:
    return _any_of(book, random, "name", "company")[0] or ""


def _person(book: Book, random: Random) -> str:
    return " ".join(name or "" for name in _any_of(book, random, "first_name, last_name", "contact"))


def _town(book: Book, random: Random) -> str:
    return _any_of(book, random, "municipality", "company")[0] or ""


def _telephone(book: Book, random: Random) -> str:
    return _any_of(book, random, "phone", "company")[0] or ""


def _neq(book: Book, random: Random) -> str:
    return _any_of(book, random, "neq", "company")[0] or ""


def _two_words(book: Book, random: Random) -> str:
    """The beginning of a name, and the town."""
    name, town = _any_of(book, random, "name, municipality", "company")
    return f"{(name or '')[:4]} {town or ''}"


def _subject(book: Book, random: Random) -> str:
    return _any_of(book, random, "subject", "intervention")[0] or ""
