"""Words that stand on a visiting card are the visitor's name, post or firm, and nothing else. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.nouns import kind
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.hearing.cards import Item, asked_for, asks_of_another, card, item_at
from leadqual.qualification.lexicon.cards import ME
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
    question = talk.question(index)
    if question is None:
        return None
    at, agent = talk.at(index), talk.at(question)
    if talk.profile.self_kind and asks_of_another(agent) and not _speaks_of_self(at):
        return Relation("open", "somebody else was asked for")
    if not (asked := asked_for(agent)):
        return None
    first, last = at.token_span(reading.start, reading.end)
    item = item_at(card(at, asked), first, last)
    if item is None or item.kind not in _TAKES:
        return None
    whole = (item.first, item.last) == (first, last)
    if _own_kind(talk.profile) == item.kind:
        begins = item.kind == "role" and item.first == first
        return Relation("own", CARD) if whole or begins else None
    return Relation("other", item.kind) if whole and not _may_take(talk.profile, item) else None


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
    takes = _TAKES[item.kind]
    if NAME & profile.named and item.kind != "role":
        return True
    return bool(takes & profile.meant) or kind(profile) in takes or not (profile.meant or kind(profile))
