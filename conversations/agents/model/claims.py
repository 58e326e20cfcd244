"""What a model says of the visitor besides values: that they refuse to say something, that they asked.

It is believed only as far as the visitor's new words bear it out. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from conversations import gate
from conversations.agents import acts
from conversations.agents.base import Brief, Found, Query
from conversations.settle import turns
from leadqual.qualification.hearing.propose import declined
from leadqual.qualification.located.locate import locate


def declines(brief: Brief, claimed: Iterable[tuple[str, str]]) -> list[str]:
    """The fields that the visitor refuses to say: those that the quoted words name, else the one that was
    asked, whichever the model would have it be."""
    asked = brief.schema.by_key.get(str(brief.plan.get("field", "")))
    return [
        key
        for key, quote in claimed
        if message_of(brief, quote) is not None and key in declined(brief.schema.fields, asked, quote)
    ]


def queries(
    brief: Brief, own: Sequence[Query], claimed: Iterable[tuple[str, str]], told: Mapping[str, Found]
) -> tuple[Query, ...]:
    """The reader's questions and the model's, each once. `told`: the entries that a sentence which passed
    tells. One of them answers a question only if it speaks of what was asked: else a person still has to."""
    found = list(own)
    for quote, mark in claimed:
        seq = message_of(brief, quote)
        if seq is None:
            continue
        entry = told.get(mark)
        answer = entry if entry and gate.is_about(quote, f"{entry.question}\n{entry.answer}") else None
        place = next((i for i, query in enumerate(found) if _same_words(query.text, quote)), None)
        if place is not None:
            query = found[place]
            found[place] = query if query.found or query.about else replace(query, found=answer)
        elif acts.questions(quote) or answer:
            found.append(Query(quote, seq, answer))
    return tuple(found)


def message_of(brief: Brief, quote: str) -> int | None:
    """The seq of the new message that the quote stands in."""
    sites = locate(quote, turns(brief.transcript))
    return next((brief.transcript[site.message].seq for site in sites if site.message >= brief.since), None)


def _same_words(one: str, other: str) -> bool:
    """Whether one is the other, or most of it."""
    short, long = sorted((one.casefold().strip(" .?!"), other.casefold().strip(" .?!")), key=len)
    return short in long and 2 * len(short) > len(long)
