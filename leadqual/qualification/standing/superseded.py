"""Whether a value still stands: later words win. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from leadqual.qualification.about.claims import kind_of
from leadqual.qualification.about.errands import differ
from leadqual.qualification.about.judging import judge, relate
from leadqual.qualification.about.settling import SETTLED
from leadqual.qualification.asserted.negation import negated
from leadqual.qualification.asserted.polarity import polarity
from leadqual.qualification.confirmed.answering import asks_for
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.lexicon import Mark, concepts
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.booleans import BY_MEANING
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.standing.agreed import agreed_otherwise, fits, read_out_otherwise
from leadqual.qualification.standing.amended import counts_in, text_corrected
from leadqual.qualification.standing.clock import hour_replaced, moved_by
from leadqual.qualification.standing.given_up import given_up, is_asked_for, was_refused
from leadqual.qualification.standing.instead import gone, payload
from leadqual.qualification.standing.named import names, sorts
from leadqual.qualification.standing.repairs import put_right
from leadqual.qualification.standing.succession import corrected_between, replaced
from leadqual.qualification.standing.told import hours_in
from leadqual.qualification.standing.turning import perhaps_changed
from leadqual.qualification.values import compare


def superseded(talk: Talk, index: int, reading: Reading, want: Any) -> Doubt | None:
    """Why the wanted value, said by `reading` in message `index`, no longer stands; None if it does."""
    found = _in_same_message(talk, index, reading, want)
    for later in talk.later(index):
        if found is not None:
            return found
        found = _in_later(talk, index, later, want) or agreed_otherwise(talk, index, later, want)
        found = found or moved_by(talk, later)
        if found is None and given_up(talk, index, later, want):
            found = Doubt("refused", "stale", "not to be had")
        if found is None:
            found = perhaps_changed(talk, index, reading, later, want)
        if found is not None and found.saw != _PUT and _of_another_errand(talk, index, reading, later):
            found = None
    return found or read_out_otherwise(talk, index, want)


def _of_another_errand(talk: Talk, index: int, reading: Reading, later: int) -> bool:
    """Whether all that a later message could replace is said of another errand: two in the taxi are no fewer
    guests at the table."""
    at = talk.at(later)
    if at.tags.get("correct"):
        return False
    here = (index, talk.at(index).token_at(reading.start))
    if talk.field.kind == "number" and any(
        r.unit and stem(r.unit) in talk.profile.key_words for r in talk.readings(later)
    ):
        return False  # "so only 2 passengers": it is named so
    found = [(later, at.token_at(r.start)) for r in talk.readings(later)]
    asked = talk.question(later)
    if not found and asked is not None:
        found = [(asked, talk.at(asked).token_at(r.start)) for r in talk.readings(asked)]
    return bool(found) and all(differ(talk, here, there) for there in found)


def _in_same_message(talk: Talk, index: int, reading: Reading, want: Any) -> Doubt | None:
    if (found := put_right(talk, index, reading)) is not None:
        return found
    at = talk.at(index)
    first = at.token_at(reading.end - 1)
    corrections = [m for m in at.tags.get("correct", ()) if m.first > first and not _is_mild(at, m)]
    gave_up = [span[0] for span in gone(at)] if corrections else []  # "I meant Oslo when I said Rome"
    corrections = [m for m in corrections if not any(0 <= k - m.last <= 2 for k in gave_up)]
    corrections = [m for m in corrections if at.word(m.last) not in _AS_BEFORE]  # "Oslo, as I said before"
    if talk.field.kind == "text":
        held = [m for m in corrections if not _adds(at, m, first) and not _is_put_in(at, m, first)]
        return text_corrected(talk, at, first, held[0].last, reading) if held else None
    if talk.field.kind == "boolean":
        return None
    fit = max(1, talk.fit(index)) if corrections else None
    for other in talk.readings(index):
        if other.start < reading.end or compare(talk.field, want, other, at.folded, talk.today) != "no":
            continue
        between = at.has("correct", first, at.token_at(other.start)) or at.token_at(other.start) == first
        mine = between and not _corrects_nearer(talk, index, reading, other)
        judged = judge(talk, index, other, fit if mine else None)
        if judged.holds and (mine or between and talk.field.kind != "number"):
            return Doubt("refused", "stale", at.folded.source(other.start, other.end))
        if judged.holds and _rivals(talk, index, reading, other):
            return Doubt("unclear", "ambiguous", at.folded.source(other.start, other.end))
    return None


def _corrects_nearer(talk: Talk, index: int, reading: Reading, other: Reading) -> bool:
    """ "paella for 6, 8 prawns each, no, better 5": of the numbers before a correction the nearest is put
    right."""
    if talk.field.kind != "number":
        return False
    said = [r for r in talk.readings(index) if reading.end <= r.start and r.end <= other.start]
    return any(r.role in ("", "money") and corrected_between(talk, index, r, other) for r in said)


def _adds(at: Analysis, mark: Mark, first: int) -> bool:
    """ "The Marigold it is. But make it a twin": a new sentence adds what one of many things shall be."""
    if at.words(mark.first, mark.last) != ["make", "it"] or at.sentence(first) == at.sentence(mark.first):
        return False
    return at.word(mark.last) in ("a", "an") and at.word(mark.last + 1) != "the"


def _is_put_in(at: Analysis, mark: Mark, first: int) -> bool:
    """ "Let's do 5:40 instead, traffic is terrible": what stands before the word in its clause is the new."""
    ends = at.word(mark.first) == "instead" and at.word(mark.last) != "of"
    return ends and all(at.word(k)[:1].isalnum() for k in range(first, mark.first))


_AS_BEFORE = listed("before earlier already")
_MILD = (["it", "should", "be"], ["should", "be"], ["that", "should", "be"], ["not", "that"])
_RETRACTS = listed("sorry mistake wrong oops no wait actually not meant instead mixed typo error")


def _is_mild(at: Analysis, mark: Mark) -> bool:
    """ "It should be unisex" wishes; it corrects only where something else says that all was wrong."""
    if at.words(mark.first, mark.last) not in _MILD:
        return False
    rest = [*at.words(0, mark.first), *at.words(mark.last, len(at.tokens))]
    return not _RETRACTS & set(rest)


def _rivals(talk: Talk, index: int, one: Reading, other: Reading) -> bool:
    """Two values for one field in one message, neither taken back: of a choice that is two answers;
    numbers and dates are rivals only when nothing tells them apart."""
    at = talk.at(index)
    agreed = one not in talk.readings(index)
    if agreed and at.sentence(at.token_at(other.start)) != at.sentence(at.token_at(one.start)):
        return False  # "Yes. After this send 58 to Ada"
    if talk.field.kind == "choice":
        return True
    mine, theirs = judge(talk, index, one), judge(talk, index, other)
    return mine.relation.kind == theirs.relation.kind == "answer"


def _in_later(talk: Talk, index: int, later: int, want: Any) -> Doubt | None:
    at = talk.at(later)
    near = _is_next_word(talk, index, later)
    named = replaced(talk, index, later, want, relate) if talk.field.kind != "boolean" else None
    if named:
        return Doubt("refused" if named == "own" else "unclear", "stale", _PUT)
    if near and named is None and at.tags.get("takeback"):
        return Doubt("refused" if talk.field.kind != "text" else "unclear", "stale", "taken back")
    if talk.field.kind == "boolean":
        return _boolean_turned(talk, later, want)
    if talk.field.kind == "text":
        return _text_later(talk, at, index, later, near and named is None, want)
    for reading in talk.readings(later):
        corrects = near and named is None and _is_corrected(at, reading)
        match = compare(talk.field, want, reading, at.folded, talk.today)
        if match == "no" and fits(want, reading.value):
            continue
        if match == "same":
            if negated(talk.place(later, reading), talk.profile) is not None:
                return Doubt("refused", "stale", "taken back")
        elif match == "no" and (found := _other_value(talk, later, reading, want, corrects)) is not None:
            return found
    return None


def _is_corrected(at: Analysis, reading: Reading) -> bool:
    """Whether a correction may be of this value: not "160 is fine. Call 0155, no, 0166"."""
    marks = at.tags.get("correct", ())
    sentence = at.sentence(at.token_at(reading.start))
    return any(
        m.first < sentence[1] or not any(w[:1].isdigit() for w in at.words(*at.sentence(m.first)))
        for m in marks
    )


def _other_value(talk: Talk, later: int, reading: Reading, want: Any, corrects: bool) -> Doubt | None:
    judged = judge(talk, later, reading)
    if corrects and judged.relation.kind == "open" and talk.fit(later) == 0:
        if _changes_what_was_read_out(talk, later, reading) or _is_put_right_there(talk, later, reading):
            return None
        if _answers_first(talk, later, talk.at(later).tags["correct"][0].first):
            return None  # "What time?" - "8ish, no wait, 9"
        judged = judge(talk, later, reading, 1)
        if judged.holds:
            return Doubt("unclear", "stale", "may be instead of it")
    if not judged.holds:
        return None
    strong = (
        corrects
        or talk.field.kind in ("date", "choice")
        and is_asked_for(talk, later, reading)
        or judged.relation.kind == "own"
        and bool(judged.relation.saw or talk.profile.self_kind == "staff" and not _tells_who(talk, later))
        or judged.relation.kind == "answer"
        and talk.fit(later) >= 2
        or judged.relation.saw == SETTLED  # "one of the singles cancelled, so 6"
        and any(stem(r.unit) in talk.profile.words for r in talk.readings(later))
        or _in_its_place(talk, later, reading, want)
        or (talk.field.kind == "date" or talk.field.kind == "number" and not reply_of(talk.at(later)).yes)
        and was_refused(talk, later)
    )
    source = talk.at(later).folded.source(reading.start, reading.end)
    sure = corrects or talk.fit(later) >= 1 or judged.relation.kind != "own"
    return Doubt("refused" if sure else "unclear", "stale", source) if strong else None


def _tells_who(talk: Talk, later: int) -> bool:
    """ "Who would use it?" - "we're 8": they, and not the whole firm."""
    asked = talk.question(later)
    return asked == later - 1 and any(
        asks_for(talk.at(asked), k)[0] == "who" for k in talk.at(asked).sentences
    )


def _changes_what_was_read_out(talk: Talk, later: int, reading: Reading) -> bool:
    """ "In all 12 bags." - "make it 14": the number of bags, and no field of another thing."""
    asked = talk.question(later)
    if talk.field.kind != "number" or reading.unit or asked is None or asked != later - 1:
        return False
    said = [r for r in talk.readings(asked) if not isinstance(r.value, str) or r.role == "time"]
    return bool(said) and all(relate(talk, asked, r, 0).kind == "other" for r in said)


def _is_put_right_there(talk: Talk, later: int, reading: Reading) -> bool:
    """ "I need 40 boxes, no, better 45": the later message corrects a number of its own."""
    said = [r for r in talk.readings(later) if r.end <= reading.start and r.role in ("", "money")]
    said = [r for r in said if r.value != 1]  # "she needs one too, so make that 16"
    return talk.field.kind == "number" and any(corrected_between(talk, later, r, reading) for r in said)


def _in_its_place(talk: Talk, later: int, reading: Reading, want: Any) -> bool:
    """Whether a message that does not say yes answers a read-out of the wanted value with another, or would
    rather have that: "You want to come on the 19th?" - "Could we do the 20th?"."""
    at, asked = talk.at(later), talk.question(later)
    clause = at.words(*at.clause(at.token_at(reading.start)))
    if talk.field.kind == "choice" and not _RATHER.isdisjoint(clause):
        return True
    reply = reply_of(at)
    agrees = reply.yes and reply.mark is not None and reply.mark.first < at.token_at(reading.start)
    k = at.token_at(reading.start)
    agrees = agrees and _EXCEPT.isdisjoint(at.words(max(0, k - 4), k))  # "all right except we're five"
    if asked is None or asked != later - 1 or agrees or reading.vague or reading.value is None:
        return False
    bare = not reading.unit and bool(at.tags.get("correct"))
    if talk.field.kind == "number" and not bare and relate(talk, later, reading, 0).kind != "own":
        return False
    agent = talk.at(asked)
    return any(compare(talk.field, want, r, agent.folded, talk.today) == "same" for r in talk.readings(asked))


_EXCEPT = listed("except ausser sauf excepto salvo exceto tranne eccetto behalve")
_RATHER = listed(
    "rather instead prefer lieber stattdessen plutot prefere mejor prefiero prefiro antes preferisco liever"
)


_PUT = "another took its place"


def _is_next_word(talk: Talk, index: int, later: int) -> bool:
    """Whether `later` is the visitor's next message, or the one after it."""
    return len([k for k in talk.later(index) if k <= later]) <= 2


