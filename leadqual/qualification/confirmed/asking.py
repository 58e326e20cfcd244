"""What an agent's message asks for. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.transfers import account_side, side_asked
from leadqual.qualification.asserted.inquiring import PREPOSITIONS
from leadqual.qualification.asserted.mentions import FILLERS
from leadqual.qualification.confirmed.asking_ends import asks_of_event, side_fit
from leadqual.qualification.confirmed.asking_numbers import FIRMS, language_of, number_fit
from leadqual.qualification.confirmed.heads import asks_who_is, asks_whom
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.senses import pointed, senses
from leadqual.qualification.lexicon.small import HOW_MANY, JOINTS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_WHO = listed(
    """name names called talking speaking chatting heissen heisst heiss appelez appelle llama llamas chama
    chamas chiama chiami heet nom nombre nome naam named"""
)


@lru_cache(maxsize=2048)
def fit(profile: Profile, at: Analysis) -> int:
    """How an agent's message asks for the field: 2 by its words, 1 by the kind of answer, 0 not to be
    seen, -1 it asks for something else of that kind."""
    pieces = _question_pieces(at)
    if not pieces:
        return 0
    found = [_piece_fit(profile, at, first, last) for first, last in pieces]
    best = max(found) or min(found)
    if best or len({at.sentence(first)[0] for first, _ in pieces}) == len(at.sentences):
        return best
    return min(1, max(_piece_fit(profile, at, *at.sentence(first)) for first in at.sentences))


@lru_cache(maxsize=2048)
def _question_pieces(at: Analysis) -> tuple[tuple[int, int], ...]:
    """The sentences that ask; without any, the last two, for "Time, place." and "I need your budget." ask
    too."""
    spans = [at.sentence(first) for first in at.sentences]
    asking = [piece for s in spans if at.is_question(s[0]) for piece in (s, *_questions_in(at, *s))]
    return tuple(asking or [s for s in spans[-2:] if _is_request(at.words(*s))])


def _questions_in(at: Analysis, first: int, last: int) -> list[tuple[int, int]]:
    """The questions that one sentence joins: "which city, and till when do you need it?"."""
    cuts = [
        k
        for k in range(first + 1, last - 1)
        if at.word(k) in JOINTS and at.word(k + 1) not in JOINTS and _asks_from(at, k + 1, last)
    ]
    if cuts and all(w in FILLERS for w in at.words(first, cuts[0])):
        first, cuts = cuts[0] + 1, cuts[1:]  # "Sure, which city, and till when?"
    if not cuts or not _asks_from(at, first, cuts[0]):
        return []
    pieces = zip([first, *cuts], [*cuts, last], strict=True)
    return [piece for piece in pieces if piece[1] - piece[0] > 1]  # "Where and when will you collect it?"


def _asks_from(at: Analysis, first: int, last: int) -> bool:
    """Whether a question word stands first, small words aside."""
    for mark in at.within("whq", first, min(last, first + 6)):
        return all(w in PREPOSITIONS or w in FILLERS or not w.isalpha() for w in at.words(first, mark.first))
    return False


_BIDDING = listed(
    """your you please need tell give provide specify let know kindly share enter name send which
    what when how who where may missing left next first confirm choose pick bitte ihr ihre ihren sie
    dein deine sag sagen nennen brauche votre vos vous dites donnez quel quelle combien su sus tu
    usted diga cuanto cuantos cual sua seu voce diga qual quanto quantos suo tuo lei mi dica quale
    quanti uw jouw je welke hoeveel graag"""
)


def _is_request(words: list[str]) -> bool:
    """Whether a sentence that is no question asks all the same; "Our office is open all day." does not."""
    if _WAITING & set(words) or any("-".join(words[:k]) in _NO_HURRY for k in range(1, 5)):
        return False
    if words[:2] in _YOU_HAVE:
        return False  # "You have your tickets!"
    return not _BIDDING.isdisjoint(words) or len(words) <= 5 and words[0] not in _SELF


_YOU_HAVE = (["you", "have"], ["you", "'ve"], ["sie", "haben"], ["vous", "avez"], ["u", "hebt"])
# "I see.", "One moment, please.", "Take your time." ask for nothing
_SELF = listed("i we ich wir je j' nous yo nosotros eu nos io noi ik wij we")
_NO_HURRY = listed(
    """take-your-time let-me-check let-me-look let-me-see lassen-sie-sich-zeit lass-dir-zeit
    prenez-votre-temps prends-ton-temps tomese-su-tiempo tomate-tu-tiempo leve-o-tempo sem-pressa
    si-prenda prenditi neem-de-tijd neem-rustig"""
)
_WAITING = listed("moment moments sec momento momentino augenblick instant attimo instante momentje ogenblik")


def _piece_fit(profile: Profile, at: Analysis, first: int, last: int) -> int:
    words = at.words(first, last)
    stems = content(words)
    kind = profile.field.kind
    if kind in ("date", "choice") and asks_of_event(profile, words):
        return -1
    if kind == "number" or profile.field.of:
        return number_fit(profile, words, stems, language_of(at))
    if kind == "date" or profile.side or profile.time:
        return side_fit(profile, at, first, last, words, stems)
    if account_side(profile) and (asked_side := side_asked(at, first, last)):
        return -1 if asked_side != account_side(profile) else 2
    return _text_fit(profile, words, stems, senses(words, language_of(at)))


@lru_cache(maxsize=2048)
def counted_after(profile: Profile, at: Analysis) -> bool:
    """Whether a question asks for the field's number only after another one ("How many passengers and
    suitcases?")."""
    for first, last in _question_pieces(at):
        first = next((k for k in range(first, last) if at.word(k) in HOW_MANY), last)  # "When and how many"
        nouns = [w for w in at.words(first, last) if concepts.counts(w) and w not in concepts.MINE_WORDS]
        if len(nouns) < 2:
            continue
        own = [bool(concepts.counts(w) & profile.counts) or stem(w) in profile.words for w in nouns]
        if (
            own[-1]
            and not any(own[:-1])
            and {"and", "und", "et", "y", "e", "en"} & set(at.words(first, last))
        ):
            return True
    return False


