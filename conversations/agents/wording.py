"""How a planned step is said. Short, varied by a deterministic choice, and never a word about the visitor
that the visitor did not say: what is repeated is repeated in quotation marks, verbatim."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from leadqual.qualification import interview
from leadqual.qualification.interview import (
    Ask,
    Close,
    Confirm,
    Decide,
    HandToPerson,
    Heard,
    Step,
    asked_field,
)

from .base import Brief, Draft
from .spoken import spoken

ACKS = (
    "Thanks.",
    "Got it, thanks.",
    "Thank you, noted.",
    "Understood, thank you.",
    "Thanks for telling me.",
)
AGAIN = (
    "Sorry, I did not quite get that.",
    "I am not sure I understood that.",
    "Sorry, I could not make out an answer in that.",
)
SKIP = ("That's fine, we can leave that out.", "No problem, you don't have to say.", "Sure, let's skip that.")
# Why the last words gave no value, by reason code of the verdict: what would help next time.
HINTS: Mapping[str, str] = {
    "vague": "A rough figure is fine.",
    "hedged_open": "A rough figure is fine.",
    "ambiguous": "I could read that in more than one way.",
    "hypothetical": "I mean how it really is today.",
    "past": "I mean how it is today.",
    "third_party": "I mean your own company.",
    "future": "I mean how it is today.",
    "denied": "Thanks for putting me right.",
}
OPEN_QUESTION = (
    "I can't answer that one myself, so I have noted it for a person to answer.",
    "That is one for a person. I have noted it for them.",
)
CLOSINGS: Mapping[str, str] = {
    "qualified": "Thank you, that is all I need. Somebody from {company} will get in touch with you.",
    "borderline": "Thank you, that is all I need. I have passed it on to {company}.",
    "unqualified": "Thank you for your time. You are welcome to look around on your own, with no sales call.",
    "undecided": "Thank you, that is all I need. I have passed it on to {company}.",
}
MAX_LEAD_IN = 2
YES_NO = ("Yes", "No")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What routing decided, as far as the closing words need it."""

    name: str
    closing: str = ""
    link: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """What the wording may refer to. `new`: answers of this turn; `corrected`: those that replace one."""

    brief: Brief
    draft: Draft
    step: Step
    new: Sequence[Heard] = ()
    corrected: Sequence[Heard] = ()
    declined: Sequence[str] = ()
    outcome: Outcome | None = None
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    text: str
    field_key: str = ""
    choices: tuple[str, ...] = ()
    link: Mapping[str, str] | None = field(default=None)


def say(now: Situation) -> Reply:
    """The whole reply: at most two short sentences and the answers asked for, then the next step."""
    step = now.step
    asks = asked_field(step)
    if now.draft.spoken or now.draft.question:
        return Reply(_own(now), asks.key if asks else "", _choices(step), _link(now))
    answers = _answers(now)
    lead_in = _lead_in(now)[:MAX_LEAD_IN]
    main = _main(now, answered=bool(answers or lead_in))
    parts = [" ".join([*lead_in, *answers[:1]]), *answers[1:]] if lead_in or answers else []
    separator = "\n\n" if answers else " "
    text = separator.join(part for part in [*parts, main] if part)
    return Reply(text, asks.key if asks else "", _choices(step), _link(now))


def _own(now: Situation) -> str:
    """A reply in the agent's own words, as far as they go: what is missing in them code says."""
    draft = now.draft
    told = "\n\n".join(_answers(now))
    fits = bool(draft.question) and draft.asks == getattr(asked_field(now.step), "key", None)
    asks = draft.question if fits and isinstance(now.step, Ask | Confirm) else ""
    said = " ".join(draft.spoken)
    changed = [_changed(item, now) for item in now.corrected[-1:] if not _mentions(said, item, now)]
    main = asks or _main(now, answered=bool(said or told))
    first = " ".join(part for part in (said, *changed) if part)
    if told:
        return "\n\n".join(part for part in (first, told, main) if part)
    return " ".join(part for part in (first, main) if part)


def _mentions(said: str, item: Heard, now: Situation) -> bool:
    return spoken(now.brief.schema.by_key[item.key], item.evidence["value"]).strip("“”") in said


def _link(now: Situation) -> Mapping[str, str] | None:
    return now.outcome.link if now.outcome else _entry_link(now)


def _pick(options: Sequence[str], now: Situation) -> str:
    """Varied and never twice in a row, but the same for the same place in the same conversation."""
    seed = f"{now.brief.conversation}{len(now.brief.transcript)}"
    before = next((said.text for said in reversed(now.brief.transcript) if said.role == "agent"), "")
    fresh = [option for option in options if not before.startswith(option)]
    return fresh[zlib.crc32(seed.encode()) % len(fresh)]


def _company(now: Situation) -> str:
    name = now.brief.company_name
    return f"the {name} team" if name else "our team"


def _lead_in(now: Situation) -> list[str]:
    """What is said about the visitor's last words before going on."""
    draft, manners = now.draft, now.draft.manners
    said: list[str] = []
    if "broken" in manners:
        said.append("Sorry, something went wrong on our side.")
    if "hostile" in manners:
        said.append("I can't do that: I only note what you tell me about yourself.")
    if now.corrected:
        said.append(_changed(now.corrected[-1], now))
    if now.declined:
        said.append(_pick(SKIP, now))
    if draft.denied and not now.new:
        said.append(HINTS["denied"])
    if manners & {"hurry"}:
        said.append("I'll keep it short.")
    if not said and not draft.queries:
        said += _courtesy(now)
    return said


