"""How people say how many they are: "we're 50", "we have 3 offices and 50 people", "a 300-person
fintech", "50 people in Bremen". Pure.

A head count is the fact that models most like to invent, and 500 employees may be anybody's. Only a
frame that says "ours" counts.
"""

from __future__ import annotations

from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.senses import nouns_in
from leadqual.qualification.lexicon.small import AND, HERE, JOINTS, OUR, SPEAKER, WITH
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

_WE = listed("""ours we wir nous on nosotros nosotras noi wij i ich je yo eu io ik""")
_FUSED = listed(
    """trabajamos trabalhamos lavoriamo quedamos ficamos somos siamo tenemos temos abbiamo contamos
    sumamos contiamo empleamos empregamos impieghiamo"""
)
_VERBS = listed(
    """are have employ got count number be m am s sind haben beschaftigen zahlen hat sommes avons est
    compte employons comptons a sao son sono zijn hebben tellen is has employs beschaftigt emploie emplea
    emprega impiega fait zitten liegen tournons contamos total totals tiene tienen tem ha hanno telt
    cuenta conta"""
)
_BETWEEN = listed(
    """a an now currently today just only about around roughly some approximately approx like maybe
    probably already actually exactly still right should say at this moment presently all together the in
    total so up nearly almost circa ca etwa rund ungefahr derzeit aktuell momentan zurzeit grad gerade
    jetzt mittlerweile inzwischen heute nur um die knapp zusammen insgesamt hier mit fast environ
    actuellement maintenant aujourd'hui peu pres plus ou moins autour de dans les en ce que ne pas unos
    unas cerca aproximadamente alrededor mas o menos ahora actualmente hoy casi uns umas por volta agora
    atualmente hoje quase mais di piu meno ora adesso oggi attualmente quasi una un' ongeveer zo'n zo' n nu
    momenteel vandaag met op dit van rond al company team staff firm shop business agency startup group
    crew workforce of not nicht no nao non niet strong small little big growing family tiny young people
    person leute man wir we em noi nous nosotros eu io ik als company-wide mehr toujours encore todavia
    ainda ancora nog rimasti rimaste squad time stuk een totaal totale ubrigens namlich eigentlich ja doch
    aber halt genau trouwens eigenlijk ook wel precies d'ailleurs exactement bien pile exactamente solo
    apenas exatamente esattamente comunque tutto tudo todo tout inclusive our unser notre nuestro nosso
    nostro ons plan to been somewhere irgendwo ergens , : - well uh hm oh"""
)
_FIRM = listed(
    """company org business firm startup start-up shop agency store practice organisation organization
    outfit fintech team headcount workforce unternehmen firma betrieb agentur entreprise boite societe
    agence pme empresa pyme agencia azienda ditta societa agenzia bedrijf onderneming bureau bakery studio
    consultancy manufacturer clinic school hotel factory brewery staff personnel belegschaft effectif
    plantilla organico personeel nonprofit charity publisher dealer garage lab negocio negozio taller
    atelier clinica laboratorio laboratoire cantina bodega loja tienda restaurante ristorante gabinete
    escritorio estudio cabinet asociacion association associazione cooperativa cooperative ong impresa
    constructora construtora imprenta tipografia farmacia officina colegio escola scuola ecole creche"""
)
_WORK = listed(
    """work works working employed here arbeiten arbeitet beschaftigt hier travaillent ici trabajan aqui
    trabalham lavorano qui werken us uns strong altogether total overall insgesamt totaal totale"""
)
_WORKING = listed("work works arbeiten arbeitet travaillent trabajan trabalham lavorano werken werkt")
_AT_OURS = (
    ("bei", "uns"),
    ("chez", "nous"),
    ("da", "noi"),
    ("bij", "ons"),
    ("con", "nosotros"),
    ("la", "empresa"),
    ("na", "empresa"),
    ("in", "azienda"),
    ("dans", "l'"),
)
_DEPARTMENTS = listed(
    """support sales marketing it hr finance engineering service customer production logistics operations
    vertrieb verkauf einkauf produktion kundendienst ventes ventas vendas vendite verkoop atencion suporte
    assistenza accounting dispatch warehouse office"""
)
_ARE = listed("are sind sommes est somos siamo zijn")
_NOT_OURS = listed(
    """for to from with by at over than beyond toward towards until serve sell train fur pour para per
    voor an zu von bei ab"""
)


