"""What the visitor's reply does to the agent's words before it: affirm, choose, turn down, answer yes or
no. Pure."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from leadqual.qualification.about.amounts import IN_THE_NAME
from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.errands import differ, is_elsewhere
from leadqual.qualification.about.judging import judge, relate
from leadqual.qualification.about.naming_things import named_otherwise
from leadqual.qualification.confirmed.amending import asks_for_other, picks_otherwise, says_otherwise
from leadqual.qualification.confirmed.assent import only_approves
from leadqual.qualification.confirmed.availability import not_to_be_had
from leadqual.qualification.confirmed.booked import is_to_be_booked
from leadqual.qualification.confirmed.focus import Focus, asks_for_more, confirms, focus_of, is_tail
from leadqual.qualification.confirmed.offers import hours_between, is_either_or, offers, taken
from leadqual.qualification.confirmed.picking import one_of_many, pick_of
from leadqual.qualification.confirmed.replies import Reply, Span, agrees_in, lies_in, reply_of
from leadqual.qualification.confirmed.taking_up import takes_some, takes_up
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS
from leadqual.qualification.standing.instead import gone
from leadqual.qualification.standing.told import hours_in, minutes
from leadqual.qualification.values import compare

_SHOWS = listed(
    """see show shows showing example similar case story demo ver zeigen sehen voir montrer vedere mostrare
    zien tonen mostrar compare typical"""
)
_NOTES = listed(
    """note noted gather understand understood take record recorded put wrote heard assume notiere noté
    notes anoto annoto noteer"""
)
_ASSUMES = listed(
    """then so that it right correct total altogether confirm confirming also das es donc ca c' entonces
    entao allora dus dat"""
)


def confirmed(talk: Talk, index: int, quote: Span, want: Any) -> Doubt | None:
    """None when the reply inside the quoted tokens affirms the wanted value that the agent named; else
    why not."""
    asked, at = talk.question(index), talk.at(index)
    reply = _reply(talk, index, quote)
    elsewhere = reply.mark is not None and not lies_in(reply.mark, quote)
    if asked is not None and (reply.yes or reply.mark is None or elsewhere):
        took = _took(talk, index, asked, quote, want)
        if took and picks_otherwise(talk, index, want):
            return Doubt("refused", "stale", "the reply names another value")
        if took is not None:
            return None if took else Doubt("refused", "not_supported", "another was taken")
    if (
        asked is None
        or reply.mark is None
        or not (lies_in(reply.mark, quote) or (reply.yes and agrees_in(at, quote)))
    ):
        picked = asked is not None and pick_of(at, quote) is not None
        if not picked or (reply.mark is not None and not reply.yes):
            open_reply = asked is not None and reply.mark is None and _is_short_reply(talk, index)
            return (
                Doubt("unclear", "not_confirmed")
                if open_reply and _was_named(talk, asked, want)
                else Doubt("refused", "not_supported")
            )
    elif not reply.yes:
        return Doubt("refused", "not_confirmed")
    assert asked is not None
    if (turned := _turned_down(talk, index)) is not None:
        return turned
    return _affirms(talk, index, asked, reply, want)


def _reply(talk: Talk, index: int, quote: Span) -> Reply:
    """What the message answers; also "I'll take two tickets", where one thing was offered, and for a name
    "book me a table there"."""
    at, asked = talk.at(index), talk.question(index)
    reply = reply_of(at) if asked is None else reply_to(at, talk.at(asked))
    if talk.field.kind in ("number", "boolean") or asked is None or asked != index - 1:
        return reply
    if reply.mark is not None and (not reply.yes or reply.strong and lies_in(reply.mark, quote)):
        return reply
    took = takes_some(at)
    if took is not None and differ(talk, (asked, 0), (index, took.first)):
        took = None
    if took is None and talk.field.kind == "text" and not talk.profile.time:
        took = takes_up(at)
    if took is None or not lies_in(took, quote) or offers(talk.at(asked)):
        return reply
    return Reply(True, took)


def reply_to(at: Analysis, agent: Analysis) -> Reply:
    """What the reply says; a "no" to "Anything to change?" changes nothing, and may be followed by a yes."""
    reply = reply_of(at)
    if reply.yes and reply.mark is not None and (was := at.word(reply.mark.last - 1)) in ("was", "were"):
        return reply if was in agent.said else Reply(False, reply.mark)  # "Is it X?" - "it was"
    if reply.yes or reply.mark is None or not asks_for_more(agent):
        return reply
    agreed = [m for m in at.within("yes", reply.mark.last, len(at.tokens)) if not at.is_question(m.first)]
    denied = at.has("neg", reply.mark.last, len(at.tokens))
    return Reply(True, agreed[0]) if agreed and not denied else reply


def _took(talk: Talk, index: int, asked: int, quote: Span, want: Any) -> bool | None:
    """Whether the reply takes the one of several offers that names the wanted value; None when it takes
    none."""
    at, agent = talk.at(index), talk.at(asked)
    parts = offers(agent)
    part = taken(at, quote, agent, parts, talk.today) if parts else None
    if part is None or talk.profile.time and len(hours_between(agent, parts[part])) > 1:
        return None
    same, other = [], False
    for reading in talk.readings(asked, want):
        token = agent.token_at(reading.start)
        place = next((k for k, (first, last) in enumerate(parts) if first <= token < last), None)
        relation = relate(talk, asked, reading, 0)
        if place is None or relation.kind == "other" and relation.saw not in ("start", "end"):
            continue  # hours offered side by side are no span
        if (
            talk.field.kind == "text"
            or compare(talk.field, want, reading, agent.folded, talk.today) == "same"
        ):
            same.append(place)
        other = other or place == part
    return part in same or bool(same) and not other and talk.field.kind != "text"


def _is_short_reply(talk: Talk, index: int) -> bool:
    at = talk.at(index)
    return (
        len(at.tokens) <= 30
        and not at.is_question(0)
        and not any(at.tags.get(tag) for tag in ("another", "decline", "open"))
    )


def _was_named(talk: Talk, asked: int | None, want: Any) -> bool:
    return asked is not None and any(same for _, same in _named(talk, asked, focus_of(talk.at(asked)), want))


def _was_named_before(talk: Talk, asked: int, want: Any) -> bool:
    """A name offered some messages ago, before questions about it: "Alright, she sounds good." """
    if talk.field.kind != "text" or talk.profile.time:
        return False
    earlier = (k for k in range(max(0, asked - 6), asked) if talk.transcript[k].role == "agent")
    return any(relate(talk, k, r, 0).holds for k in earlier for r in talk.readings(k, want))


def _was_another_offered(talk: Talk, asked: int, want: Any) -> bool:
    """Whether a message of the agent's before the last named another: "I prefer the first one after all"."""
    return any(
        compare(talk.field, want, r, talk.at(k).folded, talk.today) != "same" and relate(talk, k, r, 0).holds
        for k in range(max(0, asked - 4), asked)
        if talk.transcript[k].role == "agent"
        for r in talk.readings(k, want)
    )


