"""The companies that a name resembles while it is typed, so that one company gets one file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cqi_desktop.domain.duplicates import LIKELY, Likeness, Reason, likeness_of_names
from cqi_desktop.domain.identifiers import words_of_name
from cqi_desktop.domain.name_likeness import ComparedName, compared_name
from cqi_desktop.domain.name_words import tells, usual_writing

from .companies import canonical_company
from .duplicates import CompanyInBrief

if TYPE_CHECKING:
    from .book import Book

# Letters that begin a word, words that are asked for, companies read for one question.
_LETTERS_READ, _MOST_WORDS, _MOST_READ = 3, 3, 200
# A word is finished for the person once so many of its letters are typed.
_LETTERS_OF_A_WORD_BEGUN = 4
_LEAST_SHOWN = 48


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A company that a typed name resembles."""

    score: int
    reasons: tuple[Reason, ...]
    company: CompanyInBrief


def resembling_companies(book: Book, name: str, limit: int = 8) -> list[LookAlike]:
    """The companies out of the trash that a name resembles, likest first, even before its last word is complete.

    It asks the search index for the beginnings of the words, so that it answers while a person types; a company
    that was merged answers as the one that it turned out to be.
    """
    typed = compared_name(name)
    alike: dict[bytes, tuple[Likeness, str]] = {}
    for key, called in dict(_called_about(book, name)).items():
        found = _likeness_to_typed(typed, called)
        if found.score >= _LEAST_SHOWN:
            survivor = canonical_company(book, key)
            if survivor not in alike or alike[survivor][0].score < found.score:
                alike[survivor] = found, called
    best = sorted(alike.items(), key=lambda item: (-item[1][0].score, item[1][1].casefold(), item[0]))
    kept = {key: found for key, (found, _) in best[: 2 * limit]}
    return [
        LookAlike(kept[company.id].score, kept[company.id].reasons, company)
        for company in _in_brief(book, list(kept))[:limit]
    ]


def _likeness_to_typed(typed: ComparedName, called: str) -> Likeness:
    """Likeness of a typed name; when its last word begins one of the other's, as if that one were typed whole."""
    other = compared_name(called)
    whole = likeness_of_names(typed, other)
    if whole.is_likely or typed.digits or len("".join(typed.loose[-1:])) < _LETTERS_OF_A_WORD_BEGUN:
        return whole
    *before, last = typed.loose
    for word in other.loose:
        if word != last and word.startswith(last):
            completed = likeness_of_names(compared_name(" ".join([*before, word])), other)
            if completed.score > max(whole.score, _LEAST_SHOWN):
                return Likeness(min(completed.score, LIKELY), (Reason.NAME_WITHIN,))
    return whole


def _called_about(book: Book, name: str) -> Iterator[tuple[bytes, str]]:
    """Companies whose names have the beginnings of the words typed, or all the words whole but the first letters of
    one. The longest words are asked for: short ones tell little."""
    words = [word for word in words_of_name(name) if len(word) > 1 and word.isalnum() and tells(word)]
    words = sorted(dict.fromkeys(words), key=len, reverse=True)[:_MOST_WORDS]
    if not words:
        return
    questions = [[_beginning(word) for word in words]]
    for letters in (_LETTERS_READ - 1, 0) if len(words) > 1 else ():
        for misspelt in words:
            whole = [f'"{word}"*' for word in words if word != misspelt]
            questions.append([*whole, f'"{misspelt[:letters]}"*'] if letters else whole)
    for question in questions:
        rows = book.sql(
            "SELECT c.id, c.name FROM company_search s JOIN search_number n ON n.number = s.rowid "
            "JOIN company c ON c.id = n.record WHERE company_search MATCH ? AND c.trashed_at IS NULL LIMIT ?",
            (f"{{name}} : ({' AND '.join(question)})", _MOST_READ),
        )
        yield from ((key, called) for key, called in rows if called)


def _beginning(word: str) -> str:
    """The start of a word and of its usual writing: ``St`` finds ``Saint``."""
    starts = {word[:_LETTERS_READ], usual_writing(word)[:_LETTERS_READ]}
    return "(" + " OR ".join(f'"{start}"*' for start in sorted(starts)) + ")"


def _in_brief(book: Book, keys: list[bytes]) -> list[CompanyInBrief]:
    """The companies of those keys out of the trash, in that order."""
    marks = ", ".join("?" * len(keys))
    rows = book.sql(
        f"SELECT id, name, neq, municipality FROM company WHERE trashed_at IS NULL AND id IN ({marks})", keys
    )
    found = {row[0]: CompanyInBrief(row[0], row[1] or "", row[2], row[3]) for row in rows}
    return [found[key] for key in keys if key in found]
