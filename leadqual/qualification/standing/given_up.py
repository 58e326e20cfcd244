"""What cannot be had, and the visitor then lets go: "Gallo is booked out, how about Nopa?" - "yes". Pure."""

from __future__ import annotations

from typing import Any

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.confirmed.availability import not_to_be_had
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.values import compare

Span = tuple[int, int]


def given_up(talk: Talk, index: int, later: int, want: Any) -> bool:
    """Whether the agent said, after message `index`, that the value is not to be had, and message `later`
    takes or asks for another."""
    asked = talk.question(later)
    if asked is None or asked < index or talk.field.kind == "boolean":
        return False
    agent, at = talk.at(asked), talk.at(later)
    same = [
        agent.token_span(r.start, r.end) for r in talk.readings(asked, want) if _is_same(talk, asked, r, want)
    ]
    if not same or not all(not_to_be_had(agent, *span) for span in same):
        return False
    if at.tags.get("another") or _takes_other(agent, at, same, want):
        return True
    return reply_of(at).yes and (
        talk.field.kind != "text" or talk.profile.time or _names_other(agent, same, want)
    )


def _takes_other(agent: Analysis, at: Analysis, same: list[Span], want: Any) -> bool:
    """ "Dr Moss is off. Dr Hale is in." - "Dr Hale then": what the agent put in its place."""
    own = {token.word for token in tokens(fold(str(want)).text)} | {"dr", "mr", "mrs", "ms"}
    behind = range(same[-1][1], len(agent.tokens))
    offered = {agent.word(k) for k in behind if agent.word(k)[:1].isdigit() or is_large(agent, k)}
    said = set(at.words(0, len(at.tokens)))
    return bool(said & offered - own) and not said & own - {"dr", "mr", "mrs", "ms"}


def _is_same(talk: Talk, asked: int, reading: Reading, want: Any) -> bool:
    if talk.field.kind == "text":
        return True
    return compare(talk.field, want, reading, talk.at(asked).folded, talk.today) == "same"


def _names_other(agent: Analysis, same: list[Span], want: Any) -> bool:
    """Whether the agent names something else behind it, and no day or hour only."""
    own = {token.word for token in tokens(fold(str(want)).text)}
    days = [agent.token_span(r.start, r.end) for r in read_dates(agent.folded, None)]
    return any(
        is_large(agent, k)
        and agent.word(k) not in own
        and agent.word(k) not in ("i", "would", "shall", "should", "how", "what", "do")
        and not any(a <= k < b for a, b in days)
        for k in range(same[0][1], len(agent.tokens))
    )


def was_refused(talk: Talk, later: int) -> bool:
    """Whether the agent said right before that something cannot be: "Sorry, they have no opening then."."""
    asked = talk.question(later)
    if asked is None or asked != later - 1:
        return False
    agent = talk.at(asked)
    return bool(agent.tags.get("neg") or {"only", "full", "taken", "left"} & {t.word for t in agent.tokens})


def is_asked_for(talk: Talk, later: int, reading: Reading) -> bool:
    """ "Could we go on the 4th?", "Do you have a compact?", unless the agent says no."""
    at, behind = talk.at(later), talk.at(min(later + 1, len(talk.transcript) - 1))
    return at.is_question(at.token_at(reading.start)) and not behind.has("no", 0, 1)
