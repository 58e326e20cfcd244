"""Whether the visitor asserts what stands at a place of a message: of themselves, now, and in earnest.
Pure.

Each check returns None, or why not: a Doubt with the status it leads to. `refused` where the words say
so plainly, `unclear` where people would dispute.
"""

from __future__ import annotations

from collections.abc import Callable

from leadqual.qualification.negation import negated
from leadqual.qualification.others import is_mine, third_party
from leadqual.qualification.places import Doubt, Place
from leadqual.qualification.profile import Profile
from leadqual.qualification.readers.word_sets import words as listed


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
        not is_mine(place, m.last, profile) and (profile.is_self or m.last - m.first > 1) for m in sources
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
            if m.first < place.first and not is_mine(place, m.last, profile)
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


_SUPPOSED = listed(
    """hypothetically hypothetical theoretically hypothetisch theoretisch hypothetiquement theoriquement
    hipoteticamente teoricamente ipoteticamente"""
)
_AUX_PAST = listed("to be being get getting is are been the a")


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
