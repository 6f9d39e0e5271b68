"""The look of the window, recomputed from its tokens."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from cqi_desktop.ui import theme as theming
from cqi_desktop.ui.theme import HEIGHTS, ThemeSource, make_palette, make_style_sheet, make_system_theme, make_theme
from cqi_desktop.ui.tokens import EDGE_PAIRS, TEXT_PAIRS, TOKENS

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"(?<![\w-])(color|background): (#[0-9a-fA-F]{6})")


def luminance(colour: str) -> float:
    parts = [channel / 255 for channel in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("is_dark", [False, True])
def test_that_every_text_measures_four_and_a_half_on_each_of_its_grounds(is_dark: bool) -> None:
    weak = [
        (text, ground, round(contrast(TOKENS[text][is_dark], TOKENS[ground][is_dark]), 2))
        for text, grounds in TEXT_PAIRS
        for ground in grounds
        if contrast(TOKENS[text][is_dark], TOKENS[ground][is_dark]) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("is_dark", [False, True])
def test_that_every_edge_of_a_control_measures_three(is_dark: bool) -> None:
    weak = [
        (edge, ground, round(contrast(TOKENS[edge][is_dark], TOKENS[ground][is_dark]), 2))
        for edge, grounds in EDGE_PAIRS
        for ground in grounds
        if contrast(TOKENS[edge][is_dark], TOKENS[ground][is_dark]) < 3
    ]
    assert weak == []


def test_that_the_style_sheet_is_short_and_slows_no_cell(qapp: QApplication) -> None:
    sheet = make_style_sheet(make_theme(False, qapp.font()))
    assert len(sheet.splitlines()) < 150
    assert "::item" not in sheet
    assert "px;" in sheet
    assert "{{" not in sheet


def test_that_a_selection_in_another_window_is_greyed(qapp: QApplication) -> None:
    palette = make_palette(make_theme(True, qapp.font()))
    role = QPalette.ColorRole.Highlight
    assert palette.color(QPalette.ColorGroup.Active, role).name() == TOKENS["sel"][1].lower()
    assert palette.color(QPalette.ColorGroup.Inactive, role).name() == TOKENS["selOff"][1].lower()


def test_that_heights_grow_with_the_font(qapp: QApplication) -> None:
    small, large = QFont(qapp.font()), QFont(qapp.font())
    small.setPointSizeF(9)
    large.setPointSizeF(27)
    usual, grown = make_theme(False, small), make_theme(False, large)
    for name, pixels in HEIGHTS.items():
        assert usual.height(name) >= pixels
        assert grown.height(name) > usual.height(name) or pixels > 40


def test_that_no_text_is_smaller_than_eleven_pixels(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(9)  # 12 pixels
    made = make_theme(False, font)
    assert made.font("caption").pointSizeF() * 96 / 72 >= 11 - 0.01


def test_that_high_contrast_draws_with_the_colours_of_the_system(qapp: QApplication) -> None:
    palette = QPalette(QColor("black"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("yellow"))
    made = make_system_theme(palette, qapp.font())
    assert made.high_contrast
    assert made.colour("text3").name() == "#ffff00"
    assert made.colour("nav") == palette.color(QPalette.ColorRole.Window)


def test_that_a_forced_appearance_wins_over_the_system(qapp: QApplication) -> None:
    source = ThemeSource(qapp, "dark")
    assert source.current.is_dark
    source.system_scheme_changed()
    assert source.current.is_dark
    source.choose("light")
    assert not source.current.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == TOKENS["window"][0].lower()


def test_that_every_value_of_the_style_sheet_is_a_token(qapp: QApplication) -> None:
    assert theming.make_style_sheet(make_theme(True, qapp.font())).count("#") > 40


@pytest.mark.parametrize("is_dark", [False, True])
def test_that_every_rule_of_the_style_sheet_writes_readable_text_on_its_own_ground(
    qapp: QApplication, is_dark: bool
) -> None:
    sheet = make_style_sheet(make_theme(is_dark, qapp.font()))
    weak = []
    for selector, body in RULE.findall(sheet):
        found = dict(COLOUR.findall(body))
        if {"color", "background"} <= found.keys() and ":disabled" not in selector:
            measured = contrast(found["color"], found["background"])
            if measured < 4.5:
                weak.append((selector.strip(), found, round(measured, 2)))
    assert weak == []


def test_that_every_ground_with_a_text_of_its_own_is_measured() -> None:
    measured = {(text, ground) for text, grounds in TEXT_PAIRS for ground in grounds}
    named = {(token.removesuffix("Bg"), token) for token in TOKENS if token.endswith("Bg")}
    assert named <= measured
