"""Whether a named choice is the field's. Pure."""

from __future__ import annotations

from leadqual.qualification.amounts import Relation
from leadqual.qualification.clauses import Analysis
from leadqual.qualification.lexicon.senses import spots
from leadqual.qualification.profile import Profile, content
from leadqual.qualification.readers.base import Reading
from leadqual.qualification.readers.choices import NOUNS, is_common, is_only_meant
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.sides import local_side
from leadqual.qualification.talk import Talk
from leadqual.qualification.tokens import stem

_NAMES = listed(
    """class ticket tickets plan option one type fare seat seats room style mode version package account
    tier edition show ride"""
)


def _is_wished(at: Analysis, first: int, last: int) -> bool:
    """ "I want a standard car": an adjective in a wish; a noun that is a choice's name needs more."""
    wishes = {
        "want",
        "need",
        "like",
        "prefer",
        "book",
        "get",
        "take",
        "find",
        "reserve",
        "rent",
        "love",
        "go",
    } & set(at.words(at.clause(first)[0], first))
    return (
        bool(wishes)
        and at.word(first) not in NOUNS
        and (at.word(first - 1) in ("a", "an", "the", "with", "for") or at.word(last) in ("please", "", "."))
    )


def _speaks_of(profile: Profile, at: Analysis, first: int, last: int) -> bool:
    """Whether words beside those at tokens [first, last) mean what the field is about: "I fly business"."""
    begin, end = at.clause(first)
    begin, end = max(begin, first - 5), min(end, last + 4)
    if "account" in profile.meant and at.word(first - 1) in _OUT_OF:
        return not _GETTERS & {*profile.key_order, *profile.label_order}
    return any(
        spot.name in profile.meant and not (spot.first < last - begin and first - begin < spot.last)
        for spot in spots(tuple(at.words(begin, end)), at.language)
    )


_OUT_OF = listed("from vom aus depuis desde da dal van")
_GETTERS = listed("to into recipient receiver payee target destination empfanger ziel destinataire destino")


def relate_choice(profile: Profile, at: Analysis, reading: Reading, fit: int) -> Relation:
    """The relation of a named choice: a rare word speaks for itself, a word of everyday speech needs a
    context."""
    first, last = at.token_span(reading.start, reading.end)
    begin, end = at.clause(first)
    if at.word(first - 1) in ("to", "for", "an", "fur", "a", "voor") and {
        "sell",
        "sells",
        "selling",
        "serve",
        "work",
        "build",
        "verkaufen",
        "vendons",
        "vendemos",
        "vendiamo",
        "verkopen",
    } & set(at.words(begin, first)):
        return Relation("open", "whom they sell to")
    if profile.side and (side := local_side(at, first, last, profile)):
        return Relation("own", side) if side == profile.side else Relation("other", side)
    if at.word(_before_article(at, first, begin)) in _AFTER or (
        is_common(reading) and fit >= 1 and _AFTER & set(at.words(max(begin, first - 4), first))
    ):
        return Relation("open", "after that")
    if is_only_meant(reading) and not _is_what_they_are(at, first, begin, fit):
        return Relation("open", "what others are")
    if not is_common(reading):
        return Relation("own") if fit < 1 else Relation("answer")
    near = content(at.words(max(begin, first - 5), min(end, last + 4)))
    if (
        near & profile.words
        or _speaks_of(profile, at, first, last)
        or _NAMES & set(at.words(last, last + 3))
        or _is_wished(at, first, last)
    ):
        return Relation("own")
    return Relation("answer") if fit >= 1 else Relation("open", "an everyday word")


def _before_article(at: Analysis, first: int, begin: int) -> int:
    """The last token before `first` that is no article; -1 if the clause has none."""
    k = first - 1
    while k >= begin and at.word(k) in _ARTICLES:
        k -= 1
    return k if k >= begin else -1


_AFTER = listed("after nach apres despues depois dopo past")


def _is_what_they_are(at: Analysis, first: int, begin: int, fit: int) -> bool:
    """Whether words for a trade say what the visitor's own firm is: "wir sind eine Spedition", or the
    answer; not
    whom it works for, or where."""
    k = _before_article(at, first, begin)
    before = set(at.words(begin, first))
    if at.word(k) in _BESIDE or before & _WORKED_FOR or before & _SERVE:
        return False
    own = at.has("first", begin, first) or any(w in _ARE for w in at.words(begin, first))
    told = any(w in _ARE for w in at.words(begin, first + 1))
    return fit >= 1 or own and told


_ARTICLES = listed(
    """a an the ein eine einen einem einer der die das den dem un une le la les l' el los las una uno
    unos unas il lo
    gli i o os as um uma een de het kleine kleines kleiner petite petit pequena pequeno piccola piccolo
    small mid
    sized family"""
)
_WORKED_FOR = listed("to for fur an pour para per voor aan")
_SERVE = listed(
    """serve serves serving supply supplies supplying deliver delivers sell sells selling invoice client
    clients
    customer customers landlord neighbour beliefern verkaufen liefern vendons livrons fournissons vendemos
    abastecemos suministramos atendemos fornecemos vendiamo forniamo serviamo verkopen leveren bedienen
    kunde kunden
    kundin cliente clientes clienti clients klant klanten"""
)
_BESIDE = listed(
    """to for an fur a au aux pour para per voor aan like wie comme como come als with mit avec con com
    met from von
    de da do dos di del della dei aus next neben near among at bei chez en in im em na no nel nella
    presso bij"""
)
_ARE = listed(
    """are am is run own have work sind bin ist fuhren fuhre betreiben betreibe haben arbeiten sommes est
    suis avons
    tenons tient gerons travaillons somos soy es tenemos llevamos sou e temos tenho siamo sono e' abbiamo
    gestiamo
    zijn ben is hebben runnen produzieren fertigen fabriquons produisons fabricamos producimos produzimos
    produciamo fabbrichiamo produceren maken desarrollamos"""
)


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
    if not others or at.tags.get("correct") or at.tags.get("contrast"):
        return False
    if any(
        _OR & set(at.words(min(span[1], o[1]), max(span[0], o[0]))) and _are_near(span, o) for _, o in others
    ):
        return True
    return not _is_alone(at, span) and any(_is_alone(at, o) for _, o in others)


_OR = listed("or oder ou o of u")


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
            """just only nur bloss seulement juste solo solamente so apenas solamente alleen maar yes yeah ok
            okay sure thanks then alors dann allora entonces entao dan good fine great perfect works option
            one choice think maybe probably definitely rather bitte gern gerne svp por favor per favore
            graag"""
        ),
    )
)
