"""What an exchange did or could not do, in a sentence: the top bar, the toast and the banner say it alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cqi_desktop.domain.errors import CqiError, UnreachableStoreError, UnwritableStoreError
from cqi_desktop.error_messages import describe
from cqi_desktop.translation import format_integer, format_time, translate

from .exchange_watch import ExchangeState, ExchangeWatch

if TYPE_CHECKING:
    from cqi_desktop.sync.exchange import Exchanged

# The glyph and the token of each state; the words are beside it.
LOOKS: dict[ExchangeState, tuple[str, str]] = {
    ExchangeState.UP_TO_DATE: ("cloud-check-outline", "ok"),
    ExchangeState.TO_SEND: ("cloud-upload-outline", "text2"),
    ExchangeState.AWAY: ("cloud-off-outline", "text2"),
    ExchangeState.RUNNING: ("sync", "link"),
    ExchangeState.INTERRUPTED: ("sync-alert", "warn"),
}


def state_text(watch: ExchangeWatch) -> str:
    """``À jour · 14 h 32``, ``Échange interrompu · 29 à envoyer``; empty without a team."""
    state, count = watch.state, format_integer(watch.to_send)
    if state == ExchangeState.NO_TEAM:
        return ""
    if state == ExchangeState.RUNNING:
        return translate("ExchangeState", "Exchange under way")
    if state == ExchangeState.UP_TO_DATE:
        at = watch.exchanged_at
        fact = translate("ExchangeState", "Up to date")
        return f"{fact} · {format_time(at)}" if at else fact
    fact = {
        ExchangeState.INTERRUPTED: translate("ExchangeState", "Exchange interrupted"),
        ExchangeState.AWAY: translate("ExchangeState", "Folder away"),
        ExchangeState.TO_SEND: "",
    }[state]
    waiting = translate("ExchangeState", "{count} to send").format(count=count) if watch.to_send else ""
    return " · ".join(part for part in (fact, waiting) if part) or translate("ExchangeState", "Nothing exchanged yet")


def exchanged_sentence(done: Exchanged) -> str:
    """``Échange terminé : 18 modifications reçues, 4 envoyées``."""
    if not done.received and not done.sent:
        text = translate("ExchangeState", "Exchange done: everything was up to date already")
    else:
        received = translate("ExchangeState", "%Ln change(s) received", "", done.received)
        sent = translate("ExchangeState", "%Ln sent", "", done.sent)
        text = translate("ExchangeState", "Exchange done: {received}, {sent}").format(received=received, sent=sent)
    if done.problems:
        waiting = translate("ExchangeState", "%Ln file(s) wait", "", len(done.problems))
        text = f"{text} · {waiting}"
    return text


def interrupted_fact(error: Exception) -> str:
    """What happened, before what was kept and what to do."""
    if isinstance(error, UnreachableStoreError):
        return translate("ExchangeState", "The team’s folder is not there.")
    if isinstance(error, UnwritableStoreError):
        return translate("ExchangeState", "The team’s folder cannot be written.")
    return translate("ExchangeState", "The exchange could not be finished.")


def interrupted_sentence(error: Exception, to_send: int) -> str:
    """What was kept, then what to do."""
    kept = kept_sentence(to_send)
    if isinstance(error, UnreachableStoreError) and error.values.get("reason") in ("", "missing"):
        todo = translate("ExchangeState", "Plug in the key or connect to the network, then resume.")
        return f"{kept} {todo}"
    if isinstance(error, CqiError):
        return f"{describe(error)} {kept}"
    todo = translate("ExchangeState", "The reason is in the log.")
    return f"{kept} {todo}"


def kept_sentence(to_send: int) -> str:
    if not to_send:
        return translate("ExchangeState", "Nothing is lost.")
    return translate("ExchangeState", "Nothing is lost: %Ln change(s) wait on this laptop.", "", to_send)
