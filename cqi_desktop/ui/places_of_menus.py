"""Where a menu opens beside its button."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def below(button: QWidget, menu: QMenu) -> QPoint:
    """Under ``button``, the right edges in line, so that the menu stays in the window."""
    return button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height() + 2))
