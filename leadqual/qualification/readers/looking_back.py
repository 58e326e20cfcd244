"""Dates of fields that ask for something that has happened: "on Saturday" is then the last one. Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from leadqual.qualification.fields import Field
from leadqual.qualification.located.text import Folded, fold
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.calendar_days import add_months, day_of
from leadqual.qualification.readers.tokens import scan
from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_dates import TAGS

_HAPPENED = words(
    """damage damaged incident accident crash theft stolen burglary occurred happened occurrence broke
    breakdown birth born dob birthdate since bought founded injury complaint schaden schadens unfall
    unfalls vorfall vorfalls diebstahl passiert geburtsdatum geboren gekauft seit sinistre survenu
    invoice invoiced receipt purchase purchased ordered issued dated rechnung rechnungsdatum kaufdatum
    facture achat factura compra fatura fattura acquisto factuur aankoop naissance depuis achetée
    acheté daño daños accidente siniestro robo nacimiento ocurrió dano acidente sinistro roubo
    nascimento ocorreu danno incidente furto nascita successo schade ongeluk ongeval diefstal geboorte
    geboortedatum gebeurd sinds"""
)
_WAS = words("was were wurde été fue foi stato werd")
_AHEAD = frozenset("RNCTUKS")


@lru_cache(maxsize=2048)
def looks_back(field: Field) -> bool:
    """Whether the field's own words speak of something that has happened: "was read", "last donation"."""
    named = scan(fold(re.sub(r"[_-]|(?<=[a-z])(?=[A-Z])", " ", f"{field.key} . {field.label}")).text).words
    happened = _HAPPENED - {"occurrence"} if "event" in named else _HAPPENED  # a concert is yet to come
    if not happened.isdisjoint(named) or not _WAS.isdisjoint(named) and "to" not in named:
        return True
    pairs = zip(named, named[1:], strict=False)
    return any(one in _LATEST and other.isalpha() and other not in _OF_A_SPAN for one, other in pairs)


# "Day of the last donation" asks for the one before today, "Last day of the stay" does not
_LATEST = words(
    "last previous letzten letzte dernier dernière último última ultimo ultima laatste vorige anterior"
)
_OF_A_SPAN = words(
    """day date night tag datum nacht jour nuit date día dia fecha data noche noite giorno notte dag of von de
    di working possible"""
)


def turned_back(reading: Reading, folded: Folded, today: date | None) -> Reading:
    """The reading as the latest such day up to today, when it names a weekday, a day of a month or a day of
    the year."""
    if today is None or not isinstance(reading.value, str):
        return reading
    found = date.fromisoformat(reading.value)
    said = scan(folded.text[reading.start : reading.end]).words
    tags = {TAGS[word][0] for word in said if word in TAGS}
    if found <= today or reading.grade == "literal" and any(len(w) >= 4 and w.isdecimal() for w in said):
        return reading
    if tags & _AHEAD:
        return reading
    vague = reading.vague and not tags & {"M", "m"}  # which year's is settled now
    return replace(reading, value=_earlier(found, tags, today).isoformat(), vague=vague)


def _earlier(found: date, tags: set[str], today: date) -> date:
    if "W" in tags and not tags & {"M", "m"}:
        return found - timedelta(weeks=((found - today).days + 6) // 7)
    if tags & {"M", "m"} or not tags - {"g"} and (found - today).days > 31:
        return day_of(found.year - 1, found.month, found.day) or found
    return add_months(found, -1)