def _of_whose(
    words: list[str], stems: frozenset[str], said: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """What a question asks for, without whose it is: "In which country is your company?", "What is your firm
    called?"."""
    if "firm" not in said and not stems & FIRMS:
        return stems, said
    things = pointed(said) - {"firm", "personname", "vacancies", "currentbill"}
    if things & _THINGS:
        return stems - FIRMS, said - {"firm"}
    return stems, said - {"personname"} | {"firm"}


_THINGS = frozenset(("country", "role", "industry", "tool", "personname", "place"))


def _text_fit(profile: Profile, words: list[str], stems: frozenset[str], said: frozenset[str]) -> int:
    stems, said = _of_whose(words, stems, said)
    asked, meant = profile.asked, profile.meant
    if profile.self_kind != "company" and len(meant) > 1:
        asked, meant = asked - FIRMS, meant - {"firm"}
    if profile.self_kind == "person" and _WHO & set(words) and "firm" not in said:
        return 2
    if profile.self_kind == "person" and asks_whom(words):
        return 1
    if profile.self_kind == "role" and (asked_as := asks_who_is(words)):
        return asked_as
    if asked & stems:
        return 2
    if meant & said:
        return 2 if not profile.is_self or len(words) <= 14 else 1
    if "place" in said and "country" in meant:
        return 1
    wanted = pointed(meant) or meant & {"firm"}
    return -1 if wanted and _points(said) and profile.field.kind == "text" else 0


def _points(said: frozenset[str]) -> bool:
    return bool(pointed(said) or said & {"firm", "tool"})
