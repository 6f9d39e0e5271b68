"""The book of somebody who went away is locked: after a while without a key or a move of the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_MINUTE_MS = 60_000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleLock(QObject):
    """``idle`` once the time is over. ``minutes`` of 0 never end."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def watch(self, minutes: int) -> None:
        """Begin to count, or stop."""
        application = QApplication.instance()
        if application is None:
            return
        application.removeEventFilter(self)
        self._timer.stop()
        if minutes > 0:
            self._timer.setInterval(minutes * _MINUTE_MS)
            self._timer.start()
            application.installEventFilter(self)

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False
