"""What the words beside a value say it is: the noun right before it, the event whose hour it is, a word that
only fills the gap. Pure.

Used only against a reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from leadqual.qualification.about.capitals import is_large
from leadqual.qualification.about.profile import Profile
from leadqual.qualification.lexicon.labels import (
    EVENT_OF,
    FILLERS,
    HAPPENS,
    KIN,
    LABEL_OF,
    MARKS,
    NAMES,
    OWN_ACTS,
    OWNERS,
    TAKEN_AWAY,
    TRAVELS,
)
from leadqual.qualification.lexicon.senses import senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_I = listed("i we ich wir je j' nous on yo eu io ik wij")
_GIVEN = listed("first given christian")
_FAMILY = listed("last family second")


def labelled(profile: Profile, at: Analysis, first: int, last: int) -> str:
    """The label right before the words if it names another thing than the field: "gate B14" is no flight,
    "First name Tunde" no surname. Also when the field's own label stands before other words."""
    own = own_labels(profile)
    coded = any(char.isdigit() for k in range(first, last) for char in at.word(k))
    said = _label(at, first)
    if said and (coded or said in NAMES) and said not in own:
        return said
    if said or not own or not (coded or own & NAMES):
        return ""
    for kind, k in _labelled_elsewhere(at):
        if kind in own and not first <= k < last and (kind in NAMES or coded):
            return f"other words are the {kind}"
    return ""


@lru_cache(maxsize=2048)
def own_labels(profile: Profile) -> frozenset[str]:
    named = [*profile.key_order, *profile.label_order]
    found = {LABEL_OF[word] for word in named if word in LABEL_OF}
    for k, word in enumerate(named):
        if word == "name" and named[k - 1] in _GIVEN | _FAMILY and k:
            found.add("given" if named[k - 1] in _GIVEN else "family")
    return frozenset(found)


def _label(at: Analysis, first: int) -> str:
    k = first - 1
    begin = at.sentence(first)[0]
    while k >= begin and at.word(k) in MARKS and first - k <= 4:
        if at.word(k) == "name" and at.word(k - 1) in _GIVEN | _FAMILY:
            return "given" if at.word(k - 1) in _GIVEN else "family"
        k -= 1
    return LABEL_OF.get(at.word(k), "") if k >= begin else ""


@lru_cache(maxsize=1024)
def _labelled_elsewhere(at: Analysis) -> tuple[tuple[str, int], ...]:
    """(label, token behind it) for the codes and names of a message that have a label before them."""
    return tuple(_behind_labels(at))


def _behind_labels(at: Analysis) -> Iterator[tuple[str, int]]:
    for k in range(1, len(at.tokens)):
        word = at.word(k)
        if word in MARKS or not word[0].isalnum():
            continue
        before = at.word(k - 1)
        if before not in LABEL_OF and before not in MARKS:
            continue
        if kind := _label(at, k):
            original = at.folded.original[at.folded.starts[at.tokens[k].start]]
            if any(char.isdigit() for char in word) or kind in NAMES and original.isupper():
                yield kind, k


def other_event(profile: Profile, at: Analysis, first: int) -> str:
    """The event whose hour stands at a token if it is not the field's: "the show starts at 7, table at 5:30",
    "I finish at 5"."""
    begin, end = at.clause(first)
    run = at.words(begin, first)
    if _WAKING & set(run) and not (_WAKING | _ALARMS) & profile.named:
        return "an alarm" if not _OTHERS & set(run) else ""
    o_clock = ["o'", "clock"] in (run[k : k + 2] for k in range(len(run)))
    if not profile.side and not o_clock and _I & set(run) and (acts := OWN_ACTS & set(run)):
        act = next(iter(acts))
        return "" if stem(act) in profile.words else act
    for k in range(begin, end):
        kind = EVENT_OF.get(at.word(k))
        if kind is None or _is_own_event(profile, at.word(k), kind):
            continue
        if k < first and HAPPENS & set(at.words(k + 1, min(first, k + 4))) and at.word(k - 1) not in _TOWARD:
            return at.word(k)
        if k == first - 2 and at.word(first - 1) in _AT_HOUR and not _TAKEN & set(run):
            return at.word(k)
        if k > first and at.word(k) == "feierabend":
            return at.word(k)
    return ""


