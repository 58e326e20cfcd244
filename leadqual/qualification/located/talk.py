"""A transcript with what is worked out about it: languages, analyses, who asked what. Pure, lazy, one per
verification."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from leadqual.qualification.about.days_meant import in_month_meant
from leadqual.qualification.about.profile import ARRIVAL, DEPARTURE, JOURNEY, Profile, profile
from leadqual.qualification.confirmed.asking import fit
from leadqual.qualification.fields import Field
from leadqual.qualification.located.clauses import Analysis, analyse
from leadqual.qualification.located.language import UNKNOWN, language, language_among, scores
from leadqual.qualification.located.locate import Turn
from leadqual.qualification.located.places import Place
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.booleans import read_booleans
from leadqual.qualification.readers.date_literals import with_day_first
from leadqual.qualification.readers.fields import read
from leadqual.qualification.readers.tokens import scan
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words import find_text

_WAIT = listed(
    """sec second moment minute wait check look count think ask pulled brb hang hold sekunde augenblick warte
    schaue schau frage frag prufe nachsehen nachschauen instant attendez attends patientez regarde compte
    verifie demande momento momentito segundo espera miro pregunto cuento dejame deixa vejo aguarda pergunto
    conto verifico attimo aspetti aspetta guardo chiedo controllo even momentje wacht kijken vraag tel"""
)
_WHY = listed(
    """why matter matters mean necessary relevant warum wieso wozu weshalb wofur relevant notig pourquoi
    importance necessaire importa relevante necessario perche waarom waarvoor bedoel uitmaakt meinen"""
)
_BRIEF = 50  # characters
_LIGHT = 6  # messages before one that say in which language it may be


@lru_cache(maxsize=2048)
def _analysis(text: str, before: tuple[str, ...]) -> Analysis:
    """The analysis of a message, in the light of those before, of the last twice as much."""
    folded = fold(text)
    light = [scores(fold(each).text) for each in before]
    around = tuple(map(sum, zip(*light, *light[-1:], strict=True)))
    return analyse(folded, language_among(folded.text, around) if around else language(folded.text))


# A message with more values than this is a paste or an attack: nobody states one fact so. Each reading is
# weighed against the others, so without a bound a single message could keep a process busy for minutes.
MOST_READINGS = 30


@lru_cache(maxsize=2048)
def _readings(
    field: Field, text: str, today: date | None, value: str | None, language: str = ""
) -> tuple[Reading, ...]:
    folded = fold(text)
    if field.kind == "text":
        return find_text(value, folded.text, profile(field).self_kind == "role") if value else ()
    if field.kind == "boolean":
        return read_booleans(field, folded.text, language)
    return read(field, folded, today, language)


@lru_cache(maxsize=2048)
def _dates(field: Field, text: str, before: str, today: date | None) -> tuple[Reading, ...]:
    found, folded, asked = _readings(field, text, today, None), fold(text), fold(before)
    bare = any(r.vague for r in found) and not scan(folded.text).languages
    if bare and language(asked.text) not in ("en", UNKNOWN):
        found = tuple(with_day_first(folded.text, r, today) for r in found)
    return in_month_meant(found, folded, asked, today)


_LODGING = listed(
    """tent tents camper campers campsite campground camping pitch caravan hotel hostel apartment flat
    cottage cabin villa house guesthouse room rooms night nights lodge inn bnb campsite unterkunft
    zimmer ferienwohnung ferienhaus pension nachte gite chambre hebergement nuits location habitacion
    alojamiento apartamento noches casa quarto alojamento noites camera alloggio appartamento notti
    kamer huisje vakantiehuis overnachting overnachtingen nachten"""
)
_VEHICLES = listed(
    """flight flights fly flying train trains bus ferry airport airline plane flug fluge zug bahn bus vol
    vols train vuelo vuelos tren voo voos comboio volo voli treno vlucht vluchten trein boat ship"""
)


@lru_cache(maxsize=2048)
def _in_context(field: Profile, texts: tuple[str, ...]) -> Profile:
    """A date's profile: the departure from a house that the talk is about ends the stay and starts no
    journey."""
    named = {*field.key_order, *field.label_order}
    if field.stay or not named & (DEPARTURE | ARRIVAL) or named & JOURNEY:
        return field
    said = {token.word for text in texts[:10] for token in tokens(fold(text).text)}
    if not said & _LODGING or said & _VEHICLES:
        return field
    return replace(field, stay=True, side="end" if named & DEPARTURE else "start")


class Talk:
    """One field's view of a transcript."""

    def __init__(self, field: Field, transcript: Sequence[Turn], today: date | None) -> None:
        self.field, self.transcript, self.today = field, transcript, today
        self._texts = tuple([turn.text for turn in transcript])
        self._seen: dict[int, Analysis] = {}
        self._fits: dict[int, int] = {}
        self.known: dict[tuple[Hashable, ...], Any] = {}  # what a check has found out once for all readings
        own = profile(field)
        self.profile = _in_context(own, self._texts) if field.kind == "date" else own

    def at(self, index: int) -> Analysis:
        """The analysis of a message."""
        found = self._seen.get(index)
        if found is None:
            before = self._texts[max(0, index - _LIGHT) : index]
            found = self._seen[index] = _analysis(self._texts[index], before)
        return found

    def readings(self, index: int, value: object = None) -> tuple[Reading, ...]:
        """The field's readings of a message, remarks aside; for text the places of `value`."""
        found = self._all_readings(index, value)
        if beside := self.at(index).remarks:
            found = tuple(r for r in found if not any(t.start < r.end and r.start < t.end for t in beside))
        return found[:MOST_READINGS]

    def _all_readings(self, index: int, value: object) -> tuple[Reading, ...]:
        words = str(value) if self.field.kind == "text" and value is not None else None
        language = self.at(index).language if self.field.kind in ("boolean", "choice", "number") else ""
        text = self.transcript[index].text
        if self.field.kind == "date" and self.transcript[index].role == "visitor" and index:
            return _dates(self.field, text, self.transcript[index - 1].text, self.today)
        return _readings(self.field, text, self.today, words, language)

    def is_crowded(self, index: int) -> bool:
        """Whether the message holds more values than can be told apart."""
        return len(self.readings(index)) >= MOST_READINGS

    def question(self, index: int) -> int | None:
        """The agent's message that a visitor's message answers: the last one before it, unless two others
        stand between; the one before that, where the visitor only asked to wait."""
        for k in range(index - 1, max(-1, index - 4), -1):
            if self.transcript[k].role == "agent":
                return k - 2 if k > 1 and self._waits(k) else k
        return None

    def _waits(self, k: int) -> bool:
        """ "Let me check." - "Sure.", "Why do you ask?" - "To find the right plan.": the answer was put
        off, and the agent asked nothing new."""
        asked, reply, now = self._texts[k - 2 : k + 1]
        if "?" in now or "?" not in asked or len(reply) > _BRIEF or len(now) > 2 * _BRIEF:
            return False
        if any(c.isdigit() for c in now) or "confirm" in now.lower():
            return False  # something is read out
        turned = self.transcript[k - 1].role != "agent" == self.transcript[k - 2].role
        said = {token.word for token in tokens(fold(reply).text)} if turned else set()
        return bool(said & _WHY) or len(now) <= _BRIEF and bool(said & _WAIT)

    def fit(self, index: int) -> int:
        """How the question before a message asks for this field, see confirmed/asking.fit."""
        found = self._fits.get(index)
        if found is None:
            found = self._fits[index] = self._fit(index)
        return found

    def _fit(self, index: int) -> int:
        asked = self.question(index)
        if asked is None:
            return 0
        known = self.transcript[asked].field
        if known is not None:
            return 2 if known == self.field.key else min(0, fit(self.profile, self.at(asked)))
        found = fit(self.profile, self.at(asked))
        if found < 2 and self.field.kind == "choice" and self._lists_choices(asked):
            return 2
        return found

    def _lists_choices(self, asked: int) -> bool:
        """ "Economy or business?": a question that names the choices asks for the field."""
        at = self.at(asked)
        named = {
            r.value
            for r in self.readings(asked)
            if isinstance(r.value, str) and at.is_question(at.token_at(r.start))
        }
        return len(named) >= 2

    def said_before(self, index: int, value: object) -> bool:
        """Whether the agent's message before named the same value."""
        asked = self.question(index)
        return asked is not None and any(
            r.value == value or self.field.kind == "text" for r in self.readings(asked, value)
        )

    def place(self, index: int, reading: Reading) -> Place:
        """Where a reading stands in its message."""
        at = self.at(index)
        first, last = at.token_span(reading.start, reading.end)
        echo = at.is_question(first) and self.said_before(index, reading.value)
        return Place(at, first, last, self.field.kind, answers=self.fit(index) >= 1, echo=echo)

    def later(self, index: int) -> list[int]:
        """The visitor's messages after a message."""
        return [k for k in range(index + 1, len(self.transcript)) if self.transcript[k].role == "visitor"]
