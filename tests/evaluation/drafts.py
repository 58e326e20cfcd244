"""What can be derived of one annotated dialogue: for each fact the accepted case and its near misses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from tests.evaluation import changes
from tests.evaluation.annotated import Dialogue, Fact, Offer, Turn, plain
from tests.evaluation.cases import Part
from tests.evaluation.phrases import CORRECTIONS, FABRICATED, PROPOSED, TWISTS

Transcript = tuple[Turn, ...]


@dataclass(frozen=True)
class Draft:
    """A case to be; `kind` is the derivation that made it, `first` to `last` the messages it may end with."""

    kind: str
    category: str
    expect: str
    field: str
    value: Any
    quote: str
    why: str
    first: int = 0
    last: int = 0
    transcript: Transcript = ()


def drafts(made: Dialogue, part: Part) -> Iterator[Draft]:
    for fact in made.facts:
        if not _taken_back_at_once(fact):
            yield accepted(made, fact)
            found = (_misread(made, fact), _miscited(made, fact), _crossed(made, fact))
            for draft in chain(*found, _said_otherwise(made, fact, part)):
                if draft.kind not in fact.skip:
                    yield draft
        yield from _stale(made, fact)
    for offer in made.offered:
        yield from _offered(made, offer)
    for trap in made.traps:
        last = _end(made) if trap.until is None else trap.until
        yield Draft(
            "trap", trap.category, "refuse", trap.field, trap.value, trap.quote, trap.why,
            last if trap.until is not None else trap.message, last,
        )  # fmt: skip
    yield from _numbers_of_something_else(made)


def _end(made: Dialogue) -> int:
    return len(made.transcript) - 1


def _taken_back_at_once(fact: Fact) -> bool:
    return fact.stale_after is not None and fact.stale_after <= fact.message


def _holds_until(made: Dialogue, fact: Fact) -> int:
    return _end(made) if fact.stale_after is None else fact.stale_after - 1


def _draft(made: Dialogue, fact: Fact, kind: str, category: str, why: str, **other: Any) -> Draft:
    draft = Draft(kind, category, "refuse", fact.field, fact.value, fact.quote, why, fact.message)
    return replace(draft, last=_holds_until(made, fact), **other)


def accepted(made: Dialogue, fact: Fact) -> Draft:
    why = fact.why or {"confirmed": "agreed to in the next message"}.get(fact.state, "read where it stands")
    return _draft(made, fact, "fact", fact.category, why, expect="accept")


def _misread(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """This quote, another value: for what was agreed to, that is agreeing to something else."""
    for kind, category, value, why in _other_values(made, fact):
        if not any(f.value == value for f in made.facts_of(fact.field)):
            if fact.state == "confirmed":
                category, why = "affirmed_something_else", "the visitor agreed to another value"
            yield _draft(made, fact, kind, category, why, value=value)


def _other_values(made: Dialogue, fact: Fact) -> Iterator[tuple[str, str, Any, str]]:
    field, value, salt = made.fields[fact.field], fact.value, made.id + fact.field
    kind = field["kind"]
    if kind == "number" and field.get("unit") == "money":
        yield "changed", "money_wrong", changes.money(value, salt), "another sum"
        if isinstance(value, dict) and "currency" in value and not field.get("currency"):
            yield "currency", "currency_wrong", changes.currency(value, salt), "another currency"
    elif kind == "number" and isinstance(value, dict):
        yield "changed", "range_wrong", changes.bounds(value, salt), "other bounds"
    elif kind == "number":
        yield "changed", "number_digit", changes.number(value, salt), "another number"
    elif kind == "boolean":
        yield "changed", "boolean_flipped", not value, "the opposite was said"
    elif kind == "choice":
        others = [value for value in _choices(field) if value != fact.value]
        yield "changed", "choice_wrong", changes.pick(others, salt), "another of the choices"
    elif kind == "date":
        other = changes.iso(value, salt) if field.get("format") == "iso" else changes.words(value, salt)
        yield "changed", "date_wrong", other, "another day"
    elif kind == "phone":
        yield "changed", "phone_near_miss", changes.phone(value, salt), "other digits"
    elif kind in ("email", "url"):
        yield "changed", f"{kind}_near_miss", changes.address(value, salt), "another address"
    else:
        yield "changed", "near_miss", changes.words(value, salt), "one thing about it was changed"
        yield "grander", "embellished", fact.grander or changes.grander(value, salt), "more than was said"


def _choices(field: dict[str, Any]) -> list[str]:
    return [choice if isinstance(choice, str) else choice["value"] for choice in field["choices"]]


def _is_true(made: Dialogue, key: str, value: Any) -> bool:
    """Is this, or was it at some time, a value of the field?"""
    return any(_same(fact.value, value) for fact in made.facts_of(key))


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return plain(one) in plain(other) or plain(other) in plain(one)
    return bool(one == other and isinstance(one, bool) == isinstance(other, bool))


def _miscited(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """The true value with words that do not prove it; and with the right ones in other characters."""
    salt = made.id + fact.field
    quotes = {
        ("altered", "altered_quote", "a word of the quote was changed"): changes.one_word(
            fact.quote, made.language, salt
        ),
        ("fabricated", "fabricated_quote", "never written"): changes.pick(
            FABRICATED[made.language], salt
        ).format(x=_said(fact)),
        ("agent_quote", "agent_quote", "the agent's words"): _agents_words(made, fact),
    }
    for (kind, category, why), quote in quotes.items():
        if quote and not _written(made, quote):
            yield _draft(made, fact, kind, category, why, quote=quote)
    yield from _other_value_in_quote(made, fact)
    unrelated = _unrelated(made, fact)
    if unrelated:
        yield _draft(made, fact, "unrelated", "unrelated_quote", "says nothing about it", quote=unrelated)
    retyped = changes.retyped(fact.quote, salt)
    if retyped:
        category, quote = retyped
        why = "only characters differ"
        yield _draft(made, fact, "retyped", category, why, quote=quote, expect="accept")


def _other_value_in_quote(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """The visitor's sentence with another value put in its place."""
    if fact.state == "confirmed" or isinstance(fact.value, bool | dict):
        return
    for kind, _, value, _ in _other_values(made, fact):
        quote = re.sub(rf"(?<!\w){re.escape(_said(fact))}(?!\w)", str(value), fact.quote, flags=re.I)
        if kind == "changed" and quote != fact.quote and not _written(made, quote):
            why = "neither the sentence nor the value was written"
            yield _draft(made, fact, "altered_value", "altered_quote", why, value=value, quote=quote)


