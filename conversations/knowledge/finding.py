"""Search in PostgreSQL: full text in the language of each entry, and trigrams for slips of the keys."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from conversations import lanes
from conversations.agents.base import Found

from . import scoring, stems
from .kinds import fits
from .scoring import Candidate, Coverage, Heard
from .statements import FIND, FIND_WITH_STEMS
from .stems import Little

NEAR = 0.3  # for a model's prompt, which may hold what does not answer
OLDER = 0.9  # each message back counts a little less
MAX_QUESTION, MAX_TEXTS, MAX_CANDIDATES = 500, 6, 24
_COUNTRY = re.compile(r"\bU\.?S\b\.?(?!\$)")  # "in the US" is not about us


@dataclass(frozen=True, slots=True)
class Match:
    """An entry that shares words with a question; `covers` says how many."""

    found: Found
    covers: Coverage
    rank: float

    @property
    def share(self) -> float:
        return self.covers.share

    @property
    def order(self) -> tuple[bool, float, float, float]:
        return self.covers.answers, self.covers.share, self.covers.back, self.rank


@dataclass(frozen=True, slots=True)
class Result:
    """What the statement brought. `said`: the words of each text; `words`: how a language understands one."""

    said: Sequence[Sequence[str]]
    stops: Mapping[str, int]
    words: Mapping[tuple[str, str], Heard]
    candidates: Sequence[Candidate]
    little: Little

    def heard(self, place: int, language: str) -> list[Heard]:
        known = ((language, word) for word in scoring.whole_words(self.said[place]))
        return [self.words[key] for key in known if key in self.words]


NOTHING: Mapping[str, Result] = {}


def search(text: str) -> list[Match]:
    """The entries that share words with the question, best first. An entry in another language than
    the question's is no match, nor one that tells another kind of thing."""
    return _matches(text, _ask([text]))


def _matches(text: str, result: Result) -> list[Match]:
    likely = scoring.likely(result.stops)
    matches = [
        _match(entry, _cover(result, 0, entry))
        for entry in result.candidates
        if (entry.language == "simple" or not likely or entry.language in likely)
        and fits(text, entry.question)
    ]
    matches = [match for match in matches if match.share]
    return sorted(matches, key=lambda match: match.order, reverse=True)


def answer(text: str) -> Found | None:
    """The entry to be said word for word, or None: then the question is one for a person."""
    return _best(search(text))


def _best(matches: Sequence[Match]) -> Found | None:
    return matches[0].found if matches and matches[0].covers.answers else None


async def find(text: str, looked_up: Mapping[str, Result] = NOTHING) -> Found | None:
    """What a `Brief` carries as its finder. `looked_up`: what `near` has brought for this turn."""
    if text in looked_up:
        return _best(_matches(text, looked_up[text]))
    return await lanes.run(answer, text)


def near(texts: Sequence[str], limit: int = 6, looked_up: dict[str, Result] | None = None) -> list[Found]:
    """The entries that may matter to the visitor's last messages (oldest first), best first: in any
    language, for who reads them can translate. None of them need answer anything. A message that came alone
    is kept in `looked_up`: it may be a question as a whole."""
    newest = [text for text in texts if text.strip()][-MAX_TEXTS:]
    if not newest:
        return []
    result = _ask(newest)
    if looked_up is not None and len(newest) == 1:
        looked_up[newest[0]] = result
    scored = [(_nearness(result, entry), entry) for entry in result.candidates]
    best = sorted((pair for pair in scored if pair[0] >= NEAR), key=lambda pair: pair[0], reverse=True)
    return [_found(entry) for _, entry in best[:limit]]


def _nearness(result: Result, entry: Candidate) -> float:
    """Of all messages the one that it fits best. A long message may hold the whole of a short question."""
    last = len(result.said) - 1
    covers = [_cover(result, place, entry) for place in range(len(result.said))]
    return max(max(c.share, c.back) * OLDER ** (last - place) for place, c in enumerate(covers))


def _cover(result: Result, place: int, entry: Candidate) -> Coverage:
    return scoring.cover(result.heard(place, entry.language), entry, result.little)


def _match(entry: Candidate, coverage: Coverage) -> Match:
    return Match(_found(entry), coverage, entry.rank)


def _found(entry: Candidate) -> Found:
    return Found(entry.id, entry.question, entry.answer, entry.url)


def _ask(texts: Sequence[str]) -> Result:
    cleaned = [_COUNTRY.sub("USA", text[:MAX_QUESTION].replace("\x00", "")) for text in texts]
    params: dict[str, Any] = {"texts": cleaned, "today": timezone.localdate(), "most": MAX_CANDIDATES}
    unasked = stems.unasked()
    ((told,),) = lanes.query(FIND_WITH_STEMS if unasked else FIND, {**params, **unasked})
    said, stops, heard, found, little = json.loads(told)
    words: list[list[str]] = [[] for _ in cleaned]
    for place, word in said or ():
        words[place - 1].append(word)
    return Result(
        said=words,
        stops=stops or {},
        words={(item.language, item.word): item for item in map(_heard, heard or ())},
        candidates=[_candidate(row) for row in found or ()],
        little=stems.learn(little or ()),
    )


def _heard(row: Any) -> Heard:
    language, word, folded, stem, close = row
    return Heard(language, word, folded, stem, close or ())


def _candidate(row: Any) -> Candidate:
    key, question, answer, url, language, rank, *words = row
    asked, named, every = map(frozenset, words)
    return Candidate(key, question, answer, url, language, rank, asked, named, every)
