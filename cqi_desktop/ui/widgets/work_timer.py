"""A timer for what is being done: started with a click, its minutes fill the entry when it stops.

The moment of its start is kept with the settings, so that it goes on while the window is closed, however it was closed.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QToolButton

from cqi_desktop.translation import translate
from cqi_desktop.ui.kept_settings import keep_choices
from cqi_desktop.ui.window_context import WindowContext

_SHOWN_EVERY_MS = 1000
_ROUNDED_TO = 60


class WorkTimer(QToolButton):
    """``stopped`` gives the seconds that went by, to the next whole minute."""

    stopped = Signal(int)

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._tick = QTimer(self)
        self._tick.setInterval(_SHOWN_EVERY_MS)
        self._tick.timeout.connect(self.show_time)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        context.icons.dress(self, "timer-outline")
        self.clicked.connect(self.toggle_timer)
        if self.started is not None:
            self._tick.start()
        self.show_time()

    @property
    def started(self) -> datetime | None:
        """When the timer was started; None while it is stopped, or when what was kept is no moment."""
        kept = self._context.settings.timer_started
        try:
            return datetime.fromisoformat(kept).astimezone(UTC) if kept else None
        except ValueError:
            return None

    @Slot()
    def toggle_timer(self) -> None:
        """Start, or stop and give the minutes."""
        started = self.started
        if started is None:
            self._keep(datetime.now(UTC).isoformat(timespec="seconds"))
            self._tick.start()
        else:
            self._keep("")
            self._tick.stop()
            passed = max(int((datetime.now(UTC) - started).total_seconds()), 0)
            self.stopped.emit(-(-max(passed, 1) // _ROUNDED_TO) * _ROUNDED_TO)
        self.show_time()

    @Slot()
    def show_time(self) -> None:
        started = self.started
        self.setChecked(started is not None)
        if started is None:
            text, name = "", translate("QuickEntry", "Start the timer")
        else:
            minutes, seconds = divmod(max(int((datetime.now(UTC) - started).total_seconds()), 0), 60)
            text = f"{minutes}:{seconds:02}"
            name = translate("QuickEntry", "Stop the timer and fill the minutes")
        self.setText(text)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def _keep(self, started: str) -> None:
        self._context.settings.timer_started = started
        if self._context.saves_settings:
            keep_choices(self._context.settings)
