"""How a question asks for a number or a sum. Pure."""

from __future__ import annotations

from functools import lru_cache

from leadqual.qualification.about.profile import Profile, before_of, content
from leadqual.qualification.confirmed.heads import (
    asks_for_users,
    asks_heads,
    asks_of_some,
    supposes_heads,
    without_shares,
)
from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.counted import dimension, measure
from leadqual.qualification.lexicon.senses import (
    first_noun,
    matters_in,
    nouns_in,
    of_kind,
    pointed,
    same_matter,
    senses,
)
from leadqual.qualification.lexicon.small import HOW_MANY
from leadqual.qualification.located.clauses import Analysis
from leadqual.qualification.located.language import scores
from leadqual.qualification.located.tokens import stem
from leadqual.qualification.readers.word_sets import words as listed
from leadqual.qualification.readers.words_numbers import ATOMS

_QUANTITY = listed(
    """many much size big large combien cuantos cuantas cuanto quantos quantas quanto quanti quante viele
    viel gross grande grand groot hoeveel wieviel number amount long far often oft souvent menudo
    frequencia spesso vaak"""
)
_MONEY = listed(
    """budget much cost spend price amount pay invest money kosten preis presupuesto orcamento prix prezzo
    prijs betrag montant importe valor importo bedrag fund cifra figure sum somme quantia summe orcado
    gasto finanziell moyens soldi dinero dinheiro geld begroot verba stanziato"""
)
_CURRENCIES = listed("$ € £ euro euros dollar dollars pounds reais franken francs franchi chf")


def language_of(at: Analysis) -> str:
    """The question's language; "" for a word or two of which no language's small words are any:
    "Scadenza?"."""
    return at.language if len(at.tokens) > 3 or any(scores(at.folded.text)) else ""


@lru_cache(maxsize=2048)
def _asked_measure(profile: Profile) -> frozenset[int]:
    """The dimensions that the field names: "How high is it?" asks for a height."""
    return frozenset(kind for word in (*profile.key_order, *profile.label_order) for kind in dimension(word))


def number_fit(profile: Profile, words: list[str], stems: frozenset[str], language: str) -> int:
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
    by_purpose = _money_or_heads_fit(profile, words)
    if by_purpose is not None:
        return by_purpose
    if profile.self_kind == "staff" and _WHOLES & stems and stems & FIRMS and stems <= _WHOLE_FIRM:
        return 2  # "In marketing 5." - "And in the whole company?"
    counted = frozenset(c for word in words for c in concepts.counts(word) if word not in concepts.MINE_WORDS)
    shared = counted & profile.counts
    if shared and not shared <= concepts.MIXED:
        return 2
    if _names_it_only(profile, words, language):
        return 2
    asks_number = bool(_QUANTITY & set(words))
    if "staff" in profile.counts and _SIZE & set(words) and stems & FIRMS:
        return -1 if profile.own & {"subteam", "customer"} or _is_of_some(profile) else 2
    stems = stems if "staff" in profile.counts else stems - FIRMS
    if _asked_measure(profile) & {kind for word in words for kind in dimension(word)}:
        return 2
    specific = (
        counted - {"site", "team", "people", "party"}
        if profile.counts & {"people", "team"}
        else counted - {"site"}
    )
    if profile.asked & stems:
        measures = counted & concepts.MEASURED or any(map(measure, words))
        another = measures and not counted & profile.own
        if another and not asks_number and ("?" in words or profile.own & concepts.MEASURED):
            return 0  # "The rice takes 18 minutes, shall I set a timer?" for the weight of the rice
        return 2 if asks_number or not specific else 1
    if language in ("de", "nl") and _asks_head(profile, stems):
        return 2
    own, other = of_kind(profile.meant, "count"), of_kind(said, "count")
    nouns = {spot.name for spot in nouns_in(words, language)}
    if asks_number and (own & other or profile.nouns & nouns):
        return 2
    if (
        (asks_number or _HIGH & set(words))
        and not nouns
        and same_matter(profile.matters, matters_in(tuple(words), language))
    ):
        return 2
    if not asks_number:
        return 0
    apart = profile.nouns and nouns or pointed(own) and pointed(other)
    if apart and not counted & concepts.PARTY or specific:
        return -1
    if "long" in words and not profile.counts & concepts.DURATIONS:
        return -1
    return -1 if _counts_other(profile, words) else 1


def _money_or_heads_fit(profile: Profile, words: list[str]) -> int | None:
    """Questions for sums, heads or users say by themselves whether a count answers them."""
    of_money = concepts.money_kinds(before_of(words)) or _PAYING & set(words) and not profile.money
    if of_money and not _HOW_MANY_OF & set(words) or _SPENDING & set(words):
        return -1  # "What is your budget per employee?", "Quanto paghi adesso al kWh?"
    if asks_heads(words) and not set(words) & _NEEDED:
        return 2 if profile.counts & {"people", "staff", "party", "team"} else -1
    if profile.self_kind == "staff" and supposes_heads(words):
        return 2
    if profile.self_kind == "staff" and asks_of_some(words):
        return -1  # "How many people would use it?"
    if "licence" in profile.own and "ticket" not in profile.named and asks_for_users(words):
        return 2
    return None


