"""What a person must know of a book that lies in a risky place or is open elsewhere."""

from __future__ import annotations

from cqi_desktop.store.book_lock import LockHolder
from cqi_desktop.store.book_place import RiskyPlace
from cqi_desktop.translation import translate

from .dialogs.lock_question import holder_words


def place_sentence(place: RiskyPlace) -> str:
    """Where the book lies, why that is a danger, what to do."""
    if place.kind == "cloud":
        text = translate(
            "BookPlace",
            "This book is in a folder that {name} copies: two devices that open it may damage it. Move it to the disk "
            "of this device; a team exchanges through the page Exchange.",
        )
        return text.format(name=place.name)
    return translate(
        "BookPlace",
        "This book is on a network disk: two devices that open it may damage it. Move it to the disk of this device; a "
        "team exchanges through the page Exchange.",
    )


def read_only_sentence(holder: LockHolder) -> str:
    text = translate("BookPlace", "Open for reading only: nothing can be changed here. Open by {holder}.")
    return text.format(holder=holder_words(holder))
