"""How a planned step is said. Short, varied by a deterministic choice, and never a word about the visitor
that the visitor did not say: what is repeated is repeated in quotation marks, verbatim. The sentences
themselves are in words/, by language."""

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

from . import thanks
from .base import Brief, Draft
from .spoken import spoken
from .words import Words, words_in

MAX_LEAD_IN = 2
MAX_QUOTED = 120


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

    @property
    def words(self) -> Words:
        return words_in(self.brief.language)


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
        return Reply(_own(now), asks.key if asks else "", _choices(now), _link(now))
    answers = _answers(now)
    lead_in = _lead_in(now)[:MAX_LEAD_IN]
    main = _next(" ".join(lead_in), now, answered=bool(answers or lead_in))
    parts = [" ".join([*lead_in, *answers[:1]]), *answers[1:]] if lead_in or answers else []
    separator = "\n\n" if answers else " "
    text = separator.join(part for part in [*parts, main] if part)
    return Reply(text, asks.key if asks else "", _choices(now), _link(now))


def _own(now: Situation) -> str:
    """A reply in the agent's own words, as far as they go: what is missing in them code says."""
    draft = now.draft
    told = "\n\n".join(_answers(now))
    fits = bool(draft.question) and draft.asks == getattr(asked_field(now.step), "key", None)
    asks = draft.question if fits and isinstance(now.step, Ask | Confirm) else ""
    said = " ".join(draft.spoken)
    changed = [_changed(item, now) for item in now.corrected[-1:] if not _mentions(said, item, now)]
    first = " ".join(part for part in (said, *(_once(said, each) for each in changed)) if part)
    main = asks or _next(first, now, answered=bool(said or told))
    if told:
        return "\n\n".join(part for part in (first, told, main) if part)
    return " ".join(part for part in (first, main) if part)


def _next(before: str, now: Situation, *, answered: bool) -> str:
    """What the step demands. A question is said as it is published."""
    main = _main(now, answered)
    return main if isinstance(now.step, Ask | Confirm) else _once(before, main)


def _once(before: str, text: str) -> str:
    return thanks.without(text) if thanks.gives(before) else text


def _mentions(said: str, item: Heard, now: Situation) -> bool:
    return _shown(item, now).strip("“”„«»\u00a0") in said


def _shown(item: Heard, now: Situation) -> str:
    return spoken(now.brief.schema.by_key[item.key], item.evidence["value"], now.brief.language)


def _link(now: Situation) -> Mapping[str, str] | None:
    return now.outcome.link if now.outcome else _entry_link(now)


def _pick(options: Sequence[str], now: Situation) -> str:
    """Varied and never twice in a row, but the same for the same place in the same conversation."""
    seed = f"{now.brief.conversation}{len(now.brief.transcript)}"
    before = next((said.text for said in reversed(now.brief.transcript) if said.role == "agent"), "")
    fresh = [option for option in options if not before.startswith(option)]
    return fresh[zlib.crc32(seed.encode()) % len(fresh)]


def _team(now: Situation) -> str:
    name = now.brief.company_name
    return now.words.team.format(name=name) if name else now.words.own_team


def _somebody(now: Situation) -> str:
    name = now.brief.company_name
    return now.words.somebody.format(name=name) if name else now.words.own_somebody


def _lead_in(now: Situation) -> list[str]:
    """What is said about the visitor's last words before going on."""
    draft, manners = now.draft, now.draft.manners
    said: list[str] = []
    if "broken" in manners:
        said.append(now.words.broken)
    if "hostile" in manners:
        said.append(now.words.hostile)
    if now.corrected:
        said.append(_changed(now.corrected[-1], now))
    if now.declined:
        said.append(_pick(now.words.skip, now))
    if draft.denied and not now.new:
        said.append(now.words.hints["denied"])
    if manners & {"hurry"}:
        said.append(now.words.hurry)
    if not said and not draft.queries:
        said += _courtesy(now)
    return said


def _changed(item: Heard, now: Situation) -> str:
    value = _shown(item, now)
    return now.words.changed_to.format(value=value) if len(value) <= 60 else now.words.changed


def _courtesy(now: Situation) -> list[str]:
    manners = now.draft.manners
    if "lost" in manners:
        return [now.words.lost]
    if isinstance(now.step, Close | HandToPerson):
        return []
    if now.new and isinstance(now.step, Ask | Confirm):
        return [_pick(now.words.acks, now)]
    if "thanks" in manners:
        return [now.words.welcome]
    if "wait" in manners:
        return [now.words.no_hurry]
    if "greeting" in manners:
        return [now.words.hello]
    return _why_again(now)


def _why_again(now: Situation) -> list[str]:
    step = now.step
    if not isinstance(step, Ask) or step.repeat or step.attempt == 1:
        return []
    if step.field.key != now.brief.plan.get("field"):
        return []
    return [now.words.hints.get(step.reason) or _pick(now.words.again, now)]