def says_are(at: Analysis, first: int) -> bool:
    """Whether the clause says "we are" right before the number, and not only "we have"."""
    return bool(_ARE & set(at.words(at.clause(first)[0], first))) and says_we_are(at, first)


def says_we_are(at: Analysis, first: int) -> bool:
    """Whether the clause says "we are", "we have" right before the number, with nothing but small words,
    or other counted things ("3 offices and"), between."""
    begin, _ = at.clause(first)
    words = at.words(begin, first)
    for k in range(len(words) - 1, -1, -1):
        word = words[k]
        if word in _WORKING and (HERE & set(words) or words[:2] in _AT_US):
            return True  # "hier arbeiten 180"
        if word in _FUSED or word in _VERBS and (_has_we(words, k) or _goes_on(at, begin, k)):
            return not any(
                w in ("could", "might", "would", "will", "want", "train", "sell") for w in words[:k]
            )
        if (
            word in _VERBS
            or word in _BETWEEN
            or word[:1].isdigit()
            or word in ("and", "und", "et", "y", "e", "en")
        ):
            continue
        if word in _NOT_OURS or not _is_counted(words, k):
            return False
    return False


def says_we_shall_be(at: Analysis, first: int) -> bool:
    """ "We'll be 7", "on sera sept", "saremo in 4" right before the number."""
    begin = at.clause(first)[0]
    before = [w for w in at.words(begin, first) if w not in _ABOUT]
    if before[-1:] and before[-1] in _SHALL_BE:
        return True
    said = before[-4:]
    return bool(_COMING & set(said[-2:])) and bool(_WE_ALL & set(said)) and not _NONE & set(before)


_ABOUT = listed("about around roughly probably maybe only just all in zu zum met z'n zo'n environ a")
_SHALL_BE = listed("seremos seriamos saremo saremmo serons serions")
_COMING = listed("be sera serait serait waren werden kommen komen come")
_WE_ALL = listed("we on wir there")
_NONE = listed("if wenn si se als not never what")


def _goes_on(at: Analysis, begin: int, k: int) -> bool:
    """ "We pay for 35 seats but have 28 people": the verb at `k` of a clause goes on with "we"."""
    start = at.sentence(begin)[0]
    if k > 1 and at.word(begin + k - 1) in AND and at.word(start) in _WE_ALONE:
        return not _WHICH & set(at.words(start, begin + k))
    led = k <= 2 and all(
        w in JOINTS or at.has("contrast", begin, begin + k) for w in at.words(begin, begin + k)
    )
    return k > 0 and led and start < begin and at.word(start) in _WE_ALONE


_WHICH = listed("who which that whose where if die der das qui que che")
_AT_US = (["bei", "uns"], ["chez", "nous"], ["da", "noi"], ["bij", "ons"], ["con", "nosotros"])
_WE_ALONE = listed("we wir nous wij")


def _has_we(words: list[str], k: int) -> bool:
    """A first person beside the verb, on either side ("sind wir")."""
    near = words[max(0, k - 2) : k + 2]
    if (_WE | {"it", "there"}) & set(near) or ["a", "gente"] in (near[:2], near[1:3]):
        return True
    ours = [i for i in range(k) if words[i] in OUR]
    subject = words[ours[-1] + 1 : k] if ours else words[:k]
    return bool((_FIRM | _HEADS) & set(subject)) and not {"of", "than"} & set(subject[:1])


_HEADS = listed(
    """headcount total size number staff workforce belegschaft effectif plantilla organico personeel
    mitarbeiterzahl"""
)


