"""Whether an hour that was named still stands, or another took its place. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from leadqual.qualification.about.profile import Profile
from leadqual.qualification.confirmed.replies import reply_of
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.places import Doubt
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.times import read_times
from leadqual.qualification.readers.word_sets import words as listed

if TYPE_CHECKING:
    from leadqual.qualification.located.talk import Talk

CHANGES = listed(
    """push move change make shift reschedule instead rather switch bring schieben verschieben verlegen andern
    lieber stattdessen deplacer decaler plutot changer mover cambiar mejor adiar mudar antes spostare cambiare
    anzi piuttosto verzetten verschuiven liever wijzigen"""
)
REFUSED = listed(
    """unable unavailable couldn't could cannot can not sorry unfortunately instead full sold fully
    alternatively leider nicht ausgebucht stattdessen desole complet impossible plutot lamentablemente
    completo no infelizmente nao esgotado purtroppo non helaas niet vol"""
)


@lru_cache(maxsize=2048)
def _hours(folded: Folded) -> frozenset[int]:
    """Minutes after midnight or noon: the half of the day is often left out."""
    found = [r.value for r in read_times(folded) if isinstance(r.value, str) and ":" in r.value]
    return frozenset((int(v[:2]) * 60 + int(v[3:5])) % 720 for v in found)


def another_hour(profile: Profile, at: Analysis, first: int) -> str:
    """The field's own word in the clause of another hour: "my flight lands 14:20, I need a cab at 15:00"."""
    own = profile.words - _PLAIN
    begin, end = at.clause(first)
    if not own or own & {stem(w) for w in at.words(begin, end)}:
        return ""
    for reading in read_times(at.folded):
        k = at.token_at(reading.start)
        if not begin <= k < end:
            found = [w for w in at.words(*at.clause(k)) if stem(w) in own]
            if found and not at.has("neg", *at.clause(k)):  # "there's no table at 7, shall I try 8?"
                return found[0]
    return ""


_PLAIN = frozenset(
    map(stem, listed("time hour date start end appointment reservation uhrzeit heure hora ora tijd"))
)


def hour_replaced(talk: Talk, index: int, later: int, want: object) -> Doubt | None:
    """ "could you push it to 8:15?", or a yes to "7 is full, would 8 do?", after another hour was named."""
    wanted = _hours(fold(str(want))) or _hours(fold(f"at {want}"))
    if not talk.profile.time or len(wanted) != 1:
        return None
    at, asked = talk.at(later), talk.question(later)
    bare = bare_hour(at, talk.at(asked)) if asked is not None else frozenset()
    said = _hours(at.folded) or bare
    if wanted & said:
        return None
    if said and (
        at.tags.get("correct")
        or bare
        or CHANGES & set(at.words(0, len(at.tokens)))
        or asked is not None
        and asked >= index
        and _answers_with(talk.at(asked), at, said)
    ):
        return Doubt("refused", "stale", "another hour")
    if said or asked is None or asked < index:
        return None
    return (
        Doubt("refused", "stale", "another hour")
        if _took_other(talk.at(asked), at, wanted, asked == index + 1)
        else None
    )


def bare_hour(at: Analysis, agent: Analysis) -> frozenset[int]:
    """ "We only have 7:45." - "make it 8 then": the lone number of a short answer to an hour."""
    lone = [k for k, token in enumerate(at.tokens) if token.word.isdigit()]
    turns = at.tags.get("correct") or at.tags.get("hence")
    if len(lone) != 1 or not turns or len(at.tokens) > _BRIEF or not _hours(agent.folded):
        return frozenset()
    counts = at.word(lone[0] + 1).isalpha() and at.word(lone[0] + 1) not in _BEHIND
    return frozenset() if counts else _hours(fold(f"at {at.word(lone[0])}"))


_BRIEF, _BEHIND = (
    6,
    listed("then instead please bitte dann alors plutot entonces mejor entao allora dan liever"),
)


def moved_by(talk: Talk, later: int) -> Doubt | None:
    """ "Could we push it back a day?", "can it be an hour later?": whatever was named before, it moves."""
    units = _DAYS if talk.field.kind == "date" else _HOURS if talk.profile.time else frozenset()
    at = talk.at(later)
    for k in range(1, len(at.tokens)):
        if at.word(k) in units and at.word(k - 1) in _A:
            first, last = at.sentence(k)
            asked = at.is_question(k) or CHANGES & set(at.words(first, last))
            if asked and _AWAY & set(at.words(max(first, k - 3), min(last, k + 2))):
                return Doubt("unclear", "stale", "moved")
    return None


_DAYS, _HOURS = listed("day days week weeks"), listed("hour hours minutes")
_A = listed("a an one two three half")
_AWAY = listed("back forward later earlier sooner up by")


def _answers_with(agent: Analysis, at: Analysis, said: frozenset[int]) -> bool:
    """ "No, 4 people and at 1 pm", "ok, 3:30 works" after that was offered instead."""
    if at.has("no", 0, 1) or at.has("neg", 0, 1):
        return bool(_hours(agent.folded))
    return bool(said & _hours(agent.folded)) and bool(REFUSED & set(agent.words(0, len(agent.tokens))))


def _took_other(agent: Analysis, at: Analysis, wanted: frozenset[int], near: bool) -> bool:
    offered = _hours(agent.folded) - wanted
    changes = bool(CHANGES & set(agent.words(0, len(agent.tokens))))
    near = near and not _gives_back(agent, wanted)
    refused = bool(REFUSED & set(agent.words(0, len(agent.tokens)))) or agent.has("neg", 0, len(agent.tokens))
    return (
        len(offered) == 1
        and (refused or (near or changes) and agent.is_question(len(agent.tokens) - 1))
        and reply_of(at).yes
    )


def _gives_back(agent: Analysis, wanted: frozenset[int]) -> bool:
    """ "The terrace from 7 pm to midnight. All right?": the hour is read out with the other, not put against
    it by a clause that asks for the other."""
    for reading in read_times(agent.folded):
        first, last = agent.clause(agent.token_at(reading.start))
        asks = any(agent.has(tag, first, last) for tag in ("request", "whatabout", "ask_it", "cond"))
        if asks and not _hours_between(agent, first, last) & wanted:
            return False
    return bool(_hours(agent.folded) & wanted)


def _hours_between(at: Analysis, first: int, last: int) -> frozenset[int]:
    return _hours(fold(at.folded.text[at.tokens[first].start : at.tokens[last - 1].end]))
