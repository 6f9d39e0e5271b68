"""What the parts of the page of an activity share: what they show, how they write, how they tell it."""

from __future__ import annotations

from cqi_desktop.ui.company.company_tab import CompanyTab
from cqi_desktop.ui.window_context import WindowContext

from .activity_content import ActivityContent


class ActivityPart(CompanyTab):
    """``activity`` is the key of the one shown; None until one is."""

    def __init__(self, context: WindowContext, name: str) -> None:
        super().__init__(context, name)
        self.content: ActivityContent | None = None

    @property
    def activity(self) -> bytes | None:
        return self.content.key if self.content else None

    def show_content(self, content: ActivityContent) -> None:
        """Show an activity, or the same one read again."""
        self.content = content
