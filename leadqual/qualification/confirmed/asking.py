"""What an agent's message asks for. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.profile import Profile, before_of, content
from leadqual.qualification.asserted.inquiring import FILLERS, PREPOSITIONS
from leadqual.qualification.confirmed.heads import (
    asks_heads,
    asks_of_some,
    asks_who_is,
    asks_whom,
    names_firm_too,
    without_shares,
)
from leadqual.qualification.lexicon import Mark, concepts
from leadqual.qualification.lexicon.counted import dimension
from leadqual.qualification.lexicon.senses import nouns_in, of_kind, pointed, senses
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.language import scores
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_WHO = listed(
    """name names called talking speaking chatting heissen heisst heiss appelez appelle llama llamas chama
    chamas chiama chiami heet nom nombre nome naam named"""
)
_GOING = listed("""going headed heading travelling traveling flying driving wohin vas va voy""")
_QUANTITY = listed(
    """many much size big large combien cuantos cuantas cuanto quantos quantas quanto quanti quante viele
    viel gross grande grand groot hoeveel wieviel number amount long far often oft souvent menudo
    frequencia spesso vaak"""
)
_WHEN = listed(
    """when wann quand cuando quando wanneer date day month time until till datum tag fecha dia data giorno
    dag jour timeline timeframe deadline soon schedule start begin"""
)
_HOUR = listed(
    """pm am when time hour o'clock uhrzeit heure hora ora tijd uhr wann quand cuando quando wanneer slot"""
)
_WHERE = listed(
    """where city town place location area destination wo wohin woher stadt ou ville lieu donde ciudad
    lugar onde cidade local dove citta luogo waar stad plaats airport station address"""
)
_MONEY = listed(
    """budget much cost spend price amount pay invest money kosten preis presupuesto orcamento prix prezzo
    prijs betrag montant importe valor importo bedrag fund cifra figure sum somme quantia summe orcado
    gasto"""
)
_CURRENCIES = listed("$ € £ euro euros dollar dollars pounds reais franken francs franchi chf")
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


@lru_cache(maxsize=2048)
def fit(profile: Profile, at: Analysis) -> int:
    """How an agent's message asks for the field: 2 by its words, 1 by the kind of answer, 0 not to be
    seen, -1 it asks for something else of that kind."""
    pieces = _question_pieces(at)
    if not pieces:
        return 0
    best = max(_piece_fit(profile, at, first, last) for first, last in pieces)
    if best or len({at.sentence(first)[0] for first, _ in pieces}) == len(at.sentences):
        return best
    return min(1, max(_piece_fit(profile, at, *at.sentence(first)) for first in at.sentences))


@lru_cache(maxsize=2048)
def _question_pieces(at: Analysis) -> tuple[tuple[int, int], ...]:
    """The sentences that ask; without any, the last two, for "Time, place." and "I need your budget." ask
    too."""
    spans = [at.sentence(first) for first in at.sentences]
    asking = [piece for s in spans if at.is_question(s[0]) for piece in (s, *_questions_in(at, *s))]
    return tuple(asking or [s for s in spans[-2:] if _is_request(at.words(*s))])


def _questions_in(at: Analysis, first: int, last: int) -> list[tuple[int, int]]:
    """The questions that one sentence joins: "which city, and till when do you need it?"."""
    cuts = [
        k
        for k in range(first + 1, last - 1)
        if at.word(k) in _JOINTS and at.word(k + 1) not in _JOINTS and _asks_from(at, k + 1, last)
    ]
    if cuts and all(w in FILLERS for w in at.words(first, cuts[0])):
        first, cuts = cuts[0] + 1, cuts[1:]  # "Sure, which city, and till when?"
    if not cuts or not _asks_from(at, first, cuts[0]):
        return []
    return list(zip([first, *cuts], [*cuts, last], strict=True))


_JOINTS = listed(", and und et y e en &")


def _asks_from(at: Analysis, first: int, last: int) -> bool:
    """Whether a question word stands first, small words aside."""
    for mark in at.within("whq", first, min(last, first + 6)):
        return all(w in PREPOSITIONS or w in FILLERS or not w.isalpha() for w in at.words(first, mark.first))
    return False


