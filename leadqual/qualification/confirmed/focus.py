"""Which of an agent's sentences a yes would affirm: a question of its own, or what was read out. Pure."""

from __future__ import annotations

from typing import NamedTuple

from leadqual.qualification.about.profile import content
from leadqual.qualification.asserted.inquiring import PREPOSITIONS
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.lexicon.small import SPEAKER
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

Span = tuple[int, int]

_TAIL = frozenset(
    map(
        stem,
        listed(
            """right correct ok okay good great fine work works working sound sounds like shall book books
            booking reserve proceed confirm confirmation go ahead one everything details interested buy
            purchase tickets ticket reservation table appointment visit schedule make now suit prefer
            interest happy suitable want check alright perfect acceptable agree true all set so play watch
            hear try send request transfer payment continue anything else take think add finalize move
            forward richtig stimmt passt korrekt recht einverstanden buchen gut exact correcto bien certo
            corretto giusto klopt goed juist confirmer confirmar confermare bevestigen reserveren reserver
            reservar prenotare verdad vale bem bene save start"""
        ),
    )
)
_CONFIRM = listed(
    """put through note noted enter down confirm confirming confirmation confirmed recap summarize
    summarise summary so bestatigen bestatige zusammengefasst confirmer confirmez recapituler
    confirmar confirme confirmo confermare conferma bevestigen bevestig samengevat also donc
    entonces entao allora dus"""
)
_LEAD = listed(
    """and so ok okay great sure from to at for in on by until and-also also then well alright right oh und
    et y e en alors dann perfect fine please tell me till about with
    mit avec con com met bei chez presso sobre uber sur hasta entro per hola ola ciao hallo bonjour"""
)
# the agent asks whether to go on
_MAY = listed(
    """shall should may can could do soll sollen darf durfen kann zal zullen mag kan dois puis peux posso
    devo puedo"""
)
_SMALL = listed(
    """it that this them you up in on down through over now then for me us so please so off ahead right away
    sie ihnen es das dich dir euch jetzt gleich u het dat je jullie nu vous le la les te lo l' vi ti lhe o a
    with want to like"""
)


class Focus(NamedTuple):
    """The sentences of the agent that a yes would affirm. `two_part`: more than one yes/no question."""

    spans: list[Span]
    two_part: bool = False
    offers: bool = False


def focus_of(at: Analysis, choosing: bool = False) -> Focus:
    spans = [at.sentence(first) for first in at.sentences]
    spans = spans[next((k for k, span in enumerate(spans) if _reads_out(at, span)), 0) :]
    asking = [s for s in spans if at.is_question(s[0])]
    if not asking:
        return Focus(spans, offers=not confirms(at))
    polar = [s for s in asking if not is_open_question(at, s)]
    if not polar and choosing:
        return Focus(spans)
    if not polar:
        told = [s for s in spans if s not in asking]
        return Focus(told if confirms(at) else [s for s in told if _concludes(at, s)])
    special = [s for s in polar if not is_tail(at, s)]
    if len(special) == 1 and at.has("whatabout", *special[0]) and special[0][0] == asking[-1][0]:
        return Focus(spans[spans.index(special[0]) :], offers=True)  # with what is told of the thing offered
    if not special or confirms(at) and len(special) < 2:
        return Focus(spans)
    return Focus([special[-1]], two_part=len(special) > 1)


def confirms(at: Analysis) -> bool:
    """Whether the agent reads out or notes down, or tells what it is doing: "Sending $28 to Hassan"."""
    return does(at) or bool(_CONFIRM & set(at.words(0, len(at.tokens))))


def does(at: Analysis) -> bool:
    return any(_DOING & set(at.words(first, first + 3)) for first in at.sentences)


_DOING = listed(
    """sending adding booking reserving transferring requesting scheduling setting buying purchasing making
    creating sharing paying ordering arranging"""
)


def _reads_out(at: Analysis, span: Span) -> bool:
    """ "Please confirm: 75 from savings": with a read-out of its own, what was told before is not meant."""
    opening = at.words(span[0], span[0] + 3)
    leads = [k for k, word in enumerate(opening, 1) if word in _CONFIRMING]
    return bool(leads) and any(w.isdigit() for w in at.words(span[0] + leads[0], span[1]))


_CONFIRMING = listed(
    """confirm confirming confirmation recap summary bestatigen bestatige zusammengefasst confirmer confirmez
    confirmar confirme confirmo confermare conferma confermo bevestigen bevestig samengevat"""
)


def _concludes(at: Analysis, span: Span) -> bool:
    """ "Then the 22:00 coach. How many seats?": what the agent makes of the words before."""
    return at.word(span[0]) in _THEN


_THEN = listed("then dann dan alors entonces entao allora")


def is_open_question(at: Analysis, span: Span) -> bool:
    """A question for a value; "what about the 5th" offers one."""
    first, last = span
    offered = [m for m in at.within("whatabout", first, last) if m.first <= at.clause(m.first)[0] + 3]
    if offered:
        return False
    for mark in at.within("whq", first, last):
        begin = at.clause(mark.first)[0]
        lead = at.words(begin, mark.first)
        if (
            all(w in _LEAD or w in PREPOSITIONS or not w[0].isalpha() for w in lead)
            and not at.has("request", first, mark.first)
            and not at.has("ask_it", begin, mark.first + 1)
        ):
            return True
    return False


def is_tail(at: Analysis, span: Span) -> bool:
    """ "Is that right?", "Shall I book it?": has nothing of its own, it means what was said before."""
    words = [w for w in at.words(*span) if w.isalpha() or w.endswith("'")]
    if _asks_to_go_on(words) or len(words) == 2 and words[1] in ("it", "that", "them", "this"):
        return True  # "Start it?"
    if _only_agrees(at, words) or words[:1] and words[0] in _ANYTHING:
        return True
    return content(words) <= _TAIL and not any(w.isdigit() for w in at.words(*span))


def _only_agrees(at: Analysis, words: list[str]) -> bool:
    """ "Akkoord?", "Va bene così?": made of words that agree."""
    known = ASSENT.get(at.language, ASSENT["en"])
    return 0 < len(words) <= 6 and all(
        w in _SMALL or any(w in kind for name, kind in known.items() if name != "neg") for w in words
    )


_ANYTHING = listed("anything noch sonst autre algo alguna qualcosa altro nog")


def asks_for_more(at: Analysis) -> bool:
    """Whether the agent's last question is "Anything else?", "Noch etwas zu ändern?"."""
    asked = [first for first in at.sentences if at.is_question(first)]
    return bool(asked) and at.word(asked[-1]) in _ANYTHING


def _asks_to_go_on(words: list[str]) -> bool:
    """ "Shall I sign you up?", "Soll ich Sie anmelden?": one verb, and for the rest only small words."""
    for lead in range(min(3, len(words))):
        pair = tuple(words[lead : lead + 2])
        if len(pair) == 2 and pair[0] in _MAY and pair[1] in SPEAKER:
            return len([w for w in words[lead + 2 :] if w not in _SMALL]) <= 1
    wished = words[:3] in (["would", "you", "like"], ["do", "you", "want"], ["would", "you", "want"])
    rest = words[4:] if words[3:4] == ["to"] else []
    return wished and 2 <= len(rest) <= 4 and rest[1] in _THEM and all(w in _SMALL for w in rest[2:])


_THEM = listed("it that this them one her him there")
