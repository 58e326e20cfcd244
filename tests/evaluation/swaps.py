"""Cases with their names, numbers and days changed for others of the same kind, everywhere alike: value,
quote and the whole talk. None where the change would not be the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any

from tests.evaluation.cases import Case, read
from tests.evaluation.rewordings import Way, quoted, worded

# what a label says that a name is of, the first that fits
_KINDS = {
    "town": r"city|town|location|\bwhere\b|area|suburb|stadt|ville|ciudad|cidade|città|stad\b|destination|"
    r"departs? from|leaves from",
    "person": r"\bname of the (?:visitor|guest|patient|customer|contact|recipient|passenger|thera|dent)|"
    r"visitor's (?:own )?name|doctor|dentist|therapist|stylist|recipient|first name|contact|\bwho\b|whom|"
    r"singer|actor|vet\b|name on the|nome da pessoa|ansprechpartner|person",
    "company": r"company|firm\b|firma|unternehmen|entreprise|société|empresa|azienda|bedrijf|employer",
    "title": r"movie|film|song|title|event|album|exhibition|play\b|titel|titre|título|titolo|canci|lied",
    "place": r"restaurant|hotel|theat|cinema|salon|attraction|apartment|property|place to eat|museum",
}
_NOT = re.compile(
    r"role|job|funktion|position|stelle|cargo|type|kind of|number|code|problem|text of|message|industry|"
    r"address|language|model"
)
NAMES = {
    "one word": {
        "town": "Wexmoor",
        "person": "Ilvane",
        "company": "Kelvenor",
        "title": "Hollowtide",
        "place": "Marennia",
    },
    "two words": {
        "town": "Port Ellery",
        "person": "Odette Marwick",
        "company": "Thornwick Systems",
        "title": "Paper Lanterns",
        "place": "Copper Heron",
    },
    "with &": {"company": "Marl & Pettigrew", "title": "Salt & Cinder", "place": "Fig & Thistle"},
    "with a digit": {"company": "Norbay4", "title": "Cabin 19", "place": "Studio 48"},
    "with an article": {
        "company": "The Tallow Works",
        "title": "The Quiet Harbour",
        "place": "The Amber Fox",
    },
    "in small letters": {
        "town": "wexmoor",
        "person": "ilvane",
        "company": "kelvenor",
        "title": "hollowtide",
        "place": "marennia",
    },
}


def _texts(case: Case) -> str:
    return "\n".join(turn["text"] for turn in case["transcript"])


def everywhere(case: Case, change: Callable[[str], str], value: Any) -> Case:
    turns = [{**turn, "text": change(turn["text"])} for turn in case["transcript"]]
    return {**case, "transcript": turns, "quote": change(case["quote"]), "value": value}


def talk_of(case: Case) -> str:
    return str(case["id"]).rsplit("-", 1)[0]


@cache
def _facts() -> dict[str, list[Case]]:
    """What is true in each talk."""
    found: dict[str, list[Case]] = {}
    for case in read("tuning"):
        if case["expect"] == "accept":
            found.setdefault(talk_of(case), []).append(case)
    return found


def _rest(case: Case) -> list[Case]:
    """What is true of other fields in the same talk."""
    return [other for other in _facts().get(talk_of(case), []) if other["value"] != case["value"]]


# -- names


def kind_of(case: Case) -> str | None:
    """What the case's value is the name of."""
    label, value = case["field"]["label"].casefold(), case["value"]
    if case["field"]["kind"] != "text" or not isinstance(value, str) or _NOT.search(label):
        return None
    if not any(word[:1].isupper() for word in value.split()) or len(value.split()) > 4:
        return None
    return next((kind for kind, words in _KINDS.items() if re.search(words, label)), None)


def renamed(case: Case, names: dict[str, str]) -> Case | None:
    """With another name for the value, of the kind of thing whose name it is in this talk."""
    true = [c for c in (case, *_facts().get(talk_of(case), ())) if c["expect"] == "accept"]
    kind = next((kind_of(one) for one in true if one["value"] == case["value"]), None)
    return _renamed(case, case["value"], names[kind]) if kind in names and worded(case) else None


