"""Whether a choice answers a question that named it, or one of the others. Pure."""

from __future__ import annotations

from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed

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
