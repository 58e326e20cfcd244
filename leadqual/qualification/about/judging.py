"""One reading of one message, judged: is it about the field, and does the visitor assert it. Pure."""

from __future__ import annotations

from typing import NamedTuple

from leadqual.qualification.about.amounts import IN_MIND, Relation
from leadqual.qualification.about.asides import beside_answer
from leadqual.qualification.about.carded import CARD
from leadqual.qualification.about.choosing import another_is_bare, relate_choice
from leadqual.qualification.about.contacting import contact
from leadqual.qualification.about.counting import US
from leadqual.qualification.about.dated import is_premise, relate_dated
from leadqual.qualification.about.ends import end_of_hours
from leadqual.qualification.about.errands import misses
from leadqual.qualification.about.in_use import IN_USE
from leadqual.qualification.about.left_over import of_another_time, of_others
from leadqual.qualification.about.nearer import outdone_by
from leadqual.qualification.about.numbered import APART, LEFT, relate_numbered
from leadqual.qualification.about.numbers import AGED, NO_NUMBER
from leadqual.qualification.about.on_offer import another_is_taken, is_on_offer
from leadqual.qualification.about.other_sorts import other_sort
from leadqual.qualification.about.parts import (
    is_shared_out,
    is_some_of_us,
)
from leadqual.qualification.about.positions import MEASURED
from leadqual.qualification.about.preferred import is_liked_less
from leadqual.qualification.about.put_against import AGAINST, is_put_against, is_taken_next
from leadqual.qualification.about.settling import SETTLED, without_ways
from leadqual.qualification.about.stories import LACKS
from leadqual.qualification.about.told import relate_words
from leadqual.qualification.about.unsupported import NO_MAKER, NO_SORT, NO_TOWN
from leadqual.qualification.about.weighing import named_otherwise
from leadqual.qualification.about.whose_time import TIED_TO
from leadqual.qualification.about.wished import (
    ASKED_FOR,
    HAD,
    is_held_already,
    is_held_beside,
    is_wish,
)
from leadqual.qualification.asserted.inquiring import asks
from leadqual.qualification.asserted.stance import doubts
from leadqual.qualification.confirmed.assent import picks_only
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.standing.repairs import put_in_place
from leadqual.qualification.standing.succession import (
    INSTEAD,
    by_turn,
    taken_over,
)


class Judged(NamedTuple):
    """A reading with its relation to the field, and the first doubt about it."""

    reading: Reading
    relation: Relation
    doubt: Doubt | None

    @property
    def holds(self) -> bool:
        return self.relation.holds and self.doubt is None


_OPEN = Doubt("unclear", "no_cue")


def relate(talk: Talk, index: int, reading: Reading, fit: int | None = None) -> Relation:
    """Whether the reading is about the field; `fit` overrides what the question before says."""
    if fit != 0 and (instead := taken_over(talk, index, reading, relate)) is not None:
        return instead
    found = _relate(talk, index, reading, fit)
    if fit != 0 and not found.holds and (right := put_in_place(talk, index, reading, relate)) is not None:
        return right
    if fit != 0 and (turned := by_turn(talk, index, reading, found, _relate)) is not None:
        return turned
    if fit == 0 and talk.field.kind == "text" and found.kind == "open" and found.saw in _UNNAMED:
        return found._replace(kind="other")
    if (
        found.holds
        and fit is None
        and talk.field.kind in ("number", "text", "date")
        and (other := other_sort(talk, index, reading))
    ):
        return Relation("open", f"{other}, another sort")
    shares = found.holds and talk.field.kind == "number" and found.saw not in ("named so", APART, ASKED_FOR)
    if shares and is_shared_out(talk, index, reading):
        return Relation("open", "one of two parts")
    if shares and found.saw == US and fit is None and is_some_of_us(talk, index, reading, relate):
        return Relation("open", "some of the number before")
    at = talk.at(index)
    if talk.profile.time and talk.profile.side:
        side = end_of_hours(talk.profile, at, reading, read_times(at.folded))
        own = side == talk.profile.side
        if side and (not own or found.kind == "open" or found.saw in ("start", "end")):
            return Relation("own" if own else "other", side)
    if found.holds and found.saw not in ("start", "end") and is_premise(talk, index, reading):
        return Relation("open", "what another follows from")
    if told := named_otherwise(talk, index, reading, fit, found):
        return told
    is_name = talk.field.kind in ("text", "choice") and not talk.profile.time
    if fit is None and found.holds and is_name and another_is_taken(talk, index, reading):
        return Relation("open", "another is taken")
    if fit is None and found.kind == "open" and _is_taken_up(talk, index, reading):
        return Relation("answer", "taken up")
    if (
        found.holds
        and found.saw not in (APART, SETTLED, MEASURED, ASKED_FOR)
        and (word := outdone_by(talk, index, reading))
    ):
        return Relation("open", f"{word!r} stands with another value")
    return found


def _is_taken_up(talk: Talk, index: int, reading: Reading) -> bool:
    """ "Armory Station is good for me", "I prefer 12": what the agent's message right before named for the
    field, and nothing but that."""
    at, asked = talk.at(index), talk.question(index)
    first, last = at.token_span(reading.start, reading.end)
    if asked is None or asked != index - 1 or at.is_question(first) or not picks_only(at, first, last):
        return False
    if talk.field.kind != "text" and len(talk.readings(index)) > 1:
        return False  # "friday, I work tomorrow"
    if talk.field.kind == "number":
        return any(r.value == reading.value and relate(talk, asked, r, 0).holds for r in talk.readings(asked))
    return any(
        (talk.field.kind == "text" or r.value == reading.value) and relate(talk, asked, r, 0).kind != "other"
        for r in talk.readings(asked, reading.value)
    )


