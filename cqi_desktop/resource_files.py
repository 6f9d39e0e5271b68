"""Where the files that ship with the program are: icons, translations, reference data, help.

They lie in three places, depending on how the program was installed, and one function knows all three:

* a wheel: in the package, ``cqi_desktop/resources``;
* a checkout: beside the package, ``resources``;
* a program made by PyInstaller: in the folder that it unpacks to, ``sys._MEIPASS``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

# Wheels are unpacked when installed, so that what importlib finds is a folder on the disk.
_PACKAGE = Path(str(files(__package__)))


class MissingResourceError(FileNotFoundError):
    """A file that ships with the program is not there: the installation is incomplete."""


def _folders() -> Iterator[Path]:
    unpacked = getattr(sys, "_MEIPASS", None)
    if unpacked is not None:
        yield Path(unpacked) / "resources"
        yield Path(unpacked) / _PACKAGE.name / "resources"
    yield _PACKAGE / "resources"
    yield _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The file or folder of that name, ``resource("reference", "services.csv")``.

    Raises MissingResourceError when the installation lacks it.
    """
    places = [folder.joinpath(*parts) for folder in _folders()]
    for place in places:
        if place.exists():
            return place
    looked_for = ", ".join(str(place) for place in places)
    raise MissingResourceError(f"{'/'.join(parts)} is missing from this installation; looked for: {looked_for}")
