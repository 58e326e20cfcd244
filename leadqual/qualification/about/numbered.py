"""The numbers of a message, which are rivals of each other: whose words, place or question make one of them
the field's. Pure."""

from __future__ import annotations

from collections.abc import Callable

from leadqual.qualification.about.alternatives import is_guessed_again
from leadqual.qualification.about.amounts import LIMIT, Relation
from leadqual.qualification.about.anaphora import counted_things
from leadqual.qualification.about.carrying_on import carries_on
from leadqual.qualification.about.counting import US
from leadqual.qualification.about.firm_parts import firm_part, is_asked_of_part
from leadqual.qualification.about.left_over import is_left_over
from leadqual.qualification.about.numbers import relate_number
from leadqual.qualification.about.ordered import is_ordered
from leadqual.qualification.about.parts import (
    is_only_some,
    is_other_part,
)
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.set_apart import standing
from leadqual.qualification.about.settling import SETTLED, is_settled, outsettled
from leadqual.qualification.about.wished import (
    is_wish,
    of_wish,
    tells_another,
)
from leadqual.qualification.asserted.bygone import FROM, moved
from leadqual.qualification.asserted.declining import outgranted
from leadqual.qualification.asserted.stance import doubts
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.small import HOW_MANY
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.standing.succession import (
    corrected_between,
    instead,
    replaces,
)

Relate = Callable[..., Relation]
LEFT = "the one that is left"
APART = "set apart from the others"


def relate_numbered(talk: Talk, index: int, reading: Reading, asked: int, relate: Relate) -> Relation:
    """What the number that a reading found is to the field, among the others of its message."""
    found = _by_words(talk, index, reading, asked, relate)
    if counted := counted_things(talk, index, reading):
        return Relation("own" if counted == "own" else "other", "what was named before")
    if found.kind == "other" and found.saw != US or reading.role not in ("", "money", "article"):
        return found
    others = [r for r in talk.readings(index) if not isinstance(r.value, str)]
    asks = talk.question(index)
    question = None if asks is None else talk.at(asks)
    if found.saw == LIMIT and question is not None and HOW_MANY & {t.word for t in question.tokens}:
        return Relation("open", "the question was another")
    if told := of_wish(talk, index, reading, found, others):
        return told
    if found.holds and len(others) < 2:
        return found
    if found.holds and _is_guessed_again(talk, index, reading, others):
        return Relation("open", "another is guessed, too")
    at = talk.at(index)
    if (
        is_wish(talk.profile)
        and found.kind == "open"
        and tells_another(talk.profile, at, at.token_span(reading.start, reading.end)[0])
    ):
        return found
    stands = standing(talk.profile, at, reading, others, question, asked >= 1)
    if stands.is_sure and talk.profile.self_kind != "staff":
        return Relation("own", APART)
    if found.holds and stands.is_outdone:
        claims = _own_claims(talk, index, reading, others)
        if standing(talk.profile, at, reading, claims, question, asked >= 1).is_outdone:
            return Relation("open", "another number is set apart so")
    return found


def _own_claims(talk: Talk, index: int, reading: Reading, others: list[Reading]) -> list[Reading]:
    """The numbers without those that somebody else said: "Your page says 100 and up. We are at 45"."""
    at = talk.at(index)
    sentence = at.sentence(at.token_at(reading.start))
    if not at.has("first", *sentence):
        return others
    claims = []
    for other in others:
        stands = talk.place(index, other)
        told = stands.sentence != sentence and not at.is_question(stands.first)
        doubt = doubts(stands, talk.profile) if told else None
        if doubt is None or doubt.reason not in ("third_party", "quoted_text"):
            claims.append(other)
    return claims


def _is_guessed_again(talk: Talk, index: int, reading: Reading, others: list[Reading]) -> bool:
    at = talk.at(index)
    spans = [at.token_span(r.start, r.end) for r in others if r.start != reading.start]
    return is_guessed_again(at, at.token_span(reading.start, reading.end), spans)


