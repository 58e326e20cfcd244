"""Which of the numbers of a message is the field's when they count the same or close things: "ordered 3
rugs, got 2", "9 bakeries and 2 cafes", "yesterday it was 7". Pure.

Each has its share of the message (shares.py); they compete by what they count and by what they say sets it
apart (states.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import Profile, before_of, content
from leadqual.qualification.about.rivals import SHARED, aim
from leadqual.qualification.about.shares import (
    LEADING,
    Share,
    Span,
    cut_up,
    labels_next,
    leaves_out,
    part_of,
    spans_of,
)
from leadqual.qualification.about.states import group_of, stated, states
from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.senses import first_noun, nouns_in, of_kind, pointed, senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.cognates import same_root
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

_LEAST = 3
_NO_NOUNS = listed(
    """sont etaient sind waren wurden were was have sono erano zijn werden estan estaban fueron eran
    foram estao only nur solo just altogether total insgesamt each apiece davon darunter dont waarvan
    dann then neue neuen nouveaux nouvelles nuevos nuevas novos novas nuovi nuove nieuwe altri altre
    more mehr plus mas mais piu meer"""
)


class Told(NamedTuple):
    """What a share says: of its number's noun (see _noun), its states, whether other words are the field's
    and whether they say for what it is."""

    noun: int
    elided: bool
    states: frozenset[str]
    telling: bool
    is_part: bool
    aimed: bool


@lru_cache(maxsize=2048)
def own_states(profile: Profile) -> frozenset[str]:
    """The states that the field's own words name."""
    if profile.field.kind != "number":
        return frozenset()
    named = (profile.label_order, profile.key_order)
    found = {one for words in named for one in states(_without_counted(words))}
    if profile.takes_money:
        found = {one for one in found if group_of[one] != "wish"}  # "Budget they have"
    groups = [group_of[name] for name in found]
    return frozenset(name for name in found if groups.count(group_of[name]) == 1)


def _without_counted(words: Sequence[str]) -> list[str]:
    """The words without those that only say what is counted: "nights", "per night"; not "at night"."""
    return [
        word
        for k, word in enumerate(words)
        if not (concepts.counts(word) and (word[-1] in "sin" or k and words[k - 1] in _PER))
    ]


_PER = listed("per a each pro je par por al a cada")


def _told(
    profile: Profile, at: Analysis, share: Share, shares: Sequence[Share], question: Analysis | None = None
) -> Told:
    noun, k = _noun(profile, at, share)
    elided = k is None
    named = set() if k is None else {k}
    if share.whole is not None:
        whole = next(s for s in shares if (s.first, s.last) == share.whole)
        noun, elided = _noun(profile, at, whole)[0], False
        said = states(at.words(share.begin, share.first) + at.words(whole.last, whole.end), at.language)
        rest = at.words(whole.last, whole.end)
    else:
        said = states(
            at.words(share.begin, share.first) + ["|"] + at.words(share.last, share.end), at.language
        )
        rest = [at.word(j) for j in range(share.begin, share.end) if j not in named]
        if share.parted:
            said, rest = frozenset(("ordered",)), rest[: max(0, share.first - share.begin) + 2]
    if elided:
        before = _inherited(profile, at, share, shares)
        asked = question is not None and _is_asked(profile, question)
        noun = int(asked) if before is None else before
    part = share.whole is not None or bool(shares[0].first < share.first and part_of(at, share))
    return Told(noun, elided, said, _is_telling(profile, at, rest), part, bool(content(rest) & aim(profile)))


