"""The yearly workbook: its sheets in order, written whole and reproducible."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook

from cqi_desktop.store.memory_workbook import MemoryWorkbook, write_members
from cqi_desktop.store.new_files import check_place
from cqi_desktop.translation import in_language, translate

from .breakdown import Audience, Breakdown
from .cached_values import CachedValues
from .movements import unnamed
from .sheet_content import SheetContent
from .sheet_writer import PageText, write_sheet
from .sheets.activities import build_activities
from .sheets.budget import build_budget
from .sheets.by_mrc import build_by_mrc, total_spots
from .sheets.companies import build_companies
from .sheets.comparison import build_comparison
from .sheets.notes import build_notes
from .sheets.summary import build_summary
from .sheets.synergy import build_synergy
from .sheets.targets import build_targets
from .stable_file import StableArchive, replacing, stable_moment
from .styles import add_styles
from .wording import period_label, place_label, standing_label

Progress = Callable[[int, int], None]

# A funder's document is in French whatever the window speaks.
_LANGUAGE = "fr"


def write_workbook(
    breakdown: Breakdown,
    output: Path,
    *,
    audience: Audience | str | None = None,
    without_names: bool = False,
    progress: Progress | None = None,
) -> None:
    """Write the workbook at ``output``, replacing an earlier one in one step.

    ``audience`` is that of the breakdown unless given; what was gathered for the board may name companies and is
    never written for the CRÉ. ``progress(done, total)`` counts rows and may raise CancelledError: nothing is kept
    then. Raises UnwritableError, and nothing is created or changed.
    """
    audience = Audience(audience or breakdown.audience)
    if audience is not breakdown.audience:
        raise ValueError(f"this breakdown was gathered for {breakdown.audience}, not for {audience}")
    check_place(output)
    with in_language(_LANGUAGE):
        contents = build_sheets(breakdown, audience, without_names=without_names)
        with closing(_new_workbook(breakdown)) as workbook:
            cached = _write_sheets(workbook, contents, breakdown, progress)
            moment = stable_moment(breakdown.last_change_at)
            with replacing(output) as file, StableArchive(file, moment, cached) as archive:
                write_members(workbook, archive, archive.add_sheet)


def build_sheets(breakdown: Breakdown, audience: Audience, *, without_names: bool = False) -> list[SheetContent]:
    """Every sheet in order, not written yet; call it within ``in_language("fr")``."""
    if without_names:
        breakdown = replace(breakdown, movements=unnamed(breakdown.movements))
    by_mrc = build_by_mrc(breakdown, audience)
    totals = total_spots(by_mrc, breakdown, audience)
    sheets = [
        build_summary(breakdown, audience),
        by_mrc,
        build_comparison(breakdown, audience),
        build_activities(breakdown, audience),
        build_synergy(breakdown, audience),
    ]
    if audience is Audience.BOARD:
        sheets.append(build_budget(breakdown, totals))
        sheets.append(build_targets(breakdown, totals))
        if not without_names:
            sheets.append(build_companies(breakdown, audience))
    sheets.append(build_notes(breakdown, audience))
    return sheets


def _new_workbook(breakdown: Breakdown) -> Workbook:
    workbook = MemoryWorkbook()
    add_styles(workbook)
    properties = workbook.properties
    properties.creator = properties.lastModifiedBy = breakdown.organisation
    properties.title = translate("Report", "Yearly breakdown by MRC, {place}, {year}").format(
        place=place_label(breakdown), year=breakdown.year.fiscal_year.label
    )
    properties.subject = f"{period_label(breakdown)} · {standing_label(breakdown.standing)}"
    properties.keywords = "CQI; MRC"
    properties.language = "fr-CA"
    moment = stable_moment(breakdown.last_change_at).replace(tzinfo=None)
    properties.created = properties.modified = moment
    return workbook


def _write_sheets(
    workbook: Workbook, contents: list[SheetContent], breakdown: Breakdown, progress: Progress | None
) -> dict[str, CachedValues]:
    """Write every sheet and return the values of their formulas, by member of the file."""
    page_text = PageText(
        breakdown.organisation,
        f"{place_label(breakdown)} · {breakdown.year.fiscal_year.label}",
        standing_label(breakdown.standing),
    )
    every_row, done = sum(len(content.rows) for content in contents), 0

    def step_done(rows: int) -> None:
        nonlocal done
        done += rows
        if progress is not None:
            progress(done, every_row)

    return {
        f"xl/worksheets/sheet{place}.xml": write_sheet(workbook, content, page_text, step_done)
        for place, content in enumerate(contents, 1)
    }
