"""Likely duplicate companies of the book, those that a typed name resembles, and what the team said are two.

Nothing is ever merged by itself: a person compares, then merges (``company_merge``) or says that they are two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any
from uuid import uuid5

from cqi_desktop.domain.duplicates import (
    LIKELY,
    ComparedCompany,
    Likeness,
    Reason,
    compared_company,
    likeness,
    likeness_of_names,
)
from cqi_desktop.domain.errors import SameCompanyError, UnknownRecordError
from cqi_desktop.domain.identifiers import PROJECT_NAMESPACE, id_text, words_of_name
from cqi_desktop.domain.name_likeness import ComparedName, compared_name
from cqi_desktop.domain.name_words import usual_writing
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .companies import canonical_company
from .duplicate_blocks import PASSES, Pair, passes
from .tables import DistinctPair

if TYPE_CHECKING:
    from .book import Book

Progress = Callable[[int, int], None]

# A telephone or a domain that more companies share is a switchboard's or a town's: it tells nobody from another.
_MOST_SHARING = 12
# A pair so much surer than another leaves that one little to say.
_MUCH_SURER = 12
# While a name is typed: letters that begin a word, companies read for one question, the least score that is shown.
_LETTERS_READ, _MOST_READ, _LEAST_WHILE_TYPING = 3, 200, 48

REASON_WORDS: dict[Reason, str] = {
    Reason.SAME_NEQ: QT_TRANSLATE_NOOP("Duplicate", "same NEQ"),
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Duplicate", "same name"),
    Reason.OTHER_LEGAL_FORM: QT_TRANSLATE_NOOP("Duplicate", "same name, another legal form"),
    Reason.OTHER_ACCENTS: QT_TRANSLATE_NOOP("Duplicate", "same name but for accents"),
    Reason.SAME_WORDS: QT_TRANSLATE_NOOP("Duplicate", "same words in the name"),
    Reason.EXTRA_WORDS: QT_TRANSLATE_NOOP("Duplicate", "same name but for a word that tells little"),
    Reason.CLOSE_NAME: QT_TRANSLATE_NOOP("Duplicate", "close name"),
    Reason.TRADE_NAME: QT_TRANSLATE_NOOP("Duplicate", "numbered company with the other’s name"),
    Reason.NAME_WITHIN: QT_TRANSLATE_NOOP("Duplicate", "one name is a part of the other"),
    Reason.NUMBERED_COMPANY: QT_TRANSLATE_NOOP("Duplicate", "one of them is a numbered company"),
    Reason.SAME_EMAIL: QT_TRANSLATE_NOOP("Duplicate", "same e-mail address"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Duplicate", "same telephone"),
    Reason.SAME_DOMAIN: QT_TRANSLATE_NOOP("Duplicate", "same web or e-mail domain"),
    Reason.SAME_POSTAL_CODE: QT_TRANSLATE_NOOP("Duplicate", "same postal code"),
    Reason.SAME_MUNICIPALITY: QT_TRANSLATE_NOOP("Duplicate", "same municipality"),
    Reason.DIFFERENT_NEQ: QT_TRANSLATE_NOOP("Duplicate", "but two NEQ"),
    Reason.CLOSE_NEQ: QT_TRANSLATE_NOOP("Duplicate", "but two NEQ, one slip apart"),
    Reason.DIFFERENT_NUMBER: QT_TRANSLATE_NOOP("Duplicate", "but two numbers"),
    Reason.DIFFERENT_MUNICIPALITY: QT_TRANSLATE_NOOP("Duplicate", "but two municipalities"),
    Reason.DIFFERENT_PHONE: QT_TRANSLATE_NOOP("Duplicate", "but two telephones"),
    Reason.DIFFERENT_DOMAIN: QT_TRANSLATE_NOOP("Duplicate", "but two domains"),
}


@dataclass(frozen=True, slots=True)
class CompanyInBrief:
    """What tells a company from its double in a list."""

    id: bytes
    name: str
    neq: str | None
    municipality: str | None


@dataclass(frozen=True, slots=True)
class LikelyDuplicate:
    """Two companies that may be one. The first is the fuller one, to be kept unless a person thinks otherwise."""

    score: int
    reasons: tuple[Reason, ...]
    companies: tuple[CompanyInBrief, CompanyInBrief]


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A company that a typed name resembles."""

    score: int
    reasons: tuple[Reason, ...]
    company: CompanyInBrief