def _noun(profile: Profile, at: Analysis, share: Share) -> tuple[int, int | None]:
    """Whether the noun behind a number is the field's (1), another's (-2), likely so (-1), nobody's (0), and
    where it stands; None for one that is left out."""
    behind = part_of(at, share)
    begin = behind[1] if behind and behind[0] >= share.last else share.last
    if leaves_out(at, begin):
        return 0, None
    if labels_next(at, begin):
        return -2, begin
    end = min(begin + 4, share.end)
    words = at.words(begin, end)
    if profile.nouns & first_noun(words, at.language):
        return 1, begin
    told = stated(tuple(words), at.language)
    words = ["" if k in told else word for k, word in enumerate(words)]
    named = [s for s in nouns_in(tuple(words), at.language) if s.first <= 2]
    for k, word in enumerate(words[:2]):
        if _is_own_noun(profile, word):
            return 1, begin + k
    if named:
        return (0 if _ANYTHING & profile.nouns else -2 if profile.nouns else -1), begin + named[0].first
    counted = next((k for k, word in enumerate(words[:2]) if concepts.counts(word)), None)
    if counted is not None:
        return -2, begin + counted
    known = bool(profile.nouns - _ANYTHING)
    return (-1 if known else 0, begin) if _is_noun(at, begin, end) else (0, None)


_ANYTHING = frozenset(("product", "piece"))


def _is_own_noun(profile: Profile, word: str) -> bool:
    named = [w for words in (profile.key_order, profile.label_order) for w in before_of(words)]
    if not word:
        return False
    if concepts.counts(word) & profile.own or stem(word) in content(named):
        return True
    return len(word) > 5 and any(same_root(word, other) for other in named)


def _is_noun(at: Analysis, k: int, end: int) -> bool:
    """Whether the word behind a number is likely a noun that no table knows."""
    word = at.word(k)
    if k >= end or not word.isalpha() or len(word) < 4 or word in LEADING or word in _NO_NOUNS:
        return False
    if at.language == "de" and not is_large(at, k) and k + 1 == at.clause(k)[1]:
        return False  # "möchten 2 ausrüsten"
    known = lexicon(at.language).known
    return word not in known and not states((word,), at.language) and not at.has("first", k, end)


def _inherited(profile: Profile, at: Analysis, share: Share, shares: Sequence[Share]) -> int | None:
    """The noun of a number before that is left out here."""
    for other in reversed([s for s in shares if s.first < share.first]):
        noun, k = _noun(profile, at, other)
        if k is not None:
            return noun
    return None


@lru_cache(maxsize=2048)
def _is_asked(profile: Profile, question: Analysis) -> bool:
    """Whether a question asks how many there are of what the field counts: "How many doors?" "5 outside"."""
    if not any(map(question.is_question, question.sentences)):
        return False  # "Take your time."
    words = [token.word for token in question.tokens]
    named = {spot.name for spot in nouns_in(tuple(words), question.language)}
    return bool(profile.nouns & named) or any(_is_own_noun(profile, word) for word in words if len(word) > 3)


@lru_cache(maxsize=2048)
def _own_telling(profile: Profile) -> frozenset[str]:
    """Stems of the field that are neither what it counts nor a state."""
    words = [w for w in (*profile.key_order, *profile.label_order) if not concepts.counts(w)]
    if profile.takes_money:
        words = [w for w in words if stem(w) not in SHARED]
    named = {w for s in nouns_in(tuple(words)) for w in words[s.first : s.last]}
    told = {words[k] for k in stated(tuple(words), "")}
    return content([w for w in words if w not in told and (w not in named or profile.takes_money)])


@lru_cache(maxsize=2048)
def _own_people(profile: Profile) -> frozenset[str]:
    """Whom the words that say where or for whom name: "bikes for children"."""
    words = profile.label_order
    counted = {kind for word in words[len(before_of(words)) :] for kind in concepts.counts(word)}
    return frozenset(counted & {"adult", "child", "customer", "staff"})


@lru_cache(maxsize=2048)
def _own_places(profile: Profile) -> frozenset[str]:
    """The nouns of the words that say where or for whom: "tills for the truck"."""
    words = profile.label_order
    rest = words[len(before_of(words)) :]
    return frozenset(spot.name for spot in nouns_in(rest)) - profile.nouns


def _is_telling(profile: Profile, at: Analysis, rest: Sequence[str]) -> bool:
    if content(rest) & _own_telling(profile):
        return True
    if profile.takes_money and profile.nouns & {spot.name for spot in nouns_in(tuple(rest), at.language)}:
        return True
    places, people = _own_places(profile), _own_people(profile)
    if places and places & {spot.name for spot in nouns_in(tuple(rest), at.language)}:
        return True
    if people and people & {kind for word in rest for kind in concepts.counts(word)}:
        return True
    own = of_kind(pointed(profile.meant), "money" if profile.takes_money else "count")
    return bool(own) and bool(own & senses(tuple(rest), at.language))


