"""Values put into the XML of a sheet, whatever the size of the blocks that it comes in."""

from __future__ import annotations

from io import BytesIO

import pytest

from cqi_desktop.reports import cached_values
from cqi_desktop.reports.cached_values import with_cached_values

SHEET = (
    b'<worksheet><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>&lt;f&gt;</t></is></c>'
    b'<c r="B1" s="2"><f>SUM(A1:A2)</f><v /></c><c r="C1"><f>IF(A1&lt;1,"n. d.",1)</f><v></v></c></row>'
    b'<row r="2"><c r="AA2" s="3"><f>A1/3</f><v/></c></row></sheetData><pageMargins /></worksheet>'
)
VALUES = {"B1": 64.0, "C1": "n. d. & <rien>", "AA2": 1 / 3}


@pytest.mark.parametrize("block", [1, 7, 40, 1 << 20])
def test_that_each_formula_gets_its_value(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cached_values, "_BLOCK", block)
    filled = b"".join(with_cached_values(BytesIO(SHEET), VALUES))
    assert b'<c r="B1" s="2"><f>SUM(A1:A2)</f><v>64</v></c>' in filled
    assert b'<c r="C1" t="str"><f>IF(A1&lt;1,"n. d.",1)</f><v>n. d. &amp; &lt;rien&gt;</v></c>' in filled
    assert b"<f>A1/3</f><v>0.3333333333333333</v>" in filled
    assert filled.endswith(b"</sheetData><pageMargins /></worksheet>")


def test_that_a_part_without_formulas_goes_through_as_it_is() -> None:
    assert b"".join(with_cached_values(BytesIO(SHEET), {})) == SHEET


def test_that_a_formula_without_a_value_is_a_fault() -> None:
    with pytest.raises(KeyError):
        list(with_cached_values(BytesIO(SHEET), {"B1": 1}))