# what keeps words in a read-out from being the field's
_UNNAMED = frozenset((NO_MAKER, NO_TOWN, NO_SORT, "no time of day"))


def _relate(talk: Talk, index: int, reading: Reading, fit: int | None) -> Relation:
    at, field = talk.at(index), talk.field
    asked = talk.fit(index) if fit is None else fit
    if field.kind == "number" or (field.kind == "choice" and not isinstance(reading.value, str)):
        return relate_numbered(talk, index, reading, asked, relate)
    if field.kind == "date":
        return relate_dated(talk, index, reading, asked)
    if field.kind == "choice":
        if is_liked_less(at, reading, talk.readings(index)):
            return Relation("other", "liked less")
        if another_is_bare(talk, index, reading):
            return Relation("open", "another is the answer")
        if is_held_beside(talk, index, reading):
            return Relation("open", HAD)
        if asked < 1 and is_on_offer(talk, index, reading):
            asked = 1
        question = talk.question(index)
        before = talk.at(question) if question is not None and question == index - 1 else None
        return relate_choice(talk.profile, at, reading, asked, before if fit is None else None)
    if field.kind == "text":
        if is_wish(talk.profile) and is_held_already(at, at.token_span(reading.start, reading.end)):
            return Relation("open", HAD)
        return relate_words(talk, index, reading, fit, asked)
    return Relation("answer" if asked >= 1 else "own")


_GIVEN = "what was given"


# what words plainly are that cannot be the field's; a noun or a frame may be misread, and is asked about
_CERTAIN = frozenset(
    (
        "money",
        "a percentage",
        "a greeting",
        "no answer",
        "the day before the change",
        "it is said not to hold",
    )
)


# what is said of the old value, not of the one in its place: "replace 5 with 6", "48 was fout, het is 52"
_OF_THE_OLD = ("negated", "third_party", "quoted_text")
_CONTACTS = ("email", "phone", "url")


def _is_told_before(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether a message before has another value by its own words."""
    return any(
        r.value != reading.value and relate(talk, k, r).kind == "own"
        for k in range(index)
        if talk.transcript[k].role == "visitor"
        for r in talk.readings(k)
    )


# doubts that do not count against a value which is the field's in this way
_OUTWEIGHED = {
    _GIVEN: ("third_party", "past"),  # they gave it to the visitor, for now
    IN_MIND: ("past",),  # "we had thought of 5000"
    LACKS: ("past",),  # "we can no longer keep up"
    TIED_TO: ("hypothetical",),  # "wenn der Vertrag im Februar ausläuft": it will
    **dict.fromkeys((CARD, SETTLED), ("third_party",)),  # one's own post; "my wife and I, so two"
    IN_USE: ("past",),  # "we left Supportal and are now with Deskwave"
    LEFT: ("past", "future", "third_party"),  # its own words say that it is today's, or ours
}


def judge(talk: Talk, index: int, reading: Reading, fit: int | None = None) -> Judged:
    """The reading with its relation and the first doubt."""
    if talk.field.kind in _CONTACTS and (known := contact(talk, index, reading)):
        return Judged(reading, *known)
    relation = relate(talk, index, reading, fit)
    if relation.kind == "other":
        sure = relation.saw in NO_NUMBER or relation.saw in _CERTAIN
        return Judged(reading, relation, Doubt("refused" if sure else "unclear", "other_field", relation.saw))
    spot = talk.place(index, reading)
    if relation.saw == SETTLED:
        spot = without_ways(spot)
    doubt = doubts(spot, talk.profile) or asks(spot, talk.profile)
    if doubt is None and talk.field.kind in ("text", "choice"):
        doubt = beside_answer(talk, index, spot)
    if doubt is not None and relation.saw == INSTEAD and relation.holds and doubt.reason in _OF_THE_OLD:
        doubt = None
    if doubt is not None and doubt.reason == "question" and is_taken_next(talk, index, reading):
        doubt = None
    if doubt is not None and doubt.reason in _OUTWEIGHED.get(relation.saw, ()):
        doubt = None
    if doubt is not None and relation.saw == AGED and doubt.reason == "third_party":
        doubt = doubt if _is_told_before(talk, index, reading) else None  # theirs is asked for
    if doubt is None and talk.field.kind == "number" and of_another_time(talk, index, reading):
        doubt = Doubt("unclear", "past", "another is today's")
    if doubt is None and talk.field.kind == "number" and of_others(talk, index, reading):
        doubt = Doubt("unclear", "third_party", "another is ours")
    if doubt is None and reading.vague and reading.value is None and talk.field.kind != "date":
        doubt = Doubt("unclear", "vague")
    if doubt is None and fit is None and relation.holds and is_put_against(talk, index, reading):
        doubt = AGAINST
    if doubt is None and relation.kind == "open":
        doubt = _OPEN._replace(saw=relation.saw)
    if doubt is None and relation.saw != INSTEAD:
        doubt = misses(talk, index, spot.first)
    return Judged(reading, relation, doubt)