def _turned_down(talk: Talk, index: int) -> Doubt | None:
    at = talk.at(index)
    for mark in at.tags.get("another", ()):
        if not at.has("wish", *at.sentence(mark.first)) or at.has("contrast", 0, mark.first + 1):
            first = at.sentence(mark.first)[0]
            if first == 0 or at.is_question(mark.first):
                return Doubt("refused", "not_taken", " ".join(at.words(mark.first, mark.last)))
    if at.tags.get("open"):
        return Doubt("unclear", "hedged_open")
    agreed = reply_of(at).mark
    if agreed is not None and any(asks_for_other(at, m.last) for m in at.tags.get("contrast", ())):
        return Doubt("unclear", "not_confirmed")
    supposed = at.within("if", *at.sentence(agreed.first)) if agreed is not None else []
    if any(at.word(m.first) != "otherwise" for m in supposed):
        return Doubt("unclear", "hypothetical")  # "I would like that if it were free", "if my boss says yes"
    if any(at.tags.get(tag) for tag in ("sarcasm", "inject")):
        return Doubt("refused", "sarcasm" if at.tags.get("sarcasm") else "instruction")
    return None


def _affirms(talk: Talk, index: int, asked: int, reply: Reply, want: Any) -> Doubt | None:
    pick = pick_of(talk.at(index), (0, len(talk.at(index).tokens)))
    focus = focus_of(talk.at(asked), choosing=pick is not None)
    named = _named(talk, asked, focus, want)
    if talk.profile.time and not hours_in(str(want)):
        return Doubt("refused", "not_supported", "no hour")
    if talk.profile.time and _hours_named(talk.at(asked), focus, str(want)) > 1 and pick is None:
        return Doubt("unclear", "ambiguous", "two hours")
    told = talk.field.kind == "text" and not talk.profile.time
    if told and (other := named_otherwise(talk.profile, talk.at(asked), focus.spans, want)):
        return Doubt("refused", "not_supported", other)
    if not any(same for _, same in named):
        beside = any(same for _, same in _named(talk, asked, Focus(_sentences(talk.at(asked))), want))
        if beside and reply.strong and not focus.two_part and is_to_be_booked(talk, asked, want):
            return None
        beside = beside or _was_named_before(talk, asked, want)
        return Doubt("unclear", "not_confirmed") if beside else Doubt("refused", "not_supported")
    if says_otherwise(talk, index, want):
        return Doubt("refused", "stale", "the reply names another value")
    choosing = talk.field.kind == "choice" and pick is None
    if focus.two_part or choosing and any(is_either_or(talk.at(asked), span) for span in focus.spans):
        return Doubt("unclear", "two_part")
    if talk.field.kind == "number" and (only_told(talk, asked) or _is_yours(talk, asked, named)):
        return Doubt("unclear", "not_confirmed", "told, not asked")
    others = [reading for reading, same in named if not same]
    if pick is not None and not others and _was_another_offered(talk, asked, want):
        return Doubt("unclear", "not_confirmed", "one of those before")
    if others and pick is None:
        return Doubt("unclear", "ambiguous")
    if others and pick is not None and not named[pick if pick < len(named) else -1][1]:
        return Doubt("refused", "not_supported")
    if talk.field.kind == "text" and _names_another(talk, index, asked, want):
        return Doubt("refused", "not_supported", "the reply names another")
    if talk.field.kind == "text" and (doubt := one_of_many(talk, asked, named[0][0], pick)) is not None:
        return doubt
    if (
        not reply.strong
        and not _points(talk.at(index))
        and (focus.offers or reply.mark is None)
        and not (only_approves(talk.at(index)) and not only_told(talk, asked))
        and pick is None
    ):
        return Doubt("unclear", "not_confirmed")
    return None


