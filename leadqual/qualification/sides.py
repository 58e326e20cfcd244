"""Which side of a journey, stay or span the words at a place stand on: its start, its end, or neither.
Pure."""

from __future__ import annotations

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.profile import Profile
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
    dated = profile.field.kind == "date" or profile.time
    if pair := _in_pair(at, first, last, dated):
        return pair
    near = _right_before(at, first, profile)
    if near:
        return near
    begin, end = at.sentence(first)
    if not dated and at.word(first - 1) in _FOR and at.within("start", begin, first - 1):
        return "end"
    marks = [
        m for m in _sided(at, begin, first) if _reaches(at, m, first) and not (dated and _takes_place(at, m))
    ]
    if marks:
        return _tag(at, marks[-1], profile)
    after = [m for m in _sided(at, last, min(end, last + 5)) if m.first - last <= 3]
    if (
        after
        and at.word(last) in ("is", "as", "for", "to", "would", "ist", "es", "est")
        and at.clause(last)[0] <= first
    ):
        return _tag(at, after[0], profile)
    return ""


_TO = listed("""to - > until till til through thru bis nach au jusqu'au a al hasta ate ao tot naar""")


def _in_pair(at: Analysis, first: int, last: int, dated: bool) -> str:
    """ "LA to SFO", "the 4th to the 8th", "Oslo-Bergen": the first of a pair is its start, the second its
    end."""
    if at.word(last) in _TO and _is_partner(at, last + 1, dated) and at.word(first - 1) not in _TO:
        return "start"
    if (
        at.word(first - 1) == "-"
        and first >= 2
        and _is_partner(at, first - 2, dated)
        and at.tokens[first - 1].end == at.tokens[first].start
    ):
        return "end"
    return ""


def _is_partner(at: Analysis, k: int, dated: bool) -> bool:
    """Whether the other side of a pair stands at token k: a number or weekday for a date, a name for a
    place."""
    while at.word(k) in ("the", "le", "la", "el", "den", "dem", "de", ">"):
        k += 1
    if k >= len(at.tokens):
        return False
    if dated:
        return at.word(k)[:1].isdigit() or at.word(k)[:3] in _DAYS
    return (
        at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()
        or _all_lower(at)
        and at.word(k).isalpha()
        and at.word(k) not in _VERBS
    )


def _all_lower(at: Analysis) -> bool:
    return at.folded.original == at.folded.original.lower()


_DAYS = listed(
    """mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec tom mit don fre sam son
    lun mer jeu ven dim mie vie sab dom seg ter qua qui sex gio maa din woe vri zat zon"""
)
_VERBS = listed(
    """be find have get book see make do play watch reserve buy need know want pay ask go travel visit stay
    take leave return the a my our"""
)


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


_FOR = listed("for pour per para por voor")


def _takes_place(at: Analysis, mark: Mark) -> bool:
    """ "flying to Vaasa on the 6th": the side is that of the town, not of the day."""
    return at.word(mark.last - 1) in (
        "to",
        "for",
        "heading",
        "headed",
        "visit",
        "visiting",
        "destination",
        "reach",
        "towards",
        "toward",
        "nach",
        "a",
    )


def _tag(at: Analysis, mark: Mark, profile: Profile) -> str:
    """The side that a mark says; one arrives at a hotel when the stay starts."""
    word = at.word(mark.last - 1)
    if profile.stay and word[:5] in ("arriv", "leave", "leavi", "depar", "abrei", "anrei", "llega", "chega"):
        return "start" if word[:5] in ("arriv", "anrei", "llega", "chega") else "end"
    return mark.tag


def _right_before(at: Analysis, first: int, profile: Profile) -> str:
    k = first - 1
    while k >= 0 and at.word(k) in _NEUTRAL and first - k <= 2 and at.word(k) not in _NEAR_ONLY:
        k -= 1
    for tag in ("end", "start"):
        for mark in at.tags.get(tag, ()):
            if mark.last - 1 == k and mark.last - mark.first == 1 and at.word(k) in _NEAR_ONLY:
                return tag
            if mark.last - 1 == k and mark.last - mark.first > 1:
                return _tag(at, mark, profile)
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
        and not at.has("first", at.clause(first)[0], first)
    )
