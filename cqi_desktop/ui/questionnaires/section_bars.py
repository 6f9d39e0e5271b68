"""The score of each section as a bar, with a mark where the previous one stood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqi_desktop.domain.questionnaires import FULL
from cqi_desktop.translation import translate
from cqi_desktop.ui.theme import ThemeSource

from .words import score_text

_BAR, _MARK, _GAP = 8, 14, 12
_MOST_LABEL = 0.42


@dataclass(frozen=True, slots=True)
class SectionBar:
    """``score`` None is a section without a scored answer; ``before`` None one that was not scored then."""

    label: str
    score: int | None
    before: int | None = None


class SectionBars(QWidget):
    """Painted here, so that no library of charts is loaded; read aloud as a list of values."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._bars: tuple[SectionBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Questionnaire", "Score of each section"))
        themes.changed.connect(self.updateGeometry)
        themes.changed.connect(self.update)

    def show_bars(self, bars: Sequence[SectionBar]) -> None:
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(map(_spoken, self._bars)))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, self._row_height() * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    def _row_height(self) -> int:
        return self._themes.current.metrics().height() + _GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, height = theme.metrics(), self._row_height()
        longest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        label = min(longest, int(self.width() * _MOST_LABEL))
        value = theme.metrics("body", True).horizontalAdvance(score_text(FULL)) + _GAP
        track = QRectF(label + _GAP, 0, max(self.width() - label - value - 2 * _GAP, 40), _BAR)
        for number, bar in enumerate(self._bars):
            top = number * height
            row = QRectF(0, top, self.width(), height)
            painter.setFont(theme.font())
            painter.setPen(theme.colour("text"))
            text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label)
            aligned = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
            painter.drawText(row, aligned, text)
            track.moveTop(top + (height - _BAR) / 2)
            self._paint_bar(painter, track, bar)
            painter.setFont(theme.font("body", True))
            painter.setPen(theme.colour("text3" if bar.score is None else "text"))
            painter.drawText(
                row, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), score_text(bar.score)
            )
        painter.end()

    def _paint_bar(self, painter: QPainter, track: QRectF, bar: SectionBar) -> None:
        theme = self._themes.current
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("neuBg"))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        if bar.score:
            done = QRectF(track)
            done.setWidth(max(track.width() * bar.score / FULL, _BAR))
            painter.setBrush(theme.colour("link"))
            painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)
        if bar.before is not None:
            x = track.left() + track.width() * bar.before / FULL
            mark = QRectF(x - 1.5, track.center().y() - _MARK / 2, 3, _MARK)
            painter.setBrush(theme.colour("base"))
            painter.drawRect(mark.adjusted(-1, -1, 1, 1))
            painter.setBrush(theme.colour("text"))
            painter.drawRect(mark)


def _spoken(bar: SectionBar) -> str:
    if bar.before is None:
        text = translate("Questionnaire", "{section}: {score}")
        return text.format(section=bar.label, score=score_text(bar.score))
    text = translate("Questionnaire", "{section}: {score}, {before} the previous time")
    return text.format(section=bar.label, score=score_text(bar.score), before=score_text(bar.before))
