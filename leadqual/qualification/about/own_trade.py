"""Whether words for a trade say what the visitor's own firm does. Pure."""

from __future__ import annotations

from leadqual.qualification.about.firm_sizes import WE_ENDINGS
from leadqual.qualification.lexicon.departments import DEPARTMENTS
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.small import FOR, SPEAKER
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed


def not_their_trade(at: Analysis, first: int, begin: int) -> str:
    """ "Lab equipment for hospitals", "I had a dental appointment", "a background in retail"."""
    k = before_article(at, first, begin)
    if at.word(k) in FOR and not _works_there(at, begin, first, k) or at.words(k - 1, k + 1) in _WORK_WITH:
        return "whom they sell to"
    past = at.has("past_cop", begin, first) or not _LEARNED.isdisjoint(at.words(begin, first))
    return "what was" if past else ""


def is_anothers(at: Analysis, first: int, last: int, begin: int) -> str:
    """ "Head of logistics", "we use a freight company", "we clean clinics"."""
    k = before_article(at, first, begin)
    posts = (at.word(last), at.word(first - 2) if at.word(first - 1) in ("of", "for") else "")
    if at.word(first) in DEPARTMENTS and any(map(is_post, posts)):
        return "a department"
    dealt = at.word(k) in _DEAL and SPEAKER & set(at.words(max(begin, k - 2), k))
    plural = {at.word(last - 1)[-1:], at.word(last)[-1:]} & {"s", "n"}
    if dealt and (k < first - 1 or plural):
        return "whom they deal with"
    if at.word(k) == "to" and plural and _HANDED & set(at.words(begin, k)):
        return "whom they sell to"
    if _NEARBY & set(at.words(max(begin, first - 3), first)):
        return "a place"
    told_of = k < first - 1 and k < begin and at.word(first - 1) not in _ONE and at.word(last).isalpha()
    return "what others are" if told_of and not says_we(at, begin, at.clause(first)[1]) else ""


_HANDED = listed("rent lease lend ship deliver sell cater provide hire")
_NEARBY = listed(
    """above below beside near opposite behind into neben gegenuber dessus pres encima cerca acima perto
    sopra vicino boven naast tegenover"""
)


_DEAL = listed(
    """use hire pay supply serve clean insure equip visit advise support help audit train staff beliefern
    versorgen fournissons equipons abastecemos fornecemos forniamo leveren bedienen"""
)
_WORK_WITH = (["work", "with"], ["travaillons", "avec"], ["arbeiten", "mit"], ["werken", "met"])
_LEARNED = listed("background degree experience career studied trained")


def is_what_they_are(at: Analysis, first: int, last: int, begin: int, fit: int) -> bool:
    """Whether words for a trade say what the visitor's own firm is: "wir sind eine Spedition", or the
    answer; not
    whom it works for, or where."""
    k = before_article(at, first, begin)
    before = set(at.words(begin, first))
    if before & _CLIENTS:
        return False
    if before & _SELL:  # "we sell lamps through our online shop"
        return at.word(first - 1) in _OUR_OWN and bool(_THROUGH & set(at.words(first - 3, first)))
    if _works_there(at, begin, first, k):
        return True
    if at.word(k) in _BESIDE or before & _WORKED_FOR or _IMMATERIAL & set(at.words(first + 1, first + 3)):
        return False
    return fit >= 1 or says_we(at, begin, last) and any(w in _ARE for w in at.words(begin, last))


def says_we(at: Analysis, begin: int, end: int) -> bool:
    return at.has("first", begin, end) or any(
        word in _ARE or len(word) > 5 and word.endswith(WE_ENDINGS) for word in at.words(begin, end)
    )


def _works_there(at: Analysis, begin: int, first: int, k: int) -> bool:
    """ "I work in a hospital", "lavoriamo nella logistica", "je bosse pour une boutique": not "for
    hospitals"."""
    j = next(
        (j for j in range(first - 1, max(begin, first - _NEAR) - 1, -1) if at.word(j) in _WORK | _SIT | _RUN),
        None,
    )
    if j is None or at.has("third", begin, first):
        return False
    if at.word(j) in _RUN:
        return at.word(k) in FOR and at.word(k + 1) in _ONE and at.word(j - 1) == "i"
    if at.word(j) in _SIT:
        return at.word(k) in _IN and (at.word(j) != "est" or at.word(j - 1) == "on")
    if at.word(k) in FOR:
        return at.word(k + 1) in _ONE
    return at.word(k) in _IN | _AT or at.word(j) in _BUSY_WITH and at.word(k) in _WITH


_ARTICLES = listed(
    """a an the ein eine einen einem einer der die das den dem un une le la les l' el los las una uno unos
    unas il lo gli i o os as um uma een de het kleine kleines kleiner petite petit pequena pequeno piccola
    piccolo small mid sized family"""
)
_NEAR = 8
_WORK = listed(
    """work arbeite arbeiten tatig travaille travaillons bosse bossons trabajo trabajamos curro trabalho
    trabalhamos atuamos lavoro lavoriamo operiamo occupiamo occupo werk werken dedicamos dedico"""
)
_RUN = listed("run manage do handle keep lead")
_BUSY_WITH = listed("occupiamo occupo dedicamos dedico")
_WITH = listed("di del della dei a al ao com")
_SIT = listed("sind sommes est zijn zitten siamo estamos somos")
_ONE = listed("a an ein eine einen einem einer un une una um uma uno een meinem unserem")
_IN = listed("in im dans en em nel nella no na do da area ramo sector setor settore secteur")
_AT = listed("at bei chez bij presso num numa au al ao")
_OUR_OWN = listed(
    "our unseren unserem unserer unsere notre nos nuestra nuestro nossa nosso nostro nostra onze ons"
)
_THROUGH = listed(
    "through on via in over uber auf im sur dans par por en a traves pela pelo na no em sul nel tramite op"
)
# what is produced in no factory
_IMMATERIAL = listed(
    """video videos film films filme software apps podcast podcasts events content contenidos contenuti
    conteudo websites eventos eventi musik musique musica muziek"""
)
_WORKED_FOR = listed("to for fur an pour para per voor aan")
_SELL = listed(
    """serve serves serving supply supplies supplying deliver delivers sell sells selling invoice beliefern
    verkaufen liefern vendons vends vend livrons fournissons vendemos vendo abastecemos suministramos
    atendemos fornecemos vendiamo forniamo serviamo verkopen verkoop leveren bedienen"""
)
_CLIENTS = listed(
    """client clients customer customers landlord neighbour kunde kunden kundin cliente clientes clienti klant
    klanten"""
)
_BESIDE = listed(
    """to for an fur a au aux pour para per voor aan like wie comme como come als with mit avec con com met
    from von de da do dos di del della dei aus next neben near among at bei chez en in im em na no nel nella
    presso bij"""
)
_ARE = listed(
    """are am is run own have work sind bin ist fuhren fuhre betreiben betreibe haben arbeiten sommes est suis
    avons tenons tient gerons travaillons somos soy es tenemos llevamos sou e temos tenho siamo sono e'
    abbiamo gestiamo zijn ben is hebben runnen produzieren fertigen stellen stelle stellt fabrique fabriquons
    produisons fabricamos producimos produzimos produciamo fabbrichiamo produceren maken desarrollamos edite
    editons fais fait faisons hacemos hago fazemos faco facciamo faccio mache machen"""
)


def before_article(at: Analysis, first: int, begin: int) -> int:
    """The last token before `first` that is no article; -1 if the clause has none."""
    k = first - 1
    while k >= begin and at.word(k) in _ARTICLES:
        k -= 1
    return k if k >= begin else -1
