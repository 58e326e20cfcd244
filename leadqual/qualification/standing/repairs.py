"""People put themselves right in the same breath: a value, a word that takes it back, another value. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.appointed import SINCE
from leadqual.qualification.lexicon.repairing import BEHIND, NO, SOFTENS, TAKES_BACK, Phrases
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.located.clauses import SUBJECTS, Analysis
from leadqual.qualification.located.openings import COURTESIES
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS
from leadqual.qualification.standing.instead import Span, gone, is_small, trimmed
from leadqual.qualification.standing.named import names
from leadqual.qualification.standing.told import Relate

_NEAR, _BEHIND, _APART = 4, 9, 13  # tokens: old value to mark, mark to new value, old to new
_ROLES = ("", "money", "date", "email", "phone")
_RIGHT = "said to put the one before right"


class Mark(NamedTuple):
    first: int
    last: int
    sure: bool


class Repair(NamedTuple):
    old: Reading
    new: Reading
    sure: bool


def put_right(talk: Talk, index: int, reading: Reading) -> Doubt | None:
    """Why a value does not stand for which another is said in the same breath."""
    for one in repairs(talk, index, reading.value):
        if one.old.start <= reading.start < one.old.end:
            source = talk.at(index).folded.source(one.new.start, one.new.end)
            return Doubt("refused" if one.sure else "unclear", "stale", source)
    return None


def put_in_place(talk: Talk, index: int, reading: Reading, relate: Relate) -> Relation | None:
    """What a value is by the one that it puts right: "We are 60, no, 80"."""
    for one in repairs(talk, index, reading.value):
        if one.new.start <= reading.start < one.new.end:
            before: Relation = relate(talk, index, one.old)
            return Relation(before.kind, _RIGHT) if before.holds else None
    return None


def repairs(talk: Talk, index: int, want: Any) -> tuple[Repair, ...]:
    if talk.transcript[index].role != "visitor" or talk.field.kind == "boolean":
        return ()
    at = talk.at(index)
    key = ("repairs", index, str(want) if talk.field.kind == "text" else "")
    if key not in talk.known:
        marks = _marks(talk, at)
        marked = marks or _places(at.words(0, len(at.tokens)), BEHIND)
        values = _names(talk, index, want, marks) if marked and talk.field.kind == "text" else ()
        if marked and talk.field.kind != "text":
            values = tuple(r for r in talk.readings(index) if r.role in _ROLES and not r.vague)
        pairs = zip(values, values[1:], strict=False)
        talk.known[key] = tuple(
            Repair(old, new, mark.sure)
            for old, new in pairs
            if (mark := _between(at, old, new, marks)) and _alike(talk, at, old, new)
            if not _is_gone(at, new)
        )
    found: tuple[Repair, ...] = talk.known[key]
    return found


def _is_gone(at: Analysis, new: Reading) -> bool:
    """ "Oslo, sorry, not Rome": the second is no new one."""
    first = at.token_at(new.start)
    return any(begin <= first < end for begin, end in gone(at))


def _marks(talk: Talk, at: Analysis) -> tuple[Mark, ...]:
    words = at.words(0, len(at.tokens))
    found = [Mark(m.first, m.last, True) for m in at.tags.get("correct", ())]
    found += [Mark(*span, True) for span in _places(words, TAKES_BACK)]
    found += [Mark(*span, False) for span in _places(words, SOFTENS)]
    said_so = NO.get(at.language, "").split()
    noes = [k for k in range(1, len(words)) if words[k] in said_so]
    return tuple(found + [Mark(k, k + 1, True) for k in noes if _takes_back(talk, at, k)])


def _places(words: Sequence[str], phrases: Phrases) -> list[tuple[int, int]]:
    found = []
    for phrase in phrases:
        if phrase[0] in words:
            ends = range(1, len(words) - len(phrase) + 1)
            found += [(k, k + len(phrase)) for k in ends if tuple(words[k : k + len(phrase)]) == phrase]
    return found


def _takes_back(talk: Talk, at: Analysis, k: int) -> bool:
    """ "60, no, 80", "$400, no $450"; where "no" is also "not" or "in the", it needs a pause behind it."""
    pause = not at.word(k + 1)[:1].isalnum() and at.word(k + 1) not in _SIGNS
    return pause or at.language == "en" and talk.field.kind in ("number", "date")


_SIGNS = listed("$ € £")


def _between(at: Analysis, old: Reading, new: Reading, marks: tuple[Mark, ...]) -> Mark | None:
    last, (first, end) = at.token_span(old.start, old.end)[1], at.token_span(new.start, new.end)
    behind = max(last, at.sentence(last - 1)[1])  # "How about Rome? No, Oslo": the first may be asked about
    if first - last > _APART or any(at.is_question(k) for k in range(behind, first)):
        return None
    fits = [m for m in marks if 0 <= m.first - last <= _NEAR and 0 <= first - m.last <= _BEHIND]
    fits = [m for m in fits if _is_set_off(at, m, last)]
    if not fits and first - last <= _BEHIND and "," in at.words(last, first):
        words = at.words(end, end + 3)
        fits = [Mark(end, end, False) for p in BEHIND if tuple(words[: len(p)]) == p]
    fits = [m for m in fits if _leads_on(at, m, (first, end), new.value)]
    return max(fits, key=lambda m: m.sure, default=None)


def _leads_on(at: Analysis, mark: Mark, new: Span, value: object) -> bool:
    """Whether nothing is told between the mark and the new value, as in "actually right next to Porto", nor
    behind it where the mark is a mild one: "Well, Anna told me about you"."""
    begin, end = at.clause(new[0])
    told = [k for k in range(max(mark.last, begin), new[0]) if not is_small(at, k)]
    told = [k for k in told if at.word(k) not in ("let", "us")]  # "no, let's have Oslo"
    bare = mark.sure or isinstance(value, int | float)
    after = [] if bare else [k for k in range(new[1], end) if not is_small(at, k)]
    return len(told) <= 1 and len(after) <= 1


def _is_set_off(at: Analysis, mark: Mark, last: int) -> bool:
    """Whether a comma, a dash or a stop stands before the words, or they are more than one."""
    return mark.first == last or mark.last - mark.first > 1 or not at.word(mark.first - 1)[:1].isalnum()


def _alike(talk: Talk, at: Analysis, old: Reading, new: Reading) -> bool:
    if talk.field.kind != "number":
        return bool(old.value != new.value)
    if old.value == new.value or not _ends(at, at.token_span(new.start, new.end)[1], old, new):
        return False
    if new.unit in ("", old.unit) or new.unit in _GOES_ON:
        return True
    mine = concepts.counts(old.unit) | talk.profile.counts
    return bool(mine & concepts.counts(new.unit))


def _ends(at: Analysis, k: int, old: Reading, new: Reading) -> bool:
    """Whether nothing stands behind a number that makes it one of something else: "actually 12 use it"."""
    word = at.word(k)
    return new.unit not in _GOES_ON and bool(new.unit) or not word[:1].isalnum() or word in _GOES_ON


_GOES_ON = listed(
    """with since now because as if including incl counting for to these that and but so please actually
    seit mit inklusive inkl jetzt weil wenn ab und aber bitte samt avec depuis maintenant car si et mais
    pour en contando con ahora porque si y pero desde para contando com agora porque se e mas desde para con
    da ora adesso perche se ma per met sinds nu omdat als en maar voor vanaf inclusief"""
)


def _posts(at: Analysis) -> list[Span]:
    """Clauses that say a post and nothing else: "marketing lead, sorry, since May marketing director"."""
    found = []
    for clause in at.clauses[:_MOST_CLAUSES]:
        said = [k for k in range(*at.clause(clause)) if at.word(k)[0].isalnum()]
        while said and (is_small(at, said[0]) or at.word(said[0]) in SINCE or at.word(said[0]) in TAGS):
            said = said[1:]
        size = next((n for n, k in enumerate(said) if is_small(at, k) or at.word(k) in SINCE), len(said))
        own = _NOT_OWN.isdisjoint(at.words(*at.clause(clause)))
        if 0 < size <= _POST and own and is_post(at.word(said[size - 1])):
            found.append((said[0], said[size - 1] + 1))
    return found


_MOST_CLAUSES, _POST = 8, 4
_NOT_OWN = listed(
    """my our the your their his her also too mein unser der die auch mon notre le la aussi mi nuestro el
    tambien meu nosso o tambem mio nostro il anche mijn onze de ook"""
)


def _names(talk: Talk, index: int, want: Any, marks: tuple[Mark, ...]) -> tuple[Reading, ...]:
    """The places of the wanted words, and the names around them."""
    at = talk.at(index)
    mine = talk.readings(index, want)
    if not mine:
        return ()
    spans = [at.token_span(r.start, r.end) for r in mine]
    found: list[Reading] = list(mine)
    if talk.profile.time:
        hours = [
            r for r in read_times(at.folded) if not any(r.start < m.end and m.start < r.end for m in mine)
        ]
        found += [replace(r, value=at.folded.source(r.start, r.end), role="", unit="") for r in hours]
        return tuple(sorted(found, key=lambda r: r.start))
    posts = _posts(at) if talk.profile.self_kind == "role" else []
    if posts:  # "our director decides" puts nothing right
        found = [
            r for r, s in zip(mine, spans, strict=True) if any(a <= s[0] and s[1] <= b for a, b in posts)
        ]
    for first, last in [*names(at), *posts]:
        taken = any(a < last and first < b for a, b in spans)
        if not taken and not any(m.first <= first and last <= m.last for m in marks):
            start, end = at.tokens[first].start, at.tokens[last - 1].end
            found.append(Reading(start, end, at.folded.source(start, end)))
    last = max((m.last for m in marks if at.word(m.first) in NO.get(at.language, "").split()), default=0)
    if last and not posts and (bare := _bare(at, last)) and not any(r.start >= bare.start for r in found):
        found.append(bare)
    return tuple(sorted(found, key=lambda r: r.start))


def _bare(at: Analysis, k: int) -> Reading | None:
    """What alone stands behind a "no,", a name written small: "let it be, no, come together"."""
    first, last = trimmed(at, (k, at.sentence(k - 1)[1]))
    said = at.words(k, len(at.tokens))
    tells = (SUBJECTS | COURTESIES | {at.word(k - 1)}) & set(said)  # "no, that is all"
    named = 0 < last - first <= _POST + 1 and all(w[0].isalpha() for w in at.words(first, last))
    if tells or not named or at.has("neg", first, last):
        return None
    start, end = at.tokens[first].start, at.tokens[last - 1].end
    return Reading(start, end, at.folded.source(start, end))
