"""Whether the words deny what stands at a place, and the traps in which they only sound like it. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.unwanted import NOT, is_exception, is_liked_less, refusing
from leadqual.qualification.lexicon import Mark, concepts
from leadqual.qualification.lexicon.outcomes import ENDED
from leadqual.qualification.lexicon.small import AND
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_OPINION = listed(
    """think believe mean say suppose guess reckon glaube denke sagen finde pense crois dirais creo pienso
    diria penso acho credo denk geloof vind"""
)


_INTERJECTION_NEXT = listed(
    """i we it its the make find book get that this my our please on at for from only just actually in to let
    show look search try maybe about around more there a an by until use go take put send play set give call
    text ring change switch pick drop leave add pay bring order reserve you he she they"""
)


# not and none are other words in their languages
_ONLY_ANSWERS = listed("nope nah nein nee")
_OPENS = listed("oh ah sorry oops wait hm hmm ach nein och nee no , - eh ups")


_AUX = listed(
    """is are was were will would does do did can could am has have should ist sind war geht passt haben
    brauchen brauche est sont va es son esta estan e sao fica sono zijn kan past gaat"""
)


_LACKING = listed("no without ohne kein keine sans sin sem senza zonder geen")


_NO_DEAL = listed(
    """can could will would deal sale contract possible possibile possivel posible moglich mogelijk manage
    live work konnen kann werden wird geht peut pouvons podemos puedo vamos posso possiamo compramos kunnen
    kan gaan trato accordo negocio"""
)


BE = listed(
    """are am have is be sind haben bin habe sommes avons ai sont suis somos tenemos soy tengo temos tenho
    sou siamo abbiamo ho sono zijn hebben heb ben need brauchen want got employ only just currently now"""
)


def stands_alone(at: Analysis, mark: Mark, tag: str) -> bool:
    """ "Ich denke, dass wir 50 sind": a "dass" behind no word that denies or dictates what follows."""
    if at.words(mark.first, mark.last) != ["dass"]:
        return False
    begin = at.clause(mark.first - 2)[0]
    before = set(at.words(begin, mark.first))
    led = at.has("future", begin, mark.first) or any(
        m.last in (mark.first, mark.first - 1) for m in at.within(tag, 0, mark.first)
    )
    return not led and not _DENIALS & before


_DENIALS = listed("nicht kaum nie kein keine keinen nichts wenn falls ob")


def negated(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last) = place.at, place.clause
    for mark in at.within("deny", place.sentence[0], place.first):
        if mark.last >= first and not stands_alone(at, mark, "deny"):
            return Doubt("unclear", "negated", " ".join(at.words(mark.first, mark.last)))
    if place.shape == "boolean":
        return _denied(place, first, last)
    if place.shape == "number" and _DENYING & set(profile.label_order):
        return None  # "Children who must not eat nuts"
    if _negated_before(place, first) and not _is_earliest(place, profile) or is_exception(place):
        return Doubt("refused", "negated")
    if _negated_after(place, last) or _has_no_room(place, first) or is_liked_less(place):
        return Doubt("refused", "negated")
    for mark in at.within("reject", first, place.first):
        named = any(stem(w) in profile.words for w in at.words(mark.first, mark.last))  # "Minutes to skip"
        if (
            place.first - mark.last <= 5
            and not named
            and not _new_subject(place, mark.last)
            and at.word(place.first - 1) not in _BEHIND_AN_OBJECT
            and not _is_the_other(place, mark.last)
            and not _is_behind_heads(place)
            and not _doubly_negated(place, mark.first)
        ):
            return Doubt("refused", "negated", " ".join(at.words(mark.first, mark.last)))
    return None


# "replace our tool before Christmas", "replace it by a table": what follows these is not what is replaced
_BEHIND_AN_OBJECT = listed(
    "before by until with within bis vor durch mit avant par avec antes por con com prima entro voor door met"
)


def _is_the_other(place: Place, after: int) -> bool:
    """ "Instead of Rome put Oslo", "Instead of Rome I'd take Oslo",
    "I decided against Rome and picked Oslo"."""
    if place.at.word(after - 2) == "instead" and place.at.has("first", after + 1, place.first):
        return True
    return place.at.word(place.first - 1) in _PUTS and place.first - 1 - after > 1


_PUTS = listed("put use take choose pick picked chose took")


def _has_no_room(place: Place, first: int) -> bool:
    """ "it doesn't fit in a small one"."""
    at = place.at
    return any(
        place.first - mark.last <= 4 and at.word(mark.last) in ("in", "into", "on", "with")
        for mark in at.within("wrong", first, place.first)
    )


def _denied(place: Place, first: int, last: int) -> Doubt | None:
    """For a yes/no field a negation anywhere in the clause counts ("SSO hebben we niet nodig"); two make
    a question."""
    at = place.at
    marks = [
        m
        for m in (*at.within("neg", first, last), *_unwilling(at, first, last))
        if not _is_interjection(at, m.first) and not (place.first <= m.first < place.last)
    ]
    marks = [m for m in marks if m.first < place.first or not _has_and(at, place.last, m.first)]
    marks = _apart(marks)
    begin = place.sentence[0]
    if _is_must(place):
        return None
    if not marks and (_is_over(place) or _is_left(place, first)):
        return Doubt("refused", "negated", OVER)
    if marks and {"deal", "dealbreaker", "sale"} & set(at.words(*place.sentence)):
        return Doubt("unclear", "double_negative", "no deal")
    earlier = (
        [m for m in at.within("neg", begin, first) if not _is_interjection(at, m.first)]
        if at.word(first) in ("that", "who", "which")
        else []
    )
    if len(marks) + len(earlier) >= 2 and at.language in ("en", "de", "nl"):
        return Doubt("unclear", "double_negative")
    rejected = any(place.first - m.last <= 5 for m in at.within("reject", first, place.first))
    rejected = rejected or _is_unwelcome(place, first) or _is_struck(at, place.first)
    too_much = any(at.word(k) in ("too", "enough", "sick", "tired", "fed") for k in range(first, place.first))
    if too_much and not marks:
        return Doubt("unclear", "negated", "too many")
    after = any(m.first - place.last <= 4 for m in at.within("wrong", place.last, last))
    return Doubt("refused", "negated") if marks or rejected or after else None


def _is_unwelcome(place: Place, first: int) -> bool:
    """ "I'm not interested in wifi", "one that is not good for kids"."""
    at = place.at
    marks = [m for tag in ("wrong", "another") for m in at.within(tag, first, place.first)]
    return any(
        NOT & set(at.words(m.first, m.last)) and at.word(m.last) in _REGARDS and place.first - m.last <= 4
        for m in marks
    )


_REGARDS = listed("in for with")


def _is_struck(at: Analysis, first: int) -> bool:
    """ "Remove the insurance", "free of smoke": what stands right before says that it is not to be there."""
    lead = [word for word in at.words(at.clause(first)[0], first) if word not in ("please", "can", "you")]
    struck = len(lead) <= 3 and bool(_STRIKES & set(lead[:1]))
    return struck or at.words(first - 2, first) in (["free", "of"], ["free", "from"])


_STRIKES = listed("cancel remove drop delete minus")


def _apart(marks: list[Mark]) -> list[Mark]:
    """Those that do not overlap an earlier one: "do not want" and its "not" are one."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.first, -m.last)):
        if not kept or mark.first >= kept[-1].last:
            kept.append(mark)
        else:
            kept[-1] = kept[-1]._replace(last=max(mark.last, kept[-1].last))
    return kept


