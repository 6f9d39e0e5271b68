"""Regions, MRC and municipalities with their dates of validity; from an address to an MRC (rules 5 to 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from .text_folding import fold


@dataclass(frozen=True, slots=True)
class Region:
    """A region that the team serves. ``served_from`` is None when it always was (rule 7)."""

    code: str
    name: str
    served_from: date | None = None


@dataclass(frozen=True, slots=True)
class Mrc:
    """An MRC, or a city that stands for one, in the region it belongs to from ``valid_from`` to ``valid_to``.

    ``previous_region`` names the region outside the territory that it belonged to before; ``grid_row`` and
    ``grid_col`` place it on the tile map, from the north and from the west.
    """

    code: str
    name: str
    region_code: str
    valid_from: date | None = None
    valid_to: date | None = None
    aliases: tuple[str, ...] = ()
    seat: str = ""
    previous_region: str = ""
    grid_row: int = 0
    grid_col: int = 0

    def is_in_force_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality; ``designation`` tells apart two of one name (V ville, P paroisse, CT canton...)."""

    code: str
    name: str
    designation: str
    designation_label: str
    mrc_code: str
    valid_to: date | None = None
    aliases: tuple[str, ...] = ()

    def existed_on(self, day: date | None) -> bool:
        """Its name was in use; older days are accepted, since names outlive mergers and constitutions."""
        return day is None or self.valid_to is None or day <= self.valid_to


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector (two digits) or subsector (three) of NAICS; its relevance is core, support or other."""

    code: str
    level: int
    parent_code: str
    label_fr: str
    label_en: str
    relevance: str


class PostalMatch(NamedTuple):
    """An MRC that a postal code points to, and which part of its codes; ``unique`` when to no other MRC."""

    mrc: str
    share: float
    unique: bool


class PlaceSource(StrEnum):
    """What a place was read from, surest first."""

    MRC = "mrc"
    REGION = "region"
    MUNICIPALITY = "municipality"
    POSTAL_CODE = "postal_code"


class Disagreement(NamedTuple):
    """A part of an address that says another place than the one kept. ``other`` is the name it points to."""

    kept_source: PlaceSource
    kept: str
    other_source: PlaceSource
    other: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record counts: code of an MRC; code of a region or name of one elsewhere. None is unknown."""

    mrc: str | None = None
    region: str | None = None
    disagreement: Disagreement | None = None


# The order of the published report; the other regions are in French alphabetical order.
_PUBLISHED_MRC_ORDER = ("490", "390", "320", "380", "500")
_REGION_ORDER = ("17", "04", "05")
SERVED_FROM = {"04": date(2008, 4, 1), "05": date(2009, 4, 1)}
# Regions that an MRC of the territory came from: the reference gives their codes only.
_NAMES_ELSEWHERE = {"16": "Montérégie"}

_LEADING_WORDS = frozenset(
    {
        "mrc", "municipalite", "regionale", "comte", "te", "territoire", "agglomeration", "region", "ville",
        "cite", "la", "le", "les", "l", "de", "du", "des", "d",
    }
)  # fmt: skip
_ARTICLES = frozenset({"la", "le", "les", "l"})
_SHORTENED = {"st": "saint", "ste": "sainte"}
_AFTER_THE_NAME = re.compile(r"\s*(?:\(.*\)|,\s*(?:qu[eé]bec|qc|p\.?\s?q\.?|canada))\s*$", re.IGNORECASE)
_NEAREST_SCORE = 60


def _day_in(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(";") if part)


@lru_cache(maxsize=10_000)
def place_key(name: str) -> str:
    """A place name for comparison: folded, ``St-`` as ``Saint-``, without what precedes it ("MRC de l'")."""
    words = [_SHORTENED.get(word, word) for word in fold(name).replace(".", "").split()]
    while len(words) > 1 and words[0] in _LEADING_WORDS:
        words.pop(0)
    return " ".join(words)


def _alphabetical_key(name: str) -> str:
    words = fold(name).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


