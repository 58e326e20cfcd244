"""Questions: what an agent's message asks for, and whether a visitor's question states something all the
same. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon import Mark, concepts
from leadqual.qualification.lexicon.counted import dimension
from leadqual.qualification.lexicon.senses import nouns_in, of_kind, pointed, senses
from leadqual.qualification.places import Doubt, Place
from leadqual.qualification.profile import Profile, content
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.tokens import stem

_WHO = listed(
    """name names called talking speaking chatting heissen heisst heiss appelez appelle llama llamas chama
    chamas chiama chiami heet nom nombre nome naam named"""
)
_GOING = listed("""going headed heading travelling traveling flying driving wohin vas va voy""")
_WEATHER = listed("""rain snow sunny cold hot warm windy humid weather sun storm cloudy""")
_FILLERS = listed(
    """and so ok okay well hi hello hey also then but yes no sure great thanks please , und et alors y e en
    dan hm hmm oh ah"""
)
_PREPOSITIONS = listed(
    """in on for at to from of by near around with until till within am im fur nach ab bis zum beim um a au
    aux pour de du en dans vers el para hasta desde al no na em ate per da dal il op voor naar tot om
    van"""
)
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


def asks(place: Place, profile: Profile) -> Doubt | None:
    """Why the question in which the value stands states nothing; None when it is a statement or a request
    that states."""
    at, (begin, end) = place.at, place.sentence
    if not at.is_question(place.first) or _is_told(place):
        return None
    if not profile.is_self and _wishes_for(place, profile):
        return None
    opener = _opener(place) or (
        "ask_it"
        if at.word(_first_word(at, begin)) in _AUX and at.word(_first_word(at, begin) + 1) not in _THOU
        else ""
    )
    if opener == "":
        return _bare_question(place, profile, begin, end)
    if opener == "whatabout" and profile.field.kind == "boolean":
        return Doubt("unclear", "question")
    if opener == "whatabout":
        return None if place.answers or not profile.is_self else Doubt("unclear", "question")
    if profile.field.kind == "choice" and not profile.is_self and _looks_for(place):
        return None
    if (
        opener == "request"
        and profile.field.kind in ("boolean", "choice")
        and _asks_existence(at, begin, place.first)
    ):
        return Doubt("unclear", "question")
    if opener == "request" and place.shape == "number" and _CHEAPER & set(at.words(begin, place.first)):
        return Doubt("unclear", "question")
    if opener == "request":
        return Doubt("refused", "question") if profile.is_self and not place.answers else None
    if (
        opener == "ask_it"
        and not profile.is_self
        and _WEATHER & set(at.words(begin, end))
        and _is_adjunct(place)
    ):
        return None
    if place.shape == "number" and opener == "ask_it" and place.first == _first_word(at, begin) + 1:
        return Doubt("unclear", "question")  # "Is 2 what most people take?"
    if (
        opener == "ask_it"
        and place.answers
        and place.shape in ("date", "number")
        and not _NAMED_THING & set(at.words(begin, begin + 3))
    ):
        return None
    if opener == "ask_it":
        return Doubt(
            "refused" if profile.is_self or profile.field.kind in ("boolean", "choice") else "unclear",
            "question",
        )
    if profile.is_self:
        return Doubt("refused", "question")
    return None if _is_adjunct(place) else Doubt("unclear", "question")


_CHEAPER = listed("discount cheaper reduction rebate rabatt remise descuento desconto sconto korting")
_SOME = listed(
    """any anything something someone somewhere anywhere irgendwas etwas quelque algo algum qualcosa iets"""
)
_MODAL = listed("could can would will might")
_THEY = listed("they he she you it i we")
_DO = listed("do make manage fit have get squeeze be come go see take")
_WHICH = listed("that which with where for who")


def _wishes_for(place: Place, profile: Profile) -> bool:
    """ "anything by Lottie Marsh?", "could they do the 23rd?", "is there a house that takes dogs?": asking
    for it is wanting it."""
    at, (begin, _) = place.at, place.sentence
    k = _first_word(at, begin)
    if at.word(k) in _SOME and k < place.first and place.shape != "boolean":
        return True
    if place.shape in ("date", "number") or profile.time:
        return at.word(k) in _MODAL and at.word(k + 1) in _THEY and at.word(k + 2) in _DO
    if place.shape != "boolean" or at.words(k, k + 2) not in (["is", "there"], ["are", "there"]):
        return False
    return any(at.word(j) in _WHICH for j in range(k + 3, place.first)) and at.word(k + 2) not in (
        "the",
        "your",
    )


def _is_told(place: Place) -> bool:
    """A statement with a question hung on it ("a table for 4, can you do that?"), or one's own fact
    inside a request."""
    at, (begin, end), (first, last) = place.at, place.sentence, place.clause
    told = any(
        at.word(m.last) in ("are", "am", "have", "need", "want", "would", "will")
        for m in at.within("first", first, place.first)
    )
    if (
        told
        and not at.has("ask_it", first, first + 2)
        and not at.has("whq", begin, begin + 1)
        and not at.has("if", first, place.first)
    ):
        return True
    if last >= end or not any(w[:1].isalnum() for w in at.words(last, end)):
        return False
    if at.word(first) in _PREPOSITIONS or at.word(first) in (
        "with",
        "mit",
        "avec",
        "con",
        "com",
        "met",
        "bei",
        "assuming",
        "given",
    ):
        return not at.has("whq", last, end)
    if not _opener(place):
        return True
    opens = any(
        m.first <= first + 1
        for tag in ("ask_it", "whq", "request")
        for m in at.within(tag, first, place.first + 1)
    )
    before = any(m for tag in ("ask_it", "whq", "request") for m in at.within(tag, begin, first))
    if opens or before:
        return False
    return any(at.has(tag, last, end) for tag in ("tail", "ask_it", "whq", "request"))


_WHERE_BY = listed("in around near at by close nearby for with")
_ONE = listed("a an any some good nice")


_SEEKS = (["is", "there"], ["are", "there"], ["any", "good"])
_KNOWS = ["do", "you", "know"]


def _looks_for(place: Place) -> bool:
    """ "Is there a good psychiatrist around San Jose?" looks for one."""
    at, (begin, _) = place.at, place.sentence
    k = _first_word(at, begin)
    opens = at.words(k, k + 2) in _SEEKS or at.words(k, k + 3) == _KNOWS
    between = at.words(k + 2, place.first)
    return opens and len(between) <= 4 and bool(_ONE & set(between)) and at.word(place.last) in _WHERE_BY


def _asks_existence(at: Analysis, begin: int, end: int) -> bool:
    """ "do you have an API?" asks; "do you have anything with an API" asks for one."""
    words = " ".join(at.words(begin, end))
    asks = any(
        start in words
        for start in (
            "do you have",
            "have you got",
            "is there",
            "are there",
            "do you offer",
            "do you support",
            "gibt es",
            "haben sie",
            "hay",
            "tienen",
            "tem ",
            "avete",
            "hebben jullie",
            "avez vous",
        )
    )
    return asks and not any(word in words for word in ("any", "something", "one with", "somewhere", "other"))


_AUX = listed("""would will does do is are can could did has have should was were may might must""")
_THOU = listed("you i we u there")
_NAMED_THING = listed("it they that this these those he she")


def _first_word(at: Analysis, begin: int) -> int:
    k = begin
    while k < len(at.tokens) - 1 and at.word(k) in _FILLERS:
        k += 1
    return k


def _opener(place: Place) -> str:
    """The tag of the phrase that opens the question, the longest of those that stand first."""
    at, (begin, _) = place.at, place.sentence
    best: tuple[int, int, str] = (10**6, 0, "")
    for tag in ("whatabout", "request", "ask_it", "whq"):
        for mark in at.within(tag, begin, place.first + 1):
            opens = mark.first in (begin, place.clause[0]) or all(
                w in _FILLERS for w in at.words(begin, mark.first)
            )
            opens = (
                opens
                or at.word(mark.first - 1) in ("and", "or", "but", "so")
                or tag == "request"
                or mark.first in at.clauses
            )
            if opens:
                best = min(best, (mark.first, -(mark.last - mark.first), tag))
    return best[2]


def _bare_question(place: Place, profile: Profile, begin: int, end: int) -> Doubt | None:
    at = place.at
    words = [w for w in at.words(begin, end) if w[:1].isalnum()]
    extra = len(words) - len([w for w in at.words(place.first, place.last) if w[:1].isalnum()])
    if profile.field.kind == "boolean" or profile.field.kind == "choice" and _asks_stock(words):
        return Doubt("unclear", "question")
    if place.echo and extra <= 3:
        return Doubt("refused", "question", "echo")
    if profile.is_self or extra <= 2:
        return Doubt("unclear", "question")
    return None


def _asks_stock(words: list[str]) -> bool:
    """ "You still got the black ones?" asks for what there is."""
    return words[:1] == ["you"] and bool({"have", "got", "sell", "stock", "do", "offer"} & set(words[1:4]))


def _is_adjunct(place: Place) -> bool:
    """ "what is the weather in Cotati on the 7th": the asker sets the place and day himself."""
    at = place.at
    before = at.words(max(place.sentence[0], place.first - 3), place.first)
    return any(word in _PREPOSITIONS for word in before)


@lru_cache(maxsize=8192)
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


@lru_cache(maxsize=4096)
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
    if not cuts or not _asks_from(at, first, cuts[0]):
        return []
    return list(zip([first, *cuts], [*cuts, last], strict=True))


_JOINTS = listed(", and und et y e en &")


def _asks_from(at: Analysis, first: int, last: int) -> bool:
    """Whether a question word stands first, small words aside."""
    for mark in at.within("whq", first, min(last, first + 6)):
        return all(
            w in _PREPOSITIONS or w in _FILLERS or not w.isalpha() for w in at.words(first, mark.first)
        )
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
    return len(words) <= 5 or not _BIDDING.isdisjoint(words)


def _piece_fit(profile: Profile, at: Analysis, first: int, last: int) -> int:
    words = at.words(first, last)
    stems = content(words)
    kind = profile.field.kind
    if kind == "number" or profile.field.of:
        return _number_fit(profile, words, stems, at.language)
    if kind == "date" or profile.side or profile.time:
        return _side_fit(profile, at, first, last, words, stems)
    return _text_fit(profile, words, stems, senses(words, at.language))


@lru_cache(maxsize=2048)
def _asked_measure(profile: Profile) -> frozenset[int]:
    """The dimensions that the field names: "How high is it?" asks for a height."""
    return frozenset(kind for word in (*profile.key_order, *profile.label_order) for kind in dimension(word))


def _number_fit(profile: Profile, words: list[str], stems: frozenset[str], language: str) -> int:
    said = senses(words, language)
    if profile.takes_money:
        return _money_fit(profile, words, stems, said)
    counted = frozenset(c for word in words for c in concepts.counts(word) if word not in concepts.MINE_WORDS)
    if counted & profile.counts:
        return 2
    asks_number = bool(_QUANTITY & set(words))
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


@lru_cache(maxsize=4096)
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
_ARE = listed("are seid sind etes sont son sois sao siete zijn will would should do does can could were")
_YOU = listed("you ihr sie vous ustedes vosotros voces voi jullie u")


def _money_fit(profile: Profile, words: list[str], stems: frozenset[str], said: frozenset[str]) -> int:
    kinds = concepts.money_kinds(words)
    if kinds & profile.money:
        return 2
    if kinds - {"price"} and profile.money:
        return -1
    if profile.asked & stems or profile.meant & said:
        return 2
    return 1 if _MONEY & set(words) else 0


def _side_fit(
    profile: Profile, at: Analysis, first: int, last: int, words: list[str], stems: frozenset[str]
) -> int:
    joined = " ".join(words)
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
    if profile.side and starts != ends:
        same = ends if profile.side == "end" else starts
        return (2 if asks_kind or profile.asked & stems else 1) if same else (-1 if asks_kind or ends else 0)
    if profile.side and ends and any(p in joined for p in _HOW_LONG) and profile.side == "end":
        return 2
    if profile.asked & stems:
        return 2 if asks_kind else 1
    return 1 if asks_kind and not _asks_of_thing(profile, words) else 0


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
                return (
                    not {
                        "you",
                        "we",
                        "it",
                        "this",
                        "sie",
                        "vous",
                        "usted",
                        "voce",
                        "lei",
                        "u",
                        "good",
                        "best",
                    }
                    & set(rest)
                    and not senses(rest) & profile.meant
                )
    return False


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


def _text_fit(profile: Profile, words: list[str], stems: frozenset[str], said: frozenset[str]) -> int:
    if (
        profile.self_kind == "person"
        and _WHO & set(words)
        and not {"company", "firm", "firma", "entreprise", "empresa", "azienda", "bedrijf"} & set(words)
    ):
        return 2
    if profile.asked & stems or any(
        stem(w) in profile.asked for w in words if stem(w) not in concepts.GENERIC
    ):
        return 2
    if profile.meant & said:
        return 2 if not profile.is_self or len(words) <= 14 else 1
    return -1 if pointed(profile.meant) and pointed(said) and profile.field.kind == "text" else 0