def _unasked(talk: Talk, index: int, reading: Reading, others: list[Reading]) -> Relation:
    """What a number is by its own words; asked once, though each is a rival of all the others."""
    key = (index, reading.start, reading.end, reading.role)
    if key not in talk.known:
        talk.known[key] = relate_number(talk.profile, talk.at(index), reading, 0, others)
    found: Relation = talk.known[key]
    return found


def _by_words(talk: Talk, index: int, reading: Reading, asked: int, relate: Relate) -> Relation:
    others = [r for r in talk.readings(index) if not isinstance(r.value, str)]
    if part := firm_part(talk.profile, talk.at(index), reading, others):
        return Relation("own" if part == "whole" else "open", f"the {part} of the firm")
    at, before = talk.at(index), talk.question(index)
    first, last = at.token_span(reading.start, reading.end)
    if before == index - 1 and is_asked_of_part(talk.profile, talk.at(before), at, first):
        return Relation("open", "a part of the firm was asked for")
    found = relate_number(talk.profile, at, reading, asked, others)
    several = asked >= 1 and len(others) > 1 and found.kind != "own"
    if several and is_left_over(talk, index, reading, others):
        return Relation("answer", LEFT)
    spans, is_sum = [at.token_span(r.start, r.end) for r in others], talk.profile.takes_money
    counts = (not reading.unit or is_sum and not concepts.counts(reading.unit)) and reading.role != "date"
    if counts and _wants_given(talk.profile) and outgranted(at, first, last, spans, is_sum=is_sum):
        return Relation("other", "asked for, not given")
    if asked >= 1 and found.kind != "other" and is_settled(talk, index, reading):
        return Relation("own" if found.kind == "own" else "answer", SETTLED)
    if found.holds and outsettled(talk, index, reading, others, asked >= 1):
        return Relation("open", "another number is settled on")
    if found.kind == "open" and (told := _in_place(talk, index, reading, others, relate)):
        return told
    if found.holds and isinstance(reading.value, int | float) and is_only_some(talk, index, reading, others):
        return Relation("open", "only some of them")
    if (
        found.kind == "answer"
        and not (moved(talk.place(index, reading)) == "new" and _tells_of_then(at, first, spans))
        and is_other_part(talk, index, reading, others)
        and is_other_part(talk, index, reading, _own_claims(talk, index, reading, others))
    ):
        return Relation("open", "the answer to another part")
    if found.kind != "answer" or len(others) < 2:
        return found
    rivals = [
        r for r in others if r.start != reading.start and firm_part(talk.profile, at, r, others) != "part"
    ]
    if any(
        _unasked(talk, index, r, others).kind == "own"
        and doubts(talk.place(index, r), talk.profile) is None
        and not corrected_between(talk, index, r, reading)
        for r in rivals
    ):
        return Relation("open", "another number is the answer")
    return found


def _tells_of_then(at: Analysis, first: int, spans: list[tuple[int, int]]) -> bool:
    """ "We were 40 last year and have grown to 55", "from 40 to 55"."""
    told = any(at.has(tag, 0, first) for tag in ("past", "past_cop", "at_then"))
    return told or any(at.word(a - 1) in FROM for a, _ in spans if a < first)


def _in_place(
    talk: Talk, index: int, reading: Reading, others: list[Reading], relate: Relate
) -> Relation | None:
    """What a number is that says nothing by itself: it carries on, changes or replaces one before."""
    if not reading.unit and carries_on(talk, index, reading, others):
        return Relation("own", "the number before")
    counted = concepts.counts(reading.unit) & talk.profile.counts
    if counted and moved(talk.place(index, reading)) == "new":
        return Relation("own", "what it came to")
    if is_ordered(talk, index, reading):
        return Relation("answer", "ordered")
    if not reading.unit and instead(talk, index, reading):
        return Relation("answer", "instead of the value before")
    if reading.unit and replaces(talk, index, reading, relate):
        return Relation("own", "instead of the value said before")
    return None


def _wants_given(profile: Profile) -> bool:
    """Whether the field is not itself about what was asked for."""
    return not _SOUGHT & profile.named


_SOUGHT = listed(
    "requested asked wanted desired beantragt gewunscht demande pedido solicitado richiesto gevraagd"
)