def rest_renamed(case: Case, names: dict[str, str]) -> Case | None:
    """With another name for what the case is not about."""
    for other in _rest(case):
        kind = kind_of(other)
        if kind in names and (changed := _renamed(case, other["value"], names[kind])):
            return changed
    return None


def _renamed(case: Case, name: str, new: str) -> Case | None:
    place = re.compile(rf"(?<![\w@./-]){re.escape(name)}(?![\w@]|[./-]\w)", re.IGNORECASE)
    if not place.search(_texts(case)) or new.casefold() in _texts(case).casefold():
        return None
    value = case["value"]
    changed = everywhere(case, partial(place.sub, new), place.sub(new, value) if worded(case) else value)
    if new.islower():  # as a visitor types it; the agent does not
        for turn in changed["transcript"]:
            turn["text"] = turn["text"].replace(new, new.title()) if turn["role"] == "agent" else turn["text"]
    left = f"{_texts(changed)} {changed['value']} {changed['field']}".casefold()
    words = [word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3]
    return None if quoted(changed) is None or any(word in left for word in words) else changed


# -- numbers

_WORDS = {
    "en": "two three four five six seven eight nine ten eleven",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once",
    "pt": "dois três quatro cinco seis sete oito nove dez onze",
    "it": "due tre quattro cinque sei sette otto nove dieci undici",
    "nl": "twee drie vier vijf zes zeven acht negen tien elf",
}
NUMERALS = {code: dict(enumerate(words.split(), 2)) for code, words in _WORDS.items()}
_AMOUNTS = re.compile(r"(?<![\w.,:/+#-])\d[\d.,]*\d|(?<![\w.,:/+#-])\d")
_LOOSE = re.compile(
    r"(?i)\b(?:dozen|pair|couple|both|twice|half|double|beide|paar|halb|dutzend|deux fois|demi|par\b|meio)"
)


def _forms(number: int) -> list[str]:
    """A number as it is written."""
    forms = [str(number)]
    if number >= 1000:
        grouped = f"{number:,}"
        forms += [grouped, grouped.replace(",", "."), grouped.replace(",", " "), f"{number / 1000:g}k"]
        forms += [f"{number / 1000:g} k", f"{number / 1000:g}K", f"{number / 1000:g} thousand"]
    return forms


def _numbers(value: Any) -> list[int]:
    found = value.values() if isinstance(value, dict) else [value]
    return [n for n in found if isinstance(n, int) and not isinstance(n, bool)]


def _in_talk(text: str) -> set[float]:
    found = set()
    for written in _AMOUNTS.findall(text):
        bare = re.sub(r"[.,](?=\d{3}\b)", "", written).replace(",", ".")
        if bare.count(".") <= 1:
            found.add(float(bare))
    for words in NUMERALS.values():
        found |= {n for n, word in words.items() if re.search(rf"(?i)\b{word}\b", text)}
    return found


