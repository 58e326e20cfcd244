"""What told words are about: trouble that there is, or something that happened once. Pure."""

from __future__ import annotations

import re

from leadqual.qualification.hearing.naming import words_of
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.dates import read_dates
from leadqual.qualification.readers.word_sets import words as listed


def complains(at: Analysis, first: int, last: int) -> bool:
    words = words_of(at)
    return any(words.end("trouble", k) for k in range(first, last))


def happened(at: Analysis, first: int, last: int) -> bool:
    """ "We moved offices on May 8, chaos everywhere": what was done on a day, however it went; not what has
    been so since, or is so now."""
    begin = at.sentence(first)[0] if last - first <= _CRY else at.clause(first)[0]
    end = at.clause(begin)[1]
    if goes_on(at, begin, last) or not (did(at, begin, end) or _has_done(at, begin, end)):
        return False
    days = (at.token_at(day.start) for day in read_dates(at.folded, None))
    return any(begin <= k < end and not _SINCE & set(at.words(k - 2, k + 1)) for k in days)


def fails(at: Analysis, first: int, last: int) -> bool:
    """ "the figures never match", "samstags geht niemand ans Telefon": what does not work, not what somebody
    will
    not do, have or know."""
    marks = at.within("neg", first, last)
    said = set(at.words(first, last))
    if not marks or last - first < _CRY or at.is_question(first) or _I_SAY & said:
        return False
    if "else" in said or at.language == "fr" and "on" in said:
        return False  # "nobody else is involved", "on n'a pas de budget"
    begin, end = at.tokens[first].start, at.tokens[last - 1].end
    if any(begin <= day.start < end for day in read_dates(at.folded, None)):
        return False
    verb = at.word(marks[0].last) if at.word(marks[0].first) in _NO_SUBJECT else ""
    return not any(at.has(tag, first, last) for tag in _UNREAL) and not _is_first_person(verb)


def lacks(at: Analysis, first: int, last: int) -> bool:
    """ "non sappiamo mai quanto caffè abbiamo", "wir finden kein Personal mehr": what one never knows or
    finds any more; "every quote is typed three times", "on passe des heures à": what is done over and
    over."""
    said = set(at.words(first, last))
    unreal = any(at.has(tag, first, last) for tag in ("if", "cond", "past_cop", "future", "wish", "decline"))
    if unreal or at.is_question(first):
        return False
    if at.has("neg", first, last) or at.has("past", first, last) or _NE & said:  # "nicht mehr" is both
        return bool(_EVER & said and _MANAGE & said)
    return bool(_EACH & said and _TIMES & said or _HOURS & said and _SPENT & said)


_NE = listed("n' ne nunca jamas nie nooit never")
_EVER = listed(
    """never anymore longer more mehr nie niemals kaum jamais plus nunca jamas ya mai piu mais nooit
    nauwelijks meer"""
)
_MANAGE = listed(
    """know find see keep reach manage remember weiss wissen finden findet sehen schaffen erreichen sait
    savons sais trouve trouvons arrive arrivons arrivent parvenons voyons sabemos saben encontramos damos
    llegamos logramos conseguimos vemos achamos conseguem sappiamo sanno troviamo riusciamo vediamo weten
    vinden krijgen zien"""
)
_EACH = listed("every each jede jeder jedes jeden chaque cada ogni elke iedere ieder")
_TIMES = listed("twice times zweimal dreimal viermal mehrmals fois veces vezes volte keer")
_HOURS = listed("hours stunden heures horas ore uren days tage jours dias giorni dagen")
_SPENT = listed(
    """spend spends spending waste wasting verbringen verbringt verbringe passe passons passent pasamos pasan
    paso passamos passam gastamos perdemos passiamo passano perdiamo besteden verspillen"""
)


def by_hand(at: Analysis, first: int, last: int) -> bool:
    """ "gli ordini li scriviamo ancora su carta": still done on paper, by phone, in Excel."""
    said = set(at.words(first, last))
    return bool(_STILL_SO & said) and bool(_MEDIA & said) and not at.is_question(first)


def _is_first_person(verb: str) -> bool:
    return verb.endswith(_WE_ENDINGS) and not verb.endswith(("ano", "ono"))


_I_SAY = listed("i we ich wir je j' nous yo nosotros eu nos io noi ik wij my our mir uns me moi mi mij ons")
_NO_SUBJECT = listed("no non nao")  # verbs there tell the person by their ending
_WE_ENDINGS = ("amos", "emos", "imos", "iamo", "o")
_UNREAL = ("if", "cond", "past", "past_cop", "future", "wish", "open", "decline", "hedge")
_STILL_SO = listed("still noch encore todavia aun ainda ancora nog")
_MEDIA = listed(
    """paper excel spreadsheet spreadsheets whiteboard notebook phone fax email e-mail hand word papier
    zettel tabelle tabellen telefon handisch magnettafel papel papeles hoja hojas cuaderno libreta mano
    planilha planilhas caderno caderneta mao carta fogli foglio quaderno tableau cahier classeur main
    telephone papieren schrift telefoon mail"""
)
_CRY = 3  # words without a sentence: "total chaos"


def goes_on(at: Analysis, first: int, last: int) -> bool:
    """ "... and now everything is slow": trouble that is there since, or still."""
    still = [k for k in range(first, last) if at.word(k) in _STILL]
    return bool(still) and complains(at, still[0], last)


def did(at: Analysis, first: int, last: int) -> bool:
    """A verb in the past. English shows it by the ending."""
    if any(at.has(tag, first, last) for tag in ("past", "past_verb", "past_cop")):
        return True
    if at.language not in ("en", ""):
        return False
    for k in range(first, min(last, first + 6)):
        if at.word(k) in _I and at.word(k + 1).endswith("ed") and len(at.word(k + 1)) > 4:
            return True
        if at.word(k) in ("i", "we") and at.word(k + 1) in ("had", "was", "were"):
            return True
    return False


_I = ("i", "we", "they")
_STILL = listed(
    """now since still seitdem seither jetzt nun noch immer depuis maintenant toujours ahora desde todavia
    agora ainda ora adesso ancora allora nu sindsdien nog"""
)
_SINCE = listed("since seit depuis desde hace da sinds")
_HAVE = listed(
    """haben habe sind bin wurden avons ai sommes a abbiamo ho siamo sono hebben heb zijn ben hemos he nos
    mudamos abrimos cambiamos compramos tivemos tuvimos mudamo"""
)
_DONE = re.compile(r"\w*ge\w{2,}(?:t|en)|\w{3,}(?:iert|ato|uto|ito|ati|uti|iti|ado|ido|amos|imos|e|es|i|u)")


def _has_done(at: Analysis, first: int, last: int) -> bool:
    """ "Wir sind im Mai umgezogen", "nous avons demenage le 8": to have or to be, and a participle."""
    said = at.words(first, last)
    if at.language in ("en", "") or not _HAVE & set(said):
        return False
    place = next(k for k, word in enumerate(said) if word in _HAVE)
    return any(_DONE.fullmatch(word) for word in said[place:])