def _is_parted(profile: Profile, told: Told) -> bool:
    """ "25 quotes a week, 6 are signed": a noun left out, and a fate that the field does not speak of."""
    groups = {group_of[name] for name in own_states(profile)}
    return told.elided and any(group_of[name] in _PARTING - groups for name in told.states)


def _score(profile: Profile, told: Told, is_money: bool) -> int:
    own = own_states(profile)
    groups = {group_of[name] for name in own}
    score = (
        0
        if is_money
        else {1: 1 if told.elided else 2, 0: 0, -1: -1, -2: -2 if told.elided else -4}[told.noun]
    )
    if told.states & own:
        score = max(0, score) + 3 if told.is_part else score + 3
    elif any(group_of[name] in groups for name in told.states):
        score -= 3
    if _is_parted(profile, told):
        score -= 2  # "25 quotes a week, 6 are signed" for the quotes
    if told.telling:
        score += 3 if is_money else 2
    if told.is_part and told.noun == 1 and not told.elided:
        score += 1
    return score


class Place(NamedTuple):
    """How a number stands among those of its message: surely the field's, or outdone by one that is."""

    is_sure: bool
    is_outdone: bool


def standing(
    profile: Profile,
    at: Analysis,
    reading: Reading,
    readings: Sequence[Reading],
    question: Analysis | None = None,
    is_answer: bool = False,
) -> Place:
    """How a number stands among the others of its message; `question`: the one before, `is_answer`: whether
    it asks for the field itself."""
    span = at.token_span(reading.start, reading.end)
    spans = tuple(sorted({span, *spans_of(at, readings)}))
    return _places(profile, at, spans, question, is_answer)[span]


@lru_cache(maxsize=2048)
def _places(
    profile: Profile, at: Analysis, spans: tuple[Span, ...], question: Analysis | None, is_answer: bool
) -> dict[Span, Place]:
    """How each of the numbers at `spans` stands; remembered, for one is asked about after the other."""
    shares = cut_up(at, spans)
    told = {(s.first, s.last): _told(profile, at, s, shares, question) for s in shares}
    if is_answer:  # "how many bikes?" "35, 12 of them cargo bikes"
        told = {key: one._replace(is_part=False) for key, one in told.items()}
    scores = {key: _score(profile, one, profile.takes_money) for key, one in told.items()}
    sure = {key for key, one in told.items() if _is_sure(profile, one, told.values())}
    return {key: _place(profile, told, key, scores, sure) for key in told}


def _place(
    profile: Profile, all_told: dict[Span, Told], key: Span, scores: dict[Span, int], sure: set[Span]
) -> Place:
    told, mine = all_told[key], scores[key]
    others = {other: score for other, score in scores.items() if other != key}
    least = max(2 if _is_parted(profile, told) else _LEAST, mine + 2)
    ahead = mine <= 1 and any(other in sure and score >= least for other, score in others.items())
    best = all(mine > score for score in others.values())
    if not told.aimed and key in sure and any(all_told[other].aimed for other in sure - {key}):
        return Place(False, True)  # "12 for the pasta and 6 for the eggs"
    return Place(key in sure and mine >= _LEAST and best, ahead and not profile.takes_money)


_PARTING = frozenset(("fate", "deal", "reply"))


def _is_sure(profile: Profile, told: Told, others: Iterable[Told]) -> bool:
    """Whether it counts what the field counts, or has the field's state and another number another one."""
    if told.noun == 1 or profile.takes_money and told.telling:
        return True
    own = own_states(profile)
    mine = {group_of[name] for name in told.states & own}
    theirs = {group_of[name] for one in others for name in one.states - own}
    alone = bool(mine) and sum(bool(one.states & own) for one in others) == 1
    return bool(mine & theirs) or alone and (told.is_part or profile.takes_money)
