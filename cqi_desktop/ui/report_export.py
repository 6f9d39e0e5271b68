"""The yearly workbook written from the window: off its thread, with progress, and stopped without a trace."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.store.book import Book
from cqi_desktop.translation import translate

from .tasks import Progress

YEARS_COMPARED = 3
# Counting comes first and cannot be measured; it is given this part of the bar.
_COUNTED = 0.3


def workbook_name(region_name: str, year: FiscalYear) -> str:
    """``Ventilation MRC Centre-du-Québec 2010-2011.xlsx``; a document for a funder is named in French."""
    place = region_name or "territoire"
    return f"Ventilation MRC {place} {year.label}.xlsx"


def export_workbook(
    book: Book, year: FiscalYear, region: str | None, audience: str, output: Path, progress: Progress
) -> Path:
    """Gather the figures and write the workbook at ``output``. Runs on the worker.

    Raises UnwritableError, or CancelledError when the person stopped it; nothing is kept then.
    """
    from cqi_desktop.reports.breakdown import gather_breakdown
    from cqi_desktop.reports.workbook import write_workbook

    def rows_written(done: int, total: int) -> None:
        progress.report(_COUNTED + (1 - _COUNTED) * done / max(total, 1))

    progress.report(0.0)
    breakdown = gather_breakdown(book, year, region, years=YEARS_COMPARED, audience=audience)
    progress.report(_COUNTED)
    write_workbook(breakdown, output, audience=audience, progress=rows_written)
    return output


def export_sentence(path: Path) -> str:
    return translate("ReportExport", "{name} written").format(name=path.name)


def open_file(path: Path) -> None:
    """Open ``path`` with the program that the person uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> None:
    """Show the folder of ``path``."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
