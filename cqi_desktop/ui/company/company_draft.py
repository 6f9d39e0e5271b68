"""What is being typed in the form of a company, kept so that even ``kill -9`` loses no field."""

from __future__ import annotations

from cqi_desktop.ui.draft_keeper import DraftKeeper


class CompanyDraftKeeper(DraftKeeper):
    """Like that of the quick entry, beside it in the settings."""

    @property
    def _name(self) -> str:
        return f"{self._context.book.path}#company"
