"""The words of synergy links: statuses, kinds, regions, the reasons of a suggestion and what they are worth."""

from __future__ import annotations

from collections.abc import Sequence

from cqi_desktop.domain.suggestions import Reason, ReasonKind, Strength, Suggestion
from cqi_desktop.domain.synergy import STATUSES
from cqi_desktop.domain.territory import Region
from cqi_desktop.exchange.shown_values import choice_label
from cqi_desktop.store.reference import sectors, territory
from cqi_desktop.store.synergy_list import SynergyLine
from cqi_desktop.store.synergy_matrix import NO_TERRITORY, OUTSIDE_TERRITORY
from cqi_desktop.store.tables import SYNERGY_KINDS
from cqi_desktop.translation import QT_TRANSLATE_NOOP, translate, translate_marked
from cqi_desktop.ui.models.companies_model import NOTHING
from cqi_desktop.ui.wording import in_our_language

# A dot for each, beside its word.
LINK_DOTS = {"proposed": "warn", "in_contact": "info", "concluded": "ok", "ended": "neu"}
BETWEEN = " ⇄ "
# The sectors that sell to others or buy from them, shorter than SCIAN calls them.
_SECTORS = {
    "111": QT_TRANSLATE_NOOP("Sectors", "crops"),
    "112": QT_TRANSLATE_NOOP("Sectors", "livestock"),
    "113": QT_TRANSLATE_NOOP("Sectors", "forestry"),
    "212": QT_TRANSLATE_NOOP("Sectors", "mines and quarries"),
    "311": QT_TRANSLATE_NOOP("Sectors", "food"),
    "312": QT_TRANSLATE_NOOP("Sectors", "beverages"),
    "313": QT_TRANSLATE_NOOP("Sectors", "textiles"),
    "314": QT_TRANSLATE_NOOP("Sectors", "textile products"),
    "315": QT_TRANSLATE_NOOP("Sectors", "clothing"),
    "316": QT_TRANSLATE_NOOP("Sectors", "leather"),
    "321": QT_TRANSLATE_NOOP("Sectors", "wood products"),
    "322": QT_TRANSLATE_NOOP("Sectors", "paper and packaging"),
    "323": QT_TRANSLATE_NOOP("Sectors", "printing"),
    "325": QT_TRANSLATE_NOOP("Sectors", "chemicals"),
    "326": QT_TRANSLATE_NOOP("Sectors", "plastics and rubber"),
    "327": QT_TRANSLATE_NOOP("Sectors", "stone, glass and ceramics"),
    "331": QT_TRANSLATE_NOOP("Sectors", "foundry and primary metals"),
    "332": QT_TRANSLATE_NOOP("Sectors", "metal products"),
    "333": QT_TRANSLATE_NOOP("Sectors", "machinery"),
    "334": QT_TRANSLATE_NOOP("Sectors", "electronics"),
    "335": QT_TRANSLATE_NOOP("Sectors", "electrical equipment"),
    "336": QT_TRANSLATE_NOOP("Sectors", "transport equipment"),
    "337": QT_TRANSLATE_NOOP("Sectors", "furniture"),
    "339": QT_TRANSLATE_NOOP("Sectors", "other manufacturing"),
    "413": QT_TRANSLATE_NOOP("Sectors", "food wholesale"),
    "416": QT_TRANSLATE_NOOP("Sectors", "building materials"),
    "417": QT_TRANSLATE_NOOP("Sectors", "machinery wholesale"),
    "484": QT_TRANSLATE_NOOP("Sectors", "trucking"),
    "541": QT_TRANSLATE_NOOP("Sectors", "engineering and design"),
}


def status_label(code: str) -> str:
    return choice_label("synergy_link", "status", code) or NOTHING


def kind_label(code: str) -> str:
    return choice_label("synergy_link", "kind", code) or NOTHING


def status_choices() -> list[tuple[str, str]]:
    return [(code, status_label(code)) for code in STATUSES]


def kind_choices() -> tuple[tuple[str, str], ...]:
    return tuple((code, kind_label(code)) for code in SYNERGY_KINDS)


def pair_name(line: SynergyLine) -> str:
    """``Vélos Cadenel inc. ⇄ Caoutchouc Magorel inc.``."""
    return BETWEEN.join((line.name_a or NOTHING, line.name_b or NOTHING))


def suggestion_name(suggestion: Suggestion) -> str:
    return BETWEEN.join((suggestion.a.name or NOTHING, suggestion.b.name or NOTHING))


def region_name(code: str, regions: Sequence[Region]) -> str:
    """The name of a region of the matrix: one of the team, or what stands for none."""
    if code == OUTSIDE_TERRITORY:
        return translate("Synergies", "Outside the territory")
    if code == NO_TERRITORY:
        return translate("Synergies", "To specify")
    return next((region.name for region in regions if region.code == code), code)


def pair_of_regions_name(pair: tuple[str, str], regions: Sequence[Region]) -> str:
    """``Centre-du-Québec ⇄ Estrie``, in the order of the team; one region alone for links within it."""
    order = [region.code for region in regions]
    codes = sorted(pair, key=lambda code: order.index(code) if code in order else len(order))
    names = [region_name(code, regions) for code in codes]
    if pair[0] == pair[1]:
        return translate("Synergies", "within {region}").format(region=names[0])
    return BETWEEN.join(names)


def mrc_name(code: str) -> str:
    found = next((mrc.name for mrc in territory().mrcs if mrc.code == code), "")
    return found or code


def strength_label(strength: Strength) -> str:
    if strength is Strength.STRONG:
        return translate("Synergies", "Strong")
    return translate("Synergies", "Medium")


def sector_name(code: str) -> str:
    """``produits du bois``: a sector in a word or two, for a sentence."""
    if code in _SECTORS:
        return translate_marked("Sectors", _SECTORS[code])
    return next((in_our_language(one.label_fr, one.label_en) for one in sectors() if one.code == code), code)


def reason_words(reason: Reason) -> str:
    """One reason in a few words."""
    if reason.kind is ReasonKind.SUPPLIER:
        return translate("Synergies", "Possible supplier: {supplier} → {buyer}").format(
            supplier=sector_name(reason.sectors[0]), buyer=sector_name(reason.sectors[1])
        )
    if reason.kind is ReasonKind.MISSION:
        return translate("Synergies", "Same mission: {title}").format(title=reason.subject)
    if reason.kind is ReasonKind.ACTIVITY:
        return translate("Synergies", "Same activity: {title}").format(title=reason.subject)
    if reason.kind is ReasonKind.MARKET:
        return translate("Synergies", "Same market: {market}").format(market=reason.subject)
    return translate("Synergies", "Shipping that may be shared")


def reasons_sentence(suggestion: Suggestion) -> str:
    """Every reason, for a link made of it and for a screen reader."""
    return " · ".join(reason_words(reason) for reason in suggestion.reasons)
