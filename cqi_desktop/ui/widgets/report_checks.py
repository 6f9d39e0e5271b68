"""What to look at before the figures are sent: facts computed from the figures shown, each with its state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cqi_desktop.domain.figures import Figure, LeftOutReason, Status, YearFigures
from cqi_desktop.domain.indicators import INDICATORS
from cqi_desktop.translation import format_integer, translate
from cqi_desktop.ui.icons import Icons

from .labels import make_label

_ICONS = {"ok": "check", "warn": "alert-outline", "text3": "information-outline"}


@dataclass(frozen=True, slots=True)
class Check:
    """``state`` is ok, warn (to look at) or text3 (for information)."""

    state: str
    text: str


def checks_of(figures: YearFigures, region: str | None) -> list[Check]:
    """The checks of a region, or of the territory."""
    return [_sums_check(figures, region), _place_check(figures, region), _left_out_check(figures)]


def _counted(figures: YearFigures, region: str | None) -> list[Figure]:
    codes = [indicator.code for indicator in INDICATORS if indicator.unit.has_mrc]
    regions = [region] if region else [entry.region.code for entry in figures.regions]
    every = [figures.figure(code, place) for place in regions for code in codes]
    return [figure for figure in every if figure.status is Status.COUNTED]


def _sums_check(figures: YearFigures, region: str | None) -> Check:
    counted = _counted(figures, region)
    if not counted:
        return Check("text3", translate("ReportChecks", "No counted figure: there is no sum to check"))
    wrong = sum(1 for figure in counted if not _adds_up(figure))
    if wrong:
        return Check("warn", translate("ReportChecks", "%Ln total(s) differ from the sum of the MRC", "", wrong))
    return Check("ok", translate("ReportChecks", "Each total equals the sum of its MRC"))


def _adds_up(figure: Figure) -> bool:
    parts = [part for part in (*figure.by_mrc.values(), figure.mrc_to_specify) if part is not None]
    return figure.total is not None and abs(figure.total - sum(parts)) < 1e-6


def _place_check(figures: YearFigures, region: str | None) -> Check:
    regions = [region] if region else [entry.region.code for entry in figures.regions]
    served = [figures.figure("companies_served", place) for place in regions]
    count = sum(int(figure.mrc_to_specify or 0) for figure in served)
    if count:
        return Check("warn", translate("ReportChecks", "%Ln compan(y/ies) under “MRC to specify”", "", count))
    return Check("ok", translate("ReportChecks", "No company under “MRC to specify”"))


def _left_out_check(figures: YearFigures) -> Check:
    outside = figures.left_out.get(LeftOutReason.OUTSIDE_TERRITORY, 0)
    nowhere = figures.left_out.get(LeftOutReason.NO_TERRITORY, 0)
    text = translate("ReportChecks", "Outside the territory: {outside} · no territory: {nowhere}")
    state = "warn" if nowhere else "text3"
    return Check(state, text.format(outside=format_integer(outside), nowhere=format_integer(nowhere)))


class ReportChecks(QWidget):
    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._checks: tuple[Check, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(make_label(translate("ReportChecks", "To check"), "small", "text2", strong=True))
        rows.addLayout(self._grid)
        rows.addStretch(1)

    def show_checks(self, checks: Sequence[Check]) -> None:
        self._checks = tuple(checks)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, check in enumerate(self._checks):
            picture = QLabel()
            name = _ICONS[check.state]
            picture.setPixmap(self._icons.pixmap(name, check.state, 16, self.devicePixelRatioF()))
            text = make_label(check.text, "small")
            text.setWordWrap(True)
            self._grid.addWidget(picture, row, 0)
            self._grid.addWidget(text, row, 1)
