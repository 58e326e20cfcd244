"""Where a text says who decides: the one who speaks, or somebody else. Pure.

"Decidono i soci", "das letzte Wort hat der Chef", "I need my partner's approval": a verb of deciding with its
subject, stretch by stretch between commas.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leadqual.qualification.lexicon import concepts
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

_BREAKS = frozenset((",", ".", ";", "?", "!", ":", "(", ")", "-", "but", "aber", "mais", "pero", "mas", "ma"))


_VISITORS = listed(
    """contact contacto contato contatto kontakt besucher ansprechpartner visiteur interlocuteur visitante
    visitatore referente bezoeker contactpersoon"""
)


def is_own_decision(named: Sequence[str]) -> bool:
    """Whether a yes/no field, by the words of its key and label, asks if the visitor is the one who
    decides."""
    return "decision" in senses(tuple(named)) and bool({*named} & (concepts.MINE_WORDS | _VISITORS))


def read_deciding(words: Sequence[Token], language: str) -> list[tuple[int, int, str]]:
    """Tokens [first, last) that say yes or no to whether the speaker decides; nothing where some say yes and
    others no."""
    found = [
        (first, last, role)
        for first, last in _stretches(words)
        if (role := _says([token.word for token in words[first:last]], language))
    ]
    return found if len({role for _, _, role in found}) == 1 else []


def _stretches(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = 0
    for k in range(len(words) + 1):
        if k == len(words) or words[k].word in _BREAKS:
            if k > first:
                yield first, k
            first = k + 1


def _says(said: list[str], language: str) -> str:
    others, self_ = _subjects(said, language)
    joined = bool(WITH & set(said))
    if others and MUST & set(said) and (ASKS & set(said) or APPROVAL & set(said)):
        return "no"
    if joined or YOURS & set(said):
        return ""
    text = f" {' '.join(said)} "
    if DECIDES.get(language, frozenset()) & set(said):
        alone = self_ or bool(I_DECIDE & set(said))
        return "" if alone == others else "yes" if alone else "no"
    if (
        any(f" {words} " in text for words in LAST_WORDS | RESTS_WITH)
        or DECISIONS & set(said)
        and MINE & set(said)
    ):
        mine = self_ or bool(MINE & set(said)) and not others
        return "" if mine == others else "yes" if mine else "no"
    return ""


def _subjects(said: list[str], language: str) -> tuple[bool, bool]:
    """Whether somebody else is named, and whether the speaker is."""
    others = any(word in OTHERS | THEY or len(word) > 2 and is_post(word) for word in said)
    return others, bool(SPEAKER.get(language, SPEAKER["en"]) & set(said))


def names_others(words: Sequence[str], language: str) -> bool:
    """Whether words are somebody else and nothing more: "mon patron", "the board does"."""
    spoken = [word for word in words if word.isalpha() or word.endswith("'")]
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