OVER = "over"


def _is_over(place: Place) -> bool:
    """ "The warranty ran out in May"."""
    at, (first, last) = place.at, place.clause
    asked = at.is_question(place.first) and (last == place.sentence[1] or at.has("request", first, last))
    if asked or at.has("future", first, last) or at.has("neg", first, last):
        return False
    after = at.words(place.last, min(last, place.last + 5))
    if any(word in ENDED for word in after):
        return True
    if any(pair in (("ran", "out"), ("run", "out")) for pair in zip(after, after[1:], strict=False)):
        return True
    return at.language in ("de", "nl") and at.word(_last_word(at, place.last, last)) in ENDED


def _last_word(at: Analysis, first: int, last: int) -> int:
    return next((k for k in range(last - 1, first - 1, -1) if at.word(k)[:1].isalnum()), first)


def _is_left(place: Place, first: int) -> bool:
    """ "Leave the ceiling as it is": nothing is to be done to it."""
    at = place.at
    if not _LEAVING & set(at.words(first, place.first)) or at.is_question(place.first):
        return False
    after = at.words(place.last, place.clause[1])
    return any(after[: len(words)] == words for words in _AS_IT_IS)


_LEAVING = listed(
    """leave keep lass lassen lasst laissez laisser laisse deja dejen dejar dejad deixe deixem deixar lasci
    lasciate laat"""
)
_AS_IT_IS = [
    phrase.split()
    for phrase in (
        "as it is", "as is", "as they are", "like it is", "the way it is", "alone", "out", "off", "be", "so",
        "wie sie ist", "wie er ist", "wie es ist", "weg", "tel quel", "telle quelle", "comme il est",
        "comme elle est", "tranquille", "como esta", "como estan", "tal cual", "com' e", "cosi",
        "cosi com' e",         "zoals het is", "zoals ie is", "maar zo", "zo",
    )
]  # fmt: skip


