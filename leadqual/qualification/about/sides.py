"""Which side of a journey, stay or span the words at a place stand on: its start, its end, or neither.
Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.sides import (
    AGAINST,
    AND,
    BACK,
    BETWEEN,
    BY,
    CONCLUDES,
    DEEDS,
    ENDS_BY_NOUN,
    FIRST,
    FOR,
    FROM,
    HAVE,
    IN,
    JOINS,
    LAST,
    LEADS,
    NEW,
    NIGHTS,
    OLD,
    OLD_ADJ,
    OUT,
    SURE_FROM,
    SURE_TO,
    SWAPS,
    THERE,
    TO,
    VEHICLES,
    VERBS,
)
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
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
        _in_pair(at, first, last, dated)
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
        or _by_deed(at, first, last, profile, dated)
    )
    if near:
        return near
    if (
        profile.time
        and at.word(first - 1) in ("the", "den", "le", "el", "il", "o")
        and at.word(last) in TO | FROM
    ):
        return "start" if _names(at, last + 1) else ""  # "the 7:45 to Uppsala"
    begin, end = at.sentence(first)
    if not dated and at.word(first - 1) in FOR and at.within("start", begin, first - 1):
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
    return "start" if dated and _comes_back(at, last, end) else ""


def _is_clock(at: Analysis, first: int, last: int) -> bool:
    return last - first <= 2 and at.word(first)[:1].isdigit() and at.word(last - 1)[-2:] in _HOURS


_HOURS = frozenset(f"{minute:02}" for minute in range(60)) | listed("am pm uhr uur h")


def _comes_back(at: Analysis, last: int, end: int) -> bool:
    """ "10 October, back on the 13th": the day or hour before that of the return."""
    for k in range(last, end):
        if at.word(k) in BACK:
            return any(
                at.word(j)[:1].isdigit() or at.word(j)[:3] in _DAYS for j in range(k + 1, min(end, k + 5))
            )
    return False


def _outward(at: Analysis, first: int) -> str:
    """ "out at 9, back at 17", "Hin um 7, zurück um 19 Uhr": the way is named right before it."""
    k = first - 1
    while k >= 0 and (at.word(k) in LEADS or at.word(k)[:3] in _DAYS) and first - k <= 4:
        k -= 1
    if k < at.sentence(first)[0]:
        return ""
    opens = k == at.sentence(k)[0] or at.word(k - 1) in (
        ",",
        ".",
        "and",
        "und",
        "et",
        "y",
        "e",
        "en",
        "way",
        ":",
    )
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


def _by_deed(at: Analysis, first: int, last: int, profile: Profile, dated: bool) -> str:
    """ "rent a car in Trier and drop it in Worms": what one does then or there, by the verb before it or, in
    some languages, at the end of the clause."""
    if not dated and at.word(first - 1) not in IN:
        return ""
    begin, end = at.sentence(first)
    cut = next((k for k in range(first - 2, begin - 1, -1) if _parts(at, k)), begin - 1) + 1
    stop = next((k for k in range(last, end) if _parts(at, k)), end)
    for k in (
        *range(max(last, stop - 1), stop),
        *range(first - 1, cut - 1, -1),
        *(() if any(at.has(tag, cut, first) for tag in ("start", "end")) else range(last, stop)),
    ):
        deed = _CLOSING.get(at.word(k), "") if k >= last else ""
        if deed := deed or _deed(at, k):
            return _side_of(deed, profile.stay)
    return ""


def _parts(at: Analysis, k: int) -> bool:
    """Whether another deed may begin behind a token; "en" and "e" are also small words before a noun."""
    return at.word(k) in JOINS and not (
        at.word(k) == "en" and at.word(k - 1) not in DEEDS and _names(at, k + 1)
    )


def _names(at: Analysis, k: int) -> bool:
    return k < len(at.tokens) and at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()


def _deed(at: Analysis, k: int) -> str:
    word, after = at.word(k), at.word(k + 1)
    if word in ("get", "gets", "getting", "got") and after in ("in", "into", "there"):
        return "arrive"
    if word in ("fly", "flying", "flies", "head", "heading", "drive", "driving", "set", "setting", "start"):
        return {"out": "depart", "off": "depart", "home": "back", "back": "back"}.get(after, "")
    if word == "home":
        return "" if at.word(k - 1) in ("at", "from", "my", "our", "a", "the", "of") else "back"
    if word == "off" and after == "to":
        return "arrive"
    if word in ("off", "kick", "kicking") and (
        after in ("again", "off", "on") or at.word(k - 1) in ("are", "am")
    ):
        return "depart"
    if word in ("get", "hop", "board", "getting") and after == "on" or word == "boarding":
        return "depart"
    leaves = at.word(k - 1) in ("get", "hop", "getting", ",", "and", "then")
    if word == "off" and after in ("at", "in") and leaves or word == "alight":
        return "arrive"
    if word in HAVE and VEHICLES & set(at.words(k + 1, k + 5)):
        return "fetch"
    return DEEDS.get(word, "")


def _side_of(deed: str, stay: bool) -> str:
    if deed in ("fetch", "back"):
        return "start" if deed == "fetch" else "end"
    return "start" if (deed == "arrive") == stay else "end"


def replaced(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "move it from 8:30 to 9:30", "exchange the M for an L", "from Marc to Lucy": the end of a pair that a
    field for the new one, or for who gets it, does not mean; the other way round for the old one."""
    named = {*profile.key_order, *profile.label_order}
    new, old = bool(named & NEW), bool(named & OLD)
    if old and at.has("moved", at.clause(first)[0], at.clause(first)[1]):
        new, old = True, False  # "moved from X to Y": Y is the current one
    if new == old:
        return False
    before = (
        at.word(first - 1)
        if at.word(first - 1) not in ("the", "a", "an", "den", "le", "el")
        else at.word(first - 2)
    )
    if before in OLD_ADJ or _is_old_one(profile, at, first):
        return new
    behind = _behind_hour(at, last)
    opens = before in FROM | {"um"} and at.word(behind) in TO | {"auf", "au"} or _is_swapped(at, first, last)
    begin = at.clause(first)[0]
    closes = before in TO - {"-"} and bool(FROM & set(at.words(begin, first - 1)))
    return opens and new or closes and old


