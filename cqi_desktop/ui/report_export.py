"""The yearly workbook written from the window: off its thread, with progress, and stopped without a trace."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cqi_desktop.domain.figures import RecordsBehind
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import Indicator
from cqi_desktop.store.book import Book
from cqi_desktop.store.export_journal import note_export
from cqi_desktop.store.reference import territory
from cqi_desktop.translation import format_date, translate, translate_marked

from .models.records_model import reason_text
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
    note_export(
        book,
        kind="workbook",
        title=output.stem,
        file_format=output.suffix,
        record_count=0,
        definition={"year": year.label, "region": region or "", "audience": audience},
    )
    return output


def export_records(path: Path, indicator: Indicator, behind: RecordsBehind, as_of: date | None) -> Path:
    """Write the records behind a figure, then those left out with the reason, as Excel or, by its name, CSV.

    A list of a past day says so in its last column. Raises UnwritableError.
    """
    from cqi_desktop.exchange.list_files import Value, write_csv, write_excel

    headers = [translate("ReportExport", "Company"), translate("ReportExport", "Record"),
               translate("ReportExport", "Date"), translate("ReportExport", "MRC"), translate("ReportExport", "Amount"),
               translate("ReportExport", "Counted")]  # fmt: skip
    if as_of is not None:
        headers.append(translate("ReportExport", "Data as of {day}").format(day=format_date(as_of)))
    rows: list[list[Value]] = []
    for record in (*behind.counted, *behind.left_out):
        name = " ⇄ ".join(part for part in (record.company_name, record.other_company_name) if part)
        reason = translate("ReportExport", "yes") if record.reason is None else reason_text(record.reason)
        amount = None if record.amount is None else Decimal(str(record.amount))
        mrc = territory().mrc_name(record.mrc) if record.mrc else None
        rows.append([name, record.label, record.day, mrc, amount, reason, *([as_of] if as_of else [])])
    if path.suffix.lower() == ".csv":
        write_csv(path, headers, rows)
    else:
        title = "".join(letter for letter in translate_marked("Indicator", indicator.label) if letter not in "[]:*?/\\")
        write_excel(path, title[:31], headers, rows)
    return path


def records_name(label: str, place: str, year: str, as_of: date | None) -> str:
    """``Service d’information, Bécancour, 2010-2011.xlsx``."""
    day = "" if as_of is None else translate("ReportExport", ", as of {day}").format(day=format_date(as_of))
    bare = "".join(letter for letter in f"{label}, {place}, {year}{day}" if letter not in r'<>:"/\|?*')
    return f"{bare}.xlsx"


def export_sentence(path: Path) -> str:
    return translate("ReportExport", "{name} written").format(name=path.name)


def open_file(path: Path) -> None:
    """Open ``path`` with the program that the person uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder(path: Path) -> None:
    """Show the folder of ``path``."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