_BIDDING = listed(
    """your you please need tell give provide specify let know kindly share enter name send which
    what when how who where may missing left next first confirm choose pick bitte ihr ihre ihren sie
    dein deine sag sagen nennen brauche votre vos vous dites donnez quel quelle combien su sus tu
    usted diga cuanto cuantos cual sua seu voce diga qual quanto quantos suo tuo lei mi dica quale
    quanti uw jouw je welke hoeveel graag"""
)


def _is_request(words: list[str]) -> bool:
    """Whether a sentence that is no question asks all the same; "Our office is open all day." does not."""
    if _WAITING & set(words) or any("-".join(words[:k]) in _NO_HURRY for k in range(1, 5)):
        return False
    return not _BIDDING.isdisjoint(words) or len(words) <= 5 and words[0] not in _SELF


# "I see.", "One moment, please.", "Take your time." ask for nothing
_SELF = listed("i we ich wir je j' nous yo nosotros eu nos io noi ik wij we")
_NO_HURRY = listed(
    """take-your-time let-me-check let-me-look let-me-see lassen-sie-sich-zeit lass-dir-zeit
    prenez-votre-temps prends-ton-temps tomese-su-tiempo tomate-tu-tiempo leve-o-tempo sem-pressa
    si-prenda prenditi neem-de-tijd neem-rustig"""
)
_WAITING = listed("moment moments sec momento momentino augenblick instant attimo instante momentje ogenblik")


def _piece_fit(profile: Profile, at: Analysis, first: int, last: int) -> int:
    words = at.words(first, last)
    stems = content(words)
    kind = profile.field.kind
    if kind == "number" or profile.field.of:
        return _number_fit(profile, words, stems, _language(at))
    if kind == "date" or profile.side or profile.time:
        return _side_fit(profile, at, first, last, words, stems)
    return _text_fit(profile, words, stems, senses(words, _language(at)))


def _language(at: Analysis) -> str:
    """The question's language; "" for a word or two of which no language's small words are any:
    "Scadenza?"."""
    return at.language if len(at.tokens) > 3 or any(scores(at.folded.text)) else ""


@lru_cache(maxsize=2048)
def _asked_measure(profile: Profile) -> frozenset[int]:
    """The dimensions that the field names: "How high is it?" asks for a height."""
    return frozenset(kind for word in (*profile.key_order, *profile.label_order) for kind in dimension(word))


def _number_fit(profile: Profile, words: list[str], stems: frozenset[str], language: str) -> int:
    if profile.takes_money:
        return _money_fit(profile, words, stems, senses(words, language))
    rest = without_shares(words, language)
    if len(rest) == len(words):
        return _count_fit(profile, words, stems, language)
    found = _count_fit(profile, rest, content(rest), language)
    if found == 2 or not _QUANTITY & set(rest) or _count_fit(profile, words, stems, language) < 1:
        return found
    return -1  # "How many people per branch?" asks for no branches


def _count_fit(profile: Profile, words: list[str], stems: frozenset[str], language: str) -> int:
    said = senses(words, language)
    if concepts.money_kinds(before_of(words)) and not _HOW_MANY_OF & set(words) or _SPENDING & set(words):
        return -1  # "What is your budget per employee?"
    if asks_heads(words) and not set(words) & _NEEDED:
        return 2 if profile.counts & {"people", "staff", "party", "team"} else -1
    if profile.self_kind == "staff" and asks_of_some(words):
        return -1  # "How many people would use it?"
    counted = frozenset(c for word in words for c in concepts.counts(word) if word not in concepts.MINE_WORDS)
    if counted & profile.counts:
        return 2
    if _names_it_only(profile, words):
        return 2
    asks_number = bool(_QUANTITY & set(words))
    if "staff" in profile.counts and _SIZE & set(words) and stems & _FIRMS:
        return 2
    stems = stems if "staff" in profile.counts else stems - _FIRMS
    if _asked_measure(profile) & {kind for word in words for kind in dimension(word)}:
        return 2
    specific = (
        counted - {"site", "team", "people", "party"}
        if profile.counts & {"people", "team"}
        else counted - {"site"}
    )
    if profile.asked & stems:
        return 2 if asks_number or not specific else 1
    own, other = of_kind(profile.meant, "count"), of_kind(said, "count")
    if asks_number and (own & other or profile.nouns & {spot.name for spot in nouns_in(words, language)}):
        return 2
    if asks_number and pointed(own) and pointed(other) and not counted & concepts.PARTY:
        return -1
    if specific and asks_number:
        return -1
    if not asks_number:
        return 0
    if "long" in words and not profile.counts & concepts.DURATIONS:
        return -1
    return -1 if _counts_other(profile, words) else 1


