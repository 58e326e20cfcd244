"""What the visitor's new messages say, as proposals: the scripted agent's way of reading. Pure.

Every candidate comes from the field's own readers and goes through `verify`; what the words do not support is
not proposed. Refusals that say something (denied, supposed, somebody else's) are, so that the ledger has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from leadqual.qualification.evidence import Turn, Verdict, verify
from leadqual.qualification.fields import Field
from leadqual.qualification.naming import Span, candidates, refuses_to_say
from leadqual.qualification.profile import profile
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.choices import band_of
from leadqual.qualification.talk import Talk
from leadqual.qualification.text import fold

_TELLING = frozenset(
    [
        "negated",
        "hypothetical",
        "third_party",
        "past",
        "future",
        "question",
        "quoted_text",
        "instruction",
        "sarcasm",
        "withdrawn",
    ]
)
_DOUBTFUL = frozenset(
    [
        "hedged_open",
        "below_threshold",
        "vague",
        "bound",
        "ambiguous",
        "language",
        "no_cue",
        "two_part",
        "either_or",
    ]
)
_MOST = 12  # candidates of one field in one message that are looked at


@dataclass(frozen=True, slots=True)
class Proposal:
    """`message` is an index into the transcript."""

    field_key: str
    value: Any
    quote: str
    message: int


def propose(
    fields: Sequence[Field], transcript: Sequence[Turn], today: date | None = None, since: int = 0
) -> list[Proposal]:
    """Everything said in the visitor's messages from index `since` on, field by field."""
    heard: list[Proposal] = []
    for index in range(since, len(transcript)):
        if transcript[index].role == "visitor":
            heard += _in_message(fields, transcript, today, index)
    return heard


def _in_message(
    fields: Sequence[Field], transcript: Sequence[Turn], today: date | None, index: int
) -> list[Proposal]:
    """What is told in free words comes last: a sentence that gives another field its value tells nothing else."""
    taken: list[Span] = []
    heard: dict[str, list[Proposal]] = {}
    for field in sorted(fields, key=_is_told):
        heard[field.key] = _of(field, fields, transcript, today, index, taken)
    return [proposal for field in fields for proposal in heard[field.key]]


def _is_told(field: Field) -> bool:
    return field.kind == "text" and not profile(field).self_kind


def _of(
    field: Field,
    fields: Sequence[Field],
    transcript: Sequence[Turn],
    today: date | None,
    index: int,
    taken: list[Span],
) -> list[Proposal]:
    talk = Talk(field, transcript, today)
    judged: list[tuple[Proposal, Verdict]] = []
    for value, quote in _candidates(talk, index, taken):
        verdict = verify(field, value, quote, transcript, today, fields)
        if verdict.message == index:
            judged.append((Proposal(field.key, value, quote, index), verdict))
        if verdict.status == "accepted" and field.kind in ("text", "boolean"):
            break
    taken += [_span_of(talk, index, one, verdict) for one, verdict in judged if _tells_of(field, verdict)]
    accepted = [one for one, verdict in judged if verdict.status == "accepted"]
    if accepted:
        return accepted[-1:]
    asked = talk.question(index)
    is_asked = asked is not None and transcript[asked].field == field.key
    doubtful = [one for one, verdict in judged if _is_worth_asking(verdict, is_asked)]
    telling = [one for one, verdict in judged if verdict.status == "refused" and verdict.reason in _TELLING]
    return doubtful[:1] or telling[:1]


def _tells_of(field: Field, verdict: Verdict) -> bool:
    """Whether the words are about this field, kept or not; a name that something led up to is."""
    return (
        verdict.status != "refused"
        or verdict.reason in _TELLING
        or field.kind == "text"
        and not _is_told(field)
    )


def _span_of(talk: Talk, index: int, one: Proposal, verdict: Verdict) -> Span:
    """Where the value's words stand in the folded message, else the quote; nowhere: an empty span."""
    text = talk.at(index).folded.text
    for words in (verdict.text, str(one.value), one.quote):
        folded = fold(words).text
        start = text.find(folded) if folded else -1
        if start >= 0:
            return start, start + len(folded)
    return 0, 0


def _is_worth_asking(verdict: Verdict, is_asked: bool) -> bool:
    """A doubt makes a good question only about the field that was asked, or where just the confidence is low."""
    if verdict.status != "unclear":
        return False
    return verdict.reason in ("below_threshold", "hedged_open") or is_asked and verdict.reason in _DOUBTFUL


def _candidates(talk: Talk, index: int, taken: Sequence[Span]) -> Iterator[tuple[Any, str]]:
    """(value, quote) pairs that a message may hold for the field, and what a yes would affirm."""
    found: Iterable[tuple[Any, str]]
    if talk.field.kind == "text":
        found = candidates(talk, index, taken)
    elif talk.field.kind == "boolean":
        found = _booleans(talk, index)
    else:
        found = _readings(talk, index)
    seen: list[tuple[Any, str]] = []
    for pair in (*found, *_affirmed(talk, index)):
        if pair not in seen and len(seen) < _MOST:
            seen.append(pair)
    return iter(seen)


def _readings(talk: Talk, index: int) -> Iterator[tuple[Any, str]]:
    for reading in talk.readings(index):
        value = _value(talk.field, reading, talk.at(index).folded.source(reading.start, reading.end))
        if value is not None:
            yield value, quote_of(talk, index, reading.start, reading.end)


def _value(field: Field, reading: Reading, words: str) -> Any:
    if field.kind == "date" and field.format != "iso":
        return words
    if field.kind == "choice" and not isinstance(reading.value, str):
        return band_of(field, reading.value)
    return reading.value


def _booleans(talk: Talk, index: int) -> Iterator[tuple[Any, str]]:
    at = talk.at(index)
    starts = {at.sentence(at.token_at(reading.start)) for reading in talk.readings(index)}
    if talk.fit(index) > 0 and at.tokens:
        starts.add(at.sentence(0))
    for first, last in sorted(starts):
        quote = at.folded.source(at.tokens[first].start, at.tokens[last - 1].end)
        yield True, quote
        yield False, quote


def _affirmed(talk: Talk, index: int) -> Iterator[tuple[Any, str]]:
    """The values that the agent's message read back, with the visitor's words as what may affirm them."""
    asked = talk.question(index)
    if asked is None or talk.field.kind in ("text", "boolean") or not talk.at(index).has("yes", 0, 10_000):
        return
    quote = talk.transcript[index].text
    for reading in talk.readings(asked):
        value = _value(talk.field, reading, talk.at(asked).folded.source(reading.start, reading.end))
        if value is not None:
            yield value, quote


def quote_of(talk: Talk, index: int, start: int, end: int) -> str:
    """The sentence around folded [start, end), as typed; of a long one only the clause."""
    at = talk.at(index)
    token = at.token_at(start)
    first, last = at.sentence(token)
    if last - first > 40:
        first, last = at.clause(token)
    begin, stop = min(at.tokens[first].start, start), max(at.tokens[last - 1].end, end)
    return at.folded.source(begin, stop)


def declines(field: Field | None, text: str, asked: bool = True) -> bool:
    """Whether the visitor refuses to say what was asked; `field` is what the question was about."""
    return asked and refuses_to_say(fold(text).text)
