"""What a later value takes the place of: the one said before for the field, or one of something else. Pure.

`relate` says of a reading of a message whether it is the field's.
"""

from __future__ import annotations

from collections.abc import Callable

from leadqual.qualification.about_numbers import relate_number
from leadqual.qualification.amounts import Relation
from leadqual.qualification.instead import ousted
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.talk import Talk

Relate = Callable[[Talk, int, Reading], Relation]


def replaces(talk: Talk, index: int, reading: Reading, relate: Relate) -> bool:
    """ "Sorry, I meant 17 people", however many messages later: a correction that counts what the field
    counts goes to the field for which the visitor gave a number before."""
    at = talk.at(index)
    if not at.has("correct", 0, at.token_at(reading.start)):
        return False
    if not concepts.counts(reading.unit) & talk.profile.counts:
        return False
    return any(
        relate(talk, k, r).holds
        for k in range(index)
        if talk.transcript[k].role == "visitor"
        for r in talk.readings(k)
        if not isinstance(r.value, str)
    )


def instead(talk: Talk, index: int, reading: Reading) -> bool:
    """ "make it 5", "more like 70": a bare number in place of the one that the agent or the visitor just
    named for the field."""
    at = talk.at(index)
    first = at.token_at(reading.start)
    if not any(at.has(tag, 0, first) for tag in ("correct", "contrast", "no")) and at.words(
        first - 2, first
    ) != ["more", "like"]:
        return False
    if any(r.end <= reading.start and r.role == reading.role for r in talk.readings(index)):
        return False
    for k in range(index - 1, max(-1, index - 4), -1):
        readings = [r for r in talk.readings(k) if not isinstance(r.value, str)]
        plain = [r for r in readings if r.role in ("", "money", "article")]
        asked = [r for r in plain if talk.at(k).is_question(talk.at(k).token_at(r.start))]
        plain = asked or plain
        if not plain:
            continue
        fit = talk.fit(k) if talk.transcript[k].role == "visitor" else 0
        return any(relate_number(talk.profile, talk.at(k), r, fit, readings).holds for r in plain)
    return False


def ousts_another(talk: Talk, index: int, reading: Reading, relate: Relate) -> bool:
    """ "wait, not Dutch - make it German": what takes the place of words that were said for something
    else."""
    at = talk.at(index)
    if index == 0 or talk.field.kind != "text" or talk.transcript[index].role != "visitor":
        return False
    found = False
    for first, last in ousted(at, at.token_span(reading.start, reading.end)):
        words = at.folded.source(at.tokens[first].start, at.tokens[last - 1].end)
        for k in range(index):
            for earlier in find_text(words, talk.at(k).folded.text):
                told = talk.transcript[k].role == "agent"
                if not told and relate(talk, k, earlier).kind != "other":
                    return False
                found = found or not told
    return found


_NOT = listed("not no nicht kein keine pas non nao niet geen instead statt stattdessen anstatt rather than")


_BEFORE_VALUE = listed("the le la el il o de den dem am on at to in der das het op um a als of")


def takes_place_of(talk: Talk, index: int, reading: Reading, relate: Relate) -> bool:
    """ "I got that wrong: 62, not 60": whatever it is, it is what the 60 was that the visitor gave before."""
    at = talk.at(index)
    for other in talk.readings(index):
        k = at.token_at(other.start) - 1
        while at.word(k) in _BEFORE_VALUE:
            k -= 1
        if other.start == reading.start or at.word(k) not in _NOT:
            continue
        if at.sentence(k) == at.sentence(at.token_at(reading.start)) and _held_before(
            talk, index, other.value, relate
        ):
            return True
    return False


def _held_before(talk: Talk, index: int, value: object, relate: Relate) -> bool:
    return any(
        earlier.value == value and relate(talk, k, earlier).holds
        for k in range(index)
        if talk.transcript[k].role == "visitor"
        for earlier in talk.readings(k)
    )


def corrected_between(talk: Talk, index: int, one: Reading, other: Reading) -> bool:
    at = talk.at(index)
    first, last = sorted((at.token_at(one.start), at.token_at(other.start)))
    return (
        at.has("correct", first, last + 1)
        or at.has("neg", first, last + 1)
        or at.has("contrast", first, last + 1)
    )
