"""A yes/no thing that is named, with no denial, and yet gone without, seen to by oneself, only looked for, or
had by another. A line is "key | label | T or F | v: …"."""

from __future__ import annotations

import pytest

from leadqual.qualification.fields import Field
from tests.pure.evidence.cases import is_said, rows

SAID = """
    newsletter | Newsletter | F | v: Please take me off the newsletter.
    notifications | Notifications | F | v: Turn off notifications for now.
    vat | Charges VAT | F | v: We're exempt from VAT.
    tva | TVA | F | v: Nous sommes exonérés de TVA.
    iva | IVA | F | v: Siamo esenti IVA.
    btw | BTW | F | v: Wij zijn vrijgesteld van btw.
    exempt | Tax exempt | T | v: We're exempt from tax as a charity.
    dessert | Dessert | F | v: I'll pass on dessert.
    assurance | Assurance souhaitée | F | v: Je me passe d'assurance.
    ontbijt | Ontbijt | F | v: Van het ontbijt zien we af.
    lift | Lift needed | F | v: Possiamo fare a meno dell'ascensore.
    assembly | Assembly wanted | F | v: We'll do the assembly ourselves.
    montage | Installation wanted | F | v: Montage machen wir selbst.
    menage | Ménage souhaité | F | v: Le ménage, on le fait nous-mêmes.
    limpieza | Limpieza deseada | F | v: De la limpieza nos encargamos nosotros.
    pulizia | Pulizia finale richiesta | F | v: Le pulizie le facciamo noi.
    montage | Assembly wanted | F | v: De montage doen we zelf.
    catering | Catering wanted | F | v: Catering is handled by my sister.
    catering | Catering wanted | T | v: We'd like catering, drinks we bring ourselves.
    parking | Needs parking | F | v: None of us drives, so parking isn't an issue.
    garden | has_garden | T | v: Looking for a house with a garden.
    piscina | tiene_piscina | T | v: Busco una casa que tenga piscina.
    crm | Uses a CRM | T | v: Our current CRM is Pipeflow.
    ascensor | Lift needed | T | v: Tiene que tener ascensor.
    workshop | Has own workshop | T | v: Wir haben eine eigene Werkstatt.
    maintenance | Wants maintenance | T | v: On voudrait aussi l'entretien.
    training | Training wanted | F | v: Una formazione non ci serve.
    storage | Storage needed | T | v: Wir müssten die Ware auch einlagern.
    customs | Customs clearance needed | T | v: También haría falta el despacho de aduanas.
    translation | Translation needed | T | v: Wir brauchen auch eine Übersetzung ins Polnische.
    goods | Dangerous goods | F | v: Gefahrgut ist keins dabei.
    leasing | Wants leasing | F | v: No queremos leasing, compramos.
    warehouse | Has own warehouse | F | v: Non abbiamo un magazzino.
    laundry | has_laundry | T | v: Gotta have laundry. And keep it under 300, last year we blew 400.
"""

NOT_SAID = """
    newsletter | Newsletter | T | v: Please take me off the newsletter.
    vat | Charges VAT | T | v: We're exempt from VAT.
    assembly | Assembly wanted | T | v: We'll do the assembly ourselves.
    montage | Installation wanted | T | v: Montage machen wir selbst.
    notifications | Notifications | F | v: Don't turn off notifications.
    breakfast | Frühstück | F | v: Auf Frühstück wollen wir nicht verzichten.
    catering | Catering wanted | F | v: We can't manage catering ourselves, so please include it.
    message | Pass on the message | F | v: Please pass on the message to Jo.
    warehouse | Own warehouse | T | v: We're thinking about our own warehouse.
    consultant | Works with a consultant | T | v: We're looking for a consultant.
    lager | Eigenes Lager | T | v: Wir suchen ein eigenes Lager.
    balcony | has_balcony | T | v: My current flat has a balcony.
    garden | has_garden | T | v: Our old place had a garden and we want one again.
    car | Has a car | T | v: I'd like to rent a car.
    car | Has a car | T | v: My car was stolen.
    budget | Budget approved | T | v: Once the budget is approved we can start.
    hiring | Hiring now | T | v: We were hiring last year.
    iso | ISO certified | T | v: We want to get ISO certified next year.
    contract | Contract signed | T | v: Sobald der Vertrag unterschrieben ist, melde ich mich.
    installation | Needs installation | T | v: Il montaggio lo fa il nostro elettricista.
    training | Training wanted | T | v: La formación del año pasado fue un desastre.
    storage | Storage needed | T | v: Unser Lager ist voll.
    warehouse | Has a warehouse | T | v: Queremos alquilar un almacén.
    installers | Has own installers | T | v: We zoeken een bedrijf met eigen monteurs.
    wifi | Wifi needed | T | v: The wifi in my current flat is awful.
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
