"""Simulated visitors who know what is true of them and remember what they said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from leadqual.qualification.fields import Schema

from . import lives
from .phrases import Wording, Wordings, small_talk
from .phrases.measuring import MEASURING
from .truths import Truth, number, truths

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
    "leaving",
    "clicking",
    "asking",
    "two_at_once",
    "phone_first",
)
UNWILLING = frozenset({"hostile", "impatient", "leaving"})  # they may go before the end, and rightly so
FOREIGN = ("de", "fr", "es", "pt", "it", "nl")
SLIPS = ("500", "37")
STAYS = 2  # messages of one who leaves early


@dataclass(frozen=True, slots=True)
class Heard:
    """What a visitor sees of the agent's message. `confirm` is the value it reads back, if it does."""

    text: str
    field: str = ""
    choices: tuple[str, ...] = ()
    confirm: Any = None


@dataclass(slots=True)
class Persona:
    """`truths` is what holds as far as the visitor has said: a slip does until it is taken back (`meant`)."""

    kind: str
    language: str
    rng: Random
    truths: dict[str, Truth]
    words: Wordings
    refuses: frozenset[str] = frozenset()
    said: set[str] = field(default_factory=set)  # told in plain words
    hinted: set[str] = field(default_factory=set)  # told with doubt: the agent may ask once more
    told: dict[str, list[str]] = field(default_factory=dict)  # in which sentences
    slip: str = ""  # key of a number told wrongly, to be taken back
    meant: Truth | None = None
    gave_phone: bool = False
    turns: int = 0

    @property
    def willing(self) -> bool:
        return self.kind not in UNWILLING

    @property
    def stays(self) -> bool:
        """Something that was said wrongly is still to be taken back."""
        return bool(self.slip)

    def pick(self, options: Iterable[str]) -> str:
        return self.rng.choice(list(options))

    def _phrases(self, topic: str) -> Wording:
        return self.words[self.language].get(topic) or Wording(("{x}.",))

    def _say(self, key: str, form: str) -> str:
        truth = self.truths[key]
        phrases = self._phrases(truth.topic)
        hedged = form == "hedged" and bool(phrases.hedged)
        (self.hinted if hedged else self.said).add(key)
        options = phrases.hedged if hedged else phrases.short if form == "short" else phrases.sentence
        sentence = self._mistype(self.pick(options), truth.x)
        self.told.setdefault(key, []).append(sentence)
        return sentence

    def is_true(self, key: str, value: Any) -> bool:
        """True of the visitor, and said: a right guess is still invented. To what a persona knows nothing of
        (may we send mails?) it says no."""
        truth = self.truths.get(key)
        if truth is None:
            return value is False
        heard = any(truth.tells(value, sentence) for sentence in self.told.get(key, ()))
        return key in self.said | self.hinted and (heard or truth.holds(value))

    def _mistype(self, template: str, x: str) -> str:
        if self.kind != "typos":
            return template.format(x=x)
        words = template.rstrip(".").lower().split()
        for n, word in enumerate(words):
            if "{" not in word and len(word) > 5 and self.rng.random() < 0.4:
                words[n] = word[:2] + word[3] + word[2] + word[4:]
        return " ".join(words).format(x=x)

    def opening(self) -> str:
        greeting = self.pick(small_talk.GREETING[self.language])
        keys = [
            key for key, truth in self.truths.items() if truth.topic != "consent" and key not in self.refuses
        ]
        if self.kind == "all_in_one":
            return self._joined(greeting, *(self._say(key, "sentence") for key in keys))
        plain = {"hostile": small_talk.HOSTILE, "asking": small_talk.QUESTIONS, "terse": (greeting,)}
        if self.kind in plain:
            return self.pick(plain[self.kind])
        first = [key for key in keys if self.truths[key].topic in ("role", "company", "size", "pain")]
        told = self.rng.sample(first, k=min(len(first), 2 if self.kind != "chatty" else 3))
        extra = [self.pick(small_talk.CHATTER)] if self.kind == "chatty" else []
        return self._joined(greeting, *(self._tell(key) for key in told), *extra)

    def _joined(self, *parts: str) -> str:
        """One message. Who types badly has commas at best."""
        if self.kind == "typos":
            return ", ".join(part.rstrip(" ,.!") for part in parts)
        ended = [part if part[-1] in ".,!?:" else f"{part}." for part in parts]
        return " ".join(ended)

    def _tell(self, key: str) -> str:
        if self.kind == "correcting" and self.truths[key].topic == "size" and self.meant is None:
            self.slip, self.meant = key, self.truths[key]
            self.truths[key] = number(self.rng.choice(SLIPS))
        return self._say(key, "hedged" if self.kind == "hedging" else "sentence")

    def reply(self, heard: Heard) -> str | None:
        """The next message, or None when this visitor has left."""
        self.turns += 1
        if self.kind == "leaving" and self.turns >= STAYS:
            return None
        if self.kind == "impatient" and self.turns > 4 and self.rng.random() < 0.15:
            return None
        if self.slip and self.turns >= 2:
            return self._take_back()
        if self.kind == "off_topic" and self.turns % 2:
            return self.pick(small_talk.OFF_TOPIC)
        if self.kind == "hostile" and self.turns % 3 == 1:
            return self.pick(small_talk.HOSTILE)
        return self._answer(heard)

    def _take_back(self) -> str:
        assert self.meant is not None
        key, self.slip = self.slip, ""
        self.truths[key] = self.meant
        return self.pick(self._phrases("size").fix).format(x=self.meant.x)

    def _answer(self, heard: Heard) -> str:
        truth = self.truths.get(heard.field)
        if heard.field in self.refuses:
            return self.pick(small_talk.DECLINE[self.language])
        if truth is None:
            return self.pick(small_talk.NO[self.language])
        if truth.topic == "consent":
            self.said.add(heard.field)
            return self.pick((small_talk.YES if truth.x == "yes" else small_talk.NO)[self.language])
        if heard.confirm is not None:
            self.said.add(heard.field)
            right = truth.holds(heard.confirm)
            return self.pick(small_talk.YES[self.language]) if right else self._say(heard.field, "sentence")
        if self.kind == "phone_first" and truth.topic == "email" and not self.gave_phone:
            self.gave_phone = True
            return self.pick(self._phrases("phone").sentence).format(x=self.pick(lives.PHONES))
        if truth.button in heard.choices and (self.kind == "clicking" or self.language != "en"):
            self.said.add(heard.field)
            return truth.button
        return self._in_words(heard.field, truth)

    def _in_words(self, key: str, truth: Truth) -> str:
        if self.kind == "hedging" and key not in self.hinted:
            return self._say(key, "hedged")
        text = self._say(key, "sentence" if self.kind == "chatty" else "short")
        if self.kind == "impatient" and self.turns == 2:
            return f"{self.pick(small_talk.IMPATIENT)}. {text}"
        return f"{text}. {self._say(more, 'sentence')}" if (more := self._untold()) else text

    def _untold(self) -> str:
        """Who answers two questions at once says something that nobody asked yet."""
        known = self.said | self.hinted | self.refuses
        asked_for = ("choice", "consent")  # nobody says these out of the blue
        more = [
            key for key, truth in self.truths.items() if key not in known and truth.topic not in asked_for
        ]
        return more[0] if more and self.kind == "two_at_once" else ""


def persona(schema: Schema, place: int, seed: int, words: Wordings = MEASURING) -> Persona:
    """The visitor with this number: the same for the same seed. Kinds take turns."""
    rng = Random(f"{seed}-{place}")  # noqa: S311  # play, not secrets
    kind = KINDS[place % len(KINDS)]
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