def _unwilling(at: Analysis, first: int, last: int) -> list[Mark]:
    """ "I don't want to share": a refusal to say, or to do what the field asks about."""
    return [
        m
        for m in at.within("decline", first, last)
        if NOT & set(at.words(m.first, m.last)) and _WILLING & set(at.words(m.first, m.last))
    ]


_WILLING = listed("want like prefer rather mochte will wollen veux souhaite quiero quero voglio wil")


def _is_must(place: Place) -> bool:
    """ "no SSO, no deal", "we can't buy anything without SSO": two denials that ask for it."""
    at, (begin, end) = place.at, place.sentence
    denials = at.within("neg", begin, end)
    lacking = [m for m in denials if 0 <= place.first - m.last <= 1 and at.word(m.first) in _LACKING]
    if not lacking or len(denials) > 2 and at.language != "fr":
        return False
    if len(denials) == 1:
        return bool(_IMPOSSIBLE & set(at.words(begin, end))) or at.has("wrong", *place.clause)
    other = next(m for m in denials if m != lacking[-1])
    return bool(_NO_DEAL & set(at.words(other.first - 4, other.last + 4)))


_IMPOSSIBLE = listed(
    "impossible unmoglich imposible impossivel impossibile onmogelijk useless pointless lost"
)


def _negated_before(place: Place, first: int) -> bool:
    at = place.at
    marks = [mark for mark in at.within("neg", first, place.first) if not _is_interjection(at, mark.first)]
    marks = marks or refusing(at, first, place.first)
    if not marks or _new_subject(place, marks[-1].last):
        return False
    asked = at.within("request", marks[-1].last + 1, place.first)
    if asked and at.word(asked[-1].first - 1) in AND and not at.has("first", first, marks[-1].first):
        return False  # "Stop it and find me something by Abba"
    between = at.words(marks[-1].last, place.first)
    if at.word(marks[-1].first) in _LACKING and _is_behind_heads(place):
        return False
    if place.shape == "text" and at.word(marks[-1].first) in _GAVE_UP and AND & set(between[1:-2]):
        return False  # "I quit X and started at Y"
    if "than" in between or "but" in between:
        return not {"other", "else", "better", "rather", "anything", "nothing"} & set(between)
    return not any(m.first >= marks[-1].last for m in at.within("reject", first, place.first))


def _is_behind_heads(place: Place) -> bool:
    """ "without the interns 52": those are left out."""
    return place.shape == "number" and bool(concepts.counts(place.at.word(place.first - 1)))


def _is_earliest(place: Place, profile: Profile) -> bool:
    """ "Nothing before 10 please" for a field of the earliest hour."""
    return place.at.word(place.first - 1) in _BEFORE and bool(EARLIEST & profile.named)


_GAVE_UP = listed("quit stopped ceased")
_BEFORE = listed("before until till vor bis avant antes prima voor")
EARLIEST = listed("earliest after fruheste fruhestens fruhster ab desde vanaf vroegste partir")
_DENYING = listed(
    "not never without cannot nicht ohne kein keine pas sans no sin nao sem non senza niet geen zonder"
)


def _doubly_negated(place: Place, reject: int) -> bool:
    return place.at.has("neg", place.sentence[0], reject)


