"""How the window looks: one ``Theme`` for delegates and scenes, two palettes, one style sheet.

Fusion on every platform, so that both palettes hold. The theme follows the system unless the person forces light or
dark; when the system asks for high contrast, neither palette nor style sheet is loaded and ``Theme`` holds the
system's own colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from cqi_desktop.resource_files import resource

from .tokens import TOKENS

# Factors of the application's font.
FONT_FACTORS = {"caption": 0.85, "small": 0.92, "body": 1.0, "panel": 1.15, "page": 1.4}
SMALLEST_TEXT = 11  # pixels at 100 %
# Up to that size of text, in pixels, the pages are laid out by the width of the window alone.
_LARGEST_USUAL_TEXT = 17.5

# Heights in pixels at the usual size of text; each grows with the font.
HEIGHTS = {
    "row": 28,
    "compact_row": 24,
    "comfortable_row": 34,
    "two_line_row": 40,
    "table_header": 28,
    "group_row": 26,
    "figure_row": 27,
    "figure_group_row": 24,
    "record_row": 22,
    "field": 28,
    "small_button": 24,
    "chip": 24,
    "pill": 18,
    "navigation": 32,
    "pinned_view": 26,
    "top_bar": 44,
    "page_header": 48,
    "status_bar": 26,
}
# The row of a table, by what the person chose: compact, normal or comfortable.
_ROWS = {"compact": "compact_row", "comfortable": "comfortable_row"}
# How much the text grows, by what the person chose.
TEXT_FACTORS = {"normal": 1.0, "large": 1.15, "larger": 1.3}
SPACES = {"tiny": 4, "small": 8, "medium": 12, "large": 16, "wide": 24, "icon": 6}
RADII = {"field": 4, "panel": 6, "dialog": 8}
NAVIGATION_WIDTH, NARROW_NAVIGATION_WIDTH = 176, 48
SIDE_PANEL_WIDTH = 320

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.Button, "base"),
    (QPalette.ColorRole.Base, "base"),
    (QPalette.ColorRole.AlternateBase, "alt"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Light, "divider"),
    (QPalette.ColorRole.Dark, "field"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.BrightText, "onAccent"),
    (QPalette.ColorRole.Link, "link"),
    (QPalette.ColorRole.LinkVisited, "link"),
    (QPalette.ColorRole.Highlight, "sel"),
    (QPalette.ColorRole.HighlightedText, "selText"),
    (QPalette.ColorRole.ToolTipBase, "tip"),
    (QPalette.ColorRole.ToolTipText, "tipText"),
)

# What each token becomes when the system is in high contrast.
_SYSTEM_ROLES = {
    "text": QPalette.ColorRole.WindowText,
    "text2": QPalette.ColorRole.WindowText,
    "text3": QPalette.ColorRole.WindowText,
    "window": QPalette.ColorRole.Window,
    "nav": QPalette.ColorRole.Window,
    "sel": QPalette.ColorRole.Highlight,
    "selText": QPalette.ColorRole.HighlightedText,
    "accent": QPalette.ColorRole.Highlight,
    "onAccent": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
    "border": QPalette.ColorRole.WindowText,
    "field": QPalette.ColorRole.WindowText,
    "divider": QPalette.ColorRole.Mid,
    "disabled": QPalette.ColorRole.PlaceholderText,
    "tip": QPalette.ColorRole.ToolTipBase,
    "tipText": QPalette.ColorRole.ToolTipText,
}


@dataclass(frozen=True)
class Theme:
    """Colours by token, and measures that follow the font. Made anew on each change; compare by identity."""

    is_dark: bool
    colours: dict[str, QColor]
    base_font: QFont
    high_contrast: bool = False
    row_height: str = "normal"

    def colour(self, token: str) -> QColor:
        return self.colours[token]

    def font(self, size: str = "body", strong: bool = False) -> QFont:
        """The font of a size named in FONT_FACTORS; one object each, to be shared."""
        key = (size, strong)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = _font(self.base_font, size, strong)
        return found

    def metrics(self, size: str = "body", strong: bool = False) -> QFontMetrics:
        key = (size, strong)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetrics(self.font(size, strong))
        return found

    @property
    def growth(self) -> float:
        """How many times larger than the largest size of the settings the text is: 1 up to that size."""
        return max(1.0, _pixels(self.base_font) / _LARGEST_USUAL_TEXT)

    def height(self, name: str) -> int:
        """A height of HEIGHTS in pixels, grown with the font; that of ``row`` is the one that the person chose."""
        if name == "row":
            name = _ROWS.get(self.row_height, name)
        usual = HEIGHTS[name]
        if name == "comfortable_row":
            return max(usual, self.metrics("body").height() + 16)
        if name == "two_line_row":
            return max(usual, self.metrics("body", True).height() + self.metrics("small").height() + 4)
        if name == "page_header":
            return max(usual, self.metrics("page", True).height() + 10)
        if usual >= 28:
            return max(usual, self.metrics("body").height() + 10)
        return max(usual, self.metrics("small").height() + (6 if usual >= 24 else 4))

    @cached_property
    def _fonts(self) -> dict[tuple[str, bool], QFont]:
        return {}

    @cached_property
    def _metrics(self) -> dict[tuple[str, bool], QFontMetrics]:
        return {}


def _font(base: QFont, size: str, strong: bool) -> QFont:
    font = QFont(base)
    pixels = _pixels(base)
    wanted = max(pixels * FONT_FACTORS[size], min(SMALLEST_TEXT, pixels))
    font.setPointSizeF(_points(base) * wanted / pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if hasattr(QFont, "Tag"):  # Qt 6.7
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _pixels(font: QFont) -> float:
    return float(font.pixelSize()) if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72


def _points(font: QFont) -> float:
    return font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 72 / 96


def make_theme(is_dark: bool, base_font: QFont, row_height: str = "normal") -> Theme:
    """The theme of the tokens, light or dark; ``row_height`` is compact, normal or comfortable."""
    colours = {token: QColor(pair[is_dark]) for token, pair in TOKENS.items()}
    return Theme(is_dark, colours, base_font, row_height=row_height)


def make_system_theme(palette: QPalette, base_font: QFont, row_height: str = "normal") -> Theme:
    """The theme of a system in high contrast: its own roles, whatever the token asks for."""
    fallback = {True: QPalette.ColorRole.Base, False: QPalette.ColorRole.WindowText}
    colours = {token: palette.color(_SYSTEM_ROLES.get(token, fallback[_is_ground(token)])) for token in TOKENS}
    is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return Theme(is_dark, colours, base_font, high_contrast=True, row_height=row_height)


def _is_ground(token: str) -> bool:
    return token.endswith("Bg") or token in {"base", "alt", "raised", "hover", "selOff", "s0", "s1", "s2"}


def make_palette(theme: Theme) -> QPalette:
    """The palette of a theme: active, inactive (selection in a window without focus) and disabled."""
    palette = QPalette()
    for role, token in _ROLES:
        palette.setColor(role, theme.colour(token))
    inactive, disabled = QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled
    palette.setColor(inactive, QPalette.ColorRole.Highlight, theme.colour("selOff"))
    palette.setColor(inactive, QPalette.ColorRole.HighlightedText, theme.colour("text"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(disabled, role, theme.colour("disabled"))
    palette.setColor(disabled, QPalette.ColorRole.Button, theme.colour("window"))
    return palette


_STYLE_SHEET = """
QWidget#topBar {{ background: {window}; border-bottom: 1px solid {border}; }}
QWidget#navigationArea {{ background: {nav}; border-right: 1px solid {border}; }}
QListView#sections {{ background: {window}; border: none; outline: none; }}
QListView#navigation, QListView#navigationHelp {{ background: {nav}; border: none; outline: none; }}
QWidget#page, QStackedWidget {{ background: {window}; }}
QWidget#sidePanel {{ background: {raised}; border-left: 1px solid {border}; border-top: 1px solid {border}; }}
QWidget#sidePanelContent, QScrollArea#sidePanelScroll, QScrollArea#sidePanelScroll > QWidget > QWidget
 {{ background: {raised}; border: none; }}
