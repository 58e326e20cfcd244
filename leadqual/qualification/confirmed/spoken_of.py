"""Whether a question is about a yes/no field, by its words. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.confirmed.replies import Span
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.senses import PREMISES, matters_in, same_matter, sense, senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_DOMAIN = frozenset(
    map(
        stem,
        listed(
            """ride property house hotel restaurant trip ticket flight bus car attraction place room
            visit event unit transaction account salon doctor train taxi cab apartment home movie
            song music reservation booking provider stylist dentist therapist company purchase
            visitor"""
        ),
    )
)


# of a cue like "someone else decides"
_ANYBODY = frozenset(map(stem, listed("someone somebody anyone anybody else themselves up")))
# words of a field that is about going through with it ("book a ticket?")
_ORDERS = frozenset(map(stem, listed("book booking reserve reservation purchase buy order")))


def own_stems(profile: Profile) -> frozenset[str]:
    """The words by which a question is known to be about the field, those of its trade only if there are no
    others."""
    own = (profile.key_words | profile.words) - _DOMAIN - _ANYBODY
    return own or frozenset(map(stem, (*profile.key_order, *profile.label_order))) & (_DOMAIN | _ORDERS)


def speaks_of(profile: Profile, at: Analysis, span: Span) -> bool:
    """Whether a question's words are those of the field, in whatever language, apart from the words of
    its trade."""
    words = at.words(*span)
    stems = frozenset(map(stem, words))
    own = own_stems(profile)
    said = stems - concepts.GENERIC | stems & own
    if own & said or {w[:5] for w in own if len(w) >= 5} & {w[:5] for w in said if len(w) >= 5}:
        return True
    if {w.rstrip("aeios") for w in own if len(w) >= 5} & {w.rstrip("aeios") for w in said if len(w) >= 5}:
        return True  # culla, culle
    asked = profile.meant | {sense(name).against for name in profile.meant}
    if any({"yes", "topic"} & sense(name).kinds for name in asked & senses(words)):
        return True
    own_matters = profile.matters - PREMISES or profile.matters  # "pets are allowed in the hotel": pets
    return same_matter(own_matters, matters_in(tuple(words), at.language))
