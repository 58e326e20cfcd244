"""Which side of a journey, stay or span the words at a place stand on: its start, its end, or neither.
Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.deeds import by_deed
from leadqual.qualification.about.pairs import DAYS, in_pair
from leadqual.qualification.about.profile import ARRIVAL, Profile
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.ends import DEPARTS
from leadqual.qualification.lexicon.sides import (
    BACK,
    BY,
    CONCLUDES,
    ENDS_BY_NOUN,
    FIRST,
    FOR,
    FROM,
    LAST,
    LEADS,
    NIGHTS,
    OUT,
    SURE_FROM,
    SURE_TO,
    THERE,
    TO,
    VERBS,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

# small words that say a side only when they stand right before the value
_NEAR_ONLY = listed(
    """from to until till til since into nach von bis ab aus vom da dal dalla desde de a hasta ate para
    naar van tot vanaf vanuit depuis vers des as"""
)
_NEUTRAL = listed(
    """my our your the a an on at in of for le la les el los las il lo o os as der die das dem den de het
    am im um big next this coming"""
)


def local_side(at: Analysis, first: int, last: int, profile: Profile) -> str:
    """ "start", "end" or "" for tokens [first, last): by the word right before, else by the nearest verb
    before it in the sentence, else by what follows ("the 8th is when I come back")."""
    dated = profile.field.kind == "date" or profile.time or _is_clock(at, first, last)
    near = (
        in_pair(at, first, last, dated)
        or _outward(at, first)
        or (_end_night(at, first, last) if profile.field.kind == "date" else "")
        or (
            "start"
            if profile.time and at.word(last) in ("from", "out", "ab", "desde", "depuis", "vanuit")
            else ""
        )
        or _right_before(at, first, profile)
        or (_be_there_by(at, first) if profile.time else "")
        or _by_small_word(at, first)
        or ("" if dated else ENDS_BY_NOUN.get(at.word(last), ""))
        or by_deed(at, first, last, profile, dated)
    )
    if near:
        return near
    if (
        profile.time
        and at.word(first - 1) in ("the", "den", "le", "el", "il", "o")
        and at.word(last) in TO | FROM
    ):
        return "start" if is_large(at, last + 1) else ""  # "the 7:45 to Uppsala"
    begin, end = at.sentence(first)
    if not dated and at.word(first - 1) in FOR and at.within("start", begin, first - 1):
        return "end"
    marks = [
        m for m in _sided(at, begin, first) if _reaches(at, m, first) and not (dated and _takes_place(at, m))
    ]
    if marks:
        leaves = len(marks) > 1 and at.word(marks[-1].first) in DEPARTS and _is_behind(at, *marks[-2:])
        return side_of(at, marks[-2 if leaves else -1], profile)
    after = [
        m
        for m in _sided(at, last + 1, min(end, last + 8))
        if m.first - last <= 3 and m.last <= last + 5 or set(at.words(last + 1, m.first)) <= _SUITS
    ]
    if (
        after
        and at.word(last) in ("is", "as", "for", "to", "would", "ist", "es", "est")
        and at.clause(last)[0] <= first
    ):
        return side_of(at, after[0], profile)
    return "start" if dated and _comes_back(at, last, end) else ""


def _is_behind(at: Analysis, one: Mark, other: Mark) -> bool:
    """ "the inbound flight leaves at 9": the way is named right before."""
    return 0 <= other.first - one.last <= 2 and at.clause(one.first) == at.clause(other.first)


def _is_clock(at: Analysis, first: int, last: int) -> bool:
    return last - first <= 2 and at.word(first)[:1].isdigit() and at.word(last - 1)[-2:] in _HOURS


_SUITS = listed(
    """be better best good fine ok okay great ideal perfect more for my our the when what i we you would want
    to am are is a which day date"""
)
_HOURS = frozenset(f"{minute:02}" for minute in range(60)) | listed("am pm uhr uur h")


def _comes_back(at: Analysis, last: int, end: int) -> bool:
    """ "10 October, back on the 13th": the day or hour before that of the return."""
    for k in range(last, end):
        if at.word(k) in BACK:
            return any(
                at.word(j)[:1].isdigit() or at.word(j)[:3] in DAYS for j in range(k + 1, min(end, k + 5))
            )
    return False


_OPENING = listed(", . and und et y e en way :")


def _outward(at: Analysis, first: int) -> str:
    """ "out at 9, back at 17", "Hin um 7, zurück um 19 Uhr": the way is named right before it."""
    k = first - 1
    while k >= 0 and (at.word(k) in LEADS or at.word(k)[:3] in DAYS) and first - k <= 4:
        k -= 1
    if k < at.sentence(first)[0]:
        return ""
    opens = k == at.sentence(k)[0] or at.word(k - 1) in _OPENING
    if at.word(k) in OUT and (opens or k + 1 < first):
        return "start" if opens else ""
    both = at.word(k - 1) == "-" or bool(OUT & set(at.words(k - 3, k)))  # "aller-retour", "ida y vuelta"
    return "end" if at.word(k) in BACK and not both else ""


def _end_night(at: Analysis, first: int, last: int) -> str:
    """ "20 March is our last night", "first day 12 March"."""
    near = at.words(max(at.clause(first)[0], first - 4), first) + at.words(
        last, min(at.clause(first)[1], last + 5)
    )
    for word, following in zip(near, near[1:], strict=False):
        if following in NIGHTS and word in FIRST | LAST:
            return "start" if word in FIRST else "end"
    return ""


def _be_there_by(at: Analysis, first: int) -> str:
    """ "get me to the station by 18:30": an hour by which one has to be somewhere is no hour of leaving."""
    before = at.word(first - 1) if at.word(first - 1) not in ("the", "las", "de") else at.word(first - 2)
    clause = at.clause(first)[0]
    if before not in BY or at.has("start", max(clause, first - 6), first - 1):
        return ""
    return "end" if THERE & set(at.words(clause, first - 1)) else ""


def _by_small_word(at: Analysis, first: int) -> str:
    """Small words that say the same in every language that has them."""
    word = (
        at.word(first - 1)
        if at.word(first - 1) not in ("the", "el", "le", "den", "il")
        else at.word(first - 2)
    )
    return "start" if word in SURE_FROM else "end" if word in SURE_TO else ""


def other_is_end(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "my home is Bristol and I'm headed to Exeter": another name stands where the field's does, this one
    nowhere."""
    if not profile.side or local_side(at, first, last, profile):
        return False
    if profile.side == "end" and any(
        at.words(k, k + 2) in _FROM_THERE for k in range(last, at.sentence(first)[1])
    ):
        return True
    for k in range(1, len(at.tokens)):
        if first <= k < last or not at.word(k).isalpha() or len(at.word(k)) < 3:
            continue
        original = at.folded.original[at.folded.starts[at.tokens[k].start]]
        named = original.isupper() and k != at.sentence(k)[0] and at.word(k) not in VERBS
        if named and local_side(at, k, k + 1, profile) == profile.side:
            return True
    return False


