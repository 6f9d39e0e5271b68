"""What a model tells its delegate beside the text, as roles of our own."""

from __future__ import annotations

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole) + 1

KEY_ROLE = _FIRST  # the identifier of the record behind the row, bytes
TONE_ROLE = _FIRST + 1  # the token of the text, such as "text2"
STRONG_ROLE = _FIRST + 2  # whether the text is in weight 600
DOT_ROLE = _FIRST + 3  # the token of the dot before a status
AFTER_ROLE = _FIRST + 4  # a second text in text3, such as "+1"
MINE_ROLE = _FIRST + 5  # whether the avatar is that of the person at the keyboard
FIGURE_ROLE = _FIRST + 6  # the figure of a cell of the breakdown, or None
HEADING_ROLE = _FIRST + 7  # whether the row is the heading of a group
INDENT_ROLE = _FIRST + 8  # how deep a label stands, from 0
ICON_ROLE = _FIRST + 9  # the name of a glyph
BADGE_ROLE = _FIRST + 10  # a number at the right of a page's name
GROUND_ROLE = _FIRST + 11  # the token of the cell's ground when it is not that of the table
STRUCK_ROLE = _FIRST + 40  # whether the text is struck: a cancelled act
CHOICES_ROLE = _FIRST + 41  # what an editor of the cell offers (value, text), and the value chosen; None for a text
DETAIL_ROLE = _FIRST + 42  # the second line of an entry of a pop-up
PART_ROLE = _FIRST + 50  # how much of a target is reached, from 0.0; None without one
TICK_ROLE = _FIRST + 52  # how much of the year has gone by, where a target is followed; None once it is over
BARS_ROLE = _FIRST + 51  # values of the years, earliest first, None for one without a figure
