"""The paper that is printed on."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize


def use_letter_paper(printer: QPagedPaintDevice, margin: float) -> None:
    """Letter paper, upright, with the same ``margin`` on each side, in millimetres."""
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.Letter),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
    )
