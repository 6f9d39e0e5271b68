"""The bar above every page: the book, one field to search and command, then the scope that every page works on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QWidget

from cqi_desktop.domain.fiscal_year import FiscalYear
from cqi_desktop.translation import translate
from cqi_desktop.ui.scope import WHOLE_TERRITORY
from cqi_desktop.ui.window_context import WindowContext

from .adviser_button import AdviserButton
from .exchange_indicator import ExchangeIndicator
from .labels import make_elided_label, make_line
from .two_tone_button import TwoToneButton

BOOK_WIDTH, FIELD_WIDTH = 176, 430
_FOLDED_BOOK_WIDTH = 40


class TopBar(QWidget):
    """``field`` is the command field, made by the window."""

    def __init__(self, context: WindowContext, field: QLineEdit, book_name: str) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._is_folded, self._whole_width = False, 0
        scope, themes, icons = context.scope, context.themes, context.icons
        self._picture = QLabel()
        self._book = make_elided_label("body", "text", strong=True)
        self._book.setText(book_name)
        self.year = TwoToneButton(themes, icons, translate("TopBar", "Fiscal year"), scope.year.label)
        self.region = TwoToneButton(themes, icons, translate("TopBar", "Region"))
        self.year.clicked.connect(self.year_pressed)
        self.region.clicked.connect(self.region_pressed)
        scope.changed.connect(self.scope_changed)
        field.setMaximumWidth(FIELD_WIDTH)
        field.setMinimumWidth(180)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 10, 1)
        layout.setSpacing(8)
        layout.addWidget(self._book_area())
        layout.addWidget(field, 10)
        layout.addStretch(1)
        layout.addWidget(self.year)
        layout.addWidget(self.region)
        line = make_line(vertical=True, tone="border")
        line.setFixedHeight(20)
        layout.addWidget(line)
        self.exchange = ExchangeIndicator(context.exchange, icons)
        layout.addWidget(self.exchange)
        self.adviser = AdviserButton(context)
        layout.addWidget(self.adviser)
        themes.changed.connect(self.theme_changed)
        self.theme_changed()
        self.scope_changed()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())  # it folds

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def _fit(self) -> None:
        """Without the room for every word, the icons and the values stay, and the words are in the tooltips."""
        if not self._is_folded:
            self._whole_width = self._row.minimumSize().width()
        is_folded = self.width() < self._whole_width
        if is_folded == self._is_folded:
            return
        self._is_folded = is_folded
        for button in (self.year, self.region):
            button.fold(is_folded)
        self.exchange.fold(is_folded)
        self._book.setVisible(not is_folded)
        self._area.setFixedWidth(_FOLDED_BOOK_WIDTH if is_folded else BOOK_WIDTH)

    def _book_area(self) -> QWidget:
        area = self._area = QWidget()
        area.setFixedWidth(BOOK_WIDTH)
        row = QHBoxLayout(area)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._book, 1)
        area.setToolTip(str(self._context.book.path))
        return area

    @Slot()
    def theme_changed(self) -> None:
        self.setFixedHeight(self._context.themes.current.height("top_bar"))
        self._picture.setPixmap(self._context.icons.pixmap("earth", "link", 18, self.devicePixelRatioF()))

    @Slot()
    def scope_changed(self) -> None:
        scope = self._context.scope
        self.year.show_value(scope.year.label)
        self.region.show_value(scope.region_name or translate("TopBar", "Whole territory"))

    @Slot()
    def year_pressed(self) -> None:
        scope = self._context.scope
        menu = _scope_menu(self, [(year.label, year) for year in scope.years], scope.year)
        menu.triggered.connect(self.year_chosen)
        menu.popup(self.year.place_below())

    @Slot()
    def region_pressed(self) -> None:
        scope = self._context.scope
        choices: list[tuple[str, object]] = [(region.name, region.code) for region in scope.regions]
        choices.append((translate("TopBar", "Whole territory"), WHOLE_TERRITORY))
        menu = _scope_menu(self, choices, scope.region)
        menu.triggered.connect(self.region_chosen)
        menu.popup(self.region.place_below())

    @Slot(QAction)
    def year_chosen(self, action: QAction) -> None:
        year = action.data()
        if isinstance(year, FiscalYear):
            self._context.scope.choose_year(year)

    @Slot(QAction)
    def region_chosen(self, action: QAction) -> None:
        self._context.scope.choose_region(str(action.data()))


def _scope_menu(parent: QWidget, choices: list[tuple[str, object]], chosen: object) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for text, value in choices:
        action = menu.addAction(text)
        action.setData(value)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        if value == chosen:
            menu.setActiveAction(action)
    return menu
