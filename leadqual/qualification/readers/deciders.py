"""Which of a field's choices says who decides: the one who speaks, they and others, or somebody else. Pure.

"I do", "mein Chef und ich", "the board has to approve", "I choose, my manager signs": each stretch between
breaks names who decides, and the choice is the one for all of them together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from leadqual.qualification.about.profile import split_words
from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon.cards import TITLES
from leadqual.qualification.lexicon.deciding import (
    ALONE,
    APPROVES,
    AROUND,
    CHOOSES,
    CONSULTS,
    DECIDES,
    DECISIONS,
    FOR,
    I_DECIDE,
    IF,
    IS_ME,
    JOINS,
    LAST_WORDS,
    MINE,
    MUST,
    MUST_I,
    NOT,
    ONLY,
    OTHERS,
    PROPOSES,
    RESTS_WITH,
    SMALL,
    SOMEONE_ELSE,
    SPEAKER,
    TEAMS,
    THEY,
    THIS,
    TO_A_POINT,
    TO_DECIDE,
    TOGETHER,
    UNLESS,
    US,
    WE_DECIDE,
    WHAT,
    WITH,
    WITH_WHOM,
    YOURS,
)
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.tokens import Token
from leadqual.qualification.readers.deciding import (
    AND,
    begins_anew,
    free,
    is_beyond_me,
    is_hyphen,
    names_nobody,
    untitled,
)
from leadqual.qualification.readers.word_sets import words as listed

_BREAKS = frozenset((",", ".", ";", "!", ":", "(", ")", "-", "–", "but", "aber", "mais", "pero", "mas", "ma",
                     "maar", "sondern", "sino", "bensi"))  # fmt: skip
_SEEKS = listed("suche sucht suchen")  # "ich suche aus"
_SO = listed("so also donc asi entonces entao portanto quindi dus")
_LEADS = listed(
    """yes no nope nah well yeah yep sure ja nein nee oui non si sim nao no so and und et y e en then hi hello
    ok okay oh ah hm hmm definitely certainly lol haha that's c'est sorry actually wait honestly"""
)
_OPINION = listed("say think guess suppose believe")
_MOST_WORDS = 40


class Deciders(NamedTuple):
    """Tokens [first, last) say `who`: "me", "both" or "them"; `bare`: only to the question; `names`: they
    name nobody but them, without a verb."""

    first: int
    last: int
    who: str
    bare: bool
    names: bool = False


@lru_cache(maxsize=1024)
def deciding_choices(field: Field) -> dict[str, int]:
    """The choices of a field for who decides, by who that is; nothing if it is about something else."""
    if "decision" not in senses((*split_words(field.key), *split_words(field.label))):
        return {}
    found: dict[str, int] = {}
    for k, choice in enumerate(field.choices):
        who = _who(split_words(choice.value))
        if who in found:
            return {}
        if who:
            found[who] = k
    return found if len(found) > 1 else {}


def _who(named: Sequence[str]) -> str:
    if TOGETHER & set(named):
        return "both"
    if SOMEONE_ELSE & set(named) or any(w in OTHERS or is_post(w) for w in named):
        return "them"
    return "me" if ALONE & set(named) else ""


def read_deciders(words: Sequence[Token], language: str) -> Deciders | None:
    """Who decides, if the stretches of a message agree in it; "" for who if they leave it open."""
    if len(words) > _MOST_WORDS or any(t.word == "?" for t in words):
        return None
    breaks = _BREAKS - {"mais"} if language == "pt" else _BREAKS
    spans = _stretches(words, _verbs(language), breaks)
    parts = [part for span in spans if (part := _part(words, *span, language))]
    parts = [
        p
        for p in _identified(words, parts)
        if not p.names or _opens([token.word for token in words[: p.first]])
    ]
    said = {part.who for part in parts}
    open_ = any(not part.who and _is_limited(words[part.first : part.last], language) for part in parts)
    if not said or not open_ and ("" in said or any(t.word[0].isdigit() and t.word != "100" for t in words)):
        return None
    who = "" if open_ else "both" if len(said) > 1 else said.pop()
    return Deciders(min(p.first for p in parts), max(p.last for p in parts), who, any(p.bare for p in parts))


def _is_limited(words: Sequence[Token], language: str) -> bool:
    """ "I decide about tools under 500", "unless it is above 5k": decides within limits."""
    said = {token.word for token in words}
    return bool(_verbs(language) & said) or words[0].word in UNLESS


def _identified(words: Sequence[Token], parts: list[Deciders]) -> list[Deciders]:
    """ "The owner, that's me": the one named and the one who speaks are the same, if something says so."""
    if len(parts) < 2 or not all(part.names for part in parts[:2]) or parts[0].who != "them":
        return parts
    them, us = parts[:2]
    between = {token.word for token in words[them.last : us.last]}
    who = "both" if us.who == "both" or AND & between else "me" if IS_ME & between else ""
    return parts if us.who == "them" else [them._replace(last=us.last, who=who), *parts[2:]]


def _opens(before: list[str]) -> bool:
    """Whether nothing is said before, or only that it is not the speaker: "me, the owner" is one answer, and
    so is what follows "so"."""
    before = before[max((k for k, w in enumerate(before) if w in _SO), default=0) :]
    said = {w for w in before if w not in _LEADS | _BREAKS | IS_ME}
    return (
        not said
        or bool(NOT & said)
        and said <= NOT | AROUND | SMALL | _OPINION | frozenset().union(*SPEAKER.values())
    )


def _stretches(
    words: Sequence[Token], verbs: frozenset[str], breaks: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """What stands between the breaks; "and" is one behind a verb: "the board decides and I prepare"."""
    first = 0
    for k in range(len(words) + 1):
        if k == len(words) or _breaks(words, first, k, verbs, breaks):
            if k > first:
                yield first, k
            first = k + 1


def _breaks(
    words: Sequence[Token], first: int, k: int, verbs: frozenset[str], breaks: frozenset[str]
) -> bool:
    if words[k].word in AND:
        return begins_anew(words, first, k) or any(token.word in verbs | PROPOSES for token in words[first:k])
    if words[k].word == "." and k and words[k - 1].word in TITLES:
        return False
    return words[k].word in breaks and not is_hyphen(words, k)


def _part(words: Sequence[Token], first: int, last: int, language: str) -> Deciders | None:
    """What one stretch says; "" for who where it leaves that open."""
    while first < last - 1 and words[first].word in _LEADS | IS_ME:
        if words[first].word in NOT and words[first + 1].word in IS_ME:
            return None  # "não sou eu"
        first += 1
    opinion = [token.word for token in words[first : first + 3]]
    if opinion[:1] == ["i"] and _OPINION & set(opinion[1:]):
        first += 3 if opinion[2:] and opinion[2] in _OPINION else 2
    said = [token.word for token in words[first:last] if token.word[0].isalpha() or token.word in "&+"]
    said = untitled(said)
    cut = next((k for k, word in enumerate(said) if k and word in WHAT), len(said))
    if not said or YOURS & set(said):
        return None
    if _depends(said, language):
        return Deciders(first, last, "", True)
    named = any(_is_other(token.word) for token in words[:first])
    found = _says(said[:cut], language, first, last, named)
    return found._replace(bare=True) if found and cut < len(said) else found  # "I decide what we buy"


def _depends(said: list[str], language: str) -> bool:
    """ "if", "depends"; "it's up to me" does not."""
    own = " ".join(said)
    found = IF - {"als"} if language == "de" else IF
    if any(phrase in own for phrase in TO_A_POINT):
        return True
    return bool(found & set(said)) and not any(phrase in own for phrase in RESTS_WITH)


def _is_other(word: str) -> bool:
    return word in OTHERS or len(word) > 2 and is_post(word)


def _says(said: list[str], language: str, first: int, last: int, named: bool) -> Deciders | None:
    """`named`: somebody else was named before, whom a pronoun may mean."""
    spoken, verbs = set(said), _verbs(language)
    verbs |= _SEEKS if "aus" in spoken else frozenset()
    speaker, us = SPEAKER.get(language, SPEAKER["en"]), US.get(language, US["en"])
    others = any(map(_is_other, said)) or named and bool(THEY & spoken)
    rest = {w for w in said if not _is_other(w)} - (AROUND | SMALL | JOINS | THEY | speaker | us | verbs)
    acts = bool(verbs & spoken) or _rests(said)
    if acts and _is_formal(said):
        return None
    rest -= _MINE_ALONE
    mine = "mine" in spoken or bool((MINE | _MINE_ALONE) & spoken) and (_rests(said) or not rest)
    me = bool((speaker | I_DECIDE) & spoken) or mine and not others
    if names_nobody(said) or free(said, language) is not None:
        return Deciders(first, last, "me", True)
    if NOT & spoken:
        them = is_beyond_me(said) and not (ONLY | ALONE - speaker) & spoken  # "he does, not me"
        return Deciders(first, last, "them" if them else "", True) if acts or others else None
    who = _together(me, bool((us | WE_DECIDE & verbs) & spoken), others, spoken)
    if who and acts:
        bare = bool((CHOOSES | _SEEKS) & spoken) or not rest <= THIS | MUST | DECISIONS | MINE
        return Deciders(first, last, who, bare)
    if who == "them":
        rest -= MUST | _beside_head(said)
    if who and not rest and (me or us & spoken or others) and (me or not named or any(map(_is_other, said))):
        return Deciders(first, last, who, True, names=True)
    if said[0] in speaker and {*said[1:2]} & JOINS and not acts:
        return Deciders(first, last, "", True)  # "me and Ann from IT"
    if said[-1] in speaker and not (acts or others) and 1 < len(said) <= 4:
        return Deciders(first, last, "", True)  # "in practice me"
    if others and CONSULTS & spoken and WITH_WHOM & spoken and ((speaker - _OBJECTS | MUST_I) & spoken):
        return Deciders(first, last, "both", True)  # "I have to run it by my partner"
    if me and others and ONLY & spoken and FOR & spoken and not acts:
        return Deciders(first, last, "them", True)  # "I'm just collecting offers for our director"
    return None


_MINE_ALONE = listed("mienne mijne meins uniquement toda todo mias meus minhas")


def _beside_head(said: list[str]) -> set[str]:
    """What goes with the noun of somebody: "our *German* parent *company*", "someone *at the works*"."""
    head = next((k for k, word in enumerate(said) if _is_other(word)), 0)
    begin = next((k for k in range(head) if said[k] in _DETERMINERS), head)
    end = head + 1 + (said[head + 1 : head + 2] == ["company"])
    if said[end : end + 1] and said[end] in _AT:
        end += 4
    return set(said[max(begin, head - 3) : end])


_DETERMINERS = listed("the a our my der die das ein eine unser unsere mein meine notre nos onze ons")
_AT = listed("at in from of bei im aus von der des chez de du d' en del da do di della delle bij van")


def _is_formal(said: list[str]) -> bool:
    """ "The CFO only signs": signs what another decides."""
    return any(
        one in ONLY and two in APPROVES or one in APPROVES and two in ONLY for one, two in pairwise(said)
    )


def _verbs(language: str) -> frozenset[str]:
    return DECIDES.get(language, frozenset()) | TO_DECIDE | APPROVES | CHOOSES | WE_DECIDE


def _rests(said: list[str]) -> bool:
    own = " ".join(said)
    decision = any(
        word in DECISIONS and (word not in _CALLS or before in _WHOSE or _is_other(before))
        for before, word in zip(["", *said], said, strict=False)
    )
    return decision or any(phrase in own for phrase in LAST_WORDS | RESTS_WITH)


_CALLS = frozenset(("call", "say"))  # "my call", not "folks call me Ann"
_WHOSE = listed("my his her their our the a final own whose")


def _together(me: bool, us: bool, others: bool, spoken: set[str]) -> str:
    """Who does it, of those that a stretch names; "" if that may be argued about."""
    joined = bool((JOINS | WITH) & spoken)
    if us:
        return "both" if (TOGETHER - _WE) & spoken or joined and others else ""
    if me and others:
        return "both" if joined else ""
    if others and (TOGETHER - _WE - TEAMS) & spoken:
        return ""  # "the three partners together": the speaker may be one
    if not me and not others and (TOGETHER - _WE) & spoken:
        return "both"
    return "me" if me else "them" if others else ""


_OBJECTS = listed("me myself mir moi mij ikzelf selbst")
_WE = frozenset().union(*US.values())
