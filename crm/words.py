"""What the pages say: states, events and stages in plain words."""

from __future__ import annotations

from decimal import Decimal

from .models import Lead, LeadEvent, Outcome, Source

STATES = {
    "not_asked": "Not asked",
    "unanswered": "Asked, no answer",
    "declined": "Would rather not say",
    "unclear": "Said something, but not clearly",
    "stated": "Said",
    "confirmed": "Confirmed",
    "reported": "Reported",
}
OUTCOME_TONES = {
    Outcome.QUALIFIED: "good",
    Outcome.BORDERLINE: "warn",
    Outcome.UNQUALIFIED: "",
    Outcome.UNDECIDED: "",
}

ARRIVALS = {
    Source.AGENT: "Came in by chat",
    Source.FORM: "Came in by form",
    Source.SDR: "Brought in by an SDR",
    Source.IMPORT: "Imported",
}
EVENTS = {
    "created": "{source}",
    "decided": "Decided: {outcome}, by the rule “{rule}”",
    "assigned": "Given to {to}",
    "wants_person": "Asked for a person",
    "field_changed": "{label}: {before} became {after}",
    "accepted": "Accepted",
    "rejected": "Rejected: {reason}",
    "meeting_booked": "Meeting booked",
    "meeting_held": "Meeting held",
    "won": "Won: {amount} {currency}",
    "lost": "Lost",
    "marked_wrong": "{label} marked as wrong ({value}): {reason}",
    "unmarked": "{label} is right after all",
    "enrolled": "Put into the mails “{sequence}”",
    "not_enrolled": "Not put into the mails “{sequence}”: {reason}",
    "nurture_sent": "Mail sent from “{sequence}”",
    "nurture_stopped": "Mails “{sequence}” stopped: {reason}",
}


def event(item: LeadEvent) -> str:
    """The event as a sentence, without who and when."""
    detail = {name: value or "nothing" for name, value in item.detail.items()}
    if item.kind == "created":
        detail["source"] = ARRIVALS[Source(item.detail.get("source", Source.AGENT))]
    if item.kind == "decided" and not item.detail.get("rule"):
        return f"Decided: {detail['outcome']}"
    if item.kind == "field_changed" and not item.detail["before"]:
        return f"{detail['label']}: {detail['after']}"
    if item.kind == "won":
        detail["amount"] = money(Decimal(item.detail["amount"]))
    text = EVENTS[item.kind].format_map(detail)
    if item.kind == "lost" and item.detail.get("reason"):
        text = f"Lost: {item.detail['reason']}"
    return f"{text} (by {detail['via']})" if item.detail.get("via") else text


def money(amount: Decimal) -> str:
    """12000.00 -> 12,000; cents only where there are some."""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def stage(lead: Lead) -> tuple[str, str]:
    """Where the lead stands with sales, and the tone of it."""
    if lead.deal == Lead.Deal.WON:
        return (f"Won {money(lead.amount)} {lead.currency}" if lead.amount is not None else "Won"), "good"
    if lead.deal == Lead.Deal.LOST:
        return "Lost", "bad"
    if lead.status == Lead.Status.REJECTED:
        return "Rejected", "bad"
    if lead.meeting_held_at:
        return "Meeting held", "good"
    if lead.meeting_booked_at:
        return "Meeting booked", "good"
    return ("Accepted", "good") if lead.status == Lead.Status.ACCEPTED else ("New", "warn")
