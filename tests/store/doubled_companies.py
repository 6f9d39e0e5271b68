"""Companies drawn at random, some entered twice as people do: the known pairs that a search must find, and no others.

Beside the doubles stand those that are hard to tell from them: one family in several trades, one name in two regions,
sister companies behind one telephone, numbered companies that differ by a digit. All invented.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from cqi_desktop.domain.identifiers import words_of_name
from cqi_desktop.domain.name_words import core_words, telling_words
from cqi_desktop.domain.text_folding import fold, without_accents
from cqi_desktop.store.book import Book
from cqi_desktop.store.large_names import company_name
from cqi_desktop.store.reference import territory
from cqi_desktop.store.sample_people import FIRST_NAMES, LAST_NAMES
from cqi_desktop.store.tables import Company

FORMS = (" inc.", " inc.", " ltée", " enr.", " s.e.n.c.", "")
TRADES = (
    "Transport", "Meubles", "Usinage", "Équipements", "Construction", "Boulangerie", "Ébénisterie", "Ferme",
    "Entreprises", "Industries", "Plomberie", "Soudure", "Produits", "Scierie", "Laboratoires", "Électricité",
)  # fmt: skip
ENGLISH = ("Valley Foods", "Furniture Mfg", "Lumber", "Machine Works", "Steel", "Textiles", "Maple Products")
ABBREVIATIONS = {
    "Transport": "Trsp", "Équipements": "Éq.", "Construction": "Const.", "Industries": "Ind.", "Entreprises": "Ent.",
    "Produits": "Prod.", "Laboratoires": "Lab.", "Saint": "St", "Sainte": "Ste", "Compagnie": "Cie",
    "Ébénisterie": "Ébén.", "Électricité": "Élec.",
}  # fmt: skip
NEAR_KEYS = {"a": "sqz", "e": "rz", "i": "uo", "o": "ip", "r": "te", "n": "bm", "l": "km", "t": "ry", "s": "ad"}
FREE_MAIL = ("gmail.com", "hotmail.com", "videotron.ca")

Columns = dict[str, Any]


@dataclass(slots=True)
class DoubledCompanies:
    """``rows`` are the columns of each company; ``pairs`` the places of those that are one; ``spoilt`` what was done
    to the name of the second."""

    rows: list[Columns] = field(default_factory=list)
    pairs: set[tuple[int, int]] = field(default_factory=set)
    spoilt: dict[tuple[int, int], str] = field(default_factory=dict)

    def write(self, book: Book) -> list[bytes]:
        """Write every company; returns their keys, in the order of ``rows``."""
        with book.change_set("Companies entered twice"):
            return [book.insert(Company, **row) for row in self.rows]


def doubled_companies(count: int, pairs: int, seed: int = 1) -> DoubledCompanies:
    """``count`` different companies, ``pairs`` of them entered twice."""
    made, drawer = DoubledCompanies(), _Drawer(Random(seed))
    while len(made.rows) < count:
        made.rows += drawer.companies()
    del made.rows[count:]
    for place in drawer.random.sample(range(count), pairs):
        spoil, double = drawer.entered_again(made.rows[place])
        made.rows.append(double)
        pair = (place, len(made.rows) - 1)
        made.pairs.add(pair)
        made.spoilt[pair] = spoil
    return made


# --- different companies -----------------------------------------------------------------------------------


class _Drawer:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.used: set[tuple[tuple[str, ...], str]] = set()
        self.towns = [town for town in territory().municipalities if not town.valid_to]
        self.numbers = self.neqs = 0
        self.hosts: set[str] = set()

    def companies(self) -> list[Columns]:
        """A company, or two that share a telephone or all but a digit and are two all the same."""
        name = self._name()
        town = self.random.choice(self.towns)
        core = tuple(sorted(core_words(telling_words(words_of_name(name)))))
        if (core, town.mrc_code) in self.used:
            return []
        self.used.add((core, town.mrc_code))
        company = self._company(name, town)
        if self.random.random() < 0.03:
            return [company, self._sister(company)]
        return [company]

    def _name(self) -> str:
        random, draw = self.random, self.random.random()
        form = random.choice(FORMS)
        coined = company_name(random)[0]
        while coined[0].isdigit():
            coined = company_name(random)[0]
        word = _bare(coined.replace(" et fils", "")).split()[-1]
        if draw < 0.45:
            return coined
        family = random.choice(LAST_NAMES) if random.random() < 0.5 else word.title()
        if draw < 0.65:
            tail = random.choice(("", "", " et fils", " & Frères", " et associés"))
            return f"{random.choice(TRADES)} {family}{tail}{form}"
        if draw < 0.75:
            return f"{random.choice(TRADES)} {random.choice(self.towns).name}{form}"
        if draw < 0.83:
            return f"{random.randrange(9000, 9400)}-{random.randrange(1000, 10000)} Québec inc."
        if draw < 0.90:
            return f"{family} {random.choice(ENGLISH)} Ltd."
        if draw < 0.95:
            return f"Les {random.choice(TRADES)} {random.choice(FIRST_NAMES)} {random.choice(LAST_NAMES)}{form}"
        return f"{word.title()}{form}"

    def _company(self, name: str, town: Any) -> Columns:
        random = self.random
        self.numbers += 1
        own = "".join(letter for letter in fold(name) if letter.isalnum())[:18]
        own += str(self.numbers) if own in self.hosts else ""  # a domain has one owner
        self.hosts.add(own)
        host = f"{own}{random.choice(('.com', '.ca', '.qc.ca'))}" if random.random() < 0.6 else ""
        email = f"info@{host}" if host else f"{own}{self.numbers}@{random.choice(FREE_MAIL)}"
        return {
            "name": name,
            "neq": self._neq() if random.random() < 0.7 else None,
            "phone": self._phone() if random.random() < 0.85 else None,
            "email": email if random.random() < 0.7 else None,
            "website": f"www.{host}" if host and random.random() < 0.5 else None,
            "municipality": town.name,
            "postal_code": self._postal_code() if random.random() < 0.7 else None,
            "mrc": town.mrc_code,
            "region": territory().find_mrc(town.mrc_code).region_code,  # type: ignore[union-attr]
        }

    def _neq(self) -> str:
        """One that no other company has, nor one a slip away."""
        self.neqs += self.random.randrange(1, 90) * 11
        return f"11{self.neqs:08}"

    def _phone(self) -> str:
        random = self.random
        return f"{random.choice((819, 873))} {random.randrange(200, 1000)}-{random.randrange(10000):04}"

    def _postal_code(self) -> str:
        random, letters = self.random, "ABCEGHJKLMNPRSTV"
        return f"J{random.randrange(10)}{random.choice(letters)} {random.randrange(10)}{random.choice(letters)}1"

    def _sister(self, company: Columns) -> Columns:
        """Of one family, at one address, under another name."""
        if company["name"][0].isdigit():
            digits = list(company["name"])
            digits[8] = str((int(digits[8]) + 1) % 10)
            name = "".join(digits)
        else:
            family = f"{self.random.choice(FIRST_NAMES)} {self.random.choice(LAST_NAMES)}"
            name = f"{self.random.choice(('Placements', 'Gestion', 'Immeubles'))} {family} inc."
        return company | {"name": name, "neq": self._neq() if company["neq"] else None}

    # --- the same company, entered again -----------------------------------------------------------------------

    def entered_again(self, company: Columns) -> tuple[str, Columns]:
        """What was done to the name, and the columns as somebody else entered them."""
        random = self.random
        name = company["name"]
        spoils = _NUMBERED if name[0].isdigit() else _NAMED
        spoil = random.choice(list(spoils))
        spoilt = spoils[spoil](random, name)
        if spoilt == name:
            spoil, spoilt = "as it was", name
        return spoil, {
            "name": spoilt,
            "neq": self._neq_again(company["neq"]),
            "phone": self._phone_again(company["phone"]),
            "email": self._email_again(company["email"]),
            "website": company["website"] if random.random() < 0.3 else None,
            **self._place_again(company),
        }

    def _neq_again(self, neq: str | None) -> str | None:
        draw = self.random.random()
        if neq is None or draw < 0.65:
            return None
        if draw < 0.95:
            return neq
        place = self.random.randrange(2, 10)
        return neq[:place] + str((int(neq[place]) + 3) % 10) + neq[place + 1 :]

    def _phone_again(self, phone: str | None) -> str | None:
        draw = self.random.random()
        if phone is None or draw < 0.3:
            return None
        digits = re.sub(r"\D", "", phone)
        writings = (f"({digits[:3]}) {digits[3:6]}-{digits[6:]}", f"1-{phone}, poste 21", digits, digits[3:])
        return self.random.choice(writings) if draw < 0.85 else self._phone()

    def _email_again(self, email: str | None) -> str | None:
        draw = self.random.random()
        if email is None or draw < 0.35:
            return None
        return email if draw < 0.6 else f"ventes@{email.partition('@')[2]}" if draw < 0.9 else "bureau@gmail.com"

    def _place_again(self, company: Columns) -> Columns:
        draw = self.random.random()
        place = {column: company[column] for column in ("municipality", "postal_code", "mrc", "region")}
        if draw < 0.15:
            return dict.fromkeys(place)
        if draw < 0.25:
            near = [town.name for town in self.towns if town.mrc_code == company["mrc"]]
            return place | {"municipality": self.random.choice(near), "postal_code": None}
        if draw < 0.5:
            return place | {"postal_code": None, "municipality": company["municipality"].upper()}
        return place


# --- names as people enter them ------------------------------------------------------------------------------


def _bare(name: str) -> str:
    return re.sub(r"(?i)[ ,]+(inc|ltée|ltd|enr|s\.e\.n\.c)\.?$", "", name)


def _other_form(random: Random, name: str) -> str:
    return f"{_bare(name)}{random.choice((', inc.', ' Inc', ' LTEE', ' enrg.', '', ' s.e.n.c.r.l.'))}"


def _without_marks(random: Random, name: str) -> str:
    del random
    return without_accents(name).upper()


def _abbreviated(random: Random, name: str) -> str:
    del random
    for word, short in ABBREVIATIONS.items():
        name = re.sub(rf"\b{word}\b", short, name)
    return name.replace(" et ", " & ")


def _other_article(random: Random, name: str) -> str:
    return name.removeprefix("Les ") if name.startswith("Les ") else f"{random.choice(('Les', 'Le', 'La'))} {name}"


def _moved(random: Random, name: str) -> str:
    del random
    words = _bare(name).split()
    return f"{words[-1]} {' '.join(words[:-1])}".strip()


def _joined(random: Random, name: str) -> str:
    """Two words written as one, or a hyphen where there was none."""
    words = _bare(name).replace("-", " ").split()
    place = random.randrange(max(1, len(words) - 1))
    return " ".join([*words[:place], "".join(words[place : place + 2]), *words[place + 2 :]])


def _longer(random: Random, name: str) -> str:
    return random.choice(("Groupe {}", "{} Canada", "{} et fils", "{} International")).format(_bare(name))


def _mistyped(random: Random, name: str) -> str:
    return _slip(random, name)


def _mistyped_twice(random: Random, name: str) -> str:
    """Two slips in one word that is long enough to be told all the same."""
    return _slip(random, _slip(random, name, shortest=9), shortest=9)


def _mistyped_and_bare(random: Random, name: str) -> str:
    return without_accents(_slip(random, _bare(name)))


def _slip(random: Random, name: str, shortest: int = 6) -> str:
    """A letter of a long word is missing, doubled, exchanged with the next one or a neighbour on the keyboard."""
    words = name.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= shortest and word.isalpha()]
    if not long:
        return name
    place = max(long, key=lambda number: len(words[number])) if shortest > 6 else random.choice(long)
    word = words[place]
    letter = random.randrange(1, len(word) - 1)
    words[place] = random.choice(
        (
            word[:letter] + word[letter + 1 :],
            word[:letter] + word[letter] + word[letter:],
            word[:letter] + word[letter + 1] + word[letter] + word[letter + 2 :],
            word[:letter] + random.choice(NEAR_KEYS.get(word[letter].lower(), "e")) + word[letter + 1 :],
        )
    )
    return " ".join(words)


def _number_spaced(random: Random, name: str) -> str:
    return name.replace("-", random.choice((" ", "", "‑", " - ")))


def _number_alone(random: Random, name: str) -> str:
    return name.split()[0] + random.choice(("", " Quebec inc", " QC inc."))


_NAMED: dict[str, Callable[[Random, str], str]] = {
    "other legal form": _other_form,
    "no accents": _without_marks,
    "abbreviated": _abbreviated,
    "other article": _other_article,
    "words moved": _moved,
    "words joined": _joined,
    "longer": _longer,
    "a slip": _mistyped,
    "another slip": _mistyped,
    "two slips": _mistyped_twice,
    "a slip, no form": _mistyped_and_bare,
}
_NUMBERED: dict[str, Callable[[Random, str], str]] = {
    "number spaced": _number_spaced,
    "number alone": _number_alone,
}


# --- what a search is worth ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Worth:
    """``precision``: of what is proposed, the part that is a double. ``recall``: of the doubles, the part proposed."""

    proposed: int
    right: int
    known: int

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.known if self.known else 1.0


def worth_of(made: DoubledCompanies, proposed: set[tuple[int, int]]) -> Worth:
    return Worth(len(proposed), len(proposed & made.pairs), len(made.pairs))


def missed_and_wrong(made: DoubledCompanies, proposed: set[tuple[int, int]]) -> Iterator[str]:
    """A line for each double that was missed and each pair proposed wrongly, for whoever mends the search."""
    for one, other in sorted(made.pairs - proposed):
        yield f"missed ({made.spoilt[one, other]}): {made.rows[one]} / {made.rows[other]}"
    for one, other in sorted(proposed - made.pairs):
        yield f"wrong: {made.rows[one]} / {made.rows[other]}"
