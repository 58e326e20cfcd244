"""What the pages of the made-up company Fernhill Desk say. The knowledge entries of the demo say the same."""

from __future__ import annotations

from typing import Any

PLANS: tuple[dict[str, Any], ...] = (
    {
        "name": "Team",
        "for": "For a first shared inbox",
        "price": "$19",
        "unit": "per person and month",
        "lines": ("3 shared inboxes", "Outlook and Gmail", "Assignments and notes", "Help by mail"),
        "action": "Ask about Team",
    },
    {
        "name": "Business",
        "for": "For teams that answer all day",
        "price": "$39",
        "unit": "per person and month",
        "lines": ("Everything in Team", "Unlimited inboxes", "Rules and working hours", "Reports by team"),
        "action": "Ask about Business",
        "featured": True,
    },
    {
        "name": "Enterprise",
        "for": "For 100 people and more",
        "price": "Let's talk",
        "unit": "by the year",
        "lines": (
            "Everything in Business",
            "Single sign-on and audit log",
            "Data kept in the EU or US",
            "A named contact",
        ),
        "action": "Talk to us",
    },
)
COMPARISON: tuple[tuple[str, tuple[str, str, str]], ...] = (
    ("Shared inboxes", ("3", "Unlimited", "Unlimited")),
    ("Outlook, Gmail and IMAP", ("yes", "yes", "yes")),
    ("One owner for each conversation", ("yes", "yes", "yes")),
    ("Rules and working hours", ("no", "yes", "yes")),
    ("Reports", ("Basic", "By team", "By team, exported")),
    ("API and webhooks", ("no", "yes", "yes")),
    ("Single sign-on (SAML)", ("no", "no", "yes")),
    ("Help", ("By mail", "Mail and chat", "Named contact")),
)
QUESTIONS: tuple[tuple[str, str], ...] = (
    (
        "Does it work with Outlook?",
        "Yes. Fernhill Desk connects to Outlook and Microsoft 365 shared mailboxes as well as to Gmail. "
        "You keep your addresses.",
    ),
    (
        "Can we bring our old mail?",
        "Yes. The last twelve months are imported when you connect an inbox; older mail on request.",
    ),
    (
        "Is there a free trial?",
        "Every plan is free for 14 days, with all its features and without a card.",
    ),
    (
        "Where is our data kept?",
        "In the EU by default. On Enterprise you choose between the EU and the US.",
    ),
)
REASONS: tuple[tuple[str, str], ...] = (
    ("One owner each", "Whoever takes a conversation is named on it. Two people never answer the same mail."),
    ("Nothing gets lost", "What waits longer than you promised moves to the top by itself, and says why."),
    ("Your tools stay", "Outlook, Gmail and your phone keep working. The team may move over one by one."),
)
STEPS: tuple[tuple[str, str], ...] = (
    ("Choose the address", "Under Inboxes, choose Add and type the address your customers write to."),
    ("Connect it", "Log in to Outlook or Gmail when asked. For other providers, use the IMAP form."),
    ("Invite the team", "Type the addresses of your colleagues. They get a link and need no password."),
    ("Send yourself a mail", "It shows up within seconds. Take it, answer it, and mark it as solved."),
)
