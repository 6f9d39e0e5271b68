"""What the sample book shows beside the acts: synergy links, outcomes, funding, targets, historical submissions."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.synergy import CONCLUDED, ENDED, IN_CONTACT
from cqi_desktop.resource_files import resource

from .funding import add_funding_line
from .funding_shares import share_id
from .outcomes import record_outcome
from .sample_companies import Written
from .sample_tables import CENTRE_DU_QUEBEC, MAURICIE, YEAR, rows_of
from .submissions import Cell, record_historical_submission
from .synergies import change_link_status, propose_link
from .tables import FundingShare
from .targets import set_target

if TYPE_CHECKING:
    from .book import Book

_AMOUNTS = ("forecast", "requested", "accepted", "received", "spent")
_HISTORICAL_YEARS = (FiscalYear(2008), FiscalYear(2009))


def write_links(book: Book, written: Mapping[str, Written]) -> None:
    """Write the synergy links, each through the statuses that its dates tell."""
    for row in rows_of("links"):
        a = written[row["company_a"]]
        key = propose_link(
            book,
            company_a=a.key,
            company_b=written[row["company_b"]].key,
            kind=row["kind"],
            proposed_on=date.fromisoformat(row["proposed_on"]),
            market=row["market"],
            origin=row["origin"],
            adviser=a.adviser,
        )
        for status in (IN_CONTACT, CONCLUDED, ENDED):
            if row[f"{status}_on"]:
                value = {"value_cents": int(row["value"]) * 100} if status == CONCLUDED else {}
                change_link_status(book, key, status, date.fromisoformat(row[f"{status}_on"]), **value)


def write_outcomes(book: Book, written: Mapping[str, Written]) -> None:
    """Write the outcomes: some declared by companies, some estimated."""
    for row in rows_of("outcomes"):
        year = FiscalYear.parse(row["fiscal_year"])
        value = int(row["value"]) * (100 if row["kind"] == "export_sales" else 1)
        record_outcome(
            book,
            company=written[row["company"]].key,
            kind=row["kind"],
            value=value,
            start_date=year.start,
            end_date=year.end,
            market=row["market"],
            attribution=row["attribution"],
            recorded_on=date.fromisoformat(row["recorded_on"]),
            evidence=row["evidence"],
        )


def write_funding(book: Book) -> None:
    """Write the sources of funding; for Centre-du-Québec in 2011-2012 those of the published budget."""
    for row in rows_of("funding"):
        year = FiscalYear.parse(row["fiscal_year"])
        amounts = {f"{name}_cents": int(row[name]) * 100 for name in _AMOUNTS if row[name]}
        add_funding_line(
            book,
            funder=row["funder"],
            programme=row["programme"],
            region=row["region"],
            start_date=year.start,
            end_date=year.end,
            is_own_revenue=bool(row["is_own_revenue"]),
            **amounts,
        )


# What each of the two sources of Mauricie pays of a service, in percent: the CRÉ, then DEC.
_SHARES = {"information": (100, 0), "accompaniment": (40, 60), "diagnostic": (0, 100), "prediagnostic": (50, 50)}


def write_funding_shares(book: Book) -> None:
    """Share the year's interventions of Mauricie between its two funders; one is claimed twice, to be put right."""
    lines = book.sql(
        "SELECT id FROM funding_line WHERE region = ? AND start_date = ? ORDER BY requested_cents",
        (MAURICIE, YEAR.start.isoformat()),
    )
    sources = [key for (key,) in lines]
    acts = book.sql(
        "SELECT i.id, s.code FROM intervention i JOIN service s ON s.id = i.service_id WHERE i.region = ? "
        "AND i.status = 'done' AND i.date BETWEEN ? AND ? ORDER BY i.date, i.id",
        (MAURICIE, YEAR.start.isoformat(), YEAR.end.isoformat()),
    ).fetchall()
    twice = next(key for key, code in acts if code == "accompaniment")
    for key, code in acts:
        shares = (60, 60) if key == twice else _SHARES.get(code, (0, 0))
        for line, percent in zip(sources, shares, strict=True):
            if percent:
                book.insert(
                    FundingShare, id=share_id(key, line), intervention=key, funding_line=line, share=percent * 100
                )


def write_targets(book: Book) -> None:
    """Write the targets of the year."""
    for row in rows_of("targets"):
        set_target(
            book,
            indicator=row["indicator"],
            region=row["region"] or None,
            start_date=YEAR.start,
            end_date=YEAR.end,
            value=int(row["value"]) * INDICATOR_BY_CODE[row["indicator"]].unit.scale,
        )


def write_historical_submissions(book: Book) -> None:
    """Write the two years known only by what was published: exactly those cells."""
    for year in _HISTORICAL_YEARS:
        record_historical_submission(
            book,
            region=CENTRE_DU_QUEBEC,
            year=year,
            figures=published_cells(CENTRE_DU_QUEBEC, year),
            notes="Rapport au conseil de la CRÉCQ",
        )


def published_cells(region: str, year: FiscalYear) -> dict[Cell, int]:
    """The cells that were published of a region and a year, from reference_figures.csv."""
    with resource("reference", "reference_figures.csv").open(encoding="utf-8", newline="") as file:
        return {
            (row["indicator_code"], row["mrc_code"] or None): int(row["value"])
            for row in csv.DictReader(file)
            if row["region_code"] == region
            and row["fiscal_year"] == year.label
            and row["status"] == "published"
            and row["indicator_code"] in INDICATOR_BY_CODE
        }
