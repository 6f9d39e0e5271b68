"""A stack that takes the height it is given: a wrapped text in one of its pages never makes the others taller."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class PlainStack(QStackedWidget):
    def hasHeightForWidth(self) -> bool:
        return False
