"""Simulated visitors who know what is true of them and remember what they said."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from leadqual.qualification.fields import Field, Schema
from leadqual.qualification.text import fold

from . import wording

KINDS = (
    "terse",
    "chatty",
    "all_in_one",
    "correcting",
    "hedging",
    "declining",
    "hostile",
    "multilingual",
    "off_topic",
    "impatient",
    "typos",
)
FOREIGN = ("de", "fr", "es", "pt", "it", "nl")


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true for one field: how it is written (`x`) and which stored values are true."""

    topic: str
    x: str
    holds: Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a visitor sees of the agent's message. `confirm` is the value it reads back, if it does."""

    text: str
    field: str = ""
    choices: tuple[str, ...] = ()
    confirm: Any = None


@dataclass(slots=True)
class Persona:
    kind: str
    language: str
    rng: Random
    truths: dict[str, Truth]
    words: wording.Wordings
    refuses: frozenset[str] = frozenset()
    said: set[str] = field(default_factory=set)  # told in plain words
    hinted: set[str] = field(default_factory=set)  # told with doubt: the agent may ask once more
    slip: str = ""  # key of a number told wrongly, to be taken back
    turns: int = 0

    def pick(self, options: Iterable[str]) -> str:
        return self.rng.choice(list(options))

    def _phrases(self, topic: str) -> wording.Wording:
        here = self.words.get(self.language) or self.words["en"]
        return here.get(topic) or wording.Wording(("{x}.",))

    def _say(self, key: str, form: str) -> str:
        truth = self.truths[key]
        phrases = self._phrases(truth.topic)
        hedged = form == "hedged" and bool(phrases.hedged)
        (self.hinted if hedged else self.said).add(key)
        options = phrases.hedged if hedged else phrases.short if form == "short" else phrases.sentence
        return self._mistype(self.pick(options), truth.x)

    def _mistype(self, template: str, x: str) -> str:
        if self.kind != "typos":
            return template.format(x=x)
        words = template.rstrip(".").lower().split()
        for n, word in enumerate(words):
            if "{" not in word and len(word) > 5 and self.rng.random() < 0.4:
                words[n] = word[:2] + word[3] + word[2] + word[4:]
        return " ".join(words).format(x=x)

    def opening(self) -> str:
        greeting = self.pick(wording.GREETING[self.language])
        keys = [key for key in self.truths if key not in self.refuses]
        if self.kind == "all_in_one":
            return " ".join([greeting, *(self._say(key, "sentence") for key in keys)])
        if self.kind == "hostile":
            return self.pick(wording.HOSTILE)
        if self.kind == "terse":
            return greeting
        first = [key for key in keys if self.truths[key].topic in ("role", "company", "size", "pain")]
        told = self.rng.sample(first, k=min(len(first), 2 if self.kind != "chatty" else 3))
        extra = [self.pick(wording.CHATTER)] if self.kind == "chatty" else []
        return " ".join([greeting, *(self._tell(key) for key in told), *extra])

    def _tell(self, key: str) -> str:
        if self.kind == "correcting" and self.truths[key].topic == "size" and not self.slip:
            self.slip = key
            return self._phrases("size").sentence[0].format(x=self.rng.choice(("500", "37")))
        return self._say(key, "hedged" if self.kind == "hedging" else "sentence")

    def reply(self, heard: Heard) -> str | None:
        """The next message, or None when this visitor has left."""
        self.turns += 1
        if self.kind == "impatient" and self.turns > 4 and self.rng.random() < 0.15:
            return None
        if self.slip and self.turns >= 2 and self._phrases("size").fix:
            return self._take_back()
        if self.kind == "off_topic" and self.turns % 2:
            return self.pick(wording.OFF_TOPIC)
        if self.kind == "hostile" and self.turns % 3 == 1:
            return self.pick(wording.HOSTILE)
        return self._answer(heard)

    def _take_back(self) -> str:
        key, self.slip = self.slip, ""
        self.said.add(key)
        return self.pick(self._phrases("size").fix).format(x=self.truths[key].x)

    def _answer(self, heard: Heard) -> str:
        truth = self.truths.get(heard.field)
        if heard.field in self.refuses:
            return self.pick(wording.DECLINE[self.language])
        if heard.confirm is not None and truth is not None:
            self.said.add(heard.field)
            right = truth.holds(heard.confirm)
            return self.pick(wording.YES[self.language]) if right else self._say(heard.field, "sentence")
        if truth is None:
            return self.pick(wording.NO[self.language])
        if truth.topic == "choice":
            self.said.add(heard.field)
            return truth.x
        if self.kind == "hedging" and heard.field not in self.hinted:
            return self._say(heard.field, "hedged")
        text = self._say(heard.field, "sentence" if self.kind == "chatty" else "short")
        return (
            f"{self.pick(wording.IMPATIENT)}. {text}"
            if self.kind == "impatient" and self.turns == 2
            else text
        )


