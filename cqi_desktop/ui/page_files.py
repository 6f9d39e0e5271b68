"""The names that a dialog of files shows for the kinds of file that pages read and write."""

from __future__ import annotations

from cqi_desktop.translation import translate


def excel_filter() -> str:
    return translate("Reports", "Excel workbook (*.xlsx)")


def list_filters() -> str:
    """Excel, then CSV, as ``QFileDialog`` wants them."""
    return ";;".join((excel_filter(), translate("Reports", "Text with semicolons (*.csv)")))