_ABOUT_IT = listed("on in at for with to from as")


def _may_be_value(talk: Talk, at: Analysis, first: int, want: Any) -> bool:
    """Whether the words behind a correction could be one of the field's values at all: a yes or no, "public",
    "two" are no names."""
    said = [w for w in at.words(first, at.sentence(min(first, len(at.tokens) - 1))[1]) if w[:1].isalnum()]
    rest = [w for w in said if w not in _PLAIN]
    verb = next((k for k in range(first, min(len(at.tokens), first + 3)) if at.word(k).isalpha()), first)
    if at.word(verb + 1) == "it" and at.word(verb + 2) in _ABOUT_IT:
        return False  # "no wait, play it on the patio"
    if talk.profile.time:
        return bool(_PARTS_OF_DAY & set(said))
    if talk.profile.is_self:
        return True
    kind, like = kind_of(talk.profile), sorts(rest)
    if not rest or like and kind and not like & {kind, *sorts(str(want).split())}:
        return False  # "actually english ones" names no director
    if any(begin >= first for begin, _ in names(at)):
        return True
    known = [w for w in rest if senses((w,), at.language) or concepts.counts(w)]
    return len(known) < len(rest)


def _answers_first(talk: Talk, later: int, correction: int) -> bool:
    """ "Comedy. No wait, sci-fi": what is corrected stands before it, and answers a question of its own."""
    at, asked = talk.at(later), talk.question(later)
    said = [w for w in at.words(0, correction) if w.isalnum() and w not in _PLAIN]
    return bool(said) and asked == later - 1 and "?" in talk.transcript[asked].text


