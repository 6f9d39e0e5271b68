"""``report template``: a funder's own workbook filled, and the list of what was written in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cqi_desktop.domain.errors import ReportTemplateError, UnreadableFileError
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.indicators import INDICATOR_BY_CODE
from cqi_desktop.domain.report_templates import TemplateCell, mapping_cells, mapping_text
from cqi_desktop.reports.template_places import place_name
from cqi_desktop.store.report_templates import template_content, template_named
from cqi_desktop.template_words import CELL_REASONS
from cqi_desktop.translation import translate, translate_marked

from .output import FINDINGS, complain, say, say_json, say_table

if TYPE_CHECKING:
    from cqi_desktop.reports.template_file import TemplateFile
    from cqi_desktop.reports.template_filling import FilledTemplate
    from cqi_desktop.store.book import Book


def fill(
    book: Book,
    named: str,
    mapping: Path | None,
    year: FiscalYear,
    region: str | None,
    output: Path,
    *,
    as_json: bool,
) -> None:
    """Write the filled workbook and say each cell; exit status 1 when some could not be written."""
    from cqi_desktop.reports.stable_file import replacing
    from cqi_desktop.reports.template_filling import fill_template

    template, cells = _template(book, named)
    if mapping is not None:
        cells = _mapping(mapping)
    filled = fill_template(book, template, cells, year, region)
    with replacing(output) as file:
        file.write(filled.content)
    if as_json:
        say_json(_document(filled, output))
    else:
        _say_cells(filled, output)
    if filled.refused:
        raise click.exceptions.Exit(FINDINGS)


def write_proposals(book: Book, named: str, year: FiscalYear, path: Path, *, as_json: bool) -> None:
    """Write a mapping of what the labels of the workbook seem to ask for, to be checked by a person."""
    from cqi_desktop.reports.stable_file import replacing
    from cqi_desktop.reports.template_matching import proposed_cells

    template, _ = _template(book, named)
    cells = [one.proposal for one in proposed_cells(template, year) if one.proposal is not None]
    with replacing(path) as file:
        file.write(mapping_text(cells).encode("utf-8"))
    if as_json:
        say_json({"proposed": [_cell_document(cell) for cell in cells], "mapping": str(path)})
    else:
        text = translate("Cli", "%Ln cell(s) proposed. Check the mapping: {path}", "", len(cells))
        say(text.format(path=path))


def _template(book: Book, named: str) -> tuple[TemplateFile, tuple[TemplateCell, ...]]:
    """A file of that name, else a template of the book with its own mapping."""
    from cqi_desktop.reports.template_file import TemplateFile

    path = Path(named)
    if path.is_file():
        return TemplateFile(path.name, _read(path)), ()
    kept = template_named(book, named)
    if kept is None:
        raise ReportTemplateError(reason="unknown", text=named)
    return TemplateFile(kept.file_name, template_content(book, kept.key)), kept.cells


def _mapping(path: Path) -> tuple[TemplateCell, ...]:
    try:
        return mapping_cells(_read(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReportTemplateError(reason="mapping", text="UTF-8") from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = "folder" if path.is_dir() else "denied" if path.exists() else "missing"
        raise UnreadableFileError(path=path, reason=reason) from error


def _document(filled: FilledTemplate, output: Path) -> dict[str, Any]:
    return {
        "output": str(output),
        "written": [
            {**_cell_document(one.cell), "fiscal_year": one.fiscal_year.label, "value": one.value}
            for one in filled.written
        ],
        "refused": [
            {**_cell_document(cell), "reason": why.reason.value, "instead": why.instead or None}
            for cell, why in filled.refused
        ],
    }


def _cell_document(cell: TemplateCell) -> dict[str, Any]:
    return {
        "sheet": cell.sheet,
        "cell": cell.cell,
        "indicator": cell.indicator,
        "place": cell.place,
        "year": -cell.years_back,
    }


def _say_cells(filled: FilledTemplate, output: Path) -> None:
    headers = (
        translate("Cli", "Cell"),
        translate("Cli", "Indicator"),
        translate("Cli", "Place"),
        translate("Cli", "Fiscal year"),
        translate("Cli", "Value"),
    )
    rows = [
        (
            f"{one.cell.sheet}!{one.cell.cell}",
            translate_marked("Indicator", INDICATOR_BY_CODE[one.cell.indicator].label),
            place_name(one.cell.place),
            one.fiscal_year.label,
            str(one.value),
        )
        for one in filled.written
    ]
    say_table(headers, rows, numbers=(4,))
    for cell, why in filled.refused:
        reason = translate_marked("ReportTemplate", CELL_REASONS[why.reason.value]).format(instead=why.instead)
        text = translate("Cli", "{cell} was not written: {reason}.")
        complain(text.format(cell=f"{cell.sheet}!{cell.cell}", reason=reason))
    say(translate("Cli", "Workbook written: {path}").format(path=output))