def _is_of_some(profile: Profile) -> bool:
    """ "Employees who take the course"; not "people who work there"."""
    return "who" in profile.named and not _WORKING & profile.named


_WORKING = listed("work works working employed")


_HIGH = listed("high hoch haut eleve alto alta hoog figure reading")


def _asks_head(profile: Profile, stems: frozenset[str]) -> bool:
    """ "Welche Größe?" for a field "Kleidergröße"."""
    own = [word for word in profile.asked if len(word) > _LEAST_COMPOUND]
    return any(len(word) > 3 and one.endswith(word) and one != word for one in own for word in stems)


_LEAST_COMPOUND = 7


def _names_it_only(profile: Profile, words: list[str], language: str) -> bool:
    """ "En parkeerplaatsen?" for parking places: a noun and nothing else, of one root with the field's."""
    said = [w for w in words if w.isalpha() and w not in _ASIDES and w not in ATOMS]
    if "?" not in words or len(said) != 1:
        return False
    if profile.nouns & first_noun(said, language):
        return True
    return len(said[0]) > 5 and _root(said[0]) in {
        _root(word) for word in (*profile.key_order, *profile.label_order) if len(word) > 4
    }


_ASIDES = listed(
    """and und et y e en the die der das les le la los las el os as i gli de het how about your ihre vos
    or oder ou o of more mehr mas plus mais piu meer still immer toujours siempre sempre steeds een"""
)


def _counts_other(profile: Profile, words: list[str]) -> bool:
    """ "How many machines?" for a number of shops, "How many are you?" for a number of lifts."""
    told = profile.own - _ANY_THING or profile.words - _MEASURES and not _ANY_NUMBER & profile.named
    k = next((k for k, w in enumerate(words) if w in HOW_MANY), None)
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


_SIZE = listed(
    "size big large gross grosse taille grande tamano tamanho dimensione dimensioni grootte groot omvang"
)
_WHOLES = frozenset(
    map(stem, listed("whole entire ganze ganzen gesamte gesamten toute toda tutta intera hele heel"))
)
_SPENDING = listed(
    "spend spending gastar spendere depenser ausgeben uitgeven investir invertir investire investeren"
)
_PAYING = listed(
    "pay pays paying zahlen zahlt bezahlen payez paies paga pagan pagais pagam paghi pagate betaalt betalen"
)
_HOW_MANY_OF = listed(
    "many wie combien cuantos cuantas quantos quantas quanti quante hoeveel wieviele size number"
)
_ANY_NUMBER = listed("quantity amount count menge anzahl quantite cantidad quantidade quantita aantal total")
_ANY_THING = frozenset(("piece", "item", "product"))
_MEASURES = frozenset(map(stem, listed("total size number")))
_NEEDED = listed(
    """need want like require brauchen brauchst braucht mochten mochtest wollen suchen benotigen sollen
    werden voulez faut faudrait souhaitez avez serez necesita necesitan quieren quiere busca seran vienen
    precisa precisam deseja querem serao serve servono vuole volete desidera saranno wilt willen nodig
    hebben heeft komen insgesamt genau ungefahr etwa total more altogether approximately roughly exactly
    extra additional other else people"""
)
_ARE = listed(
    """are seid sind etes sont son sois sao siete zijn will would should do does can could were wurden
    werden sollen sollten konnten mussten durfen seraient pourraient vont usarian serian podrian van
    usariam seriam vao sarebbero potrebbero zouden gaan kunnen moeten lo le la los las"""
)
_YOU = listed("you ihr sie vous ustedes vosotros voces voi jullie u")


def _money_fit(profile: Profile, words: list[str], stems: frozenset[str], said: frozenset[str]) -> int:
    kinds = concepts.money_kinds(words)
    unpaid = not kinds and not (_MONEY - {"much", "amount"} | _CURRENCIES) & set(words)
    if unpaid and _MANY & set(words):
        return -1  # "How many colleagues will be on the stand?"
    if kinds & profile.money:
        return 2
    if kinds - {"price"} and profile.money:
        return -1
    if profile.asked & stems or profile.meant & said:
        return 2
    return 1 if _MONEY & set(words) or "?" in words and _CURRENCIES & set(words) else 0


_MANY = listed("many viele cuantos cuantas quantos quantas quanti quante")
FIRMS = frozenset(map(stem, f"{concepts.SELF['company']} boite".split())) | {"ditt", "betrieb", "sociedad"}
_WHOLE_FIRM = FIRMS | _WHOLES | {"l'"}
