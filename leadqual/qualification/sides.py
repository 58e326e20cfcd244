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
    dated = profile.field.kind == "date" or profile.time or _is_clock(at, first, last)
    near = (
        _in_pair(at, first, last, dated)
        or _outward(at, first)
        or _right_before(at, first, profile)
        or (_be_there_by(at, first) if profile.time else "" if dated else _by_deed(at, first, last))
    )
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
    return "start" if dated and _comes_back(at, last, end) else ""


def _is_clock(at: Analysis, first: int, last: int) -> bool:
    return last - first <= 2 and at.word(first)[:1].isdigit() and at.word(last - 1)[-2:] in _HOURS


_HOURS = frozenset(f"{minute:02}" for minute in range(60)) | listed("am pm uhr uur h")


def _comes_back(at: Analysis, last: int, end: int) -> bool:
    """ "10 October, back on the 13th": the day or hour before that of the return."""
    for k in range(last, end):
        if at.word(k) in _BACK:
            return any(
                at.word(j)[:1].isdigit() or at.word(j)[:3] in _DAYS for j in range(k + 1, min(end, k + 5))
            )
    return False


_BACK = listed(
    """back return returning zuruck ruckfahrt ruckflug retour vuelta regreso volta regresso ritorno terug
    terugreis"""
)
_OUT = listed("out outbound hin hinfahrt hinflug aller ida andata heen heenreis")
_FROM = listed("from von vom ab aus de du depuis d' desde del do da dal dalla van vanaf vanuit between")
_LEADS = listed(
    """on at by about around tomorrow today am um gegen le a las vers el alle as om rond - : , the den dia il
    sur op"""
)


def _outward(at: Analysis, first: int) -> str:
    """ "out at 9, back at 17", "Hin um 7, zurück um 19 Uhr": the way is named right before it."""
    k = first - 1
    while k >= 0 and (at.word(k) in _LEADS or at.word(k)[:3] in _DAYS) and first - k <= 4:
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
    if at.word(k) in _OUT and (opens or k + 1 < first):
        return "start" if opens else ""
    return "end" if at.word(k) in _BACK and opens else ""


_BY = listed("by before bis avant antes prima voor vor ate")
_THERE = listed(
    """be there arrive get to at reach sein sind ankommen etre arriver estar llegar chegar essere arrivare
    zijn"""
)


def _be_there_by(at: Analysis, first: int) -> str:
    """ "get me to the station by 18:30": an hour by which one has to be somewhere is no hour of leaving."""
    before = at.word(first - 1) if at.word(first - 1) not in ("the", "las", "de") else at.word(first - 2)
    clause = at.clause(first)[0]
    if before not in _BY or at.has("start", max(clause, first - 6), first - 1):
        return ""
    return "end" if _THERE & set(at.words(clause, first - 1)) else ""


_LET = listed(
    """rent renting hire hiring collect collecting mieten miete leihen ausleihen abholen louer loue recuperer
    alquilar alquilo recoger alugar alugo levantar noleggiare noleggio ritirare huren huur ophalen"""
)
_HAND_BACK = listed(
    """drop return returning abgeben zuruckgeben abzugeben rendre rends restituer devolver devuelvo
    entregar devolvo riconsegnare restituire restituisco riconsegno inleveren terugbrengen"""
)
_IN = listed("in im en a em no na te at beim am")
_JOINS = listed("and und et y e en then dann puis luego depois poi dan , ;")


def _by_deed(at: Analysis, first: int, last: int) -> str:
    """ "rent a car in Trier and drop it in Worms": what one does in a place, before it or, in some languages,
    at the end of the clause."""
    if at.word(first - 1) not in _IN:
        return ""
    begin, end = at.sentence(first)
    cut = next((k for k in range(first - 2, begin - 1, -1) if at.word(k) in _JOINS), begin - 1) + 1
    stop = next((k for k in range(last, end) if at.word(k) in _JOINS), end)
    said = set(at.words(cut, stop))
    if bool(said & _LET) == bool(said & _HAND_BACK):
        return ""
    return "start" if said & _LET else "end"


_TO = listed(
    """to - > → until till til through thru bis nach au jusqu'au a al all' ai hasta ate ao tot naar para fino
    jusqu'a"""
)


def _in_pair(at: Analysis, first: int, last: int, dated: bool) -> str:
    """ "LA to SFO", "the 4th to the 8th", "Oslo-Bergen": the first of a pair is its start, the second its
    end."""
    paired = at.word(last) in _TO and at.word(first - 1) not in _TO
    if paired and (_is_partner(at, last + 1, dated) or at.word(first - 1) in _FROM and at.word(last) != "-"):
        return "start"
    k = first - 1
    while at.word(k) in ("the", "le", "el", "den", "dem", "il", "de", "o") and first - k <= 2:
        k -= 1
    if dated and at.word(k) in _TO - {"-"} and at.word(k - 1)[:1].isdigit():
        return "end"
    if (
        at.word(first - 1) == "-"
        and first >= 2
        and _is_partner(at, first - 2, dated)
        and at.tokens[first - 1].end == at.tokens[first].start
    ):
        return "end"
    return ""


def joins_ends(at: Analysis, first: int, last: int) -> bool:
    """ "Holyhead to Dublin" is two places, "Stoke-on-Trent" is one."""
    return any(
        at.word(k) in _TO
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
    if (
        profile.stay
        and at.word(mark.first) in ("getting", "get", "land", "landing")
        and word in ("in", "there")
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
        and not at.has("first", at.clause(first)[0], first)
    )
