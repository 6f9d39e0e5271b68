"""The first rows of every sheet: what it is, of which region and period, and how firm."""

from __future__ import annotations

from cqi_desktop.reports.breakdown import Breakdown
from cqi_desktop.reports.sheet_content import SheetContent, Style
from cqi_desktop.reports.wording import period_label, place_label, standing_label


def new_sheet(
    title: str, breakdown: Breakdown, heading: str, widths: tuple[float, ...], *, is_landscape: bool = True
) -> SheetContent:
    """A sheet named ``title`` that begins with ``heading`` and ends its introduction with a blank row."""
    sheet = SheetContent(title, widths, is_landscape)
    sheet.add_line(heading, Style.TITLE, 24)
    sheet.add_line(f"{place_label(breakdown)} · {period_label(breakdown)}", Style.SUBTITLE)
    sheet.add_line(standing_label(breakdown.standing), Style.SUBTITLE)
    sheet.add_blank()
    return sheet
