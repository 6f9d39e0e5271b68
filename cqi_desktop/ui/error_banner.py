"""Above the content: what happened, what was kept, what to do. It stays until solved or closed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from cqi_desktop.translation import translate

from .icons import Icons
from .widgets.labels import make_label, restyle


class ErrorBanner(QFrame):
    """``severity`` is ``warn`` (interrupted, amber) or ``err`` (refused or damaged, red). ``closed`` by the person."""

    closed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._icons = icons
        self._run: Callable[[], None] | None = None
        self._picture = QLabel()
        self._text = make_label()
        self._text.setWordWrap(True)
        self._action = QPushButton()
        self._action.setProperty("small", True)
        self._action.clicked.connect(self.action_pressed)
        self._action.hide()
        self._close = QToolButton()
        self._close.setToolTip(translate("ErrorBanner", "Close"))
        self._close.setAccessibleName(translate("ErrorBanner", "Close the message"))
        icons.dress(self._close, "close")
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._action)
        layout.addWidget(self._close)
        self.hide()

    def say(
        self,
        text: str,
        severity: str = "err",
        action: str = "",
        run: Callable[[], None] | None = None,
        *,
        fact: str = "",
    ) -> None:
        """``fact`` is said first, in weight 600."""
        self._run = run
        name = "alert-circle-outline" if severity == "err" else "alert-outline"
        self._picture.setPixmap(self._icons.pixmap(name, severity, 16, self.devicePixelRatioF()))
        self._text.setTextFormat(Qt.TextFormat.RichText if fact else Qt.TextFormat.PlainText)
        self._text.setText(f"<b>{escape(fact)}</b> {escape(text)}" if fact else text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setProperty("severity", severity)
        restyle(self)
        self.setAccessibleName(f"{fact} {text}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def text(self) -> str:
        return self._text.text()

    @Slot()
    def action_pressed(self) -> None:
        self.hide()
        if self._run is not None:
            self._run()
