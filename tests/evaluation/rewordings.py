"""Ways of saying a case a little differently that leave its label as it is: what stands around a message, how
it is written, plain verbs, how the agent asks. Names, numbers and days are changed in `swaps.py`."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from tests.evaluation.cases import FOLDER, LANGUAGES, Case

Way = Callable[[Case], Case | None]
Change = Callable[[str], str]


def _said() -> dict[str, list[dict[str, str]]]:
    """The lines of `rewordings.txt`, by their headings."""
    found: dict[str, list[dict[str, str]]] = {}
    for line in FOLDER.joinpath("rewordings.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found[line[3:]] = []
        elif line and not line.startswith("#"):
            parts = [part.strip() for part in line.split("|")]
            found[list(found)[-1]].append(dict(zip(LANGUAGES, parts, strict=True)))
    return found


_SHORT_FORMS = {
    "I'm": "I am",
    "don't": "do not",
    "doesn't": "does not",
    "didn't": "did not",
    "isn't": "is not",
    "aren't": "are not",
    "won't": "will not",
    "we're": "we are",
    "we've": "we have",
    "it's": "it is",
    "I'd like": "I would like",
    "we'd like": "we would like",
    "I'll": "I will",
    "we'll": "we will",
    "I've": "I have",
    "can't": "cannot",
    "that's": "that is",
    "there's": "there is",
}
_BRITISH = """colour color, favourite favorite, centre center, theatre theater, traveller traveler, mum mom,
    travelling traveling, organise organize, organisation organization, licence license, licences licenses,
    neighbour neighbor, programme program, cancelled canceled, grey gray, cheque check, catalogue catalog,
    flavour flavor, metre meter, jewellery jewelry, labour labor, enquiry inquiry, realise realize,
    specialise specialize, tonne ton, kilometre kilometer, litre liter, optimise optimize, digitise digitize,
    analyse analyze, modernise modernize"""
_SPELLINGS = dict(pair.split() for pair in _BRITISH.split(","))
_AND = dict(zip(LANGUAGES, ("and", "und", "et", "y", "e", "e", "en"), strict=True))
_PERCENT = ("percent", "Prozent", "pour cent", "por ciento", "por cento", "per cento", "procent")
_SYNONYMS: dict[str, dict[str, dict[str, str]]] = {
    "need: like": {"en": {"I need": "I'd like", "We need": "We'd like", "I need to": "I'd like to"}},
    "like: want": {"en": {"I'd like": "I want", "I would like": "I want", "We'd like": "We want"}},
    "want: need": {"en": {"I want": "I need", "We want": "We need"}},
    "looking: searching": {
        "en": {"looking for": "searching for", "We have": "We've got", "I have": "I've got"},
        "de": {
            "Ich brauche": "Ich benötige",
            "Wir brauchen": "Wir benötigen",
            "Ich suche": "Ich bin auf der Suche nach",
        },
        "fr": {
            "Je cherche": "Je suis à la recherche d'",
            "Je voudrais": "J'aimerais",
            "Nous voulons": "Nous souhaitons",
        },
        "es": {
            "Busco": "Estoy buscando",
            "Necesito": "Me hace falta",
            "Quiero": "Quisiera",
            "Queremos": "Quisiéramos",
        },
        "pt": {
            "Procuro": "Estou procurando",
            "Preciso de": "Necessito de",
            "Quero": "Queria",
            "Queremos": "Queríamos",
        },
        "it": {"Cerco": "Sto cercando", "Vorrei": "Voglio", "Vogliamo": "Vorremmo", "Siamo in": "Siamo"},
        "nl": {"Ik zoek": "Ik ben op zoek naar", "Wij hebben": "We hebben", "Ik wil": "Ik wil graag"},
    },
    "can: could": {
        "en": {"Can you": "Could you", "Can I": "Could I", "Will you": "Would you"},
        "de": {"Können Sie": "Könnten Sie", "Kannst du": "Könntest du"},
        "fr": {"Pouvez-vous": "Pourriez-vous", "Peux-tu": "Pourrais-tu"},
        "es": {"Puede": "Podría", "Puedes": "Podrías"},
        "pt": {"Pode": "Poderia", "Podem": "Poderiam"},
        "it": {"Può": "Potrebbe", "Puoi": "Potresti"},
        "nl": {"Kunt u": "Zou u kunnen", "Kun je": "Kan je"},
    },
    "could: can": {"en": {"Could you": "Can you", "Could I": "Can I", "Would you": "Will you"}},
}
_QUESTION = re.compile(r"(?:^|(?<=[^\dr][.!?…] )|(?<=\n))¿?(\w[^.!?\n]*\?)\s*$")


def quoted(case: Case) -> int | None:
    """Where the message is that is quoted, the latest that has the quote."""
    turns = case["transcript"]
    holds = [n for n, t in enumerate(turns) if t["role"] == "visitor" and case["quote"] in t["text"]]
    return holds[-1] if holds else None


def around(case: Case, opening: str = "", ending: str = "", answer: bool = False) -> Case | None:
    """The case with words put around the message that is quoted; with `answer`, only behind the agent's."""
    place = quoted(case)
    if place is None or answer and (place == 0 or case["transcript"][place - 1]["role"] == "visitor"):
        return None
    text = case["transcript"][place]["text"].strip()
    stop = "." if ending and text[-1:] not in (".", "!", "?") else ""
    opening, ending = opening and f"{opening} ", ending and f" {ending}"
    return _with(case, place, opening + text + stop + ending)


