"""The line under the page: what is counted, the keys of the page, and that everything is saved."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from cqi_desktop.translation import format_time, translate
from cqi_desktop.ui.window_context import WindowContext

from .hints_label import HintsLabel
from .labels import dress_label, make_elided_label, make_label

# The room of the name of an undo, in pixels; half of it in a narrow window.
LONGEST_UNDO, NARROW_WINDOW = 320, 1200


class StatusLine(QStatusBar):
    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, 0, 0)
        self.counted = make_elided_label("small", "text2")
        self.counted.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.keys = dress_label(HintsLabel(), "small", "text2")
        self.saved = make_label(size="small", tone="text2")
        self._picture = QLabel()
        # Not one of the items of QStatusBar, whose margins leave less height than a button takes.
        self._row = QWidget(self)
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(16)
        layout.addWidget(self.counted)
        layout.addWidget(self.keys, 1)
        layout.addLayout(self._undo_row())
        saved = QHBoxLayout()
        saved.setSpacing(6)
        saved.addWidget(self._picture)
        saved.addWidget(self.saved)
        layout.addLayout(saved)
        context.themes.changed.connect(self.theme_changed)
        context.notice.changed.connect(self.records_changed)
        self.theme_changed()
        self._say_saved(None)

    def _undo_row(self) -> QHBoxLayout:
        """The latest action that can be undone, by its name, and the key that does it."""
        self.undo_button = QToolButton()
        self.undo_button.setProperty("quiet", True)
        self.undo_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._context.icons.dress(self.undo_button, "undo")
        self._undo_key = make_label("Ctrl+Z")
        self._undo_key.setProperty("key", True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.undo_button)
        row.addWidget(self._undo_key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_undo("")
        return row

    def show_undo(self, text: str) -> None:
        """``Annuler : Employés, 108 → 112``; nothing when there is nothing to undo."""
        metrics = self._context.themes.current.metrics("small")
        room = LONGEST_UNDO if self.window().width() >= NARROW_WINDOW else LONGEST_UNDO // 2
        self.undo_button.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        said = text or translate("StatusLine", "Nothing to undo")
        self.undo_button.setAccessibleName(said)
        self.undo_button.setToolTip(said)
        self.undo_button.setVisible(bool(text))
        self._undo_key.setVisible(bool(text))

    def show_page(self, counted: str, keys: str) -> None:
        self.counted.setText(counted)
        self.keys.setText(keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.setGeometry(self.rect())

    @Slot(object)
    def records_changed(self, kinds: frozenset[str]) -> None:
        del kinds
        self._say_saved(datetime.now().astimezone())

    def _say_saved(self, moment: datetime | None) -> None:
        """Every field is written when it is left: there is never anything else to say."""
        text = translate("StatusLine", "Everything is saved")
        self.saved.setText(f"{text} · {format_time(moment)}" if moment else text)

    @Slot()
    def theme_changed(self) -> None:
        self.setFixedHeight(self._context.themes.current.height("status_bar"))
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._context.icons.pixmap("content-save-check-outline", "text2", 14, ratio))
