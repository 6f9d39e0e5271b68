"""What a filter says of a column that holds texts, days or numbers: an operator, then its values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cqi_desktop.domain.day_words import day_in
from cqi_desktop.domain.list_conditions import OPERATORS, ColumnKind, Condition, Operator, Value
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, format_integer, translate, translate_marked

from .labels import make_label

_WIDTH = 280
_IN_WORDS: dict[ColumnKind, dict[Operator, str]] = {
    ColumnKind.TEXT: {
        Operator.CONTAINS: QT_TRANSLATE_NOOP("Conditions", "contains"),
        Operator.LACKS: QT_TRANSLATE_NOOP("Conditions", "does not contain"),
        Operator.IS: QT_TRANSLATE_NOOP("Conditions", "is"),
        Operator.IS_NOT: QT_TRANSLATE_NOOP("Conditions", "is not"),
        Operator.EMPTY: QT_TRANSLATE_NOOP("Conditions", "is empty"),
        Operator.FILLED: QT_TRANSLATE_NOOP("Conditions", "is filled in"),
    },
    ColumnKind.DAY: {
        Operator.BETWEEN: QT_TRANSLATE_NOOP("Conditions", "from … to …"),
        Operator.AT_LEAST: QT_TRANSLATE_NOOP("Conditions", "from that day on"),
        Operator.AT_MOST: QT_TRANSLATE_NOOP("Conditions", "until that day"),
        Operator.WITHIN_DAYS: QT_TRANSLATE_NOOP("Conditions", "within so many days of today"),
        Operator.OLDER_THAN_DAYS: QT_TRANSLATE_NOOP("Conditions", "more than so many days ago"),
        Operator.EMPTY: QT_TRANSLATE_NOOP("Conditions", "is empty"),
        Operator.FILLED: QT_TRANSLATE_NOOP("Conditions", "is filled in"),
    },
    ColumnKind.NUMBER: {
        Operator.AT_LEAST: QT_TRANSLATE_NOOP("Conditions", "at least"),
        Operator.AT_MOST: QT_TRANSLATE_NOOP("Conditions", "at most"),
        Operator.BETWEEN: QT_TRANSLATE_NOOP("Conditions", "from … to …"),
        Operator.IS: QT_TRANSLATE_NOOP("Conditions", "is"),
        Operator.EMPTY: QT_TRANSLATE_NOOP("Conditions", "is empty"),
        Operator.FILLED: QT_TRANSLATE_NOOP("Conditions", "is filled in"),
    },
}
_NO_VALUE = (Operator.EMPTY, Operator.FILLED)
_IN_DAYS = (Operator.WITHIN_DAYS, Operator.OLDER_THAN_DAYS)


def condition_words(condition: Condition, shown: Callable[[Value], str] = str) -> str:
    """What a chip says of a condition: ``du 2010-04-01 au 2011-03-31``, ``contient « nord »``, ``(vide)``."""
    operator, values = condition.operator, [_shown(value, shown) for value in condition.values]
    if operator is Operator.EMPTY:
        return translate("Conditions", "(empty)")
    if operator is Operator.FILLED:
        return translate("Conditions", "filled in")
    listed = ", ".join(values)
    if operator is Operator.BETWEEN:
        return translate("Conditions", "from {first} to {last}").format(first=values[0], last=values[-1])
    if operator in _IN_DAYS:
        days = int(str(condition.values[0]))
        if operator is Operator.WITHIN_DAYS:
            return translate("Conditions", "within %n day(s)", "", days)
        return translate("Conditions", "more than %n day(s) ago", "", days)
    sentences = {
        Operator.IS_NOT: translate("Conditions", "not {value}"),
        Operator.CONTAINS: translate("Conditions", "contains “{value}”"),
        Operator.LACKS: translate("Conditions", "without “{value}”"),
        Operator.AT_LEAST: "≥ {value}",
        Operator.AT_MOST: "≤ {value}",
    }
    return sentences.get(operator, "{value}").format(value=listed)


def _shown(value: Value, shown: Callable[[Value], str]) -> str:
    if isinstance(value, date):
        return format_date(value)
    return format_integer(value) if isinstance(value, int) else shown(value)


class ConditionPopup(QFrame):
    """``chosen`` gives the condition once it is complete: Enter, or the button, closes the pop-up."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, column: str, kind: ColumnKind, today: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column, self._kind, self._today = column, kind, today
        self._before: Condition | None = None
        self._is_given_up = False
        title = make_label(name, "small", tone="text2", strong=True)
        self.operator = QComboBox()
        self.operator.setAccessibleName(name)
        for operator in OPERATORS[kind]:
            self.operator.addItem(translate_marked("Conditions", _IN_WORDS[kind][operator]), operator)
        self.operator.currentIndexChanged.connect(self.operator_chosen)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.first.setAccessibleName(translate("Conditions", "Value"))
        self.last.setAccessibleName(translate("Conditions", "Last value"))
        self._to = QLabel(translate("Conditions", "to"))
        self.refused = make_label(size="small", tone="err")
        self.refused.setWordWrap(True)
        self.refused.hide()
        fields = QHBoxLayout()
        fields.setSpacing(6)
        for widget in (self.first, self._to, self.last):
            fields.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 8, 10, 10)
        rows.setSpacing(6)
        rows.addWidget(title)
        rows.addWidget(self.operator)
        rows.addLayout(fields)
        rows.addWidget(self.refused)
        self.apply = QPushButton(translate("Conditions", "Filter"))
        self.apply.setAccessibleName(self.apply.text())
        self.apply.setProperty("small", True)
        self.apply.clicked.connect(self.accept)
        rows.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(_WIDTH)
        for watched in (self.operator, self.first, self.last):
            watched.installEventFilter(self)
        self.operator_chosen()

    def open_at(self, place: QPoint, condition: Condition | None) -> None:
        self._before = condition
        if condition is not None:
            self.operator.setCurrentIndex(max(0, self.operator.findData(condition.operator)))
            texts = [_shown(value, str) if isinstance(value, date) else str(value) for value in condition.values]
            is_list = condition.operator is not Operator.BETWEEN
            self.first.setText(", ".join(texts) if is_list else texts[0])
            self.last.setText("" if is_list else texts[-1])
        self.adjustSize()
        self.move(place)
        self.show()
        (self.first if self.first.isVisible() else self.operator).setFocus()
        self.first.selectAll()

    @property
    def _operator(self) -> Operator:
        return Operator(self.operator.currentData())

    @Slot()
    def operator_chosen(self) -> None:
        operator = self._operator
        self.first.setVisible(operator not in _NO_VALUE)
        is_range = operator is Operator.BETWEEN
        self._to.setVisible(is_range)
        self.last.setVisible(is_range)
        is_day = self._kind is ColumnKind.DAY and operator not in _IN_DAYS
        hint = translate("Conditions", "2011-03-31") if is_day else ""
        self.first.setPlaceholderText(hint)
        self.last.setPlaceholderText(hint)
        self.refused.hide()
        self.adjustSize()

    def condition(self) -> Condition | None:
        """What is typed, None as long as it is not complete or cannot be read."""
        operator = self._operator
        if operator in _NO_VALUE:
            return Condition(self._column, operator)
        texts = [self.first.text(), self.last.text()] if operator is Operator.BETWEEN else [self.first.text()]
        if self._kind is ColumnKind.TEXT:
            values: list[Value | None] = [part.strip() for part in texts[0].split(",") if part.strip()]
        else:
            values = [self._value(text) for text in texts]
        if not values or None in values:
            return None
        found = Condition(self._column, operator, tuple(value for value in values if value is not None))
        return found if found.is_complete else None

    def _value(self, text: str) -> Value | None:
        if self._kind is ColumnKind.DAY and self._operator not in _IN_DAYS:
            return day_in(text, self._today)
        bare = "".join(text.split())
        return int(bare) if bare.isdecimal() and len(bare) < 10 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        """Enter: close with the condition, or say what is expected."""
        condition = self.condition()
        if condition is None:
            kind = "day" if self._kind is ColumnKind.DAY and self._operator not in _IN_DAYS else str(self._kind)
            self.refused.setText(
                {
                    "day": translate("Conditions", "A date is expected, such as 2011-03-31, the earlier one first."),
                    "text": translate("Conditions", "Type a word."),
                }.get(kind, translate("Conditions", "A whole number is expected, the smaller one first."))
            )
            self.refused.show()
            self.adjustSize()
            return
        self.close()
        if condition != self._before:
            self.chosen.emit(condition)