QWidget#lowerArea {{ background: {base}; border-top: 1px solid {border}; }}
QStatusBar {{ background: {window}; border: none; }}
QFrame[line="divider"] {{ background: {divider}; border: none; }}
QFrame[line="border"] {{ background: {border}; border: none; }}

QLabel[tone="text"] {{ color: {text}; }}
QLabel[tone="text2"] {{ color: {text2}; }}
QLabel[tone="text3"] {{ color: {text3}; }}
QLabel[tone="ok"] {{ color: {ok}; }}
QLabel[tone="warn"] {{ color: {warn}; }}
QLabel[tone="err"] {{ color: {err}; }}
QLabel[tone="link"] {{ color: {link}; }}
QLabel[textSize="caption"] {{ font-size: {caption}pt; }}
QLabel[textSize="small"] {{ font-size: {small}pt; }}
QLabel[textSize="panel"] {{ font-size: {panel}pt; }}
QLabel[textSize="page"] {{ font-size: {page}pt; }}
QLabel[strong="true"] {{ font-weight: 600; }}
QLabel[pill="neu"] {{ background: {neuBg}; color: {neu}; }}
QLabel[pill="ok"] {{ background: {okBg}; color: {ok}; }}
QLabel[pill="warn"] {{ background: {warnBg}; color: {warn}; }}
QLabel[pill="err"] {{ background: {errBg}; color: {err}; }}
QLabel[pill="info"] {{ background: {infoBg}; color: {info}; }}
QLabel[pill] {{ font-size: {caption}pt; font-weight: 600; padding: 0 8px; border-radius: {pill_radius}px;
 min-height: {pill}px; max-height: {pill}px; }}