def _changed(item: Heard, now: Situation) -> str:
    value = spoken(now.brief.schema.by_key[item.key], item.evidence["value"])
    return f"Thanks, I have changed that to {value}." if len(value) <= 60 else "Thanks, I have changed that."


def _courtesy(now: Situation) -> list[str]:
    manners = now.draft.manners
    if "lost" in manners:
        return ["I can only read words, I'm afraid."]
    if isinstance(now.step, Close | HandToPerson):
        return []
    if now.new and isinstance(now.step, Ask | Confirm):
        return [_pick(ACKS, now)]
    if "thanks" in manners:
        return ["You're welcome."]
    if "wait" in manners:
        return ["Sure, take your time."]
    if "greeting" in manners:
        return ["Hello!"]
    return _why_again(now)


def _why_again(now: Situation) -> list[str]:
    step = now.step
    if not isinstance(step, Ask) or step.repeat or step.attempt == 1:
        return []
    if step.field.key != now.brief.plan.get("field"):
        return []
    return [HINTS.get(step.reason) or _pick(AGAIN, now)]


def _answers(now: Situation) -> list[str]:
    """One paragraph for each question that the visitor asked; knowledge is said word for word."""
    said: list[str] = []
    for query in now.draft.queries:
        if query.about:
            said.append(_about_chat(query.about, now))
        elif query.found and query.found.entry_id not in now.draft.cited:
            said.append(query.found.answer)
    if any(not query.about and not query.found for query in now.draft.queries):
        said.append(_pick(OPEN_QUESTION, now))
    return list(dict.fromkeys(said))


def _about_chat(about: str, now: Situation) -> str:
    asked = now.brief.schema.by_key.get(now.brief.plan.get("field", ""))
    if about == "bot":
        whose = f"{now.brief.company_name}'s" if now.brief.company_name else "an"
        return f"I'm {whose} AI assistant. If you'd rather talk to a person, just say so."
    if about == "why":
        return (asked.hint if asked else "") or "It helps the right person to help you."
    return (
        "Let me put it differently."
        if asked
        else "I'm here to answer your questions and to find the right person."
    )


def _entry_link(now: Situation) -> Mapping[str, str] | None:
    found = next((q.found for q in now.draft.queries if q.found and q.found.url), None)
    return {"url": found.url, "label": "Read more"} if found else None


def _main(now: Situation, answered: bool) -> str:
    step = now.step
    if isinstance(step, Ask):
        return question(step, now)
    if isinstance(step, Confirm):
        return f"Just to be sure: {spoken(step.field, step.value)}, is that right?"
    if isinstance(step, HandToPerson):
        return _to_person(step, now)
    if isinstance(step, Decide):
        return _closing(now)
    return "" if answered and step.reason != "goodbye" else _close(step, now)


def question(step: Ask, now: Situation) -> str:
    """One of the published wordings: another at each attempt; the hint helps the second time."""
    wordings = _unlike(now.brief.transcript[0].text, step.field.questions) or step.field.questions
    first = zlib.crc32(f"{now.brief.conversation}{step.field.key}".encode())
    text = wordings[(first + step.attempt - 1 + step.repeat) % len(wordings)]
    explains = any(query.about == "why" for query in now.draft.queries)
    if step.attempt > 1 and not step.repeat and step.field.hint and not explains:
        return f"{text} {step.field.hint}"
    return text


def _unlike(greeting: str, questions: Sequence[str]) -> tuple[str, ...]:
    """The wordings that the visitor has not just read in the greeting."""
    said = interview.words_of(greeting)
    return tuple(text for text in questions if not interview.nearly_in(text, said))


def _to_person(step: HandToPerson, now: Situation) -> str:
    company = _company(now)
    if step.contact:
        ask = step.contact.questions[min(1, len(step.contact.questions) - 1)]
        if not step.first:
            return ask
        return f"{_handed_over(company, '')} {ask}"
    if step.first:
        return _handed_over(company, f" at {now.contact}" if now.contact else "")
    if any(item.evidence["text"] == now.contact for item in now.new):
        return f"Thank you. A person will get back to you at {now.contact}."
    return "" if now.draft.queries else "Thank you, I have added that for the person who gets back to you."


def _handed_over(company: str, where: str) -> str:
    promise = "I can't promise that somebody is free right now."
    return f"Of course. I've asked {company} to get back to you{where}; {promise}"


def _closing(now: Situation) -> str:
    outcome = now.outcome or Outcome("undecided")
    company = _company(now)
    return outcome.closing or CLOSINGS[outcome.name].format(company=company)


def _close(step: Close, now: Situation) -> str:
    if step.reason == "goodbye":
        reach = (
            "" if now.contact else " If you would like to hear from us, just leave an e-mail address here."
        )
        if "stop" in now.draft.manners:
            return f"Understood, no more questions from me.{reach}"
        return f"Goodbye, and thank you for your time.{reach}"
    if "thanks" in now.draft.manners:
        return "You're welcome."
    return "Thank you, I have added that." if now.new else "Is there anything else you would like to know?"


def _choices(step: Step) -> tuple[str, ...]:
    if isinstance(step, Confirm):
        return YES_NO
    asks = asked_field(step)
    if asks is None:
        return ()
    if asks.kind == "boolean":
        return YES_NO
    return tuple(choice.value for choice in asks.choices)
