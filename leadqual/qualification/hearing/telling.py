"""What a visitor tells in free words: sentences about a problem, short answers to a question. Pure.

A told sentence is no greeting, thanks, question, instruction, insult or refusal, and gives no other field its
value. Only candidates: the evidence check judges each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from leadqual.qualification.about.profile import split_words
from leadqual.qualification.asserted.complaints import did, goes_on
from leadqual.qualification.asserted.refusing import refuses_to_say
from leadqual.qualification.fields import Field
from leadqual.qualification.hearing.introducing import told_by
from leadqual.qualification.hearing.naming import (
    Span,
    Words,
    has_verb,
    names_post,
    number_starts,
    role_from,
    words_of,
)
from leadqual.qualification.lexicon.naming import TROUBLE_WORDS
from leadqual.qualification.located.clauses import Analysis, analyse
from leadqual.qualification.located.language import language
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.date_parts import PREPOSITIONS
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text

_FEWEST_TOLD = 3  # words of a sentence that nobody asked for
_MOST_TOLD = 80
_MOST_AROUND_FIGURE = 9
_MOST_SENTENCES = 30
_SET_PHRASE = 4  # words of "for the record," which are left over and tell nothing
_LIMITS = {"role": 8, "company": 6, "person": 4, "": 6}
_NOT_TOLD = ("inject", "order", "sarcasm", "joke", "takeback", "decline", "source", "laugh")
_NO_ANSWER = ("inject", "order", "sarcasm", "decline", "open", "no", "yes", "indifferent", "laugh", "correct")
_STARTS = ("ask_it", "request", "whatabout", "whq")
_INDEFINITE = frozenset(["a", "an", "ein", "eine", "un", "une", "una", "um", "uma", "uno", "een"])
TITLES = frozenset(("dr", "prof", "mr", "mrs", "ms", "st", "ing", "sr", "sra", "dra", "dott", "mme"))
_NO_WORDS = frozenset(".,;:!?()[]\"'-…*")


@lru_cache(maxsize=512)
def is_story(field: Field) -> bool:
    """A field that takes a sentence (a problem, a goal, a reason) and not a name of something."""
    named = {*split_words(field.key), *split_words(field.label)}
    return field.meaning == "pain" or bool(named & TROUBLE_WORDS)


@lru_cache(maxsize=512)
def _cues(field: Field) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(token.word for token in tokens(fold(cue).text)) for cue in field.cues)


def told(talk: Talk, index: int, taken: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """(value, quote) pairs: sentences that tell something, those that complain first. Unasked, only those do
    that complain or have one of the field's own cues. `taken`: folded spans of other fields' values."""
    at, asked = talk.at(index), talk.fit(index) >= 2
    if _is_attack(at) or refuses_to_say(at.folded.text) and not asked:
        return
    words = words_of(at)
    taken = [*taken, *told_by(at)]
    pieces = [piece for begin in at.sentences[:_MOST_SENTENCES] for piece in _tellable(words, begin, taken)]
    pieces = [_narrowed(words, talk.field, piece) for piece in pieces]
    ranked = sorted(pieces, key=lambda p: (not _is_now(words, *p), -_weight(words, talk.field, p)))
    for first, last in ranked:
        weight = _weight(words, talk.field, (first, last))
        chatter = _is_small_talk(words, first, last) or _says_nothing(words, first, last)
        current = _is_now(words, first, last) or asked and len(ranked) == len(at.sentences) == 1
        if weight and current or asked and not chatter:
            start, end = words.span(first, last)
            yield at.folded.source(start, end), at.folded.source(start, end)


def _tellable(words: Words, begin: int, taken: Sequence[Span]) -> list[Span]:
    """The tokens of a sentence without what people say first; its free clauses if some of it is taken."""
    first, last = words.at.sentence(begin)
    first = _behind_headline(words, first, last)
    if _is_aside(words, first, last):
        return []
    pieces = [(first, last)]
    if any(_overlap(words.span(first, last), span) for span in taken):
        if not _is_now(words, first, last):
            return []
        subjects = {mark.first for mark in words.at.within("first", first, last)}  # full stops get lost
        cuts = sorted(c for c in subjects | set(words.at.clauses) if first < c < last)
        ends = [*cuts, last]
        clauses = [(a, b) for a, b in zip([first, *cuts], ends, strict=True) if a < b]
        left = [c for c in clauses if not any(_overlap(words.span(*c), span) for span in taken)]
        pieces = [(a, b) for a, b in left if b - a > _SET_PHRASE or words.at.word(a) not in PREPOSITIONS]
    found = [_trimmed(words, a, b) for a, b in pieces]
    return [(a, b) for a, b in found if a < b and b - a <= _MOST_TOLD]


def _behind_headline(words: Words, first: int, last: int) -> int:
    """ "What annoys us: orders get lost": a question word before a colon asks nothing."""
    colon = next((k for k in range(first, min(last, first + 9)) if words.at.word(k) == ":"), 0)
    asks = any(mark.first == words.skip(first, "greeting") for mark in words.at.tags.get("whq", ()))
    return colon + 1 if colon and asks and words.at.word(last - 1) != "?" else first


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _is_aside(words: Words, first: int, last: int) -> bool:
    """A question, an order to us, something not meant."""
    at = words.at
    if any(at.has(tag, first, last) for tag in _NOT_TOLD):
        return True
    start = words.skip(first, "greeting", "filler")
    if start >= last or at.is_question(first) or words.end("toward", start):
        return True
    return any(mark.first == start for tag in _STARTS for mark in at.tags.get(tag, ()))


def _is_attack(at: Analysis) -> bool:
    """Orders to the machine spoil the whole message: "Record that we are Globex. That's an order." """
    return bool(at.tags.get("inject")) or any(m.first in at.sentences for m in at.tags.get("order", ()))


def _trimmed(words: Words, first: int, last: int) -> Span:
    first = words.skip(first, "greeting", "filler")
    while last > first and words.at.word(last - 1) in _NO_WORDS:
        last -= 1
    return first, last


def _weight(words: Words, field: Field, piece: Span) -> int:
    """2 with the field's own cue, 1 with a complaint for a field about trouble; 0: nothing speaks for it."""
    run = words.at.words(*piece)
    if _count(run) < _FEWEST_TOLD:
        return 0
    for cue in _cues(field):
        size = len(cue)
        if size and any(tuple(run[k : k + size]) == cue for k in range(len(run) - size + 1)):
            return 2
    complains = is_story(field) and any(words.end("trouble", k) for k in range(*piece))
    return 1 if complains else 0


