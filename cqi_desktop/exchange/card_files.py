"""People as cards (vCard 3.0 or 4.0) that Outlook, Google, iCloud and telephones read.

What a person does at work goes out; a mobile, an address or a telephone of their own only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.privacy import PERSONAL_FIELDS
from cqi_desktop.store.export_journal import note_export

from .list_files import write_whole_file

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

VERSIONS = ("3.0", "4.0")
_HOME = "home"


class _Person(NamedTuple):
    id: bytes
    company: str
    first_name: str
    last_name: str
    title: str
    email: str
    phone: str
    language: str
    mobile: str
    personal_email: str
    personal_phone: str
    address: str
    municipality: str
    postal_code: str


def write_cards(
    book: Book,
    path: Path,
    *,
    contacts: Sequence[bytes] | None = None,
    companies: Sequence[bytes] | None = None,
    version: str = "3.0",
    with_personal: bool = False,
) -> int:
    """Write a card a person to ``path`` (.vcf) and note it in the journal; returns how many.

    Every person followed, or those ``contacts``, or those of these ``companies``. Raises InvalidValueError for another
    ending or version, UnwritableError.
    """
    if path.suffix.lower() != ".vcf":
        raise InvalidValueError(text=path.name, expected="list_file")
    if version not in VERSIONS:
        raise InvalidValueError(text=version, expected="choice")
    people = _people(book, contacts, companies)
    texts = [_card(person, version, with_personal) for person in people]
    write_whole_file(path, "".join(texts).encode("utf-8"))
    note_export(
        book,
        kind="contacts",
        title=path.stem,
        file_format=path.suffix,
        record_count=len(people),
        with_personal=with_personal,
    )
    return len(people)


def _people(book: Book, contacts: Sequence[bytes] | None, companies: Sequence[bytes] | None) -> list[_Person]:
    """Those in the trash, archived or made anonymous are nobody's to write to."""
    rows = book.sql(
        "SELECT p.id, c.name, p.first_name, p.last_name, p.title, p.email, p.phone, p.language, p.mobile, "
        "p.personal_email, p.personal_phone, c.address, c.municipality, c.postal_code, c.id "
        "FROM contact p JOIN company c ON c.id = p.company_id "
        "WHERE p.trashed_at IS NULL AND p.archived_at IS NULL AND p.anonymised_at IS NULL AND c.trashed_at IS NULL "
        "ORDER BY c.name COLLATE NOCASE, p.last_name COLLATE NOCASE, p.first_name COLLATE NOCASE, p.id"
    ).fetchall()
    wanted = None if contacts is None else set(contacts)
    places = None if companies is None else set(companies)
    return [
        _Person(row[0], *(value or "" for value in row[1:-1]))
        for row in rows
        if (wanted is None or row[0] in wanted) and (places is None or row[-1] in places)
    ]


def _card(person: _Person, version: str, with_personal: bool) -> str:
    from vobject import vCard
    from vobject.vcard import Address, Name

    card = vCard()
    card.add("version").value = version
    card.add("uid").value = f"urn:uuid:{UUID(bytes=person.id)}"
    if version == "4.0":
        card.add("kind").value = "individual"
    card.add("n").value = Name(family=person.last_name, given=person.first_name)
    names = (person.first_name, person.last_name)
    card.add("fn").value = " ".join(name for name in names if name) or person.company
    if person.company:
        card.add("org").value = [person.company]
    if person.title:
        card.add("title").value = person.title
    if person.language and version == "4.0":
        card.add("lang").value = person.language
    if person.address or person.municipality:
        place = card.add("adr")
        place.type_param = _type("work", version)
        place.value = Address(
            street=person.address, city=person.municipality, region="QC", code=person.postal_code, country="Canada"
        )
    for name, value, kinds in _reached_at(person, with_personal):
        _add(card, name, value, kinds, version)
    # Version 4.0 has properties that this library knows nothing of: it writes them, but would not check them.
    text: str = card.serialize(validate=version == "3.0")
    return text


def _reached_at(person: _Person, with_personal: bool) -> Iterable[tuple[str, str, tuple[str, ...]]]:
    """E-mail addresses and telephones: of work first, then those of the person where they are asked for."""
    reached = [("email", "email", ("internet", "work")), ("phone", "tel", ("work", "voice")),
               ("mobile", "tel", ("cell", "voice")), ("personal_email", "email", ("internet", _HOME)),
               ("personal_phone", "tel", (_HOME, "voice"))]  # fmt: skip
    for field, name, kinds in reached:
        value = getattr(person, field)
        if value and (with_personal or field not in PERSONAL_FIELDS):
            yield name, value, kinds


def _add(card: Any, name: str, value: str, kinds: tuple[str, ...], version: str) -> None:
    line = card.add(name)
    line.value = value
    kept = [kind for kind in kinds if version == "3.0" or kind != "internet"]
    line.params["TYPE"] = [kind.upper() if version == "3.0" else kind for kind in kept]


def _type(kind: str, version: str) -> str:
    return kind.upper() if version == "3.0" else kind
