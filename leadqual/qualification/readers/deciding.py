"""Where a text says who decides: the one who speaks, or somebody else. Pure.

"Decidono i soci", "das letzte Wort hat der Chef", "I need my partner's approval": a verb of deciding with its
subject, stretch by stretch between commas.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.cards import TITLES
from leadqual.qualification.lexicon.deciding import (
    APPROVAL,
    AROUND,
    ASKS,
    DECIDES,
    DECISIONS,
    I_DECIDE,
    LAST_WORDS,
    MINE,
    MUST,
    OTHERS,
    RESTS_WITH,
    SPEAKER,
    THEY,
    WITH,
    YOURS,
)
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.tokens import Token
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

_BREAKS = frozenset((",", ".", ";", "?", "!", ":", "(", ")", "-", "but", "aber", "mais", "pero", "mas", "ma"))


_VISITORS = listed(
    """contact contacto contato contatto kontakt besucher ansprechpartner visiteur interlocuteur visitante
    visitatore referente bezoeker contactpersoon"""
)


def is_own_decision(named: Sequence[str]) -> bool:
    """Whether a yes/no field, by the words of its key and label, asks if the visitor is the one who
    decides."""
    if not {"decision", "decides"} & senses(tuple(named)):
        return False
    said = {*named}
    return (
        bool(said & (concepts.MINE_WORDS | _VISITORS)) or bool(said & _POWER) and not said & (OTHERS | THEY)
    )


# a label that says no subject means the visitor: "Decides alone", "Has the final say"
_POWER = listed(
    """alone sole solely say authority authorised authorized can may has power allein befugt
    seul pouvoir solo sola
    poder sozinho potere alleen bevoegd"""
)


def is_sole(named: Sequence[str]) -> bool:
    """Whether the field asks if they decide with nobody else."""
    return bool({*named} & _ALONE)


_ALONE = listed("alone sole solely allein alleinige seul seule solo sola sozinho sozinha alleen")
_BOTH = WITH | listed("and und et y e en two zwei dos deux dois due twee")


def names_others_too(words: Sequence[str]) -> bool:
    """ "io e mia moglie insieme", "con mi socio": not the speaker alone."""
    spoken = [word for word in words if word.isalpha()]
    others = any(word in OTHERS or is_post(word) for word in spoken)
    return others and len(spoken) <= 7 and bool(_BOTH & set(spoken))


def read_deciding(words: Sequence[Token], language: str) -> list[tuple[int, int, str]]:
    """Tokens [first, last) that say yes or no to whether the speaker decides; nothing where some say yes and
    others no."""
    found = [
        (first + k, first + k + 1, role)
        for first, last in _stretches(words)
        for k, role in _says([token.word for token in words[first:last]], language)
    ]
    return found if len({role for _, _, role in found}) == 1 else []


def _stretches(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = 0
    for k in range(len(words) + 1):
        if k == len(words) or words[k].word in _BREAKS:
            if k > first:
                yield first, k
            first = k + 1


def _says(said: list[str], language: str) -> Iterator[tuple[int, str]]:
    """Where a stretch says who decides, and what that says: "yes" for the speaker, "no" for another."""
    others, speaker = _subjects(said, language)
    asks = _place(said, ASKS | APPROVAL)
    if others and MUST & set(said) and asks is not None:
        yield asks, "no"
        return
    if (WITH | YOURS) & set(said) or any(
        TAGS.get(word, ("", 0))[0] in _DAYS and word not in MINE for word in said
    ):
        return
    verb = _place(said, DECIDES.get(language, frozenset()))
    if verb is not None:
        speaker = speaker or bool(I_DECIDE & set(said))
    else:
        verb = _decision(said)
        speaker = speaker or bool(MINE & set(said)) and not others
    if verb is not None and speaker != others:
        yield verb, "yes" if speaker else "no"


_DAYS = ("W", "R", "M")  # "la direction decide jeudi": of something


def _place(said: list[str], named: frozenset[str]) -> int | None:
    return next((k for k, word in enumerate(said) if word in named), None)


def _decision(said: list[str]) -> int | None:
    """Where "the last word", "it's up to", "my decision" stands."""
    for k in range(len(said)):
        if any(" ".join(said[k : k + size]) in LAST_WORDS | RESTS_WITH for size in (2, 3)):
            return k
    if "over" in said and _THAT & set(said) or _ABOUT_IT & set(said):
        return _place(said, _GOES)  # "daar ga ik over"
    return _place(said, DECISIONS) if MINE & set(said) else None


_GOES, _THAT, _ABOUT_IT = listed("ga gaat gaan"), listed("daar hier"), listed("erover daarover hierover")


def _subjects(said: list[str], language: str) -> tuple[bool, bool]:
    """Whether somebody else is named, and whether the speaker is."""
    others = any(word in OTHERS | THEY or len(word) > 2 and is_post(word) for word in said)
    return others, bool(SPEAKER.get(language, SPEAKER["en"]) & set(said))


_NAMED = "boss"
_MEINE = listed("mein meine meinem meinen meiner unsere unserer")  # "meiner Frau"


def untitled(spoken: list[str]) -> list[str]:
    """ "Mr Pike" is one person, whatever the name."""
    k = next((k for k, w in enumerate(spoken[:-1]) if w in TITLES and spoken[k - 1] not in _MEINE), None)
    return spoken if k is None else [*spoken[:k], _NAMED, *spoken[k + 2 :]]


def names_others(words: Sequence[str], language: str) -> bool:
    """Whether words are somebody else and nothing more: "mon patron", "the board does"."""
    spoken = untitled([word for word in words if word.isalpha() or word.endswith("'")])
    if (
        not spoken
        or len(spoken) > 7
        or SPEAKER.get(language, SPEAKER["en"]) & set(spoken)
        or YOURS & set(spoken)
    ):
        return False
    return any(word in OTHERS or is_post(word) for word in spoken) and all(
        word in OTHERS or word in AROUND or is_post(word) for word in spoken
    )
