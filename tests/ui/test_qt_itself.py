"""What the program needs of Qt's own binding, since one release of it broke this on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot


def test_that_a_call_that_returns_nothing_does_not_wear_none_out(qtbot: QtBot) -> None:
    canvas = QPixmap(8, 8)
    painter = QPainter(canvas)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.save()
        painter.restore()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100