_WAKING = listed(
    "wake waking weck wecke wecken reveille reveiller despierta despertar acorda acordar sveglia wek wekken"
)
_ALARMS = listed("alarm wakeup wecker reveil despertador sveglia wekker getup aufstehen")
_OTHERS = listed("and then und dann et puis y e en")
_AT_HOUR = listed("at um a alle om")
_TAKEN = listed(
    """book reserve schedule set make arrange need want add named called buche reservier reserver reserva
    prenota boek"""
)
_TOWARD = listed("to for zum zur au pour para al per naar")


@lru_cache(maxsize=2048)
def _is_own_event(profile: Profile, word: str, kind: str) -> bool:
    named = profile.named
    if (
        stem(word) in profile.words
        or kind == "show"
        and "event" in named
        or any(EVENT_OF.get(w) == kind for w in named)
    ):
        return True
    if senses((word,)) & profile.meant:
        return True
    if kind == "travel":
        return bool(TRAVELS & named) and not {"taxi", "cab", "driver", "pickup", "pick"} & named
    return not {stem(w) for w in named} - _BARE


_BARE = frozenset(
    map(stem, listed("time hour of the start begin end at when uhrzeit heure hora ora tijd event"))
)


def says_nothing(at: Analysis, first: int, last: int) -> bool:
    """Words that fill the gap and name nothing ("whatever", "doesn't matter"), unless written as a title."""
    if all(at.word(k) in FILLERS or not at.word(k)[0].isalnum() for k in range(first, last)):
        return not _is_written_large(at, first, last)
    if _is_hollow(at.words(first, last)) and not _is_written_large(at, first, last):
        return True
    return any(
        mark.first <= first and last <= mark.last and mark.last - mark.first > last - first
        for tag in ("indifferent", "decline", "open")
        for mark in at.tags.get(tag, ())
    )


_HOLLOW = listed(
    """nothing none nobody anything everything much all some various whatever nichts nix keins keine alles
    irgendwas allerlei verschiedenes rien aucun aucune tout nada ninguno ninguna todo nenhum nenhuma
    tudo niente nulla nessuno nessuna tutto niets niks geen alles wat grand chose"""
)
_WITH_HOLLOW = listed(
    """not no yet really special fancy particular in specific so far at the moment right now still just of
    sorts things stuff bit a little this and that else other noch besonderes bestimmtes eigentlich gerade
    derzeit momentan bisher im nicht viel pas pour l' l'instant instant encore de special particulier
    vraiment un peu en especial todavia aun aqui por ahora ainda momento de di particolare ancora per ora po'
    nog bijzonders speciaals van alles echt veel"""
)


def _is_hollow(words: list[str]) -> bool:
    """ "Nothing yet", "a bit of everything", "rien pour l'instant": a word that names nothing, no other."""
    said = {word for word in words if word[0].isalnum()}
    return bool(said & _HOLLOW or said == {"this", "and", "that"}) and said <= _HOLLOW | _WITH_HOLLOW


def _is_written_large(at: Analysis, first: int, last: int) -> bool:
    """Every word with a capital, and the first not only because it opens the sentence."""
    large = all(is_large(at, k) for k in range(first, last) if at.word(k)[0].isalpha())
    written = at.folded.source(at.tokens[first].start, at.tokens[last - 1].end)
    acronym = len(written) > 1 and written.isupper() and not at.folded.original.isupper()
    return large and (last - first > 1 or first != at.sentence(first)[0] or acronym)


def taken_away(profile: Profile, at: Analysis, first: int) -> str:
    """The verb that takes the thing away ("cancel our table at Lola's"), if the field is not about that."""
    begin = at.clause(first)[0]
    cut = next((k for k in range(first - 1, begin - 1, -1) if at.word(k) in _AND), begin)
    for k in range(cut, first):
        if at.word(k) == "drop" and (at.word(k + 1) in _DROPPED or at.word(first - 1) in ("in", "at")):
            continue
        if at.word(k) in TAKEN_AWAY and stem(at.word(k)) not in profile.asked:
            beside = k == cut or at.word(k - 1) not in ("the", "a", "no", "my", "we")
            return at.word(k) if beside and not _is_target(at, k, first) else ""
    return ""


