"""Questions for people: how many, all of them or only those who do something; and whom to turn to. Pure."""

from __future__ import annotations

from leadqual.qualification.lexicon import concepts
from leadqual.qualification.lexicon.small import HOW_MANY, JOINTS
from leadqual.qualification.readers.word_sets import words as listed

_HEADS = tuple(f" {one} " for one in (
    "how many are you", "how many of you", "how many work there", "how many work here", "how many work at",
    "how many work for", "how many work in your company", "how big is the team", "how big is your team",
    "wie viele sind sie", "wie viele seid", "wie gross seid", "wie gross sind sie", "hoe groot zijn jullie",
    "zu wievielt", "vous etes combien", "combien etes vous",
    "combien etes - vous", "on est combien", "vous seriez combien",
    "cuantos son", "cuantos sois", "quantos sao", "quantos voces sao", "in quanti siete", "quanti siete",
    "wie viele arbeiten", "combien travaillent", "cuantos trabajais", "cuantos trabajan", "quantos trabalham",
    "quanti lavorano", "met hoeveel zijn", "hoeveel zijn jullie", "met z'n hoevelen", "met hoevelen",
))  # fmt: skip


def asks_heads(words: list[str]) -> bool:
    """ "Vous êtes combien ?": people are counted, whatever the field is."""
    said = f" {' '.join(words)} "
    return any(one in said for one in _HEADS)


def supposes_heads(words: list[str]) -> bool:
    """ "So you're about 130, right?", "Siete in 130?": how many they are, with no noun behind the number."""
    for k, word in enumerate(words):
        if word[:1].isdigit() and not "".join(words[k + 1 : k + 2]).isalpha():
            i = k - 1
            while i > 0 and words[i] in _ABOUT:
                i -= 1
            near = set(words[max(0, i - 1) : i + 2])
            return i >= 0 and (words[i] in _YOU_ALL or bool(near & _ARE) and bool(near & _YOU))
    return False


_ABOUT = listed(
    """about around roughly some so now also etwa rund circa ca ungefahr um die jetzt aktuell heute bei
    environ a peu pres autour de dans les donc unos unas alrededor cerca ahora entonces uns umas mais ou menos
    agora in su piu o meno quindi ora met ongeveer zo'n zo' n rond dus nu een stuk of"""
)
_YOU_ALL = listed("sois siete seid sao")
_ARE = listed("are 're sind etes son zijn bent")
_YOU = listed("you sie vous ustedes jullie u")


def asks_of_some(words: list[str]) -> bool:
    """ "How many people would use it?", "Hoeveel mensen gebruiken het pakket?": those who do something, whose
    number is not that of the firm."""
    k = next((k for k, w in enumerate(words) if w in HOW_MANY), None)
    if k is None:
        return False
    rest = [w for w in words[k + 1 : k + 7] if w not in _SMALL]
    while rest and concepts.counts(rest[0]) & {"people", "staff"}:
        rest = rest[1:]
    said = rest[0] if rest else ""
    return said in _MAY and not {"say", "sagen", "dire", "decir"} & set(rest) or said in _DO


def asks_for_users(words: list[str]) -> bool:
    """ "How many would use it?", "Combien de collègues l'utiliseraient ?": those for whom it is."""
    k = next((k for k, w in enumerate(words) if w in HOW_MANY), None)
    return k is not None and bool(_USE & set(words[k + 1 : k + 8]))


_USE = listed(
    """use uses using access nutzen benutzen verwenden arbeiten utilisent utilisez utiliseraient utiliser
    utiliseront usan usarian usaran usar usarlo usarla utilizan utilizarian utilizaran utilizar utilizarlo
    utilizarla usam usariam usarao utilizam utilizariam utilizarao usano userebbero useranno usare
    utilizzano utilizzerebbero utilizzare utilizzarlo gebruiken werken"""
)
_SMALL = listed(
    "l' many much viele de d' of them you the davon von ihnen entre vous di e in d euch jullie er le lo het"
)
_MAY = listed(
    """would will should could wurden werden sollen sollten konnten seraient pourraient devraient vont serian
    podrian deberian van seriam poderiam deveriam vao sarebbero potrebbero dovrebbero zouden gaan moeten"""
)
_DO = listed(
    """use uses using log hand need needs come attend join sign drive travel take handle answer process share
    access nutzen benutzen verwenden brauchen reichen kommen fahren unterschreiben bearbeiten utilisent
    utilisez utiliseraient signent signeraient participent viennent traitent usan usarian utilizan utilizarian
    firman participan necesitan usam usariam utilizam utilizariam assinam participam precisam usano userebbero
    utilizzano utilizzerebbero firmano partecipano gebruiken nodig tekenen komen bedienen"""
)


def asks_who_is(words: list[str]) -> int:
    """2 for "Wer sind Sie in der Firma?", 1 for "You are?", which may be answered by a post, too; else 0."""
    said = [word for word in words if word.isalpha() and word not in JOINTS | {"also"}]
    if said in _YOU_ARE:
        return 1
    within = bool(_WHOM & set(said[:1])) and bool(_FIRM & set(said)) and any(w in said for w in _BE_YOU)
    return 2 if within and len(said) <= 7 else 0


_BE_YOU = ("are", "sind", "bist", "etes", "es", "eres", "e", "bent")


def without_shares(words: list[str], language: str) -> list[str]:
    """The words without the noun that a rate is of: "How much per user?", "Quanto pagate a utente?"."""
    return [
        word
        for k, word in enumerate(words)
        if not (
            k
            and (words[k - 1] in _PER or words[k - 1] == "a" and language == "it")
            and word.isalpha()
            and not concepts.counts(word) & concepts.DURATIONS
        )
    ]


_PER = listed("per each pro je par por cada jede jeden jedem")


def asks_whom(words: list[str]) -> bool:
    """ "Wie kan ik bellen?", "Who should I ask for?", "Lei e?": for the name of whom to turn to."""
    said = [word for word in words if word.isalpha() and word not in JOINTS | {"also"}]
    if said in _YOU_ARE or _HONOUR & set(said):
        return True
    return bool(_WHOM & set(words[:3])) and bool(_REACH & set(words)) and bool(_I_OR_WE & set(words))


_YOU_ARE = (
    ["you", "are"], ["sie", "sind"], ["du", "bist"], ["vous", "etes"], ["usted", "es"], ["voce", "e"],
    ["lei", "e"], ["lei"], ["u", "bent"],
)  # fmt: skip
_HONOUR = listed("honneur honor honra onore")
_WHOM = listed("who whom wie wen wem qui quien quem chi")
_REACH = listed(
    """call contact reach speak ask talking speaking address bellen bereiken spreken vragen anrufen erreichen
    sprechen verlangen appeler joindre contacter demander parle llamar contactar hablo hablar preguntar ligar
    contactar falo falar chiamare contattare parlo parlare chiedere"""
)
_I_OR_WE = listed(
    "i we ich wir je nous puedo podemos hablo posso podemos falo possiamo parlo ik we wij kunnen"
)


_FIRM = listed(
    "company firm business firma unternehmen entreprise societe empresa azienda ditta bedrijf organisation"
)
