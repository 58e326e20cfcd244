"""How a question asks for a day, an hour or one end of a way. Pure."""

from __future__ import annotations

from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.sides import side_of
from leadqual.qualification.confirmed.asking_numbers import language_of
from leadqual.qualification.lexicon import Mark
from leadqual.qualification.lexicon.appointed import ATTENDED
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_GOING = listed("""going headed heading travelling traveling flying driving wohin vas va voy""")
_WHEN = listed(
    """when wann quand cuando quando wanneer date day month time until till datum tag fecha dia data giorno
    dag jour timeline timeframe deadline soon schedule start begin plazo prazo delai
    frist scadenza echeance"""
)
_HOUR = listed(
    """pm am when time hour o'clock uhrzeit heure hora ora tijd uhr wann quand cuando quando wanneer slot"""
)
_WHERE = listed(
    """where city town place location area destination wo wohin woher stadt ou ville lieu donde ciudad
    lugar onde cidade local dove citta luogo waar stad plaats airport station address"""
)
_HOW_LONG = (
    "how long",
    "how many days",
    "how many nights",
    "wie lange",
    "combien de temps",
    "cuanto tiempo",
    "quanto tempo",
    "hoe lang",
)


def side_fit(
    profile: Profile, at: Analysis, first: int, last: int, words: list[str], stems: frozenset[str]
) -> int:
    joined = " ".join(words)
    if profile.field.kind == "date" and (named := _asks_expiry(profile, at, words)):
        return named
    asks_kind = bool(
        (_WHEN if profile.field.kind == "date" else _HOUR if profile.time else _WHERE) & set(words)
    )
    marks = [m for m in at.within("end", first, last) if _says_where(at, m, first, last)]
    sides = {side_of(at, m, profile) for m in (*marks, *at.within("start", first, last))}
    ends = "end" in sides or any(p in joined for p in _HOW_LONG)
    starts = "start" in sides
    ends = (
        ends or bool(_GOING & set(words)) and not starts and profile.field.kind != "date" and not profile.time
    )
    if ends and not starts and _is_deadline(profile, words):
        return 2 if profile.asked & stems else 1
    if profile.field.kind == "date" and not asks_kind and _WHERE & set(words) and not profile.asked & stems:
        return 0  # "Where to?" asks for no day
    if profile.side and starts != ends:
        same = ends if profile.side == "end" else starts
        return (2 if asks_kind or profile.asked & stems else 1) if same else (-1 if asks_kind or ends else 0)
    if profile.side and ends and any(p in joined for p in _HOW_LONG) and profile.side == "end":
        return 2
    if profile.asked & stems:
        return 2 if asks_kind else 1
    return 1 if asks_kind and not _asks_of_thing(profile, words) else 0


_EXPIRY = frozenset(("expiry", "undercontract", "renewal"))


def _asks_expiry(profile: Profile, at: Analysis, words: list[str]) -> int:
    """ "Wann läuft Ihr Vertrag aus?" asks for the end of a contract, and for no other day."""
    said = senses(words, language_of(at)) & _EXPIRY
    if not said or not _WHEN & set(words):
        return 0
    if profile.meant & {"expiry", "undercontract"}:
        return 2
    return -1 if profile.meant and not profile.meant & _EXPIRY and not profile.asked & content(words) else 0


_BY_WHEN = listed("by bis ate hasta para entro per d' avant voor tegen pour latest spatestens")
_USE = listed(
    """start starts starting begin begins live golive go launch kickoff rollout use deadline startdatum
    start beginn
    einfuhrung debut demarrage inicio inizio avvio startdatum livegang timeline timeframe wanted needed"""
)
_AWAY = listed(
    """journey trip travel flight train bus ride car rental hotel stay pickup departure check checkin booking
    reservation reise fahrt flug abreise anreise miete voyage viaje viagem viaggio reis"""
)


def _is_deadline(profile: Profile, words: list[str]) -> bool:
    """ "By when should it run?" asks for the start of what somebody wants to use, not for an end."""
    named = profile.named
    return (
        profile.side == "start"
        and profile.field.kind == "date"
        and bool(_USE & named)
        and not _AWAY & named
        and bool(_BY_WHEN & set(words))
    )


def asks_of_event(profile: Profile, words: list[str]) -> bool:
    """ "When can we have a demo?", "When shall we ring you?" for when somebody wants to start."""
    said, named = set(words), profile.named
    if not _USE & named or _AWAY & named or not _WHEN & said or _USE & said:
        return False
    return bool((ATTENDED | _TALK) & said - named)


_TALK = listed(
    """talk speak ring phone decide decided anrufen telefonieren sprechen entscheiden appeler parler decider
    llamar hablar decidir ligar falar chiamare parlare decidere bellen spreken beslissen"""
)


def _asks_of_thing(profile: Profile, words: list[str]) -> bool:
    """ "When is the next review?": the day of something that the field does not name."""
    for opener in ("when", "wann", "quand", "cuando", "quando", "wanneer"):
        if opener in words:
            rest = words[words.index(opener) + 1 :]
            if rest[:1] and rest[0] in ("is", "does", "was", "will", "ist", "endet", "est", "es", "e"):
                return not _NO_THING & set(rest) and not senses(rest) & profile.meant
    return False


_NO_THING = listed("you we it this sie vous usted voce lei u good best")


def _says_where(at: Analysis, mark: Mark, first: int, last: int) -> bool:
    """Whether an end mark of a question is one: "have to run" is none, "Where to?" and "To which city"
    are."""
    if at.word(mark.last - 1) not in ("to", "a") or mark.last - mark.first > 1:
        return True
    return (
        mark.first == first
        or at.word(mark.last) in ("?", ".", "")
        or at.word(mark.last) in ("which", "what", "where")
    )
