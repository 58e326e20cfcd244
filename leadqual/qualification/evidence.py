"""The evidence check: does a quote prove that the visitor said a value. Pure; the heart of the product.

`verify` runs seven checks in order; the verdict's reason names the first that failed:

located     no_quote (nothing quoted), not_said (no visitor message has these words), agent_words (only
            the agent's has)
supported   no_value, bad_value, no_choice, not_integer (the proposal is none for this field),
            not_supported (the quote says
            something else or nothing), vague (no definite value), bound ("50+" is not 50), ambiguous
            (two values, or two
            readings of one)
about       other_field (another thing's number, date or words), no_cue (nothing says what it is),
            other_question (a yes to
            another question)
asserted    declined, negated, hypothetical, third_party, past, future, question, quoted_text,
            instruction, sarcasm, withdrawn,
            hedged_open, indifferent, double_negative, language (a language that is not understood)
standing    stale
confirmed   not_confirmed, not_taken (an offer turned down), two_part, either_or
sure        below_threshold

`refused` is not stored; `unclear` must be asked. ok: stated or confirmed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, NamedTuple

from leadqual.qualification.about.judging import Judged, judge
from leadqual.qualification.about.profile import content
from leadqual.qualification.about.tied import UNTIED, is_untied
from leadqual.qualification.asserted.polarity import polarity
from leadqual.qualification.confirmed.assent import picks_only
from leadqual.qualification.confirmed.dialogue import confirmed
from leadqual.qualification.confirmed.yesno import answered, explains, replied
from leadqual.qualification.fields import Field
from leadqual.qualification.located.language import UNKNOWN
from leadqual.qualification.located.locate import Site, Turn, locate
from leadqual.qualification.located.openings import behind_opening
from leadqual.qualification.located.places import Doubt, Status
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.booleans import BY_MEANING
from leadqual.qualification.readers.dates import only_date
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.superseded import superseded
from leadqual.qualification.values import compare, stored, wanted

__all__ = ["Turn", "Verdict", "verify"]

_CONFIDENCE = {"literal": 1.0, "answer": 0.95, "confirmed": 0.95, "derived": 0.9, "typo": 0.75}
_LADDER = (1.0, 0.9, 0.75, 0.6, 0.45)
_ARTICLES = listed("""the le la les l' el los o os as il lo gli der die das dem den am de het on at a an""")
_ORDER = ("accepted", "unclear", "refused")


@dataclass(frozen=True, slots=True)
class Verdict:
    """`message` is the transcript's index; `quote` is its text[start:end] in code points, `text` the
    words for the value. `question` is the index of the agent's message that it answers."""

    status: Status
    reason: str = "ok"
    value: Any = None
    text: str = ""
    quote: str = ""
    message: int | None = None
    start: int | None = None
    end: int | None = None
    grade: str = ""
    confidence: float = 0.0
    state: Literal["stated", "confirmed"] | None = None
    question: int | None = None


class Finding(NamedTuple):
    """What one place of the quote proves."""

    doubt: Doubt | None
    reading: Reading | None = None
    grade: str = ""
    state: Literal["stated", "confirmed"] = "stated"
    value: Any = None
    hedged: bool = False


def verify(
    field: Field,
    value: Any,
    quote: str,
    transcript: Sequence[Turn],
    today: date | None = None,
    others: Sequence[Field] = (),
    trace: list[str] | None = None,
    talk: Talk | None = None,
) -> Verdict:
    """The verdict on one proposal. `others`: fields of the schema that compete for the same words.
    `trace` receives one plain sentence for each check. `talk`: of the same field, transcript and day, from
    whoever has several proposals."""
    notes: list[str] = [] if trace is None else trace
    want = wanted(field, value)
    if not quote.strip():
        return Verdict("refused", "no_quote")
    sites = locate(quote, transcript)
    if not sites:
        heard = locate(quote, transcript, "agent")
        notes.append(
            "Located: "
            + ("only the agent wrote this." if heard else "no message of the visitor has these words.")
        )
        return Verdict("refused", "agent_words" if heard else "not_said")
    talk = talk or Talk(field, transcript, today)
    verdicts = [_at_site(talk, site, want.value, want.error, notes) for site in sites]
    best = min(verdicts, key=lambda verdict: _ORDER.index(verdict.status))
    best = _to_the_point(talk, best, want.value, notes)
    return _against_others(talk, best, others, notes)


