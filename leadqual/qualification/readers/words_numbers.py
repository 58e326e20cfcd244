"""Number words of seven languages as atoms: what a word is worth and how it combines. Data.

Kinds of atom
  unit 1-9 and 0; teen 10-19; ten 20-90; full 21-999 in one word; cent 100-900 that nothing multiplies
  (ciento, duzentos); hundred, scale (thousand and up) multiply what stands before; dozen multiplies too, and
  alone is one of it; about is a round collective (centaine, tiental); many is a plural that names no
  number by itself (hundreds, dozens); few names none at all; couple; half; part (anderthalb); ordinal;
  article is a "one" that is mostly an article or pronoun; a is the English article.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from leadqual.qualification.readers.word_sets import words


class Atom(NamedTuple):
    value: float
    kind: str
    languages: str = ""  # set when the word means something else in another language
    language: str = ""  # the one language of a word that builds numbers in its own way


def bare(word: str) -> str:
    """The word without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


_COUNTED = {  # 1-19 in order, then 20, 30 ... 90
    "en": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen |twenty thirty forty fifty sixty seventy eighty ninety""",
    "de": """ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
        sechzehn siebzehn achtzehn neunzehn |zwanzig dreissig vierzig fünfzig sechzig siebzig
        achtzig neunzig""",
    "nl": """een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
        zestien zeventien achttien negentien |twintig dertig veertig vijftig zestig zeventig tachtig
        negentig""",
    "fr": """un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        dix-sept dix-huit dix-neuf |vingt trente quarante cinquante soixante septante huitante
        nonante""",
    "es": """uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        dieciséis diecisiete dieciocho diecinueve |veinte treinta cuarenta cincuenta sesenta setenta
        ochenta noventa""",
    "pt": """um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis
        dezessete dezoito dezenove |vinte trinta quarenta cinquenta sessenta setenta oitenta noventa""",
    "it": """uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
        quindici sedici diciassette diciotto diciannove |venti trenta quaranta cinquanta sessanta
        settanta ottanta novanta""",
}
_ONES = {  # the "one" of each language that is mostly an article or pronoun
    "en": "one",
    "de": "ein eine einen einem einer eines",
    "nl": "een",
    "fr": "un une",
    "es": "un una uno",
    "pt": "um uma",
    "it": "un una uno",
}
# said like this they are something else in another language; they need some sign of their own
_RISKY = {
    "once": "es", "siete": "es", "dos": "es", "tres": "es pt", "due": "it", "sei": "it", "otto": "it",
    "doze": "pt",
    "elf": "de nl",
    "dix": "fr", "seize": "fr", "sept": "fr", "ten": "en", "cent": "fr", "cents": "fr", "set": "it",
    "grand": "en", "miles": "es", "mila": "it", "mille": "fr it nl de",
}  # fmt: skip
# alone in a message without any sign of its language, these say nothing definite
DOUBTFUL = words("once due sei dos doze set sept seize otto")
_MORE = {
    "zero": (0, "unit"), "null": (0, "unit"), "nul": (0, "unit"), "zéro": (0, "unit"), "cero": (0, "unit"),
    "eins": (1, "unit"), "één": (1, "unit"), "zwo": (2, "unit"), "deus": (2, "unit"), "duas": (2, "unit"),
    "fourty": (40, "ten"), "fivteen": (15, "teen"), "octante": (80, "ten"),
    "dreißig": (30, "ten"), "dezasseis": (16, "teen"), "dezassete": (17, "teen"), "dezanove": (19, "teen"),
    "quatorze": (14, "teen"), "tachentig": (80, "ten"),
    "hundred": (100, "hundred"), "hundert": (100, "hundred"), "honderd": (100, "hundred"),
    "cent": (100, "hundred"), "cents": (100, "hundred"), "einhundert": (100, "hundred"),
    "thousand": (1e3, "scale"), "grand": (1e3, "scale"), "tausend": (1e3, "scale"), "eintausend": (1e3,
    "scale"),
    "duizend": (1e3, "scale"), "mille": (1e3, "scale"), "mil": (1e3, "scale"), "mila": (1e3, "scale"),
    "million": (1e6, "scale"), "millions": (1e6, "scale"), "millionen": (1e6, "scale"), "miljoen": (1e6,
    "scale"),
    "millón": (1e6, "scale"), "millones": (1e6, "scale"), "milhão": (1e6, "scale"), "milhões": (1e6, "scale"),
    "milione": (1e6, "scale"), "milioni": (1e6, "scale"), "billion": (1e9, "scale"),
    "milliard": (1e9, "scale"), "milliards": (1e9, "scale"), "milliarde": (1e9, "scale"),
    "milliarden": (1e9, "scale"), "miljard": (1e9, "scale"), "miliardo": (1e9, "scale"),
    "miliardi": (1e9, "scale"), "bilhão": (1e9, "scale"), "bilhões": (1e9, "scale"), "mil millones": (1e9,
    "scale"),
    "lakh": (1e5, "scale"), "lakhs": (1e5, "scale"), "crore": (1e7, "scale"), "crores": (1e7, "scale"),
    "dozen": (12, "dozen"), "dutzend": (12, "dozen"), "dozijn": (12, "dozen"), "douzaine": (12, "dozen"),
    "douzaines": (12, "dozen"), "docena": (12, "dozen"), "docenas": (12, "dozen"), "dúzia": (12, "dozen"),
    "dúzias": (12, "dozen"), "dozzina": (12, "dozen"), "dozzine": (12, "dozen"),
    "hundreds": (100, "many"), "thousands": (1e3, "many"), "dozens": (12, "many"), "dutzende": (12, "many"),
    "hunderte": (100, "many"), "hunderten": (100, "many"), "tausende": (1e3, "many"), "tausenden": (1e3,
    "many"),
    "honderden": (100, "many"), "duizenden": (1e3, "many"), "tientallen": (10, "many"), "dozijnen": (12,
    "many"),
    "centaines": (100, "many"), "milliers": (1e3, "many"), "dizaines": (10, "many"), "cientos": (100, "many"),
    "miles": (1e3, "many"), "decenas": (10, "many"), "centenares": (100, "many"), "centenas": (100, "many"),
    "milhares": (1e3, "many"), "dezenas": (10, "many"), "centinaia": (100, "many"), "migliaia": (1e3, "many"),
    "decine": (10, "many"), "tens": (10, "many"), "vingtaines": (20, "many"),
    "dizaine": (10, "about"), "quinzaine": (15, "about"), "vingtaine": (20, "about"), "trentaine": (30,
    "about"),
    "quarantaine": (40, "about"), "cinquantaine": (50, "about"), "soixantaine": (60, "about"),
    "centaine": (100, "about"), "millier": (1e3, "about"), "decena": (10, "about"), "quincena": (15, "about"),
    "veintena": (20, "about"), "treintena": (30, "about"), "cuarentena": (40, "about"),
    "cincuentena": (50, "about"), "centenar": (100, "about"), "millar": (1e3, "about"), "dezena": (10,
    "about"),
    "centena": (100, "about"), "milhar": (1e3, "about"), "decina": (10, "about"), "ventina": (20, "about"),
    "quindicina": (15, "about"), "trentina": (30, "about"), "quarantina": (40, "about"),
    "cinquantina": (50, "about"), "sessantina": (60, "about"), "settantina": (70, "about"),
    "ottantina": (80, "about"), "novantina": (90, "about"), "centinaio": (100, "about"),
    "migliaio": (1e3, "about"), "tiental": (10, "about"), "vijftiental": (15, "about"),
    "twintigtal": (20, "about"), "dertigtal": (30, "about"), "veertigtal": (40, "about"),
    "vijftigtal": (50, "about"), "zestigtal": (60, "about"), "honderdtal": (100, "about"),
    "duizendtal": (1e3, "about"),
    "half": (0.5, "half"), "quarter": (0.25, "half"), "kwart": (0.25, "half"), "quart": (0.25, "half"),
    "cuarto": (0.25, "half"), "driekwart": (0.75, "half"), "dreiviertel": (0.75, "half"),
    "viertelmillion": (25e4, "scale"), "dreiviertelmillion": (75e4, "scale"),
    "halbe": (0.5, "half"), "halben": (0.5, "half"),
    "halbes": (0.5, "half"),
    "halve": (0.5, "half"), "demi": (0.5, "half"), "demie": (0.5, "half"), "medio": (0.5, "half"),
    "media": (0.5, "half"), "meio": (0.5, "half"), "meia": (0.5, "half"), "mezzo": (0.5, "half"),
    "mezza": (0.5, "half"), "anderthalb": (1.5, "part"), "anderhalf": (1.5, "part"), "anderhalve": (1.5,
    "part"),
    "couple": (2, "couple"), "pair": (2, "couple"),
}  # fmt: skip
_FEW = words(
    """few several handful mehrere einige plusieurs quelques varios varias algunos algunas vários várias
    alguns algumas diversi diverse alcuni alcune parecchi parecchie enkele meerdere verschillende
    numerous qualche unos unas uns umas tanti muchos muitos viele veel beaucoup many"""
)
_CENTS = {
    "es": """cien ciento |doscientos trescientos cuatrocientos quinientos seiscientos setecientos
        ochocientos novecientos""",
    "pt": "cem cento|duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
}


def _compounds_de(small: list[str], tens: list[str]) -> dict[str, float]:
    forms = {f"{small[u - 1]}und{ten}": 10.0 * i + u for i, ten in enumerate(tens, 2) for u in range(1, 10)}
    forms |= {f"zwound{ten}": 10.0 * i + 2 for i, ten in enumerate(tens, 2)}
    return forms


def _compounds_nl(small: list[str], tens: list[str]) -> dict[str, float]:
    forms: dict[str, float] = {}
    for i, ten in enumerate(tens, 2):
        for u in range(1, 10):
            forms[f"{small[u - 1]}en{ten}"] = forms[f"{small[u - 1]}ën{ten}"] = 10.0 * i + u
    return forms


def _compounds_it(small: list[str], tens: list[str]) -> dict[str, float]:
    forms: dict[str, float] = {}
    for i, ten in enumerate(tens, 2):
        for u in range(1, 10):
            stem = ten[:-1] if u in (1, 8) else ten
            forms[stem + small[u - 1]] = forms[stem + ("tré" if u == 3 else small[u - 1])] = 10.0 * i + u
    return forms


def _compounds_es(small: list[str], tens: list[str]) -> dict[str, float]:
    forms = {f"veinti{small[u - 1]}": 20.0 + u for u in range(1, 10)}
    return forms | {"veintiún": 21.0, "veintidós": 22.0, "veintitrés": 23.0, "veintiséis": 26.0}


def _with_hundreds(
    forms: dict[str, float], units: list[str], hundred: str, joints: tuple[str, ...]
) -> dict[str, float]:
    """The same words up to 999, written together as German, Dutch and Italian do."""
    more: dict[str, float] = {}
    for u in range(1, 10):
        for prefix in {units[u - 1] + hundred} | ({hundred} if u == 1 else set()):
            more[prefix] = 100.0 * u
            for word, value in forms.items():
                for joint in joints:
                    if hundred == "cento" and word[0] == "o":  # centottanta
                        more[prefix[:-1] + word] = 100 * u + value
                    more[f"{prefix}{joint}{word}"] = 100 * u + value
    return more


_HUNDREDS = {  # 1100 to 1900 said in hundreds: "zwolfhundert", "vijftienhonderd"
    "de": ("hundert", "elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"),
    "nl": ("honderd", "elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"),
}


def _variants(word: str, language: str) -> set[str]:
    """How else people type it: without accents, umlauts spelled out, ß kept."""
    spelled = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return {word, bare(word), spelled} if language == "de" else {word, bare(word)}


_COMPOUNDS = {"de": _compounds_de, "nl": _compounds_nl, "it": _compounds_it, "es": _compounds_es}
_TOGETHER = {"de": ("hundert", ("", "und")), "nl": ("honderd", ("", "en")), "it": ("cento", ("",))}


def _words_of(language: str) -> dict[str, tuple[float, str]]:
    """Every number word of one language up to 999."""
    first, second = (part.split() for part in _COUNTED[language].split("|"))
    forms = {
        word: (float(i), "unit" if i < 10 else "teen") for i, word in enumerate(first, 1) if "-" not in word
    }
    forms |= {word: (10.0 * i, "ten") for i, word in enumerate(second, 2)}
    if language == "fr":  # 80 and 90 are built of several forms in France, one in Belgium and Switzerland
        forms |= {"huitante": (80.0, "ten"), "nonante": (90.0, "ten")}
    if language in _COMPOUNDS:
        pairs = _COMPOUNDS[language](first, second)
        forms |= {word: (value, "full") for word, value in pairs.items()}
        if language in _TOGETHER:
            hundred, joints = _TOGETHER[language]
            plain = {word: value for word, (value, _) in forms.items()} | (
                {"eins": 1.0} if language == "de" else {}
            )
            forms |= {w: (v, "full") for w, v in _with_hundreds(plain, first, hundred, joints).items()}
    if language == "nl":  # "vijfentwintighonderd"
        forms |= {f"{w}honderd": (v * 100, "full") for w, (v, _) in forms.items() if 20 < v < 100 and v % 10}
    hundred, counts = _HUNDREDS.get(language, ("", ""))
    forms |= {f"{word}{hundred}": (100.0 * i, "full") for i, word in enumerate(counts.split(), 11)}
    for i, word in enumerate(_CENTS.get(language, "|").replace("|", " ").split()):
        for form in {word, word[:-2] + "as"} if i > 1 else {word}:
            forms[form] = (100.0 * max(i, 1), "cent")
    return forms


def _build() -> dict[str, Atom]:
    atoms: dict[str, Atom] = {}
    for language in _COUNTED:
        for word, (value, kind) in _words_of(language).items():
            for form in _variants(word, language):
                atoms.setdefault(form, Atom(value, kind, _RISKY.get(form, ""), language))
        for word in _ONES[language].split():
            spoken_in = " ".join(lang for lang, ones in _ONES.items() if word in ones.split())
            atoms[word] = Atom(1, "article", spoken_in)
    for word, (value, kind) in _MORE.items():
        atoms[word] = Atom(value, kind, _RISKY.get(word, ""))
        atoms.setdefault(bare(word), atoms[word])
    for word in _FEW:
        atoms[word] = atoms[bare(word)] = Atom(0, "few")
    atoms["a"] = atoms["an"] = Atom(1, "a")
    for word, value in {"ein": 1.5, "zwei": 2.5, "drei": 3.5, "vier": 4.5, "fünf": 5.5, "sechs": 6.5}.items():
        atoms[f"{word}einhalb"] = Atom(value, "part")
    for word, value in {"twee": 2.5, "drie": 3.5, "vier": 4.5, "vijf": 5.5}.items():
        atoms[f"{word}enhalf"] = atoms[f"{word}ënhalf"] = Atom(value, "part")
    return atoms


ATOMS = _build()
