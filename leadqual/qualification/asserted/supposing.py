"""Whether what the visitor says is only supposed. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.asserted.inquiring import PREPOSITIONS
from leadqual.qualification.asserted.negation import has_self
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.small import ARTICLES, FOR
from leadqual.qualification.located.places import Doubt, Place
from leadqual.qualification.readers.word_sets import words as listed


def hypothetical(place: Place, profile: Profile) -> Doubt | None:
    at, (first, last), (begin, end) = place.at, place.clause, place.sentence
    thought = [] if _is_an_estimate(place) else at.within("suppose", begin, end)
    if thought:
        return Doubt("refused", "hypothetical", " ".join(at.words(thought[0].first, thought[0].last)))
    if not _is_an_estimate(place) and _is_inverted(place) or (not place.answers and _is_assumed(place)):
        return Doubt("unclear", "hypothetical")
    marks = [m for m in at.within("if", begin, end) if not _is_harmless(place, profile, m)]
    if not marks:
        return None
    if any(_SUPPOSED & set(at.words(m.first, m.last)) for m in marks):
        return Doubt("refused", "hypothetical", at.word(marks[0].first))
    if any(first <= mark.first < place.first for mark in marks):
        return Doubt("refused", "hypothetical", at.word(marks[0].first))
    if _is_how_it_is(place, marks[-1].last):
        return None
    if any(at.word(m.first) in _ELSE and m.first >= place.last for m in marks) and at.has(
        "if_ok", begin, place.first
    ):
        return Doubt("unclear", "hypothetical", "otherwise")  # "if so 30, otherwise 22"
    supposed = any(mark.first < first for mark in marks)
    if supposed and (at.has("cond", first, last) or at.is_question(place.first) or not _is_wish(profile)):
        return Doubt(
            "refused" if at.has("cond", first, last) else "unclear", "hypothetical", at.word(marks[0].first)
        )
    if any(mark.first >= place.last for mark in marks) and at.has("cond", first, last):
        return Doubt("unclear", "hypothetical", at.word(marks[0].first))
    return None


def _is_how_it_is(place: Place, behind: int) -> bool:
    """ "If we were 300 I'd see why, but we are 15": what is so, set against what was supposed before it."""
    at, (first, last) = place.at, place.clause
    if (
        first < behind
        or at.is_question(first)
        or not any(m.first == first for m in at.tags.get("contrast", ()))
    ):
        return False
    return has_self(at, first, place.first) and not any(at.has(tag, first, last) for tag in _UNREAL_OR_THEN)


_UNREAL_OR_THEN = ("cond", "past_cop", "past", "future", "later", "if")


def _is_an_estimate(place: Place) -> bool:
    """ "Müssten um die 80 sein", "debemos de ser unos 30": the answer opens with the verb, then the guess."""
    at, begin = place.at, place.sentence[0]
    led = at.words(begin + 1, place.first)
    near = led and at.word(begin) in _MUST and len(led) <= 4
    return bool(near and place.answers and place.clause[0] == begin) and not has_self(
        at, begin + 1, place.first
    )


_MUST = listed(
    "mussten durften sollten debemos deben debe devemos devem dovremmo dovremo dobbiamo devono moeten moet"
)


def _is_inverted(place: Place) -> bool:
    """ "Hätten wir 50 Leute": a verb of the unreal opens the clause of the value, or the sentence."""
    at = place.at
    for k in {place.clause[0], place.sentence[0]}:
        token = at.tokens[k]
        if at.folded.text[token.start : token.end] in _UNREAL and at.word(k + 1) not in _ASKED:
            return True
        supposes = token.word in ("should", "were") and at.word(k + 1) not in _SAYING and at.is_question(k)
        if supposes and at.clause(k)[1] < at.sentence(k)[1]:
            return True  # "should headcount hit 300, what changes?"
    return False


def _is_assumed(place: Place) -> bool:
    """ "Say we are 50. What would it cost?": said for the question that comes with it."""
    at, (begin, end) = place.at, place.sentence
    after = at.sentence(end)[1] if end < len(at.tokens) else end
    assumed = [
        m
        for m in at.within("assume", begin, place.first)
        if at.clause(m.first)[0] == m.first and at.word(m.first - 1) not in _SAYING
    ]
    return bool(assumed) and (
        "?" in at.words(place.last, after) or at.word(assumed[0].first) == "say" or at.has("cond", begin, end)
    )


def _is_harmless(place: Place, profile: Profile, mark: Mark) -> bool:
    """ "I'd say 50" gives an opinion, "I wonder if it fits, we are 50" asks something else, "as long as it
    has parking" wants it."""
    at = place.at
    settled = at.words(mark.first, mark.last) == ["let", "us", "say"] and mark.last >= place.first - 1
    if at.word(mark.last - 1) == "say" and (place.answers or settled and not profile.is_self):
        return True  # "then let's say Sunday"
    before = at.word(mark.first - 1)
    if at.word(mark.first) == "say":
        return before in _SAYING
    if at.word(mark.first - 1 - (before in ("me", "us"))) in _WONDERING:
        return mark.first < place.clause[0] or not profile.is_self and _sets(place)
    return (
        not profile.is_self
        and at.words(mark.first, mark.last)[-1] in _TERMS
        and mark.first >= place.clause[0]
        and at.word(mark.last) in THEIRS
    )


def _sets(place: Place) -> bool:
    """ "See if they have a table for 4 on Friday in Bath": the asker says when and where."""
    k = place.first - 1 - (place.at.word(place.first - 1) in ARTICLES)
    led = place.at.word(k) in (FOR if place.shape == "number" else PREPOSITIONS)
    return (
        led and place.shape != "boolean" or place.shape == "date" and not place.at.has("if", k, place.first)
    )


def _is_wish(profile: Profile) -> bool:
    return not profile.is_self


_SUPPOSED = listed(
    """hypothetically hypothetical theoretically argument theory toying hypothetisch
    theoretisch hypothetiquement theoriquement
    hipoteticamente teoricamente ipoteticamente"""
)
_ELSE = listed("otherwise sonst ansonsten sinon senao altrimenti anders")
_SAYING = listed("would could might will can to i we you they must did should people")
_WONDERING = listed("wonder wondering see know check ask curious unsure sure tell find out figure")
_TERMS = listed("as provided sofern solange vorausgesetzt condition mits tenzij")
THEIRS = listed("you it there they that sie es vous il ils c' voi u jullie het er hay ha")
_UNREAL = listed(
    """würden würde wuerden wuerde hätten hätte haetten haette wären wäre waeren waere nähmen nähme kämen
    gäbe bräuchten müssten könnten fôssemos tivéssemos fuéramos tuviéramos fossimo avessimo dovessimo"""
)
_ASKED = listed("sie du ihr man vous u jullie")