def _names_it_only(profile: Profile, words: list[str]) -> bool:
    """ "En parkeerplaatsen?" for parking places: a noun and nothing else, of one root with the field's."""
    said = [w for w in words if w.isalpha() and w not in _ASIDES]
    if "?" not in words or len(said) != 1 or len(said[0]) < 6:
        return False
    return _root(said[0]) in {
        _root(word) for word in (*profile.key_order, *profile.label_order) if len(word) > 4
    }


_ASIDES = listed("""
    and und et y e en the die der das les le la los las el os as i gli de het how about your ihre vos""")


def _counts_other(profile: Profile, words: list[str]) -> bool:
    """ "How many machines?" for a number of shops, "How many are you?" for a number of lifts."""
    told = (profile.own or profile.words - _MEASURES) and not _ANY_NUMBER & {
        *profile.key_order,
        *profile.label_order,
    }
    k = next((k for k, w in enumerate(words) if w in _HOW_MANY), None)
    if k is None or not told:
        return False
    k += words[k + 1 : k + 2] in (["many"], ["viele"], ["of"], ["de"], ["d'"])
    rest = words[k + 1 : k + 4]
    if rest[:1] and rest[0] in _ARE and set(rest[1:]) & _YOU and not set(rest) & {"need", "want"}:
        return len(rest) < 3 and not profile.counts & {"people", "staff", "party", "team"}
    noun = rest[0] if rest else ""
    plain = noun.isalpha() and len(noun) > 3 and stem(noun) not in concepts.GENERIC and noun not in _ARE
    known = bool(profile.own) or words[0] in ("how", "and", "so", "ok")
    if not plain or not known or noun in _NEEDED or profile.asked & {stem(noun)}:
        return False
    return _root(noun) not in {_root(word) for word in profile.asked if len(word) > 3}


def _root(word: str) -> str:
    """The beginning of a word as its kin in other languages spell it: Maschine, machine, maquina."""
    for letters, plain in (("sch", "ch"), ("qu", "ch"), ("k", "c"), ("ph", "f"), ("z", "c")):
        word = word.replace(letters, plain)
    return word[:4]


@lru_cache(maxsize=2048)
def counted_after(profile: Profile, at: Analysis) -> bool:
    """Whether a question asks for the field's number only after another one ("How many passengers and
    suitcases?")."""
    for first, last in _question_pieces(at):
        nouns = [w for w in at.words(first, last) if concepts.counts(w) and w not in concepts.MINE_WORDS]
        if len(nouns) < 2 or not _HOW_MANY & set(at.words(first, last)):
            continue
        own = [bool(concepts.counts(w) & profile.counts) or stem(w) in profile.words for w in nouns]
        if (
            own[-1]
            and not any(own[:-1])
            and {"and", "und", "et", "y", "e", "en"} & set(at.words(first, last))
        ):
            return True
    return False