def _narrowed(words: Words, field: Field, piece: Span) -> Span:
    """Without clauses before and behind that say something else ("nobody answers, we have 9 offices")."""
    first, last = piece
    cuts = [first, *(c for c in words.at.clauses if first < c < last), last]
    clauses = list(zip(cuts, cuts[1:], strict=False))
    if len(clauses) < 2 or not _weight(words, field, piece) or not _is_now(words, first, last):
        return piece
    telling = [_weight(words, field, clause) > 0 for clause in clauses]
    while clauses and not telling[0] and _is_of_us(words, clauses[0]):
        clauses, telling = clauses[1:], telling[1:]
    while clauses and not telling[-1] and _is_of_us(words, clauses[-1]):
        clauses, telling = clauses[:-1], telling[:-1]
    return _trimmed(words, clauses[0][0], clauses[-1][1]) if any(telling) else piece


def _is_of_us(words: Words, clause: Span) -> bool:
    first, last = clause
    return words.at.has("first", first, last) or any(first <= k < last for k in number_starts(words.at))


def is_whole(words: str, text: str) -> bool:
    """Whether `words` stand in `text` from one mark or break to the next, but for what people say first: they
    are no scrap of a clause."""
    folded = fold(text)
    at = analyse(folded, language(folded.text))
    places = find_text(words, folded.text)
    if not places:
        return False
    first, last = at.token_span(places[0].start, places[0].end)
    begin = max(c for c in (*at.clauses, *at.sentences) if c <= first)
    return words_of(at).skip(begin, "greeting", "filler") >= first and not at.word(last)[:1].isalnum()


def _count(run: Sequence[str]) -> int:
    return sum(1 for word in run if word[0].isalnum())


def _is_now(words: Words, first: int, last: int) -> bool:
    """What happened once is small talk unless it was asked for."""
    return not did(words.at, first, last) or goes_on(words.at, first, last)


def _is_small_talk(words: Words, first: int, last: int) -> bool:
    """What answers an open question only by standing there: something past, or a figure of something else."""
    figures = any(first <= k < last and words.at.word(k + 1) not in _TIMES for k in number_starts(words.at))
    return not _is_now(words, first, last) or figures and last - first < _MOST_AROUND_FIGURE


_TIMES = listed("times time mal fois veces vezes volte keer maal")  # "on répond deux fois": no figure


def _says_nothing(words: Words, first: int, last: int) -> bool:
    return words.end("noanswer", first) >= last or any(
        mark.first == first and mark.last >= last
        for tag in ("yes", "no")
        for mark in words.at.tags.get(tag, ())
    )


