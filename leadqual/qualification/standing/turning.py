"""A later sentence that turns to something else and holds another value makes the first unsure. Pure."""

from __future__ import annotations

from typing import Any

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.judging import relate
from leadqual.qualification.about.profile import content
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.kinds import CUISINES, GENRES
from leadqual.qualification.lexicon.turning import TURNING, TURNS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.agreed import fits
from leadqual.qualification.standing.instead import Span, is_small, trimmed
from leadqual.qualification.standing.named import names
from leadqual.qualification.standing.succession import says_nothing
from leadqual.qualification.values import compare


def perhaps_changed(talk: Talk, index: int, reading: Reading, later: int, want: Any) -> Doubt | None:
    """ "We're 85." … "Oh, it's 92 now": whether message `later` may put another value in the place of the
    wanted one, said by `reading` in message `index`. Nobody says that it does, so it is to be asked."""
    at = talk.at(later)
    if talk.field.kind == "boolean" or talk.is_crowded(later):
        return None
    if other := next(
        (o for span in _put_forward(at, talk.field.kind) if (o := _forwarded(talk, later, span, want))), ""
    ):
        return Doubt("unclear", "stale", other)
    found = (
        _another_name(talk, at, later, want)
        if talk.field.kind == "text"
        else _another_value(talk, index, reading, later, want)
    )
    return Doubt("unclear", "stale", found) if found else None


def _put_forward(at: Analysis, kind: str) -> list[Span]:
    """The little that "Ok, and what about Oslo?", "Could you try the 4th?" or "The 4th is better" puts
    forward."""
    found = []
    for begin in at.clauses:
        k = next((k for k in range(begin, len(at.tokens)) if at.word(k) not in _LEADING), begin)
        led = next((m.last for m in at.tags.get("whatabout", ()) if m.first == k), 0)
        led = led or (k + 1 if at.word(k) == "try" else k if at.is_question(0) and at.word(0) == "and" else 0)
        found += [trimmed(at, (led, at.clause(led)[1]))] if led else []
        suits = next((j for j in range(k, at.clause(k)[1]) if at.word(j) in _SUITS), 0)
        rest = [w for w in at.words(suits + 1, at.clause(k)[1]) if w not in _BESIDE]
        if kind == "date" and suits > k and len(rest) == 1 and rest[0] in _RATHER:
            found.append(trimmed(at, (k, suits)))
    return [(first, last) for first, last in found if 0 < last - first <= _LITTLE]


_RATHER = listed("better besser mieux mejor melhor meglio beter")
_BESIDE = listed("be us me for uns mir nous me mij ons uit . ! ,")
_SUITS = listed(
    """is are would works work suits suit fits 's ist ware passt geht est serait va es seria viene e fica fa
    sarebbe zou past komt"""
)
_LEADING, _LITTLE = listed("and so but then ok okay well hmm great could can you let me"), 4


def _forwarded(talk: Talk, later: int, span: Span, want: Any) -> str:
    """The value of the field in what is put forward, if it is not the wanted one."""
    at = talk.at(later)
    start, end = at.tokens[span[0]].start, at.tokens[span[1] - 1].end
    words = at.folded.source(start, end)
    if talk.field.kind == "text":
        named = is_large(at, span[0]) and not {"the", "a"} & set(at.words(span[0] - 1, span[0] + 1))
        if find_text(str(want), at.folded.text) or not (named or at.word(span[0]) in CUISINES | GENRES):
            return ""
        return words if relate(talk, later, Reading(start, end, words)).kind != "other" else ""
    other = next((r for r in talk.readings(later) if start <= r.start < end and not r.vague), None)
    if other is None or compare(talk.field, want, other, at.folded, talk.today) != "no":
        return ""
    return words if not fits(want, other.value) and relate(talk, later, other).holds else ""


def _another_value(talk: Talk, index: int, reading: Reading, later: int, want: Any) -> str:
    at = talk.at(later)
    for other in talk.readings(later):
        if other.role not in ("", "money", "date", "email", "phone") or other.vague:
            continue
        if talk.field.kind in ("email", "phone") and _BETTER.isdisjoint(
            at.words(0, at.token_at(other.start))
        ):
            continue
        if compare(talk.field, want, other, at.folded, talk.today) != "no" or fits(want, other.value):
            continue
        first = at.token_at(other.start)
        if (
            at.is_question(first)
            or not _turns(at, at.sentence(first), first)
            or _answers(talk, later, first, want)
        ):
            continue
        if talk.field.kind == "number" and not _is_of_the_same(talk, index, reading, later, other):
            continue
        if relate(talk, later, other).kind != "other":
            return at.folded.source(other.start, other.end)
    return ""


