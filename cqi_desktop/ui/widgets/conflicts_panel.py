"""Conflicts to examine: record by record, each field with its values, keep, take another one, or type a third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cqi_desktop.domain.errors import CqiError
from cqi_desktop.error_messages import describe
from cqi_desktop.exchange.shown_values import beside_of, shown_value
from cqi_desktop.exchange.typed_values import may_be_typed, typed_value
from cqi_desktop.store.field_labels import field_label
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.delegates.conflict_row import ConflictRowDelegate
from cqi_desktop.ui.models.conflicts_model import ConflictsModel, value_lines
from cqi_desktop.ui.window_context import WindowContext

from .conflict_field import OTHER, ConflictField
from .empty_state import EmptyState
from .folding_line import FoldingLine
from .labels import make_label, make_line
from .page_header import make_button
from .panel import Panel

if TYPE_CHECKING:
    from cqi_desktop.sync.conflict_groups import ConflictGroup, Decision, FieldInConflict

_MOST_ROWS = 4


class ConflictsPanel(Panel):
    """``decided`` gives a group and the decision of each of its fields; ``company_asked`` a company to open."""

    decided = Signal(object, object)
    company_asked = Signal(object)

    def __init__(self, context: WindowContext) -> None:
        super().__init__(translate("ExchangePage", "Conflicts to examine"))
        self._context = context
        self.model = ConflictsModel(self)
        self.fields: list[ConflictField] = []
        self.list = QListView()
        self.empty = EmptyState(context.icons)
        self.later_button = make_button(context.icons, translate("ExchangePage", "Later"))
        self.open_button = make_button(context.icons, translate("ExchangePage", "Open the record"), "open-in-new")
        self.keep_button = make_button(context.icons, translate("ExchangePage", "Keep these choices"), "check")
        self._area = QScrollArea()
        self._stack = QStackedWidget()
        self._build()
        self.show_groups(())

    def _build(self) -> None:
        self._prepare_list()
        self.empty.narrow()
        self.empty.say(
            "check",
            translate("ExchangePage", "No conflict to examine"),
            translate("ExchangePage", "When two laptops change the same field apart, the record comes here."),
        )
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setObjectName("panelScroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.later_button.setFlat(True)
        self.later_button.setProperty("flat", True)
        self.later_button.clicked.connect(self.next_record)
        self.open_button.clicked.connect(self.open_pressed)
        self.keep_button.clicked.connect(self.keep_pressed)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self.keep_pressed)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        foot = QHBoxLayout()
        foot.setContentsMargins(15, 8, 15, 6)
        foot.setSpacing(8)
        foot.addWidget(self.later_button)
        foot.addStretch(1)
        foot.addWidget(self.open_button)
        foot.addWidget(self.keep_button)
        full = QWidget()
        rows = QVBoxLayout(full)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.list)
        rows.addWidget(self._area, 1)
        rows.addWidget(make_line())
        rows.addWidget(FoldingLine(foot))
        self._stack.addWidget(full)
        self._stack.addWidget(self.empty)
        self.rows.addWidget(self._stack, 1)
        self._context.themes.changed.connect(self.empty.theme_changed)

    def _prepare_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setAccessibleName(translate("ExchangePage", "Records in conflict"))
        self.list.setItemDelegate(ConflictRowDelegate(self._context.themes, self._context.icons, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(self.current_changed)
        self.list.activated.connect(self.row_entered)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_groups(self, groups: tuple[ConflictGroup, ...]) -> None:
        """Show the conflicts; the record under examination stays, with what was chosen, unless it changed."""
        before, row = self.current, self.list.currentIndex().row()
        if groups == self.model.groups and groups:
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self.model.show_groups(groups)
        count = sum(len(group.fields) for group in groups)
        self.more.setText(format_integer(count) if count else "")
        self._stack.setCurrentIndex(0 if groups else 1)
        height = self.list.sizeHintForRow(0) if groups else 0
        self.list.setFixedHeight(height * min(len(groups), _MOST_ROWS))
        if not groups:
            self._fill(None)
            return
        same = self.model.row_of(before.kind, before.record) if before else -1
        self.list.setCurrentIndex(self.model.index(same if same >= 0 else max(0, min(row, len(groups) - 1))))
        if had_focus and self.fields:
            self.fields[0].take_focus()

    @property
    def current(self) -> ConflictGroup | None:
        row = self.list.currentIndex().row()
        return self.model.groups[row] if 0 <= row < len(self.model.groups) else None

    @Slot(QModelIndex, QModelIndex)
    def current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        self._fill(self.model.groups[current.row()] if current.isValid() else None)

    def _fill(self, group: ConflictGroup | None) -> None:
        body = QWidget()
        body.setObjectName("panelScrollBody")
        rows = QVBoxLayout(body)
        rows.setContentsMargins(15, 8, 15, 8)
        rows.setSpacing(12)
        how = make_label(
            translate(
                "ExchangePage",
                "The most recent value is in place already. Choose the one to keep: the other stays in the history.",
            ),
            "small",
            "text2",
        )
        how.setWordWrap(True)
        rows.addWidget(how)
        self.fields = [self._field(group, field) for field in group.fields] if group else []
        for field in self.fields:
            field.accepted.connect(self.next_field)
            rows.addWidget(field)
        rows.addStretch(1)
        self._area.setWidget(body)
        self.open_button.setVisible(group is not None and group.company is not None)
        self.later_button.setVisible(len(self.model.groups) > 1)

    def _field(self, group: ConflictGroup, field: FieldInConflict) -> ConflictField:
        book = self._context.book
        empty = translate("ExchangePage", "(empty)")
        beside = beside_of(book, group.kind, group.record)
        values = [
            (shown_value(book, group.kind, field.field, given.value, beside) or empty, value_lines(given))
            for given in field.values
        ]
        base = shown_value(book, group.kind, field.field, field.base, beside) or empty
        before = translate("ExchangePage", "before: {value}").format(value=base)
        return ConflictField(
            self._context.themes,
            field.field,
            field_label(field.field),
            before,
            values,
            may_be_typed=may_be_typed(group.kind, field.field),
        )

    # --- what is done --------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def row_entered(self, index: QModelIndex) -> None:
        """Enter on a record goes to its first field."""
        if index.isValid() and self.fields:
            self.fields[0].take_focus()

    @Slot()
    def next_field(self) -> None:
        """Enter: the field after this one; after the last, the button that writes."""
        here = self.sender()
        place = next((place for place, field in enumerate(self.fields) if field is here), len(self.fields))
        if place + 1 < len(self.fields):
            field = self.fields[place + 1]
            field.take_focus()
            self._area.ensureWidgetVisible(field)
        else:
            self.keep_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def next_record(self) -> None:
        count = len(self.model.groups)
        if count:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + 1) % count))

    @Slot()
    def open_pressed(self) -> None:
        if self.current is not None and self.current.company is not None:
            self.company_asked.emit(self.current.company)

    @Slot()
    def keep_pressed(self) -> None:
        """Read what was typed; a value that cannot be keeps the focus on its field, and nothing is written."""
        group = self.current
        if group is None:
            return
        decisions: dict[str, Decision] = {}
        for field, shown in zip(group.fields, self.fields, strict=True):
            try:
                decisions[field.field] = self._decision(group, field, shown)
            except CqiError as error:
                shown.show_refused(describe(error))
                shown.take_focus()
                return
        self.decided.emit(group, decisions)

    def _decision(self, group: ConflictGroup, field: FieldInConflict, shown: ConflictField) -> Decision:
        from cqi_desktop.sync.conflict_groups import Decision

        if shown.chosen == OTHER:
            beside = beside_of(self._context.book, group.kind, group.record)
            return Decision(is_other=True, other=typed_value(group.kind, field.field, shown.typed, beside))
        return Decision(conflict=field.values[shown.chosen].conflict)

    def areas(self) -> list[QWidget]:
        return [self.list] if self.model.groups else []
