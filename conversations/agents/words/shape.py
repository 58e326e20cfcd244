"""What there is to say. The file of a language that leaves something out does not load."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The agent's sentences in one language. Those with several wordings take turns.

    `team` and `own_team` stand for {team}, `somebody` and `own_somebody` for {somebody}, in the form that
    the sentences of the language need: with the company's name and without one. `hints`: why the last words
    gave no value, by reason code of the verdict: what would help next time. `units`: what a number counts,
    by the field's unit; of other units nothing is said. `date` may have {day}, {month}, {number} of the month
    and {year}."""

    yes: str
    no: str
    acks: tuple[str, ...]
    again: tuple[str, ...]
    skip: tuple[str, ...]
    open_question: tuple[str, ...]
    hints: Mapping[str, str]
    closings: Mapping[str, str]
    team: str
    own_team: str
    somebody: str
    own_somebody: str
    broken: str
    hostile: str
    hurry: str
    changed_to: str
    changed: str
    lost: str
    welcome: str
    no_hurry: str
    hello: str
    speaking: str
    ai_of: str
    ai: str
    person_hint: str
    why: str
    rephrase: str
    purpose: str
    read_more: str
    confirm: str
    handed_over: str
    handed_over_at: str
    person_at: str
    noted_for_person: str
    noted: str
    anything_else: str
    goodbye: str
    stopped: str
    leave_address: str
    span: str
    at_least: str
    at_most: str
    quoted: str
    thousands: str
    decimal: str
    first_of_month: str
    date: str
    months: tuple[str, ...]
    units: Mapping[str, str]

    def is_ai(self, company: str) -> str:
        return self.ai_of.format(name=company) if company else self.ai
