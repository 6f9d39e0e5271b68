"""Likeness of two companies: a score and the reasons for it. It only ever suggests; a person decides.

Each reason is worth points, for or against, and the score is their sum between 0 and 100. A name alone may reach
``LIKELY``; a telephone, a domain and a place without a name cannot, since sister companies share all three.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from sys import intern

from .identifiers import has_usual_neq_prefix
from .name_likeness import ComparedName, NameLikeness, NameMatch, compare_names, compared_name
from .territory import place_key

# The least score for which a person is asked to look.
LIKELY = 60
# The least score at which, with nothing against, many pairs may be merged at once.
CERTAIN = 92
MOST = 100


class Reason(StrEnum):
    """What speaks for two companies being one, then what speaks against."""

    SAME_NEQ = "same_neq"
    SAME_NAME = "same_name"
    OTHER_LEGAL_FORM = "other_legal_form"
    OTHER_ACCENTS = "other_accents"
    SAME_WORDS = "same_words"
    EXTRA_WORDS = "extra_words"
    CLOSE_NAME = "close_name"
    TRADE_NAME = "trade_name"
    NAME_WITHIN = "name_within"
    NUMBERED_COMPANY = "numbered_company"
    SAME_EMAIL = "same_email"
    SAME_PHONE = "same_phone"
    SAME_DOMAIN = "same_domain"
    SAME_POSTAL_CODE = "same_postal_code"
    SAME_MUNICIPALITY = "same_municipality"
    DIFFERENT_NEQ = "different_neq"
    CLOSE_NEQ = "close_neq"
    DIFFERENT_NUMBER = "different_number"
    DIFFERENT_MUNICIPALITY = "different_municipality"
    DIFFERENT_PHONE = "different_phone"
    DIFFERENT_DOMAIN = "different_domain"


AGAINST = frozenset(
    {
        Reason.DIFFERENT_NEQ,
        Reason.CLOSE_NEQ,
        Reason.DIFFERENT_NUMBER,
        Reason.DIFFERENT_MUNICIPALITY,
        Reason.DIFFERENT_PHONE,
        Reason.DIFFERENT_DOMAIN,
    }
)

_POINTS_OF_NAME: dict[NameLikeness, tuple[Reason, int]] = {
    NameLikeness.SAME: (Reason.SAME_NAME, 80),
    NameLikeness.LEGAL_FORM: (Reason.OTHER_LEGAL_FORM, 78),
    NameLikeness.ACCENTS: (Reason.OTHER_ACCENTS, 76),
    NameLikeness.WORDS: (Reason.SAME_WORDS, 74),
    NameLikeness.TRADE_NAME: (Reason.TRADE_NAME, 50),
    NameLikeness.NUMBERED: (Reason.NUMBERED_COMPANY, 14),
    NameLikeness.OTHER_NUMBER: (Reason.DIFFERENT_NUMBER, -15),
}
_SAME_DIGITS = (NameLikeness.SAME, NameLikeness.LEGAL_FORM, NameLikeness.ACCENTS, NameLikeness.WORDS)
_POINTS_OF_EXTRA_WORDS = {0: 68, 1: 60}
_POINTS_OF_SLIPS = {1: 67, 2: 62, 3: 54}
_WITHIN_AT_LEAST, _WITHIN_MORE = 24, 22
# The register gives a number to one company alone, wherever people say that it is.
_SAME_NUMBER_MORE = 16
# Two companies with one NEQ are always shown: one of them is wrong, or both are one.
_SAME_NEQ, _DIFFERENT_NEQ, _CLOSE_NEQ = 96, -60, -14
_SAME_EMAIL, _SAME_PHONE, _SAME_DOMAIN = 24, 22, 18
# An e-mail, a telephone and a domain come together: the three say little more than two.
_MOST_FOR_CONTACT = 40
_DIFFERENT_PHONE, _DIFFERENT_DOMAIN = -6, -8
_SAME_POSTAL_CODE, _SAME_MUNICIPALITY = 8, 5
_NEIGHBOURS, _FAR_AWAY = -8, -22


@dataclass(frozen=True, slots=True)
class ComparedCompany:
    """What a company is recognised by, ready for many comparisons; empty where it is unknown.

    ``neq`` is kept only when it is one of the register's; ``domains`` are its own, never those of a free mailbox.
    """

    name: ComparedName
    neq: str = ""
    phone: str = ""
    email: str = ""
    domains: tuple[str, ...] = ()
    municipality: str = ""
    postal_code: str = ""
    mrc: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two companies are one, 0 to 100, and why: the weightiest reason first, those against last."""

    score: int
    reasons: tuple[Reason, ...] = ()

    @property
    def is_likely(self) -> bool:
        return self.score >= LIKELY


