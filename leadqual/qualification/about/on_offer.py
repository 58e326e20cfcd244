"""Whether words take what an agent's question or offer named, or speak of it while another is taken. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.confirmed.assent import picks_only
from leadqual.qualification.confirmed.picking import pick_of
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

_HAD = listed(
    "had before previously once used hatte vorher avant avais antes tenia tinha prima avevo had eerder"
)


def is_on_offer(talk: Talk, index: int, reading: Reading) -> bool:
    """Whether the agent's message right before named two of the choices or more, this one among them."""
    if not index or talk.transcript[index - 1].role != "agent" or talk.at(index).is_question(0):
        return False
    agent = talk.at(index - 1)
    named = [r for r in talk.readings(index - 1) if isinstance(r.value, str)]
    if any(agent.is_question(agent.token_at(r.start)) for r in named):
        # "Would you like a suite?" - "No, standard will do"
        at = talk.at(index)
        had = not _HAD.isdisjoint(at.words(*at.clause(at.token_at(reading.start))))
        agrees = at.has("yes", 0, 2) and all(r.value != reading.value for r in named)
        return not had and not agrees
    values = {r.value for r in named}
    return len(values) > 1 and reading.value in values


def another_is_taken(talk: Talk, index: int, reading: Reading) -> bool:
    """ "bruno burned my ear once. kofi": of two things offered one is all that a clause says, the other is
    told of in a clause of its own."""
    if not index or talk.transcript[index - 1].role != "agent":
        return False
    at, agent = talk.at(index), talk.at(index - 1)
    own = at.token_span(reading.start, reading.end)
    mine, told = set(at.words(*own)), at.clause(own[0])
    offered = _names(agent)
    if not mine <= {t.word for t in agent.tokens} or _is_taking(at, own, told) or at.tags.get("correct"):
        return False
    others = {at.clause(k) for k in range(len(at.tokens)) if at.word(k) in offered - mine} - {told}
    if any(_is_all(at, span, offered) for span in others):
        return True
    spans = [span for k in at.clauses if (span := at.clause(k)) != told and span[1] - span[0] <= _SHORT]
    return any(pick_of(at, span) is not None for span in spans)


def _is_taking(at: Analysis, own: tuple[int, int], told: tuple[int, int]) -> bool:
    rest = [w for w in (*at.words(told[0], own[0]), *at.words(own[1], told[1])) if w[0].isalnum()]
    brief = len(rest) <= 1  # "Second class."
    return brief or picks_only(at, *own) or any(at.has(tag, *told) for tag in _TAKING)


_SHORT = 4
_TAKING = ("wish", "wants", "request")


def _names(agent: Analysis) -> frozenset[str]:
    """The words of the agent's that are written as names."""
    plain = ASSENT.get(agent.language, ASSENT["en"]).values()
    large = {agent.word(k) for k in range(len(agent.tokens)) if is_large(agent, k)}
    return frozenset(w for w in large if w not in TAGS and not any(w in kind for kind in plain))


def _is_all(at: Analysis, span: tuple[int, int], offered: frozenset[str]) -> bool:
    """Whether a clause does nothing but name something that was offered."""
    named = [k for k in range(*span) if at.word(k) in offered]
    return (
        not at.is_question(span[0]) and not at.has("neg", *span) and picks_only(at, named[0], named[-1] + 1)
    )
