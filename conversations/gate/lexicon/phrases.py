"""Ways of saying one thing in several words, per language: each is read as the one word behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping

# phrases, parted by "|", and the words that they are read as
_ALIKE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("as many as", "up to"),
        ("whenever you (?:like|want|wish)|any ?time(?: you (?:like|want))?|at any time", "anytime"),
        (
            "(?:you )?(?:don't|do not|won't) (?:have to )?pay (?:anything|a thing|a cent)?(?: ?for)?"
            "(?= ?the first)",
            "free",
        ),
        ("as for|as regards|regarding|concerning|in terms of|when it comes to|as far as", "on"),
        ("as long as|so long as|provided that|provided", "if"),
        ("with nothing (?=to )", ", there is nothing "),
        ("with no (?=[a-z])", "without "),
        ("(?:is|are|'s|'re) the ones? (?=who|that)", ""),
        ("single sign-?on|single sign on", "sso"),
        (
            "(?:even )?without (?:a |an |any )?(?:connection|network|internet|signal)(?: connection)?"
            "|with no (?:connection|network|internet)",
            "offline",
        ),
        ("(?<=in )may|(?<=by )may", "may-month"),
        (r"between (\d[\d:.]*) and (?=\d)", r"from \1 to "),
        ("free of charge|at no charge|at no cost|for free|without charge|without any charge", "free"),
        (
            "(?:doesn't|does not|won't|don't) cost (?:you )?(?:anything|a thing)|costs (?:you )?nothing",
            "is free",
        ),
        ("(?:feel|you're|you are) free to", "you can"),
        ("in less than", "in under"),
        ("up and running", "live"),
        ("as a rule", "usually"),
        ("at the moment|for the time being", "currently"),
        ("no longer than", "up to"),
        (
            "but never more than|never more than|no more than|not more than|at most|capped at",
            ", with a maximum of",
        ),
        ("including|counting", "with"),
        ("come on top|comes on top|are extra|is extra", "are separate"),
        ("allows? you to|lets you", "you can"),
        ("(?:is|are) able to", "can"),
        ("in addition|on top of that", "also"),
    ),
    "de": (
        ("wann (?:immer )?sie (?:wollen|möchten)|zu jeder zeit", "jederzeit"),
        ("(?:zahlen|bezahlen) sie nichts|sie (?:zahlen|bezahlen) nichts|zahlt man nichts", "ist kostenlos"),
        ("was den|was die|was das|bezüglich|hinsichtlich|zum thema|in sachen", "bei"),
        ("solange|vorausgesetzt,? dass|vorausgesetzt", "wenn"),
        ("(?:jeweils )?zum (?:ende (?:jedes|eines|des) monats|monatsende)", "zum Monatsende"),
        (r"gehör(?:t|en) ((?:nur |ausschließlich )?)zu[mr]?", r"ist \1im"),
        ("single sign-?on|single sign on", "sso"),
        ("(?:auch )?ohne (?:eine )?(?:verbindung|netz|internet|internetverbindung|empfang)", "offline"),
        (r"zwischen (\d[\d:.]*) und (?=\d)", r"von \1 bis "),
        ("in der regel|für gewöhnlich", "meist"),
        ("ohne kosten|ohne aufpreis|zum nulltarif", "kostenlos"),
        ("im moment|zur zeit", "derzeit"),
        ("zum monatsende", "zum ende des monats"),
        ("liegt bei|liegen bei|beträgt|belaufen sich auf|beläuft sich auf", "kostet"),
    ),
    "fr": (
        ("quand vous (?:voulez|le souhaitez)|à tout moment|n'importe quand", "quand-on-veut"),
        ("vous ne payez rien|rien à payer", "gratuit"),
        (
            "côté|concernant|pour ce qui est (?:de|du|des)|quant (?:à|au|aux)|au sujet (?:de|du|des)"
            "|niveau(?= prix)",
            "sur",
        ),
        ("à condition que|tant que|pourvu que|dès lors que", "si"),
        ("à part", "séparément"),
        ("single sign-?on|single sign on", "sso"),
        ("hors connexion|sans connexion|hors ligne|sans réseau", "offline"),
        (r"entre (\d[\d:.]*) ?h? et (?=\d)", r"de \1 h à "),
        ("sans frais|à titre gratuit", "gratuitement"),
        ("en règle générale|en général|d'habitude", "généralement"),
        ("pour le moment|pour l'instant|à l'heure actuelle", "actuellement"),
        ("est à|s'élève à|sont à", "coûte"),
        ("en comptant|y compris", "avec"),
    ),
    "es": (
        ("cuando (?:lo )?(?:quiera|desee|quieran)|en cualquier momento", "siempre-que-quiera"),
        ("no (?:paga|pagan|se paga|pagará) nada", "gratis"),
        ("en cuanto al?|respecto al?|con respecto al?|en lo que respecta al?|por lo que respecta al?", "en"),
        ("siempre que|siempre y cuando|con tal de que", "si"),
        ("single sign-?on|single sign on", "sso"),
        ("sin conexión|sin internet|sin red", "offline"),
        (r"entre (?:las )?(\d[\d:.]*) y (?:las )?(?=\d)", r"de \1 a "),
        ("sin coste|sin costo|sin cargo|de forma gratuita", "gratis"),
        ("por lo general|en general", "normalmente"),
        ("a partir del", "desde el"),
        ("a partir de", "desde"),
        ("de momento|por ahora|por el momento", "actualmente"),
        ("(?:tiene|es) un precio de|el precio es de|sale a|sale por", "cuesta"),
        ("contando|incluyendo|incluidos|incluidas", "con"),
    ),
    "pt": (
        ("quando (?:quiser|quiserem|o desejar)|a qualquer momento|em qualquer altura", "quando-quiser"),
        ("não (?:paga|pagam|se paga|pagará) nada", "grátis"),
        ("quanto (?:ao|à|a)|em relação (?:ao|à|a)|relativamente (?:ao|à|a)|no que toca (?:ao|à|a)", "em"),
        ("desde que(?! s)|contanto que", "se"),
        ("à parte", "separadamente"),
        ("single sign-?on|single sign on", "sso"),
        ("sem ligação|sem internet|sem rede|sem conexão", "offline"),
        (r"entre as (\d[\d:.]*) e as (?=\d)", r"das \1 as "),
        ("sem custo|sem custos|de forma gratuita|de graça", "grátis"),
        ("em geral|por norma|regra geral", "normalmente"),
        ("a partir do", "desde o"),
        ("a partir de", "desde"),
        ("de momento|por enquanto|por agora|no momento", "atualmente"),
        ("fica em|fica a|fica por|sai a|tem um preço de", "custa"),
        ("contando|incluindo|já com", "com"),
    ),
    "it": (
        (
            "quando (?:vuole|volete|si vuole|vuoi)|in qualsiasi momento|in qualunque momento",
            "quando-si-vuole",
        ),
        ("non (?:paga|pagate|si paga|pagherà) (?:nulla|niente)", "gratis"),
        (
            "quanto (?:al|alla|a|ai|alle)|per quanto riguarda|riguardo (?:al|alla|a|ai|alle)"
            "|in merito (?:al|alla|a|ai)",
            "su",
        ),
        ("a condizione che|purché|sempre che", "se"),
        ("a parte", "separatamente"),
        ("single sign-?on|single sign on", "sso"),
        ("senza connessione|senza rete|senza internet", "offline"),
        (r"tra le (\d[\d:.]*) e le (?=\d)", r"dalle \1 alle "),
        ("senza costi|senza spese|a costo zero", "gratis"),
        ("di solito|in genere|in generale|di norma", "normalmente"),
        ("al momento|per ora|per il momento", "attualmente"),
        ("viene a costare|ha un prezzo di|il prezzo è di", "costa"),
        ("contando|compresi|comprese|inclusi|incluse", "con"),
    ),
    "nl": (
        ("wanneer u (?:maar )?wilt|op elk moment", "altijd-wel"),
        ("betaalt u niets|u betaalt niets|betaal je niets", "is gratis"),
        ("wat betreft|qua|met betrekking tot", "op"),
        ("op voorwaarde dat|zolang", "als"),
        ("single sign-?on|single sign on", "sso"),
        ("zonder (?:verbinding|internet|netwerk|bereik)", "offline"),
        (r"tussen (\d[\d:.]*) en (?=\d)", r"van \1 tot "),
        ("zonder kosten|voor niets", "gratis"),
        ("in de regel|over het algemeen", "meestal"),
        ("op dit moment|voorlopig", "momenteel"),
        ("komt op|bedraagt", "kost"),
        ("inclusief|meegerekend", "met"),
    ),
}
_READ_AS = {
    language: tuple(
        (re.compile(rf"(?<![\w'])(?:{said})(?:(?!\w)|(?<= ))", re.IGNORECASE), word) for said, word in pairs
    )
    for language, pairs in _ALIKE.items()
}


def read_as(text: str, language: str) -> str:
    """The text with each of these phrases as the one word."""
    for said, word in _READ_AS.get(language, ()):
        text = said.sub(word, text)
    return text