def _to_the_point(talk: Talk, verdict: Verdict, want: Any, notes: list[str]) -> Verdict:
    """The verdict on the same words without the courtesy that their message opens with: "Okay, her name is
    Lorraine" is the answer that "Her name is Lorraine" is."""
    index, start, end = verdict.message or 0, verdict.start or 0, verdict.end or 0
    at, turn = talk.at(index), talk.transcript[index]
    k = behind_opening(at) if verdict.question is not None else 0
    shift = at.folded.starts[at.tokens[k].start] if k else 0
    if not 0 < shift <= start:
        return verdict
    rest = (*talk.transcript[:index], turn._replace(text=turn.text[shift:]), *talk.transcript[index + 1 :])
    plain = Talk(talk.field, rest, talk.today)
    for site in locate(turn.text[start:end], rest):
        found = _at_site(plain, site, want, "", notes) if site.message == index else verdict
        if found is not verdict and found.start == start - shift:
            return replace(found, start=start, end=end)
    return verdict


def _against_others(talk: Talk, verdict: Verdict, others: Sequence[Field], notes: list[str]) -> Verdict:
    """A bare answer belongs to the field that the question named, not to one that would take such an answer
    too: "we've got 1,200 in the pot" is the budget that was asked for and no head count."""
    if verdict.message is None or verdict.grade != "answer" and talk.field.kind != "number":
        return verdict
    for other in others:
        if other.key != talk.field.key and _is_for(other, talk, verdict):
            notes.append(f"Refused: other_field (the question asked for {other.label or other.key}).")
            return replace(verdict, status="refused", reason="other_field", value=None)
    return verdict


def _is_for(other: Field, talk: Talk, verdict: Verdict) -> bool:
    """Whether the question was for the other field and the answer is one that it takes."""
    index = verdict.message or 0
    if other.kind != talk.field.kind or Talk(other, talk.transcript, talk.today).fit(index) != 2:
        return False
    if verdict.grade == "answer" and talk.fit(index) == 1:
        return True
    is_sum = (
        other.is_money and not talk.field.is_money and verdict.status == "accepted" and talk.fit(index) < 1
    )
    taken = verify(other, verdict.value, verdict.quote, talk.transcript, talk.today) if is_sum else None
    return taken is not None and taken.status == "accepted" and taken.start == verdict.start


def _at_site(talk: Talk, site: Site, want: Any, error: str, notes: list[str]) -> Verdict:
    at = talk.at(site.message)
    start, end = at.folded.span(site.start, site.end)
    where = Verdict(
        "refused",
        "",
        None,
        "",
        at.folded.original[start:end],
        site.message,
        start,
        end,
        question=talk.question(site.message),
    )
    notes.append(f"Located: message {site.message}, characters {start} to {end}: {where.quote!r}.")
    if error:
        return replace(where, reason=error)
    if at.language == UNKNOWN and talk.field.kind not in ("email", "phone", "url"):
        return replace(where, status="unclear", reason="language")
    if talk.is_crowded(site.message):
        return _concluded(talk, where, Finding(Doubt("unclear", "ambiguous", "too many values")), want, notes)
    finding = _boolean(talk, site, want) if talk.field.kind == "boolean" else _value(talk, site, want)
    return _concluded(talk, where, finding, want, notes)


def _concluded(talk: Talk, where: Verdict, finding: Finding, want: Any, notes: list[str]) -> Verdict:
    if finding.doubt is not None:
        finding = finding._replace(doubt=_softened(talk, where, finding.doubt))
    if finding.doubt is not None:
        saw = f" ({finding.doubt.saw})" if finding.doubt.saw else ""
        notes.append(f"{finding.doubt.status.capitalize()}: {finding.doubt.reason}{saw}.")
        return replace(where, status=finding.doubt.status, reason=finding.doubt.reason)
    confidence = _CONFIDENCE[finding.grade]
    if finding.hedged:
        confidence = next(step for step in _LADDER if step < confidence)
    reading = finding.reading
    folded = talk.at(where.message or 0).folded
    own = folded.source(reading.start, reading.end) if reading and finding.state == "stated" else where.quote
    verdict = replace(
        where,
        status="accepted",
        reason="ok",
        value=finding.value,
        text=own,
        grade=finding.grade,
        confidence=confidence,
        state=finding.state,
    )
    notes.append(
        f"Sure enough: {finding.state}, {finding.grade}, confidence {confidence} "
        f"against {talk.field.threshold}."
    )
    return (
        replace(verdict, status="unclear", reason="below_threshold")
        if confidence < talk.field.threshold
        else verdict
    )


_ARGUABLE = ("third_party", "quoted_text")
_OUTWEIGHED = ("other_field", "past", "hypothetical")


