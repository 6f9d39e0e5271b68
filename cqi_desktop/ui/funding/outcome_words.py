"""The words of outcomes, and their values as they are shown and typed."""

from __future__ import annotations

from cqi_desktop.domain.errors import InvalidValueError
from cqi_desktop.domain.funding import amount_from
from cqi_desktop.domain.outcomes import ATTRIBUTIONS, EXPORT_SALES, OUTCOME_KINDS
from cqi_desktop.domain.text_folding import fold
from cqi_desktop.domain.values import count_value
from cqi_desktop.exchange.shown_values import choice_label
from cqi_desktop.translation import format_integer, format_money
from cqi_desktop.ui.models.companies_model import NOTHING

# A dot for each, beside its word: what companies say, what the team reckons, what is put down to its help.
ATTRIBUTION_DOTS = {"declared": "ok", "estimated": "warn", "attributed": "info"}


def kind_label(code: str) -> str:
    return choice_label("export_outcome", "kind", code) or NOTHING


def attribution_label(code: str) -> str:
    return choice_label("export_outcome", "attribution", code) or NOTHING


def kind_choices() -> tuple[tuple[str, str], ...]:
    return tuple((code, kind_label(code)) for code in OUTCOME_KINDS)


def attribution_choices() -> tuple[tuple[str, str], ...]:
    return tuple((code, attribution_label(code)) for code in ATTRIBUTIONS)


def outcome_value_text(kind: str, value: int | None) -> str:
    """Sales in dollars, the rest as a whole number; a dash where nobody said."""
    if value is None:
        return NOTHING
    return format_money(value) if kind == EXPORT_SALES else format_integer(value)


def outcome_value_from(kind: str, text: str) -> int | None:
    """What is typed as the book keeps it. Raises InvalidValueError."""
    return amount_from(text) if kind == EXPORT_SALES else count_value(text)


def attribution_from(text: str) -> str:
    """The code of a word, or of its beginning: ``décl``. Raises InvalidValueError."""
    wanted = fold(text)
    found = [code for code, label in attribution_choices() if wanted and fold(label).startswith(wanted)]
    if len(found) != 1:
        raise InvalidValueError(text=text, expected="choice", known=tuple(label for _, label in attribution_choices()))
    return found[0]