def _other_number(number: int, taken: set[float], bands: Iterable[tuple[float, float]]) -> int | None:
    """Another of the same order that nobody says, between the same two that are said, in the same bands."""
    if number < 2 or 1900 <= number <= 2100:
        return None
    zeros = 10 ** (len(str(number)) - len(str(number).rstrip("0")))
    below = max((n for n in taken if n < number), default=1)
    above = min((n for n in taken if n > number), default=float("inf"))
    size = 10 ** (len(str(number)) - 1)
    step = max(zeros, size // 10)
    for new in (number + k * step for k in (1, 2, 3, 5, -1, -2, -3)):
        alike = len(str(new)) == len(str(number)) and below < new < above and not 1900 <= new <= 2100
        if alike and all((low <= new <= high) == (low <= number <= high) for low, high in bands):
            return new
    return None


def _bands(case: Case) -> list[tuple[float, float]]:
    choices = [
        c for c in case["field"].get("choices", []) if isinstance(c, dict) and ("min" in c or "max" in c)
    ]
    return [
        (c["min"] if c.get("min") is not None else -1, c["max"] if c.get("max") is not None else 1e12)
        for c in choices
    ]


def renumbered(case: Case) -> Case | None:
    """With another number for the value's, or in a band for what is quoted."""
    bands = _bands(case)
    if case["field"]["kind"] == "number":
        return _renumbered(case, _numbers(case["value"]))
    if bands and len(found := [n for n in _in_talk(case["quote"]) if n == int(n)]) == 1:
        return _renumbered(case, [int(found[0])], bands)
    return None


def rest_renumbered(case: Case) -> Case | None:
    """With another number for what the case is not about."""
    mine = _numbers(case["value"])
    for other in _rest(case):
        numbers = [n for n in _numbers(other["value"]) if n not in mine]
        if other["field"]["kind"] == "number" and (changed := _renumbered(case, numbers, _bands(case))):
            return changed
    return None


def _renumbered(case: Case, numbers: list[int], bands: Iterable[tuple[float, float]] = ()) -> Case | None:
    text, language = _texts(case), case["language"]
    if not numbers or _LOOSE.search(text) or case["field"]["kind"] in ("phone", "email", "url"):
        return None
    taken, new_for, pairs = _in_talk(text) | set(_numbers(case["value"])), {}, {}
    for number in numbers:
        if (new := _other_number(number, taken, bands)) is None:
            return None
        taken, new_for[number] = taken | {new}, new
        pairs |= dict(zip(_forms(number), _forms(new), strict=True))
        words = NUMERALS[language]
        if number in words and new in words:
            pairs |= {words[number]: words[new], words[number].capitalize(): words[new].capitalize()}
        elif number in words and re.search(rf"(?i)\b{words[number]}\b", text):
            return None
    keys = "|".join(map(re.escape, sorted(pairs, key=len, reverse=True)))
    place = re.compile(rf"(?<![\w.,:/#+-])(?:{keys})(?![\w:/]|[.,]\d|-\d|\.? ?(?:st|nd|rd|th)\b|\s\d{{3}}\b)")
    change = partial(place.sub, lambda found: pairs[found.group()])
    changed = everywhere(case, change, _with_numbers(case, change, new_for))
    same = all(n not in _in_talk(_texts(changed)) for n in numbers) and quoted(changed) is not None
    if case["expect"] == "accept" and changed["value"] != case["value"]:
        same = same and all(n in _in_talk(changed["quote"]) for n in new_for.values())
    return changed if same and _texts(changed) != text else None


def _with_numbers(case: Case, change: Callable[[str], str], new_for: dict[int, int]) -> Any:
    value = case["value"]
    if case["field"]["kind"] != "number":
        return change(value) if worded(case) else value
    if isinstance(value, dict):
        return {key: new_for.get(n, n) if isinstance(n, int) else n for key, n in value.items()}
    return new_for.get(value, value)


def _small_numbers(case: Case) -> dict[int, str]:
    words = NUMERALS[case["language"]]
    return (
        {n: words[n] for n in _numbers(case["value"]) if n in words}
        if case["field"]["kind"] == "number"
        else {}
    )


def spelled(case: Case, digits: bool = False) -> Case | None:
    """With the value's number in words ("8": "eight") or, with `digits`, the other way round."""
    changed = case
    for number, word in _small_numbers(case).items():
        pattern = (
            rf"\b{word}\b"
            if digits
            else rf"(?<![\w.,:/#+$€£-]){number}(?![\w:/%€£$-]|[.,]\d|\. \w| ?(?:[ap]\.?m|k\b|%|€))"
        )
        place = re.compile(pattern, re.IGNORECASE)
        turns = [
            {**t, "text": place.sub(str(number) if digits else word, t["text"])}
            if t["role"] == "visitor"
            else t
            for t in changed["transcript"]
        ]
        quote = place.sub(str(number) if digits else word, changed["quote"])
        changed = {**changed, "transcript": turns, "quote": quote}
    return None if changed["transcript"] == case["transcript"] or quoted(changed) is None else changed


# -- days and hours

_DAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
_MONTHS = {
    "en": "january february march april june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_HOUR = re.compile(
    r"(?<![\w:.,$€£-])(\d{1,2})(:\d\d)?(?=\s?(?:[ap]\.?m\b|uhr\b|uur\b|o'clock|h\b)|(?<=:\d\d)\b)(?!\d|:)",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"(?i)\b(?:at|around|by|until|till|before|after|from|to|um|gegen|à|las|às|alle|om|past) \d{1,2}\b"
    r"(?!:|\s?[ap]\.?m|\s?uhr|\s?uur|\s?h\b)|noon|midnight|half past|quarter"
)
_NTH = re.compile(r"\b(\d{1,2})(st|nd|rd|th)\b")


def moved(case: Case, names: dict[str, str], step: int = 2) -> Case | None:
    """With other days of the week or months: each some places on."""
    words = names[case["language"]].split()
    text, field = f"{_texts(case)} {case['value']}", case["field"]
    if not worded(case) and (field["kind"] == "date" or any(w in str(field).casefold() for w in words)):
        return None
    dated = re.search(r"(?i)\bmay\b|\b(?:29|30|31)(?:st|th)?\b|tomorrow|today|next|this|last|weekend", text)
    if dated or re.search(r"\w+day,? (?:the |\w+ )?\d", text):
        return None
    pairs = {word: words[(k + step) % len(words)] for k, word in enumerate(words)}
    place = re.compile(rf"(?i)\b(?:{'|'.join(words)})\b")

    def other(found: re.Match[str]) -> str:
        word = pairs[found.group().casefold()]
        return word.capitalize() if found.group()[0].isupper() else word

    value = place.sub(other, case["value"]) if worded(case) else case["value"]
    changed = everywhere(case, partial(place.sub, other), value)
    return None if changed["transcript"] == case["transcript"] else changed


def later(case: Case) -> Case | None:
    """With every hour one later."""
    texts = f"{_texts(case)}\n{case['value']}"
    hours = [int(found[0]) for found in _HOUR.findall(texts)]
    if not hours or any(hour in (0, 11, 12, 23) for hour in hours) or _BARE_HOUR.search(texts):
        return None
    change = partial(_HOUR.sub, lambda found: f"{int(found[1]) + 1}{found[2] or ''}")
    value = change(case["value"]) if isinstance(case["value"], str) else case["value"]
    changed = everywhere(case, change, value)
    return None if changed["transcript"] == case["transcript"] else changed


def on_other_days(case: Case) -> Case | None:
    """With every "4th" a day later, where no calendar date is asked for."""
    days = {int(found[0]) for found in _NTH.findall(_texts(case))}
    if not worded(case) or not days or max(days) > 26 or re.search(r"\w+day\b", _texts(case)):
        return None

    def other(found: re.Match[str]) -> str:
        day = int(found[1]) + 1
        return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"

    return everywhere(case, partial(_NTH.sub, other), _NTH.sub(other, case["value"]))


def ways() -> dict[str, Way]:
    found: dict[str, Way] = {f"name: {form}": partial(renamed, names=names) for form, names in NAMES.items()}
    found |= {
        "other names: one word": partial(rest_renamed, names=NAMES["one word"]),
        "other names: two words": partial(rest_renamed, names=NAMES["two words"]),
        "other names: with an article": partial(rest_renamed, names=NAMES["with an article"]),
        "number": renumbered,
        "other numbers": rest_renumbered,
        "digits: words": spelled,
        "words: digits": partial(spelled, digits=True),
        "day of the week": partial(moved, names=_DAYS),
        "month": partial(moved, names=_MONTHS),
        "hour": later,
        "day of the month": on_other_days,
    }
    return found
