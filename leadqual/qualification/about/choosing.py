"""Whether a named choice is the field's. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.own_trade import (
    before_article,
    is_anothers,
    is_what_they_are,
    not_their_trade,
    says_we,
)
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.about.sides import local_side
from leadqual.qualification.about.transfers import account_side, transferred
from leadqual.qualification.about.whose_choice import ANOTHER_ACCOUNT, is_patient, whose
from leadqual.qualification.about.whose_time import TIED_TO, time_of_another
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.assenting import ASSENT
from leadqual.qualification.lexicon.senses import spots
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.talk import Talk
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.choice_spans import DISPUTED, asks_span
from leadqual.qualification.readers.choices import NOUNS, is_bare, is_common, is_only_meant
from leadqual.qualification.readers.word_sets import words as listed

DECIDER = "who decides"
_NAMES = listed(
    """class ticket tickets plan option one type fare seat seats room style mode version package account
    tier edition show ride"""
)


_WISHES = listed("want need like prefer book get take find reserve rent love go")


def _is_wished(at: Analysis, first: int, last: int) -> bool:
    """ "I want a standard car": an adjective in a wish; a noun that is a choice's name needs more."""
    wishes = _WISHES & set(at.words(at.clause(first)[0], first))
    if at.words(first - 2, first) == ["make", "it"]:
        return True
    return (
        bool(wishes)
        and at.word(first) not in NOUNS
        and (at.word(first - 1) in ("a", "an", "the", "with", "for") or at.word(last) in ("please", "", "."))
    )


