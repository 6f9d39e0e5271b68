"""What can be done from the command field: an entry a command, kept as data by each page and by the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """``title`` is what the person reads, ``shortcut`` what does the same from the keyboard (portable text)."""

    title: str
    run: Callable[[], None]
    icon: str
    shortcut: str = ""