class Territory:
    """The reference tables of the territory, read once; every question about a place is asked here."""

    def __init__(
        self,
        regions: Iterable[Region],
        mrcs: Iterable[Mrc],
        municipalities: Iterable[Municipality],
        postal_codes: Mapping[str, tuple[PostalMatch, ...]],
    ) -> None:
        self.regions = tuple(regions)
        self.mrcs = tuple(mrcs)
        self.municipalities = tuple(municipalities)
        self._postal_codes = dict(postal_codes)
        self._region_by_code = {region.code: region for region in self.regions}
        self._mrc_by_code = {mrc.code: mrc for mrc in self.mrcs}
        self._region_by_text = self._region_texts()
        self._mrc_by_text = self._mrc_texts()
        self._municipalities_by_text = self._municipality_texts()

    @classmethod
    def from_rows(
        cls,
        mrc_rows: Iterable[Mapping[str, str]],
        municipality_rows: Iterable[Mapping[str, str]],
        postal_rows: Iterable[Mapping[str, str]],
    ) -> Territory:
        """Made from the rows of regions_mrc.csv, municipalities.csv and postal_fsa.csv."""
        rows = list(mrc_rows)
        names = {row["region_code"]: row["region_name"] for row in rows}
        regions = [Region(code, names[code], SERVED_FROM.get(code)) for code in sorted(names, key=_region_rank)]
        mrcs = sorted(map(_mrc_of_row, rows), key=_mrc_rank)
        return cls(regions, mrcs, map(_municipality_of_row, municipality_rows), _postal_matches(postal_rows))

    # --- regions and MRC ---

    def region(self, code: str) -> Region:
        """The region of that code; KeyError outside the territory."""
        return self._region_by_code[code]

    def find_region(self, text: str) -> Region | None:
        """A region by code (``17``, ``4`` as Excel writes ``04``) or name, accents and case ignored."""
        return self._region_by_text.get(fold(text)) or self._region_by_text.get(place_key(text))

    def region_name(self, code: str) -> str:
        """The name of a region of the territory; what is not one of their codes is itself a name."""
        region = self._region_by_code.get(code)
        return region.name if region else code

    def mrcs_of(self, region_code: str, day: date) -> tuple[Mrc, ...]:
        """The MRC of a region in force on a day, in the order of the published report (rule 7)."""
        return tuple(mrc for mrc in self.mrcs if mrc.region_code == region_code and mrc.is_in_force_on(day))

    def mrc(self, code: str) -> Mrc:
        """The MRC of that code. KeyError when there is none."""
        return self._mrc_by_code[code]

    def mrc_name(self, code: str | None) -> str:
        """The name of an MRC; empty when it is unknown."""
        mrc = self._mrc_by_code.get(code or "")
        return mrc.name if mrc else ""

    def find_mrc(self, text: str) -> Mrc | None:
        """An MRC by code, name or alias; accents, case, apostrophes, hyphens and articles ignored."""
        return self._mrc_by_code.get(text.strip()) or self._mrc_by_text.get(place_key(text))

    def nearest_mrc(self, text: str) -> Mrc | None:
        """The MRC whose name is most like ``text``, for a message; None when none is near."""
        from rapidfuzz import fuzz, process  # only when a name was wrong

        found = process.extractOne(
            place_key(text), list(self._mrc_by_text), scorer=fuzz.WRatio, score_cutoff=_NEAREST_SCORE
        )
        return self._mrc_by_text[found[0]] if found else None

    def region_of_mrc_on(self, mrc_code: str, day: date) -> str | None:
        """The region that the MRC belonged to on a day; None when it was in none of the three (rule 7)."""
        mrc = self._mrc_by_code.get(mrc_code)
        return mrc.region_code if mrc and mrc.is_in_force_on(day) else None

    # --- municipalities and postal codes ---

    def municipalities_named(self, text: str) -> tuple[Municipality, ...]:
        """Those of that name, or else of that former name; ``St-`` and accents are understood."""
        return self._municipalities_by_text.get(place_key(_AFTER_THE_NAME.sub("", text)), ())

    def mrc_of_postal_code(self, text: str) -> tuple[PostalMatch, ...]:
        """The MRC that a postal code points to, by falling share: by six characters, else by three."""
        compact = re.sub(r"[\s\-]", "", text).upper()
        return self._postal_codes.get(compact) or self._postal_codes.get(compact[:3], ())

    def place_of(
        self,
        mrc: str | None = None,
        municipality: str | None = None,
        postal_code: str | None = None,
        region: str | None = None,
        day: date | None = None,
    ) -> Place:
        """The place of an address on a day: MRC beats municipality beats postal code; nothing is guessed.

        ``mrc`` is a code or a name. ``region`` too: the name of a region elsewhere is kept as typed and beats
        what a municipality or a postal code suggests, since names of places repeat across Québec; one of the
        three only narrows them. Without ``day`` the territory is that of its latest rows.
        """
        known_region = self.find_region(region) if region else None
        elsewhere = region.strip() if region and not known_region else ""
        stated = self.find_mrc(mrc) if mrc else None
        by_municipality = self._mrc_of_municipality(municipality, postal_code, known_region, day)
        by_postal_code = self._mrc_of_unique_prefix(postal_code)
        sources = [
            (PlaceSource.MRC, stated),
            (PlaceSource.MUNICIPALITY, None if elsewhere else by_municipality),
            (PlaceSource.POSTAL_CODE, None if elsewhere else by_postal_code),
        ]
        source, kept = next(((source, found) for source, found in sources if found), (PlaceSource.REGION, None))
        if kept is None:
            place = Place(None, known_region.code if known_region else elsewhere or None)
            suggested = [
                (PlaceSource.MUNICIPALITY, by_municipality),
                (PlaceSource.POSTAL_CODE, by_postal_code),
            ]
            return self._with_contradicted_region(place, suggested if elsewhere else (), day)
        place = Place(kept.code, self._region_on(kept, day))
        return self._with_disagreement(place, source, kept, sources, region)

    def _region_on(self, mrc: Mrc, day: date | None) -> str | None:
        if day is None or mrc.is_in_force_on(day):
            return mrc.region_code
        return mrc.previous_region or None

    def _mrc_of_municipality(
        self, name: str | None, postal_code: str | None, region: Region | None, day: date | None
    ) -> Mrc | None:
        found = [place for place in self.municipalities_named(name or "") if place.existed_on(day)]
        codes = {place.mrc_code for place in found}
        if len(codes) > 1 and region:
            codes = {code for code in codes if self._mrc_by_code[code].region_code == region.code} or codes
        if len(codes) > 1 and postal_code:
            codes = (codes & {match.mrc for match in self.mrc_of_postal_code(postal_code)}) or codes
        return self._mrc_by_code[codes.pop()] if len(codes) == 1 else None

    def _mrc_of_unique_prefix(self, postal_code: str | None) -> Mrc | None:
        matches = self.mrc_of_postal_code(postal_code) if postal_code else ()
        return self._mrc_by_code[matches[0].mrc] if len(matches) == 1 and matches[0].unique else None

    def _with_disagreement(
        self,
        place: Place,
        source: PlaceSource,
        kept: Mrc,
        sources: Iterable[tuple[PlaceSource, Mrc | None]],
        region: str | None,
    ) -> Place:
        for other_source, other in sources:
            if other is not None and other is not kept:
                return Place(place.mrc, place.region, Disagreement(source, kept.name, other_source, other.name))
        if region and not self._same_region(region, place.region):
            disagreement = Disagreement(source, kept.name, PlaceSource.REGION, region.strip())
            return Place(place.mrc, place.region, disagreement)
        return place

    def _same_region(self, text: str, region: str | None) -> bool:
        found = self.find_region(text)
        return region == found.code if found else fold(text) == fold(region or "")

    def _with_contradicted_region(
        self, place: Place, suggested: Iterable[tuple[PlaceSource, Mrc | None]], day: date | None
    ) -> Place:
        for source, mrc in suggested:
            if mrc is not None and fold(self._region_on(mrc, day) or "") != fold(place.region or ""):
                disagreement = Disagreement(PlaceSource.REGION, place.region or "", source, mrc.name)
                return Place(place.mrc, place.region, disagreement)
        return place

    # --- tables of texts ---

    def _region_texts(self) -> dict[str, Region]:
        texts: dict[str, Region] = {}
        for region in self.regions:
            for text in (region.code, region.code.lstrip("0"), region.name, f"{region.code} {region.name}"):
                texts[fold(text)] = region
                texts.setdefault(place_key(text), region)
        return texts

    def _mrc_texts(self) -> dict[str, Mrc]:
        texts = {place_key(mrc.name): mrc for mrc in self.mrcs}
        for mrc in self.mrcs:
            for alias in mrc.aliases:
                texts.setdefault(place_key(alias), mrc)
        return texts

    def _municipality_texts(self) -> dict[str, tuple[Municipality, ...]]:
        named: dict[str, tuple[Municipality, ...]] = {}
        formerly: dict[str, tuple[Municipality, ...]] = {}
        for place in self.municipalities:
            key = place_key(place.name)
            named[key] = (*named.get(key, ()), place)
            for alias in place.aliases:
                key = place_key(alias)
                formerly[key] = (*formerly.get(key, ()), place)
        return formerly | named


