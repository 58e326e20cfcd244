"""Words that refuse what they name, or like it less than another. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Place
from leadqual.qualification.readers.word_sets import words as listed


def refusing(at: Analysis, first: int, last: int) -> list[Mark]:
    """ "I'm not interested in it", "I'd rather not have it": a refusal that names what it refuses."""
    marks = sorted(m for tag in ("decline", "another") for m in at.within(tag, first, last))
    return [m for m in marks if NOT & set(at.words(m.first, m.last)) and _names_what(at, m)]


def _names_what(at: Analysis, mark: Mark) -> bool:
    return at.word(mark.last) in _WHAT or at.word(mark.last - 1) == "like"


NOT = listed("not nicht pas no nao non niet")
# what leads to what is refused
_WHAT = listed(
    """in have take do go use eat see watch book get choose pick stay travel fly leave pay spend visit play
    haben nehmen an prendre avoir par tomar ir en ter ficar com prendere avere a hebben nemen"""
)


def is_liked_less(place: Place) -> bool:
    """ "I prefer Oakland to Concord", "rather Oakland than Concord": of two values the second."""
    at, k = place.at, place.first - 1
    while at.word(k) in _SMALL:
        k -= 1
    begin = place.sentence[0]
    if at.word(k) == "than" and place.shape != "number" and _MORE & set(at.words(begin, k)):
        return not _is_denied(at, begin, k)  # "a doctor in Napa more than one in Sonoma"
    if at.word(k) in ("than", "over") and outdoes(at, k):
        return True
    if at.word(k) in ("beats", "beat") and not {"nothing", "nobody", "not", "no"} & set(at.words(begin, k)):
        return True
    if at.word(k) == "before" and _PICK & set(at.words(begin, k)):
        return True  # "I'd pick Oakland before Concord"
    if at.word(k) not in ("to", "over") or k - 1 <= begin and at.word(k) == "to":
        return False
    named = is_large(at, k - 1) or at.word(k - 1)[:1].isdigit()
    if at.word(k) == "to":
        return named and bool(_PREFER & set(at.words(begin, k - 1)))
    return named and (is_large(at, place.first) or at.word(place.first)[:1].isdigit()) and k - begin <= 6


def outdoes(at: Analysis, k: int) -> bool:
    """ "I'd sooner have Oslo than Rome", "Oslo works better for me than Rome", "choose Oslo over Rome"."""
    begin = at.sentence(k)[0]
    led = at.words(max(begin, k - 12), k)
    return not _is_denied(at, begin, k) and not (
        _BETTER if at.word(k) == "than" else _PREFER | _PICK
    ).isdisjoint(led)


def _is_denied(at: Analysis, begin: int, k: int) -> bool:
    """ "nothing is better than Rome"."""
    return at.has("neutral", begin, k) or at.has("neg", begin, k)


_BETTER = listed("rather sooner better nicer easier")
_MORE = listed("more")
_SMALL = listed("the a an one in on at by from for with")
_PICK = listed("pick choose")
_PREFER = listed("prefer preferred prefers")


def is_exception(place: Place) -> bool:
    """ "any day but Wednesday"."""
    at, k = place.at, place.first - 1
    while at.word(k) in ("on", "the", "for", "at", "in"):
        k -= 1
    if at.word(k) not in _BUT_FOR or _ALL_OF.isdisjoint(at.words(k - 3, k)):
        return False
    begin = place.sentence[0]
    return not (
        at.has("neutral", begin, k + 1) or at.has("neg", begin, k - 1)
    )  # "no way I'd take anything but"


_BUT_FOR = listed("but except ausser sauf excepto exceto tranne behalve menos")
_ALL_OF = listed(
    """any all every anything everything jeder alles tout cualquier todo qualquer tudo tutto qualsiasi alle
    elke"""
)
