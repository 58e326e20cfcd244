"""What the agent proposed right before, named in the reply only to say what speaks against it: "the 7th is a
holiday here, better the 8th", "8:15 and me, no chance", "the Odeon smells". Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.errands import searches
from leadqual.qualification.about.wished import tells_wish
from leadqual.qualification.confirmed.assent import picks_only
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.confirmed.taking_up import takes_up
from leadqual.qualification.lexicon.mentions import GLAD, HEADS, LIKING, VERBS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]
AGAINST = Doubt("unclear", "negated", "spoken of, not taken")
_TAKING = ("yes", "wish", "wants", "request")
_PRAISE = (LIKING | GLAD) - listed("what it my our the all also")
_SEEMS = listed("sounds looks seems works suits fits gets please does is appeals")
_SIR = listed("sir chance thanks thank you way ma'am siree danke merci gracias obrigado grazie bedankt")


def is_put_against(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether the reply names an offered value and takes another, refuses it, or says how it is."""
    if not index or talk.transcript[index - 1].role != "agent" or talk.profile.is_self:
        return False
    at = talk.at(index)
    span = at.token_span(reading.start, reading.end)
    clause = at.clause(span[0])
    if not _was_offered(talk, index, reading, span):
        return False
    if _is_refused(at, clause[1]):
        return True
    if _takes(at, span, clause):
        return False
    if talk.field.kind == "choice":
        return False
    if talk.field.kind == "text" and not talk.profile.time:
        return _is_judged(at, span, clause)
    return any(
        _is_wanted(at, other) for other in _others(talk, index, reading) if at.clause(other[0]) != clause
    )


def _was_offered(talk: Talk, index: int, reading: Reading, span: Span) -> bool:
    agent = talk.at(index - 1)
    if talk.field.kind == "text":
        said = set(talk.at(index).words(*span))
        return said <= {token.word for token in agent.tokens}
    return any(r.value == reading.value for r in talk.readings(index - 1))


def _takes(at: Analysis, span: Span, clause: Span) -> bool:
    """Whether the clause does nothing but name it, or says that it is wanted."""
    said = set(at.words(*clause))
    return picks_only(at, *span) or any(at.has(tag, *clause) for tag in _TAKING) or bool(said & _PRAISE)


def _is_refused(at: Analysis, begin: int) -> bool:
    """Whether the next clause is nothing but a refusal: "no way"."""
    while begin < len(at.tokens) and not at.word(begin)[0].isalnum():
        begin += 1
    if begin >= len(at.tokens):
        return False
    end = at.clause(begin)[1]
    denied = {k for m in at.within("no", begin, end) for k in range(m.first, m.last)}
    rest = [k for k in range(begin, end) if at.word(k)[0].isalnum() and at.word(k) not in _SIR]
    return bool(denied) and set(rest) <= denied


def _is_judged(at: Analysis, span: Span, clause: Span) -> bool:
    """ "The Odeon smells", "Casa Lupo gave us food poisoning once"."""
    verb = at.word(span[1])
    if span[0] - clause[0] > 1 or span[1] >= clause[1] or verb in HEADS | _SEEMS:
        return False
    ended = at.language == "en" and verb.isalpha() and len(verb) > 3 and verb.endswith(("s", "ed"))
    return verb in VERBS or ended


def _others(talk: Talk, index: int, reading: Reading) -> list[Span]:
    """The values of the message that are of its kind and not the same."""
    at = talk.at(index)
    found = read_times(at.folded) if talk.field.kind == "text" else talk.readings(index)
    same = [reading.value, *(r.value for r in found if r.start < reading.end and reading.start < r.end)]
    if talk.field.kind == "number":
        found = [r for r in found if not r.role and r.unit in ("", reading.unit)]
    return [at.token_span(r.start, r.end) for r in found if r.value not in same]


def _is_wanted(at: Analysis, span: Span) -> bool:
    """Whether a clause does little but name another, wants it, or asks whether it may be."""
    clause = at.clause(span[0])
    rest = [w for w in (*at.words(clause[0], span[0]), *at.words(span[1], clause[1])) if w[0].isalnum()]
    brief = len(rest) <= _BRIEF and not at.has("neg", *clause)
    wanted = brief or picks_only(at, *span) or any(at.has(tag, *clause) for tag in _TAKING)
    wanted = wanted or tells_wish(at, clause[0], span[0])
    return wanted or at.is_question(span[0])


_BRIEF = 2


def is_taken_next(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether a question looks for a thing, or the visitor's next message takes what this one asked about:
    "does the Regent have a pool?" - "It has." - "I'll take it"."""
    if talk.field.kind not in ("text", "choice") or talk.profile.time or talk.profile.is_self:
        return False
    if not talk.profile.side and searches(talk, index, talk.at(index).token_at(reading.start)):
        return True
    if index + 2 >= len(talk.transcript):
        return False
    if talk.transcript[index + 1].role != "agent" or talk.transcript[index + 2].role != "visitor":
        return False
    answer = talk.at(index + 1)
    if any(map(answer.is_question, answer.sentences)) or len(talk.readings(index)) > 1:
        return False
    if talk.field.kind == "choice" and any(r.value != reading.value for r in talk.readings(index + 1)):
        return False
    named = any(is_large(answer, k) and k not in answer.sentences for k in range(len(answer.tokens)))
    return not named and _takes_it(talk.at(index + 2))


def _takes_it(at: Analysis) -> bool:
    """Whether a message takes what it is told of: by pointing at it, or by agreeing and nothing else."""
    if takes_up(at) is not None:
        return True
    reply = reply_of(at)
    return (
        reply.yes
        and reply.strong
        and not at.tags.get("another")
        and not any(map(at.is_question, at.sentences))
    )
