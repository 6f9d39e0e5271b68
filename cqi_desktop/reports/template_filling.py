"""A funder's workbook filled: the figures of a year in the cells that were said once, all the rest as it was."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError
from zipfile import ZipFile

from cqi_desktop.domain.errors import ReportTemplateError
from cqi_desktop.domain.figures import YearFigures
from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.domain.report_templates import TO_SPECIFY, TOTAL, CellRefusal, TemplateCell
from cqi_desktop.store.figures import figures_of

from .figures_document import plain_number
from .sheet_splice import CellValue, spliced
from .template_file import Refused, TemplateFile
from .wording import absence

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

_CALCULATION = re.compile(rb"<((?:\w+:)?)calcPr\b[^>]*?(/?)>")
# What stands before the settings of calculation in a workbook, the last first.
_BEFORE_CALCULATION = (b"definedNames", b"externalReferences", b"functionGroups", b"sheets")


@dataclass(frozen=True, slots=True)
class WrittenCell:
    """A cell that was written and what it shows: a number, "n. d." or "s. o."."""

    cell: TemplateCell
    fiscal_year: FiscalYear
    value: CellValue


@dataclass(frozen=True, slots=True)
class FilledTemplate:
    """The filled workbook, the cells written and those that could not be, with the reason."""

    content: bytes
    written: tuple[WrittenCell, ...]
    refused: tuple[tuple[TemplateCell, Refused], ...]


def fill_template(
    book: Book, template: TemplateFile, cells: Sequence[TemplateCell], year: FiscalYear, region: str | None
) -> FilledTemplate:
    """Fill the cells with the figures of a region (code), or of the territory, for ``year`` and those before.

    Only the cells written change; a program that opens the file calculates its formulas again. Raises
    ReportTemplateError when nothing is mapped.
    """
    if not cells:
        raise ReportTemplateError(reason="unmapped", text=template.name)
    years = {back: figures_of(book, year.last(back + 1)[-1]) for back in {cell.years_back for cell in cells}}
    written: list[WrittenCell] = []
    refused: list[tuple[TemplateCell, Refused]] = []
    for cell in cells:
        why = template.refusal(cell.sheet, cell.cell)
        value = _value(years[cell.years_back], cell, region) if why is None else None
        if why is None and value is not None:
            written.append(WrittenCell(cell, years[cell.years_back].fiscal_year, value))
        else:
            refused.append((cell, why or Refused(CellRefusal.UNKNOWN_PLACE)))
    return FilledTemplate(_content(template, written), tuple(written), tuple(refused))


def _value(year: YearFigures, cell: TemplateCell, region: str | None) -> CellValue | None:
    """What goes in a cell; None when its place is not of the region reported."""
    if cell.place == TOTAL:
        figure, found = year.figure(cell.indicator, region), year.figure(cell.indicator, region).total
    elif cell.place == TO_SPECIFY:
        if region is None:
            return None
        figure = year.figure(cell.indicator, region)
        found = figure.mrc_to_specify
    else:
        holder = _region_of(year, cell.place, region)
        if holder is None:
            return None
        figure = year.figure(cell.indicator, holder)
        found = figure.total if cell.place == holder else figure.by_mrc.get(cell.place)
    return absence(figure.status) if found is None else plain_number(found)


def _region_of(year: YearFigures, place: str, region: str | None) -> str | None:
    """The region, among those reported, that a code is of or that has this MRC."""
    for figures in year.regions:
        is_reported = region in (None, figures.region.code)
        if is_reported and (place == figures.region.code or place in {mrc.code for mrc in figures.mrcs}):
            return figures.region.code
    return None


# --- the file ----------------------------------------------------------------------------------------------


def _content(template: TemplateFile, written: Iterable[WrittenCell]) -> bytes:
    by_sheet: dict[str, dict[str, CellValue]] = defaultdict(dict)
    for one in written:
        by_sheet[template.sheet_named(one.cell.sheet).title][one.cell.cell] = one.value
    output = BytesIO()
    try:
        with ZipFile(BytesIO(template.content)) as before, ZipFile(output, "w") as after:
            workbook, members = _members(before)
            values = {members[title]: cells for title, cells in by_sheet.items()}
            for member in before.infolist():
                content = before.read(member)
                if member.filename in values:
                    content = spliced(content, values[member.filename])
                elif member.filename == workbook and values and template.has_formulas:
                    content = calculated_on_load(content)
                after.writestr(member, content)
    except (ExpatError, SyntaxError, KeyError, ValueError) as error:
        raise ReportTemplateError(reason="format", text=template.name) from error
    return output.getvalue()


def _members(archive: ZipFile) -> tuple[str, dict[str, str]]:
    """The member of the workbook, and that of each sheet by its title."""
    from openpyxl.xml.functions import fromstring

    root = fromstring(archive.read("_rels/.rels"))
    workbook = next(
        relation.attrib["Target"].lstrip("/")
        for relation in root
        if relation.attrib["Type"].endswith("/relationships/officeDocument")
    )
    folder = PurePosixPath(workbook).parent
    relations = fromstring(archive.read(f"{folder}/_rels/{PurePosixPath(workbook).name}.rels"))
    targets = {relation.attrib["Id"]: relation.attrib["Target"] for relation in relations}
    sheets = fromstring(archive.read(workbook)).iter()
    return workbook, {
        sheet.attrib["name"]: _resolved(folder, targets[_relation(sheet.attrib)])
        for sheet in sheets
        if sheet.tag.rpartition("}")[2] == "sheet"
    }


def _relation(attributes: Mapping[str, str]) -> str:
    """The relation that a sheet names, in the usual namespace or in the strict one."""
    return next(value for name, value in attributes.items() if name.startswith("{") and name.endswith("}id"))


def _resolved(folder: PurePosixPath, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else str(folder / target)


def calculated_on_load(workbook_xml: bytes) -> bytes:
    """The same workbook, whose formulas are calculated again by the program that opens it."""
    found = _CALCULATION.search(workbook_xml)
    if found is not None:
        if b"fullCalcOnLoad=" in found[0]:
            return workbook_xml
        end = found.end() - len(found[2]) - 1
        return workbook_xml[:end] + b' fullCalcOnLoad="1"' + workbook_xml[end:]
    for name in _BEFORE_CALCULATION:
        closed = re.search(rb"</((?:\w+:)?)" + name + rb"\s*>", workbook_xml)
        if closed is not None:
            new = b"<" + closed[1] + b'calcPr fullCalcOnLoad="1"/>'
            return workbook_xml[: closed.end()] + new + workbook_xml[closed.end() :]
    return workbook_xml
