"""A window kept on a screen that is gone comes back on one that is there; one behind others comes to the front."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

# What must be seen of a window for a person to take hold of it, in pixels.
_LEAST_WIDTH, _LEAST_HEIGHT = 160, 60


def bring_back(window: QWidget) -> None:
    """Put ``window`` on the main screen when no screen shows enough of it, and never larger than that screen."""
    frame = window.frameGeometry()
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(frame)
        if seen.width() >= _LEAST_WIDTH and seen.height() >= _LEAST_HEIGHT:
            return
    main = QGuiApplication.primaryScreen()
    if main is not None:
        window.setGeometry(_within(window.geometry(), main.availableGeometry()))


def bring_forward(window: QWidget) -> None:
    """Put ``window`` in front; where the system forbids it, its icon asks for attention."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def _within(frame: QRect, screen: QRect) -> QRect:
    """``frame`` in the middle of ``screen``, as large as it was if there is room."""
    size = frame.size().boundedTo(screen.size())
    place = QRect(screen.topLeft(), size)
    place.moveCenter(screen.center())
    return place