QLabel[key="true"] {{ font-size: {caption}pt; color: {text3}; background: {base}; border: 1px solid {border};
 border-radius: 3px; padding: 0 4px; }}

QPushButton, QToolButton[kind="button"] {{ background: {base}; color: {text}; border: 1px solid {field};
 border-radius: 4px; padding: 0 10px; min-height: {field_inside}px; max-height: {field_inside}px; }}
QPushButton:hover, QToolButton[kind="button"]:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton[kind="button"]:pressed {{ background: {sel}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {link}; padding: 0 9px; min-height: {field_focused}px;
 max-height: {field_focused}px; }}
QPushButton:disabled, QToolButton[kind="button"]:disabled {{ background: {window}; color: {disabled};
 border: 1px solid {border}; }}
QPushButton[primary="true"], QToolButton[primary="true"] {{ background: {accent}; color: {onAccent};
 border: 1px solid {accent}; font-weight: 600; }}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover {{ background: {accentHover}; }}
QPushButton[primary="true"]:pressed, QToolButton[primary="true"]:pressed {{ background: {accentPress}; }}
QPushButton[primary="true"]:disabled {{ background: {window}; color: {disabled}; border: 1px solid {border}; }}
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[caret="true"] {{ padding-right: 28px; }}
QPushButton[caret="true"]:focus {{ padding-right: 27px; }}
QPushButton[small="true"], QToolButton[kind="button"][small="true"] {{ font-size: {small}pt; padding: 0 8px;
 min-height: {small_inside}px; max-height: {small_inside}px; }}