def _speaks_of(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """Whether words beside those at tokens [first, last) mean what the field is about: "I fly business"."""
    begin, end = at.clause(first)
    begin, end = max(begin, first - 5), min(end, last + 4)
    if "account" in profile.meant and at.word(first - 1) in _OUT_OF | {"in", "my"}:
        return not _GETTERS & profile.named
    return any(
        spot.name in profile.meant and not (spot.first < last - begin and first - begin < spot.last)
        for spot in spots(tuple(at.words(begin, end)), at.language)
    )


_OUT_OF = listed("from vom aus depuis desde da dal van")
_GETTERS = listed("to into recipient receiver payee target destination empfanger ziel destinataire destino")


def relate_choice(
    profile: Profile, at: Analysis, reading: Reading, fit: int, question: Analysis | None = None
) -> Relation:
    """The relation of a named choice: it is the field's unless something says that it is not; a word of
    everyday speech needs a context, or to be all that is said. `question`: the agent's message right before.
    """
    if told := _told_at_once(profile, at, reading, fit, question):
        return told
    first, last = at.token_span(reading.start, reading.end)
    if not is_common(reading) or is_patient(profile, at, first):
        said = at.word(first) if _is_wished(at, first, last) else ""
        return Relation("own", said) if fit < 1 else Relation("answer")
    begin, end = at.clause(first)
    makes = at.word(last) in _HOUSES or _MAKES & set(at.words(begin, first))
    if _TRADES & profile.named and makes and says_we(at, begin, first):
        return Relation("own", "what they make")
    near = at.words(max(begin, first - 5), min(end, last + 4))
    if (
        content(near) & profile.words
        or _is_of_root(profile, near)
        or _speaks_of(profile, at, first, last)
        or _NAMES & set(at.words(last, last + 3))
        or _is_wished(at, first, last)
        or _is_sought(profile, at, first, last)
    ):
        return Relation("own", at.word(first))
    if fit >= 1:
        return Relation("answer")
    asks = question is not None and any(
        question.is_question(k) and not _asks_which(question.words(*question.sentence(k)))
        for k in question.sentences
    )
    elsewhere = asks and at.sentence(first)[0] == 0
    if not elsewhere and _says_only(at, first, last):
        return Relation("own", "nothing else")
    return Relation("open", "an everyday word")


_HOUSES = listed("house vendor publisher company firm business startup")
_MAKES = listed(
    """build make develop produce bauen machen entwickeln produzieren developpons faisons desarrollamos
    hacemos desenvolvemos fazemos sviluppiamo facciamo ontwikkelen maken bouwen editons edite"""
)


def _told_at_once(
    profile: Profile, at: Analysis, reading: Reading, fit: int, question: Analysis | None
) -> Relation | None:
    """What plainly keeps a named choice from being the field's, or makes it so."""
    first, last = at.token_span(reading.start, reading.end)
    begin = at.clause(first)[0]
    if fit < 0 and account_side(profile) and not transferred(at, first):
        return Relation("open", "the other account was asked for")
    if reading.role == DISPUTED:
        return Relation("open", "the calendar says otherwise")
    if is_bare(reading):
        return Relation("answer" if fit >= 1 else "open", DECIDER)
    if _TRADES & profile.named and _IN_SEARCH & set(at.words(begin, first)):
        return Relation("open", "what they look for")
    if _TRADES & profile.named and (
        saw := is_anothers(at, first, last, begin) or fit < 1 and not_their_trade(at, first, begin)
    ):
        return Relation("open", saw)
    if reading.value.isdigit() and concepts.counts(at.word(last)) - profile.counts:
        return Relation("other", at.word(last))  # "1 room" is no number of stars
    timely = asks_span(profile.field)
    if timely and fit < 0:
        return Relation("open", "the question was another")
    timely = timely and is_common(reading)
    if timely and (saw := time_of_another(profile, at, first, last, fit)):
        return Relation("answer" if saw == TIED_TO else "open", saw)
    if (own := account_side(profile)) and (side := transferred(at, first)):
        return Relation("own", side) if side == own else Relation("other", side)
    if saw := whose(profile, at, first, last, question):
        return Relation("other" if saw == ANOTHER_ACCOUNT else "open", saw)
    if profile.side and (side := local_side(at, first, last, profile)):
        return Relation("own", side) if side == profile.side else Relation("other", side)
    k = before_article(at, first, begin)
    sought = at.word(k - 1) in ("am", "are")  # "I'm after a Thai place"
    if (at.word(k) in _AFTER and not sought) or (
        is_common(reading) and fit >= 1 and _AFTER & set(at.words(max(begin, first - 4), first))
    ):
        return Relation("open", "after that")
    if is_only_meant(reading) and not is_what_they_are(at, first, last, begin, fit):
        return Relation("open", "what others are")
    return None


_TRADES = listed("industry sector branche secteur setor settore sektor branch")
_IN_SEARCH = listed(
    """looking need needs want seeking searching buy replace evaluating compare comparing suchen suche
    brauchen mochten cherche cherchons besoin voudrions busco buscamos necesitamos queremos procuro procuramos
    precisamos cerco cerchiamo serve servirebbe vorremmo zoek zoeken nodig willen"""
)


def _asks_which(words: list[str]) -> bool:
    """ "Sorry, which one would you like?": whatever is open."""
    return any(pair in _WHICH for pair in zip(words, words[1:], strict=False))


_WHICH = {
    ("which", "one"),
    ("which", "of"),
    ("welches", "davon"),
    ("lequel", "des"),
    ("cual", "de"),
    ("quale", "dei"),
}


def _is_of_root(profile: Profile, words: list[str]) -> bool:
    """ "pay by card" for a way of payment."""
    roots = [w for w in words if len(w) >= 3 and w in _ROOTS]
    return any(word.startswith(root) for word in (*profile.key_order, *profile.label_order) for root in roots)


_ROOTS = listed(
    """pay ship deliver travel fly learn play eat drink sleep sit cook wash send zahl zahle bezahle liefer
    reise paye pago betaal lever"""
)


def _says_only(at: Analysis, first: int, last: int) -> bool:
    """ "Economy is fine", "for me standard is enough", "go back to plain economy": the clause names the
    choice and
    says nothing else."""
    begin, end = at.clause(first)
    asks = at.is_question(first) and not (at.has("request", begin, first) and at.word(first - 1) in _MADE)
    if asks or any(at.has(tag, begin, end) for tag in _UNSURE):
        return False
    rest = [w for w in (*at.words(begin, first), *at.words(last, end)) if w[0].isalnum()]
    if at.word(first) in _COUNTING and (first == 0 or rest):
        return False  # "first, how much is it?"
    known = ASSENT.get(at.language, ASSENT["en"])
    agreeing = frozenset().union(*(words for kind, words in known.items() if kind != "neg"))
    return len(rest) <= 8 and set(rest) <= agreeing | _SMALL and not _ANY & set(rest)


_UNSURE = ("neg", "reject", "if", "open", "wrong", "third", "past_cop", "another")
_COUNTING = listed(
    """first second third one two three four five six yes no none all any both other now later today"""
)
_MADE = listed("in as to the a an auf als en em con com")
_ANY = listed("any either whichever whatever which what all both other or too much")
_SMALL = listed(
    """oh ah hmm well get machen haben hacer fazer fare doen avoir tener ter avere hebben enough sufficient
    suffices only just plain simple back instead purpose purposes reason reasons regular it has to be needs
    would more realistic likely doable feasible realistischer realista rather us me my our by via will do have
    both please then again let better best reicht reichen genugt nur lieber zweck zwecke zuruck doch fur mich
    uns mir per suffit suffira seulement plutot pour par moi nous basta bastara suficiente solo mejor para por
    mi nosotros chega melhor apenas mim nos solo meglio per me noi voldoende genoeg alleen liever voor mij ons
    met mit con com avec en im al en classe klasse clase"""
)


def _is_sought(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """ "We're looking for an office of 80 sqm", "I feel like some music": the kind of thing that is
    wanted."""
    if not _KINDS & profile.named or at.is_question(first):
        return False
    behind = last + (at.word(last) in _SHOWN)
    if at.word(first - 1) not in _INDEFINITE or at.word(behind).isalpha() and at.word(behind) not in _BEHIND:
        return False
    before = at.words(max(at.clause(first)[0], first - 5), first - 1)
    return bool(_SEEKING & set(before)) and not any(
        at.has(tag, at.clause(first)[0], first) for tag in _UNSURE
    )


_KINDS = listed("type kind category sort art typ kategorie genre categorie tipo categoria soort")
_INDEFINITE = listed("a an some ein eine einen un une una um uma uno een")
_BEHIND = listed(
    """of with in for near please from on at to by between around this next today tonight tomorrow mit in von
    fur avec de a en con em con met"""
)
_SHOWN = listed("event events show shows thing things")
_SEEKING = listed(
    """looking searching want need find rent buy like love hearing seeing watching prefer suche suchen
    brauchen mochte cherche cherchons veux busco buscamos quiero procuro procuramos quero cerco cerchiamo
    voglio zoek zoeken"""
)


_AFTER = listed("after nach apres despues depois dopo past")


def another_is_bare(talk: Talk, index: int, reading: Reading) -> bool:
    """ "coupe seulement, la couleur ce sera le mois prochain": of two choices the one that stands alone is
    the
    answer, the other is spoken about; "medium or large" leaves it open."""
    at = talk.at(index)
    span = at.token_span(reading.start, reading.end)
    others = [
        (r, at.token_span(r.start, r.end))
        for r in talk.readings(index)
        if isinstance(r.value, str) and r.value != reading.value
    ]
    if any(is_patient(talk.profile, at, o[0]) for _, o in others) and not is_patient(
        talk.profile, at, span[0]
    ):
        return True  # "my cat was chased by a dog"
    if not others or at.tags.get("correct"):
        return False
    if any(at.has("contrast", min(span[1], o[1]), max(span[0], o[0])) for _, o in others):
        return False
    joined = _OR.get(at.language, "or")
    if any(
        joined in at.words(min(span[1], o[1]), max(span[0], o[0])) and _are_near(span, o) for _, o in others
    ):
        return True
    return not _is_alone(at, span) and any(_is_alone(at, o) for _, o in others)


_OR = {"de": "oder", "fr": "ou", "es": "o", "pt": "ou", "it": "o", "nl": "of"}


def _are_near(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return 0 <= max(one[0], other[0]) - min(one[1], other[1]) <= 3


def _is_alone(at: Analysis, span: tuple[int, int]) -> bool:
    """Whether the clause of the words says nothing but them."""
    first, last = at.clause(span[0])
    if at.has("neg", first, last) or at.has("reject", first, last) or at.is_question(span[0]):
        return False
    rest = content(at.words(first, span[0]) + at.words(span[1], last))
    return not rest - _ONLY


_ONLY = frozenset(
    map(
        stem,
        listed(
            """just only nur bloss seulement juste solo solamente so apenas solamente alleen maar yes
            yeah ok okay sure thanks then alors dann allora entonces entao dan good fine great
            perfect works option one choice think maybe probably definitely rather bitte gern gerne
            svp por favor per favore graag"""
        ),
    )
)
