"""A model that does what it is told: reads with our readers, quotes word for word, asks what is planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from conversations.agents import acts
from leadqual.qualification.about.profile import content, split_words
from leadqual.qualification.evidence import verify
from leadqual.qualification.fields import Field
from leadqual.qualification.hearing.propose import Proposal, declined, propose

from .answers import Answer, Call
from .protocol import Asked
from .view import View, view

JSON = dict[str, Any]
STRANGER = (
    "Hello! I am a scripted model and there is nobody behind me. I can hold the conversations that leadqual "
    "asks me to hold, by its own prompt and with its own tools; of anything else I know nothing at all."
)
ENOUGH = 0.5  # of a question's words, for an entry to answer it
THANKS: Mapping[str, str] = {
    "en": "Thanks.",
    "de": "Danke.",
    "fr": "Merci.",
    "es": "Gracias.",
    "pt": "Obrigado.",
    "it": "Grazie.",
    "nl": "Bedankt.",
}
CHECK: Mapping[str, str] = {
    "en": "Just to be sure: {}, is that right?",
    "de": "Nur zur Sicherheit: {}, stimmt das?",
    "fr": "Juste pour être sûr : {}, c'est bien ça ?",
    "es": "Solo para confirmar: {}, ¿es correcto?",
    "pt": "Só para confirmar: {}, está certo?",
    "it": "Solo per conferma: {}, è giusto?",
    "nl": "Voor de zekerheid: {}, klopt dat?",
}


class Obedient:
    def answer(self, asked: Asked, number: int) -> Answer:
        seen = view(asked)
        return Answer(STRANGER) if seen is None else act(seen)


def act(seen: View) -> Answer:
    """Everything a turn asks of a model, in the order that it should be done."""
    records = list(_records(seen))
    questions = list(_questions(seen))
    notes = [Call.of("note_question", quote=quote, knowledge_id=entry) for quote, entry in questions]
    told = [entry for _, entry in questions if entry]
    reply = _reply(seen, {call.field for call in records}, told)
    return Answer(calls=(*(call.made for call in records), *_declines(seen), *notes, *_others(seen), reply))


class Record:
    """A call that records an answer."""

    def __init__(self, tool: str, field: str, value: Any, quote: str) -> None:
        self.field = field
        self.made = Call.of(tool, field=field, value=value, quote=quote)


def _records(seen: View) -> Iterator[Record]:
    """What the visitor stated in the new messages; nothing that would have to be asked back."""
    for found in propose(seen.fields, seen.turns, seen.today, seen.since):
        spec = _spec(seen, found)
        verdict = verify(spec, found.value, found.quote, seen.turns, seen.today, seen.fields)
        before = seen.recorded.get(found.field_key)
        if verdict.status != "accepted":
            continue
        tool = "correct_answer" if before and before["value"] != found.value else "record_answer"
        yield Record(tool, found.field_key, found.value, found.quote)


def _spec(seen: View, found: Proposal) -> Field:
    return next(field for field in seen.fields if field.key == found.field_key)


def _declines(seen: View) -> Iterator[Call]:
    for turn in seen.new:
        for key in declined(seen.fields, seen.asked, turn.text):
            yield Call.of("record_decline", field=key, quote=turn.text)


def _questions(seen: View) -> Iterator[tuple[str, str | None]]:
    """The visitor's questions, each with the entry that answers it."""
    for turn in seen.new:
        for sentence in acts.questions(turn.text):
            if not acts.wants_person(sentence) and not acts.about_chat(sentence):
                yield sentence, _entry(seen, sentence)


def _entry(seen: View, question: str) -> str | None:
    words = set(content(split_words(question)))
    best, share = None, 0.0
    for entry in seen.knowledge:
        other = set(content(split_words(entry["question"])))
        common = len(words & other) / max(min(len(words), len(other)), 1)
        if common > share:
            best, share = str(entry["id"]), common
    return best if share >= ENOUGH else None


def _others(seen: View) -> Iterator[Call]:
    for turn in seen.new:
        if acts.wants_person(turn.text):
            yield Call.of("request_person", quote=turn.text)
        if "hostile" in acts.manners(turn.text):
            yield Call.of("flag_message", kind="abuse", quote=turn.text)


def _reply(seen: View, recorded: set[str], told: list[str]) -> Call:
    asks, question = ask(seen, recorded)
    answers = [f"{_answer(seen, entry)} [{entry}]" for entry in told]
    thanks = THANKS[seen.language] if not seen.said and not answers else ""
    text = " ".join(part for part in (thanks, *answers, question) if part)
    return Call.of("reply", asks=asks, cites=told, text=text or THANKS[seen.language])


def _answer(seen: View, entry: str) -> str:
    return next(str(each["answer"]) for each in seen.knowledge if each["id"] == entry)


def ask(seen: View, recorded: set[str]) -> tuple[str | None, str]:
    """The field to ask for and the words: what the step says, or what comes after it if that is known now."""
    step = seen.step
    if step.get("do") == "confirm" and step["field"] not in recorded:
        return step["field"], CHECK[seen.language].format(step["read_back"])
    if step.get("do") not in ("ask", "confirm"):
        return None, ""
    waiting = [step, *seen.then] if step["do"] == "ask" else list(seen.then)
    for each in waiting:
        if each["field"] not in recorded and each.get("wordings"):
            wordings = each["wordings"]
            return each["field"], wordings[(each.get("attempt", 1) - 1) % len(wordings)]
    return None, ""
