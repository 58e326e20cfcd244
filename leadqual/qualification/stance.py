"""Whether the visitor asserts what stands at a place of a message: of themselves, now, and in earnest.
Pure.

Each check returns None, or why not: a Doubt with the status it leads to. `refused` where the words say
so plainly, `unclear` where people would dispute.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.profile import Profile
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.tokens import stem

Status = Literal["accepted", "unclear", "refused"]
Source = Literal["visitor", "agent"]

_OPINION = listed(
    """think believe mean say suppose guess reckon glaube denke sagen finde pense crois dirais creo pienso
    diria penso acho credo denk geloof vind"""
)
_INTERJECTION_NEXT = listed(
    """i we it the make find book get that this my our please on at for from only just actually in to let
    show look search try maybe about around more there a an by until"""
)
_AUX = listed(
    """is are was were will would does do did can could am has have should ist sind war geht passt haben
    brauchen brauche est sont va es son esta estan e sao fica sono zijn kan past gaat"""
)
_PREPOSITIONS = listed(
    """for with to from of by and at or in about than like von fur mit und bei an pour avec de et chez para
    con y com per di da e voor met van en bij between on including plus"""
)
_DETERMINERS = listed(
    """my our the a an his her your their this that one some any biggest main other local mein meine unser
    unsere der die das ein eine ihr ihre mon ma mes notre nos le la les un une mi mis nuestro nuestra el
    los las una meu minha nosso nossa o os as um uma il lo i gli mio mia nostro nostra mijn onze ons de
    het een old former new potential many most whose parent current several two three another"""
)
_WITH_ME = listed("""i me myself we us ich mich wir moi je nous yo mi nosotros eu nos io noi ik mij wij""")
_BE = listed(
    """are am have is be sind haben bin habe sommes avons ai sont suis somos tenemos soy tengo temos tenho
    sou siamo abbiamo ho sono zijn hebben heb ben need brauchen want got employ only just currently now"""
)
_COPULA = listed("m am bin suis soy sou sono ben")
_APPROVED = listed(
    """approved gave given gives signed allocated granted set released freigegeben bewilligt genehmigt
    aprobo aprobado approvato approvata goedgekeurd valide"""
)


class Doubt(NamedTuple):
    status: Status
    reason: str
    saw: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens [first, last) of a message that carry a value. `shape`: the kind of the reading: "text",
    "number", "date", ... `answers`: whether the message before asked for it; `echo`: whether that
    message named the same value."""

    at: Analysis
    first: int
    last: int
    shape: str
    answers: bool = False
    echo: bool = False
    agent: bool = False

    @property
    def clause(self) -> tuple[int, int]:
        return self.at.clause(self.first)

    @property
    def sentence(self) -> tuple[int, int]:
        return self.at.sentence(self.first)


def doubts(place: Place, profile: Profile) -> Doubt | None:
    """The first reason why the words at `place` assert nothing; None if they do."""
    for check in CHECKS:
        found = check(place, profile)
        if found is not None:
            return found
    return None


def declined(place: Place, profile: Profile) -> Doubt | None:
    """ "that's private": the words refuse to say."""
    if place.shape == "boolean":
        return None
    for mark in place.at.within("decline", *place.sentence):
        if mark.first < place.last and place.first < mark.last:
            return Doubt("refused", "declined")
    return None


def negated(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last) = place.at, place.clause
    if place.shape == "boolean":
        return _denied(place, first, last)
    if _negated_before(place, first) or _is_exception(place):
        return Doubt("refused", "negated")
    if _negated_after(place, last):
        return Doubt("refused", "negated")
    for mark in at.within("reject", first, place.first):
        if (
            place.first - mark.last <= 5
            and not _new_subject(place, mark.last)
            and not _doubly_negated(place, mark.first)
        ):
            return Doubt("refused", "negated", " ".join(at.words(mark.first, mark.last)))
    return None


