"""Ordinal words as they are used for days, floors and options. Data."""

from __future__ import annotations

from leadqual.qualification.readers.word_sets import words
from leadqual.qualification.readers.words_numbers import ATOMS, bare

_COUNTED = {
    "en": """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
    "fr": """premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième""",
    "es": "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "pt": "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
    "it": "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
}
_MORE = {
    "thirtieth": 30, "première": 1, "seconde": 2, "primer": 1, "tercer": 3, "eerste": 1, "tweede": 2,
    "derde": 3, "achtste": 8, "erste": 1, "dritte": 3, "siebte": 7, "siebente": 7, "achte": 8,
}  # fmt: skip


def _regular() -> dict[str, int]:
    """German and Dutch ordinals up to 31 grow from the cardinal."""
    grown: dict[str, int] = {}
    for word, atom in ATOMS.items():
        if atom.value > 31 or atom.value < 2 or atom.language not in ("de", "nl"):
            continue
        if atom.language == "de":
            grown[word + ("te" if atom.value < 20 else "ste")] = int(atom.value)
        else:
            grown[word + ("de" if atom.value < 20 and atom.value not in (8,) else "ste")] = int(atom.value)
    return grown


def _build() -> dict[str, int]:
    ordinals = _regular() | _MORE
    for language, listed in _COUNTED.items():
        for i, word in enumerate(listed.split(), 1):
            ordinals[word] = ordinals[bare(word)] = i
            if language in ("es", "pt", "it"):  # feminine
                ordinals[word[:-1] + "a"] = i
    for word in [w for w in ordinals if w.endswith("te")]:  # German declension
        for ending in "nrsm":
            ordinals[word + ending] = ordinals[word]
    return ordinals


ORDINALS = _build()
SUFFIXES = words("st nd rd th er ère re e ème eme è nd º ª o a ste de te ter ten ro ra")
