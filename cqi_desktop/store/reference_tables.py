"""Fill a new book with what the field has in common: territory, services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cqi_desktop.domain.identifiers import region_id, service_id

from .reference import services, territory
from .tables import Mrc, Municipality, Region, Service

if TYPE_CHECKING:
    from .book import Book


def fill_reference(book: Book) -> None:
    """Write the MRC and municipalities, and the regions and services that a team may then change.

    Regions and services have the same keys on every laptop, so that two books made apart agree when they join.
    """
    known = territory()
    rows = [
        (mrc.code, mrc.name, mrc.region_code, mrc.valid_from, mrc.valid_to, position)
        for position, mrc in enumerate(known.mrcs)
    ]
    book.execute(
        Mrc.insert_many(rows, [Mrc.code, Mrc.name, Mrc.region_code, Mrc.valid_from, Mrc.valid_to, Mrc.position])
    )
    book.execute(
        Municipality.insert_many(
            [(town.code, town.name, town.designation, town.mrc_code, town.valid_to) for town in known.municipalities],
            [Municipality.code, Municipality.name, Municipality.designation, Municipality.mrc_code,
             Municipality.valid_to],
        )
    )  # fmt: skip
    for position, region in enumerate(known.regions):
        book.insert(
            Region,
            id=region_id(region.code),
            code=region.code,
            name=region.name,
            served_from=region.served_from,
            position=position,
        )
    for position, service in enumerate(services()):
        book.insert(
            Service,
            id=service_id(service["code"]),
            code=service["code"],
            label_fr=service["label_fr"],
            label_en=service["label_en"],
            evidence=service["evidence_fr"],
            position=position,
        )
