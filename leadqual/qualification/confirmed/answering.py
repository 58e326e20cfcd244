"""Whether a bare answer belongs to another question: "Which airline?" "Nordwind" names no town. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.claims import kind_of
from leadqual.qualification.about.labels import own_labels
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.slots import KIND_OF, kinds_of
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.kinds import KIND_WORDS
from leadqual.qualification.lexicon.labels import LABEL_OF, NAMES
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.language import UNKNOWN, language
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_WHICH = listed(
    """what which quel quelle quels quelles welche welcher welches welchem welchen que cual cuales qual
    quais quale quali che welk welke was wat any particular"""
)
WHERE = listed("""where wo wohin woher ou donde adonde onde aonde dove waar""")
_WHO = listed("""who whom wer wen wem qui quien quienes quem chi wie""")
_SORTS = listed("""kind type sort of genre style art genre tipo clase tipo soort fur for voor de di du d'""")
_SKIPPED = listed(
    """is are 's the your ist ihr ihre der die das est la le votre l' es su tu el e o a seu sua il lo suo
    uw de het"""
)
_NO_NOUN = listed(
    """would do does did can could should shall will was were have has may might i you we they it he she
    else kann soll mochten machen brauchen suchen darf sie du ich puis voulez cherchez souhaitez
    faites puedo quiere desea busca posso quer deseja procura vuole desidera cerca kan wilt zoekt
    about if brings way can one ones of these those this that"""
)
_NAMES = listed("""name names nom nombre nome naam namen""")
_SMALL = listed(
    """in at to on for the a an my our it its is that s with please um uh oh ah hm ok okay well yes yeah
    sure thanks im am le la les un une el los una o os um uma il lo gli de het een der die das ein
    eine ein zu bei aus von nach auf a au en em na no te per da di du i think maybe probably just"""
)
_TOLD = frozenset(("title", "genre", "label"))
_MAKES = listed("brand make maker marke marque marca merk")
_PERSONS = frozenset(("person", "maker", "actor", "director"))


def answers_another(
    profile: Profile, asked: Analysis, at: Analysis, first: int, last: int, known: bool
) -> bool:
    """`asked`: the agent's message right before; `known`: it is known to ask for another field."""
    if not _is_bare(at, first, last):
        return False
    begin = asked.sentences[-1]
    if not known and not kinds_of(profile) and asks_for(asked, begin)[0] == "where":
        return is_large(at, first)  # "in a notebook" may be anything, a name is where it is
    return known or _asks_other(profile, asked, begin)


def _is_bare(at: Analysis, first: int, last: int) -> bool:
    rest = [*at.words(*at.sentence(first))]
    for word in at.words(first, last):
        if word in rest:
            rest.remove(word)
    return not any(w[0].isalnum() and w not in _SMALL for w in rest)


def asks_for(asked: Analysis, begin: int) -> tuple[str, str]:
    """The question word of a sentence, as "where", "who" or "which", and the noun behind the last; "" for
    none."""
    first, last = asked.sentence(begin)
    for k in range(first, last):
        word = asked.word(k)
        if word in WHERE:
            return "where", ""
        if word in _WHO and asked.word(k + 1) not in ("many", "viel", "viele"):
            return "who", ""
        if word in _WHICH and (word != "particular" or asked.word(k - 1) != "in"):
            return "which", _noun(asked, k + 1, last)
    return "", ""


@lru_cache(maxsize=2048)
def _asks_other(profile: Profile, asked: Analysis, begin: int) -> bool:
    first, last = asked.sentence(begin)
    if asked.word(last - 1) != "?":
        return False
    kinds = kinds_of(profile)
    how, noun = asks_for(asked, begin)
    if how == "where":
        return not kinds & {"place", "venue"} and not profile.side
    if how == "who":
        return not kinds & _PERSONS
    if how:
        return (
            _is_other(profile, noun, asked.language)
            if noun
            else bool(kinds - _TOLD or _MAKES & profile.named)
        )
    return _is_for_another(profile, asked.words(first, last - 1))


def _is_for_another(profile: Profile, words: list[str]) -> bool:
    """ "And your insurance?", "Reference?", "Can I have a name?": a short question that is hardly more than
    the noun of what it asks for."""
    nouns = [w for w in words if w.isalpha() and w not in _SMALL | _SKIPPED | _CALLS | concepts.MINE_WORDS]
    if not 1 <= len(nouns) <= 3 or len(words) > 7 or any(w in _NO_NOUN | _ASKING for w in nouns):
        return False
    stems = {stem(w) for w in nouns}
    if stems & profile.asked or senses(nouns) & profile.meant:
        return False
    named = profile.named
    if set(nouns) & _NAMES:
        return not (kind_of(profile) in ("person", "") or named & _NAMES)
    return kind_of(profile) not in {KIND_WORDS.get(w, "") for w in nouns} - {""}


_ASKING = listed(
    """anyone anybody anything someone something where who particular preference preferred else when how
    why wann quand comment cuando como quando come wanneer hoe warum pourquoi so
    jemand quelqu'un alguien algo qualcuno iemand"""
)
_CALLS = listed(
    """and or what about which can could may i have get take we under whose please again then also so for on
    und auf wessen et au a nombre de quem come nome op welke"""
)


def _noun(asked: Analysis, k: int, last: int) -> str:
    """The noun behind "which": "which airline", "what kind of food", "what is your town"; "" for a verb."""
    while k < last and (asked.word(k) in _SORTS or asked.word(k) in _SKIPPED):
        k += 1
    word = asked.word(k)
    return word if word.isalpha() and word not in _NO_NOUN and not asked.has("first", k, k + 1) else ""


def is_made_of(noun: str, profile: Profile) -> bool:
    """ "¿Qué seguro tiene?" for an "Aseguradora"."""
    root = noun[:_ROOT]
    return len(root) == _ROOT and any(root in word for word in profile.named)


_ROOT = 5


def _is_other(profile: Profile, noun: str, spoken: str) -> bool:
    """Whether a noun names another thing than the field. Of an unknown one only a label in the same language
    tells: there it would have been the label's own word."""
    kinds = kinds_of(profile)
    if noun in _NAMES:
        return not kinds & {"person"} and not own_labels(profile) & NAMES
    if stem(noun) in profile.asked or senses((noun,)) & profile.meant:
        return False
    if LABEL_OF.get(noun, "") in own_labels(profile) or is_made_of(noun, profile):
        return False
    kind = KIND_OF.get(noun)
    if kind is not None or kinds:
        return kind not in kinds
    told = language(fold(profile.field.label).text)
    return spoken in (told, UNKNOWN) or told == UNKNOWN and spoken == "en"
