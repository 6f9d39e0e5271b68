"""Where the names and figures of a map go: whole, over their own MRC where they can, never one over another.

All lengths are in pixels, from any corner that the caller likes. A label that has no room over its MRC goes outside
the territory, with a line that leads to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import hypot

Box = tuple[float, float, float, float]  # left, top, right, bottom
Point = tuple[float, float]
Room = Callable[[float], Point]  # where an outline begins and ends, west to east, at a height

# How far a label may move away from its point, and by which steps.
_FARTHEST_ACROSS, _FARTHEST_DOWN, _STEP_ACROSS, _STEP_DOWN = 48, 40, 8, 5
# How far from the figure its dot is, and how large.
_DOT_GAP, _DOT = 5.0, 3.5
# Rounds of improvement, the places tried in each for a label, the least that moving two must gain.
_ROUNDS, _TRIED, _GAIN, _UNPLACED = 6, 60, 0.5, 1000.0
# What a pixel away costs, a pixel over another MRC, a second line, a line that leads and each of its pixels.
_AWAY, _OVER, _TWO_LINES, _LEADS, _LENGTH = 0.6, 0.8, 5.0, 60.0, 0.4
# Dearer than that, a label goes outside.
_DEAREST = 90.0
# Between the territory and a label outside it.
_OUTSIDE_GAP, _OUTSIDE_ROWS, _OUTSIDE_STEP = 14, 120, 8


@dataclass(frozen=True, slots=True)
class Asked:
    """A label to place around ``at``: its name in lines, whole then in two with the width of each, its figure."""

    code: str
    at: Point
    names: tuple[tuple[tuple[str, ...], float], ...]
    value_width: float
    room: Room


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a label is: ``dot`` is the end of its arcs, ``leads_from`` where a line to the dot begins, if any."""

    lines: tuple[str, ...]
    name: Box
    value: Box
    dot: Point
    leads_from: Point | None = None

    def boxes(self) -> tuple[Box, ...]:
        return self.name, self.value


Choice = tuple[float, Placed]  # what a place costs, and the place


@dataclass(frozen=True, slots=True)
class LabelRoom:
    """What all labels share: the heights of a line and of a figure, what is in the way, the edges of the picture.

    ``span`` gives where the whole territory begins and ends at a height, None where there is none.
    """

    line_height: float
    value_height: float
    span: Callable[[float], Point | None]
    in_the_way: tuple[Box, ...] = ()
    bounds: Box | None = None

    def allows(self, box: Box) -> bool:
        if self.bounds is not None:
            left, top, right, bottom = self.bounds
            if box[0] < left or box[1] < top or box[2] > right or box[3] > bottom:
                return False
        return not any(_touch(box, other) for other in self.in_the_way)


def place_labels(asked: Sequence[Asked], room: LabelRoom) -> dict[str, Placed]:
    """A place for each label that has one, by code.

    The ones with the least room choose first; then one after the other takes a better place, and so do two together
    when one stands where the other would be better.
    """
    choices = {one.code: sorted((*_choices(one, room), *_outside(one, room)), key=_cost) for one in asked}
    order = sorted(choices, key=lambda code: -(choices[code][0][0] if choices[code] else 0.0))
    found: dict[str, Choice] = {}
    for code in order:
        if (best := _first_free(choices[code], _others(found, code))) is not None:
            found[code] = best
    for _ in range(_ROUNDS):
        moved = [code for code in order if _better(choices, found, code)]
        if not moved:
            break
    return _with_dots({one.code: found[one.code][1] for one in asked if one.code in found}, asked)


def _others(found: Mapping[str, Choice], *codes: str) -> list[tuple[str, Box]]:
    return [(other, box) for other, (_, placed) in found.items() if other not in codes for box in placed.boxes()]


def _better(choices: Mapping[str, Sequence[Choice]], found: dict[str, Choice], code: str) -> bool:
    """Give a label a better place, moving at most one other for it; whether there was one."""
    cost = found[code][0] if code in found else _UNPLACED
    others = _others(found, code)
    for choice in choices[code][:_TRIED]:
        if choice[0] >= cost:
            return False
        pushed = {other for other, box in others if any(_touch(box, mine) for mine in choice[1].boxes())}
        if len(pushed) > 1:
            continue
        if not pushed:
            found[code] = choice
            return True
        (other,) = pushed
        taken = [*_others(found, code, other), *((code, box) for box in choice[1].boxes())]
        aside = _first_free(choices[other], taken)
        if aside is not None and aside[0] + choice[0] < found[other][0] + cost - _GAIN:
            found[code], found[other] = choice, aside
            return True
    return False


