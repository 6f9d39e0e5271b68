"""The pages of a document for a funder: letter paper, what stands around each, fonts that ship with the program."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from fpdf import FPDF

from cqi_desktop.resource_files import resource
from cqi_desktop.translation import format_date, translate

FONT = "DejaVu"
# Millimetres.
SIDE, TOP, BOTTOM = 14.0, 22.0, 18.0
HAIR, THIN = 0.1, 0.25
_EDGE_SIZE = 7.5

Colour = tuple[int, int, int]
TEXT: Colour = (0x1A, 0x24, 0x30)
SECOND: Colour = (0x4A, 0x58, 0x66)
FAINT: Colour = (0x59, 0x65, 0x72)
LINE: Colour = (0xD8, 0xDE, 0xE5)
EDGE: Colour = (0x7C, 0x89, 0x97)
GROUND: Colour = (0xF3, 0xF5, 0xF7)


class DocumentText(NamedTuple):
    """What each page says around its content, and what the file says of itself."""

    title: str
    subject: str
    organisation: str
    place: str
    standing: str
    day: date


class DocumentPages(FPDF):
    """Pages that bear the organisation, the period, how firm the figures are, the day, and "Page x de y".

    ``section`` is the title of the part that the page belongs to.
    """

    def __init__(self, text: DocumentText, moment: datetime) -> None:
        super().__init__(format="letter", unit="mm")
        self.text_around = text
        self.section = ""
        for style, name in (("", "DejaVuSans.ttf"), ("B", "DejaVuSans-Bold.ttf")):
            self.add_font(FONT, style, resource("fonts", name))
        self.set_margins(SIDE, TOP, SIDE)
        self.set_auto_page_break(False)
        self.set_title(text.title)
        self.set_subject(text.subject)
        self.set_author(text.organisation)
        self.set_creator("CQI Desktop")
        self.set_lang("fr-CA")
        self.set_creation_date(moment)
        self.set_display_mode("fullwidth")

    def header(self) -> None:
        around = self.text_around
        self._edge_line(around.organisation, 12.0, "L", is_bold=True)
        self._edge_line(around.place, 12.0, "R")
        self.rule(15.0, EDGE, THIN)

    def footer(self) -> None:
        around = self.text_around
        y = self.h - 9.0
        self.rule(y - 4.5, LINE, THIN)
        day = format_date(around.day)
        self._edge_line(f"{around.standing} · {day}", y, "L")
        self._edge_line(self.section, y, "C")
        page = translate("Report", "Page {page} of {pages}").format(page=self.page_no(), pages=self.str_alias_nb_pages)
        # The number of pages is known at the end only: ``cell`` fills it in, ``text`` would not.
        self.set_font(FONT, "", _EDGE_SIZE)
        self.set_text_color(*SECOND)
        self.set_xy(self.w - SIDE - 59, y - 2.75)
        self.cell(60, 4, page, align="R")

    def rule(self, y: float, colour: Colour, width: float, left: float = SIDE, right: float = 0.0) -> None:
        """A line across the page, or from ``left`` to ``right``."""
        self.set_draw_color(*colour)
        self.set_line_width(width)
        self.line(left, y, right or self.w - SIDE, y)

    def place(
        self, text: str, x: float, y: float, size: float, colour: Colour = TEXT, *, is_bold: bool = False
    ) -> None:
        """Text whose base line begins there."""
        self.set_font(FONT, "B" if is_bold else "", size)
        self.set_text_color(*colour)
        self.text(x, y, text)

    def width_of(self, text: str, size: float, *, is_bold: bool = False) -> float:
        self.set_font(FONT, "B" if is_bold else "", size)
        return self.get_string_width(text)

    def _edge_line(self, text: str, y: float, align: str, *, is_bold: bool = False) -> None:
        width = self.width_of(text, _EDGE_SIZE, is_bold=is_bold)
        x = {"L": SIDE, "C": (self.w - width) / 2, "R": self.w - SIDE - width}[align]
        self.place(text, x, y, _EDGE_SIZE, SECOND, is_bold=is_bold)