def _is_counted(words: list[str], k: int) -> bool:
    """A noun after another number of the list."""
    return any(w[:1].isdigit() or w in _SMALL_NUMBERS for w in words[max(0, k - 3) : k])


_SMALL_NUMBERS = listed("one two three four five zwei drei deux trois dos tres dois due tre twee drie")


def states_size(at: Analysis, first: int, last: int) -> bool:
    """Whether "50 people" are those of the visitor's firm."""
    after = at.words(last, last + 4)
    if any(
        w in ("in", "im", "on", "en", "au", "no", "na", "nel", "nell'", "op")
        and _DEPARTMENTS & set(after[i + 1 : i + 3])
        for i, w in enumerate(after[:3])
    ):
        return False
    if says_we_are(at, first) or at.words(last, last + 2) == ["of", "us"]:
        return True
    begin, end = at.clause(first)
    before, after = _without_listed(at.words(begin, before_hedge(at, first) + 1)), at.words(last, end)
    if before[-2:] in (*_AT_US, ["we", "only"]):
        return True
    if before and before[-1] in OUR:
        return True
    if before and before[-1] in WITH and (_introduces(before) or _is_from_one(at, first)):
        return True
    supposed = any(at.has(tag, last, at.sentence(first)[1]) for tag in ("cond", "wish", "if"))
    if before and before[-1] in _AT_SO_MANY and at.word(last + 1) in SPEAKER and not supposed:
        return True  # "at 130 people we're too big"
    if _WORKING & set(before) and HERE & set(before):
        return True
    if _PAYROLL & {*before[-5:], *after[:4]}:
        return True  # "auf der Gehaltsliste stehen 45 Leute"
    there = _THERE_ARE & set(before[-1:]) or before[-2:] == ["y", "a"]
    there = there and not at.has("third", *at.sentence(first))
    if there and (_CONCERN & {*before[-4:-1], *after[2:4]}):
        return True  # "il y a 45 personnes dans la boîte"
    if there and after[1:3] in _AT_US:
        return True  # "ci lavorano 45 persone da noi"
    if _WORK & set(after[:4]) and not _NOT_OURS & set(before[-1:]):
        return True
    if _WORK & set(before) and any(pair in zip(before, before[1:], strict=False) for pair in _AT_OURS):
        return True
    if before and before[-1] in ("of", "de", "von", "di", "van") and _FIRM & set(before[-3:]):
        return not at.has("third", begin, first)
    if (_FIRM | {"office"}) & set(after[:5]) and "-" in after[:1] + after[1:2]:
        return True  # a 300-person fintech
    some = "staff" not in concepts.counts(at.word(last)) and _is_beside_a_rate(at, first)
    return not some and _stands_alone(at, before, after, first)


def before_hedge(at: Analysis, first: int) -> int:
    """The token before a number and what blurs it: "with *close to* 60"."""
    k, hedges = first - 1, {m.last - 1: m.first for m in at.within("hedge", max(0, first - 5), first)}
    while k > 0 and (at.word(k) in _SOME or k in hedges):
        k = hedges.get(k, k) - 1
    return k


_SOME = listed("some about around roughly maybe unos unas umas the close to nearly almost")
_PAYROLL = listed("payroll plantilla nomina gehaltsliste lohnliste loonlijst organico folha cdi")
_THERE_ARE = listed(
    "hay sono ha gibt are is zijn arbeiten werken travaillent trabajan trabalham lavorano work"
)
_CONCERN = listed(
    """company firm firma unternehmen betrieb boite entreprise societe empresa compania azienda ditta
    bedrijf zaak"""
)
_AT_SO_MANY = WITH | {"at"}


def _is_beside_a_rate(at: Analysis, first: int) -> bool:
    """ "50 mails a day, 4 people": those who do that, and maybe not all."""
    begin, end = at.sentence(first)
    return any(at.word(k) in _PER and "day" in concepts.counts(at.word(k + 1)) for k in range(begin, end))


