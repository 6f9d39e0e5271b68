"""Likely duplicate companies of the book.

Nothing is ever merged by itself: a person compares, then merges (``company_merge``) or says that they are two
(``distinct_pairs``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.duplicates import (
    LIKELY,
    ComparedCompany,
    Likeness,
    Reason,
    compared_company,
    is_certain,
    likeness,
)
from cqi_desktop.translation import QT_TRANSLATE_NOOP

from .distinct_pairs import pairs_told_apart, sorted_pair
from .duplicate_blocks import PASSES, Pair, passes

if TYPE_CHECKING:
    from .book import Book

Progress = Callable[[int, int], None]

# A telephone or a domain that more companies share is a switchboard's or a town's: it tells nobody from another.
_MOST_SHARING = 12
# A pair so much surer than another leaves that one little to say.
_MUCH_SURER = 12

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

    @property
    def is_certain(self) -> bool:
        """Whether it may be merged with others, at once."""
        return is_certain(self.score, self.reasons)


def likely_duplicates(book: Book, progress: Progress | None = None, least: int = LIKELY) -> list[LikelyDuplicate]:
    """The pairs of companies that may be one, best first; the trash, merged companies and pairs said to be two are
    left out.

    ``progress`` is told the steps done and their number; what it raises stops the search.
    """
    keys, companies = _companies(book)
    told_apart = pairs_told_apart(book)
    found: dict[tuple[int, int], Likeness] = {}
    for step, pairs in enumerate(passes(companies)):
        if progress is not None:
            progress(step, PASSES)
        for one, other in pairs:
            if (one, other) not in found:
                alike = likeness(companies[one], companies[other])
                if alike.score >= least:
                    found[one, other] = alike
    told = {pair for pair in found if sorted_pair(keys[pair[0]], keys[pair[1]]) in told_apart}
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
