"""The export journey of a company: each step with its day, the time since the one before, what is next.

On one line, or on as many as the texts need to be read whole.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqi_desktop.domain.export_journey import ExportJourney, JourneyStep
from cqi_desktop.translation import QT_TRANSLATE_NOOP, format_date, translate, translate_marked
from cqi_desktop.ui.icons import Icons
from cqi_desktop.ui.theme import ThemeSource

_STEPS = {
    "information": QT_TRANSLATE_NOOP("Journey", "Information"),
    "prediagnostic": QT_TRANSLATE_NOOP("Journey", "Prediagnostic"),
    "diagnostic": QT_TRANSLATE_NOOP("Journey", "Diagnostic"),
    "export_plan": QT_TRANSLATE_NOOP("Journey", "Export plan"),
    "mission": QT_TRANSLATE_NOOP("Journey", "Mission"),
    "sale": QT_TRANSLATE_NOOP("Journey", "Sale abroad"),
}
_DOT, _EDGE, _SPACE = 16, 16, 8
_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def step_name(code: str) -> str:
    return translate_marked("Journey", _STEPS[code])


class JourneyStrip(QWidget):
    def __init__(self, themes: ThemeSource, icons: Icons) -> None:
        super().__init__()
        self._themes = themes
        self._icons = icons
        self._journey: ExportJourney | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Journey", "Export journey"))
        themes.changed.connect(self.updateGeometry)

    def show_journey(self, journey: ExportJourney) -> None:
        self._journey = journey
        said = journey_sentence(journey)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self._line_height() * len(self._lines()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    def _line_height(self) -> int:
        theme = self._themes.current
        return theme.metrics("small", True).height() + theme.metrics("caption").height() + 16

    def _room(self, journey: ExportJourney) -> int:
        return self.width() - 2 * _EDGE - self._stalled_width(journey)

    def _width_of(self, step: JourneyStep, following: str) -> int:
        """What a step needs to be read whole."""
        theme = self._themes.current
        title = theme.metrics("small", step.reached_on is not None).horizontalAdvance(step_name(step.code))
        under = theme.metrics("caption").horizontalAdvance(_under(step, step.code == following))
        return _DOT + 6 + max(title, under) + _SPACE

    def _lines(self) -> list[list[tuple[JourneyStep, int]]]:
        """The steps of each line with their widths: all on one when it has the room, else in equal lines."""
        journey = self._journey
        if journey is None:
            return [[]]
        needed = [(step, self._width_of(step, journey.next_code)) for step in journey.steps]
        room = max(self._room(journey), 1)
        count = next((lines for lines in (1, 2, 3) if _widest(needed, lines) <= room), 3)
        size = -(-len(needed) // count)
        lines = [needed[start : start + size] for start in range(0, len(needed), size)]
        spread = []
        for line in lines:
            spare = max(0, room - sum(width for _, width in line)) // len(line)
            spread.append([(step, width + spare) for step, width in line])
        return spread

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        journey = self._journey
        if journey is None:
            return
        painter = QPainter(self)
        theme = self._themes.current
        painter.fillRect(self.rect(), theme.colour("base"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("divider"))
        self._paint_stalled(painter, journey)
        height = self._line_height()
        for number, line in enumerate(self._lines()):
            left = _EDGE
            for step, width in line:
                place = QRectF(left, number * height, width - _SPACE, height)
                self._paint_step(painter, place, step, journey.next_code)
                left += width
        painter.end()

    def _stalled_width(self, journey: ExportJourney) -> int:
        """The room that the pill of a journey that has stopped takes at the right."""
        if journey.stalled_days is None:
            return 0
        return self._themes.current.metrics("caption", True).horizontalAdvance(stalled_words(journey)) + 30

    def _paint_stalled(self, painter: QPainter, journey: ExportJourney) -> None:
        if journey.stalled_days is None:
            return
        theme = self._themes.current
        text = stalled_words(journey)
        width, height = self._stalled_width(journey) - 12, theme.height("pill")
        place = QRectF(self.width() - _EDGE - width, (self.height() - height) / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warnBg"))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(theme.font("caption", True))
        painter.setPen(theme.colour("warn"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_step(self, painter: QPainter, place: QRectF, step: JourneyStep, following: str) -> None:
        theme = self._themes.current
        middle = QPointF(place.x() + _DOT / 2, place.center().y())
        is_next = step.code == following
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if step.reached_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("okBg"))
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
            pixmap = self._icons.pixmap("check", "ok", 12, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(middle.x() - 6, middle.y() - 6), pixmap)
        else:
            pen = QPen(theme.colour("link" if is_next else "field"), 1.5 if is_next else 1)
            pen.setStyle(Qt.PenStyle.SolidLine if is_next else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _DOT / 2 - 1, _DOT / 2 - 1)
        texts = place.adjusted(_DOT + 6, 6, 0, -6).toRect()
        title, below = theme.metrics("small", True), theme.metrics("caption")
        top = QRect(texts.x(), texts.y(), texts.width(), title.height())
        painter.setFont(theme.font("small", step.reached_on is not None))
        painter.setPen(theme.colour("text" if step.reached_on else "text2" if is_next else "text3"))
        painter.drawText(top, _LINE, title.elidedText(step_name(step.code), Qt.TextElideMode.ElideRight, top.width()))
        under = QRect(texts.x(), texts.bottom() - below.height() + 1, texts.width(), below.height())
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text3"))
        said = below.elidedText(_under(step, is_next), Qt.TextElideMode.ElideRight, under.width())
        painter.drawText(under, _LINE, said)


def _widest(needed: list[tuple[JourneyStep, int]], count: int) -> int:
    """The width of the widest of ``count`` lines of as many steps each."""
    size = -(-len(needed) // count)
    return max(sum(width for _, width in needed[start : start + size]) for start in range(0, len(needed), size))


def _under(step: JourneyStep, is_next: bool) -> str:
    if step.reached_on is None:
        return translate("Journey", "next step") if is_next else "—"
    day = format_date(step.reached_on)
    if step.days_before is None:
        return day
    since = translate("Journey", "+%Ln d", "", step.days_before)
    return f"{day} · {since}"


def stalled_words(journey: ExportJourney) -> str:
    return translate("Journey", "Stopped for %Ln day(s)", "", journey.stalled_days or 0)


def journey_sentence(journey: ExportJourney) -> str:
    """What the strip shows, in one sentence to be read aloud."""
    parts = [f"{step_name(step.code)} {_under(step, False)}" for step in journey.steps if step.reached_on is not None]
    if journey.next_code:
        parts.append(translate("Journey", "next step: {step}").format(step=step_name(journey.next_code)))
    if journey.stalled_days is not None:
        parts.append(stalled_words(journey))
    return ", ".join(parts)
