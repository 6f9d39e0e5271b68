"""Companies: add, edit, archive; the place of an address; the company that a merged one turned out to be."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import UnknownRecordError
from cqi_desktop.domain.identifiers import comparison_name, id_text
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .checked_values import checked, existing, required
from .places import FrozenPlace, correct_places, fill_unknown_places, place_on
from .reference import territory
from .tables import Company

if TYPE_CHECKING:
    from .book import Book

_ADDRESS = ("mrc", "region", "municipality", "postal_code")


def add_company(book: Book, *, name: str, **fields: Any) -> bytes:
    """Add a company; what its address says of its MRC and region is filled in. Raises the errors of ``checked``.

    ``fields`` are columns of Company; ``mrc`` and ``region`` by code or name, a region elsewhere as typed.
    """
    values = checked(Company, {"name": required(name), "role": "client", **fields})
    place = territory().place_of(**{part: values.get(part) for part in _ADDRESS})
    values |= {"mrc": place.mrc, "region": place.region}
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Add a company")):
        return book.insert(Company, **values)


def edit_company(book: Book, key: bytes, *, corrected: Collection[bytes] = (), **fields: Any) -> int:
    """Write some columns of a company; returns how many of its records were given a place.

    Filling in an unknown MRC or region fills the records that had none. Changing a known one is a move, which
    rewrites nothing of the past, except for the records ``corrected``: those that the person ticked (rule 5).
    """
    company = existing(book, Company, key)
    values = checked(Company, fields)
    if "name" in values:
        required(values["name"] or "")
    if any(part in values for part in _ADDRESS):
        values |= _edited_place(company, values)
    region, mrc = values.get("region", company.region), values.get("mrc", company.mrc)
    fills = (company.mrc is None and mrc is not None) or (company.region is None and region is not None)
    if not fills and not corrected:
        with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a company")):
            _write(book, key, values)
        return 0
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Fill in the place of a company")):
        _write(book, key, values)
        correct_places(book, key, region, mrc, corrected)
        filled = fill_unknown_places(book, key, region, mrc) if fills else 0
    return filled + len(corrected)


def _write(book: Book, key: bytes, values: dict[str, Any]) -> None:
    if values:
        book.update(Company, key, **values)


def _edited_place(company: Any, values: dict[str, Any]) -> dict[str, str | None]:
    """MRC and region after an edit. What the person states holds; a new address that says nothing keeps them."""
    stated = {part: values[part] for part in ("mrc", "region") if part in values}
    if "mrc" in stated and stated["mrc"] is None:
        return {"mrc": None, "region": stated.get("region", company.region)}
    address = {part: values.get(part, getattr(company, part)) for part in ("municipality", "postal_code")}
    place = territory().place_of(**stated, **address)
    if place.mrc is None and "region" not in stated:
        return {}
    return {"mrc": place.mrc, "region": place.region}


def place_after_edit(book: Book, key: bytes, **fields: Any) -> FrozenPlace:
    """The region and the MRC that a company would have after an edit. Raises what the edit would raise."""
    company = existing(book, Company, key)
    values = checked(Company, fields)
    if any(part in values for part in _ADDRESS):
        values |= _edited_place(company, values)
    return FrozenPlace(values.get("region", company.region), values.get("mrc", company.mrc))


def archive_company(book: Book, key: bytes) -> None:
    """No longer followed; it counts for the years in which it was served (rule 2)."""
    existing(book, Company, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Archive a company")):
        book.update(Company, key, archived_at=book.now_text())


def unarchive_company(book: Book, key: bytes) -> None:
    """Followed again."""
    existing(book, Company, key)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Follow a company again")):
        book.update(Company, key, archived_at=None)


def canonical_company(book: Book, key: bytes) -> bytes:
    """The company that this one turned out to be, itself when it was never merged. Raises UnknownRecordError.

    Two laptops may have merged A into B and B into A: of the companies of such a loop the smallest key is meant.
    """
    path: list[bytes] = []
    while True:
        row = book.sql("SELECT merged_into_id FROM company WHERE id = ?", (key,)).fetchone()
        if row is None:
            raise UnknownRecordError(kind="company", text=id_text(key))
        if row[0] is None:
            return key
        if key in path:
            return min(path[path.index(key) :])
        path.append(key)
        key = row[0]


def place_of_company(book: Book, key: bytes, day: date) -> FrozenPlace:
    """The place to freeze on a record of that company and day."""
    row = book.sql("SELECT region, mrc FROM company WHERE id = ?", (key,)).fetchone()
    if row is None:
        raise UnknownRecordError(kind="company", text=id_text(key))
    return place_on(row[0], row[1], day)


def companies_named(book: Book, name: str) -> list[bytes]:
    """The companies out of the trash whose name is that one but for case, punctuation and legal form."""
    wanted = comparison_name(name)
    rows = book.sql("SELECT id, name FROM company WHERE trashed_at IS NULL AND name IS NOT NULL ORDER BY id")
    return [key for key, found in rows if comparison_name(found) == wanted]


def company_named(book: Book, name: str) -> bytes:
    """The only company of that name. Raises UnknownRecordError when there is none, or more than one."""
    found = {canonical_company(book, key) for key in companies_named(book, name)}
    if len(found) != 1:
        raise UnknownRecordError(kind="company", text=name)
    return found.pop()
