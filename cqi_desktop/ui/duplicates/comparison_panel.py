"""Two companies side by side: what differs is chosen field by field, then they are merged, or said to be two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.store.duplicate_comparison import LEFT, RIGHT, Comparison, chosen_values, compare_companies
from cqi_desktop.store.duplicates import LikelyDuplicate
from cqi_desktop.translation import translate
from cqi_desktop.ui.widgets.labels import make_elided_label, make_label, make_line, set_tone
from cqi_desktop.ui.widgets.page_header import make_button
from cqi_desktop.ui.window_context import WindowContext

from .side_choice import SameValue, SideChoice, label_width
from .words import compared_label, held_text, likeness_text, reasons_text, speaks_against, value_text


class ComparisonPanel(QWidget):
    """``merge_asked`` gives the company kept, the other one and the values chosen; ``distinct_asked`` both."""

    merge_asked = Signal(object, object, object)
    distinct_asked = Signal(object, object)
    companies_asked = Signal(object, str)
    left = Signal()

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.pair: LikelyDuplicate | None = None
        self.comparison: Comparison | None = None
        self.choices: list[SideChoice] = []
        self._is_swapped = False
        self.sentence = make_label(tone="text2")
        self.sentence.setWordWrap(True)
        self.names = [make_elided_label("panel", strong=True) for _ in (LEFT, RIGHT)]
        self.held = [make_label(size="small", tone="text3") for _ in (LEFT, RIGHT)]
        self.sides = [
            make_label(translate("Duplicates", "Company kept"), "caption", "text3"),
            make_label(translate("Duplicates", "Merged into it, remembered"), "caption", "text3"),
        ]
        small = {"small": True}
        self.swap_button = make_button(context.icons, translate("Duplicates", "Swap"), "swap-horizontal", **small)
        self.open_button = make_button(context.icons, translate("Duplicates", "See both in the list"), "open-in-new")
        self.distinct_button = make_button(context.icons, translate("Duplicates", "Not a double"), "call-split")
        self.merge_button = make_button(context.icons, translate("Duplicates", "Merge"), "merge", primary=True)
        self._area = QScrollArea()
        self._build()

    def _build(self) -> None:
        self.swap_button.setToolTip(translate("Duplicates", "Keep the other company instead"))
        self.merge_button.setToolTip(translate("Duplicates", "Merge, then show the next pair (Ctrl+Enter)"))
        self.distinct_button.setToolTip(
            translate("Duplicates", "Two companies: the whole team is asked no more (Ctrl+D)")
        )
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setObjectName("panelScroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(self._head())
        rows.addWidget(make_line(tone="border"))
        rows.addWidget(self._area, 1)
        rows.addWidget(make_line(tone="border"))
        rows.addLayout(self._foot())
        for button, run in (
            (self.swap_button, self.swap_pressed),
            (self.open_button, self.open_pressed),
            (self.distinct_button, self.distinct_pressed),
            (self.merge_button, self.merge_pressed),
        ):
            button.clicked.connect(run)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _head(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.addWidget(self.swap_button, 0, 0, 3, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnMinimumWidth(0, label_width(self))
        for side in (LEFT, RIGHT):
            for row, label in enumerate((self.sides[side], self.names[side], self.held[side])):
                grid.addWidget(label, row, side + 1)
            grid.setColumnStretch(side + 1, 1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        head.addWidget(self.sentence)
        head.addLayout(grid)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.setSpacing(8)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(self.distinct_button)
        foot.addWidget(self.merge_button)
        return foot

    # --- what is shown -------------------------------------------------------------------------------------

    def show_pair(self, pair: LikelyDuplicate | None) -> None:
        """Show another pair; the same one keeps what was chosen."""
        if pair is not None and self.pair is not None and pair.companies == self.pair.companies:
            self.pair = pair
            return
        self.pair, self._is_swapped = pair, False
        self.setEnabled(pair is not None)
        if pair is not None:
            self._show_sides()

    def read_again(self) -> None:
        """The companies changed since they were shown."""
        if self.pair is not None:
            self._show_sides()

    def _show_sides(self) -> None:
        if self.pair is None:
            return
        keep, other = (company.id for company in self.pair.companies)
        if self._is_swapped:
            keep, other = other, keep
        self.comparison = compare_companies(self._context.book, keep, other)
        text = translate("Duplicates", "{likeness}: {reasons}")
        self.sentence.setText(text.format(likeness=likeness_text(self.pair), reasons=reasons_text(self.pair.reasons)))
        set_tone(self.sentence, "warn" if speaks_against(self.pair) else "text2")
        for side in (LEFT, RIGHT):
            self.names[side].setText(self.comparison.names[side])
            self.held[side].setText(held_text(self.comparison.held[side]))
        self._fill(self.comparison)

    def _fill(self, comparison: Comparison) -> None:
        book, themes = self._context.book, self._context.themes
        had_focus = any(card.hasFocus() for choice in self.choices for card in choice.cards)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(16, 10, 16, 10)
        rows.setSpacing(6)
        self.choices = []
        same: list[QWidget] = []
        for field in comparison.fields:
            label = compared_label(field)
            if field.differs:
                texts = [value_text(book, field, side) for side in (LEFT, RIGHT)]
                choice = SideChoice(themes, field.name, label, texts, field.usual)
                choice.stepped.connect(self.step_asked)
                self.choices.append(choice)
                rows.addWidget(choice)
            else:
                same.append(SameValue(label, value_text(book, field, LEFT)))
        if same:
            rows.addSpacing(6)
            rows.addWidget(make_label(translate("Duplicates", "The same in both"), "small", strong=True))
            for widget in same:
                rows.addWidget(widget)
        rows.addStretch(1)
        self._area.setWidget(inside)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        if self.choices:
            self.choices[0].take_focus()
        else:
            self.merge_button.setFocus(Qt.FocusReason.TabFocusReason)

    def first_widget(self) -> QWidget:
        """Where F6 arrives."""
        return self.choices[0].cards[self.choices[0].side] if self.choices else self.merge_button

    @Slot(int)
    def step_asked(self, step: int) -> None:
        """The field above or below; after the last one, the button that merges."""
        sender = self.sender()
        here = next((place for place, choice in enumerate(self.choices) if choice is sender), 0)
        if here + step >= len(self.choices):
            self.merge_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.choices[max(here + step, 0)].take_focus()
            self._area.ensureWidgetVisible(self.choices[max(here + step, 0)])

    # --- what is decided -----------------------------------------------------------------------------------

    @Slot()
    def swap_pressed(self) -> None:
        self._is_swapped = not self._is_swapped
        self._show_sides()

    @Slot()
    def open_pressed(self) -> None:
        if self.comparison is not None:
            self.companies_asked.emit(self.comparison.companies, " · ".join(self.comparison.names))

    @Slot()
    def merge_pressed(self) -> None:
        if self.comparison is None or not self.merge_button.isEnabled() or not self.isEnabled():
            return
        sides = {choice.name: choice.side for choice in self.choices}
        self.merge_asked.emit(*self.comparison.companies, chosen_values(self.comparison, sides))

    @Slot()
    def distinct_pressed(self) -> None:
        if self.comparison is not None and self.distinct_button.isEnabled() and self.isEnabled():
            self.distinct_asked.emit(*self.comparison.companies)

    def decision_buttons(self) -> Sequence[QWidget]:
        return self.merge_button, self.distinct_button
