"""Whether a name is that of the visitor's own firm, by the words around it. Pure."""

from __future__ import annotations

from leadqual.qualification.about.amounts import Relation
from leadqual.qualification.asserted.epochs import ends_now
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.readers.word_sets import words as listed

AT = listed(
    """at with for from bei fur von chez pour de d' da do em na no en per presso bij voor van dell' della
    di com con a al @ il la alla allo all' nella pela pelo zur zum"""
)

_USED = listed(
    """use uses using used tried try looked compare comparing integrate integrates competitor switch
    switched evaluate evaluating demo compete competes competing supplier supply heard saw met found
    read bought buy order ordered sell nutzen verwenden utilisons usamos usiamo gebruiken"""
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

_BESIDE_WITH = listed(
    """am are m i work working employed job position who manager lead engineer director head"""
)

_WORK = listed(
    """work works working arbeite arbeiten tatig travaille travaillons trabajo trabajamos trabalho
        trabalhamos lavoro lavoriamo werk werken calling speaking writing manager lead director
        engineer head buyer"""
)

LEGAL = listed(
    """gmbh ag inc ltd llc sa sl sarl sas bv nv spa srl lda plc kg ug corp co limited ltda oy ab"""
)


def has_capitals(at: Analysis, first: int, last: int) -> bool:
    letters = [k for k in range(first, last) if at.word(k).isalpha()]
    return all(at.folded.original[at.folded.starts[at.tokens[k].start]].isupper() for k in letters)


def named_firm(at: Analysis, first: int, last: int, k: int, before: str) -> Relation | None:
    begin, _ = at.clause(first)
    if at.word(first - 1) == "," and at.word(first - 2) in _FIRMS and at.word(first - 3) in _OURS:
        return Relation("own", "our firm")  # "for my company, Halden Robotics"
    said = set(at.words(begin, first)) - (
        {"used"} if "used to" in " ".join(at.words(begin, first)) else set()
    )
    if (
        (LEGAL & {at.word(last - 1), at.word(last)})
        and before not in ("client", "customer", "competitor", "kunde", "wie", "like")
        and not _USED & said
    ):
        return Relation("own", "a legal form")
    if before == "in":
        return Relation("open", "a place")
    if _USED & said:
        return Relation("open", "something they use")
    if before in AT and ends_now(at, k - 1):
        return Relation("own", before)
    if before in ("with", "con", "com", "mit", "avec", "met") and at.word(k - 1) not in _BESIDE_WITH:
        return Relation("open", "beside them")
    if before == "from" and ({"you", "heard"} & said or at.word(k - 1) == "away"):
        return Relation("other", "where they heard of us")
    if (
        before == "from"
        and at.word(k - 1) in ("", "hi", "hello", "hey", "greetings", ",", "good", "thanks")
        and not LEGAL & set(at.words(first, last + 1))
    ):
        return Relation("open", "a firm or a place")
    if at.words(k - 2, k + 1) == ["on", "behalf", "of"]:
        return Relation("own", "on behalf of")
    looks_after = "i" in said and bool(
        {"after", "handle", "manage", "run", "oversee", "responsible", "charge"} & said
    )
    if before in ("for", "fur", "pour", "para", "per", "voor") and not _WORK & said and not looks_after:
        return Relation("open", "for whom")
    if before in _USED:
        return Relation("other", "something they use")
    if (
        before in ("from", "aus", "von", "de", "da", "van", "uit")
        and at.word(k - 1)
        in (
            "am",
            "are",
            "come",
            "comes",
            "based",
            "suis",
            "sommes",
            "soy",
            "somos",
            "sou",
            "sono",
            "siamo",
            "kom",
            "komme",
        )
        and at.word(k - 1) not in ("calling", "writing")
    ):
        return Relation("open", "a firm or a place")
    if first - 1 - k and at.word(first - 1) in ("a", "an", "ein", "eine", "un", "une", "uma", "um", "een"):
        return Relation("open", "one of many")
    if before == "to" and {"moved", "switched", "gone"} & set(at.words(k - 3, k)):
        return Relation("own", "moved to")
    if before == "of" and at.word(k - 1) in _OWNERS:
        return Relation("own", at.word(k - 1))
    if (
        before in AT
        or before in _CALLED
        or (before in ("is", "ist", "est", "es", "e") and at.word(k - 1) in _CALLED)
    ):
        small = not has_capitals(at, first, last) and before in ("is", "ist", "est", "es", "e")
        return Relation("open", "no name") if small and _says_how(at, first) else Relation("own", before)
    if at.word(last) in ("at", "bei", "chez", "bij", "presso", "@"):
        return Relation("other", "a role")
    if at.word(last) in ("here", "hier", "ici", "aqui", "qui", "speaking"):
        return Relation("own", at.word(last))
    if before in ("are", "sind", "sommes", "somos", "siamo", "zijn") and at.word(first - 1) == before:
        return Relation("own", "we are")
    return None


_OURS = listed(
    """our my unser unsere unserem unsere mein meine meinem meiner notre ma mon nuestra mi nossa minha nostra
    mia
    onze ons mijn"""
)
_FIRMS = listed(
    """company firm business employer agency startup shop firma unternehmen betrieb agentur laden societe
    entreprise
    boite agence empresa negocio agencia azienda ditta impresa agenzia bedrijf zaak winkel"""
)


def _says_how(at: Analysis, first: int) -> bool:
    """ "Our company is growing fast", written small among words written large."""
    return at.word(first).endswith(("ing", "ed")) or not at.folded.original.islower()