_FROM_THERE = (
    ["from", "there"],
    ["von", "dort"],
    ["von", "da"],
    ["de", "la"],
    ["desde", "alli"],
    ["de", "ahi"],
)


def _concludes(at: Analysis, k: int) -> bool:
    """ "it gets in at 6, so let's say 7", "só chega às 9:40, por isso às 10"."""
    return at.word(k) in CONCLUDES or at.words(k, k + 2) in _THEREFORE


_THEREFORE = (["por", "isso"], ["por", "eso"], ["per", "questo"], ["c'", "est"], ["that", "'s"])


def _sided(at: Analysis, first: int, last: int) -> list[Mark]:
    marks = [m for tag in ("start", "end") for m in at.within(tag, first, last)]
    marks.sort(key=lambda m: (m.first, m.last))
    return [
        m
        for m in marks
        if not any(
            o is not m and o.first <= m.first and m.last <= o.last and o.last - o.first > m.last - m.first
            for o in marks
        )
    ]


def _takes_place(at: Analysis, mark: Mark) -> bool:
    """ "flying to Vaasa on the 6th": the side is that of the town, not of the day."""
    return at.word(mark.last - 1) in _TO_A_TOWN


_TO_A_TOWN = listed("to for heading headed visit visiting destination reach towards toward nach a")


def side_of(at: Analysis, mark: Mark, profile: Profile) -> str:
    """The side that a mark says; one arrives at a hotel when the stay starts."""
    word = at.word(mark.last - 1)
    if word in ARRIVAL and profile.named & ARRIVAL:
        return profile.side or mark.tag  # "Anreise" for a field that says "Ankunft"
    if profile.stay and (
        at.word(mark.first) in ("getting", "get", "land", "landing") and word == "in" or word == "there"
    ):
        return "start"
    if profile.stay and word[:5] in ("arriv", "leave", "leavi", "depar", "abrei", "anrei", "llega", "chega"):
        return "start" if word[:5] in ("arriv", "anrei", "llega", "chega") else "end"
    return mark.tag


def _right_before(at: Analysis, first: int, profile: Profile) -> str:
    k = first - 1
    neutral = _NEUTRAL - {"la"} if at.language == "en" else _NEUTRAL  # "to LA on the 6th"
    while k >= 0 and at.word(k) in neutral and first - k <= 2 and at.word(k) not in _NEAR_ONLY:
        k -= 1
    if profile.time and at.word(k) == "vers":
        return ""  # "vers 8 h"
    for tag in ("end", "start"):
        for mark in at.tags.get(tag, ()):
            if mark.last - 1 == k and mark.last - mark.first == 1 and at.word(k) in _NEAR_ONLY:
                return tag
            if mark.last - 1 == k and mark.last - mark.first > 1:
                return side_of(at, mark, profile)
    return ""


def _reaches(at: Analysis, mark: Mark, first: int) -> bool:
    """Whether the mark still governs the value: small words only when near, verbs until another clause
    with its own verb."""
    word = at.word(mark.first)
    if mark.last - mark.first == 1 and word in _NEAR_ONLY:
        return False
    if at.clause(mark.first) == at.clause(first):
        return first - mark.last <= 12
    return (
        first - mark.last <= 8
        and at.sentence(mark.first) == at.sentence(first)
        and not _concludes(at, at.clause(first)[0])
        and not at.has("first", at.clause(first)[0], first)
    )