_PLAIN = listed(
    "i the that it is yes ok please what so a on at in you would do there shall sounds good great"
)


def only_told(talk: Talk, asked: int) -> bool:
    """ "When was it released?" - "In 2014.": what answers the visitor's question is no offer of theirs to
    take."""
    if not asked:
        return False
    agent, before = talk.at(asked), talk.at(asked - 1)
    asks = talk.transcript[asked - 1].role == "visitor" and before.is_question(len(before.tokens) - 1)
    asks = asks and ("when" in before.words(0, len(before.tokens)) or not before.tags.get("whatabout"))
    return asks and not any(map(agent.is_question, agent.sentences)) and not confirms(agent)


def _is_yours(talk: Talk, asked: int, named: list[tuple[Reading, bool]]) -> bool:
    """ "Your daily limit is $5,000.": told of what is, with nothing asked."""
    at = talk.at(asked)
    if any(map(at.is_question, at.sentences)):
        return False
    begins = {at.sentence(at.token_at(reading.start))[0] for reading, same in named if same}
    return all(at.word(k) == "your" and {"is", "are"} & set(at.words(*at.sentence(k))) for k in begins)


def _names_another(talk: Talk, index: int, asked: int, want: Any) -> bool:
    """ "Nopa sounds good" after an offer of two: the reply repeats a name of the agent's that is not the
    wanted one."""
    at, agent = talk.at(index), talk.at(asked)
    wanted_words = {token.word for token in tokens(fold(str(want)).text)}
    names = {
        token.word
        for token in agent.tokens
        if agent.folded.original[agent.folded.starts[token.start]].isupper()
    } - wanted_words
    mark = reply_of(at).mark
    agreeing = set(at.words(mark.first, mark.last) if mark else ())
    agreeing = agreeing.union(*ASSENT.get(at.language, ASSENT["en"]).values(), ASSENT["en"]["right"])
    dropped = {w for span in gone(at) for w in at.words(*span)}
    said = [
        w
        for w in at.words(*at.sentence(0))
        if w in names - dropped - _PLAIN - agreeing
        and TAGS.get(w, " ")[0] not in "MW"
        and not at.is_question(0)
    ]
    twice = {w for w in wanted_words if agent.words(0, len(agent.tokens)).count(w) > 1}
    return bool(said) and not (wanted_words - twice) & set(at.words(*at.sentence(0)))


def _sentences(at: Analysis) -> list[Span]:
    return [at.sentence(first) for first in at.sentences]


def _points(at: Analysis) -> bool:
    """ "ok let's watch that": a reply that points at the offer."""
    return any(
        at.word(k) in ("that", "it", "one", "this")
        and (not at.is_question(k) or at.has("request", *at.sentence(k)))
        for k in range(1, min(len(at.tokens), 8))
    )


