"""The sheet that people sign when they arrive."""

from __future__ import annotations

from datetime import date

from cqi_desktop import translation
from cqi_desktop.reports.sign_in_sheet import EMPTY_LINES, SignInSheet, expected, sign_in_file_name, sign_in_html
from cqi_desktop.store.attendance_sheet import SheetLine

LINES = tuple(
    SheetLine(bytes([number]), b"", name, "", None, "Jean Roy", "jean@roy.exemple", attendance, "")
    for number, (name, attendance) in enumerate(
        (("Meubles <Tourigan> & fils", "registered"), ("Venue inc.", "attended"), ("Absente inc.", "absent"))
    )
)
SHEET = SignInSheet("CQI", "Café export", "Drummondville", date(2011, 6, 9), None, LINES)


def test_that_the_absent_are_left_out_and_those_who_walk_in_have_lines() -> None:
    html = sign_in_html(SHEET)
    assert [line.company_name for line in expected(SHEET)] == ["Meubles <Tourigan> & fils", "Venue inc."]
    assert "Absente" not in html
    assert html.count("<tr>") == 1 + 2 + EMPTY_LINES


def test_that_a_name_is_never_taken_for_markup() -> None:
    assert "Meubles &lt;Tourigan&gt; &amp; fils" in sign_in_html(SHEET)


def test_that_the_name_of_the_file_names_nobody() -> None:
    translation.set_language("en")
    assert sign_in_file_name(SHEET) == "sign-in-sheet-2011-06-09.pdf"
