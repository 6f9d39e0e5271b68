"""The places of a template's mapping, in words."""

from __future__ import annotations

from cqi_desktop.domain.report_templates import TO_SPECIFY, TOTAL
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import translate


def place_name(place: str) -> str:
    """The place of a mapping, in words."""
    if place == TOTAL:
        return translate("ReportTemplate", "Total")
    if place == TO_SPECIFY:
        return translate("ReportTemplate", "MRC to specify")
    region = territory().find_region(place) if len(place) == 2 else None
    return region.name if region is not None else territory().mrc_name(place)