def _denied(place: Place, first: int, last: int) -> Doubt | None:
    """For a yes/no field a negation anywhere in the clause counts ("SSO hebben we niet nodig"); two make
    a question."""
    at = place.at
    marks = [
        m
        for m in at.within("neg", first, last)
        if not _is_interjection(at, m.first) and not (place.first <= m.first < place.last)
    ]
    marks = [m for m in marks if m.first < place.first or not _has_and(at, place.last, m.first)]
    begin = place.sentence[0]
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
    too_much = any(at.word(k) in ("too", "enough", "sick", "tired", "fed") for k in range(first, place.first))
    if too_much and not marks:
        return Doubt("unclear", "negated", "too many")
    after = any(m.first - place.last <= 4 for m in at.within("wrong", place.last, last))
    return Doubt("refused", "negated") if marks or rejected or after else None


def _is_exception(place: Place) -> bool:
    """ "any day but Wednesday"."""
    at, k = place.at, place.first - 1
    while at.word(k) in ("on", "the", "for", "at", "in"):
        k -= 1
    return at.word(k) in (
        "but",
        "except",
        "ausser",
        "sauf",
        "excepto",
        "exceto",
        "tranne",
        "behalve",
        "menos",
    ) and bool(
        {
            "any",
            "all",
            "every",
            "anything",
            "everything",
            "jeder",
            "alles",
            "tout",
            "cualquier",
            "todo",
            "qualquer",
            "tudo",
            "tutto",
            "qualsiasi",
            "alle",
            "elke",
        }
        & set(at.words(k - 3, k))
    )


def _negated_before(place: Place, first: int) -> bool:
    at = place.at
    marks = [mark for mark in at.within("neg", first, place.first) if not _is_interjection(at, mark.first)]
    if not marks or _new_subject(place, marks[-1].last):
        return False
    between = at.words(marks[-1].last, place.first)
    if "than" in between or "but" in between:
        return not {"other", "else", "better", "rather", "anything", "nothing"} & set(between)
    return not any(m.first >= marks[-1].last for m in at.within("reject", first, place.first))


def _doubly_negated(place: Place, reject: int) -> bool:
    return bool(place.at.within("neg", place.clause[0], reject))


def _is_interjection(at: Analysis, token: int) -> bool:
    """A "no" that opens a sentence answers; it does not deny the words behind it."""
    if at.word(token) not in ("no", "nope", "non", "nein", "nee", "nah") or at.sentence(token)[0] != token:
        return False
    following = at.word(token + 1)
    return following[:1].isdigit() or following in _INTERJECTION_NEXT or not following[:1].isalnum()


def _new_subject(place: Place, after: int) -> bool:
    """Whether a new statement about oneself begins between token `after` and the value ("not 500 we are
    50")."""
    at = place.at
    for mark in at.within("first", after, place.first):
        opinion = after < len(at.tokens) and any(w in _OPINION for w in at.words(after - 1, mark.first))
        if at.word(mark.last) in _BE and not opinion:
            return True
    return any(
        at.word(k) in ("it", "its", "es", "c'", "dat")
        and at.word(k + 1) in ("is", "ist", "sind", "est", "zijn")
        for k in range(after, place.first - 1)
    )


def _negated_after(place: Place, last: int) -> bool:
    at, k = place.at, place.last
    for mark in at.within("wrong", k, min(last, k + 8)):
        if mark.first - k <= 3 and not _has_and(at, k, mark.first):
            return True
    negations = at.within("neg", k, last)
    if not negations:
        return False
    mark = negations[0]
    if mark.first - k <= 3 and at.word(mark.first - 1) in _AUX and not _has_and(at, k, mark.first):
        return place.shape != "text" or mark.first - 1 == k
    rest = [w for w in at.words(mark.last, last) if w[:1].isalnum()]
    return (
        not rest and mark.first > k and at.language in ("de", "nl", "en") and not _has_and(at, k, mark.first)
    )


def _has_and(at: Analysis, first: int, last: int) -> bool:
    return any(
        w in ("and", "und", "et", "y", "e", "en", "who", "that", "which", ",") for w in at.words(first, last)
    )


def withdrawn(place: Place, profile: Profile) -> Doubt | None:
    """ "6k, but that's not approved": the same sentence takes it back or leaves it open."""
    at, (_, last) = place.at, place.sentence
    for mark in at.within("contrast", place.last, last):
        if at.word(mark.last) in (
            "that",
            "it",
            "this",
            "das",
            "es",
            "c'",
            "eso",
            "isso",
            "dat",
            "not",
        ) and at.has("neg", mark.last, min(last, mark.last + 4)):
            return Doubt("unclear", "withdrawn", " ".join(at.words(mark.first, last)))
    return None


