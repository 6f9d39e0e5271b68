"""The members of the team and the services that they give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.identifiers import fold, service_id
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .tables import Adviser, Service

if TYPE_CHECKING:
    from .book import Book


def add_adviser(book: Book, *, name: str, **fields: Any) -> bytes:
    """Add a member of the team."""
    values = checked(Adviser, {"name": required(name), **fields})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add an adviser")):
        return book.insert(Adviser, **values)


def edit_adviser(book: Book, key: bytes, **fields: Any) -> None:
    """Write some columns of a member of the team; ``left_on`` is the day that they left."""
    existing(book, Adviser, key)
    values = checked(Adviser, {**fields, **_names(fields, "name")})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit an adviser")):
        book.update(Adviser, key, **values)


def adviser_named(book: Book, name: str) -> bytes:
    """The adviser of that name, accents and case ignored; added to the team when there is none."""
    wanted = fold(required(name))
    rows = book.sql("SELECT id, name FROM adviser WHERE trashed_at IS NULL ORDER BY id")
    found = next((key for key, known in rows.fetchall() if fold(known or "") == wanted), None)
    return found or add_adviser(book, name=name)


def add_service(book: Book, *, code: str, label_fr: str, label_en: str, **fields: Any) -> bytes:
    """Add a service of the team's own; the same code gives the same record on every laptop."""
    code = required(code)
    values = checked(Service, {"label_fr": required(label_fr), "label_en": required(label_en), **fields})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a service")):
        position = book.scalar("SELECT coalesce(max(position), -1) + 1 FROM service")
        return book.insert(Service, id=service_id(code), code=code, **{"position": position, **values})


def edit_service(book: Book, key: bytes, **fields: Any) -> None:
    """Write the labels or the order of a service; its code never changes."""
    existing(book, Service, key)
    values = checked(Service, {**fields, **_names(fields, "label_fr", "label_en")})
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a service")):
        book.update(Service, key, **values)


def _names(fields: Mapping[str, Any], *names: str) -> dict[str, str]:
    """Those of ``fields`` that are never empty. Raises InvalidValueError."""
    return {name: required(fields[name] or "") for name in names if name in fields}


def move_service(book: Book, key: bytes, step: int) -> None:
    """Bring a service ``step`` places down the team's order, up when negative; nothing at either end."""
    existing(book, Service, key)
    rows = book.sql("SELECT id FROM service WHERE trashed_at IS NULL ORDER BY position, code, id").fetchall()
    order = [row[0] for row in rows]
    before = order.index(key)
    after = before + step
    if not 0 <= after < len(order):
        return
    order.insert(after, order.pop(before))
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Change the order of the services")):
        for position, service in enumerate(order):
            book.update(Service, service, position=position)