_DROPPED = listed("me us him her them off")  # somewhere, not out
_AND = listed("and und et y e en then")
_TARGETS = listed("to by with nach auf par a por con naar per door")


def _is_target(at: Analysis, verb: int, first: int) -> bool:
    """ "move it to Friday", "replace X by Y": what comes instead."""
    return any(at.word(k) in _TARGETS for k in range(verb + 1, first))


def left_out(at: Analysis, first: int, last: int) -> bool:
    """ "take Marc off the invite", "Bea already paid": they are done with."""
    if at.word(last) in ("off", "out", "away", "weg", "raus") and at.word(first - 1) in _TAKE:
        return True
    k = last + 1 if at.word(last) in _HAS else last
    return at.word(k) in _ALREADY and at.word(k + 1).isalpha() and first == at.clause(first)[0]


def asks_me(at: Analysis, first: int, last: int) -> bool:
    """ "Ruth asked me to pay Tom": who says what is to be done is not whom it is done for."""
    if first not in (at.clause(first)[0], at.sentence(first)[0]):
        return False
    plain = at.word(last) in _TELLS and at.word(last + 1) in _ME
    return plain or at.word(last) in _SAYS and at.word(last + 1) in ("i", "we", "that")


_TELLS = listed("asked asks told tells wants wanted reminded lent begged made lets let")
_SAYS = listed("says said thinks suggested reckons insists")
_ME = listed("me us")
_TAKE = listed("take leave cross strike kick get keep lass nimm")
_HAS = listed("is has have had 's hat ist a ha heeft is tem")
_ALREADY = listed("already schon bereits deja ya ja gia al")


def others_wish(at: Analysis, first: int) -> bool:
    """ "Mon frère, lui, cherche à Brest": the sentence opens with somebody else and nobody speaks of
    themselves up to the value."""
    begin = at.sentence(first)[0]
    if begin == at.clause(first)[0] or _asks_of_them(at, begin):
        return False
    near = range(begin, min(first, begin + 4))
    named = [m.last for tag in ("third", "insider") for m in at.within(tag, begin, min(first, begin + 4))]
    named += [k + 1 for k in near if at.word(k) in KIN and at.word(k - 1) in OWNERS]
    return (
        bool(named)
        and not any(at.has(tag, named[0], first) for tag in ("first", "request"))
        and not (_ASKED & set(at.words(named[0], first)))
    )


_ASKED = listed(
    """book find get make send take put add set play schedule use pay please buche reserve us me uns nous nos
    noi ons fine good great perfect"""
)


def _asks_of_them(at: Analysis, begin: int) -> bool:
    """ "Is he free on the 7th, say 9:45?" """
    return at.word(begin) in _ASKS and at.word(begin + 1) not in OWNERS and at.is_question(begin)


_ASKS = listed(
    "is are does do has have can could will would ist hat kann est tiene puede tem pode ha puo heeft"
)


def is_owner(at: Analysis, last: int) -> bool:
    """ "my brother's rent": the words name whose it is, not who gets it."""
    return at.word(last) == "'s" and at.word(last + 1).isalpha() and at.word(last + 1) not in _AFTER_IS


_AFTER_IS = listed(
    """at in on fine good ok okay the a an my our great perfect not too so very out off here there it please
    is and or one ones account savings checking bank current place phone number email wallet
    card calendar konto"""
)


def denied_behind(at: Analysis, last: int) -> bool:
    """ "From Bremen it has no direct one", "a Vigo no hay vuelos": a clause opens with the words and says
    that there is nothing."""
    end = at.clause(last - 1)[1]
    near = at.words(last, min(end, last + 5))
    if not near or near[0] not in _DUMMIES or near[1:2] and near[1] in _AT_MOST:
        return False  # "in Lodi no more than 2000"
    return bool(_NOTHING & set(near))


_AT_MOST = listed("more less fewer later earlier")
_DUMMIES = listed("it there il n' no nao non es gibt geht is er c' hay")
_NOTHING = listed(
    """no nothing none not kein keine keinen nichts rien aucun pas nada ningun nao nessun nulla geen
    niets non"""
)
