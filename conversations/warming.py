"""What a message would wait for otherwise, and every other chat of the process with it: word lists and
patterns are read when they are first used, and all that is loaded is looked through for garbage."""

from __future__ import annotations

from datetime import date
from importlib import import_module

from django.conf import settings

from conversations import gate
from conversations.agents import acts
from conversations.tidying import tidying
from leadqual.qualification.evidence import Turn
from leadqual.qualification.fields import KINDS, Choice, Field
from leadqual.qualification.hearing.propose import declined, propose

SENTENCES = (
    "Hello, we are about 50 people at Brightfold, the budget is 20k EUR and we start next month.",
    "Guten Tag, wir sind etwa 50 Leute bei Brightfold, das Budget ist 20.000 Euro, Start im März.",
    "Bonjour, nous sommes environ 50 chez Brightfold, le budget est de 20 000 euros, début en mars.",
    "Hola, somos unas 50 personas en Brightfold, el presupuesto es de 20.000 euros, desde marzo.",
    "Olá, somos cerca de 50 pessoas na Brightfold, o orçamento é de 20.000 euros, a partir de março.",
    "Salve, siamo circa 50 persone in Brightfold, il budget è di 20.000 euro, da marzo.",
    "Hallo, we zijn met ongeveer 50 mensen bij Brightfold, het budget is 20.000 euro, vanaf maart.",
    "No. Robin Hale, robin@brightfold.example, +1 415 555 0100. What does it cost? I'd rather not say.",
)


def warm() -> None:
    """Takes some tenths of a second. What is loaded then stays, so the garbage collector need not look at
    it any more, nor at what is kept of messages later (tidying.py)."""
    if settings.LEADQUAL_MODEL:
        import_module("conversations.agents.model.agent")
    _read()
    tidying.start()


def _read() -> None:
    """A sentence of each language, for each kind of field."""
    fields = tuple(_field(kind) for kind in KINDS)
    money = Field("budget", "number", "Budget", unit="money", currency="EUR", range=True)
    for sentence in SENTENCES:
        turns = (Turn("agent", "How many people work there?", "number"), Turn("visitor", sentence))
        propose((*fields, money), turns, date(2026, 3, 2), 1)
        declined(fields, fields[0], sentence)
        acts.manners(sentence)
        grounds = gate.Grounds(visitor=(sentence,), asks=fields[0])
        for said in ("Thanks, 50 people.", sentence):
            gate.judge(said, (), grounds)


def _field(kind: str) -> Field:
    choices = (Choice("Small", synonyms=("small",)), Choice("Large")) if kind == "choice" else ()
    return Field(kind, kind, f"Your {kind}", (f"What is your {kind}?",), choices=choices)  # type: ignore[arg-type]