QPushButton[small="true"]:focus {{ padding: 0 7px; min-height: {small_focused}px; max-height: {small_focused}px; }}
QPushButton[flat="true"], QToolButton[kind="flat"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[flat="true"]:focus {{ border: 2px solid {link}; }}
QPushButton[link="true"] {{ background: transparent; border: 1px solid transparent; color: {link}; padding: 0 3px;
 min-height: {small_inside}px; max-height: {small_inside}px; }}
QPushButton[wraps="true"], QPushButton[wraps="true"]:focus {{ max-height: 9999px; }}
QPushButton[link="true"]:hover {{ text-decoration: underline; }}
QPushButton[link="true"]:focus {{ border: 2px solid {link}; padding: 0 2px; min-height: {small_focused}px;
 max-height: {small_focused}px; }}

QToolButton {{ color: {text}; border: 1px solid transparent; border-radius: 4px; padding: 0 5px;
 min-height: {small_inside}px; max-height: {small_inside}px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {sel}; color: {selText}; }}
QToolButton:focus {{ border: 2px solid {link}; padding: 0 4px; min-height: {small_focused}px;
 max-height: {small_focused}px; }}
QToolButton[kind="button"]:focus {{ padding: 0 9px; min-height: {field_focused}px; max-height: {field_focused}px; }}
QToolButton[quiet="true"] {{ font-size: {small}pt; color: {text2}; padding: 0 2px; }}
QToolButton[quiet="true"]:focus {{ padding: 0 1px; }}
QToolButton[kind="scope"] {{ min-height: {field_inside}px; max-height: {field_inside}px; padding: 0 6px; }}
QToolButton[kind="scope"]:focus {{ padding: 0 5px; min-height: {field_focused}px; max-height: {field_focused}px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit {{ background: {base}; color: {text}; border: 1px solid {field}; border-radius: 4px; padding: 0 7px;
 min-height: {field_inside}px; max-height: {field_inside}px; selection-background-color: {accent};
 selection-color: {onAccent}; }}
QLineEdit:focus {{ border: 2px solid {link}; padding: 0 6px; min-height: {field_focused}px;
 max-height: {field_focused}px; }}
QLineEdit[small="true"] {{ font-size: {small}pt; min-height: {small_inside}px; max-height: {small_inside}px; }}
QLineEdit[small="true"]:focus {{ min-height: {small_focused}px; max-height: {small_focused}px; }}
QLineEdit[quiet="true"] {{ background: transparent; border: 1px solid transparent; min-height: {small_inside}px;
 max-height: {small_inside}px; }}
QLineEdit[quiet="true"]:hover {{ border: 1px solid {border}; }}
QPlainTextEdit {{ background: {base}; border: 1px solid {border}; border-radius: 4px; padding: 3px; margin: 2px 0; }}
QPlainTextEdit[form="true"] {{ border: 1px solid {field}; }}
QPlainTextEdit:focus, QPlainTextEdit[form="true"]:focus {{ border: 2px solid {link}; padding: 2px; }}
QLineEdit[quiet="true"]:focus {{ background: {base}; border: 2px solid {link}; min-height: {small_focused}px;
 max-height: {small_focused}px; }}
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus {{ border: 2px solid {err}; padding: 0 6px;
 min-height: {small_focused}px; max-height: {small_focused}px; }}
QLineEdit[proposed="true"] {{ background: {infoBg}; border: 1px solid {info}; }}
QLineEdit[proposed="true"]:focus {{ border: 2px solid {link}; }}
QLineEdit[entry="true"][invalid="true"], QLineEdit[entry="true"][invalid="true"]:focus {{ background: {errBg};
 min-height: {field_focused}px; max-height: {field_focused}px; }}
QLineEdit[cell="true"], QLineEdit[cell="true"]:focus {{ border-radius: 0; min-height: 0; max-height: 9999px; }}

QComboBox {{ background: {base}; color: {text}; border: 1px solid {field}; border-radius: 4px; padding: 0 7px;
 min-height: {small_inside}px; }}
QComboBox:focus, QComboBox:on {{ border: 2px solid {link}; padding: 0 6px; min-height: {small_focused}px; }}
QComboBox:disabled {{ background: {window}; color: {disabled}; border: 1px solid {border}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QCheckBox {{ spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 0 2px; }}
QCheckBox:focus {{ border-color: {link}; }}
QTextBrowser:focus, QScrollArea:focus, QScrollArea#panelScroll:focus, QWidget#sidePanel:focus,
QPrintPreviewWidget QGraphicsView:focus {{ border: 2px solid {link}; }}
QLabel:focus {{ background: {sel}; color: {selText}; }}
QRadioButton {{ spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 0 4px; }}
QRadioButton:focus {{ border-color: {link}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {field}; border-radius: 8px;
 background: {base}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; }}

QTableView, QListView {{ background: {base}; border: none; outline: none; gridline-color: {divider}; }}
QWidget#tableArea {{ border-top: 1px solid {border}; background: {base}; }}
QHeaderView {{ background: {alt}; border: none; }}
QTableCornerButton::section {{ background: {alt}; border: none; }}
QFrame#panel {{ background: {base}; border: 1px solid {border}; border-radius: 6px; }}
QFrame#panel QStackedWidget {{ background: {base}; }}
QWidget#panelScrollBody, QScrollArea#panelScroll {{ background: {base}; border: none; }}
QToolButton[tone="warn"] {{ color: {warn}; }}
QToolButton[quiet="true"][tone="warn"] {{ color: {warn}; }}
QFrame#focusRing {{ background: transparent; border: 2px solid {link}; }}
QFrame#popup {{ background: {raised}; border: 1px solid {field}; border-radius: 6px; }}
QFrame#popup QListView {{ background: {raised}; }}
QFrame#toast {{ background: {tip}; border-radius: 6px; }}
QFrame#toast QLabel {{ color: {tipText}; }}
QFrame#toast QPushButton {{ background: transparent; border: 1px solid transparent; color: {tipText};
 font-weight: 600; text-decoration: underline; padding: 0 4px; }}
QFrame#toast QPushButton:focus {{ border: 2px solid {tipText}; padding: 0 3px; }}
QFrame#banner {{ background: {warnBg}; border: none; border-left: 4px solid {warn}; }}
QFrame#banner[severity="err"] {{ background: {errBg}; border-left: 4px solid {err}; }}
QToolTip {{ background: {tip}; color: {tipText}; border: none; padding: 4px 6px; }}
QProgressBar {{ background: {neuBg}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {link}; border-radius: 3px; }}
QAbstractScrollArea::corner {{ background: {base}; border: none; }}
QScrollArea::corner {{ background: {window}; }}
QSplitter::handle {{ background: {border}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {thumb}; border: 3px solid transparent; border-radius: 6px; min-height: 32px;
 min-width: 32px; background-clip: padding; }}
QScrollBar::handle:hover {{ background: {field}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
 {{ background: transparent; border: none; width: 0; height: 0; }}
"""


def make_style_sheet(theme: Theme) -> str:
    """The one style sheet: shapes of the plain widgets. Tables, lists and the map are painted by delegates."""
    sizes = {name: f"{theme.font(name).pointSizeF():.3f}" for name in FONT_FACTORS}
    heights = {name: theme.height(name) for name in ("field", "small_button", "pill")}
    values = {
        **{token: colour.name() for token, colour in theme.colours.items()},
        **sizes,
        "field_inside": heights["field"] - 2,
        "field_focused": heights["field"] - 4,
        "small_inside": heights["small_button"] - 2,
        "small_focused": heights["small_button"] - 4,
        "pill": heights["pill"],
        "pill_radius": heights["pill"] // 2,
        "chevron": resource("icons", f"chevron-{'dark' if theme.is_dark else 'light'}.png").as_posix(),
        "thumb": theme.colour("field").name(),
    }
    return _STYLE_SHEET.format(**values)


def wants_high_contrast(application: QApplication) -> bool:
    """Whether the system asks for more contrast than any theme of ours gives (told by Qt from 6.10 on)."""
    hints = application.styleHints()
    ask = getattr(hints, "accessibility", None)
    return ask is not None and bool(ask().contrastPreference() == Qt.ContrastPreference.HighContrast)


class ThemeSource(QObject):
    """Dresses the application and tells when the theme changes; ``current`` is the theme in force."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: str = "system",
        row_height: str = "normal",
        text_size: str = "normal",
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._row_height = row_height
        self._is_released = False
        self._system_font = application.font()
        self._base_font = QFont(self._system_font)
        self._base_font.setPointSizeF(_points(self._system_font) * TEXT_FACTORS.get(text_size, 1.0))
        if text_size != "normal":
            application.setFont(self._base_font)
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self.system_scheme_changed)
        self.current = self._make()
        self._dress()

    @property
    def appearance(self) -> str:
        """What the person chose: ``system``, ``light`` or ``dark``."""
        return self._appearance

    def choose(self, appearance: str) -> None:
        self._appearance = appearance
        self._renew()

    def choose_rows(self, row_height: str) -> None:
        """``row_height`` is compact, normal or comfortable: every table takes it at once."""
        self._row_height = row_height
        self._renew()

    def release(self) -> None:
        """Leave the application to the window that comes after this one: its font is that of the system again."""
        if not self._is_released:
            self._is_released = True
            self._application.styleHints().colorSchemeChanged.disconnect(self.system_scheme_changed)
            self._application.setFont(self._system_font)

    @Slot()
    def system_scheme_changed(self) -> None:
        if self._appearance == "system":
            self._renew()

    def _make(self) -> Theme:
        if wants_high_contrast(self._application):
            return make_system_theme(self._application.style().standardPalette(), self._base_font, self._row_height)
        dark = Qt.ColorScheme.Dark
        follows = self._application.styleHints().colorScheme() == dark
        is_dark = {"light": False, "dark": True}.get(self._appearance, follows)
        return make_theme(is_dark, self._base_font, self._row_height)

    def _renew(self) -> None:
        self.current = self._make()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self.current.high_contrast:
            self._application.setPalette(self._application.style().standardPalette())
            self._application.setStyleSheet("")
            return
        self._application.setPalette(make_palette(self.current))
        self._application.setStyleSheet(make_style_sheet(self.current))
