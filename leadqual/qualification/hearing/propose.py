"""What the visitor's new messages say, as proposals: the scripted agent's way of reading. Pure.

Every candidate comes from the field's own readers and goes through `verify`; what the words do not support is
not proposed. Refusals that say something (denied, supposed, somebody else's) are, so that the ledger has
them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from datetime import date
from itertools import chain
from typing import Any

from leadqual.qualification.about.carded import card_of
from leadqual.qualification.about.profile import content, profile, split_words
from leadqual.qualification.asserted.refusing import refusals, refuses_to_say
from leadqual.qualification.evidence import Turn, Verdict, verify
from leadqual.qualification.fields import Field
from leadqual.qualification.hearing.introducing import introduced
from leadqual.qualification.hearing.naming import Span, companies, persons, roles
from leadqual.qualification.hearing.telling import answers, is_story, told, wishes
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.choices import band_of

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
# A yes or no field about e-mails has other words: these are the addresses themselves.
_ADDRESSES = {
    "email": frozenset(("mail", "email", "mails", "adresse", "correo", "address")),
    "phone": frozenset(("phone", "number", "telefon", "telephone", "telefono", "telefone", "nummer")),
    "url": frozenset(("website", "site", "homepage")),
}
_NO = re.compile(r"(?:no|nope|nah|nein|non|nee|nao|não)\b[^@\d]{0,40}$")
_MOST = 12  # candidates of one field in one message that are looked at


@dataclass(frozen=True, slots=True)
class Proposal:
    """`message` is an index into the transcript; `verdict` is what `verify` says of it there."""

    field_key: str
    value: Any
    quote: str
    message: int
    verdict: Verdict | None = dataclass_field(default=None, compare=False, repr=False)


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
    """The sure things first: words that give one field its value tell nothing of those that come later."""
    taken: list[Span] = []
    heard: dict[str, list[Proposal]] = {}
    for field in sorted(fields, key=_place):
        heard[field.key] = _of(field, fields, transcript, today, index, taken)
    return [proposal for field in fields for proposal in heard[field.key]]


_PLACES = {"company": 1, "person": 2, "role": 3}


def _place(field: Field) -> int:
    """Addresses, names, roles, then values of other kinds, then wishes, then stories."""
    if field.kind != "text":
        return 0 if field.kind in ("email", "phone", "url") else 4
    named = _PLACES.get(profile(field).self_kind)
    return named or (6 if is_story(field) else 5)


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
        verdict = verify(field, value, quote, transcript, today, fields, talk=talk)
        if verdict.message == index:
            judged.append((Proposal(field.key, value, quote, index, verdict), verdict))
        if verdict.status == "accepted" and field.kind in ("text", "boolean"):
            break
    if not judged:
        return []
    taken += [_span_of(talk, index, one, verdict) for one, verdict in judged if _takes(talk, index, verdict)]
    accepted = [one for one, verdict in judged if verdict.status == "accepted"]
    if accepted:
        return accepted[-1:]
    asked = talk.question(index)
    is_asked = asked is not None and transcript[asked].field == field.key
    doubtful = [one for one, verdict in judged if _is_worth_asking(verdict, is_asked)]
    telling = [one for one, verdict in judged if verdict.status == "refused" and verdict.reason in _TELLING]
    return doubtful[:1] or telling[:1]


def _takes(talk: Talk, index: int, verdict: Verdict) -> bool:
    """Whether the words are this field's value, or may be; of text only what is kept."""
    if verdict.status == "accepted" or verdict.reason in ("below_threshold", "hedged_open"):
        return True
    if verdict.reason == "other_field":
        return False
    if talk.field.kind == "text":  # words that lead up to a name tell no story, whoever's name it is
        return verdict.status == "unclear" and talk.profile.self_kind in _PLACES and talk.fit(index) < 2
    return verdict.status == "unclear" and verdict.reason not in ("no_cue", "third_party")


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
    """A doubt makes a good question about the field that was asked, or where just the confidence is low."""
    if verdict.status != "unclear":
        return False
    return verdict.reason in ("below_threshold", "hedged_open") or is_asked and verdict.reason in _DOUBTFUL


