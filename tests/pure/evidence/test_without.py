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
