"""Which fact about the visitor a field asks for: a role, a firm, a name, heads, money, or none. Pure."""

from __future__ import annotations

import itertools

from leadqual.qualification.fields import Field
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed

_PLACES = listed(
    """city town country location address area region place state industry sector website site email mail
    phone telephone department language stadt ort land standort adresse branche ville pays lieu secteur
    ciudad pais lugar cidade local setor citta paese luogo settore stad plaats problem pain challenge
    goal use need reason tool software system problema ziel headquarters postcode zip"""
)
_GROUND = listed(
    """city town country address airport station destination origin departure arrival stadt ort ville pays
    ciudad pais cidade citta paese stad plaats"""
)
_MEDIA = listed(
    """meeting appointment reminder alarm calendar message note task playlist podcast news article document
    report file email folder movie film song track album book show series event concert game play video
    theatre theater artist restaurant hotel theme"""
)
_TRAVEL = listed("""airline operator operating bus train flight hotel rental transport carrier insurance""")


def self_kind_of(field: Field, key: list[str], label: list[str], own: frozenset[str]) -> str:
    named = {*key, *label}
    if field.kind == "number" or field.of:
        if (
            named & concepts.STAFF_WORDS
            or "staff" in own
            or (named & concepts.SIZE_WORDS and is_firm([*key, *label]))
        ):
            return "staff"
        if field.is_money:
            return (
                "money"
                if "budget" in {kind for word in named for kind in concepts.MONEY_OF.get(word, ())}
                else ""
            )
        return ""
    if field.kind not in ("text", "choice") or named & (_MEDIA | _TRAVEL):
        return ""
    if named & _GROUND:
        return ""
    for words in (key, label):
        for word in words:
            if word in _PLACES:
                return ""
            kinds = concepts.SELF_OF.get(word, frozenset())
            if "person" in kinds and kinds != {"person"}:
                continue
            if kinds:
                return _checked(next(iter(kinds)), field, key, label)
    return ""


_BUYERS = listed(
    """full contact person customer customers client caller applicant buyer purchaser orderer kunde
    kunden kundin
    cliente clienti klant interessent"""
)


def _is_service(words: list[str]) -> bool:
    """ "Cleaning company", "empresa de limpieza": what is hired, not whom the visitor works for."""
    return any(
        (one in _OF_FIRMS and word in ("de", "di", "da") and (words[k + 1 :] or ["la"])[0] not in _OWN_FIRMS)
        or (word in ("company", "firm", "business") and one not in _OWN_FIRMS)
        for k, (one, word) in enumerate(itertools.pairwise(words), 1)
    )


_OF_FIRMS = listed("entreprise societe compagnie empresa compania impresa ditta societa compagnia")
_OWN_FIRMS = listed(
    """the a your of their own current present new legal full official registered trading name visitor
    visitor's visitors prospect prospect's customer customer's client client's buyer buyer's lead lead's
    user's caller's applicant's contact's parent employing hiring requesting ordering buying purchasing
    contacting company business which what at for in which's size old former b2b said stated la le el l' los
    las o os lo il votre su sua vous usted trabajo travail lavoro trabalho origen origem cliente contacto
    contact"""
)


def _checked(kind: str, field: Field, key: list[str], label: list[str]) -> str:
    """A name is the visitor's own only if nothing else is named."""
    if field.kind == "choice":
        return "role" if kind == "role" else ""
    if kind == "company" and (_is_service(key) or _is_service(label)):
        return ""
    if kind != "person":
        return kind
    if "contact" in (*key, *label) and not concepts.MINE_WORDS & {*key, *label}:
        return ""  # whom to write to or to pay, not who writes
    plain = (
        {w for w in (*key, *label) if stem(w) not in concepts.GENERIC}
        - set(concepts.SELF["person"].split())
        - _BUYERS
    )
    return "person" if not plain else ""


def is_firm(named: list[str]) -> bool:
    return any("company" in concepts.SELF_OF.get(word, ()) for word in named) or any(
        word in ("unternehmensgrosse", "firmengrosse", "bedrijfsgrootte", "bedrijfsomvang") for word in named
    )
