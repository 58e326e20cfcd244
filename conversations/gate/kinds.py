"""The few kinds of statement that may be made of one's own: politeness, reports, limits, who we are. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from leadqual.qualification.readers.word_sets import words as listed

from .frame import Frame, clauses, keys, merged, spoken_in
from .knowledge import parts
from .likeness import matches
from .reading import Group

_WELCOME = listed("""welcome right here interested sure willkommen da hier richtig recht bienvenue bienvenu la
    interesse bienvenido bienvenida aqui bemvindo benvenuto benvenuta benvenuti qui welkom""")
# what a question is put with
_ABOUT = listed("about whether if ob nach zu si sur sobre se su di over of om naar wegen regarding")
# the word list of a report, and what must have happened for it
_REPORTS = {
    "noted": "noted",
    "handed": "handed_over",
    "booked": "booked",
    "sent": "sent",
    "changed": "changed",
}


def is_courtesy(group: Group, frame: Frame) -> bool:
    """Politeness from a closed list. What calls the visitor something is none of it."""
    polite = frame["courtesy"] | frame["yes"] | frame["no"]
    known = all(word in polite or word in frame.idle for word in group.content)
    return known and not group.numbers and bool(group.content) and not _flatters(group, frame)


def is_filler(group: Group, frame: Frame) -> bool:
    """Words that say nothing without the rest of the sentence."""
    clause = any(segment.clause for segment in group.segments)
    if not group.content and not any(segment.denied for segment in group.segments):
        return not group.numbers and (frame["verb"] | frame["you"]).isdisjoint(group.words)
    plain = not group.numbers and not any(segment.denied for segment in group.segments)
    return not clause and plain and frame["light"].issuperset(group.content)


def _flatters(group: Group, frame: Frame) -> bool:
    """ "You are great"; not "great to meet you" nor "you have a great day"."""
    words = group.words
    if not frame["wishing"].isdisjoint(words):
        return False
    content = set(group.content)
    called = zip(words, words[1:], words[2:], strict=False)
    for one, two, three in called:
        named = three in frame["article"] or (three in content and three not in _WELCOME)
        if one in frame["you"] and two in frame["be"] | frame["having"] and named:
            return True  # "you are a patient", who has patience
    if frame["praise"].isdisjoint(words):
        return False
    return any(
        one in frame["second"] and two in frame["verb"] for one, two in zip(words, words[1:], strict=False)
    )


def is_topic(group: Group, cites: Sequence[str], frame: Frame) -> bool:
    """ "For the fire alarm", "on the hardware side": what the question of a cited entry is about."""
    first = group.segments[0]
    if len(group.segments) > 1 or not first.leans or first.denied or group.numbers or not first.keys:
        return False
    if not frame.lexicon.heads.isdisjoint(first.words) or not frame.lexicon.limiters.keys().isdisjoint(
        first.words
    ):
        return False
    asked = frozenset().union(
        *(
            keys(parts(frame.grounds.knowledge[cite])[0], frame.language)
            for cite in cites
            if cite in frame.grounds.knowledge
        )
    )
    free = frame["light"] | frame["topical"]
    return all(word in free or matches(key, asked) for word, key in first.keys)


def is_asked(group: Group, frame: Frame) -> bool:
    """ "You asked whether it works with Outlook", "good question about patient data": it repeats what
    was asked, and says nothing of it."""
    words = set(group.words)
    leads = any(one in frame["asked"] and two in frame["wh"] | _ABOUT for one, two in pairwise(group.words))
    denied = any(segment.denied for segment in group.segments)
    if not leads or denied or words & (frame["we"] | frame["future"]) or group.numbers:
        return False
    free = (
        frame["asked"] | frame["light"] | frame["courtesy"] | frame["lead"] | frame["how_many"] | frame.idle
    )
    said = frozenset(key for segment in group.segments for word, key in segment.keys if word not in free)
    around = frame.grounds.visitor[0] if frame.grounds.visitor else ""
    asking = (
        one for text in frame.grounds.visitor for one in clauses(text, spoken_in(text, around)) if one.asks
    )
    return any(all(matches(key, one.keys) for key in said) for one in asking)


def is_report(group: Group, frame: Frame) -> bool:
    """Whether it says of what was done that it was done, and no more."""
    known = [frame[words] for words, name in _REPORTS.items() if name in frame.grounds.done]
    acts = frame["did"] | frame["act"]
    if group.numbers or not any(word in acts and word in words for words in known for word in group.words):
        return False
    answered = frozenset(
        key
        for _, value in frame.grounds.answers
        if (whole := merged(value, frame.language))
        for key in whole.keys
    )
    return all(
        word in frame.idle
        or word in frame["courtesy"]
        or key in answered
        or any(word in words for words in known)
        for segment in group.segments
        for word, key in segment.keys
    ) and not (frame["calendar"] & set(group.words))


def is_pointer(group: Group, frame: Frame) -> bool:
    """ "You can find more at", before a link that may be shown."""
    return frame.points and not group.numbers and set(group.content) <= frame["pointer"] | frame.idle


def is_limit(group: Group, frame: Frame) -> bool:
    """Whether it says what the assistant cannot do or does not know."""
    denied = any(segment.denied for segment in group.segments) or not frame["lacking"].isdisjoint(group.words)
    if group.numbers or not denied or frame["i"].isdisjoint(group.words):
        return False
    heads = frame["unable"].union(frame["lacking"])
    if heads.isdisjoint(group.words) or not frame["vow"].isdisjoint(group.words):
        return False
    return all(word in frame["limits"] or word in frame.idle for word in group.content)


def is_referral(group: Group, frame: Frame) -> bool:
    """ "A colleague can tell you more": that somebody could, not that anybody will."""
    words = set(group.words)
    if group.numbers or any(segment.denied for segment in group.segments) or words & frame["did"]:
        return False
    if words & frame["be"] and not words & (frame["second"] | frame["we"] | frame["may"]):
        known = frame["helper"] | frame["thanked"]  # "that's a question for a colleague"
        return bool(words & frame["helper"]) and set(group.content) <= known
    if not words & frame["helper"] or not words & frame["may"] or words & (frame["calendar"] | frame["vow"]):
        return False
    return set(group.content) <= frame["refers_on"] | frame["courtesy"] | frame.idle


def is_offer(group: Group, frame: Frame) -> bool:
    """ "I can pass the question on to a colleague", "if you'd rather talk to a person, just say so": what is
    done when the visitor asks for it, and not that it was done."""
    words = set(group.words)
    if group.numbers or any(segment.denied for segment in group.segments) or words & frame["calendar"]:
        return False
    known = frame["someone"] | frame["courtesy"] | frame.idle
    if words & frame["icans"]:
        acts, known = frame["offering"], known | frame["offering"] | frame["onward"] | frame["icans"]
        return bool(words & acts & set(group.content)) and set(group.content) <= known
    invites = len(words & frame["inviting"]) > 1 and bool(words & frame["someone"])
    return invites and set(group.content) <= known | frame["inviting"] and not words & frame["vow"]


def is_presentation(group: Group, frame: Frame) -> bool:
    """ "I'm Fern, the AI assistant of …" """
    known = frame["assistant"] | frame["human"] | frame.idle
    own = frame["assistant"] | frame.idle
    return not group.numbers and set(group.content) <= known and not own.isdisjoint(group.content)
