"""May this sentence reach the visitor? Denied unless something carries it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from leadqual.qualification.located.language import UNKNOWN, language
from leadqual.qualification.located.text import fold
from leadqual.qualification.readers.dates import read_dates

from . import affirming, form, kinds, questions
from .corrections import standing
from .frame import Frame, frame_of, readable, spoken_in
from .framing import headed, unframed
from .grounds import Grounds, Ruling, refused
from .knowledge import is_quoted
from .known import is_known
from .lexicon import words_of
from .reading import Group, Segment, read
from .reading_back import is_read_back
from .stretches import stretches
from .told import is_told, said_by


def judge(sentence: str, cites: tuple[str, ...], grounds: Grounds) -> Ruling:
    """Whether one sentence may be said, `cites` being the entries it names as its source."""
    entries = [grounds.knowledge[cite] for cite in cites if cite in grounds.knowledge]
    sources = chain(entries, grounds.visitor, (value for _, value in grounds.answers))
    if reason := form.fault(sentence, grounds, sources):
        return refused(reason)
    if grounds.asks and not grounds.reading_back and _is_wording(sentence, grounds):
        return Ruling(True, asks=True)
    if grounds.reading_back and is_read_back(sentence, grounds):
        return Ruling(True, asks=True)
    carrying = tuple(
        cite for cite in cites if cite in grounds.knowledge and is_quoted(sentence, grounds.knowledge[cite])
    )
    if carrying:
        return Ruling(True, cites=carrying)
    grounds = replace(grounds, visitor=standing(grounds.visitor, grounds.answers))
    plain = form.links_removed(sentence)
    first: Ruling | None = None
    for spoken in _languages(plain, grounds):
        for text in _insides(plain, spoken):
            ruling = _judged(text, cites, grounds, spoken, plain != sentence)
            if ruling.ok:
                return ruling
            first = first or ruling
    return first or refused("language_unclear")


def _insides(sentence: str, spoken: str) -> list[str]:
    """The sentence, what is left without "it makes sense that" and "must be frustrating", and each way to
    part what it begins with."""
    if questions.MARK.search(sentence):
        return [sentence]
    inside = unframed(sentence, words_of(spoken), spoken)
    return [sentence, *([inside] if inside else []), *headed(sentence, words_of(spoken))]


def prepare(visitor: tuple[str, ...]) -> None:
    """Read a visitor's messages ahead: what is read of them is kept."""
    said_by(readable(visitor))


def _is_wording(sentence: str, grounds: Grounds) -> bool:
    said = fold(sentence).text
    return grounds.asks is not None and any(said == fold(text).text for text in grounds.asks.questions)


def _languages(sentence: str, grounds: Grounds) -> list[str]:
    """The language that the sentence shows, and the visitor's."""
    asked = grounds.asks.questions[0] if grounds.asks and grounds.asks.questions else ""
    around = fold(" ".join((*grounds.visitor[-2:], asked))).text
    folded = fold(sentence).text
    shown = language(folded, around)
    if shown == UNKNOWN or not folded.isascii() and language(folded) == UNKNOWN:
        return []  # letters of another language, and no word of ours
    theirs = spoken_in(grounds.visitor[-1], grounds.visitor[0]) if grounds.visitor else shown
    return list(dict.fromkeys((shown, theirs)))


def _judged(sentence: str, cites: tuple[str, ...], grounds: Grounds, spoken: str, points: bool) -> Ruling:
    groups = [group for part in read(sentence, spoken) for group in part if group.words]
    frame = frame_of(grounds, spoken, groups, points)
    if not groups:
        return refused("empty")
    if reason := _pretence(groups, frame):
        return refused(reason)
    if questions.is_question(sentence, groups, frame):
        return _judged_question(groups, cites, frame)
    used: set[str] = set()
    polite = frame["courtesy"] | frame["lead"] | frame["yes"] | frame["no"]
    if not stretches(groups, partial(_may_stand, cites=cites, frame=frame, used=used), polite):
        return refused(
            next((_why(g, frame) for g in groups if not _may_stand(g, cites, frame, set())), "claim")
        )
    if not _says_something(groups, cites, frame, used):
        return refused("claim")
    return Ruling(True, cites=tuple(cite for cite in cites if cite in used))


def _says_something(
    groups: Sequence[Group], cites: tuple[str, ...], frame: Frame, used: Collection[str]
) -> bool:
    """A bare yes to a question is a claim like any other, and so is a yes that leads up to something else."""
    if all(kinds.is_filler(group, frame) for group in groups):
        return False
    if not affirming.agrees(groups, frame):
        return True
    if used:
        return affirming.is_answered(used, frame)
    own = (kinds.is_report, kinds.is_limit, kinds.is_presentation, kinds.is_referral, kinds.is_offer)
    polite = all(kinds.is_courtesy(group, frame) or kinds.is_filler(group, frame) for group in groups)
    heard = affirming.PLAIN_YES.isdisjoint(word for group in groups for word in group.words)
    reports = heard or any(kind(group, frame) for group in groups for kind in own)
    return (reports and not polite) or affirming.is_affirmed(cites, frame)