def _corrects_what_is_led_so(talk: Talk, at: Analysis, later: int, begin: int, want: Any) -> bool:
    """ "Playing Grey Coat on the television." - "No, on the kitchen speaker": what stands behind that word is
    corrected, and that is not the wanted value."""
    asked = talk.question(later)
    lead = next((at.word(k) for k in range(begin, begin - 3, -1) if at.word(k) in _LEADS), "")
    if not lead or asked is None or asked != later - 1:
        return False
    agent = talk.at(asked)
    led = [k + 1 for k in range(len(agent.tokens) - 1) if agent.word(k) == lead]
    named = [agent.token_span(r.start, r.end) for r in talk.readings(asked, want)]
    behind = [k for k in led if any(first - 2 <= k <= first for first, _ in named)]
    asks_so = any(agent.word(k) == lead for k in agent.sentences)  # "On the TV?"
    return bool(led and (named or asks_so)) and not behind


_LEADS = listed(
    "on in at to with for from auf im an mit fur sur dans avec pour en con para em na su nel op met"
)
_PARTS_OF_DAY = listed(
    """morning afternoon evening night noon later earlier morgens nachmittags abends mittags spater fruher
    matin soir midi apres-midi manana tarde noche manha noite mattina pomeriggio sera ochtend middag
    avond"""
)
_PLAIN = listed(
    """anything something else other another one different more a an the it that please my our for in on at
    to and also instead rather just so then"""
)


