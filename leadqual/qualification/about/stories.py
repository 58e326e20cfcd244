"""Whether a sentence tells what a field for stories asks: a problem, a need, a goal. Pure.

Any sentence could be the answer, so something must say so: words for trouble, what does not work, what is
still done by hand, or the question just asked.
"""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import all_large
from leadqual.qualification.about.profile import Profile, content
from leadqual.qualification.asserted.complaints import by_hand, complains, fails, happened, lacks
from leadqual.qualification.lexicon.concepts import counts
from leadqual.qualification.lexicon.roles import PAINS, ROLE_NOUNS
from leadqual.qualification.lexicon.small import SPEAKER
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.meanings import only_looks
from leadqual.qualification.readers.numbers import read_numbers
from leadqual.qualification.readers.word_sets import words as listed

_STORY = frozenset(
    map(
        stem,
        listed(
            """pain problem challenge struggle need goal reason requirement herausforderung ziel besoin
            probleme problema objetivo desafio sfida uitdaging doel probleem queixa queja plainte klacht
            complaint beschwerde lamentela reclamo"""
        ),
    )
)
_TROUBLE = frozenset(
    map(
        stem,
        listed(
            """pain problem challenge struggle herausforderung probleme problema desafio sfida uitdaging
            probleem"""
        ),
    )
)
_GREETINGS = listed(
    """good morning afternoon evening hello hi hey thanks thank you guten tag hallo bonjour hola buenos
    dias ola bom dia ciao buongiorno goedemorgen there"""
)
_PREPOSITIONS = listed("of von de di van")
_JOINTS = listed(
    """and und et y e en because since as that weil da dass parce que porque perche omdat dat so dus but aber
    mais pero mas ma maar"""
)
_NEEDS = listed(
    "need needs want wants use uses excel brauchen wollen besoin necesitamos precisamos bisogno nodig"
)
_FEW = 3
LACKS = "what they lack"


def is_story(profile: Profile) -> bool:
    """A field for what somebody tells: a problem, a need, a goal; any sentence could be it, so something
    must say so."""
    return bool(profile.words & _STORY) and not profile.self_kind


def relate_story(
    profile: Profile, at: Analysis, first: int, last: int, fit: int, asked: bool = False
) -> Relation:
    """`asked`: a question that is not the field's stands before."""
    words = [w for w in at.words(first, last) if w.isalpha()]
    if not words or all(w in _GREETINGS for w in words):
        return Relation("other", "a greeting")
    if _is_figure(at, first, last):
        return Relation("other", "a figure")
    begin, end = at.sentence(first)
    piece = _is_clause(at, first, last)
    if not piece and _is_scrap(at, first, last, {stem(w) for w in words}):
        return Relation("open", "a piece of a sentence")
    if only_looks(at.words(first, last), at.language) and not complains(at, first, last):
        return Relation("open", "only looking")
    if profile.words & _TROUBLE and _is_errand(words, at, first, last):
        return Relation("open", "what the visitor came for")
    if piece and lacks(at, first, last):
        return Relation("own", LACKS)
    if happened(at, first, last) and not (fit >= 2 and begin == 0):
        return Relation("open", "something that happened")
    if piece and (by_hand(at, first, last) or (fit >= 1 or not asked) and fails(at, first, last)):
        return Relation("own", "trouble")
    if fit < 2 and at.has("neutral", first, last):
        return Relation("open", "no trouble")
    if at.has("neg", first, last) and _NEEDS & set(words) and not complains(at, first, last):
        return Relation("open", "no need")
    said = {stem(w) for w in at.words(*((first, last) if piece else (begin, end)))}
    if said & (profile.words | PAINS) - _STORY or said & _STORY or complains(at, first, last):
        return Relation("own")
    answers = fit >= 2 and begin == 0 and not _introduces(at, first, words)
    return Relation("answer") if answers else Relation("open")