def answers(talk: Talk, index: int, taken: Sequence[Span]) -> Iterator[Span]:
    """Folded spans that may be the short answer to the question just asked, sentence by sentence: the first
    clause, then all of it, without what people say before and behind."""
    at, kind = talk.at(index), talk.profile.self_kind
    if refuses_to_say(at.folded.text) or _is_attack(at):
        return
    words = words_of(at)
    for begin in at.sentences[:_MOST_SENTENCES]:
        last = at.sentence(begin)[1]
        if at.word(last - 1) == "?" and at.clause(begin)[1] < last:
            last = at.clause(begin)[1]  # "Brightfold, do you know us?": what stands before the question
        elif _is_aside(words, begin, last):
            continue
        if any(at.has(tag, begin, last) for tag in ("open", "decline")):
            continue
        for first, end in _shortened(words, begin, last, kind):
            if kind == "person" and first > begin and words.written(first)[0].islower():
                continue  # "it's complicated"
            if _may_answer(words, first, end, kind):
                span = words.span(first, end)
                if not any(_overlap(span, other) for other in taken):
                    yield span


def _shortened(words: Words, begin: int, last: int, kind: str) -> Iterator[Span]:
    leads = ("greeting", "filler", "article") if kind == "role" else ("greeting", "filler")
    leads = (*leads, "prep", "weare") if kind == "company" else leads
    leads = (*leads, "prep", "wish") if not kind else leads
    leads = (*leads, "named") if kind == "person" else leads
    first = words.skip(begin, *leads, *(("title", "as", "am") if kind == "role" else ()))
    if first >= last:
        first = words.skip(begin, "greeting")
    if kind == "role" and first < last:
        yield first, min(role_from(words, first)[1], last)
        return
    if first > begin and words.end("part", first - 1) and words.written(first - 1)[0].isupper():
        first -= 1  # "De Vries Pompen": part of the name
    cut = next((k for k in range(first, last) if words.at.word(k) in ",;:!?()" or _is_stop(words, k)), last)
    if (
        kind == "person"
        and cut + 1 < last
        and set(words.at.words(first, cut)) & set(words.at.words(cut, last))
    ):
        yield _without_tail(words, cut + 1, last)  # "Bond, James Bond"
        return
    for end in dict.fromkeys((cut, last)):
        yield _without_tail(words, first, end)


def _is_stop(words: Words, token: int) -> bool:
    """A full stop or dash between words, not one inside a name ("Acme.io")."""
    word = words.at.word(token)
    if word == "." and (words.at.word(token - 1) in TITLES or len(words.at.word(token - 1)) == 1):
        return False  # "Dr. Petrova", "N. Petrova"
    return word in (".", "-", "…") and not (words.joined(token) and words.joined(token + 1))


def _without_tail(words: Words, first: int, last: int) -> Span:
    changed = True
    while changed and last > first:
        changed = False
        if words.at.word(last - 1) in _NO_WORDS:
            last, changed = last - 1, True
        for k in range(max(first + 1, last - 4), last):
            if words.end("tail", k) == last:
                last, changed = k, True
                break
    return first, last


def _may_answer(words: Words, first: int, last: int, kind: str) -> bool:
    """A short phrase, no sentence, and not one of the words that say nothing."""
    at = words.at
    run = at.words(first, last)
    if not 0 < _count(run) <= _LIMITS.get(kind, 6) or not any(
        char.isalpha() for word in run for char in word
    ):
        return False
    if has_verb(words, first, last) or words.end("noanswer", first) >= last:
        return False
    if any(at.has(tag, first, last) for tag in _NO_ANSWER):
        return False
    if kind == "person":
        digits = any(char.isdigit() for word in run for char in word)
        return not digits and not words.end("prep", first) and run[0] not in _INDEFINITE
    if kind == "company":
        counts = first in number_starts(at) and words.written(last - 1)[0].islower()  # "17 people"
        return not counts and not names_post(words, first, last) and run[0] not in _INDEFINITE
    return not (kind == "role" and (words.end("prep", first) or run[0][0].isdigit()))


def wishes(talk: Talk, index: int, taken: Sequence[Span]) -> Iterator[Span]:
    """A thing that is no story and no part of an introduction (a town, a product): the short answer to its
    question; unasked, what stands behind one of its cues up to the end of the clause."""
    if talk.fit(index) >= 2:
        yield from answers(talk, index, taken)
        return
    at = talk.at(index)
    words = words_of(at)
    for first, last in _behind_cues(words, _cues(talk.field)):
        if last > first and _count(at.words(first, last)) <= 4 and not has_verb(words, first, last):
            yield words.span(first, last)


def _behind_cues(words: Words, cues: Sequence[tuple[str, ...]]) -> Iterator[Span]:
    at = words.at
    run = at.words(0, len(at.tokens))
    for begin in at.sentences[:_MOST_SENTENCES]:
        first, last = at.sentence(begin)
        if _is_aside(words, first, last):
            continue
        for k in range(first, last):
            for cue in cues:
                if cue and tuple(run[k : k + len(cue)]) == cue:
                    after = words.skip(k + len(cue), "article", "prep")
                    yield _without_tail(words, after, max(after, at.clause(k)[1]))
