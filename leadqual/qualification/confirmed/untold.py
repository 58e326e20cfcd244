"""A yes/no question in another language than the field's words, none of which we know: "Faut-il un hayon ?"
for "Tail lift needed". Pure.

Nothing says that it asks for something else. It is taken for the field's where both ask in one way, for what
is needed, there or so, and no other question of the talk could be it as well.
"""

from __future__ import annotations

import itertools

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import content
from leadqual.qualification.confirmed.focus import Span, is_open_question, is_tail
from leadqual.qualification.confirmed.offers import is_either_or
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.lexicon.senses import PREMISES, matters_in, of_kind, senses
from leadqual.qualification.lexicon.ways import CHAT, LEAVE, PERSON, WAYS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk


def may_ask(talk: Talk, asked: int) -> bool:
    """Whether the only question of a message may be about the field, and no other of the talk."""
    if talk.transcript[asked].field is not None:
        return False
    return (
        _unknown(talk, asked)
        and _asks_alike(talk, asked)
        and not any(
            _unknown(talk, k) and reply_of(talk.at(k + 1)).mark is not None
            for k, (turn, reply) in enumerate(itertools.pairwise(talk.transcript))
            if turn.role == "agent" and reply.role == "visitor" and k != asked
        )
    )


def _asks_alike(talk: Talk, asked: int) -> bool:
    """ "Faut-il X ?" for "X needed", "Haben Sie X?" for "X on site"; a noun alone says no way."""
    at = talk.at(asked)
    asking = next(at.sentence(first) for first in at.sentences if at.is_question(first))
    label = set(talk.profile.label_order)
    own = {way for way, words in WAYS.items() if words & label}
    said = {way for way, words in WAYS.items() if words & set(at.words(*asking)[:6])}
    return bool(said & own if own else said)


def _unknown(talk: Talk, index: int) -> bool:
    """Whether a message asks one thing, to be answered by yes or no, and we know none of its words."""
    at = talk.at(index)
    asking = [at.sentence(first) for first in at.sentences if at.is_question(first)]
    if len(asking) != 1 or any(no(at, asking[0]) for no in (is_open_question, is_tail, is_either_or)):
        return False
    words = at.words(*asking[0])
    meant = senses(words, at.language)
    known = of_kind(meant, "yes") | of_kind(meant, "topic") | of_kind(meant, "money")
    matters, own = matters_in(tuple(words), at.language), talk.profile.matters
    other = bool(own - PREMISES and matters - PREMISES) and not own & matters
    return bool(content(words)) and not (known or other) and not _is_of_the_talk(at, asking[0])


def _is_of_the_talk(at: Analysis, span: Span) -> bool:
    """ "Darf ich fragen?", "Le mando el presupuesto?", "Geht es am 14.?", "Usate già Contafix?": about
    what is done next, a day, a name, or the visitor's person."""
    words = at.words(*span)
    named = at.language != "de" and any(is_large(at, k) for k in range(span[0] + 2, span[1]))
    opening = " ".join(w for w in words if w.isalpha())
    return (
        named
        or any(w[0].isdigit() for w in words)
        or at.has("first", *span)
        or bool(LEAVE & set(words[:4]) or CHAT & set(words))
        or opening.startswith(PERSON)
    )
