"""Cards of persons (vCard 2.1 to 4.0) as a list of contacts: what Outlook, Google, iCloud and Thunderbird write."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cqi_desktop.domain.errors import UnreadableFileError

from .delimited_text import decoded
from .grids import Grid, NumberedRow, rows_within_reason, too_large

HEADERS = ("Entreprise", "Prénom", "Nom", "Fonction", "Courriel", "Téléphone", "Cellulaire", "Langue")
_LARGEST_FILE = 200_000_000
_BEGINS = re.compile(rb"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)
_CARD = re.compile(
    r"^BEGIN[ \t]*:[ \t]*VCARD[ \t]*$(.*?)^END[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE | re.DOTALL
)
# Pictures and keys are long, and no list needs them: the property with the lines folded under it.
_HEAVY = re.compile(
    r"^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-OL-DESIGN|X-MS-CARDPICTURE)[;:][^\n]*\n"
    r"(?:[ \t][^\n]*\n|\n(?=[ \t\n]))*",
    re.IGNORECASE | re.MULTILINE,
)
_SOFT_BREAK = re.compile(r"=[ \t]*\n")
# What is called home is taken only when nothing else is there: a person's own address is no affair of the team.
_HOME, _NO_TELEPHONE = "HOME", frozenset({"FAX", "PAGER", "MODEM", "TELEX"})
_MOBILE = frozenset({"CELL", "MOBILE", "IPHONE"})


def is_card_file(start: bytes) -> bool:
    """Whether a file begins as cards do, whatever its encoding."""
    return _BEGINS.match(start.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")) is not None


def read_cards(path: Path) -> Grid:
    """One row a card, numbered from 1 as they follow one another. Raises UnreadableFileError."""
    if path.stat().st_size > _LARGEST_FILE:
        raise too_large(path)
    text, encoding = decoded(path, path.read_bytes())
    cards = [match[1] for match in _CARD.finditer(text.replace("\r\n", "\n").replace("\r", "\n"))]
    if not cards:
        raise UnreadableFileError(path=path, reason="format")
    rows: list[NumberedRow] = [(0, HEADERS)]
    rows += rows_within_reason(path, ((number, _row(card)) for number, card in enumerate(cards, 1)))
    return Grid(path, rows, encoding=encoding)


def _row(card: str) -> tuple[str, ...]:
    found = list(_properties(card))
    company = next((_text(one.value[0]) for one in _named(found, "ORG") if one.value and one.value[0]), "")
    first_name, last_name = _name(found, company)
    title = next((_text(one.value) for name in ("TITLE", "ROLE") for one in _named(found, name)), "")
    language = next((_text(one.value)[:2] for one in _named(found, "LANG")), "")
    email = _best(_named(found, "EMAIL"), _is_anything)
    return (
        company, first_name, last_name, title, email.removeprefix("mailto:"),
        _telephone(_best(_named(found, "TEL"), _is_telephone)),
        _telephone(_best(_named(found, "TEL"), _is_mobile)), language,
    )  # fmt: skip


def _properties(card: str) -> Iterator[Any]:
    """The properties of a card; a line that says nothing that can be read is passed over, not the card."""
    from vobject import readComponents
    from vobject.base import ParseError

    version = "" if re.search(r"^VERSION", card, re.IGNORECASE | re.MULTILINE) else "VERSION:3.0\n"
    is_quoted = "QUOTED-PRINTABLE" in card.upper()
    body = _HEAVY.sub("", card).strip("\n")
    if is_quoted:
        body = _joined(body)
    whole = f"BEGIN:VCARD\n{version}{body}\nEND:VCARD\n"
    try:
        for found in readComponents(whole, ignoreUnreadable=True, allowQP=is_quoted):
            yield from found.lines()
    except (ParseError, ValueError, LookupError, TypeError, AttributeError):
        return


def _joined(body: str) -> str:
    """The lines of a quoted-printable text made one: its breaks, unlike folds, keep the space that follows."""
    return _SOFT_BREAK.sub("", body)


def _named(properties: list[Any], name: str) -> list[Any]:
    return [one for one in properties if one.name.upper() == name]


def _name(properties: list[Any], company: str) -> tuple[str, str]:
    """First and last name: as the card parts them, else the last word of what it shows; none for a company's card."""
    for one in _named(properties, "N"):
        first, last = _text(getattr(one.value, "given", "")), _text(getattr(one.value, "family", ""))
        if last:
            return first, last
        if first:
            return _parted(first)
    shown = next((_text(one.value) for one in _named(properties, "FN")), "")
    return ("", "") if shown == company else _parted(shown)


def _parted(shown: str) -> tuple[str, str]:
    first, _, last = shown.rpartition(" ")
    return first.strip(), last


def _best(properties: list[Any], fits: Callable[[frozenset[str]], bool]) -> str:
    """The value of the property that a professional list wants: at work and preferred first, at home last."""
    fitting = [(_kinds(one), place, _text(one.value)) for place, one in enumerate(properties) if fits(_kinds(one))]
    ranked = sorted(
        ((_HOME in kinds, "WORK" not in kinds, "PREF" not in kinds, place), text)
        for kinds, place, text in fitting
        if text
    )
    return ranked[0][1] if ranked else ""


def _kinds(one: Any) -> frozenset[str]:
    """TYPE=work,voice, TYPE=WORK;TYPE=VOICE, or bare WORK;VOICE as version 2.1 has them."""
    said = [*one.singletonparams, *(part for value in one.params.get("TYPE", ()) for part in value.split(","))]
    if one.params.get("PREF"):
        said.append("PREF")
    return frozenset(part.strip().strip('"').upper() for part in said)


def _is_anything(kinds: frozenset[str]) -> bool:
    del kinds
    return True


def _is_telephone(kinds: frozenset[str]) -> bool:
    return kinds.isdisjoint(_NO_TELEPHONE) and kinds.isdisjoint(_MOBILE)


def _is_mobile(kinds: frozenset[str]) -> bool:
    return not kinds.isdisjoint(_MOBILE)


def _telephone(text: str) -> str:
    return text.removeprefix("tel:").replace(";ext=", " poste ")


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        value = " ".join(str(part) for part in value)
    return " ".join(str(value or "").split())