def is_new_one(profile: Profile, at: Analysis, first: int) -> bool:
    """ "from the 12th to the 19th" for a new date."""
    k = first - 1 if at.word(first - 1) not in ("the", "den", "le", "el", "il", "o", "de") else first - 2
    named = {*profile.key_order, *profile.label_order}
    begin = at.clause(first)[0]
    return bool(named & NEW) and at.word(k) in TO - {"-"} and bool(FROM & set(at.words(begin, k)))


def _behind_hour(at: Analysis, last: int) -> int:
    """The token behind an hour that goes with a day: "from the 12th at 10 to the 19th"."""
    k = last
    if at.word(k) in ("at", "um", "a", "alle", "om", ",") or at.word(k)[:1].isdigit():
        k += 0 if at.word(k)[:1].isdigit() else 1
        while at.word(k)[:1].isdigit() or at.word(k) in ("am", "pm", "h", "uhr", "uur", ":", "las"):
            k += 1
    return k if k > last and at.word(k) in TO - {"-"} else last


def _is_swapped(at: Analysis, first: int, last: int) -> bool:
    begin = at.clause(first)[0]
    return bool(SWAPS & set(at.words(begin, first))) and at.word(last) in FOR | AGAINST


def _is_old_one(profile: Profile, at: Analysis, first: int) -> bool:
    """ "my old address was 3 Mill Lane"."""
    begin = at.clause(first)[0]
    return any(at.word(k) in OLD_ADJ and stem(at.word(k + 1)) in profile.words for k in range(begin, first))


_CLOSING = {
    "zuruck": "back",
    "terug": "back",
    "ab": "depart",
    "weg": "depart",
    "an": "arrive",
    "aan": "arrive",
}


def _by_small_word(at: Analysis, first: int) -> str:
    """Small words that say the same in every language that has them."""
    word = (
        at.word(first - 1)
        if at.word(first - 1) not in ("the", "el", "le", "den", "il")
        else at.word(first - 2)
    )
    return "start" if word in SURE_FROM else "end" if word in SURE_TO else ""


def _in_pair(at: Analysis, first: int, last: int, dated: bool) -> str:
    """ "LA to SFO", "the 4th to the 8th", "Oslo-Bergen": the first of a pair is its start, the second its
    end."""
    paired = at.word(last) in TO and at.word(first - 1) not in TO
    if paired and (_is_partner(at, last + 1, dated) or at.word(first - 1) in FROM and at.word(last) != "-"):
        return "start"
    if at.word(first - 1) in BETWEEN and at.word(last) in AND:
        return "start"
    if at.word(first - 1) in AND and any(at.word(k) in BETWEEN for k in range(max(0, first - 6), first - 1)):
        return "end"
    k = first - 1
    while at.word(k) in ("the", "le", "el", "den", "dem", "il", "de", "o") and first - k <= 2:
        k -= 1
    if dated and at.word(k) in TO - {"-"} and at.word(k - 1)[:1].isdigit():
        return "end"
    if (
        at.word(first - 1) == "-"
        and first >= 2
        and _is_partner(at, first - 2, dated)
        and at.tokens[first - 1].end == at.tokens[first].start
    ):
        return "end"
    return ""


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


def joins_ends(at: Analysis, first: int, last: int) -> bool:
    """ "Holyhead to Dublin" is two places, "Stoke-on-Trent" is one."""
    return any(
        at.word(k) in TO
        and (at.word(k) not in ("-", "a", "al") or _is_apart(at, k))
        and _is_partner(at, k + 1, False)
        and _is_partner(at, k - 1, False)
        for k in range(first + 1, last - 1)
    )


def _is_apart(at: Analysis, k: int) -> bool:
    """A dash between two names has space around it, or both are names of their own."""
    return at.tokens[k - 1].end < at.tokens[k].start and at.tokens[k].end < at.tokens[k + 1].start


def _is_partner(at: Analysis, k: int, dated: bool) -> bool:
    """Whether the other side of a pair stands at token k: a number or weekday for a date, a name for a
    place."""
    while at.word(k) in ("the", "le", "la", "el", "den", "dem", "de", ">"):
        k += 1
    if k >= len(at.tokens):
        return False
    if dated:
        return at.word(k)[:1].isdigit() or at.word(k)[:3] in _DAYS
    if at.word(k) in ("anywhere", "somewhere", "wherever"):
        return True
    return (
        at.folded.original[at.folded.starts[at.tokens[k].start]].isupper()
        or _all_lower(at)
        and at.word(k).isalpha()
        and at.word(k) not in VERBS
    )


def _all_lower(at: Analysis) -> bool:
    return at.folded.original == at.folded.original.lower()


_DAYS = listed(
    """mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec tom mit don fre sam son
    lun mer jeu ven dim mie vie sab dom seg ter qua qui sex gio maa din woe vri zat zon"""
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
    if profile.stay and (
        at.word(mark.first) in ("getting", "get", "land", "landing") and word == "in" or word == "there"
    ):
        return "start"
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
        and at.word(at.clause(first)[0]) not in CONCLUDES
        and not at.has("first", at.clause(first)[0], first)
    )