def _hours_named(at: Analysis, focus: Focus, want: str) -> int:
    """How many hours stand side by side in a read-out, the wanted one among them: "9 am and 11 am"."""
    hours = [(*at.token_span(r.start, r.end), minutes(r.value)) for r in read_times(at.folded)]
    hours = [h for h in hours if any(a <= h[0] < b for a, b in focus.spans)]
    wanted = hours_in(want)
    return max(
        (
            2
            for one, other in pairwise(hours)
            if {one[2], other[2]} & wanted and one[2] != other[2] and set(at.words(one[1], other[0])) <= _SIDE
        ),
        default=1,
    )


_SIDE = listed("and or , und oder et ou y o e en of at um a alle om las las also another one")


def _named(talk: Talk, asked: int, focus: Focus, want: Any) -> list[tuple[Reading, bool]]:
    """The agent's values for the field in focus, and whether each is the wanted one; the best related
    ones only."""
    at, found = talk.at(asked), []
    for reading in talk.readings(asked, want):
        first = at.token_at(reading.start)
        span = next((s for s in focus.spans if s[0] <= first < s[1]), None)
        if span is None or reading.grade == "typo" or not_to_be_had(at, *at.token_span(*_place(reading))):
            continue
        relation = relate(talk, asked, reading, 0)
        if relation.saw != IN_THE_NAME and _agents_own(talk, at, span):
            continue
        if relation.kind != "other" and is_elsewhere(talk, asked, first):
            continue
        if relation.kind == "other" or (
            relation.kind == "open"
            and (reading.role == "article" or relation.saw in ("money", "an article", "no year"))
        ):
            continue
        judged = judge(talk, asked, reading, 0)
        if (
            judged.doubt is not None
            and judged.doubt.status == "refused"
            and not _is_offer(at, judged.doubt, span)
            and (talk.profile.is_self or judged.doubt.reason not in _HARMLESS)
        ):
            continue
        same = (
            talk.field.kind == "text" or compare(talk.field, want, reading, at.folded, talk.today) == "same"
        )
        found.append((relation.kind, reading, same))
    best = "own" if any(kind == "own" for kind, _, _ in found) else "open"
    kept: dict[str, tuple[Reading, bool]] = {}
    for kind, reading, same in found:
        if kind == best or best == "open" or talk.field.kind == "choice":
            kept.setdefault(str(reading.value), (reading, same))
    return list(kept.values())


def _place(reading: Reading) -> Span:
    return reading.start, reading.end


# doubts about whose or when it is; what an agent reads out for the visitor is for the visitor, now
_HARMLESS = ("third_party", "past", "future", "quoted_text")


def _is_offer(at: Analysis, doubt: Doubt, span: Span) -> bool:
    """Whether the doubt is only that the agent asks: "Should I put in the 6th?" supposes nothing."""
    supposed = [m for m in at.within("if", *span) if at.word(m.first) not in ("should", "shall")]
    asks = doubt.reason == "hypothetical" and at.is_question(span[0]) and not supposed
    return doubt.reason == "question" or asks


_YOURS = listed(
    """you your yours sie ihr ihre ihrem ihren vous votre usted ustedes su voce voces sua seu lei vostra
    vostro u uw jullie du tu je"""
)


def _agents_own(talk: Talk, at: Analysis, span: Span) -> bool:
    """A fact that the agent tells of others or itself ("we have 500 people") is none about the visitor."""
    if not talk.profile.is_self:
        return False
    words = set(at.words(*span))
    ours = any(at.word(mark.first) != "sono" for mark in at.within("first", *span))
    if words & _SHOWS or (ours and not words & _YOURS and not words & _NOTES):
        return True
    supposes = at.word(span[1] - 1) == "?" and not at.has("request", *span)
    if supposes and not any(is_large(at, k) for k in range(span[0] + 1, span[1])):
        return False  # "São cerca de 60 colaboradores, certo?"
    assumes = words & (_ASSUMES | _NOTES) or talk.profile.self_kind == "person" and _ends_in_tail(at)
    return not words & _YOURS and not assumes and not _is_short(at, span)


def _ends_in_tail(at: Analysis) -> bool:
    """ "The cottage for Gloria Stamm. Can you confirm that?" """
    span = at.sentence(len(at.tokens) - 1)
    return span[0] > 0 and at.is_question(span[0]) and is_tail(at, span)


def _is_short(at: Analysis, span: Span) -> bool:
    return span[1] - span[0] <= 6 and not at.has("first", *span)
