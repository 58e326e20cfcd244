"""What one place of a quote proves: checks 2 to 6 of the evidence check. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal, NamedTuple

from leadqual.qualification.about.judging import Judged, judge
from leadqual.qualification.about.profile import content
from leadqual.qualification.about.tied import UNTIED, is_untied
from leadqual.qualification.asserted.polarity import polarity
from leadqual.qualification.confirmed.assent import picks_only
from leadqual.qualification.confirmed.dialogue import confirmed
from leadqual.qualification.confirmed.yesno import answered, explains, replied
from leadqual.qualification.lexicon.small import ARTICLES
from leadqual.qualification.located.locate import Site
from leadqual.qualification.located.places import STATUSES, Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.booleans import BY_MEANING
from leadqual.qualification.readers.dates import only_date
from leadqual.qualification.readers.deciding import is_own_decision, waits_for_others
from leadqual.qualification.readers.words import find_text
from leadqual.qualification.standing.superseded import superseded
from leadqual.qualification.values import compare, stored

_LED = ARTICLES | {"dem", "am", "on", "at"}


class Finding(NamedTuple):
    """What one place of the quote proves."""

    doubt: Doubt | None
    reading: Reading | None = None
    grade: str = ""
    state: Literal["stated", "confirmed"] = "stated"
    value: Any = None
    hedged: bool = False


def of_value(talk: Talk, site: Site, want: Any) -> Finding:
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
        best = min(findings, key=lambda found: STATUSES.index(found.doubt.status) if found.doubt else 0)
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
    return site.start <= reading.start or text[reading.start : site.start].strip() in _LED


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


def of_yes_or_no(talk: Talk, site: Site, want: Any) -> Finding:
    """Checks 2 to 6 for a yes/no field: its own words in the quote, else yes or no to the question."""
    index, at = site.message, talk.at(site.message)
    first_doubt: Doubt | None = None
    decides = want is True and is_own_decision((*talk.profile.key_order, *talk.profile.label_order))
    if decides and waits_for_others(at.words(*at.sentence(at.token_at(site.start)))):
        return Finding(Doubt("unclear", "hypothetical", "others first"))
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
