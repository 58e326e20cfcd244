"""What the widget asks for before anybody writes: its settings, and that a visit is counted.

A visit is a page view. It has no cookie, no address and no name, so nothing here can be tied to a person.
"""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from ninja import Query, Router, Schema, Status
from pydantic import AfterValidator, ConfigDict, Field

from leadqual.errors import DomainError

from . import limits, widget_words
from .models import Mode, Visit
from .origins import origin_allowed
from .widgets import (
    WidgetSettings,
    by_key,
    engagement_for,
    language_shown,
    opening_words,
    words_language,
)

MAX_MESSAGE = 4000
TAGS = ("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "landing")

router = Router(tags=["Widget"])


def plain(text: str) -> str:
    if not text.isprintable():
        raise ValueError("must be one line of text")
    return text


def known_tags(tags: dict[str, str]) -> dict[str, str]:
    if unknown := set(tags) - set(TAGS):
        raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
    return tags


Path = Annotated[str, Field(max_length=500, pattern="^/"), AfterValidator(plain)]
Referrer = Annotated[
    str, Field(max_length=500, pattern="^(https?://|android-app://|$)"), AfterValidator(plain)
]
Tag = Annotated[str, Field(max_length=200), AfterValidator(plain)]


class Config(Schema):
    key: str
    name: str
    company: str
    opening: str
    language: str
    words: dict[str, str]
    color: str
    privacy_url: str
    mode: Mode
    delay: int
    max_length: int


class VisitIn(Schema):
    model_config = ConfigDict(extra="forbid")

    page: Path
    referrer: Referrer = ""
    campaign: Annotated[dict[str, Tag], AfterValidator(known_tags)] = {}
    mode: Mode = Mode.REACTIVE


class VisitOut(Schema):
    id: UUID


def widget_for(request: HttpRequest, key: str) -> WidgetSettings:
    """The widget, if the page that asks may show it."""
    widget = by_key(key)
    if not origin_allowed(widget, request.headers.get("Origin")):
        raise DomainError("foreign_origin", "This website is not on the widget's list of websites.", 403)
    return widget


@router.get("/{widget_key}/config", response=Config, summary="What the widget shows on a page")
def config(
    request: HttpRequest,
    response: HttpResponse,
    widget_key: str,
    page: Annotated[Path, Query()] = "/",
    lang: Annotated[str, Query(max_length=35)] = "",
) -> dict[str, Any]:
    """`lang` is the language of the page, if it says so; else the browser's is taken. `language` is that of
    the opening words, to be sent with the hello; `words` is what the widget itself says, if not in English.
    """
    widget = widget_for(request, widget_key)
    rule = engagement_for(widget, page)
    wanted = lang or request.headers.get("Accept-Language", "")
    spoken = words_language(widget, wanted)
    patch_vary_headers(response, ["Accept-Language"])
    return {
        "key": widget.key,
        "name": widget.agent_name,
        "company": widget.company_name,
        "opening": opening_words(widget, page, rule.mode, wanted),
        "language": language_shown(widget, wanted),
        "words": widget_words.WORDS.get(spoken, {}),
        "color": widget.color,
        "privacy_url": widget.privacy_url,
        "mode": rule.mode,
        "delay": rule.delay_seconds,
        "max_length": MAX_MESSAGE,
    }


@router.post("/{widget_key}/visits", response={201: VisitOut}, summary="Count a page view")
def visit(request: HttpRequest, widget_key: str, body: VisitIn) -> Status[Visit]:
    widget = widget_for(request, widget_key)
    limits.check_visit(str(request.META.get("REMOTE_ADDR", "")))
    row = Visit.objects.create(
        widget_id=widget.id,
        page=body.page,
        referrer=body.referrer,
        campaign=body.campaign,
        mode=body.mode,
        started_at=timezone.now(),
    )
    return Status(201, row)


@router.post("/visits/{visit_id}/opened", response={204: None}, summary="The visitor opened the chat")
def opened(request: HttpRequest, visit_id: UUID) -> Status[None]:
    """Counts the first time only."""
    row = Visit.objects.filter(pk=visit_id)
    if not row.filter(opened_at=None).update(opened_at=timezone.now()) and not row.exists():
        raise DomainError("unknown_visit", "There is no such visit.", 404)
    return Status(204, None)
