"""What a date in a clause is the date of: the clause's subject ("completion is on the 12th") or what was
done then ("we moved in November"). Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.lexicon.events import (
    ADVERBS,
    AUXILIARIES,
    COPULAS,
    HAPPENING,
    JOINS,
    PREDICATES,
    SPEAKERS,
    WISHES,
)
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.lexicon.shapes import DAYTIME
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.looking_back import looks_back
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_dates import TAGS

_IS = listed("is are be was ist sind est sont es son e sao sono zijn falls") | HAPPENING
_LINKS = listed(
    """zum zur per fin au aux al on the by from until till at in for about around only not now also le la les
    el il lo o a am den dem der de het op em no na nel al del du au set fixed still actually probably , :"""
)
_PLAIN = listed(
    """it that this there here which date day dates days best ideal earliest latest deadline answer start plan
    idea time one mine das es tag datum jour eso fecha dia isso data giorno dag dat and but so if ok yes well
    when what who we i my our the a an can could may might must only just let has have be preferred
    preference choice target what's is going to gonna"""
)
_EVENTS = listed(
    """event appointment booking reservation meeting visit show party service slot viewing dinner lunch meal
    celebration session class lesson occasion needed happen place take termin veranstaltung evenement evento
    cita appuntamento afspraak rendez-vous"""
)
_JOURNEYS = listed(
    "flight train bus ferry trip journey holiday flug zug vol vuelo voo volo vlucht trein tren"
)
_PRONOUNS = listed("i we he she they it you who")
_NO_ACT = listed(
    """wanted hoped planned preferred needed scheduled liked intended aimed wished decided picked chose
    thought asked said based called booked reserved would like to be get were was"""
)
_IRREGULAR = listed(
    """went came took bought sold left got had did made saw met began broke lost found gave paid sent spent
    flew drove rode ran sat stood slept ate drank wrote told heard kept held built grew won fell"""
)
_OBJECTS = listed("it them this that the a an our my his her in out up off from back away")
_PARTICIPLE_AUX = listed("haben habe hat sind bin ist hebben heb heeft zijn ben")


def of_something_else(profile: Profile, at: Analysis, first: int, fit: int) -> str:
    """The words that show that the date at token `first` belongs to something else; "" if none do."""
    begin, end = at.clause(first)
    if fit >= 2 and end - begin == len(at.tokens):
        return ""
    if content(at.words(begin, end)) & profile.words:
        return ""
    subject = _subject(profile, at, begin, first)
    if not profile.side and not looks_back(profile.field) and (doing := own_doing(profile, at, first)):
        return doing
    if subject and not looks_back(profile.field):
        return subject
    return _act(at, begin, end, first) if fit < 2 and not looks_back(profile.field) else ""


def _subject(profile: Profile, at: Analysis, begin: int, first: int) -> str:
    """The noun that a form of "to be" says the date of, if it is not the field's."""
    k = first - 1
    while k > begin and at.word(k) in _LINKS:
        k -= 1
    if at.word(k) not in _IS or k <= begin:
        return ""
    said = [word for word in at.words(begin, k) if word.isalpha() and word not in _PLAIN]
    if not said or at.has("whq", begin, k) or at.has("first", k, first):
        return ""
    stems = content(said)
    if not stems or senses(said, at.language) & profile.meant or not profile.words:
        return ""
    if (
        profile.words <= {stem(word) for word in _EVENTS}
        or profile.side
        and not profile.stay
        and set(said) & _JOURNEYS
    ):
        return ""
    return " ".join(said)


def _act(at: Analysis, begin: int, end: int, first: int) -> str:
    """What somebody did at that time, in a plain past tense."""
    for k in range(begin, first):
        word = at.word(k)
        if word == "got" and at.word(k - 2) in ("has", "have") and at.word(k - 1) not in ("i", "we"):
            continue  # "has she got a slot on the 7th?"
        if word in _NO_ACT or not (word in _IRREGULAR or word.endswith("ed") and len(word) > 4):
            continue
        opens = k == begin or at.word(k - 1) in ("and", "but", "so", "then")
        if at.language == "en" and (at.word(k - 1) in _PRONOUNS or opens and at.word(k + 1) in _OBJECTS):
            return word
    if at.language in ("de", "nl") and _PARTICIPLE_AUX & set(at.words(begin, first)):
        done = at.word(end - 1) if at.word(end - 1).isalpha() else at.word(end - 2)
        if "ge" in done[:6] and done.endswith(("t", "en", "d")) and not at.has("neg", begin, end):
            return done
    return ""


def past_act(at: Analysis, first: int) -> str:
    """What somebody did at the time at token `first`."""
    return _act(at, *at.clause(first), first)


_LED = listed("for to with of from into in at")


def own_doing(profile: Profile, at: Analysis, first: int) -> str:
    """What somebody does or has at that time which is none of the field's business: "I get off at 4", "on the
    24th I'm at a wedding", "my son has practice at 5"."""
    begin, end = _stretch(at, first)
    if end - begin > 12:
        return ""
    words = at.words(begin, end)
    if WISHES & set(words) or at.is_question(first) or at.has("wish", begin, end):
        return ""
    if at.has("correct", begin, first):
        return ""  # "sorry, I meant the 12th"
    noted = "calendar" in profile.words and {"have", "got"} & set(words)  # "I have a meeting on the 17th"
    if noted or content(words) & profile.words or senses(words, at.language) & profile.meant:
        return ""
    who = next((k for k in range(begin, end) if at.word(k) in SPEAKERS.get(at.language, ())), None)
    if who is None or begin < who and at.word(who - 1) in _LED:
        return ""
    k = who + 1 if at.word(who) not in _POSSESSIVE else who + 2
    if at.language in ("de", "nl") and who > begin and at.word(k) not in COPULAS and who + 1 >= end - 1:
        k = who - 1  # "am 8. arbeite ich"
    copula = False
    while k < end and (at.word(k) in ADVERBS or at.word(k) in AUXILIARIES or at.word(k) in COPULAS):
        copula = copula or at.word(k) in COPULAS
        k += 1
    if copula:
        return _predicate(at, k, end)
    verb = at.word(k)
    return verb if verb.isalpha() and len(verb) > 2 and k < end else ""


_POSSESSIVE = listed("my our mein meine unser unsere mon ma notre mi nuestro nuestra meu minha mijn onze")


def _stretch(at: Analysis, first: int) -> tuple[int, int]:
    """The part of the clause between two words that join one statement to another."""
    begin, end = at.clause(first)
    begin = next((k + 1 for k in range(first - 1, begin - 1, -1) if at.word(k) in JOINS), begin)
    return begin, next((k for k in range(first + 1, end) if at.word(k) in JOINS), end)


def _predicate(at: Analysis, k: int, end: int) -> str:
    """What one is then: "at a wedding", "away"; nothing for "free" or for the value alone."""
    rest = [w for w in at.words(k, end) if w.isalpha() and w not in _LINKS]
    if not rest or PREDICATES & set(rest) or all(_is_time_word(w) for w in rest):
        return ""
    return rest[0]


def _is_time_word(word: str) -> bool:
    return word in TAGS or word in DAYTIME