_SIZE = listed(
    "size big large gross grosse taille grande tamano tamanho dimensione dimensioni grootte groot omvang"
)
_SPENDING = listed(
    "spend spending gastar spendere depenser ausgeben uitgeven investir invertir investire investeren"
)
_HOW_MANY_OF = listed(
    "many wie combien cuantos cuantas quantos quantas quanti quante hoeveel wieviele size number"
)
_HOW_MANY = listed("how wie combien cuantos cuantas quantos quantas quanti quante hoeveel wieviele")
_ANY_NUMBER = listed("quantity amount count menge anzahl quantite cantidad quantidade quantita aantal total")
_MEASURES = frozenset(map(stem, listed("total size number")))
_NEEDED = listed(
    """need want like require brauchen brauchst braucht mochten mochtest wollen suchen benotigen sollen
    werden voulez
    faut faudrait souhaitez avez serez necesita necesitan quieren quiere busca seran vienen precisa
    precisam deseja
    querem serao serve servono vuole volete desidera saranno wilt willen nodig hebben heeft komen insgesamt
    genau
    ungefahr etwa total more altogether approximately roughly exactly extra additional other else people"""
)
_ARE = listed(
    """are seid sind etes sont son sois sao siete zijn will would should do does can could were wurden werden
    sollen sollten konnten mussten durfen seraient pourraient vont usarian serian podrian van usariam seriam
    vao sarebbero potrebbero zouden gaan kunnen moeten lo le la los las"""
)
_YOU = listed("you ihr sie vous ustedes vosotros voces voi jullie u")


def _money_fit(profile: Profile, words: list[str], stems: frozenset[str], said: frozenset[str]) -> int:
    kinds = concepts.money_kinds(words)
    if kinds & profile.money:
        return 2
    if kinds - {"price"} and profile.money:
        return -1
    if profile.asked & stems or profile.meant & said:
        return 2
    return 1 if _MONEY & set(words) or "?" in words and _CURRENCIES & set(words) else 0


def _side_fit(
    profile: Profile, at: Analysis, first: int, last: int, words: list[str], stems: frozenset[str]
) -> int:
    joined = " ".join(words)
    if profile.field.kind == "date" and (named := _asks_expiry(profile, at, words)):
        return named
    asks_kind = bool(
        (_WHEN if profile.field.kind == "date" else _HOUR if profile.time else _WHERE) & set(words)
    )
    ends = any(_says_where(at, m, first, last) for m in at.within("end", first, last)) or any(
        p in joined for p in _HOW_LONG
    )
    starts = at.has("start", first, last)
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
    said = senses(words, _language(at)) & _EXPIRY
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
    named = {*profile.key_order, *profile.label_order}
    return (
        profile.side == "start"
        and profile.field.kind == "date"
        and bool(_USE & named)
        and not _AWAY & named
        and bool(_BY_WHEN & set(words))
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


_FIRMS = frozenset(map(stem, concepts.SELF["company"].split())) | {"ditt", "betrieb", "sociedad"}


def _of_whose(
    words: list[str], stems: frozenset[str], said: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """What a question asks for, without whose it is: "In which country is your company?", "What is your firm
    called?"."""
    if "firm" not in said and not stems & _FIRMS:
        return stems, said
    things = pointed(said) - {"firm", "personname", "vacancies", "currentbill"}
    if things & _THINGS:
        return stems - _FIRMS, said - {"firm"}
    return stems, said - {"personname"} | {"firm"}


_THINGS = frozenset(("country", "role", "industry", "tool", "personname", "place"))


def _text_fit(profile: Profile, words: list[str], stems: frozenset[str], said: frozenset[str]) -> int:
    stems, said = _of_whose(words, stems, said)
    asked, meant = profile.asked, profile.meant
    if profile.self_kind != "company" and len(meant) > 1:
        asked, meant = asked - _FIRMS, meant - {"firm"}
    if profile.self_kind == "person" and _WHO & set(words) and "firm" not in said:
        return 2
    if profile.self_kind == "person" and (asks_whom(words) or names_firm_too(words)):
        return 1
    if profile.self_kind == "role" and (asked_as := asks_who_is(words)):
        return asked_as
    if asked & stems:
        return 2
    if meant & said:
        return 2 if not profile.is_self or len(words) <= 14 else 1
    if "place" in said and "country" in meant:
        return 1
    wanted = pointed(meant) or meant & {"firm"}
    return -1 if wanted and _points(said) and profile.field.kind == "text" else 0


def _points(said: frozenset[str]) -> bool:
    return bool(pointed(said) or said & {"firm", "tool"})
