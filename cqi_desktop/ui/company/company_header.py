"""The head of the company page: the way back, name, place and what is late, then what is done from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from cqi_desktop.store.company_detail import CompanyDetail
from cqi_desktop.translation import translate
from cqi_desktop.ui.theme import SPACES
from cqi_desktop.ui.widgets.labels import make_elided_label, make_pill, restyle
from cqi_desktop.ui.widgets.page_header import FoldedButtons, make_button
from cqi_desktop.ui.window_context import WindowContext
from cqi_desktop.ui.wording import role_label

# What the name keeps at 100 % before the buttons give way, and the margins and gaps of the line.
_LEAST_NAME, _GAPS = 260, 90


class CompanyHeader(QWidget):
    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.back_button = self._tool("arrow-left", translate("Company", "Back to the list (Esc)"))
        self.more_button = self._tool("dots-horizontal", translate("Company", "More: archive, trash, history"))
        self.more_button.setProperty("kind", "button")
        self.title = make_elided_label("page", strong=True)
        self.title.setMinimumWidth(160)
        self.place = make_elided_label(tone="text3")
        self.pill = make_pill("")
        self.pill.hide()
        icons = context.icons
        self.attach_button = make_button(icons, translate("Company", "Attach"), "paperclip")
        self.link_button = make_button(icons, translate("Company", "Propose a link"), "vector-link")
        self.note_button = make_button(
            icons, translate("Company", "Note an intervention"), "note-edit-outline", primary=True
        )
        self.note_button.setText(f"{self.note_button.text()}   Ctrl+I")
        self._folded = FoldedButtons()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACES["medium"], 0, SPACES["large"], 0)
        row.setSpacing(SPACES["small"])
        row.addWidget(self.back_button)
        row.addWidget(self.title, 4)
        row.addWidget(self.place, 1)
        row.addWidget(self.pill)
        for button in (self.attach_button, self.link_button, self.more_button, self.note_button):
            row.addWidget(button)
        context.themes.changed.connect(self.theme_changed)
        self.theme_changed()

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        self._context.icons.dress(button, icon)
        return button

    def show_company(self, detail: CompanyDetail, first_year: str, is_late: bool, stalled: str) -> None:
        """``first_year`` is when it was first served, ``stalled`` how long its journey has stopped, if it has."""
        company = detail.company
        self.title.setText(company.name or translate("Company", "Without a name"))
        since = ""
        if first_year:
            text = translate("Company", "{role} since {year}")
            since = text.format(role=role_label(company.role or "client").lower(), year=first_year)
        self.place.setText(" · ".join(part for part in (company.municipality or detail.region_name, since) if part))
        if company.archived_at:
            _dress(self.pill, translate("Company", "Archived"), "neu")
        elif is_late:
            _dress(self.pill, translate("Company", "Follow-up late"), "err")
        elif stalled:
            _dress(self.pill, stalled, "warn")
        else:
            self.pill.hide()
        for button in (self.attach_button, self.link_button, self.note_button):
            button.setEnabled(not self._context.book.read_only)
        self._fit_title()
        self._fold()

    def _fold(self) -> None:
        """Short of room for the name, the secondary buttons lose their words, kept by their tooltips."""
        folding = (self.attach_button, self.link_button)
        name = min(self.title.sizeHint().width(), round(_LEAST_NAME * self._context.themes.current.growth))
        pill = self.pill.sizeHint().width() if not self.pill.isHidden() else 0
        others = sum(button.sizeHint().width() for button in (self.back_button, self.more_button, self.note_button))
        whole = sum(self._folded.whole_width(button) for button in folding)
        is_folded = name + pill + others + whole + _GAPS > self.width()
        for button in folding:
            self._folded.fold(button, is_folded=is_folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fit_title(self) -> None:
        """The name takes the room that it needs, and no more while there is something after it."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        wanted = self.title.sizeHint().width()
        self.title.setMaximumWidth(wanted + 4)
        layout.setAlignment(self.title, Qt.AlignmentFlag(0))

    @Slot()
    def theme_changed(self) -> None:
        self.setFixedHeight(self._context.themes.current.height("page_header"))
        self._fold()


def _dress(pill: QLabel, text: str, tone: str) -> None:
    pill.setText(text)
    pill.setProperty("pill", tone)
    restyle(pill)
    pill.show()