def _softened(talk: Talk, where: Verdict, doubt: Doubt) -> Doubt:
    """What careful people would argue about is asked: whose words or whose matter it is, and whatever speaks
    against the answer to a question that was this field's."""
    if doubt.reason in _ARGUABLE or doubt.reason in _OUTWEIGHED and talk.fit(where.message or 0) >= 1:
        return doubt._replace(status="unclear")
    return doubt


def _value(talk: Talk, site: Site, want: Any) -> Finding:
    """Checks 2 to 6 for every kind but yes/no: the readings inside the quote, else what the quote affirms."""
    folded = talk.at(site.message).folded
    inside = [r for r in talk.readings(site.message, want) if _is_inside(folded.text, site, r)]
    if talk.field.kind == "date":
        inside = _with_cut_dates(talk, site, want, inside)
    same, part = [], False
    for reading in inside:
        match = (
            "same" if talk.field.kind == "text" else compare(talk.field, want, reading, folded, talk.today)
        )
        part = part or match == "part"
        if match == "same":
            same.append(reading)
    if same:
        findings = [_stated(talk, site.message, reading, want) for reading in same]
        best = min(findings, key=lambda found: _ORDER.index(found.doubt.status) if found.doubt else 0)
        if (
            best.doubt is not None
            and best.doubt.reason == "no_cue"
            and _only_picks(talk, site.message, same[0])
        ):
            agreed = _affirmed(talk, site, want, inside)  # "Wednesday, rather": one of the days offered
            return best if agreed.doubt else agreed
        return best
    if part or _names_both_ends(want, inside):
        return Finding(Doubt("unclear", "bound"))
    return _affirmed(talk, site, want, inside)


def _names_both_ends(want: Any, inside: list[Reading]) -> bool:
    """ "Three nights, maybe four": both ends of the range are said, each by itself."""
    ends = (want.get("min"), want.get("max")) if isinstance(want, dict) else (None,)
    return None not in ends and all(any(end == reading.value for reading in inside) for end in ends)


def _only_picks(talk: Talk, index: int, reading: Reading) -> bool:
    at = talk.at(index)
    return picks_only(at, *at.token_span(reading.start, reading.end))


def _with_cut_dates(talk: Talk, site: Site, want: Any, inside: list[Reading]) -> list[Reading]:
    """The readings, and the proposed words themselves where they stand in the quote, are a date, and no
    reading takes in more than the quote does."""
    at = talk.at(site.message)
    named = only_date(str(want), talk.today)
    if named is None or any(compare(talk.field, want, r, at.folded, talk.today) == "same" for r in inside):
        return inside
    places = [
        p
        for p in find_text(str(want), at.folded.text)
        if p.grade == "literal" and site.start <= p.start and p.end <= site.end
    ]
    whole = [
        p
        for p in places
        if not any(
            r.start < p.end and p.start < r.end and (r.start < p.start or r.end > p.end)
            for r in talk.readings(site.message)
        )
    ]
    return inside + [replace(named, start=p.start, end=p.end) for p in whole]


def _is_inside(text: str, site: Site, reading: Reading) -> bool:
    """Whether the quote holds the reading; an article before it may be left out."""
    if reading.end > site.end or reading.end <= site.start:
        return False
    return site.start <= reading.start or text[reading.start : site.start].strip() in _ARTICLES


def _stated(talk: Talk, index: int, reading: Reading, want: Any) -> Finding:
    judged = judge(talk, index, reading)
    doubt = judged.doubt or _untied(talk, index, judged) or superseded(talk, index, reading, want)
    if doubt is None and reading.vague and not (talk.field.kind == "date" and talk.field.format != "iso"):
        doubt = Doubt("unclear", "ambiguous")
    grade: str = reading.grade
    if (
        grade == "literal"
        and judged.relation.kind == "answer"
        and talk.field.kind in ("number", "choice", "date")
    ):
        grade = "answer"
    return Finding(
        doubt,
        reading,
        grade,
        "stated",
        stored(talk.field, want, reading),
        reading.hedged or _is_hedged(talk, index, reading),
    )


def _untied(talk: Talk, index: int, judged: Judged) -> Doubt | None:
    """For a name that is taken because nothing speaks against it; one that replaces another needs no tie."""
    if talk.field.kind != "text" or judged.relation.saw or not is_untied(talk, index, judged.reading):
        return None
    return Doubt("unclear", "no_cue", UNTIED)


