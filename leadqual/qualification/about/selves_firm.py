"""Whether a name is that of the visitor's own firm, by the words around it. Pure."""

from __future__ import annotations

import itertools

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.about.capitals import all_large
from leadqual.qualification.asserted.epochs import ends_now
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.cards import FIRMS
from leadqual.qualification.lexicon.roles import is_post
from leadqual.qualification.lexicon.small import FOR, OUR, WITH
from leadqual.qualification.lexicon.trades import is_trade
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.meanings import names_trade
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_numbers import ATOMS

PLACE_OR_FIRM = "a firm or a place"

AT = listed(
    """at with for from bei fur von chez pour de d' da do em na no en per presso bij voor van dell' della
    di com con a al @ il la alla allo all' nella pela pelo zur zum"""
)

_USED = listed(
    """use uses using used tried try looked compare comparing integrate integrates competitor switch
    switched evaluate evaluating demo compete competes competing supplier supply heard saw met found read
    bought buy order ordered sell nutzen verwenden utilisons usamos usiamo gebruiken"""
)

_CALLED = listed(
    """called named heisst heissen s'appelle appelle llama chama chiama heet heten represent representing
    run own founded firma company firm business unternehmen entreprise societe empresa azienda bedrijf
    agency startup"""
)

_OWNERS = listed(
    """founder cofounder co-founder owner ceo cto cfo coo president director md partner employee part
    chairman proprietor"""
)

_HEADS = frozenset(("people", "staff"))
_WE = listed("we wir nous nosotros nos noi wij trabajamos trabalhamos lavoriamo")
_BESIDE_WITH = listed(
    """am are m i work working employed job position who manager lead engineer director head"""
)

_WORK = listed(
    """work works working arbeite arbeiten tatig travaille travaillons trabajo trabajamos trabalho
    trabalhamos lavoro lavoriamo werk werken calling speaking writing manager lead director engineer head
    buyer"""
)

LEGAL = listed(
    """gmbh ag inc ltd llc sa sl sarl sas bv nv spa srl lda plc kg ug corp co limited ltda oy ab"""
)


