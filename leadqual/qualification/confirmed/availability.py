"""Of what an agent says that it is not to be had: nobody who then says yes takes it. Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon.replacing import GONE
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_IS = listed(
    "is are 's was ist sind est sont es esta estan e sao estao sono zijn completely fully already all"
)
_NEAR = 6


def not_to_be_had(agent: Analysis, first: int, last: int) -> bool:
    """ "9 am is taken, would 10 am do?", "Gallo is booked out."."""
    begin, end = agent.clause(first)
    if agent.is_question(first) and end == agent.sentence(first)[1]:
        return False
    return any(
        agent.word(k) in GONE
        and (agent.word(k - 1) in _IS or agent.word(k - 2) in _IS)
        and not (agent.word(k) == "booked" and agent.word(k + 1) not in _OUT)
        for k in range(last, min(end, last + _NEAR))
    )


_OUT = listed("out up solid")
