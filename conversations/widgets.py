"""What a widget needs to know about itself: settings by key, engagement by page, the opening words.

Settings are read on every page view of the customer's site, so each process keeps them for a few seconds.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from leadqual.errors import DomainError

from .agents.words import WORDS, words_in
from .models import EngagementRule, Mode, Widget

KEPT_SECONDS = 10.0
LONGEST_HEADER = 300
_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_QUALITY = re.compile(r"q=([01](?:\.\d{0,3})?)")
SAYS_AI = re.compile(r"\b(AI|A\.I\.|KI|IA|artificial intelligence|[Kk]ünstliche\w* Intelligenz)(?!\w)")


@dataclass(frozen=True)
class Engagement:
    """How the widget behaves on pages that match `pattern`."""

    pattern: str = "*"
    mode: str = Mode.REACTIVE.value
    delay_seconds: int = 0
    opening: str = ""


@dataclass(frozen=True)
class WidgetSettings:
    id: int
    key: str
    agent_name: str
    company_name: str
    greeting: str
    language: str
    greetings: Mapping[str, str]
    color: str
    privacy_url: str
    schema_id: int
    rule_set_id: int
    allowed_origins: tuple[str, ...]
    engagement: tuple[Engagement, ...]


_kept: dict[str, tuple[float, WidgetSettings]] = {}


def by_key(key: str) -> WidgetSettings:
    """Settings of the active widget `key`; DomainError `unknown_widget` (404) if there is none."""
    kept = _kept.get(key)
    if kept and time.monotonic() - kept[0] < KEPT_SECONDS:
        return kept[1]
    readable = key.isprintable()  # no key has other signs, and the database takes no NUL
    rows = Widget.objects.filter(key=key, active=True).prefetch_related("engagement_rules")
    row = rows.first() if readable else None
    if row is None:
        _kept.pop(key, None)
        raise DomainError("unknown_widget", "There is no chat widget with this key.", 404)
    _kept[key] = (time.monotonic(), settings_of(row))
    return _kept[key][1]


def settings_of(row: Widget) -> WidgetSettings:
    rules = tuple(
        Engagement(rule.page_pattern, rule.mode, rule.delay_seconds, rule.opening)
        for rule in row.engagement_rules.all()
    )
    return WidgetSettings(
        id=row.pk,
        key=row.key,
        agent_name=row.agent_name,
        company_name=row.company_name,
        greeting=row.greeting,
        language=row.language,
        greetings=dict(row.greetings),
        color=row.color,
        privacy_url=row.privacy_url,
        schema_id=row.schema_id,
        rule_set_id=row.rule_set_id,
        allowed_origins=tuple(row.allowed_origins),
        engagement=rules,
    )


@receiver([post_save, post_delete], sender=Widget)
@receiver([post_save, post_delete], sender=EngagementRule)
def forget_settings(**_: Any) -> None:
    """A change shows at once in this process, and within KEPT_SECONDS in the others."""
    _kept.clear()


def engagement_for(widget: WidgetSettings, page: str) -> Engagement:
    """The first rule whose pattern matches the page's path; a plain button where none does."""
    return next((rule for rule in widget.engagement if matches(rule.pattern, page)), Engagement())


def matches(pattern: str, page: str) -> bool:
    """`/docs/*` is also meant for `/docs` itself; a slash at the end makes no difference."""
    path, compiled = page_path(page), _compiled(pattern)
    return bool(compiled.fullmatch(path) or compiled.fullmatch(path + "/"))


def pattern_covers(wide: str, narrow: str) -> bool:
    """True if every page that matches `narrow` also matches `wide`: then a later `narrow` is never reached.

    A sign that no pattern contains stands in for what the stars of `narrow` may be: only a star takes it."""
    sample = narrow.strip().replace("*", "\0")
    return matches(wide, sample)


def page_path(page: str) -> str:
    """`/pricing/?plan=team#top` -> `/pricing`: what patterns are compared with."""
    path = unquote(re.split(r"[?#]", page, maxsplit=1)[0])
    return path.rstrip("/") or "/"


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    """Only `*` is special: other signs of a path, such as `?` or `[`, stand for themselves."""
    parts = (pattern.strip().rstrip("/") or "/").split("*")
    return re.compile(".*".join(re.escape(part) for part in parts), re.DOTALL)


def readable_on(color: str) -> str:
    """Black or white, whichever reads better on `color` (#rrggbb). One of them always has 4.5 : 1."""
    shares = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#ffffff" if 1.05 / (luminance + 0.05) >= 4.5 else "#000000"


def opening_words(widget: WidgetSettings, page: str, mode: str, language: str = "") -> str:
    """The agent's first message on this page. It always says that an AI is speaking. A page's own opening
    words are in the widget's language: who reads another gets the greeting in that one."""
    shown = language_shown(widget, language)
    if shown != widget.language:
        return with_ai_notice(widget.greetings[shown], company=widget.company_name, language=shown)
    rule = engagement_for(widget, page)
    words = rule.opening if mode == Mode.PROACTIVE and rule.opening else widget.greeting
    return with_ai_notice(words, company=widget.company_name, language=shown)


def language_shown(widget: WidgetSettings, wanted: str) -> str:
    """In which language the greeting is shown to who wants `wanted`, an Accept-Language header or a tag:
    the first that there is a greeting for, else the widget's own."""
    known = {tag.lower(): tag for tag in (*widget.greetings, widget.language)}
    for tag in accepted(wanted):
        base = tag.partition("-")[0]
        kin = next((known[name] for name in sorted(known) if name.partition("-")[0] == base), "")
        if found := known.get(tag) or known.get(base) or kin:
            return found
    return widget.language


def words_language(widget: WidgetSettings, wanted: str) -> str:
    """In which of our languages the widget itself speaks to who wants `wanted`."""
    tags = (tag.partition("-")[0] for tag in (*accepted(wanted), widget.language.lower()))
    return next((tag for tag in tags if tag in WORDS), "en")


def accepted(header: str) -> list[str]:
    """`de-CH,de;q=0.9,en;q=0.8` -> de-ch, de, en: the best liked first."""
    liked: list[tuple[float, str]] = []
    for part in header[:LONGEST_HEADER].lower().split(","):
        tag, _, quality = part.partition(";")
        match = _QUALITY.fullmatch(quality.strip())
        weight = float(match[1]) if match else 1.0
        if _TAG.fullmatch(tag.strip()) and weight > 0:
            liked.append((weight, tag.strip()))
    return [tag for _, tag in sorted(liked, key=lambda pair: -pair[0])]


def with_ai_notice(words: str, *, company: str = "", language: str = "en") -> str:
    """The sentence is added, not asked for: no setting can make the agent pass for a person."""
    if SAYS_AI.search(words):
        return words
    return f"{words.rstrip()} {words_in(language).is_ai(company)}".strip()
