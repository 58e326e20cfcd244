"""Whether anything says that a name is the town, the kind or the maker that a field asks for. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.claims import is_around, is_town, kind_of
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.kinds import CUISINES, GENRES, KIND_NOUNS, POST_FREE
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

NO_TOWN, NO_SORT = "no word says that it is a town", "no word says what kind it is"
NO_MAKER = "no word says that it is who made or plays it"


def unsupported(profile: Profile, at: Analysis, first: int, last: int, fit: int) -> str:
    """Why nothing says that a name is the town, or a word the kind of food or music, that the field asks
    for; "" if something does."""
    if fit >= 1 or not is_large(at, first) or at.tags.get("correct"):
        return ""
    if at.words(last, last + 2) == [",", "not"]:
        return ""  # "Bath, not Bristol"
    kind = kind_of(profile)
    if kind == "maker" and not _MAKING & set(at.words(max(at.sentence(first)[0], first - 3), first)):
        there = at.word(last) == "at" and at.word(last + 1) in POST_FREE  # "There's Joanna T. at the Club"
        return "" if there or at.word(last) in _PERFORMS or first == 0 else NO_MAKER
    if (is_town(profile) or is_around(profile)) and not profile.side:
        return "" if _stands_as_town(profile, at, first, last) else NO_TOWN
    if kind in ("cuisine", "genre"):
        words = [w for w in at.words(first, last) if w[0].isalnum()]
        known = set(words) & (CUISINES | GENRES) or KIND_NOUNS & set(at.words(last, last + 2))
        return "" if known else NO_SORT
    return ""


_PERFORMS = listed("'s and song songs movie movies film films in plays directed stars acts acted sings sang")
_MAKING = listed(
    """by with starring featuring feat directed director actor actress artist singer band from of like love
    hear play cast includes see stars and von mit de con com met avec par por di van regie"""
)


def _stands_as_town(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    before = at.words(max(at.sentence(first)[0], first - 2), first)
    if before[-1:] == ["for"] and _is_within_another(at, first, last):
        return False
    if set(before) & _TOWARD or at.word(first - 1) in (",", "/", "(") and first - 1 > at.sentence(first)[0]:
        return True
    if at.word(first - 1) in (":", "=") and at.word(first - 2) in _TOWN_NOUNS:
        return True
    if at.word(last) in _TOWN_NOUNS or at.word(last) == "," and at.word(last + 1)[:2] in _STATES:
        return True
    return bool(set(at.words(*at.clause(first))) & _TOWN_NOUNS) or first == 0 and len(at.tokens) <= last + 2


def _is_within_another(at: Analysis, first: int, last: int) -> bool:
    """ "showtimes for Shazam in Santa Rosa": another name stands as where it is."""
    begin, end = at.sentence(first)
    return any(
        at.word(k) == "in" and is_large(at, k + 1) for k in range(begin, end) if not first <= k + 1 < last
    )


_TOWARD = listed(
    """in to from near nr at around of for about via towards toward through outside by nach von aus bei um
    im vers de a en dans du pres hacia desde cerca em para perto di da verso te naar uit van bij visit
    visiting leave leaving reach based is be not but or and it's"""
)
_TOWN_NOUNS = listed(
    """city town area location village region stadt ort ville ciudad cidade citta stad airport station centre
    center downtown weather forecast"""
)
_STATES = frozenset(("ca", "ny", "wa", "or", "tx", "fl", "il", "ma", "uk", "us", "en", "br", "au"))