def _cost(choice: Choice) -> float:
    return choice[0]


def _first_free(choices: Iterable[Choice], taken: Sequence[tuple[str, Box]]) -> Choice | None:
    for choice in choices:
        boxes = choice[1].boxes()
        if not any(_touch(box, other) for _, other in taken for box in boxes):
            return choice
    return None


def _choices(asked: Asked, room: LabelRoom) -> Iterator[Choice]:
    """The places over the MRC or across its border."""
    for lines, width in asked.names:
        yield from _near(asked, room, lines, width)


def _near(asked: Asked, room: LabelRoom, lines: tuple[str, ...], width: float) -> Iterator[Choice]:
    height, half = room.line_height * len(lines), asked.value_width / 2
    two_lines = _TWO_LINES * (len(lines) - 1)
    for down in range(-_FARTHEST_DOWN, _FARTHEST_DOWN + 1, _STEP_DOWN):
        # The label of an MRC is written around its point: the name above it, the figure below.
        top = asked.at[1] + down - height - room.value_height / 2
        west, east = asked.room(top + height + room.value_height / 2)
        if east - west < asked.value_width:
            continue
        rows = [asked.room(top + room.line_height * (number + 0.5)) for number in range(len(lines))]
        for across in range(-_FARTHEST_ACROSS, _FARTHEST_ACROSS + 1, _STEP_ACROSS):
            x = asked.at[0] + across
            if not west + half <= x <= east - half:
                continue
            over = sum(max(0.0, left - x + width / 2) + max(0.0, x + width / 2 - right) for left, right in rows)
            cost = _AWAY * hypot(across, down) + _OVER * over / len(lines) + two_lines
            if cost < _DEAREST:
                placed = _stacked(lines, width, asked.value_width, (x, top), room)
                if room.allows(placed.name) and room.allows(placed.value):
                    yield cost, placed


def _with_dots(found: Mapping[str, Placed], asked: Sequence[Asked]) -> dict[str, Placed]:
    """The end of the arcs of each label: under the figure or beside it, over its MRC and under no text."""
    texts = [box for placed in found.values() for box in placed.boxes()]
    done = {}
    for one in asked:
        placed = found.get(one.code)
        if placed is None or placed.leads_from is not None:
            done.update({one.code: placed} if placed is not None else {})
            continue
        left, top, right, bottom = placed.value
        middle = (top + bottom) / 2
        places = [((left + right) / 2, bottom + _DOT_GAP), (right + _DOT_GAP, middle), (left - _DOT_GAP, middle)]
        free = [at for at in places if not any(_touch(_around(at), box) for box in texts)]
        over = [at for at in free if one.room(at[1])[0] < at[0] < one.room(at[1])[1]]
        done[one.code] = replace(placed, dot=(over or free or places)[0])
    return done


def _stacked(lines: tuple[str, ...], width: float, value_width: float, at: Point, room: LabelRoom) -> Placed:
    """The lines of a name over its figure; ``at`` is the middle of the top."""
    x, top = at
    below = top + room.line_height * len(lines)
    value = (x - value_width / 2, below, x + value_width / 2, below + room.value_height)
    return Placed(lines, (x - width / 2, top, x + width / 2, below), value, (x, value[3] + _DOT_GAP))


def _outside(asked: Asked, room: LabelRoom) -> Iterator[Choice]:
    """The places west and east of the territory, at about the height of the MRC."""
    lines, width = asked.names[0]
    wide = max(width, asked.value_width)
    height = room.line_height + room.value_height
    for down in range(-_OUTSIDE_ROWS, _OUTSIDE_ROWS + 1, _OUTSIDE_STEP):
        middle = asked.at[1] + down
        rows = [middle - height / 2, middle, middle + height / 2]
        filled = [end for y in rows if (end := room.span(y)) is not None]
        if not filled:
            continue
        west = min(end[0] for end in filled) - _OUTSIDE_GAP
        east = max(end[1] for end in filled) + _OUTSIDE_GAP
        for x, side in ((west - wide / 2, west), (east + wide / 2, east)):
            placed = _stacked(lines, width, asked.value_width, (x, middle - height / 2), room)
            if not (room.allows(placed.name) and room.allows(placed.value)):
                continue
            length = hypot(side - asked.at[0], middle - asked.at[1])
            yield _LEADS + _LENGTH * length, Placed(lines, placed.name, placed.value, asked.at, (side, middle))


def _around(point: Point) -> Box:
    return point[0] - _DOT, point[1] - _DOT, point[0] + _DOT, point[1] + _DOT


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
