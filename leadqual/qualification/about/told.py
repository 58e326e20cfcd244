"""Whether words of a message are a text field's: by the visiting card they stand on, by the question just
asked, and by the words around them. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.carded import by_card
from leadqual.qualification.about.counting import is_bare
from leadqual.qualification.about.in_use import asked_use, asks_use
from leadqual.qualification.about.selves_firm import PLACE_OR_FIRM
from leadqual.qualification.about.stories import is_story, offers_help
from leadqual.qualification.about.textual import relate_text
from leadqual.qualification.confirmed.answering import answers_another
from leadqual.qualification.hearing.cards import asked_for
from leadqual.qualification.lexicon.labels import TOWNS
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.standing.clock import bare_hour


def relate_words(talk: Talk, index: int, reading: Reading, fit: int | None, asked: int) -> Relation:
    """`fit` is given where the words are not judged as the visitor's answer; `asked`: how the question asks
    for the field."""
    at, question = talk.at(index), talk.question(index)
    agent = None if question is None else talk.at(question)
    if fit is None:
        if (carded := by_card(talk, index, reading)) is not None:
            return carded
        if agent is not None and asks_use(talk.profile):
            if asked_use(agent):
                asked = 2
            elif asked_for(agent):
                return Relation("open", "who they are was asked")
        hours = read_times(agent.folded) if asked < 0 and talk.profile.time and agent is not None else ()
        if agent is not None and any(agent.is_question(agent.token_at(hour.start)) for hour in hours):
            asked = 0  # "9 am, insurance included?" - "no, 10 am please"
        if asked == 0 and talk.profile.time and agent is not None and question == index - 1:
            asked = int(bool(bare_hour(at, agent)))
        if asked < 1 and _answers_another(talk, index, reading):
            return Relation("open", "the question was another")
    freely = agent is None or not _asks(agent) or is_story(talk.profile) and offers_help(agent)
    found = relate_text(talk.profile, at, reading, asked, brief=is_bare(at, reading), asked=not freely)
    if asked >= 2 and found.saw == PLACE_OR_FIRM and _is_no_town(at, reading):
        return Relation("answer")  # "I'm from Brightfold", to "Which company are you with?"
    return found


def _is_no_town(at: Analysis, reading: Reading) -> bool:
    first, last = at.token_span(reading.start, reading.end)
    return is_large(at, first) and TOWNS.isdisjoint(at.words(first, last))


def _asks(agent: Analysis) -> bool:
    """ "One moment, please." asks for nothing."""
    return any(map(agent.is_question, agent.sentences))


def _answers_another(talk: Talk, index: int, reading: Reading) -> bool:
    """ "Nordwind" after "Which airline?" is no town."""
    question = talk.question(index)
    if question is None or question != index - 1 or talk.profile.is_self or is_story(talk.profile):
        return False
    known = talk.transcript[question].field
    at = talk.at(index)
    span = at.token_span(reading.start, reading.end)
    asks_other = known is not None and known != talk.field.key
    return answers_another(talk.profile, talk.at(question), at, *span, asks_other)
