"""Whether a day is the field's, with the talk before it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.alternatives import OR
from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.dates import relate_date
from leadqual.qualification.about.ends import (
    OPEN,
    end_of,
    in_stay,
    is_clean,
    leaves_on,
    may_turn,
    piece,
    speaks_of_stay,
)
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.lexicon.events import COPULAS, WISHES
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.lexicon.sides import SO
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed


def relate_dated(talk: Talk, index: int, reading: Reading, asked: int) -> Relation:
    at = talk.at(index)
    question = talk.question(index)
    asks = question is not None and question == index - 1 and "?" in talk.transcript[question].text
    asks = asks and not _offers_a_day(talk, index - 1)
    profile = talk.profile
    if may_turn(profile):
        travels = speaks_of_stay(at.words(0, len(at.tokens))) is False
        leaves = None if travels else leaves_on(at, reading, talk.readings(index))
        if leaves is not None:
            return Relation("own" if leaves else "other", "leaves then")
        known = _in_context(talk, index)
        if known is None and end_of(profile, at, reading, talk.readings(index)):
            return Relation("open", OPEN)
        profile = known or profile
    if profile.side and (side := end_of(profile, at, reading, talk.readings(index))):
        return Relation("own", side) if side == profile.side else Relation("other", side)
    if is_one_of_two(talk, index, reading):
        return Relation("open", "one of two")
    if profile.side and (side := _side_put_right(profile, at, reading, talk.readings(index))):
        return Relation("own" if side == profile.side else "other", side)
    found = relate_date(profile, at, reading, asked, asks)
    if found in (Relation("own"), Relation("answer")) and (
        _answered_before(talk, index, reading) or asked >= 1 and _answered_beside(talk, index, reading)
    ):
        return Relation("open", "another date is the answer")
    if found != Relation("own"):
        return found
    marked = any(
        relate_date(profile, at, r, asked).saw and relate_date(profile, at, r, asked).kind == "own"
        for r in talk.readings(index)
        if r != reading
    )
    return Relation("open", "another date has the cue") if marked else found


def _side_put_right(profile: Profile, at: Analysis, reading: Reading, days: Sequence[Reading]) -> str:
    """ "back on the 6th. Oh wait, the 7th": the end of the day right before, which this one puts right."""
    first, last = at.token_span(reading.start, reading.end)
    before = [at.token_span(r.start, r.end) for r in days if r.end <= reading.start]
    if not before or not at.has("correct", before[-1][1], first) or local_side(at, first, last, profile):
        return ""
    return local_side(at, *before[-1], profile)


def _offers_a_day(talk: Talk, asked: int) -> bool:
    """ "Shall we come on the 14th?" - "the 16th is better"; not "is your holiday from the 12th?"."""
    return bool(talk.readings(asked)) and not _YOUR & {token.word for token in talk.at(asked).tokens}


_YOUR = listed(
    "your ihr ihre ihrem ihren dein deine votre vos ton ta su sus tu seu sua vostro vostra tuo uw je"
)


def _in_context(talk: Talk, index: int) -> Profile | None:
    """The field as the talk has it: a day of leaving ends a stay and starts a journey; None where nothing
    says which of the two it is."""
    for k in range(index, -1, -1):
        stay = speaks_of_stay(talk.at(k).words(0, len(talk.at(k).tokens)))
        if stay is not None:
            return in_stay(talk.profile) if stay else talk.profile
    return None


def _answered_before(talk: Talk, index: int, reading: Reading) -> bool:
    """ "Friday please, I have lectures tomorrow": the date before is the whole answer, this one is told."""
    at = talk.at(index)
    first = at.token_at(reading.start)
    begin, _ = at.clause(first)
    if begin == 0 or not at.has("first", begin, first) or at.has("correct", 0, first):
        return False
    if at.has("contrast", begin - 1, begin + 1) and WISHES & set(at.words(begin, first)):
        return False  # "I was told May 2nd but I want May 5th"
    if content(at.words(begin, first)) & talk.profile.words:
        return False
    lead = [r for r in talk.readings(index) if r.end <= reading.start]
    return any(
        at.clause(at.token_at(r.start))[0] == at.sentence(at.token_at(r.start))[0]
        and at.clause(at.token_at(r.start))[1] <= begin
        and len(at.words(*at.clause(at.token_at(r.start)))) - len(at.words(*at.token_span(r.start, r.end)))
        <= 3
        for r in lead
    )


def _answered_beside(talk: Talk, index: int, reading: Reading) -> bool:
    """ "Am 3. April, am 1. April kommt der Maler": one day is all that is said or is wished for, the other is
    told of something."""
    at = talk.at(index)
    if at.has("correct", 0, len(at.tokens)):
        return False
    span = at.token_span(reading.start, reading.end)
    told = at.words(*piece(at, *span))
    if is_clean(talk.profile, at, *span) or not WISHES.isdisjoint(told):
        return False
    if senses(told, at.language) & talk.profile.meant:
        return False
    others = [r for r in talk.readings(index) if r.value != reading.value and r.value is not None]
    is_event = not COPULAS.isdisjoint(told)  # "La fiera è il 12"
    return any(_is_answer(talk, at, at.token_span(r.start, r.end), is_event) for r in others)


def _is_answer(talk: Talk, at: Analysis, span: tuple[int, int], or_wish: bool) -> bool:
    around = piece(at, *span)
    if at.has("neg", *around):
        return False  # "Not tomorrow, I'm at work."
    return is_clean(talk.profile, at, *span) or or_wish and not WISHES.isdisjoint(at.words(*around))


def is_premise(talk: Talk, index: int, reading: Reading) -> bool:
    """ "It gets in at 6:10, so let's say 6:30": what another day or hour is concluded from."""
    at, dated = talk.at(index), talk.field.kind == "date"
    if not dated and not talk.profile.time:
        return False
    first, last = at.token_span(reading.start, reading.end)
    if content(at.words(at.clause(first)[0], first)) & talk.profile.words:
        return False
    others = talk.readings(index) if dated else read_times(at.folded)
    later = [at.token_at(r.start) for r in others if r.start >= reading.end and r.value != reading.value]
    if not dated:  # "home by ten, so 7"
        later += [k for k in range(last, len(at.tokens)) if at.word(k).isdigit() and at.word(k - 1) in SO]
    ends = sorted(k for k in later if k < at.sentence(first)[1])
    return any(k in at.clauses and at.word(k) in SO for end in ends[:1] for k in range(last, end))


def is_one_of_two(talk: Talk, index: int, reading: Reading) -> bool:
    """ "back on the 15th or 16th"."""
    at = talk.at(index)
    first, last = at.token_span(reading.start, reading.end)
    for other in talk.readings(index):
        begin, end = at.token_span(other.start, other.end)
        between = at.words(last, begin) if begin >= last else at.words(end, first) if end <= first else []
        if other.value != reading.value and OR.get(at.language) in between and set(between) <= _BESIDE:
            return True
    return False


_BESIDE = frozenset(OR.values()) | listed("the on at der den am le el il de o , a")