def _text_later(talk: Talk, at: Analysis, index: int, later: int, near: bool, want: Any) -> Doubt | None:
    for reading in talk.readings(later, want):
        spot = talk.place(later, reading)
        if negated(spot, talk.profile) is not None:
            return Doubt("refused", "stale", "taken back")
        return None
    corrections = [
        m
        for m in at.tags.get("correct", ())
        if not _is_mild(at, m) and not at.is_question(m.first) or at.word(m.last - 1) in ("it", "that", "to")
    ]
    if moved := hour_replaced(talk, index, later, want) or _another_hour(talk, index, later, want):
        return moved
    begin = payload(at)
    if not corrections or begin is None or not _may_be_value(talk, at, begin, want):
        return None
    if talk.fit(later) <= 0 and _answers_first(talk, later, corrections[0].first):
        return None
    if _corrects_what_is_led_so(talk, at, later, begin, want):
        return None
    words = frozenset(at.words(corrections[0].first, len(at.tokens)))
    if talk.profile.key_words & words or talk.profile.words & words:
        return Doubt("refused", "stale", "corrected")
    numbers = counts_in(talk, at)
    rest = [w for w in at.words(begin, len(at.tokens)) if w.isalpha()]
    if near and rest and not numbers and len(rest) <= 10:
        return Doubt("unclear", "stale", "corrected")
    return None


def _another_hour(talk: Talk, index: int, later: int, want: Any) -> Doubt | None:
    """ "for 2 at 8" - "ok then Casa Olmo at 9:15 after all": an hour of the field's own, said later."""
    at, wanted = talk.at(later), hours_in(str(want))
    if not talk.profile.time or len(wanted) != 1:
        return None
    first = next((talk.at(index).token_at(r.start) for r in talk.readings(index, want)), 0)
    for hour in read_times(at.folded):
        there = at.token_at(hour.start)
        if differ(talk, (index, first), (later, there)) or at.has("another", *at.sentence(there)):
            continue
        said = at.folded.source(hour.start, hour.end)
        other = replace(hour, value=said, role="", unit="")
        told = _denies_read_out(talk, later, want) or judge(talk, later, other).holds
        if hours_in(said) - wanted and told:
            return Doubt("unclear", "stale", said)
    return None


def _denies_read_out(talk: Talk, later: int, want: Any) -> bool:
    """ "Is 11:30 right?" - "Grandma would prefer noon": whoever's wish it is, no yes comes with it."""
    asked = talk.question(later)
    if asked is None or asked != later - 1 or reply_of(talk.at(later)).mark is not None:
        return False
    return bool(hours_in(str(want)) & hours_in(talk.transcript[asked].text))


def _boolean_turned(talk: Talk, later: int, want: Any) -> Doubt | None:
    for reading in talk.readings(later):
        value, doubt = polarity(talk, later, reading)
        if doubt is not None or value is want:
            continue
        at, told = talk.at(later), reading.role not in (*BY_MEANING, "opposite")
        clause = at.clause(at.token_at(reading.start))
        if told or at.has("first", *clause) or at.has("correct", *clause):
            saw = at.folded.source(reading.start, reading.end)
            return Doubt("refused" if told else "unclear", "stale", saw)
    return None
