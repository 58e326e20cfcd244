"""Where a text says who decides: the one who speaks, or somebody else. Pure.

"Decidono i soci", "das letzte Wort hat der Chef", "I need my partner's approval": a verb of deciding with its
subject, stretch by stretch between commas.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leadqual.qualification.lexicon import concepts, lexicon
from leadqual.qualification.lexicon.cards import TITLES
from leadqual.qualification.lexicon.deciding import (
    APPROVAL,
    APPROVES,
    ASKS,
    BEYOND_ME,
    CONSULTS,
    DECIDES,
    DECISIONS,
    HE_DECIDES,
    I_DECIDE,
    I_MUST,
    LAST_WORDS,
    MAKES,
    MINE,
    MUST,
    NEEDED,
    NO_OTHERS,
    NOBODY,
    NOT,
    NOT_MINE,
    OTHERS,
    RESTS_WITH,
    SPEAKER,
    THEY,
    THIS,
    WITH,
    WITH_WHOM,
    YOURS,
)
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.tokens import Token
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

BARE = "bare"  # the unit of a reading that is an answer and says nothing by itself
DENIED = "denied"  # of one that says no by itself, denial and all: "it is not up to me"
FREE = "free"  # of one that says yes by what it denies: "I don't have to ask anybody"

_BREAKS = frozenset((",", ".", ";", "?", "!", ":", "(", ")", "-", "but", "aber", "mais", "pero", "mas", "ma",
                     "donc", "dus", "quindi", "entonces", "entao", "portanto", "luego", "daher"))  # fmt: skip


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


def read_deciding(words: Sequence[Token], language: str) -> list[tuple[int, int, str]]:
    """Tokens [first, last) that say yes or no to whether the speaker decides; nothing where some say yes and
    others no."""
    found, sides = [], set()
    for first, last in _stretches(words):
        said = [token.word for token in words[first:last]]
        for k, role in _says(said, language):
            found.append((first + k, first + k + 1, role))
            denied = role == "yes" and not (NOT | _NOTHING).isdisjoint(
                said
            )  # "allein kann ich das nicht freigeben"
            sides.add("no" if denied or role == DENIED else role)
    return found if len(sides) == 1 else []


_NOTHING = listed("nothing niks niets nichts rien nada nulla niente")


def by_subject(
    words: Sequence[Token], hits: Sequence[tuple[int, int, str]], language: str
) -> list[tuple[int, int, str]]:
    """Cues as their subject has them: "our CFO signs off" says no, as does "I need sign-off from"; "the
    board", said of no decision, is bare."""
    found = []
    for first, last in _stretches(words):
        said = [token.word for token in words[first:last]]
        for a, b, role in hits:
            if first <= a < last:
                found.append((a, b, _role(said, a - first, b - first, role, language)))
    return found


def _role(said: list[str], a: int, b: int, role: str, language: str) -> str:
    """What the cue at words [a, b) of a stretch says."""
    me = SPEAKER.get(language, SPEAKER["en"]) | MINE
    if (said[b - 1], *said[b : b + 1]) in _OTHER_VERBS:
        return ""
    if role == "yes" and not (me | YOURS) & set(said[a:b]):
        others, speaker = _subjects(said, language)
        must = _place(said[:a], MUST)
        asked = must is not None and (_FROM & set(said[b : b + 1]) or _subjects(said[must:a], language)[0])
        others = others or language == "en" and bool(HE_DECIDES["en"] & set(said[a:b]))
        return "no" if asked or others and not speaker else role
    if role == "no" and free(said, language) is not None:
        return FREE
    if role != "no" or b - a > 1 or _place(said, _DECIDING.get(language, _DECIDING["en"])) is not None:
        return role
    return role if _last_word(said) is not None else "" if said[a - 1 : a] == ["on"] else BARE


