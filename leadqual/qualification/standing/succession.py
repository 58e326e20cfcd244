"""What a later value takes the place of: the one said before for the field, or one of something else. Pure.

`relate` says of a reading of a message whether it is the field's.
"""

from __future__ import annotations

from typing import Any

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.claims import kind_of
from leadqual.qualification.about.numbers import relate_number
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.replacing import CHANGE, NOT, SAID, SMALL, THIS_TIME
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.instead import (
    CALLS,
    Span,
    end_of,
    gone,
    is_small,
    known_already,
    lapsed,
    trimmed,
)
from leadqual.qualification.standing.named import names
from leadqual.qualification.standing.retold import perhaps_retold, retold
from leadqual.qualification.standing.told import Relate, hours_in, number_of, told, was_said
from leadqual.qualification.values import compare


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
    begin = at.sentence(first)[0]
    if begin - at.sentence(begin - 1)[0] <= _SHORT:
        begin = at.sentence(begin - 1)[0]
    enough = any(m.first == at.token_span(reading.start, reading.end)[1] for m in at.tags.get("enough", ()))
    led = enough or at.words(first - 2, first) == ["more", "like"]
    if not led and not any(at.has(tag, begin, first) for tag in ("correct", "contrast", "no")):
        return False
    if any(r.end <= reading.start and r.role == reading.role for r in talk.readings(index)):
        return False
    if any(r.start == reading.start and r.unit for r in talk.readings(index)):
        return False  # "only me" is one person
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


_SHORT = 5  # "No, sorry."


def taken_over(talk: Talk, index: int, reading: Reading, relate: Relate) -> Relation | None:
    """What a value is by what it takes the place of; None where the message does not name that."""
    at = talk.at(index)
    if (
        talk.transcript[index].role == "visitor"
        and (came := _came_to(talk, index, reading, relate)) is not None
    ):
        return came
    spans = gone(at) if talk.transcript[index].role == "visitor" else ()
    first, last = at.token_span(reading.start, reading.end)
    for span in spans:
        if span[0] < last and first < span[1]:
            off = _is_called_off(at, span) and told(talk, index, span, relate) or _is_turned(at, span)
            return Relation("other", "it is said not to hold") if off else None
    for span in spans:
        if not _takes(at, span, first):
            continue
        kind = told(talk, index, span, relate)
        if kind in ("own", "other"):
            return Relation("own" if kind == "own" else "open", INSTEAD)
    named = any(was_said(talk, index, span) for span in spans)
    if spans and not named and talk.field.kind == "text" and talk.fit(index) >= 1:
        return _ruled_out(talk, index, (first, last), spans)
    return None if named else _meant(talk, index, reading, relate)


def by_turn(talk: Talk, index: int, reading: Reading, found: Relation, plain: Relate) -> Relation | None:
    """What a value is by the other of its message, which was said before; `found` is what it is by itself,
    and `plain` says that of others."""
    pair = retold(talk, index) if _may_be(found) else None
    if pair is None:
        return None
    first, last = talk.at(index).token_span(reading.start, reading.end)
    is_new = pair.new[0] < last and first < pair.new[1] and found.kind != "own"
    is_old = pair.old[0] < last and first < pair.old[1]
    if not is_new and not (is_old and _may_be(plain(talk, index, pair.reading, None))):
        return None
    if told(talk, index, pair.old, plain) != "own":
        return None
    return Relation("own", INSTEAD) if is_new else Relation("other", "it is said not to hold")


def _may_be(relation: Relation) -> bool:
    """Whether only the words before a name, if anything, speak against it."""
    return (
        relation.kind != "other" or relation.saw == "what is taken" or relation.saw.startswith("words behind")
    )


def _ruled_out(talk: Talk, index: int, own: Span, spans: tuple[Span, ...]) -> Relation | None:
    """ "Not Sotto Voce but Casa Brava" in answer to the field's question."""
    at = talk.at(index)
    begin, end = at.sentence(own[0])
    held = [own, *spans]
    rest = [k for k in range(begin, end) if not any(a <= k < b for a, b in held) and not is_small(at, k)]
    plain = all(at.word(k) in CALLS for k in rest) and any(begin <= span[0] < end for span in spans)
    timed = talk.profile.time and not hours_in(
        at.folded.source(at.tokens[own[0]].start, at.tokens[own[1] - 1].end)
    )
    return Relation("answer", "the other is ruled out") if plain and not timed else None


INSTEAD = "instead of the one before"


def _is_turned(at: Analysis, span: Span) -> bool:
    """ "non 2 aprile, ma 4 aprile"."""
    k = span[1] + 1 if at.word(span[1]) == "," else span[1]
    return at.word(k) in ("sondern", "sino", "mas", "ma", "mais", "maar", "but")


