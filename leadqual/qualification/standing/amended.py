"""Whether what follows a correction in the same message is another value for a text field. Pure."""

from __future__ import annotations

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.standing.told import hours_in


def text_corrected(talk: Talk, at: Analysis, first: int, after: int, reading: Reading) -> Doubt | None:
    """ "Make it Ashby. Actually, no, Dunmore": words of the same kind follow the correction."""
    begin, end = after, len(at.tokens)
    skipped = {k for m in at.tags.get("correct", ()) for k in range(m.first, m.last)}
    rest = [
        at.word(k) for k in range(begin, min(end, begin + 8)) if k not in skipped and at.word(k)[:1].isalnum()
    ]
    if not rest or after - first > 12:
        return None
    opens = any(m.last == after and m.first in at.sentences for m in at.tags.get("correct", ()))
    if (
        (opens or at.word(after - 1) == "sorry")
        and talk.profile.time
        and hours_in(" ".join(at.words(after, end))) - hours_in(str(reading.value))
    ):
        return Doubt("unclear", "stale", "another hour")
    clause = at.words(*at.clause(min(after, end - 1)))
    behind = at.tokens[min(after, end - 1)].start
    numbers = [r for r in counts_in(talk, at) if r.start >= behind]
    speaks = any(m.first not in skipped for m in at.within("first", after, end))
    is_value = len(clause) <= 6 and not numbers and not speaks
    return Doubt("refused", "stale", " ".join(clause)) if is_value else None


def counts_in(talk: Talk, at: Analysis) -> list[Reading]:
    """The numbers of a message that are no part of a name, as "490 Alder Street" is one, nor of a correction:
    "on second thought"."""
    skipped = {k for m in at.tags.get("correct", ()) for k in range(m.first, m.last)}
    found = [r for r in read_numbers(at.folded, talk.today) if r.role != "address"]
    spans = [(r, at.token_span(r.start, r.end)) for r in found]
    return [r for r, (first, last) in spans if first not in skipped and not is_large(at, last)]
