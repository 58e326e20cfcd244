"""Words that stand on a visiting card are the visitor's name, post or firm, and nothing else. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import all_large
from leadqual.qualification.about.nouns import kind
from leadqual.qualification.about.profile import Profile, profile
from leadqual.qualification.confirmed.asking import fit
from leadqual.qualification.fields import Field
from leadqual.qualification.hearing.cards import Item, asked_for, asks_of_another, card, item_at, own_card
from leadqual.qualification.hearing.introducing import introductions
from leadqual.qualification.lexicon.cards import ME
from leadqual.qualification.lexicon.kinds import KIND_WORDS
from leadqual.qualification.lexicon.small import NAME
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading

CARD = "on the card"
# what a field may mean that takes the words of a card
_TAKES = {
    "person": frozenset(("person", "contactperson", "personname", "owner", "decides", "decision", "role")),
    "role": frozenset(("role", "department", "decides", "decision")),
    "company": frozenset(("firm", "venue")),
}


def by_card(talk: Talk, index: int, reading: Reading) -> Relation | None:
    """What the words are on the visitor's card; None if they stand on none."""
    at, items = talk.at(index), card_of(talk, index)
    question = talk.question(index)
    of_another = question is not None and asks_of_another(talk.at(question))
    if talk.profile.self_kind and of_another and not _speaks_of_self(at):
        return Relation("open", "somebody else was asked for")
    first, last = at.token_span(reading.start, reading.end)
    if talk.profile.self_kind and sum(one.first < last and first < one.last for one in items) > 1:
        return Relation("open", "more than one thing of the card")
    item = item_at(items, first, last)
    if item is None or item.kind not in _TAKES:
        return _as_introduced(talk, index, first, last)
    whole = (item.first, item.last) == (first, last)
    if _own_kind(talk.profile) == item.kind:
        begins = item.kind == "role" and item.first == first
        return Relation("own", CARD) if whole or begins else None
    return Relation("other", item.kind) if whole and not _may_take(talk.profile, item) else None


def card_of(talk: Talk, index: int) -> tuple[Item, ...]:
    """The items of the visitor's card in a message: one that was asked for, or given of their own accord."""
    at, question = talk.at(index), talk.question(index)
    if question is None:
        return own_card(at, False)
    agent = talk.at(question)
    if asked := asked_for(agent):
        return card(at, asked)
    if asks_of_another(agent):
        return ()
    of_firm = fit(_FIRM, agent) >= 2
    items = own_card(at, fit(_SOMEBODY, agent) >= 2 and not of_firm)
    return () if of_firm and not {"role", "company"} & {item.kind for item in items} else items


_SOMEBODY = profile(Field("name", label="Name of the visitor"))
_FIRM = profile(Field("company", label="Name of the company"))


def _speaks_of_self(at: Analysis) -> bool:
    end = len(at.tokens)
    return at.has("first", 0, end) or bool(ME & set(at.words(0, end)))


def _own_kind(profile: Profile) -> str:
    if not profile.self_kind and "contactperson" in profile.meant and kind(profile) == "person":
        return "person"
    return profile.self_kind


def _may_take(profile: Profile, item: Item) -> bool:
    if profile.self_kind:
        return False
    if item.kind == "person":
        return _may_be_named(profile)
    takes = _TAKES[item.kind]
    if NAME & profile.named and item.kind != "role":
        return True
    return bool(takes & profile.meant) or kind(profile) in takes or not (profile.meant or kind(profile))


def _as_introduced(talk: Talk, index: int, first: int, last: int) -> Relation | None:
    """ "Soy Ana Gil, necesito un horno": the name one gives oneself, or is asked for, is no other thing's."""
    at, question = talk.at(index), talk.question(index)
    if talk.field.kind != "text" or talk.profile.self_kind:
        return None
    asked = asked_for(talk.at(question)) if question is not None and _asks_only_one(talk.at(question)) else ()
    named = "person" in asked and "company" not in asked
    told = [
        Item(one.kind, one.first, one.last)
        for one in introductions(at)
        if one.kind == "person" and (named or not one.asked)
    ]
    if named and not any(w.isalpha() for w in at.words(0, first)):
        told.append(Item("person", first, last))
    told = [item for item in told if _is_written_large(at, item)]
    of_self = [item for item in told if item.first <= first and last <= item.last]
    return Relation("other", "the visitor") if of_self and not _may_be_named(talk.profile) else None


def _may_be_named(profile: Profile) -> bool:
    """Whether a field may take a person's name."""
    if NAME & profile.named or _TAKES["person"] & profile.meant:
        return True
    return any(KIND_WORDS.get(word, "") in _NAMED for word in profile.named)


def _is_written_large(at: Analysis, item: Item) -> bool:
    digits = any(c.isdigit() for word in at.words(item.first, item.last) for c in word)
    return not digits and all_large(at, item.first, item.last)


def _asks_only_one(agent: Analysis) -> bool:
    return sum(agent.is_question(first) for first in agent.sentences) == 1


_NAMED = frozenset(("person", "maker", "firm", "venue", "title"))