def _said(fact: Fact) -> str:
    """The visitor's own words for the value, or the value."""
    if fact.text:
        return fact.text
    if isinstance(fact.value, bool | dict):
        return fact.quote.rstrip(".!?")
    return str(fact.value)


def _written(made: Dialogue, quote: str) -> bool:
    return any(plain(quote) in plain(text) for _, text in made.visitor())


def _agents_words(made: Dialogue, fact: Fact) -> str:
    """The agent's sentence that was agreed to."""
    if fact.state != "confirmed" or fact.message == 0:
        return ""
    sentences = _sentences(made.transcript[fact.message - 1]["text"])
    named = [sentence for sentence in sentences if plain(str(fact.value)) in plain(sentence)]
    return named[0] if named else ""


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part.strip()]


def _unrelated(made: Dialogue, fact: Fact) -> str:
    """A sentence of the visitor before the field came up, which can neither say nor confirm it."""
    mentioned = [
        item.message for item in (*made.facts, *made.traps, *made.offered) if item.field == fact.field
    ]
    earlier = [text for n, text in made.visitor() if n < min(mentioned)]
    value = plain(_said(fact))
    found = [s for text in earlier for s in _sentences(text) if len(s.split()) > 2 and value not in plain(s)]
    return changes.pick(found, made.id, fact.field) if found else ""


