"""The reference tables that ship with the program, read once for the process."""

from __future__ import annotations

import csv
from functools import cache

from cqi_desktop.domain.territory import Sector, Territory
from cqi_desktop.resource_files import resource


def _rows(name: str) -> tuple[dict[str, str], ...]:
    with resource("reference", name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def territory() -> Territory:
    """The territory of the three regions, with its dates of validity."""
    return Territory.from_rows(_rows("regions_mrc.csv"), _rows("municipalities.csv"), _rows("postal_fsa.csv"))


@cache
def services() -> tuple[dict[str, str], ...]:
    """The rows of services.csv in their order: code, label_fr, label_en, evidence_fr, counted_by..."""
    return tuple(sorted(_rows("services.csv"), key=_sort_order))


@cache
def sectors() -> tuple[Sector, ...]:
    """The sectors and subsectors of NAICS, in the order of their codes."""
    rows = _rows("naics_sectors.csv")
    return tuple(
        Sector(
            row["code"],
            int(row["level"]),
            row["parent_code"],
            row["label_fr"],
            row["label_en"],
            row["relevance"],
        )
        for row in rows
    )


def _sort_order(row: dict[str, str]) -> int:
    return int(row["sort_order"])