def _answers(now: Situation) -> list[str]:
    """One paragraph for each question that the visitor asked; knowledge is said word for word."""
    said: list[str] = []
    for query in now.draft.queries:
        if query.about:
            said.append(_about_chat(query.about, now))
        elif query.found and query.found.entry_id not in now.draft.cited:
            said.append(query.found.answer)
    unanswered = [query.text for query in now.draft.queries if not query.about and not query.found]
    if unanswered:
        said.append(f"{_which(unanswered, now)} {_pick(now.words.open_question, now)}".strip())
    return list(dict.fromkeys(said))


def _which(unanswered: Sequence[str], now: Situation) -> str:
    """Beside the answer to another question it is said which one has none. No figure is repeated: what the
    visitor says next must not look like a yes to it."""
    short = [text for text in unanswered if len(text) <= MAX_QUOTED and not any(map(str.isdigit, text))]
    alone = len(unanswered) == len(now.draft.queries)
    return "" if alone else " ".join(now.words.quoted.format(text) for text in short)


def _about_chat(about: str, now: Situation) -> str:
    asked = now.brief.schema.by_key.get(now.brief.plan.get("field", ""))
    if about == "bot":
        return f"{now.words.is_ai(now.brief.company_name)} {now.words.person_hint}"
    if about == "why":
        return (asked.to(now.brief.language).hint if asked else "") or now.words.why
    if about == "language":
        return now.words.speaking
    return now.words.rephrase if asked else now.words.purpose


def _entry_link(now: Situation) -> Mapping[str, str] | None:
    found = next((q.found for q in now.draft.queries if q.found and q.found.url), None)
    return {"url": found.url, "label": now.words.read_more} if found else None


def _main(now: Situation, answered: bool) -> str:
    step = now.step
    if isinstance(step, Ask):
        return question(step, now)
    if isinstance(step, Confirm):
        return now.words.confirm.format(value=spoken(step.field, step.value, now.brief.language))
    if isinstance(step, HandToPerson):
        return _to_person(step, now)
    if isinstance(step, Decide):
        return _closing(now)
    return "" if answered and step.reason != "goodbye" else _close(step, now)


def question(step: Ask, now: Situation) -> str:
    """One of the published wordings: another at each attempt; the hint helps the second time."""
    told = step.field.to(now.brief.language)
    wordings = _unlike(now.brief.transcript[0].text, told.questions) or told.questions
    first = zlib.crc32(f"{now.brief.conversation}{step.field.key}".encode())
    text = wordings[(first + step.attempt - 1 + step.repeat) % len(wordings)]
    explains = any(query.about == "why" for query in now.draft.queries)
    if step.attempt > 1 and not step.repeat and told.hint and not explains:
        return f"{text} {told.hint}"
    return text


def _unlike(greeting: str, questions: Sequence[str]) -> tuple[str, ...]:
    """The wordings that the visitor has not just read in the greeting."""
    said = interview.words_of(greeting)
    return tuple(text for text in questions if not interview.nearly_in(text, said))


def _to_person(step: HandToPerson, now: Situation) -> str:
    words = now.words
    if step.contact:
        questions = step.contact.to(now.brief.language).questions
        ask = questions[min(1, len(questions) - 1)]
        before = _handed_over("", now) if step.first else "" if now.draft.queries else words.noted_for_person
        return f"{before} {ask}".strip()
    if step.first:
        return _handed_over(now.contact, now)
    if any(item.evidence["text"] == now.contact for item in now.new):
        return words.person_at.format(contact=now.contact)
    return "" if now.draft.queries else words.noted_for_person


def _handed_over(contact: str, now: Situation) -> str:
    said = now.words.handed_over_at if contact else now.words.handed_over
    return said.format(team=_team(now), contact=contact)


def _closing(now: Situation) -> str:
    outcome = now.outcome or Outcome("undecided")
    own = now.words.closings[outcome.name]
    return outcome.closing or own.format(team=_team(now), somebody=_somebody(now))


def _close(step: Close, now: Situation) -> str:
    words = now.words
    if step.reason == "goodbye":
        leaving = words.stopped if "stop" in now.draft.manners else words.goodbye
        return leaving if now.contact else f"{leaving} {words.leave_address}"
    if "thanks" in now.draft.manners:
        return words.welcome
    return words.noted if now.new else words.anything_else


def _choices(now: Situation) -> tuple[str, ...]:
    asks, yes_no = asked_field(now.step), (now.words.yes, now.words.no)
    if isinstance(now.step, Confirm):
        return yes_no
    if asks is None:
        return ()
    return yes_no if asks.kind == "boolean" else tuple(asks.to(now.brief.language).choices.values())
