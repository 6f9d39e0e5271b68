"""Before the figures are filed: what to settle, with a score that reaches 100 and the one step that settles each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cqi_desktop.domain.figures import LeftOutReason, YearFigures
from cqi_desktop.store.attention import AttentionLine
from cqi_desktop.store.filing_check import FULL_SCORE, FilingCheck, FilingLine, FilingPoint
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.icons import Icons

from .labels import make_elided_label, make_label, set_tone

_ICONS = {"ok": "check", "warn": "alert-outline", "text3": "information-outline"}


@dataclass(frozen=True, slots=True)
class Check:
    """``state`` is ok, warn (to look at) or text3 (for information); ``action`` the step that settles it."""

    state: str
    text: str
    action: str = ""
    line: FilingLine | None = None


def checks_of(check: FilingCheck, figures: YearFigures) -> list[Check]:
    """The lines of a check, then what is left out, for information."""
    if check.score is None:
        return [Check("text3", translate("ReportChecks", "No counted figure: there is nothing to check"))]
    lines = [_check(line) for line in check.lines if line.point is not FilingPoint.NO_TERRITORY or line.count]
    outside = figures.left_out.get(LeftOutReason.OUTSIDE_TERRITORY, 0)
    text = translate("ReportChecks", "Outside the territory, in no total: {outside}")
    return [*lines, Check("text3", text.format(outside=format_integer(outside)))]


def _check(line: FilingLine) -> Check:
    count = line.count
    if count is None:
        return Check("text3", translate("ReportChecks", "Likely doubles not looked for yet"),
                     translate("ReportChecks", "Look for them"), line)  # fmt: skip
    if not count:
        return Check("ok", _settled(line.point))
    return Check("warn", _to_settle(line.point, count), _action(line) if line.records else "", line)


def _settled(point: FilingPoint) -> str:
    return {
        FilingPoint.SUMS: translate("ReportChecks", "Each total equals the sum of its MRC"),
        FilingPoint.PLACES: translate("ReportChecks", "No company under “MRC to specify”"),
        FilingPoint.NO_TERRITORY: translate("ReportChecks", "No record without a territory"),
        FilingPoint.DOCUMENTS: translate("ReportChecks", "Every diagnostic has its completion date"),
        FilingPoint.HOURS: translate("ReportChecks", "Every intervention has its hours"),
        FilingPoint.DUPLICATES: translate("ReportChecks", "No likely double"),
    }[point]


def _to_settle(point: FilingPoint, count: int) -> str:
    return {
        FilingPoint.SUMS: translate("ReportChecks", "%Ln total(s) differ from the sum of the MRC", "", count),
        FilingPoint.PLACES: translate("ReportChecks", "%Ln compan(y/ies) under “MRC to specify”", "", count),
        FilingPoint.NO_TERRITORY: translate("ReportChecks", "%Ln record(s) without a territory", "", count),
        FilingPoint.DOCUMENTS: translate("ReportChecks", "%Ln diagnostic(s) without a completion date", "", count),
        FilingPoint.HOURS: translate("ReportChecks", "%Ln intervention(s) without hours", "", count),
        FilingPoint.DUPLICATES: translate("ReportChecks", "%Ln likely double(s)", "", count),
    }[point]


def _action(line: FilingLine) -> str:
    return {
        FilingPoint.PLACES: translate("ReportChecks", "Specify"),
        FilingPoint.DOCUMENTS: translate("ReportChecks", "Set the date"),
        FilingPoint.HOURS: translate("ReportChecks", "See the list"),
        FilingPoint.DUPLICATES: translate("ReportChecks", "Compare"),
    }.get(line.point, "")


class ReportChecks(QWidget):
    """``settle_asked`` gives the AttentionLine to settle; ``duplicates_asked`` when doubles are still to look for."""

    settle_asked = Signal(object)
    duplicates_asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._checks: tuple[Check, ...] = ()
        self.score = make_label(size="small", strong=True)
        lines = QWidget()
        lines.setObjectName("panelScrollBody")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(make_label(translate("ReportChecks", "Before freezing the submission"), "small", "text2",
                                  strong=True))  # fmt: skip
        head.addStretch(1)
        head.addWidget(self.score)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(head)
        rows.addWidget(self._scrolled(lines), 1)

    def _scrolled(self, lines: QWidget) -> QScrollArea:
        """The lines scroll when the text is too large for all of them."""
        held = QVBoxLayout(lines)
        held.setContentsMargins(0, 0, 0, 0)
        held.addLayout(self._grid)
        held.addStretch(1)
        area = QScrollArea()
        area.setObjectName("panelScroll")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(lines)
        return area

    def show_check(self, check: FilingCheck, figures: YearFigures) -> None:
        self._checks = tuple(checks_of(check, figures))
        score = check.score
        self.score.setText("" if score is None else translate("ReportChecks", "{score} out of 100").format(score=score))
        set_tone(self.score, "ok" if score == FULL_SCORE else "warn")
        self.theme_changed()

    @property
    def checks(self) -> tuple[Check, ...]:
        return self._checks

    def theme_changed(self) -> None:
        """Lay the lines again: their pictures are of the theme."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, check in enumerate(self._checks):
            picture = QLabel()
            name = _ICONS[check.state]
            picture.setPixmap(self._icons.pixmap(name, check.state, 16, self.devicePixelRatioF()))
            text = make_elided_label("small")
            text.setText(check.text)
            self._grid.addWidget(picture, row, 0)
            self._grid.addWidget(text, row, 1)
            lost = check.line.lost if check.line is not None else 0
            if lost:
                text.setToolTip(translate("ReportChecks", "takes %n point(s) away", "", lost))
            if check.action and check.line is not None:
                self._grid.addWidget(self._button(check), row, 2, Qt.AlignmentFlag.AlignRight)

    def _button(self, check: Check) -> QPushButton:
        button = QPushButton(check.action)
        button.setProperty("link", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(f"{check.action}, {check.text}")
        button.clicked.connect(partial(self._act, check.line))
        return button

    def _act(self, line: FilingLine | None, checked: bool = False) -> None:
        del checked
        if line is None:
            return
        if line.count is None:
            self.duplicates_asked.emit()
        elif isinstance(line.records, AttentionLine):
            self.settle_asked.emit(line.records)

    def buttons(self) -> list[QWidget]:
        """What takes the focus, from the top."""
        return self.findChildren(QPushButton)