def likely_duplicates(book: Book, progress: Progress | None = None, least: int = LIKELY) -> list[LikelyDuplicate]:
    """The pairs of companies that may be one, best first; the trash, merged companies and pairs said to be two are
    left out.

    ``progress`` is told the steps done and their number; what it raises stops the search.
    """
    keys, companies = _companies(book)
    told_apart = _pairs_told_apart(book)
    found: dict[tuple[int, int], Likeness] = {}
    for step, pairs in enumerate(passes(companies)):
        if progress is not None:
            progress(step, PASSES)
        for one, other in pairs:
            if (one, other) not in found:
                alike = likeness(companies[one], companies[other])
                if alike.score >= least:
                    found[one, other] = alike
    told = {pair for pair in found if _sorted_pair(keys[pair[0]], keys[pair[1]]) in told_apart}
    likely = [
        (alike, *_fuller_first(book, keys[one], keys[other]))
        for (one, other), alike in _without_weaker({pair: found[pair] for pair in found if pair not in told})
    ]
    if progress is not None:
        progress(PASSES, PASSES)
    likely.sort(key=lambda item: (-item[0].score, item[1].name.casefold(), item[1].id, item[2].id))
    return [LikelyDuplicate(alike.score, alike.reasons, (kept, other)) for alike, kept, other in likely]


def _without_weaker(found: dict[Pair, Likeness]) -> Iterator[tuple[Pair, Likeness]]:
    """The pairs but those that a surer one explains: of two namesakes that are not alike, a company is the likelier.

    Once the surer pair is merged or told apart, the other one is looked at with what is known then.
    """
    alike_to: dict[int, list[tuple[int, int]]] = {}
    for (one, other), alike in found.items():
        alike_to.setdefault(one, []).append((other, alike.score))
        alike_to.setdefault(other, []).append((one, alike.score))
    for (one, other), alike in found.items():
        surer = alike.score + _MUCH_SURER
        is_explained = any(
            score >= surer and (min(third, away), max(third, away)) not in found
            for company, away in ((one, other), (other, one))
            for third, score in alike_to[company]
            if third != away
        )
        if not is_explained:
            yield (one, other), alike


# --- reading the companies -----------------------------------------------------------------------------------


def _companies(book: Book) -> tuple[list[bytes], list[ComparedCompany]]:
    """The keys of the companies that may have a double, rising, and the companies ready to compare."""
    rows = book.sql(
        "SELECT id, name, neq, phone, email, website, municipality, postal_code, mrc, region, "
        "(SELECT group_concat(p.email, ' ') FROM contact p WHERE p.company_id = c.id AND p.trashed_at IS NULL "
        "AND p.archived_at IS NULL) FROM company c WHERE trashed_at IS NULL AND merged_into_id IS NULL ORDER BY id"
    )
    keys: list[bytes] = []
    companies: list[ComparedCompany] = []
    for row in rows:
        keys.append(row[0])
        companies.append(_compared(row))
    return keys, _without_shared_numbers(companies)


def _compared(row: Sequence[Any]) -> ComparedCompany:
    _, name, neq, phone, email, website, municipality, postal_code, mrc, region, emails_of_people = row
    return compared_company(
        name=name,
        neq=neq,
        phone=phone,
        emails=(email, *(emails_of_people or "").split()),
        website=website,
        municipality=municipality,
        postal_code=postal_code,
        mrc=mrc,
        region=region,
    )


def _without_shared_numbers(companies: list[ComparedCompany]) -> list[ComparedCompany]:
    """The same companies, without the telephones, mailboxes, domains and NEQ that too many of them have."""
    common: set[str] = set()
    for number_of in (attrgetter("neq"), attrgetter("phone"), attrgetter("email")):
        common |= _shared_by_many(map(number_of, companies))
    common |= _shared_by_many(domain for company in companies for domain in company.domains)
    return [_without(company, common) for company in companies] if common else companies


def _shared_by_many(numbers: Iterable[str]) -> set[str]:
    return {number for number, count in Counter(numbers).items() if number and count > _MOST_SHARING}


def _without(company: ComparedCompany, common: set[str]) -> ComparedCompany:
    """The company without the numbers that are ``common``."""
    if common.isdisjoint((company.neq, company.phone, company.email, *company.domains)):
        return company
    return replace(
        company,
        neq="" if company.neq in common else company.neq,
        phone="" if company.phone in common else company.phone,
        email="" if company.email in common else company.email,
        domains=tuple(domain for domain in company.domains if domain not in common),
    )


def _fuller_first(book: Book, one: bytes, other: bytes) -> tuple[CompanyInBrief, CompanyInBrief]:
    """Both companies, the one with more records and more filled columns first."""
    rows = book.sql(
        "SELECT id, name, neq, municipality, "
        "(SELECT count(*) FROM intervention i WHERE i.company_id = c.id) "
        "+ (SELECT count(*) FROM participation p WHERE p.company_id = c.id), "
        "(neq IS NOT NULL) * 3 + (email IS NOT NULL) + (phone IS NOT NULL) + (website IS NOT NULL) "
        "+ (mrc IS NOT NULL) + (postal_code IS NOT NULL) + (address IS NOT NULL) + (naics IS NOT NULL) "
        "FROM company c WHERE id IN (?, ?)",
        (one, other),
    ).fetchall()
    rows.sort(key=lambda row: (-row[4], -row[5], row[0]))
    first, second = (CompanyInBrief(key, name or "", neq, municipality) for key, name, neq, municipality, *_ in rows)
    return first, second