def _crossed(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """This quote and value for another field of the same kind."""
    for key, field in made.fields.items():
        if key == fact.field or not _may_cross(made, fact, key):
            continue
        opposite = frozenset((key, fact.field)) in made.opposites
        kinds = {"number": "wrong_field_number", "date": "wrong_field_date"}
        category = "wrong_field_direction" if opposite else kinds.get(field["kind"], "wrong_field")
        why = f"said of the {made.fields[fact.field]['label'].lower()}"
        yield _draft(made, fact, "opposite" if opposite else "crossed", category, why, field=key)


def _may_cross(made: Dialogue, fact: Fact, key: str) -> bool:
    here, there = made.fields[fact.field], made.fields[key]
    if {fact.field, key} <= set().union(*(g for g in made.alike if fact.field in g)):
        return False
    if here["kind"] != there["kind"] or here["kind"] in ("email", "phone", "url"):
        return False
    if here["kind"] == "choice" and fact.value not in _choices(there):
        return False
    if isinstance(fact.value, dict) and not (here.get("unit") == there.get("unit") and there.get("range")):
        return False
    if here.get("format") != there.get("format"):
        return False
    if here["kind"] == "text" and _is_hour(str(fact.value)) != ("time" in (key + there["label"]).lower()):
        return False
    if here["kind"] == "boolean" and any(_overlap(fact, other) for other in made.facts_of(key)):
        return False
    return here["kind"] == "boolean" or not _is_true(made, key, fact.value)


def _is_hour(value: str) -> bool:
    """Hours are kept among themselves: a town for a time of day is refused too easily."""
    return bool(re.search(r"\d|noon|midnight|past|quarter|half", value))


def _overlap(one: Fact, other: Fact) -> bool:
    return plain(one.quote) in plain(other.quote) or plain(other.quote) in plain(one.quote)


def _said_otherwise(made: Dialogue, fact: Fact, part: Part) -> Iterator[Draft]:
    """The value supposed, asked, denied or of somebody else in place of the answer; a slip put right."""
    text, field = _said(fact), made.fields[fact.field]
    if field["kind"] in ("boolean", "email", "phone", "url") or (
        field.get("format") == "iso" and not fact.text
    ):
        return
    first = min(item.message for item in (*made.facts, *made.traps) if item.field == fact.field)
    twists = TWISTS[part].get(made.language, {})
    if twists and fact.message == first > 0 and len(text.split()) <= 4:
        fitting = [name for name in sorted(twists) if (name in PROPOSED) == (fact.state == "confirmed")]
        category = changes.pick(fitting, made.id, fact.field)
        words = changes.pick(twists[category], made.id, fact.field).format(x=text)
        turns = (*made.transcript[: fact.message], {"role": "visitor", "text": words})
        why = "no statement of the visitor's own about now"
        yield _draft(made, fact, "twist", category, why, quote=words, transcript=turns)
    if fact.state != "confirmed":
        yield from _put_right(made, fact, part)


def _put_right(made: Dialogue, fact: Fact, part: Part) -> Iterator[Draft]:
    """All is said, and then this value is corrected."""
    sames = [other for other in made.facts if _same(_said(other), _said(fact))]
    if not fact.instead or fact.stale_after is not None or len(sames) > 1:
        return
    frame = changes.pick(CORRECTIONS[part][made.language], made.id, fact.field)
    agent, visitor = (words.format(new=fact.instead, old=_said(fact)) for words in frame)
    turns = made.transcript
    if turns[-1]["role"] == "visitor":
        turns = (*turns, {"role": "agent", "text": agent})
    turns = (*turns, {"role": "visitor", "text": visitor})
    yield _draft(made, fact, "put_right_old", "stale", "taken back later", transcript=turns)
    why = "corrected in the last message"
    yield _draft(
        made, fact, "put_right", "correction_later", why,
        value=_in_kind(made, fact), quote=visitor, transcript=turns, expect="accept",
    )  # fmt: skip


def _in_kind(made: Dialogue, fact: Fact) -> Any:
    return int(fact.instead) if made.fields[fact.field]["kind"] == "number" else fact.instead


def _stale(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    if fact.stale_after is not None:
        category = "correction_old" if _taken_back_at_once(fact) else "stale"
        stale = Draft(
            "stale", category, "refuse", fact.field, fact.value, fact.quote, "taken back by the visitor"
        )
        yield replace(stale, first=fact.stale_after, last=_end(made))


def _offered(made: Dialogue, offer: Offer) -> Iterator[Draft]:
    """What only the agent said, with the agent's words, the reply and what proves another value."""
    draft = Draft(
        "offered", offer.category, "refuse", offer.field, offer.value, "", offer.why, last=_end(made)
    )
    reply = next((n for n, _ in made.visitor() if n > offer.message), None)
    if reply is not None:
        yield replace(draft, quote=made.transcript[reply]["text"], first=reply)
    sentences = _sentences(made.transcript[offer.message]["text"])
    words = next((s for s in sentences if plain(str(offer.value)) in plain(s)), sentences[0])
    if not _written(made, words):
        why = "the agent's words"
        yield replace(
            draft, kind="offered_quote", category="agent_quote", why=why, quote=words, first=offer.message
        )
    for fact in made.facts_of(offer.field):
        if fact.state == "stated" and not _same(fact.value, offer.value):
            yield _draft(
                made, fact, "offered_instead", "other_value", "only the agent said it", value=offer.value
            )


NUMBER = re.compile(r"(?<![\w.,:/-])\d+(?![\d.,]*\d)(?!\s*(?:k|m|hundred|thousand|million|mil)\b)", re.I)


def _numbers_of_something_else(made: Dialogue) -> Iterator[Draft]:
    """A number that stands in a date, a time or an address, for a field that counts something."""
    counting = [key for key, f in made.fields.items() if f["kind"] == "number" and f.get("unit") != "money"]
    for key in counting:
        for n, text in made.visitor():
            for sentence in _sentences(text):
                for found in NUMBER.finditer(sentence):
                    if not _belongs(made, key, int(found[0])):
                        yield Draft(
                            "number", "wrong_field_number", "refuse", key, int(found[0]), sentence,
                            "the number is about something else", n, _end(made),
                        )  # fmt: skip


def _belongs(made: Dialogue, key: str, number: int) -> bool:
    mine = [*made.facts_of(key), *(trap for trap in made.traps if trap.field == key)]
    values = [
        v for item in mine for v in (item.value.values() if isinstance(item.value, dict) else [item.value])
    ]
    return number in values
