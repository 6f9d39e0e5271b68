"""The pages of the guide: the same in both languages, every link and picture there, written as in Québec."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cqi_desktop.domain.quick_entry import parse_line
from cqi_desktop.resource_files import resource
from cqi_desktop.translation import LANGUAGES
from cqi_desktop.ui.dialogs.shortcuts_dialog import every_key
from cqi_desktop.ui.help_pages import DIALOG_TOPICS, TOPICS, HelpPage, hits_in, pages_in, pages_with
from tests.help_pictures import MOST_BYTES, pictures_named

FRENCH, ENGLISH = pages_in("fr"), pages_in("en")
EVERY_PAGE = [*FRENCH, *ENGLISH]
# How the guide writes a key of the list of shortcuts.
WRITTEN_KEYS = {
    "fr": {"Shift": "Maj", "Return": "Entrée", "Space": "Espace", "Del": "Suppr", "Esc": "Échap",
           "PgUp": "Page préc.", "PgDown": "Page suiv.", "Left": "←", "Right": "→"},
    "en": {"Return": "Enter", "PgDown": "PgDn", "Left": "←", "Right": "→"},
}  # fmt: skip


def name_of(page: HelpPage) -> str:
    return f"{page.folder.name}-{page.key}"


def page_named(key: str, language: str = "fr") -> HelpPage:
    return next(page for page in pages_in(language) if page.key == key)


def links_of(page: HelpPage) -> Iterator[tuple[str, str]]:
    """The page and the heading that each link names."""
    for target in re.findall(r"(?<!!)\[[^]]+\]\(([^)]+)\)", re.sub(r"!\[.*", "", page.text)):
        name, _, heading = target.partition("#")
        yield name.removesuffix(".md") or page.key, heading


def test_that_both_languages_have_the_same_pages_and_headings() -> None:
    assert [page.key for page in FRENCH] == [page.key for page in ENGLISH]
    for one, other in zip(FRENCH, ENGLISH, strict=True):
        assert one.anchors == other.anchors, one.key
        levels = [[len(mark) for mark in re.findall(r"^(#+) ", page.text, re.MULTILINE)] for page in (one, other)]
        assert levels[0] == levels[1], one.key
        assert one.text.count("\n|") == other.text.count("\n|") or one.key in ("20-words", "05-interventions")
        assert len(one.pictures) == len(other.pictures)
        assert one.title != other.title or one.text != other.text


def test_that_every_heading_but_the_title_has_a_name_for_links() -> None:
    for page in EVERY_PAGE:
        assert len(page.anchors) == len(re.findall(r"^#+ ", page.text, re.MULTILINE)) - 1, page.key
        assert "{#" not in page.text


@pytest.mark.parametrize("page", EVERY_PAGE, ids=name_of)
def test_that_every_link_leads_somewhere(page: HelpPage) -> None:
    for key, heading in links_of(page):
        assert key in {each.key for each in pages_in(page.folder.name)}, key
        assert not heading or heading in page_named(key, page.folder.name).anchors, heading


def test_that_what_f1_opens_is_there() -> None:
    for topic in (*TOPICS.values(), *DIALOG_TOPICS.values()):
        key, _, heading = topic.partition("#")
        assert not heading or heading in page_named(key).anchors, topic


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_picture_is_there_in_its_language_and_every_one_is_used(language: str) -> None:
    folder = resource("help", "images")
    named = pictures_named(language)
    assert all(name.endswith(f"-{language}.png") for name in named)
    assert set(named) == {path.name for path in folder.glob(f"*-{language}.png")}
    assert 18 <= len(named) <= 32


def test_that_the_pictures_are_light() -> None:
    files = list(resource("help", "images").iterdir())
    assert all(path.suffix == ".png" for path in files)
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES


@pytest.mark.parametrize("page", FRENCH, ids=name_of)
def test_that_french_pages_are_written_as_in_quebec(page: HelpPage) -> None:
    text = re.sub(r"`[^`]*`|\]\([^)]*\)", "x", page.text)
    assert not re.search(r" [:%$»]|« |\w[:»]\s", text)
    assert not re.search(r"\S[?!;]\S|\u00a0[?!;]| [?!;]", text)
    assert "'" not in text
    assert '"' not in text
    assert not re.search(r"\b(email|upload|dashboard|veuillez|week-end)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("page", ENGLISH, ids=name_of)
def test_that_english_pages_have_their_own_quotes(page: HelpPage) -> None:
    text = re.sub(r"`[^`]*`|\]\([^)]*\)", "x", page.text)
    assert not re.search(r"[«»\u00a0'\"]", text)


def test_that_the_commands_named_exist() -> None:
    from cqi_desktop.cli.program import COMMANDS

    for page in EVERY_PAGE:
        assert set(re.findall(r"`cqi-desktop (\w+)", page.text)) <= set(COMMANDS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_page_of_the_keyboard_has_every_shortcut(language: str) -> None:
    text = page_named("21-keyboard", language).text
    for keys in every_key():
        if not re.fullmatch(r"Ctrl\+\d", keys):
            shown = "+".join(WRITTEN_KEYS[language].get(key, key) for key in keys.split("+"))
            assert f"**{shown}**" in text, shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_way_of_typing_shown_is_understood(language: str) -> None:
    table = page_named("05-interventions", language).text.partition("|---|---|")[2].partition("\n\n")[0]
    shown = re.findall(r"`([^`]+)`", table)
    assert len(shown) > 25
    for words in shown:
        proposal = parse_line(words, date(2011, 3, 31))
        assert proposal.words == (), words
    sentences = re.findall(r"`(2 h [^`]+)`", page_named("05-interventions", language).text)
    proposal = parse_line(sentences[0], date(2011, 3, 1))
    assert (proposal.seconds, proposal.medium, proposal.service) == (7200, "phone", "export_plan")
    assert proposal.words == ("Acier", "Bécancour")
    assert proposal.markets == ("États-Unis",)
    assert proposal.follow_up_on == date(2011, 3, 15)


def test_that_the_words_found_are_marked_where_they_are() -> None:
    text = "L’Érable : une sauvegarde d’érables"
    assert [text[first:last] for first, last in hits_in(text, "ERABLE sauve")] == ["Érable", "sauve", "érable"]
    assert hits_in(text, "") == []


def test_that_the_search_puts_the_page_of_that_title_first() -> None:
    assert pages_with("doublon")[0].key == "13-duplicates"
    assert len(pages_with("")) == len(FRENCH)
    assert not pages_with("zzz")


def test_that_nothing_is_loaded_from_elsewhere() -> None:
    for page in EVERY_PAGE:
        assert "http" not in page.text
        assert (Path(page.folder) / f"{page.key}.md").exists()