def named_firm(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    """Whether the name at tokens [first, last) is the visitor's firm; `before` is the word at `k`, with no
    article between it and the name."""
    numbers = [j for j in range(first, last - 1) if at.word(j).isdigit() or at.word(j) in ATOMS]
    if any(concepts.counts(at.word(j + 1)) & _HEADS for j in numbers):
        return Relation("other", "a head count")  # "l'entreprise compte 80 personnes"
    own = at.word(first - 3) in _VERY_OWN
    if at.word(first - 1) == "," and at.word(first - 2) in _FIRMS and at.word(first - 3 - own) in OUR:
        return Relation("own", "our firm")  # "for my own company, Halden Robotics"
    said = _said_before(at, first)
    if _is_legal(at, first, last, before, said):
        return Relation("own", "a legal form")
    if _is_theirs_above(at, first, last):
        return Relation("other", "whom they belong to")
    lead = before if before in _WHOSE else at.word(k - 1)
    if lead in _TIES and (before in _TIED or before == lead) or lead in _PARTED and before in AT:
        return Relation("other", "a firm they deal with")
    if before in AT and at.word(k - 1) in _STUDENTS:
        return Relation("open", "where they study")
    return (
        _of_somebody_there(at, last, k, before)
        or _used_or_beside(at, k, before, said)
        or _where_from(at, first, last, k, before, said)
        or _one_or_moved_to(at, first, last, k, before)
        or _for_whom(at, k, before, said)
        or _whence(at, last, k, before)
        or _led_to(at, first, last, k, before)
        or _followed(at, first, last, before)
    )


# "suppliers of X", "gehört zu X", "comprada pela X", "saí da X"
_TIED = listed(
    """of to by for von an zu zur zum fur aan van voor a au de d' du des da do di della dell' alla par pour
    por para pela pelo per door dal dalla dall'"""
)
_WHOSE = listed("tochter tochterfirma tochtergesellschaft beliefern beliefert")
_TIES = _WHOSE | listed(
    """supplier suppliers client clients customer customers competitor subsidiary owned bought acquired
    belongs belong deliver delivers lieferant lieferanten zulieferer dienstleister kunde kunden gehort
    gehoren gekauft aufgekauft ubernommen liefern fournisseur fournisseurs prestataire prestataires
    traitant traitants rachetee rachete rachetes filiale appartient appartenons livrons proveedor
    proveedores cliente clientes filial subsidiaria pertenece pertenecemos comprada comprado adquirida
    adquirido fornecedor fornecedores pertence pertencemos fornecemos vendemos fornitore fornitori clienti
    controllata acquistata acquisita acquisiti comprata appartiene apparteniamo forniamo onderdeel gekocht
    overgenomen eigendom dochter hoort horen behoort behoren leverancier leveranciers klant klanten
    leveren levert toeleverancier"""
)
_PARTED = listed(
    """weg weggegaan vertrokken gestopt raus ausgeschieden parti partie sorti sortie sai saiu saimos sali
    salido uscito uscita"""
)


def for_another(at: Analysis, first: int) -> bool:
    """ "On behalf of X, I work for Y": where they are is said in another clause."""
    begin, end = at.clause(first)
    if _STEADS.isdisjoint(at.words(first - 3, first)):
        return False
    words = [*at.words(0, begin), "", *at.words(end, len(at.tokens))]
    pairs = {f"{a} {b}" for a, b in itertools.pairwise(words)}
    return not _EMPLOYED.isdisjoint(pairs)


_STEADS = listed(
    "behalf auftrag namen compte nom part nombre cuenta nome conta conto namens naam opdracht mandato"
)
_EMPLOYED = frozenset(
    f"{verb} {at}"
    for verb, ats in (
        ("work", "for at"), ("am", "at with"), ("bin", "bei von"), ("arbeite", "bei fur selbst"),
        ("suis", "chez de"), ("travaille", "chez pour"), ("trabajo", "en para"), ("soy", "de"),
        ("estoy", "en"), ("trabalho", "na no para em"), ("sou", "da do"), ("estou", "na no"),
        ("lavoro", "per in alla"), ("sono", "di della dell'"), ("ik", "bij voor"), ("ben", "van"),
        ("werk", "bij voor"),
    )
    for at in ats.split()
)  # fmt: skip


def _is_theirs_above(at: Analysis, first: int, last: int) -> bool:
    """ "X, part of the Y group", "X, eine Tochter von Y": said behind the firm's own name."""
    start = at.sentence(first)[0]
    begin = max((k + 1 for k in range(start, first) if not at.word(k)[0].isalnum()), default=start)
    if begin == start:
        return False
    named = next((k for k in range(first - 1, begin - 1, -1) if at.word(k) in _BELONGING), None)
    if named is None or first - named > 4 or at.word(last) in _TEAMS:
        return False
    return all(w in _BEFORE_BELONGING for w in at.words(begin, named))


_BELONGING = listed(
    """part subsidiary division arm branch unit daughter owned acquired backed belonging belong belongs group
    agency agents reseller dealer franchise teil tochter tochtergesellschaft tochterfirma gehoren gehort
    gruppe filiale groupe partie filial parte grupo gruppo dochter dochterbedrijf onderdeel groep"""
)
_BEFORE_BELONGING = listed(
    """we are now which is who that a an the and wir die eine ein zur der teil nous qui sommes une un la du
    una un que somos che siamo uma do da wij een in en am also both all still 100 % fully wholly as"""
)
_TEAMS = listed("team crew")


def _of_somebody_there(at: Analysis, last: int, k: int, before: str) -> Relation | None:
    """ "our account manager at X", "my contact at X": where somebody else works."""
    begin, j = at.clause(k)[0], k - 1
    if at.word(last) == "," and at.word(last + 1) in OUR and is_post(at.word(last + 2)):
        return Relation("other", "somebody")  # "for Femi Cole, our CEO"
    if before in AT and _is_named_there(at, begin, k):
        return Relation("other", "where somebody else works")
    if before not in AT or not (is_post(at.word(j)) or at.word(j) in _ACQUAINTED):
        return None
    while j >= max(begin, k - 4) and at.word(j) not in OUR | _DETERMINERS:
        j -= 1
    theirs = j >= begin and at.word(j) in OUR | _DETERMINERS and k - j <= 4
    return (
        Relation("other", "where somebody else works")
        if theirs and not _AM & set(at.words(begin, j))
        else None
    )


def _is_named_there(at: Analysis, begin: int, k: int) -> bool:
    """ "from Ruth Abel at X": somebody is named behind a preposition or a verb's telling."""
    j = k - 1
    while j > begin and all_large(at, j, j + 1):
        j -= 1
    return j < k - 1 and at.word(j) in _NAMING and not _AM & set(at.words(begin, j))


_NAMING = listed("from by to with met von mit an de par avec con da com door")
_ACQUAINTED = listed(
    """contact friend friends colleague colleagues cousin kontakt freund kollege ami amie collegue
    contacto amigo amiga colega contatto amico collega vriend contactpersoon"""
)
_DETERMINERS = listed(
    "the a an your their his her one some der die ein eine le la un une el una o a um uma il"
)
_AM = listed("i am 'm as bin ich suis je soy yo sou eu sono io ben ik role title position here")


def _said_before(at: Analysis, first: int) -> set[str]:
    """The words of the clause before the name; "used to" uses nothing."""
    words = at.words(at.clause(first)[0], first)
    return set(words) - ({"used"} if "used to" in " ".join(words) else set())


def _is_legal(at: Analysis, first: int, last: int, before: str, said: set[str]) -> bool:
    """ "Halden Robotics Ltd", and not that of somebody they deal with."""
    form = LEGAL & {at.word(last - 1), at.word(last)}
    return bool(form) and before not in _DEALT_WITH and not _USED & said


def _used_or_beside(at: Analysis, k: int, before: str, said: set[str]) -> Relation | None:
    if before == "in":
        return Relation("open", "a place")
    if _USED & said:
        return Relation("open", "something they use")
    if before in AT and ends_now(at, k - 1):
        return Relation("own", before)
    together = bool(_WE & said) and bool({"work", "works", "working"} & said)  # "we work with X"
    if before in WITH and (together or at.word(k - 1) not in _BESIDE_WITH):
        return Relation("open", "beside them")
    return None


def _where_from(at: Analysis, first: int, last: int, k: int, before: str, said: set[str]) -> Relation | None:
    """ "heard of you from X" is no firm of theirs, "hi, from X" may be a town."""
    if before != "from":
        return None
    if {"you", "heard"} & said or at.word(k - 1) == "away":
        return Relation("other", "where they heard of us")
    if _LEAVING & set(at.words(max(0, k - 2), k)):
        return Relation("other", "what they leave")
    if at.word(k - 1) in _GREETS and not LEGAL & set(at.words(first, last + 1)):
        return Relation("open", PLACE_OR_FIRM)
    return None


_LEAVING = listed(
    """moving moved move switching switched switch migrating migrated migrate changing changed rebranded
    renamed split spun"""
)


def _for_whom(at: Analysis, k: int, before: str, said: set[str]) -> Relation | None:
    """ "I work for X", "a present for X"."""
    looks_after = "i" in said and bool(_LOOKS_AFTER & said)
    if before in FOR and not _WORK & said and not looks_after:
        return Relation("open", "for whom")
    return None


def _whence(at: Analysis, last: int, k: int, before: str) -> Relation | None:
    """ "I'm from Larch" may be a town, "I'm from Larch Group" is none."""
    named = at.word(last - 1) in FIRMS or is_trade(at.word(k + 2)) or is_trade(at.word(k + 1))
    if before in _FROM and at.word(k - 1) in _COMES and not named:
        return Relation("open", PLACE_OR_FIRM)
    return None


def _one_or_moved_to(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    if first - 1 - k and at.word(first - 1) in _ONE:
        return Relation("open", "one of many")
    if before == "joined" and k == first - 1 and {"i", "we"} & set(at.words(max(0, k - 3), k)):
        return Relation("own", before)
    if before in ("to", "zu", "zur") and _MOVED & set(at.words(k - 3, last + 1)):
        return Relation("own", "moved to")
    if before in FOR | {"joined"} and _LEFT & set(at.words(at.sentence(first)[0], k)):
        return Relation("own", "left another for it")
    return None


_MOVED = listed("moved switched gone gewechselt")
_LEFT = listed("left quit quitte verlassen dejado deje lasciato deixei verlaten")


def _led_to(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    """ "owner of X", "our firm is X", "at X"."""
    if before == "of" and at.word(k - 1) in _OWNERS:
        return Relation("own", at.word(k - 1))
    is_called = before in _IS and at.word(k - 1) in _CALLED
    if is_called and at.word(k - 1) in _FIRMS and at.word(k - 2).isalpha() and at.word(k - 3) in OUR:
        if at.word(k - 2) in _VERY_OWN:
            return Relation("own", before)
        return None if at.word(k - 2) in _OWN else Relation("open", "a firm they deal with")  # "our IT firm"
    if not (before in AT or before in _CALLED or is_called):
        return None
    if before in _IS and not all_large(at, first, last) and _says_how(at, first):
        return Relation("open", "no name")
    return Relation("own", before)


def _followed(at: Analysis, first: int, last: int, before: str) -> Relation | None:
    """ "X here", "<role> at", "we are X"."""
    if at.word(last) in _ROLE_AT:
        return Relation("other", "a role")
    if at.word(last) in _HERE:
        person = (
            at.word(first - 1).isalpha() and all_large(at, first - 1, last)
            if last - first == 1
            else _may_be_person(at, first, last)
        )
        return Relation("open", "a person or a firm") if person else Relation("own", at.word(last))
    if before in _WE_ARE and at.word(first - 1) == before:
        return Relation("own", "we are")
    return None


def acts_on_us(at: Analysis, first: int, last: int) -> bool:
    """ "X bought us in May", "X hat uns gekauft", "X is our supplier": said of another firm."""
    end = at.clause(last)[1]
    is_so = at.word(last) in _IS or at.word(last) == "'s"
    if is_so and _OTHER_FIRMS & set(at.words(last, min(end, last + 5))):
        return True
    beside = at.words(last, last + 3)  # ", our landlord, sent us"
    if beside[:1] == [","] and len(beside) == 3 and beside[1] in OUR and beside[2] in _OTHER_FIRMS:
        return not at.word(last + 3).isalpha()
    if at.word(first - 1) in AT:
        return at.word(first - 2) in ("weg", "away")
    if not at.word(last).isalpha() or at.word(last) in _IS_US:
        return False
    if at.word(last) in _GONE:
        return True
    if at.word(last) in _OBJECT_FIRST:
        return at.word(last + 1) not in _WE_VERBS
    return any(at.word(k) in _OBJECTS for k in range(last + 1, min(end, last + 4)))


_OTHER_FIRMS = listed(
    """supplier suppliers vendor client customer competitor competitors rival parent landlord reseller
    distributor wholesaler accountant accountants bank insurer dad's mum's lieferant kunde kunden
    wettbewerber konkurrent mutter muttergesellschaft mutterkonzern vermieter grosshandler fournisseur client
    cliente concurrent proveedor competidor competencia matriz fornecedor concorrente fornitore concorrente
    casa-mere leverancier klant concurrent moederbedrijf moeder"""
)
_IS_US = listed(
    "is are as thanks danke merci here hier ici and und et y e en pays employs hired ist c' that's that it"
)
_GONE = listed("went folded collapsed")
_OBJECTS = listed("us me you our uns mich euch sie ihnen nous vous nos me ons mij jullie")
_OBJECT_FIRST = listed("nous nos ci mi me vi os les ons")
_WE_VERBS = listed("sommes avons faisons vendons")


def _may_be_person(at: Analysis, first: int, last: int) -> bool:
    """ "John Smith here", "Ulrike Brandt hier": two words and none that firms call themselves by."""
    named = at.words(first, last)
    kind = names_trade(named) or any(w in FIRMS | LEGAL or is_trade(w) or concepts.counts(w) for w in named)
    return len(named) == 2 and not kind


_STUDENTS = listed(
    """student students studying study studies studiere studiert studentin studierender etudiant etudiante
    etudie estudiante estudio estudia estudante estudo studente studentessa studio studeer"""
)
_DEALT_WITH = listed("client customer competitor kunde wie like")
_GREETS = listed("hi hello hey greetings , good thanks") | {""}
_LOOKS_AFTER = listed("after handle manage run oversee responsible charge")
_FROM = listed("from aus von de da van uit")
_COMES = listed("am are come comes based suis sommes soy somos sou sono siamo kom komme")
_ONE = listed("a an ein eine un une uma um een")
_IS = listed("is ist est es e")
_ROLE_AT = listed("at bei chez bij presso @")
_HERE = listed("here hier ici aqui qui speaking")
_WE_ARE = listed("are sind sommes somos siamo zijn")
_VERY_OWN = listed("own eigene eigenes propre propia propria eigen")
_OWN = listed(
    "own new present current eigene eigenes neue propre nouvelle propia nueva propria nuova eigen nieuwe"
)
_FIRMS = listed(
    """company firm business employer agency startup shop firma unternehmen betrieb agentur laden societe
    entreprise boite agence empresa negocio agencia azienda ditta impresa agenzia bedrijf zaak winkel"""
)


def _says_how(at: Analysis, first: int) -> bool:
    """ "Our company is growing fast", written small among words written large."""
    return at.word(first).endswith(("ing", "ed")) or not at.folded.original.islower()
