"""A model that lies: in what it records, in what it says, and in how it calls its tools. A seeded mix; in
between it does its work, so that conversations go on."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Sequence

from . import obedient
from .answers import Answer, Call
from .disorder import DISORDER, with_text
from .falsehoods import SPOKEN
from .lies import RECORDED
from .protocol import Asked
from .view import View, view

KNOWN = ("altered_answer", "false_source", "wrong_step")
NAMES = (*RECORDED, *SPOKEN, *KNOWN, *DISORDER)
_NUMBER = re.compile(r"\d")


class Liar:
    """`share` of the calls hold lies, one to three. `told` counts them by name; `sentences` are the false
    ones that were meant for the visitor."""

    def __init__(self, seed: int = 1, share: float = 0.75, names: Sequence[str] = NAMES) -> None:
        unknown = set(names) - set(NAMES)
        if unknown:
            raise ValueError(f"No such lie: {', '.join(sorted(unknown))}")
        self.names, self.share = tuple(names), share
        self.told: Counter[str] = Counter()
        self.sentences: set[str] = set()
        self._chance = random.Random(seed)

    def answer(self, asked: Asked, number: int) -> Answer:
        seen = view(asked)
        if seen is None:
            return Answer(text=SPOKEN["booked"]["en"])
        answer = obedient.act(seen)
        if self._chance.random() >= self.share:
            return answer
        chosen = self._chance.sample(self.names, min(self._chance.randint(1, 3), len(self.names)))
        for name in sorted(chosen, key=self.names.index):  # disorder last: it works on calls as they are
            answer = self._lie(name, seen, answer)
        return answer

    def _lie(self, name: str, seen: View, honest: Answer) -> Answer:
        if not honest.calls or honest.calls[-1].name != "reply":
            return honest  # a lie before has left nothing to lie with
        if name in RECORDED:
            return self._recorded(name, seen, honest)
        if name in SPOKEN:
            return self._say(name, SPOKEN[name][seen.language], honest)
        if name in DISORDER:
            if not _whole(honest):
                return honest  # broken already
            self.told[name] += 1
            return DISORDER[name](seen, honest, self._chance)
        return self._known(name, seen, honest)

    def _recorded(self, name: str, seen: View, honest: Answer) -> Answer:
        calls = RECORDED[name](seen, honest, self._chance)
        self.told[name] += bool(calls)
        false = {call.arguments for call in calls}
        kept = [call for call in honest.calls if call.arguments not in false]
        return Answer(honest.text, (*calls, *kept))

    def _say(self, name: str, sentence: str, honest: Answer, cites: tuple[str, ...] = ()) -> Answer:
        self.told[name] += 1
        self.sentences.add(sentence)
        first = self._chance.random() < 0.6
        return with_text(honest, sentence + "".join(f" [{cite}]" for cite in cites), first=first, cites=cites)

    def _known(self, name: str, seen: View, honest: Answer) -> Answer:
        """Lies about what the prompt holds."""
        if name == "wrong_step":
            return self._wrong_step(seen, honest)
        if not seen.knowledge:
            return honest
        entry = self._chance.choice(seen.knowledge)
        if name == "false_source":
            sentence = SPOKEN["claim"][seen.language]
            return self._say(name, sentence, honest, (str(entry["id"]),))
        return self._altered(name, entry["answer"], str(entry["id"]), honest)

    def _altered(self, name: str, text: str, entry: str, honest: Answer) -> Answer:
        """An entry's own sentence with one digit changed."""
        sentences = [part for part in re.split(r"(?<=[.!?])\s+", text) if _NUMBER.search(part)]
        if not sentences:
            return honest
        sentence = self._chance.choice(sentences)
        place = self._chance.choice([found.start() for found in _NUMBER.finditer(sentence)])
        false = f"{sentence[:place]}{(int(sentence[place]) + 3) % 10}{sentence[place + 1 :]}"
        return self._say(name, false, honest, (entry,))

    def _wrong_step(self, seen: View, honest: Answer) -> Answer:
        """Asks for something that is known already, or not due."""
        keys = [field for field in seen.fields if field.key != seen.step.get("field")]
        if not keys:
            return honest
        field = self._chance.choice(keys)
        self.told["wrong_step"] += 1
        text = f"What is your {field.label or field.key}?"
        return Answer(calls=(*honest.calls[:-1], Call.of("reply", asks=field.key, cites=[], text=text)))


def _whole(answer: Answer) -> bool:
    """Whether its calls can still be read."""
    try:
        return all(isinstance(json.loads(call.arguments), dict) for call in answer.calls)
    except (ValueError, RecursionError):
        return False
