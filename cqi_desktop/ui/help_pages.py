"""The guide that ships with the program: its pages in the language of the window, and the search over them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cqi_desktop.domain.text_folding import fold
from cqi_desktop.resource_files import resource
from cqi_desktop.translation import language

# The page of the guide for each page of the window.
TOPICS = {
    "dashboard": "02-dashboard",
    "companies": "03-companies",
    "company": "03-companies",
    "interventions": "04-interventions",
    "activities": "05-activities",
    "synergies": "06-synergies",
    "reports": "07-reports",
    "funding": "08-funding",
    "exchange": "11-exchange",
    "settings": "15-administration",
}
_FIRST = "01-quick-start"


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page, in Markdown; ``title`` is its first heading."""

    key: str
    title: str
    text: str
    folder: Path

    @property
    def words(self) -> str:
        return fold(self.text)


@cache
def pages_in(code: str) -> tuple[HelpPage, ...]:
    """The pages of the guide in a language, in order."""
    folder = resource("help", code)
    return tuple(_page(file) for file in sorted(folder.glob("*.md")))


def help_pages() -> tuple[HelpPage, ...]:
    """The pages in the language of the window."""
    return pages_in(language())


def topic_of(page: str) -> str:
    """The page of the guide that speaks of a page of the window."""
    return TOPICS.get(page, _FIRST)


def pages_with(text: str) -> Sequence[HelpPage]:
    """The pages where every word is found, those that have it in their title first; all for no word."""
    wanted = fold(text).split()
    found = [page for page in help_pages() if all(word in page.words for word in wanted)]
    return sorted(found, key=lambda page: not all(word in fold(page.title) for word in wanted))


def _page(file: Path) -> HelpPage:
    text = file.read_text("utf-8")
    heading = re.match(r"# (.+)", text)
    return HelpPage(file.stem, heading[1] if heading else file.stem, text, file.parent)