def is_certain(score: int, reasons: Iterable[Reason]) -> bool:
    """Whether two companies are so alike, with nothing that speaks against, that nobody would look twice."""
    return score >= CERTAIN and AGAINST.isdisjoint(reasons)


Evidence = Iterator[tuple[Reason, int]]


def compared_company(
    *,
    name: str | None = None,
    neq: str | None = None,
    phone: str | None = None,
    emails: Iterable[str | None] = (),
    website: str | None = None,
    municipality: str | None = None,
    postal_code: str | None = None,
    mrc: str | None = None,
    region: str | None = None,
) -> ComparedCompany:
    """Make a company ready from its columns. ``emails`` are its own first, then those of its people."""
    addresses = [email.strip().casefold() for email in emails if email]
    domains = {domain_of_email(address) for address in addresses} | {domain_of_website(website or "")}
    return ComparedCompany(
        name=compared_name(name or ""),
        neq=neq if neq and has_usual_neq_prefix(neq) else "",
        phone=phone_digits(phone or ""),
        email=addresses[0] if addresses else "",
        domains=tuple(sorted(domains - {""})),
        municipality=_place(municipality) if municipality else "",
        postal_code="".join((postal_code or "").split()).upper(),
        mrc=intern(mrc or ""),
        region=intern(region or ""),
    )


@lru_cache(maxsize=5_000)
def _place(municipality: str) -> str:
    return place_key(municipality)


def likeness(one: ComparedCompany, other: ComparedCompany) -> Likeness:
    """Whether two companies are one. The order of the two makes no difference."""
    match = compare_names(one.name, other.name)
    if match.kind is NameLikeness.OTHER_NUMBER and (not one.neq or one.neq != other.neq):
        return Likeness(0, (Reason.DIFFERENT_NUMBER,))
    contact = list(_of_contact(one, other))
    evidence = [*_of_neq(one, other), *_of_name(match, one.name.is_numbered), *contact, *_of_place(one, other)]
    total = sum(points for _, points in evidence)
    total -= max(0, sum(points for _, points in contact) - _MOST_FOR_CONTACT)
    reasons = sorted(evidence, key=_weight)
    return Likeness(max(0, min(MOST, total)), tuple(reason for reason, _ in reasons))


def likeness_of_names(one: ComparedName, other: ComparedName) -> Likeness:
    """What two names say when nothing else is known."""
    evidence = list(_of_name(compare_names(one, other)))
    score = sum(points for _, points in evidence)
    return Likeness(max(0, score), tuple(reason for reason, _ in evidence))


def _weight(item: tuple[Reason, int]) -> int:
    """For before against, the weightiest of each first."""
    points = item[1]
    return -points if points >= 0 else MOST + points + MOST


def _of_name(match: NameMatch, is_numbered: bool = False) -> Evidence:
    if match.kind is NameLikeness.CLOSE:
        yield Reason.CLOSE_NAME, _POINTS_OF_SLIPS[match.slips]
    elif match.kind is NameLikeness.EXTRA_WORDS:
        yield Reason.EXTRA_WORDS, _POINTS_OF_EXTRA_WORDS[match.slips]
    elif match.kind is NameLikeness.WITHIN:
        yield Reason.NAME_WITHIN, _WITHIN_AT_LEAST + round(_WITHIN_MORE * match.share)
    elif match.kind is not NameLikeness.DIFFERENT:
        reason, points = _POINTS_OF_NAME[match.kind]
        yield reason, points + (_SAME_NUMBER_MORE if is_numbered and match.kind in _SAME_DIGITS else 0)


def _of_neq(one: ComparedCompany, other: ComparedCompany) -> Evidence:
    if not one.neq or not other.neq:
        return
    if one.neq == other.neq:
        yield Reason.SAME_NEQ, _SAME_NEQ
    elif _is_one_slip(one.neq, other.neq):
        yield Reason.CLOSE_NEQ, _CLOSE_NEQ
    else:
        yield Reason.DIFFERENT_NEQ, _DIFFERENT_NEQ


def _is_one_slip(neq: str, other: str) -> bool:
    """Of two numbers of the same length: one digit differs, or two neighbours are exchanged."""
    places = [place for place, pair in enumerate(zip(neq, other, strict=False)) if pair[0] != pair[1]]
    if len(places) != 2:
        return len(places) == 1
    first, second = places
    return second == first + 1 and neq[first] == other[second] and neq[second] == other[first]


