"""Whether the visitor asserts what stands at a place of a message: of themselves, now, and in earnest.
Pure.

Each check returns None, or why not: a Doubt with the status it leads to. `refused` where the words say
so plainly, `unclear` where people would dispute.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.whose_choice import is_patient
from leadqual.qualification.asserted.ahead import future
from leadqual.qualification.asserted.at_home import elsewhere
from leadqual.qualification.asserted.bygone import past
from leadqual.qualification.asserted.declining import unsuited, withdrawn
from leadqual.qualification.asserted.dictated import instruction
from leadqual.qualification.asserted.in_passing import told_in_passing
from leadqual.qualification.asserted.jointly import shared
from leadqual.qualification.asserted.mentions import only_mentioned
from leadqual.qualification.asserted.negation import BE, has_self, negated
from leadqual.qualification.asserted.objected import objected
from leadqual.qualification.asserted.others import is_mine, third_party
from leadqual.qualification.asserted.supposing import hypothetical
from leadqual.qualification.hearing.introducing import introduces, without_lead
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.departments import DEPARTMENTS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import phrases
from leadqual.qualification.readers.word_sets import words as listed


def doubts(place: Place, profile: Profile) -> Doubt | None:
    """The first reason why the words at `place` assert nothing; None if they do."""
    if profile.self_kind in ("role", "company", "person"):
        one = introduces(place.at, profile.self_kind, place.first, place.last, place.answers)
        place = replace(place, at=without_lead(place.at, one)) if one is not None else place
    had = place.shape == "choice" and is_patient(profile, place.at, place.first)
    checks = _OF_WHAT_IS_HAD if had else CHECKS
    for check in (*checks, negated, past) if had and _PLAYS & profile.named else checks:
        found = check(place, profile)
        if found is not None:
            return found
    return None


_PLAYS = listed("play playback playing stream listen")  # a device on which to, not what is wrong with one


def declined(place: Place, profile: Profile) -> Doubt | None:
    """ "that's private": the words refuse to say."""
    if place.shape == "boolean":
        return None
    for mark in place.at.within("decline", *place.sentence):
        if mark.first < place.last and place.first < mark.last:
            return Doubt("refused", "declined")
    return None


def quoted(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    if at.has("opinion", begin, place.first):
        return Doubt("unclear", "quoted_text")
    sources = [
        m
        for m in at.within("source", begin, end)
        if (m.first < place.first or place.first >= end)
        and not _is_put_right(at, m.last, place.first)
        and not _is_own_source(at, m.first, m.last)
    ]
    for first, last in at.quotes:
        if first <= place.first and place.last <= last:
            if at.has("source", max(0, first - 8), min(end, last + 10)):
                return Doubt("refused", "quoted_text")
            if last - first > place.last - place.first + 3:
                return Doubt("unclear", "quoted_text")
    if any(
        not is_mine(place, m.last, profile) and (profile.is_self or m.last - m.first > 1) for m in sources
    ):
        return Doubt("refused", "quoted_text", " ".join(at.words(sources[0].first, sources[0].last)))
    return Doubt("refused", "quoted_text", ">") if _is_pasted(place) else None


def _is_put_right(at: Analysis, first: int, last: int) -> bool:
    """ "your form says 75 but that isn't right: it's 57"."""
    return any(at.has(tag, first, last) for tag in ("correct", "wrong")) and last - first > 1


def _is_own_source(at: Analysis, first: int, last: int) -> bool:
    """ "like I told your colleague", "laut Buchhaltung": the visitor's own words or books."""
    k = first - 1 - (at.word(first - 1) in _TO)
    ours = {at.word(last), at.word(first - 1)} & (DEPARTMENTS | _COLLEAGUES) and _YOURS.isdisjoint(
        at.words(first, last)
    )
    return at.word(k) in _TOLD or bool(ours)


_COLLEAGUES = listed("boss manager colleague accountant cfo ceo partner bookkeeper")
_YOURS = listed("you your sie ihr ihre vous votre tu usted su voce sua lei voi u je jij jullie")
_TO = listed("to a à an zu aan con with mit avec met")
_TOLD = listed(
    "told mentioned wrote gesagt geschrieben dit ecrit dije escribi disse detto scritto gezegd verteld"
)


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


def sarcasm(place: Place, profile: Profile) -> Doubt | None:
    at, (begin, end) = place.at, place.sentence
    for mark in at.within("sarcasm", begin, len(at.tokens)):
        said = " ".join(at.words(mark.first, mark.last))
        if said in _IF_ONLY and mark.last < place.clause[0] and not place.echo and _says_what_is(place):
            continue
        if mark.first < end or (at.sentence(mark.first)[0] == end and _is_alone(place, mark)):
            return Doubt("refused", "sarcasm", said)
    for mark in at.within("joke", place.last, len(at.tokens)):
        if mark.first < end or at.sentence(mark.first)[0] == end:
            return Doubt("refused", "sarcasm", " ".join(at.words(mark.first, mark.last)))
    if at.word(end) in _NO and " ".join(at.words(end + 1, end + 5)).startswith(_IN_EARNEST):
        return Doubt("refused", "sarcasm", at.word(end))  # "A million. No, seriously, nothing yet."
    near = max(begin - 2, 0, place.first - 6)
    laughs = at.within("laugh", near, min(len(at.tokens), place.last + 6))
    laughs += [m for m in at.within("laugh", begin, near) if m.first == begin]
    laughs = [m for m in laughs if at.word(m.first - 1) != "and"]  # the theatre "Century 20 and XD"
    if any(m.first >= place.last or not _laughs_at_else(place, m) for m in laughs):
        return Doubt("unclear", "sarcasm")
    return None


