"""A workbook made in memory: whole when written, silent when given up."""

from __future__ import annotations

import gc
import io
from contextlib import closing

import pytest
from openpyxl import load_workbook

from cqi_desktop.store.memory_workbook import MemoryWorkbook, workbook_bytes


def test_that_what_was_appended_is_read_back() -> None:
    with closing(MemoryWorkbook()) as workbook:
        for title in ("Un", "Deux"):
            workbook.create_sheet(title).append([title, 2])
        content = workbook_bytes(workbook)
    read = load_workbook(io.BytesIO(content))
    assert [[cell.value for cell in sheet[1]] for sheet in read.worksheets] == [["Un", 2], ["Deux", 2]]


def test_that_a_workbook_given_up_half_way_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", said.append)
    with pytest.raises(ZeroDivisionError):
        give_up_half_way()
    gc.collect()
    assert said == []


def give_up_half_way() -> None:
    with closing(MemoryWorkbook()) as workbook:
        workbook.create_sheet("Un").append(["A"])
        workbook.create_sheet("Deux")
        raise ZeroDivisionError
