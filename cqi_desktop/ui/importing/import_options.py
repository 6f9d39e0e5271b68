"""What the person allows, and what the import will do: the line above the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cqi_desktop.exchange.assisted_import import ImportPreview
from cqi_desktop.exchange.import_effect import ImportEffect
from cqi_desktop.exchange.planning import ImportOptions
from cqi_desktop.translation import translate
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource
from cqi_desktop.ui.widgets.labels import make_label
from cqi_desktop.ui.widgets.tick_box import TickBox

from .import_words import counts_sentence, effect_sentence
from .state_chips import TROUBLES

_RESEMBLING = frozenset({"resembling_company", "resembling_new_company"})


class OptionsLine(QWidget):
    """``changed`` gives the ImportOptions ticked."""

    changed = Signal(object)

    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self.skip = TickBox(themes, icons)
        self.skip_why = make_label(
            translate("ImportDialog", "Without this option, one error keeps the whole import out."), "small", "text3"
        )
        self.skip_why.setContentsMargins(28, 0, 0, 0)
        self.create_companies = TickBox(
            themes, icons, translate("ImportDialog", "Create the companies that are not in the book")
        )
        self.accept_names = TickBox(
            themes, icons, translate("ImportDialog", "Take the close names for the same company")
        )
        self.counts = make_label(size="small", tone="text2")
        self.effect = make_label(size="small", tone="text2")
        for box in (self.skip, self.create_companies, self.accept_names):
            box.clicked.connect(self.box_pressed)
        first = QHBoxLayout()
        first.setSpacing(24)
        first.addWidget(self.create_companies)
        first.addWidget(self.accept_names)
        first.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addLayout(first)
        left.addWidget(self.skip)
        left.addWidget(self.skip_why)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addStretch(1)
        for label in (self.counts, self.effect):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setWordWrap(True)
            right.addWidget(label)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 20, 8)
        row.setSpacing(16)
        row.addLayout(left)
        row.addLayout(right, 1)

    def show_preview(
        self, options: ImportOptions, preview: ImportPreview | None, effect: ImportEffect | None, year: str
    ) -> None:
        """The options that matter to this list, what will be written, and its effect on the figures."""
        counts = preview.counts if preview is not None else {}
        refused = sum(counts.get(verdict, 0) for verdict in TROUBLES)
        codes = {problem.code for problem in preview.planned.problems.errors} if preview is not None else set()
        self.create_companies.setChecked(options.create_companies)
        self.create_companies.setVisible("unknown_company" in codes or options.create_companies)
        self.accept_names.setChecked(options.accept_suggestions)
        self.accept_names.setVisible(bool(codes & _RESEMBLING) or options.accept_suggestions)
        text = translate(
            "ImportDialog", "Import the valid rows and put the %Ln refused in a workbook, with the reason", "", refused
        )
        self.skip.setText(text)
        self.skip.setChecked(options.skip_errors)
        self.skip.setVisible(refused > 0)
        self.skip_why.setVisible(refused > 0)
        self.counts.setText(counts_sentence(counts) if preview is not None else "")
        self.effect.setText(effect_sentence(effect, year) if effect is not None and effect.interventions else "")
        self.effect.setVisible(bool(self.effect.text()))

    @Slot()
    def box_pressed(self) -> None:
        self.changed.emit(
            ImportOptions(
                accept_suggestions=self.accept_names.isChecked(),
                create_companies=self.create_companies.isChecked(),
                skip_errors=self.skip.isChecked(),
            )
        )
