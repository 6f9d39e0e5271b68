"""The guide that ships with the program: its pages in the language of the window, and the search over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from cqi_desktop.domain.text_folding import fold, without_accents
from cqi_desktop.resource_files import resource
from cqi_desktop.translation import language

from .icons import PAGE_ICONS

# The page of the guide, and its heading after "#", for each page of the window; after "/", one of its tabs, views or
# sections.
TOPICS = {
    "dashboard": "02-dashboard",
    "companies": "03-companies",
    "company": "04-company",
    "company/people": "04-company#people",
    "company/assessments": "10-questionnaires",
    "company/documents": "04-company#documents",
    "company/results": "09-funding#outcomes",
    "company/links": "07-synergies",
    "company/history": "04-company#history",
    "duplicates": "13-duplicates",
    "interventions": "05-interventions",
    "interventions/follow_ups": "05-interventions#follow-ups",
    "activities": "06-activities",
    "activities/sheet": "06-activities#sheet",
    "activities/since": "06-activities#since",
    "synergies": "07-synergies",
    "reports": "08-reports",
    "reports/differences": "08-reports#differences",
    "reports/submissions": "08-reports#freeze",
    "reports/cross": "08-reports#cross",
    "funding": "09-funding",
    "funding/sharing": "09-funding#sharing",
    "funding/outcomes": "09-funding#outcomes",
    "funding/surveys": "09-funding#surveys",
    "exchange": "14-exchange",
    "exchange/imports": "11-import#undo",
    "exchange/closing": "14-exchange#closing",
    "exchange/backups": "16-protection#backups",
    "settings": "18-administration",
    "settings/person": "18-administration#colleague",
    "settings/appearance": "21-keyboard#reading",
    "settings/team": "18-administration#colleague",
    "settings/services": "18-administration#settings",
    "settings/territory": "18-administration#settings",
    "settings/indicators": "18-administration#settings",
    "settings/targets": "18-administration#settings",
    "settings/consents": "15-privacy#consents",
    "settings/privacy": "15-privacy#requests",
    "settings/protection": "16-protection",
    "settings/data": "16-protection#backups",
}
# The same for each dialog, by the name of its class; those that are built on one of them share its page.
DIALOG_TOPICS = {
    "AboutDialog": "18-administration#files",
    "AdviserDialog": "18-administration#colleague",
    "AnswerDialog": "15-privacy#requests",
    "ConsentDialog": "15-privacy#consents",
    "ConsentLedgerDialog": "15-privacy#consents",
    "CrashDialog": "19-troubles#crash",
    "DismissedDialog": "07-synergies#suggestions",
    "EditCompaniesDialog": "03-companies#many",
    "ExportDialog": "12-export#list",
    "FieldsDialog": "04-company#documents",
    "FirstStart": "01-quick-start#day-one",
    "ForgetDialog": "15-privacy#requests",
    "FreezeDialog": "08-reports#freeze",
    "HandOverDialog": "04-company#hand-over",
    "HistoryDialog": "04-company#history",
    "ImportDialog": "11-import#steps",
    "IncidentDialog": "15-privacy#incidents",
    "InterventionDialog": "05-interventions#journal",
    "LaptopNameDialog": "14-exchange#laptops",
    "LostLaptopDialog": "17-lost-laptop#first-hour",
    "MailingDialog": "15-privacy#lists",
    "MomentDialog": "08-reports#past",
    "NewCompanyDialog": "03-companies#new",
    "NewPasswordDialog": "16-protection#password",
    "OwnIndicatorDialog": "18-administration#settings",
    "PasswordDialog": "16-protection#password",
    "PasteDialog": "06-activities#paste",
    "PastPlacesDialog": "04-company#mrc",
    "PdfPreviewDialog": "08-reports#papers",
    "PrivacyRequestDialog": "15-privacy#requests",
    "PublishedFiguresDialog": "08-reports#freeze",
    "QuestionnaireDialog": "10-questionnaires#fill",
    "RecoveryCodeDialog": "16-protection#recovery",
    "RectifyDialog": "15-privacy#requests",
    "ReportTemplateDialog": "08-reports#template",
    "RestoreDialog": "16-protection#restore",
    "RetentionDialog": "15-privacy#retention",
    "ServiceDialog": "18-administration#settings",
    "ShortcutsDialog": "21-keyboard",
    "TeamDialog": "14-exchange#team",
    "UndoReportDialog": "11-import#undo",
    "VersionEditor": "10-questionnaires#versions",
    "VersionsDialog": "10-questionnaires#versions",
    "WeekDialog": "05-interventions#week",
    "WrittenCellsDialog": "08-reports#template",
    "_MailDialog": "12-export#others",
}
_FIRST = "01-quick-start"
_ICONS = {
    _FIRST: "rocket-launch-outline",
    "02-dashboard": PAGE_ICONS["dashboard"],
    "03-companies": PAGE_ICONS["companies"],
    "04-company": "card-account-details-outline",
    "05-interventions": PAGE_ICONS["interventions"],
    "06-activities": PAGE_ICONS["activities"],
    "07-synergies": PAGE_ICONS["synergies"],
    "08-reports": PAGE_ICONS["reports"],
    "09-funding": PAGE_ICONS["funding"],
    "10-questionnaires": "clipboard-check-outline",
    "11-import": "tray-arrow-down",
    "12-export": "tray-arrow-up",
    "13-duplicates": "merge",
    "14-exchange": PAGE_ICONS["exchange"],
    "15-privacy": "shield-account-outline",
    "16-protection": "lock-outline",
    "17-lost-laptop": "laptop-off",
    "18-administration": PAGE_ICONS["settings"],
    "19-troubles": "lifebuoy",
    "20-words": "book-alphabet",
    "21-keyboard": "keyboard-outline",
}
_ANCHOR = re.compile(r" \{#([a-z-]+)\}$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"^!\[([^]]+)\]\(([^)]+)\)$", re.MULTILINE)
_TARGET = re.compile(r"\]\([^)]*\)")
_PARTING = re.compile(r"[’‘'‐‑‒–—―−\-]")


@dataclass(frozen=True)
class HelpPage:
    """One page, in Markdown as it is shown: each picture has its caption under it; ``title`` is its first heading.

    ``anchors`` gives the number of a heading, from 0, by its name in links.
    """

    key: str
    title: str
    text: str
    folder: Path
    anchors: dict[str, int]
    pictures: tuple[str, ...]

    @cached_property
    def words(self) -> str:
        return fold(_TARGET.sub("]", self.text))

    @property
    def icon(self) -> str:
        return _ICONS.get(self.key, "help-circle-outline")


@cache
def pages_in(code: str) -> tuple[HelpPage, ...]:
    """The pages of the guide in a language, in order."""
    folder = resource("help", code)
    return tuple(_page(file) for file in sorted(folder.glob("*.md")))


def help_pages() -> tuple[HelpPage, ...]:
    """The pages in the language of the window."""
    return pages_in(language())


def topic_of(page: str, places: Iterable[str] = ()) -> str:
    """What the guide says of a page of the window, at the first of ``places`` (tab, view, section) that it knows."""
    known = (f"{page}/{place}" for place in places)
    return next((TOPICS[key] for key in known if key in TOPICS), TOPICS.get(page, _FIRST))


def topic_of_dialog(kind: type) -> str | None:
    """What the guide says of a dialog of that class; None when it says nothing."""
    return next((DIALOG_TOPICS[each.__name__] for each in kind.__mro__ if each.__name__ in DIALOG_TOPICS), None)


def pages_with(text: str) -> Sequence[HelpPage]:
    """The pages where every word is found, those that have it in their title first; all for no word."""
    wanted = fold(text).split()
    found = [page for page in help_pages() if all(word in page.words for word in wanted)]
    return sorted(found, key=lambda page: not all(word in fold(page.title) for word in wanted))


def hits_in(text: str, wanted: str) -> list[tuple[int, int]]:
    """Where the words of ``wanted`` are in ``text``, accents and case aside: first and following position of each."""
    letters, places = [], []
    for place, character in enumerate(text):
        for letter in _PARTING.sub(" ", without_accents(character).lower()):
            letters.append(letter)
            places.append(place)
    folded = "".join(letters)
    found = {
        (places[match.start()], places[match.end() - 1] + 1)
        for word in fold(wanted).split()
        for match in re.finditer(re.escape(word), folded)
    }
    return sorted(found)


def _page(file: Path) -> HelpPage:
    written = file.read_text("utf-8")
    headings = _HEADING.findall(written)
    anchors = {match[1]: place for place, text in enumerate(headings) if (match := _ANCHOR.search(text))}
    text = _PICTURE.sub(r"![\1](\2)\n\n*\1*", _ANCHOR.sub("", written))
    pictures = tuple(name for _, name in _PICTURE.findall(written))
    title = _ANCHOR.sub("", headings[0]) if headings else file.stem
    return HelpPage(file.stem, title, text, file.parent, anchors, pictures)
