"""The region that an option names: by code, by name, or all of them."""

from __future__ import annotations

from cqi_desktop.domain.errors import UnknownRegionError
from cqi_desktop.domain.identifiers import fold
from cqi_desktop.store.reference import territory

ALL_REGIONS = "all"


def region_named(text: str, *, with_all: bool = False) -> str:
    """The code of a region, or ALL_REGIONS for "all" and "tout". Raises UnknownRegionError."""
    if with_all and fold(text) in (ALL_REGIONS, "tout", "toutes"):
        return ALL_REGIONS
    found = territory().find_region(text)
    if found is None:
        known = [f"{region.code} ({region.name})" for region in territory().regions]
        raise UnknownRegionError(text=text, known=[*known, ALL_REGIONS] if with_all else known)
    return found.code
