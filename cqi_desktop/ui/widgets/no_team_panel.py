"""What stands on the page while the book exchanges with nobody: what a team is, and the two ways into one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqi_desktop.translation import translate
from cqi_desktop.ui.window_context import WindowContext

from .labels import make_label
from .page_header import make_button

_WIDTH, _LETTERS, _ICON = 560, 72, 32


class NoTeamPanel(QWidget):
    create_asked = Signal()
    join_asked = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self._picture = QLabel()
        self.create_button = make_button(
            context.icons, translate("ExchangePage", "Create the team…"), "account-group-outline", primary=True
        )
        self.join_button = make_button(context.icons, translate("ExchangePage", "Join a team…"), "folder-sync-outline")
        self.create_button.clicked.connect(self.create_asked)
        self.join_button.clicked.connect(self.join_asked)
        fact = make_label(translate("ExchangePage", "This book exchanges with nobody yet"), "panel", strong=True)
        how = make_label(
            translate(
                "ExchangePage",
                "Each laptop of a team holds the whole book and works without a network. They exchange their changes, "
                "encrypted, through a folder that each can reach at some time: a shared folder, a synchronised one, a "
                "USB key. What two people changed apart is merged field by field, and nothing is lost.",
            ),
            tone="text2",
        )
        first = make_label(
            translate("ExchangePage", "The first laptop creates the team; the others join it with the pass phrase."),
            tone="text3",
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(fact, 0, Qt.AlignmentFlag.AlignHCenter)
        texts = QWidget()
        width = max(_WIDTH, how.fontMetrics().averageCharWidth() * _LETTERS)
        texts.setFixedWidth(width)
        lines = QVBoxLayout(texts)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        for label in (how, first):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumHeight(label.heightForWidth(width))
            lines.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(texts)
        middle.addStretch(1)
        layout.addLayout(middle)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.join_button)
        buttons.addWidget(self.create_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(3)
        context.themes.changed.connect(self.theme_changed)
        self.theme_changed()

    @Slot()
    def theme_changed(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._context.icons.pixmap("folder-sync-outline", "text3", _ICON, ratio))
