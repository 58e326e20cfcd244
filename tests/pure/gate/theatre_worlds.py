"""A company's chats that sells tickets for theatres: to mend the rules on."""

from __future__ import annotations

from tests.pure.gate.labels import COMPANY, PAIN, ROLE, SIZE, TOOL, timing
from tests.pure.gate.more_worlds import DECIDES, Product

FOLDSEAT = Product(("Foldseat",), "foldseat.example")
THEATRE_WORLDS = {
    "en/theatre": FOLDSEAT.chat(
        (
            "Hello, I manage the box office at Lanternhall Theatre.",
            "We sell around 900 tickets a week, and on opening nights the website goes down.",
            "Our volunteers check names against a printed list at the door, which takes forever.",
            "We're 25, no wait, 28 with the new ushers. We have two stages.",
            "We use Stubline today but it takes 8% of every ticket. The board decides in March.",
            "Can people print their own tickets, and what do you charge?",
        ),
        (
            (COMPANY, "Lanternhall Theatre"),
            (ROLE, "“manage the box office”"),
            (SIZE, "28 people"),
            (TOOL, "Stubline"),
            (PAIN, "“on opening nights the website goes down”"),
            (DECIDES, "“The board decides in March”"),
        ),
        {
            "k1": "What are the fees? Foldseat charges 3% per ticket, with a maximum of €2. "
            "There is no monthly fee.",
            "k2": "Can visitors print tickets? Yes, visitors print tickets at home or show them on a phone. "
            "Paper tickets by post cost €1.50.",
            "k3": "How do you handle rushes? A waiting room lets in 200 buyers a minute. "
            "Sales have stayed online at every premiere since 2021.",
            "k4": "How does the door check work? Ushers scan tickets with any phone. "
            "The scanner also works without a network.",
            "k5": "How are we paid? Your money is paid out every Friday. "
            "Refunds are taken from the next payout.",
            "k6": "Can we move our subscribers? We import subscribers and their seats within a week. "
            "The import costs €300 once.",
            "k7": "Do you do reserved seating? Yes, you draw the seat plan yourself. "
            "Standing tickets can be mixed in.",
        },
        timing(("When would you want to switch?", "Which season should it be ready for?"), "", ()),
    ),
}
