"""What a command prints: lines and tables for people, one JSON document for programs, faults on standard error."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import click

from cqi_desktop.translation import format_percent

FINDINGS, REFUSED = 1, 2

Progress = Callable[[int, int], None]


def say(line: str = "") -> None:
    """A line of the answer."""
    click.echo(line)


def complain(line: str) -> None:
    """A line that is not the answer: a refusal, a warning, what happens meanwhile."""
    click.echo(line, err=True)


def say_json(document: Any) -> None:
    """The answer as one JSON document, and nothing else on standard output."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def say_table(headers: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> None:
    """Columns as wide as their texts; those at the places ``numbers`` are aligned on the right."""
    lines = [list(headers), *(list(row) for row in rows)]
    widths = [max(_width(line[place]) for line in lines) for place in range(len(headers))]
    rule = ["-" * width for width in widths]
    for line in (lines[0], rule, *lines[1:]):
        cells = [_padded(text, widths[place], right=place in numbers) for place, text in enumerate(line)]
        say("  ".join(cells).rstrip())


def _padded(text: str, width: int, *, right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if right else text + space


def _width(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


@contextmanager
def progress(label: str) -> Iterator[Progress | None]:
    """A function to tell how far a long work is, shown on standard error when it is a terminal; else None."""
    if not sys.stderr.isatty():
        yield None
        return
    last = ""

    def show(done: int, total: int) -> None:
        nonlocal last
        text = f"{label} {format_percent(done / total if total else 1)}"
        if text != last:
            click.echo(f"\r{text}", err=True, nl=False)
            last = text

    try:
        yield show
    finally:
        click.echo(f"\r{' ' * len(last)}\r", err=True, nl=False)
