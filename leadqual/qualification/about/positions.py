"""What the place of a number settles before any noun is asked: an age, a price, an hour, a part. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.beside import is_rate_asked
from leadqual.qualification.about.capitals import is_in_a_name
from leadqual.qualification.about.measures import (
    asks_year,
    in_years,
    is_aged,
    is_counting,
    is_joined_by,
    is_more,
    is_numbered,
    is_one_of,
    is_priced,
    is_rate,
    is_share,
    is_subset,
    is_the_rest,
    is_the_whole,
    is_year,
    measured,
    names_field,
    part_of_total,
)
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.about.shares import labels_next
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.counted import dimension
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.word_sets import words as listed


def by_place(
    profile: Profile, at: Analysis, reading: Reading, first: int, last: int, others: Sequence[Reading]
) -> Relation | None:
    """What the place of the number settles before any noun is asked."""
    if is_the_rest(at, first):
        return Relation("open", "the rest")
    if is_in_a_name(at, first, last):
        return Relation("other", "part of a name")
    if names_field(profile, at, reading, first, last) or is_year(profile, reading, others):
        return Relation("own", "named so")
    if reading.role not in ("", "article"):
        return None
    if at.language == "en" and at.word(first - 1) == "half" and not concepts.counts(at.word(last)):
        return Relation("other", "a time of day")
    if is_aged(at, first, last) and not {"age", "old", "years"} & profile.named:
        return Relation("other", "an age")
    if is_more(profile, at, first, last) or is_joined_by(at, last):
        return Relation("open", "not all of it")
    if isinstance(reading.value, float) and reading.value * 4 % 1 and _is_of_things(profile):
        return Relation("other", "no number of things")
    if is_priced(at, reading, first):
        return Relation("other", "a price")
    named = labels_next(at, first - 1) and labels_next(at, last)  # "season 3 episode 8"
    if (
        named
        and stem(at.word(first - 1)) not in profile.words
        or is_numbered(profile, at, reading, first, last)
    ):
        return Relation("other", "part of a code")
    ours = profile.self_kind == "staff" and at.word(first - 1) in _OURS  # "4 of our 35 people"
    if is_the_whole(at, first) and not ours and not _ALL & profile.named:
        return Relation("open", "the whole of it")
    if is_one_of(at, reading.value, last):
        return Relation("open", "a part of it")
    if is_share(profile, at, last):
        return Relation("other", "what each has")
    if is_subset(profile, at, first, last):
        return Relation("open", "a part of it")
    if asks_year(profile) and not in_years(reading.value):
        return Relation("open", "no year")
    return None if reading.role else _by_neighbours(profile, at, reading, first, last, others)


def _by_neighbours(
    profile: Profile, at: Analysis, reading: Reading, first: int, last: int, others: Sequence[Reading]
) -> Relation | None:
    """What a plain number is by what stands next to it: a measure, a rate, the parts of a total."""
    if found := measured(profile, at, reading, first, last):
        return Relation("own", MEASURED) if found == "own" else Relation("other", "another measure")
    if (
        is_rate(at, last)
        and reading.unit not in at.words(last, last + 1)
        and not _answers_rate(profile, at, last)
    ):
        return Relation("other", "a rate")
    if profile.own & {"party", "people", "ticket"} and not profile.own & {"adult", "child"}:
        part = part_of_total(reading, others)
        if part == "part":
            return Relation("open", "a part of it")
        if part == "total":
            return Relation("own", "the total")
    if at.word(first - 1) == "," and _is_time_of(at, first, last, others):
        return Relation("open", "a time of day")
    return None


def _answers_rate(profile: Profile, at: Analysis, last: int) -> bool:
    """ "roughly 120 a week" by itself, for a field of so many a week."""
    begin, end = at.clause(last)
    alone = at.sentence(last)[0] == 0 and end - begin <= _SHORT
    return alone and not at.has("third", 0, last) and is_rate_asked(profile, at, last)


_SHORT = 7  # tokens of a clause


def _is_of_things(profile: Profile) -> bool:
    """Whether the field counts what has no tenths."""
    measures = any(map(dimension, (*profile.key_order, *profile.label_order)))
    return is_counting(profile) or bool(profile.counts & concepts.DISCRETE) and not measures


MEASURED = "measured so"
_OURS = listed("our unserer unseren nos nuestros nuestras nossos nossas nostri nostre onze")
_ALL = listed("total ordered bought order all altogether overall insgesamt gesamt bestellt whole")


def _is_time_of(at: Analysis, first: int, last: int, others: Sequence[Reading]) -> bool:
    """ "for Friday night, 8, at the Sloop": a bare hour behind a day."""
    alone = not at.word(last)[:1].isalpha() and at.word(first).isdigit() and int(at.word(first)) <= _HOURS
    return alone and bool(_DAY_PARTS & set(at.words(max(0, first - 3), first - 1)))


_HOURS = 24
_DAY_PARTS = listed(
    """tonight night evening afternoon morning tomorrow monday tuesday wednesday thursday friday saturday
    sunday abend morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag soir demain
    lundi mardi mercredi jeudi vendredi samedi dimanche noche manana tarde lunes martes miercoles jueves
    viernes sabado domingo noite amanha sexta quinta quarta segunda sera domani lunedi martedi mercoledi
    giovedi venerdi domenica avond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"""
)