def _same_words(x: str) -> Callable[[Any], bool]:
    truth = fold(x).text

    def holds(value: Any) -> bool:
        stored = fold(str(value)).text.strip(" .")
        return bool(stored) and (stored in truth or truth in stored)

    return holds


def _amount(value: Any) -> tuple[Any, Any]:
    if isinstance(value, dict):
        return value.get("amount", value.get("min")), value.get("currency")
    return value, None


def _number(x: str) -> Truth:
    n = wording.NUMBERS.get(x) or int(x)
    return Truth("size", x, lambda value: value == n)


def _money(x: str) -> Truth:
    amount, currency = wording.MONEY[x]
    return Truth("budget", x, lambda value: _amount(value) in ((amount, currency), (amount, None)))


def _boolean(rng: Random) -> Truth:
    yes = rng.random() < 0.6
    return Truth("authority_yes" if yes else "authority_no", "", lambda value: value is yes)


def _choice(spec: Field, rng: Random) -> Truth:
    choice = rng.choice([c for c in spec.choices if not c.is_band] or list(spec.choices))
    x = rng.choice((choice.value, *choice.synonyms[:4]))
    return Truth("choice", x, lambda value: value == choice.value)


def _email(company: str) -> Truth:
    name = "".join(char for char in fold(company).text if char.isascii() and char.isalnum())
    address = f"hello@{name}.example"
    return Truth("email", address, lambda value: str(value).lower() == address)


def _text_topic(spec: Field) -> str:
    words = fold(f"{spec.key} {spec.label}".replace("_", " ")).text.split()
    if spec.meaning in ("name", "company", "pain"):
        return spec.meaning
    return next((topic for topic in ("role", "company", "name") if topic in words), "pain")


def truths(schema: Schema, language: str, rng: Random) -> dict[str, Truth]:
    """What is true of one invented visitor, for every field of `schema` that a persona can know."""
    values = wording.VALUES[language]
    company = rng.choice(values["company"])
    made: dict[str, Truth] = {}
    for spec in schema.fields:
        if spec.meaning == "consent":
            continue
        if spec.kind == "email":
            made[spec.key] = _email(company)
        elif spec.kind == "number":
            made[spec.key] = (
                _money(rng.choice(values["money"]))
                if spec.is_money
                else _number(rng.choice(values["number"]))
            )
        elif spec.kind == "boolean":
            made[spec.key] = _boolean(rng)
        elif spec.kind == "choice":
            made[spec.key] = _choice(spec, rng)
        elif spec.kind == "text":
            topic = _text_topic(spec)
            x = company if topic == "company" else rng.choice(values[topic])
            made[spec.key] = Truth(topic, x, _same_words(x))
    return made


def persona(schema: Schema, number: int, seed: int, words: wording.Wordings = wording.MEASURING) -> Persona:
    """The visitor with this number: the same for the same seed. Kinds take turns."""
    rng = Random(f"{seed}-{number}")  # noqa: S311  # play, not secrets
    kind = KINDS[number % len(KINDS)]
    language = rng.choice(FOREIGN) if kind == "multilingual" else "en"
    known = truths(schema, language, rng)
    refuses: frozenset[str] = frozenset()
    if kind == "declining":
        refuses = frozenset(
            key for key, truth in known.items() if truth.topic in ("budget", "email") and rng.random() < 0.7
        )
    if kind == "hostile":
        refuses = frozenset(key for key, truth in known.items() if truth.topic in ("name", "email", "phone"))
    return Persona(kind, language, rng, known, words, refuses)