_PER = listed("a per pro am par al por ao a'")


def _without_listed(before: list[str]) -> list[str]:
    """ "with 120 rooms and 45 employees": the words before the first of what is listed."""
    while len(before) > 3 and before[-1] in JOINTS and before[-3][:1].isdigit():
        before = before[:-3]
    return before[:-3] if before[-3:] in _TOTAL_OF else before


_TOTAL_OF = (["a", "total", "of"], ["un", "total", "de"], ["um", "total", "de"], ["un", "totale", "di"])


def _introduces(before: list[str]) -> bool:
    """ "we are a bakery with": the visitor's own firm, and nothing between that could be another's."""
    for k, word in enumerate(before):
        if (
            word in _FUSED
            or word in ("are", "am", "sind", "bin", "sommes", "est", "zijn", "run", "own", "operate", "leite")
            and _has_we(before, k)
        ):
            return not _NOT_OURS & set(before[k + 1 : -1])
        if word in EMPLOYED and before[k + 1] in _PLACED and _WE & set(before[:k]):
            return not _NOT_OURS & set(before[k + 2 : -1])
    return False


EMPLOYED = listed("work working arbeite travaille trabajo trabalho lavoro werk")
_PLACED = listed("at for in bei fur chez pour en para per bij voor")


def _is_from_one(at: Analysis, first: int) -> bool:
    """ "Soy Noa, jefa de compras de un laboratorio en Lugo, con": the firm that the visitor is from."""
    begin = at.sentence(first)[0]
    me = next((k for k in range(begin, first) if at.word(k) in _I_AM), first)
    from_one = [k for k in range(me, first - 1) if at.word(k - 1) in _FROM and at.word(k) in _ONE]
    if not from_one or _DEALING & set(at.words(begin, first)):
        return False
    said = at.words(from_one[-1] + 1, first)
    if (_WHICH | _ONE | _WE) & set(said):
        return False  # "dans un cabinet et j'accompagne une usine avec"
    return bool(_FIRM & set(said)) or bool(nouns_in(said, at.language))


_I_AM = listed("soy sou sono suis am bin ben")
_FROM = listed("de d' di da in en em dans of at from for von bei van bij")
_ONE = listed("un une una um uma a an einer einem einen een")


def _stands_alone(at: Analysis, before: list[str], after: list[str], first: int) -> bool:
    """A piece without a verb: "50 people in Bremen", "a bike shop with 6 people"."""
    if before and before[-1] in _NOT_OURS | WITH | {"of"}:
        return False
    return _names_only_us(before) and _goes_on_about_us(after)


def _names_only_us(before: list[str]) -> bool:
    counted = {i for i in range(len(before)) if _is_counted(before, i)}
    return all(
        word in _BETWEEN or word in _FIRM or word in _LEADS
        for i, word in enumerate(before)
        if word.isalpha() and i not in counted and i + 1 not in counted
    )


def _goes_on_about_us(after: list[str]) -> bool:
    after = after[1:] if after[:1] and after[0] in _FROM and concepts.counts("".join(after[1:2])) else after
    rest = next((w for w in after if w.isalpha() and not concepts.counts(w)), None)
    return rest is None or rest in _FOLLOWS


_LEADS = listed("also und et and y e en yes ja oui si sim employees mitarbeiter headcount staff")
_FOLLOWS = listed(
    """including incl inklusive inkl einschliesslich inclus compris incluyendo incluido incluindo incluso
    compreso compresi inclusief in at across here and so plus on now currently today right or give if with
    but bei aus auf a dans sur en entre em su op verteilt who y e et und without spread worldwide though
    please thanks all told combined"""
)


_DEALING = listed(
    """sell serve train client compete work what would need visito vendo busco cerco atiendo asesoro
    represento cliente clientes clienti client clients vends visite cherche conseille seguo procuro atendo
    proveedor fornecedor fornitore fournisseur"""
)
