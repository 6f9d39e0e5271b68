"""Keep ``resources/translations`` in step with the texts of the code: ``python -m tests.translations``.

Every text goes into ``cqi_desktop_fr.ts``, the plurals also into ``cqi_desktop_en.ts``: English is the source. Both are
files of Qt Linguist. They are extracted here and not by ``lupdate``, whose releases before 6.12 lose the plurals of a
``translate`` that is no method, while later ones need Python 3.12 to run safely.

``--fill FOLDER`` takes translations from the ``*.json`` files of a folder; they win over what is there::

    {"Trash": {"Empty the trash…": "Vider la corbeille…",
               "%Ln record(s)": ["%Ln enregistrement", "%Ln enregistrements"]},
     "Trash|en": {"%Ln child(ren)": ["%Ln child", "%Ln children"]},
     "Trash|note for the translator": {"Open": "Ouverte"}}

A plural has two forms. The English ones are derived from the source: ``%Ln record(s)`` gives ``%Ln record``
and ``%Ln records``, ``compan(y/ies)`` gives ``company`` and ``companies``. What that rule cannot make is
given under ``Context|en``. A text with a note is looked for under ``Context|note``, then under ``Context``.

``--check`` rebuilds aside and fails when a file is stale or a text unfinished; nothing is written.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "cqi_desktop"
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = {"fr": "fr_CA", "en": "en_CA"}
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}

Texts = dict[str, dict[str, "str | list[str]"]]

_ONE_OR_OTHER = re.compile(r"\((\w+)/(\w+)\)")
_OPTIONAL = re.compile(r"(?<=\w)\((\w+)\)")  # after a word without a space


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    return folder / f"cqi_desktop_{language}.ts"


class Message(NamedTuple):
    """A text as the code gives it: its catalogue key, and whether it follows a number."""

    context: str
    source: str
    note: str
    is_plural: bool


def texts_of_the_code() -> list[Message]:
    """Every text that the package marks, once each, in the order of the catalogues."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in MARKERS:
                words = [argument.value for argument in call.args[:3] if isinstance(argument, ast.Constant)]
                if len(words) >= 2 and all(isinstance(word, str) for word in words):
                    found.add(Message(*(*words, "")[:3], is_plural=len(call.args) == 4))
    return sorted(found)


def extract(folder: Path) -> None:
    """Bring the catalogues of ``folder`` up to date with the code. Texts already translated stay so."""
    messages = texts_of_the_code()
    for language, locale in LANGUAGES.items():
        path = catalogue(language, folder)
        kept = _translations(path)
        root = ElementTree.Element("TS", version="2.1", language=locale, sourcelanguage="en_CA")
        chosen = [message for message in messages if message.is_plural or language != "en"]
        for name, group in groupby(chosen, key=attrgetter("context")):
            context = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = name
            for message in group:
                context.append(_element(message, kept.get(message)))
        ElementTree.indent(root, "    ")
        _save(ElementTree.ElementTree(root), path)


def _translations(path: Path) -> dict[Message, ElementTree.Element]:
    if not path.exists():
        return {}
    return {
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        ): translation
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    }


def _element(message: Message, translation: ElementTree.Element | None) -> ElementTree.Element:
    element = ElementTree.Element("message", {"numerus": "yes"} if message.is_plural else {})
    ElementTree.SubElement(element, "source").text = message.source
    if message.note:
        ElementTree.SubElement(element, "comment").text = message.note
    if translation is None:
        translation = ElementTree.Element("translation", type="unfinished")
        for _ in range(2 if message.is_plural else 0):
            ElementTree.SubElement(translation, "numerusform")
    element.append(translation)
    return element


