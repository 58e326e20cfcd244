"""Yes/no fields answered by what became of the thing: it is over, goes on, was done, is still waited for.
A line is "key | label | T or F | a: … / v: …"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import is_said, rows

SAID = """
    maintenance | Maintenance | F | a: Do you have a maintenance contract? / v: Ended in August.
    maintenance | Maintenance | T | a: Do you have a maintenance contract? / v: Runs until next summer.
    contract | Contract in place | T | a: Do you have a contract? / v: It hasn't expired yet.
    portal | Uses a portal | F | a: Do you have a portal for your customers? / v: We shut that down in spring.
    permit | Permit granted | F | a: Has the permit been granted? / v: We're still waiting for it.
    permit | Permit granted | T | a: Has the permit been granted? / v: Yesterday, finally.
    permit | Permit granted | T | a: Has the permit been granted? / v: It came through last week.
    claim | Claim settled | F | a: Has the claim been settled? / v: It will be settled next week.
    claim | Claim settled | F | a: Has the claim been settled? / v: Nothing settled yet.
    member | Is a member | T | a: Are you a member? / v: Since 2015.
    member | Is a member | F | a: Are you a member? / v: I was, until they put the fee up.
    dog | Has a dog | F | a: Do you have a dog? / v: We lost ours in May.
    kids | Has children | T | a: Do you have children? / v: Three.
    offers | Has other offers | T | a: Have you got other offers? / v: Two so far.
    n | More than one location | F | a: Do you have more than one location? / v: Just the one.
    n | More than one location | T | a: Do you have more than one location? / v: Three.
    wartung | Maintenance | T | a: Haben Sie einen Wartungsvertrag? / v: Der läuft noch bis Ende 2027.
    wartung | Maintenance contract | F | a: Haben Sie einen Wartungsvertrag? / v: Wurde gekündigt.
    antrag | Antrag bewilligt | F | a: Wurde der Antrag bewilligt? / v: Darauf warten wir noch.
    raucher | Raucher | F | a: Rauchen Sie? / v: Seit zwei Jahren nicht mehr.
    standorte | Several locations | F | a: Haben Sie mehrere Standorte? / v: Nur den einen in Kassel.
    membre | Is a member | T | a: Êtes-vous membre ? / v: Depuis trois ans.
    membre | Is a member | F | a: Êtes-vous membre ? / v: Plus depuis janvier.
    entretien | Maintenance contract | F | a: Avez-vous un contrat d'entretien ? / v: On l'a résilié.
    cliente | Existing customer | T | a: ¿Ya son clientes? / v: Desde hace cinco años.
    licencia | Permit granted | F | a: ¿Le han dado la licencia? / v: Está pendiente.
    socio | Is a member | T | a: Lei è socio? / v: Dal 2018.
    permesso | Permit granted | F | a: Il permesso è stato concesso? / v: Lo stiamo aspettando.
    contratto | Contract in place | F | a: Avete un contratto? / v: L'abbiamo disdetto a gennaio.
    cliente | Existing customer | T | a: Já são clientes? / v: Somos desde 2020.
    contract | Contract in place | T | a: Hebben jullie een contract? / v: Dat loopt nog tot december.
    n | Plusieurs sites | F | a: Avez-vous plusieurs sites ? / v: Un seul.
    sleutels | Sleutels overhandigd | T | a: Zijn de sleutels overhandigd? / v: Vorige week.
    vergunning | Permit granted | F | a: Is de vergunning verleend? / v: Daar wachten we nog op.
"""

NOT_SAID = """
    contract | Contract in place | F | a: Do you have a contract? / v: The one with Nordkabel ended.
    contract | Contract in place | F | a: Do you have a contract? / v: It hasn't expired yet.
    contract | Contract ended | T | a: Has your contract ended? / v: Still waiting for it.
    contract | Contract in place | T | a: Do you have a contract? / v: If it was signed last week, yes.
    kids | Has children | T | a: Do you have children? / v: Two, four and six.
    insured | Insured | T | a: Are you insured? / v: Through my wife.
    crm | Uses a CRM | F | a: Do you use a CRM? / v: Left to our agency.
    crm | Uses a CRM | T | a: Do you use a CRM? / v: We dropped ours in favour of a spreadsheet.
    alarm | Alarm system | T | a: Do you have an alarm system? / v: It goes off till someone comes.
    parts | Parts received | T | a: Have you received the parts? / v: Sent them back.
    paid | Invoice paid | T | a: Have you paid the invoice? / v: I sent it to accounting.
    vat | Registered for VAT | F | a: Are you registered for VAT? / v: My brother's company expired in May.
    vertrag | Bestehender Vertrag | F | a: Besteht ein Vertrag? / v: Noch nicht abgelaufen.
    abonne | Abonné | T | a: Êtes-vous abonné ? / v: Mon mari depuis 2020.
    rookt | Roker | F | a: Rookt u? / v: Mijn man is gestopt.
    claim | Claim settled | T | a: Has the claim been settled? / v: It will be settled next week.
"""


def is_stored(line: str) -> bool:
    key, label, value, said = (part.strip() for part in line.split("|", 3))
    return is_said(Field(key, "boolean", label), value == "T", said.split(" / "))


@pytest.mark.parametrize("line", rows(SAID))
def test_it_is_heard(line: str) -> None:
    assert is_stored(line)


@pytest.mark.parametrize("line", rows(NOT_SAID))
def test_it_is_not_heard(line: str) -> None:
    assert not is_stored(line)