def _with(case: Case, place: int, text: str) -> Case:
    turns = list(case["transcript"])
    turns[place] = {**turns[place], "text": text}
    return {**case, "transcript": turns}


def worded(case: Case) -> bool:
    """Is the value the visitor's words?"""
    field = case["field"]
    return field["kind"] == "text" or (field["kind"] == "date" and not field.get("format"))


def written(case: Case, change: Change, value: bool = False) -> Case | None:
    """The case with everything of the visitor's written differently; None where that changes nothing."""
    turns = [
        {**turn, "text": change(turn["text"])} if turn["role"] == "visitor" else turn
        for turn in case["transcript"]
    ]
    if turns == case["transcript"]:
        return None
    changed = {**case, "transcript": turns, "quote": change(case["quote"])}
    return {**changed, "value": change(case["value"])} if value and worded(case) else changed


def _replacing(pairs: dict[str, str]) -> Change:
    """Whole words for others, in capitals where they begin so."""
    lower = {key.casefold(): other for key, other in pairs.items()}
    keys = "|".join(map(re.escape, sorted(lower, key=len, reverse=True)))
    found = re.compile(rf"(?<!\w)(?:{keys})(?!\w)", re.IGNORECASE)

    def other(match: re.Match[str]) -> str:
        word = lower[match.group().casefold()]
        return word[0].upper() + word[1:] if match.group()[0].isupper() else word[0].lower() + word[1:]

    return lambda text: (
        found.sub(other, text).replace("i'd", "I'd").replace("i'v", "I'v").replace("d' ", "d'")
    )


def _by_language(case: Case, changes: dict[str, Change], value: bool = False) -> Case | None:
    change = changes.get(case["language"])
    return written(case, change, value) if change else None


def _small(text: str) -> str:
    return text.lower()


def _contracted(text: str) -> str:
    return re.sub(rf"\b(?:{'|'.join(_FULL_FORMS)})\b", lambda found: _FULL_FORMS[found.group()], text)


_FULL_FORMS = {full: short for short, full in _SHORT_FORMS.items()}
_FULL_FORMS |= {
    full[0].upper() + full[1:]: short[0].upper() + short[1:] for full, short in _FULL_FORMS.items()
}
_FULL_FORMS.pop("I have")  # "I have 8 rooms" is never shortened

EVERYWHERE: dict[str, Change] = {
    "in small letters": _small,
    "without commas": lambda text: text.replace(", ", " "),
    "without full stops": lambda text: re.sub(r"[.!]+(?=\s|$)", "", text),
    "on lines": lambda text: text.replace(". ", ".\n"),
    "in full": _replacing(_SHORT_FORMS),
    "contracted": _contracted,
}
PER_LANGUAGE: dict[str, dict[str, Change]] = {
    "British: American": {"en": _replacing(_SPELLINGS)},
    "American: British": {
        "en": _replacing({there: here for here, there in _SPELLINGS.items() if there != "check"})
    },
    "and: &": {code: _replacing({word: "&"}) for code, word in _AND.items()},
    "&: and": {code: partial(re.sub, r"(?<=\s)&(?=\s)", word) for code, word in _AND.items()},
    "%: percent": {
        code: partial(re.sub, r"(?<=\d) ?%", f" {word}")
        for code, word in zip(LANGUAGES, _PERCENT, strict=True)
    },
    "percent: %": {
        code: partial(re.sub, rf"(?i)(?<=\d) {word}\b", "%")
        for code, word in zip(LANGUAGES, _PERCENT, strict=True)
    },
    **{
        name: {code: _replacing(pairs) for code, pairs in by_code.items()}
        for name, by_code in _SYNONYMS.items()
    },
}


def asked(case: Case, before: dict[str, str]) -> Case | None:
    """The agent's last question before the message that is quoted, with words put ahead of it."""
    place = quoted(case)
    if not place or (found := _QUESTION.search(case["transcript"][place - 1]["text"])) is None:
        return None
    if case["transcript"][place - 1]["role"] == "visitor":
        return None
    words, at = before[case["language"]], found.start(1)
    text = case["transcript"][place - 1]["text"]
    question = (
        text[at:] if words.endswith(".") or text[at : at + 2] == "I " else text[at].lower() + text[at + 1 :]
    )
    start = at - 1 if text[at - 1 : at] == "¿" else at
    return _with(case, place - 1, f"{text[:start]}{words} {question}")


def _spoken(case: Case, said: dict[str, str], behind: bool = False, answer: bool = False) -> Case | None:
    text = said[case["language"]]
    return around(case, ending=text, answer=answer) if behind else around(case, opening=text, answer=answer)


def ways() -> dict[str, Way]:
    """Each way, by its name."""
    found: dict[str, Way] = {}
    for heading, lines in _said().items():
        for said in lines:
            if heading == "ahead of a question":
                found[f"asked: {said['en']} ..."] = partial(asked, before=said)
                continue
            behind, answer = heading.startswith("behind"), heading.endswith("answer")
            name = f"... {said['en']}" if behind else f"{said['en']} ..."
            found[name] = partial(_spoken, said=said, behind=behind, answer=answer)
    found |= {name: partial(written, change=change, value=True) for name, change in EVERYWHERE.items()}
    return found | {name: partial(_by_language, changes=by, value=True) for name, by in PER_LANGUAGE.items()}
