"""The initials of an adviser in a small neutral box; one's own stand on the colour of the selection."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from cqi_desktop.ui.models.roles import MINE_ROLE
from cqi_desktop.ui.theme import RADII, Theme

from .table_cell import AnyIndex, TableCellDelegate, is_selected

AVATAR_WIDTH, AVATAR_HEIGHT = 24, 20


def avatar_size(theme: Theme) -> QSize:
    metrics = theme.metrics("caption", True)
    return QSize(max(AVATAR_WIDTH, metrics.horizontalAdvance("MM") + 6), max(AVATAR_HEIGHT, metrics.height() + 3))


def paint_avatar(painter: QPainter, theme: Theme, place: QRectF, initials: str, ground: str, ink: str) -> None:
    """``ground`` and ``ink`` are tokens."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(place, RADII["field"], RADII["field"])
    painter.setFont(theme.font("caption", True))
    painter.setPen(theme.colour(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials)


class AvatarCellDelegate(TableCellDelegate):
    def paint_content(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        initials = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if not initials or initials == "—":
            super().paint_content(painter, rect, option, index)
            return
        mine = bool(index.data(MINE_ROLE))
        size = avatar_size(self.theme)
        place = QRectF(
            rect.center().x() - size.width() / 2 + 0.5, rect.center().y() - size.height() / 2 + 0.5,
            size.width(), size.height(),
        )  # fmt: skip
        ground = "sel" if mine else "neuBg"
        if is_selected(option) and mine:
            ground = "base"
        paint_avatar(painter, self.theme, place, initials, ground, "selText" if mine else "text2")