def read_texts(folder: Path) -> Texts:
    """The translations of every JSON file of ``folder``. The last of two that disagree is kept, and said."""
    texts: Texts = {}
    for path in sorted(folder.glob("*.json")):
        for context, entries in json.loads(path.read_text("utf-8")).items():
            kept = texts.setdefault(context, {})
            for source, translation in entries.items():
                if kept.get(source, translation) != translation:
                    print(f"{path.name}: {context}: {source!r} was translated otherwise by an earlier file")
                kept[source] = translation
    return texts


def fill(folder: Path, texts: Texts) -> None:
    """Write ``texts`` and the derived English plurals into the catalogues of ``folder``."""
    for language in LANGUAGES:
        path = catalogue(language, folder)
        tree = ElementTree.parse(path)
        for context in tree.getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                given = _given(language, name, message, texts)
                if given is not None:
                    _write(message, given)
        _save(tree, path)


def _given(language: str, context: str, message: ElementTree.Element, texts: Texts) -> str | list[str] | None:
    source = message.findtext("source", "")
    if language == "en":
        given = texts.get(f"{context}|en", {}).get(source)
        return given or (english_plurals(source) if _is_unfinished(message) else None)
    noted = texts.get(f"{context}|{message.findtext('comment', '')}", {}).get(source)
    return noted or texts.get(context, {}).get(source)


def _is_unfinished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is None or "type" in translation.attrib


def english_plurals(source: str) -> list[str] | None:
    """``%n compan(y/ies)`` and ``%n record(s)`` in the singular and the plural; None for another wording."""
    if not (_OPTIONAL.search(source) or _ONE_OR_OTHER.search(source)):
        return None
    one = _OPTIONAL.sub("", _ONE_OR_OTHER.sub(r"\1", source))
    return [one, _OPTIONAL.sub(r"\1", _ONE_OR_OTHER.sub(r"\2", source))]


def _write(message: ElementTree.Element, given: str | list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        return
    forms = translation.findall("numerusform")
    if bool(forms) != isinstance(given, list):
        raise SystemExit(f"{message.findtext('source')!r}: a plural has two forms in a list, another text has one")
    if isinstance(given, list):
        for form, text in zip(forms, given, strict=True):
            form.text = text
    else:
        translation.text = given
    translation.attrib.pop("type", None)


def _save(tree: ElementTree.ElementTree[ElementTree.Element], path: Path) -> None:
    """Write in one layout, so that the next extraction changes nothing."""
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def unfinished(folder: Path = CATALOGUES) -> Iterator[str]:
    """``fr: Context: text`` for each text without a finished translation."""
    for language in LANGUAGES:
        for context in ElementTree.parse(catalogue(language, folder)).getroot().iter("context"):
            for message in context.iter("message"):
                if _is_unfinished(message):
                    yield f"{language}: {context.findtext('name')}: {message.findtext('source')}"


def rebuilt(folder: Path) -> None:
    """Copies of the catalogues in ``folder``, brought up to date."""
    for language in LANGUAGES:
        if catalogue(language).exists():
            shutil.copy(catalogue(language), catalogue(language, folder))
    extract(folder)


def faults() -> list[str]:
    """What keeps the catalogues from being complete; empty when they are."""
    with tempfile.TemporaryDirectory() as aside:
        rebuilt(Path(aside))
        stale = [
            f"{catalogue(language).name} is stale: run python -m tests.translations"
            for language in LANGUAGES
            if not catalogue(language).exists()
            or catalogue(language).read_bytes() != catalogue(language, Path(aside)).read_bytes()
        ]
        return stale + [f"unfinished, {text}" for text in unfinished(Path(aside))]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description="Update the translations.")
    parser.add_argument("--fill", type=Path, metavar="FOLDER", help="take translations from its JSON files")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when stale or unfinished")
    chosen = parser.parse_args()
    if chosen.check:
        found = faults()
    else:
        extract(CATALOGUES)
        fill(CATALOGUES, read_texts(chosen.fill) if chosen.fill else {})
        found = list(unfinished())
    for line in found:
        print(line)
    return 1 if found and chosen.check else 0


if __name__ == "__main__":
    sys.exit(main())
