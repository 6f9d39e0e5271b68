"""The first records behind a figure, in the time of a click: the whole of a large year is not read for 200 lines.

Where a company counts depends on its own records alone (rule 5). So companies are gone through in the order of their
names, some at a time, with the very statement of ``records_behind``, until there are enough lines. When the figure is
a small part of the book, only the companies that may count are gone through: those with a record of that place, or of
those services. How many there are in all is known from the figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from cqi_desktop.domain.figures import Figure, FigureRecord, RecordsBehind, Status
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Indicator, Source

from .counting_sql import CANONICAL, is_document, literal
from .own_indicators import indicator_in
from .records_behind import counted_rows, in_order, record_of, records_behind
from .service_keys import keys_of, service_keys

if TYPE_CHECKING:
    from .book import Book

# Companies listed at first; the others come with the whole.
FIRST_COMPANIES = 100
# Of so many companies, one at least has a record in the figure: else those that may count are looked for first.
_SPARSE = 10
_FIRST_STEP = 200
# A margin, for those wanted are not spread quite evenly among the names.
_MARGIN = 1.3
# So many documents are read whole as soon as their first ones.
FEW_DOCUMENTS = 2_500

Bounds = dict[str, Any]


def first_records(
    book: Book, year: FiscalYear, indicator: str, region: str | None, mrc: str | None, figure: Figure
) -> RecordsBehind | None:
    """The records of the first companies by name, without those left out; None when only the whole can be read.

    ``figure`` is the one on show. Activities, links, sales and documents are few: their whole takes no longer.
    """
    entry = indicator_in(book, indicator, year)
    value = figure.value(mrc)
    if figure.status is not Status.COUNTED or value is None or book.reads_past:
        return None
    if entry.source not in (Source.INTERVENTIONS, Source.PARTICIPATIONS, Source.SERVICES_AND_PARTICIPATIONS):
        return None
    if is_document(entry) and value < FEW_DOCUMENTS:
        # With fewer there is nothing to gain.
        return records_behind(book, year, indicator, region, mrc, figure=figure, with_left_out=False)
    bounds = {"start": year.start.isoformat(), "end": year.end.isoformat(), "region": region, "mrc": mrc}
    return RecordsBehind(value, in_order(_first_of(book, entry, bounds, value)), ())


def _first_of(book: Book, indicator: Indicator, bounds: Bounds, value: float) -> list[FigureRecord]:
    families = _families(book)
    everyone = int(book.scalar("SELECT count(*) FROM company"))
    if value * _SPARSE < everyone or is_document(indicator):
        companies, step = iter(_those_that_may_count(book, indicator, bounds)), _FIRST_STEP
    else:
        # About as many as hold those wanted, when they are spread evenly.
        companies, step = _everyone(book), max(_FIRST_STEP, int(_MARGIN * FIRST_COMPANIES * everyone / value))
    found: list[FigureRecord] = []
    listed: set[bytes | None] = set()
    while len(listed) < FIRST_COMPANIES and (some := list(islice(companies, step))):
        keys = [key for company in some for key in (company, *families.get(company, ()))]
        found += [record_of(row, indicator.unit) for row in counted_rows(book, indicator, bounds, keys)]
        listed.update(record.company for record in found)
    return found


def _families(book: Book) -> dict[bytes, list[bytes]]:
    """The companies that each one stands for (rule 12)."""
    families: dict[bytes, list[bytes]] = defaultdict(list)
    for company, root in book.sql(f"WITH RECURSIVE {CANONICAL} SELECT company, root FROM canonical"):
        if company != root:
            families[root].append(company)
    return families


def _everyone(book: Book) -> Iterator[bytes]:
    rows = book.sql("SELECT company FROM company_row INDEXED BY company_row_by_name WHERE hidden = 0 ORDER BY name_key")
    for (company,) in rows:
        yield company


def _those_that_may_count(book: Book, indicator: Indicator, bounds: Bounds) -> list[bytes]:
    """The companies, or those that they were merged into, with a record of that place or service."""
    found = []
    if indicator.source is not Source.PARTICIPATIONS:
        found.append(_served(book, indicator, bounds))
    if indicator.source is not Source.INTERVENTIONS:
        found.append(
            "SELECT p.company_id AS company FROM activity a CROSS JOIN participation p INDEXED BY "
            "participation_activity ON p.activity_id = a.id WHERE "
            + " AND ".join(("a.start_date BETWEEN :start AND :end", "p.attendance = 'attended'", *_place(bounds, "p.")))
        )
    statement = (
        f"WITH RECURSIVE {CANONICAL}, near AS (SELECT DISTINCT coalesce(k.root, f.company) AS company "
        f"FROM ({' UNION '.join(found)}) f LEFT JOIN canonical k ON k.company = f.company) "
        "SELECT n.company FROM near n JOIN company_row r ON r.company = n.company WHERE r.hidden = 0 "
        "ORDER BY r.name_key"
    )
    return [company for (company,) in book.sql(statement, bounds)]


def _served(book: Book, indicator: Indicator, bounds: Bounds) -> str:
    """The companies with an intervention of the year in that place or of that service, through one index."""
    services = [literal(key) for key in keys_of(indicator.services, service_keys(book))]
    day = "completed_on" if is_document(indicator) else "date"
    conditions = [f"{day} BETWEEN :start AND :end", *_place(bounds, "")]
    conditions += [f"service_id IN ({', '.join(services)})"] if services else []
    if is_document(indicator):
        index = "intervention_completed_on"
    elif bounds["mrc"] is not None or not services:
        index = "intervention_date" if bounds["mrc"] is None else "intervention_mrc"
    else:
        index = "intervention_service"
        # What that partial index holds.
        conditions += ["status = 'done'", "trashed_at IS NULL"]
    return f"SELECT company_id AS company FROM intervention INDEXED BY {index} WHERE {' AND '.join(conditions)}"


def _place(bounds: Bounds, row: str) -> list[str]:
    """The conditions on the place that a record of the figure meets; none for the territory."""
    if bounds["region"] is None:
        return []
    if bounds["mrc"] is None:
        mrcs = "(SELECT code FROM mrc WHERE region_code = :region)"
        return [f"({row}mrc IN {mrcs} OR ({row}mrc IS NULL AND {row}region = :region))"]
    return [f"{row}mrc = :mrc"] if bounds["mrc"] else [f"{row}mrc IS NULL", f"{row}region = :region"]
