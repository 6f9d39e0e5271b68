"""What the global options say: which book, which password; and the book opened for a command."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cqi_desktop.domain.errors import BookExistsError, InvalidValueError, UnreadableFileError, UnwritableError

if TYPE_CHECKING:
    from cqi_desktop.store.book import Book

APPLICATION = "cqi-desktop"
BOOK_NAME = "carnet.cqi"


@dataclass(frozen=True, slots=True)
class Invocation:
    """The global options of one command line."""

    database: Path | None = None
    password_file: Path | None = None
    is_verbose: bool = False

    @property
    def path(self) -> Path:
        """The book: the one asked for, else the one in this person's data folder."""
        return self.database or default_book()

    def password(self) -> str:
        """The first line of the password file, or nothing. Raises UnreadableFileError, InvalidValueError."""
        if self.password_file is None:
            return ""
        try:
            text = self.password_file.read_text("utf-8-sig")
        except FileNotFoundError:
            raise UnreadableFileError(path=self.password_file, reason="missing") from None
        except IsADirectoryError:
            raise UnreadableFileError(path=self.password_file, reason="folder") from None
        except (OSError, UnicodeDecodeError):
            raise InvalidValueError(text=self.password_file, expected="password_file") from None
        first = text.splitlines()[0] if text else ""
        if not first:
            raise InvalidValueError(text=self.password_file, expected="password_file")
        return first

    @contextmanager
    def book(self, *, read_only: bool = False) -> Iterator[Book]:
        """The book, open; what SQLite refuses meanwhile is an error that a person can act on."""
        from cqi_desktop.store.book import Book
        from cqi_desktop.store.database import sqlite_errors

        with sqlite_errors(self.path), Book.open(self.path, self.password(), read_only=read_only) as book:
            yield book

    def check_output(self, output: Path) -> None:
        """Refuse a file that could not be written, and above all one that would take the place of the book itself.

        Raises BookExistsError, UnwritableError.
        """
        from cqi_desktop.store.new_files import check_place

        if output.exists() and self.path.exists() and output.samefile(self.path):
            raise BookExistsError(path=output)
        check_place(output)

    def place_for_new_book(self) -> Path:
        """The book's path, its folder made when it is this person's own data folder."""
        if self.database is None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            except OSError:
                raise UnwritableError(path=self.path, reason="denied") from None
        return self.path


def default_book() -> Path:
    """The book of a person who names none."""
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / BOOK_NAME


def has_display() -> bool:
    """Whether a window can be shown to someone."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    import sys

    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


pass_invocation = click.make_pass_decorator(Invocation)
