"""Which number of an answer is left when the others are of another time, denied, or somebody else's. Pure.

"Last year 20, now 26", "Unser Kunde hat 900, wir 25", "no son 100, son 10": the question asked for one
number, and the
words take all the others away.
"""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.ours import whose
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.asserted.epochs import (
    Span,
    ends_now,
    epoch,
    is_of_another_time,
    is_todays,
    stretch,
    tells_then,
)
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_EPOCH_TAGS = ("at_now", "at_then", "at_later", "at_until", "hedge", "first", "neg", "contrast", "correct")
_SINCE = listed("since seit depuis desde da dal dalla sinds after nach apres despues apos dopo na")
_LIKE = listed(
    """sind ist bin waren war sommes est sont es son somos sao siamo sono zijn is are we we're down selbst
    selber meme mesmo stesso zelf here hier ici aqui qui aca us itself alone tutto todo total everyone
    tous alle todos tutti"""
)


_MOST = 5  # with more numbers it is a list, and no answer with something beside it


def _plain(at: Analysis, readings: Sequence[Reading]) -> list[Reading]:
    found = [r for r in readings if r.role in ("", "money", "article") and not isinstance(r.value, str)]
    return found if len(found) <= _MOST else []


def _opens_noun(at: Analysis, reading: Reading) -> bool:
    """ "Un concurrent": an article is no other number."""
    return reading.role == "article" and at.language != "en" and at.word(_span(at, reading)[1]).isalpha()


def is_left_over(talk: Talk, index: int, reading: Reading, others: Sequence[Reading]) -> bool:
    """Whether the number is the only one that the words leave as an answer."""
    at = talk.at(index)
    plain = _plain(at, others)
    rest = [r for r in plain if (r.end <= reading.start or reading.end <= r.start) and not _opens_noun(at, r)]
    if not rest or reading not in plain or not may_count(talk.profile, at, reading):
        return False
    span, spans = _span(at, reading), [_span(at, r) for r in rest]
    if (mine := whose(at, span, spans, talk.profile.takes_money)) and talk.profile.is_self:
        return mine == "ours"
    if _asks_elsewhen(talk, index) or _has_own_words(talk.profile, at, span, spans):
        return False
    if is_todays(at, span, spans):
        return True
    if epoch(at, span, spans) in ("then", "later"):
        return False
    return all(epoch(at, one, [span]) in ("then", "later") for one in spans)


def of_another_time(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether another number of the answer is today's, and this one is not."""
    at = talk.at(index)
    plain = _plain(at, talk.readings(index))
    rest = [r for r in plain if r.end <= reading.start or reading.end <= r.start]
    if not rest:
        return False
    if talk.fit(index) < 1:
        return any(_is_now_instead(at, reading, r) for r in rest)
    if not is_of_another_time(at, _span(at, reading), [_span(at, r) for r in rest]):
        return False
    return any(is_left_over(talk, index, other, plain) for other in rest)


def _is_now_instead(at: Analysis, reading: Reading, other: Reading) -> bool:
    """ "When I started there were 5 ovens, now 14": another number without a noun is what there is now."""
    first, last = _span(at, other)
    begin, end = at.clause(_span(at, reading)[0])
    bare = not at.word(last).isalpha() and ends_now(at, first - 1) and not begin <= first < end
    return bare and at.sentence(first) == at.sentence(begin) and tells_then(at, begin, end)


def of_others(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether another number of the answer is the speakers' own, and this one is told of others."""
    at = talk.at(index)
    if talk.fit(index) < 1 or not talk.profile.is_self:
        return False
    rest = [_span(at, r) for r in _plain(at, talk.readings(index)) if r.start != reading.start]
    return bool(rest) and whose(at, _span(at, reading), rest, talk.profile.takes_money) == "theirs"


def _span(at: Analysis, reading: Reading) -> Span:
    return at.token_span(reading.start, reading.end)


def may_count(profile: Profile, at: Analysis, reading: Reading) -> bool:
    """Whether no noun behind the number says that it counts something else."""
    _, last = _span(at, reading)
    unit = reading.unit
    if not unit or unit not in at.words(last, last + 3):
        return not concepts.counts(at.word(last)) - profile.counts
    return not concepts.counts(unit) or bool(concepts.counts(unit) & profile.counts)


def _has_own_words(profile: Profile, at: Analysis, span: Span, spans: Sequence[Span]) -> bool:
    """ "y 3 en practicas": words that say which part the number is of."""
    begin, end = stretch(at, span, spans)
    said = {k for tag in _EPOCH_TAGS for m in at.within(tag, begin, end) for k in range(m.first, m.last)}
    since = next((k for k in range(begin, end) if at.word(k) in _SINCE and k in said | {begin, span[1]}), end)
    said |= set(range(since, end if since >= span[1] else span[0]))
    known = lexicon(at.language).known | _LIKE
    rest = [at.word(k) for k in range(begin, end) if k not in said and not span[0] <= k < span[1]]
    own = content([w for w in rest if w not in known and w.isalpha()])
    return bool(own - profile.asked - _THINGS - {stem(w) for w in _LIKE})


_THINGS = content(
    ["people", "budget", "leute", "personnes", "personas", "pessoas", "persone", "mensen", "man"]
)


def _asks_elsewhen(talk: Talk, index: int) -> bool:
    """Whether the field or the question asks for what was or will be."""
    asked = talk.question(index)
    if asked is not None:
        at = talk.at(asked)
        if any(at.tags.get(tag) for tag in ("at_then", "at_later", "past_cop")):
            return True
    return _is_elsewhen(talk.profile)


def _is_elsewhen(profile: Profile) -> bool:
    named = {*profile.label_order, *profile.key_order}
    return bool(named & _ELSEWHEN)


_ELSEWHEN = listed(
    """last previous former next planned expected future before after earlier old new letztes fruher
    nachstes kunftig dernier prochain ancien pasado proximo anterior passado scorso prossimo vorig volgend
    season per peak usual usually first later initially start wanted"""
)
