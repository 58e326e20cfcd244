"""The stages of the funnel and what each one counts, in the words that the page shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stage:
    key: str
    name: str
    means: str


VISITORS = Stage(
    "visitors",
    "Visitors",
    "Page views on which the chat widget was loaded. No cookie: one person on two pages is two.",
)
CONVERSATIONS = Stage(
    "conversations", "Conversations", "Chats in which the visitor wrote at least one message."
)
LEADS = Stage("leads", "Leads", "Conversations that left a contact, and leads from forms, SDRs and imports.")
QUALIFIED = Stage(
    "qualified",
    "Qualified",
    "Leads that routing decided are qualified: every required field said or confirmed.",
)
MEETINGS = Stage("meetings", "Meetings", "Leads with a meeting booked.")
DEALS = Stage("deals", "Deals", "Leads whose deal was won.")
STAGES = (VISITORS, CONVERSATIONS, LEADS, QUALIFIED, MEETINGS, DEALS)
COHORT = (
    "Everything is counted on the day the visit, the chat or the lead began, however much later a meeting "
    "or a deal follows: a rate compares the same people. Days are in the time zone named above the chart."
)
# Stages that only a chat has: a form or an SDR begins with the lead.
