"""Text, numbers and dates in the language of the person, without Qt.

Text is written in English where it is used and extracted by Qt's ``lupdate`` into
``resources/translations``; the command line, the workbooks and the errors read the same ``.ts`` files as the
window. ``lupdate`` goes by the names ``translate`` and ``QT_TRANSLATE_NOOP`` and by positional literals:
``tests/test_translations.py`` refuses the calls that it would lose in silence. After adding a text, run
``python -m tests.translations``.
"""

from __future__ import annotations

import threading
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from .resource_files import MissingResourceError, resource

LANGUAGES = ("fr", "en")
DEFAULT_LANGUAGE = "fr"

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"

# A number given to the formats below. Amounts are integer cents and durations integer seconds, never these.
Number = int | float | Decimal

_Key = tuple[str, str, str]  # context, source, note


class _Catalogue:
    """What one ``.ts`` file says, read when the first text is asked for."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._forms: dict[_Key, tuple[str, ...]] | None = None

    def forms(self, context: str, source: str, note: str) -> tuple[str, ...]:
        """The translation, one form or one a plural; empty when there is none."""
        if self._forms is None:
            with self._lock:
                if self._forms is None:
                    self._forms = _read_catalogue(self._path)
        found = self._forms.get((context, source, note))
        if found is None and note:
            found = self._forms.get((context, source, ""))
        return found or ()


def _read_catalogue(path: Path | None) -> dict[_Key, tuple[str, ...]]:
    if path is None:
        return {}
    try:
        root = ElementTree.parse(path).getroot()  # noqa: S314 -- a file of this program, not of a stranger
    except (OSError, ElementTree.ParseError):
        return {}  # a text in English is better than no window at all
    entries = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms_of(message)
            if all(forms):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                entries[key] = forms
    return entries


def _forms_of(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None:
        return ("",)
    plurals = translation.findall("numerusform")
    return tuple(form.text or "" for form in plurals) if plurals else (translation.text or "",)


def _shipped_catalogue(language: str) -> Path | None:
    try:
        return resource("translations", f"cqi_desktop_{language}.ts")
    except MissingResourceError:
        return None


_language = DEFAULT_LANGUAGE
_language_here: ContextVar[str | None] = ContextVar("language_here", default=None)
_catalogues: dict[str, _Catalogue] = {}


def set_language(code: str, catalogue: Path | None = None) -> None:
    """Choose the language of the whole program, ``fr`` or ``en``.

    ``catalogue`` replaces the shipped ``.ts`` file (a pseudo-language that reveals clipped layouts). Raises
    ValueError for another language.
    """
    global _language
    _checked(code)
    _catalogues[code] = _Catalogue(catalogue or _shipped_catalogue(code))
    _language = code


def language() -> str:
    """The language in force here: ``fr`` unless chosen otherwise."""
    return _language_here.get() or _language


@contextmanager
def in_language(code: str) -> Iterator[None]:
    """Speak ``code`` within the block, in this thread only: a funder's document is French in any window."""
    token = _language_here.set(_checked(code))
    try:
        yield
    finally:
        _language_here.reset(token)


def _checked(code: str) -> str:
    if code not in LANGUAGES:
        raise ValueError(f"no translation into {code!r}; there are: {', '.join(LANGUAGES)}")
    return code


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a label held in data for the translator. ``translate_marked`` translates it where it is shown."""
    del context
    return text


def translate(context: str, text: str, note: str = "", n: int | None = None) -> str:
    """``text`` in the current language; the English itself when nobody translated it.

    Every argument is a literal but ``n``, and all are positional. ``note`` tells the translator what the text
    alone does not say. With ``n`` the plural form is chosen and ``%n`` replaced by its digits, ``%Ln`` by the
    grouped ones: ``translate("Trash", "%Ln record(s)", "", count)``. The caller fills in other values with
    ``format``.
    """
    return _translated(context, text, note, n)


def translate_marked(context: str, text: str) -> str:
    """The translation of a label that ``QT_TRANSLATE_NOOP`` marked; here the arguments may be computed."""
    return _translated(context, text, "", None)


def _translated(context: str, text: str, note: str, n: int | None) -> str:
    code = language()
    catalogue = _catalogues.get(code)
    if catalogue is None:
        catalogue = _catalogues.setdefault(code, _Catalogue(_shipped_catalogue(code)))
    forms = catalogue.forms(context, text, note)
    if n is None:
        return forms[0] if forms else text
    chosen = forms[min(_plural_form(code, n), len(forms) - 1)] if forms else text
    return chosen.replace("%Ln", format_integer(n)).replace("%n", str(n))


def _plural_form(code: str, n: int) -> int:
    singular = abs(n) < 2 if code == "fr" else n == 1
    return 0 if singular else 1


def format_integer(n: int) -> str:
    """``12 345`` in French, ``12,345`` in English."""
    return format_number(n, 0)


def format_number(x: Number, decimals: int | None = None) -> str:
    """``−1 234,5``: with ``decimals`` digits, halves away from zero; by default the digits that matter."""
    value = Decimal(str(x))
    if decimals is None:
        text = f"{value:,f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        text = f"{value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):,f}"
    if not text.strip("-0.,"):
        text = text.lstrip("-")  # −0,0 says something that is not there
    if language() == "fr":
        text = text.replace(",", NO_BREAK_SPACE).replace(".", ",")
    return text.replace("-", MINUS)


def format_money(cents: int) -> str:
    """``294 750 $`` in French, ``$294,750`` in English; cents only when there are some."""
    amount = Decimal(cents) / 100
    text = format_number(amount, 2 if cents % 100 else 0)
    if language() == "fr":
        return f"{text}{NO_BREAK_SPACE}$"
    return f"{MINUS}${text[1:]}" if text.startswith(MINUS) else f"${text}"


def format_hours(seconds: int) -> str:
    """``2,5 h``: hours to the hundredth, from seconds."""
    hours = (Decimal(seconds) / 3600).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return f"{format_number(hours)}{NO_BREAK_SPACE}h"


def format_percent(part: Number, decimals: int = 0) -> str:
    """``83 %`` from 0.83 in French, ``83%`` in English."""
    text = format_number(Decimal(str(part)) * 100, decimals)
    return f"{text}{NO_BREAK_SPACE}%" if language() == "fr" else f"{text}%"


def format_difference(x: Number, decimals: int | None = None) -> str:
    """``+23``, ``−1`` or ``0``: a change, with its sign."""
    text = format_number(x, decimals)
    return f"+{text}" if text.strip("0.,") and not text.startswith(MINUS) else text


def format_date(day: date) -> str:
    """``2011-03-31`` in both languages, as Québec and the ISO 8601 standard write it."""
    return day.isoformat()[:10]


def format_time(moment: time | datetime) -> str:
    """``14 h 32`` in French, ``14:32`` in English."""
    if language() == "fr":
        return f"{moment.hour}{NO_BREAK_SPACE}h{NO_BREAK_SPACE}{moment.minute:02}"
    return f"{moment.hour:02}:{moment.minute:02}"


def format_moment(moment: datetime) -> str:
    """``2011-03-31 14 h 32``: a day and its time, as the moment's own time zone has them."""
    return f"{format_date(moment)} {format_time(moment)}"