def hypothetical(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    marks = [m for m in at.within("if", begin, end) if not (place.answers and at.word(m.last - 1) == "say")]
    if not marks:
        return None
    if any(at.word(m.first) in _SUPPOSED for m in marks):
        return Doubt("refused", "hypothetical", at.word(marks[0].first))
    if any(first <= mark.first < place.first for mark in marks) and not _asks_whether(place, marks[-1].first):
        return Doubt("refused", "hypothetical", at.word(marks[0].first))
    supposed = any(mark.first < first for mark in marks)
    if supposed and (at.has("cond", first, last) or at.is_question(place.first) or not _is_wish(profile)):
        return Doubt(
            "refused" if at.has("cond", first, last) else "unclear", "hypothetical", at.word(marks[0].first)
        )
    if any(mark.first >= place.last for mark in marks) and at.has("cond", first, last):
        return Doubt("unclear", "hypothetical", at.word(marks[0].first))
    return None


def _asks_whether(place: Place, mark: int) -> bool:
    """ "let me know if you can book 2 seats" asks for them."""
    return (
        place.at.word(mark) == "if"
        and place.at.word(mark + 1) in ("you", "there")
        and place.at.word(mark - 1)
        in (
            "know",
            "see",
            "check",
            "wondering",
            "wonder",
            "ask",
            "tell",
        )
    )


def _is_wish(profile: Profile) -> bool:
    return not profile.is_self


def third_party(place: Place, profile: Profile) -> Doubt | None:
    at, (first, _) = place.at, place.clause
    for tag in ("third", "insider"):
        for mark in reversed(at.within(tag, first, place.first)):
            if _is_subject(place, mark.first, mark.last, tag == "insider") and not _is_mine(
                place, mark.last, profile
            ):
                return _others(place, profile, tag, mark.first, mark.last)
    return _in_apposition(place, profile) or _unknown_subject(place, profile)


def _in_apposition(place: Place, profile: Profile) -> Doubt | None:
    """ "our supplier, 3000 employees strong", "a friend's agency (22 people)": said of whom the clause
    before names."""
    at, (first, _) = place.at, place.clause
    if (
        not profile.is_self
        or first == place.sentence[0]
        or at.word(first - 1) not in (",", "(", "-")
        or _SELVES & set(at.words(first, place.first))
    ):
        return None
    near = [
        m for tag in ("third", "insider") for m in at.within(tag, max(place.sentence[0], first - 5), first)
    ]
    alone = place.first - first <= 2
    return (
        Doubt("unclear", "third_party", at.word(near[0].first))
        if near and alone and not _SELVES & set(at.words(near[-1].last, first))
        else None
    )


def _unknown_subject(place: Place, profile: Profile) -> Doubt | None:
    """ "HubSpot has 500 people", "Tom prefers the 3rd": a third person does it, who is neither the visitor
    nor theirs."""
    at, (first, _) = place.at, place.clause
    tag = "has" if profile.is_self else "wants"
    marks = at.within(tag, first, place.first)
    if not marks or place.agent:
        return None
    subject = at.words(first, marks[0].first)
    if (
        not subject
        or _OWN_SUBJECTS & set(subject)
        or _SELVES & set(at.words(first, place.first))
        or at.has("whq", first, marks[0].first)
    ):
        return None
    if any(stem(w) in profile.words for w in subject) or not any(
        w.isalpha() and w not in _SMALL for w in subject
    ):
        return None
    return Doubt("unclear", "third_party", " ".join(subject))


def _is_subject(place: Place, first: int, last: int, insider: bool) -> bool:
    at, k = place.at, first - 1
    while k >= place.clause[0] and (at.word(k) in _DETERMINERS or at.word(k) == "'s"):
        k -= 1
    before = at.word(k) if k >= place.clause[0] else ""
    if before in _PREPOSITIONS or before in _COPULA or at.word(first - 1)[:1].isdigit():
        return False
    if insider and at.word(first - 1) not in _DETERMINERS:
        return False
    joined = at.word(last) in ("and", "und", "et", "y", "e", "en", "&") and at.word(last + 1) in _WITH_ME
    return not joined


def _is_mine(place: Place, after: int, profile: Profile) -> bool:
    """ "my boss said we are 50": the visitor's own fact again, whoever said so."""
    return any(place.at.word(mark.last) in _BE for mark in place.at.within("first", after, place.first))


def _others(place: Place, profile: Profile, tag: str, first: int, last: int) -> Doubt | None:
    at = place.at
    saw = " ".join(at.words(first, last))
    if profile.takes_money and (_APPROVED | {"gave", "give"}) & set(at.words(last, place.first)):
        return None
    pronoun = last - first == 1 and at.word(first) in (
        "they",
        "he",
        "she",
        "their",
        "his",
        "her",
        "ils",
        "elles",
        "hij",
        "zij",
        "loro",
        "eles",
        "ellos",
    )
    if tag == "third" and (not pronoun or profile.is_self):
        return Doubt("refused", "third_party", saw)
    if tag == "third":
        return None
    if profile.self_kind in ("role", "person") or profile.field.kind == "boolean":
        return Doubt("refused", "third_party", saw)
    if _APPROVED & set(at.words(last, place.first)):
        return None
    return Doubt("unclear", "third_party", saw)


def past(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    if profile.field.kind == "date" and not profile.is_self and not at.has("past_cop", first, last):
        found = [m for m in at.within("past", first, last) if at.word(m.last - 1) != "ago"]
    else:
        found = at.within("past", first, last)
    if profile.is_present and any(
        at.word(m.last - 1) in ("more", "anymore", "longer") for m in at.within("past", place.last, end)
    ):
        return Doubt("refused", "past")
    if any(m.first < place.first or m.first - place.last <= 4 for m in found):
        return Doubt("refused", "past", " ".join(at.words(found[0].first, found[0].last)))
    if any(m.last - m.first >= 2 and m.first < first for m in at.within("past", begin, first)) and at.has(
        "past_cop", first, last
    ):
        return Doubt("refused", "past")
    acts = [
        m
        for m in at.within("past_verb", first, place.first)
        if not at.has("wish", first, place.first) and at.word(m.first - 1) not in _AUX_PAST
    ]
    if acts and place.shape != "boolean" and not profile.takes_money and not place.answers:
        return Doubt("unclear", "past", at.word(acts[0].first))
    if profile.is_present and any(m.last <= place.first for m in at.within("past_cop", first, place.first)):
        return Doubt("refused" if at.has("past", begin, end) else "unclear", "past")
    return None


def future(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last) = place.at, place.clause
    if profile.is_self and any(
        m.first < place.first for m in at.within("later", max(place.sentence[0], first - 1), place.first)
    ):
        return Doubt("refused", "future")
    if place.shape == "date":
        return None
    if (
        profile.is_self
        and at.has("cond", first, last)
        and not at.has("hedge", first, place.first)
        and not place.agent
    ):
        return Doubt("unclear", "hypothetical", "would")
    if not profile.is_present:
        return None
    if any(
        m.last == first and at.word(m.last - 1) == ":" for m in at.within("future", place.sentence[0], first)
    ):
        return Doubt("refused", "future")
    for mark in at.within("future", first, last):
        if (
            mark.last <= place.first
            or mark.first - place.last <= 2
            and not {"and", "now", "today", "und", "et", "y", "e", "en"}
            & set(at.words(place.last, mark.first))
        ):
            return Doubt("refused", "future", " ".join(at.words(mark.first, mark.last)))
    return None


def quoted(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    sources = [m for m in at.within("source", begin, end) if m.first < place.first or place.first >= end]
    for first, last in at.quotes:
        if first <= place.first and place.last <= last:
            if at.has("source", max(0, first - 8), min(end, last + 10)):
                return Doubt("refused", "quoted_text")
            if last - first > place.last - place.first + 3:
                return Doubt("unclear", "quoted_text")
    if any(
        not _is_mine(place, m.last, profile) and (profile.is_self or m.last - m.first > 1) for m in sources
    ):
        return Doubt("refused", "quoted_text", " ".join(at.words(sources[0].first, sources[0].last)))
    return Doubt("refused", "quoted_text", ">") if _is_pasted(place) else None


def _is_pasted(place: Place) -> bool:
    original = place.at.folded.original
    if "\n" not in original and not original.startswith(">"):
        return False
    offset = place.at.folded.starts[place.at.tokens[place.first].start]
    line = original[original.rfind("\n", 0, offset) + 1 : offset]
    above = original[:offset].lower()
    return line.lstrip().startswith((">", "|")) or any(
        mark in above
        for mark in ("\nfrom:", "forwarded message", "-----original", "wrote:\n", "schrieb:\n", "a écrit :\n")
    )


def instruction(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    inject = at.tags.get("inject", ())
    if inject:
        inside = any(begin <= m.first < end for m in inject)
        return Doubt(
            "refused" if inside else "unclear",
            "instruction",
            " ".join(at.words(inject[0].first, inject[0].last)),
        )
    if profile.is_self or profile.field.kind == "boolean":
        orders = [
            m
            for m in at.within("order", begin, end)
            if m.first < place.first and not _is_mine(place, m.last, profile)
        ]
        if orders:
            return Doubt(
                "refused" if place.shape != "text" else "unclear",
                "instruction",
                " ".join(at.words(orders[0].first, orders[0].last)),
            )
    key = profile.field.key.casefold()
    if "_" in key and key in at.folded.text:
        return Doubt("unclear", "instruction", key)
    return None


def sarcasm(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    for mark in at.within("sarcasm", begin, len(at.tokens)):
        if mark.first < end or at.sentence(mark.first)[0] == end:
            return Doubt("refused", "sarcasm", " ".join(at.words(mark.first, mark.last)))
    for mark in at.within("joke", place.last, len(at.tokens)):
        if mark.first < end or at.sentence(mark.first)[0] == end:
            return Doubt("refused", "sarcasm", " ".join(at.words(mark.first, mark.last)))
    if at.has("laugh", max(begin - 2, 0, place.first - 6), min(len(at.tokens), place.last + 6)):
        return Doubt("unclear", "sarcasm")
    return None


def left_open(place: Place, profile: Profile) -> Doubt | None:
    """ "could be anything from 10 to 1000, no idea" leaves it open."""
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    for mark in at.within("open", begin, end):
        if first <= mark.first < last or _concerns(place, mark.last):
            return Doubt("unclear", "hedged_open", " ".join(at.words(mark.first, mark.last)))
    return None


def _concerns(place: Place, after: int) -> bool:
    """Whether "not sure" of another clause has no object of its own, so that it means this value."""
    at = place.at
    begin, end = at.clause(after - 1)
    rest = [word for word in at.words(after, end) if word[:1].isalnum()]
    return len(rest) <= 2


_OWN_SUBJECTS = listed(
    """it that this there here who which company business firm team headcount total size staff budget
    answer number name role title position job today currently now everyone everybody all office es das
    da hier wer firma unternehmen betrieb insgesamt c' ca il y qui entreprise boite effectif empresa
    plantilla somos hay que quien se nombre nome azienda ditta organico totale bedrijf er dat wie we wir
    nous on nosotros nos noi wij i ich je yo eu io ik man group website shop agency startup practice
    studio bakery clinic school hotel factory fabrica werk term deadline"""
)
_SUPPOSED = listed(
    """hypothetically hypothetical theoretically hypothetisch theoretisch hypothetiquement theoriquement
    hipoteticamente teoricamente ipoteticamente"""
)
_AUX_PAST = listed("to be being get getting is are been the a")
_SELVES = listed(
    """i we us ours me myself ich wir uns je j' nous on moi yo nosotros eu nos io noi ik wij ons somos
    siamo tenemos temos abbiamo"""
)
_SMALL = listed(
    """and so but the a an my our well ok yes no also oh hi hello hey as of in at for und ja nein et oui y
    si e sim en , - : ;"""
)


# the order is that of the reasons people would name first
Check = Callable[[Place, Profile], Doubt | None]
CHECKS: tuple[Check, ...] = (
    declined,
    instruction,
    quoted,
    sarcasm,
    negated,
    hypothetical,
    third_party,
    past,
    future,
    withdrawn,
    left_open,
)