def _judged_question(groups: Sequence[Group], cites: tuple[str, ...], frame: Frame) -> Ruling:
    """Statements may lead up to the question."""
    reasons: list[str] = []
    for first in range(len(groups)):
        used: set[str] = set()
        if not all(_may_stand(group, cites, frame, used) for group in groups[:first]):
            break
        reason = questions.fault(groups[first:], frame)
        if not reason:
            planned = frame.grounds.asks is not None
            return Ruling(True, asks=planned, cites=tuple(cite for cite in cites if cite in used))
        reasons.append(reason)
    return refused("asks_two" if "asks_two" in reasons else reasons[0] if reasons else "asks_other")


def _may_stand(group: Group, cites: tuple[str, ...], frame: Frame, used: set[str]) -> bool:
    if any(
        kind(group, frame) for kind in (kinds.is_filler, kinds.is_courtesy, kinds.is_pointer, kinds.is_asked)
    ):
        return True
    if kinds.is_topic(group, cites, frame):
        return True
    rest = _without_courtesy(group, frame)
    if rest is not None:
        return _may_stand(rest, cites, frame, used)
    done = _reports(group, frame)
    if done and not (frame["i"] | frame["we"]).isdisjoint(group.words):
        noted = "noted" in frame.grounds.done and frame["did"].intersection(group.words) <= frame["noted"]
        own = (kinds.is_report, kinds.is_limit, *((is_told,) if noted else ()))
        return any(kind(group, frame) for kind in own)
    for cite in cites:
        if cite in frame.grounds.knowledge and is_known(group, frame.grounds.knowledge[cite], frame):
            used.add(cite)
            return True
    own = (kinds.is_presentation, kinds.is_report, kinds.is_limit, kinds.is_referral, kinds.is_offer)
    # behind what an entry says, an echo of the visitor's words would be read as ours
    theirs = not used or not (frame["second"] | frame["yours"]).isdisjoint(group.words)
    return any(kind(group, frame) for kind in own) or (not done and theirs and is_told(group, frame))


def _without_courtesy(group: Group, frame: Frame) -> Group | None:
    """What is left when thanks and the like around it are taken off; None where there are none."""
    kept = tuple(s for s in group.segments if not _is_polite(s, frame))
    whole = len(kept) == len(group.segments)
    return None if whole or not any(s.keys or s.numbers for s in kept) else replace(group, segments=kept)


def _is_polite(segment: Segment, frame: Frame) -> bool:
    polite = (frame["courtesy"] & frame["lead"]) | frame["thanks"] | frame["heard"]
    content = {word for word, _ in segment.keys}
    return bool(content) and content <= polite and not segment.numbers and not segment.denied


def _reports(group: Group, frame: Frame) -> bool:
    """Whether it says that something was done here, by us or for the visitor."""
    words = group.words
    if frame["did"].isdisjoint(words):
        return False
    return bool((frame["i"] | frame["we"] | frame["been"]) & set(words)) or words[0] in frame["did"]


def _pretence(groups: Sequence[Group], frame: Frame) -> str:
    """Whether it says that it is a person, or takes orders."""
    for group in groups:
        words = set(group.words)
        ours = bool(words & (frame["i"] | frame["we"]))
        if words & frame["i"] and words & frame["am"] and any(_is_mask(s, frame) for s in group.segments):
            return "identity"
        if words & frame["orders"] and (ours or words & frame["second"]):
            return "obeys"
    return ""


def _is_mask(segment: Segment, frame: Frame) -> bool:
    """A person, or no machine."""
    named = frame["made"] if segment.denied else frame["flesh"]
    return not segment.numbers and not named.isdisjoint(segment.words)


def _why(group: Group, frame: Frame) -> str:
    """The best name for what is wrong with a clause that nothing carries."""
    words = set(group.words)
    ours = bool(words & (frame["i"] | frame["we"]))
    if _reports(group, frame):
        return "done"
    if ours and words & frame["called"]:
        return "identity"
    if words & frame["future"] or (words & frame["person"] and words & frame["calendar"]):
        return "promise"
    if any(reading.role == "money" for reading in group.numbers):
        return "money"
    if words & frame["second"] and not group.numbers:
        return "about_visitor"
    if words & frame["calendar"] or read_dates(fold(group.text)):
        return "date"
    if group.numbers:
        return "number"
    return "claim"