def _is_interjection(at: Analysis, token: int) -> bool:
    """A "no" that opens a sentence answers; it does not deny the words behind it."""
    word, begin = at.word(token), at.sentence(token)[0]
    if word == "non" and at.language == "it":
        return False  # that is "not"
    if word not in ("no", "non", *_ONLY_ANSWERS) or not set(at.words(begin, token)) <= _OPENS:
        return False
    if word in _ONLY_ANSWERS:
        return True
    following = at.word(token + 1)
    if at.word(token + 2) == "-":
        return False  # "no in-unit laundry"
    pleads = at.words(at.clause(token)[1] - 2, at.clause(token)[1]) == ["please", ","]
    if following[:1].isdigit() and pleads and at.clause(token)[1] < at.sentence(token)[1]:
        return False  # "No 9:50 please, 10:15."
    return following[:1].isdigit() or following in _INTERJECTION_NEXT or not following[:1].isalnum()


_EXCEPT = listed("except ausser sauf excepto salvo exceto tranne eccetto behalve")
_EXPLETIVE = listed("it its that there es das dass c' que ce che dat het")


def _new_subject(place: Place, after: int) -> bool:
    """Whether a new statement about oneself begins between token `after` and the value ("not 500 we are
    50")."""
    at = place.at
    if at.word(after - 1) in _EXCEPT and (at.has("first", after, after + 2) or at.word(after) in _EXPLETIVE):
        return True  # "except we'd leave on the 24th"
    for mark in at.within("first", after, place.first):
        opinion = after < len(at.tokens) and any(w in _OPINION for w in at.words(after - 1, mark.first))
        if at.word(mark.last) in BE and not opinion:
            return True
    return any(
        at.word(k) in ("it", "its", "es", "c'", "dat")
        and at.word(k + 1) in ("is", "ist", "sind", "est", "zijn")
        for k in range(after, place.first - 1)
    )


def _negated_after(place: Place, last: int) -> bool:
    at, k = place.at, place.last
    for mark in at.within("wrong", k, min(place.sentence[1], k + 8)):
        end = mark.first - (at.word(mark.first - 1) == ",")  # "60 personnes, c'est faux"
        if mark.first - k <= 3 and not _has_and(at, k, end):
            return True
    negations = at.within("neg", k, last)
    told = at.word(k).isalpha() and at.word(k + 1) in ("i", "we", "you") and at.word(k + 2) not in BE
    behind = {w for w in at.words(k + 1, last) if w[:1].isalnum() or w == "?"}
    if at.word(k) in _NO_BEHIND and behind <= _FOR_SURE or _is_ruled_out(at, k, last):
        return place.shape in ("choice", "date")  # "users yes, this month no"
    if not negations or told:
        return False  # "2 payments I didn't make"
    mark = negations[0]
    if mark.first - k <= 3 and at.word(mark.first - 1) in _AUX and not _has_and(at, k, mark.first):
        return place.shape != "text" or mark.first - 1 == k
    rest = [w for w in at.words(mark.last, last) if w[:1].isalnum()]
    return (
        not rest and mark.first > k and at.language in ("de", "nl", "en") and not _has_and(at, k, mark.first)
    )


_NO_BEHIND = listed("no nein non nee nao not nicht niet")
_FOR_SURE = listed(
    """sure certainly definitely more sicher bestimmt mehr plus sur surement de di du com seguro claro sicuro
    certo certeza zeker meer mas mais piu way"""
)


def _is_ruled_out(at: Analysis, k: int, last: int) -> bool:
    """ "This month is out of the question", said right behind it."""
    marks = at.within("never", k, at.sentence(k)[1] if at.word(k) == "," else last)
    return any(
        all(w in _LINKS or not w.isalnum() for w in at.words(k, m.first)) and not at.word(m.last).isalnum()
        for m in marks
    )


_LINKS = listed("is it it's 's s ist es est c' ce sera e' e dat quite wohl para por leider ja helaas")


def _has_and(at: Analysis, first: int, last: int) -> bool:
    return any(
        w in ("and", "und", "et", "y", "e", "en", "who", "that", "which", ",") for w in at.words(first, last)
    )


_SELVES_OF = {
    "en": listed("i we us ours me myself"),
    "de": listed("ich wir uns"),
    "fr": listed("je j' nous on moi"),
    "es": listed("yo nosotros nos somos tenemos"),
    "pt": listed("eu nos somos temos gente"),
    "it": listed("io noi siamo abbiamo"),
    "nl": listed("ik wij we ons"),
}
SELVES = frozenset().union(*_SELVES_OF.values())


def has_self(at: Analysis, first: int, last: int) -> bool:
    """Whether the visitors name themselves there: the "i" of "im" and of "i cugini" is no "I"."""
    return not _SELVES_OF.get(at.language, SELVES).isdisjoint(at.words(first, last))