_BETTER = listed("better rather instead lieber besser plutot mieux mejor melhor meglio liever beter")


def _is_of_the_same(talk: Talk, index: int, one: Reading, later: int, other: Reading) -> bool:
    """Whether a later number counts what the first one counted: it names it, or its clause names nothing."""
    if not other.unit:
        at, before = talk.at(later), talk.at(index)
        here = at.token_span(other.start, other.end)
        nearest = max(
            (r for r in talk.readings(later) if r.end <= other.start), key=lambda r: r.end, default=None
        )
        if nearest is not None and nearest.unit not in ("", one.unit):
            return False  # "3 sessions, 4 was too much"
        if _says_little_else(at, at.clause(here[0]), here):
            return True
        named = _content(before, before.token_at(one.start)) | talk.profile.key_words
        return bool(_content(at, here[0]) & named)
    if other.unit == one.unit:
        return True
    mine = concepts.counts(one.unit) | talk.profile.counts
    return bool(mine & concepts.counts(other.unit))


def _content(at: Analysis, k: int) -> frozenset[str]:
    return content(at.word(j) for j in range(*at.sentence(k)) if at.word(j).isalpha() and not is_small(at, j))


def _answers(talk: Talk, later: int, first: int, want: Any) -> bool:
    """Whether the first sentence of a message answers the agent's, and that did not name the wanted value."""
    asked, at = talk.question(later), talk.at(later)
    if asked is None or asked != later - 1 or at.sentence(first)[0] > 0:
        return False
    if says_nothing(talk, asked) and len(names(at)) <= 1:
        return False
    if talk.field.kind == "number" and talk.fit(later) < 1 and at.word(0) in _HOLD:
        return False
    if talk.field.kind == "text":
        return not _is_read_out(talk, later, want)
    agent, said = talk.at(asked), talk.readings(asked)
    return all(compare(talk.field, want, r, agent.folded, talk.today) != "same" for r in said)


_HOLD = listed("wait oh sorry hang oops")


def _says_little_else(at: Analysis, clause: Span, name: Span) -> bool:
    if _is_after_all(at, clause):
        return True
    rest = [k for k in range(*clause) if not name[0] <= k < name[1]]
    return sum(not is_small(at, k) and at.word(k) not in TURNS for k in rest) <= 2


def _is_after_all(at: Analysis, clause: Span) -> bool:
    """ "Let's go for Oslo after all."."""
    return at.words(*clause)[-3:-1] == ["after", "all"]


def _turns(at: Analysis, span: Span, first: int) -> bool:
    """Whether a sentence, or the word before it, turns to something else ahead of the value at `first`."""
    begin = max(0, span[0] - 3)
    words = at.words(begin, first)
    if TURNS & set(words) or at.has("correct", begin, first) or _is_after_all(at, at.clause(first)):
        return True
    return any(tuple(words[k : k + len(p)]) == p for p in TURNING for k in range(len(words)))


def _another_name(talk: Talk, at: Analysis, later: int, want: Any) -> str:
    """A name that stands alone in a clause that turns; where the wanted one is named again, any name behind
    it."""
    if talk.profile.time:
        return ""
    again = [at.token_span(r.start, r.end) for r in find_text(str(want), at.folded.text)]
    named = names(at)
    if not again and any(at.has("neg", at.clause(begin)[0], begin) for begin, _ in named):
        return ""  # "it should be Orlando, not Tampa" says itself what it replaces
    for begin, end in named:
        if at.is_question(begin) or any(a < end and begin < b for a, b in again):
            continue
        behind = again and again[-1][1] <= begin and _turns(at, (0, 0), begin)
        turns = _turns(at, at.sentence(begin), begin) and not _answers(talk, later, begin, want)
        if not behind and not (turns and _says_little_else(at, at.clause(begin), (begin, end))):
            continue
        start, stop = at.tokens[begin].start, at.tokens[end - 1].end
        words = at.folded.source(start, stop)
        had = talk.profile.is_self and at.word(begin - 1) in _HAD
        found = relate(talk, later, Reading(start, stop, words))
        if found.holds or found.kind != "other" and not had:
            return words
    return ""


# "Before that we had Mitel" turns to what they have, and to no other firm that they are
_HAD = listed(
    """have has had got use uses used using haben hatten nutzen nutzten avons avions avait utilise utilisons
    tenemos teniamos usamos usabamos temos tinhamos usavamos abbiamo avevamo usiamo usavamo hebben hadden
    gebruiken gebruikten"""
)


def _is_read_out(talk: Talk, later: int, want: Any) -> bool:
    asked = talk.question(later)
    return asked is not None and asked == later - 1 and bool(find_text(str(want), talk.at(asked).folded.text))