def _came_to(talk: Talk, index: int, reading: Reading, relate: Relate) -> Relation | None:
    """A plan that was given up, and what it came to: "usually it's A, but this time B"."""
    at = talk.at(index)
    first, last = at.token_span(reading.start, reading.end)
    if talk.field.kind == "text" and kind_of(talk.profile) in _KNOWN and known_already(at, (first, last)):
        return Relation("open", "known already")
    for begin, turn in lapsed(at):
        if begin < last and first < turn:
            return Relation("other", "a plan given up")
        end = end_of(at, begin)
        if (
            not turn < first < end
            or first - turn > _SOON
            or talk.profile.time
            and not hours_in(str(reading.value))
        ):
            continue
        if talk.field.kind != "text":
            held = any(begin < at.token_at(r.start) < turn for r in talk.readings(index))
        else:
            held = True
        if (
            held
            and talk.fit(index) >= 1
            and not (talk.field.kind == "number" and reading.unit and reading.unit not in THIS_TIME)
        ):
            return Relation("answer", "what it came to")
    return None


_SOON = 8
_KNOWN = ("title", "venue", "maker")


def _meant(talk: Talk, index: int, reading: Reading, relate: Relate) -> Relation | None:
    """What a lone value of a correction is that names no other: "Sorry, that should be 7"."""
    at, kind = talk.at(index), talk.field.kind
    span = at.token_span(reading.start, reading.end)
    named = {w for m in at.tags.get("correct", ()) for w in at.words(m.first, m.last)}
    units = {token.word for token in tokens(reading.unit)}
    counted = kind == "number" and units and not units <= CHANGE | named
    if index < 2 or counted or not _only_corrects(at, span):
        return None
    others = [r for r in talk.readings(index) if r.role != "ordinal" and not _is_of_a_call(at, r)]
    if kind != "text" and len(others) > 1:
        return None
    if talk.profile.time and not hours_in(str(reading.value)):
        return None
    found = _asked_number(talk, index, relate) or _echoed(talk, index, relate)
    if found in ("own", "other"):
        return Relation("own" if found == "own" else "open", INSTEAD)
    found = _last_answer(talk, index) if kind == "text" else _last_said(talk, index, relate)
    return Relation("own", INSTEAD) if found == "own" else None


def _is_of_a_call(at: Analysis, reading: Reading) -> bool:
    """ "One correction: four"."""
    k = at.token_at(reading.start)
    return any(m.first <= k < m.last for m in at.tags.get("correct", ()))


def _only_corrects(at: Analysis, span: Span) -> bool:
    """Whether the sentence of the words says nothing but them and that they are a correction."""
    begin, end = at.sentence(span[0])
    corrects = [m for m in at.within("correct", 0, len(at.tokens)) if m.last <= span[0] or m.first >= span[1]]
    after_all = at.words(end - 3, end - 1) == ["after", "all"]
    if not corrects and not after_all and not (at.has("no", 0, 1) and span[0] <= 6):
        return False
    rest = [k for k in range(begin, end) if not (span[0] <= k < span[1] or is_small(at, k))]
    return all(at.word(k) in CALLS for k in rest)


def _last_answer(talk: Talk, index: int) -> str:
    """Whether the visitor's message before answered the question for the field, and none was asked since but
    whether that is right; words that say nothing may stand between."""
    k = index - 2
    while k > 2 and says_nothing(talk, k) and len(talk.at(k - 1).tokens) <= _BETWEEN:
        k -= 2
    answered = talk.transcript[k].role == "visitor" and talk.fit(k) >= 2
    asks = "?" in talk.transcript[index - 1].text and talk.fit(index) < 1
    return "own" if answered and not (asks and not _gives_back(talk, index - 1, k)) else ""


_BETWEEN = 8  # tokens of an agent's "Got it. Anything else?"


def _gives_back(talk: Talk, index: int, said: int) -> bool:
    """ "So that's Tampa, right?", where the visitor said "Tampa"."""
    agent, visitor = talk.at(index), talk.at(said).folded.text
    spans = [(agent.tokens[first].start, agent.tokens[last - 1].end) for first, last in names(agent)]
    return any(find_text(agent.folded.source(*span), visitor) for span in spans)


def says_nothing(talk: Talk, index: int) -> bool:
    """ "One moment, please.", "Alright.", "Thanks!"."""
    text, at = talk.transcript[index].text, talk.at(index)
    size = len(at.tokens)
    brief = size <= _FILLER and "?" not in text and not any(c.isdigit() for c in text)
    named = any(not (at.has("yes", *name) or at.has("tail", *name)) for name in names(at))
    return brief and (size <= 2 or not named)


_FILLER = 8  # tokens