def _of_contact(one: ComparedCompany, other: ComparedCompany) -> Evidence:
    has_same_phone = is_same_phone(one.phone, other.phone)
    has_same_domain = any(domain in other.domains for domain in one.domains)
    has_same_email = bool(one.email) and one.email == other.email
    if has_same_email:
        yield Reason.SAME_EMAIL, _SAME_EMAIL
    elif has_same_domain:
        yield Reason.SAME_DOMAIN, _SAME_DOMAIN
    if has_same_phone:
        yield Reason.SAME_PHONE, _SAME_PHONE
    if has_same_phone or has_same_domain or has_same_email:
        return
    if one.phone and other.phone:
        yield Reason.DIFFERENT_PHONE, _DIFFERENT_PHONE
    if one.domains and other.domains:
        yield Reason.DIFFERENT_DOMAIN, _DIFFERENT_DOMAIN


def _of_place(one: ComparedCompany, other: ComparedCompany) -> Evidence:
    if one.postal_code and one.postal_code == other.postal_code:
        yield Reason.SAME_POSTAL_CODE, _SAME_POSTAL_CODE
    elif one.municipality and one.municipality == other.municipality:
        yield Reason.SAME_MUNICIPALITY, _SAME_MUNICIPALITY
    elif are_far_apart(one, other):
        yield Reason.DIFFERENT_MUNICIPALITY, _FAR_AWAY
    elif one.municipality and other.municipality:
        yield Reason.DIFFERENT_MUNICIPALITY, _NEIGHBOURS


def are_far_apart(one: ComparedCompany, other: ComparedCompany) -> bool:
    """Whether two companies are in two MRC or two regions, as far as it is known."""
    if one.mrc and other.mrc:
        return one.mrc != other.mrc
    return bool(one.region and other.region) and one.region != other.region


# --- how to reach a company ----------------------------------------------------------------------------------

_LOCAL, _WHOLE = 7, 10
_PHONE_EXTENSION = re.compile(r"(?:poste|ext|#|x)\.?\s*\d+\s*$", re.IGNORECASE)
_SCHEME = re.compile(r"^[a-z]+://")
# Mailboxes and pages that anybody may have: they tell nobody from another.
_FREE_HOSTS = frozenset(
    {
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.ca", "hotmail.fr", "outlook.com", "outlook.fr",
        "outlook.ca", "live.com", "live.ca", "live.fr", "msn.com", "yahoo.com", "yahoo.ca", "yahoo.fr", "ymail.com",
        "icloud.com", "me.com", "mac.com", "aol.com", "proton.me", "protonmail.com", "gmx.com", "mail.com",
        "videotron.ca", "videotron.qc.ca", "sympatico.ca", "bell.net", "bellnet.ca", "cgocable.ca", "cogeco.ca",
        "cogeco.net", "globetrotter.net", "globetrotter.qc.ca", "sogetel.net", "cooptel.qc.ca", "xplornet.com",
        "xplornet.ca", "telus.net", "rogers.com", "shaw.ca", "oricom.ca", "b2b2c.ca", "maskatel.net", "ivic.qc.ca",
        "axion.ca", "tlb.sympatico.ca", "facebook.com", "m.facebook.com", "fr-ca.facebook.com", "fb.com",
        "linkedin.com", "ca.linkedin.com", "instagram.com", "x.com",
        "twitter.com", "youtube.com", "google.com", "sites.google.com", "pagesjaunes.ca", "wordpress.com",
        "wixsite.com", "blogspot.com", "etsy.com", "ebay.ca", "kijiji.ca",
    }
)  # fmt: skip


def phone_digits(text: str) -> str:
    """The ten digits of a telephone, or seven without the area code; empty for what is none."""
    digits = "".join(letter for letter in _PHONE_EXTENSION.sub("", text) if letter.isdigit())
    if len(digits) > _WHOLE and digits[0] == "1":
        digits = digits[1:]
    if len(digits) >= _WHOLE:
        digits = digits[:_WHOLE]
    elif len(digits) != _LOCAL:
        return ""
    return "" if len(set(digits)) == 1 else digits


def is_same_phone(phone: str, other: str) -> bool:
    """Whether the digits are those of one line, with or without the area code."""
    if not phone or not other:
        return False
    return phone == other or (len(phone) != len(other) and phone[-_LOCAL:] == other[-_LOCAL:])


def domain_of_email(address: str) -> str:
    """The domain of an e-mail address, empty when anybody may have a mailbox there."""
    return _own_host(address.rpartition("@")[2] if "@" in address else "")


def domain_of_website(address: str) -> str:
    """The host of a web site without ``www``, empty when anybody may have a page there."""
    bare = _SCHEME.sub("", address.strip().casefold())
    for mark in "/?#:":
        bare = bare.partition(mark)[0]
    return _own_host(bare)


def _own_host(host: str) -> str:
    bare = host.strip().casefold().rstrip(".").removeprefix("www.").removeprefix("mail.")
    return "" if "." not in bare or bare in _FREE_HOSTS else bare