# "I sign in", "my call center"
_OTHER_VERBS = {("sign", "in"), ("sign", "up"), ("sign", "out")} | {
    ("call", noun) for noun in ("center", "centre", "log", "logs", "volume", "queue", "list", "handling")
}
_FROM = listed("from by of von de da van")
_DECIDING = {code: verbs | APPROVAL | ASKS | DECISIONS | listed("decide") for code, verbs in DECIDES.items()}


def _stretches(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = 0
    for k in range(len(words) + 1):
        ends = k == len(words) or words[k].word in _BREAKS and not is_hyphen(words, k)
        if ends or begins_anew(words, first, k):
            if k > first:
                yield first, k
            first = k + 1


def begins_anew(words: Sequence[Token], first: int, k: int) -> bool:
    """ "I'm the director *and* I make the decisions"."""
    return words[k].word in AND and k + 1 < len(words) and words[k + 1].word in _I & {words[first].word}


AND = listed("and und et y e en &")
_I = listed("i ich je j' yo eu io ik")


def free(said: list[str], language: str) -> int | None:
    """Where a stretch says that nobody else has to be asked."""
    spoken = set(said)
    if not (NOT | NOBODY) & spoken or _YET & spoken:
        return None
    speaker = (SPEAKER.get(language, SPEAKER["en"]) | I_MUST) & spoken
    if names_nobody(said):
        return 1 if (DECIDES.get(language, frozenset()) | MUST | _ABOVE) & spoken else None
    asked = _place(said, APPROVAL | ASKS - _AGREES if speaker else APPROVAL | _AGREES)
    if asked is None or not (speaker and MUST & spoken or NEEDED & spoken):
        return None
    about = _place(said[asked:], _ABOUT)
    return asked if about is None or _SUCH & set(said[asked + about + 1 :]) else None


def _not_mine(said: list[str]) -> int | None:
    """Where a stretch says that it is not up to the speaker."""
    spans = ((k, n) for k in range(len(said)) for n in (3, 4))
    return next((k for k, n in spans if " ".join(said[k : k + n]) in NOT_MINE), None)


def names_nobody(said: Sequence[str]) -> bool:
    return any(" ".join(said[k : k + n]) in NO_OTHERS for k in range(len(said)) for n in (2, 3, 4))


_SUCH = THIS - listed("the a an of in")
_ABOUT = listed("about for before uber fur sur pour sobre para su per over voor")
_AGREES = listed("agree")
_ABOVE = listed("above boss mir chef jefe chefe mij baas")
_YET = listed("yet until unless noch encore todavia ainda ancora nog bis sin sans ohne senza sem zonder")


def is_hyphen(words: Sequence[Token], k: int) -> bool:
    return words[k].word == "-" and k > 0 and words[k - 1].end == words[k].start


def _says(said: list[str], language: str) -> Iterator[tuple[int, str]]:
    """Where a stretch says who decides, and what that says: "yes" for the speaker, "no" for another."""
    if (clear := free(said, language)) is not None:
        yield clear, FREE
        return
    if (place := _not_mine(said)) is not None:
        yield place, DENIED
        return
    others, speaker = _subjects(said, language)
    asks = _place(said, ASKS | APPROVAL | (CONSULTS if WITH_WHOM & set(said) else frozenset()))
    if others and MUST & set(said) and asks is not None:
        yield asks, "no"
        return
    apart = YOURS & set(said) or WITH & set(said) and _last_word(said) is None
    if apart or any(TAGS.get(word, ("", 0))[0] in _DAYS and word not in MINE for word in said):
        return
    verb = _place(said, DECIDES.get(language, frozenset()))
    if verb is not None:
        speaker = speaker or bool(I_DECIDE & set(said))
    else:
        verb = _decision(said)
        speaker = speaker or bool(MINE & set(said)) and not others
    if verb is not None and (speaker != others or is_beyond_me(said)):
        yield verb, "yes" if speaker else DENIED if is_beyond_me(said) else "no"


_DAYS = ("W", "R", "M")  # "la direction decide jeudi": of something


def _place(said: list[str], named: frozenset[str]) -> int | None:
    return next((k for k, word in enumerate(said) if word in named), None)


def _decision(said: list[str]) -> int | None:
    """Where "the last word", "it's up to", "my decision" stands."""
    if (k := _last_word(said)) is not None:
        return k
    if "over" in said and _THAT & set(said) or _ABOUT_IT & set(said):
        return _place(said, _GOES)  # "daar ga ik over"
    return _place(said, DECISIONS) if (MINE | MAKES) & set(said) else None


def _last_word(said: list[str]) -> int | None:
    return next(
        (k for k in range(len(said)) for n in (2, 3) if " ".join(said[k : k + n]) in LAST_WORDS | RESTS_WITH),
        None,
    )


_GOES, _THAT, _ABOUT_IT = listed("ga gaat gaan"), listed("daar hier"), listed("erover daarover hierover")


def _subjects(said: list[str], language: str) -> tuple[bool, bool]:
    """Whether somebody else is named, and whether the speaker is."""
    others = any(word in OTHERS | THEY or len(word) > 2 and is_post(word) for word in said)
    others = others or _is_somebody(said, language)
    return others, bool(SPEAKER.get(language, SPEAKER["en"]) & set(said)) and not is_beyond_me(said)


def _is_somebody(said: list[str], language: str) -> bool:
    """ "Sam signs", "Petra entscheidet": a name, for a word nobody knows, does it."""
    verb = _place(said, HE_DECIDES.get(language, frozenset())) or 0
    word = said[verb - 1] if verb else ""
    return word.isalpha() and len(word) > 2 and not (word in lexicon(language).vocabulary or senses((word,)))


_NAMED = "boss"
_MEINE = listed("mein meine meinem meinen meiner unsere unserer")  # "meiner Frau"


def untitled(spoken: list[str]) -> list[str]:
    """ "Mr Pike" is one person, whatever the name."""
    k = next((k for k, w in enumerate(spoken[:-1]) if w in TITLES and spoken[k - 1] not in _MEINE), None)
    return spoken if k is None else [*spoken[:k], _NAMED, *spoken[k + 2 :]]


def is_beyond_me(spoken: Sequence[str]) -> bool:
    """ "That's above my pay grade", "not me"."""
    return any(" ".join(spoken[k : k + n]) in BEYOND_ME for k in range(len(spoken)) for n in (2, 3))


def waits_for_others(said: Sequence[str]) -> bool:
    """ "Once finance has approved it I can sign", "with my partner's ok": somebody else is to agree first."""
    for k, word in enumerate(said):
        behind = said[k + 1 : k + 8]
        if word in _ONCE and behind[:1] and behind[0] not in _I and not _CONSENTS.isdisjoint(behind):
            return True
        if word in _CONSENT and not _GIVEN.isdisjoint(said[max(0, k - 4) : k]):
            return True
    return False


_ONCE = listed(
    """once if when soon after provided providing assuming wenn sobald falls sofern nachdem vorausgesetzt si
    s' quand des fois pourvu apres cuando vez siempre se quando assim appena purche als zodra mits wanneer
    nadat"""
)
_AGREES = (APPROVES - {"sign", "unterschreibe", "unterschreiben", "signe"}) | listed(
    """agree agrees agreed approved okays okayed happy nods consents consented cleared signed akkoord
    zustimmt zugestimmt genehmigt einverstanden accord accepte valide validee acepta acuerdo aprobado conforme
    aprovado concorda aceita aceitar approvato accetta akkoord goedkeurt goedgekeurd instemt"""
)
_CONSENT = listed(
    """ok okay approval blessing consent agreement permission freigabe zustimmung genehmigung einverstandnis
    accord aval aprobacion aprovacao consenso benestare approvazione akkoord goedkeuring toestemming fiat"""
)
_CONSENTS = _AGREES | _CONSENT | listed("visto luz light licht mitspielt mitmacht")
_GIVEN = listed(
    """only with pending subject after dopo depois despues apres nach mit avec sous con com previa previo
    mediante met na"""
)