# "schön wär's, wir sind 38": it is not so, and what is so follows
_IF_ONLY = phrases(
    """schon war 's|schon wars|schon ware es|von wegen|i wish|ya quisiera|quem me dera|magari
    |was het maar waar"""
)


def _says_what_is(place: Place) -> bool:
    at, first = place.at, place.clause[0]
    return has_self(at, first, place.first) or at.word(first) in BE


_NO = frozenset(("no", "nein", "non", "nao", "nee", "ne", "nah"))
_IN_EARNEST = (
    ", seriously", ", i am ernst", ", ernsthaft", ", serieusement", ", en serio", ", a serio", ", serio",
    ", falando", ", seriamente", ", sul serio", ", serieus", ", hablando en serio",
)  # fmt: skip


def _is_alone(place: Place, mark: Mark) -> bool:
    """Whether the mark is nearly all that its sentence says, so that it means the sentence before."""
    first, last = place.at.sentence(mark.first)
    return sum(w[:1].isalnum() for w in place.at.words(first, last)) - (mark.last - mark.first) <= 2


def _laughs_at_else(place: Place, mark: Mark) -> bool:
    """ "lol good question, 50": the laugh has words of its own, or a sentence of its own with some."""
    first, last = place.at.clause(mark.first)
    if first == place.clause[0]:
        return False
    agreed = {
        k
        for tag in ("yes", "weakyes")
        for m in place.at.within(tag, first, last)
        for k in range(m.first, m.last)
    }
    said = [k for k in range(first, last) if place.at.word(k)[:1].isalnum() and k not in agreed]
    return len(said) > mark.last - mark.first


def left_open(place: Place, profile: Profile) -> Doubt | None:
    """ "could be anything from 10 to 1000, no idea" leaves it open."""
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    for mark in at.within("open", begin, end):
        if at.word(mark.first - 1) in _OTHERS:
            continue  # "people who don't know the place"
        if (
            first <= mark.first < last
            and not _is_of_else(place, profile, mark.last)
            or _concerns(place, mark.last)
        ):
            return Doubt("unclear", "hedged_open", " ".join(at.words(mark.first, mark.last)))
    if (said := _undecided_then(place)) is not None:
        return Doubt("unclear", "hedged_open", " ".join(at.words(said.first, said.last)))
    others = any(at.word(k)[:1].isdigit() for k in (*range(begin, place.first), *range(place.last, end)))
    if place.shape == "number" and others and _VARIES & set(at.words(begin, place.first)):
        return Doubt("unclear", "hedged_open", "it varies")  # "depends, 20 in winter, 60 in summer"
    return None


def _undecided_then(place: Place) -> Mark | None:
    """ "What about Thai? I haven't decided": the next sentence says that it is open, and of nothing else."""
    at, begin = place.at, place.sentence[1]
    if begin >= len(at.tokens):
        return None
    _, end = at.sentence(begin)
    for mark in at.within("open", begin, end):
        rest = {*at.words(begin, mark.first), *at.words(mark.last, end)}
        if all(word in _STILL or not word[:1].isalnum() for word in rest):
            return mark
    return None


_STILL = listed(
    """but though so i we am are is have yet still really honestly myself quite just now at this point
    though completely totally here haven't not it that about which what ich wir bin sind noch aber je nous
    suis encore mais yo todavia aun pero eu ainda mas io ancora ma ik wij ben nog maar"""
)
_VARIES = listed(
    """depends varies fluctuates depending schwankt unterschiedlich depend varie depende varia dipende
    hangt verschilt wisselt"""
)


_OTHERS = listed("who they people he she")


def _concerns(place: Place, after: int) -> bool:
    """Whether "not sure" of another clause has no object of its own, so that it means this value."""
    at = place.at
    begin, end = at.clause(after - 1)
    rest = [word for word in at.words(after, end) if word[:1].isalnum()]
    return len(rest) <= 2 and not (len(rest) == 2 and rest[0] in _OF and rest[1] not in _IT)


def _is_of_else(place: Place, profile: Profile, after: int) -> bool:
    """ "16 of us n no clue about budget"."""
    noun = place.at.word(after + 1)
    return (
        place.at.word(after) in _OF
        and noun not in _IT
        and stem(noun) not in profile.words
        and after > place.last
    )


_OF = listed("about of on uber von sur de sobre di over van")  # "no idea about revenue, but"
_IT = listed("it that this size number ca das dat eso isso")


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
    shared,
    past,
    elsewhere,
    future,
    withdrawn,
    unsuited,
    only_mentioned,
    told_in_passing,
    objected,
    left_open,
)
_OF_WHAT_IS_HAD = (instruction, quoted, sarcasm, hypothetical)
