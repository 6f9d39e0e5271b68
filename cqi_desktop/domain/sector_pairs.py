"""Which sectors usually sell to which, by the first three digits of their SCIAN code: what makes two complementary."""

from __future__ import annotations

SECTOR_DIGITS = 3

# A supplier, then the sectors that buy what it makes to make something else.
_BUYERS: dict[str, tuple[str, ...]] = {
    "111": ("311", "312", "325"),
    "112": ("311", "316"),
    "113": ("321", "322"),
    "212": ("327", "331"),
    "311": ("312", "413"),
    "313": ("314", "315", "316", "336", "337", "339"),
    "314": ("336", "337"),
    "316": ("315", "337"),
    "321": ("322", "332", "337"),
    "322": ("311", "312", "323", "325", "337"),
    "323": ("311", "312", "322"),
    "325": ("311", "313", "321", "322", "326", "327", "337"),
    "326": ("311", "332", "333", "334", "335", "336", "337", "339"),
    "327": ("332", "335", "337"),
    "331": ("332", "333", "335", "336"),
    "332": ("321", "333", "334", "335", "336", "337"),
    "333": ("311", "321", "322", "326", "331", "332", "336", "337"),
    "334": ("333", "335", "336", "339"),
    "335": ("333", "334", "336", "337"),
    "416": ("321", "337"),
    "417": ("332", "333"),
    "484": ("311", "321", "322", "331"),
    "541": ("333", "334", "336"),
}
# Those that make goods that travel: farms, mines and factories.
_GOODS = ("11", "21", "31", "32", "33")


def sector_of(naics: str | None) -> str:
    """The three first digits of a code, empty when it has fewer."""
    digits = (naics or "").strip()[:SECTOR_DIGITS]
    return digits if len(digits) == SECTOR_DIGITS and digits.isdigit() else ""


def may_supply(supplier: str, buyer: str) -> bool:
    """Whether companies of one sector usually sell to companies of the other."""
    return buyer in _BUYERS.get(supplier, ())


def supplied_by(supplier: str) -> tuple[str, ...]:
    """The sectors that usually buy from that one."""
    return _BUYERS.get(supplier, ())


def makes_goods(sector: str) -> bool:
    """Whether what the sector sells is carried: it may share a truck or a container."""
    return sector.startswith(_GOODS)
