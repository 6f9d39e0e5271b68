"""The versions of the questionnaires: those that ship with the program, and those that the team wrote (rule 4)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.errors import (
    InvalidQuestionnaireError,
    UnknownRecordError,
    UnreadableFileError,
    UsedQuestionnaireError,
)
from cqi_desktop.domain.identifiers import questionnaire_id
from cqi_desktop.domain.questionnaire_files import questionnaire_data, questionnaire_from
from cqi_desktop.domain.questionnaires import Questionnaire
from cqi_desktop.resource_files import resource
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from . import tables
from .new_files import appear, check_place, unwritable

if TYPE_CHECKING:
    from .book import Book

# More than any questionnaire; a larger file is something else.
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class KnownVersion:
    """A version that may be filled from ``valid_from`` on; ``id`` is None for one that ships with the program."""

    questionnaire: Questionnaire
    valid_from: date | None
    id: bytes | None
    filled: int

    @property
    def may_change(self) -> bool:
        """A version of the team, as long as nobody filled it."""
        return self.id is not None and not self.filled


@cache
def shipped_questionnaires() -> tuple[Questionnaire, ...]:
    """The questionnaires that ship with the program, in the order of their codes."""
    folder = resource("reference", "questionnaires")
    return tuple(questionnaire_from(json.loads(path.read_bytes())) for path in sorted(folder.glob("*.json")))


def known_versions(book: Book) -> list[KnownVersion]:
    """Every version, by code then the latest first. One of the team that cannot be read is left out."""
    filled = {
        (code, version): count
        for code, version, count in book.sql(
            "SELECT questionnaire, version, count(*) FROM assessment WHERE trashed_at IS NULL GROUP BY 1, 2"
        )
    }
    return [
        KnownVersion(one, valid_from, key, filled.get((one.code, one.version), 0))
        for one, valid_from, key in _versions(book)
    ]


def _versions(book: Book) -> list[tuple[Questionnaire, date | None, bytes | None]]:
    found: dict[tuple[str, int], tuple[Questionnaire, date | None, bytes | None]] = {}
    for one in shipped_questionnaires():
        found[one.code, one.version] = (one, None, None)
    query = tables.Questionnaire.select().where(tables.Questionnaire.trashed_at.is_null())
    for row in book.execute(query.order_by(tables.Questionnaire.id)):
        kept = _read(row.definition)
        if kept is not None:
            found.setdefault((kept.code, kept.version), (kept, row.valid_from, row.id))
    return sorted(found.values(), key=lambda one: (one[0].code, -one[0].version))


def questionnaire_of(book: Book, code: str, version: int) -> Questionnaire:
    """That version, even one in the trash: what was filled with it stays readable. Raises UnknownRecordError."""
    for one in shipped_questionnaires():
        if (one.code, one.version) == (code, version):
            return one
    row = book.find(tables.Questionnaire, questionnaire_id(code, version))
    kept = _read(row.definition) if row is not None else None
    if kept is None:
        raise UnknownRecordError(kind="questionnaire", text=f"{code} {version}")
    return kept


def questionnaires_in_force(book: Book, day: date) -> list[Questionnaire]:
    """The latest version of each code that holds on ``day``: what is filled from now on."""
    found: dict[str, Questionnaire] = {}
    for one, valid_from, _ in _versions(book):
        if valid_from is None or valid_from <= day:
            found.setdefault(one.code, one)
    # As the services come: the short one before the whole one.
    return sorted(found.values(), key=lambda one: (one.service == "diagnostic", one.code))


# --- a team's own ------------------------------------------------------------------------------------------


def add_version(book: Book, questionnaire: Questionnaire, valid_from: date | None = None) -> Questionnaire:
    """Keep a questionnaire as the version after the latest of its code, from today unless told otherwise."""
    latest = [one.questionnaire.version for one in known_versions(book) if one.questionnaire.code == questionnaire.code]
    taken = book.scalar("SELECT max(version) FROM questionnaire WHERE code = ?", (questionnaire.code,)) or 0
    made = replace(questionnaire, version=max([*latest, taken, 0]) + 1)
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Make a version of a questionnaire")):
        book.insert(
            tables.Questionnaire,
            id=questionnaire_id(made.code, made.version),
            code=made.code,
            version=made.version,
            valid_from=valid_from or book.today(),
            **_columns(made),
        )
    return made


def edit_version(book: Book, key: bytes, questionnaire: Questionnaire, valid_from: date | None) -> None:
    """Write a version of the team that nobody filled yet. Raises UsedQuestionnaireError."""
    known = next((one for one in known_versions(book) if one.id == key), None)
    if known is None or not known.may_change:
        raise UsedQuestionnaireError(text=questionnaire.label.text("fr"), version=questionnaire.version)
    kept = replace(questionnaire, code=known.questionnaire.code, version=known.questionnaire.version)
    # What was changed by hand is read again, as a file would be.
    kept = questionnaire_from(questionnaire_data(kept))
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Edit a version of a questionnaire")):
        book.update(tables.Questionnaire, key, valid_from=valid_from or known.valid_from, **_columns(kept))


def read_questionnaire(path: Path) -> Questionnaire:
    """Read a questionnaire from a JSON file. Raises UnreadableFileError or InvalidQuestionnaireError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidQuestionnaireError(path=path)
        data = json.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise UnreadableFileError(path=path, reason="missing") from None
    except OSError:
        raise UnreadableFileError(path=path, reason="denied") from None
    except (ValueError, RecursionError):
        raise InvalidQuestionnaireError(path=path) from None
    return questionnaire_from(data)


def questionnaire_text(questionnaire: Questionnaire) -> str:
    """The questionnaire as the text of a JSON file, to be edited elsewhere and read back."""
    return json.dumps(questionnaire_data(questionnaire), ensure_ascii=False, indent=2) + "\n"


def write_questionnaire(questionnaire: Questionnaire, path: Path) -> None:
    """Write that file in one step. Raises UnwritableError."""
    check_place(path)
    draft = path.with_name(f".{path.name}.tmp")
    try:
        draft.write_text(questionnaire_text(questionnaire), encoding="utf-8")
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise unwritable(path, error) from error
    appear(draft, path)


def _columns(questionnaire: Questionnaire) -> dict[str, Any]:
    return {
        "label_fr": questionnaire.label.fr or None,
        "label_en": questionnaire.label.en or None,
        "definition": json.dumps(questionnaire_data(questionnaire), ensure_ascii=False),
    }


@lru_cache(maxsize=64)
def _read(definition: str | None) -> Questionnaire | None:
    """Read once: lists and the command field ask for the same versions again and again."""
    try:
        return questionnaire_from(json.loads(definition or ""))
    except (ValueError, InvalidQuestionnaireError):
        return None