def _may_mean(talk: Talk, site: Site, want: Any) -> bool:
    """Whether the agent named the value in the message before, and nothing in the reply declines."""
    asked, at = talk.question(site.message), talk.at(site.message)
    if asked is None or talk.field.kind == "boolean" or any(at.tags.get(tag) for tag in _DECLINES):
        return False
    agent = talk.at(asked)
    return any(
        talk.field.kind == "text" or compare(talk.field, want, r, agent.folded, talk.today) == "same"
        for r in talk.readings(asked, want)
    )


_DECLINES = ("no", "neg", "another", "decline", "reject", "wrong", "correct")


def _is_hedged(talk: Talk, index: int, reading: Reading) -> bool:
    at = talk.at(index)
    first, last = at.clause(at.token_at(reading.start))
    return talk.field.kind not in ("email", "phone", "url") and at.has("hedge", first, last)


def _affirmed(talk: Talk, site: Site, want: Any, inside: list[Reading]) -> Finding:
    at = talk.at(site.message)
    doubt = confirmed(talk, site.message, at.token_span(site.start, site.end), want)
    if doubt is not None:
        if doubt.reason == "not_supported" and any(r.vague and r.value is None for r in inside):
            doubt = Doubt("unclear", "vague")
        silent = talk.field.kind == "choice" and not talk.readings(site.message)
        if doubt.status == "refused" and doubt.reason in ("not_supported", "not_confirmed") and silent:
            # it may say so in words that we don't know, whatever was asked before
            doubt = Doubt("unclear", "not_supported", doubt.saw)
        if (
            doubt.status == "refused"
            and doubt.reason == "not_supported"
            and not inside
            and _may_mean(talk, site, want)
        ):
            doubt = Doubt("unclear", "not_confirmed", doubt.saw)
        return Finding(doubt)
    reading = Reading(site.start, site.end, want)
    return Finding(
        superseded(talk, site.message, reading, want),
        reading,
        "confirmed",
        "confirmed",
        stored(talk.field, want, reading),
    )


def _boolean(talk: Talk, site: Site, want: Any) -> Finding:
    """Checks 2 to 6 for a yes/no field: its own words in the quote, else yes or no to the question."""
    index, at = site.message, talk.at(site.message)
    first_doubt: Doubt | None = None
    told_so = replied(talk, index)
    for reading in talk.readings(index):
        if not (site.start <= reading.start and reading.end <= site.end) or (
            reading.role in BY_MEANING and told_so is not None
        ):
            continue
        if told_so is False and reading.role == "topic" and explains(at, at.token_at(reading.start)):
            continue
        value, doubt = polarity(talk, index, reading)
        told = reading.role == "topic" or reading.role in ("yes", "no") and talk.fit(index) >= 2
        if doubt is None and told and told_so is not None and told_so is not value:
            doubt = Doubt("unclear", "ambiguous", "the answer says otherwise")
        if doubt is None and value is want:
            doubt = superseded(talk, index, reading, want) or _opposed(talk, index, reading)
            if doubt is None:
                return Finding(None, reading, reading.grade, "stated", want, _is_hedged(talk, index, reading))
        first_doubt = first_doubt or doubt or Doubt("refused", "not_supported", "the words say the opposite")
    value_of, doubt = answered(talk, index, at.token_span(site.start, site.end))
    spoken = first_doubt is not None and (first_doubt.status != "unclear" or first_doubt.reason != "negated")
    if value_of is want and not spoken:
        reading = Reading(site.start, site.end, want)
        stale = superseded(talk, index, reading, want)
        return Finding(stale, reading, "answer", "confirmed", want)
    said = content(at.words(*at.token_span(site.start, site.end)))
    # it may say so in words that we don't know, as with a choice
    silent = Doubt("unclear" if said or _was_asked(talk, index) else "refused", "not_supported")
    return Finding(first_doubt or doubt or silent)


def _opposed(talk: Talk, index: int, reading: Reading) -> Doubt | None:
    """ "I decide up to 5k, above that the board does": the same sentence says yes and no."""
    if reading.role not in ("yes", "no"):
        return None
    at = talk.at(index)
    sentence = at.sentence(at.token_at(reading.start))
    for other in talk.readings(index):
        if other.role in ("yes", "no") and other.role != reading.role:
            value, doubt = polarity(talk, index, other)
            apart = at.sentence(at.token_at(other.start)) != sentence
            if not apart and doubt is None and value is not polarity(talk, index, reading)[0]:
                return Doubt("unclear", "ambiguous", "the words say both")
    return None


def _was_asked(talk: Talk, index: int) -> bool:
    """Whether the message answers a question about the yes/no field, if not with yes or no."""
    asked = talk.question(index)
    return asked is not None and asked == index - 1 and "?" in talk.transcript[asked].text
