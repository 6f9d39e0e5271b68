"""Charts of the workbook: sober columns, the value above each, and the values kept for previews."""

from __future__ import annotations

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun

from .formulas import number
from .sheet_content import Chart, ChartSeries, Span, shown
from .styles import EDGE_COLOUR, SECOND_COLOUR, SERIES_COLOURS, TEXT_COLOUR

# A zero and an unknown draw no column; neither gets a number that could be taken for the other.
_LABEL_FORMAT = '#,##0;"−"#,##0;;'


def chart_of(chart: Chart, sheet_title: str) -> BarChart:
    """The chart of openpyxl, over the rows and columns that the sheet keeps for it."""
    bars = BarChart()
    bars.type, bars.grouping, bars.gapWidth, bars.overlap = "col", "clustered", 60, -5
    colours = SERIES_COLOURS[-len(chart.series) :] if chart.series else ()
    for place, (series, colour) in enumerate(zip(chart.series, colours, strict=True)):
        bars.series.append(_series(place, series, chart.categories, colour, sheet_title))
    bars.title = _title(chart.title)
    bars.legend.position = "b"
    bars.legend.txPr = _text(9, SECOND_COLOUR)
    _set_up_axes(bars)
    bars.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    bars.anchor = TwoCellAnchor(
        editAs="oneCell",
        _from=AnchorMarker(col=0, row=chart.first_row - 1),
        to=AnchorMarker(col=chart.columns, row=chart.last_row - 1),
    )
    return bars


def _series(place: int, series: ChartSeries, categories: Span, colour: str, sheet_title: str) -> Series:
    made = Series(
        idx=place,
        order=place,
        tx=SeriesLabel(strRef=_text_reference(sheet_title, Span(series.name.address, (series.name.value,)))),
        cat=AxDataSource(strRef=_text_reference(sheet_title, categories)),
        val=NumDataSource(numRef=_number_reference(sheet_title, series.values)),
        spPr=GraphicalProperties(solidFill=colour, ln=LineProperties(noFill=True)),
        dLbls=DataLabelList(
            numFmt=_LABEL_FORMAT, dLblPos="outEnd", showVal=True, showLegendKey=False, showCatName=False,
            showSerName=False, showPercent=False, showBubbleSize=False, txPr=_text(8, SECOND_COLOUR),
        ),
    )  # fmt: skip
    made.invertIfNegative = False
    return made


def _address(sheet_title: str, span: Span) -> str:
    """``'Par MRC'!$C$6:$G$6``."""
    cells = ":".join(_absolute(cell) for cell in span.address.split(":"))
    return f"'{sheet_title}'!{cells}"


def _absolute(cell: str) -> str:
    letters = cell.rstrip("0123456789")
    return f"${letters}${cell[len(letters) :]}"


def _text_reference(sheet_title: str, span: Span) -> StrRef:
    points = [StrVal(idx=place, v=str(shown(value))) for place, value in enumerate(span.values)]
    return StrRef(f=_address(sheet_title, span), strCache=StrData(ptCount=len(points), pt=points))


def _number_reference(sheet_title: str, span: Span) -> NumRef:
    """The cells drawn, and their numbers; an unknown one has no point, so that a preview leaves a gap."""
    found = [(place, number(value)) for place, value in enumerate(span.values)]
    points = [NumVal(idx=place, v=value) for place, value in found if value is not None]
    cache = NumData(formatCode="General", ptCount=len(span.values), pt=points)
    return NumRef(f=_address(sheet_title, span), numCache=cache)


def _set_up_axes(bars: BarChart) -> None:
    """Names under a base line; no scale and no grid, since each column bears its value."""
    bars.x_axis.delete, bars.y_axis.delete = False, True
    bars.y_axis.majorGridlines = None
    bars.y_axis.scaling.min = 0
    bars.x_axis.majorTickMark = "none"
    bars.x_axis.txPr = _text(9, TEXT_COLOUR)
    bars.x_axis.spPr = GraphicalProperties(ln=LineProperties(solidFill=EDGE_COLOUR))


def _title(text: str) -> Title:
    properties = CharacterProperties(sz=1200, b=True, solidFill=TEXT_COLOUR)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=properties), r=[RegularTextRun(rPr=properties, t=text)])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def _text(size: int, colour: str) -> RichText:
    properties = CharacterProperties(sz=size * 100, solidFill=colour)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=properties), endParaRPr=properties)])