def _candidates(talk: Talk, index: int, taken: Sequence[Span]) -> Iterator[tuple[Any, str]]:
    """(value, quote) pairs that a message may hold for the field, and what a yes would affirm."""
    found: Iterable[tuple[Any, str]]
    if talk.field.kind == "text":
        found = _texts(talk, index, taken)
    elif talk.field.kind == "boolean":
        found = _booleans(talk, index)
    else:
        found = _readings(talk, index)
    seen: list[tuple[Any, str]] = []
    for pair in chain(found, _affirmed(talk, index)):
        if pair not in seen:
            seen.append(pair)
            yield pair
        if len(seen) >= _MOST:
            return


def _texts(talk: Talk, index: int, taken: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Names by what leads up to them, wishes, stories, and short answers to the field's own question."""
    kind = talk.profile.self_kind
    if kind not in _PLACES:
        if not is_story(talk.field):
            yield from _quoted(talk, index, wishes(talk, index, taken))
            if talk.fit(index) < 2:
                return
        yield from told(talk, index, taken)
        return
    at, asked = talk.at(index), talk.fit(index) >= 2
    found = companies(at) if kind == "company" else roles(at) if kind == "role" else persons(at, asked)
    on_card = [
        (at.tokens[one.first].start, at.tokens[one.last - 1].end)
        for one in card_of(talk, index)
        if one.kind == kind
    ]
    found = chain(on_card, introduced(at, kind, asked), found)
    free = (span for span in found if not any(span[0] < b and a < span[1] for a, b in taken))
    yield from _quoted(talk, index, free)
    if asked:
        yield from _quoted(talk, index, answers(talk, index, taken))


def _quoted(talk: Talk, index: int, spans: Iterable[Span]) -> Iterator[tuple[str, str]]:
    folded = talk.at(index).folded
    for start, end in spans:
        yield folded.source(start, end), quote_of(talk, index, start, end)


def _readings(talk: Talk, index: int) -> Iterator[tuple[Any, str]]:
    for reading in talk.readings(index):
        value = _value(talk.field, reading, talk.at(index).folded.source(reading.start, reading.end))
        if value is not None:
            yield value, quote_of(talk, index, reading.start, reading.end)


def _value(field: Field, reading: Reading, words: str) -> Any:
    if field.kind == "date" and field.format != "iso":
        return words
    if field.kind == "choice" and not isinstance(reading.value, str):
        return band_of(field, reading.value, words)
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
    if talk.field.kind in ("text", "boolean") or not talk.at(index).has("yes", 0, 10_000):
        return
    asked = talk.question(index)
    if asked is None:
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


def declined(fields: Sequence[Field], asked: Field | None, text: str) -> tuple[str, ...]:
    """The fields that the visitor refuses to say: those that the refusal names, else the one that was
    asked. A plain no to the question for an address is a refusal too."""
    sentences = refusals(text) or ((text,) if refuses_to_say(text) else ())
    if sentences:
        named = tuple(field.key for field in fields if any(_names(field, one) for one in sentences))
        return named or ((asked.key,) if asked is not None else ())
    if asked is not None and asked.kind in _ADDRESSES and _NO.match(fold(text).text):
        return (asked.key,)
    return ()


def _names(field: Field, sentence: str) -> bool:
    """Whether a sentence speaks of the field by its key: "what the budget is", "my e-mail"."""
    words = split_words(sentence)
    if field.kind in _ADDRESSES:
        return not _ADDRESSES[field.kind].isdisjoint(words)
    key = profile(field).key_words
    return bool(key) and key <= content(words)


def declines(field: Field | None, text: str, asked: bool = True) -> bool:
    """Whether the visitor refuses to say what was asked; `field` is what the question was about."""
    return asked and refuses_to_say(text)
