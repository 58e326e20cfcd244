"""Places that are others', whom one delivers to or serves ("we supply 300 restaurants"). Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.senses import PREMISES, nouns_in
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_SERVING = listed(
    """serve serves serving supply supplies supplying cater caters bedienen bediene beliefern beliefere
    versorgen servons sert livrons livre approvisionnons fournissons servimos sirvo suministramos suministro
    abastecemos atendemos fornecemos forneco serviamo riforniamo forniamo beleveren belever leveren lever"""
)
# what is sold or brought to somebody, done with or for them
_DOING = listed(
    """deliver delivers delivering sell sells selling ship ships shipping work works working liefern liefere
    verkaufen verkaufe arbeiten arbeite vendons vends travaillons travaille vendemos vendo entregamos
    trabajamos trabajo trabalhamos trabalho vendiamo consegniamo lavoriamo lavoro verkopen werken"""
)
_TO = listed(
    """to into with for an mit fur a aux avec pour con para por com ao aos ai alle agli con per aan met
    voor"""
)
_NEAR = 6


def is_served(profile: Profile, at: Analysis, first: int) -> bool:
    """Whether the places counted from token `first` on are those of customers; a field that names what is
    done to them asks for just those."""
    if "site" not in profile.counts and not profile.nouns & PREMISES:
        return False
    before = at.words(max(at.clause(first)[0], first - _NEAR), first)
    verbs = [word for word in before if word in _SERVING]
    verbs += [word for k, word in enumerate(before) if word in _DOING and _TO & set(before[k + 1 :])]
    return any(not any(word.startswith(verb[:_ROOT]) for word in profile.named) for verb in verbs)


_ROOT = 4


def is_one_of_several(profile: Profile, at: Analysis, first: int, unit: str) -> bool:
    """ "Two plants, one office", "the head office and two branches": nobody said how many that makes."""
    own = {spot.name for spot in nouns_in((unit,), at.language)} & PREMISES
    if "site" not in profile.counts or not own or own & profile.nouns or stem(unit) in profile.words:
        return False
    words = at.words(*at.sentence(first))
    named = {spot.name for spot in nouns_in(words, at.language)} & PREMISES
    return bool(named - own) or bool(_HEAD_OFFICE & set(words))


_HEAD_OFFICE = listed(
    """hq headquarters headquarter zentrale hauptsitz hauptstandort firmensitz siege matriz casa-mere
    hoofdkantoor hoofdvestiging"""
)
