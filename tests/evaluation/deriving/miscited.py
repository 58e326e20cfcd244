"""The right value with words that do not prove it, and what only the agent said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tests.evaluation.deriving import changes
from tests.evaluation.deriving.annotated import Dialogue, Fact, Offer, plain
from tests.evaluation.deriving.draft import Draft, draft_of, end, said, same, sentences, written
from tests.evaluation.deriving.misread import other_values
from tests.evaluation.deriving.phrases import FABRICATED


def miscited(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """The true value with words that do not prove it; and with the right ones in other characters."""
    salt = made.id + fact.field
    quotes = {
        ("altered", "altered_quote", "a word of the quote was changed"): changes.one_word(
            fact.quote, made.language, salt
        ),
        ("fabricated", "fabricated_quote", "never written"): changes.pick(
            FABRICATED[made.language], salt
        ).format(x=said(fact)),
        ("agent_quote", "agent_quote", "the agent's words"): _agents_words(made, fact),
    }
    for (kind, category, why), quote in quotes.items():
        if quote and not written(made, quote):
            yield draft_of(made, fact, kind, category, why, quote=quote)
    yield from _other_value_in_quote(made, fact)
    unrelated = _unrelated(made, fact)
    if unrelated:
        yield draft_of(made, fact, "unrelated", "unrelated_quote", "says nothing about it", quote=unrelated)
    retyped = changes.retyped(fact.quote, salt)
    if retyped:
        category, quote = retyped
        why = "only characters differ"
        yield draft_of(made, fact, "retyped", category, why, quote=quote, expect="accept")


def _other_value_in_quote(made: Dialogue, fact: Fact) -> Iterator[Draft]:
    """The visitor's sentence with another value put in its place."""
    if fact.state == "confirmed" or isinstance(fact.value, bool | dict):
        return
    for kind, _, value, _ in other_values(made, fact):
        quote = re.sub(rf"(?<!\w){re.escape(said(fact))}(?!\w)", str(value), fact.quote, flags=re.I)
        if kind == "changed" and quote != fact.quote and not written(made, quote):
            why = "neither the sentence nor the value was written"
            yield draft_of(made, fact, "altered_value", "altered_quote", why, value=value, quote=quote)


def _agents_words(made: Dialogue, fact: Fact) -> str:
    """The agent's sentence that was agreed to."""
    if fact.state != "confirmed" or fact.message == 0:
        return ""
    proposed = sentences(made.transcript[fact.message - 1]["text"])
    named = [sentence for sentence in proposed if plain(str(fact.value)) in plain(sentence)]
    return named[0] if named else ""


def _unrelated(made: Dialogue, fact: Fact) -> str:
    """A sentence of the visitor before the field came up, which can neither say nor confirm it."""
    first = min([*made.mentions(fact.field), *(o.message for o in made.offered if o.field == fact.field)])
    earlier = [text for n, text in made.visitor() if n < first]
    value = plain(said(fact))
    found = [s for text in earlier for s in sentences(text) if len(s.split()) > 2 and value not in plain(s)]
    return changes.pick(found, made.id, fact.field) if found else ""


def offered(made: Dialogue, offer: Offer) -> Iterator[Draft]:
    """What only the agent said, with the agent's words, the reply and what proves another value."""
    draft = Draft(
        "offered", offer.category, "refuse", offer.field, offer.value, "", offer.why, last=end(made)
    )
    reply = next((n for n, _ in made.visitor() if n > offer.message), None)
    if reply is not None:
        yield replace(draft, quote=made.transcript[reply]["text"], first=reply)
    heard = sentences(made.transcript[offer.message]["text"])
    words = next((s for s in heard if plain(str(offer.value)) in plain(s)), heard[0])
    if not written(made, words):
        why = "the agent's words"
        yield replace(
            draft, kind="offered_quote", category="agent_quote", why=why, quote=words, first=offer.message
        )
    for fact in made.facts_of(offer.field):
        if fact.state == "stated" and not same(fact.value, offer.value):
            yield draft_of(
                made, fact, "offered_instead", "other_value", "only the agent said it", value=offer.value
            )
