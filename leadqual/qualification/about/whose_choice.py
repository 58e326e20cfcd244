"""Why a named choice is not the field's: it is another thing's, another's, or does another thing in its
sentence. Pure."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon import lexicon
from leadqual.qualification.lexicon.sides import GIVES, RECEIVES
from leadqual.qualification.lexicon.small import OUR
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

# fields about a thing that one has and that something is the matter with
_PATIENTS = listed(
    """animal pet species breed tier tierart haustier espece especie animale specie dier diersoort huisdier
    device appliance gerat gerate appareil aparato aparelho dispositivo apparecchio apparaat toestel
    instrument broken defekt defective faulty kaputt hurts hurt injured panne averiado guasto body affected"""
)
_OURS = OUR | listed("the der die das mes nos le la mis el il lo l' de het unseren")


def is_patient(profile: Profile, at: Analysis, first: int) -> bool:
    """ "My cat isn't eating": of a field about what somebody has, it is had, whatever is said of it."""
    if not _PATIENTS & profile.named:
        return False
    return at.word(first - 1) in _OURS


def whose(profile: Profile, at: Analysis, first: int, last: int, question: Analysis | None) -> str:
    """What the choice at tokens [first, last) is said of, if that is not the field; "" if it may be the
    field's."""
    begin, end = at.clause(first)
    before, named = at.words(begin, first), profile.named
    to = _TO - {"a", "an"} if at.language == "en" else _TO
    if to & set(at.words(max(begin, first - 2), first)) and _SELLING & set(before):
        return "whom they sell to"
    if at.word(first) == "once" and last - first == 1 and at.word(last) in _SUBJECTS:
        return "a time"
    if at.words(first - 1, first + 2) == ["as", "soon", "as"] and last - first == 1:
        return "a condition"
    if at.word(first) == "never" and at.word(last).isalpha() and at.word(last) != "please":
        return "a denial"
    if at.word(first - 1) in _SOUNDS:
        return "an opinion"
    if at.word(first - 1) in ("the", "your") and at.word(last) == "of":
        return "a thing"
    if _subtitles(named) != _speaks_of_subtitles(profile, at, first, last, question):
        return "subtitles"
    if "account" in named and _accounts_elsewhere(profile, at, first, last):
        return ANOTHER_ACCOUNT
    return at.word(last) if _is_of_other_thing(profile, at, last) else ""


ANOTHER_ACCOUNT = "another account"
_TO = listed("to for an fur a voor pour para per aan")
_SELLING = listed(
    """sell sells selling serve work build deliver supply ship verkaufen travaille travaillons vendons
    vendemos vendiamo verkopen"""
)
_SOUNDS = listed("sounds looks seems klingt semble parait parece suena sembra klinkt lijkt")
_SUBJECTS = listed("i we you they it he she the my our")

_SUBTITLE = ("subtit", "caption", "untertitel", "legend", "sottotit", "ondertit", "soustit")
_SOUND = listed("film films movie movies audio series show version dubbed spoken speech voice song")


def _subtitles(words: AbstractSet[str]) -> bool:
    return any(word.startswith(_SUBTITLE) for word in words) or {"sous", "titres"} <= words


def _speaks_of_subtitles(
    profile: Profile, at: Analysis, first: int, last: int, question: Analysis | None
) -> bool:
    """Whether the choice is a language of subtitles, as far as the words tell; else what the field is."""
    own = _subtitles(profile.named)
    if not own and not _LANGUAGES & profile.named:
        return False
    near = set(at.words(max(at.clause(first)[0], first - 3), min(at.clause(first)[1], last + 2)))
    if _subtitles(near) or _SOUND & near:
        return _subtitles(near)
    asked = {token.word for token in question.tokens} if question is not None else set()
    if _subtitles(asked) != bool(_SOUND & asked):
        return _subtitles(asked)
    return own


_LANGUAGES = listed("language languages sprache langue idioma lingua taal")
_POSSESSIVE = listed("'s his her their its sein seine ihr ihre son sa leur su sua seu suo zijn haar hun")
_RECEIVING = listed(
    """recipient recipient's receiver receives receiving receive credited beneficiary payee empfanger
    destinataire"""
)
_BALANCE = listed("balance kontostand solde saldo")


def _accounts_elsewhere(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "to his savings account" for the account that pays; "the balance of my savings" for one that is
    debited."""
    named = profile.named
    if _BALANCE & set(at.words(*at.sentence(first))) and named & _TRANSFERS:
        return True
    return at.word(first - 1) in _POSSESSIVE and not (_RECEIVING & named or profile.side == "end")


_TRANSFERS = (GIVES | RECEIVES) - listed("user user's visitor's customer's own")  # not any account


# things of which there are several at a counter: "a large coke" is no size of the pizza
_GOODS = listed(
    "milk pizza size cake bread dressing sauce cuisine food dish topping drink flavour flavor filling"
)
_CARRIERS = listed(
    """restaurant restaurants place places food foods cuisine dinner lunch kitchen spot spots joint bistro
    tavern meal one ones size sized option version please then would will sounds works milk instead tonight
    today tomorrow somewhere nearby around with without near but because since only dish dishes cooking type
    style stuff though there here this next week maybe perhaps preferably eatery diner grill takeaway takeout
    delivery thanks"""
)


def _is_of_other_thing(profile: Profile, at: Analysis, last: int) -> bool:
    """ "the almond croissant" for a kind of milk: the next word is a thing that the field does not name."""
    if at.language != "en" or not _GOODS & profile.named:
        return False
    word = at.word(last)
    if not word.isalpha() or len(word) < 4 or word in _CARRIERS or word in lexicon("en").vocabulary:
        return False
    return last < at.clause(last - 1)[1] and stem(word) not in profile.words and not word.endswith("ly")
