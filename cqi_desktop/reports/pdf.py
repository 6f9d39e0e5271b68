"""The yearly breakdown as a PDF: the sheets of the workbook on letter paper, in French typography."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cqi_desktop.store.new_files import check_place
from cqi_desktop.translation import in_language, translate

from .breakdown import Audience, Breakdown
from .pdf_page import DocumentPages, DocumentText
from .pdf_sheet import draw_sheet
from .sheet_content import SheetContent
from .stable_file import replacing, stable_moment
from .wording import period_label, place_label, standing_label
from .workbook import build_sheets

Progress = Callable[[int, int], None]


def write_pdf(
    breakdown: Breakdown, output: Path, *, without_names: bool = False, progress: Progress | None = None
) -> None:
    """Write the PDF at ``output``, replacing an earlier one in one step: the sheets of the same breakdown's workbook.

    The same book gives the same bytes. ``progress(done, total)`` counts rows and may raise CancelledError: nothing is
    kept then. Raises UnwritableError.
    """
    check_place(output)
    content = pdf_bytes(breakdown, without_names=without_names, progress=progress)
    with replacing(output) as file:
        file.write(content)


def pdf_bytes(breakdown: Breakdown, *, without_names: bool = False, progress: Progress | None = None) -> bytes:
    """The same, not written: for a preview."""
    with in_language("fr"):
        contents = build_sheets(breakdown, breakdown.audience, without_names=without_names)
        pages = DocumentPages(_text(breakdown), stable_moment(breakdown.last_change_at))
        _draw(pages, contents, progress)
        return bytes(pages.output())


def _draw(pages: DocumentPages, contents: list[SheetContent], progress: Progress | None) -> None:
    every_row, done = sum(len(content.rows) for content in contents), 0

    def step_done(rows: int) -> None:
        nonlocal done
        done += rows
        if progress is not None:
            progress(done, every_row)

    for content in contents:
        draw_sheet(pages, content, step_done)


def _text(breakdown: Breakdown) -> DocumentText:
    place, year = place_label(breakdown), breakdown.year.fiscal_year.label
    standing = standing_label(breakdown.standing)
    title = translate("Report", "Yearly breakdown by MRC, {place}, {year}").format(place=place, year=year)
    audience = {
        Audience.CRE: translate("Report", "for the funder"),
        Audience.BOARD: translate("Report", "for the board"),
    }[breakdown.audience]
    return DocumentText(
        title,
        f"{period_label(breakdown)} · {standing} · {audience}",
        breakdown.organisation,
        f"{place} · {year}",
        standing,
        stable_moment(breakdown.last_change_at).date(),
    )