_FROM_US = listed(
    """demo demos demonstration vorfuhrung demonstracion demonstracao dimostrazione demonstratie trial test
    testversion essai prueba teste prova proef proefperiode price prices pricing preis preise prix tarif
    tarifs precio precios tarifas preco precos prezzo prezzi tariffe prijs prijzen tarieven quote quotes
    offer angebot devis presupuesto cotizacion orcamento preventivo offerta offerte offertes plan plans
    tarife info infos information informationen informations informacion informacoes informazioni informatie
    brochure katalog catalog catalogue look blick coup oeil vistazo olhada occhiata kijkje call anruf appel
    llamada chamada chiamata belletje meeting termin"""
)
_COMING = listed(
    """want wanted would like need get see have take give send show book request ask asking about for some
    more just only a an the your my boss told me i we us to please here because of saw wir ich mochte mochten
    will wollen brauche brauchen hatte gern gerne ein eine einen eure ihre mehr bitte nur je nous voudrais
    veux voudrions besoin d' un une des les vos de plus juste quiero queremos necesito un una los sus mas
    solo quero queremos preciso um uma os mais so voglio vorrei vorremmo mi serve un' una i vostri piu solo
    ik we wil willen graag een jullie meer alleen"""
)


def _is_errand(words: list[str], at: Analysis, first: int, last: int) -> bool:
    """ "Pricing", "my boss told me to have a look", "ich möchte eine Vorführung": what they want of us, and
    no word of why."""
    return bool(_FROM_US & set(words)) and set(words) <= _FROM_US | _COMING and not complains(at, first, last)


def _is_clause(at: Analysis, first: int, last: int) -> bool:
    """Whether the words are a whole clause, or all of it up to a word that joins the next."""
    begin, end = at.clause(first)[0], at.clause(last - 1)[1]
    opens = (
        first == begin
        or at.word(first - 1) in _JOINTS
        or all(w in _GREETINGS for w in at.words(begin, first))
    )
    closes = last >= end or not at.word(last)[:1].isalnum() or at.word(last) in _JOINTS
    return opens and closes and last - first > 2


def _is_figure(at: Analysis, first: int, last: int) -> bool:
    """ "I'd guess two hundred and fifty or so", "maybe 25k EUR": a number, and what is counted."""
    found = [at.token_span(r.start, r.end) for r in read_numbers(at.folded)]
    spans = [span for span in found if first <= span[0] < last]
    if not spans:
        return False
    hedged = [(m.first, m.last) for m in at.within("hedge", first, last)]
    beside = [k for k in range(first, last) if not any(b <= k < e for b, e in (*spans, *hedged))]
    return not content(w for w in (at.word(k) for k in beside) if not counts(w) and w not in SPEAKER)


def _is_scrap(at: Analysis, first: int, last: int, said: set[str]) -> bool:
    """Less than half of a sentence; "us in total", the end of what a preposition began."""
    told, whole = content(at.words(first, last)), content(at.words(*at.sentence(first)))
    if 2 * len(told) < len(whole) and not said & PAINS:
        return True
    return at.word(first - 1) in _PREPOSITIONS and last - first <= _FEW and not complains(at, first, last)


def _introduces(at: Analysis, first: int, words: list[str]) -> bool:
    """ "I work in sales", "Estoy en Grupo Almendro"."""
    led = next((k for k in range(first + 1, first + 4) if at.word(k) in _IN), 0)
    last = first + len(words)
    if led and at.word(led - 1) in _WORK | _BEING and led + 1 < last and all_large(at, led + 1, last):
        return True
    near = set(at.words(first - 1, first + 2))
    return bool(near & SPEAKER) and bool((ROLE_NOUNS | _WORK) & set(words))


_IN = listed("at in with from for bei fur chez en para em na no da presso bij voor")
_BEING = listed(
    "am 'm are 're is bin sind suis sommes estoy estamos soy sou estou estamos sono siamo ben zit zijn"
)
_WORK = listed("work works working arbeite travaille trabajo trabalho lavoro werk")


def offers_help(question: Analysis) -> bool:
    """ "How can I help?", "Tell me about your set-up": whatever is told then is told freely."""
    words = {token.word for token in question.tokens}
    return "?" not in words or bool(words & _HELPING)


_HELPING = listed(
    """help helfen aider ayudar ajudar aiutare aiutarla helpen assist bring brings amene trae traz porta
    brengt
    weiterhelfen ayudarle ajudalo servir dienst"""
)
