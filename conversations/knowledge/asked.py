"""What visitors ask and no entry answers: open questions that mean the same, together.

Two questions are alike when the words they are about are, by trigrams: "does it work with Salesforce" and
"Salesforce integration?" are both about Salesforce, while "does it work with HubSpot" is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from conversations.models import KnowledgeEntry, VisitorQuestion

from . import scoring
from .common import LANGUAGES
from .statements import ALIKE as FIND_ALIKE
from .statements import WORDINGS
from .stems import little

DAYS = 90
MOST = 400  # different wordings, the newest first
LONGEST = 300
ALIKE, ALIKE_ABROAD = 0.5, 0.8
OPEN = {"entry": None, "covered_by": None, "dismissed_at": None}


@dataclass(frozen=True, slots=True)
class Wording:
    """One text as visitors typed it. `key`: the words it is about. `language`: "" when its words do not
    tell."""

    text: str
    count: int
    chats: int
    last: datetime
    ids: Sequence[int]
    dismissed: bool
    language: str
    key: str


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that mean the same. `id`: one of them, to name the group by."""

    wordings: Sequence[Wording]

    @property
    def id(self) -> int:
        return max(self.ids)

    @property
    def ids(self) -> list[int]:
        return [key for wording in self.wordings for key in wording.ids]

    @property
    def text(self) -> str:
        """As most put it, and of those the shortest."""
        return min(self.wordings, key=lambda wording: (-wording.count, len(wording.text))).text

    @property
    def others(self) -> list[str]:
        return [wording.text for wording in self.wordings if wording.text != self.text][:5]

    @property
    def count(self) -> int:
        return sum(wording.count for wording in self.wordings)

    @property
    def last(self) -> datetime:
        return max(wording.last for wording in self.wordings)

    @property
    def languages(self) -> list[str]:
        """The most frequent first."""
        counted = Counter[str]()
        for wording in self.wordings:
            counted[wording.language] += wording.count
        return [language for language, _ in counted.most_common() if language]


def groups(now: datetime) -> list[Group]:
    """The open questions of the last time, most asked first."""
    wordings = _wordings(now)
    dismissed = {wording.key for wording in wordings if wording.dismissed}
    still = [w for w in wordings if w.count and (w.key not in dismissed)]
    made = [Group(tuple(group)) for group in _together(still)]
    return sorted(made, key=lambda group: (group.count, group.last), reverse=True)


def find(question_id: int, now: datetime) -> Group | None:
    """The group that the question is in now."""
    return next((group for group in groups(now) if question_id in group.ids), None)


def dismiss(question_id: int, now: datetime) -> int:
    """Not ours to answer: nor is it when it is asked again in these words. Returns how many questions."""
    group = find(question_id, now)
    rows = VisitorQuestion.objects.filter(pk__in=group.ids if group else ())
    return rows.update(dismissed_at=now)


def cover(question_id: int, entry: KnowledgeEntry, now: datetime) -> int:
    """An entry has been written for them. They stay open for the reps of those who asked."""
    group = find(question_id, now)
    return VisitorQuestion.objects.filter(pk__in=group.ids if group else ()).update(covered_by=entry)


def _wordings(now: datetime) -> list[Wording]:
    params: dict[str, Any] = {
        "longest": LONGEST,
        "most": MOST,
        "since": now - timedelta(days=DAYS),
        "languages": list(LANGUAGES),
    }
    with connection.cursor() as cursor:
        cursor.execute(WORDINGS, params)
        return [_wording(row) for row in cursor.fetchall()]


def _wording(row: Sequence[Any]) -> Wording:
    text, n, chats, last, ids, dismissed, spoken, language, stems = row
    return Wording(text, n, chats, last, ids or (), dismissed, spoken, _key(text, language, stems or ()))


def _key(text: str, language: str | None, stems: Sequence[str]) -> str:
    common = little().common
    about = [stem for stem in scoring.whole_words(stems) if stem not in common.get(language or "", ())]
    return " ".join(about or stems) or text.strip().casefold()


def _together(wordings: Sequence[Wording]) -> list[list[Wording]]:
    """Each joins the most asked one that it is like. Transitive joining would chain everything together."""
    alike = _alike([wording.key for wording in wordings])
    leaders: dict[int, list[int]] = {}
    for place in sorted(range(len(wordings)), key=lambda place: -wordings[place].count):
        near = [(share, leader) for leader, share in alike.get(place, {}).items() if leader in leaders]
        good = [pair for pair in near if pair[0] >= _needed(wordings[place], wordings[pair[1]])]
        leaders.setdefault(max(good)[1] if good else place, []).append(place)
    return [[wordings[place] for place in places] for places in leaders.values()]


def _needed(one: Wording, other: Wording) -> float:
    """The same letters mean less in another language."""
    abroad = one.language and other.language and one.language != other.language
    return ALIKE_ABROAD if abroad else ALIKE


def _alike(keys: list[str]) -> dict[int, dict[int, float]]:
    """For each key those that are like it, with how much."""
    found: dict[int, dict[int, float]] = {}
    with connection.cursor() as cursor:
        cursor.execute(FIND_ALIKE, {"keys": keys, "least": ALIKE})
        for one, other, share in cursor.fetchall():
            found.setdefault(one, {})[other] = share
            found.setdefault(other, {})[one] = share
    return found