def _asked_number(talk: Talk, index: int, relate: Relate) -> str:
    """What the number was of which the agent asked right before whether it is right: "Would two bedrooms
    do?" - "no, three"."""
    agent = talk.at(index - 1)
    if talk.field.kind != "number" or talk.transcript[index - 1].role != "agent":
        return ""
    asked = [
        r
        for r in talk.readings(index - 1)
        if r.role in _PUT_RIGHT and agent.is_question(agent.token_at(r.start)) and r.value is not None
    ]
    asked = [r for r in asked if r.role in ("", "code")] or asked
    kinds = {relate(talk, index - 1, r, 0).kind for r in asked}
    return "" if not kinds else "own" if kinds & {"own", "answer"} else "other" if kinds == {"other"} else ""


_PUT_RIGHT = ("", "code", "money", "time")  # "Up to 60 dollars each?" - "make that 45"


def _echoed(talk: Talk, index: int, relate: Relate) -> str:
    """What the words were that the agent gave back right before: "Got it, Tampa." """
    agent = talk.at(index - 1)
    text = talk.transcript[index - 1].text
    if talk.transcript[index - 1].role != "agent" or len(agent.tokens) > 9 or "?" in text:
        return ""
    end = len(agent.tokens)
    span = trimmed(agent, (agent.clause(max(0, end - 2))[0], end))
    return told(talk, index - 1, span, relate) if span[0] < span[1] else ""


def _last_said(talk: Talk, index: int, relate: Relate) -> str:
    """What the last value of the field's kind was that the visitor gave before."""
    for k in range(index - 1, max(-1, index - 7), -1):
        readings = [r for r in talk.readings(k) if not r.role or r.role in ("money", "date")]
        if talk.transcript[k].role != "visitor" or not readings:
            continue
        if len(readings) > 1:
            return ""
        kind = relate(talk, k, readings[0], None).kind
        return "own" if kind == "answer" else kind
    return ""


def _is_called_off(at: Analysis, span: Span) -> bool:
    """Whether more than a "not" before it says so; negations are judged elsewhere."""
    k = span[0] - 1
    while k > 0 and at.word(k) in SMALL:
        k -= 1
    return at.word(k) != NOT.get(at.language, "not")


def _takes(at: Analysis, span: Span, first: int) -> bool:
    """Whether words at `first` may be what is said in place of those at `span`: in the same sentence, or in
    the next when the first says nothing else."""
    mine, theirs = at.sentence(first), at.sentence(span[0])
    if mine == theirs:
        return True
    near = mine[0] == theirs[1] or theirs[0] == mine[1]
    said = [span, *((m.first, m.last) for m in at.within("wrong", *theirs))]
    rest = [k for k in range(*theirs) if not any(a <= k < b for a, b in said) and not is_small(at, k)]
    return near and all(at.word(k) in CALLS or at.word(k) in SAID for k in rest)


def replaced(talk: Talk, index: int, later: int, want: Any, relate: Relate) -> str | None:
    """Whether message `later` says of the wanted value that it does not hold: "own" if it was the field's
    when it was said, "open" if that is not sure; "" if what it takes back is something else; None if it
    takes back nothing that was said before."""
    at, seen = talk.at(later), False
    for span in gone(at):
        kind = told(talk, later, span, relate)
        seen = seen or bool(kind) or was_said(talk, later, span)
        if not kind:
            continue
        if kind != "other" and _is_wanted(talk, later, span, want):
            return kind
    pair = None if seen else perhaps_retold(talk, later)
    if pair is None:
        return "" if seen else None
    if pair != retold(talk, later) or told(talk, later, pair.old, relate) != "own":
        return ""
    holds = relate(talk, later, pair.reading, None).kind == "own"
    return "own" if holds and _is_wanted(talk, later, pair.old, want) else ""


def _is_wanted(talk: Talk, index: int, span: Span, want: Any) -> bool:
    at = talk.at(index)
    words = at.folded.source(at.tokens[span[0]].start, at.tokens[span[1] - 1].end)
    if talk.field.kind == "text":
        hours = hours_in(words)
        if talk.profile.time and hours:
            return bool(hours & hours_in(str(want)))
        return bool(find_text(words, fold(str(want)).text) or find_text(str(want), fold(words).text))
    mine = [r for r in talk.readings(index) if span[0] <= at.token_at(r.start) < span[1]]
    if not mine:
        return talk.field.kind == "number" and number_of(talk, words) == want
    return any(compare(talk.field, want, r, at.folded, talk.today) == "same" for r in mine)


def corrected_between(talk: Talk, index: int, one: Reading, other: Reading) -> bool:
    at = talk.at(index)
    first, last = sorted((at.token_at(one.start), at.token_at(other.start)))
    if at.has("correct", first, last + 1) or at.has("neg", first, last + 1):
        return True
    # "240 people, but only 95 have a computer" takes nothing back
    return any(at.word(m.last) not in _ONLY for m in at.within("contrast", first, last + 1))


_ONLY = listed("only just nur seulement juste solo solamente so apenas soltanto slechts alleen")