def _region_rank(code: str) -> tuple[int, str]:
    return (_REGION_ORDER.index(code) if code in _REGION_ORDER else len(_REGION_ORDER), code)


def _mrc_rank(mrc: Mrc) -> tuple[tuple[int, str], int, str]:
    published = mrc.code in _PUBLISHED_MRC_ORDER
    place = _PUBLISHED_MRC_ORDER.index(mrc.code) if published else len(_PUBLISHED_MRC_ORDER)
    return (_region_rank(mrc.region_code), place, _alphabetical_key(mrc.name))


def _mrc_of_row(row: Mapping[str, str]) -> Mrc:
    return Mrc(
        code=row["mrc_code"],
        name=row["mrc_name"],
        region_code=row["region_code"],
        valid_from=_day_in(row["valid_from"]),
        valid_to=_day_in(row["valid_to"]),
        aliases=_parts(row["aliases"]),
        seat=row["seat"],
        previous_region=_NAMES_ELSEWHERE.get(row["previous_region_code"], row["previous_region_code"]),
        grid_row=int(row["grid_row"]),
        grid_col=int(row["grid_col"]),
    )


def _municipality_of_row(row: Mapping[str, str]) -> Municipality:
    return Municipality(
        code=row["mun_code"],
        name=row["name"],
        designation=row["designation"],
        designation_label=row["designation_fr"],
        mrc_code=row["mrc_code"],
        valid_to=_day_in(row["valid_to"]),
        aliases=_parts(row["aliases"]),
    )


def _postal_matches(rows: Iterable[Mapping[str, str]]) -> dict[str, tuple[PostalMatch, ...]]:
    found: dict[str, list[PostalMatch]] = {}
    for row in rows:
        match = PostalMatch(row["mrc_code"], float(row["share"]), row["unique"] == "1")
        found.setdefault(row["postal_prefix"], []).append(match)
    return {prefix: tuple(sorted(matches, key=_falling_share)) for prefix, matches in found.items()}


def _falling_share(match: PostalMatch) -> tuple[float, str]:
    return (-match.share, match.mrc)
