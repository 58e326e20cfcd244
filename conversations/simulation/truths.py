"""What is true of an invented visitor, and which stored values say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from leadqual.qualification.fields import Field, Schema
from leadqual.qualification.located.text import fold
from leadqual.qualification.located.tokens import tokens

from . import lives


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true for one field: how it is written (`x`) and which stored values are true. `button`: the
    quick reply that says it. `is_story`: the sentence that tells it may be stored as a whole."""

    topic: str
    x: str
    holds: Callable[[Any], bool]
    button: str = ""
    is_story: bool = False

    def tells(self, value: Any, sentence: str) -> bool:
        """Whether a value is the words of one sentence of the visitor's about this, or what tells it."""
        stored, truth = words_in(str(value)), words_in(self.x)
        return self.is_story and stands_in(truth, stored) and stands_in(stored, words_in(sentence))


def words_in(text: str) -> list[str]:
    return [token.word for token in tokens(fold(text).text) if token.word[0].isalnum()]


def stands_in(part: Sequence[str], whole: Sequence[str]) -> bool:
    size = len(part)
    return size > 0 and any(list(whole[k : k + size]) == list(part) for k in range(len(whole) - size + 1))


def _name(x: str) -> Callable[[Any], bool]:
    return lambda value: words_in(str(value)) == words_in(x)


def _role(x: str) -> Callable[[Any], bool]:
    """A part of the words is true, more than the words is not ("support", not "I work in support at ...")."""
    return lambda value: stands_in(words_in(str(value)), words_in(x))


def _story(x: str) -> Callable[[Any], bool]:
    """All of it, or a part that still tells something."""

    def holds(value: Any) -> bool:
        stored, truth = words_in(str(value)), words_in(x)
        return stored == truth or len(stored) > 2 and stands_in(stored, truth)

    return holds


def _amount(value: Any) -> tuple[Any, Any]:
    if isinstance(value, dict):
        return value.get("amount", value.get("min")), value.get("currency")
    return value, None


def number(x: str) -> Truth:
    n = lives.NUMBERS.get(x) or int(x)
    return Truth("size", x, lambda value: value == n)


def _money(x: str) -> Truth:
    amount, currency = lives.MONEY[x]
    return Truth("budget", x, lambda value: _amount(value) in ((amount, currency), (amount, None)))


def _boolean(rng: Random) -> Truth:
    yes = rng.random() < 0.6
    return Truth("authority_yes" if yes else "authority_no", "", lambda value: value is yes)


def _consent(rng: Random) -> Truth:
    yes = rng.random() < 0.5
    return Truth("consent", "yes" if yes else "no", lambda value: value is yes)


def _choice(spec: Field, rng: Random, language: str) -> Truth:
    """In English in words of one's own; who writes in another language takes the button. Of when something
    is wanted (the last choice is: no plan) people tell in a sentence that says so."""
    choice = rng.choice([c for c in spec.choices if not c.is_band] or list(spec.choices))
    topic = "timing" if spec.meaning == "urgency" and choice != spec.choices[-1] else "choice"
    button = spec.to(language).choices[choice.value]
    x = rng.choice((choice.value, *choice.synonyms[:4])) if language == "en" else button
    return Truth(topic, x, lambda value: value == choice.value, button)


def _email(company: str) -> Truth:
    name = "".join(char for char in fold(company).text if char.isascii() and char.isalnum())
    address = f"hello@{name}.example"
    return Truth("email", address, lambda value: str(value).lower() == address)


def _phone(rng: Random) -> Truth:
    x = rng.choice(lives.PHONES)
    digits = "".join(char for char in x if char.isdigit())
    return Truth("phone", x, lambda value: "".join(c for c in str(value) if c.isdigit()) == digits)


def _text_topic(spec: Field) -> str:
    words = fold(f"{spec.key} {spec.label}".replace("_", " ")).text.split()
    if spec.meaning in ("name", "company", "pain"):
        return spec.meaning
    return next((topic for topic in ("role", "company", "name") if topic in words), "pain")


def _text(spec: Field, language: str, company: str, rng: Random) -> Truth:
    topic = _text_topic(spec)
    x = company if topic == "company" else rng.choice(lives.VALUES[language][topic])
    holds = {"role": _role, "pain": _story}.get(topic, _name)
    return Truth(topic, x, holds(x), is_story=topic == "pain")


def _truth(spec: Field, language: str, company: str, rng: Random) -> Truth | None:
    values = lives.VALUES[language]
    if spec.kind == "number":
        return _money(rng.choice(values["money"])) if spec.is_money else number(rng.choice(values["number"]))
    if spec.kind == "text":
        return _text(spec, language, company, rng)
    if spec.kind == "choice":
        return _choice(spec, rng, language)
    if spec.kind == "boolean":
        return _consent(rng) if spec.meaning == "consent" else _boolean(rng)
    if spec.kind == "email":
        return _email(company)
    return _phone(rng) if spec.kind == "phone" else None


def truths(schema: Schema, language: str, rng: Random) -> dict[str, Truth]:
    """What is true of one invented visitor, for every field of `schema` that a persona can know."""
    company = rng.choice(lives.VALUES[language]["company"])
    made = {spec.key: _truth(spec, language, company, rng) for spec in schema.fields}
    return {key: truth for key, truth in made.items() if truth is not None}
