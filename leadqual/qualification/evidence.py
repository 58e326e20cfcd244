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

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from leadqual.qualification.about.asides import told_around
from leadqual.qualification.about.profile import content
from leadqual.qualification.fields import Field
from leadqual.qualification.findings import Finding, of_value, of_yes_or_no
from leadqual.qualification.located.language import UNKNOWN
from leadqual.qualification.located.locate import Site, Turn, locate
from leadqual.qualification.located.openings import behind_opening
from leadqual.qualification.located.places import STATUSES, Doubt, Status
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.values import wanted

__all__ = ["Turn", "Verdict", "verify"]

_CONFIDENCE = {"literal": 1.0, "answer": 0.95, "confirmed": 0.95, "derived": 0.9, "typo": 0.75}
_LADDER = (1.0, 0.9, 0.75, 0.6, 0.45)


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
    best = min(verdicts, key=lambda verdict: STATUSES.index(verdict.status))
    if not want.error:
        best = _to_the_point(talk, best, want.value, notes)
    return _against_others(talk, best, others, notes)


def _to_the_point(talk: Talk, verdict: Verdict, want: Any, notes: list[str]) -> Verdict:
    """The verdict on the same words without the courtesy that their message opens with: "Okay, her name is
    Lorraine" is the answer that "Her name is Lorraine" is. What is told besides keeps nothing from being one:
    "It is raining here. Just the one upstairs"."""
    index, start, end = verdict.message or 0, verdict.start or 0, verdict.end or 0
    at, turn = talk.at(index), talk.transcript[index]
    if verdict.question is None or start <= 0 and end >= len(turn.text.rstrip()):
        return verdict
    first, last = behind_opening(at), len(at.tokens)
    unsure = verdict.reason in _OPEN or verdict.state == "confirmed"
    told = not first and unsure and len(at.sentences) > 1
    if told:
        topic = talk.profile.asked | content(talk.at(verdict.question).said)
        quoted = (bisect_left(at.folded.starts, offset) for offset in (start, end))
        first, last = told_around(at, *at.token_span(*quoted), topic)
    shift = at.folded.starts[at.tokens[first].start] if first else 0
    rest = turn.text[shift : at.folded.starts[at.tokens[last].start] if last < len(at.tokens) else None]
    if shift > start or rest == turn.text:
        return verdict
    turns = (*talk.transcript[:index], turn._replace(text=rest), *talk.transcript[index + 1 :])
    plain = Talk(talk.field, turns, talk.today)
    for site in locate(turn.text[start:end], turns):
        seen: list[str] = []
        found = _at_site(plain, site, want, "", seen) if site.message == index else verdict
        if found is not verdict and found.start == start - shift:
            if told and "accepted" not in (verdict.status, found.status):
                return verdict
            notes += [f"Read again as {rest!r}, without what is told beside.", *seen[1:]]
            return replace(found, start=start, end=end)
    return verdict


# why words are not taken that would be if they were the whole answer
_OPEN = ("not_supported", "no_cue", "other_question", "not_confirmed", "ambiguous")


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
    finding = of_yes_or_no(talk, site, want) if talk.field.kind == "boolean" else of_value(talk, site, want)
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
