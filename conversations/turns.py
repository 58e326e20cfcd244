"""Accepting what a visitor writes. From here on nothing is lost, and nothing counts twice.

Services: they check, write, and say what happened; engine.py answers.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache, partial
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db.models import F
from psycopg.errors import UniqueViolation

from leadqual.errors import DomainError

from . import store
from .models import Conversation, Message, Mode, Visit
from .widgets import WidgetSettings, language_shown, opening_words

MAX_TEXT = 4000
MAX_CLIENT_ID = 64


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known of the page on which a conversation begins."""

    page: str = ""
    mode: str = Mode.REACTIVE.value
    time_zone: str = "UTC"
    visit_id: UUID | None = None
    campaign: Mapping[str, Any] = field(default_factory=dict)
    language: str = ""


@dataclass(frozen=True, slots=True)
class Begun:
    """`lines`: its messages, if it is new; `claimed`: the turn that is due, if it was asked for."""

    id: UUID
    token: str
    lines: tuple[store.Line, ...] = ()
    claimed: store.Claimed | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """`new` is False for a message that was there already; then only its seq is known. `claimed`: the turn
    that answers it, if it was asked for and is ours to run."""

    line: store.Line
    new: bool
    claimed: store.Claimed | None = None


def begin(
    *,
    widget: WidgetSettings,
    opening: Opening,
    text: str | None,
    client_id: str,
    now: datetime,
    lease_seconds: float = 0.0,
) -> Begun:
    """A conversation, with the visitor's first words if there are any; the agent's greeting comes first.

    The same first message of the same visit again (the answer got lost on its way) is the same
    conversation, with a new token: the old one never reached anybody."""
    opening = _with_visit(widget, opening)
    said = None if text is None else clean_text(text)
    token = secrets.token_urlsafe(24)
    made = partial(_begin, widget, text=said, client_id=client_id, now=now, lease_seconds=lease_seconds)
    if opening.visit_id is not None:
        known = _begun_before(opening.visit_id, client_id, token)
        if known is not None:
            return known
        if Conversation.objects.filter(visit_id=opening.visit_id).exists():
            opening = _without_visit(opening)
    try:
        return made(opening, token=token)
    except UniqueViolation:  # the same visit at the same moment over another socket
        again = _begun_before(opening.visit_id, client_id, token) if opening.visit_id else None
        return again or made(_without_visit(opening), token=token)


def _begin(
    widget: WidgetSettings,
    opening: Opening,
    *,
    text: str | None,
    client_id: str,
    token: str,
    now: datetime,
    lease_seconds: float,
) -> Begun:
    greeting = opening_words(widget, opening.page, opening.mode, opening.language)
    messages: list[store.JSON] = [{"seq": 1, "role": Message.Role.AGENT, "text": greeting}]
    if text is not None:
        messages.append({"seq": 2, "role": Message.Role.VISITOR, "text": text, "client_id": client_id})
    made = uuid4()
    begun = store.begin(
        conversation_id=made,
        widget_id=widget.id,
        schema_id=widget.schema_id,
        token_hash=digest(token),
        visit_id=opening.visit_id,
        mode=opening.mode,
        page=opening.page,
        campaign=opening.campaign,
        time_zone=known_zone(opening.time_zone),
        language=language_shown(widget, opening.language),
        messages=messages,
        now=now,
        lease_seconds=lease_seconds,
    )
    if begun is None:
        raise DomainError("schema_not_published", "This schema has no published version yet.", 409)
    return Begun(made, token, *begun)


def _with_visit(widget: WidgetSettings, opening: Opening) -> Opening:
    """The visit knows better than the client where this began; an unknown visit is as good as none."""
    if opening.visit_id is None:
        return opening
    visit = Visit.objects.filter(pk=opening.visit_id, widget_id=widget.id).first()
    if visit is None:
        return _without_visit(opening)
    campaign = dict(visit.campaign) | ({"referrer": visit.referrer} if visit.referrer else {})
    return replace(opening, page=visit.page, mode=visit.mode, campaign=campaign)


def _without_visit(opening: Opening) -> Opening:
    return replace(opening, visit_id=None)


def _begun_before(visit_id: UUID, client_id: str, token: str) -> Begun | None:
    again = Conversation.objects.filter(
        visit_id=visit_id, messages__client_id=client_id, messages__seq=2, visitor_seq=F("messages__seq")
    )
    found = again.values_list("pk", flat=True).first()
    if found is None:
        return None
    Conversation.objects.filter(pk=found).update(token_hash=digest(token))
    return Begun(found, token)


def accept(
    *, conversation_id: UUID, text: str, client_id: str, now: datetime, lease_seconds: float = 0.0
) -> Accepted:
    """The visitor's message as a row, once. DomainError: `empty`, `too_long`, `closed`."""
    text, client_id = clean_text(text), clean_id(client_id)
    made = store.accept(
        conversation_id=conversation_id, text=text, client_id=client_id, now=now, lease_seconds=lease_seconds
    )
    if made is None:
        raise DomainError("closed", "This chat has ended. You are welcome to start a new one.", 409)
    seq, new, claimed = made
    line = store.Line(0, seq, Message.Role.VISITOR, text, "", [], None, client_id, now)
    return Accepted(line, new, claimed)


def clean_text(text: str) -> str:
    """As typed, without the zero bytes that no database keeps."""
    text = text.replace("\x00", "").strip()
    if not text:
        raise DomainError("empty", "Please write something first.", 422)
    if len(text) > MAX_TEXT:
        words = f"That is too long for one message: {len(text)} of at most {MAX_TEXT} characters."
        raise DomainError("too_long", words, 413, {"most": MAX_TEXT})
    return text


def clean_id(client_id: str) -> str:
    if not client_id or len(client_id) > MAX_CLIENT_ID or not client_id.isprintable():
        raise DomainError("malformed", f"client_id must be 1 to {MAX_CLIENT_ID} characters.", 422)
    return client_id


def seat(*, conversation_id: UUID, token: str) -> store.Seat:
    """The conversation that this token opens; DomainError `bad_token` (401) whatever is wrong with it."""
    found = store.seat(conversation_id=conversation_id, token_hash=digest(token))
    if found is None:
        raise DomainError("bad_token", "This chat is not known here any more.", 401)
    return found


def digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


@lru_cache(maxsize=1024)
def known_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
