"""The outlines of the MRC, in kilometres east and south of a point in the middle, as the reference file gives them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from cqi_desktop.resource_files import resource

_Point = tuple[float, float]
# How far from an edge its two sides are looked at, in kilometres.
_BESIDE = 0.8
_PIECE = 2.0


@dataclass(frozen=True)
class Outline:
    """``label`` is where its name stands; a clipped one goes on to the north of the map."""

    code: str
    label: _Point
    rings: tuple[tuple[_Point, ...], ...]
    is_clipped: bool

    def path(self) -> QPainterPath:
        path = QPainterPath()
        for ring in self.rings:
            path.addPolygon(QPolygonF([QPointF(*point) for point in ring]))
            path.closeSubpath()
        return path

    def room_at(self, y: float) -> tuple[float, float]:
        """Where the outline begins and ends, west to east, at the height ``y`` around its label.

        Where the line straight above or under the label is out of the outline, both are the label.
        """
        crossings = self._crossings(y)
        before = [x for x in crossings if x <= self.label[0]]
        if len(before) % 2 == 0:
            return self.label[0], self.label[0]
        return before[-1], crossings[len(before)]

    def span_at(self, y: float) -> tuple[float, float] | None:
        """The westernmost and easternmost points at the height ``y``; None where there is nothing."""
        crossings = self._crossings(y)
        return (crossings[0], crossings[-1]) if crossings else None

    @cached_property
    def _reach(self) -> tuple[float, float]:
        heights = [y for ring in self.rings for _, y in ring]
        return min(heights), max(heights)

    def _crossings(self, y: float) -> list[float]:
        north, south = self._reach
        if not north <= y <= south:
            return []
        return sorted(
            x1 + (y - y1) * (x2 - x1) / (y2 - y1)
            for ring in self.rings
            for (x1, y1), (x2, y2) in _edges(ring)
            if (y1 <= y) != (y2 <= y)
        )


@lru_cache(maxsize=1)
def outlines() -> dict[str, Outline]:
    """Every outline by the code of its MRC; read once, when a map is first shown."""
    kept = json.loads(resource("reference", "mrc_shapes.json").read_text("utf-8"))
    return {
        shape["mrc_code"]: Outline(
            shape["mrc_code"],
            (shape["label"][0], shape["label"][1]),
            tuple(tuple((x, y) for x, y in ring) for ring in shape["rings"]),
            shape["clipped"],
        )
        for shape in kept["shapes"]
    }


def border_of(codes: Iterable[str]) -> QPainterPath:
    """The border of several MRC together: the edges that have none of them on one side."""
    return _border(tuple(sorted(codes)))


@lru_cache(maxsize=16)
def _border(codes: tuple[str, ...]) -> QPainterPath:
    known = outlines()
    edges: Counter[frozenset[_Point]] = Counter()
    for code in codes:
        for ring in known[code].rings:
            edges.update(frozenset(edge) for edge in _edges(ring))
    paths = [known[code].path() for code in codes]
    border = QPainterPath()
    for edge, times in edges.items():
        if times == 1 and len(edge) == 2:
            for start, end in _pieces(*(QPointF(*point) for point in edge)):
                if not _is_between(start, end, paths):
                    border.moveTo(start)
                    border.lineTo(end)
    return border


def _pieces(start: QPointF, end: QPointF) -> Iterable[tuple[QPointF, QPointF]]:
    """An edge in short pieces: a long one may be a border in a part of its length only."""
    across = end - start
    count = max(1, round(hypot(across.x(), across.y()) / _PIECE))
    points = [start + across * (number / count) for number in range(count + 1)]
    return pairwise(points)


def _is_between(start: QPointF, end: QPointF, paths: list[QPainterPath]) -> bool:
    """Whether both sides of an edge are inside: neighbours whose simplified borders do not share their points."""
    across = end - start
    length = hypot(across.x(), across.y()) or 1.0
    aside = QPointF(-across.y(), across.x()) * (_BESIDE / length)
    middle = (start + end) / 2
    return all(any(path.contains(point) for path in paths) for point in (middle + aside, middle - aside))


def _edges(ring: tuple[_Point, ...]) -> Iterable[tuple[_Point, _Point]]:
    return zip(ring, (*ring[1:], ring[0]), strict=True)