# --- a name while it is typed ---------------------------------------------------------------------------------


def resembling_companies(book: Book, name: str, limit: int = 8) -> list[LookAlike]:
    """The companies out of the trash that a name resembles, likest first, even before its last word is complete.

    It asks the search index for the beginnings of the words, so that it answers while a person types; a company
    that was merged answers as the one that it turned out to be.
    """
    typed = compared_name(name)
    alike: dict[bytes, tuple[Likeness, str]] = {}
    for key, called in _called_about(book, name):
        found = _likeness_to_typed(typed, called)
        if found.score >= _LEAST_WHILE_TYPING:
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
    if whole.is_likely or not typed.loose or typed.digits:
        return whole
    *before, last = typed.loose
    for word in other.loose:
        if word != last and word.startswith(last):
            completed = likeness_of_names(compared_name(" ".join([*before, word])), other)
            if completed.score > max(whole.score, _LEAST_WHILE_TYPING):
                return Likeness(min(completed.score, LIKELY), (Reason.NAME_WITHIN,))
    return whole


def _called_about(book: Book, name: str) -> Iterator[tuple[bytes, str]]:
    """Companies whose names have the beginnings of the words typed, or all the words but one whole."""
    words = [word for word in words_of_name(name) if len(word) > 1 and word.isalnum()]
    if not words:
        return
    questions = [[_beginning(word) for word in words]]
    if len(words) > 1:
        questions += [[f'"{word}"*' for word in words if word != left_out] for left_out in words]
    for question in filter(None, questions):
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


# --- two companies, whatever they have alike -----------------------------------------------------------------


def mark_distinct(book: Book, one: bytes, other: bytes) -> bytes:
    """Say that two companies are two: they are proposed no more, on any laptop of the team. Returns the pair's key.

    Raises UnknownRecordError, SameCompanyError.
    """
    one, other = _sorted_pair(canonical_company(book, one), canonical_company(book, other))
    if one == other:
        raise SameCompanyError
    key = distinct_pair_id(one, other)
    said = {"company_a": one, "company_b": other, "decided_at": book.now_text(), "adviser": book.adviser}
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Two distinct companies")):
        known = book.find(DistinctPair, key)
        if known is None:
            book.insert(DistinctPair, id=key, **said)
        elif known.trashed_at is not None:
            book.update(DistinctPair, key, trashed_at=None, **said)
    return key


def unmark_distinct(book: Book, one: bytes, other: bytes) -> None:
    """Take back that two companies are two: they are proposed again when they are alike."""
    pair = _sorted_pair(canonical_company(book, one), canonical_company(book, other))
    with book.change_set(QT_TRANSLATE_NOOP("ChangeSet", "Two companies that may be one")):
        for key, *companies in book.sql("SELECT id, company_a, company_b FROM distinct_pair WHERE trashed_at IS NULL"):
            if _canonical_pair(book, *companies) == pair:
                book.update(DistinctPair, key, trashed_at=book.now_text())


def are_marked_distinct(book: Book, one: bytes, other: bytes) -> bool:
    """Whether somebody said that the two companies are two."""
    pair = _sorted_pair(canonical_company(book, one), canonical_company(book, other))
    return pair in _pairs_told_apart(book)


def distinct_pair_id(one: bytes, other: bytes) -> bytes:
    """The key of what is said of two companies: the same on every laptop, whichever is named first."""
    first, second = _sorted_pair(one, other)
    return uuid5(PROJECT_NAMESPACE, f"distinct_pair:{id_text(first)}:{id_text(second)}").bytes


def _sorted_pair(one: bytes, other: bytes) -> tuple[bytes, bytes]:
    return (one, other) if one < other else (other, one)


def _pairs_told_apart(book: Book) -> set[tuple[bytes, bytes]]:
    """What was said of a merged company holds for the one that it turned out to be."""
    rows = book.sql("SELECT company_a, company_b FROM distinct_pair WHERE trashed_at IS NULL").fetchall()
    return {pair for row in rows if (pair := _canonical_pair(book, *row)) is not None}


def _canonical_pair(book: Book, one: bytes | None, other: bytes | None) -> tuple[bytes, bytes] | None:
    """The companies that both turned out to be; None when one of them is not in this book."""
    if one is None or other is None:
        return None
    try:
        return _sorted_pair(canonical_company(book, one), canonical_company(book, other))
    except UnknownRecordError:
        return None
