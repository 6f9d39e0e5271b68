"""What the questionnaires show in words: scores, differences, tones of a score, names of versions."""

from __future__ import annotations

from cqi_desktop.domain.questionnaires import FULL, Label
from cqi_desktop.translation import format_difference, format_percent, language, translate


def shown(label: Label) -> str:
    """A label of a questionnaire in the language of the window."""
    return label.text(language())


def score_text(score: int | None) -> str:
    """``62 %``, or ``n. d.`` while nothing is scored."""
    return translate("Questionnaire", "n. a.") if score is None else format_percent(whole(score) / 100)


def whole(score: int) -> int:
    """A score in whole percents, cut down: 99.9 % is not yet 100 %."""
    return score * 100 // FULL


def difference_text(before: int, after: int) -> str:
    """``+12 points``, of the whole percents that are shown."""
    points = whole(after) - whole(before)
    return translate("Questionnaire", "{difference} points").format(difference=format_difference(points))


def version_text(version: int) -> str:
    return translate("Questionnaire", "version {number}").format(number=version)
