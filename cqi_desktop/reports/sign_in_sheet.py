"""The sign-in sheet of an activity, to be printed: who is expected, room to sign, empty lines for those who walk in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from cqi_desktop.store.attendance_sheet import ABSENT, SheetLine
from cqi_desktop.translation import format_date, translate

EMPTY_LINES = 12
_STYLE = """
body { font-size: 10pt; color: #000000; }
h1 { font-size: 16pt; font-weight: 600; margin: 0 0 2pt 0; }
p { margin: 0 0 6pt 0; }
th { text-align: left; font-weight: 600; background-color: #EEEEEE; }
.small { color: #444444; font-size: 8.5pt; }
"""
_TABLE = (
    "width='100%' cellspacing='0' cellpadding='5' border='1' "
    "style='border-collapse: collapse; border-style: solid; border-color: #888888'"
)


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """``lines`` are those of the attendance sheet; the absent ones are left out when it is printed."""

    organisation: str
    title: str
    place: str
    start: date | None
    end: date | None
    lines: tuple[SheetLine, ...]


def sign_in_html(sheet: SignInSheet) -> str:
    """The sheet as a document of its own, in the language in force."""
    days = [format_date(day) for day in (sheet.start, sheet.end) if day]
    line = " · ".join(part for part in (" – ".join(days), sheet.place, sheet.organisation) if part)
    heads = (
        translate("SignInSheet", "No."),
        translate("SignInSheet", "Company"),
        translate("SignInSheet", "Name"),
        translate("SignInSheet", "E-mail (to correct)"),
        translate("SignInSheet", "Signature"),
    )
    rows = [
        (
            str(number),
            f"<b>{escape(one.company_name)}</b>",
            escape(one.person),
            f"<span class='small'>{escape(one.email)}</span>",
            "<br>&nbsp;",
        )
        for number, one in enumerate(expected(sheet), 1)
    ]
    rows += [(str(len(rows) + number), "<br>", "", "", "") for number in range(1, EMPTY_LINES + 1)]
    widths = (4, 27, 20, 25, 24)
    head = "".join(f"<th width='{width}%'>{escape(text)}</th>" for text, width in zip(heads, widths, strict=True))
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    why = translate(
        "SignInSheet",
        "What is written here serves to note the attendance and to follow up; the team keeps it and does not give it "
        "away.",
    )
    return (
        f"<html><head><meta charset='utf-8'><title>{escape(sheet.title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(sheet.title)}</h1><p>{escape(line)}</p>"
        f"<table {_TABLE}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        f"<p class='small'><br>{escape(why)}</p></body></html>"
    )


def expected(sheet: SignInSheet) -> tuple[SheetLine, ...]:
    """Those who are printed: everyone but the absent."""
    return tuple(line for line in sheet.lines if line.attendance != ABSENT)


def sign_in_file_name(sheet: SignInSheet) -> str:
    """``feuille-de-presence-2011-06-09.pdf``."""
    word = translate("SignInSheet", "sign-in-sheet")
    return f"{word}-{format_date(sheet.start)}.pdf" if sheet.start else f"{word}.pdf"
